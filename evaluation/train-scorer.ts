import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decide, describe, judgeEach, KNOWN, leaveEachOut, leaveLinesOut, learnJudge } from './left-out.ts';
import { leaveOut, learn, readChats, readFurther } from './scorer-learning.ts';
import { RARITY_STEP } from '../src/reading/judging/sound.ts';
import { packWeights } from './training.ts';

/**
 * Trains what tells reports from talk, on the project's own chats and case tables, and writes scorer-weights.ts,
 * sound-weights.ts, hint-weights.ts and judge-trees.ts of src/reading/judging. The trees learn from hands that the linear models were not
 * trained on; with them are printed figures of hands that neither saw. The development set and the held hands are never trained on.
 *   node evaluation/train-scorer.ts
 */
const chats = readChats();
const further = readFurther();
const groups = leaveEachOut(chats, further);
const lines = leaveLinesOut(chats, further);
for (const { hands } of judgeEach(groups, lines))
  for (const { name, plain } of hands) console.log(`others → ${name}`.padEnd(20), describe(decide(plain, KNOWN)));

function write(file: string, constant: string, type: string, from: string, value: string): void {
  writeFileSync(
    resolve(import.meta.dirname, '../src/reading/judging', file),
    `import type { ${type} } from '${from}.ts';

/** Trained by evaluation/train-scorer.ts on the project's own chats. */
export const ${constant}: ${type} = ${value};
`,
  );
}

const packed = (weights: Float32Array, kept?: number): string => {
  const { step, base64 } = packWeights(weights, kept);
  return `{ step: ${step}, base64: '${base64}' }`;
};

const { scorer, classifiers } = learn([...leaveOut(chats, []), ...further]);
const { sound, rarity, hint } = classifiers;
const rarities = Buffer.from(Uint8Array.from(rarity, (value) => Math.round(value / RARITY_STEP))).toString('base64');
write('scorer-weights.ts', 'SCORER_WEIGHTS', 'PackedWeights', '../learnt/weights', packed(scorer));
write('hint-weights.ts', 'HINT_WEIGHTS', 'PackedWeights', '../learnt/weights', packed(hint));
write(
  'sound-weights.ts',
  'SOUND',
  'PackedRarity',
  '../learnt/weights',
  `{ weights: ${packed(sound)}, rarity: '${rarities}' }`,
);
write(
  'judge-trees.ts',
  'JUDGE_TREES',
  'PackedTrees',
  '../learnt/boosted-trees',
  `{ base64: '${learnJudge(groups, lines).base64}' }`,
);
