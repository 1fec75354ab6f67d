import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asInstant, asMessageId, HOUR, type Instant, LIMITS, MINUTE, parseInstant, type Zone } from '../model/index.ts';
import { rememberCopies } from './copies.ts';
import { basePlaces, createGazetteer, createReader, type Reading, type ReadingInput } from './index.ts';

const SENT_AT = parseInstant('2024-05-14T10:00:00-06:00')!;
const gazetteer = createGazetteer({ base: basePlaces() });
const after = (milliseconds: number): Instant => asInstant(SENT_AT + milliseconds);

const TEXTS = [
  'Somos como 150 en el puente nuevo de Matamoros, llevamos 3 horas esperando y no hay agua',
  'Peñas Blancas está cerrado',
  'mañana sale un bus a las 5 desde la terminal de Reynosa',
  'Puente Nuevo 240, Gateway 85',
  'jajaja buenas noches a todos',
  'nou bezwen dlo ak manje nan kan an',
  'caravana de 2000 saliendo de Tapachula el viernes',
] as const;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const bytesHeld = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

const everything = ({ lang, reports, counts, numerals, times, places }: Reading): unknown => ({
  lang,
  reports,
  counts,
  numerals,
  times,
  places,
});

describe('copies of a text', () => {
  const message = fc.record({
    text: fc.constantFrom(...TEXTS),
    minutes: fc.integer({ min: 0, max: 150 }),
    forwarded: fc.boolean(),
    official: fc.boolean(),
  });

  type Sent = typeof message extends fc.Arbitrary<infer One> ? One : never;
  const toInput = ({ minutes, ...sent }: Sent, at: number): ReadingInput => ({
    ...sent,
    id: asMessageId(`m:${at}`),
    sentAt: after(minutes * MINUTE),
    zone: 'America/Mexico_City' as Zone,
    near: null,
  });

  test('are read as if each were the first', () => {
    const fresh = createReader({ gazetteer });
    fc.assert(
      fc.property(fc.array(message, { minLength: 4, maxLength: 12 }), (messages) => {
        const keeping = createReader({ gazetteer, mayKeep: () => true });
        for (const input of messages.map(toInput))
          expect(everything(keeping.read(input))).toEqual(everything(fresh.read(input)));
      }),
      { numRuns: 60 },
    );
  });

  test('are read together with others as each would be by itself', () => {
    const single = createReader({ gazetteer });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 150 }), (messages) => {
        const inputs = messages.map(toInput);
        const together = createReader({ gazetteer, mayKeep: () => true }).readMany(inputs, (reading) => reading);
        expect(together.map(everything)).toEqual(inputs.map((input) => everything(single.read(input))));
      }),
      { numRuns: 20 },
    );
  });

  test('are kept without the messages they were read together with', () => {
    const forwards = Array.from({ length: 30 }, (_, at) => `Llegaron ${at + 100} personas al puente nuevo`);
    const reader = createReader({ gazetteer, mayKeep: (text) => forwards.includes(text) });
    const readAll = (texts: readonly string[]): unknown =>
      reader.readMany(
        texts.map((text, at) => ({
          ...toInput({ text: TEXTS[0], minutes: 0, forwarded: true, official: false }, at),
          text,
        })),
        () => null,
      );
    readAll(forwards);
    const before = bytesHeld();
    const among = forwards.flatMap((text): readonly string[] => [text, ...Array.from({ length: 63 }, () => TEXTS[0])]);
    readAll(among);
    // Ten thousand bytes were held for each before: everything that was worked out for the dozens round a forward.
    expect((bytesHeld() - before) / among.length).toBeLessThan(1_500);
  });

  test('are asked for only from the second on, and what may not be kept is not', () => {
    const asked: string[] = [];
    const reader = createReader({
      gazetteer,
      mayKeep: (text) => {
        asked.push(text);
        return text !== TEXTS[1];
      },
    });
    const read = (text: string): Reading =>
      reader.read({ id: asMessageId('m:1'), text, sentAt: SENT_AT, zone: 'UTC' as Zone, near: null, forwarded: false });
    for (let round = 0; round < 4; round += 1) for (const text of TEXTS.slice(0, 2)) read(text);
    // The first text is asked about once and kept; the other at every copy.
    expect(asked).toEqual([TEXTS[0], TEXTS[1], TEXTS[1], TEXTS[1]]);
  });
});

describe('the memory of copies', () => {
  test('knows a text that came within the hour, before or behind', () => {
    const copies = rememberCopies<string>();
    expect(copies.hasCome('hay paso', SENT_AT)).toBe(false);
    expect(copies.hasCome('hay paso', after(-HOUR))).toBe(true);
    expect(copies.hasCome('hay paso', after(1))).toBe(false);
    expect(copies.hasCome('no hay paso', after(1))).toBe(false);
  });

  test('never notes what is too long to keep', () => {
    const copies = rememberCopies<string>();
    const long = 'a'.repeat(LIMITS.READING_TEXT_CHARS);
    copies.hasCome(long, SENT_AT);
    expect(copies.hasCome(long, SENT_AT)).toBe(false);
  });

  test('answers for an hour, then forgets', () => {
    const copies = rememberCopies<string>();
    copies.keep('hay paso', SENT_AT, 'opening');
    expect(copies.find('hay paso', after(HOUR))).toBe('opening');
    expect(copies.find('hay paso', after(HOUR + 1))).toBeUndefined();
    copies.forget(after(HOUR));
    expect(copies.find('hay paso', SENT_AT)).toBe('opening');
    copies.forget(after(HOUR + 1));
    expect(copies.find('hay paso', SENT_AT)).toBeUndefined();
  });

  test('drops what is older than an hour when something new is kept, and the first of too many', () => {
    const copies = rememberCopies<number>();
    copies.keep('old', SENT_AT, -1);
    for (let n = 0; n <= 4_096; n += 1) copies.keep(`text ${n}`, after(2 * HOUR), n);
    expect(copies.find('old', SENT_AT)).toBeUndefined();
    expect(copies.find('text 0', after(2 * HOUR))).toBeUndefined();
    expect(copies.find('text 1', after(2 * HOUR))).toBe(1);
    expect(copies.find('text 4096', after(2 * HOUR))).toBe(4_096);
  });
});
