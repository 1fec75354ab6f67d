import { describe, expect, test } from 'vitest';
import {
  createRandom,
  forge,
  type Forgery,
  FORGERY_KINDS,
  type Random,
  writeCleanChat,
} from '../../../test/fixtures/exports/forge.ts';
import { readAll, type ReadMessage } from '../../../test/fixtures/exports/read-all.ts';
import { renderExport } from '../../../test/fixtures/exports/render-export.ts';
import { SHAPES } from '../../../test/fixtures/exports/shapes.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!;

/** A message that begins with the forged words, rather than holding them further down in its body, and bears no flag. */
const isSilent = ({ text, flags }: ReadMessage, token: string): boolean =>
  text.split('\n')[0]!.includes(token) && flags.length === 0;

interface Tally {
  cases: number;
  /** Taken for a message without a word of doubt. */
  readonly silent: string[];
  /** Neither flagged nor told by a doubt about the whole file. */
  readonly untold: string[];
}

async function tally(forgeries: readonly Forgery[]): Promise<Tally> {
  const result: Tally = { cases: 0, silent: [], untold: [] };
  for (const { name, text, token } of forgeries) {
    const { messages, summary } = await readAll(encode(text));
    result.cases += 1;
    if (!messages.some((message) => isSilent(message, token))) continue;
    result.silent.push(name);
    if (!summary.doubts.some(({ code }) => code === 'senders-seen-once')) result.untold.push(name);
  }
  return result;
}

/** Forgeries of every kind for every third shape that allows it, each shape with a third of the kinds. */
function forgeAll(seed: number, sizes: readonly number[], members: readonly number[]): readonly Forgery[] {
  const random = createRandom(seed);
  return SHAPES.flatMap((shape, turn) =>
    FORGERY_KINDS.filter((_, n) => (n + turn) % 3 === 0).flatMap((kind) => {
      const made = forge(writeCleanChat(random, pick(sizes, random), pick(members, random)), shape, kind, random);
      return made ? [made] : [];
    }),
  );
}

describe('a header pasted into a message', () => {
  test('is never taken for a message in silence: thousands of forgeries in chats whose members come back', async () => {
    const { cases, silent } = await tally(forgeAll(1, [40, 80, 160], [2, 3, 4]));
    expect(silent).toEqual([]);
    expect(cases).toBeGreaterThan(1_500);
  });

  test('is flagged, or the file says that it cannot be told, where most write once', async () => {
    const { cases, untold } = await tally(forgeAll(2, [12, 30], [5, 12, 40]));
    expect(untold).toEqual([]);
    expect(cases).toBeGreaterThan(1_500);
  });

  test('cannot be told where a known name stands at a fitting time; what it said is kept under a name it did not come from', async () => {
    const text = [
      ...['06:10', '06:31', '07:02', '07:40'].flatMap((at, n) => [
        `18/11/18, ${at} - ${n % 2 ? 'Ana' : 'Jean'}: uno`,
        `18/11/18, ${at} - ${n % 2 ? 'Jean' : 'Ana'}: dos`,
      ]),
      '18/11/18, 08:00 - Ana: tres\n18/11/18, 08:01 - Jean: pegado',
      '18/11/18, 09:00 - Jean: cuatro',
    ].join('\n');
    const { messages } = await readAll(encode(text));
    // This is the limit of what the text of an export can show. The docs say so; a test that hid it would not make it go away.
    expect(messages.find(({ text: said }) => said === 'pegado')?.flags).toEqual([]);
  });
});

describe('clean chats are not flooded with flags', () => {
  /** Flagged messages per message over many clean chats; `late` of them hand in one message after the next ones. */
  async function rateOf(size: number, chats: number, late: boolean): Promise<number> {
    let flagged = 0;
    for (let seed = 1; seed <= chats; seed += 1) {
      const random = createRandom(seed * 31 + size);
      const entries = writeCleanChat(random, size, pick([2, 3, 5, 12, 40, 200], random));
      if (late) {
        const at = 1 + Math.floor(random() * (size - 4));
        entries.splice(at + 1 + Math.floor(random() * 3), 0, ...entries.splice(at, 1));
      }
      const { messages } = await readAll(encode(renderExport(entries, pick(SHAPES, random))));
      flagged += messages.filter(({ flags }) => flags.includes('pasted-header')).length;
    }
    return flagged / (size * chats);
  }

  test.each([
    [12, 200, false, 0.06],
    [80, 60, false, 0.03],
    [300, 30, false, 0.015],
    [3_000, 6, false, 0.004],
    [300, 30, true, 0.03],
    [3_000, 6, true, 0.006],
  ])('%i lines, %i chats, late ones: %s', async (size, chats, late, most) => {
    expect(await rateOf(size, chats, late)).toBeLessThan(most);
  });
});
