import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decide, describe, KNOWN, weighAll } from './left-out.ts';
import { leaveOut, learn, readChats, readFurther } from './scorer-learning.ts';
import { packWeights } from './training.ts';

/**
 * Trains the weights that tell reports from talk, on the project's own chats and case tables, and writes scorer-weights.ts and
 * classifier-weights.ts of src/reading/lexicon.
 * Prints figures from source to source; the development set and the held hands are never trained on.
 *   node evaluation/train-scorer.ts [--quick]      (--quick: trains and leaves nobody out to print figures)
 */
const chats = readChats();
const further = readFurther();
const left = process.argv.includes('--quick') ? [] : chats;
for (const [name, lessons] of left) {
  const models = learn([...leaveOut(chats, [name]), ...further]);
  const weighed = weighAll(
    lessons.map(({ plain }) => plain),
    models,
  );
  console.log(`others → ${name}`.padEnd(20), describe(decide(weighed, KNOWN)));
}

function write(file: string, constant: string, weights: Float32Array): void {
  const packed = packWeights(weights);
  writeFileSync(
    resolve(import.meta.dirname, '../src/reading/lexicon', file),
    `import type { PackedWeights } from '../weights.ts';\n\n/** Trained by evaluation/train-scorer.ts on the project's own chats. */\nexport const ${constant}: PackedWeights = {\n  step: ${packed.step},\n  base64:\n    '${packed.base64}',\n};\n`,
  );
}

const { scorer, classifier } = learn([...leaveOut(chats, []), ...further]);
write('scorer-weights.ts', 'SCORER_WEIGHTS', scorer);
write('classifier-weights.ts', 'CLASSIFIER_WEIGHTS', classifier);
