import { HASH_PRIME, HASH_SEED, mix } from '../keeping/hashing.ts';
import { MAX_COMPARED_WORDS, sheetOf } from '../traits/sheets.ts';
import { admit, createSieve, emptySieve } from './sieve.ts';
import { KEYS_COUNT, writeKeys } from './sketch.ts';
import type { Traits } from '../traits/index.ts';

/**
 * The numbers a kept text is compared by: its character 5-grams, its words, the keys it is found by. The prints of the texts of the last
 * hours lie behind one another in one memory that is written round and round: holding two texts side by side follows no objects, and
 * nothing is left for the engine to collect. One that was written over is made anew where it is asked for.
 */
const SIZE = 1 << 21;
export const PRINTS = new Int32Array(SIZE);

/** Where in a print how long its text is stands, how many different grams, words in order (the first ones) and different words it has. */
export const Print = { length: 0, grams: 1, ids: 2, distinct: 3 } as const;
const HEAD_SIZE = 4;

/** Where a print that begins at `at` has its keys, its grams, the numbers of its words in order, and those of its words, each once. */
export const keysAt = (at: number): number => at + HEAD_SIZE;
export const gramsAt = (at: number): number => at + HEAD_SIZE + KEYS_COUNT;
export const idsAt = (at: number): number => gramsAt(at) + PRINTS[at + Print.grams]!;
export const distinctAt = (at: number): number => idsAt(at) + PRINTS[at + Print.ids]!;

/** All that was ever written, and where what is not forgotten begins. */
let written = 0;
let kept = 0;

/** Whether a print is still there. */
export const isHeld = (print: number): boolean => print >= kept && written - print <= SIZE;

/** Where a print begins in `PRINTS`. */
export const placeOf = (print: number): number => print & (SIZE - 1);

/** The print of a kept text, a number it has as long as it is held: some hundred others may be made before it is written over. */
export function printOf({ text, holder }: Pick<Traits, 'text' | 'holder'>): number {
  const sheet = sheetOf(holder);
  if (!isHeld(sheet.print)) sheet.print = write(text);
  return sheet.print;
}

/** Overwrites all prints; called where a text is erased. */
export function forgetPrints(): void {
  const [from, to] = [placeOf(kept), placeOf(written)];
  if (written - kept >= SIZE) PRINTS.fill(0);
  else if (from <= to) PRINTS.fill(0, from, to);
  else PRINTS.fill(0, from).fill(0, 0, to);
  codes.fill(0);
  kept = written;
}

let codes = new Uint16Array(1024);

function write(text: string): number {
  const length = copyCodes(text);
  const most = HEAD_SIZE + KEYS_COUNT + 2 * (length + 1) + MAX_COMPARED_WORDS;
  // No print goes over the end of the memory.
  const left = SIZE - placeOf(written);
  if (most > left) written += left;
  const at = placeOf(written);
  PRINTS[at + Print.length] = length;
  const grams = writeGrams(length, gramsAt(at));
  PRINTS[at + Print.grams] = grams;
  writeKeys(hashText(length), PRINTS, gramsAt(at), grams, keysAt(at));
  const words = cutWords(length);
  const ids = Math.min(words, MAX_COMPARED_WORDS);
  PRINTS[at + Print.ids] = ids;
  for (let word = 0; word < ids; word += 1) PRINTS[idsAt(at) + word] = numbers[word]!;
  const distinct = writeDistinct(numbers, words, distinctAt(at));
  PRINTS[at + Print.distinct] = distinct;
  const print = written;
  written += distinctAt(at) + distinct - at;
  return print;
}

function copyCodes(text: string): number {
  if (text.length > codes.length) codes = new Uint16Array(2 * text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  return text.length;
}

const GRAM_CHARS = 5;

/** Distinct hashes of the character 5-grams of a text from `to` on; a shorter text is one gram. How many. */
function writeGrams(length: number, to: number): number {
  const count = Math.max(1, length - GRAM_CHARS + 1);
  emptySieve(SEEN, count);
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const gram = hashCodes(at, Math.min(at + GRAM_CHARS, length)) | 0;
    if (admit(SEEN, gram)) PRINTS[to + kept++] = gram;
  }
  return kept;
}

/** A hash for each word of a text in order, into `numbers`; how many. */
function cutWords(length: number): number {
  let count = 0;
  for (let start = 0; start < length;) {
    let end = start;
    while (end < length && codes[end] !== SPACE) end += 1;
    numbers[count++] = hashCodes(start, end) | 0;
    start = end + 1;
  }
  return count;
}
const numbers: number[] = [];
const SPACE = 32;

function writeDistinct(list: readonly number[], count: number, to: number): number {
  emptySieve(SEEN, count);
  let kept = 0;
  for (let at = 0; at < count; at += 1) if (admit(SEEN, list[at]!)) PRINTS[to + kept++] = list[at]!;
  return kept;
}
const SEEN = createSieve();

/** `hashGram` of the text that was copied last. */
function hashCodes(start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ codes[at]!, HASH_PRIME);
  return mix(hash);
}

/** `hash32` of the text with "text:" before it. */
function hashText(length: number): number {
  let hash = TEXT_SEED;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ codes[at]!, HASH_PRIME);
  return mix(hash ^ (length + TEXT_PREFIX.length));
}
const TEXT_PREFIX = 'text:';
const TEXT_SEED = [...TEXT_PREFIX].reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), HASH_PRIME), HASH_SEED);
