import type { PackedWeights } from '../src/reading/weights.ts';

/** A small seeded generator (mulberry32): trainings and bootstraps repeat. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One signed byte per weight. The largest few are clipped, so that the rest keeps its resolution. */
export function packWeights(weights: Float32Array): PackedWeights {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const step = sizes[Math.floor(sizes.length * 0.9998)]! / 127 || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return { step: Number(step.toPrecision(6)), base64: Buffer.from(bytes.buffer).toString('base64') };
}
