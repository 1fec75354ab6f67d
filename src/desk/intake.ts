import {
  type AddressBook,
  answerHandshake,
  type CloudRow,
  type Door,
  enterCloud,
  isRowUpdate,
  isSigned,
  type KeyedHash,
  mergeUpdate,
  packDelivery,
  packRow,
  type RowUpdate,
  sealDelivery,
  type SealedUpdate,
  type SignaturePorts,
  unpackDelivery,
  unpackRow,
} from '../channels/index.ts';
import {
  asInstant,
  type Channel,
  type ChatKey,
  HOUR,
  type Instant,
  LIMITS,
  type Message,
  type MessageId,
  ok,
  type Result,
  type SourceClass,
  type SourceKey,
} from '../model/index.ts';
import type { DigestBatch, KeptUpdate, OptOut, ReadMessage, Store } from './ports.ts';
import { type DeskRefusal, refuseDesk } from './refusals.ts';

/** The WhatsApp number of this desk: the tipline, and the announced groups it is a visible member of. */
export interface CloudLine {
  readonly tipline: Channel;
  readonly groups: ReadonlyMap<ChatKey, Channel>;
  readonly verifyToken: string;
  /** Class of a sender the desk has declared by number (its own officers, partner desks); null for everybody else. */
  readonly classOf: (source: SourceKey, at: Instant) => SourceClass | null;
}

export interface IntakePorts {
  readonly store: Pick<Store, 'appendDeliveries' | 'countBacklog' | 'digestBatch' | 'loadOptOuts'>;
  readonly door: Door;
  readonly keyedHash: KeyedHash;
  readonly signature: SignaturePorts;
  readonly areSame: (a: string, b: string) => boolean;
  readonly addressBook: AddressBook;
  readonly decode: (bytes: Uint8Array) => string;
  readonly read: (messages: readonly Message[], expiresAt: (message: Message) => Instant) => readonly ReadMessage[];
  readonly clock: () => Instant;
}

/** Two paces: `receive` stores, commits and answers; `digest` reads what waits, in batches, and may be killed at any moment. */
export interface Intake {
  shakeHands(query: Readonly<Record<string, string | undefined>>): Result<string, DeskRefusal>;
  /** Resolves ok only once the delivery is durable. A bad signature stores nothing. */
  receive(body: Uint8Array, signature: string | null): Promise<Result<void, DeskRefusal>>;
  /** Reads one batch; returns how many deliveries it took. */
  digest(): Promise<number>;
  /** Looks up anew how much waits and who has left; other processes may have changed both. */
  refresh(): Promise<void>;
  backlog(): number;
  optedOut(): number;
}

export function createIntake(line: CloudLine | null, ports: IntakePorts): Intake {
  let backlog = 0;
  const leavers = new Set<string>();
  const leftSources = new Set<string>();
  const noteLeaver = ({ leaver, sources }: OptOut): void => {
    leavers.add(leaver);
    for (const source of sources) leftSources.add(source);
  };
  const sealPorts = { door: ports.door, keyedHash: ports.keyedHash, hasLeft: (leaver: string) => leavers.has(leaver) };

  return {
    shakeHands(query) {
      if (!line) return noLine();
      const answer = answerHandshake(query, line.verifyToken, ports.areSame);
      return answer.ok ? answer : { ok: false, refusal: answer.refusal };
    },
    async receive(body, signature) {
      if (!line) return noLine();
      if (!isSigned(signature ?? undefined, body, ports.signature))
        return refuseDesk(
          'bad-signature',
          'The delivery is not signed with this desk’s app secret.',
          'Check the app secret in the desk’s settings.',
        );
      if (backlog >= LIMITS.INTAKE_BACKLOG_COUNT)
        return refuseDesk(
          'backlog-full',
          'More deliveries wait than the desk can hold.',
          'Send it again later; nothing was stored.',
          true,
        );
      const sealed = sealDelivery(ports.decode(body), line.tipline.id, ports.clock(), sealPorts);
      if (!sealed.ok) return refuseDesk('bad-request', sealed.refusal.message, sealed.refusal.remedy);
      await ports.store.appendDeliveries([{ channel: line.tipline.id, body: packDelivery(sealed.value.delivery) }]);
      backlog += 1;
      for (const { key, address, until } of sealed.value.addresses)
        await ports.addressBook.remember(key, address, until);
      return ok(undefined);
    },
    async digest() {
      if (!line) return 0;
      const left: OptOut[] = [];
      const taken = await ports.store.digestBatch(LIMITS.DIGEST_BATCH_COUNT, async (batch) => {
        const updates = batch.deliveries.flatMap(({ body }) => unpackDelivery(body).updates);
        await mergeRows(batch, updates.filter(isRowUpdate), (row) => readRow(row, line, leftSources), ports);
        for (const update of updates) await changeMembership(batch, update, line.tipline, ports, left);
      });
      left.forEach(noteLeaver);
      backlog = Math.max(0, backlog - taken);
      return taken;
    },
    async refresh() {
      backlog = await ports.store.countBacklog();
      leavers.clear();
      leftSources.clear();
      (await ports.store.loadOptOuts()).forEach(noteLeaver);
    },
    backlog: () => backlog,
    optedOut: () => leavers.size,
  };
}

const noLine = (): ReturnType<typeof refuseDesk> =>
  refuseDesk(
    'not-configured',
    'This desk has no WhatsApp number.',
    'Add the number, app secret and verify token to the desk’s settings.',
  );

/** What a row comes to: a message to read, an id to remove, or nothing yet. */
function readRow(
  row: CloudRow,
  line: CloudLine,
  leftSources: ReadonlySet<string>,
): { readonly message: Message } | { readonly removed: MessageId } | null {
  const chat = row.first?.chat;
  const channel = (chat && line.groups.get(chat)) ?? line.tipline;
  const entry = enterCloud(row, channel);
  if (entry.kind === 'removed') return { removed: entry.id };
  if (entry.kind === 'waiting' || leftSources.has(entry.message.source)) return null;
  const declared = line.classOf(entry.message.source, entry.message.sentAt);
  return { message: declared ? { ...entry.message, sourceClass: declared } : entry.message };
}

/** Merges updates into the rows of their messages, and saves what the rows now say. */
async function mergeRows(
  batch: DigestBatch,
  updates: readonly RowUpdate[],
  readOne: (row: CloudRow) => ReturnType<typeof readRow>,
  ports: IntakePorts,
): Promise<void> {
  if (updates.length === 0) return;
  const now = ports.clock();
  const known = await batch.loadUpdates([...new Set(updates.map(({ key }) => key))]);
  const rows = new Map<string, CloudRow>();
  for (const update of updates) {
    const held = known.get(update.key);
    const row = rows.get(update.key) ?? (held === undefined ? null : unpackRow(held));
    rows.set(update.key, mergeUpdate(row, update));
  }
  const outcomes = [...rows.values()].flatMap((row) => readOne(row) ?? []);
  await batch.saveUpdates([...rows.values()].map((row) => keepRow(row, now)));
  await batch.saveMessages(
    ports.read(
      outcomes.flatMap((outcome) => ('message' in outcome ? [outcome.message] : [])),
      ({ sentAt }) => expiryOf(sentAt),
    ),
  );
  await batch.removeMessages(
    outcomes.flatMap((outcome) => ('removed' in outcome ? [outcome.removed] : [])),
    now,
  );
}

/** Counted from when it was sent, so that a delivery repeated a week later brings nothing back. */
const expiryOf = (sentAt: Instant): Instant => asInstant(sentAt + LIMITS.CHAT_RETENTION_HOURS * HOUR);

// The platform repeats deliveries for up to seven days; a revoke must outlive the repeats of its message.
const REPEAT_HOURS = 7 * 24;

const keepRow = (row: CloudRow, now: Instant): KeptUpdate => ({
  key: row.key,
  state: packRow(row),
  source: row.first?.source ?? null,
  expiresAt: row.revoked || !row.first ? asInstant(now + REPEAT_HOURS * HOUR) : expiryOf(row.first.at),
});

async function changeMembership(
  batch: DigestBatch,
  update: SealedUpdate,
  channel: Channel,
  ports: IntakePorts,
  left: OptOut[],
): Promise<void> {
  if (update.kind === 'return') return batch.removeOptOut(update.leaver);
  if (update.kind !== 'leave') return undefined;
  const optOut = { channel: channel.id, leaver: update.leaver, sources: update.sources };
  await batch.saveOptOut(optOut, ports.clock());
  for (const source of update.sources) await ports.addressBook.forget(source);
  left.push(optOut);
  return undefined;
}
