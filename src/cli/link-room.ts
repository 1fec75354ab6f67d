import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createVault, runLinkDesk, type RunningLinkDesk } from '../adapters/link-postgres/index.ts';
import { isDatabaseAway } from '../adapters/postgres/away.ts';
import { createRelayClient } from '../adapters/relay-http/index.ts';
import { openLinkFace, type OpenLinkFace, openLinkLog } from '../adapters/shared-log/index.ts';
import { deriveSigningKey, sha256 } from '../adapters/signing/keys.ts';
import type { LinkPort, LinkView, SharedLog } from '../desk/index.ts';
import {
  addressOf,
  type Carrying,
  desksOf,
  type DeskAddress,
  type DeskIdentity,
  type DeskSigner,
  formatInvitation,
  type LinkEvent,
  type LinkId,
  memberAt,
  parseInvitation,
  type Partner,
  refuseLink,
  rosterOf,
  safetyNumberOf,
  toDeskKey,
} from '../link/index.ts';
import { asDeskId, asInstant, DAY, type DeskId, formatInstant, type Instant, ok, type Zone } from '../model/index.ts';
import type { DeskFile } from './desk-settings.ts';
import { showAlarms } from './link-alarms.ts';
import { type AnsweredRelay, noteAnswers } from './relay-line.ts';

export interface LinkRoomOptions {
  readonly file: DeskFile;
  readonly zone: Zone;
  readonly relay: NonNullable<DeskFile['link']>;
  readonly databaseUrl: string;
  readonly masterKey: Uint8Array;
  readonly clock: () => Instant;
  readonly onError: (error: unknown) => void;
}

/** The shared order over the link, and what a person does to open it. */
export interface LinkRoom {
  readonly log: SharedLog;
  readonly link: LinkPort;
  close(): Promise<void>;
}

interface Room extends LinkRoomOptions {
  readonly self: DeskIdentity;
  readonly running: RunningLinkDesk;
  readonly face: OpenLinkFace;
  readonly log: SharedLog;
  readonly relayLine: AnsweredRelay;
  readonly heardAt: ReadonlyMap<DeskAddress, Instant>;
  readonly numbers: Map<string, string>;
}

/** Opens the link of a desk: its key, its way to the relay, its shared order. The relay may be away; the desk opens all the same. */
export async function openLinkRoom(options: LinkRoomOptions): Promise<LinkRoom> {
  const { file, databaseUrl, masterKey, clock, onError } = options;
  const signer = openSigner(masterKey);
  const self: DeskIdentity = {
    address: addressOf(sha256, signer.key),
    key: signer.key,
    role: options.relay.role ?? 'desk',
  };
  const { relay: url, admission } = options.relay;
  const relayLine = noteAnswers(createRelayClient({ url, desk: self.address, signer, admission }), onError);
  const heardAt = new Map<DeskAddress, Instant>();
  const opened: { face: OpenLinkFace | null; isDatabaseAway: boolean } = { face: null, isDatabaseAway: false };
  const hear = (link: LinkId, events: readonly LinkEvent[]): void => {
    for (const event of events)
      if (event.kind === 'placed' && event.entry.what === 'said') heardAt.set(event.entry.author, clock());
    opened.face?.note(link, events);
  };
  const running = await runLinkDesk({
    databaseUrl,
    vault: createVault(masterKey),
    relay: relayLine.client,
    self,
    signers: [signer],
    onEvents: ({ link }, events) => hear(link, events),
    onError,
  });
  const face = await openLinkFace({
    desk: asDeskId(file.id),
    running,
    deskAt: rememberNames((address) => deskAt(file, running, self, address)),
    // What a relay brings counts for nothing while no database takes it in: a hold of the partner would not be seen.
    // Nor does what it says of all else while it does not know the link.
    answeredMillisecondsAgo: () =>
      opened.isDatabaseAway || opened.face?.session()?.carrying() ? null : relayLine.answeredMillisecondsAgo(),
    clock,
    onError,
  });
  opened.face = face;
  const log = openLinkLog(face, { clock });
  const room: Room = { ...options, self, running, face, log, relayLine, heardAt, numbers: new Map() };
  const stopped = new AbortController();
  const tending = tend(room, stopped.signal, (isDatabaseAway) => {
    if (isDatabaseAway === opened.isDatabaseAway) return;
    opened.isDatabaseAway = isDatabaseAway;
    face.ring();
  });
  return {
    log,
    link: portOf(room),
    async close() {
      stopped.abort();
      await tending;
      await running.stop();
    },
  };
}

function openSigner(masterKey: Uint8Array): DeskSigner {
  const key = deriveSigningKey('ed25519', masterKey, 'cauce link key v1');
  return { key: toDeskKey(key.publicKey), sign: key.sign };
}

/** A name that was kept once never changes. */
function rememberNames(find: (address: DeskAddress) => Promise<DeskId | null>): typeof find {
  const known = new Map<DeskAddress, DeskId>();
  return async (address) => {
    const desk = known.get(address) ?? (await find(address));
    if (desk !== null) known.set(address, desk);
    return desk;
  };
}

/**
 * Whose words come from an address. Who is in the link was decided by all its desks, at places of the order; the name it was compared
 * under is kept with its first word. What is found out, or written into the settings, later changes no word that has had its turn.
 */
async function deskAt(
  file: DeskFile,
  { desk, store }: RunningLinkDesk,
  self: DeskIdentity,
  address: DeskAddress,
): Promise<DeskId | null> {
  if (address === self.address) return asDeskId(file.id);
  const kept = await store.speaker(address);
  if (kept !== null) return asDeskId(kept);
  const partner = (await desk.partners()).find(
    ({ identity, name, compared }) => identity?.address === address && compared !== null && isNamed(file, name),
  );
  if (!partner) return null;
  await store.keepSpeaker(address, partner.name);
  return asDeskId(partner.name);
}

const isNamed = ({ partners }: DeskFile, name: string): boolean => partners.some(({ id }) => id === name);

const LOOK_MILLISECONDS = 1_000;

/** Makes the desk known to its relay, again where that has lost it, and opens the link once both desks have compared; tries again until it is done. */
async function tend(room: Room, signal: AbortSignal, noteDatabase: (isAway: boolean) => void): Promise<void> {
  const { desk } = room.running;
  while (!signal.aborted) {
    try {
      const partners = await desk.partners();
      noteDatabase(false);
      await desk.heedRemovals();
      if (room.relayLine.isKnown() || (await desk.register()).ok) await openLink(room, partners);
    } catch (error) {
      if (isDatabaseAway(error)) noteDatabase(true);
      room.onError(error);
    }
    await sleep(LOOK_MILLISECONDS, undefined, { signal }).catch(() => undefined);
  }
}

/** Of two desks the one with the lower address founds the link; either may have invited. In a link that is there, whoever is in it lets in. */
async function openLink({ running, face, self }: Room, partners: readonly Partner[]): Promise<void> {
  if (self.role === 'observer') return;
  for (const { stage, identity, compared } of partners) {
    if (stage !== 'trusted' || !identity || !compared) continue;
    if (identity.role === 'observer' ? !isBetweenDesks(face) : !face.session() && identity.address < self.address)
      continue;
    const session = face.session() ?? (await found(running));
    if (!session || session.state().stage === 'removed') return;
    const { link, roster, intents } = session.state();
    const isAsked = intents.some((intent) => intent.kind === 'add' && intent.identity.address === identity.address);
    if (isAsked || roster.members.some(({ address }) => address === identity.address)) continue;
    await running.desk.admit(link, identity.address, compared.by, true);
    running.nudge(link);
  }
}

/** An observer is let in to what two desks have together. */
const isBetweenDesks = (face: OpenLinkFace): boolean =>
  desksOf(face.session()?.state().roster ?? rosterOf([])).length > 1;

async function found({ desk }: RunningLinkDesk) {
  const founded = await desk.found();
  return founded.ok ? founded.value : null;
}

function portOf(room: Room): LinkPort {
  const { running, relay, file, clock } = room;
  return {
    view: () => viewLink(room),
    invite: async (role) => ok(formatInvitation(await running.desk.invite(relay.relay, file.id, role))),
    accept: async (text) => {
      const invitation = parseInvitation(text);
      if (!invitation.ok) return invitation;
      if (invitation.value.name === file.id)
        return refuseLink('not-an-invitation', 'This invitation is this desk’s own.', 'Hand it to the other desk.');
      if (!isNamed(file, invitation.value.name)) return refuseUnnamed(invitation.value.name);
      const accepted = await running.desk.accept(invitation.value, file.id);
      return accepted.ok ? ok(null) : accepted;
    },
    compare: async ({ desk, isSame, by, way }) => {
      const partner = (await running.desk.partners()).findLast(
        ({ identity, stage }) => identity?.address === desk && stage !== 'ended',
      );
      if (!partner) return refuseLink('not-compared', 'There is no such desk to compare with.');
      if (isSame && !isNamed(file, partner.name)) return refuseUnnamed(partner.name);
      const compared = await running.desk.compare(partner.invitation, isSame, { by, way, at: clock() });
      if (compared.ok && !isSame) await takeOut(room, partner);
      // The other desk may have been quicker: its welcome has waited for this, and what it opens is taken up at once.
      for (const session of running.desk.sessions()) running.nudge(session.state().link);
      return compared.ok ? ok(null) : compared;
    },
    remove: async ({ desk, by, reason }) => {
      const link = room.face.session()?.state().link;
      const known = (await running.desk.partners()).find(({ identity }) => identity?.address === desk)?.identity;
      if (!link || !known) return refuseLink('not-a-member', 'There is no such desk in the link.');
      const taken = await running.desk.takeOut(link, known.address, by, reason);
      running.nudge(link);
      return taken.ok ? ok(null) : taken;
    },
    carryOn: async ({ by }) => {
      const link = room.face.session()?.state().link;
      if (!link) return refuseLink('not-a-member', 'This desk is in no link yet.');
      const wanted = await running.desk.carryOn(link, by);
      running.nudge(link);
      return wanted.ok ? ok(null) : wanted;
    },
  };
}

const refuseUnnamed = (name: string) =>
  refuseLink('not-an-invitation', `${name} is no partner in this desk's settings.`, 'Name it under partners first.');

/** The numbers differ, or that desk is trusted no more: it leaves the link, at a place of the order. What it said before stands in the books of both. */
async function takeOut({ running, face }: Room, { identity }: Partner): Promise<void> {
  const session = face.session();
  if (!session || !identity || !memberAt(session.state().roster, identity.address)) return;
  await session.want({ kind: 'remove', address: identity.address });
  running.nudge(session.state().link);
}

async function viewLink(room: Room): Promise<LinkView> {
  const { file, zone, self, running, face, log, relay, relayLine, clock } = room;
  const show = (at: Instant): string => formatInstant(at, zone);
  const health = log.health();
  const state = face.session()?.state() ?? null;
  const partners = await running.desk.partners();
  const known = knownOf(partners);
  const ago = relayLine.answeredMillisecondsAgo();
  const carrying = face.session()?.carrying() ?? null;
  return {
    asOf: show(clock()),
    state: file.partners.length === 0 ? 'off' : stateOf(room, health.state),
    since: show(health.since),
    link: state?.link ?? null,
    epoch: state?.epoch ?? null,
    position: state?.cursor ?? 0,
    us: { desk: file.id, name: file.name, address: self.address, key: self.key },
    partners: known.map((partner) =>
      viewPartner(room, partner, health.state === 'connected', namesOf(room, partners), show),
    ),
    relay: {
      url: relay.relay,
      reachable: health.state === 'connected' || (ago !== null && ago < LOOK_MILLISECONDS * 40),
      answeredAt: ago === null ? null : show((clock() - ago) as Instant),
      roundTripMilliseconds: relayLine.roundTripMilliseconds(),
    },
    backlog: {
      out: health.waiting.length,
      in: state?.holes.length ?? 0,
      oldestOutAt: health.waiting[0] ? show(health.waiting[0].since) : null,
    },
    clockSkewSeconds: null,
    ...(carrying ? { carry: viewCarrying(carrying, room, known, show) } : {}),
    alarms: [
      ...(carrying ? [{ at: show(health.since), code: 'relay-lost' as const, partner: null, figures: {} }] : []),
      ...(state ? await alarmsOf(room, state.link, known, show) : []),
    ],
  };
}

/** Each desk once, as it stands now; one that was taken out as long as nobody has invited it again. */
function knownOf(partners: readonly Partner[]): readonly Partner[] {
  const shown = partners.filter(({ identity, stage, removed }) => identity !== null && (stage !== 'ended' || removed));
  const isEnded = ({ stage }: Partner): boolean => stage === 'ended';
  return shown.filter(
    (partner) =>
      !isEnded(partner) ||
      (shown.findLast(({ identity }) => identity?.address === partner.identity?.address) === partner &&
        !shown.some((other) => other.identity?.address === partner.identity?.address && !isEnded(other))),
  );
}

const viewCarrying = (
  { wanted, missing }: Carrying,
  room: Room,
  partners: readonly Partner[],
  show: (at: Instant) => string,
): LinkView['carry'] => ({
  wanted: wanted && { at: show(asInstant(wanted.at)), by: wanted.by },
  missing: missing.map(namesOf(room, partners)),
});

const namesOf =
  ({ file, self }: Room, partners: readonly Partner[]) =>
  (address: DeskAddress): string =>
    address === self.address
      ? file.id
      : (partners.find(({ identity }) => identity?.address === address)?.name ?? address.slice(0, 8));

const ALARMS_SHOWN_DAYS = 7;

async function alarmsOf(
  room: Room,
  link: LinkId,
  partners: readonly Partner[],
  show: (at: Instant) => string,
): Promise<LinkView['alarms']> {
  // Kept and shown by the machine's clock: the desk's own may be a story's.
  const alarms = await room.running.store.alarms(link, Date.now() - ALARMS_SHOWN_DAYS * DAY);
  return showAlarms(alarms, namesOf(room, partners), (at) => show(asInstant(at)));
}

function stateOf({ face }: Room, health: string): LinkView['state'] {
  if (health === 'connected') return 'linked';
  if (face.session()?.state().stage === 'removed') return 'removed';
  return face.standing().isOpen ? 'lost' : 'joining';
}

function viewPartner(
  room: Room,
  { identity, name, stage, compared, formerKeys, removed }: Partner,
  isNear: boolean,
  nameOf: (address: DeskAddress) => string,
  show: (at: Instant) => string,
): LinkView['partners'][number] {
  const { address, role, key } = identity!;
  const heard = room.heardAt.get(address) ?? null;
  const changed = formerKeys.at(-1)?.until ?? null;
  return {
    desk: name,
    name: room.file.partners.find(({ id }) => id === name)?.name ?? name,
    role,
    address,
    safetyNumber: numberOf(room, address, key, identity!),
    compared: compared && stage === 'trusted' ? { at: show(compared.at as Instant), by: compared.by } : null,
    ...(removed && stage === 'ended'
      ? {
          removed: {
            at: show(asInstant(removed.at)),
            by: removed.by,
            desk: nameOf(removed.desk),
            reason: removed.reason,
          },
        }
      : {}),
    keyChangedAt: changed === null ? null : show(changed as Instant),
    health: isNear ? (heard === null ? 'quiet' : 'near') : 'lost',
    heardAt: heard === null ? null : show(heard),
    clockSkewSeconds: null,
  };
}

/** Made slow on purpose, so kept. */
function numberOf({ numbers, self }: Room, address: string, key: string, other: DeskIdentity): string {
  const known = numbers.get(address + key);
  if (known) return known;
  const sha512 = (...parts: readonly Uint8Array[]): Uint8Array =>
    new Uint8Array(parts.reduce((hash, part) => hash.update(part), createHash('sha512')).digest());
  const made = safetyNumberOf(sha512, self, other);
  numbers.set(address + key, made);
  return made;
}
