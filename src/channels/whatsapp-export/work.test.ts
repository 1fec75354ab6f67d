import { describe, expect, test } from 'vitest';
import { readAll } from '../../../test/fixtures/exports/read-all.ts';
import { createScanner } from './scan.ts';
import { findCandidates, learnShape } from './shape.ts';

const HEADER = '18/11/18, 23:41 - ';
const FIRST = `${HEADER}Ana: hola\n`;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Lines that cost a careless reader much more than they are long. */
const HOSTILE: Readonly<Record<string, (count: number) => string>> = {
  'headers without an end': (count) => `${HEADER.trimEnd()}\n`.repeat(count),
  'headers at an impossible time': (count) => `18/11/18, 23:41:99 - Ana: x\n`.repeat(count),
  'headers of another phone': (count) => `[18/11/18, 23:41:05] Ana: x\n`.repeat(count),
  'dates of all kinds in a row': (count) => `${'1.1.'.repeat(40)}\n`.repeat(count),
  'open brackets': (count) => `${'['.repeat(200)}\n`.repeat(count),
  'invisible marks': (count) => `${'\u200e'.repeat(90)}1/1/18\n`.repeat(count),
  'marks between all parts': (count) =>
    `\u200e1\u200f/\u200e1\u200f/\u200e18\u200f,\u200e 1\u200f:\u200e11\u200f\n`.repeat(count),
  'spaces where a clock is due': (count) => `1/1/18${' '.repeat(60)}1:11\n`.repeat(count),
  'month names that lead nowhere': (count) => `1 de noviembreeeeee de 2014 aaaa 11:11 aaaa aaaa\n`.repeat(count),
  'letters under many accents': (count) => `Z${'\u0351'.repeat(80)}\n`.repeat(count),
  'one line without end': (count) => 'x'.repeat(count * 40),
  'a new name in every line': (count) => Array.from({ length: count }, (_, n) => `${HEADER}Ana ${n}: x\n`).join(''),
  'times that only go back': (count) =>
    Array.from(
      { length: count },
      (_, n) =>
        `18/11/18, ${String(23 - (n % 24)).padStart(2, '0')}:${String(59 - (n % 60)).padStart(2, '0')} - Ana: x\n`,
    ).join(''),
};

/** Work of the index pass, in bytes looked at and lines put before the grammar. */
function workOn(text: string) {
  const shape = learnShape(findCandidates([FIRST]), 1)!;
  const scanner = createScanner(shape);
  const bytes = encode(FIRST + text);
  for (let at = 0; at < bytes.length; at += 65_536) scanner.take(bytes.subarray(at, at + 65_536));
  return { ...scanner.finish().work(), size: bytes.length };
}

describe('hostile lines cost no more than their length', () => {
  test.each(Object.entries(HOSTILE))('%s: twice the lines, twice the work', (_name, write) => {
    const [once, twice] = [workOn(write(2_000)), workOn(write(4_000))];
    expect(twice.grammarChars).toBeLessThanOrEqual(once.grammarChars * 2.1 + 1_000);
    expect(twice.copiedBytes).toBeLessThanOrEqual(once.copiedBytes * 2.1 + 200_000);
    // The grammar sees the beginning of a line, once; what is carried from chunk to chunk is a window, not the file.
    expect(once.grammarChars).toBeLessThanOrEqual(once.size);
    expect(once.copiedBytes).toBeLessThanOrEqual(once.size / 10 + 200_000);
  });

  test.each(Object.entries(HOSTILE))('%s: read to the end, every byte in one message', async (_name, write) => {
    const text = FIRST + write(500);
    const { messages } = await readAll(encode(text), {}, 4_096);
    const last = messages.at(-1)!;
    expect(last.offset + last.length).toBeGreaterThanOrEqual(encode(text).length - 1);
    for (let n = 1; n < messages.length; n += 1)
      expect(messages[n]!.offset).toBe(messages[n - 1]!.offset + messages[n - 1]!.length + 1);
  });

  test('the grammar is asked for new spellings only: a clean file of ten thousand lines asks it once per spelling', () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, n) => `18/11/18, ${String(n % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')} - Ana: x\n`,
    );
    expect(workOn(lines.join('')).grammarChars).toBe(0);
  });
});
