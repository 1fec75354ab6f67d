import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorldPlaces } from '../src/adapters/gazetteer/index.ts';
import { basePlaces, createGazetteer, prepareText } from '../src/reading/index.ts';
import { bitsOf } from '../src/reading/places/cues.ts';
import { findMentions } from '../src/reading/places/mentions.ts';
import { confirmMentions, toRuleCodes } from '../src/reading/places/confirm.ts';
import type { Mention } from '../src/reading/places/scan.ts';
import {
  BUCKETS,
  FEATURE_COUNT,
  lookAt,
  type RuleCodes,
  TAGS,
  tagRow,
  tagWordRow,
  writeFeatures,
} from '../src/reading/places/tagger.ts';
import type { Counts } from './bootstrap.ts';

/** Learning the English place tagger from labelled tweets: one place for the training and for the figure on events left out. */
export interface Example {
  readonly event: string;
  readonly glances: ReturnType<typeof lookAt>;
  readonly rules: RuleCodes;
  readonly gold: Uint8Array;
  readonly read: ReturnType<typeof prepareText>;
  readonly mentions: readonly Mention[];
  readonly spans: ReadonlySet<string>;
}

interface Tweet {
  readonly text: string;
  readonly location_mentions: readonly { readonly start_offset: number; readonly end_offset: number }[];
}

const gazetteer = createGazetteer({ base: basePlaces(), world: loadWorldPlaces() });

function toExample(event: string, { text, location_mentions: labels }: Tweet): Example {
  const read = prepareText(text, 'en');
  const gold = new Uint8Array(read.tokens.length);
  for (const { start_offset: start, end_offset: end } of labels) {
    let isFirst = true;
    read.tokens.forEach((token, at) => {
      if (token.start < start || token.end > end) return;
      gold[at] = isFirst ? 1 : 2;
      isFirst = false;
    });
  }
  const mentions = findMentions(read, gazetteer, null);
  const rules = toRuleCodes(read.tokens.length, mentions);
  const spans = new Set(labels.map(({ start_offset: start, end_offset: end }) => `${start}-${end}`));
  return { read, mentions, spans, event, glances: lookAt(read, gazetteer, bitsOf('en')), rules, gold };
}

export function loadExamples(folder: string): Example[] {
  return readdirSync(folder)
    .sort()
    .flatMap((event) =>
      readFileSync(join(folder, event, 'train.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => toExample(event, JSON.parse(line) as Tweet)),
    );
}

const EPOCHS = 6;
const TAG_COUNT = TAGS.length;

/** Averaged perceptron; tweets come in a fixed shuffled order, so that a rerun learns the same. */
export function train(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(BUCKETS * TAG_COUNT);
  const sums = new Float64Array(BUCKETS * TAG_COUNT);
  const rows = new Int32Array(FEATURE_COUNT);
  let time = 1;
  const order = shuffle(examples.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const index of order) {
      const { glances, rules, gold } = examples[index]!;
      let previous = 0;
      for (let at = 0; at < glances.length; at += 1) {
        writeFeatures(glances, rules, at, rows);
        const { shape, listing } = glances[at]!;
        const all = [...rows, tagRow(previous), tagWordRow(previous, shape, listing)];
        const scores = [0, 1, 2].map((tag) => all.reduce((sum, row) => sum + weights[row + tag]!, 0));
        if (previous === 0) scores[2] = -Infinity;
        const right = gold[at]!;
        const best = scores.indexOf(Math.max(...scores));
        if (best !== right) {
          for (const row of all) {
            weights[row + right]! += 1;
            sums[row + right]! += time;
            weights[row + best]! -= 1;
            sums[row + best]! -= time;
          }
        }
        time += 1;
        previous = right;
      }
    }
  }
  return weights.map((weight, at) => weight - sums[at]! / time);
}

function shuffle(length: number): readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  let state = 20_181_119;
  for (let at = length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** Weights in fifteen steps, −7 … 7; the few beyond the 99.6th percentile are cut. */
export function quantise(weights: Float64Array): Int8Array {
  const sorted = [...weights].map(Math.abs).sort((a, b) => b - a);
  const top = sorted[Math.floor(sorted.length * 0.004)]!;
  return Int8Array.from(weights, (weight) => Math.max(-7, Math.min(7, Math.round((weight / top) * 7))));
}

const FOLDS = 5;

/** What one tweet of an event left out gave. */
export interface HeldOutRow extends Counts {
  readonly event: string;
}

/** Every tweet read with weights learnt from other events only: events fall into five folds by their order. */
export function readHeldOut(examples: readonly Example[]): readonly HeldOutRow[] {
  const events = [...new Set(examples.map(({ event }) => event))];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(events.filter((_event, at) => at % FOLDS === fold));
    const weights = quantise(train(examples.filter(({ event }) => !held.has(event))));
    return examples.filter(({ event }) => held.has(event)).map((example) => readWith(weights, example));
  }).flat();
}

function readWith(weights: Int8Array, { event, read: text, mentions, spans }: Example): HeldOutRow {
  const found = new Set(confirmMentions(text, gazetteer, mentions, weights).map(({ start, end }) => `${start}-${end}`));
  const hits = [...found].filter((span) => spans.has(span)).length;
  return { event, hits, gold: spans.size, read: found.size };
}

/** Mean of a score over the events, each counting the same. */
export function macroOf(rows: readonly HeldOutRow[], score: (rows: readonly HeldOutRow[]) => number): number {
  const events = [...Map.groupBy(rows, ({ event }) => event).values()];
  return events.reduce((sum, each) => sum + score(each), 0) / events.length;
}
