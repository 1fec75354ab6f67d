import type { MessageId, SourceKey } from '../../model/index.ts';
import { type Comparable, gather, prepare } from '../near/candidates.ts';
import { keepStretch, listStretch } from '../keeping/stretches.ts';
import { decidePlace } from './rules.ts';
import type { Beginning, Placement, Seat } from '../placement.ts';
import { createPostings, type Postings, widen } from '../held/postings.ts';
import { keysAt, placeOf, printOf, PRINTS } from '../held/prints.ts';
import { KEYS_COUNT } from '../held/sketch.ts';
import type { Traits } from '../traits/index.ts';
import {
  addUtterance,
  createUtterances,
  cutUtterances,
  hashSource,
  stripUtterance,
  type Utterance,
  type Utterances,
} from '../held/utterances.ts';

/**
 * Which earlier message a message goes back to. Messages are taken in the order they were sent; what a message becomes depends on
 * earlier ones only, so that the whole is a function of the set. Everything kept only grows at its end: a message that comes late is
 * put in by taking the later ones back.
 */
export interface Attribution {
  readonly utterances: Utterances;
  readonly beginnings: Beginning[];
  /** First message of each statement. */
  readonly statements: MessageId[];
  readonly index: Postings;
  /** How long everything was before each message: `MARK_SIZE` numbers a message, the first `marked` of them in use. */
  marks: Int32Array;
  marked: number;
  /** Numbers of statements and beginnings by their first message; made once a message goes back to its seat. */
  numbers: Numbers | null;
}

interface Numbers {
  readonly statements: Map<MessageId, number>;
  readonly beginnings: Map<MessageId, number>;
}

/** No sender: the pseudonym went with the text. */
const NOBODY = '' as SourceKey;

const MARK_SIZE = 4;
const START_SIZE = 1024;

/** An empty attribution. */
export const createAttribution = (): Attribution => ({
  utterances: createUtterances(),
  beginnings: [],
  statements: [],
  index: createPostings(),
  marks: new Int32Array(START_SIZE),
  marked: 0,
  numbers: null,
});

/** Places the next message; null for chatter. */
export function placeNext(state: Attribution, comparable: Comparable): Placement | null {
  markEnd(state);
  const { traits } = comparable;
  const decision = decidePlace(traits, gather(comparable, state.index, state.utterances), state.beginnings);
  if (!decision) return null;
  const { role, link, likeness } = decision;
  const isTold = role !== 'asked';
  const opens = decision.statement === null && isTold;
  const statement = opens ? openStatement(state, traits.id) : (decision.statement ?? -1);
  const origin =
    decision.origin === null && isTold
      ? openOrigin(state, beginningOf(traits, decision.attributed))
      : (decision.origin ?? -1);
  const isPlainCopy = likeness === 1 && link === 'copy' && !opens;
  const utterance =
    !isTold || isPlainCopy ? NO_UTTERANCE : enter(state, { traits, role, statement, origin }, comparable);
  if (utterance !== NO_UTTERANCE) {
    const start = keysAt(placeOf(printOf(traits)));
    addKeys(state.index, PRINTS, start, start + KEYS_COUNT, utterance);
  }
  return { role, statement, origin, link, likeness, apartFrom: keepStretch(decision.apartFrom), utterance };
}

const NO_UTTERANCE = -1;

/** Puts a message where it was, by the first messages of its statement and origin: its own text, or theirs, was removed. */
export function restoreNext(state: Attribution, traits: Traits, seat: Seat): Placement | null {
  markEnd(state);
  const { statements, beginnings } = (state.numbers ??= numberAll(state));
  const statement =
    seat.statement === null ? -1 : (statements.get(seat.statement) ?? openStatement(state, seat.statement));
  const origin =
    seat.beginning === null
      ? -1
      : (beginnings.get(seat.beginning.first) ?? openOrigin(state, namedAgain(seat.beginning, traits)));
  if (statement < 0 && seat.role !== 'asked') return null;
  const { role, link, likeness } = seat;
  const apartFrom = keepStretch(seat.apartFrom.flatMap((first) => statements.get(first) ?? []));
  const known = traits.text === '' ? { keys: traits.placeKeys, source: hashSource(traits) } : prepare(traits);
  const utterance = seat.sketch.length === 0 ? NO_UTTERANCE : enter(state, { traits, role, statement, origin }, known);
  addKeys(state.index, seat.sketch, 0, seat.sketch.length, utterance);
  return { role, statement, origin, link, likeness, apartFrom, utterance };
}

/** Who begins an origin and still has a sender begins it under their name. */
const namedAgain = (beginning: Beginning, { id, source }: Traits): Beginning =>
  beginning.first === id ? { ...beginning, source } : beginning;

const numberAll = ({ statements, beginnings }: Attribution): Numbers => ({
  statements: new Map(statements.map((first, number) => [first, number])),
  beginnings: new Map(beginnings.map(({ first }, number) => [first, number])),
});

/** Chatter whose text was removed: it had no place. */
export const skipNext = (state: Attribution): void => markEnd(state);

/** Takes the words and the sender of a placed message out; where it sits stays. */
export function stripPlaced(state: Attribution, { utterance, origin }: Placement, stripped: Traits): void {
  if (utterance !== NO_UTTERANCE) stripUtterance(state.utterances, utterance, stripped);
  const begun = state.beginnings[origin];
  if (begun?.first === stripped.id) state.beginnings[origin] = { ...begun, source: NOBODY };
}

/** Takes the last message back. */
export function undoLast(state: Attribution): void {
  if (state.marked === 0) return;
  state.marked -= 1;
  const [postings, utterances, beginnings, statements] = state.marks.subarray(state.marked * MARK_SIZE);
  state.index.truncate(postings!);
  cutUtterances(state.utterances, utterances!);
  for (const { first } of state.beginnings.splice(beginnings!)) state.numbers?.beginnings.delete(first);
  for (const first of state.statements.splice(statements!)) state.numbers?.statements.delete(first);
}

/**
 * Whether a message would not come to the same place by its own words once these are gone: it goes back to one of them, was told apart
 * from one, or tells something only by its likeness to others.
 */
export function leansOn(
  { statements, beginnings }: Attribution,
  { placement, traits }: { readonly placement: Placement; readonly traits: Traits },
  gone: ReadonlySet<MessageId>,
): boolean {
  const isGone = (statement: number): boolean => statement >= 0 && gone.has(statements[statement]!);
  const begun = beginnings[placement.origin];
  if (isGone(placement.statement) || (begun !== undefined && gone.has(begun.first))) return true;
  return listStretch(placement.apartFrom).some(isGone) || (placement.role === 'told' && traits.reports === 'nothing');
}

/** Where a placed message sits. */
export function seatOf(state: Attribution, placement: Placement, traits: Traits): Seat {
  const begun = state.beginnings[placement.origin];
  return {
    role: placement.role,
    statement: state.statements[placement.statement] ?? null,
    beginning: begun ? { ...begun, source: NOBODY } : null,
    link: placement.link,
    likeness: placement.likeness,
    sketch: placement.utterance === NO_UTTERANCE ? [] : listTextKeys(traits),
    apartFrom: listStretch(placement.apartFrom).map((number) => state.statements[number]!),
  };
}

const beginningOf = (traits: Traits, attributed: boolean): Beginning => ({
  first: traits.id,
  source: traits.source,
  attributed,
  authorities: traits.speaker.authorities,
});

function markEnd(state: Attribution): void {
  const at = state.marked * MARK_SIZE;
  if (at + MARK_SIZE > state.marks.length) state.marks = widen(state.marks);
  state.marks[at] = state.index.length();
  state.marks[at + 1] = state.utterances.list.length;
  state.marks[at + 2] = state.beginnings.length;
  state.marks[at + 3] = state.statements.length;
  state.marked += 1;
}

function openStatement(state: Attribution, first: MessageId): number {
  state.numbers?.statements.set(first, state.statements.length);
  return state.statements.push(first) - 1;
}

function openOrigin(state: Attribution, beginning: Beginning): number {
  state.numbers?.beginnings.set(beginning.first, state.beginnings.length);
  return state.beginnings.push(beginning) - 1;
}

/** Enters what was said, under the keys of what it is about. */
function enter(
  { utterances, index }: Attribution,
  spoken: Utterance,
  { keys, source }: Pick<Comparable, 'keys' | 'source'>,
): number {
  const utterance = addUtterance(utterances, spoken, source);
  addKeys(index, keys, 0, keys.length, utterance);
  return utterance;
}

function addKeys(index: Postings, keys: ArrayLike<number>, start: number, end: number, utterance: number): void {
  for (let at = start; at < end; at += 1) index.add(keys[at]!, utterance);
}

/** The keys a text is found by, as they are written down. */
function listTextKeys(traits: Traits): readonly number[] {
  const start = keysAt(placeOf(printOf(traits)));
  return Array.from(PRINTS.subarray(start, start + KEYS_COUNT), (key) => key >>> 0);
}
