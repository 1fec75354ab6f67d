import { hashText, mix, SEED } from './hashing.ts';
import { WORD_SLOTS } from './word-slots.ts';

/**
 * What is known of a word wherever it stands: how common it is in spoken English, in how many names of towns it occurs, whether
 * a province is called so. A Bloomier filter (Chazelle et al. 2004): the class is the exclusive or of three slots, of which
 * seven bits are the word's fingerprint; one word in 128 that is not in it gets a class by mistake. Made by
 * `evaluation/train-word-classes.ts`.
 */
export const CLASS_BITS = 5;
export const SLOT_BITS = 12;

/** Slots in each third. */
export type Positions = readonly [number, number, number];

export function positionsOf(hash: number, third: number): Positions {
  return [mix(hash, 1) % third, third + (mix(hash, 2) % third), 2 * third + (mix(hash, 3) % third)];
}

export const fingerprintOf = (hash: number): number => mix(hash, 4) >>> (32 - SLOT_BITS + CLASS_BITS);

export const wordHash = (word: string): number => hashText(word, SEED ^ 23);

const CHARS_PER_SLOT = 2;
const THIRD = WORD_SLOTS.length / CHARS_PER_SLOT / 3;

/** 0: nothing is known of the word. */
export function classOfWord(word: string): number {
  const hash = wordHash(word);
  const [a, b, c] = positionsOf(hash, THIRD);
  const slot = slotAt(a) ^ slotAt(b) ^ slotAt(c);
  return slot >> CLASS_BITS === fingerprintOf(hash) ? slot & ((1 << CLASS_BITS) - 1) : 0;
}

const FIRST_CHAR = 48;

/** Six bits a character, from "0" on, without the backslash. */
function slotAt(index: number): number {
  const at = index * CHARS_PER_SLOT;
  return (sixBits(WORD_SLOTS.charCodeAt(at)) << 6) | sixBits(WORD_SLOTS.charCodeAt(at + 1));
}

const BACKSLASH = 92;
const sixBits = (code: number): number => (code > BACKSLASH ? code - 1 : code) - FIRST_CHAR;

/** As two characters. */
export const writeSlot = (slot: number): string => writeSixBits(slot >> 6) + writeSixBits(slot & 63);

function writeSixBits(bits: number): string {
  const code = bits + FIRST_CHAR;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}
