import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { asInstant, type LanguageOrUnknown, parseInstant, type Zone } from '../src/model/index.ts';
import { basePlaces, createGazetteer, createReader } from '../src/reading/index.ts';
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
const EPOCHS = 15;
const RATE = 0.05;
const DECAY = 0.01;
const FOLDS = 5;

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

function label(line: Line): Labelled {
  const message = reader.readParts({
    text: line.text,
    sentAt: parseInstant(line.sentAt) ?? asInstant(0),
    zone: 'America/Mexico_City' as Zone,
    near: gazetteer.find(line.near),
    forwarded: line.forwarded,
    lang: line.lang,
  });
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

const sets = SETS.map((name) =>
  readFileSync(resolve(here, `data/chat/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => label(JSON.parse(line) as Line)),
);
const cases = Object.values(readingCases)
  .flat()
  .map(({ lang, text, reports }) =>
    label({ lang, text, near: '', sentAt: '2024-05-14T10:00:00-06:00', forwarded: false, reports }),
  );
const all = sets.flat();
sets.forEach((set, index) => {
  const others = sets.filter((_, at) => at !== index).flat();
  describe(`others → ${SETS[index]!}`, set, train([...others, ...cases]));
});
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = train([...all.filter((_, at) => at % FOLDS !== fold), ...cases]);
  describe(
    `fold ${fold}`,
    all.filter((_, at) => at % FOLDS === fold),
    weights,
  );
}
const packed = packWeights(train([...all, ...cases]));
writeFileSync(
  target,
  `import type { PackedWeights } from '../weights.ts';\n\n/** Trained by evaluation/train-scorer.ts on the project's own chats. */\nexport const SCORER_WEIGHTS: PackedWeights = {\n  step: ${packed.step},\n  base64:\n    '${packed.base64}',\n};\n`,
);
