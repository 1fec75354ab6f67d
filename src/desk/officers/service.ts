import { type Outgoing, readRecipient, type SendBody, writeOutgoing } from '../../channels/index.ts';
import {
  asInstant,
  HOUR,
  type Instant,
  LIMITS,
  MINUTE,
  type Message,
  type MessageId,
  type PlaceId,
  type Result,
} from '../../model/index.ts';
import type { AnswerLanguage } from '../contract/index.ts';
import type { HandoffDesk } from '../handoffs/index.ts';
import type { EvidenceChange, ReadMessage } from '../ports.ts';
import type { DeskRefusal } from '../refusals.ts';
import type { AskedOfficer, OfficerStore } from './ports.ts';
import { fill, PHRASES } from './phrases.ts';
import { type Question, questionOf } from './questions.ts';

/** Somebody the settings name, who stands at a place and answers from a number of their own. */
export interface Officer {
  readonly name: string;
  readonly number: string;
  readonly place: PlaceId;
  readonly lang: AnswerLanguage;
}

export interface OfficerPorts {
  readonly officers: readonly Officer[];
  readonly store: OfficerStore;
  readonly handoffs: Pick<HandoffDesk, 'field' | 'left' | 'act'>;
  readonly clock: () => Instant;
  /** Sends; resolves to the key of the message sent. */
  readonly send: (body: SendBody) => Promise<Result<MessageId, DeskRefusal>>;
  readonly onError: (error: unknown) => void;
}

export interface Officers {
  /** Asks what there is to ask now, each thing once. */
  turn(): Promise<void>;
  /** Takes replies out of what came in. */
  heard(changes: readonly EvidenceChange[]): void;
}

/**
 * Asks named officers by buttons whether a group left or arrived, and does the act that their reply stands for, under their name and
 * marked as having come by chat. What they reply is an act only where it answers a question that was put to that very number.
 */
export function createOfficers(ports: OfficerPorts): Officers {
  let turns: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => (turns = turns.then(act).catch(ports.onError));
  return {
    turn: () => inTurn(() => askAll(ports)),
    heard: (changes) => {
      const replies = changes.flatMap(({ read }) => (read?.message.replyTo ? [read] : []));
      if (replies.length > 0) void inTurn(() => takeReplies(ports, replies));
    },
  };
}

async function askAll(ports: OfficerPorts): Promise<void> {
  for (const officer of ports.officers) {
    const view = await ports.handoffs.field(officer.place);
    const question = view.ok ? questionOf(view.value) : null;
    if (question) await askOne(ports, officer, question);
  }
}

/** The platform takes nothing for an officer who has not written to the number for a day: whether they have by now is not asked at every turn. */
const AGAIN_MINUTES = 5;

/** Kept before it is sent, so that it is asked once; what the platform surely did not take is asked again in a while, if it is still to ask. */
async function askOne(ports: OfficerPorts, officer: Officer, question: Question): Promise<void> {
  const { store, clock } = ports;
  const { name, lang } = officer;
  const id = `${name}/${question.handoff}/${question.press}`;
  const expiresAt = asInstant(clock() + LIMITS.REPLY_WINDOW_HOURS * HOUR);
  const asked: AskedOfficer = { ...question, id, officer: name, lang, expiresAt };
  if (!(await store.beginAsked(asked))) return;
  const sent = await sendTo(ports, officer, writeQuestion(asked));
  if (sent.ok) await store.sentAsked(id, sent.value);
  else if (sent.refusal.code !== 'send-unknown')
    await store.postponeAsked(id, asInstant(clock() + AGAIN_MINUTES * MINUTE));
}

/** Whether an officer wrote within the platform's window the platform knows; it refuses where not. */
async function sendTo(
  { send, clock }: OfficerPorts,
  { number }: Officer,
  message: Outgoing,
): Promise<Result<MessageId, DeskRefusal>> {
  const body = writeOutgoing(message, readRecipient(number), clock(), asInstant(clock() + HOUR));
  return body.ok ? send(body.value) : body;
}

const valuesOf = ({ label, crossingName, people }: Question) => ({ label, crossing: crossingName, people });
const yesOf = (asked: AskedOfficer): string => fill(PHRASES[asked.lang].yes[asked.press], valuesOf(asked));

function writeQuestion(asked: AskedOfficer): Outgoing {
  const phrases = PHRASES[asked.lang];
  return {
    kind: 'buttons',
    text: [fill(phrases.asked[asked.press], valuesOf(asked)), phrases.other, phrases.outside].join('\n'),
    buttons: [
      { id: 'yes', title: yesOf(asked) },
      { id: 'not-yet', title: phrases.notYet },
    ],
  };
}

async function takeReplies(ports: OfficerPorts, replies: readonly ReadMessage[]): Promise<void> {
  const asked = await ports.store.loadAsked();
  for (const { message } of replies) {
    const question = asked.get(message.replyTo!);
    const officer = ports.officers.find(({ name }) => name === question?.officer);
    if (!question || !officer) continue;
    if (isOfficers(message) && message.text === yesOf(question)) await takeYes(ports, officer, question, message.id);
  }
}

/** Only the phone that was asked can reply to the question's own message; declared officers' numbers alone are heard. */
const isOfficers = ({ sourceClass, forwarded }: Message): boolean =>
  sourceClass === 'own-officer' && forwarded === null;

/** The act's id follows from the reply, so that a reply heard twice, or by two processes, is one act. What was refused may be asked again. */
async function takeYes(ports: OfficerPorts, officer: Officer, asked: AskedOfficer, reply: MessageId): Promise<void> {
  const { handoffs, store } = ports;
  const head = { id: toCommandId(reply), by: `${officer.name} (WhatsApp)`, handoff: asked.handoff };
  const done =
    asked.press === 'left'
      ? await handoffs.left({ ...head, headcount: asked.people })
      : await handoffs.act({ ...head, act: 'receive', counted: asked.people });
  const phrases = PHRASES[asked.lang];
  const answer = yesOf(asked);
  const text = done.ok
    ? fill(phrases.noted, { ...valuesOf(asked), answer })
    : fill(phrases.refused, { why: done.refusal.message });
  const isFirst = await (done.ok ? store.closeAsked(asked.id) : store.forgetAsked(asked.id));
  if (!isFirst) return;
  await sendTo(ports, officer, { kind: 'text', text });
}

const toCommandId = (id: MessageId): string => `chat-${id.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 56)}`;
