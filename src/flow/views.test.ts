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
  STRANGER,
} from '../../test/simulator/acts.ts';
import { asCrossingId, asGrantId, asHandoffId, type FlowEvent } from '../model/index.ts';
import { fold } from './step.ts';
import { maskCounts, sumCrossings, writeBooks } from './summary.ts';
import { answerGo, listOpenDifferences, listOverdue, offerForward, readCredit, readLanes } from './views.ts';

const h1 = asHandoffId('h1');
const h2 = asHandoffId('h2');
const after = (...events: FlowEvent[]) => fold([...opening(), ...events]);
const released = () => [act('offer', 1), act('accept', 2), act('release', 3)];

describe('what an officer is told', () => {
  const CASES: readonly (readonly [string, readonly FlowEvent[], string])[] = [
    ['nothing was offered', [], 'unknown'],
    ['offered', [act('offer', 1)], 'wait'],
    ['countered', [act('offer', 1), act('counter', 2)], 'wait'],
    ['accepted, not released', [act('offer', 1), act('accept', 2)], 'wait'],
    ['accepted, and held', [act('offer', 1), act('accept', 2), act('hold', 3)], 'held'],
    ['released', released(), 'go'],
    ['released, then held', [...released(), act('hold', 4)], 'stop'],
    ['released, held, resumed', [...released(), act('hold', 4), act('resume', 5)], 'go'],
    ['recalled', [...released(), act('recall', 4)], 'gone'],
    ['seen', [...released(), act('sight', 4)], 'gone'],
  ];
  test.each(CASES)('%s', (_what, events, answer) => {
    expect(answerGo(after(...events), h1)).toBe(answer);
  });
});

describe('lanes', () => {
  test('every open group stands in one lane, with what this desk may do', () => {
    const books = after(
      ...['a', 'b', 'c', 'd', 'e'].map((id) => act('offer', 1, { handoff: asHandoffId(id), people: people(50) })),
      ...['b', 'c', 'd'].map((id) => act('accept', 2, { handoff: asHandoffId(id), places: 50 })),
      ...['c', 'd'].map((id) => act('release', 3, { handoff: asHandoffId(id), headcount: 50 })),
      act('receive', 9, { handoff: asHandoffId('d'), counted: 48 }),
      act('decline', 10, { handoff: asHandoffId('e') }),
    );
    const [lanes] = readLanes(books, RECEIVER, minute(10));
    const ids = Object.entries(lanes!.lanes).map(([lane, cards]) => [lane, ...cards.map(({ handoff }) => handoff.id)]);
    expect(ids).toEqual([
      ['waiting', 'a'],
      ['granted', 'b'],
      ['underway', 'c'],
      ['difference', 'd'],
    ]);
    expect(lanes!.lanes.waiting[0]!.acts).toEqual(['accept', 'counter', 'decline']);
    expect(lanes!.lanes.difference[0]).toMatchObject({
      difference: -2,
      headcount: 50,
      acts: ['explain', 'correct-receipt'],
    });
    expect(readLanes(books, SENDER, minute(10))[0]!.lanes.waiting[0]!.acts).toEqual(['release', 'correct-offer']);
    expect(readLanes(books, STRANGER, minute(10))[0]!.lanes.waiting[0]!.acts).toEqual([]);
    expect(listOpenDifferences(books).map(({ id }) => id)).toEqual(['d']);
  });

  test('a group received to the last person needs nobody any more', () => {
    const books = after(...released(), act('receive', 9, { counted: 100 }));
    expect(Object.values(readLanes(books, RECEIVER, minute(9))[0]!.lanes).flat()).toEqual([]);
    expect(listOpenDifferences(books)).toEqual([]);
  });

  test('late is late by the desk’s own clock too, when the link is down', () => {
    const books = after(...released());
    expect(listOverdue(books, minute(60))).toEqual([]);
    expect(listOverdue(books, minute(64)).map(({ id }) => id)).toEqual(['h1']);
    const seen = after(...released(), act('tick', 70), act('tick', 70, { desk: RECEIVER }), act('sight', 71));
    expect(listOverdue(seen, minute(0)).map(({ id, stage }) => [id, stage])).toEqual([['h1', 'arriving']]);
    expect(readLanes(seen, SENDER, minute(71))[0]!.lanes.underway[0]!.isLate).toBe(true);
  });
});

test('credit of a crossing: what can go, what is under way, what the other side takes', () => {
  const books = after(
    act('capacity', 1, { free: { holding: 400, processing: 200 }, reason: 'two officers' }),
    act('grant', 2, { grant: asGrantId('s1'), places: 150, every: 60, window: between(0, 240) }),
    act('offer', 3),
    act('accept', 4),
    act('offer', 5, { handoff: h2, people: people(60) }),
    act('release', 6, { handoff: h2, headcount: 60 }),
    act('hold', 7, { until: minute(20) }),
  );
  expect(readCredit(books, BRIDGE, minute(30))).toMatchObject({
    holds: [{ id: 'k1', isPastReview: true }],
    standing: [{ grant: 's1', left: 90, places: 150, every: 60, until: minute(240) }],
    granted: 100,
    underway: 60,
    capacity: {
      isStated: true,
      reason: 'two officers',
      committed: 250,
      arrived: 0,
      free: { holding: 150, processing: 0 },
    },
  });
  expect(readCredit(books, asCrossingId('ford'), minute(0))).toBeNull();
});

test('free places are offered forward, first ready first, and nobody is stepped over', () => {
  const offer = (id: string, size: number, ready: number) =>
    act('offer', 2, { handoff: asHandoffId(id), people: people(size), readyAt: minute(ready) });
  const full = after(
    act('capacity', 1, { free: { holding: 120 } }),
    offer('late', 30, 30),
    offer('big', 80, 20),
    offer('first', 60, 10),
  );
  expect(offerForward(full, BRIDGE)).toEqual([
    { handoff: 'first', places: 60, isWhole: true },
    { handoff: 'big', places: 60, isWhole: false },
  ]);
  expect(offerForward(after(act('capacity', 1, { free: { holding: 0 } }), offer('a', 5, 5)), BRIDGE)).toEqual([]);
  expect(offerForward(after(act('capacity', 1, { free: {} }), offer('a', 5, 5)), BRIDGE)).toHaveLength(1);
  expect(offerForward(full, asCrossingId('ford'))).toEqual([]);
});

test('the sums of a crossing', () => {
  const books = after(
    ...released(),
    act('receive', 9),
    act('explain', 10),
    act('explain', 11, { desk: RECEIVER }),
    act('offer', 12, { handoff: h2, people: people(50) }),
  );
  expect(sumCrossings(books)).toEqual([
    {
      crossing: BRIDGE,
      handoffs: 2,
      offered: 150,
      released: 100,
      notReleased: 50,
      underway: 0,
      received: 98,
      explained: { 'turned-back': -2 },
      openMissing: 0,
      openExtra: 0,
      overdue: 0,
    },
  ]);
});

test('books are bytes with sorted keys', () => {
  const bytes = writeBooks(after(act('offer', 1)));
  const sorted = (value: unknown): boolean =>
    typeof value !== 'object' || value === null
      ? true
      : Object.keys(value).every((key, index, keys) => Array.isArray(value) || index === 0 || keys[index - 1]! < key) &&
        Object.values(value).every(sorted);
  expect(sorted(JSON.parse(bytes))).toBe(true);
  expect(bytes).toBe(writeBooks(after(act('offer', 1, { id: 'another' as FlowEvent['id'] }))));
});

test('outside the two desks small numbers are hidden, and cannot be worked out from the total', () => {
  const mask = (group: Parameters<typeof people>[1], adults = 40) =>
    maskCounts({ people: people(adults, group), needs: needs({ pregnant: 1, medical: 3 }) });
  expect(mask({ children: 12, unaccompanied: 2 })).toEqual({
    headcount: 54,
    people: { adults: 40, children: 'withheld', unaccompanied: '<3', unsorted: 0 },
    needs: { medical: 3, wheelchair: 0, pregnant: '<3', interpreter: 0 },
  });
  expect(mask({ children: 1, unaccompanied: 2 }).people).toEqual({
    adults: 40,
    children: '<3',
    unaccompanied: '<3',
    unsorted: 0,
  });
  expect(mask({ children: 12 }).people).toEqual({ adults: 40, children: 12, unaccompanied: 0, unsorted: 0 });
  expect(mask({}, 2)).toMatchObject({ headcount: '<3', people: { adults: '<3' } });
});
