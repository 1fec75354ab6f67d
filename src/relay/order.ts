import type {
  CommitPost,
  DeliveryKind,
  DeskAddress,
  Digest,
  LinkId,
  Placed,
  Posted,
  RelayRefusal,
} from '../link/index.ts';
import { LIMITS, ok, type Result } from '../model/index.ts';
import { refuseRelay, relayRefusal } from './refusals.ts';

/** The head of an order: a link, or the mailbox of a desk, whose id is the desk's address. */
export interface OrderState {
  readonly id: string;
  readonly kind: 'link' | 'mailbox';
  readonly epoch: number;
  /** The last place that is taken. */
  readonly seq: number;
  readonly members: readonly DeskAddress[];
  /** Desks that were taken out, and how far they may still read: to the commit that did it. */
  readonly left: readonly Left[];
}

export interface Left {
  readonly desk: DeskAddress;
  readonly seq: number;
}

/** One row to be kept. */
export interface Kept {
  readonly order: string;
  readonly seq: number;
  readonly epoch: number;
  readonly kind: DeliveryKind;
  readonly from: DeskAddress;
  readonly hash: Digest;
  readonly bytes: Uint8Array;
  readonly placed: Placed | null;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** What one desk sent to this relay today. */
export interface Usage {
  readonly bytes: number;
  readonly count: number;
}

/** What must be known, and stay locked, while a post is judged. */
export interface OrderView {
  readonly state: OrderState | null;
  /** Places of bytes that are already kept in this order. */
  readonly known: ReadonlyMap<Digest, Posted>;
  readonly usage: Usage;
}

export interface Sent {
  readonly hash: Digest;
  readonly bytes: Uint8Array;
}

export interface PostDecision {
  readonly state: OrderState;
  readonly rows: readonly Kept[];
  readonly posted: readonly Posted[];
  /** Why the rest was not taken. */
  readonly stopped: RelayRefusal | null;
}

const DAY_MILLISECONDS = 86_400_000;
export const expiryOf = (now: number): number => now + LIMITS.RELAY_KEEP_DAYS * DAY_MILLISECONDS;

const fits = ({ bytes, count }: Usage, size: number, more: number): boolean =>
  bytes + size <= LIMITS.RELAY_DESK_DAY_BYTES && count + more <= LIMITS.RELAY_DESK_DAY_COUNT;

/**
 * Gives utterances their places: gap-free, in the order they came, only at the current epoch. Bytes that are known keep the
 * place they have, whatever the epoch is now: a retry is no second message.
 *
 * @param until after this moment nothing new is taken; a sender that hears `too-late` knows that it has no place and gets none
 * @param previous what has to have its place before them: requests of one desk may overtake each other on their way
 */
export function decidePost(
  view: OrderView,
  from: DeskAddress,
  epoch: number,
  messages: readonly Sent[],
  now: number,
  until: number | null = null,
  previous: Digest | null = null,
): Result<PostDecision, RelayRefusal> {
  if (!view.state) return refuseRelay('link-unknown');
  if (!view.state.members.includes(from)) return refuseRelay('not-in-link');
  if (previous !== null && !view.known.has(previous) && !view.known.has(messages[0]!.hash))
    return refuseRelay('out-of-turn');
  let state = view.state;
  let stopped: RelayRefusal | null = null;
  let taken = 0;
  const rows: Kept[] = [];
  const posted: Posted[] = [];
  for (const { hash, bytes } of messages) {
    const known = view.known.get(hash) ?? rows.find((row) => row.hash === hash);
    stopped = known ? null : (lateness(now, until) ?? stopOf(view, state, epoch, bytes, taken, rows.length));
    if (stopped) break;
    if (!known) {
      state = { ...state, seq: state.seq + 1 };
      taken += bytes.length;
      rows.push(keptOf(state, 'utterance', from, { hash, bytes }, now));
    }
    posted.push({ seq: known?.seq ?? state.seq, epoch: known?.epoch ?? state.epoch });
  }
  return posted.length === 0 && stopped ? { ok: false, refusal: stopped } : ok({ state, rows, posted, stopped });
}

const lateness = (now: number, until: number | null): RelayRefusal | null =>
  until !== null && now > until ? relayRefusal('too-late') : null;

function stopOf(
  { usage }: OrderView,
  state: OrderState,
  epoch: number,
  { length }: Uint8Array,
  taken: number,
  count: number,
): RelayRefusal | null {
  if (epoch !== state.epoch) return relayRefusal('epoch-passed', { epoch: state.epoch });
  const isFit = length <= LIMITS.RELAY_MESSAGE_BYTES && fits(usage, taken + length, count + 1);
  return isFit ? null : relayRefusal('too-much');
}

const keptOf = (
  state: OrderState,
  kind: DeliveryKind,
  from: DeskAddress,
  { hash, bytes }: Sent,
  now: number,
): Kept => ({
  order: state.id,
  seq: state.seq,
  epoch: state.epoch,
  kind,
  from,
  hash,
  bytes,
  placed: null,
  expires: expiryOf(now),
});

export interface CommitDecision {
  readonly state: OrderState;
  readonly row: Kept | null;
  readonly posted: Posted;
  /** Where the letters that came with it stand; null where they went out before. */
  readonly placed: Placed | null;
}

/** Exactly one commit wins an epoch: the one that comes first at it. */
export function decideCommit(
  view: OrderView,
  from: DeskAddress,
  post: CommitPost,
  hash: Digest,
  now: number,
): Result<CommitDecision, RelayRefusal> {
  if (!view.state) return refuseRelay('link-unknown');
  const known = view.known.get(hash);
  // A desk that removed itself from its own list, or was removed since, may still ask where its commit went.
  if (known) return ok({ state: view.state, row: null, posted: known, placed: null });
  if (!view.state.members.includes(from)) return refuseRelay('not-in-link');
  const stopped = stopOf(view, view.state, post.epoch, post.bytes, 0, post.letters.length);
  if (stopped) return { ok: false, refusal: stopped };
  if (post.members.length === 0 || post.members.length > LIMITS.LINK_MEMBERS_COUNT)
    return refuseRelay('request-malformed');
  const taken = { ...view.state, seq: view.state.seq + 1 };
  const row = keptOf(taken, 'commit', from, { hash, bytes: post.bytes }, now);
  const state = { ...taken, epoch: taken.epoch + 1, members: post.members, left: leftAfter(taken, post.members) };
  return ok({
    state,
    row,
    posted: { seq: row.seq, epoch: row.epoch },
    placed: { link: post.link as LinkId, seq: row.seq, epoch: state.epoch },
  });
}

const leftAfter = ({ members, left, seq }: OrderState, staying: readonly DeskAddress[]): readonly Left[] => [
  ...left.filter(({ desk }) => !staying.includes(desk)),
  ...members.filter((desk) => !staying.includes(desk)).map((desk) => ({ desk, seq })),
];

/** Lays a letter into a mailbox. Anybody this relay knows may write; who leaves letters unread piling up is stopped. */
export function decideLetter(
  view: OrderView & { readonly unread: number },
  from: DeskAddress,
  sent: Sent,
  placed: Placed | null,
  now: number,
): Result<PostDecision, RelayRefusal> {
  if (!view.state || view.state.kind !== 'mailbox') return refuseRelay('desk-unknown');
  const known = view.known.get(sent.hash);
  if (known) return ok({ state: view.state, rows: [], posted: [known], stopped: null });
  const isFit = sent.bytes.length <= LIMITS.RELAY_MESSAGE_BYTES && fits(view.usage, sent.bytes.length, 1);
  if (!isFit || view.unread >= LIMITS.RELAY_LETTERS_COUNT) return refuseRelay('too-much');
  const state = { ...view.state, seq: view.state.seq + 1 };
  const row: Kept = { ...keptOf(state, 'letter', from, sent, now), placed };
  return ok({ state, rows: [row], posted: [{ seq: row.seq, epoch: row.epoch }], stopped: null });
}

/** How far a desk may read an order: its own mailbox, a link it is in, or what came before it was taken out. */
export function readLimit(state: OrderState | null, desk: DeskAddress): Result<number, RelayRefusal> {
  if (!state) return refuseRelay('link-unknown');
  if (state.members.includes(desk)) return ok(Number.MAX_SAFE_INTEGER);
  const left = state.left.find((entry) => entry.desk === desk);
  return left ? ok(left.seq) : refuseRelay('not-in-link');
}
