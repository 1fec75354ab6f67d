import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSigningKey, hmacSha256, sha256, verifySignature } from '../adapters/signing/keys.ts';
import {
  addSignature,
  canonicalize,
  cosign,
  createTree,
  discloseEntry,
  eraseEntry,
  formatNote,
  formatProof,
  formatVerifierKey,
  hashLeaf,
  matchesEntry,
  parseNote,
  parseProof,
  provesEntry,
  redactEntry,
  sealEntry,
  signCheckpoint,
  unsealEntry,
  verifyCheckpoint,
  verifyCosignature,
} from './index.ts';

const ports = { sha256, hmacSha256 };
const seed = Buffer.alloc(32, 7);
const handoff = {
  kind: 'handoff-received',
  group: 'M-31',
  counted: 118,
  at: '2023-05-11T04:12:00-05:00',
  by: 'R. Salinas',
  needs: { medical: 2 },
};

describe('canonical JSON', () => {
  test.each([
    [{ b: 1, a: [true, null, 'é'] }, '{"a":[true,null,"é"],"b":1}'],
    [{ '\u20ac': 1, '\r': 2, '1': 3 }, '{"\\r":2,"1":3,"€":1}'],
    [[1e21, 0.000001, 1e-7, -0], '[1e+21,0.000001,1e-7,0]'],
  ])('%j', (value, expected) => expect(canonicalize(value)).toBe(expected));
});

describe('a record in the log', () => {
  const leaf = sealEntry(ports, seed, handoff);
  const names = Object.keys(handoff);

  test('each field withheld in turn, and all at once: the same leaf', () => {
    for (const name of names) {
      const entry = discloseEntry(ports, seed, handoff, new Set([name]));
      expect(Object.keys(entry.shown)).not.toContain(name);
      expect(matchesEntry(ports, entry, leaf)).toBe(true);
    }
    expect(unsealEntry(ports, eraseEntry(ports, seed, handoff))).toEqual(leaf);
    expect(redactEntry(ports, discloseEntry(ports, seed, handoff, new Set()), new Set(names))).toEqual(
      eraseEntry(ports, seed, handoff),
    );
  });

  test('any change of a shown value, a name or a digest is another leaf', () => {
    const entry = discloseEntry(ports, seed, handoff, new Set(['by']));
    expect(
      matchesEntry(
        ports,
        { ...entry, shown: { ...entry.shown, counted: { ...entry.shown['counted']!, value: 120 } } },
        leaf,
      ),
    ).toBe(false);
    const { counted, ...rest } = entry.shown;
    expect(matchesEntry(ports, { ...entry, shown: { ...rest, Counted: counted! } }, leaf)).toBe(false);
    expect(matchesEntry(ports, { ...entry, withheld: { by: Buffer.alloc(32, 1).toString('base64') } }, leaf)).toBe(
      false,
    );
    expect(matchesEntry(ports, { ...entry, withheld: {} }, leaf)).toBe(false);
    // What is withheld keeps its name: nobody calls a withheld name a withheld place.
    expect(matchesEntry(ports, { ...entry, withheld: { at2: entry.withheld['by']! } }, leaf)).toBe(false);
  });

  test('the salt that is shown with one field opens no other: a withheld count is not found by trying all counts', () => {
    const salts = Object.values(discloseEntry(ports, seed, handoff, new Set()).shown).map(({ salt }) => salt);
    expect(new Set(salts).size).toBe(names.length);
  });

  test('equal values in two records have different digests, so that nothing withheld can be guessed by comparison', () => {
    const [one, two] = [eraseEntry(ports, seed, handoff), eraseEntry(ports, Buffer.alloc(32, 8), handoff)];
    for (const name of names) expect(one.withheld[name]).not.toBe(two.withheld[name]);
  });
});

describe('checkpoints and cosignatures', () => {
  const log = createSigningKey('ed25519');
  const tree = createTree(sha256);
  for (let n = 0; n < 10; n += 1) tree.append(hashLeaf(sha256, sealEntry(ports, seed, { n })));
  const note = signCheckpoint(
    sha256,
    { origin: 'cauce.example/matamoros', size: tree.size(), root: tree.root() },
    'cauce.example/matamoros',
    log,
  );

  test.each(['ed25519', 'ml-dsa-44'] as const)(
    'a partner cosigns with %s; a changed head, name or time is no cosignature',
    (algorithm) => {
      const partner = createSigningKey(algorithm);
      const key = { name: 'cauce.example/brownsville', algorithm, publicKey: partner.publicKey };
      const signed = addSignature(note, cosign(sha256, note, key.name, partner, 1_683_795_120));
      const read = parseNote(formatNote(signed))!;
      expect(
        verifyCheckpoint(sha256, verifySignature, read, {
          name: 'cauce.example/matamoros',
          algorithm: 'ed25519',
          publicKey: log.publicKey,
        }),
      ).toBe(true);
      expect(verifyCosignature(sha256, verifySignature, read, key)).toBe(1_683_795_120);
      expect(
        verifyCosignature(sha256, verifySignature, { ...read, text: read.text.replace('\n10\n', '\n11\n') }, key),
      ).toBeNull();
      expect(verifyCosignature(sha256, verifySignature, read, { ...key, name: 'cauce.example/other' })).toBeNull();
      const late = read.signatures.map((signature) =>
        signature.name === key.name
          ? {
              ...signature,
              signature: Uint8Array.from(signature.signature, (byte, at) => (at === 7 ? byte ^ 1 : byte)),
            }
          : signature,
      );
      expect(verifyCosignature(sha256, verifySignature, { ...read, signatures: late }, key)).toBeNull();
      expect(addSignature(signed, signed.signatures[1]!).signatures).toHaveLength(2);
      expect(formatVerifierKey(sha256, key, 'cosigner')).toMatch(
        /^cauce\.example\/brownsville\+[0-9a-f]{8}\+[A-Za-z0-9+/]+=*$/,
      );
    },
  );

  test('a proof leads from a record to the signed head, survives writing and reading, and proves no other record', () => {
    const text = formatProof({ index: 3, hashes: tree.proveInclusion(3), note });
    const proof = parseProof(text)!;
    expect(provesEntry(sha256, proof, sealEntry(ports, seed, { n: 3 }))).toBe(true);
    expect(provesEntry(sha256, proof, sealEntry(ports, seed, { n: 4 }))).toBe(false);
    expect(formatProof(proof)).toBe(text);
  });

  test('no text breaks the readers', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        (text) => void [parseNote(text), parseProof(text), parseProof(`c2sp.org/tlog-proof@v1\nindex 0\n\n${text}`)],
      ),
    );
  });
});
