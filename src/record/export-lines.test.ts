import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hmacSha256, sha256 } from '../adapters/signing/keys.ts';
import {
  createTree,
  discloseEntry,
  type ExportFinding,
  type Fields,
  formatBagInfo,
  formatManifest,
  formatProofLine,
  formatRecordLine,
  hashLeaf,
  type Json,
  openRecordChecker,
  parseManifest,
  parseProofLine,
  parseRecordLine,
  redactEntry,
  sealEntry,
  toFields,
} from './index.ts';
import { SAMPLES } from './sample-records.ts';

const ports = { sha256, hmacSha256 };
const sealed = SAMPLES.map((draft, index) => {
  const fields = toFields(draft);
  if (!fields.ok) throw new Error(fields.refusal.message);
  const seed = new Uint8Array(32).fill(index + 1);
  return { index, seed, fields: fields.value, entry: sealEntry(ports, seed, fields.value) };
});
const tree = createTree(sha256);
for (const { entry } of sealed) tree.append(hashLeaf(sha256, entry));
const head = { size: tree.size(), root: tree.root() };

const lineOf = (at: number, withhold: ReadonlySet<string>): string => {
  const { index, seed, fields, entry } = sealed[at]!;
  return formatRecordLine({ index, entry, content: discloseEntry(ports, seed, fields, withhold) });
};
const proofOf = (at: number): string => formatProofLine({ index: at, hashes: tree.proveInclusion(at) });

/** Faults found in records and proofs, one line each. */
function check(lines: readonly (readonly [record: string, proof: string])[]): readonly ExportFinding[] {
  const findings: ExportFinding[] = [];
  const checker = openRecordChecker(ports, head, 'records', (finding) => findings.push(finding));
  for (const [record, proof] of lines) checker.check(record, parseProofLine(proof));
  return findings;
}

describe('a record that is exported', () => {
  test('each field of each kind withheld in turn, and all of them: the same place under the same root', () => {
    for (const { index, fields } of sealed) {
      for (const name of Object.keys(fields)) {
        const line = lineOf(index, new Set([name]));
        expect(line).not.toContain(`"${name}":{"salt"`);
        expect(check([[line, proofOf(index)]])).toEqual([]);
      }
      expect(check([[lineOf(index, new Set(Object.keys(fields))), proofOf(index)]])).toEqual([]);
    }
  });

  test('any choice of records and of what is withheld, at once or one after the other, is sound', () => {
    fc.assert(
      fc.property(fc.subarray(sealed, { minLength: 1 }), fc.infiniteStream(fc.boolean()), (chosen, coins) => {
        const lines = chosen.map(({ index, seed, fields, entry }) => {
          const names = Object.keys(fields);
          const [first, then] = [1, 2].map(() => new Set(names.filter(() => coins.next().value)));
          const content = redactEntry(ports, discloseEntry(ports, seed, fields, first!), then!);
          return [formatRecordLine({ index, entry, content }), proofOf(index)] as const;
        });
        expect(check(lines)).toEqual([]);
      }),
    );
  });

  test('any other value under any name is found, and the record is named', () => {
    const value: fc.Arbitrary<Json> = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string()),
    );
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(), value, (at, pick, forged) => {
        const record = parseRecordLine(lineOf(at, new Set()))!;
        const names = Object.keys(record.content.shown);
        const name = names[pick % names.length]!;
        const before = record.content.shown[name]!;
        fc.pre(
          JSON.stringify(before.value) !== JSON.stringify(forged) &&
            !Object.is(forged, -0) &&
            !(typeof forged === 'string' && !forged.isWellFormed()),
        );
        const shown = { ...record.content.shown, [name]: { ...before, value: forged } };
        const line = formatRecordLine({ ...record, content: { ...record.content, shown } });
        expect(check([[line, proofOf(at)]]).map(({ code, record: index }) => [code, index])).toEqual([
          ['content-changed', at],
        ]);
      }),
    );
  });

  test('one character of a line changed, anywhere, is found', () => {
    fc.assert(
      fc.property(
        fc.nat(sealed.length - 1),
        fc.boolean(),
        fc.nat(),
        fc.integer({ min: 32, max: 126 }),
        (at, inProof, place, code) => {
          const lines = [lineOf(at, new Set(['by'])), proofOf(at)];
          const text = lines[inProof ? 1 : 0]!;
          const changed =
            text.slice(0, place % text.length) + String.fromCharCode(code) + text.slice((place % text.length) + 1);
          fc.pre(changed !== text);
          lines[inProof ? 1 : 0] = changed;
          expect(check([[lines[0]!, lines[1]!]]).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400 },
    );
  });

  const [line, proof] = [lineOf(3, new Set(['by'])), proofOf(3)];
  const other: Fields = { ...sealed[3]!.fields, verdict: 'refrain' };
  const otherEntry = sealEntry(ports, sealed[3]!.seed, other);
  test.each([
    [
      'the same twice',
      [
        [line, proof],
        [line, proof],
      ],
      'line-order',
    ],
    [
      'out of order',
      [
        [line, proof],
        [lineOf(1, new Set()), proofOf(1)],
      ],
      'line-order',
    ],
    ['the proof of another', [[line, proofOf(4)]], 'proof-missing'],
    ['no proof', [[line, '']], 'proof-missing'],
    [
      'another record made up whole, with its own entry',
      [
        [
          formatRecordLine({
            index: 3,
            entry: otherEntry,
            content: discloseEntry(ports, sealed[3]!.seed, other, new Set()),
          }),
          proof,
        ],
      ],
      'proof-fails',
    ],
    ['a record of another place', [[line.replace('"index":3', '"index":5'), proofOf(5)]], 'proof-fails'],
    [
      'a place beyond the head',
      [[line.replace('"index":3', '"index":99'), proof.replace('"index":3', '"index":99')]],
      'proof-fails',
    ],
    [
      'a field both shown and withheld',
      [[line.replace('"withheld":{', '"withheld":{"action":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",'), proof]],
      'content-changed',
    ],
    ['a field left out', [[line.replace(/"by":"[^"]+"/, ''), proof]], 'content-changed'],
    [
      'a withheld field under another name',
      [[line.replace('"withheld":{"by"', '"withheld":{"bz"'), proof]],
      'content-changed',
    ],
    ['a space more', [[line.replace('{', '{ '), proof]], 'line-malformed'],
    ['a name twice', [[line.replace('"index":3', '"index":3,"index":3'), proof]], 'line-malformed'],
    ['a name that is none', [[line.replace('"withheld":{"by"', '"withheld":{"__proto__"'), proof]], 'line-malformed'],
    ['something more', [[line.replace('{"entry"', '{"comment":"","entry"'), proof]], 'line-malformed'],
  ] as const)('%s: found', (_, lines, code) => {
    expect(check(lines).map((finding) => finding.code)).toContain(code);
  });

  test('no text breaks the readers', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        (text) => void [parseRecordLine(text), parseProofLine(text), parseManifest(text)],
      ),
    );
  });
});

describe('the bag around it', () => {
  const sums = [
    { path: 'data/records.jsonl', sha256: 'b'.repeat(64) },
    { path: 'bagit.txt', sha256: 'a'.repeat(64) },
  ];
  test('a manifest survives being written and read', () => {
    expect(parseManifest(formatManifest(sums))).toEqual(sums.toReversed());
  });
  test.each([
    ['a path out of the bag', `${'a'.repeat(64)}  ../etc/passwd\n`],
    ['an absolute path', `${'a'.repeat(64)}  /etc/passwd\n`],
    ['a path named twice', formatManifest([sums[0]!, sums[0]!])],
    ['a short sum', `${'a'.repeat(63)}  bagit.txt\n`],
    ['a line that does not end', `${'a'.repeat(64)}  bagit.txt`],
  ])('%s is no manifest', (_, text) => expect(parseManifest(text)).toBeNull());
  test('a label cannot smuggle in another', () => {
    expect(formatBagInfo({ 'External-Description': 'For the inquiry\nBag-Size: 0' })).toBe(
      'External-Description: For the inquiry Bag-Size: 0\n',
    );
  });
});
