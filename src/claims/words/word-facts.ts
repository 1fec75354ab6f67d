import { createRecall } from '../keeping/recall.ts';

/**
 * What follows from the form of a word alone (what it stands for, whether it is a name, a time, a "not") is worked out once and stays with
 * the form: a chat has few forms and says them over and over. What is a yes or a no is a bit of the word itself.
 */
export type WordFacts = unknown[];

/** What of a word such facts are asked of. */
export interface Formed {
  readonly form: string;
  readonly facts: WordFacts;
  /** A bit for each question that is answered with yes. */
  readonly bits: number;
}

const MAX_FORMS_HELD = 12_000;
/** The bits stand before the facts. */
let factCount = 1;
const held = createRecall(openFacts, MAX_FORMS_HELD);
const questions: ((form: string) => boolean)[] = [];

function openFacts(form: string): WordFacts {
  const facts = Array.from<unknown>({ length: factCount });
  facts[0] = questions.reduce((bits, ask, at) => (ask(form) ? bits | (1 << at) : bits), 0);
  return facts;
}

/** The facts of a form: one list for all words of that form. */
export const factsOf = (form: string): WordFacts => held.of(form);

/** The answers to all questions about a form. */
export const bitsOf = (facts: WordFacts): number => facts[0] as number;

/** A fact about forms: `make` is asked once for each form held. Only called where a module is loaded. */
export function learnOfForms<Value extends object | number>(
  make: (form: string) => Value,
): (word: Pick<Formed, 'form' | 'facts'>) => Value {
  const at = factCount;
  factCount += 1;
  return ({ form, facts }) => (facts[at] ??= make(form)) as Value;
}

/** A question about forms, asked once for each form held. Only called where a module is loaded. */
export function askOfForms(ask: (form: string) => boolean): (word: Formed) => boolean {
  const bit = 1 << questions.length;
  questions.push(ask);
  return ({ bits }) => (bits & bit) !== 0;
}
