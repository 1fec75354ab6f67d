import type { Instant, Message, MessageId } from '../model/index.ts';
import { assemble, type Assembly, createMemory, type Memory } from './picture/assembly.ts';
import {
  type Attribution,
  createAttribution,
  leansOn,
  placeNext,
  restoreNext,
  seatOf,
  skipNext,
  stripPlaced,
  undoLast,
} from './origins/attribution.ts';
import { type Comparable, prepare } from './near/candidates.ts';
import { estimatePlaces } from './picture/estimates.ts';
import type { Evidence, Ledger, PlaceTree, Remains, Removal, WeighContext } from './evidence.ts';
import {
  type Fact,
  type Kept,
  keepFacts,
  placeFact,
  readKept,
  stripWords,
  writeKept,
  type Written,
} from './origins/facts.ts';
import { hash32 } from './keeping/hashing.ts';
import { forgetLists } from './keeping/lists.ts';
import { type Seat, UNPLACED } from './placement.ts';
import { forgetPrints } from './held/prints.ts';
import { forgetSheets } from './traits/sheets.ts';
import { forgetTexts, readTraits } from './traits/index.ts';

/** One message in its place in time. */
interface Entry {
  /** The message itself; its id and time alone once its text was removed. */
  readonly message: Pick<Message, 'id' | 'sentAt'>;
  /** Null for chatter, most of a chat: it keeps only its evidence and is read again if it has to be placed again. */
  readonly fact: Fact | null;
  /** Null once its text was removed. */
  readonly evidence: Evidence | null;
  /** Set once its text, or that of the first message it goes back to, was removed: where it sits for good. */
  readonly seat: Seat | null;
}

/** Messages in the order they were sent, the first `placed` of them attributed. */
export interface Book {
  readonly context: Omit<WeighContext, 'now'>;
  readonly entries: Entry[];
  /** Which of two versions of one message stands: an edited one, then the greater; worked out where a second one comes, or the text goes. */
  readonly versions: Map<MessageId, Evidence | number>;
  /** Where messages sit that go back to one whose words are gone, by their version: remembered from before this book was opened. */
  readonly seats: Map<MessageId, { readonly version: number; readonly seat: Seat }>;
  readonly attribution: Attribution;
  placed: number;
  assembled: Assembly | null;
  /** Parts of the picture that did not change since the last one. */
  readonly memory: Memory;
  serial: number;
}

/** An empty book. */
export const openBook = (context: Omit<WeighContext, 'now'>): Book => ({
  context,
  entries: [],
  versions: new Map(),
  seats: new Map(),
  attribution: createAttribution(),
  placed: 0,
  assembled: null,
  memory: createMemory(),
  serial: 0,
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
    remains: (messages) => listRemains(book, new Set(messages)),
    restore: (remains) => restoreRemains(book, remains),
    picture(now) {
      const { claims, origins } = assembleBook(book);
      return { claims, origins, estimates: estimatePlaces(claims, origins, now) };
    },
    size: () => book.entries.filter(({ evidence }) => evidence !== null).length,
  };
}

/** Takes messages in, each once; of two versions of a message the later edit stands, whichever came first. */
export function enterBatch(book: Book, batch: Iterable<Evidence>): void {
  const fresh = new Map<MessageId, Entry>();
  const replaced = new Set<MessageId>();
  for (const evidence of batch) {
    const known = book.versions.get(evidence.message.id);
    if (known !== undefined && !isLaterVersion(evidence, known)) continue;
    if (known !== undefined) replaced.add(evidence.message.id);
    book.versions.set(evidence.message.id, evidence);
    fresh.set(evidence.message.id, toEntry(evidence, known === undefined ? takeSeat(book, evidence) : null));
  }
  if (fresh.size === 0) return;
  if (replaced.size > 0) rewriteTail(book, (entry) => (fresh.has(entry.message.id) ? [] : [entry]), replaced);
  insert(book, [...fresh.values()].sort(inOrder));
}

const isLaterVersion = (evidence: Evidence, known: Evidence | number): boolean =>
  evidence !== known && versionOf(evidence) > (typeof known === 'number' ? known : versionOf(known));

const EDITED = 2 ** 52;
function versionOf({ message, lang, reports }: Evidence): number {
  const content = JSON.stringify([message, lang, reports]);
  return (message.edited ? EDITED : 0) + hash32(content) * 2 ** 20 + (hash32(content, 1) & 0xfffff);
}

const toEntry = (evidence: Evidence, seat: Seat | null): Entry => ({
  message: evidence.message,
  fact: null,
  evidence,
  seat,
});

/** The remembered seat of a message, unless it was edited or read anew since. */
function takeSeat({ seats }: Book, evidence: Evidence): Seat | null {
  const held = seats.get(evidence.message.id);
  if (!held) return null;
  seats.delete(evidence.message.id);
  return held.version === versionOf(evidence) ? held.seat : null;
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
  for (const forget of [forgetTexts, forgetPrints, forgetSheets, forgetLists]) forget();
  if (why === 'retention') return stripEntries(book, known);
  for (const id of known) book.versions.delete(id);
  rewriteTail(book, (entry) => (known.has(entry.message.id) ? [] : [entry]), known);
}

/** Takes the words out where they stand. Whatever goes back to a stripped message keeps its seat: the words that put it there are gone. */
function stripEntries(book: Book, gone: ReadonlySet<MessageId>): void {
  forgetDrawn(book);
  book.entries.forEach((entry, at) => {
    if (gone.has(entry.message.id)) book.entries[at] = stripEntry(book, entry, seatIn(book, entry));
    else if (!entry.seat && entry.fact && leansOn(book.attribution, entry.fact, gone))
      book.entries[at] = { ...entry, seat: seatIn(book, entry) };
  });
}

const seatIn = ({ attribution }: Book, { seat, fact }: Entry): Seat | null =>
  seat ?? (fact && seatOf(attribution, fact.placement, fact.traits));

/** Changes with what `Left` holds: remains in another format are let go, as if their thirty days were over. */
const LEFT_FORMAT = 2;

/** `Remains` as it is written down. */
interface Left {
  readonly format: number;
  readonly at: Instant;
  readonly version: number;
  /** Null where the message itself stays. */
  readonly kept: Written | null;
  readonly seat: Seat;
}

/** What retention would leave of these messages, and the seats of those that go back to them. */
function listRemains(book: Book, gone: ReadonlySet<MessageId>): readonly Remains[] {
  if (gone.size === 0) return [];
  return book.entries.flatMap((entry) => {
    const { message, fact, evidence } = entry;
    const isGone = gone.has(message.id);
    if (!fact || !evidence || !(isGone || (!entry.seat && leansOn(book.attribution, fact, gone)))) return [];
    const { placement: _placement, serial: _serial, ...kept } = fact;
    const left: Left = {
      format: LEFT_FORMAT,
      at: message.sentAt,
      version: versionOf(evidence),
      kept: isGone ? writeKept(stripWords(kept)) : null,
      seat: seatIn(book, entry)!,
    };
    return [{ id: message.id, body: JSON.stringify(left) }];
  });
}

/** Takes back what was left of messages that this book has never held. */
function restoreRemains(book: Book, remains: Iterable<Remains>): void {
  const fresh: Entry[] = [];
  for (const { id, body } of remains) {
    if (book.versions.has(id)) continue;
    const { format, at, version, kept, seat } = JSON.parse(body) as Left;
    if (format !== LEFT_FORMAT) continue;
    if (!kept) {
      book.seats.set(id, { version, seat });
      continue;
    }
    book.versions.set(id, version);
    const fact = placeFact(readKept(kept), UNPLACED, 0);
    fresh.push({ message: { id, sentAt: at }, fact, evidence: null, seat });
  }
  if (fresh.length > 0) insert(book, fresh.sort(inOrder));
}

/** Chatter has no seat and leaves nothing but its id; what was placed leaves its figures. */
function stripEntry(book: Book, entry: Entry, seat: Seat | null): Entry {
  const kept = entry.fact && seat ? stripWords(entry.fact) : null;
  if (kept) stripPlaced(book.attribution, entry.fact!.placement, kept.traits);
  const { id, sentAt } = entry.message;
  if (entry.evidence) book.versions.set(id, versionOf(entry.evidence));
  book.serial += 1;
  const fact = kept && entry.fact ? placeFact(kept, entry.fact.placement, book.serial) : null;
  return { message: { id, sentAt }, fact, evidence: null, seat };
}

/** What was drafted holds words of the messages it was drafted from. */
function forgetDrawn(book: Book): void {
  book.assembled = null;
  book.memory.drafting = null;
}

function rewriteTail(book: Book, rewrite: (entry: Entry) => readonly Entry[], touched: ReadonlySet<MessageId>): void {
  const first = book.entries.findIndex(({ message }) => touched.has(message.id));
  if (first < 0) return;
  forgetDrawn(book);
  takeBackTo(book, first);
  for (const entry of book.entries.splice(first).flatMap(rewrite)) book.entries.push(entry);
  placeAll(book);
}

/** Messages whose facts are worked out together before they are placed: one stage after the other stays in a processor's caches. */
const ENTRIES_AT_ONCE = 64;

function placeAll(book: Book): void {
  book.assembled = null;
  while (book.placed < book.entries.length) {
    const next = book.entries.slice(book.placed, book.placed + ENTRIES_AT_ONCE);
    const kept = keepAll(next, book.context.places);
    const comparable = kept.map((facts, at) => (facts && !next[at]!.seat ? prepare(facts.traits) : null));
    for (let at = 0; at < next.length; at += 1, book.placed += 1)
      book.entries[book.placed] = placeEntry(book, next[at]!, kept[at]!, comparable[at]!);
  }
}

/** What each message amounts to before it is placed; null where it amounts to nothing. */
function keepAll(entries: readonly Entry[], places: PlaceTree): readonly (Kept | null)[] {
  const traits = entries.map(({ fact, evidence }) => (fact || !evidence ? null : readTraits(evidence, places)));
  return entries.map(
    ({ fact, evidence }, at) => fact ?? (traits[at] ? keepFacts(evidence!, traits[at], places) : null),
  );
}

/** `comparable` is null where a message has a seat, or amounts to nothing. */
function placeEntry(book: Book, entry: Entry, kept: Kept | null, comparable: Comparable | null): Entry {
  const { attribution } = book;
  if (!kept) {
    skipNext(attribution);
    return entry;
  }
  const { message, evidence, seat } = entry;
  const placement = seat
    ? restoreNext(attribution, kept.traits, seat)
    : comparable && placeNext(attribution, comparable);
  if (!placement) return entry.fact ? { message, fact: null, evidence, seat } : entry;
  book.serial += 1;
  return { message, fact: placeFact(kept, placement, book.serial), evidence, seat };
}

function takeBackTo(book: Book, position: number): void {
  for (; book.placed > position; book.placed -= 1) undoLast(book.attribution);
}

/** Placed messages in the order they were sent. */
export function listFacts(book: Book): readonly Fact[] {
  const facts: Fact[] = [];
  for (const { fact } of book.entries) if (fact) facts.push(fact);
  return facts;
}

/** Claims and origins as of the last change. */
export function assembleBook(book: Book): Assembly {
  book.assembled ??= assemble(
    listFacts(book),
    { places: book.context.places, outcomes: book.context.outcomes ?? {}, beginnings: book.attribution.beginnings },
    book.memory,
  );
  return book.assembled;
}

const inOrder = ({ message: one }: Entry, { message: other }: Entry): number =>
  one.sentAt - other.sentAt || (one.id < other.id ? -1 : 1);

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
