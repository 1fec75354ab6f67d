import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadWorldPlaces } from '../src/adapters/gazetteer/index.ts';
import { createLedger, createPlaceTree, type Evidence } from '../src/claims/index.ts';
import { type Message, parseCorridor } from '../src/model/index.ts';
import { basePlaces, createGazetteer, createReader, type Reader } from '../src/reading/index.ts';
import { type BenchFigure, type BenchOptions, plainFigure } from './figure.ts';
import { makeMessages } from './messages.ts';

/** Processor seconds used so far, all threads of the process; a busy machine slows clocks, not this. */
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Reading with places, then reading with claims, then reading where a third are copies: messages a processor second. */
export async function benchPipeline({ quick }: BenchOptions): Promise<readonly BenchFigure[]> {
  const count = quick ? 5_000 : 30_000;
  const runs = quick ? 1 : 5;
  const corridor = parseCorridor(
    readFileSync(resolve(import.meta.dirname, '../examples/corridors/matamoros-brownsville.json'), 'utf8'),
  );
  if (!corridor.ok) throw new Error(corridor.refusal.message);
  const base = basePlaces();
  const gazetteer = createGazetteer({ corridor: corridor.value.places, base, world: loadWorldPlaces() });
  // A new one for every run: to one that has read these messages before, every text has come within the hour and is worth keeping.
  const openReader = (): Reader => createReader({ gazetteer, mayKeep: () => true });
  const places = createPlaceTree([...base, ...corridor.value.places]);
  const messages = makeMessages(count);
  const withCopies = copyThird(messages);
  readAll(openReader(), messages.slice(0, 3_000)); // compile before measuring
  const reading: number[] = [];
  const whole: number[] = [];
  const copied: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const from = cpuSeconds();
    const evidence = readAll(openReader(), messages);
    const middle = cpuSeconds();
    const ledger = createLedger({ places });
    for (let at = 0; at < evidence.length; at += 500) ledger.add(evidence.slice(at, at + 500));
    ledger.picture(messages.at(-1)!.sentAt);
    const end = cpuSeconds();
    reading.push(count / (middle - from));
    whole.push(count / (end - from));
    const before = cpuSeconds();
    readAll(openReader(), withCopies);
    copied.push(count / (cpuSeconds() - before));
  }
  const memoryMb = Math.round(process.memoryUsage().rss / 1e6);
  return [
    figure('pipeline/reading', reading, memoryMb, runs),
    figure('pipeline/reading+claims', whole, memoryMb, runs),
    figure('pipeline/reading-copies', copied, memoryMb, runs),
  ];
}

const COPIES_OF = 12;

/**
 * Every third message says what another has said a few minutes before: `makeMessages` has none within the hour for which a reader
 * keeps a text, and chats are full of forwards.
 */
const copyThird = (messages: readonly Message[]): readonly Message[] =>
  messages.map((message, at) => {
    const original = messages[Math.floor(at / COPIES_OF) * COPIES_OF]!;
    return at % 3 === 1 ? { ...message, text: original.text, forwarded: 'forwarded' } : message;
  });

const readAll = (reader: Reader, messages: readonly Message[]): readonly Evidence[] =>
  reader.readMany(
    messages.map(({ id, text, sentAt, zone, forwarded }) => ({ id, text, sentAt, zone, near: null, forwarded })),
    ({ lang, reports }, at) => ({ message: messages[at]!, lang: lang.lang, reports }),
  );

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const figure = (name: string, values: readonly number[], memoryMb: number, runs: number): BenchFigure =>
  plainFigure(name, Math.round(median(values)), 'messages/cpu-s', memoryMb, runs);
