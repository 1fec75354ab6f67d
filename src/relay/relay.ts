import {
  addressOf,
  type CommitPost,
  type Delivery,
  type DeskAddress,
  type DeskKey,
  type Digest,
  type FromRelay,
  keyChangeBytes,
  type Letter,
  type LinkId,
  type OrderPlace,
  type Posted,
  type PublishedKeyPackages,
  type RelayClient,
  type RelayRefusal,
  requestBytes,
  toDigest,
} from '../link/index.ts';
import { LIMITS, ok, type Result } from '../model/index.ts';
import { decideCommit, decideLetter, decidePost, expiryOf, type Kept, type OrderState, readLimit } from './order.ts';
import type { OrderChange, OrderViews, RelayPorts, RelaySettings, RelayStore } from './ports.ts';
import { refuseRelay } from './refusals.ts';
import { createWitnessDesk } from './witness-desk.ts';

/** A request as it came in, with what its sender says and signs. */
export interface SignedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Uint8Array;
  readonly desk: DeskAddress;
  readonly at: number;
  readonly signature: Uint8Array;
}

export interface Registration {
  readonly key: DeskKey;
  readonly admission: string | null;
  /** Signature of the new key over the change, where a desk that is known changes its key. */
  readonly proof: Uint8Array | null;
}

/** A blind relay: it takes ciphertext, gives it an order, and hands it out. */
export interface Relay {
  /** Who signed a request; a request of a desk that is not known yet is checked against the key in its registration. */
  authenticate(request: SignedRequest, registration?: Registration): Promise<Result<DeskAddress, RelayRefusal>>;
  register(desk: DeskAddress, registration: Registration): FromRelay<null>;
  /** What this relay does for a desk that has proven who it is. */
  serve(desk: DeskAddress): ServedDesk;
  sweep(): Promise<number>;
}
export interface ServedDesk extends Omit<RelayClient, 'register'> {
  /**
   * Pages of an order, each as soon as it is there, for so long; the last one is empty or a refusal. Only what was there when it was asked for
   * counts as kept: what is handed out along the way may still be lost with the desk.
   */
  follow(link: LinkId, after: number, seconds: number, signal?: AbortSignal): AsyncGenerator<Awaited<Page>>;
}
type Page = FromRelay<readonly Delivery[]>;

export function createRelay(store: RelayStore, ports: RelayPorts, settings: RelaySettings): Relay {
  return {
    authenticate: (request, registration) => authenticate(store, ports, settings, request, registration),
    register: (desk, registration) => register(store, ports, settings, desk, registration),
    serve: (desk) => serveDesk(store, ports, settings, desk),
    sweep: () => store.sweep(ports.now()),
  };
}

async function authenticate(
  store: RelayStore,
  ports: RelayPorts,
  { name }: RelaySettings,
  { signature, ...facts }: SignedRequest,
  registration?: Registration,
): Promise<Result<DeskAddress, RelayRefusal>> {
  const { desk, at } = facts;
  const account = await store.account(desk);
  const key = account?.key ?? registration?.key;
  if (!key) return refuseRelay('desk-unknown');
  // What is no time at all is near to none.
  const isNear = Math.abs(at - ports.now()) <= LIMITS.RELAY_REQUEST_SECONDS * 1_000;
  if (!isNear) return refuseRelay('request-late');
  const message = requestBytes(ports.sha256, { ...facts, relay: name });
  return ports.verify(key, message, signature) ? ok(desk) : refuseRelay('request-unsigned');
}

async function register(
  store: RelayStore,
  ports: RelayPorts,
  { admission }: RelaySettings,
  desk: DeskAddress,
  wanted: Registration,
): FromRelay<null> {
  const account = await store.account(desk);
  if (account?.key === wanted.key) return ok(null);
  if (!account) {
    if (admission !== null && wanted.admission !== admission) return refuseRelay('desk-not-admitted');
    if (addressOf(ports.sha256, wanted.key) !== desk) return refuseRelay('key-not-proven');
  } else {
    const proven =
      wanted.proof && ports.verify(wanted.key, keyChangeBytes(desk, account.key, wanted.key), wanted.proof);
    if (!proven) return refuseRelay('key-not-proven');
  }
  const isWritten = await store.putAccount({ desk, key: wanted.key }, account?.key ?? null);
  return isWritten ? ok(null) : refuseRelay('key-not-proven');
}

function serveDesk(store: RelayStore, ports: RelayPorts, settings: RelaySettings, desk: DeskAddress): ServedDesk {
  return {
    openLink: (link, members) => openLink(store, desk, link, members),
    resumeLink: (link, members, at) => openLink(store, desk, link, members, at),
    post: (link, epoch, messages, until, previous) =>
      post(store, ports, desk, link, { epoch, messages, until: until ?? null, previous: previous ?? null }),
    commit: (sent) => commit(store, ports, desk, sent),
    fetch: (link, after, seconds, signal) => readPage(store, ports, desk, link, after, seconds, signal),
    follow: (link, after, seconds, signal) => followOrder(store, ports, desk, link, after, seconds, signal),
    letters: (after, seconds, signal) => readPage(store, ports, desk, desk, after, seconds, signal),
    send: (letter) => send(store, ports, desk, letter),
    publish: async (packages) => publish(store, ports, desk, packages),
    takeKeyPackage: async (owner) => {
      const bytes = await store.takeKeyPackage(owner, ports.now());
      return bytes ? ok(bytes) : refuseRelay('no-key-package');
    },
    putBlob: async (bytes) => {
      if (bytes.length > LIMITS.RELAY_BLOB_BYTES) return refuseRelay('too-much');
      const id = toDigest(ports.sha256(bytes));
      const isKept = await store.putBlob(id, desk, bytes, ports.now(), expiryOf(ports.now()));
      return isKept ? ok(id) : refuseRelay('too-much');
    },
    getBlob: async (id) => {
      const bytes = await store.getBlob(id);
      return bytes ? ok(bytes) : refuseRelay('blob-unknown');
    },
    ...createWitnessDesk(store, ports, settings.witness, desk),
  };
}

const nothing = <T>(value: T): OrderChange<T> => ({ value, states: [], rows: [] });

async function openLink(
  store: RelayStore,
  desk: DeskAddress,
  id: LinkId,
  members: readonly DeskAddress[],
  { seq, epoch }: OrderPlace = { seq: 0, epoch: 0 },
): FromRelay<null> {
  if (!members.includes(desk) || members.length > LIMITS.LINK_MEMBERS_COUNT || seq > LIMITS.LINK_PLACES_COUNT)
    return refuseRelay('request-malformed');
  if ((await store.countLinks(desk)) >= LIMITS.RELAY_DESK_GROUPS_COUNT) return refuseRelay('too-much');
  const state: OrderState = { id, kind: 'link', epoch, seq, members, left: [] };
  if (await store.createOrder(state, desk)) return ok(null);
  const there = await store.readOrder(id);
  // A desk that did not hear the answer asks again.
  const isOwn =
    there?.seq === seq && there.epoch === epoch && there.kind === 'link' && there.members.join() === members.join();
  return isOwn ? ok(null) : refuseRelay('link-taken');
}

interface Post {
  readonly epoch: number;
  readonly messages: readonly Uint8Array[];
  readonly until: number | null;
  readonly previous: Digest | null;
}

async function post(
  store: RelayStore,
  { sha256, now }: RelayPorts,
  desk: DeskAddress,
  link: LinkId,
  { epoch, messages, until, previous }: Post,
): FromRelay<readonly Posted[]> {
  const sent = messages.map((bytes) => ({ bytes, hash: toDigest(sha256(bytes)) }));
  if (sent.length === 0 || sent.length > LIMITS.LINK_BATCH_COUNT) return refuseRelay('request-malformed');
  const at = now();
  return store.change<Result<readonly Posted[], RelayRefusal>>(
    [link],
    desk,
    [...sent.map(({ hash }) => hash), ...(previous === null ? [] : [previous])],
    at,
    (views) => {
      const decided = decidePost(views.get(link)!, desk, epoch, sent, at, until, previous);
      if (!decided.ok) return nothing(decided);
      const { state, rows, posted } = decided.value;
      return { value: ok(posted), states: rows.length > 0 ? [state] : [], rows };
    },
  );
}

async function commit(
  store: RelayStore,
  { sha256, now }: RelayPorts,
  desk: DeskAddress,
  sent: CommitPost,
): FromRelay<Posted> {
  const [hash, at] = [toDigest(sha256(sent.bytes)), now()];
  const letters = sent.letters.map(({ to, bytes }) => ({ to, bytes, hash: toDigest(sha256(bytes)) }));
  const ids = [sent.link, ...letters.map(({ to }) => to)];
  const hashes = [hash, ...letters.map((letter) => letter.hash)];
  return store.change<Result<Posted, RelayRefusal>>(ids, desk, hashes, at, (views) => {
    const decided = decideCommit(views.get(sent.link)!, desk, sent, hash, at);
    if (!decided.ok) return nothing(decided);
    const { state, row, posted, placed } = decided.value;
    if (!row || !placed) return nothing(ok(posted));
    const rows: Kept[] = [row];
    const states: OrderState[] = [state];
    for (const letter of letters) {
      const laid = decideLetter(viewWith(views, letter.to, states), desk, letter, placed, at);
      if (!laid.ok) return nothing(laid);
      rows.push(...laid.value.rows);
      states.push(laid.value.state);
    }
    return { value: ok(posted), states, rows };
  });
}

/** A mailbox as it is after the letters before this one. */
function viewWith(views: OrderViews, id: string, states: readonly OrderState[]) {
  const view = views.get(id)!;
  return { ...view, state: states.findLast((state) => state.id === id) ?? view.state };
}

async function send(
  store: RelayStore,
  { sha256, now }: RelayPorts,
  desk: DeskAddress,
  { to, bytes }: Letter,
): FromRelay<null> {
  const [sent, at] = [{ bytes, hash: toDigest(sha256(bytes)) }, now()];
  return store.change<Result<null, RelayRefusal>>([to], desk, [sent.hash], at, (views) => {
    const decided = decideLetter(views.get(to)!, desk, sent, null, at);
    if (!decided.ok) return nothing(decided);
    const { state, rows } = decided.value;
    return { value: ok(null), states: rows.length > 0 ? [state] : [], rows };
  });
}

async function* followOrder(
  store: RelayStore,
  ports: RelayPorts,
  desk: DeskAddress,
  id: string,
  from: number,
  seconds: number,
  signal?: AbortSignal,
): ReturnType<ServedDesk['follow']> {
  const ends = ports.now() + seconds * 1_000;
  const reader = openReader(store, ports, desk, id, from);
  try {
    for (;;) {
      const left = Math.max(0, ends - ports.now()) / 1_000;
      const page = await reader.read(left, signal);
      yield page;
      // Where every page is full the answer ends all the same, before its reader gives it up.
      if (!page.ok || page.value.length === 0 || (seconds > 0 && ports.now() >= ends)) return;
    }
  } finally {
    reader.stop();
  }
}

/** The next page, as soon as there is one. */
async function readPage(
  store: RelayStore,
  ports: RelayPorts,
  desk: DeskAddress,
  id: string,
  after: number,
  seconds: number,
  signal?: AbortSignal,
): Page {
  const reader = openReader(store, ports, desk, id, after);
  try {
    return await reader.read(seconds, signal);
  } finally {
    reader.stop();
  }
}

/**
 * Reads an order page by page. It looks into the store at first, and where what it hears leaves it in doubt; else what was written is read as
 * it is told. @param from the desk has everything up to there on its disk
 */
function openReader(store: RelayStore, { now }: RelayPorts, desk: DeskAddress, id: string, from: number) {
  // It listens before it looks, so that nothing falls between.
  const listening = store.listen(id);
  const state = { after: from, limit: 0, isSure: false, isNoted: false };
  const look = async (): Promise<Awaited<Page> | null> => {
    const order = await store.readOrder(id);
    const allowed = readLimit(order, desk);
    if (!allowed.ok) return allowed;
    // Whoever was taken out and has read that is told so, rather than that nothing is new.
    if (state.after >= allowed.value) return refuseRelay('not-in-link');
    if (!state.isNoted) await store.acknowledge(id, desk, from);
    const last = Math.min(order!.seq, allowed.value);
    Object.assign(state, { limit: allowed.value, isNoted: true, isSure: last <= state.after });
    return state.isSure ? null : pageOf(await store.fetch(id, state.after, allowed.value), state.after, last);
  };
  const next = async (seconds: number, signal?: AbortSignal): Page => {
    const ends = now() + Math.min(seconds, LIMITS.RELAY_WAIT_SECONDS) * 1_000;
    for (;;) {
      const seen = state.isSure ? null : await look();
      if (seen) return seen;
      const told = await listening.next((ends - now()) / 1_000, signal);
      if (told === null) return ok([]);
      const page = fresh(told, state);
      if (page) return page;
    }
  };
  return {
    read: async (seconds: number, signal?: AbortSignal): Page => {
      const page = await next(seconds, signal);
      state.after = (page.ok ? page.value.at(-1)?.seq : null) ?? state.after;
      return page;
    },
    stop: listening.stop,
  };
}

/** What follows upon what was read, of what was told; null where nothing does, and then `isSure` says whether nothing is there. */
function fresh(
  told: readonly Kept[],
  state: { readonly after: number; readonly limit: number; isSure: boolean },
): Awaited<Page> | null {
  // A desk that was taken out reads up to the commit that did it; how far it may read is asked again after each.
  const commit = told.find(({ kind, seq }) => kind === 'commit' && seq > state.after)?.seq ?? state.limit;
  const rows = told.filter(({ seq }) => seq > state.after && seq <= Math.min(commit, state.limit));
  const isOld = told.length > 0 && told.every(({ seq }) => seq <= state.after);
  const follows = rows[0]?.seq === state.after + 1;
  state.isSure =
    isOld ||
    (follows &&
      rows.length === told.filter(({ seq }) => seq > state.after).length &&
      !rows.some(({ kind }) => kind === 'commit'));
  return follows ? pageOf(rows, state.after, state.after) : null;
}

/** @param last a place that was taken before `rows` were read: what is missing up to there has been thrown away */
function pageOf(rows: readonly Kept[], after: number, last: number): Awaited<Page> {
  const first = rows[0]?.seq ?? last + 1;
  if (first !== after + 1) return refuseRelay('messages-gone', { at: first });
  return ok(rows.map(({ seq, epoch, kind, from, bytes, placed }) => ({ seq, epoch, kind, from, bytes, placed })));
}

async function publish(
  store: RelayStore,
  { now }: RelayPorts,
  desk: DeskAddress,
  packages: readonly PublishedKeyPackages[],
): FromRelay<{ readonly left: number }> {
  const isFit = packages.every(({ bytes }) => bytes.length <= LIMITS.RELAY_MESSAGE_BYTES);
  if (!isFit || packages.length > LIMITS.KEY_PACKAGES_KEPT_COUNT) return refuseRelay('too-much');
  return ok({ left: await store.publish(desk, packages, now()) });
}
