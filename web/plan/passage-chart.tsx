import { type CSSProperties, type ReactNode, useMemo } from 'react';
import './passage.css';
import { Link } from '../app/router.tsx';
import type { HandoffsView, PlanAnswer } from '../desk/contract.ts';
import { useBoard } from '../desk/use-desk.tsx';
import { writeCell } from '../handoffs/cells.ts';
import { groupPath } from '../handoffs/listed.ts';
import { Icon } from '../parts/icon.tsx';
import { useSmallWindow } from '../parts/small-window.ts';
import { inZone, wallClock } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';
import {
  type GroupLine,
  layPassage,
  levelLabels,
  type Passage,
  type PlannedBand,
  type Point,
  type Reach,
} from './passage.ts';

const WIDE: Reach & { readonly gap: number } = { back: 4, ahead: 2, planned: 8, gap: 0.055 };
const SMALL: Reach & { readonly gap: number } = { back: 2, ahead: 1, planned: 4, gap: 0.19 };

/** Pixels from the top of a row to the next, above the first, and of a level of labels. */
const ROW = 36;
const TOP = 18;
const LEVEL = 24;
const WIDTH = 1_000;
const HOUR = 3_600_000;

/** Banks and crossings down, time across, a line for each group: as it went, and as it is planned. */
export function PassageChart({
  handoffs,
  answer,
}: {
  readonly handoffs: HandoffsView | null;
  readonly answer: PlanAnswer | null;
}): ReactNode {
  const { m } = useWords();
  const corridor = useBoard()?.corridor;
  const reach = useSmallWindow() ? SMALL : WIDE;
  const passage = useMemo(
    () => (handoffs && corridor ? layPassage(handoffs, corridor, answer, reach) : null),
    [handoffs, corridor, answer, reach],
  );
  if (!passage || !handoffs) return null;
  return (
    <section aria-labelledby="pl-passage" className="passage">
      <div className="sh">
        <h2 className="h" id="pl-passage">
          {m.plan.passage.title}
        </h2>
        <Key hasPlan={passage.bands.length > 0} />
      </div>
      <Chart passage={passage} zone={handoffs.zone} gap={reach.gap} />
    </section>
  );
}

function Key({ hasPlan }: { readonly hasPlan: boolean }): ReactNode {
  const { m } = useWords();
  const { passage: words } = m.plan;
  const sign = (className: string, line = 'M1 11 25 1'): ReactNode => (
    <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
      <path className={className} d={line} />
    </svg>
  );
  return (
    <ul className="meta pg-key">
      <li>
        {sign('went')} {words.went}
      </li>
      <li>
        {sign('ahead')} {words.ahead}
      </li>
      {hasPlan && (
        <li>
          {sign('window', 'M1 11H10L25 1H16Z')} {words.planned}
        </li>
      )}
    </ul>
  );
}

interface ChartProps {
  readonly passage: Passage;
  readonly zone: string;
  readonly gap: number;
}

function Chart({ passage, zone, gap }: ChartProps): ReactNode {
  const { m } = useWords();
  const { from, to, now, rows } = passage;
  const share = (at: number): number => Math.min(1, Math.max(0, (at - from) / (to - from)));
  const height = TOP + (rows.length - 1) * ROW + TOP;
  const hours = Array.from({ length: Math.round((to - from) / HOUR) + 1 }, (_, hour) => from + hour * HOUR);
  const step = Math.ceil(hours.length / Math.floor(1 / gap / 0.9));
  const clock = (at: number): string => wallClock(inZone(at, zone));
  return (
    <div className="pg" style={{ '--height': `${height}px` } as CSSProperties}>
      <ul className="pg-rows" aria-hidden="true">
        {rows.map(({ id, name, isBank }, index) => (
          <li key={id} className={isBank ? 'bank' : undefined} title={name} style={{ top: `${yOf(index)}px` }}>
            {name}
          </li>
        ))}
      </ul>
      <div className="pg-time" aria-hidden="true">
        {hours
          .filter((at, index) => index % step === 0 && Math.abs(share(at) - share(now)) > gap * 0.9)
          .map((at) => (
            <span key={at} className={share(at) > 0.97 ? 'end' : undefined} style={{ left: `${share(at) * 100}%` }}>
              {clock(at)}
            </span>
          ))}
        <b style={{ left: `${share(now) * 100}%` }}>{clock(now)}</b>
      </div>
      <div className="pg-field">
        <span className="pg-river" style={{ top: `${yOf(0.5)}px`, height: `${(rows.length - 2) * ROW}px` }} />
        <Drawing passage={passage} share={share} hours={hours} height={height} />
        {passage.holds.map(({ row, from: begin, to: end }, index) => (
          <span
            key={index}
            className="pg-hold"
            style={{
              top: `${yOf(row)}px`,
              left: `${share(begin) * 100}%`,
              width: `${(share(end) - share(begin)) * 100}%`,
            }}
          >
            <Icon name="hold" /> <span className="pg-word">{m.ho.strip.held}</span>
          </span>
        ))}
        <Dots passage={passage} share={share} />
      </div>
      <Labels passage={passage} share={share} gap={gap} clock={clock} />
    </div>
  );
}

/** The crossing that a line takes: filled where it was taken, hollow where it is planned. */
function Dots({ passage, share }: { readonly passage: Passage; readonly share: Share }): ReactNode {
  const { from, to, lines, bands } = passage;
  const isShown = ({ at }: Point): boolean => at > from && at < to;
  return (
    <>
      {bands
        .map((band) => ({ id: band.id, dot: middleOf(band) }))
        .filter(({ dot }) => isShown(dot))
        .map(({ id, dot }) => (
          <i key={id} className="dot planned" style={place(dot, share)} />
        ))}
      {lines.map(
        ({ id, dot, card }) =>
          dot && isShown(dot) && <i key={id} className={card.overdue ? 'dot late' : 'dot'} style={place(dot, share)} />,
      )}
    </>
  );
}

/** Where the middle of a window goes over its crossing. */
function middleOf({ leaves, arrives, rows: [start, over, end] }: PlannedBand): Point {
  const at = (leaves[0] + leaves[1]) / 2 + ((arrives[0] - leaves[0]) * (over - start)) / (end - start);
  return { at, row: over };
}

const yOf = (row: number): number => TOP + row * ROW;
type Share = (at: number) => number;
const place = ({ at, row }: Point, share: Share): CSSProperties => ({
  left: `${share(at) * 100}%`,
  top: `${yOf(row)}px`,
});

interface DrawingProps {
  readonly passage: Passage;
  readonly share: Share;
  readonly hours: readonly number[];
  readonly height: number;
}

function Drawing({ passage, share, hours, height }: DrawingProps): ReactNode {
  const x = (at: number): string => (share(at) * WIDTH).toFixed(1);
  const path = (points: readonly Point[]): string =>
    points.map(({ at, row }, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${yOf(row).toFixed(1)}`).join('');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {hours.map((at) => (
        <path key={at} className="hour" d={`M${x(at)} 0V${height}`} />
      ))}
      {passage.rows.map(({ id, isBank }, row) => (
        <path key={id} className={isBank ? 'bank' : 'over'} d={`M0 ${yOf(row)}H${WIDTH}`} />
      ))}
      {passage.bands.map((band) => (
        <path key={band.id} className={lookOf(band)} d={outline(band, x)} />
      ))}
      {passage.lines.map(({ id, waits, went, ahead, people, card }) => (
        <g key={id} style={{ '--people': weight(people) } as CSSProperties}>
          <path className="waits" d={path(waits)} />
          {went.length > 0 && <path className="went" d={path(went)} />}
          {ahead.length > 0 && <path className={card.overdue ? 'ahead late' : 'ahead'} d={path(ahead)} />}
        </g>
      ))}
      <path className="pg-now" d={`M${x(passage.now)} 0V${height}`} />
    </svg>
  );
}

/** Promised stands firmest; people who are no group yet may leave at any hour of a long window, and are drawn lightest. */
const lookOf = ({ handoff, isPromised }: PlannedBand): string =>
  isPromised ? 'window promised' : handoff ? 'window' : 'window crowd';

/** A window to leave in, carried over to the other bank. */
const outline = ({ leaves, arrives, rows }: PlannedBand, x: (at: number) => string): string => {
  const [start, , end] = rows;
  return `M${x(leaves[0])} ${yOf(start)}L${x(leaves[1])} ${yOf(start)}L${x(arrives[1])} ${yOf(end)}L${x(arrives[0])} ${yOf(end)}Z`;
};

/** Wider for more people; a cell that is withheld is drawn as a small group. */
const weight = (people: GroupLine['people']): number =>
  typeof people === 'number' ? 1.4 + Math.min(people, 300) / 75 : 1.4;

interface LabelsProps {
  readonly passage: Passage;
  readonly share: Share;
  readonly gap: number;
  readonly clock: (at: number) => string;
}

interface Label {
  readonly key: string;
  readonly share: number;
  readonly words: ReactNode;
  readonly look: string;
}

/** A real list: every group with its times, placed under where it left; what is planned beside it. */
function Labels({ passage, share, gap, clock }: LabelsProps): ReactNode {
  const { m } = useWords();
  const planned = new Set(passage.bands.map(({ handoff }) => handoff));
  /** A group that has not left stands where it is planned to, once and not twice. */
  const isUnplanned = ({ id, went }: GroupLine): boolean => went.length > 0 || !planned.has(id);
  const labels: readonly Label[] = [
    ...passage.lines.filter(isUnplanned).map((line): Label => {
      const [begun, left] = line.waits;
      return {
        key: line.id,
        share: share(line.went.length > 0 ? left.at : begun.at),
        look: line.card.overdue ? 'is-late' : line.went.length > 0 ? '' : 'pg-waits',
        words: <GroupWords line={line} name={nameOf(passage, line.crossing)} clock={clock} />,
      };
    }),
    ...passage.bands
      .filter(({ leaves }) => leaves[0] < passage.to)
      .map((band): Label => ({
        key: band.id,
        share: share((Math.max(band.leaves[0], passage.now) + Math.min(band.leaves[1], passage.to)) / 2),
        look: 'is-go',
        words: <BandWords band={band} name={nameOf(passage, band.crossing)} clock={clock} />,
      })),
  ];
  const levels = levelLabels(
    labels.map(({ share: at }) => at),
    gap,
  );
  return (
    <ul
      className="pg-labels"
      aria-label={m.plan.passage.title}
      style={{ height: `${(Math.max(0, ...levels) + 1) * LEVEL}px` }}
    >
      {labels.map(({ key, share: at, look, words }, index) => (
        <li key={key} className={look} style={{ left: `${at * 100}%`, top: `${levels[index]! * LEVEL}px` }}>
          {words}
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ rows }: Passage, crossing: string): string =>
  rows.find(({ id }) => id === crossing)?.name ?? crossing;

function BandWords({
  band: { handoff, label, places, leaves },
  name,
  clock,
}: {
  readonly band: PlannedBand;
  readonly name: string;
  readonly clock: (at: number) => string;
}): ReactNode {
  const { m, number } = useWords();
  const window = `${clock(leaves[0])}–${clock(leaves[1])}`;
  const told = <span className="vh">{`, ${number(places)}, ${name}, ${m.plan.passage.planned}, ${window}`}</span>;
  const title = `${number(places)} · ${name} · ${window}`;
  if (!handoff)
    return (
      <span title={title}>
        {number(places)}
        {told}
      </span>
    );
  return (
    <Link to={groupPath(handoff)} title={title}>
      {label}
      {told}
    </Link>
  );
}

function GroupWords({
  line: { id, label, people, waits, went, card },
  name,
  clock,
}: {
  readonly line: GroupLine;
  readonly name: string;
  readonly clock: (at: number) => string;
}): ReactNode {
  const speech = useWords();
  const { stops, note } = speech.m.ho;
  const times = [
    `${stops.offered} ${clock(waits[0].at)}`,
    went.length > 0 ? `${stops.released} ${clock(waits[1].at)}` : '',
    card.sightedAt !== null || card.counted !== null ? `${stops.received} ${clock(went.at(-1)!.at)}` : '',
    card.overdue ? speech.say(note.over, { n: card.overdueMinutes ?? 0 }) : '',
  ];
  return (
    <Link
      to={groupPath(id)}
      title={[`${label}, ${writeCell(people, speech)}`, name, ...times].filter(Boolean).join(' · ')}
    >
      {label}
      <span className="vh">{`, ${writeCell(people, speech)}, ${name}, ${times.filter(Boolean).join(', ')}`}</span>
    </Link>
  );
}
