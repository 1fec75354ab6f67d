import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { AddressBook, AnswerKey, WayBack } from '../../channels/index.ts';
import { asInstant, type Instant, MINUTE } from '../../model/index.ts';
import { deriveKey, openHmac } from './secrets.ts';

/** One sealed address. Without the desk's key it is noise of one length. */
export interface AddressCell {
  readonly sealed: Uint8Array;
  readonly until: Instant;
}

/** Where cells lie: in memory by default; a store shared by several desk processes fulfils the same. Names are keyed hashes. */
export interface AddressCells {
  /** Each name once. A cell that ends later than the given one stays. */
  put(cells: ReadonlyMap<string, AddressCell>): Promise<void>;
  get(name: string): Promise<AddressCell | null>;
  remove(name: string): Promise<void>;
}

export interface AddressBookOptions {
  readonly masterKey: Uint8Array;
  readonly now: () => Instant;
  readonly cells?: AddressCells;
  /** The key for what ends at `until`, null once it is destroyed; without it one key, derived from the master key, serves for all. */
  readonly keyFor?: (until: Instant) => Uint8Array | null;
  /** Told where a key cannot be had as somebody writes: the way back is lost then, and what they wrote is not. Without it, or where it throws, both are. */
  readonly onError?: (error: unknown) => void;
}

/** Who writes again so soon keeps the way back that is known: it ends at most this much too early, and is not sealed once more. */
const SOON_MINUTES = 10;
/** Pseudonyms that are remembered as known; when there are more, all are asked anew. */
const KNOWN_COUNT = 50_000;

/** Every plain address is padded to this length, so that the cell does not tell a number from an id. */
const PADDED_BYTES = 256;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Reply addresses under AES-256-GCM with a key per day that is destroyed (or one derived from the desk's master key). A cell's name is a keyed hash of the
 * pseudonym, and name and end are authenticated: a cell moved to another name, or given a longer life, does not open.
 */
export function openAddressBook({
  masterKey,
  now,
  cells = openMemoryCells(now),
  keyFor,
  onError = (error) => {
    throw error;
  },
}: AddressBookOptions): AddressBook {
  const derived = deriveKey(masterKey, 'address book');
  const keyOf = (until: Instant): KeyObject | null => {
    const key = keyFor ? keyFor(until) : derived;
    return key && createSecretKey(key);
  };
  const sealingKey = (until: Instant): KeyObject | null => {
    try {
      return keyOf(until);
    } catch (error) {
      onError(error);
      return null;
    }
  };
  const nameOf = openHmac(deriveKey(masterKey, 'address book names'));
  const known = new Map<AnswerKey, Instant>();
  return {
    async remember(ways) {
      const sealed = new Map<string, AddressCell>();
      const kept = new Map<AnswerKey, Instant>();
      const fresh = listLatest(ways).filter(({ key, until }) => until > (known.get(key) ?? -Infinity));
      for (const { key, address, until } of fresh) {
        const dayKey = until > now() ? sealingKey(until) : null;
        if (!dayKey) continue;
        const name = nameOf(key);
        sealed.set(name, { sealed: sealAddress(dayKey, name, address, until), until });
        kept.set(key, asInstant(until + SOON_MINUTES * MINUTE));
      }
      if (sealed.size > 0) await cells.put(sealed);
      if (known.size > KNOWN_COUNT) known.clear();
      for (const [key, until] of kept) known.set(key, until);
    },
    async find(answerKey) {
      const name = nameOf(answerKey);
      const cell = await cells.get(name);
      if (!cell) return null;
      const key = keyOf(cell.until);
      if (cell.until > now() && key) return openAddress(key, name, cell);
      await cells.remove(name);
      return null;
    },
    forget: (answerKey) => {
      known.delete(answerKey);
      return cells.remove(nameOf(answerKey));
    },
  };
}

/** Messages of one sender in one delivery end at nearly the same time: only the last is worth sealing. */
function listLatest(ways: readonly WayBack[]): readonly WayBack[] {
  const latest = new Map<AnswerKey, WayBack>();
  for (const way of ways) if (way.until > (latest.get(way.key)?.until ?? -Infinity)) latest.set(way.key, way);
  return [...latest.values()];
}

function sealAddress(key: KeyObject, name: string, address: string, until: Instant): Uint8Array {
  const plain = Buffer.alloc(PADDED_BYTES);
  const length = Buffer.byteLength(address);
  if (length > PADDED_BYTES - 2) throw new Error('an address longer than any the platform gives');
  plain.writeUInt16BE(length);
  plain.write(address, 2);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`${name} ${until}`));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]);
}

/** Null where the cell was not sealed by this desk, for this name, until this time. */
function openAddress(key: KeyObject, name: string, { sealed, until }: AddressCell): string | null {
  if (sealed.length !== NONCE_BYTES + PADDED_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(`${name} ${until}`))
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    const plain = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    return plain.toString('utf8', 2, 2 + plain.readUInt16BE());
  } catch {
    return null;
  }
}

const SWEEP_EVERY_COUNT = 1_000;

/** Cells in memory: gone with the process, swept of what is over now and then. */
export function openMemoryCells(now: () => Instant): AddressCells & { count(): number } {
  const held = new Map<string, AddressCell>();
  let writes = 0;
  const sweep = (): void => {
    const at = now();
    for (const [name, { until }] of held) if (until <= at) held.delete(name);
  };
  return {
    async put(cells) {
      for (const [name, cell] of cells) if (cell.until > (held.get(name)?.until ?? -Infinity)) held.set(name, cell);
      writes += cells.size;
      if (writes < SWEEP_EVERY_COUNT) return;
      writes = 0;
      sweep();
    },
    get: async (name) => held.get(name) ?? null,
    remove: async (name) => void held.delete(name),
    count: () => held.size,
  };
}

export const systemNow = (): Instant => asInstant(Date.now());
