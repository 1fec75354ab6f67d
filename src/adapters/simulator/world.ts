import type { Random } from './random.ts';

/** What really happens on the bridge, whatever the books say: who left, how many there truly are, when they come. */
export interface World {
  /** An officer was told go. Returns false where this group is on its way already. */
  depart(handoff: string, headcount: number, now: number): boolean;
  turnBack(handoff: string, now: number): void;
  hasArrived(handoff: string, now: number): boolean;
  /** How many the receiver will count, if they count well. */
  countOf(handoff: string): number;
}

interface Walk {
  readonly arrivesAt: number;
  readonly people: number;
}

export function createWorld(random: Random): World {
  const walks = new Map<string, Walk>();
  return {
    depart: (handoff, headcount, now) => {
      if (walks.has(handoff)) return false;
      const strays = random.chance(0.3) ? random.whole(-5, 4) : 0;
      const minutes = random.chance(0.1) ? random.whole(60, 240) : random.whole(3, 40);
      walks.set(handoff, { arrivesAt: now + minutes * 60_000, people: Math.max(0, headcount + strays) });
      return true;
    },
    turnBack: (handoff, now) => {
      if ((walks.get(handoff)?.arrivesAt ?? 0) > now) walks.delete(handoff);
    },
    hasArrived: (handoff, now) => (walks.get(handoff)?.arrivesAt ?? Infinity) <= now,
    countOf: (handoff) => walks.get(handoff)?.people ?? 0,
  };
}
