import { type FlowEvent, type Interval, never } from '../model/index.ts';
import type { RecordDraft } from './kinds.ts';

/**
 * What an act of flow control puts on the record; null for a clock's tick, which decides nothing.
 * A refused act goes on the record as well, with the code of the refusal.
 */
export function recordFlowEvent(event: FlowEvent): RecordDraft | null {
  const head = { id: event.id as string, at: event.at, desk: event.desk as string, by: event.by, act: event.kind };
  switch (event.kind) {
    case 'tick':
      return null;
    case 'refused':
      return { ...head, kind: 'handoff', handoff: event.subject, act: event.act, refusal: event.code };
    case 'hold':
      return {
        ...head,
        kind: 'hold',
        hold: event.hold,
        crossing: event.crossing,
        until: event.until,
        ...wordsOf(event.reason),
      };
    case 'resume':
      return { ...head, kind: 'hold', hold: event.hold, crossing: event.crossing };
    case 'letter':
      return { ...head, kind: 'grant', subject: event.crossing, crossing: event.crossing, terms: { ...event.terms } };
    case 'capacity':
      return {
        ...head,
        kind: 'grant',
        subject: event.place,
        free: { ...event.free },
        until: event.until,
        ...wordsOf(event.reason),
      };
    case 'grant':
      return {
        ...head,
        kind: 'grant',
        subject: event.grant,
        crossing: event.crossing,
        ...placesOf(event),
        ...(event.every === null ? {} : { every: event.every }),
      };
    case 'revoke':
      return { ...head, kind: 'grant', subject: event.grant, ...wordsOf(event.reason) };
    default:
      return { ...head, kind: 'handoff', handoff: event.handoff, ...recordHandoffAct(event) };
  }
}

type HandoffEvent = Extract<FlowEvent, { readonly handoff: unknown }>;
type HandoffFields = Partial<Omit<Extract<RecordDraft, { kind: 'handoff' }>, 'kind' | 'id' | 'at' | 'desk' | 'by'>>;

function recordHandoffAct(event: HandoffEvent): HandoffFields {
  switch (event.kind) {
    case 'offer':
      return {
        crossing: event.crossing,
        people: { ...event.people },
        needs: { ...event.needs },
        from: event.readyAt,
        until: event.expires,
      };
    case 'accept':
    case 'counter':
      return placesOf(event);
    case 'agree':
      return {
        ...(event.part ? { people: { ...event.part } } : {}),
        ...(event.needs ? { needs: { ...event.needs } } : {}),
        ...(event.rest === null ? {} : { rest: event.rest }),
      };
    case 'withdraw':
    case 'decline':
    case 'recall':
      return wordsOf(event.reason);
    case 'release':
      return { headcount: event.headcount, ...(event.grant === null ? {} : { grant: event.grant }) };
    case 'sight':
      return {};
    case 'receive':
      return { counted: event.counted };
    case 'explain':
      return { parts: event.parts.map((part) => ({ ...part })) };
    case 'correct-offer':
      return {
        people: { ...event.people },
        ...(event.needs ? { needs: { ...event.needs } } : {}),
        ...wordsOf(event.reason),
      };
    case 'correct-release':
      return { headcount: event.headcount, ...wordsOf(event.reason) };
    case 'correct-receipt':
      return { counted: event.counted, ...wordsOf(event.reason) };
    default:
      return never(event);
  }
}

const placesOf = (event: {
  readonly places: number;
  readonly window: Interval;
  readonly override: { readonly by: string; readonly reason: string } | null;
}): HandoffFields => ({
  places: event.places,
  from: event.window.from,
  until: event.window.to,
  ...(event.override ? { override: { ...event.override } } : {}),
});

/** A reason that was left empty is left out. */
const wordsOf = (reason: string): { readonly reason?: string } => (reason.trim() === '' ? {} : { reason });
