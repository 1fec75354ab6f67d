import type { Refusal } from '../model/index.ts';

/** Why an act is refused: the closed list of this room. docs/reference/refusals-flow.md is held against it. */
export const FlowRefusalCodes = [
  'wrong-stage',
  'not-yours',
  'no-credit',
  'held',
  'expired',
  'over-capacity',
  'not-yet',
  'unbalanced',
  'out-of-bounds',
  'unknown',
] as const;
export type FlowRefusalCode = (typeof FlowRefusalCodes)[number];
export type FlowRefusal = Refusal<FlowRefusalCode>;

/** What to do about each, and whether the same act can go through later. */
const ANSWERS: Readonly<Record<FlowRefusalCode, { readonly remedy: string; readonly retry: boolean }>> = {
  'wrong-stage': { remedy: 'Look at the hand-off again: the other desk may have acted first.', retry: false },
  'not-yours': { remedy: 'Ask the other desk of this crossing; the table of hand-offs says who may.', retry: false },
  'no-credit': { remedy: 'Ask the receiver for places, or release fewer people.', retry: true },
  held: { remedy: 'Wait until the desk that holds the crossing resumes it.', retry: true },
  expired: { remedy: 'Make a new offer, or ask for a new window.', retry: false },
  'over-capacity': {
    remedy: 'State the capacity again, promise fewer places, or let a named person override with a reason.',
    retry: true,
  },
  'not-yet': { remedy: 'Wait until the window opens.', retry: true },
  unbalanced: { remedy: 'Let the parts add up to the difference between counted and released.', retry: false },
  'out-of-bounds': { remedy: 'Correct the number, time or text.', retry: false },
  unknown: { remedy: 'Check the id, or wait until the event that made it has come.', retry: true },
};

/** A refusal of this room; `remedy` where the general one would not help. */
export const refuseFlow = (code: FlowRefusalCode, message: string, remedy?: string): FlowRefusal => ({
  code,
  message,
  remedy: remedy ?? ANSWERS[code].remedy,
  retry: ANSWERS[code].retry,
});

export const remedyOf = (code: FlowRefusalCode): { readonly remedy: string; readonly retry: boolean } => ANSWERS[code];
