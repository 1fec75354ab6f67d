import { type PlaceKind, ReportKinds } from '../../model/index.ts';
import { tokenAt } from '../drafts/distance.ts';
import { opensClause } from '../cues/clauses.ts';
import type { MessageReading } from '../message-reading.ts';
import { isAllUpper, startsUpper } from '../places/capitals.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { hashText, SEED } from '../places/hashing.ts';
import { foundIn } from '../places/scan.ts';
import type { PlaceReading, PlaceRole } from '../places/index.ts';
import { rememberByWord, type Token } from '../words/tokens.ts';

/**
 * What both learnt steps see of a token, by its place in the token's row of `Glances`. Codes are small numbers whose meaning only the
 * weights know.
 */
export const Seen = {
  word: 0,
  prefix: 1,
  suffix: 2,
  /** Word in small letters, with a capital, all in capitals; number; mark. */
  shape: 3,
  /** What the gazetteer and the words around places know of it. */
  listing: 4,
  /** The place read over it, its rule and role, and whether it begins there. */
  reading: 5,
  /** The kind of report that it is a cue of. */
  cue: 6,
  /** Whether it opens a clause, tells a time or a number. */
  stand: 7,
} as const;
export const SEEN_WIDTH = 8;

/** One row a token, and as many before the first and behind the last as a token has neighbours that speak for it. */
export interface Glances {
  readonly tokens: readonly Token[];
  readonly rows: Int32Array;
}
export const NEIGHBOURS = 2;
/** Where the row of a token begins. */
export const rowOf = (at: number): number => (at + NEIGHBOURS) * SEEN_WIDTH;

export const wordSeen = ({ rows }: Glances, at: number): number => rows[rowOf(at) + Seen.word]!;

/** Hashes of the letters of a word: all, the first four, the last three. */
export interface Letters {
  readonly word: number;
  readonly prefix: number;
  readonly suffix: number;
}
export const hashLetters = (word: string): Letters => ({
  word: hashText(word, SEED),
  prefix: hashText(word.slice(0, 4), SEED ^ 7),
  suffix: hashText(word.slice(-3), SEED ^ 11),
});
const lettersOf = rememberByWord(hashLetters);
export const ANY_NUMBER: Letters = { word: 17, prefix: 17, suffix: 17 };
/** Stand where a message has no token. */
export const NO_LETTERS: Letters = { word: 11, prefix: 0, suffix: 0 };
const NOWHERE: readonly number[] = [NO_LETTERS.word, NO_LETTERS.prefix, NO_LETTERS.suffix, 7, 63, 0, 0, 0];

const ROLES: readonly (PlaceRole | null)[] = [null, 'at', 'to', 'from', 'via'];
export const roleCode = (place: PlaceReading | null): number => ROLES.indexOf(place?.role ?? null);
export const ruleCode = (place: PlaceReading | null): number => (place ? hashText(place.rule, SEED) : 0);
export const kindCode = (kind: PlaceKind | null): number => (kind ? hashText(kind, SEED) : 0);

/** Filled anew for every message, which is settled before the next one is looked at. */
let held = new Int32Array(0);

/** What is seen of every token where these places were read; `isListed` is false where a trainer takes names off the lists. */
export function glancesOf(
  message: MessageReading,
  gazetteer: Gazetteer,
  places: readonly PlaceReading[] = message.places,
  isListed: ((at: number) => boolean) | null = null,
): Glances {
  const { tokens } = message.text;
  const size = rowOf(tokens.length + NEIGHBOURS);
  if (held.length < size) held = new Int32Array(2 * size);
  const rows = held;
  for (let back = 1; back <= NEIGHBOURS; back += 1) {
    rows.set(NOWHERE, rowOf(-back));
    rows.set(NOWHERE, rowOf(tokens.length + back - 1));
  }
  for (let at = 0; at < tokens.length; at += 1) writeWord(rows, message, at);
  writeListings(rows, message, gazetteer, isListed);
  for (const place of places) writePlace(rows, message, place);
  for (const { kind, first, last } of message.kinds) {
    const code = 1 + ReportKinds.indexOf(kind);
    for (let at = first; at <= last; at += 1) rows[rowOf(at) + Seen.cue] = code;
  }
  for (const { start, end } of message.times) markStand(rows, message, start, end, 2);
  for (const { start, end } of message.counts) markStand(rows, message, start, end, 4);
  return { tokens, rows };
}

/** What a token is by itself; what else is known of it is written over the rest. */
function writeWord(rows: Int32Array, message: MessageReading, at: number): void {
  const { text, clauses } = message;
  const token = text.tokens[at]!;
  const { word, prefix, suffix } = token.kind === 'number' ? ANY_NUMBER : lettersOf(token);
  const row = rowOf(at);
  rows[row + Seen.word] = word;
  rows[row + Seen.prefix] = prefix;
  rows[row + Seen.suffix] = suffix;
  rows[row + Seen.shape] = shapeOf(message, token, at);
  rows[row + Seen.listing] = 0;
  rows[row + Seen.reading] = 0;
  rows[row + Seen.cue] = 0;
  rows[row + Seen.stand] = opensClause(text.tokens, clauses, at) ? 1 : 0;
}

function shapeOf({ text }: MessageReading, { kind }: Token, at: number): number {
  if (kind !== 'word') return kind === 'number' ? 1 : 0;
  if (!startsUpper(text, at)) return 2;
  return isAllUpper(text, at) ? 3 : 4;
}

function writePlace(rows: Int32Array, message: MessageReading, place: PlaceReading): void {
  const { tokens } = message.text;
  const first = tokenAt(message, place.start);
  const code = 8 + (ruleCode(place) & 0xffff) * 16 + roleCode(place) * 2;
  for (let at = first; at < tokens.length && tokens[at]!.start < place.end; at += 1)
    rows[rowOf(at) + Seen.reading] = code + (at === first ? 0 : 1);
}

function markStand(rows: Int32Array, message: MessageReading, start: number, end: number, bit: number): void {
  const { tokens } = message.text;
  for (let at = tokenAt(message, start); at < tokens.length && tokens[at]!.start < end; at += 1)
    rows[rowOf(at) + Seen.stand]! |= bit;
}

const RELATIONS = ['at', 'to', 'from', 'via', 'of'] as const;

function writeListings(
  rows: Int32Array,
  { text }: MessageReading,
  gazetteer: Gazetteer,
  isListed: ((at: number) => boolean) | null,
): void {
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at += 1) {
    const listing = rowOf(at) + Seen.listing;
    if (tokens[at]!.kind !== 'word' || rows[listing] !== 0) continue;
    const { names, namesEnd, head, relation, motion, isArticle } = foundIn(text, gazetteer, at);
    if (names && (isListed === null || isListed(at))) {
      const { place } = names[0]!;
      const { kind } = gazetteer.places()[place]!;
      const layer = gazetteer.layerOf(place) === 'world' ? 0 : kind === 'country' ? 3 : kind === 'region' ? 6 : 9;
      rows[listing] = layer + (namesEnd === at + 1 ? 3 : 1);
      for (let next = at + 1; next < namesEnd; next += 1) rows[rowOf(next) + Seen.listing] = layer + 2;
    } else if (head) rows[listing] = head.loose ? 21 : 20;
    else if (relation) rows[listing] = 30 + RELATIONS.indexOf(relation);
    else rows[listing] = motion ? 22 : isArticle ? 23 : 0;
  }
}
