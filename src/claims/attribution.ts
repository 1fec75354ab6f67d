import type { MessageId, SourceKey } from '../model/index.ts';
import { gather, prepare, type Utterance } from './candidates.ts';
import { decidePlace } from './origin-rules.ts';
import type { Beginning, Placement, Seat } from './placement.ts';
import { createPostings, type Postings } from './postings.ts';
import type { Traits } from './traits.ts';

/**
 * Which earlier message a message goes back to. Messages are taken in the order they were sent; what a message becomes depends on
 * earlier ones only, so that the whole is a function of the set. Everything kept only grows at its end: a message that comes late is
 * put in by taking the later ones back.
 */
export interface Attribution {
  readonly utterances: Utterance[];
  readonly beginnings: Beginning[];
  /** First message of each statement. */
  readonly statements: MessageId[];
  readonly placements: Map<MessageId, Placement>;
  readonly index: Postings;
  readonly sketches: Map<MessageId, Sketch>;
  readonly statementOf: Map<MessageId, number>;
  readonly beginningOf: Map<MessageId, number>;
  readonly marks: Mark[];
}

/** No sender: the pseudonym went with the text. */
const NOBODY = '' as SourceKey;

/** A message's utterance, and the sketch keys of its text. */
interface Sketch {
  readonly utterance: number;
  readonly keys: readonly number[];
}

interface Mark {
  readonly id: MessageId;
  readonly postings: number;
  readonly utterances: number;
  readonly beginnings: number;
  readonly statements: number;
}

/** An empty attribution. */
export const createAttribution = (): Attribution => ({
  utterances: [],
  beginnings: [],
  statements: [],
  placements: new Map(),
  index: createPostings(),
  sketches: new Map(),
  statementOf: new Map(),
  beginningOf: new Map(),
  marks: [],
});

/** Places the next message; chatter gets no placement. */
export function placeNext(state: Attribution, traits: Traits): void {
  markEnd(state, traits.id);
  const comparable = prepare(traits);
  const decision = decidePlace(traits, gather(comparable, state.index, state.utterances), state.beginnings);
  if (!decision) return;
  const { role, link, likeness, apartFrom } = decision;
  const isTold = role !== 'asked';
  const opens = decision.statement === null && isTold;
  const statement = opens ? openStatement(state, traits.id) : (decision.statement ?? -1);
  const origin =
    decision.origin === null && isTold
      ? openOrigin(state, beginningOf(traits, decision.attributed))
      : (decision.origin ?? -1);
  const placement: Placement = { role, statement, origin, link, likeness, apartFrom };
  state.placements.set(traits.id, placement);
  const isPlainCopy = likeness === 1 && link === 'copy' && !opens;
  if (!isTold || isPlainCopy) return;
  enter(state, traits, placement, comparable.keys, comparable.textKeys);
}

/** Puts a message where it was, by the first messages of its statement and origin: its own text, or theirs, was removed. */
export function restoreNext(state: Attribution, traits: Traits, seat: Seat): void {
  markEnd(state, traits.id);
  const statement =
    seat.statement === null ? -1 : (state.statementOf.get(seat.statement) ?? openStatement(state, seat.statement));
  const origin =
    seat.beginning === null ? -1 : (state.beginningOf.get(seat.beginning.first) ?? openOrigin(state, seat.beginning));
  if (statement < 0 && seat.role !== 'asked') return;
  const { role, link, likeness } = seat;
  const apartFrom = seat.apartFrom.flatMap((first) => state.statementOf.get(first) ?? []);
  const placement: Placement = { role, statement, origin, link, likeness, apartFrom };
  state.placements.set(traits.id, placement);
  if (seat.sketch.length === 0) return;
  const keys = traits.text === '' ? traits.placeKeys : prepare(traits).keys;
  enter(state, traits, placement, keys, seat.sketch);
}

/** Chatter whose text was removed: it had no place. */
export const skipNext = (state: Attribution, id: MessageId): void => markEnd(state, id);

/** Takes the words and the sender of a placed message out; where it sits stays. */
export function stripPlaced(state: Attribution, stripped: Traits): void {
  const sketch = state.sketches.get(stripped.id);
  if (sketch) state.utterances[sketch.utterance] = { ...state.utterances[sketch.utterance]!, traits: stripped };
  const begun = state.beginningOf.get(stripped.id);
  if (begun !== undefined) state.beginnings[begun] = { ...state.beginnings[begun]!, source: NOBODY };
}

/** Takes the last message back. */
export function undoLast(state: Attribution): void {
  const last = state.marks.pop();
  if (!last) return;
  state.index.truncate(last.postings);
  state.utterances.length = last.utterances;
  for (const { first } of state.beginnings.splice(last.beginnings)) state.beginningOf.delete(first);
  for (const first of state.statements.splice(last.statements)) state.statementOf.delete(first);
  state.placements.delete(last.id);
  state.sketches.delete(last.id);
}

/** Where a message sits, or null for chatter. */
export function seatOf(state: Attribution, message: MessageId): Seat | null {
  const placement = state.placements.get(message);
  if (!placement) return null;
  const beginning = state.beginnings[placement.origin];
  return {
    role: placement.role,
    statement: state.statements[placement.statement] ?? null,
    beginning: beginning ?? null,
    link: placement.link,
    likeness: placement.likeness,
    sketch: state.sketches.get(message)?.keys ?? [],
    apartFrom: placement.apartFrom.map((number) => state.statements[number]!),
  };
}

const beginningOf = (traits: Traits, attributed: boolean): Beginning => ({
  first: traits.id,
  source: traits.source,
  attributed,
  authorities: traits.speaker.authorities,
});

function markEnd(state: Attribution, id: MessageId): void {
  state.marks.push({
    id,
    postings: state.index.length(),
    utterances: state.utterances.length,
    beginnings: state.beginnings.length,
    statements: state.statements.length,
  });
}

function openStatement(state: Attribution, first: MessageId): number {
  state.statementOf.set(first, state.statements.length);
  return state.statements.push(first) - 1;
}

function openOrigin(state: Attribution, beginning: Beginning): number {
  state.beginningOf.set(beginning.first, state.beginnings.length);
  return state.beginnings.push(beginning) - 1;
}

function enter(
  state: Attribution,
  traits: Traits,
  { role, statement, origin }: Placement,
  keys: readonly number[],
  sketch: readonly number[],
): void {
  const utterance = state.utterances.push({ traits, role, statement, origin }) - 1;
  for (const key of keys) state.index.add(key, utterance);
  for (const key of sketch) state.index.add(key, utterance);
  state.sketches.set(traits.id, { utterance, keys: sketch });
}
