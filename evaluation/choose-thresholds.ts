import { decide, describe, KNOWN, type Outcome, type Thresholds, type Weighed, weighAll } from './left-out.ts';
import { leaveOut, learn, readChats, readFurther } from './scorer-learning.ts';

/**
 * Chooses what a draft must reach to be a report and what the second opinion counts, on writers left out: every development hand
 * written apart from the lexicon is read by models that saw neither it nor the others of its group, once with the whole lexicon and once with half of its
 * phrases forgotten, as a writer not met before would be. Prints the settings that read most at a given share of talk left
 * alone; they are written into `src/reading/scorer.ts` by hand.
 *   node evaluation/choose-thresholds.ts
 */
const GROUPS = ['c k p w', 'd l q x aa', 'e m s y ab', 'g n t z ac', 'i o v'].map((group) =>
  group.split(' ').map((hand) => `hand-${hand}`),
);
const MIN_LEFT_EMPTY = 0.95;
const SHOWN = 8;

const chats = readChats();
const further = readFurther();
const plain: Weighed[] = [];
const strange: Weighed[] = [];
for (const group of GROUPS) {
  const models = learn([...leaveOut(chats, group), ...further]);
  const lessons = group.flatMap((hand) => chats.get(hand)!);
  plain.push(
    ...weighAll(
      lessons.map((lesson) => lesson.plain),
      models,
    ),
  );
  strange.push(
    ...weighAll(
      lessons.map((lesson) => lesson.strange),
      models,
    ),
  );
}

const range = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => Number((from + at * step).toFixed(2)));

interface Setting {
  readonly thresholds: Thresholds;
  readonly read: readonly [plain: Outcome, strange: Outcome];
}

const settings: Setting[] = range(0.3, 0.9, 0.15).flatMap((share) =>
  range(0, 1.25, 0.25).flatMap((tellingShare) =>
    range(-1.4, 1.8, 0.2).flatMap((first) =>
      range(-1.4, 0.4, 0.2).map((further): Setting => {
        const thresholds = { first, further, share, tellingShare };
        return { thresholds, read: [decide(plain, thresholds), decide(strange, thresholds)] };
      }),
    ),
  ),
);
const meanOf = ({ read: [one, other] }: Setting): number => (one.kinds + other.kinds) / 2;

function show({ thresholds: { first, further, share, tellingShare }, read }: Setting): void {
  console.log(`first ${first}  further ${further}  share ${share}  telling ${tellingShare}`);
  for (const [at, name] of ['plain', 'strange'].entries()) console.log(`  ${name.padEnd(8)} ${describe(read[at]!)}`);
}

console.log('As the reader has them:');
show({ thresholds: KNOWN, read: [decide(plain, KNOWN), decide(strange, KNOWN)] });
console.log(`Best with ${MIN_LEFT_EMPTY} of talk left alone:`);
settings
  .filter(({ read }) => read.every(({ leftEmpty }) => leftEmpty >= MIN_LEFT_EMPTY))
  .toSorted((a, b) => meanOf(b) - meanOf(a))
  .slice(0, SHOWN)
  .forEach(show);
