/** Chance from a seed: the same seed is the same day, on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** low ≤ n ≤ high, whole. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
}

/** Four 32-bit words of state (C. Doty-Humphrey's sfc32), stirred before first use. */
export function createRandom(seed: number): Random {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162 ^ seed, 1];
  const draw = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let index = 0; index < 16; index++) draw();
  return {
    next: draw,
    whole: (low, high) => low + Math.floor(draw() * (high - low + 1)),
    chance: (probability) => draw() < probability,
    pick: (items) => items[Math.floor(draw() * items.length)]!,
  };
}
