const MINUTE = 60_000;

/** `HH:MM` in the zone that an instant of the desk is written in; this phone's own zone before the first. */
export function wallClockIn(instant: string, milliseconds: number): string {
  const offset = offsetOf(instant) ?? -new Date(milliseconds).getTimezoneOffset() * MINUTE;
  return new Date(milliseconds + offset).toISOString().slice(11, 16);
}

function offsetOf(instant: string): number | null {
  if (instant.endsWith('Z')) return 0;
  const found = /([+-])(\d\d):(\d\d)$/.exec(instant);
  if (!found) return null;
  const size = (Number(found[2]) * 60 + Number(found[3])) * MINUTE;
  return found[1] === '-' ? -size : size;
}
