import { mix } from '../keeping/hashing.ts';

const BANDS = 12;
/** See `fillBand`. */
const ROWS = 3;
const SKETCH = new Int32Array(BANDS * ROWS);
let terms = new Int32Array(512);
let steps = new Int32Array(512);

/** A hash of the whole text, and the bands of its sketch. */
export const KEYS_COUNT = 1 + BANDS;

/**
 * Writes the keys a text is found by: the hash of the whole, and one per band of a MinHash sketch of its grams (Broder 1997; bands after
 * Leskovec et al., Mining of Massive Datasets, 3.4).
 */
export function writeKeys(whole: number, list: Int32Array, from: number, count: number, to: number): void {
  list[to] = whole;
  if (count > terms.length) [terms, steps] = [new Int32Array(count * 2), new Int32Array(count * 2)];
  // Two mixes give all the hash functions: h1 + i·h2 (Kirsch & Mitzenmacher 2006).
  for (let at = 0; at < count; at += 1) {
    const gram = list[from + at]!;
    terms[at] = gram;
    steps[at] = mix(gram ^ 0x9e3779b9) | 1;
  }
  for (let row = 0; row < BANDS * ROWS; row += ROWS) fillBand(row, count);
  for (let band = 0; band < BANDS; band += 1) {
    let key = band + 1;
    for (let row = 0; row < ROWS; row += 1) key = mix(Math.imul(key, 31) ^ SKETCH[band * ROWS + row]!);
    list[to + 1 + band] = key;
  }
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
