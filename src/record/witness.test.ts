import { describe, expect, test } from 'vitest';
import { createSigningKey, sha256, verifySignature } from '../adapters/signing/keys.ts';
import { toBytes } from '../model/index.ts';
import {
  addSignature,
  cosignSeen,
  createTree,
  decideWitness,
  findMisbehaviour,
  formatNote,
  formatPolicy,
  formatSignatures,
  formatWitnessRequest,
  hashLeaf,
  type MerkleTree,
  type NamedKey,
  parsePolicy,
  parseSignatures,
  parseWitnessRequest,
  provesMisbehaviour,
  readSeal,
  sealingPolicy,
  type SeenHead,
  signCheckpoint,
  type SignedNote,
  standOf,
  WITNESS_STATUS,
  type WitnessedLog,
} from './index.ts';

const ports = { sha256, verify: verifySignature, canVerify: () => true };
const origin = 'cauce.example/matamoros';
const [logKey, otherKey, partnerKey, partnerPq, relayKey] = [
  createSigningKey('ed25519'),
  createSigningKey('ed25519'),
  createSigningKey('ed25519'),
  createSigningKey('ml-dsa-44'),
  createSigningKey('ed25519'),
];
const named = (name: string, key: typeof logKey): NamedKey => ({
  name,
  algorithm: key.algorithm,
  publicKey: key.publicKey,
});
const growTree = (size: number, word = 'record'): MerkleTree => {
  const tree = createTree(sha256);
  for (let n = 0; n < size; n += 1) tree.append(hashLeaf(sha256, toBytes(`${n < 5 ? 'record' : word} ${n}`)));
  return tree;
};
const tree = growTree(40);
/** The same first five records, then others. */
const forked = growTree(40, 'another');
const headOf = (size: number, from = tree, key = logKey, name = origin): SignedNote =>
  signCheckpoint(sha256, { origin: name, size, root: from.root(size) }, name, key);
const seenAt = (size: number, seconds = 1_000): SeenHead => ({
  size,
  root: tree.root(size),
  seconds,
  note: formatNote(headOf(size)),
});
const logWith = (seen: SeenHead | null): WitnessedLog => ({ origin, keys: [named(origin, logKey)], seen });

describe('a cosigner', () => {
  const proof = (from: number, to: number, of = tree): readonly Uint8Array[] => of.proveConsistency(from, to);
  test.each([
    ['first sight of a log', logWith(null), { oldSize: 0, proof: [], note: headOf(10) }, 10],
    ['growth, proven', logWith(seenAt(10)), { oldSize: 10, proof: proof(10, 25), note: headOf(25) }, 25],
    ['the same head again', logWith(seenAt(10)), { oldSize: 10, proof: [], note: headOf(10) }, 10],
    ['an unknown log', null, { oldSize: 0, proof: [], note: headOf(10) }, 'unknown-log'],
    [
      'another log',
      logWith(null),
      { oldSize: 0, proof: [], note: headOf(10, tree, logKey, 'cauce.example/other') },
      'unknown-log',
    ],
    [
      'a head that the log did not sign',
      logWith(null),
      { oldSize: 0, proof: [], note: headOf(10, tree, otherKey) },
      'unsigned',
    ],
    [
      'a note that is no checkpoint',
      logWith(null),
      { oldSize: 0, proof: [], note: { text: 'hello\n', signatures: headOf(3).signatures } },
      'request-malformed',
    ],
    [
      'an old size beyond the head',
      logWith(seenAt(10)),
      { oldSize: 11, proof: [], note: headOf(10) },
      'request-malformed',
    ],
    [
      'a proof from a size it does not hold',
      logWith(seenAt(10)),
      { oldSize: 8, proof: proof(8, 25), note: headOf(25) },
      'stale',
    ],
    ['a log that went back', logWith(seenAt(25)), { oldSize: 10, proof: [], note: headOf(10) }, 'stale'],
    ['growth without proof', logWith(seenAt(10)), { oldSize: 10, proof: [], note: headOf(25) }, 'inconsistent'],
    [
      'another history',
      logWith(seenAt(10)),
      { oldSize: 10, proof: proof(10, 25, forked), note: headOf(25, forked) },
      'inconsistent',
    ],
    [
      'another history of the same size',
      logWith(seenAt(10)),
      { oldSize: 10, proof: [], note: headOf(10, forked) },
      'inconsistent',
    ],
    [
      'a proof where none belongs',
      logWith(null),
      { oldSize: 0, proof: proof(10, 25), note: headOf(25) },
      'inconsistent',
    ],
    ['an empty log', logWith(null), { oldSize: 0, proof: [], note: headOf(0) }, 0],
  ] as const)('%s', (_, log, request, expected) => {
    const read = parseWitnessRequest(formatWitnessRequest(request));
    expect(read).not.toBeNull();
    const seen = decideWitness(ports, log, read!, 2_000);
    expect(seen.ok ? seen.value.size : seen.refusal.code).toBe(expected);
    if (!seen.ok) {
      expect(seen.refusal.size).toBe(log?.seen?.size ?? 0);
      expect(WITNESS_STATUS[seen.refusal.code]).toBeGreaterThanOrEqual(400);
    }
  });

  test('its time never goes back, though its clock does', () => {
    const seen = decideWitness(
      ports,
      logWith(seenAt(10, 5_000)),
      { oldSize: 10, proof: proof(10, 25), note: headOf(25) },
      3_000,
    );
    expect(seen.ok && seen.value.seconds).toBe(5_000);
  });

  test.each(['', 'old 1', 'old 01\n\n', 'old x\n\nnote', 'old 3\nnot base64\n\nnote', 'old 3\n\n'])(
    '%j is no request',
    (body) => expect(parseWitnessRequest(body)).toBeNull(),
  );
});

const matamoros = { label: 'matamoros', keys: [named(origin, logKey)] };
const brownsville = {
  label: 'brownsville',
  keys: [named('cauce.example/brownsville', partnerKey), named('cauce.example/brownsville', partnerPq)],
};
const relay = { label: 'relay', keys: [named('cauce.example/relay', relayKey)] };
const cosigned = (note: SignedNote, name: string, keys: readonly (typeof logKey)[], seconds = 1_000): SignedNote => {
  const lines = formatSignatures(cosignSeen(sha256, { ...seenAt(1, seconds), note: formatNote(note) }, name, keys));
  return parseSignatures(lines)!.reduce(addSignature, note);
};

describe('a head is sealed when both sides have cosigned it', () => {
  const policy = sealingPolicy(named(origin, logKey), [matamoros, brownsville], [relay]);
  const own = cosigned(headOf(10), origin, [logKey]);
  const both = cosigned(own, 'cauce.example/brownsville', [partnerKey, partnerPq]);
  test.each([
    ['signed by the log alone', headOf(10), true, false],
    ['cosigned by its own side', own, true, false],
    ['cosigned by the relay as well', cosigned(own, 'cauce.example/relay', [relayKey]), true, false],
    ['cosigned by both sides', both, true, true],
    [
      'by both, the partner with its post-quantum key only',
      cosigned(own, 'cauce.example/brownsville', [partnerPq]),
      true,
      true,
    ],
    [
      'by a stranger under the name of the partner',
      cosigned(own, 'cauce.example/brownsville', [otherKey]),
      true,
      false,
    ],
    ['by both, but not signed by the log', { ...both, signatures: both.signatures.slice(1) }, false, false],
    ['by both, then changed', { ...both, text: both.text.replace('\n10\n', '\n11\n') }, false, false],
  ] as const)('%s', (_, note, isSigned, isSealed) => {
    expect(readSeal(ports, policy, note)).toMatchObject({ isSigned, isSealed });
  });

  test('a log whose key a reader trusts too cannot sign for this one', () => {
    const name = 'cauce.example/brownsville';
    const trusted = { ...policy, logs: [...policy.logs, named(name, otherKey)] };
    const passedOff = signCheckpoint(sha256, { origin, size: 10, root: forked.root(10) }, name, otherKey);
    expect(readSeal(ports, trusted, passedOff).isSigned).toBe(false);
    expect(readSeal(ports, trusted, headOf(10, forked, otherKey, name)).isSigned).toBe(true);
  });

  test('what this runtime cannot check is said to be unchecked, and does not count', () => {
    const seal = readSeal(
      { ...ports, canVerify: (algorithm) => algorithm === 'ed25519' },
      policy,
      cosigned(own, 'cauce.example/brownsville', [partnerPq]),
    );
    expect(seal.isSealed).toBe(false);
    expect(seal.cosigners.map(({ label, state }) => `${label} ${state}`)).toEqual([
      'matamoros/ed25519 valid',
      'brownsville/ed25519 missing',
      'brownsville/ml-dsa-44 not-checked',
      'relay/ed25519 missing',
    ]);
  });

  test('a policy survives being written and read', () => {
    const text = formatPolicy(sha256, policy);
    expect(formatPolicy(sha256, parsePolicy(sha256, `# who must sign\n\n${text}`)!)).toBe(text);
    expect(readSeal(ports, parsePolicy(sha256, text)!, both).isSealed).toBe(true);
  });

  test('a desk whose partner has not named its keys yet seals nothing, by a policy that can be read', () => {
    const alone = sealingPolicy(named(origin, logKey), [matamoros, { label: 'brownsville', keys: [] }]);
    const read = parsePolicy(sha256, formatPolicy(sha256, alone));
    for (const note of [own, both])
      expect(readSeal(ports, read!, note)).toMatchObject({ isSigned: true, isSealed: false });
  });

  const lines = formatPolicy(sha256, policy).split('\n');
  test.each([
    ['no quorum', (text: string) => text.replace(/quorum .*\n/, '')],
    ['two quorums', (text: string) => `${text}quorum none\n`],
    ['a quorum nobody defined', (text: string) => text.replace('quorum both-sides', 'quorum everybody')],
    ['a name used twice', (text: string) => `${lines[1]}\n${text}`],
    ['a member of two groups', (text: string) => text.replace('quorum', 'group again any matamoros\nquorum')],
    [
      'a group that asks for more members than it has',
      (text: string) => text.replace('group both-sides 2', 'group both-sides 3'),
    ],
    ['a key whose id is another key', (text: string) => text.replace(/\+[0-9a-f]{8}\+/, '+00000000+')],
    ['a log key given to a cosigner', (text: string) => text.replace(/(witness \S+ ).*/, `$1${lines[0]!.slice(4)}`)],
    ['a word it does not know', (text: string) => `trust everybody\n${text}`],
  ])('%s is no policy', (_, change) => expect(parsePolicy(sha256, change(formatPolicy(sha256, policy)))).toBeNull());
});

describe('who goes back on a signature is proven by both papers', () => {
  const key = named(origin, logKey);
  const text = (size: number, seconds: number | null, from = tree): string =>
    formatNote(seconds === null ? headOf(size, from) : cosigned(headOf(size, from), origin, [logKey], seconds));
  test.each([
    ['two heads of one size', text(10, null), text(10, null, forked), 'fork'],
    ['two cosigned heads of one size', text(10, 1_000), text(10, 2_000, forked), 'fork'],
    ['a smaller head, later', text(25, 1_000), text(10, 2_000), 'rollback'],
    ['the same papers the other way round', text(10, 2_000), text(25, 1_000), 'rollback'],
    ['a log that grew', text(10, 1_000), text(25, 2_000), null],
    ['an old head without a time proves nothing', text(25, null), text(10, null), null],
    ['the same head twice', text(10, 1_000), text(10, 2_000), null],
  ])('%s', (_, first, second, kind) => {
    const proof = findMisbehaviour(ports, key, first, second);
    expect(proof?.kind ?? null).toBe(kind);
    if (!proof) return;
    expect(provesMisbehaviour(ports, proof)).toBe(true);
    expect(provesMisbehaviour(ports, JSON.parse(JSON.stringify(proof)))).toBe(true);
    expect(findMisbehaviour(ports, named(origin, otherKey), first, second)).toBeNull();
  });

  test.each([
    [30, tree, 'ahead'],
    [10, tree, 'same'],
    [5, tree, 'behind'],
    [30, forked, 'forked'],
  ] as const)('a log of %i records whose partner holds a head of 10 stands %#', (size, own, standing) => {
    expect(standOf({ size }, (at) => own.root(at), { size: 10, root: tree.root(10) })).toBe(standing);
  });
});
