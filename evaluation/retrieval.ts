import { matchClaims } from '../src/claims/retrieval/index.ts';
import type { Dictionary } from '../src/claims/retrieval/dictionary.ts';
import { measure } from './bootstrap.ts';
import { learnDictionary, type Pair, readGlossary } from './dictionary-learning.ts';
import { type EvaluationFigure, type EvaluationOptions, type EvaluationSkip, skipIfAbsent } from './figure.ts';
import { FOLDS, foldOf, loadNeeds, NEEDS_FILE } from './needs-learning.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Messages a word must be in to enter the dictionary; in the one that is shipped more, for the names of persons are rare words. */
export const MIN_SEEN_SHIPPED = 3;
/** Just under what holds, measured on 27 November 2026. */
const FLOOR = 0.885;

export const loadPairs = (folder: string): readonly Pair[] =>
  loadNeeds(folder)
    .filter(({ original }) => original !== '')
    .map(({ original, message }) => ({ sent: original, english: message }));

/** Whether each message finds its own English among those of all messages, in the first ten, first one. */
function findOwn(
  pairs: readonly Pair[],
  asked: (at: number) => boolean,
  dictionary: Dictionary,
): readonly { readonly ten: number; readonly one: number }[] {
  const match = matchClaims(
    pairs.map(({ english }, at) => ({ id: String(at), text: english })),
    dictionary,
  );
  return pairs.flatMap(({ sent }, at) => {
    if (!asked(at)) return [];
    const rank = match(sent).findIndex(({ id }) => id === String(at));
    return [{ ten: Number(rank >= 0), one: Number(rank === 0) }];
  });
}

/** A message in Creole or French finds what it says in English, by a dictionary learnt from other messages. */
export async function evaluateRetrieval(
  options: EvaluationOptions,
): Promise<readonly (EvaluationFigure | EvaluationSkip)[]> {
  const skip = skipIfAbsent(options, 'retrieval', NEEDS_FILE);
  if (skip) return [skip];
  const pairs = loadPairs(options.data);
  const parts = pairs.map(({ sent }) => foldOf(sent));
  const glossary = readGlossary();
  const found = Array.from({ length: FOLDS }, (_, part) => {
    const dictionary = learnDictionary(
      pairs.filter((_pair, at) => parts[at] !== part),
      glossary,
      MIN_SEEN_SHIPPED,
    );
    return findOwn(pairs, (at) => parts[at] === part, dictionary);
  }).flat();
  const shared = { name: 'retrieval', data: 'needs (left out)', lang: 'ht', n: found.length };
  return [
    { ...shared, metric: 'success@10', ...measure(found, (rows) => mean(rows.map(({ ten }) => ten))), floor: FLOOR },
    { ...shared, metric: 'success@1', ...measure(found, (rows) => mean(rows.map(({ one }) => one))), floor: null },
  ];
}
