import type { CountReading } from './count-reading.ts';
import type { Token } from '../words/tokens.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const HALVES = wordsOf('half mitad moitie metade mwatye mwatie');
const OF_THE = wordsOf('of the those de del la las los d des les du da das do dos nan ladan yo');
const ONLY = wordsOf('only just solo solamente unicamente nomas apenas seulement so somente selman');
/** Half of a crowd is nobody's exact number. */
const [HALF_LOW, HALF_HIGH] = [0.75, 1.33];
const MAX_JOINTS = 3;

/**
 * Numbers told as a share of another. "Half of the 300 moved on": half of them, about. "De los 50 que mandaron solo llegaron 38": the
 * fifty are what was said or sent, and counts nobody beside those who came. "12 of the 40 left": twelve did; "80 of the 200 are women", "of
 * the 200, 80 are women": two hundred are there.
 */
export function readShares(tokens: readonly Token[], counts: readonly CountReading[]): readonly CountReading[] {
  if (!counts.some(({ first }) => OF_THE.has(tokens[first - 1]?.text ?? ''))) return counts;
  return counts
    .filter((count, at) => !isWholeOfFew(tokens, count, counts[at + 1]))
    .map((count) => halve(tokens, count) ?? count)
    .flatMap((count, at, told) => takePart(tokens, count, told[at + 1], told[at - 1]));
}

const ARE = wordsOf('son eran are were sont etaient sao eram se te');
const SORTS = wordsOf(
  'mujeres hombres ninos ninas menores bebes women men kids children minors babies girls boys femmes hommes enfants mineurs mulheres homens criancas fanm gason timoun',
);
const SORT_REACH_TOKENS = 4;

/** "… son mujeres": what those counted are, not what they did. */
const areSorted = (tokens: readonly Token[], { last }: CountReading): boolean =>
  tokens
    .slice(last + 1, last + 1 + SORT_REACH_TOKENS)
    .some(({ text }, at) => ARE.has(text) && SORTS.has(tokens[last + at + 2]?.text ?? ''));

/** "De los 200 que hay, 80 son mujeres". */
function isSortOf(tokens: readonly Token[], whole: CountReading | undefined, count: CountReading): boolean {
  if (!whole || whole.best <= count.best) return false;
  const joint = startOfJoints(tokens, whole.first);
  const isLed = joint < whole.first && tokens[joint - 1]?.kind !== 'word' && tokens[joint - 1]?.kind !== 'number';
  return isLed && areSorted(tokens, count);
}

/** Of a number and the number it is part of, the one that is told. */
function takePart(
  tokens: readonly Token[],
  count: CountReading,
  next: CountReading | undefined,
  before: CountReading | undefined,
): readonly CountReading[] {
  if (before && isSortOf(tokens, before, count)) return [];
  if (next && isSortOf(tokens, count, next)) return [{ ...count, firm: true, whole: true }];
  if (next && isPartOf(tokens, count, next))
    return areSorted(tokens, next) ? [] : [{ ...count, unit: next.unit, firm: count.firm || next.firm }];
  if (!before || !isPartOf(tokens, before, count)) return [count];
  return areSorted(tokens, count) ? [{ ...count, firm: true, whole: true }] : [];
}

const JOINTS = wordsOf('of des dos das nan');
/** "10 of the 24 that were dropped": what follows is told of all of them. */
const OF_ALL = /^(que|q|qui|ki|that|who|whom|\p{L}+[aei]d[oa]s)$/u;

/** "12 of the 40", with nothing between and nothing more said of the forty. */
const isPartOf = (tokens: readonly Token[], part: CountReading, whole: CountReading): boolean => {
  const between = tokens.slice(part.last + 1, whole.first);
  const isTied = between.length === 1 ? JOINTS.has(between[0]!.text) : between.length > 1;
  if (
    !isTied ||
    between.length > MAX_JOINTS ||
    !between.every(({ text }) => OF_THE.has(text)) ||
    part.best >= whole.best
  )
    return false;
  return !OF_ALL.test(tokens[whole.last + 1]?.text ?? '');
};

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
