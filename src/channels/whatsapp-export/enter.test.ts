import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readAll, sha256 } from '../../../test/fixtures/exports/read-all.ts';
import { asChannelId, asInstant, type Channel, formatInstant, type Zone } from '../../model/index.ts';
import { openDoor } from '../door/index.ts';
import { enterExport, type EnterOptions } from './enter.ts';

const keyedHash = (period: string, text: string): string =>
  createHmac('sha256', `key of ${period}`).update(text).digest('hex');
const door = openDoor({ keyedHash });
const channel: Channel = {
  id: asChannelId('bus-12'),
  kind: 'whatsapp-export',
  name: 'Bus 12',
  basis: { agreedBy: 'Ana', agreedAt: asInstant(0), purpose: 'crossing', notice: '/salir' },
  zone: 'America/Matamoros' as Zone,
  sourceClass: 'unknown',
  near: null,
};

async function enter(lines: readonly string[], options: Partial<EnterOptions> = {}) {
  const { messages, summary } = await readAll(new TextEncoder().encode(lines.join('\n')));
  const names = new Set(messages.flatMap(({ sender }) => sender ?? []));
  const raw = messages.map((message) => ({ ...message, sha256: () => message.hash }));
  const entered = enterExport(raw, channel, door, { keyedHash, summary, names, ...options });
  if (!entered.ok) throw new Error(entered.refusal.code);
  return entered.value;
}

const at = (minute: number, rest: string): string => `13.11.22, 23:${minute} - ${rest}`;

test('nothing was written after it was brought: hours ahead are now, days ahead tell nothing', async () => {
  const broughtAt = asInstant(Date.parse('2022-11-13T23:11:00-06:00'));
  const lines = [at(10, 'Ana: uno'), at(30, 'Ana: dos'), '15.11.22, 23:12 - Ana: tres', '13.11.23, 23:12 - Ana: STOP'];
  const { messages, leavers } = await enter(lines.slice(0, 3), { broughtAt });
  expect(messages.map(({ text, sentAt }) => [text, broughtAt - sentAt])).toEqual([
    ['uno', 60_000],
    ['dos', 0],
  ]);
  expect(leavers).toEqual([]);
  // A wish to leave counts whatever date it bears.
  expect((await enter(lines, { broughtAt })).leavers).toHaveLength(1);
  expect((await enter(lines.slice(0, 3))).messages.map(({ sentAt }) => sentAt - broughtAt)).toEqual([
    -60_000, 1_140_000, 172_860_000,
  ]);
});

describe('an export passes the door', () => {
  test('nothing that tells who wrote is left, and ids do not hang on the names', async () => {
    const lines = [
      at(10, 'Ana se unió con el enlace de invitación del grupo.'),
      at(11, 'Ana: somos 150, llamen a Jean al +52 55 0000 0000'),
      at(12, 'Jean: ok @Ana'),
      at(13, 'Ana: Jean.vcf (archivo adjunto)'),
      at(14, 'Jean: IMG-20221113-WA0001.jpg (archivo adjunto)\nel puente, dice Ana'),
    ];
    const { messages } = await enter(lines);
    const stored = JSON.stringify(messages);
    for (const secret of ['Ana', 'Jean', '55 0000']) expect(stored).not.toContain(secret);
    expect(messages.map(({ kind }) => kind)).toEqual(['system', 'text', 'text', 'contact', 'media']);
    expect(messages[0]!.text).toBe('');
    expect(messages[3]!.text).toBe('');
    expect(messages[4]!.text).toContain('el puente');
    expect(messages[1]!.source).toBe(messages[3]!.source);
    expect(messages[1]!.source).not.toBe(messages[2]!.source);
    expect(formatInstant(messages[1]!.sentAt, channel.zone)).toBe('2022-11-13T23:11:00-06:00');
    const renamed = await enter(lines.map((line) => line.replace(' Ana:', ' +52 1:').replace(' Jean:', ' Juan:')));
    expect(renamed.messages.map(({ id }) => id)).toEqual(messages.map(({ id }) => id));
  });

  test('importing again gives the same messages', async () => {
    const lines = [at(10, 'Ana: ok'), at(10, 'Jean: ok'), at(11, 'Ana: ok')];
    const first = await enter(lines);
    const again = await enter(lines, { known: first.lines });
    expect(again.messages).toEqual(first.messages);
    expect(new Set(first.messages.map(({ id }) => id)).size).toBe(3);
  });

  test('who asks to leave does not enter, and their marks are given for erasing', async () => {
    const { messages, leavers, leaverSources, lines } = await enter([
      at(10, 'Ana: hola'),
      at(11, 'Jean: somos 150'),
      at(12, 'Ana: /salir'),
      at(13, 'Ana: otra cosa'),
    ]);
    expect(messages.map(({ text }) => text)).toEqual(['somos 150']);
    expect(lines).toHaveLength(1);
    expect(leavers).toEqual([door.leaver(channel.id, 'Ana')]);
    expect(leaverSources).toHaveLength(1);
  });

  test.each([
    ['below a picture', 'IMG-20221113-WA0001.jpg (archivo adjunto)\n/salir'],
    ['in bold', '*STOP*'],
  ])('who asks to leave %s does not enter', async (_, wish) => {
    const { messages, leavers } = await enter([at(10, 'Ana: hola'), at(11, 'Jean: somos 150'), at(12, `Ana: ${wish}`)]);
    expect([messages.map(({ text }) => text), leavers]).toEqual([['somos 150'], [door.leaver(channel.id, 'Ana')]]);
  });

  test('a position is kept to about 100 m: it is where somebody stood', async () => {
    const { messages } = await enter([
      at(10, 'Ana: ubicación: https://maps.google.com/?q=25.87961234567891,-97.50421234567891'),
    ]);
    expect(messages[0]).toMatchObject({ kind: 'location', location: { lat: 25.88, lon: -97.504 }, text: '' });
  });

  test('who left before stays out until they ask to return', async () => {
    const gone = door.leaver(channel.id, 'Ana');
    const lines = [at(10, 'Ana: hola'), at(11, 'Jean: sí'), at(12, 'Ana: /volver'), at(13, 'Ana: aquí estoy')];
    const { messages } = await enter(lines, { hasLeft: (mark) => mark === gone });
    expect(messages.map(({ text }) => text)).toEqual(['sí', '/volver', 'aquí estoy']);
  });

  test('an undecided date order enters nothing', async () => {
    const { messages, summary } = await readAll(new TextEncoder().encode('1/2/18, 12:00 - Ana: x'));
    const raw = messages.map((message) => ({ ...message, sha256: () => message.hash }));
    const entered = enterExport(raw, channel, door, { keyedHash, summary });
    expect(entered.ok ? null : entered.refusal.code).toBe('export-order-undecided');
  });

  test('in the hour that comes twice, the second showing is an hour later', async () => {
    const night = ['01:30', '01:50', '01:10', '01:40', '02:20'].map((time, n) => `06.11.22, ${time} - Ana: ${n}`);
    const { messages } = await enter([...night, '13.11.22, 10:00 - Ana: x']);
    const walls = messages.slice(0, 5).map(({ sentAt }) => new Date(sentAt).toISOString().slice(11, 16));
    expect(walls).toEqual(['06:30', '06:50', '07:10', '07:40', '08:20']);
  });

  test('attachments whose bytes are at hand carry their hash', async () => {
    const hash = sha256.of(new Uint8Array(3));
    const { messages } = await enter([at(10, 'Ana: IMG-20221113-WA0001.jpg (archivo adjunto)'), at(11, 'Ana: x')], {
      mediaHashes: new Map([['IMG-20221113-WA0001.jpg', hash]]),
    });
    expect(messages.map(({ mediaHash }) => mediaHash)).toEqual([hash, null]);
  });

  test('flags come along', async () => {
    const { messages } = await enter([
      at(10, 'Ana: x'),
      at(30, 'Jean: y'),
      at(31, 'Jean: z\n01.10.22, 10:00 - Ana: pegado'),
      at(40, 'Ana: x'),
    ]);
    expect(messages.find(({ text }) => text === 'pegado')!.flags).toEqual(['pasted-header', 'time-jump']);
  });
});
