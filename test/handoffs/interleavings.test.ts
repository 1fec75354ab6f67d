import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBooks, haveSameBooks, writeBooks } from '../../src/flow/index.ts';
import { offer, openNight, people, signLetters, type Night, type TestDesk } from './desks.ts';
import { readEvents } from './events.ts';

/** One thing that may happen in a night: a desk presses something, a line breaks or heals, time passes. */
type Happening =
  | {
      readonly kind: 'press';
      readonly desk: 0 | 1;
      readonly act: number;
      readonly group: number;
      readonly people: number;
    }
  | { readonly kind: 'cut'; readonly desk: 0 | 1 }
  | { readonly kind: 'join'; readonly desk: 0 | 1 }
  | { readonly kind: 'read'; readonly desk: 0 | 1 }
  | { readonly kind: 'pass'; readonly minutes: number };

const desk = fc.constantFrom(0 as const, 1 as const);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('press' as const),
      desk,
      act: fc.nat({ max: 12 }),
      group: fc.nat({ max: 5 }),
      people: fc.integer({ min: 1, max: 160 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('cut' as const, 'join' as const, 'read' as const), desk }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 50 }) }) },
);

const ACTS = [
  'offer',
  'accept',
  'counter',
  'agree',
  'release',
  'receive',
  'sight',
  'explain',
  'recall',
  'hold',
  'resume',
  'grant',
  'correct-receipt',
] as const;

/** Presses some act on some group, sensible or not: the machine answers. */
async function press(night: Night, at: TestDesk, { act, group, people: count }: Extract<Happening, { kind: 'press' }>) {
  const { crossings } = await at.handoffs();
  const cards = crossings.flatMap(({ lanes }) => Object.values(lanes).flat());
  const card = cards[group % Math.max(1, cards.length)];
  const kind = ACTS[act]!;
  const crossing = crossings[group % crossings.length]!;
  const window = { from: night.at('04:00'), to: night.at('22:00') };
  const about = { handoff: card?.id ?? 'h-none', reason: 'so it is' };
  const difference = typeof card?.difference === 'number' ? card.difference : 0;
  const fields: Record<(typeof ACTS)[number], object> = {
    offer: {
      crossing: crossing.crossing,
      people: people(count),
      needs: { medical: 0, wheelchair: 0, pregnant: 0, interpreter: 0 },
      readyAt: night.at('04:00'),
      expires: night.at('22:00'),
    },
    accept: { ...about, places: typeof card?.headcount === 'number' ? card.headcount : count, window, override: null },
    counter: { ...about, places: count, window, override: null },
    agree: { ...about, part: people(count), needs: null, keepRest: count % 2 === 0 },
    release: { ...about, headcount: typeof card?.headcount === 'number' ? card.headcount : count, grant: null },
    receive: {
      ...about,
      counted: typeof card?.released === 'number' ? Math.max(0, card.released - (count % 3)) : count,
    },
    sight: about,
    explain: { ...about, parts: difference === 0 ? [] : [{ code: 'miscount', people: difference, text: '' }] },
    recall: about,
    hold: { crossing: crossing.crossing, reason: 'a hold', until: night.at('23:00') },
    resume: { crossing: crossing.crossing, hold: crossing.holds[0]?.id ?? 'k-none' },
    grant: { crossing: crossing.crossing, places: count, every: null, window, override: null },
    'correct-receipt': { ...about, counted: count },
  };
  await at.press(kind, fields[kind] as Readonly<Record<string, unknown>>);
}

async function play(happenings: readonly Happening[]): Promise<Night> {
  const night = await openNight();
  await signLetters(night);
  await offer(night, 'puente-nuevo', people(100));
  const desks = [night.matamoros, night.brownsville];
  const minutes = { past: 1 };
  for (const happens of happenings) {
    if (happens.kind === 'press') await press(night, desks[happens.desk]!, happens);
    else if (happens.kind === 'cut') desks[happens.desk]!.line.cut();
    else if (happens.kind === 'join') desks[happens.desk]!.line.join();
    else if (happens.kind === 'read') await desks[happens.desk]!.catchUp();
    else if (happens.kind === 'pass') {
      minutes.past = Math.min(minutes.past + happens.minutes, 15 * 60);
      const pad = (value: number): string => String(value).padStart(2, '0');
      await night.turnTo(`${pad(4 + Math.floor(minutes.past / 60))}:${pad(minutes.past % 60)}`);
    }
  }
  for (const one of desks) one.line.join();
  for (let round = 0; round < 3; round += 1) await night.turnTo(`19:5${round}`);
  return night;
}

describe('whatever two desks press, in whatever order their lines let it through', () => {
  test('their books are the same bytes, they know that they agree, and every invariant holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 60 }), async (happenings) => {
        const night = await play(happenings);
        const [one, other] = [night.matamoros, night.brownsville].map((at) => at.chronicle());
        expect(writeBooks(one!.books())).toBe(writeBooks(other!.books()));
        expect(haveSameBooks(one!.books(), other!.books())).toBe(true);
        expect(one!.trail()).toBe(other!.trail());
        const { connection } = await night.matamoros.handoffs();
        expect(connection).toMatchObject({ books: 'agree', waiting: 0 });
        const check = checkBooks(readEvents(night.hub.entries));
        expect(check.violations).toEqual([]);
        expect([...night.matamoros.errors, ...night.brownsville.errors]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('nobody is told go unless the release stands in the shared order and no hold does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 40 }), async (happenings) => {
        const night = await play(happenings);
        night.matamoros.line.cut();
        const views = await Promise.all([night.matamoros, night.brownsville].map((at) => at.handoffs()));
        const [cutOff, linked] = views.map(({ crossings }) =>
          crossings.flatMap(({ lanes, holds }) =>
            Object.values(lanes)
              .flat()
              .map(({ go, stage }) => ({ go, stage, isHeld: holds.length > 0 })),
          ),
        );
        expect(cutOff!.filter(({ go }) => go === 'go')).toEqual([]);
        expect(linked!.filter(({ go, stage, isHeld }) => go === 'go' && (stage !== 'released' || isHeld))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
