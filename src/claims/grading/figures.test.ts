import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asInstant, asPlaceId, type Count, exactly, HOUR } from '../../model/index.ts';
import { calibrationError, brierScore, drawReliability, scoreChannels, tallyKinds } from '../outcomes/calibration.ts';
import { estimatePlaces } from '../picture/estimates.ts';
import { joinFigures } from './figures.ts';
import { fuseValues } from './fuse.ts';
import { matchClaims } from '../retrieval/index.ts';
import { createPlaceTree } from '../reach/place-tree.ts';
import { createPostings } from '../held/postings.ts';
import { judgeProbability } from './probability.ts';
import { instantOf, type Sample, sampleEvidence } from '../sample-evidence.ts';
import { weigh } from '../weigh.ts';

describe('figures of several origins', () => {
  const vote = (count: Count, sourceClass: 'unknown' | 'own-officer' = 'unknown') => ({
    count,
    sourceClass,
    freshness: 1,
  });

  test('contradictions are never averaged: the weighted median stands, the other is dissent', () => {
    const figure = joinFigures([
      vote(exactly(4000, 'person'), 'own-officer'),
      vote(exactly(7000, 'person')),
      vote(exactly(4200, 'person')),
    ])!;
    expect(figure.count).toMatchObject({ low: 4000, best: 4000, high: 4200, unit: 'person' });
    expect(figure.dissent.map(({ best }) => best)).toEqual([7000]);
  });

  test('buses become people, free beds never do', () => {
    expect(joinFigures([vote(exactly(90, 'person')), vote(exactly(2, 'bus'))])!.count.unit).toBe('person');
    expect(joinFigures([vote(exactly(90, 'person')), vote(exactly(12, 'place'))])!.dissent).toEqual([]);
  });

  test('the best figure is always one that somebody said, inside its interval', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 9 }), (values) => {
        const { count } = joinFigures(values.map((value) => vote(exactly(value, 'person'))))!;
        expect(values).toContain(count.best);
        expect(count.low <= count.best && count.best <= count.high).toBe(true);
      }),
    );
  });
});

describe('estimates of places', () => {
  const places = createPlaceTree([{ id: asPlaceId('bank'), name: 'River bank', within: null }]);
  const at = '2026-05-11T09:00:00-05:00';
  const tell = (id: string, kind: 'waiting' | 'departure', people: number, more: Partial<Sample> = {}): Sample => ({
    id,
    at,
    text: `somos ${people} en la orilla, escribe ${id}`,
    reports: [{ kind, place: 'bank', count: exactly(people, 'person'), basis: 'participant' }],
    ...more,
  });
  const estimate = (samples: readonly Sample[], hours: number) => {
    const now = asInstant(instantOf(at) + hours * HOUR);
    return weigh(samples.map(sampleEvidence), { now, places }).estimates;
  };

  test('who waits is counted, who leaves is another variable', () => {
    expect(estimate([tell('m:1', 'waiting', 150), tell('m:2', 'departure', 600)], 1)[0]!.count.best).toBe(150);
  });

  test('what is a day old is forgotten', () => {
    expect(estimate([tell('m:1', 'waiting', 150)], 30)).toEqual([]);
  });

  test('a contradiction stays in sight', () => {
    const [one] = estimate(
      [tell('m:1', 'waiting', 150, { sourceClass: 'own-officer' }), tell('m:2', 'waiting', 900)],
      1,
    );
    expect(one!.count.best).toBe(150);
    expect(one!.dissent.map(({ best }) => best)).toEqual([900]);
  });

  test('no claims, no estimates', () => {
    expect(estimatePlaces([], [], instantOf(at))).toEqual([]);
  });
});

describe('fusing figures', () => {
  test('a source that is near elsewhere outweighs two that agree on a wrong figure', () => {
    const items = Array.from({ length: 20 }, (_, at) => `town ${at}`);
    const rows = items.flatMap((item, at) => [
      { item, source: 'census', value: 1000 + at },
      { item, source: 'register', value: 1000 + at },
      { item, source: 'blog', value: 3000 + at * 7 },
      { item, source: 'copy', value: 3000 + at * 7 + 1 },
      { item, source: 'office', value: 1001 + at },
    ]);
    const contested = [
      { item: 'new town', source: 'census', value: 500 },
      { item: 'new town', source: 'blog', value: 900 },
      { item: 'new town', source: 'copy', value: 900 },
    ];
    const fused = new Map(fuseValues([...rows, ...contested]).map((row) => [row.item, row]));
    expect(fused.get('new town')).toMatchObject({ best: 500, sources: 3 });
  });

  test('of a source that corrects itself the later figure counts', () => {
    const rows = [
      { item: 'a', source: 's', value: 45, at: 1 },
      { item: 'a', source: 's', value: 25, at: 2 },
    ];
    expect(fuseValues(rows)).toEqual(fuseValues(rows.toReversed()));
    expect(fuseValues(rows)[0]).toMatchObject({ best: 25, sources: 1 });
  });
});

describe('probability', () => {
  const matter = { kind: 'closure', isPlanned: false, isDenial: false } as const;
  const unknown = { sourceClass: 'unknown', basis: 'eyewitness', says: true } as const;

  test('every witness for raises it, every one against lowers it, and it is never certain', () => {
    const values = [0, 1, 2, 20].map((count) =>
      judgeProbability(
        matter,
        Array.from({ length: count }, () => unknown),
      ),
    );
    expect(values).toEqual([...values].sort((one, other) => one - other));
    expect(values[0]).toBe(0.5);
    expect(values[3]).toBeLessThan(1);
    expect(judgeProbability(matter, [{ ...unknown, says: false }])).toBeLessThan(0.5);
  });

  test('what came of such claims before moves the next one', () => {
    expect(judgeProbability(matter, [unknown], { kinds: { closure: { happened: 0, not: 14 } } })).toBeLessThan(0.3);
  });

  test('calibration: said beside happened', () => {
    const settled = [0.9, 0.9, 0.1, 0.1].map((probability, at) => ({
      probability,
      happened: at < 2,
      kind: 'closure' as const,
      channels: [],
    }));
    expect(brierScore(settled)).toBeCloseTo(0.01);
    expect(calibrationError(settled)).toBeCloseTo(0.1);
    expect(drawReliability(settled).filter(({ claims }) => claims > 0)).toHaveLength(2);
    expect(tallyKinds(settled)).toEqual({ closure: { happened: 2, not: 2 } });
    expect(scoreChannels(settled)).toEqual([]);
    expect(brierScore([])).toBeNull();
  });
});

describe('finding a claim', () => {
  const match = matchClaims([
    { id: 'c:bridge', text: 'The new bridge in Matamoros is closed', title: 'Is the bridge closed?' },
    { id: 'c:water', text: 'There is no water at San Vicente station' },
    { id: 'c:list', text: 'PedWest opens at nine, families first' },
  ]);

  test.each([
    ['is it true that the matamoros bridge is closed??', 'c:bridge'],
    ['no watter in san vicente', 'c:water'],
    ['when does ped west open for families', 'c:list'],
  ])('%s', (question, id) => {
    expect(match(question)[0]!.id).toBe(id);
  });

  test('nothing in common, no answer', () => {
    expect(match('zzz')).toEqual([]);
  });
});

test('postings: cutting back gives the index of before', () => {
  const entry = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1000 }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), fc.array(entry, { maxLength: 60 }), (first, second) => {
      const list = (postings: ReturnType<typeof createPostings>): number[][] =>
        Array.from({ length: 41 }, (_, key) => {
          const found: number[] = [];
          postings.visit([key], 0, 1, 100, (value) => found.push(value));
          return found;
        });
      const [one, other] = [createPostings(), createPostings()];
      for (const [key, value] of first) [one, other].forEach((postings) => postings.add(key, value));
      const length = one.length();
      for (const [key, value] of second) one.add(key, value);
      one.truncate(length);
      expect(list(one)).toEqual(list(other));
    }),
  );
});
