import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SIGNAL_BUCKETS } from '../src/reading/signals/features.ts';
import { Signals } from '../src/reading/signals/index.ts';
import { SHARED_DATA } from './figure.ts';
import { learnNeeds, loadNeeds } from './needs-learning.ts';
import { packWeights } from './training.ts';

/**
 * Learns the model of needs from the disaster messages of the shared data and from our own chats, and writes
 * src/reading/signals/needs-weights.ts. There is no chance in it: the same data give the same file.
 *   node evaluation/train-needs.ts [--data DIR]
 */
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const learnt = learnNeeds(loadNeeds(values.data ?? SHARED_DATA));
const weights = new Float32Array(SIGNAL_BUCKETS * Signals.length);
Signals.forEach((signal, at) => {
  learnt[signal].weights.forEach((weight, bucket) => (weights[bucket * Signals.length + at] = weight));
});
const packed = packWeights(weights, 1);
const round = (value: number): number => Number(value.toPrecision(5));
writeFileSync(
  join(import.meta.dirname, '../src/reading/signals/needs-weights.ts'),
  `import type { PackedWeights } from '../learnt/weights.ts';
import type { Calibration } from './calibration.ts';

/**
 * Learnt by evaluation/train-needs.ts from disaster response messages (Munro, validation part, CC BY 4.0: provenance in
 * docs/decisions/0021-learnt-from-messages.md) and the project's own chats. Not to be edited by hand.
 */
export const NEEDS_MODEL: {
  readonly weights: PackedWeights;
  /** Logits above which a signal is read, in the order of \`Signals\`. */
  readonly thresholds: readonly number[];
  /** From logit to probability, likewise. */
  readonly calibration: readonly Calibration[];
} = {
  weights: {
    step: ${packed.step},
    base64:
      '${packed.base64}',
  },
  thresholds: [${Signals.map((signal) => round(learnt[signal].threshold)).join(', ')}],
  calibration: [
${Signals.map((signal) => `    [${learnt[signal].calibration.map(round).join(', ')}],`).join('\n')}
  ],
};
`,
);
console.log(`needs: ${packed.base64.length} characters`);
