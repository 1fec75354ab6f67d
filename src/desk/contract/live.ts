import { z } from 'zod';
import { BoardView } from './board.ts';
import { ImportView } from './imports.ts';
import { HandoffsMoved } from './strip.ts';

/**
 * What `GET /api/live` (Server-Sent Events) sends: the event name is `type`, the id counts up, and `Last-Event-ID` brings what was missed.
 * `board` carries the whole board (the web replaces its copy); `claim` says that a claim's page is out of date; `handoffs` that the books have moved, with the board's table.
 */
export const LiveEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('board'), board: BoardView }),
  z.object({ type: z.literal('claim'), id: z.string() }),
  z.object({ type: z.literal('import'), import: ImportView }),
  HandoffsMoved,
  /** A referral came or moved; how many wait for somebody, and nothing else. */
  z.object({ type: z.literal('referrals'), open: z.number().int() }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;
