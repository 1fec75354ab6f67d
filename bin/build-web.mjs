// Builds the web into dist/web. A build is kept under a hash of what went into it, so nothing is done when nothing has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants as zlib, gzipSync } from 'node:zlib';
import { root, runUnderNode } from './runtime.mjs';

const target = join(root, 'dist/web');
const stampOf = (folder) => join(folder, '.sources');

/** The built web's folder; builds it first where the sources have changed. */
export async function buildWeb() {
  const sources = hashSources();
  if (isBuilt(sources)) return target;
  await takeTurn();
  try {
    if (!isBuilt(sources)) await build(sources);
  } finally {
    rmSync(turn, { recursive: true, force: true });
  }
  return target;
}

const turn = join(root, 'dist/.web-turn');
const LONGEST_BUILD_MS = 180_000;

/** One builds at a time (a desk starting, two test files): two would empty the folder under each other, and the second finds the work done. */
async function takeTurn() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(turn);
      return;
    } catch {
      const held = statSync(turn, { throwIfNoEntry: false });
      if (held && Date.now() - held.mtimeMs > LONGEST_BUILD_MS) rmSync(turn, { recursive: true, force: true });
      await sleep(200);
    }
  }
}

async function build(sources) {
  process.stderr.write('Building the web (once; some seconds) …\n');
  const workshop = join(root, `dist/.web-${process.pid}`);
  mkdirSync(workshop, { recursive: true });
  try {
    await inProduction(() => bundle(workshop));
    compressFiles(workshop);
    writeFileSync(stampOf(workshop), sources);
    rmSync(target, { recursive: true, force: true });
    renameSync(workshop, target);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

async function bundle(workshop) {
  const vite = await import('vite');
  await vite.build({
    root: join(root, 'web'),
    configFile: join(root, 'web/vite.config.ts'),
    mode: 'production',
    logLevel: 'error',
    build: { outDir: workshop, emptyOutDir: true },
  });
}

/** A test runner sets NODE_ENV to "test", which would build React's slow development form. */
async function inProduction(work) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

const COMPRESSIBLE = /\.(js|css|json|svg|html)$/;
const BROTLI_QUALITY = 7;

/** Puts a `.br` and a `.gz` beside every text file, for a server that hands them out as they are. */
function compressFiles(folder) {
  for (const name of readdirSync(folder, { recursive: true }).filter((path) => COMPRESSIBLE.test(path))) {
    const bytes = readFileSync(join(folder, name));
    const brotli = { params: { [zlib.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, brotli));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes));
  }
}

const isBuilt = (sources) => existsSync(stampOf(target)) && readFileSync(stampOf(target), 'utf8') === sources;

function hashSources() {
  const hash = createHash('sha256');
  const folder = join(root, 'web');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const name of [...names, join(root, 'package-lock.json')].toSorted())
    hash.update(name.slice(root.length)).update('\0').update(readFileSync(name)).update('\0');
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (Number(process.versions.node.split('.')[0]) < 24)
    process.exit(await runUnderNode([fileURLToPath(import.meta.url), ...process.argv.slice(2)], { cwd: root }));
  const began = Date.now();
  const folder = await buildWeb();
  if (!process.argv.includes('--quiet'))
    process.stdout.write(`${folder} is built (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
}
