import { expect, test } from 'vitest';
import { sampleEvidence } from '../claims/sample-evidence.ts';
import { asInstant, MINUTE } from '../model/index.ts';
import type { EvidenceChange } from './ports.ts';
import { createWatch } from './watch.ts';

const MESSAGES = 200;
const PAGE = 10;
const EVENING = Date.parse('2026-05-11T20:00:00-05:00');

const change = (n: number, version: number): EvidenceChange => ({
  version,
  id: `m:${n}` as never,
  read: {
    ...sampleEvidence({
      id: `m:${n}`,
      at: new Date(EVENING + n * MINUTE).toISOString(),
      text: `hay ${40 + n} personas en ${n % 2 ? 'el puente' : 'la orilla'}`,
      reports: [{ kind: 'waiting', place: n % 2 ? 'bridge' : 'bank' }],
    }),
    expiresAt: asInstant(EVENING + 1e9),
  },
  remains: null,
});

/** What a desk that starts comes to, and in how many parts it took in what its store gives page by page. */
async function start(arrived: readonly EvidenceChange[]): Promise<{ parts: number; claims: unknown; size: number }> {
  let parts = 0;
  const store = {
    changesAfter: async (after: number) => arrived.filter(({ version }) => version > after).slice(0, PAGE),
    saveSteps: async () => undefined,
  };
  const watch = createWatch(store, { within: () => null, name: (place) => place }, () => void (parts += 1));
  await watch.catchUp(asInstant(EVENING + MESSAGES * MINUTE));
  return { parts, claims: watch.picture().claims, size: watch.size() };
}

const numbers = Array.from({ length: MESSAGES }, (_unused, n) => n);

test('a desk that starts after an older chat was brought in takes in all at once: younger messages are not placed anew for each page of it', async () => {
  const inTurn = await start(numbers.map((n) => change(n, n + 1)));
  const late = await start(numbers.map((n) => change((n + MESSAGES / 2) % MESSAGES, n + 1)));
  expect(late).toEqual(inTurn);
  expect(late.parts).toBe(1);
});

test('a message that is taken back while a desk reads what it holds is not on its board', async () => {
  const held = numbers.map((n) => change(n, n + 1));
  const gone = { ...held[0]!, version: MESSAGES + 1, read: null };
  expect(await start([...held, gone])).toEqual(await start(held.slice(1)));
});

test('a database that goes away between two pages takes nothing with it: all of it is read again', async () => {
  const held = numbers.map((n) => change(n, n + 1));
  let isAway = true;
  const store = {
    changesAfter: async (after: number) => {
      if (after === 2 * PAGE && isAway) throw new Error('Connection terminated unexpectedly');
      return held.filter(({ version }) => version > after).slice(0, PAGE);
    },
    saveSteps: async () => undefined,
  };
  const watch = createWatch(store, { within: () => null, name: (place) => place });
  await expect(watch.catchUp(asInstant(EVENING))).rejects.toThrow('terminated');
  isAway = false;
  await watch.catchUp(asInstant(EVENING));
  expect(watch.size()).toBe(MESSAGES);
});
