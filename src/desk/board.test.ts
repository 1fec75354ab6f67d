import { describe, expect, test } from 'vitest';
import {
  asClaimId,
  asInstant,
  asMessageId,
  asOriginId,
  asPlaceId,
  asReportId,
  type Claim,
  type Corridor,
  HOUR,
  MINUTE,
  parseCorridor,
} from '../model/index.ts';
import { foldBoard } from './board.ts';
import { rankClaims, viewClaimRow } from './claim-rows.ts';
import { BoardView } from './contract/index.ts';
import { exportBoard } from './exports.ts';
import { findSteps } from './steps.ts';

const now = asInstant(Date.parse('2026-05-12T04:12:00-05:00'));
const corridor: Corridor = (() => {
  const place = (id: string, kind: string, side: string, column: number, row: number): unknown => ({
    id,
    name: id,
    kind,
    side,
    lat: 25.9,
    lon: -97.5,
    country: 'MX',
    grid: { column, row },
    capacity: {},
    aliases: [],
  });
  const parsed = parseCorridor(
    JSON.stringify({
      name: 'Bridge',
      zone: 'America/Matamoros',
      sides: ['North', 'South'],
      band: { name: 'River', kind: 'river' },
      places: [place('queue', 'bridge', 'South', 0, 1), place('hall', 'station', 'North', 0, 0)],
      crossings: [
        { id: 'bridge', name: 'Puente', from: 'queue', to: 'hall', transport: 'walk', minutes: 20, border: true },
      ],
    }),
  );
  if (!parsed.ok) throw new Error(parsed.refusal.message);
  return parsed.value;
})();

const claimOf = (id: string, change: Partial<Claim> = {}): Claim => ({
  id: asClaimId(id),
  kind: 'waiting',
  place: { id: asPlaceId('queue'), name: 'queue', text: 'queue' },
  to: null,
  when: { from: asInstant(now - HOUR), to: now },
  mode: 'now',
  polarity: 'affirmed',
  count: null,
  grade: { reliability: 'C', credibility: 3 },
  probability: 0.6,
  origins: 1,
  messages: 1,
  for: [],
  against: [],
  asked: [],
  firstAt: asInstant(now - HOUR),
  lastOriginAt: asInstant(now - 10 * MINUTE),
  reasons: [],
  ...change,
});

const asIs = (probability: number): number => probability;

const boardOf = (claims: readonly Claim[]): BoardView =>
  foldBoard({
    deskName: 'Test',
    loopbackOnly: true,
    corridor,
    picture: { claims, origins: [], estimates: [] },
    steps: [],
    channels: [],
    backlog: 0,
    databaseAwaySince: null,
    show: asIs,
    now,
  });

describe('the sentence', () => {
  test.each([
    ['nothing is known', [], ['quiet']],
    ['a bridge is closed', [claimOf('c:1', { kind: 'closure' })], ['crossing-closed']],
    [
      'a bridge closed and opened again',
      [claimOf('c:1', { kind: 'closure', lastOriginAt: asInstant(now - HOUR) }), claimOf('c:2', { kind: 'opening' })],
      ['quiet'],
    ],
    [
      'a closure nobody can vouch for',
      [claimOf('c:1', { kind: 'closure', grade: { reliability: 'E', credibility: 5 } })],
      ['quiet'],
    ],
    [
      'a loud rumour with one origin',
      [claimOf('c:1', { kind: 'crossing', messages: 40, grade: { reliability: 'E', credibility: 5 } })],
      ['rumour-unseen'],
    ],
    [
      'a drowning and thirst',
      [claimOf('c:1', { kind: 'need-water' }), claimOf('c:2', { kind: 'drowning' })],
      ['danger', 'need'],
    ],
  ] as const)('%s', (_, claims, codes) => expect(boardOf(claims).lede.map(({ code }) => code)).toEqual(codes));
});

test('of several words on one closure the sentence says the best seen; what was done to people comes before a hazard', () => {
  const [closure, danger] = boardOf([
    claimOf('c:1', { kind: 'closure', origins: 5, lastOriginAt: asInstant(now - 20 * MINUTE) }),
    claimOf('c:2', { kind: 'closure', origins: 1, lastOriginAt: asInstant(now - 4 * MINUTE) }),
    claimOf('c:3', { kind: 'robbery', lastOriginAt: asInstant(now - 5 * HOUR) }),
    claimOf('c:4', { kind: 'hazard', lastOriginAt: asInstant(now - MINUTE) }),
  ]).lede;
  expect([closure, danger].map((part) => part?.claim)).toEqual(['c:1', 'c:3']);
});

describe('the board', () => {
  test('fulfils its own contract', () =>
    expect(BoardView.safeParse(boardOf([claimOf('c:1', { kind: 'closure' })])).error).toBeUndefined());

  test('a closed crossing is barred, and opens its claim', () =>
    expect(boardOf([claimOf('c:1', { kind: 'closure' })]).corridor.crossings[0]).toMatchObject({
      state: 'closed',
      claim: 'c:1',
    }));

  const hourAgo = { from: asInstant(now - 2 * HOUR), to: asInstant(now - HOUR) };
  const yesterday = { from: asInstant(now - 30 * HOUR), to: asInstant(now - 20 * HOUR) };
  test.each([
    ['"they shut it an hour ago": it is shut', { kind: 'closure', mode: 'past', when: hourAgo }, 'closed'],
    ['"it was shut yesterday": it need not be now', { kind: 'closure', mode: 'past', when: yesterday }, 'unknown'],
    ['"they are going to shut it": not yet', { kind: 'closure', mode: 'planned' }, 'unknown'],
    ['"they opened it an hour ago": it is open', { kind: 'opening', mode: 'past', when: hourAgo }, 'open'],
    ['"it opens at five": not yet', { kind: 'opening', mode: 'planned' }, 'unknown'],
    ['"it is not true that it is open"', { kind: 'opening', polarity: 'denied' }, 'unknown'],
  ] as const)('%s', (_, change, state) =>
    expect(boardOf([claimOf('c:1', change)]).corridor.crossings[0]).toMatchObject({ state }),
  );

  test('the rail: several origins before noise, noise before old news; forwards alone move nothing past a second witness', () => {
    const ranked = rankClaims(
      [
        claimOf('c:old', { origins: 3, messages: 3, lastOriginAt: asInstant(now - 9 * HOUR) }),
        claimOf('c:loud', { messages: 40 }),
        claimOf('c:quiet'),
        claimOf('c:denial', { polarity: 'denied', messages: 41 }),
        claimOf('c:seen', { origins: 6, messages: 8 }),
      ],
      now,
    );
    expect(ranked.map(({ id }) => id)).toEqual(['c:seen', 'c:loud', 'c:quiet', 'c:denial', 'c:old']);
  });

  test('ticks: tall for each origin, short where it is repeated, asked, or told by who has it from nobody', () => {
    const report = (n: number, origin: string, isVote: boolean): Claim['for'][number] => ({
      report: asReportId(`r:${n}`),
      message: asMessageId(`m:${n}`),
      origin: asOriginId(origin),
      at: asInstant(now + n),
      basis: 'unmarked',
      polarity: 'affirmed',
      isVote,
    });
    const told = claimOf('c:1', {
      for: [report(1, 'o:a', true), report(2, 'o:a', false), report(3, 'o:hearsay', false), report(5, 'o:b', true)],
      asked: [report(4, 'o:asks', false)],
    });
    expect(viewClaimRow(told, corridor, asIs).ticks).toEqual(['origin', 'repeat', 'repeat', 'repeat', 'origin']);
  });

  test('what moved: a new claim, a second origin, a grade, a denial; a forward is no news', () => {
    const before = {
      claims: [claimOf('c:1'), claimOf('c:2'), claimOf('c:3'), claimOf('c:4')],
      origins: [],
      estimates: [],
    };
    const denial = {
      report: asReportId('r:9'),
      message: asMessageId('m:9'),
      origin: asOriginId('o:9'),
      at: now,
      basis: 'eyewitness',
      polarity: 'denied',
      isVote: true,
    } as const;
    const after = {
      ...before,
      claims: [
        claimOf('c:1', { messages: 9 }),
        claimOf('c:2', { origins: 2 }),
        claimOf('c:3', { grade: { reliability: 'B', credibility: 2 } }),
        claimOf('c:4', { against: [denial], probability: 0.2 }),
        claimOf('c:5'),
      ],
    };
    expect(findSteps(before, after, now).map(({ claim, code }) => [claim, code])).toEqual([
      ['c:2', 'claim-origin'],
      ['c:3', 'claim-grade'],
      ['c:4', 'claim-denied'],
      ['c:5', 'claim-new'],
    ]);
  });
});

describe('what leaves the desk', () => {
  const withCount = (low: number, high: number, minutesAgo: number): BoardView => ({
    ...boardOf([]),
    corridor: {
      ...boardOf([]).corridor,
      places: boardOf([]).corridor.places.map((place) => ({
        ...place,
        name: '=cmd',
        estimate: {
          count: { op: 'range', low, best: low, high, unit: 'person' },
          grade: { reliability: 'B', credibility: 2 },
          asOf: new Date(now - minutesAgo * MINUTE).toISOString(),
          origins: 2,
          dissent: [],
          claims: [],
        },
      })),
    },
  });

  test.each([
    ['rounded', withCount(113, 1_234, 90), '110,1200'],
    ['never small', withCount(2, 7, 90), '<10,<10'],
  ])('figures are %s', (_, board, expected) => expect(exportBoard(board, 'hxl.csv', now)).toContain(expected));

  test('figures younger than an hour do not leave', () =>
    expect(exportBoard(withCount(100, 200, 20), 'hxl.csv', now).split('\r\n')).toHaveLength(3));
  test('a name is no formula', () => expect(exportBoard(withCount(100, 200, 90), 'hxl.csv', now)).toContain("'=cmd"));
  test('a closure leaves as CAP', () =>
    expect(exportBoard(boardOf([claimOf('c:1', { kind: 'closure' })]), 'cap.xml', now)).toContain(
      '<headline>Puente is reported closed</headline>',
    ));
});
