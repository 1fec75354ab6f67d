import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { f1Of } from './bootstrap.ts';
import { SHARED_DATA } from './figure.ts';
import { LEVELS } from '../src/reading/places/tagger.ts';
import { loadExamples, macroOf, quantise, readHeldOut, train } from './places-learning.ts';

/**
 * Learns the tagger's weights from the IDRISI training tweets and writes them to src/reading/places/tagger-weights.ts.
 * `--check` leaves whole events out in turn, prints the mention F1 on them and writes nothing.
 */

/** Two weights a byte. */
const pack = (weights: Int8Array): string =>
  Buffer.from(
    Uint8Array.from(
      { length: weights.length / 2 },
      (_, at) => (toCode(weights[2 * at]!) << 4) | toCode(weights[2 * at + 1]!),
    ),
  ).toString('base64');

const toCode = (weight: number): number =>
  8 + Math.sign(weight) * (LEVELS as readonly number[]).indexOf(Math.abs(weight));

function check(): void {
  const rows = readHeldOut(examples);
  for (const [event, each] of Map.groupBy(rows, ({ event: name }) => name))
    console.log(event.padEnd(34), f1Of(each).toFixed(3));
  console.log(`events left out: macro F1 ${macroOf(rows, f1Of).toFixed(3)}, micro F1 ${f1Of(rows).toFixed(3)}`);
}

const { values } = parseArgs({ options: { check: { type: 'boolean' }, data: { type: 'string' } } });
const examples = loadExamples(join(values.data ?? SHARED_DATA, 'places/idrisi'));
if (values.check) check();
else {
  const { rows: weights, turns } = quantise(train(examples));
  writeFileSync(
    join(import.meta.dirname, '../src/reading/places/tagger-weights.ts'),
    `/**\n * Learnt by evaluation/train-places.ts from the training tweets of IDRISI (Suwaileh et al., CC BY 4.0): two weights of\n * four bits a byte, base64. Not to be edited by hand.\n */\nexport const TAGGER_WEIGHTS =\n  '${pack(weights)}';\n\n/** What a tag costs by itself, then behind each tag. */\nexport const TAGGER_TURNS: readonly number[] = [${turns.join(', ')}];\n`,
  );
  console.log(weights.length, 'weights,', weights.filter((weight) => weight !== 0).length, 'of them not zero');
}
