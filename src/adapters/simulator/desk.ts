import { type Books, EMPTY_BOOKS, type Step } from '../../flow/index.ts';
import type { DeskId, FlowEvent } from '../../model/index.ts';
import { extendTrail } from './trail.ts';

/** How a machine folds one event; tests put a broken one here to see that the simulator finds it out. */
export type Fold = (books: Books, event: FlowEvent) => Step;

/** An event that was made durable and has not come back in order yet. */
export interface Outgoing {
  readonly event: FlowEvent;
  sentAt: number;
  /** Sealed anew with each epoch, so that the relay cannot tell a retry from a new message. */
  generation: number;
}

/** One desk: what survives a crash, and what does not. */
export interface Desk {
  readonly id: DeskId;
  /** Added to the world's time; a crash does not set it right. */
  skew: number;
  /** Durable: the log as far as it came, and what was promised to be sent. */
  readonly stored: FlowEvent[];
  readonly outbox: Map<string, Outgoing>;
  /** Pressed, not yet written to disk. */
  drafts: FlowEvent[];
  books: Books;
  trail: string;
  /** Entries that came before their turn. */
  readonly ahead: Map<number, unknown>;
  /** Own groups whose release is ordered and whom nobody has told go yet. */
  readonly toTell: Set<string>;
  askedAt: number;
}

export const createDesk = (id: DeskId, skew: number): Desk => ({
  id,
  skew,
  stored: [],
  outbox: new Map(),
  drafts: [],
  books: EMPTY_BOOKS,
  trail: '',
  ahead: new Map(),
  toTell: new Set(),
  askedAt: 0,
});

/** Folds the entry whose turn it is. Storing it and dropping it from the outbox is one transaction. */
export function takeInOrder(desk: Desk, event: FlowEvent, fold: Fold): Step {
  desk.stored.push(event);
  desk.outbox.delete(event.id);
  const made = fold(desk.books, event);
  desk.books = made.books;
  desk.trail = extendTrail(desk.trail, made);
  return made;
}

/** Power fails: whatever was only in memory is gone, and the books are folded again from the stored log. */
export function crash(desk: Desk, fold: Fold): void {
  desk.drafts = [];
  desk.ahead.clear();
  desk.books = EMPTY_BOOKS;
  desk.trail = '';
  for (const event of desk.stored) {
    const made = fold(desk.books, event);
    desk.books = made.books;
    desk.trail = extendTrail(desk.trail, made);
  }
}
