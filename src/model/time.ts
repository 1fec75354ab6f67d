declare const instantBrand: unique symbol;
/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [instantBrand]: 'Instant' };
/** What a wall clock showed: `YYYY-MM-DDTHH:MM:SS`, no offset. Means something only together with a zone. */
export type WallTime = string & { readonly [instantBrand]: 'WallTime' };
/** IANA name, e.g. `America/Matamoros`. */
export type Zone = string & { readonly [instantBrand]: 'Zone' };
/** Closed interval of instants, from ≤ to. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

export const asInstant = (milliseconds: number): Instant => milliseconds as Instant;
export const asWallTime = (text: string): WallTime => text as WallTime;
export const SECOND = 1_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A zone name that this runtime knows, or null. */
export function parseZone(text: string): Zone | null {
  try {
    formatOf(text as Zone);
    return text as Zone;
  } catch {
    return null;
  }
}

function formatOf(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

// Intl costs microseconds a call and offsets change at most on quarter hours: one look-up per zone and quarter is enough.
const QUARTER = 15 * MINUTE;
const offsets = new Map<Zone, Map<number, number>>();
const MAX_QUARTERS_HELD = 100_000;

/** Offset of `zone` at `at` in milliseconds east of UTC (Matamoros in May: −18,000,000). */
export function offsetAt(at: Instant, zone: Zone): number {
  let held = offsets.get(zone);
  if (!held) offsets.set(zone, (held = new Map()));
  const quarter = Math.floor(at / QUARTER);
  const known = held.get(quarter);
  if (known !== undefined) return known;
  if (held.size >= MAX_QUARTERS_HELD) held.clear();
  const offset = lookUpOffset(quarter * QUARTER, zone);
  held.set(quarter, offset);
  return offset;
}

function lookUpOffset(milliseconds: number, zone: Zone): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(milliseconds)) part[type] = Number(value);
  const wall = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']);
  return wall - milliseconds;
}

/** Wall clock milliseconds (as if UTC) shown in `zone` at `at`; add and compare days and hours on this. */
export const toWallMilliseconds = (at: Instant, zone: Zone): number => at + offsetAt(at, zone);

/**
 * The instant at which a wall clock in `zone` shows `wall` (milliseconds as if UTC).
 * In the fold of summer time the earlier of the two is returned; in the gap the clock is moved on by the gap.
 */
export function fromWallMilliseconds(wall: number, zone: Zone): Instant {
  const before = offsetAt(asInstant(wall - DAY), zone);
  const early = asInstant(wall - before);
  if (offsetAt(early, zone) === before) return early;
  const after = offsetAt(asInstant(wall + DAY), zone);
  const late = asInstant(wall - after);
  return offsetAt(late, zone) === after ? late : early;
}

/** True where the wall clock shows this time twice (the night summer time ends). */
export function isInFold(wall: number, zone: Zone): boolean {
  const before = offsetAt(asInstant(wall - DAY), zone);
  const after = offsetAt(asInstant(wall + DAY), zone);
  if (before === after) return false;
  return offsetAt(asInstant(wall - before), zone) === before && offsetAt(asInstant(wall - after), zone) === after;
}

export const wallToMilliseconds = (wall: WallTime): number => Date.parse(`${wall}Z`);
export const millisecondsToWall = (wall: number): WallTime => new Date(wall).toISOString().slice(0, 19) as WallTime;

/** ISO 8601 with the offset of `zone`: `2023-05-11T06:20:00-05:00`. */
export function formatInstant(at: Instant, zone: Zone): string {
  const offset = offsetAt(at, zone);
  const minutes = Math.abs(Math.round(offset / MINUTE));
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${millisecondsToWall(at + offset)}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Reads ISO 8601 with offset or Z; null where it is not one, or names a day that its month does not have. */
export function parseInstant(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return null;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) || !isInCalendar(text.slice(0, 10)) ? null : asInstant(milliseconds);
}

/** `Date` takes the 31st of February for the 2nd of March. */
const isInCalendar = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
