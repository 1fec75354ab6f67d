import type { DeskAddress, LinkEvent, LinkId, LinkSession, UtteranceId } from '../../link/index.ts';
import type { DeskId, Instant } from '../../model/index.ts';
import type { KeptPlace, RunningLinkDesk } from '../link-postgres/index.ts';
import type { LinkFace, LinkPlace } from './link-log.ts';

export interface LinkFaceOptions {
  readonly desk: DeskId;
  readonly running: RunningLinkDesk;
  /** The desk that speaks from an address; null for one that is not in this desk's settings. */
  readonly deskAt: (address: DeskAddress) => Promise<DeskId | null>;
  /** How long ago the relay answered, see {@link LinkFace.standing}. */
  readonly answeredMillisecondsAgo: () => number | null;
  readonly clock: () => Instant;
}

/** A link as the shared log sees it, with what its owner tells it. */
export interface OpenLinkFace extends LinkFace {
  /** To be told of everything that a step of the link has kept. */
  note(events: readonly LinkEvent[]): void;
  session(): LinkSession | null;
}

const NOTHING = new Uint8Array(0);

/** Fulfils what the shared log asks over the one link of a desk. Before the link is there its order is empty. */
export async function openLinkFace(options: LinkFaceOptions): Promise<OpenLinkFace> {
  const { desk, running, clock } = options;
  const listeners = new Set<() => void>();
  const waiting = new Map<string, Instant>();
  const memory = { firstPlace: Infinity };
  const session = (): LinkSession | null =>
    running.desk.sessions().find((known) => known.state().stage !== 'removed') ?? null;
  const linkOf = (): LinkId | null => session()?.state().link ?? null;
  const learnFirstPlace = async (): Promise<void> => {
    const link = linkOf();
    if (link && memory.firstPlace === Infinity) memory.firstPlace = (await running.store.firstUpdate(link)) ?? Infinity;
  };
  const known = linkOf();
  for (const id of known ? await running.store.unplaced(known) : []) waiting.set(id, clock());
  await learnFirstPlace();
  return {
    desk,
    get firstPlace() {
      return memory.firstPlace;
    },
    session,
    say: async (utterance, payload) => {
      const link = linkOf();
      if (!link || memory.firstPlace === Infinity) return false;
      const said = await running.say(link, payload, utterance as UtteranceId);
      if (said.ok) waiting.set(utterance, clock());
      return said.ok;
    },
    read: async (after, limit) => {
      const link = linkOf();
      if (!link) return [];
      const places = await running.store.places(link, after, limit);
      // After the places, so that none of them stands behind a commit that was not seen.
      await learnFirstPlace();
      const speakers = await findSpeakers(options, places);
      const told = places.map((place) => toPlace(desk, speakers, place));
      return [...unseenBefore(desk, after, told), ...told].slice(0, limit);
    },
    placeOf: async (utterance) => {
      const link = linkOf();
      return link && running.store.placeOf(link, utterance as UtteranceId);
    },
    subscribe: (wake) => {
      listeners.add(wake);
      return () => void listeners.delete(wake);
    },
    standing: () => ({
      isOpen: session()?.state().stage === 'open' && memory.firstPlace !== Infinity,
      answeredMillisecondsAgo: options.answeredMillisecondsAgo(),
      waiting: [...waiting].map(([id, since]) => ({ id, since })),
    }),
    note: (events) => {
      for (const event of events) if (event.kind === 'delivered') waiting.delete(event.id);
      void learnFirstPlace().then(() => listeners.forEach((wake) => wake()));
    },
  };
}

/** The relay shows a newcomer nothing from before it came in; those places stand in its order as empty ones. */
const unseenBefore = (desk: DeskId, after: number, [first]: readonly LinkPlace[]): readonly LinkPlace[] =>
  Array.from({ length: first ? first.seq - after - 1 : 0 }, (_, index) => ({
    seq: after + 1 + index,
    what: 'other',
    author: desk,
    payload: NOTHING,
  }));

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
  { seq, what, kind, payload, author }: KeptPlace,
): LinkPlace {
  const speaker = what === 'said' && kind === 'payload' && author ? speakers.get(author) : null;
  if (speaker && payload) return { seq, what: 'said', author: speaker, payload };
  return { seq, what: what === 'hole' ? 'hole' : 'other', author: desk, payload: NOTHING };
}
