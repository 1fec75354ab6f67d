import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openChance } from '../src/adapters/sandbox/chance.ts';
import { type Language, Languages } from '../src/model/index.ts';
import { fold } from '../src/reading/words/folding.ts';
import { LANGUAGE_BUCKETS, languageFeatures } from '../src/reading/words/language.ts';
import { readingCases } from '../src/reading/lexicon/cases.ts';
import { cuesOf } from '../src/reading/lexicon/index.ts';
import { tokenize } from '../src/reading/words/tokens.ts';
import { packWeights } from './training.ts';

/**
 * Trains the language model and writes src/reading/words/language-weights.ts.
 * Texts are the project's own only: lexicons, hand-written chats, and the lines in data/language/lines.txt.
 *   node evaluation/train-language.ts
 */
const here = import.meta.dirname;
const target = resolve(here, '../src/reading/words/language-weights.ts');
const CLASSES = Languages.length;
const EPOCHS = 12;
const RATE = 0.4;
const DECAY = 2e-6;

interface Line {
  readonly lang: number;
  readonly words: readonly (readonly number[])[];
  readonly weight: number;
}

const wordsOf = (text: string): string[] =>
  tokenize(fold(text))
    .filter(({ kind, text }) => kind === 'word' && text.length > 1)
    .map(({ text }) => text);

const makeLine = (lang: Language, words: readonly string[], weight: number): Line => ({
  lang: Languages.indexOf(lang),
  words: words.map(languageFeatures),
  weight,
});

function lexiconLines(): Line[] {
  return Languages.flatMap((lang) =>
    cuesOf(lang)[1]!
      .split('\n')
      .filter((line) => line.includes('|') && !line.startsWith('unit.other'))
      .flatMap((line) => line.slice(line.indexOf('|') + 1).split(';'))
      .map((phrase) => wordsOf(phrase.replaceAll(/[*~#[\]]/g, ' ').replaceAll('/', ' ')))
      .filter((words) => words.length > 1)
      .map((words) => makeLine(lang, words, 0.3)),
  );
}

function chatLines(): Line[] {
  return ['hand-a', 'hand-b'].flatMap((name) => {
    const path = resolve(here, `data/chat/${name}.jsonl`);
    if (!existsSync(path)) return [];
    return readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { lang: Language; text: string })
      .map(({ lang, text }) => makeLine(lang, wordsOf(text), 1));
  });
}

const caseLines = (): Line[] =>
  Object.values(readingCases)
    .flat()
    .map(({ lang, text }) => makeLine(lang, wordsOf(text), 1));

function ownLines(): Line[] {
  return readFileSync(resolve(here, 'data/language/lines.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [Language, string])
    .map(([lang, text]) => makeLine(lang, wordsOf(text), 1));
}

function train(lines: readonly Line[]): Float32Array {
  const weights = new Float32Array(LANGUAGE_BUCKETS * CLASSES);
  const random = openChance(20_231);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE / (1 + epoch);
    for (let step = 0; step < lines.length * 2; step += 1) {
      const line = lines[Math.floor(random() * lines.length)]!;
      if (line.words.length === 0) continue;
      // Short windows teach short lines.
      const size = random() < 0.5 ? line.words.length : 1 + Math.floor(random() * Math.min(6, line.words.length));
      const from = Math.floor(random() * (line.words.length - size + 1));
      learn(weights, line, from, from + size, rate * line.weight);
    }
  }
  return weights;
}

function learn(weights: Float32Array, line: Line, from: number, to: number, rate: number): void {
  const scores = new Float64Array(CLASSES);
  for (let at = from; at < to; at += 1) {
    const scale = 1 / Math.sqrt(line.words[at]!.length);
    for (const feature of line.words[at]!)
      for (let lang = 0; lang < CLASSES; lang += 1) scores[lang]! += weights[feature * CLASSES + lang]! * scale;
  }
  const top = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
  for (let lang = 0; lang < CLASSES; lang += 1) {
    const error = (lang === line.lang ? 1 : 0) - Math.exp(scores[lang]! - top) / sum;
    if (Math.abs(error) < 1e-4) continue;
    for (let at = from; at < to; at += 1) {
      const change = (rate * error) / Math.sqrt(line.words[at]!.length);
      for (const feature of line.words[at]!) {
        const index = feature * CLASSES + lang;
        weights[index] = weights[index]! * (1 - DECAY) + change;
      }
    }
  }
}

const lines = [...lexiconLines(), ...chatLines(), ...caseLines(), ...ownLines(), ...ownLines()];
const packed = packWeights(train(lines));
writeFileSync(
  target,
  `import type { PackedWeights } from '../learnt/weights.ts';\n\n/** Trained by evaluation/train-language.ts on the project's own texts. */\nexport const LANGUAGE_WEIGHTS: PackedWeights = {\n  step: ${packed.step},\n  base64:\n    '${packed.base64}',\n};\n`,
);
console.log(`language: ${lines.length} lines, ${packed.base64.length} characters`);
