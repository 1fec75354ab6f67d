import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openExportFile, sha256 } from '../src/adapters/export-file/index.ts';
import { type ExportReading, readExport } from '../src/channels/index.ts';
import type { BenchFigure, BenchOptions } from './figure.ts';

const PEER = 'whatsapp-chat-parser 4.0.2';
const FULL_SIZE = 1_000_000;
const QUICK_SIZE = 50_000;
const RUNS = 5;
const QUICK_RUNS = 3;

/**
 * Reading exports of one million messages from disk, beside the parser most projects use, on the same text in the same run.
 * `full` decodes every field but the hash; `hashed` asks for the SHA-256 of each message too, which the peer does not offer;
 * `index` finds every message with its time, sender and flags. Memory is the peak of a process that does nothing else.
 */
export async function benchExport(options: BenchOptions): Promise<readonly BenchFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cauce-bench-export-'));
  try {
    const size = options.quick ? QUICK_SIZE : FULL_SIZE;
    const runs = options.quick ? QUICK_RUNS : RUNS;
    const [whole, double] = [join(folder, 'whole.txt'), join(folder, 'double.txt')];
    writeFileSync(whole, writeChat(size));
    writeFileSync(double, writeChat(size * 2));
    return [...(await compareRates(whole, size, runs)), await compareLengths(whole, double, runs)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Task = () => Promise<void> | void;

async function compareRates(path: string, size: number, runs: number): Promise<readonly BenchFigure[]> {
  const { parseString } = await import('whatsapp-chat-parser');
  const seconds = await measure(runs, {
    index: () => indexFile(path).then(() => {}),
    full: () => decodeFile(path, false),
    hashed: () => decodeFile(path, true),
    peer: () => expectCount(parseString(readFileSync(path, 'utf8')).length, size),
  });
  const peer = size / seconds['peer']!;
  return (['full', 'hashed', 'index'] as const).map((name) => ({
    name: `export/${name}`,
    ours: Math.round(size / seconds[name]!),
    peer: Math.round(peer),
    peerName: PEER,
    ratio: round(size / seconds[name]! / peer),
    unit: 'messages/s',
    memoryMb: peakMemoryMb(name, path),
    runs,
  }));
}

/** Twice the messages: the time should be twice, not four times. */
async function compareLengths(whole: string, double: string, runs: number): Promise<BenchFigure> {
  const seconds = await measure(runs, { once: () => decodeFile(whole, false), twice: () => decodeFile(double, false) });
  return {
    name: 'export/double-length',
    ours: round(seconds['twice']! / seconds['once']!),
    peer: null,
    peerName: null,
    ratio: null,
    unit: 'times as long for twice the messages',
    memoryMb: peakMemoryMb('full', double),
    runs,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Median seconds of each task; the tasks take turns, so that a busy machine is busy for all of them. */
async function measure(runs: number, tasks: Readonly<Record<string, Task>>): Promise<Readonly<Record<string, number>>> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      await task();
      times[name]!.push((performance.now() - start) / 1_000);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.toSorted((a, b) => a - b)[all.length >> 1]!]),
  );
}

async function indexFile(path: string): Promise<ExportReading> {
  const file = await openExportFile(path);
  if (!file.ok) throw new Error(file.refusal.message);
  const reading = await readExport(file.value.source, { sha256 });
  if (!reading.ok) throw new Error(reading.refusal.message);
  return reading.value;
}

async function decodeFile(path: string, hashed: boolean): Promise<void> {
  const reading = await indexFile(path);
  let seen = 0;
  for await (const batch of reading.batches()) {
    seen += batch.length;
    if (hashed) for (const message of batch) message.sha256();
  }
  expectCount(seen, reading.count);
}

function expectCount(found: number, wanted: number): void {
  if (found !== wanted) throw new Error(`read ${found} messages of ${wanted}`);
}

/** Peak resident memory of a process of its own that does one task once. */
function peakMemoryMb(task: 'full' | 'hashed' | 'index', path: string): number {
  const out = execFileSync(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    import.meta.filename,
    task,
    path,
  ]);
  return Number(out.toString());
}

async function runAlone(task: string, path: string): Promise<void> {
  if (task === 'index') await indexFile(path);
  else await decodeFile(path, task === 'hashed');
  process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)));
}

/** A group chat of a few hundred people over some months: short lines, some of them long, some pictures, some joining. */
function writeChat(count: number): string {
  const random = createRandom(7);
  const names = Array.from({ length: 200 }, (_, id) => (id % 3 === 0 ? `+52 55 0000 ${1000 + id}` : `Member ${id}`));
  const words =
    'hoy salimos del albergue hacia el puente como ciento cincuenta personas con niños y agua alguien sabe cuándo abren'.split(
      ' ',
    );
  const lines: string[] = [];
  let minute = Date.UTC(2023, 2, 14, 6) / 60_000;
  for (let n = 0; n < count; n += 1) {
    if (random() < 0.3) minute += 1;
    const at = new Date(minute * 60_000).toISOString();
    const header = `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}, ${at.slice(11, 16)} - `;
    lines.push(header + writeBody(random, names, words));
  }
  return `${lines.join('\n')}\n`;
}

function writeBody(random: () => number, names: readonly string[], words: readonly string[]): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const sentence = (length: number): string => Array.from({ length }, () => pick(words)).join(' ');
  const name = pick(names);
  const kind = random();
  if (kind < 0.02) return `${name} se unió con el enlace de invitación del grupo`;
  if (kind < 0.1) return `${name}: <Multimedia omitido>`;
  const text = sentence(3 + Math.floor(random() * 12));
  return `${name}: ${text}${kind < 0.2 ? `\n${sentence(6)} 🙏` : ''}`;
}

/** A small generator with a fixed seed, so that every run reads the same file. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

if (import.meta.main && process.argv[2] && process.argv[3]) {
  await runAlone(process.argv[2], process.argv[3]);
} else if (import.meta.main) {
  for (const figure of await benchExport({ quick: process.argv.includes('--quick') }))
    console.log(JSON.stringify(figure));
}
