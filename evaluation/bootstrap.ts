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

/** The score with its 95 % interval: messages drawn again with replacement from a fixed seed, so that a rerun agrees. */
export function measure(
  rows: readonly Counts[],
  score: Score,
): { readonly value: number; readonly low: number; readonly high: number } {
  const random = makeRandom(SEED);
  const draws = Array.from({ length: ROUNDS }, () =>
    score(rows.map(() => rows[Math.floor(random() * rows.length)]!)),
  ).sort((a, b) => a - b);
  return { value: score(rows), low: draws[Math.floor(ROUNDS * 0.025)]!, high: draws[Math.floor(ROUNDS * 0.975)]! };
}

/** Mulberry32: small, seeded, good enough to draw messages. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
