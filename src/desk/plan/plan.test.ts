import { expect, test } from 'vitest';
import { openPlanner } from '../../adapters/solver/planner.ts';
import { BUSY } from '../../../test/browser/fixture/board.ts';
import { HANDOFFS } from '../../../test/browser/fixture/handoffs-night.ts';
import { asInstant, type Zone } from '../../model/index.ts';
import type { PlanJob, PlanRequest } from '../contract/index.ts';
import { gatherBasis } from './basis.ts';
import { createPlans } from './planning.ts';
import type { Planner } from './ports.ts';

const ASKED: PlanRequest = {
  hours: 6,
  people: 'best',
  keepPromises: true,
  leaveOut: [],
  room: {},
  hourly: {},
  perHour: {},
};

const open = (planner: Planner = openPlanner()) =>
  createPlans({
    board: () => BUSY,
    handoffs: async () => HANDOFFS,
    planner,
    clock: () => asInstant(Date.parse(HANDOFFS.asOf)),
    zone: BUSY.zone as Zone,
    newId: () => 'p-1',
    onError: (error) => {
      throw error;
    },
  });

async function plan(change: Partial<PlanRequest> = {}): Promise<NonNullable<PlanJob['answer']>> {
  const plans = open();
  const asked = await plans.ask({ ...ASKED, ...change });
  if (!asked.ok) throw new Error(asked.refusal.message);
  return expect
    .poll(() => last(plans), { timeout: 20_000 })
    .not.toBeNull()
    .then(() => last(plans)!);
}
const last = (plans: ReturnType<typeof open>): PlanJob['answer'] => {
  const job = plans.look('p-1');
  return job.ok ? job.value.answer : null;
};

test('a plan starts from what the desk knows: the waiting less the groups, promises, the stated room, holds', () => {
  const basis = gatherBasis(BUSY, HANDOFFS);
  expect(basis.crowds.map(({ place, to, count: { low, high } }) => `${place} → ${to}: ${low}–${high}`)).toEqual([
    'queue-puente-viejo → reception-hall-brownsville: 0–30',
    'queue-puente-nuevo → reception-hall-brownsville: 0–40',
    'river-bank-matamoros → reception-hall-brownsville: 1913–2587',
    'shelter-matamoros → reception-hall-brownsville: 780–820',
    'bus-station-matamoros → reception-hall-brownsville: 90–150',
  ]);
  expect(basis.groups.map(({ label, people, promised }) => `${label} ${people}${promised ? ' promised' : ''}`)).toEqual(
    ['M-35 110', 'M-33 130', 'M-32 140 promised', 'M-34 96 promised'],
  );
  // 695 places to wait are free beside what was promised, and the promised groups take theirs in the plan.
  expect(basis.receiving).toEqual([
    {
      place: 'reception-hall-brownsville',
      name: 'Reception hall',
      room: { value: 695 + 140 + 96, basis: 'stated' },
      hourly: { value: 150, basis: 'stated' },
    },
  ]);
  expect(basis.crossings.filter(({ closed }) => closed.length > 0).map(({ crossing }) => crossing)).toEqual([
    'puente-viejo',
  ]);
});

test('nobody leaves by a held crossing, the hall takes in no more than it said, and promises stay', async () => {
  const answer = await plan();
  expect(answer).toMatchObject({ kind: 'planned', isProved: true });
  const held = answer.crossings.find(({ crossing }) => crossing === 'puente-viejo')!;
  expect(held.leaving.filter((_, hour) => held.closed[hour])).toEqual(
    held.leaving.filter((_, hour) => held.closed[hour]).map(() => 0),
  );
  const hours = answer.crossings[0]!.leaving.map((_, hour) =>
    answer.crossings.reduce((sum, { leaving }) => sum + leaving[hour]!, 0),
  );
  expect(Math.max(...hours)).toBeLessThanOrEqual(150);
  const hall = answer.places.find(({ place }) => place === 'reception-hall-brownsville')!;
  expect(hall.hours.at(-1)!.best).toBeLessThanOrEqual(hall.most!);
  expect(answer.grants.filter(({ isPromised }) => isPromised).map(({ label, places }) => [label, places])).toEqual([
    ['M-32', 140],
    ['M-34', 96],
  ]);
  expect(answer.cost).toBeGreaterThanOrEqual(answer.bound);
  expect(answer.prices.length).toBeGreaterThan(0);
});

test('people are neither made nor lost: whoever has not come over still waits somewhere', async () => {
  const answer = await plan({ hours: 12 });
  const { crowds, groups } = gatherBasis(BUSY, HANDOFFS);
  const all = [...crowds.map(({ count }) => count.best), ...groups.map(({ people }) => people)];
  const over = answer.crossings.flatMap(({ leaving }) => leaving);
  const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
  expect(sum(over) + sum(answer.unplaced.map(({ people }) => people))).toBe(sum(all));
});

test('promises that go beyond what an hour takes are named, not planned away', async () => {
  const answer = await plan({ hourly: { 'reception-hall-brownsville': 100 } });
  expect(answer.kind).toBe('infeasible');
  expect(answer.conflicts.map(({ limit, name }) => `${limit} ${name}`)).toContain('received Reception hall');
});

test('a search that is stopped leaves nothing behind, and a new one stops the one before', async () => {
  const stopped: string[] = [];
  let count = 0;
  const plans = open({
    stopwatch: () => 0,
    start: () => {
      const name = `search ${++count}`;
      return { done: new Promise(() => undefined), stop: () => stopped.push(name) };
    },
  });
  await plans.ask(ASKED);
  await plans.ask(ASKED);
  expect(plans.stop('p-1')).toMatchObject({ ok: true, value: { state: 'stopped', answer: null } });
  expect(stopped).toEqual(['search 1', 'search 2']);
  expect(plans.look('p-0')).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
});
