import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { DetailVault } from '../../desk/index.ts';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Lengths tell of content: details are padded to the next multiple. */
const PADDED_BYTES = 1_024;
/** Memory that looks like a folder: gone with the machine's power, in no backup of disks. */
const MEMORY_FOLDER = '/dev/shm';

/** Where the keys of one desk lie: in memory where the system has such a folder, else among its temporary files. Never in the data folder. */
export const referralKeyFolder = (dataFolder: string): string =>
  join(
    existsSync(MEMORY_FOLDER) ? MEMORY_FOLDER : tmpdir(),
    `cauce-referrals-${createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 16)}`,
  );

/**
 * One random key per referral in a file of its own, AES-256-GCM over the padded details, the code authenticated. Destroying is removing
 * the file: what lies sealed in a database, its log or a backup is noise from then on. All processes of a desk on one machine see them.
 */
export function openReferralVault(folder: string): DetailVault {
  const pathOf = (code: string): string => join(folder, code.replace(/[^\w-]/g, ''));
  return {
    seal(code, text, until) {
      const key = takeKey(pathOf(code), until);
      const words = Buffer.from(text);
      const plain = Buffer.alloc(Math.ceil((words.length + 4) / PADDED_BYTES) * PADDED_BYTES);
      plain.writeUInt32BE(words.length);
      words.copy(plain, 4);
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(code));
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open(code, sealed) {
      const held = readKey(pathOf(code));
      if (held === null) return null;
      const decipher = createDecipheriv('aes-256-gcm', held.key, sealed.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(code))
        .setAuthTag(sealed.subarray(-TAG_BYTES));
      try {
        const plain = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
        return plain.toString('utf8', 4, 4 + plain.readUInt32BE());
      } catch {
        return null; // sealed under another key: an older one of the same code
      }
    },
    destroy: (code) => rmSync(pathOf(code), { force: true }),
    sweep(now) {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) {
        const held = readKey(join(folder, name));
        if (held === null || held.until <= now) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

interface HeldKey {
  readonly until: number;
  readonly key: Buffer;
}

/** The key of a code that is open already, so that a text which comes twice at once stays readable; else a new one. */
function takeKey(path: string, until: number): Buffer {
  const held = readKey(path);
  if (held !== null) return held.key;
  const key = randomBytes(KEY_BYTES);
  // A desk that has never heard of danger leaves no folder behind.
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, `${until} ${key.toString('base64')}`, { mode: 0o600, flag: 'wx' });
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readKey(path)?.key ?? key;
  }
}

function readKey(path: string): HeldKey | null {
  if (!existsSync(path)) return null;
  const [until, key] = readFileSync(path, 'utf8').split(' ');
  const bytes = Buffer.from(key ?? '', 'base64');
  return bytes.length === KEY_BYTES ? { until: Number(until), key: bytes } : null;
}
