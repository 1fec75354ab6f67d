import { describe, expect, test } from 'vitest';
import { act, opening, people, RECEIVER, SENDER } from '../../test/simulator/acts.ts';
import { asHandoffId, type FlowEvent, type Handoff } from '../model/index.ts';
import { checkBooks, createAuditor, haveSameBooks, type Invariant, Invariants, type Violation } from './audit.ts';
import { type Books, EMPTY_BOOKS, handoffOf, setHandoff } from './books.ts';
import { evolve, fold, type Step, step } from './step.ts';

const released = (): FlowEvent[] => [...opening(), act('offer', 1), act('accept', 2), act('release', 3)];
const h1 = asHandoffId('h1');

describe('the checker', () => {
  test('finds nothing in a log that the machine folded', () => {
    const events = [
      ...released(),
      act('release', 4),
      act('receive', 9),
      act('explain', 10),
      act('explain', 11, { desk: RECEIVER }),
    ];
    expect(checkBooks([...events, events[4]!])).toEqual({
      ok: true,
      events: 11,
      accepted: 9,
      refused: 1,
      repeated: 1,
      violations: [],
      refusals: [{ position: 7, event: events[6]!.id, code: 'wrong-stage', message: expect.any(String) }],
    });
    expect(checkBooks([])).toMatchObject({ ok: true, events: 0 });
  });

  test.each([
    ['one desk signs for both', [act('receive', 9), act('explain', 10), act('explain', 11)], []],
    [
      'nobody has counted them in',
      [act('explain', 9), act('explain', 10, { desk: RECEIVER })],
      ['wrong-stage', 'wrong-stage'],
    ],
    [
      'the sender counts for the receiver',
      [act('receive', 9, { desk: SENDER }), act('explain', 10)],
      ['not-yours', 'wrong-stage'],
    ],
  ] as const)(
    'a passage planted as sealed without proof stays open, and what the machine refused of it is named: %s',
    (_story, planted, codes) => {
      const events = [...released(), ...planted];
      expect(checkBooks(events).refusals.map(({ code }) => code)).toEqual(codes);
      expect(handoffOf(fold(events), h1)!.stage).not.toBe('closed');
    },
  );

  test('says whether two desks hold the same books', () => {
    expect(haveSameBooks(fold(released().slice(0, 3)), EMPTY_BOOKS)).toBe(false);
    const events = released();
    expect(haveSameBooks(fold(events), fold(events.slice(2), fold(events.slice(0, 2))))).toBe(true);
  });
});

/** A machine that folds another event than the log holds, or books something else than it folded. */
type Lie = (books: Books, event: FlowEvent) => Step;
const instead =
  (alter: (event: FlowEvent) => FlowEvent): Lie =>
  (books, event) =>
    step(books, alter(event));
const rewriting =
  (kind: FlowEvent['kind'], rewrite: (handoff: Handoff) => Handoff): Lie =>
  (books, event) => {
    const made = step(books, event);
    const handoff = handoffOf(made.books, h1);
    return event.kind === kind && handoff ? { ...made, books: setHandoff(made.books, rewrite(handoff)) } : made;
  };

function observe(events: readonly FlowEvent[], lie: Lie): readonly Violation[] {
  const auditor = createAuditor();
  let books = EMPTY_BOOKS;
  return events.flatMap((event) => {
    const made = lie(books, event);
    const found = auditor.observe(books, event, made);
    books = made.books;
    return found;
  });
}

const ordinary = (event: FlowEvent): FlowEvent =>
  event.kind === 'hold' ? { kind: 'tick', id: event.id, at: event.at, desk: event.desk, by: event.by } : event;

const LIES: readonly (readonly [Invariant, string, () => readonly FlowEvent[], Lie])[] = [
  [
    'hold',
    'it never heard of the hold',
    () => [...opening(), act('offer', 1), act('accept', 2), act('hold', 3), act('release', 4)],
    instead(ordinary),
  ],
  [
    'credit',
    'it read 200 places where 100 were granted',
    () => [
      ...opening(),
      act('grant', 1),
      ...['h1', 'h2'].map((id) => act('offer', 2, { handoff: asHandoffId(id), people: people(90) })),
      act('release', 3, { headcount: 90 }),
      act('release', 4, { headcount: 90, handoff: asHandoffId('h2') }),
    ],
    instead((event) => (event.kind === 'grant' ? { ...event, places: 200 } : event)),
  ],
  [
    'capacity',
    'it read 1,000 free places where 10 were stated',
    () => [...opening(), act('capacity', 1, { free: { holding: 10 } }), act('offer', 2), act('accept', 3)],
    instead((event) => (event.kind === 'capacity' ? { ...event, free: { holding: 1_000 } } : event)),
  ],
  [
    'capacity',
    'it believes a statement for longer than it was made for',
    () => [...opening(), act('capacity', 1, { until: act('tick', 60).at }), act('offer', 2), act('accept', 3)],
    instead((event) => (event.kind === 'capacity' ? { ...event, until: act('tick', 900).at } : event)),
  ],
  [
    'capacity',
    'it takes 500 people an hour where 50 were stated',
    () => [...opening(), act('capacity', 1, { free: { processing: 50 } }), act('grant', 2, { every: 60 })],
    instead((event) => (event.kind === 'capacity' ? { ...event, free: { processing: 500 } } : event)),
  ],
  [
    'closure',
    'it raises no alarm',
    () => [...released(), act('tick', 90), act('tick', 90, { desk: RECEIVER })],
    rewriting('tick', (handoff) => ({ ...handoff, stage: 'released', overdueSince: null })),
  ],
  [
    'closure',
    'it closes with one signature',
    () => [...released(), act('receive', 9), act('explain', 10)],
    rewriting('explain', (handoff) => ({ ...handoff, stage: 'closed' })),
  ],
  [
    'closure',
    'it forgets that they were released',
    () => [...released(), act('tick', 5)],
    rewriting('tick', (handoff) => ({ ...handoff, stage: 'accepted', released: null })),
  ],
  [
    'nobody-lost',
    'it books another number than was counted',
    () => [...released(), act('receive', 9)],
    rewriting('receive', (handoff) => ({ ...handoff, counted: 100 })),
  ],
  [
    'nobody-lost',
    'it loses the children of a split group',
    () => [
      ...opening(),
      act('offer', 1, { people: people(60, { children: 40 }) }),
      act('counter', 2),
      act('agree', 3, { part: people(40, { children: 20 }) }),
    ],
    rewriting('agree', (handoff) => ({ ...handoff, people: people(40) })),
  ],
  [
    'effect-once',
    'it takes a second delivery for a new act',
    () => {
      const events = released();
      return [...events, events.at(-1)!];
    },
    (books, event) => {
      const made = step(books, event);
      return made.outcome.kind === 'repeated' ? step(books, { ...event, id: `${event.id}+` as FlowEvent['id'] }) : made;
    },
  ],
  [
    'effect-once',
    'it books a second delivery silently',
    () => {
      const events = released();
      return [...events, events.at(-1)!];
    },
    (books, event) => {
      const made = step(books, event);
      return made.outcome.kind === 'repeated' ? { ...made, books: evolve(books, act('tick', 5)) } : made;
    },
  ],
];

describe('the auditor finds a machine out', () => {
  test.each(LIES)('%s: %s', (invariant, _lie, events, lie) => {
    const log = events();
    expect(observe(log, step)).toEqual([]);
    expect(observe(log, lie).map(({ invariant: found }) => found)).toContain(invariant);
  });

  test('every invariant of one desk has its lie; same books are compared between desks', () => {
    const shown = new Set(LIES.map(([invariant]) => invariant));
    expect(Invariants.filter((invariant) => !shown.has(invariant))).toEqual(['same-books']);
  });
});
