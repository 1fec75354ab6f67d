import type { Phone } from './cast.ts';
import type { Note } from './world.ts';

/** A desk's number on the stand-in: where its webhooks go and how they are signed. */
export interface Line {
  readonly phoneNumberId: string;
  readonly displayNumber: string;
  readonly webhookUrl: string;
  readonly appSecret: string;
  /** What the desk sends as its access token. */
  readonly token: string;
}

/** One change of a webhook payload. */
export interface Change {
  readonly field: string;
  readonly value: Readonly<Record<string, unknown>>;
}

const ACCOUNT_ID = '200000000000002';

export const writePayload = (changes: readonly Change[]): string =>
  JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: ACCOUNT_ID, changes }] });

const seconds = (at: number): string => String(Math.floor(at / 1_000));

const writeHead = (line: Line): Record<string, unknown> => ({
  messaging_product: 'whatsapp',
  metadata: { display_phone_number: line.displayNumber, phone_number_id: line.phoneNumberId },
});

const writeContact = (phone: Phone): Record<string, unknown> => ({
  profile: { name: phone.label },
  user_id: phone.userId,
  ...(phone.hidesNumber ? {} : { wa_id: phone.number }),
});

/** A message, an edit, a revoke or a reaction of a phone, as the platform would deliver it. */
export function writeMessage(
  line: Line,
  phone: Phone,
  id: string,
  at: number,
  chat: string,
  body: Record<string, unknown>,
): Change {
  const message = {
    ...(phone.hidesNumber ? {} : { from: phone.number }),
    from_user_id: phone.userId,
    ...(chat === 'tipline' ? {} : { group_id: chat }),
    id,
    timestamp: seconds(at),
    ...body,
  };
  return { field: 'messages', value: { ...writeHead(line), contacts: [writeContact(phone)], messages: [message] } };
}

/** @param choices titles of the buttons on the message that it replies to */
export function writeBody(note: Note, choices: readonly string[] = []): Record<string, unknown> {
  const context = {
    ...(note.forwarded === 'forwarded' ? { forwarded: true } : {}),
    ...(note.forwarded === 'frequently-forwarded' ? { frequently_forwarded: true } : {}),
    ...(note.replyTo === null ? {} : { id: note.replyTo }),
  };
  const content = choices.includes(note.text) ? writePress(note.text, choices.indexOf(note.text)) : writeContent(note);
  return { ...content, ...(Object.keys(context).length > 0 ? { context } : {}) };
}

/** A button that was pressed: its title, and an id as the stand-in counts them. */
const writePress = (title: string, at: number): Record<string, unknown> => ({
  type: 'interactive',
  interactive: { type: 'button_reply', button_reply: { id: String(at), title } },
});

function writeContent({ location, media, text }: Note): Record<string, unknown> {
  if (location) {
    const { lat, lon, name } = location;
    return { type: 'location', location: { latitude: lat, longitude: lon, ...(name === null ? {} : { name }) } };
  }
  if (media === null) return { type: 'text', text: { body: text } };
  const [kind = 'image', id = '', sha256 = ''] = media.split(' ');
  return {
    type: kind,
    [kind]: { id, sha256, mime_type: 'application/octet-stream', ...(text === '' ? {} : { caption: text }) },
  };
}

/** Progress of a message of the desk. */
export function writeStatus(line: Line, phone: Phone, id: string, at: number, status: string): Change {
  const value = {
    id,
    status,
    timestamp: seconds(at),
    recipient_user_id: phone.userId,
    ...(phone.hidesNumber ? {} : { recipient_id: phone.number }),
  };
  return { field: 'messages', value: { ...writeHead(line), contacts: [writeContact(phone)], statuses: [value] } };
}

export function writeGroupEvent(
  line: Line,
  group: string,
  at: number,
  type: string,
  rest: Record<string, unknown>,
): Change {
  const field = type.startsWith('group_participants') ? 'group_participants_update' : 'group_lifecycle_update';
  return { field, value: { ...writeHead(line), groups: [{ timestamp: seconds(at), group_id: group, type, ...rest }] } };
}
