/** Weights of a hashed linear model: `values[bucket * classes + class]`. */
export interface HashedWeights {
  readonly values: Float32Array;
  readonly classes: number;
}

/** Weights as they are shipped: one signed byte each, base64, and the size of one step. */
export interface PackedWeights {
  readonly step: number;
  readonly base64: string;
}

/** Weights of a model that also weighs how rare each bucket is: one byte each, 0 for what one message alone has. */
export interface PackedRarity {
  readonly weights: PackedWeights;
  readonly rarity: string;
}

/** Unpacks shipped weights; a wrong length is a bug in the shipped data. */
export function readWeights(packed: PackedWeights, buckets: number, classes: number): HashedWeights {
  const bytes = decodeBase64(packed.base64);
  if (bytes.length !== buckets * classes)
    throw new Error(`weights: ${bytes.length} bytes, expected ${buckets * classes}`);
  const values = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) values[at] = ((bytes[at]! << 24) >> 24) * packed.step;
  return { values, classes };
}

/** Weights of one class kept as the bytes they are shipped in, a quarter of the memory to reach into; `values[byte]` is the weight. */
export interface ByteWeights {
  readonly bytes: Uint8Array;
  readonly values: Float32Array;
}

/** The same numbers as `readWeights` gives for one class. */
export function readByteWeights(packed: PackedWeights, buckets: number): ByteWeights {
  const bytes = decodeBase64(packed.base64);
  if (bytes.length !== buckets) throw new Error(`weights: ${bytes.length} bytes, expected ${buckets}`);
  const values = Float32Array.from({ length: 256 }, (_, byte) => ((byte << 24) >> 24) * packed.step);
  return { bytes, values };
}

export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
