import { DAY } from '../../model/index.ts';
import { type Case, isAboutTheSame } from './cases.ts';
import { bucketOf, leadKind } from './index.ts';
import { sideOf, windowOf } from '../reach/kinds.ts';

/**
 * Claims with a figure, of one side and place, in the order of their first report. Their times lie in one list, `Time` a claim: all those of
 * a busy place are held against each other, and of few is more asked than when they were told.
 */
interface Shelf {
  readonly cases: Case[];
  readonly times: number[];
}
const Time = { first: 0, last: 1, from: 2, to: 3 } as const;
const TIME_SIZE = 4;
/** Overlaps none. */
const NEVER = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };

/** For each claim how many of the same kind, polarity and place at the same time give another figure. */
export function countRivals(cases: readonly Case[]): readonly number[] {
  const shelves = new Map<number, Shelf>();
  for (const case_ of cases) if (case_.draft.count) shelve(case_, shelves);
  return cases.map((case_) => (case_.draft.count ? countFor(case_, shelves) : 0));
}

const keysOf = ({ draft: { family, polarity, scope } }: Case): readonly number[] =>
  scope.map((number) => bucketOf(sideOf(family, polarity), number));

function shelve(case_: Case, shelves: Map<number, Shelf>): void {
  const { firstAt, lastAt, when } = case_.draft;
  const { from, to } = when ?? NEVER;
  for (const key of keysOf(case_)) {
    const shelf = shelves.get(key) ?? { cases: [], times: [] };
    shelves.set(key, shelf);
    shelf.cases.push(case_);
    shelf.times.push(firstAt, lastAt, from, to);
  }
}

/** Told within two windows of it, or within three days where it says a time of its own. */
function countFor(around: Case, shelves: ReadonlyMap<number, Shelf>): number {
  const { draft } = around;
  const { firstAt, lastAt } = draft;
  const { from, to } = draft.when ?? NEVER;
  const window = windowOf(leadKind(draft));
  const span = draft.when ? 3 * DAY : 2 * window;
  let rivals = 0;
  for (const key of keysOf(around)) {
    const { cases, times } = shelves.get(key)!;
    for (let at = firstFrom(times, firstAt - span); at < cases.length; at += 1) {
      const time = at * TIME_SIZE;
      const first = times[time + Time.first]!;
      if (first > lastAt + span) break;
      const isNear =
        Math.abs(first - firstAt) <= window ||
        Math.abs(times[time + Time.last]! - lastAt) <= window ||
        (from <= times[time + Time.to]! && times[time + Time.from]! <= to);
      if (!isNear) continue;
      const rival = cases[at]!;
      if (rival === around || rival.foundFor === around) continue;
      rival.foundFor = around;
      if (isAboutTheSame(draft, rival.draft, window)) rivals += 1;
    }
  }
  return rivals;
}

/** Where the first that was told at or after a time stands. */
function firstFrom(times: readonly number[], at: number): number {
  let [low, high] = [0, times.length / TIME_SIZE];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle * TIME_SIZE + Time.first]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
