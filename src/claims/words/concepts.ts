import type { LanguageOrUnknown } from '../../model/index.ts';
import { CONCEPT_ROWS } from './concept-rows.ts';
import { askOfForms, learnOfForms } from './word-facts.ts';
import type { Word } from './wording.ts';

/** k what happens · o things and people · m what tells two things apart · a who can be quoted · g hardly counts. */
export type ConceptClass = 'k' | 'o' | 'm' | 'a' | 'g';

export interface Concept {
  readonly id: number;
  readonly name: string;
  readonly class: ConceptClass;
}

const COLUMNS = ['es', 'en', 'ht', 'pt', 'fr'] as const;
type Column = (typeof COLUMNS)[number];

interface Lexicon {
  readonly exact: Map<string, Concept[]>;
  readonly stems: Map<string, Concept[]>;
  readonly pairs: Map<string, Concept[]>;
  /** First words of pairs. */
  readonly heads: Set<string>;
  /** What a word stands for alone, by the whole of it or by its stem. */
  readonly alone: (word: Word) => readonly Concept[];
}

const NONE: readonly Concept[] = [];

const LEXICONS = readRows();
export const CONCEPTS: readonly Concept[] = LEXICONS.concepts;

function readRows(): { concepts: Concept[]; of: Record<Column, Lexicon> } {
  const empty = (): Lexicon => {
    const [exact, stems, heads] = [new Map<string, Concept[]>(), new Map<string, Concept[]>(), new Set<string>()];
    return {
      exact,
      stems,
      pairs: new Map(),
      heads,
      alone: learnOfForms((form) => findAlone(exact, stems, form)),
    };
  };
  const of: Record<Column, Lexicon> = { es: empty(), en: empty(), ht: empty(), pt: empty(), fr: empty() };
  const concepts: Concept[] = [];
  for (const row of CONCEPT_ROWS.split('\n').filter((line) => line.includes('|'))) {
    const cells = row.split('|').map((cell) => cell.trim());
    const concept: Concept = { id: concepts.length, name: cells[0]!.slice(2), class: cells[0]![0] as ConceptClass };
    concepts.push(concept);
    COLUMNS.forEach((column, at) => enter(of[column], cells[at + 1] ?? '', concept));
  }
  return { concepts, of };
}

function enter(lexicon: Lexicon, cell: string, concept: Concept): void {
  for (const entry of cell.split(',').map((word) => word.trim().replace(/[-']/g, ' '))) {
    if (!entry) continue;
    const folded = entry.normalize('NFD').replace(/\p{M}/gu, '');
    const held = folded.includes(' ') ? lexicon.pairs : folded.endsWith('*') ? lexicon.stems : lexicon.exact;
    const key = folded.replace(/\*$/, '');
    if (held === lexicon.pairs) lexicon.heads.add(key.slice(0, key.indexOf(' ')));
    const list = held.get(key);
    if (list) list.push(concept);
    else held.set(key, [concept]);
  }
}

/** Whether a word stands for something in one of the languages, alone or with the next: most do not. */
const isKnown = askOfForms((form) =>
  COLUMNS.some((column) => {
    const { exact, stems, heads } = LEXICONS.of[column];
    return heads.has(form) || findAlone(exact, stems, form).length > 0;
  }),
);
const mayOpenPair = askOfForms((form) => COLUMNS.some((column) => LEXICONS.of[column].heads.has(form)));

/** Concepts the word at `at` (with its neighbour, for pairs such as "cruz roja") stands for in a language; unknown: in any. */
export function findConcepts(words: readonly Word[], at: number, lang: LanguageOrUnknown): readonly Concept[] {
  if (!isKnown(words[at]!)) return NONE;
  if (lang !== 'unknown') return lookUp(LEXICONS.of[lang], words, at);
  for (const column of COLUMNS) {
    const found = lookUp(LEXICONS.of[column], words, at);
    if (found.length > 0) return found;
  }
  return NONE;
}

/** Concepts a word stands for alone. */
export function findOwnConcepts(word: Word, lang: LanguageOrUnknown): readonly Concept[] {
  if (!isKnown(word)) return NONE;
  if (lang !== 'unknown') return LEXICONS.of[lang].alone(word);
  for (const column of COLUMNS) {
    const found = LEXICONS.of[column].alone(word);
    if (found.length > 0) return found;
  }
  return NONE;
}

function lookUp(lexicon: Lexicon, words: readonly Word[], at: number): readonly Concept[] {
  const word = words[at]!;
  const next = mayOpenPair(word) && lexicon.heads.has(word.form) ? words[at + 1]?.form : undefined;
  const pair = next === undefined ? undefined : lexicon.pairs.get(`${word.form} ${next}`);
  return pair ?? lexicon.alone(word);
}

function findAlone(
  exact: ReadonlyMap<string, readonly Concept[]>,
  stems: ReadonlyMap<string, readonly Concept[]>,
  form: string,
): readonly Concept[] {
  const whole = exact.get(form);
  if (whole) return whole;
  for (let length = form.length; length >= 3; length -= 1) {
    const stem = stems.get(form.slice(0, length));
    if (stem) return stem;
  }
  return NONE;
}
