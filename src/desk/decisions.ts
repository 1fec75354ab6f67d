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
import type { DecisionContext, KeptDecisionEvent, Store } from './ports.ts';
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
  const load = async (): Promise<DecisionState> => foldDecisions(await ports.store.loadDecisionEvents());
  let turns: Promise<unknown> = Promise.resolve();
  // What is decided is on the record, or is not decided: both are kept, or neither.
  const add = (command: DecisionCommand): Promise<Result<DecisionView, DeskRefusal>> =>
    ports.store.addDecisionEvents<Result<DecisionView, DeskRefusal>>(async (held) => {
      const state = foldDecisions(held);
      const known = state.get(command.id);
      if (command.kind === 'close' && known?.outcome && isSameOutcome(known.outcome, command))
        return { events: [], answer: ok(viewDecision(known, ports)) };
      const events = decide(state, command, ports.clock());
      if (!events.ok) return { events: [], answer: events };
      for (const event of events.value) await ports.record?.put(event, evidenceOf(event, ports.picture()));
      const view = viewDecision(events.value.reduce(evolve, state).get(command.id)!, ports);
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
  const isToLookAt = (decision: Decision): boolean =>
    standingOf(decision, ports.picture(), ports.show, ports.clock())?.lookAgain ?? false;
  return {
    async recover() {
      const recorded = (await ports.record?.read()) ?? [];
      if (recorded.length === 0) return;
      await ports.store.addDecisionEvents(async (held) => ({ events: missingFrom(held, recorded), answer: null }));
    },
    list: async () => [...(await load()).values()].map((decision) => viewDecision(decision, ports)).toReversed(),
    countToLookAt: async () => [...(await load()).values()].filter(isToLookAt).length,
    async held() {
      const events = await ports.store.loadDecisionEvents();
      return { decisions: [...foldDecisions(events).values()], contexts: contextsOf(events) };
    },
    gates: (claim) =>
      Object.values(ports.policies)
        .filter(({ kinds }) => kinds.includes(claim.kind) && !saysRoom(claim))
        .map(({ action }) => viewGate(gateFor(ports, claim, action), ports.show)),
    async decide(request) {
      const known = request.id === undefined ? undefined : (await load()).get(request.id);
      if (known && isSameDecision(known, request)) return ok(viewDecision(known, ports));
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
function missingFrom(held: readonly DecisionEvent[], recorded: readonly DecisionEvent[]): readonly DecisionEvent[] {
  const keyOf = (event: DecisionEvent): string =>
    event.kind === 'taken' ? `taken ${event.decision.id}` : `closed ${event.id}`;
  const known = new Set(held.map(keyOf));
  return recorded.filter((event) => !known.has(keyOf(event)));
}

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

const contextsOf = (events: readonly KeptDecisionEvent[]): ReadonlyMap<string, DecisionContext> =>
  new Map(
    events.flatMap((event) => (event.kind === 'taken' && event.context ? [[event.decision.id, event.context]] : [])),
  );

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

const foldDecisions = (events: readonly DecisionEvent[]): DecisionState =>
  events.reduce(evolve, new Map<string, Decision>());

const viewDecision = (
  decision: Decision,
  { zone, show, picture, clock }: Pick<DecisionPorts, 'zone' | 'show' | 'picture' | 'clock'>,
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
  standing: standingOf(decision, picture(), show, clock()),
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
