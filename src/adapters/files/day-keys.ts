import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAY, type Instant } from '../../model/index.ts';

const KEY_BYTES = 32;

/** One random key per day, destroyed when the day is over. */
export interface DayKeys {
  /** The key under which what ends at `until` is sealed; null where its day is over. */
  keyFor(until: Instant): Uint8Array | null;
}

/**
 * Keys in files named by their day, readable by the desk's user alone. Looking one up destroys those of days gone by: what was sealed
 * under them stays sealed, in every backup, whoever holds the desk's key. Processes of one data folder share them.
 */
export function openDayKeys(folder: string, now: () => Instant): DayKeys {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const held = new Map<number, Uint8Array>();
  let swept = 0;
  const dayOf = (at: number): number => Math.floor(at / DAY);
  const sweep = (today: number): void => {
    if (swept === today) return;
    swept = today;
    for (const day of held.keys()) if (day < today) held.delete(day);
    for (const name of readdirSync(folder)) if (Number(name) < today) rmSync(join(folder, name), { force: true });
  };
  return {
    keyFor(until) {
      const [today, day] = [dayOf(now()), dayOf(until)];
      sweep(today);
      if (day < today) return null;
      const key = held.get(day) ?? loadKey(join(folder, String(day)));
      held.set(day, key);
      return key;
    },
  };
}

function loadKey(path: string): Uint8Array {
  if (!existsSync(path)) {
    try {
      writeFileSync(path, randomBytes(KEY_BYTES), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  const key = readFileSync(path);
  if (key.length !== KEY_BYTES)
    throw new Error(`${path} is damaged: remove it; answers to those who wrote before are lost.`);
  return key;
}
