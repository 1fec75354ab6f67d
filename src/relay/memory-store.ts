import type { DeskAddress, Digest, PublishedKeyPackages } from '../link/index.ts';
import { LIMITS } from '../model/index.ts';
import { type Bells, createBells } from './bells.ts';
import type { Kept, OrderState, Usage } from './order.ts';
import type { Account, KeptLog, OrderChange, OrderViews, RelayStore } from './ports.ts';

interface KeptPackage extends PublishedKeyPackages {
  readonly desk: DeskAddress;
  used: boolean;
}

interface Memory {
  readonly accounts: Map<DeskAddress, Account>;
  readonly orders: Map<string, OrderState>;
  /** Of links, by their id. */
  readonly founders: Map<string, DeskAddress>;
  readonly rows: Map<string, Kept[]>;
  readonly cursors: Map<string, number>;
  readonly usage: Map<string, Usage>;
  readonly blobs: Map<Digest, Uint8Array>;
  readonly logs: Map<string, KeptLog>;
  readonly bells: Bells;
  packages: KeptPackage[];
}

const DAY_MILLISECONDS = 86_400_000;

/** A relay store in memory, for the simulator, tests, and a look at what a relay holds. Waiting ends only when something comes. */
export function createMemoryStore(): RelayStore & { readonly held: Memory } {
  const held: Memory = {
    accounts: new Map(),
    orders: new Map(),
    founders: new Map(),
    rows: new Map(),
    cursors: new Map(),
    usage: new Map(),
    blobs: new Map(),
    logs: new Map(),
    bells: createBells(() => () => undefined),
    packages: [],
  };
  return {
    held,
    account: async (desk) => held.accounts.get(desk) ?? null,
    putAccount: async (account, expected) => putAccount(held, account, expected),
    createOrder: async (state, founder) => {
      if (held.orders.has(state.id)) return false;
      held.orders.set(state.id, state);
      held.founders.set(state.id, founder);
      return true;
    },
    countLinks: async (founder) =>
      [...held.orders.values()].filter(
        ({ id, members }) => held.founders.get(id) === founder && members.includes(founder),
      ).length,
    readOrder: async (id) => held.orders.get(id) ?? null,
    change: async (ids, from, hashes, now, decide) => change(held, ids, from, hashes, now, decide),
    fetch: async (id, after, until) => batchOf(held.rows.get(id) ?? [], after, until),
    acknowledge: async (id, desk, seq) => {
      const name = `${id} ${desk}`;
      held.cursors.set(name, Math.max(seq, held.cursors.get(name) ?? 0));
    },
    listen: held.bells.listen,
    publish: async (desk, packages) => publish(held, desk, packages),
    takeKeyPackage: async (desk, now) => take(held, desk, now),
    putBlob: async (id, _from, bytes) => held.blobs.set(id, bytes) !== undefined,
    getBlob: async (id) => held.blobs.get(id) ?? null,
    changeLog: async (origin, decide) => {
      const { value, log } = decide(held.logs.get(origin) ?? null);
      if (log) held.logs.set(origin, log);
      return value;
    },
    sweep: async (now) => sweep(held, now),
  };
}

function putAccount(held: Memory, account: Account, expected: string | null): boolean {
  if ((held.accounts.get(account.desk)?.key ?? null) !== expected) return false;
  held.accounts.set(account.desk, account);
  const id = account.desk;
  if (!held.orders.has(id))
    held.orders.set(id, { id, kind: 'mailbox', epoch: 0, seq: 0, members: [account.desk], left: [] });
  return true;
}

function change<T>(
  held: Memory,
  ids: readonly string[],
  from: DeskAddress,
  hashes: readonly Digest[],
  now: number,
  decide: (views: OrderViews) => OrderChange<T>,
): T {
  const usageName = `${from} ${Math.floor(now / DAY_MILLISECONDS)}`;
  const usage = held.usage.get(usageName) ?? { bytes: 0, count: 0 };
  const { value, states, rows } = decide(new Map(ids.map((id) => [id, viewOf(held, id, from, hashes, usage)])));
  for (const state of states) held.orders.set(state.id, state);
  for (const row of rows) held.rows.set(row.order, [...(held.rows.get(row.order) ?? []), row]);
  const bytes = rows.reduce((sum, row) => sum + row.bytes.length, usage.bytes);
  held.usage.set(usageName, { bytes, count: usage.count + rows.length });
  for (const [order, written] of Map.groupBy(rows, (row) => row.order)) held.bells.ring(order, written);
  return value;
}

function viewOf(held: Memory, id: string, from: DeskAddress, hashes: readonly Digest[], usage: Usage) {
  const rows = held.rows.get(id) ?? [];
  const state = held.orders.get(id) ?? null;
  const cursor = held.cursors.get(`${id} ${id}`) ?? 0;
  return {
    state,
    usage,
    known: new Map(
      rows.filter(({ hash }) => hashes.includes(hash)).map(({ hash, seq, epoch }) => [hash, { seq, epoch }]),
    ),
    unread: state?.kind === 'mailbox' ? rows.filter((row) => row.from === from && row.seq > cursor).length : 0,
  };
}

function batchOf(rows: readonly Kept[], after: number, until: number): readonly Kept[] {
  const first = rows.findIndex(({ seq }) => seq > after);
  return first < 0 ? [] : rows.slice(first, first + LIMITS.LINK_BATCH_COUNT).filter(({ seq }) => seq <= until);
}

function publish(held: Memory, desk: DeskAddress, packages: readonly PublishedKeyPackages[]): number {
  // A new last resort takes the place of the old one.
  if (packages.some(({ isLastResort }) => isLastResort))
    held.packages = held.packages.filter((kept) => kept.desk !== desk || !kept.isLastResort);
  held.packages.push(...packages.map((sent) => ({ ...sent, desk, used: false })));
  return held.packages.filter((kept) => kept.desk === desk && !kept.used && !kept.isLastResort).length;
}

function take(held: Memory, desk: DeskAddress, now: number): Uint8Array | null {
  const left = held.packages.filter((kept) => kept.desk === desk && !kept.used && kept.expires > now);
  const taken = left.find(({ isLastResort }) => !isLastResort) ?? left[0];
  if (taken && !taken.isLastResort) taken.used = true;
  return taken?.bytes ?? null;
}

function sweep(held: Memory, now: number): number {
  let gone = 0;
  for (const [id, rows] of held.rows) {
    const members = held.orders.get(id)?.members ?? [];
    const read = Math.min(...members.map((desk) => held.cursors.get(`${id} ${desk}`) ?? 0));
    const kept = rows.filter(({ seq, expires }) => seq > read && expires > now);
    gone += rows.length - kept.length;
    held.rows.set(id, kept);
  }
  held.packages = held.packages.filter(({ used, expires }) => !used && expires > now);
  return gone;
}
