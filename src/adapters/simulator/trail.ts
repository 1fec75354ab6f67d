import type { Step } from '../../flow/index.ts';

/** A running mark over what every event came to: two desks with the same mark have folded the same prefix the same way. */
export function extendTrail(trail: string, made: Step): string {
  const text = `${trail}${JSON.stringify([made.clock, made.outcome, made.books.time, made.books.position])}`;
  let [low, high] = [0x811c9dc5, 0x01234567];
  for (let index = 0; index < text.length; index++) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return `${(low >>> 0).toString(36)}.${(high >>> 0).toString(36)}`;
}
