import { rememberByWord, type Token } from '../words/tokens.ts';
import { CONCEPT_ROWS } from './concept-rows.ts';

/** Names of the concepts; a concept's number is its place here. */
export const CONCEPTS: readonly string[] = [];

interface Pattern {
  readonly concept: number;
  readonly part: string;
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
}

interface Phrase {
  readonly concept: number;
  readonly rest: readonly string[];
}

const words = new Map<string, number[]>();
const patterns: Pattern[] = [];
const phrases = new Map<string, Phrase[]>();

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function addEntry(entry: string, concept: number): void {
  if (entry.includes('_')) {
    const [first, ...rest] = entry.split('_');
    addTo(phrases, first!, { concept, rest });
  } else if (entry.includes('*')) {
    const part = entry.replaceAll('*', '');
    patterns.push({ concept, part, isOpenLeft: entry.startsWith('*'), isOpenRight: entry.endsWith('*') });
  } else addTo(words, entry, concept);
}

for (const row of CONCEPT_ROWS.trim().split('\n')) {
  const [name, entries] = row.split(' | ');
  const concept = (CONCEPTS as string[]).push(name!) - 1;
  for (const entry of entries!.split(' ')) addEntry(entry, concept);
}

function isLike(word: string, { part, isOpenLeft, isOpenRight }: Pattern): boolean {
  if (isOpenLeft && isOpenRight) return word.includes(part);
  return isOpenLeft ? word.endsWith(part) : word.startsWith(part);
}

const NONE: readonly number[] = [];

function findConcepts(text: string): readonly number[] {
  const bare = text.replaceAll("'", '');
  const found = [...(words.get(bare) ?? []), ...patterns.filter((pattern) => isLike(bare, pattern)).map(toConcept)];
  return found.length === 0 ? NONE : [...new Set(found)];
}
const toConcept = ({ concept }: Pattern | Phrase): number => concept;
const conceptsOfWord = rememberByWord(findConcepts, NONE);

const NO_PHRASES: readonly Phrase[] = [];
const phrasesFrom = rememberByWord((text): readonly Phrase[] => phrases.get(text) ?? NO_PHRASES, NO_PHRASES);

/** Concepts that a word, or a phrase that begins with it, speaks of. */
export function conceptsAt(tokens: readonly Token[], at: number): readonly number[] {
  const own = conceptsOfWord(tokens[at]!);
  const begun = phrasesFrom(tokens[at]!);
  if (begun.length === 0) return own;
  const said = begun.filter(({ rest }) => rest.every((word, step) => tokens[at + 1 + step]?.text === word));
  return said.length === 0 ? own : [...new Set([...own, ...said.map(({ concept }) => concept)])];
}

/** Asks a word whether it speaks of any of the `wanted` concepts, or begins a phrase that may: hardly one of a message does. */
export const tellsOf = (wanted: ReadonlySet<number>): ((token: Token) => boolean) =>
  rememberByWord(
    (text) => [...findConcepts(text), ...(phrases.get(text) ?? []).map(toConcept)].some((one) => wanted.has(one)),
    false,
  );
