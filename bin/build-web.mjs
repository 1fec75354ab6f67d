// Builds the web into dist/web. A build is kept under a hash of what went into it, so nothing is done when nothing has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants as zlib, gzipSync } from 'node:zlib';
import { root, runUnderNode } from './runtime.mjs';

const target = join(root, 'dist/web');
const stampOf = (folder) => join(folder, '.sources');

/** The built web's folder; builds it first where the sources have changed. */
export async function buildWeb() {
  const sources = hashSources();
  if (isBuilt(sources)) return target;
  process.stderr.write('Building the web (once; some seconds) …\n');
  const workshop = join(root, `dist/.web-${process.pid}`);
  mkdirSync(workshop, { recursive: true });
  try {
    await inProduction(() => bundle(workshop));
    compressFiles(workshop);
    writeFileSync(stampOf(workshop), sources);
    putInPlace(workshop, sources);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return target;
}

async function bundle(workshop) {
  const { build } = await import('vite');
  await build({
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

/** Two builds may run at once (a desk starting, a test): whoever is late finds the same thing done. */
function putInPlace(workshop, sources) {
  if (!isBuilt(sources)) {
    rmSync(target, { recursive: true, force: true });
    try {
      renameSync(workshop, target);
      return;
    } catch (error) {
      if (!isBuilt(sources)) throw error;
    }
  }
}

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
