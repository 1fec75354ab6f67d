import { type PlaceKind, ReportKinds } from '../../model/index.ts';
import { tokenAt } from '../attachment.ts';
import { opensClause } from '../clauses.ts';
import type { MessageReading } from '../message-reading.ts';
import { isAllUpper, startsUpper } from '../places/capitals.ts';
import { bitsOf } from '../places/cues.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { hashText, SEED } from '../places/hashing.ts';
import { lookUp } from '../places/lookup.ts';
import type { PlaceReading, PlaceRole } from '../places/index.ts';
import { rememberByWord, type Token } from '../tokens.ts';

/** What both learnt steps see of a token. Codes are small numbers whose meaning only the weights know. */
export interface Glance {
  readonly word: number;
  /** Hashes of its first four letters and its last three. */
  readonly prefix: number;
  readonly suffix: number;
  /** Word in small letters, with a capital, all in capitals; number; mark. */
  readonly shape: number;
  /** What the gazetteer and the words around places know of it. */
  readonly listing: number;
  /** The place read over it, its rule and role, and whether it begins there. */
  readonly reading: number;
  /** The kind of report that it is a cue of. */
  readonly cue: number;
  /** Whether it opens a clause, tells a time or a number. */
  readonly stand: number;
}

/** Stands where a message has no token. */
export const NOWHERE: Glance = { word: 11, prefix: 0, suffix: 0, shape: 7, listing: 63, reading: 0, cue: 0, stand: 0 };

const lettersOf = rememberByWord((word) => ({
  word: hashText(word, SEED),
  prefix: hashText(word.slice(0, 4), SEED ^ 7),
  suffix: hashText(word.slice(-3), SEED ^ 11),
}));
const ANY_NUMBER = { word: 17, prefix: 17, suffix: 17 };

const ROLES: readonly (PlaceRole | null)[] = [null, 'at', 'to', 'from', 'via'];
export const roleCode = (place: PlaceReading | null): number => ROLES.indexOf(place?.role ?? null);
export const ruleCode = (place: PlaceReading | null): number => (place ? hashText(place.rule, SEED) : 0);
export const kindCode = (kind: PlaceKind | null): number => (kind ? hashText(kind, SEED) : 0);

/** What is seen of every token where these places were read; `isListed` is false where a trainer takes names off the lists. */
export function glancesOf(
  message: MessageReading,
  gazetteer: Gazetteer,
  places: readonly PlaceReading[] = message.places,
  isListed: (at: number) => boolean = () => true,
): readonly Glance[] {
  const { text, clauses, kinds, counts, times } = message;
  const { tokens } = text;
  const listings = listingsOf(message, gazetteer, isListed);
  const readings = new Int32Array(tokens.length);
  for (const place of places) {
    const first = tokenAt(message, place.start);
    const code = 8 + (ruleCode(place) & 0xffff) * 16 + roleCode(place) * 2;
    for (let at = first; at < tokens.length && tokens[at]!.start < place.end; at += 1)
      readings[at] = code + (at === first ? 0 : 1);
  }
  const cues = new Uint8Array(tokens.length);
  for (const { kind, first, last } of kinds) cues.fill(1 + ReportKinds.indexOf(kind), first, last + 1);
  const stands = Uint8Array.from(tokens, (_, at) => (opensClause(tokens, clauses, at) ? 1 : 0));
  const stand = (start: number, end: number, bit: number): void => {
    for (let at = tokenAt(message, start); at < tokens.length && tokens[at]!.start < end; at += 1) stands[at]! |= bit;
  };
  for (const { start, end } of times) stand(start, end, 2);
  for (const { start, end } of counts) stand(start, end, 4);
  return tokens.map((token, at) => {
    const { word, prefix, suffix } = token.kind === 'number' ? ANY_NUMBER : lettersOf(token);
    return {
      word,
      prefix,
      suffix,
      shape: shapeOf(message, token, at),
      listing: listings[at]!,
      reading: readings[at]!,
      cue: cues[at]!,
      stand: stands[at]!,
    };
  });
}

function shapeOf({ text }: MessageReading, { kind }: Token, at: number): number {
  if (kind !== 'word') return kind === 'number' ? 1 : 0;
  if (!startsUpper(text, at)) return 2;
  return isAllUpper(text, at) ? 3 : 4;
}

const RELATIONS = ['at', 'to', 'from', 'via', 'of'] as const;

function listingsOf(
  { text: { tokens, lang } }: MessageReading,
  gazetteer: Gazetteer,
  isListed: (at: number) => boolean,
): Uint8Array {
  const codes = new Uint8Array(tokens.length);
  const bits = bitsOf(lang);
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.kind !== 'word' || codes[at] !== 0) continue;
    const { names, namesEnd, head, relation, motion, isArticle } = lookUp(gazetteer.firstNode, tokens, at, bits);
    if (names && isListed(at)) {
      const { place } = names[0]!;
      const { kind } = gazetteer.places()[place]!;
      const layer = gazetteer.layerOf(place) === 'world' ? 0 : kind === 'country' ? 3 : kind === 'region' ? 6 : 9;
      codes[at] = layer + (namesEnd === at + 1 ? 3 : 1);
      codes.fill(layer + 2, at + 1, namesEnd);
    } else if (head) codes[at] = head.loose ? 21 : 20;
    else if (relation) codes[at] = 30 + RELATIONS.indexOf(relation);
    else codes[at] = motion ? 22 : isArticle ? 23 : 0;
  }
  return codes;
}
