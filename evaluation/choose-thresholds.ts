import {
  decide,
  describe,
  judgeEach,
  KNOWN,
  leaveEachOut,
  leaveLinesOut,
  type Outcome,
  type Thresholds,
} from './left-out.ts';
import { readChats, readFurther } from './scorer-learning.ts';

/**
 * Chooses what a draft must reach to be a report, on writers left out: every development hand written apart from the lexicon is
 * read by models that saw neither it nor the others of its group, once with the whole lexicon and once with half of its phrases
 * forgotten, as a writer not met before would be. Prints the settings that read most at a given share of talk left alone; they are
 * written into `src/reading/judging/index.ts` by hand.
 *   node evaluation/choose-thresholds.ts
 */
const MIN_LEFT_EMPTY = 0.95;
const SHOWN = 8;

const [chats, further] = [readChats(), readFurther()];
const judged = judgeEach(leaveEachOut(chats, further), leaveLinesOut(chats, further));
const plain = judged.flatMap(({ hands }) => hands.flatMap((hand) => hand.plain));
const strange = judged.flatMap((group) => group.strange);

const range = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => Number((from + at * step).toFixed(2)));

interface Setting {
  readonly thresholds: Thresholds;
  readonly read: readonly [plain: Outcome, strange: Outcome];
}

const settings: Setting[] = range(-1.4, 1, 0.1).flatMap((first) =>
  range(-1.4, 0.6, 0.1).map((further): Setting => {
    const thresholds = { first, further };
    return { thresholds, read: [decide(plain, thresholds), decide(strange, thresholds)] };
  }),
);
const meanOf = ({ read: [one, other] }: Setting): number => (one.kinds + other.kinds) / 2;

function show({ thresholds: { first, further }, read }: Setting): void {
  console.log(`first ${first}  further ${further}`);
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
