import { openChance } from '../src/adapters/sandbox/chance.ts';

/** What was found in one message: right, labelled, read. */
export interface Counts {
  readonly hits: number;
  readonly gold: number;
  readonly read: number;
}

export type Score = (rows: readonly Counts[]) => number;

function sum(rows: readonly Counts[]): Counts {
  let [hits, gold, read] = [0, 0, 0];
  for (const row of rows) {
    hits += row.hits;
    gold += row.gold;
    read += row.read;
  }
  return { hits, gold, read };
}

export const f1Of: Score = (rows) => {
  const { hits, gold, read } = sum(rows);
  return gold + read === 0 ? 0 : (2 * hits) / (gold + read);
};

export const recallOf: Score = (rows) => {
  const { hits, gold } = sum(rows);
  return gold === 0 ? 0 : hits / gold;
};

const ROUNDS = 400;
const SEED = 20_181_119;

/** A score with its 95 % interval: items drawn again with replacement from a fixed seed, so that a rerun agrees. */
export function measure<Item>(
  items: readonly Item[],
  score: (items: readonly Item[]) => number,
  rounds = ROUNDS,
): { readonly value: number; readonly low: number; readonly high: number } {
  const random = openChance(SEED);
  const draws = Array.from({ length: rounds }, () =>
    score(items.map(() => items[Math.floor(random() * items.length)]!)),
  ).sort((a, b) => a - b);
  return { value: score(items), low: draws[Math.floor(rounds * 0.025)]!, high: draws[Math.floor(rounds * 0.975)]! };
}
