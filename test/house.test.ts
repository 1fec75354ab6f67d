import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The floor plan as a test. Floors from the ground up; a room imports only from floors below its own, siblings never meet,
 * and nobody looks past a room's face (index.ts). See docs/architecture.md.
 */
const FLOORS = [
  ['model'],
  ['channels', 'reading', 'claims', 'flow', 'link', 'record'],
  ['desk', 'relay'],
  ['adapters'],
  ['cli'],
] as const;
/**
 * Inside a room of many files, the way of what it works on: a folder imports only from folders before it, and the nouns that pass from
 * one to the next stand in the room itself.
 */
const STAGES: Readonly<Record<string, { readonly folders: readonly string[]; readonly nouns: readonly string[] }>> = {
  reading: {
    folders: [
      'learnt',
      'words',
      'lexicon',
      'numerals',
      'gazetteer',
      'places',
      'times',
      'cues',
      'counts',
      'kinds',
      'stance',
      'signals',
      'drafts',
      'judging',
      'where',
    ],
    nouns: ['text.ts', 'message-reading.ts'],
  },
  claims: {
    folders: [
      'keeping',
      'words',
      'reach',
      'traits',
      'held',
      'apart',
      'near',
      'origins',
      'grading',
      'drafts',
      'picture',
      'gate',
      'outcomes',
      'retrieval',
    ],
    nouns: ['evidence.ts', 'placement.ts'],
  },
};
/** Only these touch the machine: files, network, clock, chance. */
const MACHINE_ROOMS = ['adapters', 'cli'];

const repository = resolve(import.meta.dirname, '..');
const source = join(repository, 'src');
const floorOf = (room: string): number => FLOORS.findIndex((floor) => (floor as readonly string[]).includes(room));

interface File {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.(ts|tsx)$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.includes('node_modules'));

function loadFile(path: string): File {
  const text = readFileSync(path, 'utf8');
  const imports = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
    ),
  ];
  return {
    path: relative(repository, path),
    room: relative(source, path).split('/')[0]!,
    text,
    imports: imports.map((found) => found[1] ?? found[2] ?? found[3]!),
  };
}

const files = listFiles(source).map(loadFile);
const webFiles = existsSync(join(repository, 'web')) ? listFiles(join(repository, 'web')).map(loadFile) : [];
const resolveImport = (file: File, target: string): string =>
  relative(repository, resolve(repository, dirname(file.path), target));

describe('the house', () => {
  test('every folder of src is a room on a floor', () => {
    const rooms = readdirSync(source);
    expect(rooms.filter((room) => floorOf(room) < 0)).toEqual([]);
    expect(
      rooms.filter((room) => !existsSync(join(source, room, 'index.ts')) && room !== 'cli' && room !== 'adapters'),
    ).toEqual([]);
  });

  test('imports only go down, and siblings never meet', () => {
    const wrong: string[] = [];
    for (const file of files) {
      for (const target of file.imports.filter((name) => name.startsWith('.'))) {
        const room = resolveImport(file, target).split('/')[1]!;
        if (room !== file.room && floorOf(room) >= floorOf(file.room)) wrong.push(`${file.path} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('nobody looks past a face', () => {
    const wrong: string[] = [];
    for (const file of files) {
      for (const target of file.imports.filter((name) => name.startsWith('.'))) {
        const path = resolveImport(file, target);
        const room = path.split('/')[1]!;
        if (room !== file.room && room !== 'adapters' && !/^src\/[a-z]+\/index\.ts$/.test(path))
          wrong.push(`${file.path} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the web sees desk/contract only', () => {
    const wrong: string[] = [];
    for (const file of webFiles) {
      for (const target of file.imports.filter((name) => name.startsWith('.'))) {
        const path = resolveImport(file, target);
        if (!path.startsWith('web/') && !path.startsWith('src/desk/contract'))
          wrong.push(`${file.path} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('only adapters and the command line touch the machine, the clock or chance', () => {
    const wrong: string[] = [];
    for (const file of files.filter(({ room }) => !MACHINE_ROOMS.includes(room))) {
      if (file.imports.some((name) => name.startsWith('node:'))) wrong.push(`${file.path} imports node:*`);
      const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      if (
        /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(|\bcrypto\.(randomUUID|getRandomValues)|\bprocess\.|\bsetTimeout\(|\bsetInterval\(/.test(
          code,
        )
      )
        wrong.push(`${file.path} reads the clock, chance or the process`);
    }
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(STAGES))('%s goes from folder to folder and never back', (room, { folders, nouns }) => {
    expect(
      readdirSync(join(source, room), { withFileTypes: true })
        .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
        .sort(),
    ).toEqual([...folders].sort());
    const wrong: string[] = [];
    for (const file of files.filter((each) => each.room === room)) {
      const stage = folders.indexOf(file.path.split('/')[2]!);
      if (stage < 0) continue;
      for (const target of file.imports.filter((name) => name.startsWith('.'))) {
        const [, other, within] = resolveImport(file, target).split('/');
        const isNoun = nouns.includes(within!);
        const isBefore = folders.includes(within!) && folders.indexOf(within!) <= stage;
        if (other === room && !isNoun && !isBefore) wrong.push(`${file.path} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('there are no circles inside the house', () => {
    expect(
      findCircle(
        new Map(
          files.map((file) => [
            file.path,
            file.imports.filter((name) => name.startsWith('.')).map((name) => resolveImport(file, name)),
          ]),
        ),
      ),
    ).toBeNull();
  });

  test('there are no drawers for odds and ends', () => {
    const names = [...files, ...webFiles].map(({ path }) => path);
    expect(
      names.filter((path) => /(^|\/)(utils?|helpers?|manager|misc|common|shared)(\.ts|\.tsx|\/)/.test(path)),
    ).toEqual([]);
    expect(names.filter((path) => !/^[a-z0-9./-]+$/.test(path))).toEqual([]);
  });
});

/** Depth-first search for a cycle of imports; null where there is none. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (path: string): string[] | null => {
    if (open.includes(path)) return [...open.slice(open.indexOf(path)), path];
    if (done.has(path)) return null;
    open.push(path);
    for (const next of graph.get(path) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    open.pop();
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const circle = visit(path);
    if (circle) return circle;
  }
  return null;
}
