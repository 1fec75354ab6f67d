import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { learnDictionary, readGlossary } from './dictionary-learning.ts';
import { SHARED_DATA } from './figure.ts';
import { loadPairs, MIN_SEEN_SHIPPED } from './retrieval.ts';

/**
 * Learns how words of Creole and French messages are said in English and writes src/claims/retrieval/dictionary-rows.ts. There is no chance
 * in it: the same data give the same file.
 *   node evaluation/train-dictionary.ts [--data DIR]
 */
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const dictionary = learnDictionary(loadPairs(values.data ?? SHARED_DATA), readGlossary(), MIN_SEEN_SHIPPED);
const rows = [...dictionary].map(([word, renderings]) =>
  [word, ...renderings.flatMap(({ term, weight }) => [term, weight])].join(' '),
);
writeFileSync(
  join(import.meta.dirname, '../src/claims/retrieval/dictionary-rows.ts'),
  `/**
 * Learnt by evaluation/train-dictionary.ts from disaster response messages and their English (Munro, validation part, CC BY 4.0:
 * provenance in docs/decisions/0021-learnt-from-messages.md) and our own glossary. \`key term weight …\`: \`=\` before how a word
 * sounds, \`*\` after its beginning. Not to be edited by hand.
 */
export const DICTIONARY_ROWS = \`
${rows.join('\n')}
\`;
`,
);
console.log(`dictionary: ${dictionary.size} words`);
