import { resolve } from 'node:path';
import { openChance } from '../src/adapters/sandbox/chance.ts';
import { loadWorldPlaces } from '../src/adapters/gazetteer/index.ts';
import { parseInstant } from '../src/model/index.ts';
import { MOVES_TO } from '../src/reading/drafts/attached-places.ts';
import { tokenAt } from '../src/reading/drafts/distance.ts';
import { draftHeardNeeds } from '../src/reading/drafts/heard-needs.ts';
import { basePlaces, createGazetteer, createReader } from '../src/reading/index.ts';
import type { MessageReading } from '../src/reading/message-reading.ts';
import type { Draft } from '../src/reading/drafts/index.ts';
import { decideReports } from '../src/reading/judging/index.ts';
import { candidatesOf, CHOICE_BUCKETS, type Field, openTo, weighRows } from '../src/reading/where/choice.ts';
import { type Glances, glancesOf } from '../src/reading/where/glances.ts';
import { BOLDNESS, isOfList } from '../src/reading/where/index.ts';
import {
  FEATURE_COUNT,
  OWN_COUNT,
  rowsOf,
  SPAN_BUCKETS,
  type Spans,
  spansOf,
  type SpanWeights,
  TAG_COUNT,
  tagSpans,
} from '../src/reading/where/spans.ts';
import { REPOSITORY } from './figure.ts';
import { type GoldMessage, pairReports, type Pairing, placeKey, readLines, zoneOf } from './reading.ts';

/** Sets whose messages may be read; the held ones are never learnt from. */
export const HANDS = 'a b c d e g i k l m n o p q s t v w x y z aa ab ac'.split(' ');

export const gazetteer = createGazetteer({ base: basePlaces(), world: loadWorldPlaces() });
const reader = createReader({ gazetteer });

/** A message that tells something, read and labelled. */
export interface Lesson {
  readonly hand: string;
  readonly lang: GoldMessage['lang'];
  readonly message: MessageReading;
  readonly drafts: readonly Draft[];
  readonly pairing: Pairing<Draft>;
  /** The words that name places by the labels, longest first where they overlap. */
  readonly told: Spans;
}

export const readLessons = (): readonly Lesson[] =>
  HANDS.flatMap((hand) =>
    readLines<GoldMessage>(resolve(REPOSITORY, `evaluation/data/chat/hand-${hand}.jsonl`)).map((gold) =>
      readLesson(hand, gold),
    ),
  ).filter(({ pairing: { pairs, missed, surplus } }) => pairs.length + missed.length + surplus.length > 0);

function readLesson(hand: string, { text, lang, sentAt, near, forwarded, reports }: GoldMessage): Lesson {
  const message = reader.readParts({
    text,
    sentAt: parseInstant(sentAt)!,
    zone: zoneOf(sentAt),
    near: gazetteer.find(near),
    forwarded,
  });
  const decided = decideReports(message);
  const drafts = [...decided, ...draftHeardNeeds(message, decided)];
  const words = reports.flatMap(({ place, to }) => [place, to]).filter((told) => told !== null);
  return { hand, lang, message, drafts, pairing: pairReports(reports, drafts), told: findTold(message, words) };
}

function findTold(message: MessageReading, words: readonly string[]): Spans {
  const { tokens, raw } = message.text;
  const starts = new Set(tokens.map(({ start }) => start));
  const told: [number, number][] = [];
  for (const told1 of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    let at = raw.indexOf(told1);
    while (at >= 0 && !starts.has(at)) at = raw.indexOf(told1, at + 1);
    if (at < 0) continue;
    const [first, last] = [tokenAt(message, at), tokenAt(message, at + told1.length - 1)];
    if (!told.some(([from, to]) => first <= to && from <= last)) told.push([first, last]);
  }
  return told;
}

const SPAN_ROUNDS = 12;
/** Shares of places of which the letters are hidden, and which are taken off the lists: strangers name what no list holds. */
const [HIDDEN_SHARE, UNLISTED_SHARE] = [0.15, 0.3];

/** Averaged structured perceptron over the lessons, always in the same order of chance. */
export function learnSpans(lessons: readonly Lesson[]): SpanWeights {
  const chance = openChance(7);
  const rows = new Float64Array(SPAN_BUCKETS * TAG_COUNT);
  const turns = new Float64Array(TAG_COUNT * TAG_COUNT);
  const [rowSums, turnSums] = [new Float64Array(rows.length), new Float64Array(turns.length)];
  const order = [...lessons];
  let step = 1;
  for (let round = 0; round < SPAN_ROUNDS; round += 1) {
    shuffle(order, chance);
    for (const lesson of order) {
      const gold = tagsOf(lesson);
      const seen = hide(lesson, gold, chance);
      const tags = tagSpans(seen, { rows, turns, step: 1 }, 0);
      let [goldBefore, before] = [0, 0];
      for (let at = 0; at < tags.length; at += 1) {
        const [want, got] = [gold[at]!, tags[at]!];
        if (want !== got)
          for (const row of seen.subarray(at * FEATURE_COUNT, (at + 1) * FEATURE_COUNT)) {
            rows[row + want]! += 1;
            rowSums[row + want]! += step;
            rows[row + got]! -= 1;
            rowSums[row + got]! -= step;
          }
        const [wanted, made] = [goldBefore * TAG_COUNT + want, before * TAG_COUNT + got];
        turns[wanted]! += 1;
        turnSums[wanted]! += step;
        turns[made]! -= 1;
        turnSums[made]! -= step;
        [goldBefore, before] = [want, got];
      }
      step += 1;
    }
  }
  return {
    rows: rows.map((weight, at) => weight - rowSums[at]! / step),
    turns: turns.map((weight, at) => weight - turnSums[at]! / step),
    step: 1,
  };
}

function shuffle<Item>(items: Item[], next: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
}

function tagsOf({ message, told }: Lesson): Uint8Array {
  const tags = new Uint8Array(message.text.tokens.length);
  for (const [first, last] of told) {
    tags.fill(2, first, last + 1);
    tags[first] = 1;
  }
  return tags;
}

/** Row of the hidden; the tagger never asks for it but by chance. */
const HIDDEN_ROW = 0;

function hide({ message }: Lesson, gold: Uint8Array, next: () => number): Int32Array {
  const kept = message.places.filter(() => next() >= UNLISTED_SHARE);
  const gone = message.places.filter((place) => !kept.includes(place));
  const { tokens } = message.text;
  const isListed = (at: number): boolean =>
    !gone.some(({ start, end }) => start <= tokens[at]!.start && tokens[at]!.start < end);
  const rows = rowsOf(glancesOf(message, gazetteer, kept, isListed));
  for (let at = 0; at < gold.length; at += 1)
    if (gold[at] !== 0 && next() < HIDDEN_SHARE)
      rows.fill(HIDDEN_ROW, at * FEATURE_COUNT, at * FEATURE_COUNT + OWN_COUNT);
  return rows;
}

export const tellBy =
  (weights: SpanWeights) =>
  (glances: Glances): Spans =>
    spansOf(tagSpans(rowsOf(glances), weights, BOLDNESS));

interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly number[];
}

/** What the ranking should choose, where the right words are among its candidates. */
function choicesOf({ message, drafts, pairing, lang }: Lesson, spans: Spans): readonly Choice[] {
  const glances = glancesOf(message, gazetteer);
  const all = candidatesOf(message, spans);
  return pairing.pairs.flatMap(([gold, draft]) => {
    const candidates = isOfList(message, drafts, draft) ? [] : openTo(message, draft, all);
    if (candidates.length === 0) return [];
    const keys = candidates.map(({ place }) => placeKey(place.text, lang));
    const rightOf = (words: string | null): readonly number[] => {
      const key = placeKey(words, lang);
      return key === null ? [0] : keys.flatMap((other, at) => (other === key ? [at + 1] : []));
    };
    const goal = candidates[(rightOf(gold.to)[0] ?? 0) - 1] ?? null;
    const ask = (field: Field): Choice => ({
      rows: weighRows({ message, glances, candidates, drafts, draft, field, goal: field === 'to' ? null : goal }),
      right: rightOf(gold[field]),
    });
    const asked = MOVES_TO.has(draft.kind) ? [ask('to'), ask('place')] : [ask('place')];
    return asked.filter(({ right }) => right.length > 0);
  });
}

const [CHOICE_ROUNDS, RATE, LAST_RATE, DECAY] = [6, 0.15, 0.005, 1e-5];

/** Softmax over the candidates, by stochastic gradient. */
export function learnChoice(lessons: readonly Lesson[], spansOfLesson: (lesson: Lesson) => Spans): Float32Array {
  const choices = lessons.flatMap((lesson) => choicesOf(lesson, spansOfLesson(lesson)));
  const weights = new Float32Array(CHOICE_BUCKETS);
  const chance = openChance(11);
  const total = CHOICE_ROUNDS * choices.length;
  for (let step = 0; step < total; step += 1) {
    if (step % choices.length === 0) shuffle(choices, chance);
    learnOne(weights, choices[step % choices.length]!, RATE * (1 - step / total) + LAST_RATE);
  }
  return weights;
}

function learnOne(weights: Float32Array, { rows, right }: Choice, rate: number): void {
  const logits = rows.map((each) => each.reduce((sum, row) => sum + weights[row]!, 0));
  const most = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp(logit - most));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  const good = right.reduce((sum, at) => sum + odds[at]!, 0);
  rows.forEach((each, at) => {
    const pull = (right.includes(at) ? odds[at]! / good : 0) - odds[at]! / all;
    for (const row of each) weights[row] = weights[row]! * (1 - DECAY) + rate * pull;
  });
}

const GROUPS = 5;
const groupOf = ({ hand }: Lesson): number => HANDS.indexOf(hand) % GROUPS;

export interface Learnt {
  readonly spans: SpanWeights;
  readonly choice: Float32Array;
}

/** Learns both from all hands but those of one group; the ranking sees each hand's words as a tagger that has not met it finds them. */
export function learnWithout(lessons: readonly Lesson[], left: number | null): Learnt {
  const others = lessons.filter((lesson) => groupOf(lesson) !== left);
  const taggers = Array.from({ length: GROUPS }, (_, group) =>
    group === left ? null : learnSpans(others.filter((lesson) => groupOf(lesson) !== group)),
  );
  const choice = learnChoice(others, (lesson) =>
    tellBy(taggers[groupOf(lesson)]!)(glancesOf(lesson.message, gazetteer)),
  );
  return { spans: learnSpans(others), choice };
}

export const lessonsOf = (lessons: readonly Lesson[], group: number): readonly Lesson[] =>
  lessons.filter((lesson) => groupOf(lesson) === group);
export { GROUPS };
