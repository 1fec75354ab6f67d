import { readFlowEvent } from '../../flow/index.ts';
import { asDeskId, type DeskId, type FlowEvent } from '../../model/index.ts';
import { canonicalize, type Json } from '../../record/index.ts';

/** What desks say to each other on the shared log. Payloads of other types are for others, and passed over. */
export type Payload =
  | { readonly type: 'flow'; readonly event: FlowEvent }
  /** "At this place my books came to this": the other desk compares. */
  | { readonly type: 'books'; readonly desk: DeskId; readonly seq: number; readonly trail: string };

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** JSON with sorted keys: the same payload is the same bytes on every desk. */
export const writePayload = (payload: Payload): Uint8Array => encoder.encode(canonicalize(payload as unknown as Json));

/** Reads a payload; null for one that is malformed or not for hand-offs. Both desks read the same bytes, so both pass over the same ones. */
export function readPayload(bytes: Uint8Array): Payload | null {
  const raw = readJson(bytes);
  if (typeof raw !== 'object' || raw === null) return null;
  const fields = raw as Readonly<Record<string, unknown>>;
  if (fields['type'] === 'flow') {
    const event = readFlowEvent(fields['event']);
    return event.ok ? { type: 'flow', event: event.value } : null;
  }
  const { type, desk, seq, trail } = fields;
  if (type !== 'books' || typeof desk !== 'string' || typeof trail !== 'string') return null;
  return Number.isSafeInteger(seq) ? { type, desk: asDeskId(desk), seq: seq as number, trail } : null;
}

/** What stands in a payload; null where it is not text, or not JSON: then it is for nobody here. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return null; // not text, or not JSON: nobody can fold it
  }
}
