import type { DecisionEvent } from '../../claims/index.ts';
import { asClaimId, type DeskId, type Instant } from '../../model/index.ts';
import { type Json, readInstant, type RecordDraft, type RecordKind, type StoredRecord } from '../../record/index.ts';

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

/** The kinds that hold decisions. */
export const DECISION_KINDS: readonly RecordKind[] = ['decision', 'gate-override', 'outcome'];

type Fields = Readonly<Record<string, Json>>;

/**
 * Decisions and outcomes as the record holds them, in its order; a record that was erased in part is left out. What would have settled
 * the matter is not on the record, nor the time to look again where the gate was met.
 */
export function readDecisionEvents(records: readonly StoredRecord[]): readonly DecisionEvent[] {
  const whole = records.flatMap(({ kind, content }) => ('fields' in content ? [{ kind, fields: content.fields }] : []));
  const overrides = new Map(
    whole.filter(({ kind }) => kind === 'gate-override').map(({ fields }) => [fields['decision'], fields]),
  );
  return whole.flatMap(({ kind, fields }): readonly DecisionEvent[] => {
    if (kind === 'decision')
      return [{ kind: 'taken', decision: toDecision(fields, overrides.get(fields['decision']!)) }];
    return kind === 'outcome' ? [toOutcome(fields)] : [];
  });
}

/** From what `draftTaken` has written. */
function toDecision(fields: Fields, overridden: Fields | undefined): Taken {
  const { decision, claim, action, verdict, by, reason, probability, gateMet, conditions } = fields;
  const at = readInstant(fields['at'])!;
  const shared = { action, claim: asClaimId(String(claim)), at };
  return {
    ...shared,
    id: decision,
    verdict,
    by,
    reason: reason ?? '',
    reviewAt: overridden ? readInstant(overridden['reviewAt']) : null,
    override: overridden !== undefined,
    gate: { ...shared, met: gateMet, conditions, settle: [] },
    probability,
    outcome: null,
  } as unknown as Taken;
}

function toOutcome({ decision, by, happened, laneHours, staffHours, ...fields }: Fields): DecisionEvent {
  const outcome = { at: readInstant(fields['at'])!, by, happened, laneHours, staffHours };
  return { kind: 'closed', id: decision, outcome } as unknown as DecisionEvent;
}
