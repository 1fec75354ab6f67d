import { z } from 'zod';
import { DangerCategories } from '../referrals/danger-words.ts';
import { InstantText } from './values.ts';

const Name = z.string().trim().min(2).max(80);

/** Danger to a person: a category, a coarse place, a time, a code, and who it waits for. Never its words. */
export const ReferralView = z.object({
  code: z.string(),
  category: z.enum(DangerCategories),
  /** Name of a place of the corridor; null where none was read. */
  place: z.string().nullable(),
  at: InstantText,
  openedAt: InstantText,
  /** `overdue`: nobody acknowledged in time and nobody is left above. */
  state: z.enum(['open', 'overdue', 'acknowledged']),
  /** The named person; null where the settings name nobody. */
  waitsFor: z.string().nullable(),
  mayEscalate: z.boolean(),
  dueAt: InstantText,
  /** `held`: sealed, to be shown once; `shown`, `destroyed`: the desk has them no more. */
  details: z.enum(['held', 'shown', 'destroyed']),
  detailsUntil: InstantText,
  /** `by` is empty where the clock did it. */
  acts: z.array(
    z.object({
      act: z.enum(['opened', 'shown', 'acknowledged', 'escalated', 'destroyed']),
      at: InstantText,
      by: z.string(),
      to: z.string(),
    }),
  ),
});

export const ReferralList = z.object({
  asOf: InstantText,
  /** The focal point, then who it goes up to; empty where the settings name nobody. */
  ladder: z.array(z.object({ name: z.string(), contact: z.string() })),
  acknowledgeMinutes: z.number(),
  /** Open ones first, soonest due on top. */
  referrals: z.array(ReferralView),
});

/** POST /api/referrals/:code/details · acknowledge: by a named person. */
export const ReferralRequest = z.object({ by: Name });

/** POST /api/referrals/:code/escalate. `waitsFor` is who it was seen to wait for: where it waits for another by now, it does not go up once more. */
export const EscalationRequest = z.object({ by: Name, waitsFor: z.string().max(200).optional() });

/** The words, once. They are destroyed as this answer is given. */
export const ReferralDetails = z.object({ code: z.string(), text: z.string() });

export type ReferralView = z.infer<typeof ReferralView>;
export type ReferralList = z.infer<typeof ReferralList>;
export type ReferralRequest = z.infer<typeof ReferralRequest>;
export type EscalationRequest = z.infer<typeof EscalationRequest>;
export type ReferralDetails = z.infer<typeof ReferralDetails>;
