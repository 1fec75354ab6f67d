import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, minute, opening, people, RECEIVER, SENDER, STRANGER } from '../../test/simulator/acts.ts';
import { asGrantId, asHandoffId, asHoldId, type FlowEvent } from '../model/index.ts';
import { checkBooks } from './audit.ts';
import { readFlowEvent } from './event-form.ts';
import { evolve, fold, step } from './step.ts';
import { sumCrossings, writeBooks } from './summary.ts';

/**
 * Anything at all on the log: any act by any desk on a few groups, with numbers and times near the edges. Most of it is void; what is accepted must
 * keep the invariants at every prefix.
 */
const handoff = fc.constantFrom('h1', 'h2', 'h3').map(asHandoffId);
const grant = fc.constantFrom('s1', 's2', 'g:h1').map(asGrantId);
const places = fc.oneof({ weight: 6, arbitrary: fc.nat(120) }, fc.constantFrom(-1, 0.5, 1e9));
const window = fc.tuple(fc.integer({ min: -30, max: 90 }), fc.integer({ min: -5, max: 180 })).map(([from, length]) => ({
  from: minute(from),
  to: minute(from + length),
}));
const override = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  fc.constant({ by: 'port director', reason: 'families in the rain' }),
);
const group = fc.oneof(
  fc.nat(110).map((adults) => people(adults)),
  fc.record({ adults: fc.nat(60), children: fc.nat(40), unaccompanied: fc.nat(3), unsorted: fc.constant(0) }),
  fc.nat(110).map((unsorted) => people(0, { unsorted })),
);
const parts = fc.array(
  fc.record({
    code: fc.constantFrom('miscount', 'joined', 'stayed'),
    people: fc.integer({ min: -5, max: 5 }),
    text: fc.constant(''),
  }),
  { maxLength: 2 },
);
const minutes = fc.nat(120).map(minute);

const given = fc.oneof(
  fc.record({ kind: fc.constant('offer'), handoff, people: group, expires: minutes }),
  fc.record({ kind: fc.constantFrom('accept', 'counter'), handoff, places, window, override }),
  fc.record({ kind: fc.constant('agree'), handoff, part: fc.option(group), rest: fc.option(handoff) }),
  fc.record({ kind: fc.constant('release'), handoff, headcount: places, grant: fc.option(grant) }),
  fc.record({ kind: fc.constantFrom('withdraw', 'decline', 'recall', 'sight'), handoff }),
  fc.record({ kind: fc.constantFrom('receive', 'correct-receipt'), handoff, counted: places }),
  fc.record({ kind: fc.constant('explain'), handoff, parts }),
  fc.record({ kind: fc.constant('correct-offer'), handoff, people: group }),
  fc.record({ kind: fc.constant('correct-release'), handoff, headcount: places }),
  fc.record({ kind: fc.constant('grant'), grant, places, window, override, every: fc.constantFrom(null, 15, 60) }),
  fc.record({ kind: fc.constant('revoke'), grant }),
  fc.record({ kind: fc.constantFrom('hold', 'resume'), hold: fc.constantFrom('k1', 'k2').map(asHoldId) }),
  fc.record({
    kind: fc.constant('capacity'),
    free: fc.constantFrom({ holding: 90 }, { beds: 200, processing: 60 }, {}),
  }),
  fc.record({ kind: fc.constant('tick') }),
);

const desk = fc.constantFrom(SENDER, RECEIVER, RECEIVER, SENDER, STRANGER);
/** Time goes on by some minutes between events, and clocks may be a little behind. */
const log = fc
  .array(fc.tuple(given, fc.option(desk, { freq: 3 }), fc.nat(8)), { minLength: 1, maxLength: 60 })
  .map((lines): FlowEvent[] => {
    let now = 1;
    return [
      ...opening(),
      ...lines.map(([line, author, pause]) => {
        now += pause;
        const { kind, ...rest } = line as { kind: FlowEvent['kind'] };
        return act(kind, now - (pause % 2), { ...rest, ...(author ? { desk: author } : {}) });
      }),
    ];
  });

describe('whatever stands on the log', () => {
  test('the seven invariants hold at every prefix', () => {
    fc.assert(
      fc.property(log, (events) => {
        expect(checkBooks(events).violations).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('the books come out of the log alone: in parts, or with any event delivered again, they are the same bytes', () => {
    fc.assert(
      fc.property(
        log,
        fc.nat(60),
        fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 10 }),
        (events, cut, again) => {
          const bytes = writeBooks(fold(events));
          expect(writeBooks(fold(events.slice(cut), fold(events.slice(0, cut))))).toBe(bytes);
          const repeated = [...events];
          for (const [index, later] of again) {
            const event = events[index % events.length]!;
            const first = repeated.indexOf(event);
            repeated.splice(first + 1 + (later % (repeated.length - first)), 0, event);
          }
          expect(writeBooks(fold(repeated))).toBe(bytes);
        },
      ),
    );
  });

  test('offered is released and not released, at every prefix', () => {
    fc.assert(
      fc.property(log, (events) => {
        let books = fold([]);
        for (const event of events) {
          books = evolve(books, event);
          for (const {
            offered,
            released,
            notReleased,
            underway,
            received,
            explained,
            openMissing,
            openExtra,
          } of sumCrossings(books)) {
            expect(released + notReleased).toBe(offered);
            const difference = Object.values(explained).reduce((sum, one) => sum + one, 0);
            expect(released).toBe(underway + received - difference + openMissing - openExtra);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a void act changes nothing but the time and the list of refusals', () => {
    fc.assert(
      fc.property(log, (events) => {
        let books = fold([]);
        for (const event of events) {
          const { outcome, clock, books: after } = step(books, event);
          if (outcome.kind === 'refused' && clock.length === 0) {
            const { grants, handoffs, places: held, crossings } = after;
            expect(grants === books.grants && handoffs === books.handoffs).toBe(true);
            expect(held === books.places && crossings === books.crossings).toBe(true);
          }
          books = after;
        }
      }),
      { numRuns: 60 },
    );
  });

  test('an event survives its JSON', () => {
    fc.assert(
      fc.property(log, (events) => {
        for (const event of events.filter((one) => !JSON.stringify(one).includes('0.5'))) {
          const read = readFlowEvent(JSON.parse(JSON.stringify(event)));
          expect(read.ok && read.value).toEqual(event);
        }
      }),
      { numRuns: 40 },
    );
  });
});
