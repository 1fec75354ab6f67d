import { HOUR } from '../model/index.ts';
import { CONCEPTS, findConcepts } from './concepts.ts';
import { isCommon } from './function-words.ts';
import { readNumerals } from './numerals.ts';
import { countShared, listGrams } from './shingles.ts';
import { isTimeWord, type Slots } from './slots.ts';
import { isNegation, type Traits, wordsOf } from './traits.ts';
import { isDecoration, type Word } from './wording.ts';

/** How alike two wordings are, 0–1: share of the shorter text's 5-grams found in the other, and the cosine of both. */
export interface CopyLikeness {
  readonly containment: number;
  readonly cosine: number;
}

export function compareWording(grams: Uint32Array, other: Traits): CopyLikeness {
  const theirs = listGrams(other.text);
  const shared = countShared(grams, theirs);
  return {
    containment: shared / Math.min(grams.length, theirs.length),
    cosine: shared / Math.sqrt(grams.length * theirs.length),
  };
}

export interface ContentLikeness {
  /** Weight of concepts, names and figures both have. */
  readonly shared: number;
  /** `shared` as a part of the lighter text. */
  readonly containment: number;
  readonly jaccard: number;
  /** Names and figures both have. */
  readonly names: number;
  readonly figures: number;
}

/** How much two texts are about the same things, whatever their languages. */
export function compareContent(one: Traits, other: Traits): ContentLikeness {
  let [at, to, shared] = [0, 0, 0];
  while (at < one.items.length && to < other.items.length) {
    const [left, right] = [one.items[at]!, other.items[to]!];
    if (left === right) shared += Math.min(one.weights[at]!, other.weights[to]!);
    if (left <= right) at += 1;
    if (right <= left) to += 1;
  }
  const smaller = Math.min(one.weight, other.weight);
  return {
    shared,
    containment: smaller > 0 ? shared / smaller : 0,
    jaccard: shared > 0 ? shared / (one.weight + other.weight - shared) : 0,
    names: one.names.filter((name) => other.names.includes(name)).length,
    figures: one.slots.numbers.filter((number) => other.slots.numbers.includes(number)).length,
  };
}

/**
 * Log-odds that two texts without a conflict, `hours` apart, are one claim. Logistic regression over the pairs of our own 64 origin
 * scenarios (evaluation/data/origins); checked on 20 others.
 */
export function claimOdds(content: ContentLikeness, hours: number): number {
  const { containment, jaccard, shared, names, figures } = content;
  return (
    -3.1 +
    1.2 * containment +
    3.4 * jaccard +
    0.13 * Math.min(shared, 10) +
    0.5 * Math.min(names, 3) +
    0.75 * Math.min(figures, 2) -
    0.2 * Math.min(hours, 30)
  );
}

/** What keeps two texts from being one claim. */
export type Conflict = 'number' | 'day' | 'hour' | 'denial' | 'place' | 'word';

/** The slot guard for any two texts, the earlier one first; null where nothing said speaks against one claim. */
export function findConflict(one: Traits, other: Traits): Conflict | null {
  const [left, right] = [one.slots, other.slots];
  if (isEitherUnmatched(left.numbers, right.numbers, isSameFigure)) return 'number';
  if (isApart(left.weekdays, right.weekdays) || isApart(left.monthDays, right.monthDays)) return 'day';
  if (isAnotherToday(one, other)) return 'day';
  if (isHourApart(left, right)) return 'hour';
  if (one.turned !== other.turned || isSignApart(one, other) || isStateApart(one, other)) return 'denial';
  return null;
}

/** One says "today" on its own day and the other, of another day, names no day: two days, two claims. */
function isAnotherToday(one: Traits, other: Traits): boolean {
  if (Math.abs(one.at - other.at) < 8 * HOUR) return false;
  const silent = (slots: Slots): boolean => slots.weekdays.length === 0 && slots.monthDays.length === 0;
  return (
    (other.slots.relative.includes(0) && silent(one.slots) && one.day !== other.day) ||
    (one.slots.relative.includes(0) && silent(other.slots) && one.day !== other.day)
  );
}

/** Counts by different people agree within 8 %; small figures and numbers of doors, buses and gates must be the same. */
const isSameFigure = (one: number, other: number): boolean =>
  one === other || (Math.min(one, other) >= 20 && Math.max(one, other) / Math.min(one, other) <= 1.08);

/** Each side says a figure that the other does not have: a subset is no conflict. */
function isEitherUnmatched(
  one: readonly number[],
  other: readonly number[],
  same: (a: number, b: number) => boolean,
): boolean {
  const lonely = (list: readonly number[], against: readonly number[]): boolean =>
    list.some((value) => !against.some((candidate) => same(value, candidate)));
  return one.length > 0 && other.length > 0 && lonely(one, other) && lonely(other, one);
}

const isApart = (one: readonly number[], other: readonly number[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value));

function isHourApart(one: Slots, other: Slots): boolean {
  const HALF_DAY = 720;
  const near = (a: number, b: number): boolean => Math.min(Math.abs(a - b), HALF_DAY - Math.abs(a - b)) < 60;
  if (one.hours.length > 0 && other.hours.length > 0 && !one.hours.some((a) => other.hours.some((b) => near(a, b))))
    return true;
  if (one.dayParts.length === 0 || other.dayParts.length === 0) return false;
  return !one.dayParts.some((a) => other.dayParts.some((b) => Math.abs(a - b) < 2));
}

// Only of these does a "not" say that the claim is another: "nobody passes" and "they let nobody through" deny in different places.
const WATCHED = new Set(
  CONCEPTS.filter(({ name }) =>
    [
      'close',
      'open',
      'leave',
      'arrive',
      'release',
      'evict',
      'die',
      'drown',
      'kidnap',
      'find',
      'fire',
      'flood',
      'end',
      'checkpoint',
    ].includes(name),
  ).map(({ id }) => id + 1),
);

const isSignApart = (one: Traits, other: Traits): boolean =>
  one.signs.some((sign) => WATCHED.has(Math.abs(sign)) && other.signs.includes(-sign) && !other.signs.includes(sign));

const idOf = (name: string): number => CONCEPTS.find((concept) => concept.name === name)!.id + 1;
const OPPOSITES: readonly (readonly [number, number])[] = [
  ['close', 'open'],
  ['lose', 'find'],
  ['lose', 'alive'],
  ['take', 'find'],
  ['take', 'alive'],
  ['take', 'release'],
  ['drown', 'rescue'],
  ['kidnap', 'release'],
  ['detain', 'release'],
].map(([one, other]) => [idOf(one!), idOf(other!)] as const);

/** One says only the one, the other only its opposite. */
function isStateApart(one: Traits, other: Traits): boolean {
  const says = ({ signs }: Traits, concept: number, against: number): boolean =>
    signs.includes(concept) && !signs.includes(against) && !signs.includes(-against);
  return OPPOSITES.some(([a, b]) => (says(one, a, b) && says(other, b, a)) || (says(one, b, a) && says(other, a, b)));
}

const MAX_DIFF_WORDS = 90;

/**
 * The slot guard for two texts of one wording: they are laid side by side, and a word in the place of another that is neither its
 * spelling nor its synonym makes another claim. Pieces that only one of them has (cut, added) do not.
 */
export function findEdit(one: Traits, other: Traits): Conflict | null {
  const [left, right] = [wordsOf(one.text).slice(0, MAX_DIFF_WORDS), wordsOf(other.text).slice(0, MAX_DIFF_WORDS)];
  for (const gap of listGaps(left, right)) {
    const conflict = judgeGap(gap, left, right, one, other);
    if (conflict) return conflict;
  }
  return null;
}

interface Gap {
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

/** Longest common subsequence of words; the runs between its pairs are the gaps. */
function listGaps(left: readonly Word[], right: readonly Word[]): readonly Gap[] {
  const width = right.length + 1;
  const best = new Uint16Array((left.length + 1) * width);
  for (let at = left.length - 1; at >= 0; at -= 1)
    for (let to = right.length - 1; to >= 0; to -= 1)
      best[at * width + to] =
        left[at]!.form === right[to]!.form
          ? best[(at + 1) * width + to + 1]! + 1
          : Math.max(best[(at + 1) * width + to]!, best[at * width + to + 1]!);
  const gaps: Gap[] = [];
  let [at, to, fromLeft, fromRight] = [0, 0, 0, 0];
  const close = (): void => {
    if (at > fromLeft || to > fromRight) gaps.push({ left: [fromLeft, at], right: [fromRight, to] });
  };
  while (at < left.length && to < right.length) {
    if (left[at]!.form === right[to]!.form) {
      close();
      [at, to] = [at + 1, to + 1];
      [fromLeft, fromRight] = [at, to];
    } else if (best[(at + 1) * width + to]! >= best[at * width + to + 1]!) at += 1;
    else to += 1;
  }
  [at, to] = [left.length, right.length];
  close();
  return gaps;
}

function judgeGap(
  gap: Gap,
  left: readonly Word[],
  right: readonly Word[],
  one: Traits,
  other: Traits,
): Conflict | null {
  const [mine, theirs] = [left.slice(...gap.left), right.slice(...gap.right)];
  const denials = (words: readonly Word[], lang: Traits['lang']): number =>
    words.filter(({ form }) => isNegation(form, lang)).length;
  const inner = gap.left[0] > 0 || gap.right[0] > 0;
  if (inner && denials(mine, one.lang) !== denials(theirs, other.lang) && (mine.length < 4 || theirs.length < 4)) {
    const last = gap.left[1] === left.length || gap.right[1] === right.length;
    if (!last || (mine.length > 0 && theirs.length > 0)) return 'denial';
  }
  if (mine.length === 0 || theirs.length === 0) return null;
  // At an open end a cut and an added remark stand in the same place: only a short swap there is an edit.
  const atEnd =
    gap.left[1] === left.length || gap.right[1] === right.length || (gap.left[0] === 0 && gap.right[0] === 0);
  if (atEnd && (mine.length > 4 || theirs.length > 4 || isCutWord(mine, theirs))) return null;
  return judgeSwap(mine, theirs, one.lang, other.lang);
}

/** A last word that was cut: "co" for "con gasolina". */
const isCutWord = (mine: readonly Word[], theirs: readonly Word[]): boolean =>
  theirs[0]!.form.startsWith(mine[0]!.form) || mine[0]!.form.startsWith(theirs[0]!.form);

/** Words that stand in each other's place: figures, times and words of meaning, less those that both sides have. */
function judgeSwap(
  mine: readonly Word[],
  theirs: readonly Word[],
  langMine: Traits['lang'],
  langTheirs: Traits['lang'],
): Conflict | null {
  const [figuresMine, figuresTheirs] = [figuresOf(mine, langMine), figuresOf(theirs, langTheirs)];
  if (figuresMine.length > 0 && figuresTheirs.length > 0 && figuresMine.join() !== figuresTheirs.join())
    return 'number';
  const [timesMine, timesTheirs] = [mine, theirs].map((words) =>
    words.filter(({ form }) => isTimeWord(form)).map(({ form }) => form),
  );
  if (timesMine!.length > 0 && timesTheirs!.length > 0 && !timesMine!.some((form) => timesTheirs!.includes(form)))
    return 'day';
  if (isHalfDaySwap(mine, theirs)) return 'hour';
  const [meaningMine, meaningTheirs] = [meaningOf(mine), meaningOf(theirs)];
  if (meaningMine.length === 0 || meaningTheirs.length === 0) return null;
  const lonely = meaningMine.filter((word) => !meaningTheirs.some((to) => isSameWord(word, to, langMine, langTheirs)));
  const lonelyTheirs = meaningTheirs.filter(
    (word) => !meaningMine.some((to) => isSameWord(word, to, langTheirs, langMine)),
  );
  return lonely.length > 0 && lonelyTheirs.length > 0 ? 'word' : null;
}

const isHalfDaySwap = (mine: readonly Word[], theirs: readonly Word[]): boolean =>
  ['am', 'pm'].some((half) => mine.some(({ form }) => form === half) !== theirs.some(({ form }) => form === half)) &&
  [mine, theirs].every((words) => words.some(({ form }) => form === 'am' || form === 'pm'));

const figuresOf = (words: readonly Word[], lang: Traits['lang']): readonly number[] =>
  readNumerals(words, lang).map(({ value }) => value);

const meaningOf = (words: readonly Word[]): readonly Word[] =>
  words.filter(
    (word) =>
      word.value === null &&
      word.form.length > 2 &&
      !isCommon(word.form) &&
      !isTimeWord(word.form) &&
      !isDecoration(word),
  );

function isSameWord(one: Word, other: Word, langOne: Traits['lang'], langOther: Traits['lang']): boolean {
  if (isSameSpelling(one.form, other.form)) return true;
  const concepts = findConcepts([one], 0, langOne);
  return findConcepts([other], 0, langOther).some((concept) => concepts.includes(concept));
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

/** Levenshtein distance, given up above `limit`. */
function editDistance(one: string, other: string, limit: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1)
      next[to] = Math.min(next[to - 1]! + 1, row[to]! + 1, row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1));
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[other.length]!;
}
