import { z } from 'zod';
import { CommandId, InstantText } from './values.ts';

export const Actions = ['close-lanes', 'open-overflow', 'hold-flow'] as const;

/** What the grade and the gate would be if an answer came: `met` conditions of the gate, probability 0–1. */
const WouldBe = z.object({ grade: z.string(), met: z.number().int(), probability: z.number() });

/** What an action needs, what there is, and what would settle it. */
export const GateView = z.object({
  action: z.enum(Actions),
  met: z.boolean(),
  conditions: z.array(
    z.object({
      code: z.string(),
      needs: z.union([z.string(), z.number()]),
      has: z.union([z.string(), z.number()]).nullable(),
      met: z.boolean(),
    }),
  ),
  settle: z.array(
    z.object({ code: z.string(), place: z.string().nullable(), minutes: z.number(), yes: WouldBe, no: WouldBe }),
  ),
});

/** A named person decides; acting without the evidence takes a reason and a time to look again. `id` becomes the decision's. */
export const DecisionRequest = z.object({
  id: CommandId.optional(),
  action: z.enum(Actions),
  claim: z.string().max(80),
  verdict: z.enum(['act', 'refrain']),
  by: z.string().trim().min(2).max(80),
  reason: z.string().trim().max(500).default(''),
  reviewAt: InstantText.nullable().default(null),
});

export const OutcomeRequest = z.object({
  happened: z.boolean(),
  by: z.string().trim().min(2).max(80),
  laneHours: z.number().min(0).max(10_000).default(0),
  staffHours: z.number().min(0).max(100_000).default(0),
});

/** How the turn of evidence bears on a decision: by a sixth of certainty or more, or not; `gone` where the claim is no longer held. */
export const Turns = ['same', 'stronger', 'weaker', 'gone'] as const;

export const DecisionView = z.object({
  id: z.string(),
  at: InstantText,
  action: z.enum(Actions),
  claim: z.string(),
  verdict: z.enum(['act', 'refrain']),
  by: z.string(),
  reason: z.string(),
  reviewAt: InstantText.nullable(),
  /** True where the gate was not met and the person acted all the same. */
  override: z.boolean(),
  gate: GateView,
  /** What it rested on, as it stands now; null once the outcome is down. */
  standing: z
    .object({
      turn: z.enum(Turns),
      /** That it is so, 0–1: when it was decided, and now; null where the claim is gone. */
      before: z.number(),
      now: z.number().nullable(),
      /** Independent origins that say otherwise. */
      against: z.number().int(),
      /** Somebody should look again: acted on what is weaker now, refrained on what is stronger, or the time to look again is past. */
      lookAgain: z.boolean(),
    })
    .nullable(),
  outcome: z
    .object({ at: InstantText, happened: z.boolean(), laneHours: z.number(), staffHours: z.number(), by: z.string() })
    .nullable(),
});

export const DecisionList = z.object({ decisions: z.array(DecisionView) });

export type GateView = z.infer<typeof GateView>;
export type DecisionRequest = z.infer<typeof DecisionRequest>;
export type DecisionView = z.infer<typeof DecisionView>;
export type DecisionList = z.infer<typeof DecisionList>;
export type OutcomeRequest = z.infer<typeof OutcomeRequest>;
