/**
 * One list of 32-bit numbers that many others are held against: a small open-addressed table, filled again for the next list. Quicker than
 * walking two sorted lists, whose every step is a branch that cannot be foreseen.
 */
export interface Sieve {
  /** Only the first `mask + 1` are in use; zero is an empty slot. */
  slots: Int32Array;
  mask: number;
  holdsZero: boolean;
}

const START_SIZE = 256;
const SLOTS_PER_NUMBER = 4;

export const createSieve = (): Sieve => ({
  slots: new Int32Array(START_SIZE),
  mask: START_SIZE - 1,
  holdsZero: false,
});

/** Forgets what it held and takes these. */
export function fillSieve(sieve: Sieve, list: ArrayLike<number>): void {
  let size = START_SIZE;
  while (size < list.length * SLOTS_PER_NUMBER) size *= 2;
  if (size > sieve.slots.length) sieve.slots = new Int32Array(size);
  else sieve.slots.fill(0, 0, size);
  sieve.mask = size - 1;
  sieve.holdsZero = false;
  for (let at = 0; at < list.length; at += 1) {
    const value = list[at]! | 0;
    if (value === 0) sieve.holdsZero = true;
    else sieve.slots[findSlot(sieve, value)] = value;
  }
}

function findSlot({ slots, mask }: Sieve, value: number): number {
  let slot = (Math.imul(value, 0x9e3779b1) >>> 15) & mask;
  while (slots[slot] !== 0 && slots[slot] !== value) slot = (slot + 1) & mask;
  return slot;
}

/** Whether a 32-bit number, signed, is among them. */
export const holds = (sieve: Sieve, value: number): boolean =>
  value === 0 ? sieve.holdsZero : sieve.slots[findSlot(sieve, value)] === value;

/** How many of these are among them. */
export function countHeld(sieve: Sieve, list: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < list.length; at += 1) if (holds(sieve, list[at]! | 0)) count += 1;
  return count;
}
