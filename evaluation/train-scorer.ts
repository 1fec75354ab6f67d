import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decide, describe, judgeEach, KNOWN, leaveEachOut, learnJudge } from './left-out.ts';
import { leaveOut, learn, readChats, readFurther } from './scorer-learning.ts';
import { packWeights } from './training.ts';

/**
 * Trains what tells reports from talk, on the project's own chats and case tables, and writes scorer-weights.ts,
 * classifier-weights.ts and judge-trees.ts of src/reading/judging. The trees learn from hands that the linear models were not
 * trained on; with them are printed figures of hands that neither saw. The development set and the held hands are never trained on.
 *   node evaluation/train-scorer.ts
 */
const chats = readChats();
const further = readFurther();
const groups = leaveEachOut(chats, further);
for (const { hands } of judgeEach(groups))
  for (const { name, plain } of hands) console.log(`others → ${name}`.padEnd(20), describe(decide(plain, KNOWN)));

function write(file: string, constant: string, type: string, from: string, fields: string): void {
  writeFileSync(
    resolve(import.meta.dirname, '../src/reading/judging', file),
    `import type { ${type} } from '../learnt/${from}.ts';\n\n/** Trained by evaluation/train-scorer.ts on the project's own chats. */\nexport const ${constant}: ${type} = {\n${fields}};\n`,
  );
}

function writeWeights(file: string, constant: string, weights: Float32Array): void {
  const { step, base64 } = packWeights(weights);
  write(file, constant, 'PackedWeights', 'weights', `  step: ${step},\n  base64:\n    '${base64}',\n`);
}

const { scorer, classifier } = learn([...leaveOut(chats, []), ...further]);
writeWeights('scorer-weights.ts', 'SCORER_WEIGHTS', scorer);
writeWeights('classifier-weights.ts', 'CLASSIFIER_WEIGHTS', classifier);
write(
  'judge-trees.ts',
  'JUDGE_TREES',
  'PackedTrees',
  'boosted-trees',
  `  base64:\n    '${learnJudge(groups).base64}',\n`,
);
