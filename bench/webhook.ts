import { makeRequests, sendAll } from './deliveries.ts';
import { APP_SECRET, runDesk } from './desk-process.ts';
import { type BenchFigure, type BenchOptions, plainFigure } from './figure.ts';

/** One desk process under load: messages committed a second, and how long an answer takes, while it also reads what it took. */
export async function benchWebhook({ quick }: BenchOptions): Promise<readonly BenchFigure[]> {
  const desk = await runDesk();
  try {
    await sendAll(desk.port, makeRequests(quick ? 50 : 200, 100, APP_SECRET, 50_000_000), 8); // compile before measuring
    const bulk = makeRequests(quick ? 200 : 1_500, 100, APP_SECRET);
    const hundred = await sendAll(desk.port, bulk, 8);
    const singles = makeRequests(quick ? 2_000 : 30_000, 1, APP_SECRET, 20_000_000);
    const single = await sendAll(desk.port, singles, 64);
    const memoryMb = desk.memoryMb();
    return [
      figure('webhook/100-a-request', (count(hundred.answered) * 100) / hundred.seconds, 'messages/s', memoryMb),
      figure('webhook/100-a-request-p99', hundred.p99Milliseconds, 'ms', memoryMb),
      figure('webhook/single', count(single.answered) / single.seconds, 'messages/s', memoryMb),
      figure('webhook/single-p99', single.p99Milliseconds, 'ms', memoryMb),
    ];
  } finally {
    await desk.remove();
  }
}

const count = (answered: readonly boolean[]): number => answered.filter(Boolean).length;

const figure = (name: string, ours: number, unit: string, memoryMb: number | null): BenchFigure =>
  plainFigure(name, Math.round(ours * 10) / 10, unit, memoryMb, 1);
