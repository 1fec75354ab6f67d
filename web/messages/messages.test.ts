import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSpeech } from '../words/speech.ts';
import { readTemplate, type Part } from '../words/template.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ht } from './ht.ts';
import { pt } from './pt.ts';

type Tree = { readonly [key: string]: string | readonly string[] | Tree };

function flatten(tree: Tree, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value] as const];
    return Array.isArray(value) ? [[here, value.join(' ')] as const] : flatten(value as Tree, here);
  });
}

const slotsOf = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'slot' ? [part.name] : part.kind === 'text' ? [] : slotsOf(part.parts)));
const marksOf = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'state' || part.kind === 'link' ? [part.kind] : []));

const english = new Map(flatten(en));
/** May leave a slot out: a noun that does not change with number, an article that has no counterpart. */
const FREE_SLOTS = new Set(['k']);
/** Said alike in two languages, and rightly so. */
const ALIKE = new Set(['fr grade.credibility.5']);

describe.each([
  ['es', es],
  ['fr', fr],
  ['pt', pt],
  ['ht', ht],
])('%s', (tongue, messages) => {
  const lines = flatten(messages as unknown as Tree);

  test('says everything that English says', () => {
    expect(new Set(lines.map(([path]) => path))).toEqual(new Set(english.keys()));
  });

  test('fills the same slots and marks the same states and figures', () => {
    const wrong = lines.filter(([path, text]) => {
      const [ours, theirs] = [readTemplate(text), readTemplate(english.get(path)!)];
      const slots = (parts: readonly Part[]): string =>
        [...new Set(slotsOf(parts))]
          .filter((name) => !FREE_SLOTS.has(name))
          .sort()
          .join();
      return slots(ours) !== slots(theirs) || marksOf(ours).toSorted().join() !== marksOf(theirs).toSorted().join();
    });
    expect(wrong).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const same = lines.filter(
      ([path, text]) =>
        text === english.get(path) && /[a-z]{5,} [a-z]{3,}/i.test(text) && !ALIKE.has(`${tongue} ${path}`),
    );
    expect(same).toEqual([]);
  });

  test('has a locale the runtime knows', () => {
    expect(Intl.NumberFormat.supportedLocalesOf(messages.locale)).toEqual([messages.locale]);
    expect(tongue).toHaveLength(2);
  });
});

test('French signs stay with their words when a line breaks', async () => {
  const { m } = await loadSpeech('fr');
  expect(flatten(m as unknown as Tree).filter(([, text]) => / [:;?!»](\W|$)|« /.test(text))).toEqual([]);
  expect(m.title.closure).toBe('{place}\u00a0: fermé');
});

/** What a room of the desk may refuse, by the list of errors. */
function codesOf(room: string): readonly string[] {
  const list = readFileSync(resolve(import.meta.dirname, '../../docs/reference/errors.md'), 'utf8');
  const part = list.split(/^## /m).find((each) => each.startsWith(`${room}\n`))!;
  return [...part.matchAll(/^\| `([\w-]+)`/gm)].map(([, code]) => code!);
}

test.each([
  ['claims', en.problem],
  ['channels/field-form', en.problem],
  ['channels/whatsapp-export', en.importRefusal],
  ['adapters/export-file', en.importRefusal],
])('what %s refuses somebody at a form is said in every language', (room, words) => {
  // Told by the form itself, or by the command line alone.
  const NEVER_SHOWN = new Set(['name-missing', 'cost-negative', 'export-file-missing']);
  const codes = codesOf(room).filter((code) => !NEVER_SHOWN.has(code));
  expect(codes.length).toBeGreaterThan(1);
  expect(codes.filter((code) => !(code in words))).toEqual([]);
});

test('the words of a view stand in the file that has the name of its folder', () => {
  const names = globSync('*.*.ts', { cwd: import.meta.dirname })
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => name.split('.')[0]!);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !existsSync(resolve(import.meta.dirname, '..', name)))).toEqual([]);
});
