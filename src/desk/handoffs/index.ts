/** Hand-offs on the desk: the shared log folded into books, acts brought onto it, and the views of them. */
export { type Conflict, type Cosigning, createCosigning, type PartnerKeys, type WitnessPort } from './cosigning.ts';
export { DECISION_KINDS, draftDecisionEvent, readDecisionEvents } from './decision-records.ts';
export {
  createRecordDesk,
  type KnownCosigner,
  RECORD_METHODS,
  type RecordDesk,
  type RecordDeskPorts,
  type Witnessed,
} from './record-desk.ts';
export type { LinkPort } from './link-port.ts';
export * from './ports.ts';
export * from './refusals.ts';
export { createHandoffs, HANDOFF_METHODS, type HandoffDesk, type Handoffs } from './service.ts';
export type { HandoffRequest } from './commands.ts';
export { toEvidence } from './evidence.ts';
