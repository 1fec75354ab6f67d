import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openChance } from '../src/adapters/sandbox/chance.ts';
import { asInstant, type LanguageOrUnknown, parseInstant, ReportKinds, type Zone } from '../src/model/index.ts';
import { basePlaces, createGazetteer, createReader } from '../src/reading/index.ts';
import { type Cue, makeSheet } from '../src/reading/cues/index.ts';
import { readKindCues } from '../src/reading/kinds/index.ts';
import { hashUnits } from '../src/reading/learnt/hashing.ts';
import type { MessageReading } from '../src/reading/message-reading.ts';
import { type Draft, draftPresence, draftReports } from '../src/reading/drafts/index.ts';
import { readingCases } from '../src/reading/lexicon/cases.ts';
import { addDraft, addMessage, messageFeatures, SCORER_BUCKETS } from '../src/reading/judging/features.ts';
import { draftListed, withoutListed } from '../src/reading/judging/index.ts';
import { type Classified, classified, type Classifiers, trainClassifiers } from './classifier-learning.ts';
import { type Line, readChat, readNight } from './scorer-lines.ts';

const EPOCHS = 8;
const RATE = 0.05;
const SEEDS = [7, 11, 13, 17, 19];
const AVERAGED_EVERY = 500;
const DECAY = 0.01;
/** The share of phrases forgotten in the extra round of training, and in reading a hand left out as a stranger's. */
const FORGOTTEN_SHARE = 0.5;

export interface Example {
  /** Place among the report kinds. */
  readonly kind: number;
  readonly features: readonly number[];
  readonly isReport: boolean;
  /** The sentence of its cue, as the classifier of kinds sees it. */
  readonly sentence: Classified;
  readonly draft: Draft;
  /** The drafts it is weighed beside: all others, or those that are told where who is there is weighed last. */
  readonly rivals: readonly Draft[];
}

export interface Labelled extends Classified {
  readonly message: MessageReading;
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
  const { places, times, counts, clauses } = message;
  return {
    ...message,
    places,
    times,
    counts,
    sheet,
    kinds: readKindCues(tokens, sheet, clauses, () => places, message.text.numerals),
  };
}

const NOTHING_TOLD: ReadonlySet<string> = new Set();

function label(line: Line, whole: MessageReading): Labelled {
  const listed = draftListed(whole);
  const message = listed.drafts.length > 0 ? withoutListed(whole, listed.stretches) : whole;
  const drafts = draftReports(message);
  const shared = messageFeatures(message);
  const open: string[] = line.reports.map(({ kind }) => kind);
  // What a list tells is read without the scorer.
  for (const { kind } of listed.drafts) if (open.includes(kind)) open.splice(open.indexOf(kind), 1);
  const examples: Example[] = [];
  const learn = (draft: Draft, rivals: readonly Draft[]): boolean => {
    const at = open.findIndex((kind) => kind.split('|').includes(draft.kind));
    if (at >= 0) open.splice(at, 1);
    const features: number[] = [];
    const sink = { add: (bucket: number) => features.push(bucket) };
    addMessage(shared, sink);
    addDraft(message, draft, rivals, shared, sink);
    const sentence = classified(message, NOTHING_TOLD, message.clauses.sentenceOf[draft.lead.first]);
    examples.push({ kind: ReportKinds.indexOf(draft.kind), features, isReport: at >= 0, sentence, draft, rivals });
    return at >= 0;
  };
  const right = drafts.filter((draft) => learn(draft, drafts));
  // The second step is taught with the right first step.
  const presence = draftPresence(message, right);
  if (presence) learn(presence, right);
  const kinds = new Set(line.reports.flatMap(({ kind }) => kind.split('|')));
  return {
    ...classified(message, kinds),
    message,
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

export const sum = (weights: Float32Array, features: readonly number[]): number =>
  features.reduce((total, bucket) => total + weights[bucket]!, 0);

/** A line read plainly, and twice with phrases forgotten: to learn from, and as a writer not met before would be read. */
export interface Lesson {
  readonly plain: Labelled;
  readonly poorer: Labelled;
  readonly strange: Labelled;
}

function prepare(line: Line): Lesson {
  const message = readLine(line);
  const forget = (seed: string): Labelled => label(line, forgetPhrases(message, FORGOTTEN_SHARE, seed));
  return { plain: label(line, message), poorer: forget('poorer'), strange: forget('strange') };
}

const plainLine = (lang: LanguageOrUnknown, text: string, reports: Line['reports']): Line => ({
  lang,
  text,
  near: '',
  sentAt: '2024-05-14T10:00:00-06:00',
  forwarded: false,
  reports,
});

export interface Models {
  readonly scorer: Float32Array;
  readonly classifiers: Classifiers;
}

/** Trains all three models. */
export function learn(lessons: readonly Lesson[]): Models {
  const [plain, poorer] = [lessons.map((lesson) => lesson.plain), lessons.map((lesson) => lesson.poorer)];
  return { scorer: train([...plain, ...poorer]), classifiers: trainClassifiers(plain, poorer) };
}

/** Chats by name: each can be left out. */
export const readChats = (): ReadonlyMap<string, readonly Lesson[]> =>
  new Map([
    ...HANDS.map((hand) => [hand, readChat(hand, 'all').map(prepare)] as const),
    ['night odd', readNight().map(prepare)],
  ]);

const HANDS = [...'abcdegiklmnopqstvwxyz', 'aa', 'ab', 'ac'].map((hand) => `hand-${hand}`);

/** `language|kinds|message` a line, comma between kinds, `-` for talk. */
const readKindLines = (path: string): readonly Line[] =>
  readFileSync(resolve(import.meta.dirname, path), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('|') as [LanguageOrUnknown, string, string])
    .map(([lang, kinds, text]) =>
      plainLine(lang, text, kinds === '-' ? [] : kinds.split(',').map((kind) => ({ kind }))),
    );

const KIND_LINES = [
  'es',
  'en',
  'ht',
  'pt',
  'fr',
  'talk',
  'es1',
  'es2',
  'es3',
  'es4',
  'en1',
  'en2',
  'en3',
  'ht1',
  'ht2',
  'pt1',
  'pt2',
  'fr1',
  'fr2',
];

/** Cases, reports told without their plain words, the same in many voices, talk in the same words: never left out. */
export function readFurther(): readonly Lesson[] {
  const files = [
    'oblique/lines',
    // The shortest ways to say a thing are the most frequent in real chats and the fewest here.
    ...Array.from({ length: 4 }, () => 'plain/lines'),
    ...KIND_LINES.map((name) => `kinds/${name}`),
  ];
  const cases = Object.values(readingCases)
    .flat()
    .map(({ lang, text, reports }) => plainLine(lang, text, reports));
  return [...cases, ...files.flatMap((file) => readKindLines(`data/${file}.txt`))].map(prepare);
}

/** Lessons of every chat but these. */
export const leaveOut = (chats: ReadonlyMap<string, readonly Lesson[]>, left: readonly string[]): readonly Lesson[] =>
  [...chats].flatMap(([name, lessons]) => (left.includes(name) ? [] : lessons));
