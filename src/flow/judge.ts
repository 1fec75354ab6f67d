import { type CrossingAct, type DeskId, type FlowEvent, type HandoffAct, LIMITS } from '../model/index.ts';
import { type Books, type CrossingBook, crossingOf, grantOf, handoffOf, noteRefusal, placeOf } from './books.ts';
import { CROSSING_EFFECTS } from './crossing-effects.ts';
import { type GuardName, GUARDS } from './guards.ts';
import { HANDOFF_EFFECTS, openHandoff } from './handoff-effects.ts';
import { CROSSING_TABLE, HANDOFF_TABLE, type HandoffRow, type Party, type StageOrNone } from './handoff-table.ts';
import { type FlowRefusal, refuseFlow } from './refusals.ts';
import type { Act, Scene } from './scene.ts';

/** New books, or why the act is void. */
export type Judgement = { readonly books: Books } | { readonly refusal: FlowRefusal };

/** Judges one act at its position on the log: wording, the row of its table, its guards in order; then its effect. */
export function judge(books: Books, event: FlowEvent): Judgement {
  const wording = refuseWording(event);
  if (wording) return { refusal: wording };
  switch (event.kind) {
    case 'tick':
      return { books };
    case 'refused':
      if (!books.parties.includes(event.desk)) return voidFor('not-yours', 'Only a desk of a crossing is refused.');
      return { books: noteRefusal(books, noteOf(event)) };
    case 'letter':
    case 'capacity':
    case 'grant':
    case 'revoke':
    case 'hold':
    case 'resume':
      return judgeCrossingAct(books, event);
    default:
      return judgeHandoffAct(books, event);
  }
}

/** The rows of each act, in the order of the table. */
const ROWS = Object.groupBy(HANDOFF_TABLE, ({ act }) => act) as Readonly<
  Record<HandoffAct['kind'], readonly HandoffRow[]>
>;

function judgeHandoffAct(books: Books, event: HandoffAct): Judgement {
  const handoff = handoffOf(books, event.handoff);
  const id = event.kind === 'offer' ? event.crossing : handoff?.crossing;
  const crossing = id === undefined ? undefined : crossingOf(books, id);
  if (!crossing)
    return voidFor(
      'unknown',
      id === undefined
        ? 'There is no such hand-off.'
        : 'There is no such crossing, or only one desk has signed its letter.',
    );
  const rows = ROWS[event.kind];
  const party = partyOf(crossing, event.desk);
  if (party === null || !rows.some(({ by }) => by === 'both' || by === party))
    return voidFor(
      'not-yours',
      `Only the ${rows[0]!.by === 'both' ? 'two desks' : rows[0]!.by} of this crossing may ${event.kind}.`,
    );
  const stage = handoff?.stage ?? 'none';
  const row = rows.find((candidate) => candidate.stage.includes(stage));
  if (!row) return { refusal: refuseStage(rows, stage, event.kind) };
  const scene = { books, crossing, ...(handoff ? { handoff } : {}) };
  const refusal = askGuards(row.guards, event, scene);
  return refusal ? { refusal } : { books: applyHandoffAct(row, event, scene) };
}

/** Too late is said where the act would have been in time before the clock ended the stage. */
function refuseStage(rows: readonly HandoffRow[], stage: StageOrNone, act: string): FlowRefusal {
  const earlier: readonly StageOrNone[] = stage === 'expired' ? ['offered', 'countered'] : ['accepted'];
  const isLate =
    (stage === 'expired' || stage === 'lapsed') && rows.some((row) => earlier.some((was) => row.stage.includes(was)));
  return isLate
    ? refuseFlow('expired', `The hand-off has ${stage}.`)
    : refuseFlow('wrong-stage', `A hand-off that is ${stage === 'none' ? 'not offered' : stage} has no "${act}".`);
}

function applyHandoffAct(row: HandoffRow, event: HandoffAct, scene: Scene): Books {
  if (event.kind === 'offer') return openHandoff(event, scene.books);
  const before = handoffOf(scene.books, event.handoff)!;
  const handoff =
    row.next === 'same' || row.next === before.stage ? before : { ...before, stage: row.next, since: scene.books.time };
  const effect = HANDOFF_EFFECTS[event.kind] as (event: HandoffAct, scene: object) => Books;
  return effect(event, { ...scene, handoff });
}

function judgeCrossingAct(books: Books, event: CrossingAct): Judgement {
  const subject = findSubject(books, event);
  if ('code' in subject) return { refusal: subject };
  const row = CROSSING_TABLE.find(({ act }) => act === event.kind)!;
  if (subject.party === null || (row.by !== 'either' && row.by !== subject.party))
    return voidFor('not-yours', `Only ${row.by === 'either' ? 'its two desks' : `the ${row.by}`} may do this here.`);
  const refusal = askGuards(row.guards, event, { books, crossing: subject.crossing });
  if (refusal) return { refusal };
  const effect = CROSSING_EFFECTS[event.kind] as (event: CrossingAct, books: Books) => Books;
  return { books: effect(event, books) };
}

/** What an act is about and which party its author is there; null for a stranger. */
function findSubject(
  books: Books,
  event: CrossingAct,
): { readonly crossing: CrossingBook | undefined; readonly party: Party | null } | FlowRefusal {
  if (event.kind === 'letter') return findLetterSubject(books, event);
  if (event.kind === 'capacity') {
    const place = placeOf(books, event.place);
    if (!place) return refuseFlow('unknown', 'No crossing leads to this place.');
    return { crossing: undefined, party: place.desk === event.desk ? 'receiver' : null };
  }
  const id = event.kind === 'revoke' ? grantOf(books, event.grant)?.crossing : event.crossing;
  const crossing = id === undefined ? undefined : crossingOf(books, id);
  if (!crossing) return refuseFlow('unknown', `There is no such ${event.kind === 'revoke' ? 'grant' : 'crossing'}.`);
  return { crossing, party: partyOf(crossing, event.desk) };
}

/** A letter is signed by one of its two desks; who sends, who receives and the two places never change. */
function findLetterSubject(books: Books, event: Extract<CrossingAct, { kind: 'letter' }>) {
  const { terms } = event;
  const crossing = crossingOf(books, event.crossing);
  const owner = placeOf(books, terms.to)?.desk ?? terms.receiver;
  if (owner !== terms.receiver) return refuseFlow('not-yours', 'Another desk receives at this place.');
  const isFixed =
    !crossing ||
    (['sender', 'receiver', 'from', 'to'] as const).every((field) => crossing.terms[field] === terms[field]);
  if (!isFixed)
    return refuseFlow('wrong-stage', 'The desks and places of a crossing do not change.', 'Open another crossing.');
  const party = partyOf({ terms }, event.desk);
  return { crossing, party };
}

const partyOf = ({ terms }: Pick<CrossingBook, 'terms'>, desk: DeskId): Party | null =>
  terms.sender === desk ? 'sender' : terms.receiver === desk ? 'receiver' : null;

function askGuards(names: readonly GuardName[], event: Act, scene: object): FlowRefusal | null {
  for (const name of names) {
    const refusal = (GUARDS[name] as (event: Act, scene: object) => FlowRefusal | null)(event, scene);
    if (refusal) return refusal;
  }
  return null;
}

/** Names and reasons are short; who acts is always said. */
function refuseWording(event: FlowEvent): FlowRefusal | null {
  if (event.by.trim().length < 2 || event.by.length > LIMITS.FLOW_NAME_CHARS)
    return refuseFlow('out-of-bounds', 'An act names the person or role that acts.');
  if (!Number.isSafeInteger(event.at) || event.at <= 0) return refuseFlow('out-of-bounds', 'An act has a time.');
  return 'reason' in event && event.reason.length > LIMITS.FLOW_REASON_CHARS
    ? refuseFlow('out-of-bounds', `A reason has ${LIMITS.FLOW_REASON_CHARS} characters at most.`)
    : null;
}

const noteOf = ({ id, act, desk, subject, code }: Extract<FlowEvent, { kind: 'refused' }>) => ({
  event: id,
  act,
  desk,
  subject,
  code,
});

const voidFor = (...words: Parameters<typeof refuseFlow>): Judgement => ({ refusal: refuseFlow(...words) });
