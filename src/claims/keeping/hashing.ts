/**
 * Small non-cryptographic hashes: ids and sketches must be the same on every machine and in every order, and need no secrecy.
 * 32-bit: FNV-1a with a murmur finish; 128-bit ids: four seeded lanes of it.
 */
export function hash32(text: string, seed = HASH_SEED): number {
  let hash = seed >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return mix(hash ^ text.length);
}
export const HASH_SEED: number = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/** Hash of the characters from `start` to before `end`. */
export function hashGram(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return mix(hash);
}

/** Murmur3's finish: every input bit reaches every output bit. */
export function mix(hash: number): number {
  let mixed = hash >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The mark of a list, 53 bits, with one more number at its end; an empty list's is 0. */
export function addMark(mark: number, next: number): number {
  const one = mix(Math.imul((mark / HIGH) ^ next, 0x01000193));
  const other = mix(Math.imul((mark | 0) + (next | 0) + ((next / HIGH) | 0), 0x85ebca6b) + 1);
  return one * HIGH + (other >>> 11);
}
const HIGH = 2 ** 21;

const LANES = [0x811c9dc5, 0x9e3779b9, 0x7f4a7c15, 0x2545f491] as const;

/** 128 bits in hex. */
export function hash128(text: string): string {
  let [a, b, c, d]: [number, number, number, number] = [LANES[0], LANES[1] | 0, LANES[2], LANES[3]];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000193);
    c = Math.imul(c ^ code, 0x01000193);
    d = Math.imul(d ^ code, 0x01000193);
  }
  return toHex(a, text) + toHex(b, text) + toHex(c, text) + toHex(d, text);
}

const toHex = (lane: number, { length }: string): string =>
  mix(lane ^ length)
    .toString(16)
    .padStart(8, '0');
