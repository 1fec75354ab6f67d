import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ht } from './ht.ts';
import { pt } from './pt.ts';

const glossary = readFileSync(resolve(import.meta.dirname, '../../docs/glossary.md'), 'utf8');
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split('|').slice(1, -1));

/** A remark in brackets tells two meanings of a word apart. */
const termOf = (cell: string): string =>
  cell
    .replace(/\(.*\)/, '')
    .trim()
    .toLowerCase();

test.each([
  ['English', en],
  ['Spanish', es],
  ['French', fr],
  ['Portuguese', pt],
  ['Haitian Creole', ht],
] as const)('the web says every term of the glossary in %s', (_, messages) => {
  const column = [en, es, fr, pt, ht].indexOf(messages as typeof en);
  const words = JSON.stringify(messages).toLowerCase();
  const terms = rows.map((row) => termOf(row[column]!));
  expect(terms.length).toBeGreaterThan(30);
  expect(terms.filter((term) => !words.includes(term))).toEqual([]);
});

/** Words that were used for two things, or two for one: none of them comes back. */
test.each([
  [
    'Spanish',
    es,
    [
      'mesa socia',
      'mesas vecinas',
      'en pausa',
      'línea de avisos',
      'configuración',

      'plazas',
      'la cabeza',
    ],
  ],
  [
    'French',
    fr,
    ['pas de liaison', 'le lien', 'suspendu', 'lettres différentes', 'ligne d’alerte', 'poursuivre la liaison'],
  ],
  ['Portuguese', pt, ['vínculo', 'em pausa', 'cartas diferentes', 'linha de avisos', 'o oficial']],
  ['Haitian Creole', ht, ['lyen an', 'lèt yo', 'pèsòn ']],
] as const)('no left-over word in %s', (_, messages, former) => {
  const words = JSON.stringify(messages).toLowerCase();
  expect(former.filter((word) => words.includes(word))).toEqual([]);
});
