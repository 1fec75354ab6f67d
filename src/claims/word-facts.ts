import { createRecall } from './recall.ts';

/**
 * What follows from the form of a word alone (what it stands for, whether it is a name, a time, a "not") is worked out once and stays with
 * the form: a chat has few forms and says them over and over.
 */
export type WordFacts = unknown[];

const MAX_FORMS_HELD = 12_000;
let factCount = 0;
const held = createRecall((): WordFacts => Array.from<unknown>({ length: factCount }), MAX_FORMS_HELD);

/** The facts of a form: one list for all words of that form. */
export const factsOf = (form: string): WordFacts => held.of(form);

/** A fact about forms: `make` is asked once for each form held. Only called where a module is loaded. */
export function learnOfForms<Value extends object | number | boolean>(
  make: (form: string) => Value,
): (word: { readonly form: string; readonly facts: WordFacts }) => Value {
  const at = factCount;
  factCount += 1;
  return ({ form, facts }) => (facts[at] ??= make(form)) as Value;
}
