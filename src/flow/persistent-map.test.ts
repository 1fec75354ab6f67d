import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drop, emptyMap, listEntries, listSorted, lookUp, type PersistentMap, put } from './persistent-map.ts';

type Change = readonly ['put', string, number] | readonly ['drop', string];
const key = fc.oneof(
  fc.nat(60).map((index) => `h${index}`),
  fc.string({ maxLength: 3 }),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constant('put' as const), key, fc.nat()),
  fc.tuple(fc.constant('drop' as const), key),
);
const apply = (map: PersistentMap<string, number>, [name, at, value]: Change): PersistentMap<string, number> =>
  name === 'put' ? put(map, at, value as number) : drop(map, at);

describe('the persistent map', () => {
  test('holds what a Map holds, after any changes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        const plain = new Map<string, number>();
        let map = emptyMap<string, number>();
        for (const one of changes) {
          map = apply(map, one);
          if (one[0] === 'put') plain.set(one[1], one[2]);
          else plain.delete(one[1]);
        }
        expect(map.size).toBe(plain.size);
        expect(new Map(listEntries(map))).toEqual(plain);
        for (const name of plain.keys()) expect(lookUp(map, name)).toBe(plain.get(name));
        expect(listSorted(map)).toEqual([...plain].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value));
      }),
    );
  });

  test('leaves every earlier map as it was', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), fc.array(change, { maxLength: 60 }), (first, second) => {
        const before = first.reduce(apply, emptyMap<string, number>());
        const held = [...listEntries(before)];
        second.reduce(apply, before);
        expect([...listEntries(before)]).toEqual(held);
      }),
    );
  });

  test('keys with one hash stand side by side', () => {
    // FNV-1a of these pairs is the same in all 32 bits.
    const [one, other] = findClash();
    const both = put(put(put(emptyMap<string, number>(), one, 1), 'x', 0), other, 2);
    expect([lookUp(both, one), lookUp(both, other), both.size]).toEqual([1, 2, 3]);
    expect([lookUp(put(both, other, 3), other), put(both, other, 3).size]).toEqual([3, 3]);
    const without = drop(both, one);
    expect([lookUp(without, one), lookUp(without, other), without.size]).toEqual([undefined, 2, 2]);
  });

  test('what is not held is not dropped', () => {
    const map = put(emptyMap<string, number>(), 'a', 1);
    expect(drop(map, 'b')).toBe(map);
    expect(drop(emptyMap<string, number>(), 'b').size).toBe(0);
  });
});

/** Two short keys whose hashes clash, found by the birthday: the hash has 32 bits, so some 80,000 keys hold a pair. */
function findClash(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let index = 0; ; index++) {
    const name = index.toString(36);
    let hash = 0x811c9dc5;
    for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    const before = seen.get(hash);
    if (before !== undefined) return [before, name];
    seen.set(hash, name);
  }
}
