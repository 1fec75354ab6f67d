/** The claims room: reports in, graded claims, origins and estimates out, and the gate before a decision. */
export * from './evidence.ts';
export { createPlaceTree } from './places.ts';
export * from './policy.ts';
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
} from './calibration.ts';
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
} from './decisions.ts';
export { type Fused, type FuseRow, fuseValues } from './fuse.ts';
export { judge, POLICIES, saysRoom, tellGate } from './gate.ts';
export { Actions } from './policy.ts';
export { createLedger } from './ledger.ts';
export { type ClaimMatch, type ClaimText, matchClaims } from './matching.ts';
export { judgeProbability, type Matter, type Vote } from './probability.ts';
export { type ReasonCode, REASONS, tellReason } from './reasons.ts';
export {
  FEWEST_OF_EACH_COUNT,
  FEWEST_OUTCOMES_COUNT,
  fitRecalibration,
  recalibrate,
  type Recalibration,
  type RecalibrationFit,
} from './recalibration.ts';
export { weigh } from './weigh.ts';
