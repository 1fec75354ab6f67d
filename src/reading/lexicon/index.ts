import type { Language } from '../../model/index.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ht } from './ht.ts';
import { pt } from './pt.ts';
import { everywhere } from './everywhere.ts';

const lexicons: Readonly<Record<Language, string>> = { es, en, ht, pt, fr };

/** The cue lines of a language: what is written everywhere (marks, abbreviations, organisations), then its own. */
export const cuesOf = (lang: Language): readonly string[] => [everywhere, lexicons[lang]];
