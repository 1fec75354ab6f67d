import { HOUR } from '../model/index.ts';
import { claimOdds, compareWording, type ContentLikeness, measureContent } from './comparison.ts';
import { type Conflict, findConflict, saysAgain } from './conflicts.ts';
import { findEdit, isNearWording } from './edits.ts';
import { countBands, lookUp } from './lookup.ts';
import { isName } from './items.ts';
import { hash32 } from './hashing.ts';
import type { Role } from './placement.ts';
import type { Postings } from './postings.ts';
import { gramsOf, keysOf } from './shingles.ts';
import type { Traits } from './traits.ts';

export interface Utterance {
  readonly traits: Traits;
  readonly role: Role;
  readonly statement: number;
  readonly origin: number;
}

/** An earlier utterance held beside a new message. */
export interface Candidate {
  readonly to: Utterance;
  readonly isCopy: boolean;
  /** The same wording, or nearly, with something changed. */
  readonly isEdited: boolean;
  /** Cosine of 5-grams for copies, shared content of the lighter text for others; 0–1. */
  readonly likeness: number;
  readonly content: ContentLikeness;
  readonly conflict: Conflict | null;
  /** Log-odds of one claim; copies stand above all others. */
  readonly score: number;
}

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
  authorityContent: 0.2,
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
  readonly grams: Uint32Array;
  readonly keys: readonly number[];
  readonly textKeys: readonly number[];
}

export function prepare(traits: Traits): Comparable {
  const grams = gramsOf(traits);
  return {
    traits,
    grams,
    keys: [
      ...traits.items.filter(isName),
      ...traits.slots.numbers.filter((number) => number > 3).map((number) => hash32(`#${number}`)),
      ...traits.placeKeys,
      ...traits.carries,
      hash32(`source:${traits.source}`),
    ],
    textKeys: keysOf(traits),
  };
}

/** An earlier utterance that is not plainly about something else. */
interface Near {
  readonly to: Utterance;
  readonly content: ContentLikeness;
  readonly odds: number;
  /** Cosine of 5-grams where it is a copy, else 0. */
  readonly cosine: number;
}

/** What the earlier messages have to say to a new one, before the costly part. */
export interface Gathered {
  /** In the order they were sent. */
  readonly near: readonly Near[];
  /** Log-odds of the likest that told something, copies apart; −4 where there is none. */
  readonly likest: number;
}

/** Earlier utterances that share a key, less those about something else. */
export function gather(comparable: Comparable, index: Postings, utterances: readonly Utterance[]): Gathered {
  const { traits } = comparable;
  const near: Near[] = [];
  let likest = NO_LIKENESS;
  const found = lookUp(index, comparable.textKeys, LEVELS.copiesPerKey, comparable.keys, LEVELS.candidatesPerKey);
  for (let at = 0; at < found.length; at += 1) {
    const to = utterances[found[at]!]!;
    const bands = countBands(found[at]!);
    if (traits.at - to.traits.at > LEVELS.recentHours * HOUR || (to.role !== 'told' && bands === 0)) continue;
    measureContent(to.traits, traits, CONTENT);
    const odds = claimOdds(CONTENT, to.traits, traits);
    if (to.role === 'told' && odds > likest) likest = odds;
    const isCopyable = bands > 0 || (CONTENT.containment >= 0.6 && traits.lang === to.traits.lang);
    const cosine = isCopyable ? copyCosine(comparable, to.traits, bands) : 0;
    if (isCopyable || odds >= LEVELS.farOdds || isBound(traits, to.traits))
      near.push({ to, content: { ...CONTENT }, odds, cosine });
  }
  return { near, likest };
}

/** One for all: a look-up measures many and keeps few. */
const CONTENT = { shared: 0, containment: 0, jaccard: 0, names: 0, figures: 0 };
const NO_LIKENESS = -4;

/** The same sender, the same office quoted, the same picture: worth a look however little the words have in common. */
const isBound = (traits: Traits, earlier: Traits): boolean =>
  traits.source === earlier.source ||
  (traits.carries.length > 0 && traits.carries.some((key) => earlier.carries.includes(key))) ||
  (traits.speaker.authorities.length > 0 &&
    traits.speaker.authorities.some((office) => earlier.speaker.authorities.includes(office)));

/** Holds a message beside each that is near, slot by slot. */
export const compareAll = (traits: Traits, near: readonly Near[]): readonly Candidate[] =>
  near.map((one) => compare(traits, one));

function compare(traits: Traits, { to, content, odds, cosine }: Near): Candidate {
  const isCopy = cosine > 0;
  const isNear = isCopy || (content.containment >= 0.4 && isNearWording(to.traits, traits));
  const conflict = judge(traits, to.traits, isCopy, isNear);
  return {
    to,
    isCopy,
    isEdited: conflict !== null && isNear,
    likeness: isCopy ? cosine : Math.min(1, content.containment),
    content,
    conflict,
    score: isCopy ? 10 + 10 * cosine : odds,
  };
}

/** Cosine where the one text is a copy of the other, 0 where it is not. */
function copyCosine({ traits, grams }: Comparable, earlier: Traits, bands: number): number {
  if (earlier.text === '') return bands >= LEVELS.sketchBands ? Math.min(1, 0.4 + bands / 20) : 0;
  if (traits.text === earlier.text) return 1;
  const isLong = Math.min(grams.length, earlier.text.length - 4) >= LEVELS.copyGrams;
  if (!isLong) return 0;
  const { containment, cosine } = compareWording(grams, earlier);
  return containment >= LEVELS.copyContainment ? cosine : 0;
}

/** What keeps a message from being one claim with an earlier one; where the words are nearly the same, word by word. */
function judge(traits: Traits, earlier: Traits, isCopy: boolean, isNear: boolean): Conflict | null {
  if (!isCopy) return findConflict(earlier, traits) ?? (isNear ? findEdit(earlier, traits) : null);
  const edit = findEdit(earlier, traits);
  if (edit) return edit;
  const conflict = findConflict(earlier, traits);
  // A forward keeps the day its text was written on: "today" in it is not the day it was forwarded.
  const { relative } = traits.slots;
  const isOldToday = traits.forwarded && relative.length > 0 && relative.join() === earlier.slots.relative.join();
  if (conflict) return conflict === 'day' && isOldToday ? null : conflict;
  return isAnotherTime(traits, earlier) ? 'day' : null;
}

/** The same words once more, not forwarded, are said of another time: by the same source a day on, or where they say "again". */
function isAnotherTime(traits: Traits, earlier: Traits): boolean {
  if (traits.forwarded) return false;
  const hours = (traits.at - earlier.at) / HOUR;
  if (traits.source === earlier.source) return hours > LEVELS.repeatHours;
  return hours > LEVELS.againHours && saysAgain(traits) && !saysAgain(earlier);
}

/** Nothing speaks against one claim, and as much as `level` for it. */
export const isLike = ({ conflict, isCopy, score }: Candidate, level: number): boolean =>
  conflict === null && (isCopy || score >= level);

/** Statements that hold this wording with another slot, or more members that speak against being the same than for it. */
export function listBarred(candidates: readonly Candidate[]): ReadonlySet<number> {
  const votes = new Map<number, number>();
  const barred = new Set<number>();
  for (const { isEdited, conflict, to } of candidates) {
    votes.set(to.statement, (votes.get(to.statement) ?? 0) + (conflict === null ? 1 : -1));
    if (isEdited) barred.add(to.statement);
  }
  for (const [statement, vote] of votes) if (vote < 0) barred.add(statement);
  return barred;
}

/** The highest score, those without a conflict before the others; of equals the latest. */
export function pickBest(candidates: readonly Candidate[]): Candidate | null {
  let found: Candidate | null = null;
  for (const candidate of candidates) if (!found || rank(candidate) >= rank(found)) found = candidate;
  return found;
}
const rank = ({ score, conflict }: Candidate): number => score + (conflict === null ? 1.5 : 0);
