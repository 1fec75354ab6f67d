import { z } from 'zod';
import { CountValue, GradeValue, InstantText } from './values.ts';

/** Where a figure of the plan comes from: stated by whoever runs the place, the corridor file, or nobody has said. */
export const PlanFigure = z.object({
  value: z.number().int().nullable(),
  basis: z.enum(['stated', 'file', 'none']),
});

/** Time in which nobody leaves by a crossing: a hold until it is looked at again, or a claim for the whole plan. */
export const PlanClosure = z.object({
  from: InstantText,
  to: InstantText.nullable(),
  why: z.enum(['held', 'claim']),
  claim: z.string().nullable(),
});

/** What this desk would plan from: who waits, what was promised, what limits the way. */
export const PlanBasis = z.object({
  /** People that wait without being a group yet, as claims tell of them, and where they are bound. */
  crowds: z.array(
    z.object({
      place: z.string(),
      name: z.string(),
      to: z.string(),
      count: CountValue,
      grade: GradeValue,
      claim: z.string().nullable(),
    }),
  ),
  /** Groups that were offered, and accepted ones with their window. */
  groups: z.array(
    z.object({
      handoff: z.string(),
      label: z.string(),
      crossing: z.string(),
      at: z.string(),
      to: z.string(),
      people: z.number().int(),
      /** What an hour of waiting weighs for each of them, where 1 is an adult without needs. */
      weight: z.number(),
      readyAt: InstantText,
      promised: z.object({ from: InstantText, to: InstantText }).nullable(),
    }),
  ),
  receiving: z.array(z.object({ place: z.string(), name: z.string(), room: PlanFigure, hourly: PlanFigure })),
  crossings: z.array(
    z.object({
      crossing: z.string(),
      name: z.string(),
      from: z.string(),
      to: z.string(),
      minutes: z.number(),
      border: z.boolean(),
      closed: z.array(PlanClosure),
    }),
  ),
});

const Limit = z.number().int().min(0).max(100_000).nullable();

/** `POST /api/plan`: figures that an operator put in the place of what is known; null: no limit. */
export const PlanRequest = z.object({
  hours: z.union([z.literal(6), z.literal(12), z.literal(24)]),
  /** Which end of the estimates the waiting are counted by; `none` plans the groups alone. */
  people: z.enum(['low', 'best', 'high', 'none']),
  /** Accepted groups stay in their window. */
  keepPromises: z.boolean(),
  /** Places whose waiting people are not planned for. */
  leaveOut: z.array(z.string().max(120)).max(200),
  room: z.record(z.string(), Limit),
  hourly: z.record(z.string(), Limit),
  perHour: z.record(z.string(), Limit),
});

const LimitSpan = z.object({
  limit: z.enum(['leg', 'quota', 'received', 'beds']),
  id: z.string(),
  name: z.string(),
  from: InstantText,
  to: InstantText,
});

/** What came of it. Nothing in it is granted: a named person grants each line. */
export const PlanAnswer = z.object({
  /** `infeasible`: `conflicts` cannot hold together. `too-large`, `gave-up`: there is no plan. */
  kind: z.enum(['planned', 'infeasible', 'too-large', 'gave-up']),
  /** False where time ran out before the plan was proved the best. */
  isProved: z.boolean(),
  /** Weighted person-hours of waiting and of being on the way; no plan costs less than `bound`. */
  cost: z.number(),
  bound: z.number(),
  grants: z.array(
    z.object({
      /** Null: people that wait without being a group. */
      handoff: z.string().nullable(),
      label: z.string().nullable(),
      /** Where they wait; several names where people without a group wait at several places. */
      place: z.string(),
      crossing: z.string(),
      name: z.string(),
      from: InstantText,
      to: InstantText,
      places: z.number().int(),
      /** Where it lasts for hours: people that leave in the fullest of them. */
      mostAnHour: z.number().int().nullable(),
      /** Granted already. */
      isPromised: z.boolean(),
    }),
  ),
  /** Who has not come over when the plan ends. */
  unplaced: z.array(
    z.object({
      label: z.string().nullable(),
      place: z.string(),
      people: z.number().int(),
      /** Every crossing they could take is closed for the whole plan. */
      isShut: z.boolean(),
    }),
  ),
  /** What one more would save, in weighted person-hours; the largest first. */
  prices: z.array(LimitSpan.extend({ saves: z.number() })),
  conflicts: z.array(LimitSpan),
  /** People at each place at the end of each hour, if nobody else comes. */
  places: z.array(
    z.object({
      place: z.string(),
      name: z.string(),
      /** False: nobody has said how many are there now; the figures are those of the plan alone. */
      isKnown: z.boolean(),
      /** People there at most; null: no limit known. */
      most: z.number().int().nullable(),
      now: z.object({ low: z.number(), best: z.number(), high: z.number() }),
      hours: z.array(z.object({ low: z.number(), best: z.number(), high: z.number() })),
    }),
  ),
  /** People that leave over the border in each hour. */
  crossings: z.array(
    z.object({
      crossing: z.string(),
      name: z.string(),
      leaving: z.array(z.number().int()),
      closed: z.array(z.boolean()),
    }),
  ),
});

/** One plan in the making or made. */
export const PlanJob = z.object({
  id: z.string(),
  state: z.enum(['running', 'done', 'stopped', 'failed']),
  /** `bound`: groups may be torn apart. `search`: they go whole. */
  step: z.enum(['bound', 'search']),
  seconds: z.number(),
  mostSeconds: z.number(),
  asked: PlanRequest,
  start: InstantText,
  end: InstantText,
  slotMinutes: z.number().int(),
  answer: PlanAnswer.nullable(),
});

/** `GET /api/plan` */
export const PlanView = z.object({
  asOf: InstantText,
  basis: PlanBasis,
  /** The last one that was asked for, by whomever; null: none since the desk was started. */
  job: PlanJob.nullable(),
});

export type PlanFigure = z.infer<typeof PlanFigure>;
export type PlanBasis = z.infer<typeof PlanBasis>;
export type PlanRequest = z.infer<typeof PlanRequest>;
export type PlanAnswer = z.infer<typeof PlanAnswer>;
export type PlanJob = z.infer<typeof PlanJob>;
export type PlanView = z.infer<typeof PlanView>;
