import type { Instant } from '../../model/index.ts';
import { HOUR, LIMITS } from '../../model/index.ts';
import { type Phone, TIPLINE } from './cast.ts';
import type { OfficeParts } from './office.ts';
import { type Line, writeStatus } from './payloads.ts';
import { keepNote, makeMessageId, type Note, type World } from './world.ts';

/** An answer of the Graph API. */
export interface GraphAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Errors as the Graph API writes them. */
export const graphError = (status: number, code: number, details: string): GraphAnswer => ({
  status,
  body: {
    error: {
      message: `(#${code}) ${details}`,
      type: 'OAuthException',
      code,
      error_data: { messaging_product: 'whatsapp', details },
      fbtrace_id: 'sandbox',
    },
  },
});

type Body = Readonly<Record<string, unknown>>;
const asBody = (value: unknown): Body => (typeof value === 'object' && value !== null ? (value as Body) : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Takes what the desk sends: checks it as the platform would, shows it on the phones, and reports sent, delivered, read. */
export function takeDeskMessage(parts: OfficeParts, raw: unknown): GraphAnswer {
  const body = asBody(raw);
  if (body['messaging_product'] !== 'whatsapp') return graphError(400, 100, 'messaging_product must be whatsapp');
  if (body['status'] === 'read') return { status: 200, body: { success: true } };
  const content = readContent(body);
  if (content === null) return graphError(400, 100, 'The content is missing or over its limits');
  return body['recipient_type'] === 'group'
    ? sendToGroup(parts, textOf(body['to']), content)
    : sendToPhone(parts, body, content);
}

interface Content {
  readonly type: string;
  readonly text: string;
  readonly choices: readonly string[];
}

/** Words and choices of a send request; null where they break the platform's limits. */
function readContent(body: Body): Content | null {
  const type = textOf(body['type']);
  if (type === 'text') return within({ type, text: textOf(asBody(body['text'])['body']), choices: [] }, 4_096, 0, 0);
  if (type === 'template') {
    const { name, components } = asBody(body['template']);
    const words = (Array.isArray(components) ? components : []).flatMap((part) => asBody(part)['parameters'] ?? []);
    return within(
      { type, text: [textOf(name), ...words.map((word) => textOf(asBody(word)['text']))].join(' · '), choices: [] },
      4_096,
      0,
      0,
    );
  }
  const interactive = asBody(body['interactive']);
  const text = textOf(asBody(interactive['body'])['text']);
  const action = asBody(interactive['action']);
  if (type === 'interactive' && interactive['type'] === 'button')
    return within(
      { type, text, choices: titlesOf(action['buttons'], (button) => asBody(button['reply'])) },
      1_024,
      3,
      20,
    );
  if (type !== 'interactive' || interactive['type'] !== 'list') return null;
  const rows = (Array.isArray(action['sections']) ? action['sections'] : []).flatMap(
    (part) => asBody(part)['rows'] ?? [],
  );
  return within({ type, text, choices: titlesOf(rows, (row) => row) }, 1_024, 10, 24);
}

const titlesOf = (list: unknown, inner: (item: Body) => Body): readonly string[] =>
  (Array.isArray(list) ? list : []).map((item) => textOf(inner(asBody(item))['title']));

function within(content: Content, textChars: number, choices: number, choiceChars: number): Content | null {
  const right =
    content.text !== '' &&
    content.text.length <= textChars &&
    content.choices.length <= choices &&
    (choices === 0 || content.choices.length > 0) &&
    content.choices.every((title) => title !== '' && title.length <= choiceChars);
  return right ? content : null;
}

function sendToPhone(parts: OfficeParts, body: Body, content: Content): GraphAnswer {
  const { world, now } = parts;
  const input = textOf(body['to']) || textOf(body['recipient']);
  const phone = [...world.phones.values()].find((one) => one.number === input || one.userId === input);
  if (!phone) return graphError(400, 131_026, 'Message undeliverable');
  const wroteAt = world.wroteAt.get(phone.id);
  const open = wroteAt !== undefined && now() - wroteAt < LIMITS.REPLY_WINDOW_HOURS * HOUR;
  if (!open && content.type !== 'template') return graphError(400, 131_047, 'Re-engagement message');
  const note = showNote(parts, phone.id, TIPLINE, phone.number, content);
  reportProgress(parts, phone, note.id);
  const contact = { input, ...(phone.hidesNumber ? { user_id: phone.userId } : { wa_id: phone.number }) };
  return { status: 200, body: { messaging_product: 'whatsapp', contacts: [contact], messages: [{ id: note.id }] } };
}

function sendToGroup(parts: OfficeParts, group: string, content: Content): GraphAnswer {
  const chat = parts.world.chats.get(group);
  if (!chat) return graphError(400, 131_026, 'Unknown group');
  if (content.type === 'interactive') return graphError(400, 131_051, 'Interactive messages are not taken in groups');
  const note = showNote(parts, '', group, group, content);
  const first = parts.world.phones.get(chat.members[0] ?? '');
  if (first) reportProgress(parts, first, note.id);
  return {
    status: 200,
    body: { messaging_product: 'whatsapp', contacts: [{ input: group }], messages: [{ id: note.id }] },
  };
}

function showNote(
  { world, hub, now, shows }: OfficeParts,
  phone: string,
  chat: string,
  to: string,
  content: Content,
): Note {
  world.sentCount += 1;
  const note: Note = {
    id: makeMessageId(to, `desk ${world.sentCount} ${now()}`),
    chat,
    phone,
    from: 'desk',
    at: shows(),
    text: content.text,
    forwarded: null,
    replyTo: null,
    location: null,
    media: null,
    choices: content.choices,
    edited: false,
    revoked: false,
  };
  keepNote(world, note);
  hub.tell('message', note);
  return note;
}

/** The platform reports in no promised order; the courier sees to that. */
function reportProgress({ line, courier, shows }: OfficeParts, phone: Phone, id: string): void {
  const at: Instant = shows();
  for (const [index, status] of ['sent', 'delivered', 'read'].entries())
    courier.post(writeStatus(line, phone, id, at + index * 1_000, status));
}

/** A group as the Groups API describes it. */
export const describeGroup = (world: World, line: Line, id: string): GraphAnswer => {
  const chat = world.chats.get(id);
  if (!chat) return graphError(404, 100, 'Unknown group');
  const participants = chat.members.map((member) => ({ user_id: world.phones.get(member)?.userId ?? member }));
  return {
    status: 200,
    body: {
      id,
      subject: chat.name,
      participants,
      total_participant_count: participants.length,
      phone_number_id: line.phoneNumberId,
    },
  };
};
