import type { PackedWeights } from '../src/reading/learnt/weights.ts';

/** One signed byte per weight. The largest, all but `kept` of them, are clipped, so that the rest keeps its resolution. */
export function packWeights(weights: Float32Array, kept = 0.9998): PackedWeights {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const step = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * kept))]! / 127 || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return { step: Number(step.toPrecision(6)), base64: Buffer.from(bytes.buffer).toString('base64') };
}
