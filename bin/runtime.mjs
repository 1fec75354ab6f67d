// Runs on the system's Node (20.19 or newer): finds what is missing, then hands over to the Node 24 that npm brought.
// Node 24 comes as a platform package without an install script, so `--ignore-scripts` cannot leave us on the old one unnoticed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const stamp = join(root, 'node_modules', '.cauce-lock');
const turn = join(root, '.installing');
/** Where Node keeps what it made of our TypeScript: every start after the first is spared half a second. */
const compiled = join(root, 'node_modules', '.cache', 'node');
const LONGEST_INSTALL_MS = 600_000;

/** Installs the locked packages when they are absent or older than the lockfile. Progress goes to stderr. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (isInstalled(lock)) return;
  takeTurn();
  try {
    if (!isInstalled(lock)) install(lock);
  } finally {
    rmSync(turn, { recursive: true, force: true });
  }
}

const isInstalled = (lock) => existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;

/** Two starts at once must not empty the folder under each other: the second waits for the first. */
function takeTurn() {
  for (;;) {
    try {
      mkdirSync(turn);
      return;
    } catch {
      if (existsSync(turn) && Date.now() - statSync(turn).mtimeMs > LONGEST_INSTALL_MS)
        rmSync(turn, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

function install(lock) {
  process.stderr.write('Installing packages (once; about a minute) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) {
    rmSync(turn, { recursive: true, force: true });
    process.stderr.write('npm ci failed; the lines above say why. Is the npm registry reachable?\n');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** Path of a Node 24 or newer: ours, else the one we run on. Exits with what to do where there is none. */
export function findNode() {
  const bundled = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(bundled)) return bundled;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  process.stderr.write(
    `Cauce needs Node 24; this is ${process.version} and npm brought none for ${process.platform}-${process.arch}.\nInstall Node 24, or run "npm ci --include=optional" on Linux x64/arm64.\n`,
  );
  process.exit(1);
}

/** Runs a TypeScript or JavaScript entry under Node 24 and passes signals and the exit code through. */
export function runUnderNode(args, options = {}) {
  const child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: options.cwd ?? process.cwd(),
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...options.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1))));
}
