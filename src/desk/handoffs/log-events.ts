import type { HandoffEvents } from '../contract/index.ts';
import { readPayload } from './payload.ts';
import type { SharedLog } from './ports.ts';

const EVENTS_AT_ONCE = 1_000;

/** Acts of the shared order behind a place, as the books fold them: what an author says for another desk is none. */
export async function listEvents(log: SharedLog, after: number): Promise<HandoffEvents> {
  const entries = await log.read(after, EVENTS_AT_ONCE);
  const events = entries.flatMap(({ author, payloads }) =>
    payloads.flatMap((bytes) => {
      const payload = readPayload(bytes);
      return payload?.type === 'flow' && payload.event.desk === author ? [{ ...payload.event }] : [];
    }),
  );
  return { events, next: entries.at(-1)?.seq ?? null };
}
