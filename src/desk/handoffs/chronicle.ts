import { type Books, crossingOf, EMPTY_BOOKS, handoffOf, placeOf, step, subjectOf } from '../../flow/index.ts';
import type {
  CrossingId,
  CrossingTerms,
  DeskId,
  EventId,
  FlowEvent,
  GrantId,
  HandoffId,
  HandoffStage,
  HoldId,
  Instant,
  PlaceId,
  Refusal,
} from '../../model/index.ts';
import { canonicalize, type Json } from '../../record/index.ts';
import { type Change, listChanges, movesSomething } from './changes.ts';
import { createLabels, type Labels } from './labels.ts';
import { createRecent, isOver, type Recent } from './recent.ts';
import { type Payload, readPayload } from './payload.ts';
import type { LogEntry } from './ports.ts';
import type { Turn } from './turn.ts';

/** A stage that a group reached. */
export interface TrailMark {
  readonly stage: HandoffStage;
  readonly at: Instant;
  readonly desk: DeskId | 'clock';
  readonly by: string;
  /** The act that brought it about, or – for the clock – the event that let it act. */
  readonly event: EventId;
}

/** What the books do not keep of a group's passage: its label, when each stage began and through whom. */
export interface Passage {
  readonly id: HandoffId;
  readonly crossing: CrossingId;
  readonly label: string;
  readonly splitFrom: HandoffId | null;
  readonly trail: readonly TrailMark[];
  /** Places of its first and its last act in the shared order, refused ones among them. */
  readonly first: number;
  readonly last: number;
  readonly lastEvent: EventId;
  /** An officer at the crossing said that they left. */
  readonly leftAt: Instant | null;
}

/** An act that was refused, with its words. */
export interface RefusedTurn {
  readonly event: EventId;
  readonly at: Instant;
  readonly act: string;
  readonly desk: DeskId;
  readonly by: string;
  readonly subject: string;
  readonly code: string;
}

/** How an act fared: its place, what it was about, and why it was void. */
export interface TurnNote {
  readonly seq: number;
  readonly act: string;
  readonly subject: string;
  readonly refusal: Refusal | null;
}

/** What another desk said its books came to. */
export interface Comparison {
  readonly seq: number;
  readonly agrees: boolean;
  readonly heardAt: number;
}

/** Ids of one kind may be those of another: desks choose them. */
export type Subject =
  | readonly [kind: 'grant', id: GrantId]
  | readonly [kind: 'capacity', id: PlaceId]
  | readonly [kind: 'hold', id: HoldId, crossing: CrossingId];

/** Everything one desk derives from the shared log: two desks with the same prefix derive the same. */
export interface Chronicle {
  books(): Books;
  /** Place of the last entry taken. */
  seq(): number;
  /** Place of the last act that was no tick. */
  lastTurn(): number;
  /** Some standing grant is open. */
  hasStanding(): boolean;
  /** Commits to every outcome so far: equal where both desks judged alike. */
  trail(): string;
  passage(id: HandoffId): Passage | undefined;
  /** Hand-offs of a crossing that a page of today may show or count, in the order of their offer: months of others lie behind them. */
  recent(crossing: CrossingId): readonly Passage[];
  /** Every crossing that any desk has signed a letter for. */
  crossings(): readonly CrossingId[];
  letters(crossing: CrossingId): readonly { readonly desk: DeskId; readonly terms: CrossingTerms }[];
  /** The act behind a standing grant, a hold, or a place's capacity. */
  author(...subject: Subject): { readonly event: EventId; readonly by: string } | undefined;
  /** How an act fared that has had its turn, of the newest ones that are held. */
  turnOf(event: EventId): TurnNote | undefined;
  changes(): readonly Change[];
  refusals(): readonly RefusedTurn[];
  comparisons(): ReadonlyMap<DeskId, Comparison>;
  /** Newest place in the order at which each desk spoke. */
  heard(): ReadonlyMap<DeskId, { readonly seq: number; readonly at: Instant | null }>;
  /** Takes the next entry; what was no act, or not its author's, gives no turn. */
  take(entry: LogEntry): readonly Turn[];
}

/** The officer at the crossing says that a released group has left: a correction that need not change the number. */
export const LEFT_REASON = 'left';

const NEWS_HELD = 200;
const TRAILS_HELD = 4_096;
/** A command that comes again after so many others is still known to the books, without its words. */
const TURNS_HELD = 25_000;

/** What is remembered between entries. */
interface Memory {
  readonly sha256Hex: (text: string) => string;
  readonly labels: Labels;
  books: Books;
  seq: number;
  lastTurn: number;
  trail: string;
  readonly trails: Map<number, string>;
  readonly passages: Map<HandoffId, Passage>;
  readonly recent: Map<CrossingId, Recent>;
  readonly letters: Map<CrossingId, Map<DeskId, CrossingTerms>>;
  readonly authors: Map<string, { readonly event: EventId; readonly by: string }>;
  readonly comparisons: Map<DeskId, Comparison>;
  readonly heard: Map<DeskId, { readonly seq: number; readonly at: Instant | null }>;
  readonly turns: Map<EventId, TurnNote>;
  /** Turns that moved something, the oldest first; what they moved is put into words for whoever asks. */
  readonly moves: Moved[];
  changes: readonly Change[] | null;
  refusals: readonly RefusedTurn[];
}

/** A turn between the books before and after it. */
interface Moved {
  readonly before: Books;
  readonly after: Books;
  readonly turn: Turn;
}

/** Folds the shared log from its beginning. */
export function createChronicle(sha256Hex: (text: string) => string): Chronicle {
  const memory: Memory = {
    sha256Hex,
    labels: createLabels(),
    books: EMPTY_BOOKS,
    seq: 0,
    lastTurn: 0,
    trail: '',
    trails: new Map([[0, '']]),
    passages: new Map(),
    recent: new Map(),
    letters: new Map(),
    authors: new Map(),
    comparisons: new Map(),
    heard: new Map(),
    turns: new Map(),
    moves: [],
    changes: null,
    refusals: [],
  };
  const { passages, recent, letters } = memory;
  return {
    books: () => memory.books,
    seq: () => memory.seq,
    lastTurn: () => memory.lastTurn,
    hasStanding: () => [...letters.keys()].some((id) => (crossingOf(memory.books, id)?.standing.length ?? 0) > 0),
    trail: () => memory.trail,
    passage: (id) => passages.get(id),
    recent: (crossing) => (recent.get(crossing)?.list() ?? []).map((id) => passages.get(id)!),
    crossings: () => [...letters.keys()],
    letters: (crossing) => [...(letters.get(crossing) ?? [])].map(([desk, terms]) => ({ desk, terms })),
    author: (...subject) => memory.authors.get(subject.join(' ')),
    turnOf: (event) => memory.turns.get(event),
    changes: () => (memory.changes ??= wordChanges(memory)),
    refusals: () => memory.refusals,
    comparisons: () => memory.comparisons,
    heard: () => memory.heard,
    take: (entry) => takeEntry(memory, entry),
  };
}

function takeEntry(memory: Memory, { seq, author, payloads }: LogEntry): readonly Turn[] {
  if (seq !== memory.seq + 1) throw new Error(`entry ${seq} came after ${memory.seq}`);
  memory.seq = seq;
  memory.heard.set(author, { seq, at: memory.heard.get(author)?.at ?? null });
  const turns = payloads.flatMap((payload) => takePayload(memory, seq, author, readPayload(payload)) ?? []);
  memory.trails.set(seq, memory.trail);
  memory.trails.delete(seq - TRAILS_HELD);
  return turns;
}

function takePayload(memory: Memory, seq: number, author: DeskId, payload: Payload | null): Turn | null {
  const said = payload?.type === 'flow' ? payload.event.desk : payload?.desk;
  // Nobody speaks for another desk.
  if (!payload || said !== author) return null;
  if (payload.type === 'books') return compareBooks(memory, payload.desk, payload.seq, payload.trail);
  memory.heard.set(author, { seq, at: payload.event.at });
  return foldEvent(memory, seq, payload.event);
}

function compareBooks(memory: Memory, desk: DeskId, seq: number, trail: string): null {
  const own = memory.trails.get(seq);
  if (own !== undefined) memory.comparisons.set(desk, { seq, agrees: own === trail, heardAt: memory.seq });
  return null;
}

function foldEvent(memory: Memory, seq: number, event: FlowEvent): Turn {
  const before = memory.books;
  const turn = { seq, event, step: step(before, event) };
  memory.books = turn.step.books;
  noteTurn(memory, turn);
  noteClock(memory, turn);
  if (turn.step.outcome.kind === 'accepted') noteAct(memory, turn);
  const refused = readRefused(turn);
  if (refused) noteRefused(memory, seq, refused);
  noteMove(memory, { before, after: memory.books, turn });
  extendTrail(memory, turn);
  return turn;
}

function noteMove(memory: Memory, moved: Moved): void {
  if (!movesSomething(moved.before, moved.after, moved.turn)) return;
  memory.changes = null;
  memory.moves.push(moved);
  if (memory.moves.length >= 2 * NEWS_HELD) memory.moves.splice(0, NEWS_HELD);
}

function wordChanges({ moves, passages }: Memory): readonly Change[] {
  const labelOf = (id: HandoffId): string => passages.get(id)?.label ?? '';
  return moves
    .slice(-NEWS_HELD)
    .toReversed()
    .flatMap(({ before, after, turn }) => listChanges(before, after, turn, labelOf))
    .slice(0, NEWS_HELD);
}

function noteRefused(memory: Memory, seq: number, refused: RefusedTurn): void {
  memory.refusals = [refused, ...memory.refusals].slice(0, NEWS_HELD);
  const passage = memory.passages.get(refused.subject as HandoffId);
  if (passage) memory.passages.set(passage.id, { ...passage, last: seq });
}

function noteTurn(memory: Memory, { seq, event, step: { outcome } }: Turn): void {
  if (outcome.kind === 'repeated' || event.kind === 'tick') return;
  const { turns } = memory;
  memory.lastTurn = seq;
  const refusal = outcome.kind === 'refused' ? outcome.refusal : null;
  turns.set(event.id, { seq, act: event.kind, subject: subjectOf(event), refusal });
  // A map finds its oldest entry past all that were taken out since it last grew: they go many at a time.
  if (turns.size >= 2 * TURNS_HELD) for (const old of turns.keys().take(TURNS_HELD)) turns.delete(old);
}

const CLOCK_STAGES = { expire: 'expired', lapse: 'lapsed', alarm: 'overdue' } as const;

function noteClock(memory: Memory, { step: { clock }, seq, event }: Turn): void {
  for (const { act, subject, at } of clock) {
    if (act === 'end') continue;
    const mark = { stage: CLOCK_STAGES[act], at, desk: 'clock' as const, by: '', event: event.id };
    notePassage(memory, subject as HandoffId, seq, event, mark);
  }
}

function noteAct(memory: Memory, turn: Turn): void {
  const { event, seq } = turn;
  noteAuthor(memory, event);
  if (!('handoff' in event)) return;
  if (event.kind === 'offer') return openPassage(memory, event.handoff, null, turn);
  const { stage } = handoffOf(memory.books, event.handoff)!;
  const { id, at, desk, by } = event;
  notePassage(memory, event.handoff, seq, event, { stage, at, desk, by, event: id });
  if (event.kind === 'agree' && event.rest !== null) openPassage(memory, event.rest, event.handoff, turn);
}

/** Who stands behind a letter, a grant, a hold, a statement: the books keep what they say, not all of who said it. */
function noteAuthor({ letters, authors }: Memory, event: FlowEvent): void {
  if (event.kind === 'letter') {
    const held = letters.get(event.crossing) ?? new Map<DeskId, CrossingTerms>();
    letters.set(event.crossing, held.set(event.desk, event.terms));
  }
  const subject = subjectBehind(event);
  if (subject) authors.set(subject.join(' '), { event: event.id, by: event.by });
}

function subjectBehind(event: FlowEvent): Subject | null {
  switch (event.kind) {
    case 'hold':
      return ['hold', event.hold, event.crossing];
    case 'grant':
      return ['grant', event.grant];
    case 'capacity':
      return ['capacity', event.place];
    default:
      return null;
  }
}

function openPassage(memory: Memory, id: HandoffId, splitFrom: HandoffId | null, { event, seq }: Turn): void {
  const { crossing } = handoffOf(memory.books, id)!;
  const mark = { stage: 'offered' as const, at: event.at, desk: event.desk, by: event.by, event: event.id };
  const label = memory.labels.next(memory.books, crossing);
  const places = { first: seq, last: seq, lastEvent: event.id };
  memory.passages.set(id, { id, crossing, label, splitFrom, trail: [mark], ...places, leftAt: null });
  noteRecent(memory, crossing, id);
}

function noteRecent({ recent, passages, books }: Memory, crossing: CrossingId, id: HandoffId): void {
  const held = recent.get(crossing) ?? createRecent();
  recent.set(crossing, held);
  held.note(id, (other) => isOver(books, other, passages.get(other)!.trail));
}

function notePassage(memory: Memory, id: HandoffId, last: number, event: FlowEvent, mark: TrailMark): void {
  const { passages } = memory;
  const before = passages.get(id)!;
  const isNews = before.trail.at(-1)!.stage !== mark.stage;
  const hasLeft = event.kind === 'correct-release' && event.handoff === id && event.reason === LEFT_REASON;
  passages.set(id, {
    ...before,
    trail: isNews ? [...before.trail, mark] : before.trail,
    last,
    lastEvent: event.id,
    leftAt: hasLeft ? event.at : before.leftAt,
  });
  noteRecent(memory, before.crossing, id);
}

/** Every outcome goes into the trail, with the state it left behind: a desk that judged differently once never agrees again. */
function extendTrail(memory: Memory, { seq, event, step: { outcome, clock } }: Turn): void {
  const subject = subjectOf(event);
  const code = outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind === 'repeated' ? 'repeated' : '';
  const state =
    handoffOf(memory.books, subject as HandoffId) ?? placeOf(memory.books, subject as PlaceId)?.statement ?? null;
  const facts = clock.map(({ act, subject: about }) => [act, about]);
  const word = [memory.trail, seq, event.id, code, facts, memory.books.time, state];
  memory.trail = memory.sha256Hex(canonicalize(word as unknown as Json));
}

function readRefused({ event, step: { outcome } }: Turn): RefusedTurn | null {
  const { id, at, desk, by } = event;
  if (event.kind === 'refused' && outcome.kind === 'accepted')
    return { event: id, at, act: event.act, desk, by, subject: event.subject, code: event.code };
  if (outcome.kind !== 'refused') return null;
  return { event: id, at, act: event.kind, desk, by, subject: subjectOf(event), code: outcome.refusal.code };
}
