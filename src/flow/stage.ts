import type { FlowEvent } from '../model/index.ts';
import { type Books, EMPTY_BOOKS } from './books.ts';
import { readFlowEvent } from './event-form.ts';
import { type FlowRefusalCode, remedyOf } from './refusals.ts';
import type { ClockFact } from './shared-clock.ts';
import { step } from './step.ts';
import { plainBooks, sumCrossings } from './summary.ts';

/** One line of `cauce stage handoffs`. */
export type HandoffLine =
  | {
      readonly event: string;
      readonly accepted: boolean;
      readonly refusal?: string;
      readonly message?: string;
      readonly remedy?: string;
      readonly retry?: boolean;
      /** Delivered before; the first answer again. */
      readonly repeated?: true;
      /** What the shared clock did just before. */
      readonly clock?: readonly Pick<ClockFact, 'act' | 'subject' | 'at'>[];
    }
  | { readonly id?: string; readonly error: string }
  | { readonly books: ReturnType<typeof plainBooks>; readonly totals: ReturnType<typeof sumCrossings> };

/** The stage event by event; `finish` gives the last line. */
export interface HandoffFilter {
  take(raw: unknown): HandoffLine;
  finish(): HandoffLine;
}

/**
 * Hand-off events in their shared order, parsed from JSON, to one answer each, and the final books. What is not an event is
 * answered with `error`, and the run goes on. Format: docs/reference/handoffs.md.
 */
export function openHandoffStage(): HandoffFilter {
  let books = EMPTY_BOOKS;
  return {
    take: (raw) => {
      const read = readFlowEvent(raw);
      if (!read.ok) {
        const id = (raw as { id?: unknown } | null)?.id;
        return { ...(typeof id === 'string' ? { id } : {}), error: read.refusal.message };
      }
      const [after, answer] = answerEvent(books, read.value);
      books = after;
      return answer;
    },
    finish: () => ({ books: plainBooks(books), totals: sumCrossings(books) }),
  };
}

function answerEvent(before: Books, event: FlowEvent): readonly [Books, HandoffLine] {
  const { books, outcome, clock } = step(before, event);
  const happened = clock.length > 0 ? { clock: clock.map(({ act, subject, at }) => ({ act, subject, at })) } : {};
  if (outcome.kind === 'accepted') return [books, { event: event.id, accepted: true, ...happened }];
  if (outcome.kind === 'refused') {
    const { code, message, remedy, retry } = outcome.refusal;
    return [books, { event: event.id, accepted: false, refusal: code, message, remedy, retry, ...happened }];
  }
  if (outcome.code === '') return [books, { event: event.id, accepted: true, repeated: true }];
  const answer = remedyOf(outcome.code as FlowRefusalCode);
  return [books, { event: event.id, accepted: false, refusal: outcome.code, ...answer, repeated: true }];
}
