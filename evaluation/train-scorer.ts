import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { asInstant, type LanguageOrUnknown, parseInstant, type Zone } from '../src/model/index.ts';
import { basePlaces, createGazetteer, createReader } from '../src/reading/index.ts';
import { type Cue, makeSheet } from '../src/reading/cues.ts';
import { readKindCues } from '../src/reading/kinds.ts';
import { hashUnits } from '../src/reading/language.ts';
import type { MessageReading } from '../src/reading/message-reading.ts';
import { type Draft, draftPresence, draftReports } from '../src/reading/reports.ts';
import { readingCases } from '../src/reading/lexicon/cases.ts';
import { ACCEPT_LOGIT, draftFeatures, messageFeatures, SCORER_BUCKETS } from '../src/reading/scorer.ts';
import { packWeights, seededRandom } from './training.ts';

/**
 * Trains the weights that tell reports from talk, on the project's own chats and case tables, and writes src/reading/lexicon/scorer-weights.ts.
 * Prints five-fold and hand-to-hand figures; the development set is never trained on.
 *   node evaluation/train-scorer.ts
 */
const here = import.meta.dirname;
const target = resolve(here, '../src/reading/lexicon/scorer-weights.ts');
const SETS = ['hand-a', 'hand-b'];
const EPOCHS = 8;
const RATE = 0.05;
const DECAY = 0.01;
const FOLDS = 5;
/** Shares of phrases forgotten in the extra rounds of training. */
const FORGOTTEN = [0.3, 0.5];

interface Example {
  readonly features: readonly number[];
  readonly isReport: boolean;
}

interface Labelled {
  readonly examples: readonly Example[];
  readonly gold: number;
}

interface Line {
  readonly lang: LanguageOrUnknown;
  readonly text: string;
  readonly near: string;
  readonly sentAt: string;
  readonly forwarded: boolean;
  readonly reports: readonly { readonly kind: string }[];
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
  return { ...message, places, times, sheet, kinds: readKindCues(tokens, sheet, clauses, () => places) };
}

function label(line: Line, message: MessageReading): Labelled {
  const drafts = draftReports(message);
  const shared = messageFeatures(message);
  const open: string[] = line.reports.map(({ kind }) => kind);
  const examples: Example[] = [];
  const learn = (draft: Draft, rivals: readonly Draft[]): boolean => {
    const at = open.indexOf(draft.kind);
    if (at >= 0) open.splice(at, 1);
    examples.push({
      features: [...shared.buckets, ...draftFeatures(message, draft, rivals, shared)],
      isReport: at >= 0,
    });
    return at >= 0;
  };
  const right = drafts.filter((draft) => learn(draft, drafts));
  // The second step is taught with the right first step.
  const presence = draftPresence(message, right);
  if (presence) learn(presence, right);
  return { examples, gold: line.reports.length };
}

/** Logistic regression by AdaGrad with weight decay; seeded, so a rerun writes the same weights. */
function train(data: readonly Labelled[]): Float32Array {
  const weights = new Float32Array(SCORER_BUCKETS);
  const squares = new Float32Array(SCORER_BUCKETS).fill(1e-2);
  const examples = data.flatMap(({ examples }) => examples);
  const random = seededRandom(7);
  for (let step = 0; step < EPOCHS * examples.length; step += 1) {
    const { features, isReport } = examples[Math.floor(random() * examples.length)]!;
    const error = (isReport ? 1 : 0) - 1 / (1 + Math.exp(-sum(weights, features)));
    for (const bucket of features) {
      const slope = error - DECAY * weights[bucket]!;
      squares[bucket]! += slope * slope;
      weights[bucket]! += (RATE * slope) / Math.sqrt(squares[bucket]!);
    }
  }
  return weights;
}

const sum = (weights: Float32Array, features: readonly number[]): number =>
  features.reduce((total, bucket) => total + weights[bucket]!, 0);

function describe(name: string, data: readonly Labelled[], weights: Float32Array): void {
  let [hits, read, gold, talk, empty] = [0, 0, 0, 0, 0];
  for (const { examples, gold: wanted } of data) {
    const accepted = examples.filter(({ features }) => sum(weights, features) > ACCEPT_LOGIT);
    hits += accepted.filter(({ isReport }) => isReport).length;
    read += accepted.length;
    gold += wanted;
    if (wanted === 0) talk += 1;
    if (wanted === 0 && accepted.length === 0) empty += 1;
  }
  console.log(
    `${name.padEnd(18)} kinds ${((2 * hits) / (gold + read)).toFixed(3)}  talk left empty ${(empty / talk).toFixed(3)}`,
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

const lessonsOf = (lessons: readonly Lesson[]): Float32Array =>
  train(lessons.flatMap(({ plain, poorer }) => [plain, ...poorer]));
const plainOf = (lessons: readonly Lesson[]): readonly Labelled[] => lessons.map(({ plain }) => plain);

const sets = SETS.map((name) =>
  readFileSync(resolve(here, `data/chat/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => prepare(JSON.parse(line) as Line)),
);
const cases = Object.values(readingCases)
  .flat()
  .map(({ lang, text, reports }) => prepare(plainLine(lang, text, reports)));
/** Reports told without their plain words ("the 36 they picked up woke up in Villahermosa"). */
const oblique = readFileSync(resolve(here, 'data/oblique/lines.txt'), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('|') as [LanguageOrUnknown, string, string])
  .map(([lang, kind, text]) => prepare(plainLine(lang, text, kind === '-' ? [] : [{ kind }])));
const extra = [...cases, ...oblique];
const all = sets.flat();
sets.forEach((set, index) => {
  const others = sets.filter((_, at) => at !== index).flat();
  describe(`others → ${SETS[index]!}`, plainOf(set), lessonsOf([...others, ...extra]));
});
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = lessonsOf([...all.filter((_, at) => at % FOLDS !== fold), ...extra]);
  describe(`fold ${fold}`, plainOf(all.filter((_, at) => at % FOLDS === fold)), weights);
}
const packed = packWeights(lessonsOf([...all, ...extra]));
writeFileSync(
  target,
  `import type { PackedWeights } from '../weights.ts';\n\n/** Trained by evaluation/train-scorer.ts on the project's own chats. */\nexport const SCORER_WEIGHTS: PackedWeights = {\n  step: ${packed.step},\n  base64:\n    '${packed.base64}',\n};\n`,
);
