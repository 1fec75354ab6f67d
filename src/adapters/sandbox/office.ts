import { createHash } from 'node:crypto';
import {
  type Forwarded,
  type Instant,
  type Location,
  ok,
  refuse,
  type Refusal,
  type Result,
} from '../../model/index.ts';
import type { Phone } from './cast.ts';
import type { Courier } from './courier.ts';
import type { Hub } from './hub.ts';
import { type Line, writeBody, writeGroupEvent, writeMessage } from './payloads.ts';
import { changeNote, enterChat, keepNote, makeMessageId, meetPhone, type Note, type World } from './world.ts';

/** What somebody does on a simulated phone. */
export interface PhoneAct {
  readonly to: string;
  readonly text: string;
  readonly forwarded: Forwarded;
  readonly replyTo: string | null;
  readonly edit: string | null;
  readonly revoke: string | null;
  readonly react: { readonly message: string; readonly emoji: string } | null;
  readonly location: Location | null;
  readonly media: 'image' | 'audio' | 'video' | 'document' | null;
  /** When it was written; now, where nothing is said. */
  readonly at: Instant | null;
  /** Makes the message id: the same seed is the same message. */
  readonly seed: string | null;
}

export type OfficeRefusal = Refusal<'unknown-phone' | 'unknown-chat' | 'unknown-message' | 'nothing-to-send'>;

export interface OfficeParts {
  readonly line: Line;
  readonly world: World;
  readonly courier: Courier;
  readonly hub: Hub;
  /** The machine's clock: what lives for a while lives by it. */
  readonly now: () => Instant;
  /** What phones show, and write on their messages: the story's time where one is told. */
  readonly shows: () => Instant;
}

/** Where phones and the platform meet: every act changes what phones show, and goes to the desk as a webhook. */
export interface Office {
  act(phoneId: string, act: PhoneAct): Result<Note, OfficeRefusal>;
}

export function openOffice(parts: OfficeParts): Office {
  let made = 0;
  const nextSeed = (): string => `act ${(made += 1)} ${parts.now()}`;
  return {
    act(phoneId, act) {
      const phone = meetPhone(parts.world, phoneId);
      const at = act.at ?? parts.shows();
      const id = makeMessageId(phone.number, act.seed ?? nextSeed());
      if (act.edit !== null) return changeWords(parts, phone, id, at, act.edit, { text: act.text, edited: true });
      if (act.revoke !== null) return changeWords(parts, phone, id, at, act.revoke, { text: '', revoked: true });
      if (act.react) return react(parts, phone, id, at, act.react);
      return say(parts, phone, id, at, act);
    },
  };
}

function say(parts: OfficeParts, phone: Phone, id: string, at: Instant, act: PhoneAct): Result<Note, OfficeRefusal> {
  const { line, world, courier, hub } = parts;
  if (act.text === '' && !act.location && !act.media)
    return refuse('nothing-to-send', 'The message is empty.', 'Write a text, or send a place.');
  const members = world.chats.get(act.to)?.members ?? [];
  const chat = enterChat(world, phone, act.to);
  if (!chat)
    return refuse(
      'unknown-chat',
      'There is no such chat, or it is full.',
      'Write to the tipline, or to a group of at most eight.',
    );
  if (chat.kind === 'group' && !members.includes(phone.id)) announceJoin(parts, phone, chat.id, at);
  const note: Note = {
    id,
    chat: chat.id,
    phone: phone.id,
    from: 'phone',
    at,
    text: act.text,
    forwarded: act.forwarded,
    replyTo: act.replyTo,
    location: act.location,
    media: act.media && nameMedia(act.media, act.text, id),
    choices: [],
    edited: false,
    revoked: false,
  };
  const choices = world.notes.get(act.replyTo ?? '')?.choices;
  keepNote(world, note);
  if (chat.kind === 'tipline') world.wroteAt.set(phone.id, parts.now());
  hub.tell('message', note);
  courier.post(writeMessage(line, phone, id, at, chat.id, writeBody(note, choices)));
  return ok(note);
}

/** `kind id sha256`: what the phones need to know of an attachment. The same picture forwarded has the same hash. */
function nameMedia(kind: string, text: string, id: string): string {
  const bytes = mediaBytes(text === '' ? id : text);
  const mediaId = BigInt(`0x${createHash('sha256').update(id).digest('hex').slice(0, 13)}`);
  return `${kind} ${mediaId} ${createHash('sha256').update(bytes).digest('base64')}`;
}

/** Attachments of the stand-in hold nothing but the words they were made of. */
export const mediaBytes = (seed: string): Buffer => Buffer.from(`attachment of the stand-in: ${seed}`);

function announceJoin({ line, courier }: OfficeParts, phone: Phone, group: string, at: Instant): void {
  const person = { user_id: phone.userId, ...(phone.hidesNumber ? {} : { wa_id: phone.number }) };
  const rest = { reason: 'invite_link', added_participants: [person] };
  courier.post(writeGroupEvent(line, group, at, 'group_participants_add', rest));
}

function changeWords(
  parts: OfficeParts,
  phone: Phone,
  id: string,
  at: Instant,
  original: string,
  change: Pick<Note, 'text'> & Partial<Note>,
): Result<Note, OfficeRefusal> {
  const { line, world, courier, hub } = parts;
  const known = world.notes.get(original);
  if (!known || known.phone !== phone.id || known.from !== 'phone') return refuseMessage();
  const note = changeNote(world, original, change)!;
  hub.tell(change.revoked ? 'revoke' : 'edit', note);
  const body = change.revoked
    ? { type: 'revoke', revoke: { original_message_id: original } }
    : { type: 'edit', edit: { original_message_id: original, message: { type: 'text', text: { body: change.text } } } };
  courier.post(writeMessage(line, phone, id, at, note.chat, body));
  return ok(note);
}

const refuseMessage = (): ReturnType<typeof refuse<'unknown-message'>> =>
  refuse('unknown-message', 'This phone has not written that message.', 'Take an id from the list of phones.');

function react(
  { line, world, courier, hub }: OfficeParts,
  phone: Phone,
  id: string,
  at: Instant,
  { message, emoji }: { readonly message: string; readonly emoji: string },
): Result<Note, OfficeRefusal> {
  const note = world.notes.get(message);
  if (!note) return refuseMessage();
  hub.tell('reaction', { phone: phone.id, message, emoji });
  courier.post(
    writeMessage(line, phone, id, at, note.chat, { type: 'reaction', reaction: { message_id: message, emoji } }),
  );
  return ok(note);
}
