import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asPlaceId, exactly, MINUTE, asInstant } from '../../model/index.ts';
import { decide, DecisionCodes, type DecisionCommand, type DecisionState, evolve, priceAction } from './decisions.ts';
import { judge, POLICIES, tellGate } from './index.ts';
import { createPlaceTree } from '../reach/place-tree.ts';
import { Actions, ConditionCodes, SettleCodes } from './policy.ts';
import { REASONS } from '../grading/reasons.ts';
import { instantOf, type Sample, sampleEvidence } from '../sample-evidence.ts';
import { weigh } from '../weigh.ts';

const places = createPlaceTree([{ id: asPlaceId('plaza'), name: 'Plaza', within: null }]);
const now = instantOf('2026-05-11T12:00:00-05:00');
const say = (id: string, minutesAgo: number, more: Partial<Sample>): Sample => ({
  id,
  at: new Date(now - minutesAgo * MINUTE).toISOString(),
  text: 'estoy viendo gente llegar a la plaza, cuento 60',
  reports: [{ kind: 'arrival', place: 'plaza', count: exactly(60, 'person'), basis: 'eyewitness' }],
  ...more,
});

function judged(action: (typeof Actions)[number], samples: readonly Sample[]) {
  const picture = weigh(samples.map(sampleEvidence), { now, places });
  return judge(POLICIES[action], picture.claims[0]!, picture, now);
}
const missing = (gate: ReturnType<typeof judged>): readonly string[] =>
  gate.conditions.filter(({ met }) => !met).map(({ code }) => code);

describe('the gate', () => {
  const officer: Partial<Sample> = { sourceClass: 'own-officer', channelKind: 'field-form' };
  test.each<[string, (typeof Actions)[number], readonly Sample[], readonly string[]]>([
    [
      'an officer and a shelter who see it',
      'close-lanes',
      [say('m:1', 20, officer), say('m:2', 10, { sourceClass: 'known-organisation' })],
      [],
    ],
    [
      'the same two hours ago',
      'close-lanes',
      [say('m:1', 130, officer), say('m:2', 120, { sourceClass: 'known-organisation' })],
      ['fresh'],
    ],
    ['one unknown witness', 'close-lanes', [say('m:1', 20, {})], ['credibility', 'origins', 'eyewitness']],
    ['an officer alone opens the overflow', 'open-overflow', [say('m:1', 20, officer)], []],
    [
      'arrivals do not hold the flow',
      'hold-flow',
      [say('m:1', 20, officer), say('m:2', 10, { sourceClass: 'partner-desk' })],
      ['kind'],
    ],
  ])('%s', (_, action, samples, expected) => {
    const gate = judged(action, samples);
    expect(missing(gate)).toEqual(expected);
    expect(gate.met).toBe(expected.length === 0);
    expect(gate.settle.length > 0).toBe(expected.length > 0);
  });

  test('a witness whose clock runs ahead makes no claim fresh, now or later, and takes nothing from who was here', () => {
    const ahead = [say('m:1', -180, officer), say('m:2', -170, { sourceClass: 'known-organisation' })];
    const gate = judged('close-lanes', ahead);
    expect(missing(gate)).toEqual(['fresh']);
    expect(gate.conditions.find(({ code }) => code === 'fresh')!.has).toBeNull();
    expect(tellGate(gate)).toContain('what there is lies in the future');
    expect(missing(judged('close-lanes', [...ahead, say('m:3', 10, { sourceClass: 'partner-desk' })]))).toEqual([]);
    expect(
      missing(judged('close-lanes', [say('m:1', 20, officer), say('m:2', -1, { sourceClass: 'partner-desk' })])),
    ).toEqual([]);
  });

  test('free places hold nobody, however well they are counted', () => {
    const room = (places: number): Partial<Sample> => ({
      text: `tenemos ${places} lugares libres en la plaza`,
      reports: [{ kind: 'capacity', place: 'plaza', count: exactly(places, 'place'), basis: 'eyewitness' }],
    });
    const two = (places: number) => [
      say('m:1', 20, { ...officer, ...room(places) }),
      say('m:2', 10, { sourceClass: 'partner-desk', ...room(places) }),
    ];
    expect(missing(judged('hold-flow', two(0)))).toEqual([]);
    expect(missing(judged('hold-flow', two(80)))).toEqual(['kind']);
  });

  test('its answer in words', () => {
    expect(
      tellGate(
        judged('open-overflow', [
          say('m:1', 20, { reports: [{ kind: 'arrival', place: 'plaza', basis: 'eyewitness' }] }),
        ]),
      ),
    ).toBe(
      'Not met, 3 of 5: an eyewitness of reliability C or better is needed, the best is D; at least 50 people are needed, nobody gave a figure.',
    );
  });
});

describe('decisions', () => {
  const open = judged('close-lanes', [say('m:1', 20, {})]);
  const take: DecisionCommand = {
    kind: 'take',
    id: 'd1',
    verdict: 'act',
    by: 'Ana',
    reason: 'convoy seen',
    reviewAt: asInstant(now + 60 * MINUTE),
    gate: open,
    probability: 0.4,
  };
  const close: DecisionCommand = { kind: 'close', id: 'd1', by: 'Ana', happened: false, laneHours: 78, staffHours: 48 };
  const taken = run(new Map(), [take]);

  function run(state: DecisionState, commands: readonly DecisionCommand[]): DecisionState {
    return commands.reduce((held, command) => {
      const result = decide(held, command, now);
      return result.ok ? evolve(held, result.value) : held;
    }, state);
  }

  test.each<[string, DecisionState, DecisionCommand, string]>([
    ['nobody decides', new Map(), { ...take, by: ' ' }, 'name-missing'],
    ['against the gate without a reason', new Map(), { ...take, reason: '' }, 'reason-missing'],
    ['without a time to look again', new Map(), { ...take, reviewAt: null }, 'review-missing'],
    ['with a time that is past', new Map(), { ...take, reviewAt: now }, 'review-missing'],
    ['the same twice', taken, take, 'decision-known'],
    ['an outcome of nothing', new Map(), close, 'decision-unknown'],
    ['a second outcome', run(taken, [close]), close, 'outcome-known'],
    ['negative hours', taken, { ...close, laneHours: -1 }, 'cost-negative'],
  ])('%s is refused', (_, state, command, code) => {
    const result = decide(state, command, now);
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });

  test('taken against the gate it is an override, and its outcome is written once', () => {
    const decision = run(taken, [close]).get('d1')!;
    expect(decision.override).toBe(true);
    expect(decision.outcome).toMatchObject({ happened: false, laneHours: 78 });
  });

  test('refraining takes no reason', () => {
    const result = decide(new Map(), { ...take, verdict: 'refrain', reason: '', reviewAt: null }, now);
    expect(result.ok).toBe(true);
  });

  test('three hours of closed lanes cost what the policy says', () => {
    expect(priceAction(POLICIES['close-lanes'], now, asInstant(now + 180 * MINUTE))).toEqual({
      laneHours: 78,
      staffHours: 48,
    });
  });
});

test('docs/reference/gate.md names every code, and no other', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/reference/gate.md'), 'utf8');
  const inDocs = new Set([...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code!));
  const inCode = [...Object.keys(REASONS), ...Actions, ...SettleCodes, ...DecisionCodes];
  expect([...inDocs].sort()).toEqual([...new Set(inCode)].sort());
  for (const code of ConditionCodes) expect(page).toContain(`\`${code}\``);
});
