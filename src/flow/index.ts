/** The flow room: capacity, grants, holds and the hand-off machine over one shared, ordered log. Pure: time and ids are arguments. */
export * from './handoff-table.ts';
export {
  type Books,
  type CrossingBook,
  crossingOf,
  EMPTY_BOOKS,
  grantOf,
  handoffOf,
  isOpen,
  type PlaceBook,
  placeOf,
  type RefusalNote,
} from './books.ts';
export { measureSpread } from './log-time.ts';
export { type FlowRefusal, type FlowRefusalCode, FlowRefusalCodes } from './refusals.ts';
export { type ClockFact } from './shared-clock.ts';
export { decide, evolve, type FlowOutcome, fold, recordRefusal, type Step, step, subjectOf } from './step.ts';
export * from './views.ts';
export { type CrossingTotals, maskCounts, plainBooks, sumCrossings, writeBooks } from './summary.ts';
export {
  type Auditor,
  type BooksCheck,
  checkBooks,
  createAuditor,
  haveSameBooks,
  type Invariant,
  Invariants,
  type Violation,
} from './audit.ts';
export { EVENT_FORMS, readFlowEvent } from './event-form.ts';
export { type HandoffLine, openHandoffStage } from './stage.ts';
export * from './plan.ts';
export { drawProblem, type LegRate, planGroup, weighPeople } from './plan-problem.ts';
export { type DayPlan, type LimitSpan, planDay } from './day-plan/plan.ts';
export type { DayLeg, DayProblem } from './day-plan/problem.ts';
export { stagePlan } from './day-plan/stage.ts';
export { type LinearAnswer, type LinearModel, type LinearSolver } from './day-plan/linear-model.ts';
