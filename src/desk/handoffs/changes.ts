import { type Books, crossingOf, grantOf, handoffOf, subjectOf } from '../../flow/index.ts';
import { type CrossingId, type FlowEvent, type HandoffId, headcountOf, type Instant } from '../../model/index.ts';
import type { HandoffStrip } from '../contract/index.ts';
import type { Turn } from './turn.ts';

type Code = HandoffStrip['changes'][number]['code'];
type State = HandoffStrip['changes'][number]['state'];

/** Something that moved, as the board lists it: a code and the figures that go into its sentence. */
export interface Change {
  readonly at: Instant;
  readonly code: Code;
  readonly state: State;
  readonly figures: Readonly<Record<string, string | number>>;
  readonly handoff: HandoffId | null;
  readonly crossing: CrossingId | null;
}

type Words = Pick<Change, 'figures' | 'handoff' | 'crossing'>;

const CODES: Readonly<Partial<Record<FlowEvent['kind'], readonly [Code, State]>>> = {
  offer: ['handoff-offered', 'plain'],
  accept: ['handoff-accepted', 'plain'],
  agree: ['handoff-accepted', 'plain'],
  counter: ['handoff-countered', 'plain'],
  decline: ['handoff-declined', 'doubt'],
  withdraw: ['handoff-withdrawn', 'plain'],
  release: ['handoff-released', 'go'],
  recall: ['handoff-recalled', 'doubt'],
  sight: ['handoff-arriving', 'plain'],
  receive: ['handoff-received', 'plain'],
  'correct-offer': ['handoff-corrected', 'doubt'],
  'correct-release': ['handoff-corrected', 'doubt'],
  'correct-receipt': ['handoff-corrected', 'doubt'],
  hold: ['crossing-held', 'hold'],
  resume: ['crossing-resumed', 'go'],
  grant: ['places-granted', 'go'],
  revoke: ['places-revoked', 'doubt'],
  capacity: ['capacity-stated', 'plain'],
  letter: ['letter-signed', 'plain'],
};
const CLOCK_CODES = {
  expire: ['handoff-expired', 'doubt'],
  lapse: ['handoff-lapsed', 'doubt'],
  alarm: ['handoff-overdue', 'late'],
} as const;

/** Whether a turn moved anything that is to be listed. */
export const movesSomething = (before: Books, after: Books, { event, step: { clock, outcome } }: Turn): boolean =>
  clock.some(({ act }) => act !== 'end') || (outcome.kind === 'accepted' && codeOf(before, after, event) !== null);

/** What one turn moved, the act before what the clock did ahead of it. */
export function listChanges(
  before: Books,
  after: Books,
  { event, step }: Turn,
  labelOf: (id: HandoffId) => string,
): readonly Change[] {
  const byClock = step.clock.flatMap(({ act, subject, at }): Change[] =>
    act === 'end' ? [] : [{ ...clockCode(act), at, ...describeGroup(after, subject as HandoffId, labelOf) }],
  );
  const row = step.outcome.kind === 'accepted' ? codeOf(before, after, event) : null;
  if (!row) return byClock;
  return [{ code: row[0], state: row[1], at: event.at, ...describe(before, after, event, labelOf) }, ...byClock];
}

const clockCode = (act: keyof typeof CLOCK_CODES): Pick<Change, 'code' | 'state'> => ({
  code: CLOCK_CODES[act][0],
  state: CLOCK_CODES[act][1],
});

/** A signature counts as news once it closes; "left" with the number that was released corrects nothing. */
function codeOf(before: Books, after: Books, event: FlowEvent): readonly [Code, State] | null {
  if (event.kind === 'explain')
    return handoffOf(after, event.handoff)?.stage === 'closed' ? ['handoff-closed', 'plain'] : null;
  const isSame = event.kind === 'correct-release' && handoffOf(before, event.handoff)?.released === event.headcount;
  return isSame ? null : (CODES[event.kind] ?? null);
}

function describe(before: Books, after: Books, event: FlowEvent, labelOf: (id: HandoffId) => string): Words {
  const by = { by: event.by, desk: event.desk };
  if ('handoff' in event) {
    const words = describeGroup(after, event.handoff, labelOf);
    return { ...words, figures: { ...words.figures, ...by, ...figuresOf(event) } };
  }
  const crossing =
    'crossing' in event ? event.crossing : event.kind === 'revoke' ? grantOf(before, event.grant)!.crossing : null;
  return { handoff: null, crossing, figures: { subject: subjectOf(event), ...by, ...figuresOf(event) } };
}

function describeGroup(books: Books, id: HandoffId, labelOf: (id: HandoffId) => string): Words {
  const handoff = handoffOf(books, id)!;
  const { released, counted, people } = handoff;
  const difference = counted === null || released === null ? {} : { counted, difference: counted - released };
  const figures = { label: labelOf(id), headcount: headcountOf(people), ...(released === null ? {} : { released }) };
  return { handoff: id, crossing: crossingOf(books, handoff.crossing)!.id, figures: { ...figures, ...difference } };
}

/** Numbers and reasons of an act, as plain figures. Nested ones become text. */
export function figuresOf(event: FlowEvent): Readonly<Record<string, string | number>> {
  const figures: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(event)) {
    if (HEAD.has(name) || value === null) continue;
    if (typeof value === 'number' || typeof value === 'string') figures[name] = value;
    else figures[name] = JSON.stringify(value);
  }
  return figures;
}

const HEAD = new Set(['id', 'kind', 'at', 'desk', 'by', 'handoff', 'crossing']);
