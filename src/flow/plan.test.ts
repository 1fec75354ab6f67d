import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, between, BRIDGE, minute, needs, opening, people, STATION } from '../../test/simulator/acts.ts';
import { asCrossingId, asHandoffId, MINUTE } from '../model/index.ts';
import { type Plan, type PlanGroup, type PlanProblem, planTactical, SLOT_MINUTES } from './plan.ts';
import { drawProblem, planGroup } from './plan-problem.ts';
import { fold } from './step.ts';
import { handoffOf } from './books.ts';

const ROAD = asCrossingId('road');
const group = (id: string, size: number, ready: number, some: Partial<PlanGroup> = {}): PlanGroup => ({
  id: asHandoffId(id),
  crossing: BRIDGE,
  people: size,
  weight: 1,
  readyAt: minute(ready),
  frozen: null,
  ...some,
});

const problem = (groups: readonly PlanGroup[], some: Partial<PlanProblem> = {}): PlanProblem => ({
  now: minute(0),
  slots: 8,
  crossings: [{ id: BRIDGE, to: STATION, perSlot: 50, closed: [] }],
  places: [{ id: STATION, perSlot: null, free: null, freed: [] }],
  groups,
  ...some,
});

/** `id from-to`, in minutes after now. */
const read = ({ slots, unplaced }: Plan): string[] => [
  ...slots.map(
    ({ handoff, window }) => `${handoff} ${(window.from - minute(0)) / MINUTE}-${(window.to - minute(0)) / MINUTE}`,
  ),
  ...unplaced.map((id) => `${id} waits`),
];

describe('a plan for the next quarter hours', () => {
  test('first ready, first served; a big group flows over several slots without a pause', () => {
    expect(read(planTactical(problem([group('b', 50, 10), group('a', 120, 0)])))).toEqual(['a 0-45', 'b 30-60']);
  });

  test('nobody leaves while the crossing is closed', () => {
    const crossings = [{ id: BRIDGE, to: STATION, perSlot: 50, closed: [between(15, 60)] }];
    const plan = planTactical(problem([group('a', 50, 0), group('b', 60, 0)], { crossings }));
    expect(read(plan)).toEqual(['a 0-15', 'b 60-90']);
  });

  test('accepted groups are frozen, and the others go around them', () => {
    const plan = planTactical(problem([group('a', 80, 0), group('f', 50, 0, { frozen: 1 })]));
    expect(read(plan)).toEqual(['a 30-60']);
  });

  test('beds that become free later are not promised before', () => {
    const places = [{ id: STATION, perSlot: null, free: 40, freed: [0, 0, 0, 60] }];
    const plan = planTactical(problem([group('a', 40, 0), group('b', 50, 0), group('c', 30, 0)], { places }));
    expect(read(plan)).toEqual(['a 0-15', 'b 45-60', 'c waits']);
  });

  test('the heavier first where it helps, but nobody is overtaken by more than three groups', () => {
    const light = [group('first', 50, 0)];
    const heavy = ['h1', 'h2', 'h3', 'h4', 'h5'].map((id) => group(id, 50, 1, { weight: 5 }));
    const plan = planTactical(problem([...light, ...heavy], { now: minute(2) }));
    const order = plan.slots
      .toSorted((one, other) => one.window.from - other.window.from)
      .map(({ handoff }) => handoff);
    expect(order.indexOf(light[0]!.id)).toBe(3);
  });

  test('two crossings share the processing of one place', () => {
    const crossings = [BRIDGE, ROAD].map((id) => ({ id, to: STATION, perSlot: 50, closed: [] }));
    const places = [{ id: STATION, perSlot: 60, free: null, freed: [] }];
    const plan = planTactical(
      problem([group('a', 50, 0), group('b', 50, 0, { crossing: ROAD })], { crossings, places }),
    );
    expect(read(plan)).toEqual(['a 0-15', 'b 0-30']);
  });
});

const drawn = fc
  .record({
    groups: fc.array(
      fc.record({
        people: fc.integer({ min: 1, max: 120 }),
        ready: fc.integer({ min: -60, max: 100 }),
        weight: fc.constantFrom(1, 1.5, 3),
        isRoad: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    perSlot: fc.integer({ min: 20, max: 100 }),
    processing: fc.option(fc.integer({ min: 20, max: 150 })),
    free: fc.option(fc.integer({ min: 0, max: 400 })),
    freed: fc.array(fc.nat(60), { maxLength: 10 }),
    closed: fc.array(fc.tuple(fc.nat(150), fc.nat(40)), { maxLength: 2 }),
  })
  .map(({ groups, perSlot, processing, free, freed, closed }): PlanProblem => ({
    now: minute(0),
    slots: 12,
    crossings: [BRIDGE, ROAD].map((id) => ({
      id,
      to: STATION,
      perSlot,
      closed: closed.map(([from, length]) => between(from, from + length)),
    })),
    places: [{ id: STATION, perSlot: processing, free, freed }],
    groups: groups.map(({ people: size, ready, weight, isRoad }, index) =>
      group(`h${index}`, size, ready, { weight, crossing: isRoad ? ROAD : BRIDGE }),
    ),
  }));

describe('whatever is to be planned', () => {
  test('everybody is planned once, whole, never before they are ready, and never below the bound', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const plan = planTactical(one);
        expect([...plan.slots.map(({ handoff }) => handoff), ...plan.unplaced].sort()).toEqual(
          one.groups.map(({ id }) => id).sort(),
        );
        for (const { handoff, window, places } of plan.slots) {
          const planned = one.groups.find(({ id }) => id === handoff)!;
          expect(places).toBe(planned.people);
          expect(window.from).toBeGreaterThanOrEqual(planned.readyAt);
        }
        expect(plan.cost).toBeGreaterThanOrEqual(plan.bound);
        expect(planTactical(one)).toEqual(plan);
      }),
    );
  });

  test('no window holds more people than its slots take, and no bed is promised twice', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const plan = planTactical(one);
        const [{ perSlot }] = one.crossings as [PlanProblem['crossings'][number]];
        const place = one.places[0]!;
        const slotsOf = (from: number, to: number): number => (to - from) / (SLOT_MINUTES * MINUTE);
        for (let from = 0; from < one.slots; from++) {
          for (let to = from + 1; to <= one.slots; to++) {
            const inside = plan.slots.filter(
              ({ window }) => window.from >= minute(from * 15) && window.to <= minute(to * 15),
            );
            const sum = (crossing: string | null): number =>
              inside
                .filter((slot) => crossing === null || slot.crossing === crossing)
                .reduce((total, { places }) => total + places, 0);
            for (const id of [BRIDGE, ROAD])
              expect(sum(id)).toBeLessThanOrEqual(perSlot * slotsOf(minute(from * 15), minute(to * 15)));
            if (place.perSlot !== null) expect(sum(null)).toBeLessThanOrEqual(place.perSlot * (to - from));
            if (from > 0 || place.free === null) continue;
            const beds = place.free + place.freed.slice(0, to).reduce((total, freed) => total + freed, 0);
            expect(sum(null)).toBeLessThanOrEqual(beds);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the problem as the books have it', () => {
  test('offered groups wait, accepted ones are frozen, holds close, stated places are free', () => {
    const books = fold([
      ...opening(),
      act('capacity', 1, { free: { holding: 300, processing: 240 } }),
      act('offer', 2, {
        handoff: asHandoffId('a'),
        people: people(50, { unaccompanied: 2 }),
        needs: needs({ medical: 4 }),
      }),
      act('offer', 2, { handoff: asHandoffId('b'), people: people(80) }),
      act('accept', 3, { handoff: asHandoffId('b'), places: 80, window: between(45, 90) }),
      act('hold', 4, { until: minute(25) }),
    ]);
    const legs = [
      { crossing: BRIDGE, perSlot: 40 },
      { crossing: asCrossingId('ford'), perSlot: 9 },
    ];
    const drawnNow = drawProblem(books, legs, minute(10), 8);
    expect(drawnNow).toMatchObject({
      crossings: [{ id: BRIDGE, to: STATION, perSlot: 40, closed: [{ from: minute(4), to: minute(25) }] }],
      places: [{ id: STATION, perSlot: 60, free: 300 }],
    });
    expect(drawnNow.groups.map(({ id, people: size, frozen }) => [id, size, frozen])).toEqual([
      ['a', 52, null],
      ['b', 80, 2],
    ]);
    expect(planGroup(handoffOf(books, asHandoffId('a'))!, null).weight).toBeCloseTo(1 + 12 / 52);
    const plan = planTactical(drawnNow);
    expect(plan.slots.map(({ handoff, window }) => [handoff, window.from])).toEqual([['a', minute(55)]]);
  });
});
