import { describe, expect, test } from 'vitest';
import {
  act,
  between,
  BRIDGE,
  minute,
  needs,
  opening,
  people,
  RECEIVER,
  SENDER,
  STATION,
  STRANGER,
  TERMS,
} from '../../test/simulator/acts.ts';
import {
  asCrossingId,
  asDeskId,
  asGrantId,
  asHandoffId,
  asHoldId,
  asPlaceId,
  type FlowEvent,
  HOUR,
  LIMITS,
} from '../model/index.ts';
import { checkBooks } from './audit.ts';
import { EMPTY_BOOKS, grantOf, handoffOf, placeOf } from './books.ts';
import { decide, fold, recordRefusal, step } from './step.ts';
import { writeBooks } from './summary.ts';

/** What each event of a story came to: `ok`, the code of its refusal, or `again`; the clock's acts stand before it. */
function tell(events: readonly FlowEvent[]): string[] {
  let books = fold(opening());
  return events.map((event) => {
    const { outcome, clock, books: after } = step(books, event);
    books = after;
    const answer = outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind === 'accepted' ? 'ok' : 'again';
    return [...clock.map(({ act: name, subject }) => `${name} ${subject}`), answer].join(', ');
  });
}

const [h1, h2, h3] = [asHandoffId('h1'), asHandoffId('h2'), asHandoffId('h3')];
const tick = (at: number) => [act('tick', at), act('tick', at, { desk: RECEIVER })];
const story = (...lines: readonly (readonly [FlowEvent, string])[]): void =>
  expect(tell(lines.map(([event]) => event))).toEqual(lines.map(([, answer]) => answer));

describe('stories at the bridge', () => {
  test('hold them – we are ready – go: 150 an hour, and the 151st waits', () => {
    const rate = { places: 150, every: 60, window: between(0, 180) };
    const groups = [h1, h2, h3].map((handoff, index) =>
      act('offer', 2, { handoff, people: people([100, 60, 50][index]!), expires: minute(170) }),
    );
    story(
      [act('grant', 1, rate), 'ok'],
      ...groups.map((offer) => [offer, 'ok'] as const),
      [act('hold', 3, { desk: RECEIVER }), 'ok'],
      [act('release', 4), 'held'],
      [act('resume', 5), 'not-yours'],
      [act('resume', 5, { desk: RECEIVER }), 'ok'],
      [act('release', 6), 'ok'],
      [act('release', 7, { handoff: h2, headcount: 60 }), 'no-credit'],
      [act('release', 8, { handoff: h3, headcount: 50 }), 'ok'],
      // The next hour has 150 again; what was not used is not carried over.
      [act('release', 63, { handoff: h2, headcount: 60 }), 'ok'],
    );
  });

  test('180 went, somebody types 18 after the group was seen, and sets it right: nobody has to be explained away', () => {
    const wrong = act('correct-release', 6, { headcount: 18 });
    const right = act('correct-release', 7, { headcount: 180 });
    const events = [
      act('offer', 1, { people: people(180) }),
      act('accept', 2, { places: 180 }),
      act('release', 3, { headcount: 180 }),
      act('sight', 4),
      wrong,
      right,
      act('receive', 8, { counted: 180 }),
    ];
    expect(tell(events)).toEqual(events.map(() => 'ok'));
    const books = fold([...opening(), ...events]);
    expect(handoffOf(books, h1)).toMatchObject({ released: 180, counted: 180, spent: 180 });
    expect(placeOf(books, STATION)).toMatchObject({ committed: 0, arrived: 180 });
    expect(checkBooks([...opening(), ...events])).toMatchObject({ ok: true });
  });

  test('the counter has fewer places: the group is split, and nobody is lost', () => {
    const events = [
      act('offer', 1, { people: people(100, { children: 30, unaccompanied: 2 }), needs: needs({ medical: 3 }) }),
      act('counter', 2, { places: 70 }),
      act('agree', 3, { part: people(60, { children: 8, unaccompanied: 2 }), needs: needs({ medical: 3 }) }),
      act('release', 4, { headcount: 70 }),
    ];
    expect(tell(events)).toEqual(['ok', 'ok', 'ok', 'ok']);
    const books = fold([...opening(), ...events]);
    expect(handoffOf(books, h1)).toMatchObject({
      stage: 'released',
      released: 70,
      people: people(60, { children: 8, unaccompanied: 2 }),
    });
    expect(handoffOf(books, h2)).toMatchObject({
      stage: 'offered',
      root: 'h1',
      people: people(40, { children: 22 }),
      needs: needs({}),
    });
  });

  test('accept or expiry, whichever the order says first', () => {
    story([act('offer', 1), 'ok'], [act('accept', 90), 'ok'], ...tick(95).map((event) => [event, 'ok'] as const));
    // Both clocks have said that the offer is over.
    story(
      [act('offer', 1), 'ok'],
      [act('tick', 91), 'ok'],
      [act('tick', 91, { desk: RECEIVER }), 'expire h1, ok'],
      [act('accept', 92), 'expired'],
    );
    // One clock alone counts less the tolerated skew; the receiver's own clock says that it is too late all the same.
    story([act('offer', 1), 'ok'], [act('accept', 91), 'expired'], [act('accept', 90), 'ok']);
  });

  test('recall or sight, whichever the order says first', () => {
    const before = [act('offer', 1), act('accept', 2), act('release', 3)].map((event) => [event, 'ok'] as const);
    story(...before, [act('sight', 9), 'ok'], [act('recall', 8), 'wrong-stage'], [act('receive', 10), 'ok']);
    story(...before, [act('recall', 8), 'ok'], [act('sight', 9), 'wrong-stage'], [act('receive', 10), 'wrong-stage']);
  });

  test('seen, then late: an overdue group cannot be recalled any more, and is received all the same', () => {
    story(
      ...[act('offer', 1), act('accept', 2), act('release', 3), act('sight', 9)].map((event) => [event, 'ok'] as const),
      [act('tick', 64), 'ok'],
      [act('tick', 64, { desk: RECEIVER }), 'alarm h1, ok'],
      [act('recall', 65), 'wrong-stage'],
      [act('receive', 66), 'ok'],
    );
  });

  const COUNTED = ['miscount', 'separated-family'] as const;
  test('both sign one explanation; other parts are a new proposal', () => {
    const parts = [{ code: 'medical' as const, people: -2, text: '' }];
    const other = [
      { code: 'stayed' as const, people: -3, text: '' },
      { code: 'joined' as const, people: 1, text: '' },
    ];
    const events = [
      act('offer', 1),
      act('accept', 2),
      act('release', 3),
      act('receive', 9),
      act('explain', 10, { parts }),
      act('explain', 11, { parts, by: 'night lead' }),
      act('explain', 12, { desk: RECEIVER, parts: other }),
      act('explain', 13, { parts: other.toReversed() }),
      act('correct-receipt', 20, { counted: 99 }),
      act('explain', 21, { parts: other }),
      act('explain', 22, { parts: [{ code: 'joined', people: -1, text: '' }] }),
      act('explain', 23, { parts: [{ code: 'other', people: -1, text: '' }] }),
      // Adds up to the difference, and speaks of more people than there are.
      act('explain', 24, { parts: [9e9, -9e9 - 1].map((n, at) => ({ code: COUNTED[at]!, people: n, text: '' })) }),
    ];
    const answers = tell(events);
    expect(answers.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => 'ok'));
    expect(answers.slice(9)).toEqual(['unbalanced', 'out-of-bounds', 'out-of-bounds', 'out-of-bounds']);
    const stageAfter = (count: number) => handoffOf(fold([...opening(), ...events.slice(0, count)]), h1)!.stage;
    expect([5, 6, 7, 8, 9].map(stageAfter)).toEqual(['received', 'received', 'received', 'closed', 'received']);
  });

  test('"80, not 180": corrections are new events, and credit returns only before they are seen', () => {
    const standing = act('grant', 0, { places: 180 });
    const before = [standing, act('offer', 1, { people: people(180) }), act('release', 2, { headcount: 180 })];
    const left = (...events: FlowEvent[]) => {
      const grant = grantOf(fold([...opening(), ...before, ...events]), asGrantId('s1'))!;
      return grant.places - grant.spent;
    };
    const correct = act('correct-release', 6, { headcount: 80 });
    expect(left()).toBe(0);
    expect(left(correct)).toBe(100);
    expect(left(act('sight', 5), correct)).toBe(0);
    expect(left(correct, act('correct-release', 7, { headcount: 100 }))).toBe(80);
    expect(left(act('recall', 5))).toBe(180);
    story(
      ...before.map((event) => [event, 'ok'] as const),
      [act('correct-release', 6, { headcount: 181 }), 'out-of-bounds'],
      [correct, 'ok'],
      [act('offer', 7, { handoff: h2, people: people(100) }), 'ok'],
      [act('release', 8, { handoff: h2 }), 'ok'],
      [act('correct-release', 9, { headcount: 81 }), 'no-credit'],
    );
  });

  test('places that a group does not use are free again at once', () => {
    const events = [act('offer', 1), act('accept', 2), act('release', 3, { headcount: 74 })];
    const committed = (count: number) => placeOf(fold([...opening(), ...events.slice(0, count)]), STATION)!.committed;
    expect([1, 2, 3].map(committed)).toEqual([0, 100, 74]);
  });
});

describe('capacity', () => {
  const only = (places: number) => act('capacity', 1, { free: { holding: places } });

  test('a promise fits into what was stated, counting promises, people on their way and arrivals', () => {
    story(
      [only(150), 'ok'],
      [act('offer', 2), 'ok'],
      [act('accept', 3), 'ok'],
      [act('offer', 4, { handoff: h2, people: people(60) }), 'ok'],
      [act('accept', 5, { handoff: h2, places: 60 }), 'over-capacity'],
      [act('counter', 5, { handoff: h2, places: 50 }), 'ok'],
      [act('withdraw', 6, { handoff: h2 }), 'ok'],
      [act('release', 7), 'ok'],
      [act('receive', 20), 'ok'],
      [act('grant', 21, { places: 60 }), 'over-capacity'],
      [act('grant', 21, { places: 52 }), 'ok'],
      // A new statement has counted those who are there.
      [act('capacity', 30, { free: { holding: 100 } }), 'ok'],
      [act('grant', 31, { grant: asGrantId('s2'), places: 48 }), 'ok'],
      [act('grant', 32, { grant: asGrantId('s3'), places: 1 }), 'over-capacity'],
    );
  });

  test('a named person may override, and the grant says who', () => {
    const override = { by: 'port director', reason: 'families in the rain' };
    const events = [only(10), act('offer', 2), act('accept', 3), act('accept', 4, { override })];
    expect(tell(events)).toEqual(['ok', 'ok', 'over-capacity', 'ok']);
    expect(grantOf(fold([...opening(), ...events]), asGrantId('g:h1'))!.override).toEqual(override);
    expect(tell([only(10), act('offer', 2), act('accept', 3, { override: { by: '', reason: '' } })])[2]).toBe(
      'out-of-bounds',
    );
  });

  test('a statement speaks until its time, and not beyond', () => {
    story(
      [act('capacity', 1, { until: minute(100) }), 'ok'],
      [act('offer', 2), 'ok'],
      [act('accept', 3, { window: between(0, 120) }), 'over-capacity'],
      [act('accept', 3, { window: between(0, 100) }), 'ok'],
    );
  });

  test('where nothing was ever stated, nothing limits; a kind that is left out does not limit', () => {
    const quiet = fold([act('letter', 0), act('letter', 0, { desk: RECEIVER }), act('offer', 1)]);
    expect(step(quiet, act('accept', 2)).outcome.kind).toBe('accepted');
    story([act('capacity', 1, { free: { beds: 500 } }), 'ok'], [act('offer', 2), 'ok'], [act('accept', 3), 'ok']);
  });

  test('processing is by the hour, rates and groups together, and comes back where nobody went', () => {
    const hour = (from: number, to: number) => ({ window: between(from, to) });
    story(
      [act('capacity', 0, { free: { processing: 150 } }), 'ok'],
      [act('grant', 1, { places: 100, every: 60, ...hour(0, 240) }), 'ok'],
      [act('offer', 2, { expires: minute(200) }), 'ok'],
      [act('accept', 3, hour(0, 60)), 'over-capacity'],
      [act('accept', 3, hour(0, 120)), 'ok'],
      [act('grant', 4, { grant: asGrantId('s2'), places: 1, every: 60, ...hour(60, 120) }), 'over-capacity'],
      [act('grant', 4, { grant: asGrantId('s2'), places: 25, every: 30, ...hour(120, 180) }), 'ok'],
      [act('revoke', 5), 'ok'],
      [act('grant', 6, { grant: asGrantId('s3'), places: 100, every: 60, ...hour(120, 240) }), 'ok'],
    );
  });

  test('two crossings to one place share what is free there', () => {
    const road = asCrossingId('road');
    const inland = asDeskId('inland');
    const terms = { ...TERMS, sender: inland, from: asPlaceId('inland-road') };
    story(
      [only(100), 'ok'],
      [act('letter', 1, { desk: inland, crossing: road, terms }), 'ok'],
      [act('offer', 1, { desk: inland, crossing: road, handoff: h3, people: people(30) }), 'unknown'],
      [act('letter', 1, { desk: RECEIVER, crossing: road, terms }), 'ok'],
      [act('offer', 2, { desk: inland, crossing: road, handoff: h2, people: people(30) }), 'ok'],
      [act('accept', 3, { handoff: h2, places: 30 }), 'ok'],
      [act('offer', 4), 'ok'],
      [act('accept', 5), 'over-capacity'],
      [act('release', 6, { handoff: h2, headcount: 30 }), 'not-yours'],
    );
  });
});

describe('letters, grants and holds', () => {
  test('a desk that signs letters for crossings without end is stopped at its own, and the crossings that are open go on', () => {
    const letter = (n: number) => act('letter', 1, { crossing: asCrossingId(`invented-${n}`) });
    const many = Array.from({ length: LIMITS.LETTERS_PER_DESK_COUNT - 1 }, (_, n) => letter(n));
    const books = fold([...opening(), ...many]);
    const codeOf = (event: FlowEvent) => {
      const { outcome } = step(books, event);
      return outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
    };
    expect(codeOf(letter(9_999))).toBe('out-of-bounds');
    expect(codeOf(act('letter', 2, { terms: { ...TERMS, partySize: 150 } }))).toBe('accepted');
    expect(codeOf(act('letter', 2, { desk: RECEIVER, crossing: asCrossingId('invented-1') }))).toBe('accepted');
    expect(codeOf(act('offer', 2))).toBe('accepted');
  });

  test('terms count once both have signed the same; desks and places never change', () => {
    const slow = { ...TERMS, receiptMinutes: 600 };
    const overdueAt = (...letters: FlowEvent[]) =>
      handoffOf(fold([...opening(), ...letters, act('offer', 2), act('accept', 3), act('release', 4)]), h1)!.dueAt! -
      minute(3);
    expect(overdueAt(act('letter', 1, { terms: slow }))).toBe(HOUR);
    expect(overdueAt(act('letter', 1, { terms: slow }), act('letter', 1, { desk: RECEIVER, terms: slow }))).toBe(
      10 * HOUR,
    );
    story(
      [act('letter', 1, { desk: STRANGER, terms: slow }), 'not-yours'],
      [act('letter', 1, { terms: { ...TERMS, from: STATION } }), 'wrong-stage'],
      [
        act('letter', 1, { crossing: asCrossingId('mine'), desk: STRANGER, terms: { ...TERMS, receiver: STRANGER } }),
        'not-yours',
      ],
      [
        act('letter', 1, { crossing: asCrossingId('new'), terms: { ...TERMS, to: asPlaceId('camp'), partySize: 0 } }),
        'out-of-bounds',
      ],
    );
  });

  test('who only observes is heard by nobody, not even about the time', () => {
    story(
      [act('offer', 1), 'ok'],
      [act('tick', 500_000, { desk: STRANGER }), 'ok'],
      [act('hold', 2, { desk: STRANGER }), 'not-yours'],
      [act('refused', 2, { desk: STRANGER }), 'not-yours'],
      [act('accept', 3, { desk: STRANGER }), 'not-yours'],
      [act('accept', 4), 'ok'],
    );
  });

  test('every hold is ended by the desk that put it; its time to look again ends nothing', () => {
    story(
      [act('offer', 1), 'ok'],
      [act('accept', 2), 'ok'],
      [act('hold', 3, { until: minute(10) }), 'ok'],
      [act('hold', 3), 'wrong-stage'],
      [act('hold', 4, { desk: RECEIVER, hold: asHoldId('k2') }), 'ok'],
      [act('release', 20), 'held'],
      [act('resume', 21), 'ok'],
      [act('release', 22), 'held'],
      [act('resume', 23, { desk: RECEIVER, hold: asHoldId('k2') }), 'ok'],
      [act('resume', 24), 'wrong-stage'],
      [act('release', 25), 'ok'],
    );
  });

  test('a standing grant: its window, its credit, its end', () => {
    const offers = [h1, h2, h3].map((handoff) => act('offer', 1, { handoff, people: people(60) }));
    const release = (handoff: typeof h1, at: number) => act('release', at, { handoff, headcount: 60 });
    story(
      ...offers.map((offer) => [offer, 'ok'] as const),
      [release(h1, 2), 'no-credit'],
      [act('release', 2, { headcount: 60, grant: asGrantId('s9') }), 'unknown'],
      [act('grant', 3, { places: 120, window: between(10, 40) }), 'ok'],
      [act('grant', 3, { places: 120 }), 'wrong-stage'],
      [act('grant', 3, { grant: asGrantId('g:h7') }), 'wrong-stage'],
      [release(h1, 5), 'not-yet'],
      [release(h1, 10), 'ok'],
      [act('revoke', 11), 'ok'],
      [act('revoke', 12), 'wrong-stage'],
      [release(h2, 13), 'no-credit'],
      [act('grant', 14, { grant: asGrantId('s2'), places: 60, window: between(0, 30) }), 'ok'],
      [release(h2, 31), 'expired'],
      [act('tick', 40), 'end s2, ok'],
    );
  });

  test('of several standing grants the first that has places is spent, or the one that is named', () => {
    const second = asGrantId('s2');
    const before = [
      act('grant', 1, { places: 50 }),
      act('grant', 1, { grant: second, places: 100 }),
      act('offer', 2, { people: people(40) }),
    ];
    const spentOn = (grant: typeof second | null, headcount: number) =>
      handoffOf(fold([...opening(), ...before, act('release', 3, { headcount, grant })]), h1)!.grant;
    expect(spentOn(null, 40)).toBe('s1');
    expect(spentOn(second, 40)).toBe('s2');
    const big = [before[0]!, before[1]!, act('offer', 2, { people: people(80) }), act('release', 3, { headcount: 80 })];
    expect(handoffOf(fold([...opening(), ...big]), h1)!.grant).toBe('s2');
  });
});

describe('numbers and words have bounds', () => {
  const accepted = [act('offer', 1), act('accept', 2)];
  const CASES: readonly (readonly [string, readonly FlowEvent[], FlowEvent, string])[] = [
    ['nobody', [], act('offer', 1, { people: people(0) }), 'out-of-bounds'],
    ['half a person', [], act('offer', 1, { people: people(1.5) }), 'out-of-bounds'],
    ['fewer than none', [], act('offer', 1, { people: people(9, { children: -1 }) }), 'out-of-bounds'],
    ['more than the bridge takes', [], act('offer', 1, { people: people(201) }), 'out-of-bounds'],
    [
      'more needs than people',
      [],
      act('offer', 1, { people: people(1), needs: needs({ medical: 2 }) }),
      'out-of-bounds',
    ],
    ['an offer for a week', [], act('offer', 1, { expires: minute(7 * 1_440) }), 'out-of-bounds'],
    ['an offer that is over', [], act('offer', 100, { expires: minute(90) }), 'expired'],
    ['places for some, accepted', [act('offer', 1)], act('accept', 2, { places: 99 }), 'out-of-bounds'],
    ['places for all, countered', [act('offer', 1)], act('counter', 2, { places: 100 }), 'out-of-bounds'],
    ['a window backwards', [act('offer', 1)], act('accept', 2, { window: between(60, 0) }), 'out-of-bounds'],
    [
      'a window next year, as a year is typed wrong',
      [act('offer', 1)],
      act('accept', 2, { window: between(525_600, 525_660) }),
      'out-of-bounds',
    ],
    ['a window that is over', [act('offer', 1)], act('accept', 30, { window: between(0, 20) }), 'expired'],
    ['more than offered', accepted, act('release', 3, { headcount: 101 }), 'out-of-bounds'],
    ['nobody goes', accepted, act('release', 3, { headcount: 0 }), 'out-of-bounds'],
    ['another grant than the group’s', accepted, act('release', 3, { grant: asGrantId('s1') }), 'unknown'],
    ['after the window', accepted, act('release', 121), 'expired'],
    [
      'a part that is no part',
      [act('offer', 1), act('counter', 2)],
      act('agree', 3, { part: people(0, { children: 1 }) }),
      'out-of-bounds',
    ],
    [
      'a part beyond the places',
      [act('offer', 1), act('counter', 2)],
      act('agree', 3, { part: people(61) }),
      'out-of-bounds',
    ],
    ['nobody says who goes', [act('offer', 1), act('counter', 2)], act('agree', 3, { part: null }), 'out-of-bounds'],
    ['a taken id for the rest', [act('offer', 1), act('counter', 2)], act('agree', 3, { rest: h1 }), 'wrong-stage'],
    ['nobody acts', [], act('offer', 1, { by: ' ' }), 'out-of-bounds'],
    [
      'a reason as long as a letter',
      [act('offer', 1)],
      act('decline', 2, { reason: 'x'.repeat(201) }),
      'out-of-bounds',
    ],
    ['places without end', [], act('grant', 1, { places: Infinity }), 'out-of-bounds'],
    ['less than nothing free', [], act('capacity', 1, { free: { beds: -1 } }), 'out-of-bounds'],
    ['a place nobody crosses to', [], act('capacity', 1, { place: asPlaceId('camp') }), 'unknown'],
    ['a crossing nobody signed', [], act('hold', 1, { crossing: asCrossingId('ford') }), 'unknown'],
    ['a grant nobody gave', [], act('revoke', 1), 'unknown'],
  ];

  test.each(CASES)('%s', (_what, before, event, code) => {
    const answers = tell([...before, event]);
    expect(answers).toEqual([...before.map(() => 'ok'), code]);
  });
});

describe('deciding and recording', () => {
  test('a desk asks its books, sends what they allow, and records what they refuse', () => {
    const books = fold([...opening(), act('offer', 1)]);
    const { at: _at, ...command } = act('release', 0);
    const refused = decide(books, command, minute(3));
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'no-credit', retry: true } });
    if (refused.ok) return;
    const note = recordRefusal(command, refused.refusal, act('tick', 0).id, minute(3));
    expect(fold([note], books).refusals).toEqual({
      byCode: { 'no-credit': 1 },
      newest: [{ event: note.id, act: 'release', desk: SENDER, subject: 'h1', code: 'no-credit' }],
    });
    const { at: _time, ...accept } = act('accept', 0);
    expect(decide(books, accept, minute(4))).toEqual({ ok: true, value: [{ ...accept, at: minute(4) }] });
  });

  test('what is on the log already is not sent again', () => {
    const offer = act('offer', 1);
    const { at: _at, ...command } = offer;
    expect(decide(fold([...opening(), offer]), command, minute(2))).toEqual({ ok: true, value: [] });
  });

  test('a second delivery changes nothing, and gets the first answer', () => {
    const refused = act('release', 2);
    const books = fold([...opening(), act('offer', 1), refused]);
    const again = step(books, refused);
    expect(again.books).toBe(books);
    expect(again.outcome).toEqual({ kind: 'repeated', event: refused.id, code: 'no-credit' });
  });

  test('old books stay as they were', () => {
    const before = fold([...opening(), act('offer', 1)]);
    const bytes = writeBooks(before);
    fold([act('accept', 2), act('release', 3), act('receive', 9), ...tick(500)], before);
    expect(writeBooks(before)).toBe(bytes);
    expect(EMPTY_BOOKS.position).toBe(0);
  });

  test('the letter of the crossing that the stories stand on', () => {
    expect([BRIDGE, TERMS.sender, TERMS.receiver, TERMS.to]).toEqual([BRIDGE, SENDER, RECEIVER, STATION]);
  });
});
