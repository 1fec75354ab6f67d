import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toBytes } from '../model/index.ts';
import { type Envelope, NO_DIGEST, signEnvelope } from './envelope.ts';
import { hearUtterance } from './hearing.ts';
import { type DeskIdentity, type Digest, toUtteranceId } from './identity.ts';
import type { AuthorMark, LinkState } from './link-state.ts';
import { formatNotice } from './notices.ts';
import type { LinkPorts } from './ports.ts';

const hex = <T extends string>(digit: string, length = 64): T => digit.repeat(length) as T;
const ben: DeskIdentity = { address: hex('b'), key: hex('b'), role: 'desk' };
const watch: DeskIdentity = { ...ben, role: 'observer' };
// Whose key it is stands in each byte of a signature.
const sign = (key: string) => ({
  key: hex<DeskIdentity['key']>(key),
  sign: () => new Uint8Array(64).fill(key.charCodeAt(0)),
});
const ports = {
  sha256: (...parts: readonly Uint8Array[]) =>
    parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest(),
  verify: (key: string, _: Uint8Array, signature: Uint8Array) => signature[0] === key.charCodeAt(0),
} as unknown as LinkPorts;

const last: AuthorMark = { sequence: 4, hash: hex('4'), isSuspect: false };
const lastCommit = { commit: hex<Digest>('c'), committer: ben.address, objectors: [], seq: 17 };
const state = { link: hex('1'), epoch: 3, cursor: 20, lastCommit } as unknown as LinkState;
const orderAt = async (seq: number): Promise<Digest> => hex(String(seq % 10));

const envelope = (changes: Partial<Envelope> = {}): Envelope => ({
  link: state.link,
  epoch: 3,
  author: ben.address,
  sequence: 5,
  previous: last.hash,
  seen: { seq: 18, head: hex('8') },
  kind: 'payload',
  utterances: [{ id: toUtteranceId(new Uint8Array(16)), payload: toBytes('accept 80') }],
  ...changes,
});
const objection = (commit: Digest): Partial<Envelope> => ({
  kind: 'notice',
  utterances: [{ id: toUtteranceId(new Uint8Array(16)), payload: formatNotice({ kind: 'objection', commit }) }],
});

interface Told {
  readonly mark?: AuthorMark | null;
  readonly sender?: DeskIdentity;
  readonly signer?: string;
}
async function hear(changes: Partial<Envelope>, { mark = last, sender = ben, signer = 'b' }: Told = {}) {
  const words = { sender, plaintext: signEnvelope(envelope(changes), sign(signer)), isOwn: false };
  const marks = mark ? { [ben.address]: mark } : {};
  return hearUtterance(ports, { ...state, marks }, words, orderAt);
}

/** The table is the specification: what counts for nobody, and whose next words count no more either. */
describe('a word of Brownsville, the fifth after four that counted,', () => {
  test.each<[string, Partial<Envelope>, Told, string]>([
    ['counts', {}, {}, 'counts'],
    ['counts for a desk that has just come in and knows of none before', { sequence: 9 }, { mark: null }, 'counts'],
    ['in another desk’s name', { author: hex('a') }, {}, 'not-its-own'],
    ['signed by another key', {}, { signer: 'a' }, 'malformed'],
    ['from another link, carried over', { link: hex('2') }, {}, 'other-link'],
    ['kept back since the epoch before', { epoch: 2 }, {}, 'other-epoch'],
    ['dated into the next epoch', { epoch: 4 }, {}, 'other-epoch'],
    ['that objects to the commit which ended its epoch', { epoch: 2, ...objection(hex('c')) }, {}, 'counts'],
    ['that objects to another one, too late', { epoch: 2, ...objection(hex('d')) }, {}, 'other-epoch'],
    ['that objects two epochs later', { epoch: 1, ...objection(hex('c')) }, {}, 'other-epoch'],
    ['said again', { sequence: 4 }, {}, 'repeat'],
    ['behind one that was left out', { sequence: 6 }, {}, 'out-of-order, suspect'],
    ['in the place of another fourth word', { previous: hex('5') }, {}, 'out-of-order, suspect'],
    ['by a desk that was shown another order', { seen: { seq: 18, head: hex('9') } }, {}, 'forked, suspect'],
    ['by a desk that was shown more than there is', { seen: { seq: 21, head: hex('1') } }, {}, 'forked, suspect'],
    ['by a desk whose chain was broken before', {}, { mark: { ...last, isSuspect: true } }, 'suspect'],
    ['by an observer', {}, { sender: watch }, 'observer'],
    ['by an observer about the link itself', objection(hex('c')), { sender: watch }, 'counts'],
  ])('%s', async (_, changes, told, expected) => {
    const hearing = await hear(changes, told);
    const held = hearing.mark?.isSuspect ? ', suspect' : '';
    expect(hearing.counts ? 'counts' : `${hearing.reason}${held}`).toBe(expected);
  });

  test('is the first of a chain that begins anew where its desk has come back', async () => {
    const anew: AuthorMark = { sequence: 0, hash: NO_DIGEST, isSuspect: false };
    expect((await hear({ sequence: 1, previous: NO_DIGEST }, { mark: anew })).counts).toBe(true);
    expect((await hear({ sequence: 2, previous: NO_DIGEST }, { mark: anew })).counts).toBe(false);
  });
});
