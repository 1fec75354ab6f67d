import type { BoardView, HandoffCard, HandoffsView, PlanAnswer } from '../desk/contract.ts';

/**
 * Lays out groups over time as Marey drew trains (É.-J. Marey, La méthode graphique, 1885): banks and crossings down, time across, a line for each group.
 * Times are milliseconds, places are rows counted from the top.
 */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  /** Upper bank, each crossing, lower bank. */
  readonly rows: readonly Row[];
  readonly lines: readonly GroupLine[];
  readonly bands: readonly PlannedBand[];
  readonly holds: readonly { readonly row: number; readonly from: number; readonly to: number }[];
}

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly isBank: boolean;
}

export interface Point {
  readonly at: number;
  readonly row: number;
}

export interface GroupLine {
  readonly id: string;
  readonly label: string;
  readonly people: HandoffCard['headcount'];
  readonly crossing: string;
  /** Waiting on the bank, from the offer to the release. */
  readonly waits: readonly [Point, Point];
  /** On the way, as far as it is known. */
  readonly went: readonly Point[];
  /** On to when it should arrive; or, where it is overdue, as long as nobody has seen it. */
  readonly ahead: readonly Point[];
  /** The crossing it takes. */
  readonly dot: Point | null;
  readonly card: HandoffCard;
}

/** People that a grant or the plan would have leave within a window, and when they would arrive. */
export interface PlannedBand {
  readonly id: string;
  /** The group; null for people that wait without being one. */
  readonly handoff: string | null;
  readonly label: string | null;
  readonly places: number;
  readonly crossing: string;
  readonly isPromised: boolean;
  readonly leaves: readonly [number, number];
  readonly arrives: readonly [number, number];
  /** Rows of the two banks, as people go. */
  readonly rows: readonly [from: number, over: number, to: number];
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Hours that are shown of what was, of what comes without a plan, and of a plan; its later hours are in its table. */
export interface Reach {
  readonly back: number;
  readonly ahead: number;
  readonly planned: number;
}

type Lanes = HandoffsView['crossings'][number];

/** Null where no group has moved and none is planned: there is nothing to draw. */
export function layPassage(
  view: HandoffsView,
  corridor: BoardView['corridor'],
  answer: PlanAnswer | null,
  { back, ahead, planned }: Reach,
): Passage | null {
  const now = Date.parse(view.asOf);
  const from = Math.floor((now - back * HOUR) / HOUR) * HOUR;
  const to = Math.ceil((now + (answer ? planned : ahead) * HOUR) / HOUR) * HOUR;
  const rows = layRows(view, corridor.sides);
  const rowOf = (id: string): number => rows.findIndex((row) => row.id === id);
  const sideOf = (place: string): string => corridor.places.find(({ id }) => id === place)?.side ?? place;
  const lines = view.crossings
    .flatMap((crossing) => lineUp(crossing, now, (place) => rowOf(sideOf(place)), rowOf(crossing.crossing)))
    .filter(({ waits, went, ahead: onward }) => [...waits, ...went, ...onward].some(({ at }) => at > from));
  const bands = layBands(answer, view, (place) => rowOf(sideOf(place)), rowOf);
  // A hold stands until somebody resumes it: past its time it goes on until now.
  const holds = view.crossings.flatMap(({ crossing, holds: held }) =>
    held.map(({ at, until }) => ({ row: rowOf(crossing), from: Date.parse(at), to: Math.max(Date.parse(until), now) })),
  );
  return lines.length + bands.length === 0 ? null : { from, to, now, rows, lines, bands, holds };
}

/** The crossings lie between the two sides, west to east from top to bottom as in every table. */
function layRows({ crossings }: HandoffsView, sides: readonly string[]): readonly Row[] {
  const [north = '', south = north] = [sides[0], sides.at(-1)];
  const bank = (side: string): Row => ({ id: side, name: side, isBank: true });
  return [bank(north), ...crossings.map(({ crossing, name }) => ({ id: crossing, name, isBank: false })), bank(south)];
}

const timeOf = ({ trail }: HandoffCard, stages: readonly HandoffCard['stage'][]): number | null => {
  const mark = trail.find(({ stage }) => stages.includes(stage));
  return mark ? Date.parse(mark.at) : null;
};

function lineUp(
  { crossing, from, to, minutes, lanes }: Lanes,
  now: number,
  bankOf: (place: string) => number,
  over: number,
): readonly GroupLine[] {
  const [start, end] = [bankOf(from.id), bankOf(to.id)];
  const cards = [
    ...lanes.offered,
    ...lanes.accepted,
    ...lanes.released,
    ...lanes.arriving,
    ...lanes.received,
    ...lanes.closed,
  ];
  return cards.flatMap((card) => {
    const offered = timeOf(card, ['offered']);
    if (offered === null) return [];
    const left = timeOf(card, ['released']);
    const waits = [
      { at: offered, row: start },
      { at: left ?? now, row: start },
    ] as const;
    const base = { id: card.id, label: card.label, people: card.released ?? card.headcount, crossing, waits, card };
    if (left === null) return [{ ...base, went: [], ahead: [], dot: null }];
    return [{ ...base, ...onTheWay(card, { left, minutes, now, start, over, end }) }];
  });
}

interface Way {
  readonly left: number;
  readonly minutes: number;
  readonly now: number;
  readonly start: number;
  readonly over: number;
  readonly end: number;
}

function onTheWay(card: HandoffCard, way: Way): Pick<GroupLine, 'went' | 'ahead' | 'dot'> {
  const { left, minutes, now, start, over, end } = way;
  const seen = card.sightedAt === null ? null : Date.parse(card.sightedAt);
  const arrived = seen ?? timeOf(card, ['received']);
  const due = arrived ?? left + minutes * MINUTE;
  const dot = { at: left + ((due - left) * (over - start)) / (end - start), row: over };
  const begun = { at: left, row: start };
  if (arrived !== null) return { went: [begun, { at: arrived, row: end }], ahead: [], dot };
  // Nobody knows where an overdue group is: its line stays at the crossing until somebody has seen it.
  if (card.overdue) return { went: [begun, dot], ahead: [dot, { at: Math.max(now, dot.at), row: over }], dot };
  const share = Math.min(1, Math.max(0, (now - left) / (due - left)));
  const here = { at: Math.min(now, due), row: start + (end - start) * share };
  return { went: [begun, here], ahead: share < 1 ? [here, { at: due, row: end }] : [], dot };
}

/** With a plan, what it proposes; without one, what was promised to groups that have not left. */
function layBands(
  answer: PlanAnswer | null,
  { crossings }: HandoffsView,
  bankOf: (place: string) => number,
  rowOf: (crossing: string) => number,
): readonly PlannedBand[] {
  return (answer?.grants ?? listPromised(crossings)).flatMap((grant, index) => {
    const crossing = crossings.find((each) => each.crossing === grant.crossing);
    if (!crossing) return [];
    const leaves = [Date.parse(grant.from), Date.parse(grant.to)] as const;
    const travel = crossing.minutes * MINUTE;
    return [
      {
        id: `${grant.crossing}:${grant.handoff ?? index}`,
        handoff: grant.handoff,
        label: grant.label,
        places: grant.places,
        crossing: grant.crossing,
        isPromised: grant.isPromised,
        leaves,
        arrives: [leaves[0] + travel, leaves[1] + travel] as const,
        rows: [bankOf(crossing.from.id), rowOf(grant.crossing), bankOf(crossing.to.id)] as const,
      },
    ];
  });
}

type Grant = Pick<
  PlanAnswer['grants'][number],
  'handoff' | 'label' | 'crossing' | 'from' | 'to' | 'places' | 'isPromised'
>;

const listPromised = (crossings: readonly Lanes[]): readonly Grant[] =>
  crossings.flatMap(({ crossing, lanes }) =>
    lanes.accepted.flatMap(({ id, label, headcount, grant }) =>
      grant
        ? [
            {
              handoff: id,
              label,
              crossing,
              from: grant.window.from,
              to: grant.window.to,
              places: typeof headcount === 'number' ? headcount : 0,
              isPromised: true,
            },
          ]
        : [],
    ),
  );

/** Puts labels that stand too near each other on levels of their own; `gap` is the least share between two on one level. */
export function levelLabels(shares: readonly number[], gap: number): readonly number[] {
  const last: number[] = [];
  const levels = new Map<number, number>();
  const order = shares.map((share, index) => ({ share, index })).toSorted((a, b) => a.share - b.share);
  for (const { share, index } of order) {
    let level = last.findIndex((end) => share - end >= gap);
    if (level < 0) level = last.length;
    last[level] = share;
    levels.set(index, level);
  }
  return shares.map((_, index) => levels.get(index)!);
}
