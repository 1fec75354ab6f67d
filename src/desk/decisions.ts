import {
  type Action,
  decide,
  type Decision,
  type DecisionCommand,
  type DecisionEvent,
  type DecisionState,
  evolve,
  type GateResult,
  judge,
  type Outcome,
  type Picture,
  type Policy,
  refuseKnown,
  saysRoom,
} from '../claims/index.ts';
import {
  type ChannelId,
  type Claim,
  type ClaimId,
  formatInstant,
  type Instant,
  LIMITS,
  type MessageId,
  ok,
  parseInstant,
  type Result,
  type Zone,
} from '../model/index.ts';
import type { ShowProbability } from './claim-rows.ts';
import type { DecisionRequest, DecisionView, GateView, OutcomeRequest } from './contract/index.ts';
import type { DecisionContext, KeptDecisionEvent, NumberedDecisionEvent, Store } from './ports.ts';
import { standingOf } from './decision-standing.ts';
import { type DeskRefusal, refuseDesk } from './refusals.ts';

/** Where decisions stand for good. */
export interface DecisionRecord {
  /** Puts what was decided on the record, with what it rested on; rejects where it cannot. */
  readonly put: (event: DecisionEvent, evidence: readonly string[]) => Promise<void>;
  /** What stands there of the last day, oldest first. */
  readonly read: () => Promise<readonly DecisionEvent[]>;
}

export interface DecisionPorts {
  readonly store: Pick<Store, 'addDecisionEvents' | 'loadDecisionEvents'>;
  readonly policies: Readonly<Record<Action, Policy>>;
  readonly picture: () => Picture;
  readonly channelOf: (message: MessageId) => ChannelId | null;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly zone: Zone;
  /** How probabilities are shown; what is kept of a decision is what the evidence said. */
  readonly show: ShowProbability;
  readonly onChange: () => void;
  /** Null: the desk keeps none. */
  readonly record: DecisionRecord | null;
}

/** Named people decide here. The desk keeps what the evidence was at that moment, and later what it cost and whether it happened. */
export interface Decisions {
  /** Takes in what a process that died had put on the record and not kept yet. */
  recover(): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly DecisionView[]>;
  /** How many somebody should look at again. */
  countToLookAt(): Promise<number>;
  /** Every decision as it stands, oldest first, and what each rested on. */
  held(): Promise<{
    readonly decisions: readonly Decision[];
    readonly contexts: ReadonlyMap<string, DecisionContext>;
  }>;
  gates(claim: Claim): readonly GateView[];
  decide(request: DecisionRequest): Promise<Result<DecisionView, DeskRefusal>>;
  recordOutcome(id: string, outcome: OutcomeRequest): Promise<Result<DecisionView, DeskRefusal>>;
}

export function createDecisions(ports: DecisionPorts): Decisions {
  const kept = rememberDecisions(ports.store);
  const viewOne = (decision: Decision): DecisionView => viewDecision(decision, findClaims(ports.picture()), ports);
  let turns: Promise<unknown> = Promise.resolve();
  // What is decided is on the record, or is not decided: both are kept, or neither.
  const add = (command: DecisionCommand): Promise<Result<DecisionView, DeskRefusal>> =>
    kept.add<Result<DecisionView, DeskRefusal>>(async (state) => {
      const before = state.get(command.id);
      if (command.kind === 'close' && before?.outcome && isSameOutcome(before.outcome, command))
        return { events: [], answer: ok(viewOne(before)) };
      const events = decide(state, command, ports.clock());
      if (!events.ok) return { events: [], answer: events };
      for (const event of events.value) await ports.record?.put(event, evidenceOf(event, ports.picture()));
      const view = viewOne(evolve(state, events.value).get(command.id)!);
      return { events: events.value.map((event) => withContext(event, ports)), answer: ok(view) };
    });
  // One at a time: whoever waits for the store's lock holds none of its connections.
  const put = async (command: DecisionCommand): Promise<Result<DecisionView, DeskRefusal>> => {
    const turn = turns.then(() => add(command));
    turns = turn.catch(() => undefined);
    const answer = await turn;
    if (answer.ok) ports.onChange();
    return answer;
  };
  return {
    async recover() {
      const recorded = (await ports.record?.read()) ?? [];
      if (recorded.length === 0) return;
      await kept.add(async (state) => ({ events: missingFrom(state, recorded), answer: null }));
    },
    async list() {
      const claimOf = findClaims(ports.picture());
      return [...(await kept.load()).decisions.values()]
        .map((decision) => viewDecision(decision, claimOf, ports))
        .toReversed();
    },
    async countToLookAt() {
      const claimOf = findClaims(ports.picture());
      const standing = (decision: Decision) =>
        standingOf(decision, claimOf(decision.claim), ports.show, ports.clock())?.lookAgain;
      return [...(await kept.load()).decisions.values()].filter(standing).length;
    },
    async held() {
      const { decisions, contexts } = await kept.load();
      return { decisions: [...decisions.values()], contexts };
    },
    gates: (claim) =>
      Object.values(ports.policies)
        .filter(({ kinds }) => kinds.includes(claim.kind) && !saysRoom(claim))
        .map(({ action }) => viewGate(gateFor(ports, claim, action), ports.show)),
    async decide(request) {
      const before = request.id === undefined ? undefined : (await kept.load()).decisions.get(request.id);
      if (before && isSameDecision(before, request)) return ok(viewOne(before));
      // Also where its claim has merged since: what stands is told first.
      if (before) return refuseKnown();
      const claim = ports.picture().claims.find(({ id }) => id === (request.claim as ClaimId));
      if (!claim)
        return refuseDesk('not-found', 'No such claim is held.', 'Look at the list of claims; it may have merged.');
      return put(commandOf(request, claim, ports));
    },
    recordOutcome: (id, outcome) => put({ kind: 'close', id, ...outcome }),
  };
}

const gateFor = ({ policies, picture, clock }: DecisionPorts, claim: Claim, action: Action): GateResult =>
  judge(policies[action], claim, picture(), clock());

const commandOf = (
  { id, action, verdict, by, reason, reviewAt }: DecisionRequest,
  claim: Claim,
  ports: DecisionPorts,
): DecisionCommand => ({
  kind: 'take',
  id: id ?? ports.newId(),
  verdict,
  by,
  reason,
  reviewAt: reviewAt === null ? null : parseInstant(reviewAt),
  gate: gateFor(ports, claim, action),
  probability: claim.probability,
});

/** An answer was lost on the way: what is sent again gets the one it had, whatever has become of the claim since. */
const isSameDecision = (known: Decision, asked: DecisionRequest): boolean =>
  (['claim', 'action', 'verdict', 'by', 'reason'] as const).every((field) => known[field] === asked[field]);

const isSameOutcome = (known: Outcome, asked: Omit<Outcome, 'at'>): boolean =>
  (['happened', 'laneHours', 'staffHours', 'by'] as const).every((field) => known[field] === asked[field]);

/** What the record holds and the desk does not. */
const missingFrom = (held: DecisionState, recorded: readonly DecisionEvent[]): readonly DecisionEvent[] =>
  recorded.filter((event) => (event.kind === 'taken' ? !held.has(event.decision.id) : !held.get(event.id)?.outcome));

/** Which kind of claim it was and which channels brought it, while that is known. */
function withContext(event: DecisionEvent, { picture, channelOf, show }: DecisionPorts): KeptDecisionEvent {
  if (event.kind !== 'taken') return event;
  const claim = picture().claims.find(({ id }) => id === event.decision.claim);
  if (!claim) return event;
  const channels = new Set(claim.for.map(({ message }) => channelOf(message)));
  return {
    ...event,
    context: {
      kind: claim.kind,
      channels: [...channels].filter((id) => id !== null).sort(),
      shown: show(claim.probability),
    },
  };
}

type Adding<T> = { readonly events: readonly KeptDecisionEvent[]; readonly answer: T };

/** Decisions as they were read last, with what each rested on: events are only ever added, so that the next look asks for newer ones alone. */
function rememberDecisions(store: DecisionPorts['store']) {
  let decisions: DecisionState = new Map();
  const contexts = new Map<string, DecisionContext>();
  let last = 0;
  // Two looks at once bring the same events: each is folded once.
  const take = (events: readonly NumberedDecisionEvent[]) => {
    const fresh = events.filter(({ n }) => n > last).map(({ event }) => event);
    if (fresh.length > 0) decisions = evolve(decisions, fresh);
    for (const event of fresh)
      if (event.kind === 'taken' && event.context) contexts.set(event.decision.id, event.context);
    last = Math.max(last, events.at(-1)?.n ?? 0);
    return { decisions, contexts };
  };
  return {
    load: async () => take(await store.loadDecisionEvents(last)),
    /** Adds what `add` makes of all that is held, under lock. */
    add: <T>(add: (state: DecisionState) => Promise<Adding<T>>): Promise<T> =>
      store.addDecisionEvents<T>(last, (events) => add(take(events).decisions)),
  };
}

type FindClaim = (id: ClaimId) => Claim | undefined;

function findClaims({ claims }: Picture): FindClaim {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (id) => byId.get(id);
}

/**
 * The messages behind the claim, by their keyed ids: never their words. The first word of each origin comes first, because the record holds
 * no more than so many of a story that went round a thousand times.
 */
function evidenceOf(event: DecisionEvent, { claims }: Picture): readonly string[] {
  if (event.kind !== 'taken') return [];
  const claim = claims.find(({ id }) => id === event.decision.claim);
  const reports = [...(claim?.for ?? []), ...(claim?.against ?? [])];
  const firsts = [...new Map(reports.toReversed().map((report) => [report.origin, report])).values()];
  const messages = [...firsts, ...reports].map(({ message }) => message);
  return [...new Set(messages)].slice(0, LIMITS.RECORD_EVIDENCE_COUNT);
}

const viewDecision = (
  decision: Decision,
  claimOf: FindClaim,
  { zone, show, clock }: Pick<DecisionPorts, 'zone' | 'show' | 'clock'>,
): DecisionView => ({
  id: decision.id,
  at: formatInstant(decision.at, zone),
  action: decision.action,
  claim: decision.claim,
  verdict: decision.verdict,
  by: decision.by,
  reason: decision.reason,
  reviewAt: decision.reviewAt === null ? null : formatInstant(decision.reviewAt, zone),
  override: decision.override,
  gate: viewGate(decision.gate, show),
  standing: standingOf(decision, claimOf(decision.claim), show, clock()),
  outcome: decision.outcome && {
    ...decision.outcome,
    at: formatInstant(decision.outcome.at, zone),
  },
});

const viewGate = (gate: GateResult, show: ShowProbability): GateView => ({
  action: gate.action,
  met: gate.met,
  conditions: gate.conditions.map((condition) => ({ ...condition })),
  settle: gate.settle.map(({ code, place, minutes, yes, no }) => ({
    code,
    place,
    minutes,
    yes: { ...yes, probability: show(yes.probability) },
    no: { ...no, probability: show(no.probability) },
  })),
});
