import type { LinkEvent, LinkId, LogEntry } from '../../link/index.ts';
import type { Instant } from '../../model/index.ts';
import type { KeptPlace, RunningLinkDesk } from '../link-postgres/index.ts';

const OWN_HELD = 4_096;
/** Of the hexadecimal digits of an id so many are marked: 2 MB, in which a hundredth is taken once 170,000 words were said. */
const MARK_DIGITS = 6;
const PLACES_HELD = 512;

/** Looked up together: while one look is under way, what is asked meanwhile gathers for the next. */
export function gather<K, V>(look: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>): (key: K) => Promise<V | null> {
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

/** Marks what was said; of what is not marked it is certain that it was not. */
function openMarks() {
  const bits = new Uint8Array(16 ** MARK_DIGITS / 8);
  const placeOf = (id: string): number => Number.parseInt(id.slice(0, MARK_DIGITS), 16);
  return {
    add: (id: string): void => void (bits[placeOf(id) >> 3]! |= 1 << (placeOf(id) & 7)),
    has: (id: string): boolean => (bits[placeOf(id) >> 3]! & (1 << (placeOf(id) & 7))) !== 0,
  };
}

/** Own words on their way, and places that were just given out, so that who waits for one need not ask the store. */
export function rememberOwn() {
  const waiting = new Map<string, Instant>();
  const recent = new Map<string, number>();
  const said = openMarks();
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
        said.add(event.entry.id);
        recent.set(event.entry.id, event.entry.seq);
        ring(event.entry.id, event.entry.seq);
      }
      if (event.kind === 'filled') event.said.forEach(({ id }) => said.add(id));
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
    for (const id of await store.beginningsOfSaid(MARK_DIGITS)) said.add(id);
    for (const id of link ? await store.unplaced(link) : []) wait(id, now);
  };
  const listWaiting = () => (listed ??= [...waiting].map(([id, since]) => ({ id, since })));
  return { waiting, recent, maybeSaid: said.has, wait, listWaiting, note, whenPlaced, load };
}

/** The newest places of one link as they were kept, so that what is folded at once need not be read again. */
export function rememberPlaces() {
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
