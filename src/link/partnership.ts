import { fromBase64, LIMITS, ok, type Result, toBase64, toBytes } from '../model/index.ts';
import { fromHex, toText } from './bytes.ts';
import {
  type DeskAddress,
  type DeskIdentity,
  type DeskKey,
  type LinkRole,
  LinkRoles,
  parseDeskAddress,
  parseDeskKey,
} from './identity.ts';
import { invitationDigest, type OpenLetter } from './letters.ts';
import type { Sha256 } from './hashes.ts';
import type { VerifyEd25519 } from './ports.ts';
import { type LinkRefusal, refuseLink } from './refusals.ts';
import { keyChangeBytes } from './relay-protocol.ts';
import type { Removed } from './roster.ts';

/** What one desk hands another, by whatever way: where to find it, its key, and a secret that says who was asked. */
export interface Invitation {
  /** Address of the relay. */
  readonly relay: string;
  readonly from: DeskIdentity;
  /** Whom it comes from, as the invited desk's board shows it. */
  readonly name: string;
  /** What the invited desk will be. */
  readonly role: LinkRole;
  /** 16 random bytes in hex. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

const PREFIX = 'cauce-invitation:';
const MOST_CHARS = 2_000;

/** One line of text, short enough for a QR code. It holds no secret key, but whoever has it can pass for the invited desk until the numbers are compared. */
export const formatInvitation = ({ relay, from, name, role, secret, expires }: Invitation): string =>
  PREFIX + toBase64(toBytes(JSON.stringify([1, relay, from.address, from.key, name, role, secret, expires])));

export function parseInvitation(text: string): Result<Invitation, LinkRefusal> {
  const invitation = readInvitation(text.replace(/\s/g, ''));
  return invitation ? ok(invitation) : refuseLink('not-an-invitation', 'This is not an invitation to a link.');
}

function readInvitation(text: string): Invitation | null {
  const json = text.startsWith(PREFIX) && text.length < MOST_CHARS ? fromBase64(text.slice(PREFIX.length)) : null;
  let fields: unknown;
  try {
    fields = json && JSON.parse(toText(json) ?? '');
  } catch {
    return null;
  }
  if (!Array.isArray(fields) || fields.length !== 8 || fields[0] !== 1) return null;
  const [, relay, from, by, name, as, secret, expires] = fields as unknown[];
  const [address, key] = [parseDeskAddress(String(from)), parseDeskKey(String(by))];
  const role = LinkRoles.find((known) => known === as);
  if (!address || !key || !role || typeof relay !== 'string' || typeof name !== 'string') return null;
  if (!fromHex(String(secret), 16) || !Number.isSafeInteger(expires)) return null;
  const inviter = { address, key, role: 'desk' as const };
  return { relay, from: inviter, name, role, secret: secret as string, expires: expires as number };
}

/**
 * | stage | act | then |
 * |---|---|---|
 * | – | invite | invited |
 * | – | accept an invitation | uncompared |
 * | invited | the acceptance comes | uncompared |
 * | uncompared | compare: same number | trusted |
 * | uncompared, trusted | compare: another number | refused |
 * | trusted | key change signed by the old key | trusted, under the new key |
 * | trusted, refused | key compared anew | trusted |
 * | any | taken out of the link | ended: only a new invitation leads back |
 */
export const PartnerStages = ['invited', 'uncompared', 'trusted', 'refused', 'ended'] as const;
export type PartnerStage = (typeof PartnerStages)[number];
export const ComparedWays = ['phone', 'in-person', 'qr'] as const;
export type ComparedWay = (typeof ComparedWays)[number];

/** Another desk as this desk knows it. Only `trusted` ones are pinned. */
export interface Partner {
  readonly invitation: string;
  readonly stage: PartnerStage;
  /** Null until the invited desk has answered. */
  readonly identity: DeskIdentity | null;
  readonly name: string;
  readonly compared: Compared | null;
  /** Keys it had, and until when. */
  readonly formerKeys: readonly { readonly key: DeskKey; readonly until: number }[];
  readonly expires: number;
  /** Who took it out of the link, when and why. */
  readonly removed?: Removed;
}

export interface Compared {
  readonly by: string;
  readonly way: ComparedWay;
  readonly at: number;
}

/** The record of an invitation that was given out. */
export const invitedPartner = (sha256: Sha256, { secret, name, expires }: Invitation): Partner => ({
  invitation: invitationDigest(sha256, secret),
  stage: 'invited',
  identity: null,
  name,
  compared: null,
  formerKeys: [],
  expires,
});

/** The invited desk's record of who invited it. */
export const invitingPartner = (sha256: Sha256, invitation: Invitation, now: number): Result<Partner, LinkRefusal> =>
  invitation.expires < now
    ? refuseLink('invitation-over', 'The invitation is too old.')
    : ok({
        ...invitedPartner(sha256, invitation),
        stage: 'uncompared',
        identity: invitation.from,
        name: invitation.name,
      });

/** The answer to an invitation has come. Who wrote it is known only once the numbers are compared. */
export function hearAcceptance(partner: Partner, letter: OpenLetter, now: number): Result<Partner, LinkRefusal> {
  const { body, from, key } = letter;
  const role = body.kind === 'acceptance' ? LinkRoles.find((known) => known === body.role) : undefined;
  if (body.kind !== 'acceptance' || body.invitation !== partner.invitation || !role)
    return refuseLink('not-an-invitation', 'The answer is to no invitation of this desk.');
  if (partner.stage !== 'invited') return refuseLink('already-there', 'The invitation has been answered.');
  if (partner.expires < now) return refuseLink('invitation-over', 'The invitation is too old.');
  return ok({ ...partner, stage: 'uncompared', name: body.name, identity: { address: from, key, role } });
}

/** A named person has compared the safety number; `isSame` is what they saw. */
export function comparePartner(partner: Partner, isSame: boolean, compared: Compared): Result<Partner, LinkRefusal> {
  if (!partner.identity || partner.stage === 'ended')
    return refuseLink('not-compared', 'There is nobody to compare with yet.');
  if (!isSame) return ok({ ...partner, stage: 'refused', compared });
  return ok({ ...partner, stage: 'trusted', compared });
}

/** A new key, proven by the old one and by itself. Both desks keep the old one on record. */
export function changePartnerKey(
  partner: Partner,
  next: DeskKey,
  signatures: { readonly byOld: Uint8Array; readonly byNext: Uint8Array },
  verify: VerifyEd25519,
  now: number,
): Result<Partner, LinkRefusal> {
  const { identity } = partner;
  if (!identity || partner.stage !== 'trusted') return refuseLink('not-compared', 'This desk is not trusted here.');
  const message = keyChangeBytes(identity.address, identity.key, next);
  if (!verify(identity.key, message, signatures.byOld) || !verify(next, message, signatures.byNext))
    return refuseLink('key-unknown', 'The new key is not signed by the old one.');
  return ok(withKey(partner, identity, next, now));
}

/** As announced inside a link, where the envelope carries the old key's signature. */
export const followPartnerKey = (partner: Partner, next: DeskKey, now: number): Partner =>
  partner.identity && partner.stage === 'trusted' ? withKey(partner, partner.identity, next, now) : partner;

const withKey = (partner: Partner, identity: DeskIdentity, next: DeskKey, now: number): Partner => ({
  ...partner,
  identity: { ...identity, key: next },
  formerKeys: [...partner.formerKeys, { key: identity.key, until: now }],
});

export const endPartner = (partner: Partner, removed: Removed): Partner => ({ ...partner, stage: 'ended', removed });

/** Whether it was invited before it was taken out. */
export const isBefore = ({ expires }: Partner, { at }: Removed): boolean =>
  expires - LIMITS.LINK_INVITATION_HOURS * 3_600_000 <= at;

/** What may stand in a Welcome: desks that were compared here, and this desk itself. */
export const isTrusted =
  (partners: readonly Partner[], self: DeskIdentity) =>
  ({ address, key, role }: DeskIdentity): boolean =>
    [self, ...partners.flatMap(({ stage, identity }) => (stage === 'trusted' && identity ? [identity] : []))].some(
      (known) => known.address === address && known.key === key && known.role === role,
    );

export const partnerAt = (partners: readonly Partner[], address: DeskAddress): Partner | null =>
  partners.find(({ identity }) => identity?.address === address) ?? null;

interface PartnerKeeper {
  keepPartner(partner: Partner): Promise<void>;
}
/** Keeps what became of a partner, where anything did. */
export async function changePartner(
  store: PartnerKeeper,
  changed: Result<Partner, LinkRefusal>,
): Promise<Result<Partner, LinkRefusal>> {
  if (changed.ok) await store.keepPartner(changed.value);
  return changed;
}
