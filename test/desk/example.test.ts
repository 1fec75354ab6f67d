import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { connectTo } from './database.ts';

const repository = resolve(import.meta.dirname, '../..');
const folders: string[] = [];
const LINES = readFileSync(join(repository, 'examples/night/scenario.jsonl'), 'utf8').trim().split('\n').length;
// A block of ports per test file: the example takes the first and the one twelve later.
const PORT = 4_731;

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-night-'));
  chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
  folders.push(folder);
  return folder;
}
const children: ChildProcess[] = [];
afterAll(() => {
  children.forEach((child) => child.kill('SIGKILL'));
  folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

interface Night {
  readonly child: ChildProcess;
  end(signal: NodeJS.Signals): Promise<void>;
}

function startNight(folder: string, speed: number): Promise<Night> {
  const child = spawn(
    process.execPath,
    [
      join(repository, 'src/cli/main.ts'),
      'example',
      '--data',
      folder,
      '--port',
      String(PORT),
      '--speed',
      String(speed),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  children.push(child);
  const printed: string[] = [];
  child.stderr.on('data', (data: Buffer) => void printed.push(data.toString()));
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((done) => {
      child.once('exit', () => done());
      child.kill(signal);
    });
  return new Promise((done, fail) => {
    child.stdout.on('data', (data: Buffer) => {
      if (data.toString().includes('Ctrl-C stops everything')) done({ child, end });
    });
    child.once('exit', (code) => fail(new Error(`the example ended with ${code}: ${printed.join('')}`)));
  });
}

/** Lines of the scenario told so far. */
const countTold = async (): Promise<number> =>
  ((await (await fetch(`http://127.0.0.1:${PORT}/sandbox/status`)).json()) as { play: { told: number } }).play.told;

async function waitFor(isDone: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isDone()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the night did not get there');
}

/**
 * Ids and bodies of all that phones wrote, once the whole night has been told and read. What the desks say to each other of their hand-offs
 * is left out: it comes when they get to it, and of a night told at once not all of it does.
 */
async function readNight(folder: string): Promise<readonly string[]> {
  await waitFor(async () => (await countTold()) === LINES);
  const database = await connectTo(folder);
  try {
    let before = -1;
    await waitFor(async () => {
      const { rows } = await database.query<{ waiting: number; held: number }>(
        'select (select count(*)::int from inbox) as waiting, (select count(*)::int from message where body is not null) as held',
      );
      const isStill = rows[0]!.waiting === 0 && rows[0]!.held === before;
      before = rows[0]!.held;
      return isStill;
    });
    const { rows } = await database.query<{ row: string }>(
      `select id || ' ' || body::text as row from message
        where body is not null and body->'message'->>'channelKind' like 'whatsapp%' order by id`,
    );
    return rows.map(({ row }) => row);
  } finally {
    await database.end();
  }
}

test(
  'killed with −9 in the middle of the night and started again, nothing is lost; Ctrl-C leaves no process',
  { timeout: 240_000 },
  async () => {
    const [whole, broken] = [makeFolder(), makeFolder()];
    const first = await startNight(whole, 0);
    const expected = await readNight(whole);
    expect(expected.length).toBeGreaterThan(LINES / 2);
    await first.end('SIGINT');
    expect(processesOf(whole)).toEqual([]);

    copyFileSync(join(whole, 'desk.key'), join(broken, 'desk.key')); // the same key gives the same ids
    const second = await startNight(broken, 20_000);
    await waitFor(async () => (await countTold()) > LINES / 4);
    await second.end('SIGKILL');
    const third = await startNight(broken, 0);
    expect(await readNight(broken)).toEqual(expected);
    await third.end('SIGINT');
    expect(processesOf(broken)).toEqual([]);
  },
);

/** Processes whose command line names the folder: the desk's, and its database's. */
function processesOf(folder: string): readonly string[] {
  const listing = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' });
  return listing.split('\n').filter((line) => line.includes(folder) && !line.includes('ps -eo'));
}
