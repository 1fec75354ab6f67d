import { hash32, mix } from './hashing.ts';
import { sheetOf } from './sheets.ts';
import type { Traits } from './traits.ts';

/** Character 5-grams of a stripped text as sorted distinct 32-bit hashes; a text shorter than five characters is one gram. */
export function listGrams(text: string): Uint32Array {
  const SIZE = 5;
  if (text.length <= SIZE) return Uint32Array.of(hashGram(text, 0, text.length));
  const grams = new Uint32Array(text.length - SIZE + 1);
  for (let at = 0; at + SIZE <= text.length; at += 1) grams[at] = hashGram(text, at, at + SIZE);
  return sortDistinct(grams);
}

/** Ascending without repeats; sorts the list given in place. */
export function sortDistinct(list: Uint32Array): Uint32Array {
  list.sort();
  let kept = 0;
  for (let at = 0; at < list.length; at += 1) if (at === 0 || list[at] !== list[at - 1]) list[kept++] = list[at]!;
  return list.slice(0, kept);
}

/** `listGrams` of a message's kept text, remembered. */
export function gramsOf({ text, holder }: Pick<Traits, 'text' | 'holder'>): Uint32Array {
  const sheet = sheetOf(holder);
  sheet.grams ??= listGrams(text);
  return sheet.grams;
}

/** Keys a text is found by, remembered: a hash of the whole, and the bands of its sketch. */
export function keysOf(traits: Pick<Traits, 'text' | 'holder'>): readonly number[] {
  const sheet = sheetOf(traits.holder);
  sheet.keys ??= [hash32(`text:${traits.text}`), ...sketchBands(gramsOf(traits))];
  return sheet.keys;
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
const SKETCH = new Uint32Array(BANDS * ROWS);

/** One key per band of a MinHash sketch (Broder 1997; bands after Leskovec et al., Mining of Massive Datasets, 3.4). */
export function sketchBands(grams: Uint32Array): Uint32Array {
  const sketch = SKETCH.fill(0xffffffff);
  for (let next = 0; next < grams.length; next += 1) {
    // Two mixes give all the hash functions: h1 + i·h2 (Kirsch & Mitzenmacher 2006).
    let term = grams[next]! | 0;
    const step = mix(term ^ 0x9e3779b9) | 1;
    for (let at = 0; at < BANDS * ROWS; at += 1) {
      const mixed = Math.imul(term ^ (term >>> 15), 0x2c1b3c6d);
      const value = (mixed ^ (mixed >>> 12)) >>> 0;
      if (value < sketch[at]!) sketch[at] = value;
      term = (term + step) | 0;
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
