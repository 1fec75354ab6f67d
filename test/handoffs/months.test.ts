import { expect, test } from 'vitest';
import type { CrossingId } from '../../src/model/index.ts';
import { OBSERVER, offer, openNight, people, signLetters } from './desks.ts';

const DAYS = 40;

test('after forty days the page is drawn from the groups of today and those that still wait, not from all that ever crossed', async () => {
  const night = await openNight();
  const { matamoros, brownsville } = night;
  await signLetters(night);
  // Counted with a difference that nobody has signed for since: it waits for as long as it has to.
  await brownsville.press('grant', {
    crossing: 'puente-nuevo',
    places: 150,
    every: 60,
    window: { from: night.at('04:00'), to: night.at('08:00') },
    override: null,
  });
  await night.catchUp();
  const unsigned = await offer(night, 'puente-nuevo', people(10));
  const { id } = await matamoros.card(unsigned);
  await matamoros.press('release', { handoff: id, headcount: 10, grant: null });
  await night.catchUp();
  await brownsville.press('receive', { handoff: id, counted: 9 });
  for (let day = 1; day <= DAYS; day += 1) {
    await night.turnTo('04:00', day);
    for (const adults of [3, 4]) {
      const label = await offer(night, 'puente-nuevo', people(adults));
      await brownsville.press('decline', { handoff: (await matamoros.card(label)).id, reason: 'the hall is full' });
      await night.catchUp();
    }
  }
  const crossing = (await matamoros.handoffs()).crossings.find(({ crossing: one }) => one === 'puente-nuevo')!;
  expect(crossing.lanes.received.map(({ label }) => label)).toEqual([unsigned]);
  expect(crossing.ended.map(({ label }) => label)).toEqual([`M-${2 * DAYS + 1}`, `M-${2 * DAYS}`]);
  for (const desk of [matamoros, brownsville])
    expect(desk.chronicle().recent('puente-nuevo' as CrossingId).length).toBeLessThan(20);
});

test('the page of a group of last month reads the order from its first act to its last, also where that was refused', async () => {
  const night = await openNight();
  const { matamoros, brownsville } = night;
  await signLetters(night);
  const label = await offer(night, 'puente-nuevo', people(10));
  const { id } = await matamoros.card(label);
  await brownsville.press('decline', { handoff: id, reason: 'the hall is full' });
  await night.catchUp();
  expect((await matamoros.press('withdraw', { handoff: id, reason: 'too late' })).ok).toBe(false);
  for (let day = 1; day <= DAYS; day += 1) {
    await night.turnTo('04:00', day);
    await offer(night, 'puente-nuevo', people(3));
  }
  const line = night.hub.connect(OBSERVER.id, night.now);
  let read = 0;
  const counting = {
    ...line,
    read: async (after: number, limit: number) => {
      const entries = await line.read(after, limit);
      read += entries.length;
      return entries;
    },
  };
  const late = await night.open(OBSERVER, { log: counting });
  read = 0;
  const page = await late.handoff(id);
  if (!page.ok) throw new Error(page.refusal.message);
  expect(page.value.history.map(({ act, refusal }) => [act, refusal === ''])).toEqual([
    ['offer', true],
    ['decline', true],
    ['withdraw', false],
  ]);
  expect(read).toBe(3);
});
