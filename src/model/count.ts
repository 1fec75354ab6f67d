/** How a number was said. */
export const CountOps = ['exact', 'about', 'more-than', 'at-least', 'almost', 'at-most', 'range', 'vague'] as const;
export type CountOp = (typeof CountOps)[number];

/** What was counted. `place` is a free bed, seat or processing slot. */
export const CountUnits = ['person', 'child', 'family', 'bus', 'boat', 'group', 'place'] as const;
export type CountUnit = (typeof CountUnits)[number];

/**
 * People (or units) as they were said: never a bare number. `low ≤ best ≤ high`, all in `unit`, none negative.
 * The interval is what the words allow, not what is true.
 */
export interface Count {
  readonly op: CountOp;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly unit: CountUnit;
}

export const exactly = (value: number, unit: CountUnit): Count => ({
  op: 'exact',
  low: value,
  best: value,
  high: value,
  unit,
});

/** Full, and room for somebody, as counts of free places: a claim that a place is full is that nothing in it is free. */
export const NO_PLACE: Count = exactly(0, 'place');
export const SOME_PLACE: Count = { op: 'at-least', low: 1, best: 1, high: 1, unit: 'place' };

export const isNoPlace = ({ unit, high }: Count): boolean => unit === 'place' && high === 0;
export const isSomePlace = ({ unit, op, high }: Count): boolean => unit === 'place' && op === 'at-least' && high === 1;

/** A stated conversion from unit to persons: low, best, high per unit. Null where a unit does not hold people. */
export const PERSONS_PER_UNIT: Readonly<Record<CountUnit, readonly [low: number, best: number, high: number] | null>> =
  {
    person: [1, 1, 1],
    child: [1, 1, 1],
    family: [2.5, 3.7, 5],
    bus: [38, 47, 55],
    boat: [10, 25, 60],
    group: null,
    place: null,
  };

/** The same count in persons, or null where its unit does not convert. */
export function toPersons(count: Count): Count | null {
  const rate = PERSONS_PER_UNIT[count.unit];
  if (!rate) return null;
  return {
    op: count.op,
    low: Math.floor(count.low * rate[0]),
    best: Math.round(count.best * rate[1]),
    high: Math.ceil(count.high * rate[2]),
    unit: 'person',
  };
}
