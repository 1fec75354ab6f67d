import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openChance } from '../src/adapters/sandbox/chance.ts';
import { asInstant, type LanguageOrUnknown, parseInstant, ReportKinds, type Zone } from '../src/model/index.ts';
import { basePlaces, createGazetteer, createReader } from '../src/reading/index.ts';
import { type Cue, makeSheet } from '../src/reading/cues.ts';
import { readKindCues } from '../src/reading/kinds.ts';
import { hashUnits } from '../src/reading/hashing.ts';
import { readListing } from '../src/reading/listing.ts';
import type { MessageReading } from '../src/reading/message-reading.ts';
import { type Draft, draftListing, draftPresence, draftReports } from '../src/reading/reports.ts';
import { readingCases } from '../src/reading/lexicon/cases.ts';
import {
  addDraft,
  addMessage,
  CLASSIFIER_SHARE,
  FIRST_LOGIT,
  FURTHER_LOGIT,
  messageFeatures,
  SCORER_BUCKETS,
  withoutListed,
} from '../src/reading/scorer.ts';
import { type Classified, classified, classify, trainClassifier } from './classifier-learning.ts';
import { type Line, readChat, readNight } from './scorer-lines.ts';
import { packWeights } from './training.ts';

/**
 * Trains the weights that tell reports from talk, on the project's own chats and case tables, and writes scorer-weights.ts and
 * classifier-weights.ts of src/reading/lexicon.
 * Prints figures from source to source; the development set and the held hands are never trained on.
 *   node evaluation/train-scorer.ts
 */
const here = import.meta.dirname;
const EPOCHS = 8;
const RATE = 0.05;
const SEEDS = [7, 11, 13, 17, 19];
const AVERAGED_EVERY = 500;
const DECAY = 0.01;
/** Shares of phrases forgotten in the extra rounds of training: more helps with slang and hurts where plain words are used. */
const FORGOTTEN = [0.3];

interface Example {
  /** Place among the report kinds. */
  readonly kind: number;
  readonly features: readonly number[];
  readonly isReport: boolean;
}

interface Labelled extends Classified {
  readonly examples: readonly Example[];
  readonly gold: number;
}

const gazetteer = createGazetteer({ base: basePlaces() });
const reader = createReader({ gazetteer });

function readLine(line: Line): MessageReading {
  return reader.readParts({
    text: line.text,
    sentAt: parseInstant(line.sentAt) ?? asInstant(0),
    zone: 'America/Mexico_City' as Zone,
    near: gazetteer.find(line.near),
    forwarded: line.forwarded,
    lang: line.lang,
  });
}

/**
 * The message as a smaller lexicon would see it: a share of the plain and strong phrases of kinds is forgotten, the same ones in
 * every message. Writers we have not met use phrases the lexicon lacks; the scorer has to learn what weak words are worth.
 */
function forgetPhrases(message: MessageReading, share: number, seed: string): MessageReading {
  const { tokens } = message.text;
  const isKept = ({ is, first, last }: Cue): boolean => {
    if (is.kind === null || is.strength === 1) return true;
    const phrase =
      seed +
      tokens
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' ');
    return hashUnits(phrase, 0, phrase.length, 11) / 2 ** 32 >= share;
  };
  const sheet = makeSheet(message.sheet.cues.filter(isKept));
  const { places, times, clauses } = message;
  return {
    ...message,
    places,
    times,
    sheet,
    kinds: readKindCues(tokens, sheet, clauses, () => places, message.text.numerals),
  };
}

function label(line: Line, whole: MessageReading): Labelled {
  const listing = readListing(whole);
  const message = listing.length > 0 ? withoutListed(whole, listing) : whole;
  const drafts = draftReports(message);
  const shared = messageFeatures(message);
  const open: string[] = line.reports.map(({ kind }) => kind);
  // What a list tells is read without the scorer.
  for (const { kind } of draftListing(whole, listing)) if (open.includes(kind)) open.splice(open.indexOf(kind), 1);
  const examples: Example[] = [];
  const learn = (draft: Draft, rivals: readonly Draft[]): boolean => {
    const at = open.findIndex((kind) => kind.split('|').includes(draft.kind));
    if (at >= 0) open.splice(at, 1);
    const features: number[] = [];
    const sink = { add: (bucket: number) => features.push(bucket) };
    addMessage(shared, sink);
    addDraft(message, draft, rivals, shared, sink);
    examples.push({ kind: ReportKinds.indexOf(draft.kind), features, isReport: at >= 0 });
    return at >= 0;
  };
  const right = drafts.filter((draft) => learn(draft, drafts));
  // The second step is taught with the right first step.
  const presence = draftPresence(message, right);
  if (presence) learn(presence, right);
  const kinds = new Set(line.reports.flatMap(({ kind }) => kind.split('|')));
  return {
    ...classified(message, kinds),
    examples,
    gold: open.length + examples.filter(({ isReport }) => isReport).length,
  };
}

/** Logistic regression by AdaGrad with weight decay; seeded, so a rerun writes the same weights. */
function trainOnce(examples: readonly Example[], seed: number): Float32Array {
  const weights = new Float32Array(SCORER_BUCKETS);
  const squares = new Float32Array(SCORER_BUCKETS).fill(1e-2);
  const random = openChance(seed);
  const steps = EPOCHS * examples.length;
  const averaged = new Float32Array(SCORER_BUCKETS);
  for (let step = 0; step < steps; step += 1) {
    // The mean of what the later rounds arrive at wanders less than the last of them.
    if (step >= steps / 2 && step % AVERAGED_EVERY === 0)
      for (let at = 0; at < SCORER_BUCKETS; at += 1) averaged[at]! += weights[at]!;
    const { features, isReport } = examples[Math.floor(random() * examples.length)]!;
    const error = (isReport ? 1 : 0) - 1 / (1 + Math.exp(-sum(weights, features)));
    for (const bucket of features) {
      const slope = error - DECAY * weights[bucket]!;
      squares[bucket]! += slope * slope;
      weights[bucket]! += (RATE * slope) / Math.sqrt(squares[bucket]!);
    }
  }
  const rounds = Math.ceil(steps / AVERAGED_EVERY) - Math.ceil(steps / 2 / AVERAGED_EVERY);
  return averaged.map((weight) => weight / rounds);
}

/** The mean of several rounds in other orders: one alone moves a figure by a point and more by chance. */
function train(data: readonly Labelled[]): Float32Array {
  const examples = data.flatMap(({ examples }) => examples);
  const mean = new Float32Array(SCORER_BUCKETS);
  for (const seed of SEEDS) trainOnce(examples, seed).forEach((weight, at) => (mean[at]! += weight / SEEDS.length));
  return mean;
}

const sum = (weights: Float32Array, features: readonly number[]): number =>
  features.reduce((total, bucket) => total + weights[bucket]!, 0);

/** What both models together make of messages they were not trained on. */
function describe(name: string, data: readonly Labelled[], { scorer, classifier }: Models): void {
  let [hits, read, gold, talk, empty, drafted] = [0, 0, 0, 0, 0, 0];
  for (const labelled of data) {
    const { examples, gold: wanted } = labelled;
    const odds = classify(classifier, labelled);
    const scored = examples.map(({ kind, features: own, isReport }) => ({
      isReport,
      logit: sum(scorer, own) + CLASSIFIER_SHARE * odds[kind]!,
    }));
    const best = scored.toSorted((a, b) => b.logit - a.logit)[0];
    const accepted = scored.filter((draft) => draft.logit > (draft === best ? FIRST_LOGIT : FURTHER_LOGIT));
    hits += accepted.filter(({ isReport }) => isReport).length;
    read += accepted.length;
    gold += wanted;
    drafted += examples.filter(({ isReport }) => isReport).length;
    if (wanted === 0) talk += 1;
    if (wanted === 0 && accepted.length === 0) empty += 1;
  }
  console.log(
    `${name.padEnd(20)} kinds ${((2 * hits) / (gold + read)).toFixed(3)}  talk left empty ${(empty / talk).toFixed(3)}  precision ${(hits / read).toFixed(3)}  recall ${(hits / gold).toFixed(3)} of ${(drafted / gold).toFixed(3)} drafted`,
  );
}

/** A line read plainly, and read with phrases forgotten. */
interface Lesson {
  readonly plain: Labelled;
  readonly poorer: readonly Labelled[];
}

function prepare(line: Line): Lesson {
  const message = readLine(line);
  const poorer = FORGOTTEN.map((share) => label(line, forgetPhrases(message, share, String(share))));
  return { plain: label(line, message), poorer };
}

const plainLine = (lang: LanguageOrUnknown, text: string, reports: Line['reports']): Line => ({
  lang,
  text,
  near: '',
  sentAt: '2024-05-14T10:00:00-06:00',
  forwarded: false,
  reports,
});

interface Models {
  readonly scorer: Float32Array;
  readonly classifier: Float32Array;
}

function learn(lessons: readonly Lesson[]): Models {
  const all = lessons.flatMap(({ plain, poorer }) => [plain, ...poorer]);
  return { scorer: train(all), classifier: trainClassifier(all) };
}

const plainOf = (lessons: readonly Lesson[]): readonly Labelled[] => lessons.map(({ plain }) => plain);

const sets = new Map<string, readonly Lesson[]>(
  (
    [
      ['hand-a', readChat('hand-a', 'all')],
      ['hand-b', readChat('hand-b', 'all')],
      ['hand-c', readChat('hand-c', 'all')],
      ['hand-d', readChat('hand-d', 'all')],
      ['hand-e', readChat('hand-e', 'all')],
      ['hand-g', readChat('hand-g', 'all')],
      ['night odd', readNight()],
    ] as const
  ).map(([name, lines]) => [name, lines.map(prepare)]),
);
const cases = Object.values(readingCases)
  .flat()
  .map(({ lang, text, reports }) => prepare(plainLine(lang, text, reports)));
/** `language|kinds|message` a line, comma between kinds, `-` for talk. */
const readKindLines = (path: string): readonly Line[] =>
  readFileSync(resolve(here, path), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('|') as [LanguageOrUnknown, string, string])
    .map(([lang, kinds, text]) =>
      plainLine(lang, text, kinds === '-' ? [] : kinds.split(',').map((kind) => ({ kind }))),
    );
/** Reports told without their plain words ("the 36 they picked up woke up in Villahermosa"); the same in many voices, with talk in the same words. */
const oblique = [
  'data/oblique/lines.txt',
  'data/plain/lines.txt',
  ...['es', 'en', 'ht', 'pt', 'fr'].map((lang) => `data/kinds/${lang}.txt`),
]
  .flatMap(readKindLines)
  .map(prepare);
const extra = [...cases, ...oblique];
for (const [name, set] of sets) {
  const others = [...sets].flatMap(([other, lessons]) => (other === name ? [] : lessons));
  describe(`others → ${name}`, plainOf(set), learn([...others, ...extra]));
}

function write(file: string, constant: string, weights: Float32Array): void {
  const packed = packWeights(weights);
  writeFileSync(
    resolve(here, '../src/reading/lexicon', file),
    `import type { PackedWeights } from '../weights.ts';\n\n/** Trained by evaluation/train-scorer.ts on the project's own chats. */\nexport const ${constant}: PackedWeights = {\n  step: ${packed.step},\n  base64:\n    '${packed.base64}',\n};\n`,
  );
}

const { scorer, classifier } = learn([...[...sets.values()].flat(), ...extra]);
write('scorer-weights.ts', 'SCORER_WEIGHTS', scorer);
write('classifier-weights.ts', 'CLASSIFIER_WEIGHTS', classifier);
