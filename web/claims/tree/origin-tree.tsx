import { memo, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ClaimView } from '../../desk/contract.ts';
import { useBoard, useNow } from '../../desk/use-desk.tsx';
import { lettersUnit } from '../../parts/letters.ts';
import { formatDate, inZone, wallClock } from '../../words/format.ts';
import { useWords } from '../../words/use-words.tsx';
import { TreeKey } from './tree-key.tsx';
import { layTree, type Row, type Tree } from './tree-layout.ts';
import { TreeMarks } from './tree-marks.tsx';

/** At letters of 16 pixels; with larger ones all of them grow. */
const NARROW = 620;
const GUTTER = 232;
const ROW = { narrow: 48, wide: 34 } as const;
const MINUTE = 60_000;

export interface OriginTreeProps {
  readonly view: ClaimView;
  readonly chat: string | null;
  readonly onChat: (chat: string | null) => void;
}

/** Where a claim comes from. Forty forwards hang on one trunk; three witnesses stand alone. */
export function OriginTree({ view, chat, onChat }: OriginTreeProps): ReactNode {
  const { m, say } = useWords();
  const { ref, width, unit } = useWidth();
  const now = Math.ceil(useNow() / MINUTE) * MINUTE;
  const tree = useMemo(() => {
    if (width === 0) return null;
    const isNarrow = width < NARROW * unit;
    return layTree(view, {
      width,
      now,
      gutter: isNarrow ? 0 : GUTTER * unit,
      rowHeight: (isNarrow ? ROW.narrow : ROW.wide) * unit,
    });
  }, [view, width, unit, now]);
  return (
    <section aria-labelledby="tree">
      <div className="sh">
        <h2 className="h" id="tree">
          {m.claim.origins}
        </h2>
        {tree && <TreeKey rows={tree.rows} />}
      </div>
      <div className="tree" ref={ref} style={tree ? { height: tree.height } : {}}>
        {tree && (
          <>
            <TreeSvg tree={tree} label={say(m.claim.tree, figuresOf(view, tree))} />
            <ol aria-label={m.claim.origins}>
              {tree.rows.map((row) => (
                <RowLabel key={row.key} row={row} tree={tree} isChosen={row.chat === chat} onChat={onChat} />
              ))}
            </ol>
          </>
        )}
      </div>
      {view.messagesLeftOut > 0 && <p className="meta">{say(m.claim.leftOut, { n: view.messagesLeftOut })}</p>}
    </section>
  );
}

const figuresOf = ({ claim }: ClaimView, tree: Tree): Record<string, number> => ({
  messages: claim.messages,
  chats: tree.rows.reduce((sum, { chats }) => sum + chats, 0),
  origins: claim.origins,
  against: claim.against,
});

interface Measured {
  readonly ref: React.RefObject<HTMLDivElement | null>;
  readonly width: number;
  /** How much larger than 16 pixels the page's letters are. */
  readonly unit: number;
}

/** Width of an element, followed as it changes. */
function useWidth(): Measured {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current!;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { ref, width, unit: lettersUnit() };
}

const TreeSvg = memo(function TreeSvg({ tree, label }: { readonly tree: Tree; readonly label: string }): ReactNode {
  const { m } = useWords();
  return (
    <svg
      width={tree.width}
      height={tree.height}
      viewBox={`0 0 ${tree.width} ${tree.height}`}
      role="img"
      aria-label={label}
    >
      {tree.ticks.map(({ x, at }) => (
        <TickMark key={at} x={x} at={at} height={tree.height} />
      ))}
      {tree.nowX !== null && (
        <>
          <path className="now" d={`M${tree.nowX} 24V${tree.height}`} />
          <text className="axb" x={tree.nowX + 6} y="18">
            {m.claim.now}
          </text>
        </>
      )}
      {tree.separatorY !== null && <path className="sep" d={`M0 ${tree.separatorY}H${tree.width}`} />}
      <TreeMarks tree={tree} />
    </svg>
  );
});

function TickMark({ x, at, height }: { readonly x: number; readonly at: number; readonly height: number }): ReactNode {
  const speech = useWords();
  const zone = useBoard()?.zone ?? 'UTC';
  const shown = inZone(at, zone);
  const isMidnight = wallClock(shown) === '00:00';
  return (
    <>
      <path className="grid" d={`M${x} 28V${height}`} />
      <text className={isMidnight ? 'ax day' : 'ax'} x={x} y="18">
        {isMidnight ? formatDate(shown, speech) : wallClock(shown)}
      </text>
    </>
  );
}

interface RowLabelProps {
  readonly row: Row;
  readonly tree: Tree;
  readonly isChosen: boolean;
  readonly onChat: (chat: string | null) => void;
}

/** A chat's name beside its line (above it on a phone); its number of messages shows those messages below. */
const RowLabel = memo(function RowLabel({ row, tree, isChosen, onChat }: RowLabelProps): ReactNode {
  const { m, say } = useWords();
  const isAbove = tree.left === 0;
  const name = row.chats > 1 ? say(m.claim.otherChats, { n: row.chats }) : row.chat;
  return (
    <li
      className={isAbove ? 'above' : ''}
      style={{ top: `calc(${row.y}px - ${isAbove ? 1.625 : 0.9375}rem)`, width: isAbove ? '100%' : tree.left - 14 }}
    >
      <span className="names">
        <bdi className="nm" title={name}>
          {name}
        </bdi>
        <span className="bs">{row.isAllAsked ? m.claim.keyAsked : m.sourceClass[row.sourceClass]}</span>
      </span>
      <button
        className="n ct"
        type="button"
        aria-pressed={isChosen}
        aria-label={`${say(m.figures.messages, { n: row.messages })}, ${name}`}
        disabled={row.chats > 1}
        onClick={() => onChat(isChosen ? null : row.chat)}
      >
        {row.messages}
      </button>
    </li>
  );
});
