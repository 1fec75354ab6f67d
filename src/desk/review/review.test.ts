import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, Actions, type Decision } from '../../claims/index.ts';
import { asChannelId, asInstant, type Channel, type ClaimId, DAY, HOUR, type Zone } from '../../model/index.ts';
import { decomposeBrier } from './brier.ts';
import { writePublicReport } from './public-report.ts';
import { reviewDecisions } from './review.ts';

const NOW = asInstant(Date.UTC(2026, 3, 20, 9, 30));
const zone = 'UTC' as Zone;

const decide = (
  id: number,
  change: Partial<Decision> & { readonly happened?: boolean; readonly hours?: number } = {},
): Decision => {
  const { happened, hours = 0, ...rest } = change;
  const action: Action = rest.action ?? 'close-lanes';
  const claim = `c:${id}` as ClaimId;
  const at = rest.at ?? asInstant(NOW - 5 * DAY);
  return {
    id: `d${id}`,
    at,
    action,
    claim,
    verdict: 'act',
    by: 'Ana',
    reason: '',
    reviewAt: null,
    override: false,
    gate: { action, claim, at, met: true, conditions: [], settle: [] },
    probability: 0.8,
    outcome: happened === undefined ? null : { at, by: 'Ana', happened, laneHours: hours, staffHours: 2 * hours },
    ...rest,
  };
};
const judged = fc.array(
  fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() }),
  { minLength: 1 },
);

describe('what decisions came to', () => {
  test('the parts of a Brier score add up to it, and none but the rest is negative', () => {
    fc.assert(
      fc.property(judged, (settled) => {
        const { score, reliability, resolution, uncertainty, rest } = decomposeBrier(settled)!;
        expect(reliability - resolution + uncertainty + rest).toBeCloseTo(score, 10);
        expect(Math.min(reliability, resolution, uncertainty)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('who says what is so has no unreliability; who always says the base rate has only uncertainty', () => {
    const sure = [true, false, true].map((happened) => ({ probability: happened ? 1 : 0, happened }));
    expect(decomposeBrier(sure)).toMatchObject({ score: 0, reliability: 0 });
    const half = [true, false].map((happened) => ({ probability: 0.5, happened }));
    expect(decomposeBrier(half)).toMatchObject({ score: 0.25, reliability: 0, resolution: 0, uncertainty: 0.25 });
  });

  test('a night: a right closure, two false alarms, a miss, one still open', () => {
    const tipline = asChannelId('tipline');
    const context = { kind: 'crossing', channels: [tipline] } as const;
    const view = reviewDecisions({
      decisions: [
        decide(1, { happened: true, hours: 3 }),
        decide(2, { happened: false, hours: 3, override: true }),
        decide(3, { happened: false, hours: 2 }),
        decide(4, { verdict: 'refrain', happened: true, probability: 0.2 }),
        decide(5),
      ],
      contexts: new Map([1, 2, 4].map((id) => [`d${id}`, context])),
      picture: { claims: [], origins: [], estimates: [] },
      channelOf: () => null,
      channels: [{ id: tipline, name: 'Tipline' } as Channel],
      messages: new Map([['tipline', { messages: 40 }]]),
      zone,
      now: NOW,
    });
    expect(view).toMatchObject({
      decisions: 5,
      settled: 4,
      happened: 0.5,
      overrides: { taken: 1, settled: 1, happened: 0 },
      channels: [{ name: 'Tipline', messages: 40, settled: 3, hits: 1, falseAlarms: 1 }],
    });
    expect(view.actions[0]).toEqual({
      action: 'close-lanes',
      acted: 4,
      refrained: 1,
      right: 1,
      falseAlarms: 2,
      missed: 1,
      spared: 0,
      laneHours: 8,
      staffHours: 16,
      wastedLaneHours: 5,
      wastedStaffHours: 10,
    });
    expect(view.bins[8]).toMatchObject({ claims: 3, said: expect.closeTo(0.8), happened: expect.closeTo(1 / 3) });
  });
});

describe('the public report', () => {
  const report = (decisions: readonly Decision[], referrals = 0): string =>
    writePublicReport({ deskName: 'Test', decisions, referrals, zone, now: NOW });
  const few = Array.from({ length: 9 }, (_, n) => decide(n, { happened: n % 2 === 0, hours: 1 }));
  const many = Array.from({ length: 34 }, (_, n) => decide(n, { happened: n % 2 === 0, hours: 1 }));

  test('no count under ten and no hours of so few leave the desk, and no name or claim', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (count, referrals) => {
        const values = report(many.concat(many).slice(0, count), referrals)
          .split('\r\n')
          .slice(1, -1)
          .map((row) => row.split(',').at(-1)!);
        for (const value of values) expect(value).toMatch(/^(<10|suppressed|[1-9]\d*0)$/);
      }),
    );
    expect(report(few)).not.toMatch(/Ana|c:|d1/);
  });

  test('says what is enough to be said', () => {
    expect(report(many)).toContain('Test,2026-04-19,close-lanes,acted,30');
    expect(report(many)).toContain('Test,2026-04-19,close-lanes,lane-hours,30');
  });

  test('what was decided in the last day changes nothing', () => {
    const recent = Actions.map((action, n) =>
      decide(100 + n, { action, at: asInstant(NOW - 20 * HOUR), happened: true, hours: 99 }),
    );
    expect(report([...many, ...recent])).toBe(report(many));
  });
});
