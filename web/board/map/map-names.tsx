import type { Map as Chart } from 'maplibre-gl';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { formatExactly } from '../../words/format.ts';
import type { Speech } from '../../words/speech.ts';
import { useWords } from '../../words/use-words.tsx';
import { claimPath } from '../../parts/claim-path.ts';
import { Figure } from '../../parts/figure.tsx';
import type { CorridorNow } from '../corridor-now.ts';
import { placeWords } from '../place-words.ts';
import { widthOf } from '../schematic/measure.ts';
import { ringOf } from './features.ts';
import { type Named, type Size, writeNames, type Written } from './map-labels.ts';

const LINE = 17;
const TYPE = 13;

/** The names of the places, written over the map wherever it is moved: a real list, in the page's type. */
export function MapNames({ chart, corridor }: { readonly chart: Chart; readonly corridor: CorridorNow }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const moved = useMoved(chart);
  const written = useMemo(
    () => writeOn(chart, corridor, speech),
    // What the map shows changes with each move, not with a value of its own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [chart, corridor, speech, moved],
  );
  const missing = corridor.places.length - written.length;
  return (
    <>
      <svg className="geo-leaders" aria-hidden="true">
        {written.map(
          ({ id, leader }) =>
            leader && <line key={id} x1={leader[0].x} y1={leader[0].y} x2={leader[1].x} y2={leader[1].y} />,
        )}
      </svg>
      <ul className="geo-names" aria-label={m.board.places}>
        {written.map((each) => (
          <Name key={each.id} written={each} corridor={corridor} />
        ))}
      </ul>
      {missing > 0 && <p className="geo-missing">{say(m.board.mapMissing, { n: missing })}</p>}
    </>
  );
}

function Name({ written, corridor }: { readonly written: Written; readonly corridor: CorridorNow }): ReactNode {
  const speech = useWords();
  const { id, depth, box, align } = written;
  const place = corridor.places.find((each) => each.id === id)!;
  const { name, figure } = placeWords(place, speech, 'bare');
  const { estimate } = place;
  return (
    <li style={{ left: box.x, top: box.y, width: box.width, textAlign: align }}>
      <b>{name}</b>
      {depth === 'full' && estimate && (
        <Figure
          to={estimate.claims[0] ? claimPath(estimate.claims[0]) : null}
          title={formatExactly(estimate.count, speech)}
        >
          {figure}
        </Figure>
      )}
    </li>
  );
}

/** Counts up as the map moves, at most once a frame. */
function useMoved(chart: Chart): number {
  const [moved, setMoved] = useState(0);
  useEffect(() => {
    let frame = 0;
    const move = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        setMoved((count) => count + 1);
      });
    };
    chart.on('move', move);
    chart.on('resize', move);
    return () => {
      cancelAnimationFrame(frame);
      chart.off('move', move);
      chart.off('resize', move);
    };
  }, [chart]);
  return moved;
}

function writeOn(chart: Chart, { places, crossings }: CorridorNow, speech: Speech): readonly Written[] {
  const { clientWidth: width, clientHeight: height } = chart.getContainer();
  const at = new Map(places.map(({ id, lon, lat }) => [id, chart.project([lon, lat])]));
  const named = places
    .map((place): Named => {
      const { x, y } = at.get(place.id)!;
      const people = place.estimate?.count.high ?? 0;
      return {
        id: place.id,
        at: { x, y },
        radius: ringOf(place) + 1,
        importance: people,
        sizes: sizesOf(place, speech),
      };
    })
    .filter(({ at: { x, y } }) => x > 0 && y > 0 && x < width && y < height);
  const segments = crossings.flatMap(({ from, to }) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a && b ? [[a, b] as const] : [];
  });
  return writeNames(named, segments, { x: 4, y: 4, width: width - 60, height: height - 34 });
}

function sizesOf(place: CorridorNow['places'][number], speech: Speech): readonly Size[] {
  const { name, figure } = placeWords(place, speech, 'bare');
  const width = Math.ceil(widthOf(name, TYPE, 600)) + 1;
  const alone: Size = { depth: 'name', width, height: LINE };
  if (!figure) return [alone];
  return [
    { depth: 'full', width: Math.max(width, Math.ceil(widthOf(figure, TYPE, 400)) + 1), height: 2 * LINE },
    alone,
  ];
}
