import { describe, expect, test } from 'vitest';
import {
  asChannelId,
  asChatKey,
  asMessageId,
  asSourceKey,
  type Message,
  parseInstant,
  type Zone,
} from '../model/index.ts';
import { basePlaces, createGazetteer, createReader, type Reader } from '../reading/index.ts';
import { bindReader } from './read-messages.ts';

const SENT_AT = parseInstant('2026-05-11T09:20:00-05:00')!;
const reader = createReader({ gazetteer: createGazetteer({ base: basePlaces() }) });
const BREAKING = 'somos 13 en la terminal';

/** A reader with a fault: one text breaks it. */
const faulty: Reader = {
  ...reader,
  read: (input) => {
    if (input.text === BREAKING) throw new Error('broken');
    return reader.read(input);
  },
  readMany: (inputs, take) => inputs.map((input, at) => take(faulty.read(input), at)),
};

const messageOf = (text: string, n: number): Message => ({
  id: asMessageId(`m:${n}`),
  channel: asChannelId('tipline'),
  channelKind: 'whatsapp-cloud',
  chat: asChatKey('k:1'),
  source: asSourceKey(`s:${n}`),
  sourceClass: 'unknown',
  sentAt: SENT_AT,
  zone: 'America/Matamoros' as Zone,
  kind: 'text',
  text,
  edited: false,
  forwarded: null,
  replyTo: null,
  mediaHash: null,
  location: null,
  flags: [],
});

describe('a message on which reading breaks', () => {
  test('is kept without reports, told of once, and stops none that came with it', () => {
    const told: string[] = [];
    const read = bindReader({
      reader: () => faulty,
      channelOf: () => null,
      onError: ({ message }) => told.push(message),
    });
    const texts = ['hay 40 esperando en el puente nuevo', BREAKING, 'cerraron el puente nuevo'];
    const found = read(texts.map(messageOf), () => SENT_AT);
    expect(found.map(({ message, reports }) => [message.text, reports.map(({ kind }) => kind)])).toEqual([
      ['hay 40 esperando en el puente nuevo', ['waiting']],
      [BREAKING, []],
      ['cerraron el puente nuevo', ['closure']],
    ]);
    expect(told).toEqual(['broken']);
  });
});
