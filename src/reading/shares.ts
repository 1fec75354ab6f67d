import type { CountReading } from './count-reading.ts';
import type { Token } from './tokens.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const HALVES = wordsOf('half mitad moitie metade mwatye mwatie');
const OF_THE = wordsOf('of the those de del la las los d des les du da das do dos nan ladan yo');
const ONLY = wordsOf('only just solo solamente unicamente nomas apenas seulement so somente selman');
/** Half of a crowd is nobody's exact number. */
const [HALF_LOW, HALF_HIGH] = [0.75, 1.33];
const MAX_JOINTS = 3;

/**
 * Numbers told as a share of another. "Half of the 300 moved on": half of them, about. "De los 50 que mandaron solo llegaron 38": the
 * fifty are what was said or sent, and counts nobody beside those who came.
 */
export function readShares(tokens: readonly Token[], counts: readonly CountReading[]): readonly CountReading[] {
  if (!counts.some(({ first }) => OF_THE.has(tokens[first - 1]?.text ?? ''))) return counts;
  return counts
    .filter((count, at) => !isWholeOfFew(tokens, count, counts[at + 1]))
    .map((count) => halve(tokens, count) ?? count);
}

/** The first token of what ties a number to a word before it: "of the". */
function startOfJoints(tokens: readonly Token[], first: number): number {
  let at = first;
  while (first - at < MAX_JOINTS && OF_THE.has(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
}

function halve(tokens: readonly Token[], count: CountReading): CountReading | null {
  const joint = startOfJoints(tokens, count.first);
  const first = joint - 1;
  if (joint === count.first || !HALVES.has(tokens[first]?.text ?? '')) return null;
  const best = Math.round(count.best / 2);
  return {
    ...count,
    op: 'about',
    low: Math.round(best * HALF_LOW),
    best,
    high: Math.round(best * HALF_HIGH),
    start: tokens[first]!.start,
    first,
    anchor: first,
    rule: 'count.half',
  };
}

/** "Of the 25 you told us only 3 showed up". */
function isWholeOfFew(tokens: readonly Token[], count: CountReading, few: CountReading | undefined): boolean {
  const joint = startOfJoints(tokens, count.first);
  if (joint === count.first || tokens[joint - 1]?.kind === 'word') return false;
  if (few === undefined || few.best >= count.best) return false;
  const between = tokens.slice(count.last + 1, few.first);
  return between.some(({ text }) => ONLY.has(text)) && !between.some(({ text }) => text === '.');
}
