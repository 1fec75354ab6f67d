import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAll, refusalOf, sha256 } from '../../../test/fixtures/exports/read-all.ts';
import { type ChatEntry, clockOf, renderExport, shownTime } from '../../../test/fixtures/exports/render-export.ts';
import { SHAPES } from '../../../test/fixtures/exports/shapes.ts';
import type { ExpectedExport } from '../../../test/fixtures/exports/write-fixtures.ts';
import { readHeader } from './header.ts';
import { readExport } from './read-export.ts';

const repository = resolve(import.meta.dirname, '../../..');
const fixtures = join(repository, 'test/fixtures/exports');
const shared = resolve(repository, '../shared/data/exports');
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('every phone is read', () => {
  test.each(SHAPES.map((shape) => [shape.name]))('%s', async (name) => {
    const expected = JSON.parse(readFileSync(join(fixtures, `${name}.json`), 'utf8')) as ExpectedExport;
    const { messages, summary } = await readAll(readFileSync(join(fixtures, `${name}.txt`)));
    const seen = messages.map(({ at, sender, system, kind, text, edited, media, location }) => ({
      at,
      sender,
      system,
      kind,
      text,
      edited,
      media: media?.kind ?? null,
      lat: location?.lat ?? null,
    }));
    expect(seen).toEqual(expected.entries);
    expect(summary.dateOrder.order).toBe(expected.order);
    expect(summary.messages).toBe(expected.entries.length);
    expect(summary.system).toBe(expected.entries.filter(({ system }) => system).length);
  });

  test('each shape has its fixture, and each fixture its shape', () => {
    const files = readdirSync(fixtures).filter((file) => file.endsWith('.txt'));
    expect(files.toSorted()).toEqual(SHAPES.map(({ name }) => `${name}.txt`).toSorted());
  });
});

describe.skipIf(!existsSync(shared))('open fixtures of other projects (skipped where ../shared/data is absent)', () => {
  const chatMiner = join(shared, 'joweich__chat-miner/test/whatsapp');
  const inFolder = (folder: string): string[] =>
    existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

  test.each(inFolder(chatMiner))('chat-miner %s agrees with its target.json', async (name) => {
    const target = JSON.parse(readFileSync(join(chatMiner, 'target.json'), 'utf8')) as readonly Record<
      string,
      string
    >[];
    const { messages } = await readAll(readFileSync(join(chatMiner, name)));
    const said = messages.filter(({ system }) => !system).toReversed();
    expect(said.map(({ at, sender, text }) => [at, sender, text.replaceAll('\n', ' ')])).toEqual(
      target.map(({ timestamp, author, message }) => [timestamp, author, message]),
    );
    expect(messages).toHaveLength(9);
  });

  const chatistics = join(shared, 'MasterScrat__Chatistics/tests/test_data/whatsapp');
  test.each([
    ['_chat.txt', 21, 'dmy', '2018-01-04T11:53:57', '2019-04-19T16:18:33'],
    // A line of the body that looks like a header with another year is body.
    ['_chat 2.txt', 4, 'dmy', '2019-09-17T16:37:47', '2019-09-17T16:39:52'],
    // 2/11 and 10/11 and nothing else: nobody can tell, so it is asked.
    ['_chat 3.txt', 11, null, '2019-11-02T14:18:00', '2019-11-02T14:51:00'],
    ['_chat 4.txt', 3, 'mdy', '2019-09-17T08:30:52', '2019-09-18T16:50:32'],
  ])('Chatistics %s', async (name, count, order, first, last) => {
    const { messages, summary } = await readAll(readFileSync(join(chatistics, name)));
    expect([messages.length, summary.dateOrder.order, messages[0]!.at, messages.at(-1)!.at]).toEqual([
      count,
      order,
      first,
      last,
    ]);
  });

  test('a file that mixes phones keeps to the phone of its first line, and says so', async () => {
    const file = join(shared, 'emmaakachukwu__whatsapp-chat-parser-rb/spec/fixtures/files/sample.txt');
    const { messages, summary } = await readAll(readFileSync(file));
    expect(messages.map(({ at }) => at)).toEqual(['2025-12-15T10:30:00', '2025-12-15T10:31:00', '2025-12-15T10:35:00']);
    expect(summary.doubts.map(({ code }) => code)).toContain('other-shapes');
  });
});

const words = fc.constantFrom(
  'ya',
  'salimos',
  'somos',
  '150',
  'puente',
  '水',
  'مياه',
  '5:00',
  'a.m.',
  '😀',
  '[x]',
  '12/3',
  'n\u0303o',
  '-',
  'C:',
);
const line = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const body = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const sender = fc.constantFrom('Ana', 'Jean', '+52 55 0000 0000', 'Família 👪', 'أحمد', '王', 'María José');
/** A chat of some days, in order of time, whose texts hold nothing that begins like a header. */
const chat = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40_000 }), sender, body), { minLength: 2, maxLength: 12 })
  .map((rows): readonly ChatEntry[] => {
    let at = Date.UTC(2018, 10, 13, 9);
    return rows.map(([seconds, name, text]) => {
      at += seconds * 1_000;
      return { at: new Date(at).toISOString().slice(0, 19), sender: name, body: text };
    });
  })
  .filter((entries) => entries.every(({ body: text }) => text.split('\n').every((part) => readHeader(part) === null)));

describe('what was written is read', () => {
  test('a chat written by any phone is read back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SHAPES),
        chat,
        fc.integer({ min: 1, max: 3_000 }),
        async (shape, entries, chunk) => {
          const { messages, summary } = await readAll(
            encode(renderExport(entries, shape)),
            { order: shape.order },
            chunk,
          );
          expect(messages.map(({ at, sender: name, text }) => ({ at, name, text }))).toEqual(
            entries.map(({ at, sender: name, body: text }) => ({ at: shownTime(at, shape), name, text })),
          );
          expect(summary.messages).toBe(entries.length);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('order, chunks and platform never change offsets: they point at the very bytes that were hashed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SHAPES), chat, async (shape, entries) => {
        const bytes = encode(renderExport(entries, shape));
        const { messages } = await readAll(bytes, { order: shape.order }, 97);
        for (const [n, { offset, length, hash }] of messages.entries()) {
          const raw = bytes.subarray(offset, offset + length);
          const lead = shape.startsWith !== '' && n === 0 ? shape.startsWith : '';
          const { at, sender: name, body: text } = entries[n]!;
          expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(raw)).toBe(
            `${lead}${shape.header(clockOf(at))}${name}: ${text}`,
          );
          expect(hash).toBe(sha256.of(raw));
        }
      }),
      { numRuns: 60 },
    );
  });

  // The runtime's own locale tables write the headers of a hundred languages without knowing of us.
  const LOCALES =
    'af am ar-EG ar az be bg bn bs ca cs da de el en en-AU en-CA en-GB en-IN en-ZA es es-MX es-PA et eu fa fi fil fr fr-CA ga gl gu he hi hr hu hy id is it ja ja-u-ca-japanese ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl pa pl ps pt pt-PT ro ru si sk sl so sq sr sv sw ta te th th-u-nu-thai tr uk ur uz vi yo zh zh-HK zh-TW zu';
  test.each(LOCALES.split(' '))('CLDR %s, Android and iPhone, 12 and 24 hours', async (locale) => {
    for (const timeStyle of ['short', 'medium'] as const) {
      for (const hourCycle of ['h12', 'h23'] as const) {
        const format = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle, hourCycle, timeZone: 'UTC' });
        const times = [13, 14, 20, 27].map((day, n) =>
          Date.UTC(2018, 10, day, [9, 0, 12, 21][n], [5, 30, 15, 59][n], 7),
        );
        const text = times.map((time) =>
          timeStyle === 'short' ? `${format.format(time)} - Ana: x` : `[${format.format(time)}] Ana: x`,
        );
        const { messages } = await readAll(encode(text.join('\n')));
        const shown = times.map((time) => new Date(time).toISOString().slice(0, timeStyle === 'short' ? 16 : 19));
        expect(
          messages.map(({ at }) => at.slice(0, shown[0]!.length)),
          text[0],
        ).toEqual(shown);
      }
    }
  });
});

describe('what is no export is refused, and it is said what was seen', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'export-empty'],
    ['blank lines', encode('\n\n  \n'), 'export-empty'],
    ['a letter', encode('Querida Ana:\nllegamos bien.\n'), 'export-not-recognised'],
    ['a list of dates', encode('2/11/19: Arrival\n12/12/19: Departure\n'), 'export-not-recognised'],
    ['dates that are none', encode('99/99/99, 10:00 - Ana: x\n99/98/99, 10:00 - Ana: x\n'), 'export-not-recognised'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0, 0, 0, 1), 'export-not-text'],
    [
      'a chat saved by a program that ends lines with CR alone',
      encode('18/11/18, 23:41 - Ana: hola\r18/11/18, 23:42 - Jean: ya\r'),
      'export-not-text',
    ],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x31, 0, 0x38, 0), 'export-not-text'],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 1), 'export-not-text'],
  ])('%s', async (_name, bytes, code) => {
    expect((await refusalOf(bytes))?.code).toBe(code);
  });

  test('the refusal shows the form of the first line and none of its words', async () => {
    const refusal = await refusalOf(encode('Secreto 12 de Ana\n'));
    expect(refusal?.message).toContain('"a 99 a a"');
  });

  test('bytes of any kind are read or refused, never thrown at', async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .constantFrom(
          '18/11/18, 23:41 - ',
          '[18/11/18, 23:41:05] ',
          'Ana: ',
          '\n',
          '\r\n',
          '\u200e',
          '<',
          '>: ',
          '\ud83d',
          '1'.repeat(30),
        )
        .map(encode),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 200 }), async (pieces, chunk) => {
        const bytes = Uint8Array.from(pieces.flatMap((part) => [...part]));
        if ((await refusalOf(bytes)) !== null) return;
        const { messages, summary } = await readAll(bytes, {}, chunk);
        expect(messages).toHaveLength(summary.messages);
        expect(messages.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('files of every make', () => {
  const fixture = readFileSync(join(fixtures, 'es-android.txt'));

  test('no cut of the bytes into chunks changes anything', async () => {
    const whole = await readAll(fixture);
    for (const chunk of [1, 2, 3, 7, 64, 500, 1_024]) expect(await readAll(fixture, {}, chunk)).toEqual(whole);
  });

  test('text before the first header belongs to no message and is counted', async () => {
    const { messages, summary } = await readAll(encode(`¿qué es esto?\n${new TextDecoder().decode(fixture)}`));
    expect(messages).toHaveLength(12);
    expect(summary.doubts[0]).toMatchObject({ code: 'text-before-first-header', count: 16 });
  });

  test('a message beyond all measure is cut, hashed whole, and does not hide the next', async () => {
    const long = `18/11/18, 23:41 - Ana: ${'agua '.repeat(400_000)}\n18/11/18, 23:42 - Jean: ok\n`;
    const { messages, summary } = await readAll(encode(long), {}, 65_536);
    expect(messages.map(({ text }) => text.length)).toEqual([65_536, 2]);
    const whole = encode(long).subarray(0, messages[0]!.length);
    expect(messages[0]!.hash).toBe(sha256.of(whole));
    expect(summary.doubts.map(({ code }) => code)).toContain('text-cut');
  });

  test('bytes that are no UTF-8 spoil only their own message', async () => {
    const bytes = Uint8Array.from([
      ...encode('18/11/18, 23:41 - Ana: a'),
      0xff,
      ...encode('b\n18/11/18, 23:42 - Jean: ñ\n'),
    ]);
    const { messages, summary } = await readAll(bytes);
    expect(messages.map(({ text }) => text)).toEqual(['a\ufffdb', 'ñ']);
    expect(summary.doubts.map(({ code }) => code)).toContain('not-utf8');
  });

  test.each([1, 7, 64, 1_000])('a source may overwrite each chunk of %i bytes with the next', async (size) => {
    const buffer = new Uint8Array(size);
    const source = {
      sizeBytes: fixture.length,
      *open() {
        for (let at = 0; at < fixture.length; at += size) {
          buffer.set(fixture.subarray(at, at + size));
          yield buffer.subarray(0, Math.min(size, fixture.length - at));
          buffer.fill(0);
        }
      },
    };
    const reading = await readExport(source, { sha256 });
    if (!reading.ok) throw new Error(reading.refusal.code);
    const messages: unknown[] = [];
    for await (const batch of reading.value.batches())
      for (const message of batch) {
        const { sha256: _, ...fields } = message;
        messages.push({ ...fields, hash: message.sha256() });
      }
    expect(messages).toEqual((await readAll(fixture)).messages);
  });

  test('progress tells the bytes of both passes', async () => {
    const seen: string[] = [];
    await readAll(fixture, {
      onProgress: ({ pass, bytes, totalBytes }) => seen.push(`${pass} ${bytes}/${totalBytes}`),
    });
    expect(seen).toEqual([`index ${fixture.length}/${fixture.length}`, `messages ${fixture.length}/${fixture.length}`]);
  });

  test.each(readdirSync(fixtures).filter((name) => name.endsWith('.txt')))(
    '%s reads the same with the other line ends',
    async (name) => {
      const text = readFileSync(join(fixtures, basename(name)), 'utf8');
      const other = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
      const strip = ({ messages }: Awaited<ReturnType<typeof readAll>>) =>
        messages.map(({ at, sender: name_, text: said, kind }) => [at, name_, said, kind]);
      expect(strip(await readAll(encode(other)))).toEqual(strip(await readAll(encode(text))));
    },
  );
});
