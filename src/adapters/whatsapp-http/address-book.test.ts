import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { asChatKey, asInstant, asSourceKey, HOUR } from '../../model/index.ts';
import { type AddressCell, openAddressBook, openMemoryCells } from './address-book.ts';

const ana = asSourceKey('s:ana');
const jean = asSourceKey('s:jean');
const address = 'phone:525500000000';

function open(masterKey = randomBytes(32)) {
  const clock = { now: 1_000 };
  const now = (): ReturnType<typeof asInstant> => asInstant(clock.now);
  const held = new Map<string, AddressCell>();
  const cells = {
    put: async (given: ReadonlyMap<string, AddressCell>): Promise<void> =>
      given.forEach((cell, name) => {
        if (cell.until > (held.get(name)?.until ?? -Infinity)) held.set(name, cell);
      }),
    get: async (name: string): Promise<AddressCell | null> => held.get(name) ?? null,
    remove: async (name: string): Promise<void> => void held.delete(name),
  };
  return { clock, held, masterKey, cells, now, book: openAddressBook({ masterKey, now, cells }) };
}

describe('the address book', () => {
  test('finds whom it remembers, until the time is over, and then holds nothing', async () => {
    const { book, clock, held } = open();
    await book.remember([{ key: ana, address: address, until: asInstant(1_000 + 24 * HOUR) }]);
    expect(await book.find(ana)).toBe(address);
    expect(await book.find(jean)).toBeNull();
    clock.now += 24 * HOUR;
    expect(await book.find(ana)).toBeNull();
    expect(held.size).toBe(0);
  });

  test('forgets whoever leaves', async () => {
    const { book, held } = open();
    await book.remember([{ key: ana, address: address, until: asInstant(9_000) }]);
    await book.forget(ana);
    expect([await book.find(ana), held.size]).toEqual([null, 0]);
  });

  test('deliveries in any order keep the longest way back', async () => {
    const { book, clock } = open();
    await book.remember([{ key: ana, address: address, until: asInstant(9_000) }]);
    await book.remember([{ key: ana, address: 'phone:1', until: asInstant(5_000) }]);
    clock.now = 8_000;
    expect(await book.find(ana)).toBe(address);
  });

  test('what is over already is not written', async () => {
    const { book, held } = open();
    await book.remember([{ key: asChatKey('k:g'), address: 'group:G', until: asInstant(1_000) }]);
    expect(held.size).toBe(0);
  });

  test('cells show neither pseudonym nor address, nor how long it is', async () => {
    const { book, held } = open();
    await book.remember([{ key: ana, address: address, until: asInstant(9_000) }]);
    await book.remember([{ key: jean, address: 'user:MX.90000000000000000001', until: asInstant(9_000) }]);
    const text = JSON.stringify([...held].map(([name, { sealed }]) => [name, Buffer.from(sealed).toString('latin1')]));
    expect(text).not.toMatch(/525500000000|s:ana|MX\.9/);
    expect(new Set([...held.values()].map(({ sealed }) => sealed.length)).size).toBe(1);
  });

  test('a cell that was changed, moved, kept longer or read under another key does not open', async () => {
    const { book, held, masterKey, cells, now } = open();
    await book.remember([{ key: ana, address: address, until: asInstant(9_000) }]);
    await book.remember([{ key: jean, address: 'phone:1', until: asInstant(9_000) }]);
    const [[first, cell], [second]] = [...held] as [[string, AddressCell], [string, AddressCell]];
    const check = async (name: string, put: AddressCell): Promise<void> => {
      held.set(name, put);
      expect(await book.find(name === first ? ana : jean)).toBeNull();
    };
    await check(second, cell);
    await check(first, { ...cell, until: asInstant(99_000) });
    const bent = Uint8Array.from(cell.sealed);
    bent[20]! ^= 1;
    await check(first, { ...cell, sealed: bent });
    await check(first, { ...cell, sealed: cell.sealed.subarray(1) });
    held.set(first, cell);
    expect(await book.find(ana)).toBe(address);
    expect(await openAddressBook({ masterKey: randomBytes(32), now, cells }).find(ana)).toBeNull();
    expect(await openAddressBook({ masterKey, now, cells }).find(ana)).toBe(address);
  });

  test('who writes again soon is not sealed once more; later they are, and after leaving too', async () => {
    const { book, held } = open();
    const until = async (end: number): Promise<number | undefined> => {
      await book.remember([{ key: ana, address, until: asInstant(end) }]);
      return [...held.values()][0]?.until;
    };
    expect(await until(2 * HOUR)).toBe(2 * HOUR);
    expect(await until(2 * HOUR + 60_000)).toBe(2 * HOUR);
    expect(await until(3 * HOUR)).toBe(3 * HOUR);
    await book.forget(ana);
    expect(await until(3 * HOUR)).toBe(3 * HOUR);
  });

  test('cells in memory are swept', async () => {
    const clock = { now: 0 };
    const cells = openMemoryCells(() => asInstant(clock.now));
    for (let n = 0; n < 999; n += 1)
      await cells.put(new Map([[`n${n}`, { sealed: new Uint8Array(), until: asInstant(10) }]]));
    clock.now = 10;
    await cells.put(new Map([['last', { sealed: new Uint8Array(), until: asInstant(20) }]]));
    expect(cells.count()).toBe(1);
  });
});
