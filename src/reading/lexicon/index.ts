import type { Language } from '../../model/index.ts';
import { en } from './en.ts';
import { enConcepts } from './en.concepts.ts';
import { enSayings } from './en.sayings.ts';
import { es } from './es.ts';
import { esConcepts } from './es.concepts.ts';
import { esSayings } from './es.sayings.ts';
import { fr } from './fr.ts';
import { frConcepts } from './fr.concepts.ts';
import { frSayings } from './fr.sayings.ts';
import { ht } from './ht.ts';
import { htConcepts } from './ht.concepts.ts';
import { expandVerbs } from './paradigms.ts';
import { pt } from './pt.ts';
import { ptConcepts } from './pt.concepts.ts';
import { ptSayings } from './pt.sayings.ts';
import { everywhere } from './everywhere.ts';

const lexicons: Readonly<Record<Language, string>> = { es, en, ht, pt, fr };
const concepts: Readonly<Record<Language, string>> = {
  es: esConcepts + esSayings,
  en: enConcepts + enSayings,
  ht: htConcepts,
  pt: ptConcepts + ptSayings,
  fr: frConcepts + frSayings,
};

/** The cue lines of a language: what is written everywhere (marks, abbreviations, organisations), then its own phrases, verbs and things. */
export const cuesOf = (lang: Language): readonly string[] => [
  everywhere,
  lexicons[lang],
  expandVerbs(lang, concepts[lang]),
];
