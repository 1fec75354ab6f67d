import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const WEB = resolve(import.meta.dirname, '..');
/** Pages' sheets stay once they were loaded: a class that two rooms style changes its look with the pages somebody has visited. */
const SHARED = new Set(['base.css', 'tokens.css']);

/** Classes that a rule of the sheet begins with, its room's own ones. */
function classesOf(path: string): ReadonlySet<string> {
  const sheet = readFileSync(join(WEB, path), 'utf8');
  return new Set([...sheet.matchAll(/^\s*\.([a-z][\w-]*)(?=[\s{,:.>])/gm)].map(([, name]) => name!));
}

test('no two rooms style the same class', () => {
  const sheets = globSync('**/*.css', { cwd: WEB });
  const common = new Set(sheets.filter((path) => SHARED.has(path)).flatMap((path) => [...classesOf(path)]));
  const rooms = new Map<string, Set<string>>();
  for (const path of sheets.filter((path) => !SHARED.has(path)))
    for (const name of classesOf(path)) {
      const room = path.split('/')[0]!;
      if (!common.has(name)) rooms.set(name, (rooms.get(name) ?? new Set()).add(room));
    }
  const twice = [...rooms]
    .filter(([, styled]) => styled.size > 1)
    .map(([name, styled]) => `${name}: ${[...styled].join(', ')}`);
  expect(twice).toEqual([]);
});
