import type { PlaceView } from '../../desk/contract.ts';
import type { CorridorNow } from '../corridor-now.ts';
import type { Point } from './shapes.ts';

type Corridor = CorridorNow;

/** Room that the drawing has, and how large a unit of the design is here (1 at 16 px type). */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

export interface Grid {
  readonly at: ReadonlyMap<string, Point>;
  /** Distance of two rows. */
  readonly gap: number;
  readonly top: number;
  readonly bottom: number;
  /** The least height this grid can be drawn in. */
  readonly leastHeight: number;
}

interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Places on their cells, cells on the room there is: columns share the width, rows the height within reason. */
export function layGrid(corridor: Corridor, room: Room, isSmall: boolean): Grid {
  const cells = cellsOf(corridor);
  const columns = [...cells.values()].map(({ column }) => column);
  const rows = [...cells.values()].map(({ row }) => row);
  const [west, east, north, south] = [Math.min(...columns), Math.max(...columns), Math.min(...rows), Math.max(...rows)];
  const pad = padOf(room, isSmall);
  const wished = (room.height - pad.top - pad.bottom) / Math.max(1, south - north);
  const [least, most] = isSmall ? [26, 38] : [58, 124];
  const gap = Math.max(least * room.unit, Math.min(most * room.unit, wished));
  const step = (room.width - pad.left - pad.right) / Math.max(1, east - west);
  const at = new Map<string, Point>();
  for (const [id, { column, row }] of cells)
    at.set(id, {
      x: Math.round(east === west ? room.width * 0.4 : pad.left + (column - west) * step),
      y: Math.round(pad.top + (row - north) * gap),
    });
  return {
    at,
    gap,
    top: pad.top,
    bottom: pad.top + (south - north) * gap,
    leastHeight: pad.top + (south - north) * least! * room.unit + pad.bottom,
  };
}

function padOf({ width, unit }: Room, isSmall: boolean): Record<'left' | 'right' | 'top' | 'bottom', number> {
  if (isSmall) return { left: 26, right: 30, top: 24, bottom: 24 };
  return { left: 62 * unit, right: Math.min(172 * unit, width * 0.17), top: 50 * unit, bottom: 64 * unit };
}

/** The cell of every place. Where the corridor file leaves places open, they stand in rows of their own beyond the others of their side. */
function cellsOf({ places, sides }: Corridor): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const place of places) if (place.grid) cells.set(place.id, place.grid);
  const rows = [...cells.values()].map(({ row }) => row);
  const frame =
    rows.length > 0
      ? { north: Math.min(...rows) - 1.2, south: Math.max(...rows) + 1.3 }
      : { north: 0, south: ROWS_OF_BAND };
  const columns = Math.max(LEAST_COLUMNS, ...[...cells.values()].map(({ column }) => column));
  for (const [index, side] of sides.entries()) {
    const open = places.filter((place) => place.side === side && !place.grid).toSorted((a, b) => a.lon - b.lon);
    const isNorth = index === 0 && sides.length > 1;
    for (const [id, cell] of lineUp(open, isNorth ? frame.north : frame.south, isNorth ? -1 : 1, columns))
      cells.set(id, cell);
  }
  return cells;
}

const LEAST_COLUMNS = 8;
const ROWS_OF_BAND = 3;
const PLACES_OF_A_ROW = 4;

/** Rows of at most four, west to east, each row shifted against the one before so that names have room. */
function lineUp(
  places: readonly PlaceView[],
  first: number,
  step: number,
  columns: number,
): readonly (readonly [string, Cell])[] {
  const rows = Math.max(1, Math.ceil(places.length / PLACES_OF_A_ROW));
  const wide = columns / PLACES_OF_A_ROW;
  return places.map((place, index) => {
    const row = index % rows;
    const column = Math.floor(index / rows) * wide + (row % 2 === 0 ? 0 : wide / 2);
    return [place.id, { column: Math.min(columns, column), row: first + step * row }] as const;
  });
}
