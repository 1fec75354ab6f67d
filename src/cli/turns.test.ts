import { expect, test } from 'vitest';
import { turnUntil } from './turns.ts';

/** Turns of a desk, three rests long, and what it came to. */
async function turn(digest: () => Promise<boolean>, tick = async (): Promise<void> => undefined) {
  const stop = new AbortController();
  const told: string[] = [];
  let [ticks, folds, rests] = [0, 0, 0];
  const desk = {
    async tick() {
      ticks += 1;
      await tick();
    },
    async catchUp() {
      folds += 1;
    },
  };
  await turnUntil(stop.signal, desk, {
    digest,
    onError: (error) => void told.push((error as Error).message),
    async rest() {
      rests += 1;
      if (rests === 3) stop.abort();
    },
  });
  return { ticks, folds, told };
}

const broken = async (): Promise<never> => {
  throw new Error('cannot be read');
};

test('a delivery that cannot be read holds up no timer of a referral and no late group: what time changes is folded all the same', async () =>
  expect(await turn(broken)).toEqual({ ticks: 1, folds: 2, told: Array(3).fill('cannot be read') }));

test('what cannot be folded is told, and reading goes on', async () => {
  let read = 0;
  const answer = await turn(async () => (read += 1) < 0, broken);
  expect([read, answer.folds, answer.told]).toEqual([3, 2, ['cannot be read']]);
});
