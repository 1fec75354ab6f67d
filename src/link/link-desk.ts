import { LIMITS, ok, type Result, toHex } from '../model/index.ts';
import { bytesOf } from './bytes.ts';
import { enterLink, foundLink } from './entering.ts';
import {
  type DeskAddress,
  type DeskIdentity,
  isSameIdentity,
  type LinkId,
  type LinkRole,
  toLinkId,
  toUtteranceId,
} from './identity.ts';
import { invitationDigest, type LetterBody, type OpenLetter, readLetter, refOf, writeLetter } from './letters.ts';
import type { Link } from './link-state.ts';
import type { KeptKeyPackage } from './link-store.ts';
import { formatNotice } from './notices.ts';
import {
  changePartner,
  type Compared,
  comparePartner,
  endPartner,
  hearAcceptance,
  type Invitation,
  invitedPartner,
  invitingPartner,
  isBefore,
  isTrusted,
  type Partner,
} from './partnership.ts';
import { type LinkRefusal, refuseLink } from './refusals.ts';
import type { RelayRefusal } from './relay-protocol.ts';
import { memberAt, type Removed, removalsOf } from './roster.ts';
import type { SessionParts } from './held.ts';
import type { Round } from './sending.ts';
import { type LinkSession, openSession } from './session.ts';
import { signerOf } from './signers.ts';

export interface LinkDeskParts extends SessionParts {
  readonly self: DeskIdentity;
}

type Answer<T> = Promise<Result<T, LinkRefusal | RelayRefusal>>;

/** All links of one desk, its partners, and its mailbox. */
export interface LinkDesk {
  /** Makes the desk known to its relay, and leaves key packages there. */
  register(): Answer<null>;
  sessions(): readonly LinkSession[];
  session(link: LinkId): LinkSession | null;
  partners(): Promise<readonly Partner[]>;
  /** An invitation to hand over. @param relay the relay's address, for the other desk */
  invite(relay: string, name: string, role: LinkRole): Promise<Invitation>;
  /** Answers an invitation; both desks then compare the safety number. */
  accept(invitation: Invitation, ownName: string): Answer<Partner>;
  compare(partner: string, isSame: boolean, compared: Compared): Answer<Partner>;
  /** Opens a link with this desk alone in it. */
  found(): Answer<LinkSession>;
  /** Vouches for a compared desk; `isAsking`: this desk also brings it in once all others have vouched. */
  admit(link: LinkId, address: DeskAddress, by: string, isAsking: boolean): Answer<null>;
  /** A named person takes a desk out of the link, and says why. It comes back by a new invitation alone. */
  takeOut(link: LinkId, address: DeskAddress, by: string, reason: string): Answer<null>;
  /** Whom another desk has taken out, this desk trusts no more either. */
  heedRemovals(): Promise<void>;
  /** Reads the mailbox: answers, welcomes, cries for help. */
  readMail(waitSeconds: number, signal?: AbortSignal): Promise<Round>;
  /** A named person wants to carry a link on at a relay that does not know it: one that lost it, or another. */
  carryOn(link: LinkId, by: string): Answer<null>;
  /** Asks the partners of links that lost their place for the way back, and those of links that the relay lost where they have them. */
  seekReturn(): Promise<void>;
}

export async function openLinkDesk(parts: LinkDeskParts): Promise<LinkDesk> {
  const sessions = new Map<LinkId, LinkSession>();
  for (const id of await parts.store.links()) {
    const kept = await parts.store.load(id);
    if (kept) sessions.set(id, openSession(parts, kept));
  }
  const desk: Desk = { ...parts, open: sessions, early: new Map(), asked: new Map(), told: new Map() };
  return {
    register: () => register(desk),
    sessions: () => [...sessions.values()],
    session: (link) => sessions.get(link) ?? null,
    partners: () => parts.store.partners(),
    invite: (relay, name, role) => invite(desk, relay, name, role),
    accept: (invitation, ownName) => accept(desk, invitation, ownName),
    compare: (invitation, isSame, compared) => compare(desk, invitation, isSame, compared),
    found: () => found(desk),
    admit: (link, address, by, isAsking) => admit(desk, link, address, by, isAsking),
    takeOut: (link, address, by, reason) => takeOut(desk, link, address, by, reason),
    heedRemovals: () => heedRemovals(desk),
    readMail: (waitSeconds, signal) => readMail(desk, waitSeconds, signal),
    carryOn: (link, by) => carryOn(desk, link, by),
    seekReturn: async () => {
      await seekReturn(desk);
      await seekOn(desk);
    },
  };
}

interface Desk extends LinkDeskParts {
  readonly open: Map<LinkId, LinkSession>;
  /** Welcomes of desks that are not compared yet, until they are: the other desk may be quicker. Lost with this process; then it is invited again. */
  readonly early: Map<DeskAddress, { readonly letter: Welcomed; readonly kept: KeptKeyPackage }>;
  /** Fresh key packages by which partners answer; they live no longer than this process. */
  readonly asked: Map<string, KeptKeyPackage>;
  /** When a member was last told where this desk has a link that the relay lost. */
  readonly told: Map<string, number>;
}

const DAY_MILLISECONDS = 86_400_000;

async function register(desk: Desk): Answer<null> {
  const registered = await desk.relay.register();
  return registered.ok ? stock(desk) : registered;
}

/** Leaves as many key packages as others may need while this desk is away, and a last resort that takes turns. */
async function stock({ ports, relay, store, self, now }: Desk): Answer<null> {
  const left = await relay.publish([]);
  if (!left.ok) return left;
  const wanted = Math.max(LIMITS.KEY_PACKAGES_KEPT_COUNT / 2 - left.value.left, 0);
  const expires = now() + LIMITS.KEY_PACKAGE_DAYS * DAY_MILLISECONDS;
  const packages: KeptKeyPackage[] = [];
  for (let made = 0; made < wanted + 1; made += 1) {
    const { bytes, ref, secret } = await ports.crypto.createKeyPackage(self);
    packages.push({ ref: toHex(ref), bytes, secret, isLastResort: made === wanted, expires });
  }
  await store.keepKeyPackages(packages);
  // Named one by one: the secret stays here.
  const published = await relay.publish(
    packages.map(({ ref, bytes, isLastResort }) => ({ ref: bytesOf(ref), bytes, isLastResort, expires })),
  );
  return published.ok ? ok(null) : published;
}

async function invite(desk: Desk, relay: string, name: string, role: LinkRole): Promise<Invitation> {
  const secret = toHex(desk.ports.random(16));
  const expires = desk.now() + LIMITS.LINK_INVITATION_HOURS * 3_600_000;
  const invitation: Invitation = { relay, from: desk.self, name, role, secret, expires };
  await desk.store.keepPartner(invitedPartner(desk.ports.sha256, invitation));
  return invitation;
}

async function accept(desk: Desk, invitation: Invitation, ownName: string): Answer<Partner> {
  const { ports, relay, store, self } = desk;
  if (invitation.role !== self.role)
    return refuseLink('not-an-invitation', `The invitation is for a ${invitation.role}; this is a ${self.role}.`);
  const partner = invitingPartner(ports.sha256, invitation, desk.now());
  if (!partner.ok) return partner;
  const known = (await store.partners()).find((held) => held.invitation === partner.value.invitation);
  // Before anybody has compared, the answer may have got lost: then it is sent again.
  if (known && known.stage !== 'uncompared')
    return refuseLink('already-there', 'This invitation was answered, and its numbers compared.');
  const taken = await relay.takeKeyPackage(invitation.from.address);
  if (!taken.ok) return taken;
  const owner = await ports.crypto.readKeyPackage(taken.value);
  if (owner?.address !== invitation.from.address || owner.key !== invitation.from.key)
    return refuseLink('numbers-differ', 'The relay shows another key for that desk than the invitation.');
  const body: LetterBody = {
    kind: 'acceptance',
    invitation: invitationDigest(ports.sha256, invitation.secret),
    role: self.role,
    name: ownName,
  };
  const sent = await relay.send({ to: owner.address, bytes: await sealLetter(desk, owner.address, taken.value, body) });
  return sent.ok ? changePartner(store, partner) : sent;
}

/** What was seen holds for the desk, by however many invitations it came. */
async function compare(desk: Desk, invitation: string, isSame: boolean, compared: Compared): Answer<Partner> {
  const partners = await desk.store.partners();
  const partner = partners.find((held) => held.invitation === invitation);
  if (!partner) return refuseLink('not-compared', 'There is no such partner.');
  const changed = await changePartner(desk.store, comparePartner(partner, isSame, compared));
  for (const other of partners)
    if (changed.ok && other !== partner && isSameDesk(other, partner, isSame))
      await changePartner(desk.store, comparePartner(other, isSame, compared));
  const address = partner.identity?.address;
  const early = address && desk.early.get(address);
  if (address) desk.early.delete(address);
  if (changed.ok && isSame && early) await enter(desk, early.letter, early.kept);
  return changed;
}

/** @param isSame the same key too: a number that differs is held against whoever has the address */
const isSameDesk = ({ identity: one }: Partner, { identity: other }: Partner, isSame: boolean): boolean =>
  one !== null && other !== null && (isSame ? isSameIdentity(one, other) : one.address === other.address);

const sealLetter = ({ ports, self }: Desk, to: DeskAddress, keyPackage: Uint8Array, body: LetterBody) =>
  ports.crypto.seal(keyPackage, writeLetter(self.address, to, body, signerOf(ports.signers, self.key)));

async function found(desk: Desk): Answer<LinkSession> {
  const id = toLinkId(desk.ports.random(32));
  const opened = await desk.relay.openLink(id, [desk.self.address]);
  return opened.ok ? ok(await takeUp(desk, await foundLink(desk.ports, id, desk.self))) : opened;
}

async function takeUp(desk: Desk, link: Link): Promise<LinkSession> {
  const kept = {
    version: 0,
    state: link.state,
    group: link.group && desk.ports.crypto.save(link.group),
    outbox: [],
    pending: null,
  };
  await desk.store.create(kept);
  const session = openSession(desk, kept);
  desk.open.set(link.state.link, session);
  return session;
}

async function admit(desk: Desk, link: LinkId, address: DeskAddress, by: string, isAsking: boolean): Answer<null> {
  const session = desk.open.get(link);
  if (!session) return refuseLink('not-a-member', 'This desk is not in that link.');
  if (memberAt(session.state().roster, address)) return refuseLink('already-there', 'That desk is in the link.');
  const partner = (await desk.store.partners()).find(
    ({ identity, stage }) => identity?.address === address && stage === 'trusted',
  );
  if (!partner?.identity) return refuseLink('not-compared', 'That desk has not been compared here.');
  const { identity } = partner;
  if (isAsking) {
    const taken = await desk.relay.takeKeyPackage(address);
    if (!taken.ok) return taken;
    const owner = await desk.ports.crypto.readKeyPackage(taken.value);
    if (owner?.address !== identity.address || owner.key !== identity.key || owner.role !== identity.role)
      return refuseLink('numbers-differ', 'The relay shows another key for that desk than was compared.');
    await session.want({ kind: 'add', identity, keyPackage: taken.value });
  }
  const notice = formatNotice({ kind: 'vouch', identity, by });
  return session.say(toUtteranceId(desk.ports.random(16)), 'notice', notice);
}

async function takeOut(desk: Desk, link: LinkId, address: DeskAddress, by: string, reason: string): Answer<null> {
  const session = desk.open.get(link);
  if (!session || address === desk.self.address)
    return refuseLink('not-a-member', 'This desk does not take itself out.');
  if (desk.self.role === 'observer') return refuseLink('observer-only', 'This desk is an observer here.');
  const removed = { desk: desk.self.address, by, reason, at: desk.now() };
  await endPartners(desk, address, removed);
  if (!memberAt(session.state().roster, address)) return ok(null);
  const notice = formatNotice({ kind: 'removal', address, by, reason, at: removed.at });
  const said = await session.say(toUtteranceId(desk.ports.random(16)), 'notice', notice);
  if (said.ok) await session.want({ kind: 'remove', address });
  return said;
}

async function endPartners({ store }: Desk, address: DeskAddress, removed: Removed): Promise<void> {
  for (const partner of await store.partners())
    if (partner.identity?.address === address && partner.stage !== 'ended' && isBefore(partner, removed))
      await store.keepPartner(endPartner(partner, removed));
}

async function heedRemovals(desk: Desk): Promise<void> {
  for (const { state } of desk.open.values())
    for (const [address, removed] of removalsOf(state().roster)) await endPartners(desk, address, removed);
}

async function readMail(desk: Desk, waitSeconds: number, signal?: AbortSignal): Promise<Round> {
  const after = await desk.store.mailCursor();
  const mail = await desk.relay.letters(after, waitSeconds, signal);
  if (!mail.ok) {
    // Letters that were thrown away unread are lost; their writers ask again.
    if (mail.refusal.code === 'messages-gone') await desk.store.keepMailCursor((mail.refusal.at ?? after + 1) - 1);
    return { kind: 'away', refusal: mail.refusal };
  }
  for (const { bytes, seq } of mail.value) {
    await openLetter(desk, bytes);
    await desk.store.keepMailCursor(seq);
  }
  return { kind: mail.value.length > 0 ? 'moved' : 'quiet' };
}

async function openLetter(desk: Desk, sealed: Uint8Array): Promise<void> {
  const ref = refOf(sealed);
  const asked = desk.asked.get(ref);
  const kept = asked ?? (await desk.store.keyPackages()).find((held) => held.ref === ref);
  const text = kept && (await desk.ports.crypto.unseal(kept.bytes, kept.secret, sealed));
  const letter = text && readLetter(text, desk.self.address, desk.ports.verify);
  if (letter) await heedLetter(desk, letter, kept);
  if (kept && !asked && !kept.isLastResort) await desk.store.dropKeyPackage(ref);
}

async function heedLetter(desk: Desk, letter: OpenLetter, kept: KeptKeyPackage): Promise<void> {
  const { body } = letter;
  switch (body.kind) {
    case 'acceptance':
      return heedAcceptance(desk, letter, body.invitation);
    case 'welcome':
      return heedWelcome(desk, { ...letter, body }, kept);
    case 'ask': {
      const letters = (await desk.open.get(body.link)?.answer(letter)) ?? [];
      for (const answer of letters) await desk.relay.send(answer);
      return;
    }
    case 'return': {
      const session = desk.open.get(body.link);
      if (session && isFromMember(session, letter))
        await session.comeBack(body, kept, isTrusted(await desk.store.partners(), desk.self));
      return;
    }
    case 'bearings': {
      const session = desk.open.get(body.link);
      if (!session || !isKeyOf(session, letter)) return;
      await session.hearBearings(letter.from, body);
      return session.resume();
    }
    case 'history': {
      const session = desk.open.get(body.link);
      if (session && isFromMember(session, letter)) await session.hear(body.told);
    }
  }
}

const isFromMember = (session: LinkSession, { from, key }: OpenLetter): boolean => {
  const member = memberAt(session.state().roster, from);
  return member?.key === key && member.role === 'desk';
};

const isKeyOf = (session: LinkSession, { from, key }: OpenLetter): boolean => {
  const { roster } = session.state();
  return memberAt(roster, from)?.key === key || roster.nextKeys[from] === key;
};

async function heedAcceptance({ store, now }: Desk, letter: OpenLetter, invitation: string): Promise<void> {
  const partner = (await store.partners()).find((held) => held.invitation === invitation);
  const heard = partner && hearAcceptance(partner, letter, now());
  if (heard?.ok) await store.keepPartner(heard.value);
}

type Welcomed = OpenLetter & { readonly body: Extract<LetterBody, { kind: 'welcome' }> };

async function heedWelcome(desk: Desk, letter: Welcomed, kept: KeptKeyPackage): Promise<void> {
  const known = desk.open.get(letter.body.link);
  if (known && known.state().stage !== 'removed') return;
  // It lies there before this looks who is compared: who compares meanwhile finds it.
  desk.early.set(letter.from, { letter, kept });
  const partners = await desk.store.partners();
  const isUncompared = partners.some(
    ({ identity, stage }) => stage === 'uncompared' && identity?.address === letter.from && identity.key === letter.key,
  );
  if (!isUncompared && desk.early.delete(letter.from)) await enter(desk, letter, kept);
}

async function enter(desk: Desk, letter: Welcomed, kept: KeptKeyPackage): Promise<void> {
  const isPinned = isTrusted(await desk.store.partners(), desk.self);
  const entered = await enterLink(desk.ports, desk.self, letter, kept, isPinned);
  if (entered.ok) await takeUp(desk, entered.value);
}

async function seekReturn(desk: Desk): Promise<void> {
  const { ports, self, now } = desk;
  for (const session of desk.open.values()) {
    const fresh = await ports.crypto.createKeyPackage(self);
    const asking = await session.askBody(fresh.bytes);
    if (!asking) continue;
    const kept = { ref: toHex(fresh.ref), bytes: fresh.bytes, secret: fresh.secret };
    desk.asked.set(kept.ref, { ...kept, isLastResort: false, expires: now() + DAY_MILLISECONDS });
    for (const to of asking.to) await tell(desk, session, to, asking.body);
  }
}

/** Its mailbox begins again too: what lies there was laid for this desk by others that carry on. */
async function carryOn(desk: Desk, link: LinkId, by: string): Answer<null> {
  const session = desk.open.get(link);
  if (!session) return refuseLink('not-a-member', 'This desk is not in that link.');
  const wanted = await session.carryOn(by);
  if (!wanted.ok) return wanted;
  await desk.store.keepMailCursor(0);
  const registered = await register(desk);
  await seekOn(desk);
  return registered;
}

const TELL_AGAIN_MILLISECONDS = 30_000;

/** Tells the members of a link that the relay lost where this desk has it, again and again until it goes on. */
async function seekOn(desk: Desk): Promise<void> {
  const { now, self, told } = desk;
  for (const lost of desk.open.values()) {
    const body = lost.bearings();
    if (!body) continue;
    for (const { address } of lost.state().roster.members) {
      const name = `${body.link} ${address}`;
      if (address === self.address || now() - (told.get(name) ?? -Infinity) < TELL_AGAIN_MILLISECONDS) continue;
      if (await tell(desk, lost, address, body)) told.set(name, now());
    }
    await lost.resume();
  }
}

/** Writes to a member, sealed to a key package of its own. */
async function tell(desk: Desk, session: LinkSession, to: DeskAddress, body: LetterBody): Promise<boolean> {
  const taken = await desk.relay.takeKeyPackage(to);
  const owner = taken.ok && (await desk.ports.crypto.readKeyPackage(taken.value));
  const member = memberAt(session.state().roster, to);
  if (!taken.ok || !owner || owner.address !== to || owner.key !== member?.key) return false;
  return (await desk.relay.send({ to, bytes: await sealLetter(desk, to, taken.value, body) })).ok;
}
