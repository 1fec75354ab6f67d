import {
  type CloudRow,
  enterCloud,
  eraseWords,
  isRowUpdate,
  mergeUpdate,
  packRow,
  type RowUpdate,
  type SealedUpdate,
  unpackDelivery,
  unpackRow,
} from '../channels/index.ts';
import {
  asInstant,
  type Channel,
  HOUR,
  type Instant,
  LIMITS,
  type Message,
  type MessageId,
  SECOND,
} from '../model/index.ts';
import type { DigestBatch, KeptUpdate, OptOut, Store } from './ports.ts';
import type { ReadMessages } from './read-messages.ts';
import type { CloudLine } from './cloud-line.ts';
import type { Divert } from './referrals/index.ts';

export interface DigestionPorts {
  readonly store: Pick<Store, 'digestBatch'>;
  readonly read: ReadMessages;
  /** Parts danger to a person from evidence. */
  readonly divert: Divert;
  readonly clock: () => Instant;
}

/** What one batch came to. */
export interface Digested {
  readonly taken: number;
  /** Those who asked to leave in it, and the marks of those who asked to be heard again and have not left since. */
  readonly left: readonly OptOut[];
  readonly returned: readonly string[];
}

/** The second pace: reads what waits, in batches. It may be killed at any moment; a batch is one transaction. */
export interface Digestion {
  digest(): Promise<Digested>;
}

export function createDigestion(line: CloudLine, ports: DigestionPorts): Digestion {
  return {
    async digest() {
      const left: OptOut[] = [];
      const returned = new Set<string>();
      const taken = await ports.store.digestBatch(LIMITS.DIGEST_BATCH_COUNT, async (batch) => {
        const updates = batch.deliveries.flatMap(({ body }) => unpackDelivery(body).updates);
        await mergeRows(batch, updates.filter(isRowUpdate), line, ports);
        for (const update of updates)
          await changeMembership(batch, update, line.tipline, ports.clock(), { left, returned });
      });
      return { taken, left, returned: [...returned] };
    },
  };
}

/** What a row comes to: a message to read, an id to remove, or nothing yet. */
function readRow(
  row: CloudRow,
  line: CloudLine,
): { readonly message: Message } | { readonly removed: MessageId } | null {
  const chat = row.first?.chat;
  const channel = (chat && line.groups.get(chat)) ?? line.tipline;
  const entry = enterCloud(row, channel);
  if (entry.kind === 'removed') return { removed: entry.id };
  if (entry.kind === 'waiting') return null;
  // Its words went to a referral; whatever else happens to it says nothing.
  if (entry.message.kind === 'deleted') return null;
  return { message: entry.message };
}

/** Merges updates into the rows of their messages, and saves what the rows now say. */
async function mergeRows(
  batch: DigestBatch,
  updates: readonly RowUpdate[],
  line: CloudLine,
  ports: DigestionPorts,
): Promise<void> {
  if (updates.length === 0) return;
  const now = ports.clock();
  // Another process may have heard it, so it is asked anew each time.
  const left = await batch.loadLeftSources();
  const known = await batch.loadUpdates([...new Set(updates.map(({ key }) => key))]);
  const rows = new Map<string, CloudRow>();
  for (const update of updates) {
    const held = known.get(update.key);
    const row = rows.get(update.key) ?? (held === undefined ? null : unpackRow(held));
    rows.set(update.key, mergeUpdate(row, update));
  }
  for (const row of rows.values()) if (isLeft(row, left)) rows.delete(row.key);
  const outcomes = [...rows.values()].flatMap((row) => readRow(row, line) ?? []);
  const reads = ports.read(
    outcomes.flatMap((outcome) => ('message' in outcome ? [outcome.message] : [])),
    ({ sentAt }) => expiryOf(sentAt, now),
  );
  const { kept, withheld, referrals } = ports.divert(reads);
  const silenced = new Set(withheld.map(({ message }) => message.id));
  await batch.openReferrals(referrals);
  await batch.saveUpdates([...rows.values()].map((row) => keepRow(silenced.has(row.key) ? eraseWords(row) : row, now)));
  // What comes again after its time is over (or came late) has been heard for danger, and is no evidence any more.
  await batch.saveMessages(kept.filter(({ expiresAt }) => expiresAt > now));
  await batch.removeMessages(
    [...outcomes.flatMap((outcome) => ('removed' in outcome ? [outcome.removed] : [])), ...silenced],
    now,
  );
}

/** Counted from when it was sent, so that a delivery repeated a week later brings nothing back; what says that it was sent in years is of now. */
const expiryOf = (sentAt: Instant, now: Instant): Instant =>
  asInstant(Math.min(sentAt, now) + LIMITS.CHAT_RETENTION_HOURS * HOUR);

const keepRow = (row: CloudRow, now: Instant): KeptUpdate => ({
  key: row.key,
  state: packRow(row),
  source: writerOf(row),
  expiresAt: restsUntil(row, now),
});

/** Of one who has left nothing is kept; of one who is back, nothing from before. */
function isLeft(row: CloudRow, left: ReadonlyMap<string, Instant | null>): boolean {
  const heardFrom = left.get(writerOf(row) ?? '');
  if (heardFrom === undefined || heardFrom === null) return heardFrom === null;
  // The platform tells times in seconds.
  return (row.first ?? row.edit)!.at + SECOND <= heardFrom;
}

const writerOf = ({ first, edit }: CloudRow): string | null => first?.source ?? edit?.source ?? null;

/** Words go when their time is over, also those of an edit whose message never came. */
function restsUntil({ first, edit, revoked }: CloudRow, now: Instant): Instant {
  const words = revoked ? null : (first ?? edit);
  return words ? expiryOf(words.at, now) : asInstant(now + LIMITS.UPDATE_RETENTION_HOURS * HOUR);
}

/** The newest wish holds, whenever it comes. */
async function changeMembership(
  batch: DigestBatch,
  update: SealedUpdate,
  channel: Channel,
  now: Instant,
  { left, returned }: { readonly left: OptOut[]; readonly returned: Set<string> },
): Promise<void> {
  if (update.kind !== 'return' && update.kind !== 'leave') return;
  const wish = { channel: channel.id, leaver: update.leaver, askedAt: update.at };
  if (update.kind === 'return') {
    if (await batch.noteReturn(wish, asInstant(now + LIMITS.UPDATE_RETENTION_HOURS * HOUR))) returned.add(wish.leaver);
    return;
  }
  const optOut = { ...wish, sources: update.sources };
  if (!(await batch.saveOptOut(optOut, now))) return;
  left.push(optOut);
  returned.delete(wish.leaver);
}
