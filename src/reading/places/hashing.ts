/** FNV-1a over UTF-16 units. */
export function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

export const SEED = 0x811c9dc5 | 0;

/** What makes hashes of one kind others than those of another. */
export const saltOf = (kind: number): number => Math.imul(kind + 1, 0x9e3779b1);

/** Another hash of a salted one, unsigned. */
export function stir(salted: number): number {
  let mixed = Math.imul(salted, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return Math.imul(mixed, 0xc2b2ae35) >>> 0;
}

/** Another hash of a hash for each kind, unsigned. */
export const mix = (hash: number, kind: number): number => stir(hash ^ saltOf(kind));
