import type { Postings } from '../held/postings.ts';
import { keysAt, PRINTS } from '../held/prints.ts';
import { KEYS_COUNT } from '../held/sketch.ts';

/**
 * Entries that share a key with a message, each once, in no order. One look-up is done before the next begins, so that all share these
 * lists: a look-up makes no garbage but its answer.
 */
let stamps = new Int32Array(1024);
let bandCounts = new Uint8Array(1024);
let found = new Int32Array(256);
let foundCount = 0;
let turn = 0;

function note(entry: number): void {
  if (entry >= stamps.length) widenTo(entry + 1);
  if (stamps[entry] === turn) return;
  stamps[entry] = turn;
  bandCounts[entry] = 0;
  if (foundCount === found.length) found = copyWider(found, found.length * 2);
  found[foundCount++] = entry;
}

function noteCopy(entry: number): void {
  note(entry);
  bandCounts[entry]! += 1;
}

function widenTo(size: number): void {
  const wider = Math.max(size, stamps.length * 2);
  stamps = copyWider(stamps, wider);
  const counts = new Uint8Array(wider);
  counts.set(bandCounts);
  bandCounts = counts;
}

function copyWider(list: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(size);
  wider.set(list);
  return wider;
}

export interface Found {
  /** The first `count` of them. */
  readonly entries: Int32Array;
  readonly count: number;
}

/** The newest `copyLimit` entries of each key of the text whose print begins at `print`, and the newest `kinLimit` of each other key; good until the next look-up. */
export function lookUp(
  index: Postings,
  print: number,
  copyLimit: number,
  keys: readonly number[],
  kinLimit: number,
): Found {
  turn = turn === 0x7fffffff ? restart() : turn + 1;
  foundCount = 0;
  index.visit(PRINTS, keysAt(print), keysAt(print) + KEYS_COUNT, copyLimit, noteCopy);
  index.visit(keys, 0, keys.length, kinLimit, note);
  return { entries: found, count: foundCount };
}

function restart(): number {
  stamps.fill(0);
  return 1;
}

/** How many keys of its text an entry of the last look-up shares. */
export const countBands = (entry: number): number => bandCounts[entry]!;
