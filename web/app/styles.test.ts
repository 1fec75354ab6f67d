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

const sheets = globSync('**/*.css', { cwd: WEB });
const common = new Set(sheets.filter((path) => SHARED.has(path)).flatMap((path) => [...classesOf(path)]));
const roomOf = (path: string): string => path.split('/')[0]!;

test('no two rooms style the same class', () => {
  const rooms = new Map<string, Set<string>>();
  for (const path of sheets.filter((path) => !SHARED.has(path)))
    for (const name of classesOf(path)) {
      if (!common.has(name)) rooms.set(name, (rooms.get(name) ?? new Set()).add(roomOf(path)));
    }
  const twice = [...rooms]
    .filter(([, styled]) => styled.size > 1)
    .map(([name, styled]) => `${name}: ${[...styled].join(', ')}`);
  expect(twice).toEqual([]);
});

test('no room styles anew what all pages share: `.lede > span` of one page breaks the sentences of the next', () => {
  const base = readFileSync(join(WEB, 'base.css'), 'utf8');
  const shared = new Set([...base.matchAll(/^\.([a-z][\w-]*)(?=\s*[,{])/gm)].map(([, name]) => name!));
  const found = sheets
    .filter((path) => !SHARED.has(path))
    .flatMap((path) =>
      [...classesOf(path)]
        .filter((name) => shared.has(name) && isStyledAlone(path, name))
        .map((name) => `${path}: ${name}`),
    );
  expect(found).toEqual([]);
});

/** Whether a rule of the sheet begins with the class and nothing that narrows it. */
const isStyledAlone = (path: string, name: string): boolean =>
  new RegExp(`^\\s*\\.${name}(?=[\\s{,:>])`, 'm').test(readFileSync(join(WEB, path), 'utf8'));

test('no room uses a class of a room whose sheet it does not load itself', () => {
  const rooms = sheets.filter((path) => !SHARED.has(path)).map((path) => [path, classesOf(path)] as const);
  const found = globSync('**/*.tsx', { cwd: WEB }).flatMap((file) => {
    const source = readFileSync(join(WEB, file), 'utf8');
    const isLoaded = (sheet: string): boolean =>
      roomOf(sheet) === roomOf(file) ||
      globSync(`${roomOf(file)}/*.tsx`, { cwd: WEB }).some((page) =>
        readFileSync(join(WEB, page), 'utf8').includes(`'../${sheet}'`),
      );
    const used = [...source.matchAll(/className="([^"]+)"/g)].flatMap(([, names]) => names!.split(/\s+/));
    return used.flatMap((name) => {
      const holders = rooms.filter(([, styled]) => styled.has(name)).map(([sheet]) => sheet);
      return common.has(name) || holders.length === 0 || holders.some(isLoaded)
        ? []
        : [`${file}: ${name} of ${holders.join(', ')}`];
    });
  });
  expect(found).toEqual([]);
});
