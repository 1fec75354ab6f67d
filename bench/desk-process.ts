import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { referralKeyFolder } from '../src/adapters/files/referral-keys.ts';

const repository = resolve(import.meta.dirname, '..');
export const APP_SECRET = 'a secret of the bench';

export interface DeskUnderLoad {
  readonly port: number;
  readonly dataFolder: string;
  /** Sends a signal to the desk alone; its database goes on running, as after a crash. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Stops the desk and its database, and removes the data. */
  remove(): Promise<void>;
  /** Peak resident memory of the desk process, in MB, while it runs. */
  memoryMb(): number | null;
  /** Everything the desk has printed so far. */
  output(): string;
}

const basis = {
  agreedBy: 'the bench',
  agreedAt: '2026-05-01T00:00:00Z',
  purpose: 'measuring',
  notice: 'simulated messages only',
};

/** Runs `cauce desk` as a process of its own on a fresh data folder; `more` goes into its settings. */
export async function runDesk(more: Readonly<Record<string, unknown>> = {}): Promise<DeskUnderLoad> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'cauce-desk-'));
  chmodSync(dataFolder, 0o755); // as root the database runs as nobody, who must find its way in
  const settings = join(dataFolder, 'desk.json');
  writeFileSync(
    settings,
    JSON.stringify({
      name: 'Bench',
      corridor: join(repository, 'examples/corridors/matamoros-brownsville.json'),
      whatsapp: { appSecret: APP_SECRET, verifyToken: 'a token of the bench', basis },
      ...more,
    }),
  );
  const port = await findFreePort();
  const printed: string[] = [];
  let child = await launch(settings, dataFolder, port, printed);
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done();
      child.once('exit', () => done());
      child.kill(signal);
      return undefined;
    });
  return {
    port,
    dataFolder,
    kill: () => end('SIGKILL'),
    async restart() {
      child = await launch(settings, dataFolder, port, printed);
    },
    async remove() {
      if (child.signalCode === 'SIGKILL') child = await launch(settings, dataFolder, port, printed); // its database still runs: adopt it to stop it
      await end('SIGTERM');
      for (const folder of [dataFolder, referralKeyFolder(dataFolder)])
        rmSync(folder, { recursive: true, force: true });
    },
    memoryMb: () => readPeakMemory(child.pid!),
    output: () => printed.join(''),
  };
}

function launch(
  settings: string,
  dataFolder: string,
  port: number,
  printed: string[],
): Promise<ReturnType<typeof spawn>> {
  const main = join(repository, 'src/cli/main.ts');
  const child = spawn(
    process.execPath,
    [main, 'desk', '--settings', settings, '--data', dataFolder, '--port', String(port)],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DATABASE_URL: undefined } },
  );
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => void printed.push(data.toString()));
  return new Promise((done, fail) => {
    child.once('exit', (code) =>
      fail(new Error(`the desk ended with ${code} before it was ready: ${printed.join('')}`)),
    );
    child.stdout.once('data', () => done(child));
  });
}

const [LOWEST_PORT, PORTS] = [20_000, 12_000];

/** A port that nobody listens on, below those that systems hand out by themselves: whoever stops there finds it free when it starts again. */
export const findFreePort = (): Promise<number> =>
  new Promise((done) => {
    const port = LOWEST_PORT + Math.floor(Math.random() * PORTS);
    const server = createServer()
      .once('error', () => done(findFreePort()))
      .listen(port, '127.0.0.1', () => server.close(() => done(port)));
  });

function readPeakMemory(pid: number): number | null {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line ? Math.round(Number(line[1]) / 1_000) : null;
  } catch {
    return null;
  }
}
