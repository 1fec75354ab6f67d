/**
 * Small non-cryptographic hashes: ids and sketches must be the same on every machine and in every order, and need no secrecy.
 * 32-bit: FNV-1a with a murmur finish; 128-bit ids: four seeded lanes of it.
 */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash ^ text.length);
}

/** Murmur3's finish: every input bit reaches every output bit. */
export function mix(hash: number): number {
  let mixed = hash >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const LANES = [0x811c9dc5, 0x9e3779b9, 0x7f4a7c15, 0x2545f491] as const;

/** 128 bits in hex. */
export const hash128 = (text: string): string =>
  LANES.map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('');
