import { createLedger, type Picture, type PlaceTree, type Remains, type Removal } from '../claims/index.ts';
import type { ChannelId, Instant, MessageId } from '../model/index.ts';
import { type ChannelCount, createChannelCounts } from './channel-counts.ts';
import type { EvidenceChange, ReadMessage, Store } from './ports.ts';
import { findSteps } from './steps.ts';

/**
 * One process's view of the evidence: the messages held, folded into a picture. Every process that follows the same
 * store comes to the same picture, because the ledger depends on the set of messages alone.
 */
export interface Watch {
  picture(): Picture;
  message(id: MessageId): ReadMessage | null;
  held(): Iterable<ReadMessage>;
  size(): number;
  countByChannel(): ReadonlyMap<ChannelId, ChannelCount>;
  /** What to keep of the messages whose time is over, and of those that go back to them. */
  remains(now: Instant): readonly Remains[];
  /** Takes in what has changed in the store. True where something moved. */
  catchUp(now: Instant): Promise<boolean>;
  /** Folds the picture anew, for claims that only time has changed. */
  refold(now: Instant): Promise<void>;
}

const CHANGES_AT_ONCE = 2_000;
const EMPTY: Picture = { claims: [], origins: [], estimates: [] };

/** Follows the store from its beginning; `hear` is told of every change as it is taken in. */
export function createWatch(
  store: Pick<Store, 'changesAfter' | 'saveSteps'>,
  places: PlaceTree,
  hear: (changes: readonly EvidenceChange[]) => void = () => undefined,
): Watch {
  const ledger = createLedger({ places });
  const held = new Map<MessageId, ReadMessage>();
  const counts = createChannelCounts();
  let picture = EMPTY;
  let version = 0;
  let isFirst = true;

  const apply = (changes: readonly EvidenceChange[], now: Instant): void => {
    for (const [why, ids] of groupRemovals(changes, held, now)) ledger.remove(ids, why);
    ledger.restore(changes.flatMap(({ remains }) => remains ?? []));
    for (const { id, read } of changes) {
      const before = held.get(id);
      if (before) counts.remove(before.message);
      if (read) {
        held.set(id, read);
        counts.add(read.message);
      } else held.delete(id);
    }
    ledger.add(
      changes.flatMap(({ read }) => (read ? [{ message: read.message, lang: read.lang, reports: read.reports }] : [])),
    );
  };

  const refold = async (now: Instant): Promise<void> => {
    const before = picture;
    picture = ledger.picture(now);
    // What a process finds when it starts is no news.
    if (!isFirst) await store.saveSteps(findSteps(before, picture, now));
    isFirst = false;
  };

  return {
    picture: () => picture,
    message: (id) => held.get(id) ?? null,
    held: () => held.values(),
    size: () => held.size,
    countByChannel: () => counts.counts(() => held.values().map(({ message }) => message)),
    remains: (now) =>
      ledger.remains([...held.values()].flatMap((read) => (read.expiresAt <= now ? [read.message.id] : []))),
    refold,
    async catchUp(now) {
      const { changes, until } = await readOn(store, version);
      if (changes.length > 0) {
        apply(changes, now);
        hear(changes);
        version = until;
      }
      if (changes.length > 0 || isFirst) await refold(now);
      return changes.length > 0;
    },
  };
}

/**
 * All that has changed after `version`, to be taken in together: a desk that starts after an older chat was brought in would place whatever
 * is younger anew for each page of it. A message that changed meanwhile is told twice; its last state counts.
 */
async function readOn(store: Pick<Store, 'changesAfter'>, version: number) {
  const last = new Map<MessageId, EvidenceChange>();
  for (let until = version; ;) {
    const changes = await store.changesAfter(until, CHANGES_AT_ONCE);
    if (changes.length === 0) return { changes: [...last.values()], until };
    for (const change of changes) last.set(change.id, change);
    until = changes.at(-1)!.version;
  }
}

/** An edit replaces what was held; a message that left before its time was taken back by a person, and takes its weight with it. */
function groupRemovals(
  changes: readonly EvidenceChange[],
  held: ReadonlyMap<MessageId, ReadMessage>,
  now: Instant,
): ReadonlyMap<Removal, readonly MessageId[]> {
  const groups = new Map<Removal, MessageId[]>([
    ['opt-out', []],
    ['retention', []],
  ]);
  for (const { id, read, remains } of changes) {
    const before = held.get(id);
    if (!before) continue;
    const isOver = !read && (remains !== null || before.expiresAt <= now);
    groups.get(isOver ? 'retention' : 'opt-out')!.push(id);
  }
  return groups;
}
