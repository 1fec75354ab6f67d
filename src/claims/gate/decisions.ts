import {
  asInstant,
  type ClaimId,
  HOUR,
  type Instant,
  never,
  ok,
  refuse,
  type Refusal,
  type Result,
} from '../../model/index.ts';
import type { Action, GateResult, Policy } from './policy.ts';

/** What a named person did about a claim, with what the gate said at that moment. */
export interface Decision {
  readonly id: string;
  readonly at: Instant;
  readonly action: Action;
  readonly claim: ClaimId;
  readonly verdict: 'act' | 'refrain';
  readonly by: string;
  readonly reason: string;
  /** When an override is looked at again. */
  readonly reviewAt: Instant | null;
  /** Acted though the gate was not met. */
  readonly override: boolean;
  readonly gate: GateResult;
  readonly probability: number;
  readonly outcome: Outcome | null;
}

/** Whether it happened, and what acting cost. */
export interface Outcome {
  readonly at: Instant;
  readonly by: string;
  readonly happened: boolean;
  readonly laneHours: number;
  readonly staffHours: number;
}

export type DecisionCommand =
  | {
      readonly kind: 'take';
      readonly id: string;
      readonly verdict: Decision['verdict'];
      readonly by: string;
      readonly reason: string;
      readonly reviewAt: Instant | null;
      readonly gate: GateResult;
      readonly probability: number;
    }
  | ({ readonly kind: 'close'; readonly id: string } & Omit<Outcome, 'at'>);

export type DecisionEvent =
  | { readonly kind: 'taken'; readonly decision: Decision }
  | { readonly kind: 'closed'; readonly id: string; readonly outcome: Outcome };

export const DecisionCodes = [
  'name-missing',
  'reason-missing',
  'review-missing',
  'decision-known',
  'decision-unknown',
  'outcome-known',
  'cost-negative',
] as const;
export type DecisionCode = (typeof DecisionCodes)[number];

/** Decisions by id. */
export type DecisionState = ReadonlyMap<string, Decision>;

/**
 * Whether a decision may be put down. Acting against the gate takes a reason and a time to look again; everything takes a name. Refusals:
 * DecisionCodes.
 */
export function decide(
  state: DecisionState,
  command: DecisionCommand,
  now: Instant,
): Result<readonly DecisionEvent[], Refusal<DecisionCode>> {
  if (command.by.trim() === '')
    return refuse('name-missing', 'A decision needs the name of the person who takes it.', 'Give the name.');
  switch (command.kind) {
    case 'take':
      return take(state, command, now);
    case 'close':
      return close(state, command, now);
    default:
      return never(command);
  }
}

type Answer = ReturnType<typeof decide>;

/** A decision under an id that stands already. */
export const refuseKnown = () => refuse('decision-known', 'This decision is down already.', 'Take a new one.');

function take(state: DecisionState, command: Extract<DecisionCommand, { kind: 'take' }>, now: Instant): Answer {
  const { id, verdict, by, reason, reviewAt, gate, probability } = command;
  if (state.has(id)) return refuseKnown();
  const override = verdict === 'act' && !gate.met;
  if (override && reason.trim() === '')
    return refuse('reason-missing', 'The evidence needed is not there; acting takes a reason.', 'Write why.');
  if (override && (reviewAt === null || reviewAt <= now))
    return refuse(
      'review-missing',
      'Acting against the gate takes a time to look again.',
      'Give a time that is still to come.',
    );
  const decision: Decision = {
    id,
    at: now,
    action: gate.action,
    claim: gate.claim,
    verdict,
    by: by.trim(),
    reason: reason.trim(),
    reviewAt,
    override,
    gate,
    probability,
    outcome: null,
  };
  return ok([{ kind: 'taken', decision }]);
}

function close(state: DecisionState, command: Extract<DecisionCommand, { kind: 'close' }>, now: Instant): Answer {
  const decision = state.get(command.id);
  if (!decision) return refuse('decision-unknown', 'No such decision.', 'Look it up in the list of decisions.');
  if (decision.outcome) return refuse('outcome-known', 'Its outcome is down already.', 'An outcome is written once.');
  if (command.laneHours < 0 || command.staffHours < 0)
    return refuse('cost-negative', 'Hours cannot be negative.', 'Give the hours it took.');
  const { id, by, happened, laneHours, staffHours } = command;
  return ok([{ kind: 'closed', id, outcome: { at: now, by: by.trim(), happened, laneHours, staffHours } }]);
}

/** The state after more events; one copy of what was there, however many they are. */
export function evolve(state: DecisionState, events: readonly DecisionEvent[]): DecisionState {
  const next = new Map(state);
  for (const event of events) {
    switch (event.kind) {
      case 'taken':
        next.set(event.decision.id, event.decision);
        break;
      case 'closed': {
        const decision = next.get(event.id);
        if (decision) next.set(event.id, { ...decision, outcome: event.outcome });
        break;
      }
      default:
        never(event);
    }
  }
  return next;
}

/** What an action costs over a stretch of time, by its policy: lane-hours and staff-hours. */
export function priceAction(
  policy: Policy,
  from: Instant,
  to: Instant,
): { readonly laneHours: number; readonly staffHours: number } {
  const hours = Math.max(0, asInstant(to) - from) / HOUR;
  return { laneHours: policy.cost.lanes * hours, staffHours: policy.cost.staff * hours };
}
