import {
  type Digest,
  fromStoredJson,
  type KeptKeyPackage,
  type KeptLink,
  type LinkId,
  type LinkStore,
  type LogEntry,
  type Outgoing,
  type Partner,
  type Repeat,
  toStoredJson,
} from '../../src/link/index.ts';
import type { Alarm, LinkChange } from '../../src/link/index.ts';

interface Kept {
  link: KeptLink;
  outbox: Outgoing[];
  log: LogEntry[];
  alarms: Alarm[];
}

export interface MemoryLinkStore extends LinkStore {
  readonly kept: Map<LinkId, Kept>;
  /** The next `keep` dies after (true) or before (false) it has written; null: it lives. */
  crash: boolean | null;
  /** A deep copy, as a backup would be. */
  copy(): MemoryLinkStore;
}

export class Crash extends Error {}

/** A desk's store in memory that behaves like the one on disk: one version after the other, all of a step or nothing. */
export function createMemoryLinkStore(from?: MemoryLinkStore): MemoryLinkStore {
  const kept = new Map<LinkId, Kept>();
  for (const [id, value] of from?.kept ?? [])
    kept.set(id, {
      link: { ...value.link, state: fromStoredJson(toStoredJson(value.link.state)) },
      outbox: [...value.outbox],
      log: [...value.log],
      alarms: [...value.alarms],
    });
  const partners = new Map<string, Partner>();
  const packages = new Map<string, KeptKeyPackage>();
  let mail = 0;
  const store: MemoryLinkStore = {
    kept,
    crash: null,
    copy: () => {
      const other = createMemoryLinkStore(store);
      for (const partner of partners.values()) void other.keepPartner(partner);
      void other.keepKeyPackages([...packages.values()]);
      void other.keepMailCursor(mail);
      return other;
    },
    links: async () => [...kept.keys()],
    load: async (id) => {
      const value = kept.get(id);
      return value ? { ...value.link, outbox: [...value.outbox] } : null;
    },
    create: async (link) => void kept.set(link.state.link, { link, outbox: [], log: [], alarms: [] }),
    keep: async (change) => {
      const crash = store.crash;
      store.crash = null;
      if (crash === false) throw new Crash('before');
      const repeats = write(kept.get(change.link)!, change);
      if (crash === true) throw new Crash('after');
      return repeats;
    },
    headAt: async (id, seq) => (kept.get(id)?.log.find((entry) => entry.seq === seq)?.head ?? null) as Digest | null,
    told: async (id, seqs) =>
      (kept.get(id)?.log ?? [])
        .filter((entry) => seqs.includes(entry.seq) && entry.what !== 'hole' && entry.what !== 'before')
        .filter((entry) => entry.what !== 'said' || entry.part === 0)
        .map((entry) => ({ seq: entry.seq, envelope: entry.what === 'said' ? entry.envelope : null })),
    partners: async () => [...partners.values()],
    keepPartner: async (partner) => void partners.set(partner.invitation, partner),
    mailCursor: async () => mail,
    keepMailCursor: async (seq) => void (mail = seq),
    keyPackages: async () => [...packages.values()],
    keepKeyPackages: async (more) => more.forEach((one) => packages.set(one.ref, one)),
    dropKeyPackage: async (ref) => void packages.delete(ref),
  };
  return store;
}

/** Says what had its place already: it has no effect a second time. */
function write(value: Kept, change: LinkChange): readonly Repeat[] {
  if (value.link.version !== change.version) throw new Error('another process has written this link');
  const base = change.isBaseNew ? change.group!.base : value.link.group?.base;
  const group = change.group && { base: new Uint8Array(base!), ratchets: change.group.ratchets };
  value.link = {
    version: change.version + 1,
    state: fromStoredJson(toStoredJson(change.state)),
    group,
    outbox: [],
    pending: change.pending,
  };
  const repeats: Repeat[] = [];
  for (const event of change.events) {
    if (event.kind === 'queued')
      value.outbox = event.isFirst ? [event.outgoing, ...value.outbox] : [...value.outbox, event.outgoing];
    if (event.kind === 'sealed')
      value.outbox = value.outbox.map((held) => (held.id === event.outgoing.id ? event.outgoing : held));
    if (event.kind === 'unsealed')
      value.outbox = value.outbox.map((held) => (held.id === event.id ? { ...held, sealed: null } : held));
    if (event.kind === 'delivered' || event.kind === 'withdrawn')
      value.outbox = value.outbox.filter(({ id }) => id !== event.id);
    if (event.kind === 'placed') {
      const { entry } = event;
      const isRepeat = entry.what === 'said' && value.log.some((held) => held.what === 'said' && held.id === entry.id);
      if (isRepeat) repeats.push({ seq: entry.seq, part: entry.part });
      value.log.push(isRepeat ? { ...entry, what: 'void', reason: 'repeat', from: entry.author } : entry);
    }
    if (event.kind === 'filled') {
      const at = value.log.findIndex(({ seq }) => seq === event.seq);
      const { seq, hash, head } = value.log[at]!;
      const said = event.said.map((one): LogEntry =>
        value.log.some((held) => held.what === 'said' && held.id === one.id)
          ? { seq, hash, head, what: 'void', reason: 'repeat', from: one.author }
          : { seq, hash, head, what: 'said', ...one },
      );
      value.log.splice(
        at,
        1,
        ...(said.length > 0
          ? said
          : [{ seq, hash, head, what: 'void', reason: 'unreadable', from: '' as never } as const]),
      );
    }
    if (event.kind === 'alarm') value.alarms.push(event.alarm);
  }
  return repeats;
}
