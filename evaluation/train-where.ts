import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { settleBy } from '../src/reading/where/index.ts';
import type { Draft } from '../src/reading/drafts/index.ts';
import { type Counts, f1Of } from './bootstrap.ts';
import { packWeights } from './training.ts';
import { countPlaces } from './reading.ts';
import {
  gazetteer,
  GROUPS,
  type Learnt,
  learnWithout,
  type Lesson,
  lessonsOf,
  readLessons,
  tellBy,
} from './where-learning.ts';

/**
 * Learns which words of a message name a place and which place is whose from the project's own chats, and writes span-weights.ts and
 * choice-weights.ts of src/reading/where.
 *   node evaluation/train-where.ts [--check]      (--check: leaves five groups of hands out in turn, prints their places, writes nothing)
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

function check(): void {
  const rows: Counts[] = [];
  for (let group = 0; group < GROUPS; group += 1) {
    const { spans, choice } = learnWithout(lessons, group);
    const learnt = { tell: tellBy(spans), choice };
    const some = lessonsOf(lessons, group);
    const settled = placesOf(some, ({ message, drafts }) => settleBy(learnt, message, drafts, gazetteer));
    rows.push(...settled);
    for (const [hand, each] of Map.groupBy(some, ({ hand: name }) => name)) {
      const before = f1Of(placesOf(each, ({ drafts }) => drafts));
      const after = f1Of(settled.filter((_, at) => some[at]!.hand === hand));
      console.log(hand.padEnd(3), before.toFixed(4), '→', after.toFixed(4));
    }
  }
  console.log('all', f1Of(placesOf(lessons, ({ drafts }) => drafts)).toFixed(4), '→', f1Of(rows).toFixed(4));
}

function write({ spans, choice }: Learnt): void {
  const head = `import type { PackedWeights } from '../learnt/weights.ts';\n\n/** Learnt by evaluation/train-where.ts from the project's own chats. Not to be edited by hand. */\n`;
  const pack = (constant: string, weights: Float32Array): string => {
    const { step, base64 } = packWeights(weights);
    return `export const ${constant}: PackedWeights = {\n  step: ${step},\n  base64:\n    '${base64}',\n};\n`;
  };
  const folder = resolve(import.meta.dirname, '../src/reading/where');
  const turns = Array.from(spans.turns, (turn) => Number(turn.toFixed(2))).join(', ');
  writeFileSync(
    resolve(folder, 'span-weights.ts'),
    `${head}${pack('SPAN_WEIGHTS', Float32Array.from(spans.rows))}\n/** What a tag costs behind each tag. */\nexport const SPAN_TURNS: readonly number[] = [${turns}];\n`,
  );
  writeFileSync(resolve(folder, 'choice-weights.ts'), `${head}${pack('CHOICE_WEIGHTS', choice)}`);
}

if (process.argv.includes('--check')) check();
else write(learnWithout(lessons, null));
