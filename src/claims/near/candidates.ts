import { HOUR } from '../../model/index.ts';
import { createLikeness, Likeness, measureLikeness, type Weighed } from './comparison.ts';
import { findConflict, meets, saysAgain } from '../apart/conflicts.ts';
import { findEdit, isNearWording } from '../apart/edits.ts';
import { countBands, type Found, lookUp } from './lookup.ts';
import { isName } from '../traits/items.ts';
import { hash32 } from '../keeping/hashing.ts';
import type { Postings } from '../held/postings.ts';
import { gramsAt, keysAt, placeOf, Print, printOf, PRINTS } from '../held/prints.ts';
import { NO_PRINT } from '../traits/sheets.ts';
import { countHeld, createSieve, fillSieve, refillSieve } from '../held/sieve.ts';
import type { Traits } from '../traits/index.ts';
import {
  Column,
  hashSource,
  isSameLanguage,
  Mark,
  marksOf,
  printAt,
  Real,
  REAL_SIZE,
  ROW_SIZE,
  type Utterances,
} from '../held/utterances.ts';

/** An earlier utterance held beside a new message; used again for the next, so that a look-up makes no garbage. */
export interface Candidate {
  /** Its place among the utterances. */
  number: number;
  earlier: Traits;
  /** Whether it tells something, and its statement and origin by number. */
  isTold: boolean;
  statement: number;
  origin: number;
  isCopy: boolean;
  /** The same wording, or nearly. */
  isNear: boolean;
  /** Cosine of 5-grams for copies, shared content of the lighter text for others; 0–1. */
  likeness: number;
  /** Weight of what both are about, and as a part of the lighter text. */
  shared: number;
  containment: number;
  /** Log-odds of one claim; copies stand above all others. */
  score: number;
  /** Whether something said keeps the two from being one claim, once it was asked: see `isApart`. */
  verdict: Verdict;
}

const Verdict = { unasked: 0, together: 1, apart: 2 } as const;
type Verdict = (typeof Verdict)[keyof typeof Verdict];

/** Frozen on our own 64 scenarios (evaluation/data/origins), checked on 20 others. */
export const LEVELS = {
  /** Shorter texts than this many 5-grams are copies only where they are the same. */
  copyGrams: 14,
  copyContainment: 0.6,
  /** Equal sketch bands that make a copy of a text that was removed. */
  sketchBands: 4,
  /** Below this two texts are about different things. */
  farOdds: -1.5,
  /** One claim, and one origin though perhaps another claim. */
  claimOdds: 0.5,
  originOdds: -0.6,
  /** A text in which nothing was read tells something. */
  tellingOdds: -1.1,
  changedOdds: 0.6,
  translationOdds: 2,
  sameSourceContent: 0.18,
  /** So long a witness goes on with one voice. */
  shiftHours: 12,
  authorityContent: 0.2,
  statementContent: 0.4,
  /** Less than this apart, two texts have as much in common with a third. */
  sameContent: 0.01,
  candidatesPerKey: 16,
  /** One copy is enough to know a text by, and the newest tell which statement it is in. */
  copiesPerKey: 5,
  recentHours: 72,
  /** The same words again after this long, not forwarded, are said of another day. */
  repeatHours: 18,
  againHours: 3,
} as const;

/** A message ready to be compared: its traits, and what is needed for itself only. */
export interface Comparable {
  readonly traits: Traits;
  readonly keys: readonly number[];
  /** A hash of its source. */
  readonly source: number;
}

export function prepare(traits: Traits): Comparable {
  const source = hashSource(traits);
  printOf(traits);
  return { traits, keys: listKeys(traits, source), source };
}

/** Keys of what a message is about: names, figures, places, pictures and pages, its source. */
function listKeys({ items, slots, placeKeys, carries }: Traits, source: number): readonly number[] {
  const keys: number[] = [];
  for (let at = 0; at < items.length; at += 1) if (isName(items[at]!)) keys.push(items[at]!);
  for (let at = 0; at < slots.numbers.length; at += 1)
    if (slots.numbers[at]! > 3) keys.push(hash32(`#${slots.numbers[at]!}`));
  for (let at = 0; at < placeKeys.length; at += 1) keys.push(placeKeys[at]!);
  for (let at = 0; at < carries.length; at += 1) keys.push(carries[at]!);
  keys.push(source);
  return keys;
}

/** What the earlier messages have to say to a new one, before the costly part. */
export interface Gathered {
  /** In the order they were sent; good until the next are gathered. */
  readonly near: readonly Candidate[];
  /** Log-odds of the likest that told something, copies apart; −4 where there is none. */
  readonly likest: number;
}

/** Earlier utterances that share a key, less those about something else. */
export function gather(comparable: Comparable, index: Postings, earlier: Utterances): Gathered {
  const { traits, keys } = comparable;
  const message = weigh(traits);
  let count = 0;
  let likest = NO_LIKENESS;
  fillSieve(ITEMS, traits.items);
  isSifted = false;
  const found = lookUp(index, placeOf(printOf(traits)), LEVELS.copiesPerKey, keys, LEVELS.candidatesPerKey);
  const recent = keepRecent(found, traits.at - LEVELS.recentHours * HOUR, earlier);
  for (let at = 0; at < recent; at += 1) {
    const number = found.entries[at]!;
    const bands = countBands(number);
    const marks = earlier.rows[number * ROW_SIZE + Column.marks]!;
    const isTold = (marks & Mark.told) !== 0;
    if (!isTold && bands === 0) continue;
    measureLikeness(ITEMS, message, earlier, number, LIKENESS);
    const odds = LIKENESS[Likeness.odds]!;
    const containment = LIKENESS[Likeness.containment]!;
    if (isTold && odds > likest) likest = odds;
    const isCopyable = bands > 0 || (containment >= 0.6 && isSameLanguage(marks, message.marks));
    if (!isCopyable && odds < LEVELS.farOdds && !isBound(traits, comparable.source, earlier, number)) continue;
    const held = earlier.list[number]!;
    const cosine = isCopyable ? copyCosine(traits, earlier, number, bands) : 0;
    const candidate = takeCandidate(count, held);
    candidate.number = number;
    candidate.isTold = isTold;
    candidate.statement = earlier.rows[number * ROW_SIZE + Column.statement]!;
    candidate.origin = earlier.rows[number * ROW_SIZE + Column.origin]!;
    count += 1;
    const isCopy = cosine > 0;
    candidate.isCopy = candidate.isNear = isCopy;
    candidate.likeness = isCopy ? cosine : Math.min(1, containment);
    candidate.score = isCopy ? 10 + 10 * cosine : odds;
    candidate.shared = LIKENESS[Likeness.shared]!;
    candidate.containment = containment;
  }
  return { near: sortFirst(POOL, count), likest };
}

/** The first of them in the order they were sent: few, put in one by one. */
function sortFirst(pool: readonly Candidate[], count: number): readonly Candidate[] {
  const sorted = pool.slice(0, count);
  for (let from = 1; from < count; from += 1) {
    const candidate = sorted[from]!;
    let to = from;
    for (; to > 0 && sorted[to - 1]!.number > candidate.number; to -= 1) sorted[to] = sorted[to - 1]!;
    sorted[to] = candidate;
  }
  return sorted;
}

/**
 * Leaves those that were sent since `from` at the beginning of the list; how many. A short loop over all of them before the long one: where
 * each lies in memory is asked of a processor at once, not one after the other.
 */
function keepRecent({ entries, count: all }: Found, from: number, { rows, reals, keys }: Utterances): number {
  let count = 0;
  let touched = 0;
  for (let at = 0; at < all; at += 1) {
    const number = entries[at]!;
    touched ^= keys[rows[number * ROW_SIZE + Column.items]!]!;
    if (reals[number * REAL_SIZE + Real.time]! >= from) entries[count++] = number;
  }
  TOUCHED[0] = touched;
  return count;
}
const TOUCHED = new Int32Array(1);

/** One for all: a look-up measures many and keeps few. */
const LIKENESS = createLikeness();
const NO_LIKENESS = -4;
const ITEMS = createSieve();
/** Filled where a first text is nearly the same. */
const GRAMS = createSieve();
let isSifted = false;
/** All candidates ever needed at once. */
const POOL: Candidate[] = [];

const weigh = (traits: Traits): Weighed => ({
  at: traits.at,
  weight: traits.weight,
  families: traits.families,
  marks: marksOf(traits),
  placeKeys: traits.placeKeys,
  scopeKeys: traits.scopeKeys,
});

function takeCandidate(at: number, earlier: Traits): Candidate {
  const candidate = (POOL[at] ??= {
    number: -1,
    earlier,
    isTold: false,
    statement: -1,
    origin: -1,
    isCopy: false,
    isNear: false,
    // Fractions from the first: what begins as an integer is put in a box of its own at every change.
    likeness: 0.5,
    shared: 0.5,
    containment: 0.5,
    score: 0.5,
    verdict: Verdict.unasked,
  });
  candidate.earlier = earlier;
  candidate.verdict = Verdict.unasked;
  return candidate;
}

/** The same sender, the same office quoted, the same picture: worth a look however little the words have in common. */
function isBound(traits: Traits, source: number, { rows, list }: Utterances, number: number): boolean {
  const isPerhapsSameSource = rows[number * ROW_SIZE + Column.source] === source;
  const { carries, speaker } = traits;
  if (!isPerhapsSameSource && carries.length === 0 && speaker.authorities.length === 0) return false;
  const earlier = list[number]!;
  return (
    traits.source === earlier.source ||
    meets(carries, earlier.carries) ||
    meets(speaker.authorities, earlier.speaker.authorities)
  );
}

/** Cosine where the one text is a copy of the other, 0 where it is not. */
function copyCosine(traits: Traits, earlier: Utterances, number: number, bands: number): number {
  const print = printAt(earlier, number);
  if (print === NO_PRINT) return bands >= LEVELS.sketchBands ? Math.min(1, 0.4 + bands / 20) : 0;
  const [mine, theirs] = [placeOf(printOf(traits)), placeOf(print)];
  if (PRINTS[keysAt(mine)] === PRINTS[keysAt(theirs)] && traits.text === earlier.list[number]!.text) return 1;
  const [count, theirCount] = [PRINTS[mine + Print.grams]!, PRINTS[theirs + Print.grams]!];
  if (Math.min(count, PRINTS[theirs + Print.length]! - 4) < LEVELS.copyGrams) return 0;
  if (!isSifted) refillSieve(GRAMS, PRINTS, gramsAt(mine), gramsAt(mine) + count);
  isSifted = true;
  const smaller = Math.min(count, theirCount);
  const start = gramsAt(theirs);
  const shared = countHeld(GRAMS, PRINTS, start, start + theirCount, Math.floor(LEVELS.copyContainment * smaller));
  const containment = shared / smaller;
  return containment >= LEVELS.copyContainment ? shared / Math.sqrt(count * theirCount) : 0;
}

/** Sees of each whether its wording is nearly that of the message. */
export function compareAll(traits: Traits, near: readonly Candidate[]): void {
  for (const candidate of near)
    candidate.isNear = candidate.isCopy || (candidate.containment >= 0.4 && isNearWording(candidate.earlier, traits));
}

/**
 * Whether something said keeps a message from being one claim with an earlier one; where the words are nearly the same, word by word.
 * Worked out where it is first asked: of most candidates nobody ever asks.
 */
export function isApart(traits: Traits, candidate: Candidate): boolean {
  if (candidate.verdict === Verdict.unasked)
    candidate.verdict = judge(traits, candidate) ? Verdict.apart : Verdict.together;
  return candidate.verdict === Verdict.apart;
}

/** What costs little is asked first. */
function judge(traits: Traits, { earlier, isCopy, isNear }: Candidate): boolean {
  const conflict = findConflict(earlier, traits);
  const isExcused = isCopy && conflict === 'day' && isOldToday(traits, earlier);
  if (conflict && !isExcused) return true;
  if (isNear && findEdit(earlier, traits)) return true;
  return isCopy && !isExcused && isAnotherTime(traits, earlier);
}

/** A forward keeps the day its text was written on: "today" in it is not the day it was forwarded. */
function isOldToday({ forwarded, slots }: Traits, earlier: Traits): boolean {
  const { relative } = slots.times;
  return forwarded && relative.length > 0 && relative.join() === earlier.slots.times.relative.join();
}

/** The same words once more, not forwarded, are said of another time: by the same source a day on, or where they say "again". */
function isAnotherTime(traits: Traits, earlier: Traits): boolean {
  if (traits.forwarded) return false;
  const hours = (traits.at - earlier.at) / HOUR;
  if (traits.source === earlier.source) return hours > LEVELS.repeatHours;
  return hours > LEVELS.againHours && saysAgain(traits) && !saysAgain(earlier);
}

/** As much as `level` for one claim, and nothing against it. */
export const isLike = (traits: Traits, candidate: Candidate, level: number): boolean =>
  (candidate.isCopy || candidate.score >= level) && !isApart(traits, candidate);

/** This wording with another slot. */
export const isEdited = (traits: Traits, candidate: Candidate): boolean =>
  candidate.isNear && isApart(traits, candidate);

/** A statement that holds this wording with another slot, or more members that speak against being the same than for it. */
export function isBarred(traits: Traits, candidates: readonly Candidate[], statement: number): boolean {
  let votes = 0;
  for (const candidate of candidates) {
    if (candidate.statement !== statement) continue;
    if (isEdited(traits, candidate)) return true;
    votes += isApart(traits, candidate) ? -1 : 1;
  }
  return votes < 0;
}

/** The highest score of those wanted, those not kept apart before the others; of equals the latest. */
export function pickBest(
  traits: Traits,
  candidates: readonly Candidate[],
  isWanted: (candidate: Candidate) => boolean,
): Candidate | null {
  let [found, best]: [Candidate | null, number] = [null, Number.NEGATIVE_INFINITY];
  for (let at = candidates.length - 1; at >= 0; at -= 1) {
    const candidate = candidates[at]!;
    if (candidate.score + TOGETHER <= best || !isWanted(candidate)) continue;
    const rank = candidate.score + (isApart(traits, candidate) ? 0 : TOGETHER);
    if (rank > best) [found, best] = [candidate, rank];
  }
  return found;
}
const TOGETHER = 1.5;
