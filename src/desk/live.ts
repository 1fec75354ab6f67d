import type { LiveEvent } from './contract/index.ts';
import { LIMITS } from '../model/index.ts';

/** An event with the number that `Last-Event-ID` counts by. */
export interface NumberedEvent {
  readonly id: number;
  readonly event: LiveEvent;
}

/** Publishes events to whoever listens now, and replays what a client missed. */
export interface LiveStream {
  publish(event: LiveEvent): void;
  /** Calls `listen` for every later event, and at once for those after `lastId`; returns how to stop. */
  subscribe(lastId: number | null, listen: (event: NumberedEvent) => void): () => void;
  listeners(): number;
}

const WHOLE: ReadonlySet<LiveEvent['type']> = new Set(['board', 'handoffs']);

/** What an event says anew whenever it comes; null where each one counts. */
function subjectOf(event: LiveEvent): string | null {
  if (event.type === 'import') return `import ${event.import.id}`;
  return WHOLE.has(event.type) ? event.type : null;
}

/**
 * Holds the last events for replay. Only the newest board, table of hand-offs and state of each import are kept: older ones would be
 * replaced on arrival anyway, and an import's show words of its chat that nobody may see once it is withdrawn or its time is over.
 * @param firstId where ids begin; pass the start time, so that ids of an earlier process are never mistaken for ours
 */
export function createLiveStream(firstId: number): LiveStream {
  let last = firstId;
  let held: NumberedEvent[] = [];
  const listeners = new Set<(event: NumberedEvent) => void>();
  return {
    publish(event) {
      const numbered = { id: (last += 1), event };
      const subject = subjectOf(event);
      if (subject !== null) held = held.filter((older) => subjectOf(older.event) !== subject);
      held.push(numbered);
      if (held.length > LIMITS.LIVE_REPLAY_COUNT) held.shift();
      for (const listen of listeners) listen(numbered);
    },
    subscribe(lastId, listen) {
      // A client that knows an id we never gave (another process answered it) gets all that is held; boards replace, so nothing doubles.
      const missed =
        lastId === null || lastId > last
          ? held.filter(({ event }) => WHOLE.has(event.type))
          : held.filter(({ id }) => id > lastId);
      for (const event of missed) listen(event);
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    listeners: () => listeners.size,
  };
}
