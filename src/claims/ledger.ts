import type { MessageId } from '../model/index.ts';
import { assemble, type Assembly } from './assembly.ts';
import {
  type Attribution,
  createAttribution,
  placeNext,
  restoreNext,
  seatOf,
  stripPlaced,
  undoLast,
} from './attribution.ts';
import { estimatePlaces } from './estimates.ts';
import type { Evidence, Ledger, PlaceTree, Removal, WeighContext } from './evidence.ts';
import { type Fact, type Kept, keepFacts, stripWords } from './facts.ts';
import { hash128 } from './hashing.ts';
import type { Seat } from './placement.ts';
import { readTraits } from './traits.ts';

/** One message in its place in time. */
interface Entry {
  readonly id: MessageId;
  readonly at: number;
  readonly kept: Kept;
  /** Which of two versions of one message stands: an edited one, then the greater. */
  readonly version: string;
  /** Set once its text, or that of the first message it goes back to, was removed: where it sits for good. */
  readonly seat: Seat | null;
  readonly isStripped: boolean;
}

/** Messages in the order they were sent, the first `placed` of them attributed. */
export interface Book {
  readonly context: Omit<WeighContext, 'now'>;
  readonly entries: Entry[];
  readonly versions: Map<MessageId, string>;
  readonly attribution: Attribution;
  placed: number;
  assembled: Assembly | null;
}

/** An empty book. */
export const openBook = (context: Omit<WeighContext, 'now'>): Book => ({
  context,
  entries: [],
  versions: new Map(),
  attribution: createAttribution(),
  placed: 0,
  assembled: null,
});

/**
 * An empty ledger over a tree of places. Messages are kept in the order they were sent; one that comes late is put where it belongs and
 * the later ones are placed again, so that order, batches and repeats of delivery change nothing. A late message costs one placement
 * per later one; so do removals, which come from the old end.
 */
export function createLedger(context: Omit<WeighContext, 'now'>): Ledger {
  const book = openBook(context);
  return {
    add: (batch) => enterBatch(book, batch),
    remove: (messages, why) => removeMessages(book, new Set(messages), why),
    picture(now) {
      const { claims, origins } = assembleBook(book);
      return { claims, origins, estimates: estimatePlaces(claims, origins, now) };
    },
    size: () => book.entries.filter(({ isStripped }) => !isStripped).length,
  };
}

/** Takes messages in, each once; of two versions of a message the later edit stands, whichever came first. */
export function enterBatch(book: Book, batch: Iterable<Evidence>): void {
  const fresh = new Map<MessageId, Entry>();
  const replaced = new Set<MessageId>();
  for (const evidence of batch) {
    const version = versionOf(evidence);
    const known = book.versions.get(evidence.message.id);
    if (known !== undefined && known >= version) continue;
    if (known !== undefined) replaced.add(evidence.message.id);
    book.versions.set(evidence.message.id, version);
    fresh.set(evidence.message.id, toEntry(evidence, version, book.context.places));
  }
  if (fresh.size === 0) return;
  if (replaced.size > 0) rewriteTail(book, (entry) => (fresh.has(entry.id) ? [] : [entry]), replaced);
  insert(book, [...fresh.values()].sort(inOrder));
}

const versionOf = ({ message, lang, reports }: Evidence): string =>
  `${message.edited ? 1 : 0}${hash128(JSON.stringify([message, lang, reports]))}`;

function toEntry(evidence: Evidence, version: string, places: PlaceTree): Entry {
  const traits = readTraits(evidence, places);
  return {
    id: evidence.message.id,
    at: evidence.message.sentAt,
    kept: keepFacts(evidence, traits),
    version,
    seat: null,
    isStripped: false,
  };
}

function insert(book: Book, fresh: readonly Entry[]): void {
  const from = positionOf(book.entries, fresh[0]!);
  takeBackTo(book, from);
  for (const entry of mergeInOrder(book.entries.splice(from), fresh)) book.entries.push(entry);
  placeAll(book);
}

/** Retention keeps what a message amounted to; an opt-out erases it as if it had never come. */
export function removeMessages(book: Book, gone: ReadonlySet<MessageId>, why: Removal): void {
  const known = new Set([...gone].filter((id) => book.versions.has(id)));
  if (known.size === 0) return;
  if (why === 'retention') return stripEntries(book, known);
  for (const id of known) book.versions.delete(id);
  rewriteTail(book, (entry) => (known.has(entry.id) ? [] : [entry]), known);
}

/** Takes the words out where they stand. Whatever goes back to a stripped message keeps its seat: the words that put it there are gone. */
function stripEntries(book: Book, gone: ReadonlySet<MessageId>): void {
  book.assembled = null;
  const rootless = (seat: Seat | null): boolean =>
    seat !== null &&
    ((seat.statement !== null && gone.has(seat.statement)) ||
      (seat.beginning !== null && gone.has(seat.beginning.first)));
  const seats = book.entries.map(({ id, seat }) => seat ?? seatOf(book.attribution, id));
  book.entries.forEach((entry, at) => {
    if (gone.has(entry.id)) stripPlaced(book.attribution, stripWords(entry.kept).traits);
    if (gone.has(entry.id))
      book.entries[at] = { ...entry, kept: stripWords(entry.kept), seat: seats[at] ?? NO_SEAT, isStripped: true };
    else if (rootless(seats[at] ?? null)) book.entries[at] = { ...entry, seat: seats[at]! };
  });
}

/** Chatter has no seat; an empty one keeps its id known. */
const NO_SEAT: Seat = { role: 'silent', statement: null, beginning: null, link: 'first', likeness: 1, sketch: [] };

function rewriteTail(book: Book, rewrite: (entry: Entry) => readonly Entry[], touched: ReadonlySet<MessageId>): void {
  const first = book.entries.findIndex(({ id }) => touched.has(id));
  if (first < 0) return;
  takeBackTo(book, first);
  for (const entry of book.entries.splice(first).flatMap(rewrite)) book.entries.push(entry);
  placeAll(book);
}

function placeAll(book: Book): void {
  book.assembled = null;
  for (; book.placed < book.entries.length; book.placed += 1) {
    const { kept, seat } = book.entries[book.placed]!;
    if (seat) restoreNext(book.attribution, kept.traits, seat);
    else placeNext(book.attribution, kept.traits);
  }
}

function takeBackTo(book: Book, position: number): void {
  for (; book.placed > position; book.placed -= 1) undoLast(book.attribution);
}

/** Placed messages in the order they were sent. */
export const listFacts = (book: Book): readonly Fact[] =>
  book.entries.flatMap(({ id, kept }) => {
    const placement = book.attribution.placements.get(id);
    return placement ? [{ ...kept, placement }] : [];
  });

/** Claims and origins as of the last change. */
export function assembleBook(book: Book): Assembly {
  book.assembled ??= assemble(listFacts(book), {
    places: book.context.places,
    outcomes: book.context.outcomes ?? {},
    beginnings: book.attribution.beginnings,
  });
  return book.assembled;
}

const inOrder = (one: Entry, other: Entry): number => one.at - other.at || (one.id < other.id ? -1 : 1);

/** First position whose entry comes after. */
function positionOf(entries: readonly Entry[], entry: Entry): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(entries[middle]!, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mergeInOrder(one: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  if (one.length === 0) return other;
  const merged: Entry[] = [];
  let [at, to] = [0, 0];
  while (at < one.length || to < other.length) {
    const takesFirst = to >= other.length || (at < one.length && inOrder(one[at]!, other[to]!) < 0);
    merged.push(takesFirst ? one[at++]! : other[to++]!);
  }
  return merged;
}
