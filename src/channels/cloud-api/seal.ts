import {
  asInstant,
  type ChannelId,
  type ChatKey,
  HOUR,
  type Instant,
  LIMITS,
  type MessageId,
  never,
  ok,
  refuse,
  type Refusal,
  type Result,
  type SourceClass,
  type SourceKey,
} from '../../model/index.ts';
import type { Door } from '../door/index.ts';
import type { KeyedHash, ReplyAddress } from '../ports.ts';
import { readDelivery } from './delivery.ts';
import { keyGroup, keyMessage } from './keys.ts';
import { formatRecipient, readRecipient } from './recipient.ts';
import { sealContent } from './sealed-content.ts';
import { collectNames, sealValue } from './sealed-value.ts';
import type { SealedUpdate, StoredDelivery } from './sealed.ts';
import type { CloudContent, CloudEdit, CloudMessage, CloudUpdate, Sender } from './update.ts';

export interface SealPorts {
  readonly door: Door;
  readonly keyedHash: KeyedHash;
  /** True for the mark of somebody who asked to leave this channel. */
  hasLeft(leaver: string): boolean;
  /** Class of a sender the desk has declared by number or id (its officers, partner desks), by their pseudonym at that time. */
  classOf?(source: SourceKey, at: Instant): SourceClass | null;
}

/** A delivery in two halves: what may be stored, and the addresses that only the address book may hold. */
export interface SealedDelivery {
  readonly delivery: StoredDelivery;
  readonly addresses: readonly ReplyAddress[];
}

/**
 * Takes a webhook body through the door, before anything is stored: senders become pseudonyms, chats and message ids keyed
 * hashes (a platform message id carries the phone number inside), texts are cleaned; profile names, contact cards, file names,
 * media links and every other string of the payload that could name somebody are gone. What people who left write is dropped.
 *
 * Refuses what is not JSON. Everything else is accepted; unknown kinds stay as cleaned `raw`.
 */
export function sealDelivery(
  body: string,
  channel: ChannelId,
  arrivedAt: Instant,
  ports: SealPorts,
): Result<SealedDelivery, Refusal<'not-json'>> {
  const payload = parseJson(body);
  if (payload === undefined)
    return refuse(
      'not-json',
      'The delivery is not JSON.',
      'Check what sends to this address; the platform sends JSON.',
    );
  const seal = openSeal(channel, ports, collectNames(payload));
  const updates: SealedUpdate[] = [];
  const addresses: ReplyAddress[] = [];
  for (const update of readDelivery(payload, arrivedAt))
    for (const sealed of sealUpdate(update, seal)) {
      updates.push(sealed);
      const address = findAddress(update, sealed, arrivedAt);
      if (address) addresses.push(address);
    }
  return ok({ delivery: { version: 1, arrivedAt, updates }, addresses });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** The door, as one delivery needs it. */
interface Seal {
  readonly clean: (text: string) => string;
  readonly key: (platformId: string) => MessageId;
  readonly source: (id: string, at: Instant) => SourceKey;
  readonly chat: (group: string | null, source: SourceKey) => ChatKey;
  readonly leaver: (id: string) => string;
  readonly hasLeft: (sender: Sender) => boolean;
  readonly classOf: (sender: Sender, at: Instant) => SourceClass | null;
  readonly door: Door;
}

const idsOf = ({ id, aliases }: Sender): readonly string[] => [id, ...aliases];

function openSeal(channel: ChannelId, ports: SealPorts, names: ReadonlySet<string>): Seal {
  const { door, keyedHash } = ports;
  return {
    clean: (text) => door.clean(text.slice(0, LIMITS.MESSAGE_TEXT_CHARS), names).text,
    key: (id) => keyMessage(keyedHash, channel, id),
    source: (id, at) => door.source(channel, id, at),
    chat: (group, source) => (group === null ? door.chat(channel, source) : keyGroup(door, channel, group)),
    leaver: (id) => door.leaver(channel, id),
    hasLeft: (sender) => idsOf(sender).some((id) => ports.hasLeft(door.leaver(channel, id))),
    classOf: (sender, at) =>
      idsOf(sender)
        .map((id) => ports.classOf?.(door.source(channel, id, at), at) ?? null)
        .find((found) => found !== null) ?? null,
    door,
  };
}

function sealUpdate(update: CloudUpdate, seal: Seal): readonly SealedUpdate[] {
  switch (update.kind) {
    case 'message':
    case 'edit':
      return sealWords(update, seal);
    case 'reaction':
      return seal.hasLeft(update.sender) ? [] : [sealReaction(update, seal)];
    case 'revoke':
      return [{ kind: 'revoke', key: seal.key(update.original), at: update.at, by: seal.key(update.id) }];
    case 'status':
      return [sealStatus(update, seal)];
    case 'echo':
      return [{ kind: 'echo', key: seal.key(update.id), at: update.at }];
    case 'call':
      return [{ kind: 'call', key: seal.key(update.id), at: update.at, event: seal.clean(update.event) }];
    case 'group':
      return [sealGroupEvent(update, seal)];
    case 'preference':
      return [sealPreference(update, seal)];
    case 'account':
      return [{ ...sealRest(update, seal), kind: 'account', event: seal.clean(update.event) }];
    case 'raw':
      return [{ ...sealRest(update, seal), kind: 'raw', type: seal.clean(update.type) }];
    case 'error':
      return [{ ...update, field: seal.clean(update.field) }];
    default:
      return never(update);
  }
}

/** A message or its new wording: a wish to leave or to return, nothing (from one who left), or words. */
function sealWords(update: CloudMessage | CloudEdit, seal: Seal): readonly SealedUpdate[] {
  const { at, sender, content } = update;
  const words = wordsOf(content);
  if (seal.door.asksToLeave(words)) return idsOf(sender).map((id) => sealLeave(id, at, seal));
  if (seal.door.asksToReturn(words))
    return idsOf(sender).map((id) => ({ kind: 'return', at, leaver: seal.leaver(id) }));
  if (seal.hasLeft(sender)) return [];
  const sealed = sealContent(content, seal.clean);
  const source = seal.source(sender.id, at);
  if (update.kind === 'edit')
    return [{ kind: 'edit', key: seal.key(update.original), at, by: seal.key(update.id), source, content: sealed }];
  const replyTo = update.replyTo === null ? null : seal.key(update.replyTo);
  const chat = seal.chat(update.group, source);
  return [
    {
      kind: 'message',
      key: seal.key(update.id),
      at,
      source,
      sourceClass: seal.classOf(sender, at),
      chat,
      forwarded: update.forwarded,
      replyTo,
      content: sealed,
    },
  ];
}

/** What somebody said with a message: written, below a picture, or by a button. */
function wordsOf(content: CloudContent): string {
  if (content.kind === 'media') return content.caption;
  return content.kind === 'text' || content.kind === 'choice' || content.kind === 'order' ? content.text : '';
}

/** Under each id by itself: the platform may give the number alone tomorrow, and gave it alone yesterday. */
function sealLeave(id: string, at: Instant, seal: Seal): SealedUpdate {
  const before = asInstant(at - LIMITS.PSEUDONYM_PERIOD_HOURS * HOUR);
  return { kind: 'leave', at, leaver: seal.leaver(id), sources: [seal.source(id, at), seal.source(id, before)] };
}

type Kind<K extends CloudUpdate['kind']> = Extract<CloudUpdate, { kind: K }>;

/** An emoji is a handful of code points without letters; anything else is not kept. */
const sealEmoji = (emoji: string): string => (emoji.length <= 24 && !/\p{L}|\p{N}{2}/u.test(emoji) ? emoji : '‹emoji›');

const sealReaction = ({ at, id, sender, target, emoji }: Kind<'reaction'>, seal: Seal): SealedUpdate => ({
  kind: 'reaction',
  key: seal.key(target),
  at,
  by: seal.key(id),
  source: seal.source(sender.id, at),
  emoji: emoji === null ? null : sealEmoji(emoji),
});

const sealStatus = ({ id, at, status, errorCodes }: Kind<'status'>, seal: Seal): SealedUpdate => ({
  kind: 'status',
  key: seal.key(id),
  at,
  status: seal.clean(status),
  errorCodes,
});

const sealGroupEvent = ({ group, event, id, ...rest }: Kind<'group'>, seal: Seal): SealedUpdate => ({
  ...rest,
  key: seal.key(id),
  event: seal.clean(event),
  chat: group === null ? null : seal.chat(group, '' as SourceKey),
});

const sealRest = ({ field, value }: Kind<'account'> | Kind<'raw'>, seal: Seal) => ({
  field: seal.clean(field),
  value: sealValue(value, seal.clean),
});

const sealPreference = ({ at, sender, category, value }: Kind<'preference'>, seal: Seal): SealedUpdate => ({
  kind: 'preference',
  at,
  source: seal.source(sender.id, at),
  category: seal.clean(category),
  value: seal.clean(value),
});

/** The platform lets a business answer freely for this long after a person wrote. */
const WINDOW = LIMITS.REPLY_WINDOW_HOURS * HOUR;

/** The way back to whoever wrote words that are kept, for as long as the desk may use it. In a group that is the group, never one of its members. */
function findAddress(update: CloudUpdate, sealed: SealedUpdate, arrivedAt: Instant): ReplyAddress | null {
  if (update.kind !== 'message' || sealed.kind !== 'message' || update.sender.id === '') return null;
  const until = asInstant(update.at + WINDOW);
  if (until <= arrivedAt) return null;
  return update.group === null
    ? { key: sealed.source, address: formatRecipient(readRecipient(update.sender.address)), until }
    : { key: sealed.chat, address: formatRecipient({ kind: 'group', id: update.group }), until };
}
