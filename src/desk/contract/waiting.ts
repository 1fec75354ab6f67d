import { z } from 'zod';
import { HandoffStrip } from './strip.ts';
import { InstantText } from './values.ts';

/** `GET /api/waiting`: what waits for a person, wherever they look, and what the board borrows from the hand-offs. */
export const WaitingView = z.object({
  asOf: InstantText,
  referrals: z.object({
    /** Not acknowledged by anybody yet, overdue ones among them. */
    open: z.number().int(),
    /** Nobody acknowledged in time and nobody is left above. */
    overdue: z.number().int(),
    /** When the next one is due; null where none is, or all are overdue. */
    dueAt: InstantText.nullable(),
  }),
  /** Questions of the tipline that nobody has answered or put aside. */
  questions: z.number().int(),
  /** Decisions without an outcome that somebody should look at again. */
  decisions: z.number().int(),
  /** Null where the desk has no hand-offs. */
  handoffs: HandoffStrip.nullable(),
});

export type WaitingView = z.infer<typeof WaitingView>;
