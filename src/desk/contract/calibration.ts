import { z } from 'zod';
import { InstantText } from './values.ts';

const Whole = z.number().int();

/** What a map rests on, what it gains, and what it does. */
const MapView = z.object({
  /** Matters it was fitted to, and those of them that happened. */
  outcomes: Whole,
  happened: Whole,
  /** Brier score of what the evidence said, and of the map on outcomes it was not fitted to. */
  before: z.number(),
  after: z.number(),
  examples: z.array(z.object({ evidence: z.number(), shown: z.number() })),
});

/** How this desk's own outcomes would have probabilities shown. Nothing of it is used until a named person takes it. */
export const CalibrationView = z.object({
  /** Matters whose outcome is down, one per claim, and those that happened. */
  outcomes: Whole,
  happened: Whole,
  /** So many outcomes, and so many of each kind, are needed before anything is proposed. */
  needed: Whole,
  neededOfEach: Whole,
  /** Null while there are too few outcomes. `isBetter`: it would have said better on outcomes held out, by more than chance. */
  proposal: MapView.extend({ id: z.string(), isBetter: z.boolean(), isInUse: z.boolean() }).nullable(),
  /** Null while probabilities are shown as the evidence has them. */
  inUse: MapView.extend({ by: z.string(), at: InstantText }).nullable(),
  /** Newest first, at most 20. */
  acts: z.array(
    z.object({
      kind: z.enum(['taken-into-use', 'put-back']),
      by: z.string(),
      at: InstantText,
      outcomes: Whole.nullable(),
    }),
  ),
});

const Name = z.string().trim().min(2).max(80);

/** POST /api/decisions/calibration: by a named person, the proposal they saw. */
export const CalibrationTake = z.object({ proposal: z.string().max(80), by: Name });

/** POST /api/decisions/calibration/put-back */
export const CalibrationPutBack = z.object({ by: Name });

export type CalibrationView = z.infer<typeof CalibrationView>;
export type CalibrationTake = z.infer<typeof CalibrationTake>;
export type CalibrationPutBack = z.infer<typeof CalibrationPutBack>;
