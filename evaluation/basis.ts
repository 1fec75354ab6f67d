import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareText } from '../src/reading/index.ts';
import { fold } from '../src/reading/words/folding.ts';
import { readSignals } from '../src/reading/signals/index.ts';
import { toBasisSample } from './basis-features.ts';
import { measure } from './bootstrap.ts';
import { type EvaluationFigure, type EvaluationOptions, type EvaluationSkip, skipIfAbsent } from './figure.ts';
import { aucOf, logitOf, type Sample, trainLogistic } from './linear-learning.ts';
import { readTable } from './tables.ts';

const FOLDER = 'basis/CrisisLexT26';
const UNKNOWN = new Set(['Not labeled', 'Not applicable']);
const STRENGTH = 0.1;
const ROUNDS = 200;
/** Just under what holds on events left out, measured on 26 November 2026. */
const FLOORS = { pooled: 0.8, within: 0.77 } as const;
/** An event's own ranking is measured where it has as many eyewitnesses. */
const ENOUGH_WITNESSES = 20;

interface Post {
  readonly event: string;
  readonly text: string;
  readonly gold: boolean;
  readonly sample: Sample;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&gt;': '>', '&lt;': '<' };
const BEGIN_CHARS = 60;

/** What is the same in every copy of a post. */
const beginningOf = (text: string): string =>
  fold(text)
    .replace(/https?:\S*|rt @\w+:?/g, ' ')
    .replace(/[^a-z0-9]/g, '')
    .slice(0, BEGIN_CHARS);

/** Posts with a known source, each text once per event: a post passed on a hundred times is one judgement. */
function loadPosts(folder: string): readonly Post[] {
  return readdirSync(folder).flatMap((event) => {
    const posts = new Map<string, Post>();
    for (const [, raw, source] of readTable(join(folder, event, `${event}-tweets_labeled.csv`), ',')) {
      const text = raw!.replace(/&(?:amp|gt|lt);/g, (entity) => ENTITIES[entity]!);
      const key = beginningOf(text);
      if (UNKNOWN.has(source!) || posts.has(key)) continue;
      posts.set(key, { event, text, gold: source === 'Eyewitness', sample: toBasisSample(text, 1) });
    }
    return [...posts.values()];
  });
}

interface Scored {
  readonly event: string;
  readonly gold: boolean;
  readonly score: number;
}

/** Every post of an event scored by a model of the other events; eyewitnesses weigh as much as all others together. */
function scoreLeftOut(posts: readonly Post[], event: string): readonly Scored[] {
  const others = posts.filter((post) => post.event !== event);
  const witnesses = others.filter(({ gold }) => gold).length;
  const weightOf = (gold: boolean): number => others.length / 2 / (gold ? witnesses : others.length - witnesses);
  const weights = trainLogistic(
    others.map(({ sample, gold }) => ({ ...sample, weight: weightOf(gold) })),
    others.map(({ gold }) => gold),
    STRENGTH,
  );
  return posts
    .filter((post) => post.event === event)
    .map(({ gold, sample }) => ({ event, gold, score: logitOf(weights, sample) }));
}

/** Mean over events of the ranking inside each. */
function withinEvents(rows: readonly Scored[], events: readonly string[]): number {
  const each = events.map((event) => aucOf(rows.filter((row) => row.event === event)));
  return each.reduce((sum, auc) => sum + auc, 0) / Math.max(1, each.length);
}

/**
 * Eyewitness or not in disaster posts (CrisisLexT26, ten events, English, Italian, French; MIT): how far a text alone tells it of an
 * event that nobody has labelled. The model is made here and shipped nowhere (decision record 21). Beside it what is shipped: the
 * signal of a direct report, learnt from messages people sent for themselves.
 */
export async function evaluateBasis(
  options: EvaluationOptions,
): Promise<readonly (EvaluationFigure | EvaluationSkip)[]> {
  const skipped = skipIfAbsent(options, 'basis', FOLDER);
  if (skipped) return [skipped];
  const posts = loadPosts(join(options.data, FOLDER));
  const events = [...new Set(posts.map(({ event }) => event))];
  const rows = events.flatMap((event) => scoreLeftOut(posts, event));
  const large = events.filter(
    (event) => rows.filter((row) => row.event === event && row.gold).length >= ENOUGH_WITNESSES,
  );
  const shipped = posts.map(({ text, gold }) => ({
    gold,
    score: readSignals(prepareText(text).tokens)['direct-report'],
  }));
  const shared = { name: 'basis', lang: 'all', n: posts.length };
  const leftOut = { ...shared, data: 'CrisisLex (event out)' };
  const within = (drawn: readonly Scored[]): number => withinEvents(drawn, large);
  return [
    { ...leftOut, metric: 'witness-auc', ...measure(rows, aucOf, ROUNDS), floor: FLOORS.pooled },
    { ...leftOut, metric: 'within-event-auc', ...measure(rows, within, ROUNDS), floor: FLOORS.within },
    {
      ...shared,
      data: 'CrisisLex (shipped)',
      metric: 'direct-report-auc',
      ...measure(shipped, aucOf, ROUNDS),
      floor: null,
    },
  ];
}
