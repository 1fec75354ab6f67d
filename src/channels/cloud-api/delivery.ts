import { asInstant, type Forwarded, type Instant } from '../../model/index.ts';
import { readContent } from './content.ts';
import { asRecord, cutDeep, type Json, numberAt, recordAt, recordsAt, textAt } from './json.ts';
import type { CloudGroupEvent, CloudMessage, CloudUpdate, Sender } from './update.ts';

/**
 * Reads one webhook payload into updates, in its order. Never refuses: what it does not know becomes `raw`.
 * `arrivedAt` stands in where the platform gave no time.
 */
export function readDelivery(payload: unknown, arrivedAt: Instant): readonly CloudUpdate[] {
  const root = asRecord(payload);
  const entries = recordsAt(root, 'entry');
  if (entries.length === 0) return [{ kind: 'raw', field: '', type: textAt(root, 'object') ?? '', value: payload }];
  return entries.flatMap((entry) => {
    const changes = recordsAt(entry, 'changes');
    if (changes.length === 0) return [{ kind: 'raw' as const, field: '', type: 'entry', value: entry }];
    return changes.flatMap((change) => readFields(textAt(change, 'field') ?? '', recordAt(change, 'value'), arrivedAt));
  });
}

/** Fields that concern the account, its numbers and its templates. */
const ACCOUNT_FIELD =
  /^(?:account_|business_|phone_number_|message_template_|template_|security$|flows$|payment_|partner_|automatic_|history$|smb_app_)/;

function readFields(field: string, value: Json, arrivedAt: Instant): readonly CloudUpdate[] {
  const people = readPeople(value);
  const updates: CloudUpdate[] = [
    ...recordsAt(value, 'messages').map((message) => readMessage(field, message, people, arrivedAt)),
    ...recordsAt(value, 'statuses').map((status) => readStatus(status, arrivedAt)),
    ...recordsAt(value, 'message_echoes').map((echo) => readEcho(echo, arrivedAt)),
    ...recordsAt(value, 'calls').map((call) => readCall(call, arrivedAt)),
    ...recordsAt(value, 'groups').map((group) => readGroup(group, arrivedAt)),
    ...recordsAt(value, 'user_preferences').map((choice) => readPreference(choice, people, arrivedAt)),
    ...readErrors(field, value),
  ];
  if (updates.length > 0) return updates;
  if (ACCOUNT_FIELD.test(field)) return [{ kind: 'account', field, event: textAt(value, 'event') ?? field, value }];
  return [{ kind: 'raw', field, type: field, value }];
}

/** The contacts of a change by each of their ids. */
type People = ReadonlyMap<string, Sender>;

function readPeople(value: Json): People {
  const people = new Map<string, Sender>();
  const contacts = recordsAt(value, 'contacts');
  for (const contact of contacts) {
    const scoped = textAt(contact, 'user_id');
    const phone = textAt(contact, 'wa_id');
    const id = scoped ?? phone;
    if (id === null) continue;
    const aliases = scoped !== null && phone !== null ? [phone] : [];
    const person = { id, aliases, address: phone ?? id, name: textAt(recordAt(contact, 'profile'), 'name') };
    for (const known of [scoped, phone]) if (known !== null) people.set(known, person);
    if (contacts.length === 1) people.set('', person);
  }
  return people;
}

/** The scoped id first. A lone contact is the sender where the message names nobody, or a number the contact does not show. */
function readSender(message: Json, people: People): Sender {
  const scoped = textAt(message, 'from_user_id') ?? textAt(message, 'user_id');
  const phone = textAt(message, 'from') ?? textAt(message, 'wa_id');
  const lone = people.get('');
  const fits = lone !== undefined && (phone === null || lone.address === lone.id) && (scoped ?? lone.id) === lone.id;
  const known = people.get(scoped ?? phone ?? '') ?? people.get(phone ?? '') ?? (fits ? lone : undefined);
  const id = scoped ?? known?.id ?? phone ?? '';
  const address = phone ?? known?.address ?? id;
  return { id, aliases: address === id ? [] : [address], address, name: known?.name ?? null };
}

/** Nothing was said after it came: of a time ahead, words would be kept, be fresh, and outdo a later wish to leave, for as long as it is ahead. */
function readTime(value: Json, arrivedAt: Instant): Instant {
  const seconds = numberAt(value, 'timestamp') ?? 0;
  const at = Math.floor(seconds) * 1_000;
  return at <= 0 ? arrivedAt : asInstant(Math.min(at, arrivedAt));
}

function readMessage(field: string, message: Json, people: People, arrivedAt: Instant): CloudUpdate {
  const type = textAt(message, 'type') ?? '';
  const body = recordAt(message, type);
  const base = {
    id: textAt(message, 'id') ?? '',
    at: readTime(message, arrivedAt),
    sender: readSender(message, people),
    group: textAt(message, 'group_id'),
  };
  const known = base.id === '' ? null : (readChange(type, body, base) ?? readWords(message, base));
  return known ?? { kind: 'raw', field, type, value: message };
}

type Base = Pick<CloudMessage, 'id' | 'at' | 'sender' | 'group'>;

/** An update about an earlier message; null where it is none. */
function readChange(type: string, body: Json, base: Base): CloudUpdate | null {
  const original = textAt(body, 'original_message_id');
  const target = textAt(body, 'message_id');
  if (type === 'reaction' && target !== null)
    return { kind: 'reaction', ...base, target, emoji: textAt(body, 'emoji') || null };
  if (original === null) return null;
  if (type === 'revoke') return { kind: 'revoke', ...base, original };
  const content = type === 'edit' ? readContent(recordAt(body, 'message')) : null;
  return content && { kind: 'edit', ...base, original, content };
}

function readWords(message: Json, base: Base): CloudUpdate | null {
  const content = readContent(message);
  const context = recordAt(message, 'context');
  const said = { forwarded: readForwarded(context), replyTo: textAt(context, 'id') };
  return content && { kind: 'message', ...base, content, ...said };
}

/** Evidence of copying, up to five times or more; it never names where a text began. */
function readForwarded(context: Json): Forwarded {
  if (context['frequently_forwarded'] === true) return 'frequently-forwarded';
  return context['forwarded'] === true ? 'forwarded' : null;
}

const readStatus = (status: Json, arrivedAt: Instant): CloudUpdate => ({
  kind: 'status',
  id: textAt(status, 'id') ?? '',
  at: readTime(status, arrivedAt),
  status: (textAt(status, 'status') ?? '').toLowerCase(),
  errorCodes: readErrorCodes(status),
});

const readEcho = (echo: Json, arrivedAt: Instant): CloudUpdate => ({
  kind: 'echo',
  id: textAt(echo, 'id') ?? '',
  at: readTime(echo, arrivedAt),
});

const readCall = (call: Json, arrivedAt: Instant): CloudUpdate => ({
  kind: 'call',
  id: textAt(call, 'id') ?? '',
  at: readTime(call, arrivedAt),
  event: textAt(call, 'event') ?? '',
});

const readGroup = (group: Json, arrivedAt: Instant): CloudGroupEvent => ({
  kind: 'group',
  id: JSON.stringify(cutDeep(group)),
  group: textAt(group, 'group_id'),
  at: readTime(group, arrivedAt),
  event: textAt(group, 'type') ?? '',
  joined: recordsAt(group, 'added_participants').length,
  left: recordsAt(group, 'removed_participants').length,
  errorCodes: readErrorCodes(group),
});

const readPreference = (choice: Json, people: People, arrivedAt: Instant): CloudUpdate => ({
  kind: 'preference',
  at: readTime(choice, arrivedAt),
  sender: readSender(choice, people),
  category: textAt(choice, 'category') ?? '',
  value: textAt(choice, 'value') ?? '',
});

function readErrors(field: string, value: Json): readonly CloudUpdate[] {
  const errorCodes = readErrorCodes(value);
  return errorCodes.length > 0 ? [{ kind: 'error', field, errorCodes }] : [];
}

/** Codes have at most seven digits; a longer number is none. */
const readErrorCodes = (value: Json): readonly number[] =>
  recordsAt(value, 'errors').flatMap((error) => {
    const code = numberAt(error, 'code');
    return code !== null && Math.abs(code) < 10_000_000 ? [code] : [];
  });
