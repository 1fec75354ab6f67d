import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../src/reading/words/folding.ts';
import { hashUnits } from '../src/reading/learnt/hashing.ts';
import { type Calibration, chanceOf } from '../src/reading/signals/calibration.ts';
import { isSpoken, messageFeatures, wordBuckets, wordValue } from '../src/reading/signals/features.ts';
import { type Signal, Signals } from '../src/reading/signals/index.ts';
import { tokenize } from '../src/reading/words/tokens.ts';
import {
  ERRING_LABELS,
  expectedThreshold,
  fitCalibration,
  logitOf,
  type Sample,
  trainLogistic,
  TRUE_LABELS,
} from './linear-learning.ts';
import { readChat, readNight } from './scorer-lines.ts';
import { readTableWithHead } from './tables.ts';

export const NEEDS_FILE = 'needs/disaster_response_validation.csv';

/** Labels of the set that say a signal. */
export const LABELS: Readonly<Record<Signal, readonly string[]>> = {
  'need-water': ['water'],
  'need-food': ['food'],
  'need-shelter': ['shelter'],
  'need-medical': ['medical_help', 'medical_products'],
  'direct-report': ['direct_report'],
};

/** One disaster message: as it was sent (mostly Creole and French; empty for news), in English, and what it is labelled with. */
export interface NeedsRow {
  readonly original: string;
  readonly message: string;
  readonly gold: ReadonlySet<Signal>;
}

export function loadNeeds(folder: string, file = NEEDS_FILE): readonly NeedsRow[] {
  const [names, ...rows] = readTableWithHead(join(folder, file), ',');
  return rows.map((cells) => {
    const cell = (name: string): string => cells[names!.indexOf(name)] ?? '';
    const gold = new Set(Signals.filter((signal) => LABELS[signal].some((name) => cell(name) === '1')));
    return { original: cell('original').trim(), message: cell('message'), gold };
  });
}

const OWN_LINES = join(import.meta.dirname, 'data/needs');
const OWN_CODES: Readonly<Record<string, Signal>> = {
  W: 'need-water',
  F: 'need-food',
  S: 'need-shelter',
  M: 'need-medical',
  D: 'direct-report',
};

/** A message of our own writing, in the manner of those sent in a disaster. */
interface OwnNeedsRow {
  readonly text: string;
  readonly gold: ReadonlySet<Signal>;
}

/** The lines of data/needs (`language|W F S M D together, - for none|message`), in the order of their files' names. */
function readOwnNeeds(): readonly OwnNeedsRow[] {
  const lines = readdirSync(OWN_LINES)
    .sort()
    .flatMap((name) => readFileSync(join(OWN_LINES, name), 'utf8').trim().split('\n'));
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [, codes, text] = line.split('|') as [string, string, string];
      return { text, gold: new Set([...codes].flatMap((code) => OWN_CODES[code] ?? [])) };
    });
}

/** A text as the vector that the shipped model reads. */
export function toSample(text: string, weight: number): Sample {
  const tokens = tokenize(fold(text));
  const spoken = tokens.filter(isSpoken);
  const { buckets, values } = messageFeatures(tokens);
  const value = wordValue(spoken.length);
  for (const { text: word } of spoken)
    for (const bucket of wordBuckets(word)) {
      buckets.push(bucket);
      values.push(value);
    }
  return { buckets: Int32Array.from(buckets), values: Float64Array.from(values), weight };
}

/** What an English rendering, a news line, a chat message and a line of our own count for beside a message as it was sent. */
const [RENDERING, NEWS, CHAT, OWN] = [0.5, 0.2, 0.5, 1];
const STRENGTH = 0.3;
export const FOLDS = 5;
const FOLD_CHARS = 40;

interface Lesson {
  readonly sample: Sample;
  readonly gold: ReadonlySet<Signal>;
  /** Whether direct reports are learnt from it: our own chats are not labelled with them, our own lines label them otherwise. */
  readonly isFull: boolean;
  readonly fold: number;
}

/** Messages that begin alike were sent twice: they fall into one fold. */
export const foldOf = (text: string): number => {
  const letters = fold(text)
    .replace(/[^a-z]/g, '')
    .slice(0, FOLD_CHARS);
  return hashUnits(letters, 0, letters.length, 5) % FOLDS;
};

function lessonsOf(rows: readonly NeedsRow[]): readonly Lesson[] {
  const chats = [readChat('hand-a', 'all'), readChat('hand-b', 'all'), readChat('hand-c', 'odd'), readNight()].flat();
  return [
    ...rows.flatMap(({ original, message, gold }): Lesson[] => {
      const part = foldOf(original || message);
      const rendering = { sample: toSample(message, original ? RENDERING : NEWS), gold, isFull: true, fold: part };
      return original ? [{ sample: toSample(original, 1), gold, isFull: true, fold: part }, rendering] : [rendering];
    }),
    ...readOwnNeeds().map(({ text, gold }): Lesson => ({ sample: toSample(text, OWN), gold, isFull: false, fold: -1 })),
    ...chats.map(({ text, reports }): Lesson => {
      const kinds = new Set(reports.flatMap(({ kind }) => kind.split('|')));
      const gold = new Set(Signals.filter((signal) => kinds.has(signal)));
      return { sample: toSample(text, CHAT), gold, isFull: false, fold: -1 };
    }),
  ];
}

function learn(lessons: readonly Lesson[], signal: Signal): Float64Array {
  const fit = lessons.filter(({ isFull }) => isFull || signal !== 'direct-report');
  return trainLogistic(
    fit.map(({ sample }) => sample),
    fit.map(({ gold }) => gold.has(signal)),
    STRENGTH,
  );
}

/** A message read by a model that had not seen it; the threshold and the calibration come from the other folds too. */
export interface HeldOutSignal {
  readonly score: number;
  readonly probability: number;
  readonly isRead: boolean;
  readonly gold: boolean;
}

interface OpenScore {
  readonly score: number;
  readonly gold: boolean;
  readonly fold: number;
}

function scoreLeftOut(rows: readonly NeedsRow[], lessons: readonly Lesson[], signal: Signal): readonly OpenScore[] {
  const asSent = rows.filter(({ original }) => original !== '');
  return Array.from({ length: FOLDS }, (_, part) => {
    const weights = learn(
      lessons.filter(({ fold: other }) => other !== part),
      signal,
    );
    return asSent
      .filter(({ original }) => foldOf(original) === part)
      .map(({ original, gold }) => ({
        score: logitOf(weights, toSample(original, 1)),
        gold: gold.has(signal),
        fold: part,
      }));
  }).flat();
}

/** Every message as it was sent, read by a model that learnt from the other four fifths. */
export function readLeftOut(rows: readonly NeedsRow[]): Readonly<Record<Signal, readonly HeldOutSignal[]>> {
  const lessons = lessonsOf(rows);
  const entries = Signals.map((signal) => {
    const scores = scoreLeftOut(rows, lessons, signal);
    const settings = Array.from({ length: FOLDS }, (_, part) =>
      settingsOf(
        signal,
        scores.filter(({ fold: f }) => f !== part),
      ),
    );
    return [
      signal,
      scores.map(({ score, gold, fold: part }) => {
        const { threshold, calibration } = settings[part]!;
        return { score, probability: chanceOf(score, calibration), isRead: score > threshold, gold };
      }),
    ] as const;
  });
  return Object.fromEntries(entries) as unknown as Record<Signal, readonly HeldOutSignal[]>;
}

interface Settings {
  readonly threshold: number;
  readonly calibration: Calibration;
}

/** Labels of direct reports err both ways; those of a need are too few to tell how far. */
function settingsOf(signal: Signal, scores: readonly OpenScore[]): Settings {
  const [values, gold] = [scores.map(({ score }) => score), scores.map((row) => row.gold)];
  const calibration = fitCalibration(values, gold, signal === 'direct-report' ? ERRING_LABELS : TRUE_LABELS);
  return { threshold: expectedThreshold(values, calibration), calibration };
}

/** The model as shipped: weights from everything, threshold and calibration from messages left out. */
export function learnNeeds(
  rows: readonly NeedsRow[],
): Readonly<Record<Signal, Settings & { readonly weights: Float64Array }>> {
  const lessons = lessonsOf(rows);
  const entries = Signals.map(
    (signal) =>
      [
        signal,
        { weights: learn(lessons, signal), ...settingsOf(signal, scoreLeftOut(rows, lessons, signal)) },
      ] as const,
  );
  return Object.fromEntries(entries) as unknown as Record<Signal, Settings & { readonly weights: Float64Array }>;
}
