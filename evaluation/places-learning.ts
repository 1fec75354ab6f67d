import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorldPlaces } from '../src/adapters/gazetteer/index.ts';
import { basePlaces, createGazetteer, prepareText } from '../src/reading/index.ts';
import { findMentions } from '../src/reading/places/mentions.ts';
import { mix } from '../src/reading/places/hashing.ts';
import { confirmMentions, toRuleCodes } from '../src/reading/places/confirm.ts';
import type { Mention } from '../src/reading/places/scan.ts';
import {
  BUCKETS,
  HIDDEN_ROW,
  hideLetters,
  LEVELS,
  rowsAt,
  type TaggerView,
  type TaggerWeights,
  TAGS,
  tagTokens,
  viewOf,
} from '../src/reading/places/tagger.ts';
import type { Counts } from './bootstrap.ts';

/** Learning the English place tagger from labelled tweets: one place for the training and for the figure on events left out. */
export interface Example {
  readonly event: string;
  readonly view: TaggerView;
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

/** Labels count characters; the reader counts UTF-16 units, of which an emoji has two. */
function toUnits(
  text: string,
  { start_offset: start, end_offset: end }: Tweet['location_mentions'][number],
): Tweet['location_mentions'][number] {
  const characters = [...text];
  const before = characters.slice(0, start).join('').length;
  return { start_offset: before, end_offset: before + characters.slice(start, end).join('').length };
}

function toExample(event: string, { text, location_mentions: mentioned }: Tweet): Example {
  const read = prepareText(text, 'en');
  const labels = mentioned.map((label) => toUnits(text, label));
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
  return { read, mentions, spans, event, view: viewOf(read, gazetteer, rules), gold };
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

/** More of them learn the events by heart. */
const EPOCHS = 3;
/** Orders of the tweets; their mean errs less than any of them. */
const ORDERS = 6;
/** Share of the tokens of names that are learnt without their letters: the next event has other names. */
const HIDDEN_SHARE = 0.3;
const TAG_COUNT = TAGS.length;
const TURN_COUNT = TAG_COUNT * (TAG_COUNT + 1);

/** Weights under way: as they are, and their sum over time. */
interface Learner {
  readonly rows: Float64Array;
  readonly rowSums: Float64Array;
  readonly turns: Float64Array;
  readonly turnSums: Float64Array;
  time: number;
}

/** Mean of what is learnt in several orders. */
export function train(examples: readonly Example[]): TaggerWeights {
  const all = Array.from({ length: ORDERS }, (_, order) => trainOnce(examples, order));
  const meanOf = (key: 'rows' | 'turns'): Float64Array =>
    all[0]![key].map((_, at) => all.reduce((sum, weights) => sum + weights[key][at]!, 0) / ORDERS);
  return { rows: meanOf('rows'), turns: meanOf('turns') };
}

/**
 * Averaged structured perceptron: where the best sequence of tags is wrong, what speaks for the right one is strengthened and what
 * speaks for it weakened. Tweets come in a fixed shuffled order, so that a rerun learns the same.
 */
function trainOnce(examples: readonly Example[], turn: number): Record<'rows' | 'turns', Float64Array> {
  const [rows, rowSums] = [new Float64Array(BUCKETS * TAG_COUNT), new Float64Array(BUCKETS * TAG_COUNT)];
  const [turns, turnSums] = [new Float64Array(TURN_COUNT), new Float64Array(TURN_COUNT)];
  const learner: Learner = { rows, rowSums, turns, turnSums, time: 1 };
  const weights: TaggerWeights = { rows, turns };
  const order = shuffle(examples.length, turn);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const index of order) {
      const { view: whole, gold } = examples[index]!;
      const seed = mix(index, turn * EPOCHS + epoch);
      const view = hideLetters(whole, (at) => gold[at]! > 0 && mix(seed, at) < HIDDEN_SHARE * 2 ** 32);
      const { tags } = tagTokens(view, weights, 0);
      if (tags.some((tag, at) => tag !== gold[at])) {
        reward(learner, view, gold, tags, 1);
        reward(learner, view, tags, gold, -1);
      }
      learner.time += 1;
    }
  }
  const mean = (sums: Float64Array) => (weight: number, at: number) => weight - sums[at]! / learner.time;
  return { rows: rows.map(mean(rowSums)), turns: turns.map(mean(turnSums)) };
}

/** Adds `by` to everything that speaks for `tags`, where they are not what `others` are. */
function reward(learner: Learner, view: TaggerView, tags: Uint8Array, others: Uint8Array, by: number): void {
  const { rows, rowSums, turns, turnSums, time } = learner;
  for (let at = 0; at < tags.length; at += 1) {
    const [tag, before, otherBefore] = [tags[at]!, at === 0 ? 0 : tags[at - 1]!, at === 0 ? 0 : others[at - 1]!];
    const isOther = tag !== others[at];
    if (!isOther && before === otherBefore) continue;
    const all = rowsAt(view, at, before);
    for (const row of isOther ? all : all.slice(-1)) {
      if (row === HIDDEN_ROW) continue;
      rows[row + tag]! += by;
      rowSums[row + tag]! += by * time;
    }
    for (const turn of isOther ? [tag, TAG_COUNT * (before + 1) + tag] : [TAG_COUNT * (before + 1) + tag]) {
      turns[turn]! += by;
      turnSums[turn]! += by * time;
    }
  }
}

function shuffle(length: number, turn: number): readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  let state = 20_181_119 + turn;
  for (let at = length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** What one unit of a shipped weight is worth in units of the perceptron. */
const UNIT = 0.24;

/** Weights at the nearest of the levels that four bits tell apart; those of the turns whole. */
export function quantise({ rows, turns }: TaggerWeights): TaggerWeights & { readonly rows: Int8Array } {
  return {
    rows: Int8Array.from(rows, (weight) => Math.sign(weight) * nearestLevel(Math.abs(weight) / UNIT)),
    turns: Array.from(turns, (weight) => Math.round(weight / UNIT)),
  };
}

function nearestLevel(size: number): number {
  let nearest = 0;
  for (const level of LEVELS) if (Math.abs(level - size) < Math.abs(nearest - size)) nearest = level;
  return nearest;
}

const FOLDS = 5;

/** What one tweet of an event left out gave. */
export interface HeldOutRow extends Counts {
  readonly event: string;
}

/** Every tweet read with weights learnt from other events only: events fall into five folds by their order. */
export function readHeldOut(examples: readonly Example[]): readonly HeldOutRow[] {
  const events = [...new Set(examples.map(({ event }) => event))];
  return readFolds(
    examples,
    examples.map(({ event }) => events.indexOf(event) % FOLDS),
  );
}

/** Every tweet read with weights learnt from four fifths of the others, whatever their event: as it is with an event under way. */
export const readTweetsLeftOut = (examples: readonly Example[]): readonly HeldOutRow[] =>
  readFolds(
    examples,
    shuffle(examples.length, 0).map((place) => place % FOLDS),
  );

function readFolds(examples: readonly Example[], foldOf: readonly number[]): readonly HeldOutRow[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = quantise(train(examples.filter((_example, at) => foldOf[at] !== fold)));
    return examples.filter((_example, at) => foldOf[at] === fold).map((example) => readWith(weights, example));
  }).flat();
}

function readWith(weights: TaggerWeights, { event, read: text, mentions, spans }: Example): HeldOutRow {
  const found = new Set(
    confirmMentions(text, gazetteer, mentions, false, weights).map(({ start, end }) => `${start}-${end}`),
  );
  const hits = [...found].filter((span) => spans.has(span)).length;
  return { event, hits, gold: spans.size, read: found.size };
}

/** Mean of a score over the events, each counting the same. */
export function macroOf(rows: readonly HeldOutRow[], score: (rows: readonly HeldOutRow[]) => number): number {
  const events = [...Map.groupBy(rows, ({ event }) => event).values()];
  return events.reduce((sum, each) => sum + score(each), 0) / events.length;
}
