import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEWEST_OUTCOMES_COUNT, fitRecalibration, recalibrate, type RecalibrationFit } from './recalibration.ts';

type Judged = Parameters<typeof fitRecalibration>[0][number];
type Fitted = Extract<RecalibrationFit, { kind: 'fitted' }>;

/** `count` outcomes said with one probability, of which this share came true, the true ones spread evenly. */
const said = (probability: number, count: number, share: number): readonly Judged[] =>
  Array.from({ length: count }, (_, n) => ({
    probability,
    happened: Math.floor((n + 1) * share + 1e-9) > Math.floor(n * share + 1e-9),
  }));
const fit = (settled: readonly Judged[]): Fitted => {
  const fitted = fitRecalibration(settled);
  if (fitted.kind !== 'fitted') throw new Error(fitted.kind);
  return fitted;
};
/** Says .9 where .6 comes, .7 where .5 comes, .3 where .4 comes. */
const overconfident = (times: number): readonly Judged[] => [
  ...said(0.9, 20 * times, 0.6),
  ...said(0.7, 10 * times, 0.5),
  ...said(0.3, 10 * times, 0.4),
];
const outcomes = fc.array(
  fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() }),
  { minLength: FEWEST_OUTCOMES_COUNT, maxLength: 80 },
);

describe('recalibration from outcomes', () => {
  test.each([
    ['none', []],
    ['one too few', said(0.8, FEWEST_OUTCOMES_COUNT - 1, 0.5)],
    ['many, all true but four', said(0.8, 40, 0.9)],
    ['many, all false but four', said(0.8, 40, 0.1)],
  ])('nothing is fitted to %s', (_, settled) => expect(fitRecalibration(settled).kind).toBe('too-few'));

  test('a desk that is too sure is told so, the more the more it has seen', () => {
    const [few, many] = [fit(overconfident(1)), fit(overconfident(10))];
    expect(many.isBetter).toBe(true);
    expect(many.after).toBeLessThan(many.before);
    expect(recalibrate(0.9, many.map)).toBeCloseTo(0.6, 1);
    expect(recalibrate(0.9, few.map)).toBeGreaterThan(recalibrate(0.9, many.map));
    expect(recalibrate(0.9, few.map)).toBeLessThan(0.9);
  });

  test('a desk that is as sure as it should be gains nothing', () => {
    const fitted = fit([...said(0.9, 100, 0.9), ...said(0.5, 100, 0.5), ...said(0.1, 100, 0.1)]);
    expect(fitted.isBetter).toBe(false);
    for (const p of [0.1, 0.5, 0.9]) expect(recalibrate(p, fitted.map)).toBeCloseTo(p, 1);
  });

  test('whatever came: what the evidence ranks stays in order, and nothing becomes certain', () => {
    fc.assert(
      fc.property(
        outcomes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (settled, a, b) => {
          const fitted = fitRecalibration(settled);
          if (fitted.kind === 'too-few') return;
          const [low, high] = [a, b].toSorted((x, y) => x - y) as [number, number];
          expect(recalibrate(low, fitted.map)).toBeLessThanOrEqual(recalibrate(high, fitted.map));
          expect(recalibrate(0, fitted.map)).toBeGreaterThan(0);
          expect(recalibrate(1, fitted.map)).toBeLessThan(1);
        },
      ),
    );
  });

  test('the map is the lowest point of its loss: no neighbour is better', () => {
    const loss = (settled: readonly Judged[], intercept: number, slope: number): number =>
      settled.reduce(
        (sum, { probability, happened }) => {
          const x = Math.log(probability / (1 - probability));
          const p = 1 / (1 + Math.exp(-(intercept + slope * x)));
          return sum - Math.log(happened ? p : 1 - p);
        },
        intercept ** 2 / (2 * 0.75 ** 2) + (slope - 1) ** 2 / (2 * 0.5 ** 2),
      );
    const settled = overconfident(2);
    const { intercept, slope } = fit(settled).map;
    for (const [da, db] of [
      [0.01, 0],
      [-0.01, 0],
      [0, 0.01],
      [0, -0.01],
    ] as const)
      expect(loss(settled, intercept + da, slope + db)).toBeGreaterThan(loss(settled, intercept, slope));
  });
});
