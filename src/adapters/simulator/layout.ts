import {
  asCrossingId,
  asDeskId,
  asPlaceId,
  type CapacityKind,
  type CrossingId,
  type CrossingTerms,
  type DeskId,
} from '../../model/index.ts';
import type { Random } from './random.ts';

export interface Layout {
  readonly desks: readonly DeskId[];
  /** The kinds of capacity that places state on this day. */
  readonly states: readonly CapacityKind[];
  readonly crossings: readonly { readonly id: CrossingId; readonly terms: CrossingTerms }[];
}

const STATES: readonly (readonly CapacityKind[])[] = [['holding'], ['beds'], ['holding', 'processing'], []];

/** Two desks with a bridge that also runs in reverse, or three of which two send to one place and so share its capacity. */
export function drawLayout(random: Random): Layout {
  const [north, south, inland] = [asDeskId('north'), asDeskId('south'), asDeskId('inland')];
  const draw = (name: string, sender: DeskId, receiver: DeskId) => ({
    id: asCrossingId(name),
    terms: {
      sender,
      receiver,
      from: asPlaceId(`${sender}-bank`),
      to: asPlaceId(`${receiver}-station`),
      receiptMinutes: random.whole(5, 90),
      partySize: random.whole(60, 200),
    },
  });
  const bridge = [draw('bridge', south, north), draw('bridge-back', north, south)];
  const states = random.pick(STATES);
  if (random.chance(0.6)) return { desks: [south, north], states, crossings: bridge };
  return {
    desks: [south, north, inland],
    states,
    crossings: [...bridge, draw('road', inland, north), draw('buses', north, inland)],
  };
}
