/** The languages Cauce reads. One line here, one lexicon file, one set of fixtures. */
export const Languages = ['es', 'en', 'ht', 'pt', 'fr'] as const;
export type Language = (typeof Languages)[number];
export type LanguageOrUnknown = Language | 'unknown';

export interface LanguageGuess {
  readonly lang: LanguageOrUnknown;
  /** 0–1. */
  readonly confidence: number;
  /** A second language holds a good part of the words. */
  readonly mixed: boolean;
}
