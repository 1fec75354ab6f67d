import { hash32, mix } from './hashing.ts';
import { keepDistinct } from './sieve.ts';
import { sheetOf } from './sheets.ts';
import type { Traits } from './traits.ts';

/** Character 5-grams of a stripped text as distinct 32-bit hashes; a text shorter than five characters is one gram. */
export function listGrams(text: string): readonly number[] {
  const SIZE = 5;
  if (text.length <= SIZE) return [hashGram(text, 0, text.length) | 0];
  const count = text.length - SIZE + 1;
  for (let at = 0; at < count; at += 1) room[at] = hashGram(text, at, at + SIZE) | 0;
  return keepDistinct(room, count);
}
const room: number[] = [];

/** `listGrams` of a message's kept text, remembered. */
export function gramsOf({ text, holder }: Pick<Traits, 'text' | 'holder'>): readonly number[] {
  const sheet = sheetOf(holder);
  sheet.grams ??= listGrams(text);
  return sheet.grams;
}

/** Keys a text is found by, remembered: a hash of the whole, and the bands of its sketch. */
export function keysOf(traits: Pick<Traits, 'text' | 'holder'>): Uint32Array {
  const sheet = sheetOf(traits.holder);
  if (sheet.keys) return sheet.keys;
  const keys = (sheet.keys = new Uint32Array(1 + BANDS));
  keys[0] = hash32(`text:${traits.text}`);
  keys.set(sketchBands(gramsOf(traits)), 1);
  return keys;
}

/** Hash of the characters from `start` to before `end`. */
export function hashGram(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

const BANDS = 12;
/** See `fillBand`. */
const ROWS = 3;
const SKETCH = new Uint32Array(BANDS * ROWS);
const KEYS = new Uint32Array(BANDS);
let terms = new Int32Array(512);
let steps = new Int32Array(512);

/** One key per band of a MinHash sketch (Broder 1997; bands after Leskovec et al., Mining of Massive Datasets, 3.4). Good until the next. */
function sketchBands(grams: readonly number[]): Uint32Array {
  const count = grams.length;
  if (count > terms.length) [terms, steps] = [new Int32Array(count * 2), new Int32Array(count * 2)];
  // Two mixes give all the hash functions: h1 + i·h2 (Kirsch & Mitzenmacher 2006).
  for (let at = 0; at < count; at += 1) {
    terms[at] = grams[at]!;
    steps[at] = mix(grams[at]! ^ 0x9e3779b9) | 1;
  }
  for (let row = 0; row < BANDS * ROWS; row += ROWS) fillBand(row, count);
  for (let band = 0; band < BANDS; band += 1) {
    let key = band + 1;
    for (let row = 0; row < ROWS; row += 1) key = mix(Math.imul(key, 31) ^ SKETCH[band * ROWS + row]!);
    KEYS[band] = key;
  }
  return KEYS;
}

/** The least values of three hash functions over all terms, which are moved on to the next three. */
function fillBand(row: number, count: number): void {
  let [one, two, three] = [GREATEST, GREATEST, GREATEST];
  for (let at = 0; at < count; at += 1) {
    const step = steps[at]!;
    let term = terms[at]!;
    let value = scatter(term);
    if (value < one) one = value;
    value = scatter((term = (term + step) | 0));
    if (value < two) two = value;
    value = scatter((term = (term + step) | 0));
    if (value < three) three = value;
    terms[at] = term + step;
  }
  SKETCH[row] = one ^ TOP;
  SKETCH[row + 1] = two ^ TOP;
  SKETCH[row + 2] = three ^ TOP;
}

// Compared as signed numbers, the top bit turned: quicker than unsigned ones.
const [GREATEST, TOP] = [0x7fffffff, 0x80000000];
function scatter(term: number): number {
  const mixed = Math.imul(term ^ (term >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12) ^ TOP;
}
