import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createGroupCrypto, hastenGroupCrypto, verifyEd25519 } from '../../src/adapters/mls/index.ts';
import { verifySignature } from '../../src/adapters/signing/keys.ts';
import {
  addressOf,
  type DeskIdentity,
  type DeskSigner,
  fromHex,
  type GroupCrypto,
  type LinkDesk,
  type LinkPorts,
  type LinkRole,
  type LinkSession,
  openLinkDesk,
  type RelayClient,
  type Said,
  toDeskKey,
  toUtteranceId,
} from '../../src/link/index.ts';
import { createMemoryStore, createRelay, type Relay, type RelayStore } from '../../src/relay/index.ts';
import { createMemoryLinkStore, type MemoryLinkStore } from './memory-link-store.ts';

export const sha256 = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  new Uint8Array(parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest());
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (raw: Uint8Array): string => new TextDecoder().decode(raw);
export const verify: LinkPorts['verify'] = (key, message, signature) =>
  verifyEd25519(fromHex(key, 32)!, message, signature);

export function createSigner(): DeskSigner & { readonly privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(12);
  return { key: toDeskKey(raw), sign: (message) => new Uint8Array(sign(null, message, privateKey)), privateKey };
}

export const portsOf = (signers: readonly DeskSigner[], wrap?: DeskOptions['crypto']): LinkPorts => ({
  sha256,
  verify,
  random: (length) => new Uint8Array(randomBytes(length)),
  signers,
  crypto: wrap ? wrap(createGroupCrypto(signers), signers) : createGroupCrypto(signers),
  hasten: () => hastenGroupCrypto(signers),
});

export const NOON = Date.UTC(2026, 5, 1, 18);

export function createTestRelay(store: RelayStore = createMemoryStore(), now = () => NOON): Relay {
  return createRelay(
    store,
    { sha256, verify, verifySignature, now },
    { name: 'relay.example', admission: null, witness: null },
  );
}

/** A desk's way into a relay in the same process. */
export const clientOf = (relay: Relay, { address, key }: DeskIdentity): RelayClient => ({
  ...relay.serve(address),
  register: (next, proof) => relay.register(address, { key: next ?? key, admission: null, proof: proof ?? null }),
});

export interface TestDesk {
  readonly name: string;
  readonly identity: DeskIdentity;
  readonly signers: DeskSigner[];
  readonly ports: LinkPorts;
  readonly store: MemoryLinkStore;
  readonly relay: RelayClient;
  readonly now: () => number;
  readonly crypto?: DeskOptions['crypto'];
  readonly pause?: DeskOptions['pause'];
  readonly desk: LinkDesk;
}

export interface DeskOptions {
  readonly role?: LinkRole;
  readonly wrap?: (client: RelayClient) => RelayClient;
  readonly now?: () => number;
  /** How long words gather; none at all where this is left out. */
  readonly pause?: (() => Promise<void>) | undefined;
  readonly crypto?: ((crypto: GroupCrypto, signers: readonly DeskSigner[]) => GroupCrypto) | undefined;
}

export async function createTestDesk(relay: Relay, name: string, options: DeskOptions = {}): Promise<TestDesk> {
  const signer = createSigner();
  const identity = { address: addressOf(sha256, signer.key), key: signer.key, role: options.role ?? ('desk' as const) };
  const client = clientOf(relay, identity);
  const made = await reopen({
    name,
    identity,
    signers: [signer],
    store: createMemoryLinkStore(),
    relay: options.wrap ? options.wrap(client) : client,
    now: options.now ?? (() => NOON),
    crypto: options.crypto,
    pause: options.pause,
  });
  await must(made.desk.register());
  return made;
}

/** The desk as it starts again from what is on its disk. */
export async function reopen(from: Omit<TestDesk, 'desk' | 'ports'>): Promise<TestDesk> {
  const ports = portsOf(from.signers, from.crypto);
  const desk = await openLinkDesk({
    ports,
    store: from.store,
    relay: from.relay,
    self: from.identity,
    now: from.now,
    pause: from.pause ?? (async () => undefined),
    onEvents: () => undefined,
  });
  return { ...from, ports, desk };
}

export async function must<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; refusal: { code: string } }>,
): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

/** Two desks invite, accept and compare. */
export async function befriend(a: TestDesk, b: TestDesk): Promise<void> {
  const invitation = await a.desk.invite('http://relay.example', b.name, b.identity.role);
  const accepted = await must(b.desk.accept(invitation, b.name));
  await a.desk.readMail(0);
  const compared = { by: 'Ana', way: 'phone' as const, at: NOON };
  await must(a.desk.compare(accepted.invitation, true, compared));
  await must(b.desk.compare(accepted.invitation, true, compared));
}

/** Everybody sends and reads until nothing moves any more. */
export async function settle(desks: readonly TestDesk[], rounds = 40): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const { desk } of desks) {
      moved = (await desk.readMail(0)).kind === 'moved' || moved;
      for (const session of desk.sessions()) {
        if (session.state().stage === 'removed') continue;
        moved = (await session.pull(0)).kind === 'moved' || moved;
        moved = ['moved', 'passed'].includes((await session.push()).kind) || moved;
      }
    }
    if (!moved) return;
  }
}

/** A link with all of them in it, the first its founder. */
export async function linkUp(desks: readonly TestDesk[]): Promise<LinkSession[]> {
  const [founder, ...others] = desks as [TestDesk, ...TestDesk[]];
  const session = await must(founder.desk.found());
  const { link } = session.state();
  for (const [at, other] of others.entries()) {
    for (const member of desks.slice(0, at + 1)) await befriend(member, other);
    for (const member of desks.slice(0, at + 1))
      if (member.identity.role === 'desk')
        await must(member.desk.admit(link, other.identity.address, 'Ana', member === founder));
    await settle(desks);
  }
  return desks.map(({ desk }) => desk.session(link)!);
}

export const say = (session: LinkSession, words: string, id = toUtteranceId(new Uint8Array(randomBytes(16)))) =>
  must(session.say(id, 'payload', bytes(words)));

/** What a desk has in its books of a link: payloads in the shared order, up to the first hole. */
export function heard({ store }: TestDesk, session: LinkSession): readonly string[] {
  const { log } = store.kept.get(session.state().link)!;
  const hole = log.findIndex(({ what }) => what === 'hole');
  return (hole < 0 ? log : log.slice(0, hole)).flatMap((entry) =>
    entry.what === 'said' && entry.kind === 'payload' ? [text((entry as Said).payload)] : [],
  );
}

export const alarmsOf = ({ store }: TestDesk, session: LinkSession): readonly string[] =>
  store.kept.get(session.state().link)!.alarms.map(({ code }) => code);
