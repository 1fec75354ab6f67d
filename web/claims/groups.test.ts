import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimRow, PlaceView } from '../desk/contract.ts';
import { groupClaims, matterOf, wantsDecision } from './groups.ts';

const NOW = Date.parse('2026-05-12T04:12:00-05:00');
const place = (id: string): PlaceView => ({ id, name: id }) as PlaceView;
const PLACES = [place('reception'), place('queue'), place('bank')];
const claim = (more: Partial<ClaimRow>): ClaimRow =>
  ({
    id: 'c:1',
    kind: 'waiting',
    polarity: 'affirmed',
    place: { id: 'queue', name: 'queue', text: '' },
    grade: { reliability: 'B', credibility: 2 },
    origins: 2,
    messages: 3,
    lastOriginAt: '2026-05-12T04:00:00-05:00',
    ...more,
  }) as ClaimRow;
const grade = (credibility: ClaimRow['grade']['credibility']): ClaimRow['grade'] => ({ reliability: 'D', credibility });

const CROWD = { op: 'about', low: 400, best: 500, high: 700, unit: 'person' } as const;

describe('what wants a decision', () => {
  test.each([
    ['a closure', { kind: 'closure' }, true],
    ['water that is short', { kind: 'need-water' }, true],
    ['a count of people', {}, false],
    ['a crowd that is to set out', { kind: 'departure', mode: 'planned', count: CROWD }, true],
    ['a crowd that is there', { kind: 'presence', mode: 'now', count: CROWD }, false],
    ['a closure that is doubtful', { kind: 'closure', grade: grade(4) }, false],
    ['a closure of this evening', { kind: 'closure', lastOriginAt: '2026-05-11T20:00:00-05:00' }, false],
    ['a closure that is denied', { kind: 'closure', polarity: 'denied' }, false],
    ['a loud story that nobody saw', { kind: 'opening', grade: grade(5), messages: 46, origins: 1 }, true],
    ['a doubtful story that few tell', { kind: 'opening', grade: grade(5), messages: 3, origins: 1 }, false],
  ] as const)('%s', (_name, more, wants) => {
    expect(wantsDecision(claim(more as Partial<ClaimRow>), NOW)).toBe(wants);
  });
});

describe('matters', () => {
  test('three who count the stranded at one place differently are one matter; another place or a plan is another', () => {
    const [bank, queue] = ['bank', 'queue'].map((id) => ({ id, name: id, text: '' }));
    const claims = [
      claim({ id: '180', kind: 'stranded', mode: 'now', place: bank! }),
      claim({ id: 'water', kind: 'need-water', mode: 'now', place: bank! }),
      claim({ id: '200', kind: 'stranded', mode: 'now', place: bank! }),
      claim({ id: 'elsewhere', kind: 'stranded', mode: 'now', place: queue! }),
      claim({ id: '160–230', kind: 'stranded', mode: 'now', place: bank! }),
      claim({ id: 'tomorrow', kind: 'stranded', mode: 'planned', place: bank! }),
    ];
    expect(matterOf(claims).map(({ claim: { id }, others }) => [id, others])).toEqual([
      ['180', 2],
      ['water', 0],
      ['elsewhere', 0],
      ['tomorrow', 0],
    ]);
  });
});

describe('groups', () => {
  test('what wants a decision, the places as the corridor runs, other places, none', () => {
    const claims = [
      claim({ id: 'a', place: null }),
      claim({ id: 'b', place: { id: 'elsewhere-town', name: 'Monterrey', text: '' } }),
      claim({ id: 'c', grade: grade(5) }),
      claim({ id: 'd', kind: 'closure' }),
      claim({ id: 'e', place: { id: 'reception', name: '', text: '' }, lastOriginAt: '2026-05-12T03:00:00-05:00' }),
    ];
    const groups = groupClaims(claims, PLACES, NOW);
    expect(groups.map(({ key, claims: held }) => [key, ...held.map(({ id }) => id)])).toEqual([
      ['decision', 'd'],
      ['reception', 'e'],
      ['queue', 'c', 'd'],
      ['elsewhere', 'b'],
      ['unsaid', 'a'],
    ]);
    expect(groups[2]).toMatchObject({ above: 1, doubtful: 1, lastAt: '2026-05-12T04:00:00-05:00' });
  });

  test('whatever is told, every claim stands at its one place, and in the order of the desk', () => {
    const some = fc.record({
      kind: fc.constantFrom('closure', 'waiting', 'need-food'),
      credibility: fc.constantFrom(1, 3, 5),
      at: fc.constantFrom(null, 'queue', 'bank', 'far'),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 60 }), (told) => {
        const claims = told.map(({ kind, credibility, at }, index) =>
          claim({
            id: String(index).padStart(3, '0'),
            kind: kind as ClaimRow['kind'],
            grade: grade(credibility as 1 | 3 | 5),
            place: at === null ? null : { id: at, name: at, text: '' },
          }),
        );
        const groups = groupClaims(claims, PLACES, NOW).map(
          ({ key, claims: held }) => [key, held.map(({ id }) => id)] as const,
        );
        const placed = groups.filter(([key]) => key !== 'decision').flatMap(([, ids]) => ids);
        expect(placed.toSorted()).toEqual(claims.map(({ id }) => id));
        for (const [, ids] of groups) expect(ids).toEqual(ids.toSorted());
      }),
    );
  });
});
