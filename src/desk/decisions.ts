import { type Action, judge, type Picture, POLICIES } from '../claims/index.ts';
import {
  type Claim,
  type ClaimId,
  formatInstant,
  type Instant,
  ok,
  parseInstant,
  type Result,
  type Zone,
} from '../model/index.ts';
import type { DecisionRequest, DecisionView, GateView, OutcomeRequest } from './contract/index.ts';
import type { Store } from './ports.ts';
import { type DeskRefusal, refuseDesk } from './refusals.ts';

export interface DecisionPorts {
  readonly store: Pick<Store, 'saveDecision' | 'loadDecisions'>;
  readonly picture: () => Picture;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly zone: Zone;
  readonly onChange: () => void;
}

/** Named people decide here. The desk keeps what the evidence was at that moment, and later what it cost and whether it happened. */
export interface Decisions {
  list(): Promise<readonly DecisionView[]>;
  gates(claim: Claim): readonly GateView[];
  decide(request: DecisionRequest): Promise<Result<DecisionView, DeskRefusal>>;
  recordOutcome(id: string, outcome: OutcomeRequest): Promise<Result<DecisionView, DeskRefusal>>;
}

export function createDecisions(ports: DecisionPorts): Decisions {
  const gateFor = (claim: Claim, action: Action): GateView =>
    viewGate(judge(POLICIES[action], claim, ports.picture(), ports.clock()));
  return {
    list: () => ports.store.loadDecisions(),
    gates: (claim) =>
      Object.values(POLICIES)
        .filter(({ kinds }) => kinds.includes(claim.kind))
        .map(({ action }) => gateFor(claim, action)),
    async decide(request) {
      const claim = ports.picture().claims.find(({ id }) => id === (request.claim as ClaimId));
      if (!claim)
        return refuseDesk('not-found', 'No such claim is held.', 'Look at the list of claims; it may have merged.');
      const gate = gateFor(claim, request.action);
      const refusal = checkOverride(request, gate, ports.clock());
      if (refusal) return refusal;
      const decision = {
        ...request,
        id: ports.newId(),
        at: formatInstant(ports.clock(), ports.zone),
        override: request.verdict === 'act' && !gate.met,
        gate,
        outcome: null,
      };
      await ports.store.saveDecision(decision);
      ports.onChange();
      return ok(decision);
    },
    async recordOutcome(id, outcome) {
      const decision = (await ports.store.loadDecisions()).find((candidate) => candidate.id === id);
      if (!decision) return refuseDesk('not-found', 'No such decision.', 'GET /api/decisions lists them.');
      const closed = { ...decision, outcome: { ...outcome, at: formatInstant(ports.clock(), ports.zone) } };
      await ports.store.saveDecision(closed);
      ports.onChange();
      return ok(closed);
    },
  };
}

/** Acting without the evidence is possible, and takes a reason and a time to look again. */
function checkOverride(request: DecisionRequest, gate: GateView, now: Instant): ReturnType<typeof refuseDesk> | null {
  if (request.verdict === 'refrain' || gate.met) return null;
  const missing = gate.conditions.filter(({ met }) => !met).map(({ code }) => code);
  const reviewAt = request.reviewAt === null ? null : parseInstant(request.reviewAt);
  if (request.reason.length >= 5 && reviewAt !== null && reviewAt > now) return null;
  return refuseDesk(
    'gate-not-met',
    `The evidence for this is not there (${missing.join(', ')}).`,
    'To act all the same, give a reason and a time, later than now, at which it is looked at again.',
  );
}

const viewGate = (gate: ReturnType<typeof judge>): GateView => ({
  action: gate.action,
  met: gate.met,
  conditions: gate.conditions.map((condition) => ({ ...condition })),
  settle: gate.settle.map(({ code, place, minutes, yes, no }) => ({
    code,
    place,
    minutes,
    yes: { ...yes },
    no: { ...no },
  })),
});
