import { describe, expect, test } from 'vitest';
import type { Decision, Picture } from '../claims/index.ts';
import { asClaimId, asInstant, type Claim, HOUR } from '../model/index.ts';
import { standingOf } from './decision-standing.ts';

const AT = Date.UTC(2026, 4, 12, 9);
const taken = (verdict: Decision['verdict'], about: Partial<Decision> = {}): Decision =>
  ({ claim: asClaimId('c:1'), verdict, probability: 0.8, reviewAt: null, outcome: null, ...about }) as Decision;
type Held = Pick<Picture, 'claims'>;
const held = (probability: number, against: readonly string[] = []): Held => ({
  claims: [{ id: asClaimId('c:1'), probability, against: against.map((origin) => ({ origin })) } as unknown as Claim],
});
const standing = (decision: Decision, picture: Held) =>
  standingOf(
    decision,
    picture.claims.find(({ id }) => id === decision.claim),
    (probability) => probability,
    asInstant(AT),
  );

describe('what an open decision rested on, as it stands now', () => {
  test.each<[story: string, verdict: Decision['verdict'], now: number, turn: string, lookAgain: boolean]>([
    ['lanes were shut and two say the rush is off', 'act', 0.3, 'weaker', true],
    ['lanes were shut and more say it comes', 'act', 0.98, 'stronger', false],
    ['lanes were left open and now it is surer that they come', 'refrain', 0.98, 'stronger', true],
    ['lanes were left open and it is less likely still', 'refrain', 0.4, 'weaker', false],
    ['certainty wanders a little with the hours', 'act', 0.7, 'same', false],
  ])('%s', (_, verdict, now, turn, lookAgain) => {
    expect(standing(taken(verdict), held(now))).toMatchObject({ turn, now, before: 0.8, lookAgain });
  });

  test('one origin in three messages speaks against it once', () => {
    expect(standing(taken('act'), held(0.3, ['o:1', 'o:1', 'o:2', 'o:1']))).toMatchObject({ against: 2 });
  });

  test('a claim that is gone is said to be; its going alone calls nobody', () => {
    const gone: Held = { claims: [] };
    expect(standing(taken('act'), gone)).toEqual({
      turn: 'gone',
      before: 0.8,
      now: null,
      against: 0,
      lookAgain: false,
    });
    const due = taken('act', { reviewAt: asInstant(AT - HOUR) });
    expect(standing(due, gone)).toMatchObject({ lookAgain: true });
  });

  test('the time to look again calls, whatever the evidence; an outcome ends it', () => {
    expect(standing(taken('act', { reviewAt: asInstant(AT) }), held(0.8))).toMatchObject({
      turn: 'same',
      lookAgain: true,
    });
    expect(standing(taken('act', { reviewAt: asInstant(AT + HOUR) }), held(0.8))).toMatchObject({ lookAgain: false });
    expect(standing(taken('act', { outcome: {} as Decision['outcome'] }), held(0.1))).toBeNull();
  });
});
