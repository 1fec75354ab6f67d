import { describe, expect, test } from 'vitest';
import { handoffOf, setHandoff } from '../../src/flow/books.ts';
import { step } from '../../src/flow/index.ts';
import type { FlowEvent } from '../../src/model/index.ts';
import { type Fold, plainWire, runSeed, type Wire } from '../../src/adapters/simulator/index.ts';
import { playDay } from '../../src/cli/simulate-command.ts';
import { runSoak } from './soak.ts';

const SEEDS = 60;

describe('two or three desks, one order', () => {
  test('the seven invariants hold at every prefix of every seed', async () => {
    const summary = await runSoak({ seeds: SEEDS, operations: SEEDS * 500 });
    expect(summary.failures).toEqual([]);
    // A day on which nothing happens proves nothing.
    expect(summary.seeds).toBe(SEEDS);
    for (const sum of ['told', 'received', 'repeated', 'alarms', 'crashes', 'partitions'] as const)
      expect([sum, summary[sum] > SEEDS / 4]).toEqual([sum, true]);
    for (const code of [
      'wrong-stage',
      'not-yours',
      'no-credit',
      'held',
      'expired',
      'over-capacity',
      'not-yet',
      'out-of-bounds',
    ])
      expect([code, (summary.refusals[code] ?? 0) > 0]).toEqual([code, true]);
  });

  test('a seed is the same day every time', async () => {
    expect(await runSeed({ seed: 7, operations: 300 })).toEqual(await runSeed({ seed: 7, operations: 300 }));
    expect(await runSeed({ seed: 7, operations: 300 })).not.toEqual(await runSeed({ seed: 8, operations: 300 }));
  });

  test('a link that takes its time and a record that writes along fit in', async () => {
    const plain = plainWire();
    const kept = new Map<string, number>();
    const wire: Wire = {
      seal: async (desk, event) => [desk, plain.seal(desk, event)],
      open: async (desk, sealed) => plain.open(desk, (sealed as [string, string])[1]),
      keep: (desk, position) => {
        expect(position).toBe((kept.get(desk) ?? 0) + 1);
        kept.set(desk, position);
      },
    };
    const summary = await runSeed({ seed: 11, operations: 300, wire });
    expect(summary).toEqual(await runSeed({ seed: 11, operations: 300 }));
    expect([...kept.values()]).toEqual(Array.from({ length: summary.desks }, () => summary.ordered));
  });
});

/** Machines with one fault each: what the simulator must find. */
const BROKEN: readonly (readonly [invariant: string, fault: string, fold: () => Fold])[] = [
  [
    'hold',
    'forgets holds',
    () => altering((event) => (event.kind === 'hold' ? { ...head(event), kind: 'tick' } : event)),
  ],
  [
    'credit|capacity',
    'doubles every grant',
    () => altering((event) => ('places' in event ? { ...event, places: event.places * 2 } : event)),
  ],
  [
    'capacity',
    'thinks there are more beds',
    () => altering((event) => (event.kind === 'capacity' ? { ...event, free: double(event.free) } : event)),
  ],
  [
    'closure',
    'waits longer before it raises an alarm',
    () =>
      altering((event) =>
        event.kind === 'letter'
          ? { ...event, terms: { ...event.terms, receiptMinutes: event.terms.receiptMinutes * 2 } }
          : event,
      ),
  ],
  [
    'nobody-lost',
    'counts one more than came',
    () => altering((event) => (event.kind === 'receive' ? { ...event, counted: event.counted + 1 } : event)),
  ],
  ['closure', 'closes with one signature', closesAlone],
  ['same-books', 'asks its own clock', asksItself],
  ['effect-once', 'takes a second delivery for a new act', forgetsIds],
];

const head = ({ id, at, desk, by }: FlowEvent) => ({ id, at, desk, by });
const altering =
  (alter: (event: FlowEvent) => FlowEvent): Fold =>
  (books, event) =>
    step(books, alter(event));
const double = (free: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(free).map(([kind, places]) => [kind, places * 2]));

function closesAlone(): Fold {
  return (books, event) => {
    const made = step(books, event);
    if (event.kind !== 'explain' || made.outcome.kind !== 'accepted') return made;
    const handoff = handoffOf(made.books, event.handoff)!;
    return { ...made, books: setHandoff(made.books, { ...handoff, stage: 'closed' }) };
  };
}

/** Every desk, and the umpire, would have to ask at the same moment to come to the same books. */
function asksItself(): Fold {
  let asked = 0;
  return (books, event) => step(books, { ...event, at: (event.at + ++asked) as FlowEvent['at'] });
}

function forgetsIds(): Fold {
  let taken = 0;
  return (books, event) => {
    const made = step(books, event);
    return made.outcome.kind === 'repeated'
      ? step(books, { ...event, id: `${event.id}+${++taken}` as FlowEvent['id'] })
      : made;
  };
}

describe('a broken machine is found out', () => {
  test.each(BROKEN)('%s: one that %s', async (invariant, _fault, fold) => {
    const failures: string[] = [];
    for (let seed = 1; seed <= 12 && failures.length === 0; seed++)
      await runSeed({ seed, operations: 400, fold: fold() }).catch((error: Error) => failures.push(error.message));
    expect(failures[0]).toMatch(
      new RegExp(`^seed \\d+: (${invariant})\\b.*Again: runSeed\\({ seed: \\d+, operations: 400 }\\)$`),
    );
  });
});

describe('cauce simulate', () => {
  test('a seed is told as a story, every place of the order in it, and what it came to', async () => {
    const told: string[] = [];
    const seed = { seed: 7, operations: 300 };
    expect(await playDay(seed, false, (line) => told.push(line))).toBe(0);
    const { ordered } = await runSeed(seed);
    expect(told.filter((line) => / #\d+ /.test(line))).toHaveLength(ordered);
    expect(told.join('\n')).toMatch(/is cut off[\s\S]*is back[\s\S]*Seed 7: every invariant held/);
  });

  test('where an invariant breaks it ends with 1 and the seed that shows it again', async () => {
    const told: string[] = [];
    const fold = altering((event) => ('places' in event ? { ...event, places: event.places * 2 } : event));
    for (let seed = 1; seed <= 12 && told.length === 0; seed += 1)
      if ((await playDay({ seed, operations: 400, fold }, true, (line) => told.push(line))) === 0) told.length = 0;
    expect(told.join()).toMatch(
      /seed (\d+): (credit|capacity)[\s\S]*Again: cauce simulate --seed \1 --operations 400$/,
    );
  });
});
