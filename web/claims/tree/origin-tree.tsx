import { memo, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ClaimView } from '../../desk/contract.ts';
import { useBoard, useNow } from '../../desk/use-desk.tsx';
import { lettersUnit } from '../../parts/letters.ts';
import type { Speech } from '../../words/speech.ts';
import { formatDate, inZone, wallClock } from '../../words/format.ts';
import { useWords } from '../../words/use-words.tsx';
import { TreeKey } from './tree-key.tsx';
import { measureWords } from './measure-words.ts';
import { countLines } from './name-lines.ts';
import { layTree, type NamedRow, type Row, type Tree } from './tree-layout.ts';
import { TreeMarks } from './tree-marks.tsx';

/** At letters of 16 pixels; with larger ones all of them grow. */
const NARROW = 620;
const GUTTER = 256;
const ROW = { narrow: 48, wide: 34 } as const;
/** Beside a name: the gap to the trees, and the number of messages with its gap. */
const AFTER_NAME = 14;
const COUNT = { narrow: 42, wide: 34 } as const;
/** Size and height of a line of a chat's name, as the style sheet sets them. */
const NAME = { size: 13, line: 16 } as const;
const MINUTE = 60_000;

export interface OriginTreeProps {
  readonly view: ClaimView;
  readonly chat: string | null;
  readonly onChat: (chat: string | null) => void;
}

/** Where a claim comes from. Forty forwards hang on one trunk; three witnesses stand alone. */
export function OriginTree({ view, chat, onChat }: OriginTreeProps): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const { ref, width, unit } = useWidth();
  const areLettersHere = useLetters();
  const zone = useBoard()?.zone ?? 'UTC';
  const now = Math.ceil(useNow() / MINUTE) * MINUTE;
  const tree = useMemo(() => {
    if (width === 0) return null;
    const isNarrow = width < NARROW * unit;
    const gutter = isNarrow ? 0 : GUTTER * unit;
    const room = isNarrow ? width - COUNT.narrow * unit : gutter - AFTER_NAME - COUNT.wide * unit;
    const measure = measureWords(NAME.size * unit);
    const linesOf = (row: NamedRow): number => {
      const name = nameOf(row, speech);
      return countLines(isNarrow ? `${name}  ${kindOf(row, speech)}` : name, room, measure);
    };
    return layTree(view, {
      width,
      now,
      ahead: Date.parse(`${inZone(now, zone)}Z`) - now,
      gutter,
      rowHeight: (isNarrow ? ROW.narrow : ROW.wide) * unit,
      moreOf: (row) => (linesOf(row) - 1) * NAME.line * unit,
    });
    // Measured anew once the page's own letters have come: those before them are narrower.
  }, [view, width, unit, now, zone, speech, areLettersHere]);
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

const nameOf = ({ chats, chat }: NamedRow, { m, say }: Speech): string =>
  chats > 1 ? say(m.claim.otherChats, { n: chats }) : chat;
const kindOf = ({ isAllAsked, sourceClass }: NamedRow, { m }: Speech): string =>
  isAllAsked ? m.claim.keyAsked : m.sourceClass[sourceClass];

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

/** True once the typeface of the page has come. */
function useLetters(): boolean {
  const [areHere, setAreHere] = useState(() => document.fonts.status === 'loaded');
  useEffect(() => {
    let isLeft = false;
    void document.fonts.ready.then(() => isLeft || setAreHere(true));
    return () => void (isLeft = true);
  }, []);
  return areHere;
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
  const speech = useWords();
  const { m, say } = speech;
  const isAbove = tree.left === 0;
  const name = nameOf(row, speech);
  return (
    <li
      className={isAbove ? 'above' : ''}
      style={{
        top: `calc(${row.y - (isAbove ? row.more : row.more / 2)}px - ${isAbove ? 1.625 : 0.9375}rem)`,
        height: `calc(${row.more}px + ${isAbove ? 1.25 : 1.875}rem)`,
        width: isAbove ? '100%' : tree.left - AFTER_NAME,
      }}
    >
      <span className="names">
        <bdi className="nm">{name}</bdi> <span className="bs">{kindOf(row, speech)}</span>
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
