import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadWorldPlaces } from '../src/adapters/gazetteer/index.ts';
import { createLedger, createPlaceTree, type Evidence } from '../src/claims/index.ts';
import { type Message, parseCorridor } from '../src/model/index.ts';
import { basePlaces, createGazetteer, createReader, type Reader } from '../src/reading/index.ts';
import type { BenchFigure, BenchOptions } from './figure.ts';
import { makeMessages } from './messages.ts';

/** Reading with places, then reading with claims, on one core: messages a second. */
export async function benchPipeline({ quick }: BenchOptions): Promise<readonly BenchFigure[]> {
  const count = quick ? 5_000 : 30_000;
  const runs = quick ? 1 : 5;
  const corridor = parseCorridor(
    readFileSync(resolve(import.meta.dirname, '../examples/corridors/matamoros-brownsville.json'), 'utf8'),
  );
  if (!corridor.ok) throw new Error(corridor.refusal.message);
  const base = basePlaces();
  const reader = createReader({
    gazetteer: createGazetteer({ corridor: corridor.value.places, base, world: loadWorldPlaces() }),
  });
  const places = createPlaceTree([...base, ...corridor.value.places]);
  const messages = makeMessages(count);
  readAll(reader, messages.slice(0, 3_000)); // compile before measuring
  const reading: number[] = [];
  const whole: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    const evidence = readAll(reader, messages);
    const middle = performance.now();
    const ledger = createLedger({ places });
    for (let at = 0; at < evidence.length; at += 500) ledger.add(evidence.slice(at, at + 500));
    ledger.picture(messages.at(-1)!.sentAt);
    const end = performance.now();
    reading.push(count / ((middle - from) / 1_000));
    whole.push(count / ((end - from) / 1_000));
  }
  const memoryMb = Math.round(process.memoryUsage().rss / 1e6);
  return [
    figure('pipeline/reading', reading, memoryMb, runs),
    figure('pipeline/reading+claims', whole, memoryMb, runs),
  ];
}

const readAll = (reader: Reader, messages: readonly Message[]): readonly Evidence[] =>
  messages.map((message) => {
    const { lang, reports } = reader.read({
      id: message.id,
      text: message.text,
      sentAt: message.sentAt,
      zone: message.zone,
      near: null,
      forwarded: message.forwarded,
    });
    return { message, lang: lang.lang, reports };
  });

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const figure = (name: string, values: readonly number[], memoryMb: number, runs: number): BenchFigure => ({
  name,
  ours: Math.round(median(values)),
  peer: null,
  peerName: null,
  ratio: null,
  unit: 'messages/s',
  memoryMb,
  runs,
});
