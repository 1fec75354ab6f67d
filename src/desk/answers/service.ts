import { type AddressBook, parseRecipient, type SendBody, writeOutgoing } from '../../channels/index.ts';
import type { Picture } from '../../claims/index.ts';
import {
  asInstant,
  type ChannelId,
  type Claim,
  type Corridor,
  type DeskId,
  formatInstant,
  HOUR,
  type Instant,
  LIMITS,
  type MessageId,
  ok,
  placeNameIn,
  type Report,
  type Result,
} from '../../model/index.ts';
import type { RecordDraft } from '../../record/index.ts';
import { isRestricted, type ShowProbability, viewClaimRow } from '../claim-rows.ts';
import type { AnswerList, AnswerRequest, ClaimRow, DeclineRequest, QuestionView } from '../contract/index.ts';
import type { AnswerStore, KeptAnswer, ReadMessage } from '../ports.ts';
import { type DeskRefusal, refuseDesk } from '../refusals.ts';
import { answerLanguage, draftAnswer, findAnswer, mayAnswer, sayKnown } from './draft.ts';

/** How answers leave the desk. */
export interface AnswerLine {
  readonly tipline: ChannelId;
  readonly addressBook: Pick<AddressBook, 'find'>;
  /** Sends what was written; resolves to the platform's message id. Null: the settings name no way to send. */
  readonly send: ((body: SendBody) => Promise<Result<string, DeskRefusal>>) | null;
}

export interface AnswerPorts {
  readonly store: AnswerStore;
  /** Null where the desk has no number. */
  readonly line: AnswerLine | null;
  readonly picture: () => Picture;
  readonly message: (id: MessageId) => ReadMessage | null;
  readonly corridor: Corridor;
  readonly show: ShowProbability;
  readonly clock: () => Instant;
  readonly record: ((draft: (desk: DeskId) => readonly RecordDraft[]) => Promise<void>) | null;
}

/** Questions of the tipline with drafts from claims. A named person approves each; nothing is answered by itself. */
export interface Answers {
  list(): Promise<AnswerList>;
  /** How many of them nobody has answered or put aside. */
  countWaiting(): Promise<number>;
  send(id: string, request: AnswerRequest): Promise<Result<QuestionView, DeskRefusal>>;
  decline(id: string, request: DeclineRequest): Promise<Result<QuestionView, DeskRefusal>>;
}

export function createAnswers(ports: AnswerPorts): Answers {
  const { store, clock, corridor } = ports;
  const list = async (): Promise<AnswerList> => {
    const kept = new Map((await store.loadAnswers()).map((answer) => [answer.question, answer]));
    const questions = findQuestions(ports).map((read) => viewQuestion(read, kept.get(read.message.id) ?? null, ports));
    const rank = ({ state }: QuestionView): number => (state === 'waiting' ? 0 : 1);
    return {
      asOf: formatInstant(clock(), corridor.zone),
      canSend: ports.line !== null && ports.line.send !== null,
      questions: questions.toSorted((a, b) => rank(a) - rank(b) || a.openUntil.localeCompare(b.openUntil)),
    };
  };
  const viewOne = async (id: string): Promise<Result<QuestionView, DeskRefusal>> => {
    const found = (await list()).questions.find((question) => question.id === id);
    return found ? ok(found) : refuseUnknown();
  };
  return {
    list,
    async countWaiting() {
      const kept = new Set((await store.loadAnswers()).map(({ question }) => question));
      return findQuestions(ports).filter(({ message }) => !kept.has(message.id)).length;
    },
    async send(id, request) {
      const sent = await sendAnswer(ports, id, request);
      return sent.ok ? viewOne(id) : sent;
    },
    async decline(id, { by }) {
      const read = findQuestions(ports).find(({ message }) => message.id === id);
      if (!read) return refuseUnknown();
      const isFirst = await store.beginAnswer({ ...keepFor(read, by, clock()), state: 'declined' });
      return isFirst ? viewOne(id) : refuseAnswered();
    },
  };
}

const askedIn = ({ reports }: ReadMessage): Report | null =>
  reports.find(({ polarity }) => polarity === 'asked') ?? null;

/** Messages of the tipline in which something is asked; matters of one person's danger are none of this inbox's. */
function findQuestions({ line, picture, message }: AnswerPorts): readonly ReadMessage[] {
  if (line === null) return [];
  const ids = new Set(picture().claims.flatMap(({ asked }) => asked.map((entry) => entry.message)));
  return [...ids].flatMap((id) => {
    const read = message(id);
    const asked = read && askedIn(read);
    return read && asked && read.message.channel === line.tipline && !isRestricted(asked.kind) ? [read] : [];
  });
}

/** The platform lets a desk answer freely for this long after somebody wrote. */
const openUntil = ({ message }: ReadMessage): Instant => asInstant(message.sentAt + LIMITS.REPLY_WINDOW_HOURS * HOUR);

/** What the desk would answer a question with now. */
interface Basis {
  readonly claim: Claim | null;
  readonly row: ClaimRow | null;
  /** Null where the matter is none the desk drafts answers for. */
  readonly draft: string | null;
  readonly known: string;
}

function findBasis(read: ReadMessage, { picture, clock, corridor, show }: AnswerPorts): Basis {
  const asked = askedIn(read)!;
  const lang = answerLanguage(read.lang);
  const claim = mayAnswer(asked) ? findAnswer(asked, picture().claims, clock()) : null;
  const row = claim && viewClaimRow(claim, corridor, show);
  const place = placeNameIn(corridor, row?.place?.name ?? '', lang);
  const words = [claim, place, lang, corridor.zone] as const;
  return { claim, row, draft: mayAnswer(asked) ? draftAnswer(...words) : null, known: sayKnown(...words) };
}

function viewQuestion(read: ReadMessage, kept: KeptAnswer | null, ports: AnswerPorts): QuestionView {
  const { zone } = ports.corridor;
  const { row, draft } = findBasis(read, ports);
  return {
    id: read.message.id,
    at: formatInstant(read.message.sentAt, zone),
    text: read.message.text,
    lang: answerLanguage(read.lang),
    claim: row,
    draft,
    openUntil: formatInstant(openUntil(read), zone),
    state: kept?.state ?? 'waiting',
    by: kept?.by ?? null,
    answeredAt: kept ? formatInstant(kept.at, zone) : null,
    answer: kept?.text ?? null,
  };
}

const keepFor = (read: ReadMessage, by: string, at: Instant): Omit<KeptAnswer, 'state'> => ({
  question: read.message.id,
  by,
  at,
  text: null,
  expiresAt: read.expiresAt,
});

/**
 * Kept as `sending` before it leaves, so that two people, two processes or a crash never send it twice. What the platform surely did not
 * take goes back to waiting; where it did not answer, nobody knows, and it is not repeated.
 */
async function sendAnswer(ports: AnswerPorts, id: string, request: AnswerRequest): Promise<Result<void, DeskRefusal>> {
  const { by, text, draft } = request;
  const { store, line, clock } = ports;
  const read = findQuestions(ports).find(({ message }) => message.id === id);
  if (!read || line === null) return refuseUnknown();
  if (line.send === null) return refuseSending();
  const basis = findBasis(read, ports);
  if (draft !== null && !draft.startsWith(basis.known)) return refuseChanged();
  const address = await line.addressBook.find(read.message.source);
  const recipient = address === null ? null : parseRecipient(address);
  if (recipient === null) return refuseAddress();
  const body = writeOutgoing({ kind: 'text', text }, recipient, clock(), openUntil(read));
  if (!body.ok) return body;
  const kept = { ...keepFor(read, by, clock()), text };
  if (!(await store.beginAnswer({ ...kept, state: 'sending' }))) return refuseAnswered();
  const sent = await line.send(body.value);
  if (!sent.ok && sent.refusal.code !== 'send-unknown') {
    await store.forgetAnswer(kept.question);
    return sent;
  }
  await store.finishAnswer(kept.question, sent.ok ? 'sent' : 'unknown');
  await ports.record?.((desk) => [draftRecord(read, request, basis, desk, ports.clock())]);
  return sent.ok ? ok(undefined) : sent;
}

/** The claim on the record is the one the answer was approved on, whatever is known by the time it has gone. */
function draftRecord(
  read: ReadMessage,
  { by, text }: AnswerRequest,
  { claim }: Basis,
  desk: DeskId,
  now: Instant,
): RecordDraft {
  const grade = claim ? { grade: `${claim.grade.reliability}${claim.grade.credibility}` } : {};
  return {
    id: `a/${read.message.id}`,
    kind: 'answer',
    at: now,
    desk,
    by,
    claim: claim?.id ?? 'none',
    channel: read.message.channel,
    lang: answerLanguage(read.lang),
    ...grade,
    text,
    recipients: 1,
  };
}

type Refused = ReturnType<typeof refuseDesk>;
const refuseUnknown = (): Refused =>
  refuseDesk('not-found', 'No such question is held.', 'It may have been erased; look at the list.');
const refuseAnswered = (): Refused =>
  refuseDesk('answered-already', 'This question has been answered or declined.', 'The list shows by whom.');
const refuseChanged = (): Refused =>
  refuseDesk('answer-changed', 'What is known has changed since this draft.', 'Look at the new draft, then approve.');
const refuseSending = (): Refused =>
  refuseDesk('not-configured', 'This desk has no way to send.', 'Add "send" to "whatsapp" in the desk’s settings.');
const refuseAddress = (): Refused =>
  refuseDesk('no-way-back', 'The way back to who asked is not held any more.', 'Wait until they write again.');
