import type { LanguageOrUnknown } from '../model/index.ts';
import { fold } from './words/folding.ts';
import { guessLanguage } from './words/language.ts';
import { type Numeral, readNumerals } from './numerals/index.ts';
import { type Founds, openFounds } from './places/lookup.ts';
import { type Token, tokenize } from './words/tokens.ts';

/** A message made ready for reading: every offset below is into `raw`. */
export interface ReadText {
  readonly raw: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly lang: LanguageOrUnknown;
  readonly numerals: readonly Numeral[];
  /** By the gazetteer it is read with. */
  readonly founds: Founds;
}

/** Folds, cuts into tokens, identifies the language unless given, and reads the numerals. */
export function prepareText(raw: string, lang?: LanguageOrUnknown): ReadText {
  const folded = fold(raw);
  const tokens = tokenize(folded);
  const spoken = lang ?? guessLanguage(tokens).lang;
  return { raw, folded, tokens, lang: spoken, numerals: readNumerals(tokens, spoken), founds: openFounds(tokens) };
}
