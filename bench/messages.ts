import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDoor } from '../src/channels/index.ts';
import {
  asChannelId,
  asChatKey,
  asInstant,
  asMessageId,
  asSourceKey,
  type Message,
  MINUTE,
  type Zone,
} from '../src/model/index.ts';

const repository = resolve(import.meta.dirname, '..');
const FILES = [
  'evaluation/data/chat/hand-a.jsonl',
  'evaluation/data/chat/hand-b.jsonl',
  'evaluation/data/chat/hand-c.jsonl',
  'evaluation/data/origins/scenarios.jsonl',
  'examples/night/scenario.jsonl',
];
const BEGIN = Date.parse('2026-05-11T20:00:00-05:00');

const door = openDoor({ keyedHash: () => '0'.repeat(64) });

/**
 * Texts of our own open data sets: some 3,000 different messages in five languages, chatter among them. Wishes to leave are left
 * out: they erase, and whoever counts afterwards would miss what was rightly gone.
 */
export const loadTexts = (): readonly string[] =>
  FILES.flatMap((name) => readFileSync(join(repository, name), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter((text) => !door.asksToLeave(text) && !door.asksToReturn(text));

/**
 * As many messages as asked for: the texts in turn, each round with other numbers in place of its own, so that later rounds
 * are no copies; about one sender in five messages, spread over two days.
 */
export function makeMessages(count: number): readonly Message[] {
  const texts = loadTexts();
  return Array.from({ length: count }, (_, n) => {
    const round = Math.floor(n / texts.length);
    const text = texts[n % texts.length]!.replace(/\d+/g, (digits) =>
      round === 0 ? digits : String((Number(digits) + round) % 10 ** digits.length),
    );
    return makeMessage(n, text, BEGIN + (n * 2 * 24 * 60 * MINUTE) / count);
  });
}

const makeMessage = (n: number, text: string, at: number): Message => ({
  id: asMessageId(`m:${n.toString(16).padStart(32, '0')}`),
  channel: asChannelId('bench'),
  channelKind: 'whatsapp-cloud',
  chat: asChatKey(`k:${n % 40}`),
  source: asSourceKey(`s:${Math.floor(n / 5)}`),
  sourceClass: 'unknown',
  sentAt: asInstant(Math.round(at)),
  zone: 'America/Matamoros' as Zone,
  kind: 'text',
  text,
  edited: false,
  forwarded: n % 7 === 0 ? 'forwarded' : null,
  replyTo: null,
  mediaHash: null,
  location: null,
  flags: [],
});
