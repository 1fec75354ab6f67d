/** The claims room: reports in, graded claims, origins and estimates out, and the gate before a decision. */
export * from './evidence.ts';
export { createPlaceTree } from './reach/place-tree.ts';
export * from './gate/policy.ts';
export { type Assignment, assignOrigins } from './assignment.ts';
export {
  type Bin,
  brierScore,
  calibrationError,
  type ChannelScore,
  drawReliability,
  scoreChannels,
  type Settled,
  tallyKinds,
} from './outcomes/calibration.ts';
export {
  decide,
  type Decision,
  type DecisionCode,
  DecisionCodes,
  type DecisionCommand,
  type DecisionEvent,
  type DecisionState,
  evolve,
  type Outcome,
  priceAction,
  refuseKnown,
} from './gate/decisions.ts';
export { type Fused, type FuseRow, fuseValues } from './grading/fuse.ts';
export { judge, POLICIES, saysRoom, tellGate } from './gate/index.ts';
export { Actions } from './gate/policy.ts';
export { createLedger } from './ledger.ts';
export { type ClaimMatch, type ClaimText, matchClaims } from './retrieval/index.ts';
export { judgeProbability, type Matter, type Vote } from './grading/probability.ts';
export { type ReasonCode, REASONS, tellReason } from './grading/reasons.ts';
export {
  FEWEST_OF_EACH_COUNT,
  FEWEST_OUTCOMES_COUNT,
  fitRecalibration,
  recalibrate,
  type Recalibration,
  type RecalibrationFit,
} from './outcomes/recalibration.ts';
export { weigh } from './weigh.ts';
