import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asGrantId, asHandoffId, asInstant } from '../model/index.ts';
import { addTimer, dropFirst, type Timer, type Timers } from './timers.ts';

const timer: fc.Arbitrary<Timer> = fc
  .tuple(fc.nat(20), fc.nat(9), fc.boolean())
  .map(([at, id, isGrant]) =>
    isGrant
      ? { at: asInstant(at), kind: 'grant', id: asGrantId(`t${id}`) }
      : { at: asInstant(at), kind: 'handoff', id: asHandoffId(`t${id}`) },
  );

const order = (one: Timer, other: Timer): number =>
  one.at - other.at || one.id.localeCompare(other.id) || one.kind.localeCompare(other.kind);

test('timers come out by time, then id, whatever order they went in', () => {
  fc.assert(
    fc.property(fc.array(timer, { maxLength: 80 }), (timers) => {
      let heap: Timers | null = null;
      for (const one of timers) heap = addTimer(heap, one);
      const taken: Timer[] = [];
      for (; heap; heap = dropFirst(heap)) taken.push(heap.timer);
      expect(taken).toEqual([...timers].sort(order));
    }),
  );
});
