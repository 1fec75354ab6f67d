import { joinBytes, toBytes } from '../model/index.ts';
import { bytesOf } from './bytes.ts';
import type { DeskIdentity } from './identity.ts';
import type { Sha512 } from './hashes.ts';

// As in Signal's numeric fingerprints: slow enough that a lookalike cannot be searched for cheaply.
const ROUNDS = 5_200;
const VERSION = toBytes('cauce safety number v1');

/**
 * 60 digits in twelve groups of five that two desks read to each other. Both desks get the same number, and only where both
 * hold the same addresses, keys and roles; half of it stands for each desk.
 */
export function safetyNumberOf(sha512: Sha512, one: DeskIdentity, other: DeskIdentity): string {
  const halves = [digitsOf(sha512, one), digitsOf(sha512, other)].sort();
  return (halves.join('').match(/.{5}/g) ?? []).join(' ');
}

/** True where the number that was read out is this one; spaces do not count. */
export const isSafetyNumber = (expected: string, read: string): boolean =>
  expected.replace(/\s/g, '') === read.replace(/\s/g, '');

function digitsOf(sha512: Sha512, { address, key, role }: DeskIdentity): string {
  const key32 = bytesOf(key);
  let hash = sha512(VERSION, key32, bytesOf(address), toBytes(role));
  for (let round = 1; round < ROUNDS; round += 1) hash = sha512(hash, key32);
  return Array.from({ length: 6 }, (_, at) => fiveDigits(hash.subarray(at * 5, at * 5 + 5))).join('');
}

function fiveDigits(bytes: Uint8Array): string {
  const value = new DataView(joinBytes(new Uint8Array(3), bytes).buffer).getBigUint64(0);
  return String(value % 100_000n).padStart(5, '0');
}
