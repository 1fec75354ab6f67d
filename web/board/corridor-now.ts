import type { BoardView, CrossingView, StripView } from '../desk/contract.ts';

type Row = StripView['rows'][number];

/** What the two desks have agreed on for a crossing. */
export interface Agreed extends Pick<Row, 'held' | 'mayCross'> {
  readonly groups: Row['released'];
  /** The hold was to be looked at by now; it stands until somebody resumes it. */
  readonly isPastReview: boolean;
}

export interface CrossingNow extends CrossingView {
  /** Null where no desk has signed for the crossing. */
  readonly agreed: Agreed | null;
}

export type CorridorNow = Omit<BoardView['corridor'], 'crossings'> & { readonly crossings: readonly CrossingNow[] };

/** From north to south and west to east: places never change their order by themselves. */
export const placesInOrder = ({
  places,
  sides,
}: Pick<BoardView['corridor'], 'places' | 'sides'>): BoardView['corridor']['places'] =>
  places.toSorted(
    (a, b) =>
      sides.indexOf(a.side) - sides.indexOf(b.side) ||
      (a.grid?.row ?? 0) - (b.grid?.row ?? 0) ||
      (a.grid?.column ?? 0) - (b.grid?.column ?? 0),
  );

/**
 * The corridor as chats tell it, with what the desks have agreed on laid over: a hold bars a crossing whatever is said of it,
 * and where places are granted and nobody says that it is closed, it is open.
 */
export function layOver(corridor: BoardView['corridor'], strip: StripView | null, now: number): CorridorNow {
  const rows = new Map(strip?.rows.map((row) => [row.crossing, row]));
  return { ...corridor, crossings: corridor.crossings.map((crossing) => over(crossing, rows.get(crossing.id), now)) };
}

/** How many holds were to be looked at by now: the drawing is laid out anew when it changes, and not at every step of the clock. */
export const countPastReview = (strip: StripView | null, now: number): number =>
  strip?.rows.filter((row) => isPastReview(row, now)).length ?? 0;

const isPastReview = ({ held }: Pick<Row, 'held'>, now: number): boolean =>
  held !== null && Date.parse(held.until) < now;

function over(crossing: CrossingView, row: Row | undefined, now: number): CrossingNow {
  if (!row) return { ...crossing, agreed: null };
  const { held, mayCross, released: groups } = row;
  const agreed: Agreed = { held, mayCross, groups, isPastReview: isPastReview(row, now) };
  if (row.held) return { ...crossing, state: 'held', since: null, claim: null, agreed };
  if (row.mayCross.now > 0 && crossing.state === 'unknown') return { ...crossing, state: 'open', agreed };
  return { ...crossing, agreed };
}
