import { ok, type Result } from '../model/index.ts';
import { openHistoric, saidIn } from './hearing.ts';
import { type DeskIdentity, isSameIdentity, type LinkId } from './identity.ts';
import type { LetterBody, OpenLetter, Told } from './letters.ts';
import { alarmOf } from './entries.ts';
import type { Link, LinkEvent, LinkState, Outgoing, Step } from './link-state.ts';
import { NO_STEP, withState } from './link-state.ts';
import type { IsPinned, LinkPorts } from './ports.ts';
import { refuseLink, type LinkRefusal } from './refusals.ts';
import { firstHead } from './relay-protocol.ts';
import { memberAt, rosterOf } from './roster.ts';

const emptyState = (link: LinkId, self: DeskIdentity, head: LinkState['head']): LinkState => ({
  link,
  self,
  stage: 'open',
  relayEpoch: 0,
  epoch: 0,
  cursor: 0,
  head,
  entry: null,
  roster: rosterOf([self]),
  marks: {},
  intents: [],
  contest: null,
  lastCommit: null,
  holes: [],
});

/** A new link with this desk alone in it. */
export async function foundLink({ crypto, sha256 }: LinkPorts, link: LinkId, self: DeskIdentity): Promise<Link> {
  const group = await crypto.createGroup(link, self);
  return { state: emptyState(link, self, firstHead(sha256, link)), group, outbox: [], pending: null };
}

type Welcome = Extract<LetterBody, { kind: 'welcome' }>;

/**
 * Enters a link that a partner has added this desk to. Everybody in it must have been compared here, and the letter must come
 * from one of its desks.
 */
export async function enterLink(
  { crypto }: LinkPorts,
  self: DeskIdentity,
  letter: OpenLetter & { readonly body: Welcome },
  kept: { readonly bytes: Uint8Array; readonly secret: Uint8Array },
  isPinned: IsPinned,
): Promise<Result<Link, LinkRefusal>> {
  const { body, from, key } = letter;
  const joined = await crypto.join(body.welcome, kept.bytes, kept.secret, isPinned);
  if (!joined.ok) return joined;
  const facts = crypto.factsOf(joined.value);
  const isFromDesk = facts.members.some((member) => isSameIdentity(member, { address: from, key, role: 'desk' }));
  if (!facts.self || !isSameIdentity(facts.self, self) || facts.link !== body.link || !isFromDesk)
    return refuseLink(
      'welcome-unusable',
      'The welcome does not come from a desk of its link, or is for somebody else.',
    );
  const state: LinkState = {
    ...emptyState(body.link, self, body.head),
    stage: 'joining',
    epoch: facts.epoch,
    cursor: body.seq,
    entry: body.commit,
    roster: rosterOf(facts.members),
  };
  return ok({ state, group: joined.value, outbox: [], pending: null });
}

/** A link out of a backup: what this desk said since is not in it, so it writes nothing before it has rejoined. */
export const restoreLink = (link: Link): Link =>
  link.state.stage === 'removed' ? link : { ...withState(link, { stage: 'stale' }), pending: null };

/** Whether this desk answers for another that asks to come back: it must be a member, under a key it has or has announced. */
export function mayReturn({ state }: Link, { from, key }: OpenLetter): boolean {
  const member = memberAt(state.roster, from);
  return state.stage === 'open' && member !== null && (member.key === key || state.roster.nextKeys[from] === key);
}

/**
 * What a partner tells of places this desk could not read. Each author's signature is checked; that something was left out
 * cannot be seen here, only where the books of both desks are compared.
 */
export function hearHistory(ports: LinkPorts, link: Link, told: readonly Told[]): Step {
  return told.reduce<Step>((step, one) => {
    const next = hearTold(ports, step.link, one);
    return { link: next.link, events: [...step.events, ...next.events] };
  }, NO_STEP(link));
}

function hearTold(ports: LinkPorts, link: Link, { seq, envelope }: Told): Step {
  const { holes } = link.state;
  if (!holes.includes(seq)) return NO_STEP(link);
  const opened = envelope && openHistoric(ports, link.state, envelope);
  if (envelope && !opened)
    return { link, events: [alarmOf('history-broken', seq, null, 'not signed by a member of this link')] };
  const said = opened && envelope ? saidIn(opened.envelope, envelope) : [];
  // What this desk said itself, and did not hear, has its place.
  const isSaid = ({ id }: Outgoing): boolean =>
    said.some((word) => word.id === id && word.author === link.state.self.address);
  const outbox = link.outbox.filter((outgoing) => !isSaid(outgoing));
  return {
    link: { ...withState(link, { holes: holes.filter((hole) => hole !== seq) }), outbox },
    events: [
      { kind: 'filled', seq, said },
      ...link.outbox.filter(isSaid).map(({ id }): LinkEvent => ({ kind: 'delivered', id })),
    ],
  };
}
