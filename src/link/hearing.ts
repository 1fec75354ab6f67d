import { type Envelope, NO_DIGEST, openEnvelope, parseEnvelope } from './envelope.ts';
import { type DeskIdentity, type Digest, toDigest } from './identity.ts';
import type { AlarmCode, AuthorMark, LinkState, Said, VoidReason } from './link-state.ts';
import { parseNotice } from './notices.ts';
import type { LinkPorts } from './ports.ts';
import { memberAt } from './roster.ts';

/** Whether an utterance counts. Every desk hears the same one at the same place and comes to the same answer. */
export type Hearing =
  | { readonly counts: true; readonly envelope: Envelope; readonly mark: AuthorMark }
  | {
      readonly counts: false;
      readonly reason: VoidReason;
      readonly alarm: AlarmCode | null;
      /** What is held against its author from now on. */
      readonly mark: AuthorMark | null;
    };

/** What stood inside a message. */
export interface Words {
  /** Whose leaf encrypted it. */
  readonly sender: DeskIdentity;
  readonly plaintext: Uint8Array;
  /** This desk sealed it itself, and need not check its own signature. */
  readonly isOwn: boolean;
}

/** @param headAt this desk's own head at a place of the order; null where it does not keep it any more */
export async function hearUtterance(
  ports: LinkPorts,
  state: LinkState,
  words: Words,
  headAt: (seq: number) => Promise<Digest | null>,
): Promise<Hearing> {
  const { sender, plaintext } = words;
  const envelope = readEnvelope(ports, state, words);
  if (typeof envelope === 'string') return isVoid(envelope);
  const mark = state.marks[sender.address] ?? null;
  const hash = toDigest(ports.sha256(plaintext));
  if (mark && envelope.sequence <= mark.sequence) return isVoid('repeat');
  if (mark?.isSuspect) return { counts: false, reason: 'suspect', alarm: null, mark: null };
  const next: AuthorMark = { sequence: envelope.sequence, hash, isSuspect: false };
  if (!follows(envelope, mark)) return isVoid('out-of-order', { ...next, isSuspect: true });
  if (await sawAnotherOrder(state, envelope, headAt)) return isVoid('forked', { ...next, isSuspect: true });
  if (sender.role === 'observer' && envelope.kind === 'payload') return isVoid('observer', next);
  return { counts: true, envelope, mark: next };
}

function readEnvelope(
  { verify }: LinkPorts,
  state: LinkState,
  { sender, plaintext, isOwn }: Words,
): Envelope | VoidReason {
  const claimed = parseEnvelope(plaintext);
  if (!claimed) return 'malformed';
  // An insider that wraps another desk's words into its own message is caught here.
  if (claimed.author !== sender.address) return 'not-its-own';
  const envelope = isOwn ? claimed : openEnvelope(plaintext, sender.key, verify);
  if (!envelope) return 'malformed';
  if (envelope.link !== state.link) return 'other-link';
  return isOfThisEpoch(state, envelope) ? envelope : 'other-epoch';
}

/** Only an objection may still be written in the epoch that the commit it objects to has ended. */
function isOfThisEpoch({ epoch, lastCommit }: LinkState, envelope: Envelope): boolean {
  if (envelope.epoch === epoch) return true;
  const notice = envelope.kind === 'notice' ? parseNotice(envelope.utterances[0]!.payload) : null;
  return envelope.epoch === epoch - 1 && notice?.kind === 'objection' && notice.commit === lastCommit?.commit;
}

/** The author's own chain: nothing of it was dropped, and nothing put in front. Unknown to a desk that has just come in. */
const follows = ({ sequence, previous }: Envelope, mark: AuthorMark | null): boolean =>
  mark === null || (sequence === mark.sequence + 1 && previous === mark.hash);

/** The mark of a desk that has just come into the link, or back: its chain begins again. */
export const FIRST_MARK: AuthorMark = { sequence: 0, hash: NO_DIGEST, isSuspect: false };

async function sawAnotherOrder(
  { cursor }: LinkState,
  { seen }: Envelope,
  headAt: (seq: number) => Promise<Digest | null>,
): Promise<boolean> {
  if (seen.seq > cursor) return true;
  const own = await headAt(seen.seq);
  return own !== null && own !== seen.head;
}

const ALARMS: Readonly<Partial<Record<VoidReason, AlarmCode>>> = {
  malformed: 'malformed',
  'not-its-own': 'not-its-own',
  'other-link': 'malformed',
  'other-epoch': 'malformed',
  repeat: 'repeat',
  'out-of-order': 'out-of-order',
  forked: 'forked',
  observer: 'observer-spoke',
};

const isVoid = (reason: VoidReason, mark: AuthorMark | null = null): Hearing => ({
  counts: false,
  reason,
  alarm: ALARMS[reason] ?? null,
  mark,
});

/** What an envelope says, each with all of it as its proof. */
export const saidIn = ({ author, kind, utterances }: Envelope, envelope: Uint8Array): readonly Said[] =>
  utterances.map(({ id, payload }, part) => ({ author, id, kind, payload, part, envelope }));

/** The member an utterance in history was written by, under the key it had then or has now. */
export function openHistoric(
  { verify }: LinkPorts,
  state: LinkState,
  bytes: Uint8Array,
): { readonly envelope: Envelope; readonly author: DeskIdentity } | null {
  const claimed = parseEnvelope(bytes);
  const author = claimed && (memberAt(state.roster, claimed.author) ?? null);
  const envelope = author && openEnvelope(bytes, author.key, verify);
  return envelope && author && envelope.link === state.link ? { envelope, author } : null;
}
