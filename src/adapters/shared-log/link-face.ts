import type { DeskAddress, LinkEvent, LinkId, LinkSession, LogEntry, UtteranceId } from '../../link/index.ts';
import type { DeskId, Instant } from '../../model/index.ts';
import type { KeptPlace, RunningLinkDesk } from '../link-postgres/index.ts';
import type { LinkFace, LinkPlace } from './link-log.ts';
import { readSpans, type Span } from './spans.ts';

export interface LinkFaceOptions {
  readonly desk: DeskId;
  readonly running: RunningLinkDesk;
  /** The desk whose words come from an address, the same for ever; null for one that was never named in this desk's settings. */
  readonly deskAt: (address: DeskAddress) => Promise<DeskId | null>;
  /** How long ago the relay answered, see {@link LinkFace.standing}. */
  readonly answeredMillisecondsAgo: () => number | null;
  readonly clock: () => Instant;
  readonly onError: (error: unknown) => void;
}

/** A link as the shared log sees it, with what its owner tells it. */
export interface OpenLinkFace extends LinkFace {
  /** To be told of everything that a step of a link has kept. */
  note(link: LinkId, events: readonly LinkEvent[]): void;
  session(): LinkSession | null;
}

const OWN_HELD = 4_096;
const PLACES_HELD = 512;
/** What others may wait for; that something was taken into the outbox is none. */
const NEWS: ReadonlySet<LinkEvent['kind']> = new Set(['placed', 'filled', 'withdrawn', 'alarm']);

/** Fulfils what the shared log asks over the one link of a desk. Before the link is there its order is empty. */
export async function openLinkFace(options: LinkFaceOptions): Promise<OpenLinkFace> {
  const { desk, running, clock } = options;
  const listeners = new Set<() => void>();
  const own = rememberOwn();
  const recent = rememberPlaces();
  const sessions = () => running.desk.sessions();
  // A link that this desk was taken out of is still what its books were folded from.
  const session = (): LinkSession | null =>
    sessions().find((known) => known.state().stage !== 'removed') ?? sessions().at(-1) ?? null;
  const linkOf = (): LinkId | null => session()?.state().link ?? null;
  const memory: { spans: readonly Span[] } = { spans: [] };
  const learnSpans = async (): Promise<void> => {
    const link = linkOf();
    if (link) memory.spans = readSpans(await running.store.commits(link));
  };
  const isOpen = (): boolean => session()?.state().stage === 'open' && memory.spans.at(-1)?.until === Infinity;
  const lookUp = gather(async (utterances: readonly UtteranceId[]) => {
    const link = linkOf();
    return link ? running.store.placesOf(link, utterances) : new Map<UtteranceId, number>();
  });
  await own.load(running, linkOf(), clock());
  await learnSpans();
  return {
    desk,
    session,
    say: async (utterance, payload, withinMilliseconds) => {
      const link = linkOf();
      if (!link || !isOpen()) return false;
      const until = withinMilliseconds === null ? null : Date.now() + withinMilliseconds;
      const said = await running.say(link, payload, utterance as UtteranceId, until);
      if (said.ok) own.wait(utterance, clock());
      return said.ok;
    },
    read: async (after, limit) => {
      const state = session()?.state();
      if (!state || state.cursor <= after) return [];
      const last = Math.min(state.cursor, after + limit);
      const places = recent.read(state.link, after, last) ?? (await running.store.places(state.link, after, limit));
      // After the places, so that none of them stands behind a commit that was not seen.
      if (places.some(({ what }) => what === 'commit')) await learnSpans();
      return fillGaps(desk, after, await toPlaces(options, memory.spans, places)).slice(0, limit);
    },
    placeOf: async (utterance) => {
      const seq = own.recent.get(utterance) ?? null;
      return seq !== null || own.waiting.has(utterance) ? seq : lookUp(utterance as UtteranceId);
    },
    whenPlaced: own.whenPlaced,
    subscribe: (wake) => {
      listeners.add(wake);
      return () => void listeners.delete(wake);
    },
    standing: () => ({
      isOpen: isOpen(),
      answeredMillisecondsAgo: options.answeredMillisecondsAgo(),
      waiting: own.listWaiting(),
    }),
    note: (link, events) => {
      own.note(events);
      recent.note(link, events);
      // A step without events may have changed the standing.
      if (events.length > 0 && events.every(({ kind }) => !NEWS.has(kind))) return;
      const ring = (): void => listeners.forEach((wake) => wake());
      if (events.some(isCommit)) learnSpans().then(ring, options.onError);
      else ring();
    },
  };
}

const isCommit = (event: LinkEvent): boolean => event.kind === 'placed' && event.entry.what === 'commit';

/** Looked up together: while one look is under way, what is asked meanwhile gathers for the next. */
function gather<K, V>(look: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>): (key: K) => Promise<V | null> {
  let last: Promise<unknown> = Promise.resolve();
  let next: { readonly keys: K[]; readonly found: Promise<ReadonlyMap<K, V>> } | null = null;
  return async (key) => {
    if (!next) {
      const keys: K[] = [];
      const found = last
        .catch(() => undefined)
        .then(() => {
          next = null;
          return look(keys);
        });
      next = { keys, found };
      last = found;
    }
    next.keys.push(key);
    return (await next.found).get(key) ?? null;
  };
}

/** Own words on their way, and places that were just given out, so that who waits for one need not ask the store. */
function rememberOwn() {
  const waiting = new Map<string, Instant>();
  const recent = new Map<string, number>();
  const bells = new Map<string, Set<(seq: number | null) => void>>();
  let listed: readonly { readonly id: string; readonly since: Instant }[] | null = null;
  const ring = (id: string, seq: number | null): void => bells.get(id)?.forEach((bell) => bell(seq));
  const wait = (id: string, since: Instant): void => {
    if (recent.has(id)) return;
    waiting.set(id, since);
    listed = null;
  };
  const forget = (id: string): void => {
    waiting.delete(id);
    listed = null;
  };
  const note = (events: readonly LinkEvent[]): void => {
    for (const event of events) {
      if (event.kind === 'placed' && event.entry.what === 'said') {
        recent.set(event.entry.id, event.entry.seq);
        ring(event.entry.id, event.entry.seq);
      }
      if (event.kind === 'delivered' || event.kind === 'withdrawn') forget(event.id);
      if (event.kind === 'withdrawn') ring(event.id, null);
      if (recent.size > OWN_HELD) recent.delete(recent.keys().next().value!);
    }
  };
  const whenPlaced = (id: string, milliseconds: number): Promise<number | null> =>
    new Promise((answer) => {
      const known = recent.get(id);
      if (known !== undefined) return answer(known);
      const timer = setTimeout(end, milliseconds, null);
      const held = bells.get(id) ?? new Set();
      bells.set(id, held.add(end));
      function end(seq: number | null): void {
        clearTimeout(timer);
        held.delete(end);
        if (held.size === 0) bells.delete(id);
        answer(seq);
      }
      return undefined;
    });
  const load = async ({ store }: RunningLinkDesk, link: LinkId | null, now: Instant): Promise<void> => {
    for (const id of link ? await store.unplaced(link) : []) wait(id, now);
  };
  const listWaiting = () => (listed ??= [...waiting].map(([id, since]) => ({ id, since })));
  return { waiting, recent, wait, listWaiting, note, whenPlaced, load };
}

/** The newest places of one link as they were kept, so that what is folded at once need not be read again. */
function rememberPlaces() {
  const held = new Map<number, KeptPlace[]>();
  const of: { link: LinkId | null } = { link: null };
  const note = (link: LinkId, events: readonly LinkEvent[]): void => {
    if (link !== of.link || events.some(({ kind }) => kind === 'filled')) held.clear();
    of.link = link;
    for (const event of events)
      if (event.kind === 'placed')
        held.set(event.entry.seq, [...(held.get(event.entry.seq) ?? []), keptPlace(event.entry)]);
    for (const seq of held.keys()) {
      if (held.size <= PLACES_HELD) break;
      held.delete(seq);
    }
  };
  /** Null where not all of them are at hand. */
  const read = (link: LinkId, after: number, last: number): readonly KeptPlace[] | null => {
    if (link !== of.link) return null;
    const places: KeptPlace[] = [];
    for (let seq = after + 1; seq <= last; seq += 1) {
      const parts = held.get(seq);
      if (!parts) return null;
      places.push(...parts);
    }
    return places;
  };
  return { note, read };
}

function keptPlace(entry: LogEntry): KeptPlace {
  const { seq, what } = entry;
  if (what === 'said') return { seq, what, author: entry.author, kind: entry.kind, payload: entry.payload };
  return { seq, what, author: null, kind: null, payload: null };
}

/** What this desk was not there for stands in its order as empty places. */
function fillGaps(desk: DeskId, after: number, told: readonly LinkPlace[]): readonly LinkPlace[] {
  const filled: LinkPlace[] = [];
  for (const place of told) {
    for (let seq = (filled.at(-1)?.seq ?? after) + 1; seq < place.seq; seq += 1)
      filled.push({ seq, what: 'other', author: desk, payloads: [] });
    filled.push(place);
  }
  return filled;
}

const toPlaces = async (options: LinkFaceOptions, spans: readonly Span[], places: readonly KeptPlace[]) => {
  const speakers = await findSpeakers(options, places);
  return [...Map.groupBy(places, ({ seq }) => seq).values()].map((parts) =>
    toPlace(options.desk, speakers, spans, parts),
  );
};

/** Who speaks from each address of a batch: few desks, many words. */
async function findSpeakers(
  { deskAt }: LinkFaceOptions,
  places: readonly KeptPlace[],
): Promise<ReadonlyMap<DeskAddress, DeskId | null>> {
  const authors = new Set(places.flatMap(({ author }) => author ?? []));
  const speakers = new Map<DeskAddress, DeskId | null>();
  for (const author of authors) speakers.set(author, await deskAt(author));
  return speakers;
}

/** A desk that is not in the settings counts for nobody: its words stand in the order as empty ones. */
function toPlace(
  desk: DeskId,
  speakers: ReadonlyMap<DeskAddress, DeskId | null>,
  spans: readonly Span[],
  parts: readonly KeptPlace[],
): LinkPlace {
  const [{ seq, what, author }] = parts as [KeptPlace];
  const isIn = spans.some(({ from, until }) => from < seq && seq < until);
  const payloads = parts.flatMap((part) =>
    part.what === 'said' && part.kind === 'payload' ? (part.payload ?? []) : [],
  );
  const speaker = isIn && payloads.length > 0 && author ? speakers.get(author) : null;
  if (speaker) return { seq, what: 'said', author: speaker, payloads };
  return { seq, what: isIn && what === 'hole' ? 'hole' : 'other', author: desk, payloads: [] };
}
