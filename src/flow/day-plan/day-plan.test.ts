import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSolver } from '../../adapters/solver/index.ts';
import { asInstant, HOUR, type Instant, type Zone } from '../../model/index.ts';
import { readDayProblem } from './form.ts';
import { type DayPlan, planDay } from './plan.ts';
import type { DayGroup, DayLeg, DayPlace, DayProblem } from './problem.ts';
import { stagePlan } from './stage.ts';

const solver = await openSolver();
const EIGHT = Date.parse('2026-05-11T20:00:00-05:00');
const hour = (after: number): Instant => asInstant(EIGHT + after * HOUR);

const leg = (id: string, from: string, to: string, some: Partial<DayLeg> = {}): DayLeg => ({
  id,
  from,
  to,
  minutes: 0,
  perSlot: 50,
  quotas: [],
  closed: [],
  ...some,
});
const place = (id: string, some: Partial<DayPlace> = {}): DayPlace => ({
  id,
  beds: null,
  freed: [],
  overflow: null,
  perSlot: null,
  ...some,
});
const group = (id: string, people: number, some: Partial<DayGroup> = {}): DayGroup => ({
  id,
  at: 'shelter',
  to: 'station',
  people,
  weight: 1,
  readyAt: hour(0),
  whole: true,
  accepted: [],
  ...some,
});
const problem = (groups: readonly DayGroup[], some: Partial<DayProblem> = {}): DayProblem => ({
  id: null,
  start: hour(0),
  slotMinutes: 60,
  slots: 8,
  legs: [leg('bridge', 'shelter', 'station')],
  places: [place('shelter'), place('station')],
  groups,
  ...some,
});

type Planned = Extract<DayPlan, { readonly kind: 'planned' }>;
const planned = (given: DayProblem): Planned => {
  const plan = planDay(given, solver);
  if (plan.kind !== 'planned') throw new Error(plan.kind);
  return plan;
};
const at = (instant: number): number => (instant - EIGHT) / HOUR;
/** `group places by leg from-to`, in hours after eight in the evening. */
const read = ({ grants, unplaced }: Planned): string[] => [
  ...grants.map(({ group, places, leg, from, to }) => `${group} ${places} by ${leg} ${at(from)}-${at(to)}`),
  ...unplaced.map(({ group, people, at }) => `${group} ${people} wait at ${at}`),
];

describe('a plan for a corridor', () => {
  test('who is harmed more by waiting goes first, and groups stay together', () => {
    expect(read(planned(problem([group('a', 40), group('b', 50, { weight: 2 })])))).toEqual([
      'b 50 by bridge 0-1',
      'a 40 by bridge 1-2',
    ]);
  });

  test('a crowd that may part fills what is left of each hour', () => {
    const plan = planned(problem([group('a', 40), group('c', 85, { whole: false, weight: 0.5 })]));
    expect(plan.grants.map(({ group }) => group).toSorted()).toEqual(['a', 'c']);
    expect(plan.cost).toBe(0.5 * (75 + 25));
  });

  test('the bridge is closed from midnight to four, and the day has a quota', () => {
    const legs = [
      leg('bridge', 'shelter', 'station', {
        closed: [{ from: hour(2), to: hour(5) }],
        quotas: [{ from: hour(0), to: hour(4), people: 60 }],
      }),
    ];
    expect(read(planned(problem([group('a', 50), group('b', 50)], { legs })))).toEqual([
      'a 50 by bridge 0-1',
      'b 50 by bridge 5-6',
    ]);
  });

  test('on the way to a far place a group waits where there are beds', () => {
    const legs = [leg('bus', 'camp', 'shelter', { minutes: 90 }), leg('bridge', 'shelter', 'station')];
    const places = [
      place('camp'),
      place('shelter', { beds: 20 }),
      place('station', { beds: 0, freed: [{ at: hour(6), people: 40 }] }),
    ];
    expect(read(planned(problem([group('a', 40, { at: 'camp' })], { legs, places })))).toEqual([
      'a 40 by bus 4-5',
      'a 40 by bridge 6-7',
    ]);
  });

  test('beds may be passed at a price where a place says so', () => {
    const places = [place('shelter'), place('station', { beds: 30, overflow: 0.1 })];
    const plan = planned(problem([group('a', 40)], { places }));
    expect(read(plan)).toEqual(['a 40 by bridge 0-1']);
    expect(plan.cost).toBeCloseTo(10 * 0.1 * 8);
  });

  test('what was granted stays, and the others go around it', () => {
    const accepted = [{ leg: 'bridge', at: hour(0), people: 30 }];
    const plan = planned(problem([group('a', 45, { weight: 5 }), group('f', 30, { accepted })]));
    expect(read(plan)).toEqual(['f 30 by bridge 0-1', 'a 45 by bridge 1-2']);
  });

  test('who does not get there is said with where they wait', () => {
    const plan = planned(problem([group('big', 60), group('lost', 5, { at: 'station', to: 'shelter' })]));
    expect(read(plan)).toEqual(['big 60 wait at shelter', 'lost 5 wait at station']);
  });

  test('limits that cannot hold together are named', () => {
    const places = [place('shelter', { beds: 10 }), place('station')];
    const legs = [leg('bridge', 'shelter', 'station', { perSlot: 5 })];
    const plan = planDay(problem([group('a', 20, { whole: false })], { places, legs }), solver);
    expect(plan.kind === 'infeasible' && plan.conflicts.map(({ limit, id }) => `${limit} ${id}`)).toEqual([
      'leg bridge',
      'beds shelter',
    ]);
  });

  test('a grant that cannot be kept is named, not dropped', () => {
    const early = [{ leg: 'bridge', at: hour(0), people: 20 }];
    const plan = planDay(problem([group('a', 20, { readyAt: hour(2), accepted: early })]), solver);
    expect(plan).toMatchObject({ kind: 'infeasible', conflicts: [{ limit: 'leg', id: 'bridge', from: hour(0) }] });
  });

  test('a week of 259 buses: 14,000 people in groups of 54 from Paso Canoas, as in October 2023, within 3,000 a day', () => {
    const day = (n: number) => ({ from: hour(n * 24), to: hour(n * 24 + 24), people: 3_000 });
    const legs = [
      leg('buses', 'paso-canoas', 'los-chiles', { minutes: 480, perSlot: 216, quotas: [0, 1, 2, 3, 4, 5, 6].map(day) }),
    ];
    const crowd = (n: number): DayGroup => ({
      ...group(`d${n}`, 2_000, { whole: false, readyAt: hour(n * 24) }),
      at: 'paso-canoas',
      to: 'los-chiles',
    });
    const plan = planned(
      problem([0, 1, 2, 3, 4, 5, 6].map(crowd), {
        slots: 180,
        legs,
        places: [place('paso-canoas'), place('los-chiles')],
      }),
    );
    expect(plan.unplaced).toEqual([]);
    expect(plan.grants.reduce((sum, { places }) => sum + places, 0)).toBe(14_000);
  });
});

/** Two groups that go whole, one that may part, one bridge with limits: small enough to try everything. */
const small = fc
  .record({
    perSlot: fc.integer({ min: 5, max: 30 }),
    beds: fc.option(fc.integer({ min: 10, max: 60 }), { nil: null }),
    quota: fc.integer({ min: 5, max: 60 }),
    closedAt: fc.integer({ min: 0, max: 4 }),
    sizes: fc.array(
      fc.record({
        people: fc.integer({ min: 1, max: 20 }),
        weight: fc.integer({ min: 1, max: 3 }),
        ready: fc.integer({ min: 0, max: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ perSlot, beds, quota, closedAt, sizes }) =>
    problem(
      sizes.map(({ people, weight, ready }, n) => group(`g${n}`, people, { weight, readyAt: hour(ready) })),
      {
        slots: 5,
        legs: [
          leg('bridge', 'shelter', 'station', {
            perSlot,
            quotas: [{ from: hour(0), to: hour(3), people: quota }],
            closed: [{ from: hour(closedAt), to: hour(closedAt + 1) }],
          }),
        ],
        places: [place('shelter'), place('station', { beds })],
      },
    ),
  );

/** The least cost by trying every slot, or staying, for every group. */
function tryAll({ groups, legs: [bridge], places, slots }: DayProblem): number {
  let least = Infinity;
  const left = Array.from({ length: slots }, (_, slot) =>
    bridge!.closed[0]!.from === hour(slot) ? 0 : bridge!.perSlot,
  );
  let quota = bridge!.quotas[0]!.people;
  let beds = places[1]!.beds ?? Infinity;
  const go = (n: number, cost: number): void => {
    if (n === groups.length) return void (least = Math.min(least, cost));
    const { people, weight, readyAt } = groups[n]!;
    const ready = at(readyAt);
    for (let slot = ready; slot < slots; slot++) {
      const counted = slot < 3 ? people : 0;
      if (people > left[slot]! || counted > quota || people > beds) continue;
      left[slot]! -= people;
      quota -= counted;
      beds -= people;
      go(n + 1, cost + weight * people * (slot - ready));
      left[slot]! += people;
      quota += counted;
      beds += people;
    }
    go(n + 1, cost + weight * people * (slots - ready));
  };
  go(0, 0);
  return least;
}

describe('for every small problem', () => {
  test('no plan is better than the one proposed, and the bound is below it', () => {
    fc.assert(
      fc.property(small, (given) => {
        const { cost, bound } = planned(given);
        expect(cost).toBeCloseTo(tryAll(given), 2);
        expect(bound).toBeLessThanOrEqual(cost);
      }),
      { numRuns: 150 },
    );
  });

  test('a shadow price is what the bound gains by one more, or a little less than for the first one', () => {
    fc.assert(
      fc.property(small, (given) => {
        const { bound, shadowPrices } = planned(given);
        const price = shadowPrices.find(({ limit }) => limit === 'quota')?.saves ?? 0;
        const [bridge] = given.legs;
        const wider = { ...bridge!, quotas: [{ ...bridge!.quotas[0]!, people: bridge!.quotas[0]!.people + 1 }] };
        expect(bound - planned({ ...given, legs: [wider] }).bound).toBeLessThanOrEqual(price + 0.01);
      }),
      { numRuns: 100 },
    );
  });

  test('everybody is granted a way or said to wait, and no limit is passed', () => {
    fc.assert(
      fc.property(small, (given) => {
        const { grants, unplaced } = planned(given);
        const going = grants.reduce((sum, { places }) => sum + places, 0);
        const waiting = unplaced.reduce((sum, { people }) => sum + people, 0);
        expect(going + waiting).toBe(given.groups.reduce((sum, { people }) => sum + people, 0));
        expect(going).toBeLessThanOrEqual(given.places[1]!.beds ?? Infinity);
        for (let slot = 0; slot < given.slots; slot++) {
          const inSlot = grants.filter(({ from }) => from === hour(slot)).reduce((sum, { places }) => sum + places, 0);
          expect(inSlot).toBeLessThanOrEqual(given.legs[0]!.perSlot);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a problem as JSON', () => {
  const raw = {
    id: 7,
    start: '2026-05-11T20:00:00-05:00',
    slots: 4,
    legs: [{ id: 'bridge', from: 'shelter', to: 'station', perSlot: 50 }],
    places: [{ id: 'shelter' }, { id: 'station' }],
    groups: [{ id: 'a', at: 'shelter', to: 'station', people: 50, readyAt: '2026-05-11T20:05:00-05:00' }],
  };

  test('comes back with its id, times in its zone, and words', () => {
    const zone = 'America/Matamoros' as Zone;
    const two = { ...raw, groups: [...raw.groups, { ...raw.groups[0], id: 'b' }] };
    expect(stagePlan(two, zone, solver)).toMatchObject({
      id: 7,
      status: 'optimal',
      grants: [
        { from: '2026-05-11T20:15:00-05:00', to: '2026-05-11T20:30:00-05:00', places: 50 },
        { from: '2026-05-11T20:30:00-05:00', to: '2026-05-11T20:45:00-05:00', places: 50 },
      ],
      cost: 12.5,
      unit: 'person-hours',
      shadowPrices: [
        {
          limit: 'leg',
          id: 'bridge',
          saves: 0.25,
          words: expect.stringContaining('one more place in each slot on bridge between 05-11 20:15'),
        },
      ],
    });
  });

  test.each([
    [{ ...raw, slots: 0 }, '"slots"'],
    [{ ...raw, start: 'tonight' }, '"start"'],
    [{ ...raw, legs: [{ ...raw.legs[0], perSlot: -1 }] }, '"legs[0].perSlot"'],
    [{ ...raw, places: [{ id: 'shelter' }] }, '"station" is not among the places'],
    [{ ...raw, groups: [raw.groups[0], raw.groups[0]] }, '"a" is given twice'],
    [
      { ...raw, groups: [{ ...raw.groups[0], accepted: [{ leg: 'x', at: raw.start, people: 1 }] }] },
      '"x" is not among the legs',
    ],
    [{ ...raw, groups: 'all' }, '"groups" is not a list'],
    [[], 'not an object'],
  ])('what is wrong is named (%#)', (wrong, words) => {
    const answer = readDayProblem(wrong);
    expect(answer.ok ? '' : answer.refusal.message).toContain(words);
  });

  test('a problem too large to solve while somebody waits is refused with what to do', () => {
    const groups = Array.from({ length: 80 }, (_, n) => ({ ...raw.groups[0], id: `g${n}` }));
    expect(() => stagePlan({ ...raw, slots: 2_016, groups }, 'UTC' as Zone, solver)).toThrow(/longer slots/);
  });
});
