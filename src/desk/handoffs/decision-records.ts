import type { DecisionEvent } from '../../claims/index.ts';
import type { DeskId, Instant } from '../../model/index.ts';
import type { Json, RecordDraft } from '../../record/index.ts';

type Taken = Extract<DecisionEvent, { kind: 'taken' }>['decision'];

/**
 * What a decision puts on the record: the decision with its gate, the override where the gate was not met, later the outcome.
 * @param evidence SHA-256 (hex) of what it rested on, at most `RECORD_EVIDENCE_COUNT`; never its words
 */
export function draftDecisionEvent(
  event: DecisionEvent,
  desk: DeskId,
  evidence: readonly string[],
): readonly RecordDraft[] {
  if (event.kind === 'taken') return draftTaken(event.decision, desk, evidence);
  const { happened, laneHours, staffHours, at, by } = event.outcome;
  const head = { id: `d/${event.id}/outcome`, at, desk, by };
  return [{ ...head, kind: 'outcome', decision: event.id, happened, laneHours, staffHours }];
}

function draftTaken(decision: Taken, desk: DeskId, evidence: readonly string[]): readonly RecordDraft[] {
  const { id, at, by, claim, action, verdict, reason, probability, gate, override, reviewAt } = decision;
  const head = { at, desk, by };
  const conditions = gate.conditions.map((condition) => ({ ...condition })) as unknown as Json;
  const words = reason.trim() === '' ? {} : { reason };
  const taken: RecordDraft = {
    ...head,
    ...words,
    id: `d/${id}`,
    kind: 'decision',
    decision: id,
    claim,
    action,
    verdict,
    probability,
    gateMet: gate.met,
    conditions,
    evidence,
  };
  const missing = gate.conditions.filter(({ met }) => !met).map(({ code }) => code);
  return override ? [taken, draftOverride({ id, action, missing, reason, reviewAt }, head)] : [taken];
}

interface Overridden {
  readonly id: string;
  readonly action: string;
  readonly missing: readonly string[];
  readonly reason: string;
  readonly reviewAt: Instant | null;
}

const draftOverride = (
  { id, action, missing, reason, reviewAt }: Overridden,
  head: { readonly at: Instant; readonly desk: DeskId; readonly by: string },
): RecordDraft => ({
  ...head,
  id: `d/${id}/override`,
  kind: 'gate-override',
  decision: id,
  action,
  missing: [...missing],
  reason,
  reviewAt: reviewAt ?? head.at,
});
