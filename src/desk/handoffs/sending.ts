import { decide, type FlowRefusal, readFlowEvent, recordRefusal, step, subjectOf } from '../../flow/index.ts';
import {
  asEventId,
  type EventId,
  type FlowCommand,
  type FlowEvent,
  type Instant,
  MINUTE,
  ok,
  type Refusal,
  type Result,
} from '../../model/index.ts';
import type { ActReply } from '../contract/index.ts';
import type { Chronicle } from './chronicle.ts';
import type { Turn } from './turn.ts';
import type { PendingAct } from './outlook.ts';
import { writePayload } from './payload.ts';
import type { HandoffPorts } from './ports.ts';
import { refuseHandoff } from './refusals.ts';

type Answer = Result<ActReply, Refusal>;

/** Brings acts onto the shared log: asks the own books first, sends, and answers only for what the order has decided. */
export interface Sending {
  /** The same command again gets the answer of the first time; nothing happens twice. */
  send(command: FlowCommand): Promise<Answer>;
  /** Acts of this desk that are kept and not ordered yet. */
  pending(): readonly PendingAct[];
  /** Turns that the order has decided, own ones among them. */
  hear(turns: readonly Turn[]): void;
}

/**
 * Acts that let people move, or promise that they may. Without a connection they are not kept: they must not happen by themselves
 * an hour later, when nobody thinks of them any more. Facts and acts that stop people are kept and sent.
 */
const PERMITS: ReadonlySet<FlowEvent['kind']> = new Set(['release', 'resume', 'grant', 'accept', 'counter', 'agree']);

const ANSWERS_HELD = 2_000;
/** One refusal is on the record once in this time: a screen that asks again and again does not fill the log. */
const REFUSAL_EVERY_MINUTES = 1;

interface Memory {
  readonly ports: HandoffPorts;
  readonly chronicle: Chronicle;
  readonly catchUp: () => Promise<void>;
  readonly underWay: Map<EventId, Promise<Answer>>;
  readonly refused: Map<EventId, Answer>;
  readonly waiting: Map<EventId, PendingAct>;
  readonly outcomes: Map<EventId, Turn>;
  readonly toldRefusals: Map<string, Instant>;
}

/**
 * @param catchUp takes in whatever has been ordered, so that an own act's turn has come when it resolves
 */
export function createSending(ports: HandoffPorts, chronicle: Chronicle, catchUp: () => Promise<void>): Sending {
  const memory: Memory = {
    ports,
    chronicle,
    catchUp,
    underWay: new Map(),
    refused: new Map(),
    waiting: new Map(),
    outcomes: new Map(),
    toldRefusals: new Map(),
  };
  return {
    send: (command) => sendOnce(memory, command),
    pending: () => [...memory.waiting.values()],
    hear: (turns) => {
      for (const turn of turns) {
        memory.waiting.delete(turn.event.id);
        if (memory.underWay.has(turn.event.id)) memory.outcomes.set(turn.event.id, turn);
      }
    },
  };
}

async function sendOnce(memory: Memory, command: FlowCommand): Promise<Answer> {
  const repeated = answerAgain(memory, command);
  if (repeated) return markRepeated(await repeated);
  const answer = sendNew(memory, command);
  memory.underWay.set(command.id, answer);
  try {
    return await answer;
  } finally {
    memory.underWay.delete(command.id);
    memory.outcomes.delete(command.id);
  }
}

const markRepeated = (answer: Answer): Answer => (answer.ok ? ok({ ...answer.value, repeated: true }) : answer);

/** What is known of a command that has come before: from the order, from what is on its way or waits, or from a refusal. */
function answerAgain(
  { chronicle, refused, waiting, underWay }: Memory,
  command: FlowCommand,
): Answer | Promise<Answer> | undefined {
  const turn = chronicle.turnOf(command.id);
  const known = turn ?? waiting.get(command.id);
  if (known && (known.act !== command.kind || known.subject !== subjectOf(command)))
    return refuseHandoff('id-taken', 'Another command had this id.');
  if (turn) return turn.refusal ? { ok: false, refusal: turn.refusal } : ok(replyFor(command, turn.seq));
  return underWay.get(command.id) ?? (known ? ok(replyFor(command, null)) : refused.get(command.id));
}

const replyFor = (command: FlowCommand, position: number | null): ActReply => ({
  id: command.id,
  state: position === null ? 'waiting' : 'ordered',
  repeated: false,
  position,
  subject: openedBy(command),
});

/** What a command opens, else what it is about. */
const openedBy = (command: FlowCommand): string => (command.kind === 'hold' ? command.hold : subjectOf(command));

async function sendNew(memory: Memory, command: FlowCommand): Promise<Answer> {
  const { ports, chronicle } = memory;
  const isPermit = PERMITS.has(command.kind);
  if (isPermit && ports.log.health().state === 'lost')
    return refuseHandoff('no-connection', 'This desk is cut off from the shared order.');
  const now = ports.clock();
  // What no desk would read is not said: it would have its place in the order, and no effect.
  const read = readFlowEvent({ ...command, at: now });
  if (!read.ok) return read;
  const decided = decide(chronicle.books(), command, now);
  if (!decided.ok) return refuseHere(memory, command, decided.refusal, now);
  const event = decided.value[0];
  if (!event) return answerOld(memory, command);
  const waiting = { id: event.id, act: event.kind, subject: subjectOf(event), since: now };
  memory.waiting.set(event.id, waiting);
  const sent = await ports.log.append(event.id, writePayload({ type: 'flow', event }), !isPermit);
  if (sent.kind === 'waiting') {
    // Whoever looks at the board sees that it waits.
    await memory.catchUp().catch(ports.onError);
    return ok(replyFor(command, null));
  }
  if (sent.kind === 'unsent') {
    memory.waiting.delete(event.id);
    return isPermit
      ? refuseHandoff(
          'no-connection',
          'Not sent: the shared order did not answer in time. It will not go out later by itself.',
        )
      : refuseHandoff('not-sent', 'The act could not be kept.');
  }
  return answerOrdered(memory, command, sent.seq);
}

/** So long ago that only the books know of it: its answer without its words. */
function answerOld({ chronicle, ports }: Memory, command: FlowCommand): Answer {
  const { outcome } = step(chronicle.books(), { ...command, at: ports.clock() } as FlowEvent);
  const code = outcome.kind === 'repeated' ? outcome.code : '';
  if (code !== '')
    return {
      ok: false,
      refusal: { code, message: 'This command was refused before.', remedy: 'Send a new command.', retry: false },
    };
  return ok({ ...replyFor(command, null), state: 'ordered', repeated: true });
}

/** The order has decided: whoever came first counts, and this desk hears it as the other one does. */
async function answerOrdered(memory: Memory, command: FlowCommand, seq: number): Promise<Answer> {
  await memory.catchUp();
  const turn = memory.outcomes.get(command.id);
  memory.waiting.delete(command.id);
  if (turn?.step.outcome.kind === 'refused') return { ok: false, refusal: turn.step.outcome.refusal };
  return ok(replyFor(command, turn?.seq ?? seq));
}

/** The own books refuse: that is an answer too, and stands on the log. Nobody waits for it. */
function refuseHere(memory: Memory, command: FlowCommand, refusal: FlowRefusal, now: Instant): Answer {
  const answer: Answer = { ok: false, refusal };
  memory.refused.set(command.id, answer);
  if (memory.refused.size > ANSWERS_HELD) memory.refused.delete(memory.refused.keys().next().value!);
  const isParty = memory.chronicle.books().parties.includes(command.desk);
  if (isParty && command.kind !== 'tick' && isNewRefusal(memory, command, refusal, now)) {
    const event = recordRefusal(command, refusal, asEventId(memory.ports.newId()), now);
    memory.ports.log.append(event.id, writePayload({ type: 'flow', event }), true).catch(memory.ports.onError);
  }
  return answer;
}

function isNewRefusal({ toldRefusals }: Memory, command: FlowCommand, { code }: FlowRefusal, now: Instant): boolean {
  const key = `${command.kind} ${subjectOf(command)} ${code}`;
  const last = toldRefusals.get(key);
  if (last !== undefined && now - last < REFUSAL_EVERY_MINUTES * MINUTE) return false;
  toldRefusals.set(key, now);
  if (toldRefusals.size > ANSWERS_HELD) toldRefusals.delete(toldRefusals.keys().next().value!);
  return true;
}
