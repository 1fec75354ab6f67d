import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAll, sha256 } from '../../../test/fixtures/exports/read-all.ts';
import { type ChatEntry, renderExport } from '../../../test/fixtures/exports/render-export.ts';
import { SHAPES } from '../../../test/fixtures/exports/shapes.ts';
import { asChannelId } from '../../model/index.ts';
import { alignSequences, type ExportLine, identify, lineOf } from './identity.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const shapeOf = (name: string) => SHAPES.find((shape) => shape.name === name)!;
const identity = {
  channel: asChannelId('bus-12'),
  chat: 'Bus 12',
  keyedHash: (period: string, text: string) => sha256.of(encode(`${period}\u0000${text}`)),
};
const entry = (minute: number, sender: string, body: string): ChatEntry => ({
  at: `2018-11-18T23:${String(minute).padStart(2, '0')}:05`,
  sender,
  body,
});

async function idsOf(entries: readonly ChatEntry[], shape = 'es-android', known?: Parameters<typeof identify>[2]) {
  const { messages } = await readAll(encode(renderExport(entries, shapeOf(shape))), { order: 'dmy' });
  return identify(
    messages.map((message) => lineOf({ ...message, sha256: () => message.hash })),
    identity,
    known,
  );
}
const onlyIds = (lines: readonly { readonly id: string }[]): string[] => lines.map(({ id }) => id);

const CHAT = [
  entry(1, 'Ana', 'salimos'),
  entry(2, 'Jean', 'ok'),
  entry(2, 'Ana', 'ok'),
  entry(3, 'Jean', 'ok'),
  entry(4, 'Ana', 'llegamos'),
];

describe('ids that survive another import', () => {
  test('the same export twice gives the same ids, each once', async () => {
    const first = onlyIds(await idsOf(CHAT));
    expect(onlyIds(await idsOf(CHAT))).toEqual(first);
    expect(new Set(first).size).toBe(CHAT.length);
  });

  test('two people may say ok in one minute', async () => {
    const [, jean, ana] = await idsOf(CHAT);
    expect(jean!.id).not.toBe(ana!.id);
    expect(jean!.print).toBe(ana!.print);
  });

  test('a longer export of the chat keeps the ids of what was there', async () => {
    const longer = await idsOf([...CHAT, entry(5, 'Jean', 'gracias'), entry(6, 'Jean', 'ok')]);
    expect(onlyIds(longer).slice(0, CHAT.length)).toEqual(onlyIds(await idsOf(CHAT)));
  });

  test('the phone of another member, in another language and under other names, gives the same ids', async () => {
    const other = CHAT.map(({ at, sender, body }) => ({
      at,
      sender: sender === 'Ana' ? '+52 55 0000 0000' : 'Juan primo',
      body,
    }));
    const ids = onlyIds(await idsOf(CHAT));
    for (const shape of ['es-ios', 'de-android', 'pt-ios', 'fi-ios'])
      expect(onlyIds(await idsOf(other, shape))).toEqual(ids);
  });

  test('pictures left out in two languages are one picture', async () => {
    const picture = (body: string) => [entry(1, 'Ana', 'a'), entry(2, 'Ana', body)];
    const [, spanish] = await idsOf(picture('<Multimedia omitido>'));
    expect((await idsOf(picture('<Medien ausgeschlossen>'), 'de-android'))[1]!.id).toBe(spanish!.id);
    expect((await idsOf(picture('IMG-20181118-WA0001.jpg (archivo adjunto)')))[1]!.id).toBe(spanish!.id);
  });

  test('another chat, another channel, another minute: another id', async () => {
    const [line] = await idsOf([entry(1, 'Ana', 'ok')]);
    const raw = [{ minute: line!.minute, print: 'ok', changed: false }];
    const ids = [identity, { ...identity, chat: 'Bus 13' }, { ...identity, channel: asChannelId('x') }].map(
      (who) => identify(raw, who)[0]!.id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  test('no key that rotates goes into an id, and no name', async () => {
    const periods = new Set<string>();
    const texts: string[] = [];
    identify([{ minute: '2018-11-18T23:41', print: 'ok', changed: false }], {
      ...identity,
      keyedHash: (period, text) => {
        periods.add(period);
        texts.push(text);
        return identity.keyedHash(period, text);
      },
    });
    expect([...periods]).toEqual(['messages']);
    expect(texts.join()).not.toContain('Ana');
  });
});

describe('overlapping exports are aligned', () => {
  test('an export that begins amid a minute finds its place', async () => {
    const known = await idsOf(CHAT);
    const late = await idsOf([CHAT[2]!, ...CHAT.slice(3), entry(5, 'Jean', 'ok')], 'es-android', known);
    expect(onlyIds(late).slice(0, 3)).toEqual(onlyIds(known).slice(2));
    expect(onlyIds(known)).not.toContain(late[3]!.id);
  });

  test('what was deleted or edited since keeps its id', async () => {
    const known = await idsOf(CHAT);
    const changed = [
      CHAT[0]!,
      CHAT[1]!,
      CHAT[2]!,
      entry(3, 'Jean', 'Se eliminó este mensaje.'),
      entry(4, 'Ana', 'llegamos todos <Se editó este mensaje.>'),
    ];
    expect(onlyIds(await idsOf(changed, 'es-android', known))).toEqual(onlyIds(known));
  });

  const line = (minute: string, print: string): ExportLine => ({ minute, print, changed: false });
  test.each([
    ['nothing known', [], ['a'], [null]],
    ['all known', ['a', 'b'], ['a', 'b'], [0, 1]],
    ['older lines first', ['b', 'c'], ['a', 'b', 'c'], [null, 0, 1]],
    ['a gap in the middle', ['a', 'b', 'c', 'd'], ['a', 'd'], [0, 3]],
    ['new ones in the middle', ['a', 'd'], ['a', 'b', 'c', 'd'], [0, null, null, 1]],
    ['the same word again', ['ok', 'a', 'ok'], ['a', 'ok', 'ok'], [1, 2, null]],
    ['only repeated words', ['ok', 'ok', 'ok'], ['ok', 'ok'], [0, 1]],
    ['one that is not the same one', ['ok', 'c', 'c'], ['c', 'c', 'b', 'ok'], [1, 2, null, null]],
    ['nothing in it', ['a', 'b'], ['x', 'y'], [null, null]],
  ])('%s', (_name, known, incoming, partners) => {
    const ofMinute = (words: readonly string[]) => words.map((word) => line('m', word));
    expect(alignSequences(ofMinute(known), ofMinute(incoming))).toEqual(partners);
  });

  const sequence = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('ok', 'a', 'b', 'c')), { maxLength: 40 })
    .map((rows) => rows.toSorted((a, b) => a[0] - b[0]).map(([minute, print]) => line(String(minute), print)));

  test('partners are equal lines, never shared, never crossing; a sequence is its own partner', () => {
    fc.assert(
      fc.property(sequence, sequence, (known, incoming) => {
        const partners = alignSequences(known, incoming);
        const matched = partners.flatMap((partner, n) => (partner === null ? [] : [[partner, n] as const]));
        for (const [k, n] of matched)
          expect([known[k]!.minute, known[k]!.print]).toEqual([incoming[n]!.minute, incoming[n]!.print]);
        for (let i = 1; i < matched.length; i += 1) expect(matched[i]![0]).toBeGreaterThan(matched[i - 1]![0]);
        expect(alignSequences(known, known)).toEqual(known.map((_, n) => n));
      }),
    );
  });

  const windows = (whole: readonly ExportLine[], from: number, to: number): number => {
    const [start, end] = [from % (whole.length + 1), to % (whole.length + 1)].toSorted((a, b) => a - b) as [
      number,
      number,
    ];
    const known = identify(whole.slice(0, end), identity);
    const again = identify(whole.slice(start), identity, known);
    return new Set([...known, ...again].map(({ id }) => id)).size;
  };

  test('importing a later window of a chat never adds a message twice', () => {
    fc.assert(
      fc.property(sequence, fc.nat(), fc.nat(), (whole, from, to) => {
        expect(windows(whole, from, to)).toBeLessThanOrEqual(whole.length);
      }),
      { numRuns: 500 },
    );
  });

  test('and loses none where lines differ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.nat(), fc.nat(), (length, from, to) => {
        const whole = Array.from({ length }, (_, n) => line(String(n >> 2), `text ${n}`));
        expect(windows(whole, from, to)).toBe(whole.length);
      }),
    );
  });
});
