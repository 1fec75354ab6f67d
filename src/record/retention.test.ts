import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asInstant, DAY, type Instant } from '../model/index.ts';
import { type HoldScope, isHeldBy, planRetention, type RecordTrait, RETENTION_DAYS, toRanges } from './retention.ts';

const now = asInstant(Date.UTC(2033, 0, 1));
const daysAgo = (days: number): Instant => asInstant(now - days * DAY);
const trait = (index: number, kind: RecordTrait['kind'], days: number, subject = 'M-31'): RecordTrait => ({
  index,
  kind,
  at: daysAgo(days),
  subject,
});
const everything: HoldScope = { kinds: null, subject: null, from: null, until: null };

describe('what is erased, and what is kept', () => {
  const traits = [
    trait(0, 'answer', 3 * 365),
    trait(1, 'answer', 100),
    trait(2, 'handoff', 8 * 365),
    trait(3, 'handoff', 8 * 365, 'M-32'),
    trait(4, 'export', 30 * 365),
  ];
  test.each([
    ['by schedule', [], { answers: [[0], []], operations: [[2, 3], []] }],
    [
      'a hold on one hand-off',
      [{ ...everything, subject: 'M-31', kinds: ['handoff'] }],
      { answers: [[0], []], operations: [[3], [2]] },
    ],
    ['a hold on everything', [everything], { answers: [[], [0]], operations: [[], [2, 3]] }],
    [
      'a hold on a time in which nothing lies',
      [{ ...everything, from: daysAgo(50) }],
      { answers: [[0], []], operations: [[2, 3], []] },
    ],
  ] as const)('%s', (_, scopes, expected) => {
    const plans = planRetention(
      RETENTION_DAYS,
      scopes.map((scope, at) => ({ id: `LH-${at}`, scope })),
      traits,
      now,
    );
    expect(Object.fromEntries(plans.map((plan) => [plan.class, [plan.erase, plan.held]]))).toEqual(expected);
  });

  test('what was done with the record itself is never due', () => {
    expect(
      planRetention(RETENTION_DAYS, [], [trait(4, 'export', 100 * 365), trait(5, 'retention-run', 100 * 365)], now),
    ).toEqual([]);
  });

  test('a hold ends where it says', () => {
    const hold = { id: 'LH-1', scope: { ...everything, from: daysAgo(10), until: daysAgo(5) } };
    expect([11, 10, 7, 5, 4].map((days) => isHeldBy(hold, trait(0, 'answer', days)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test('ranges hold the same indices', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60)), (indices) => {
        const spread = toRanges(indices).flatMap(([from, to]) =>
          Array.from({ length: to - from + 1 }, (_, at) => from + at),
        );
        expect(spread).toEqual(indices.toSorted((a, b) => a - b));
      }),
    );
  });
});
