import { settleBy } from './where-settling.ts';
import type { Draft } from '../src/reading/reports.ts';
import { type Counts, f1Of } from './bootstrap.ts';
import { countPlaces } from './reading.ts';
import { gazetteer, GROUPS, learnWithout, type Lesson, lessonsOf, readLessons } from './where-learning.ts';

/**
 * What a learnt step would make of places in chats: which words name a place, and which place is whose, learnt from four fifths of the
 * hands and asked of the rest, five times. Prints span F1 hand by hand, as read → as settled; decision record 37 says why it is not shipped.
 *   node evaluation/where.ts      (a minute; the held hands are neither learnt from nor asked)
 */
const lessons = readLessons();

/** Places of the drafts as `settle` has them. */
function placesOf(some: readonly Lesson[], settle: (lesson: Lesson) => readonly Draft[]): readonly Counts[] {
  return some.map((lesson) => {
    const { lang, drafts, pairing } = lesson;
    const settled = settle(lesson);
    const of = (draft: Draft): Draft => settled[drafts.indexOf(draft)]!;
    return countPlaces(lang, {
      pairs: pairing.pairs.map(([gold, draft]) => [gold, of(draft)] as const),
      missed: pairing.missed,
      surplus: pairing.surplus.map(of),
    });
  });
}

const rows: Counts[] = [];
for (let group = 0; group < GROUPS; group += 1) {
  const weights = learnWithout(lessons, group);
  const some = lessonsOf(lessons, group);
  const settled = placesOf(some, ({ message, drafts }) => settleBy(weights, message, drafts, gazetteer));
  rows.push(...settled);
  for (const [hand, each] of Map.groupBy(some, ({ hand: name }) => name)) {
    const before = f1Of(placesOf(each, ({ drafts }) => drafts));
    const after = f1Of(settled.filter((_, at) => some[at]!.hand === hand));
    console.log(hand.padEnd(3), before.toFixed(4), '→', after.toFixed(4));
  }
}
console.log('all', f1Of(placesOf(lessons, ({ drafts }) => drafts)).toFixed(4), '→', f1Of(rows).toFixed(4));
