/**
 * BagIt (RFC 8493): what an archive expects around a transfer. Payload under `data/`, checksums of it in a manifest, checksums of
 * everything else in a tag manifest.
 */
export const BAGIT_TXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
export const BAG_FILES = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  verifier: 'verify.mjs',
  readme: 'README.txt',
  checkpoint: 'data/checkpoint',
  policy: 'data/policy',
  records: 'data/records.jsonl',
  proofs: 'data/proofs.jsonl',
} as const;

/** Where a proof in a file of its own lies. */
export const proofPath = (index: number): string => `data/proofs/${String(index).padStart(9, '0')}.tlog-proof`;

/** A file of a bag and its SHA-256 in hex. */
export interface Checksum {
  readonly path: string;
  readonly sha256: string;
}

export const formatManifest = (sums: readonly Checksum[]): string =>
  sums
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');

/** A path a bag may name: below the bag, without a way out of it. */
const isSafePath = (path: string): boolean =>
  /^[A-Za-z0-9._/-]+$/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** Reads a manifest; null where a line is not one, a path leads out of the bag, or is named twice. */
export function parseManifest(text: string): readonly Checksum[] | null {
  if (text !== '' && !text.endsWith('\n')) return null;
  const sums = text
    .split('\n')
    .slice(0, -1)
    .map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  const read = sums.flatMap((found) =>
    found && isSafePath(found[2]!) ? [{ sha256: found[1]!, path: found[2]! }] : [],
  );
  return read.length === sums.length && new Set(read.map(({ path }) => path)).size === read.length ? read : null;
}

/** Labels of bag-info.txt, one a line; line breaks inside a value become spaces. */
export const formatBagInfo = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ').trim()}\n`)
    .join('');
