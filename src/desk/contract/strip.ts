import { z } from 'zod';
import { CellValue, ConnectionView, HandoffLedePart, HandoffTotals, SealValue } from './handoffs.ts';
import { InstantText } from './values.ts';

/** A group as a pill of the table. */
const Chip = z.object({
  id: z.string(),
  label: z.string(),
  headcount: CellValue,
  /** Shown beside the headcount: −3. */
  difference: z.number().int().nullable(),
  waitsForUs: z.boolean(),
  overdue: z.boolean(),
  overdueMinutes: z.number().int().nullable(),
  stopped: z.boolean(),
});

/** The board's table of hand-offs: a row per crossing, and the parts it lends to the board's sentence and list of changes. */
export const HandoffStrip = z.object({
  waitsForUs: z.number().int(),
  connection: ConnectionView.pick({ state: true, since: true, books: true }),
  partner: z.object({ name: z.string(), sealed: SealValue }).nullable(),
  lede: z.array(HandoffLedePart),
  /** `closedLately` of each row counts so many hours back, across midnight. */
  closedHours: z.number().int(),
  rows: z.array(
    z.object({
      crossing: z.string(),
      name: z.string(),
      held: z.object({ until: InstantText, by: z.string(), reason: z.string(), deskName: z.string() }).nullable(),
      mayCross: z.object({ now: z.number().int(), of: z.number().int(), until: InstantText.nullable() }),
      offered: z.array(Chip),
      accepted: z.array(Chip),
      /** Released and arriving: on the way. */
      released: z.array(Chip),
      received: z.array(Chip),
      closedLately: HandoffTotals,
    }),
  ),
  /** What happened lately, newest first: coded like the board's changes. */
  changes: z.array(
    z.object({
      at: InstantText,
      code: z.enum([
        'handoff-offered',
        'handoff-accepted',
        'handoff-countered',
        'handoff-declined',
        'handoff-released',
        'handoff-arriving',
        'handoff-received',
        'handoff-closed',
        'handoff-overdue',
        'handoff-lapsed',
        'handoff-expired',
        'handoff-recalled',
        'handoff-withdrawn',
        'handoff-corrected',
        'crossing-held',
        'crossing-resumed',
        'places-granted',
        'places-revoked',
        'capacity-stated',
        'letter-signed',
      ]),
      state: z.enum(['hold', 'late', 'doubt', 'go', 'plain']),
      figures: z.record(z.string(), z.union([z.string(), z.number()])),
      handoff: z.string().nullable(),
      crossing: z.string().nullable(),
    }),
  ),
});

/** What `GET /api/live` says when the books have moved: the strip for the board; pages ask again. */
export const HandoffsMoved = z.object({ type: z.literal('handoffs'), position: z.number().int(), strip: HandoffStrip });

export type HandoffStrip = z.infer<typeof HandoffStrip>;
export type HandoffsMoved = z.infer<typeof HandoffsMoved>;
