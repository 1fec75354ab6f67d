import { findOwnConcepts } from '../words/concepts.ts';
import { type Conflict, sharesWatched } from './conflicts.ts';
import { isCommonWord } from '../words/function-words.ts';
import { nameOf } from '../traits/items.ts';
import { isNegation } from '../words/negation.ts';
import { mayBeginNumeral, type Numeral } from '../words/numerals.ts';
import { distinctAt, idsAt, placeOf, Print, printOf, PRINTS } from '../held/prints.ts';
import { MAX_COMPARED_WORDS, NO_PRINT, sheetOf } from '../traits/sheets.ts';
import { countHeld, createSieve, refillSieve } from '../held/sieve.ts';
import { listDates, listFigures, saysMonth, saysTime, saysWeekday } from '../traits/slots.ts';
import type { Traits } from '../traits/index.ts';
import { askOfForms, learnOfForms } from '../words/word-facts.ts';
import { isDecoration, type Word, wordsOf } from '../words/wording.ts';

/**
 * The slot guard for two texts of one wording: they are laid side by side, and a word in the place of another that is neither its
 * spelling nor its synonym makes another claim. Pieces that only one of them has (cut, added) do not.
 */
export function findEdit(one: Traits, other: Traits): Conflict | null {
  if (one.text === other.text) return null;
  const gaps = listGaps(...printPair(one, other));
  if (gaps.length === 0) return null;
  const pair: Pair = { left: wordsIn(one), right: wordsIn(other), one, other };
  for (const gap of gaps) {
    const conflict = judgeGap(gap, pair);
    if (conflict) return conflict;
  }
  return null;
}

/** Most of the words of the shorter text are in the other: worth laying side by side. */
export function isNearWording(one: Traits, other: Traits): boolean {
  if (one.lang !== other.lang || one.text === '' || other.text === '') return false;
  const [mine, theirs] = printPair(one, other);
  const count = PRINTS[placeOf(mine) + Print.distinct]!;
  const smaller = Math.min(count, PRINTS[placeOf(theirs) + Print.distinct]!);
  if (smaller < 3) return false;
  if (theirs !== sifted) sift(theirs);
  const start = distinctAt(placeOf(mine));
  const shared = countHeld(WORDS, PRINTS, start, start + count, Math.max(3, Math.floor(0.6 * smaller)));
  return shared >= 3 && shared >= 0.6 * smaller;
}

/** The prints of both: making the second may write over the first. */
function printPair(one: Traits, other: Traits): readonly [number, number] {
  printOf(one);
  const theirs = printOf(other);
  return [printOf(one), theirs];
}

/** One text is held against many: the words of the last are kept. */
const WORDS = createSieve();
let sifted = NO_PRINT;
function sift(print: number): void {
  const start = distinctAt(placeOf(print));
  refillSieve(WORDS, PRINTS, start, start + PRINTS[placeOf(print) + Print.distinct]!);
  sifted = print;
}

function wordsIn({ text, holder }: Traits): readonly Word[] {
  const sheet = sheetOf(holder);
  sheet.words ??= wordsOf(text).slice(0, MAX_COMPARED_WORDS);
  return sheet.words;
}

/** The figures of a text, and the days, as its language reads them. */
function figuresOf(traits: Traits): readonly Numeral[] {
  const words = wordsIn(traits);
  const sheet = sheetOf(traits.holder);
  sheet.figures ??= listFigures(words, traits.lang);
  return sheet.figures;
}

function datesOf(traits: Traits): readonly Numeral[] {
  const words = wordsIn(traits);
  const sheet = sheetOf(traits.holder);
  sheet.dates ??= listDates(words, traits.lang);
  return sheet.dates;
}

interface Pair {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  readonly one: Traits;
  readonly other: Traits;
}

/** Where the words that only one text has begin and end, in each. */
interface Gap {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
}

/** Lengths of common subsequences; one for all, since a table of its own for each pair is most of the cost. */
const TABLE = new Uint16Array((MAX_COMPARED_WORDS + 1) ** 2);

/** Longest common subsequence of the words of two prints; the runs between its pairs are the gaps. */
function listGaps(one: number, other: number): readonly Gap[] {
  const [left, right] = [placeOf(one), placeOf(other)];
  const [leftCount, rightCount] = [PRINTS[left + Print.ids]!, PRINTS[right + Print.ids]!];
  const [mine, theirs] = [idsAt(left), idsAt(right)];
  const width = rightCount + 1;
  // What both begin with needs no table.
  let begun = 0;
  while (begun < leftCount && begun < rightCount && PRINTS[mine + begun] === PRINTS[theirs + begun]) begun += 1;
  TABLE.fill(0, begun * width, (leftCount + 1) * width);
  for (let at = leftCount - 1; at >= begun; at -= 1)
    for (let to = rightCount - 1; to >= begun; to -= 1) {
      const cell = at * width + to;
      TABLE[cell] =
        PRINTS[mine + at] === PRINTS[theirs + to]
          ? TABLE[cell + width + 1]! + 1
          : Math.max(TABLE[cell + width]!, TABLE[cell + 1]!);
    }
  return walkTable(mine, leftCount, theirs, rightCount, begun);
}

function walkTable(mine: number, leftCount: number, theirs: number, rightCount: number, begun: number): readonly Gap[] {
  const width = rightCount + 1;
  const gaps: Gap[] = [];
  let at = begun;
  let to = begun;
  let fromLeft = begun;
  let fromRight = begun;
  while (at < leftCount && to < rightCount) {
    if (PRINTS[mine + at] === PRINTS[theirs + to]) {
      if (at > fromLeft || to > fromRight) gaps.push({ left: fromLeft, leftEnd: at, right: fromRight, rightEnd: to });
      at += 1;
      to += 1;
      fromLeft = at;
      fromRight = to;
    } else if (TABLE[(at + 1) * width + to]! >= TABLE[at * width + to + 1]!) at += 1;
    else to += 1;
  }
  if (leftCount > fromLeft || rightCount > fromRight)
    gaps.push({ left: fromLeft, leftEnd: leftCount, right: fromRight, rightEnd: rightCount });
  return gaps;
}

/** Longer pieces at an open end are a cut or an added remark, not an edit. */
const MAX_END_WORDS = 4;

function judgeGap(gap: Gap, pair: Pair): Conflict | null {
  const { one, other } = pair;
  const mine = pair.left.slice(gap.left, gap.leftEnd);
  const theirs = pair.right.slice(gap.right, gap.rightEnd);
  const isFirst = gap.left === 0 && gap.right === 0;
  const isLast = gap.leftEnd === pair.left.length || gap.rightEnd === pair.right.length;
  const isLong = mine.length > MAX_END_WORDS || theirs.length > MAX_END_WORDS;
  if ((isFirst || isLast) && isLong) return null;
  const isSwap = mine.length > 0 && theirs.length > 0;
  if (!isSwap && (isLast || isOwnClause(mine, one) || isOwnClause(theirs, other))) return null;
  if (isDenialApart(mine, theirs, pair)) return 'denial';
  if (!isSwap || (isLast && isCutWord(mine, theirs))) return null;
  if (isFirst && (isIntroduction(mine) || isIntroduction(theirs))) return null;
  return judgeSwap(mine, theirs, gap, pair);
}

/** What who passes a text on puts before it: "me pasaron esto", "lo que anda circulando". */
const isIntroduction = (words: readonly Word[]): boolean =>
  words.length > 1 && words.some(({ form }) => INTRODUCTIONS.has(form));
const INTRODUCTIONS = new Set(
  'esto circulando reenviado reenvio this circulating forwarded isso encaminhado ceci circule transfere sikile'.split(
    ' ',
  ),
);

/** A last word that was cut: "co" for "con gasolina". */
const isCutWord = (mine: readonly Word[], theirs: readonly Word[]): boolean =>
  mine[0]!.value === null &&
  theirs[0]!.value === null &&
  (theirs[0]!.form.startsWith(mine[0]!.form) || mine[0]!.form.startsWith(theirs[0]!.form));

/** "… and nobody can stop them" left out in the middle: no "not" of what stays. */
function isOwnClause(piece: readonly Word[], { lang }: Traits): boolean {
  if (piece.length <= MAX_END_WORDS || !CONJUNCTIONS.has(piece[0]!.form)) return false;
  return !piece.slice(-2).some(({ form }) => isNegation(form, lang));
}
const CONJUNCTIONS = new Set('y e et and epi pero but mais mas men'.split(' '));

/** Another number of "not"s, unless both texts deny the same in different words. */
function isDenialApart(mine: readonly Word[], theirs: readonly Word[], { one, other }: Pair): boolean {
  const isDenied = (words: readonly Word[], lang: Traits['lang']): boolean =>
    words.some(({ form }, at) => isNegation(form, lang) && !isDoubt(words, at));
  if (isDenied(mine, one.lang) === isDenied(theirs, other.lang)) return false;
  return !((one.turned || other.turned) && sharesWatched(one, other));
}

/** "I do not know whether": who says so does not deny it. */
const isDoubt = (words: readonly Word[], at: number): boolean =>
  /^(no se|no sabemos|no se sabe|(t|dont|not) know|not sure|pa konnen|nao sei|nao sabemos|ne (sais|sait) pas|pas) (si|se|if|whether)\b/.test(
    words
      .slice(at, at + 4)
      .map(({ form }) => form)
      .join(' '),
  );

/** Words that stand in each other's place: figures, times and words of meaning, less those that both texts have. */
function judgeSwap(mine: readonly Word[], theirs: readonly Word[], gap: Gap, pair: Pair): Conflict | null {
  const { one, other } = pair;
  if (mine.some(mayBeginNumeral) && theirs.some(mayBeginNumeral) && isFigureSwap(gap, pair)) return 'number';
  if (isUnitSwap(mine, theirs)) return 'day';
  if (isCalendarSwap(mine, theirs)) return 'day';
  if ((isTimeSwap(mine, theirs) || hasDates(gap, pair)) && !hasSameDay(one, other)) return 'day';
  if (isHalfDaySwap(mine, theirs)) return 'hour';
  const lonely = listLonely(mine, pair.right, one.lang, other.lang);
  const lonelyTheirs = listLonely(theirs, pair.left, other.lang, one.lang);
  if (lonely.length === 0 || lonelyTheirs.length === 0) return null;
  return isSamePlaceNamed(one, other) && areNamesOf(one, lonely) && areNamesOf(other, lonelyTheirs) ? null : 'word';
}

/** Both have figures in the gap, and not the same ones. */
function isFigureSwap({ left, leftEnd, right, rightEnd }: Gap, { one, other }: Pair): boolean {
  const mine = figuresOf(one);
  const theirs = figuresOf(other);
  let at = firstFrom(mine, left);
  let to = firstFrom(theirs, right);
  if (!isBefore(mine[at], leftEnd) || !isBefore(theirs[to], rightEnd)) return false;
  for (; isBefore(mine[at], leftEnd) && isBefore(theirs[to], rightEnd); at += 1, to += 1)
    if (mine[at]!.value !== theirs[to]!.value) return true;
  return isBefore(mine[at], leftEnd) || isBefore(theirs[to], rightEnd);
}

/** Numerals stand in the order of the text. */
function firstFrom(figures: readonly Numeral[], start: number): number {
  let at = 0;
  while (at < figures.length && figures[at]!.start < start) at += 1;
  return at;
}
const isBefore = (figure: Numeral | undefined, end: number): boolean => figure !== undefined && figure.start < end;

/** All of the words are how the text names its places. */
const areNamesOf = ({ placeWords }: Traits, words: readonly Word[]): boolean =>
  words.every((word) => placeWords.includes(nameOf(word)));

/** Words of meaning in a gap that the whole other text has in no spelling and no synonym. */
const listLonely = (
  words: readonly Word[],
  against: readonly Word[],
  lang: Traits['lang'],
  langAgainst: Traits['lang'],
): readonly Word[] =>
  words
    .filter((word) => isMeaning(word, findOwnConcepts(word, lang).length === 0))
    .filter((word) => !against.some((to) => isSameWord(word, to, lang, langAgainst)));

const isMeaning = (word: Word, isName: boolean): boolean =>
  word.value === null &&
  word.form.length > 2 &&
  !(isName && (isCommonWord(word) || isDecoration(word))) &&
  !saysTime(word) &&
  !isUnit(word) &&
  !saysHowHeard(word);

/** How the writer has it is no part of what is told: "my cousin heard that …", "a passenger told me that …". */
const saysHowHeard = askOfForms((form) => HEARING.has(form));
const HEARING = new Set(
  (
    'escucho escuche escucharon oyo oyeron conto contaron comento comentaron entere enteraron cierto verdad heard told rumor rumour true ' +
    'tande rakonte vre ouviu ouvi ouviram contou contaram disseram verdade entendu raconte vrai'
  ).split(' '),
);

/** Reading took both names for one place: "puente Libre" is "puente Córdova". */
const isSamePlaceNamed = (one: Traits, other: Traits): boolean =>
  one.placeKeys.length > 0 && one.placeKeys.join() === other.placeKeys.join();

/** Units of time: three hours are not three days. */
const UNITS = new Map(
  [
    'hora horas hour hours hrs edtan zedtan heure heures',
    'dia dias day days jou jour jours',
    'semana semanas week weeks semen semaine semaines',
    'minuto minutos min mins minute minutes minit',
    'mes meses month months mwa mois',
    'ano anos year years an ane',
  ].flatMap((row, unit) => row.split(' ').map((form) => [form, unit] as const)),
);
const NO_UNIT = -1;
const unitOf = learnOfForms((form) => UNITS.get(form) ?? NO_UNIT);
const isUnit = (word: Word): boolean => unitOf(word) !== NO_UNIT;
function isUnitSwap(mine: readonly Word[], theirs: readonly Word[]): boolean {
  const [unit, other] = [mine.find(isUnit), theirs.find(isUnit)];
  return unit !== undefined && other !== undefined && unitOf(unit) !== unitOf(other);
}

/** January for February, Thursday for Friday, whatever else the texts say of days. */
function isCalendarSwap(mine: readonly Word[], theirs: readonly Word[]): boolean {
  return isNameSwap(mine, theirs, saysMonth) || isNameSwap(mine, theirs, saysWeekday);
}

/** Days of the month stand on both sides of the gap. */
function hasDates({ left, leftEnd, right, rightEnd }: Gap, { one, other }: Pair): boolean {
  const [mine, theirs] = [datesOf(one), datesOf(other)];
  return isBefore(mine[firstFrom(mine, left)], leftEnd) && isBefore(theirs[firstFrom(theirs, right)], rightEnd);
}

const isTimeSwap = (mine: readonly Word[], theirs: readonly Word[]): boolean => isNameSwap(mine, theirs, saysTime);

/** Both have words of a sort, and none in common. */
function isNameSwap(mine: readonly Word[], theirs: readonly Word[], is: (word: Word) => boolean): boolean {
  let hasOne = false;
  for (const word of mine) {
    if (!is(word)) continue;
    if (theirs.some(({ form }) => form === word.form)) return false;
    hasOne = true;
  }
  return hasOne && theirs.some(is);
}

/** "Tomorrow" and "Friday" are one day on a Thursday; without days, "midi" and "12h" are one hour, "before dawn" and "madrugada" one part of it. */
function hasSameDay({ slots: { times: one } }: Traits, { slots: { times: other } }: Traits): boolean {
  const meets = (mine: readonly number[], theirs: readonly number[]): boolean | null =>
    mine.length === 0 || theirs.length === 0 ? null : mine.some((day) => theirs.includes(day));
  const [weekdays, monthDays] = [meets(one.weekdays, other.weekdays), meets(one.monthDays, other.monthDays)];
  if (weekdays !== null || monthDays !== null) return weekdays !== false && monthDays !== false;
  if (meets(one.hours, other.hours) === true) return true;
  return one.relative.length + other.relative.length === 0 && meets(one.dayParts, other.dayParts) === true;
}

const isHalfDaySwap = (mine: readonly Word[], theirs: readonly Word[]): boolean => {
  const half = (words: readonly Word[]): string | undefined =>
    words.find(({ form }) => form === 'am' || form === 'pm')?.form;
  return half(mine) !== undefined && half(theirs) !== undefined && half(mine) !== half(theirs);
};

function isSameWord(one: Word, other: Word, langOne: Traits['lang'], langOther: Traits['lang']): boolean {
  if (one.form === other.form) return true;
  const [concepts, others] = [findOwnConcepts(one, langOne), findOwnConcepts(other, langOther)];
  if (concepts.some((concept) => others.includes(concept))) return true;
  const areKnown = concepts.length > 0 && others.length > 0;
  return !areKnown && isSameSpelling(one.form, other.form);
}

/** One slip of the thumb in four letters, two in seven; or one word inside the other (cut off, plural, stuck together). */
export function isSameSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 3 && long.startsWith(short)) return true;
  if (short.length < 4) return false;
  const allowed = short.length >= 7 ? 2 : 1;
  return long.length - short.length <= allowed && editDistance(short, long, allowed) <= allowed;
}

/** One row for all, as with `TABLE`. */
const DISTANCES: number[] = [];

/** Levenshtein distance, given up above `limit`. */
function editDistance(one: string, other: string, limit: number): number {
  const row = DISTANCES;
  for (let to = 0; to <= other.length; to += 1) row[to] = to;
  for (let at = 1; at <= one.length; at += 1) {
    let [left, corner] = [at, row[0]!];
    let least = (row[0] = at);
    for (let to = 1; to <= other.length; to += 1) {
      const swap = corner + (one.charCodeAt(at - 1) === other.charCodeAt(to - 1) ? 0 : 1);
      corner = row[to]!;
      left = row[to] = Math.min(left + 1, corner + 1, swap);
      if (left < least) least = left;
    }
    if (least > limit) return limit + 1;
  }
  return row[other.length]!;
}
