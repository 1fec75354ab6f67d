import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { learnDictionary } from './dictionary-learning.ts';
import { SHARED_DATA } from './figure.ts';
import { loadPairs, MIN_SEEN_SHIPPED } from './retrieval.ts';

/**
 * Learns how words of Creole and French messages are said in English and writes src/claims/dictionary-rows.ts. There is no chance
 * in it: the same data give the same file.
 *   node evaluation/train-dictionary.ts [--data DIR]
 */
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const dictionary = learnDictionary(loadPairs(values.data ?? SHARED_DATA), MIN_SEEN_SHIPPED);
const rows = [...dictionary].map(([word, renderings]) =>
  [word, ...renderings.flatMap(({ term, weight }) => [term, Math.round(weight * 100)])].join(' '),
);
writeFileSync(
  join(import.meta.dirname, '../src/claims/dictionary-rows.ts'),
  `/**
 * Learnt by evaluation/train-dictionary.ts from disaster response messages and their English (Munro, validation part, CC BY 4.0:
 * provenance in docs/decisions/0021-learnt-from-messages.md). \`word term weight …\`, \`*\` after the beginning of a word. Not to be
 * edited by hand.
 */
export const DICTIONARY_ROWS = \`
${rows.join('\n')}
\`;
`,
);
console.log(`dictionary: ${dictionary.size} words`);
