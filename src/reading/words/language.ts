import { type Language, type LanguageGuess, type LanguageOrUnknown, Languages } from '../../model/index.ts';
import { fold } from './folding.ts';
import { hashUnits } from '../learnt/hashing.ts';
import { LANGUAGE_WEIGHTS } from './language-weights.ts';
import { type HashedWeights, readWeights } from '../learnt/weights.ts';
import { type Token, tokenize, type Word } from './tokens.ts';

/** A guess with the language that holds the second share of the words. */
export interface SpokenGuess extends LanguageGuess {
  readonly second: Language | null;
}

/** Buckets of the hashed n-gram model; evaluation/train-language.ts trains the weights with the same features. */
export const LANGUAGE_BUCKETS = 16_384;
const CLASSES = Languages.length;
const MAX_GRAM = 4;

/** Feature buckets of one word: its character 1- to 4-grams with word ends marked, and the whole word. */
export function languageFeatures(word: string): readonly number[] {
  const marked = `<${word}>`;
  const features = [hashUnits(marked, 0, marked.length, 7) % LANGUAGE_BUCKETS];
  for (let size = 1; size <= MAX_GRAM; size += 1) {
    for (let at = 0; at + size <= marked.length; at += 1) {
      features.push(hashUnits(marked, at, at + size, size) % LANGUAGE_BUCKETS);
    }
  }
  return features;
}

let weights: HashedWeights | null = null;

/** Log-scores of a word per language, kept with it: every word is asked. A word counts by its mean feature weight, so long words do not shout. */
const scoresOf = (word: Word): readonly number[] => (word.languageScores ??= scoreWord(word.text));

function scoreWord(word: string): readonly number[] {
  weights ??= readWeights(LANGUAGE_WEIGHTS, LANGUAGE_BUCKETS, CLASSES);
  const scores = new Float32Array(CLASSES);
  const features = languageFeatures(word);
  for (const feature of features) {
    for (let lang = 0; lang < CLASSES; lang += 1) scores[lang]! += weights.values[feature * CLASSES + lang]!;
  }
  const scale = 1 / Math.sqrt(features.length);
  for (let lang = 0; lang < CLASSES; lang += 1) scores[lang]! *= scale;
  // A plain list of the same numbers is read faster than a typed array of five.
  return [scores[0]!, scores[1]!, scores[2]!, scores[3]!, scores[4]!];
}

const UNKNOWN: SpokenGuess = { lang: 'unknown', confidence: 0, mixed: false, second: null };

/** The guess where the language is given. */
export const spokenAs = (lang: LanguageOrUnknown): SpokenGuess => ({ lang, confidence: 1, mixed: false, second: null });

const MAX_WORDS = 200;
/** Sums and words of the line under reading; filled anew for every line. */
const total = new Float64Array(CLASSES);
const votes = new Uint16Array(CLASSES);
const lineScores: (readonly number[])[] = [];
/** A line is mixed where a second language holds this share of the words, and this many. */
const MIXED_SHARE = 0.16;
const MIXED_WORDS = 3;
/** Less is enough to read the line with the second language's lexicon too. */
const SECOND_SHARE = 0.14;
const SECOND_WORDS = 2;

/** Language of a chat line; see `guessLanguage`. */
export function identifyLanguage(text: string): LanguageGuess {
  const { lang, confidence, mixed } = guessLanguage(tokenize(fold(text)));
  return { lang, confidence, mixed };
}

/**
 * Language of a chat line, from a hashed character n-gram model of our own over the five languages.
 * `unknown` where there is no word of two letters or more (emoji, numbers, links). `mixed` where a fifth of the words,
 * and three at least, clearly belong to another language than the line.
 */
export function guessLanguage(tokens: readonly Token[]): SpokenGuess {
  let words = 0;
  for (let at = 0; at < tokens.length && words < MAX_WORDS; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.text.length < 2) continue;
    lineScores[words] = scoresOf(token.word);
    words += 1;
  }
  if (words === 0) return UNKNOWN;
  for (let lang = 0; lang < CLASSES; lang += 1) {
    let sum = 0;
    for (let at = 0; at < words; at += 1) sum += lineScores[at]![lang]!;
    total[lang] = sum;
  }
  let best = 0;
  for (let lang = 1; lang < CLASSES; lang += 1) if (total[lang]! > total[best]!) best = lang;
  const { second, votes } = secondLanguage(words, best);
  const isSecond = votes >= SECOND_WORDS && votes >= SECOND_SHARE * words;
  const mixed = votes >= MIXED_WORDS && votes >= MIXED_SHARE * words;
  return { lang: Languages[best]!, confidence: confidenceOf(total, best), mixed, second: isSecond ? second : null };
}

function confidenceOf(total: Float64Array, best: number): number {
  let sum = 0;
  for (let lang = 0; lang < CLASSES; lang += 1) sum += Math.exp(total[lang]! - total[best]!);
  return 1 / sum;
}

/** How much better another language must fit a word before the word counts as its. */
const WORD_MARGIN = 1;

/** The language, other than the best, that most of the line's words clearly belong to. */
function secondLanguage(words: number, best: number): { readonly second: Language; readonly votes: number } {
  for (let lang = 0; lang < CLASSES; lang += 1) votes[lang] = 0;
  for (let at = 0; at < words; at += 1) {
    const scores = lineScores[at]!;
    let top = best;
    for (let lang = 0; lang < CLASSES; lang += 1) if (scores[lang]! > scores[top]!) top = lang;
    if (top !== best && scores[top]! - scores[best]! > WORD_MARGIN) votes[top]! += 1;
  }
  let second = 0;
  for (let lang = 1; lang < CLASSES; lang += 1) if (votes[lang]! > votes[second]!) second = lang;
  return { second: Languages[second]!, votes: votes[second]! };
}
