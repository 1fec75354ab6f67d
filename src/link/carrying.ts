import { ok, type Result } from '../model/index.ts';
import { alarmOf } from './entries.ts';
import { NO_DIGEST } from './envelope.ts';
import { headAt, type Held, keep, type SessionParts } from './held.ts';
import type { DeskAddress, LinkId } from './identity.ts';
import type { Bearings, LetterBody } from './letters.ts';
import { type CarryOn, withState } from './link-state.ts';
import { type LinkRefusal, refuseLink } from './refusals.ts';
import type { OrderPlace } from './relay-protocol.ts';
import { desksOf } from './roster.ts';

/**
 * A link that the relay does not know: it lost its database, or the desk goes to another relay. The group, its keys and the books go on as
 * they are; only the order is opened anew, at the place where the desk has it that has come furthest. What a desk behind it has not read is
 * told to it by a partner, as after a restore. Every desk says where it stands in a signed letter that the relay cannot read, once a named
 * person there has wanted it: the relay alone moves nobody.
 */
export interface Carrying {
  /** Who has wanted it here; null: nobody yet. */
  readonly wanted: CarryOn | null;
  /** Desks of the link that have not told where they have it. */
  readonly missing: readonly DeskAddress[];
}

export function standingOf({ link: { state }, isUnknown, bearings }: Held): Carrying | null {
  if (!isUnknown && !state.carry) return null;
  const others = desksOf(state.roster).filter(({ address }) => address !== state.self.address);
  const missing = others.flatMap(({ address }) => (bearings.has(address) ? [] : [address]));
  return { wanted: state.carry ?? null, missing };
}

/** What the relay had promised a place is to be sent again, the same bytes. */
export function noteUnknown(held: Held): void {
  held.isUnknown = true;
  held.promised.clear();
}

export async function noteKnown(parts: SessionParts, held: Held): Promise<void> {
  held.isUnknown = false;
  held.bearings.clear();
  if (held.link.state.carry) await keep(parts, held, { link: withState(held.link, { carry: null }), events: [] });
}

export async function carryOn(parts: SessionParts, held: Held, by: string): Promise<Result<null, LinkRefusal>> {
  const { stage } = held.link.state;
  if (stage === 'removed') return refuseLink('not-a-member', 'This desk was taken out of the link.');
  if (!held.isUnknown) return refuseLink('already-there', 'The relay knows this link.');
  await keep(parts, held, { link: withState(held.link, { carry: { by, at: parts.now() } }), events: [] });
  return ok(null);
}

export function bearingsOf({ link: { state }, isUnknown }: Held): Extract<LetterBody, { kind: 'bearings' }> | null {
  if (!isUnknown || !state.carry) return null;
  const { link, cursor: seq, head, relayEpoch } = state;
  return { kind: 'bearings', link, seq, head, relayEpoch };
}

export function hearBearings(held: Held, from: DeskAddress, { seq, head }: Bearings): void {
  held.bearings.set(from, { seq, head });
}

interface Resuming {
  readonly link: LinkId;
  readonly members: readonly DeskAddress[];
  readonly at: OrderPlace;
}

/** Null where this desk is not to open it: somebody has not wanted it yet, has come further, or was told another order. */
export async function planResuming(parts: SessionParts, held: Held): Promise<Resuming | null> {
  const { link, cursor, relayEpoch, roster } = held.link.state;
  if (!bearingsOf(held) || standingOf(held)!.missing.length > 0) return null;
  for (const [desk, { seq, head }] of held.bearings) {
    if (seq > cursor) return null;
    const own = await headAt(parts, held, seq);
    if (own === null || own === NO_DIGEST || own === head) continue;
    await keep(parts, held, {
      link: held.link,
      events: [alarmOf('forked', seq, desk, 'was told another order before the relay lost it')],
    });
    // It is asked again, and found out again, no sooner than it tells again.
    held.bearings.delete(desk);
    return null;
  }
  return { link, members: roster.members.map(({ address }) => address), at: { seq: cursor, epoch: relayEpoch } };
}
