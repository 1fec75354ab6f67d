import type { CountReading } from './count-reading.ts';
import { cueFrom, cueNames, type CueSheet, cueTo } from '../cues/index.ts';
import type { Token } from '../words/tokens.ts';

/**
 * People told by who keeps them company are counted together: "tres mamás y cuatro niños" are seven, "mon frère et huit autres" nine,
 * "eu, minha esposa e 2 filhos" four.
 */
export function joinCompanies(
  tokens: readonly Token[],
  counts: readonly CountReading[],
  sheet: CueSheet,
): readonly CountReading[] {
  const joined: CountReading[] = [];
  for (const count of counts) {
    const before = joined.at(-1);
    if (before && isSaidAgain(before, count)) continue;
    const sum = before && isJoined(tokens, before, count, sheet) ? addUp(before, count) : null;
    if (sum) joined[joined.length - 1] = sum;
    else joined.push(count);
  }
  return joined
    .filter((count) => !joined.some((whole) => isWholeOf(whole, count)))
    .map((count) =>
      joined.some((part) => isWholeOf(count, part))
        ? { ...count, firm: true, whole: true, rule: OF_SUM }
        : withKin(tokens, count, sheet),
    );
}

/** Rule of a number that is the sum of the others. */
export const OF_SUM = 'count.sum';

/** "85 here: 30 women, 25 men, 30 kids": the sum was said before. */
const isWholeOf = (whole: CountReading, { best, first, rule }: CountReading): boolean =>
  rule === OF_COMPANY && whole.best === best && whole.first < first;

const AGAIN_REACH_TOKENS = 4;

/** "9 granmoun ak 5 timoun, total 14", "180 adults plus 95 kids = 275". */
const isSaidAgain = (sum: CountReading, { best, first }: CountReading): boolean =>
  sum.rule === OF_COMPANY && sum.best === best && first - sum.last <= AGAIN_REACH_TOKENS;

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const AND = wordsOf('y e and et ak epi plus + &');
/** "28 ak 9 timoun": the children are among them. */
const WITH = wordsOf('ak');
const THE = wordsOf('los las les the os as o a el la le l');
const GROWN = cueNames('grown');
const WHO = cueNames('unit.person', 'unit.child');
const CHILD = cueNames('unit.child');

/** One after the other, or a list of grown-ups and children. Of "40 personas, 5 niños" the children are among the forty. */
function isJoined(tokens: readonly Token[], one: CountReading, other: CountReading, sheet: CueSheet): boolean {
  if (!isOfPeople(one) || !isOfPeople(other) || (one.article && other.article)) return false;
  const grown = grownAt(sheet, one.last + 1) ?? grownAt(sheet, one.last - 1);
  const noun = grown ?? cueFrom(sheet, one.last + 1, WHO);
  // "180 adults plus": the word was taken for "and more".
  let at = AND.has(tokens[one.last]!.text) ? one.last : (noun?.last ?? one.last) + 1;
  // "1 mujer embarazada y": a word that describes her.
  if (grown && at > one.last) at = (grownAt(sheet, at)?.last ?? at - 1) + 1;
  const isNation = isOfNation(tokens, one);
  const isListed = tokens[at]?.text === ',' && (grown !== null || isNation || one.rule === OF_COMPANY);
  if (!isListed && !AND.has(tokens[at]?.text ?? '')) return false;
  at += isListed && AND.has(tokens[at + 1]?.text ?? '') ? 2 : 1;
  if (THE.has(tokens[at]?.text ?? '') && at < other.first) at += 1;
  if (at !== other.first) return false;
  const isChild = cueFrom(sheet, other.last + 1, CHILD) !== null;
  if (isNation && !isChild) return isOfNation(tokens, other);
  const isGrown = grownAt(sheet, other.last + 1) !== null;
  if (grown !== null || one.rule === OF_COMPANY) return isChild || isGrown;
  const isOne = other.article && !isOfOther(tokens, other, sheet);
  return !isGrown && !WITH.has(tokens[other.first - 1]!.text) && (isChild || isOne);
}

/** "30 haitianos y 12 cubanos": where they come from tells them apart, folded. */
const NATIONS =
  /^(haiti|ayis|cuba|kiben|venez|hondur|ondir|guatem|gwatem|salvad|nicarag|colomb|kolonb|ecuat|ecuad|equat|ekwat|peru|brasil|brazil|brezil|bresil|dominic|domin|african|afric|afrik|angol|congol|kongol|camer|kamew|senegal|ghan|afgan|afghan|chin|mexic|meks|boliv|chilen|ruso|russ)/;
const isOfNation = (tokens: readonly Token[], { last }: CountReading): boolean =>
  NATIONS.test(tokens[last + 1]?.text ?? '');

const IS = wordsOf('is was has es esta fue est a e foi ta');
const OTHER_FATES = cueNames('missing-person.now', 'missing-person', 'p.loss', 'p.sought');

/** "Two drowned and one is missing", "deux noyés et un disparu": the one is told of for something else. */
const isOfOther = (tokens: readonly Token[], { last }: CountReading, sheet: CueSheet): boolean =>
  IS.has(tokens[last + 1]?.text ?? '') ||
  cueFrom(sheet, last + 1, OTHER_FATES) !== null ||
  cueFrom(sheet, last, OTHER_FATES) !== null;

const grownAt = (sheet: CueSheet, at: number): ReturnType<typeof cueFrom> => cueFrom(sheet, at, GROWN);

const isOfPeople = ({ unit }: CountReading): boolean => unit === 'person' || unit === 'child';

const OF_COMPANY = 'count.company';

const addUp = (one: CountReading, other: CountReading): CountReading => ({
  ...one,
  op: one.op === 'exact' && other.op === 'exact' ? 'exact' : 'about',
  low: one.low + other.low,
  best: one.best + other.best,
  high: one.high + other.high,
  unit: one.unit === other.unit ? one.unit : 'person',
  end: other.end,
  last: other.last,
  firm: true,
  named: true,
  article: false,
  whole: one.whole || other.whole,
  rule: OF_COMPANY,
});

const SELF = cueNames('self');
const KIN = cueNames('p.relative', 'p.child');
const MY = wordsOf(
  'mi mis su sus tu nuestro nuestra meu minha meus minhas seu sua mon ma mes son sa ses notre nos my his her our their',
);
const MORE_BEFORE = wordsOf('mais otros otras outros outras otro other autres lot mas');
const MORE_BEHIND = wordsOf('mas more others other autres lot mais otros outros');
const MAX_KIN = 10;

/** "Eu, minha esposa e os 2 meninos", "mi hermano y ocho más": who is named before the number is one more each. */
function withKin(tokens: readonly Token[], count: CountReading, sheet: CueSheet): CountReading {
  if (!isOfPeople(count) || count.article || count.op !== 'exact' || count.best > MAX_KIN) return count;
  let at = count.first - 1;
  const isMore = MORE_BEFORE.has(tokens[at]?.text ?? '') || MORE_BEHIND.has(tokens[count.last + 1]?.text ?? '');
  if (MORE_BEFORE.has(tokens[at]?.text ?? '') || THE.has(tokens[at]?.text ?? '')) at -= 1;
  const isKin = isMore || cueFrom(sheet, count.last + 1, KIN) !== null || count.unit === 'child';
  if (!isKin) return count;
  const first = kinBefore(tokens, at, sheet);
  if (first.kin === 0) return count;
  const start = tokens[first.at]!.start;
  return {
    ...count,
    low: count.low + first.kin,
    best: count.best + first.kin,
    high: count.high + first.kin,
    unit: 'person',
    start,
    first: first.at,
    anchor: first.at,
    firm: true,
    named: true,
    rule: OF_COMPANY,
  };
}

/** How many are named one after the other up to a token, and where the first stands. Nobody writes every comma ("eu minha esposa e 2 filhos"), and nobody names himself twice. */
function kinBefore(
  tokens: readonly Token[],
  last: number,
  sheet: CueSheet,
): { readonly kin: number; readonly at: number } {
  let [kin, at, isSelf] = [0, last + 1, false];
  for (;;) {
    let next = at - 1;
    while (isJoint(tokens, next, kin)) next -= 1;
    if (kin === 0 && next === last) return { kin, at };
    const self = cueTo(sheet, next, SELF);
    const first = self && !isSelf ? self.first : self ? null : kinAt(tokens, next, sheet);
    if (first === null) return { kin, at };
    [kin, at, isSelf] = [kin + 1, first, isSelf || self !== null];
  }
}

/** The word for "and"; between those named before it a comma too. */
const isJoint = (tokens: readonly Token[], at: number, kin: number): boolean =>
  AND.has(tokens[at]?.text ?? '') || (tokens[at]?.text === ',' && (kin > 0 || AND.has(tokens[at + 1]?.text ?? '')));

/** First token of "mi hermano", "frè m" that ends at a token. */
function kinAt(tokens: readonly Token[], last: number, sheet: CueSheet): number | null {
  const kin = cueTo(sheet, OF_MINE.has(tokens[last]?.text ?? '') ? last - 1 : last, KIN);
  if (!kin) return null;
  if (kin.last < last) return kin.first;
  return MY.has(tokens[kin.first - 1]?.text ?? '') ? kin.first - 1 : null;
}

/** "Frè m", "madanm mwen", "manman li". */
const OF_MINE = wordsOf('m mwen li w ou nou');
