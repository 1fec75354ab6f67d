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
export function fillSieve(sieve: Sieve, list: readonly number[]): void {
  emptySieve(sieve, list.length);
  for (let at = 0; at < list.length; at += 1) admit(sieve, list[at]! | 0);
}

/** Forgets what it held and takes the numbers of a list from `start` to before `end`. */
export function refillSieve(sieve: Sieve, list: Int32Array, start: number, end: number): void {
  emptySieve(sieve, end - start);
  for (let at = start; at < end; at += 1) admit(sieve, list[at]!);
}

/** Forgets what it held and makes room for so many. */
export function emptySieve(sieve: Sieve, count: number): void {
  let size = START_SIZE;
  while (size < count * SLOTS_PER_NUMBER) size *= 2;
  if (size > sieve.slots.length) sieve.slots = new Int32Array(size);
  else sieve.slots.fill(0, 0, size);
  sieve.mask = size - 1;
  sieve.holdsZero = false;
}

/** Takes a number; false where it was there. */
export function admit(sieve: Sieve, value: number): boolean {
  if (value === 0) {
    const isNew = !sieve.holdsZero;
    sieve.holdsZero = true;
    return isNew;
  }
  const slot = findSlot(sieve, value);
  if (sieve.slots[slot] === value) return false;
  sieve.slots[slot] = value;
  return true;
}

function findSlot({ slots, mask }: Sieve, value: number): number {
  let slot = (Math.imul(value, 0x9e3779b1) >>> 15) & mask;
  while (slots[slot] !== 0 && slots[slot] !== value) slot = (slot + 1) & mask;
  return slot;
}

/** Whether a 32-bit number, signed, is among them. */
export const holds = (sieve: Sieve, value: number): boolean =>
  value === 0 ? sieve.holdsZero : sieve.slots[findSlot(sieve, value)] === value;

/** How many of the numbers of a list from `start` to before `end` are among them; 0 as soon as they cannot be `enough` any more. */
export function countHeld(sieve: Sieve, list: Int32Array, start: number, end: number, enough: number): number {
  let spare = end - start - enough;
  let held = 0;
  for (let at = start; at < end; at += 1) {
    if (holds(sieve, list[at]!)) held += 1;
    else if (--spare < 0) return 0;
  }
  return held;
}
