import type { DeskAddress, LinkEvent, LinkId, LinkSession, UtteranceId } from '../../link/index.ts';
import type { DeskId, Instant } from '../../model/index.ts';
import type { KeptPlace, RunningLinkDesk } from '../link-postgres/index.ts';
import type { LinkFace, LinkPlace } from './link-log.ts';
import { gather, rememberOwn, rememberPlaces } from './remembered.ts';
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
  /** Its standing has changed: whoever listens looks anew. */
  ring(): void;
}

/** What others may wait for; that something was taken into the outbox is none. */
const NEWS: ReadonlySet<LinkEvent['kind']> = new Set(['placed', 'filled', 'withdrawn', 'alarm']);

/** Fulfils what the shared log asks over the one link of a desk. Before the link is there its order is empty. */
export async function openLinkFace(options: LinkFaceOptions): Promise<OpenLinkFace> {
  const { desk, running, clock } = options;
  const listeners = new Set<() => void>();
  const ring = (): void => listeners.forEach((wake) => wake());
  const own = rememberOwn();
  const recent = rememberPlaces();
  // The first link is what the books were folded from, also where this desk was taken out of it: no other that a partner founds takes its place.
  const session = (): LinkSession | null => running.desk.sessions()[0] ?? null;
  const linkOf = (): LinkId | null => session()?.state().link ?? null;
  const spans = rememberSpans(running, linkOf);
  const isOpen = (): boolean => session()?.state().stage === 'open' && spans.known().at(-1)?.until === Infinity;
  const lookUp = gather((utterances: readonly UtteranceId[]) => placesOf(running, linkOf(), utterances));
  await own.load(running, linkOf(), clock());
  await spans.learn();
  return {
    desk,
    session,
    say: async (utterance, payload, withinMilliseconds, isAwaited) => {
      const link = linkOf();
      if (!link || !isOpen()) return false;
      const until = withinMilliseconds === null ? null : Date.now() + withinMilliseconds;
      const said = await running.say(link, payload, utterance as UtteranceId, until, isAwaited);
      if (said.ok) own.wait(utterance, clock());
      return said.ok;
    },
    read: (after, limit) => readOn(options, session(), { recent, spans }, after, limit),
    placeOf: async (utterance) => {
      const seq = own.recent.get(utterance) ?? null;
      const isCertain = seq !== null || own.waiting.has(utterance) || !own.maybeSaid(utterance);
      return isCertain ? seq : lookUp(utterance as UtteranceId);
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
    ring,
    note: (link, events) => {
      own.note(events);
      recent.note(link, events);
      if (!isNews(events)) return;
      if (events.some(isCommit)) spans.learn().then(ring, options.onError);
      else ring();
    },
  };
}

const placesOf = async ({ store }: RunningLinkDesk, link: LinkId | null, utterances: readonly UtteranceId[]) =>
  link ? store.placesOf(link, utterances) : new Map<UtteranceId, number>();

/** Who spoke from where to where, as the commits that have come say. */
function rememberSpans(running: RunningLinkDesk, linkOf: () => LinkId | null) {
  let known: readonly Span[] = [];
  let learning: Promise<void> = Promise.resolve();
  const readCommits = async (): Promise<void> => {
    const link = linkOf();
    if (link) known = readSpans(await running.store.commits(link));
  };
  const learn = (): Promise<void> => (learning = learning.catch(() => undefined).then(readCommits));
  return {
    known: () => known,
    learn,
    /** Whoever reads the order waits for it: without the newest commit a word of its new member would pass for nobody's. */
    hasLearnt: () => learning.catch(learn),
  };
}

interface Knowing {
  readonly recent: ReturnType<typeof rememberPlaces>;
  readonly spans: ReturnType<typeof rememberSpans>;
}

async function readOn(
  options: LinkFaceOptions,
  session: LinkSession | null,
  { recent, spans }: Knowing,
  after: number,
  limit: number,
): Promise<readonly LinkPlace[]> {
  const state = session?.state();
  if (!state || state.cursor <= after) return [];
  const held = recent.read(state.link, after, Math.min(state.cursor, after + limit));
  const places = held ?? (await options.running.store.places(state.link, after, limit));
  // After the places, so that none of them stands behind a commit that was not seen.
  if (places.some(({ what }) => what === 'commit')) await spans.learn();
  await spans.hasLearnt();
  return fillGaps(options.desk, after, await toPlaces(options, spans.known(), places)).slice(0, limit);
}

/** A step without events may have changed the standing. */
const isNews = (events: readonly LinkEvent[]): boolean =>
  events.length === 0 || events.some(({ kind }) => NEWS.has(kind));

const isCommit = (event: LinkEvent): boolean => event.kind === 'placed' && event.entry.what === 'commit';

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
