import {
  asChatKey,
  asSourceKey,
  type ChannelId,
  type ChatKey,
  HOUR,
  type Instant,
  LIMITS,
  type SourceKey,
} from '../../model/index.ts';
import { cleanText, type Cleaned } from './clean.ts';
import { asksToLeave, asksToReturn } from './opt-out.ts';

/** What the door needs: HMAC-SHA-256 of `text`, in hex, under the desk's key for `period`. */
export interface DoorPorts {
  keyedHash(period: string, text: string): string;
}

/** Where senders, chats and texts lose what tells who wrote. Everything that is stored has come through it. */
export interface Door {
  /** A sender's pseudonym: stable within one channel and one retention period, unlinkable beyond either. */
  source(channel: ChannelId, rawSender: string, at: Instant): SourceKey;
  /** A conversation's pseudonym, stable within one channel. For a one-to-one chat give the source key as `rawChat`: it rotates. */
  chat(channel: ChannelId, rawChat: string): ChatKey;
  /** Text without phone numbers, mentions, e-mails, link paths, document numbers, contact cards and the `names` given (whole names). */
  clean(text: string, names?: ReadonlySet<string>): Cleaned;
  /** True where the whole message is a wish to leave: "/salir", "STOP", "/kite" … */
  asksToLeave(text: string): boolean;
  /** True where somebody who left asks to be heard again: "/volver", "/start" … */
  asksToReturn(text: string): boolean;
  /**
   * The mark of somebody who asked to leave, `x:` + hex. It does not rotate, so it is stored only for those who left,
   * and only to keep them out.
   */
  leaver(channel: ChannelId, rawSender: string): string;
}

/** Opens the door over the desk's keyed hash. */
export function openDoor(ports: DoorPorts): Door {
  const key = (period: string, ...parts: readonly string[]): string =>
    ports.keyedHash(period, parts.join('\u0000')).slice(0, 32);
  // People write several messages in a row: hashing each of their ids once spares half the cost of the door.
  const sourceOf = rememberKeys((period, channel, sender) =>
    asSourceKey(`s:${key(period, 'source', channel, foldSender(sender))}`),
  );
  const chatOf = rememberKeys((period, channel, chat) => asChatKey(`k:${key(period, 'chat', channel, chat)}`));
  const leaverOf = rememberKeys((period, channel, sender) => `x:${key(period, 'leaver', channel, foldSender(sender))}`);
  const markLink = (page: string): string => toLetters(key('links', page).slice(0, 8));
  return {
    source: (channel, rawSender, at) => sourceOf(pseudonymPeriod(at), channel, rawSender),
    chat: (channel, rawChat) => chatOf('chat', channel, rawChat),
    clean: (text, names) => cleanText(text, markLink, names),
    asksToLeave,
    asksToReturn,
    leaver: (channel, rawSender) => leaverOf('opt-out', channel, rawSender),
  };
}

const MOST_REMEMBERED_COUNT = 20_000;

type AskKey<K> = (period: string, channel: ChannelId, raw: string) => K;

/** The same function with its last answers at hand; in memory only, and forgotten all at once when they are too many. */
function rememberKeys<K extends string>(ask: AskKey<K>): AskKey<K> {
  const drawers = new Map<string, Map<string, K>>();
  let held = 0;
  const openDrawer = (name: string): Map<string, K> => {
    const drawer = new Map<string, K>();
    drawers.set(name, drawer);
    return drawer;
  };
  return (period, channel, raw) => {
    const name = `${period} ${channel}`;
    const known = drawers.get(name)?.get(raw);
    if (known !== undefined) return known;
    if (held >= MOST_REMEMBERED_COUNT) {
      drawers.clear();
      held = 0;
    }
    const answer = ask(period, channel, raw);
    (drawers.get(name) ?? openDrawer(name)).set(raw, answer);
    held += 1;
    return answer;
  };
}

/** Letters instead of digits, so that nobody reads a number in it. */
const toLetters = (hex: string): string =>
  Array.from(hex, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');

/** The name of the key period an instant falls into; a desk that destroys a period's key cuts every thread that led into it. */
export const pseudonymPeriod = (at: Instant): string =>
  `sources-${Math.floor(at / (LIMITS.PSEUDONYM_PERIOD_HOURS * HOUR))}`;

/** One person, one spelling: a number is its digits, a name is trimmed and freed of direction marks. */
function foldSender(rawSender: string): string {
  if (/^\d{6,20}$/.test(rawSender)) return rawSender.replace(/^00/, '');
  const plain = rawSender
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();
  if (!/^[+(]?[\d\s().\-\u2010-\u2015]{6,}$/.test(plain)) return plain;
  return plain.replace(/\D/g, '').replace(/^00/, '');
}
