import { z } from 'zod';
import { Actions } from './decisions.ts';
import { InstantText } from './values.ts';

const Whole = z.number().int();

/** What decisions came to: was the desk right to be as sure as it was, and what did acting cost? Only decisions whose outcome is down count. */
export const ReviewView = z.object({
  asOf: InstantText,
  decisions: Whole,
  settled: Whole,
  /** Overrides taken, how many have an outcome, in how many of these the thing happened. */
  overrides: z.object({ taken: Whole, settled: Whole, happened: Whole }),
  /** Share of settled matters that happened; null without any. */
  happened: z.number().nullable(),
  /** Mean squared distance of what was said and what came (0 best), and what it is made of: score = reliability − resolution + uncertainty + rest. */
  brier: z
    .object({
      score: z.number(),
      reliability: z.number(),
      resolution: z.number(),
      uncertainty: z.number(),
      rest: z.number(),
    })
    .nullable(),
  /** Mean gap of the diagram, weighted by decisions. */
  calibrationError: z.number(),
  bins: z.array(
    z.object({
      from: z.number(),
      to: z.number(),
      claims: Whole,
      said: z.number().nullable(),
      happened: z.number().nullable(),
    }),
  ),
  actions: z.array(
    z.object({
      action: z.enum(Actions),
      acted: Whole,
      refrained: Whole,
      /** Acted, and it happened · acted, and nothing came · refrained, and it happened · refrained, and nothing came. */
      right: Whole,
      falseAlarms: Whole,
      missed: Whole,
      spared: Whole,
      laneHours: z.number(),
      staffHours: z.number(),
      /** Of these, spent where nothing came. */
      wastedLaneHours: z.number(),
      wastedStaffHours: z.number(),
    }),
  ),
  channels: z.array(
    z.object({
      channel: z.string(),
      name: z.string(),
      /** Effort: messages held that somebody could have had to read. */
      messages: Whole,
      /** Yield: claims it has a part in, and those of them graded 3 or better. */
      claims: Whole,
      solid: Whole,
      settled: Whole,
      hits: Whole,
      falseAlarms: Whole,
      brier: z.number().nullable(),
    }),
  ),
});

export type ReviewView = z.infer<typeof ReviewView>;
