import { mix } from './hashing.ts';

/** Character 5-grams of a stripped text as sorted distinct 32-bit hashes; a text shorter than five characters is one gram. */
export function listGrams(text: string): Uint32Array {
  const SIZE = 5;
  if (text.length <= SIZE) return Uint32Array.of(hashGram(text, 0, text.length));
  const grams = new Uint32Array(text.length - SIZE + 1);
  for (let at = 0; at + SIZE <= text.length; at += 1) grams[at] = hashGram(text, at, at + SIZE);
  grams.sort();
  let kept = 0;
  for (let at = 0; at < grams.length; at += 1) if (at === 0 || grams[at] !== grams[at - 1]) grams[kept++] = grams[at]!;
  return grams.slice(0, kept);
}

// The texts of the last hours are compared again and again; their grams are kept, up to a bound.
const held = new Map<string, Uint32Array>();
const MAX_HELD_COUNT = 20_000;

/** `listGrams`, remembered. */
export function recallGrams(text: string): Uint32Array {
  const known = held.get(text);
  if (known) return known;
  if (held.size >= MAX_HELD_COUNT) held.clear();
  const grams = listGrams(text);
  held.set(text, grams);
  return grams;
}

/** Hash of the characters from `start` to before `end`. */
export function hashGram(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Distinct grams two sorted sets share. */
export function countShared(one: Uint32Array, other: Uint32Array): number {
  let [at, to, shared] = [0, 0, 0];
  while (at < one.length && to < other.length) {
    const [left, right] = [one[at]!, other[to]!];
    if (left === right) shared += 1;
    if (left <= right) at += 1;
    if (right <= left) to += 1;
  }
  return shared;
}

export const BANDS = 12;
const ROWS = 3;

/** One key per band of a MinHash sketch (Broder 1997; bands after Leskovec et al., Mining of Massive Datasets, 3.4). */
export function sketchBands(grams: Uint32Array): Uint32Array {
  const sketch = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const gram of grams) {
    // Two mixes give all the hash functions: h1 + i·h2 (Kirsch & Mitzenmacher 2006).
    const [first, second] = [gram, mix(gram ^ 0x9e3779b9) | 1];
    for (let at = 0; at < sketch.length; at += 1) {
      const value = mixLight(first + Math.imul(at, second));
      if (value < sketch[at]!) sketch[at] = value;
    }
  }
  const bands = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band += 1) {
    let key = band + 1;
    for (let row = 0; row < ROWS; row += 1) key = mix(Math.imul(key, 31) ^ sketch[band * ROWS + row]!);
    bands[band] = key;
  }
  return bands;
}

const mixLight = (value: number): number => {
  const mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) >>> 0;
};
