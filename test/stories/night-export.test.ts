import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  enterExport,
  type ExportMessage,
  type ExportSummary,
  fromBytes,
  readExport,
  type Sha256,
} from '../../src/channels/index.ts';
import { asChannelId, type Channel, type Message } from '../../src/model/index.ts';
import { corridor, door, instantOf, nightFolder } from './night-scenario.ts';

const bytes = readFileSync(join(nightFolder, 'export-android-es.txt'));
const sha256: Sha256 = {
  of: (part) => createHash('sha256').update(part).digest('hex'),
  start: () => {
    const digest = createHash('sha256');
    return { update: (part) => void digest.update(part), hex: () => digest.digest('hex') };
  },
};
const channel: Channel = {
  id: asChannelId('familias-en-ruta'),
  kind: 'whatsapp-export',
  name: 'Group «Familias en ruta»',
  basis: {
    agreedBy: 'A member, after telling the group',
    agreedAt: instantOf('2026-05-11T10:05:00-05:00'),
    purpose: 'To hear what families on the way lack',
    notice: 'The member told the group; who writes /salir to the desk is left out.',
  },
  zone: corridor.zone,
  sourceClass: 'unknown',
  near: null,
};

describe('the export that a member brought', () => {
  let messages: readonly ExportMessage[];
  let summary: ExportSummary;
  let entered: readonly Message[];

  beforeAll(async () => {
    const reading = await readExport(fromBytes(bytes), { zone: corridor.zone, sha256 });
    if (!reading.ok) throw new Error(reading.refusal.message);
    const read: ExportMessage[] = [];
    for await (const batch of reading.value.batches()) read.push(...batch);
    messages = read;
    summary = reading.value.summary();
    const names = reading.value.senderNames;
    const keyedHash = (period: string, text: string): string =>
      createHmac('sha256', `night ${period}`).update(text).digest('hex');
    const result = enterExport(messages, channel, door, { summary, names, keyedHash });
    if (!result.ok) throw new Error(result.refusal.message);
    entered = result.value.messages;
  });

  const saying = (words: string): ExportMessage => messages.find(({ text }) => text.includes(words))!;

  test('days come first, and the file itself tells so', () => {
    expect(summary.dateOrder).toMatchObject({ order: 'dmy' });
    expect(messages.at(-1)!.at).toBe('2026-05-12T04:45:00');
  });

  test('every entry is found, system lines apart', () => {
    expect(summary.messages).toBe(56);
    expect(messages.filter(({ system }) => system)).toHaveLength(6);
  });

  test.each([
    ['a picture that was left out', (): unknown => messages.filter(({ kind }) => kind === 'media').length, 2],
    ['a message that was deleted', (): unknown => messages.filter(({ kind }) => kind === 'deleted').length, 1],
    ['a message that was edited', (): unknown => saying('anviwon 240 moun').edited, true],
    ['a position', (): unknown => messages.find(({ kind }) => kind === 'location')?.location?.lat, 25.872],
    ['a message of three lines', (): unknown => saying('voy a compartir este chat').text.split('\n').length, 3],
    ['the next day', (): unknown => saying('acaban de cerrar').at, '2026-05-12T03:36:00'],
  ])('%s', (_what, found, wanted) => {
    expect(found()).toEqual(wanted);
  });

  test('a header pasted inside a message is flagged, not swallowed', () => {
    expect(saying('van a correr todos').flags.length).toBeGreaterThan(0);
  });

  test('numbers and names stay outside', () => {
    const texts = entered.map(({ text }) => text).join('\n');
    expect(texts).not.toMatch(/0000/);
    expect(texts).not.toMatch(/\b(Rosa|Miguel|Jean)\b/);
    expect(texts).toContain('2000 personas');
  });
});
