import type { CSSProperties, ReactNode } from 'react';
import { placesInOrder } from '../board/corridor-now.ts';
import type { PlanAnswer, PlanJob } from '../desk/contract.ts';
import { useBoard } from '../desk/use-desk.tsx';
import { formatInterval, wallClock } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';

type Place = PlanAnswer['places'][number];
type Interval = Place['now'];

const MINUTE = 60_000;
/** Columns that a phone has room for. */
const MOST_COLUMNS = 12;

/** Clock times of the plan's columns: hours, or pairs of hours where there are many. */
function columnsOf({ start, end, slotMinutes }: PlanJob): {
  readonly step: number;
  readonly clocks: readonly string[];
} {
  const hours = Math.round((Date.parse(end) - Date.parse(start)) / (slotMinutes * MINUTE));
  const step = Math.ceil(hours / MOST_COLUMNS);
  const clock = wallClock(start);
  const [hour, minute] = [Number(clock.slice(0, 2)), clock.slice(3)];
  const clocks = Array.from(
    { length: Math.ceil(hours / step) },
    (_, column) => `${String((hour + column * step) % 24).padStart(2, '0')}:${minute}`,
  );
  return { step, clocks };
}

/** Who leaves by which crossing in which hour: a table whose cells are filled like columns. */
export function LeavingTable({ job, answer }: { readonly job: PlanJob; readonly answer: PlanAnswer }): ReactNode {
  const { m, number } = useWords();
  const words = m.plan.chart;
  const { step, clocks } = columnsOf(job);
  const rows = answer.crossings.map((crossing) => ({
    ...crossing,
    cells: clocks.map((_, column) => ({
      people: sum(crossing.leaving.slice(column * step, (column + 1) * step)),
      isClosed: crossing.closed.slice(column * step, (column + 1) * step).every(Boolean),
    })),
  }));
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ people }) => people)));
  return (
    <section aria-labelledby="pl-leaving">
      <h2 className="h" id="pl-leaving">
        {words.leaving}
      </h2>
      <table className="pl-leaving" style={{ '--columns': clocks.length } as CSSProperties}>
        <thead>
          <tr>
            <td />
            {clocks.map((clock) => (
              <th key={clock} scope="col">
                {clock}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ crossing, name, cells }) => (
            <tr key={crossing}>
              <th scope="row">{name}</th>
              {cells.map(({ people, isClosed }, column) => (
                <td
                  key={column}
                  className={isClosed ? 'closed' : undefined}
                  style={{ '--share': people / most } as CSSProperties}
                >
                  {people > 0 ? <b>{number(people)}</b> : isClosed && <span className="vh">{words.closed}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

/** Each place over the hours: those who are there as a band, the best guess as a line, its room as a broken one. */
export function PlacesChart({ job, answer }: { readonly job: PlanJob; readonly answer: PlanAnswer }): ReactNode {
  const { m, say, named } = useWords();
  const words = m.plan.chart;
  const { step, clocks } = columnsOf(job);
  return (
    <section aria-labelledby="pl-places">
      <div className="sh">
        <h2 className="h" id="pl-places">
          {words.places}
        </h2>
        <p className="meta">{words.key}</p>
      </div>
      <ul className="pl-places">
        {usePlaces(answer).map((place) => (
          <li key={place.place}>
            <div>
              <h3>{named(place.name)}</h3>
              <p>
                <b>{say(words.now, { n: useInterval(place.now) })}</b>
              </p>
              <p className="meta">
                {say(words.end, { n: useInterval(place.hours.at(-1)!), time: wallClock(job.end) })}
              </p>
              {!place.isKnown && <p className="meta">{words.unknown}</p>}
            </div>
            <Course place={place} step={step} clocks={clocks} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.table}</summary>
        <Numbers answer={answer} step={step} clocks={clocks} end={wallClock(job.end)} />
      </details>
    </section>
  );
}

/** In the order of the board. */
function usePlaces({ places }: PlanAnswer): readonly Place[] {
  const corridor = useBoard()?.corridor;
  if (!corridor) return places;
  const order = placesInOrder(corridor).map(({ id }) => id);
  return places.toSorted((a, b) => order.indexOf(a.place) - order.indexOf(b.place));
}

function useInterval({ low, best, high }: Interval): string {
  return formatInterval({ op: 'about', low, best, high, unit: 'person' }, useWords());
}

const HEIGHT = 100;
/** Room is drawn up to so many times the people. */
const MOST_ROOM = 3;
/** The words about the room stand above its line, also in the lower drawing of a phone. */
const ROOM_FOR_WORDS = 1.45;

interface CourseProps {
  readonly place: Place;
  readonly step: number;
  readonly clocks: readonly string[];
}

/** Each place to its own scale: beside a river bank with thousands nobody would see a queue empty. Room far above the people is left out. */
function Course({ place, step, clocks }: CourseProps): ReactNode {
  const { m, say } = useWords();
  const points = [place.now, ...place.hours];
  const highest = Math.max(1, ...points.map(({ high }) => high));
  const isShown = place.most !== null && place.most <= highest * MOST_ROOM;
  const top = Math.max(highest * 1.05, isShown ? place.most! * ROOM_FOR_WORDS : 0);
  const y = (people: number): number => HEIGHT - (people / top) * HEIGHT;
  const line = (pick: (at: Interval) => number, from = points): string =>
    from.map((at, index) => `${from === points ? index : points.length - 1 - index},${y(pick(at))}`).join(' ');
  const band = `${line(({ high }) => high)} ${line(({ low }) => low, points.toReversed())}`;
  return (
    <div className="course">
      <svg viewBox={`0 0 ${points.length - 1} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {clocks.map((clock, column) => (
          <path key={clock} className="grid" d={`M${column * step} 0V${HEIGHT}`} />
        ))}
        <path className="base" d={`M0 ${HEIGHT}H${points.length - 1}`} />
        <polygon className="band" points={band} />
        <polyline className="best" points={line(({ best }) => best)} />
        {isShown && <path className="most" d={`M0 ${y(place.most!)}H${points.length - 1}`} />}
      </svg>
      {isShown && (
        <span className="room" style={{ top: `${y(place.most!)}%` }}>
          {say(m.plan.chart.room, { n: place.most! })}
        </span>
      )}
    </div>
  );
}

interface NumbersProps {
  readonly answer: PlanAnswer;
  readonly step: number;
  readonly clocks: readonly string[];
  readonly end: string;
}

function Numbers({ answer, step, clocks, end }: NumbersProps): ReactNode {
  const speech = useWords();
  const show = ({ low, best, high }: Interval): string =>
    formatInterval({ op: 'about', low, best, high, unit: 'person' }, speech);
  return (
    <div className="pl-numbers" tabIndex={0} role="region" aria-label={speech.m.plan.chart.table}>
      <table>
        <thead>
          <tr>
            <td />
            {[...clocks, end].map((clock, index) => (
              <th key={index} scope="col">
                {clock}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.places.map(({ place, name, now, hours }) => (
            <tr key={place}>
              <th scope="row">{speech.named(name)}</th>
              {[now, ...hours.filter((_, hour) => (hour + 1) % step === 0)].map((at, index) => (
                <td key={index}>{show(at)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
