/**
 * Lists of small numbers as they are held for every message: most are empty, and the same few come over and over. Whoever has the same
 * list gets the same object; no list keeps room to grow.
 */
import { mix } from './hashing.ts';

const EMPTY: readonly number[] = [];
const MAX_SHARED_LENGTH = 4;
const SHARED_COUNT = 8_192;
/** By a hash of what they hold, a later one in the place of an earlier. */
const shared: (readonly number[] | undefined)[] = Array.from({ length: SHARED_COUNT });

/** These numbers in a list nobody may change. */
export function keepList(list: readonly number[]): readonly number[] {
  if (list.length === 0) return EMPTY;
  if (list.length > MAX_SHARED_LENGTH) return list.slice();
  let hash = list.length;
  for (let at = 0; at < list.length; at += 1) hash = Math.imul(hash ^ list[at]!, 0x01000193);
  const slot = mix(hash) % SHARED_COUNT;
  const held = shared[slot];
  return held && isSame(held, list) ? held : (shared[slot] = list.slice());
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** Drops the lists that are held to be shared; called where a text is erased. */
export const forgetLists = (): void => void shared.fill(undefined);

/** Into an ascending list, once. */
export function insertOnce(list: number[], value: number): void {
  let at = list.length;
  while (at > 0 && list[at - 1]! > value) at -= 1;
  if (at > 0 && list[at - 1] === value) return;
  list.push(value);
  list.copyWithin(at + 1, at, list.length - 1);
  list[at] = value;
}

/** Ascending, each once. */
export function keepDistinctList(values: readonly number[]): readonly number[] {
  if (values.length < 2) return keepList(values);
  const distinct: number[] = [];
  for (let at = 0; at < values.length; at += 1) insertOnce(distinct, values[at]!);
  return keepList(distinct);
}
