import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import './board.css';
import { useKey } from '../app/keys.tsx';
import type { BoardView, StripView } from '../desk/contract.ts';
import { useBoard, useDesk, useNow } from '../desk/use-desk.tsx';
import { useWaiting } from '../desk/use-waiting.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useWords } from '../words/use-words.tsx';
import { Begin } from './begin.tsx';
import { type CorridorNow, countPastReview, layOver } from './corridor-now.ts';
import { isFresh, Lede } from './lede.tsx';
import { MapKey } from './map-key.tsx';
import { Rail } from './rail.tsx';
import { Sources } from './sources.tsx';
import { AlarmBanner } from '../link/alarm-banner.tsx';
import { HandoffStrip } from '../handoffs/strip.tsx';
import { Schematic } from './schematic/schematic.tsx';

const GeographicMap = lazy(() => import('./map/geographic-map.tsx').then((m) => ({ default: m.GeographicMap })));

/** What matters now, where people are, what is claimed, what moved. */
export function BoardPage(): ReactNode {
  const { m } = useWords();
  const board = useBoard();
  const problem = useDesk((state) => state.problem);
  useTitle(m.board.title);
  if (board) return <Board board={board} />;
  return problem ? <ProblemNote problem={problem} /> : <p className="waiting">{m.connection.connecting}</p>;
}

function Board({ board }: { readonly board: BoardView }): ReactNode {
  const strip = useWaiting()?.handoffs ?? null;
  const corridor = useCorridorNow(board.corridor, strip);
  return (
    <div className="wrap">
      <div className="left">
        <AlarmBanner />
        <Lede board={board} />
        {isFresh(board) && <Begin />}
        <CorridorSection corridor={corridor} />
        <HandoffStrip />
      </div>
      <Rail board={board} moved={strip?.changes ?? NOTHING} />
      <Sources channels={board.channels} retention={board.desk.retentionHours} backlog={board.backlog} />
    </div>
  );
}

function useCorridorNow(corridor: BoardView['corridor'], strip: StripView | null): CorridorNow {
  const now = useNow();
  const past = countPastReview(strip, now);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => layOver(corridor, strip, now), [corridor, strip, past]);
}

const NOTHING: StripView['changes'] = [];

function CorridorSection({ corridor }: { readonly corridor: CorridorNow }): ReactNode {
  const { m } = useWords();
  const [isMap, setIsMap] = useState(false);
  useKey((key) => {
    if (key === 'm') setIsMap((before) => !before);
  });
  return (
    <section className="mapsec" aria-labelledby="corridor-now">
      <div className="sh">
        <h2 className="h" id="corridor-now">
          {m.board.corridor}
        </h2>
        {!isMap && <MapKey corridor={corridor} />}
        <ViewSwitch isMap={isMap} onChange={setIsMap} />
      </div>
      {isMap ? (
        <Suspense fallback={<p className="waiting">{m.board.mapOpening}</p>}>
          <GeographicMap corridor={corridor} />
        </Suspense>
      ) : (
        <Schematic corridor={corridor} />
      )}
    </section>
  );
}

function ViewSwitch({
  isMap,
  onChange,
}: {
  readonly isMap: boolean;
  readonly onChange: (isMap: boolean) => void;
}): ReactNode {
  const { m } = useWords();
  return (
    <button className="b quiet switch" type="button" onClick={() => onChange(!isMap)} aria-keyshortcuts="m">
      {isMap ? m.board.showSchematic : m.board.showMap} <kbd aria-hidden="true">m</kbd>
    </button>
  );
}
