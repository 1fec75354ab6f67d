/** Tolerant looks into parsed JSON: the platform adds fields whenever it likes, and may leave out any. */
export type Json = Readonly<Record<string, unknown>>;

const NOTHING: Json = {};

export const asRecord = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : NOTHING;
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const recordAt = (value: Json, name: string): Json => asRecord(value[name]);
export const recordsAt = (value: Json, name: string): readonly Json[] => asList(value[name]).map(asRecord);

/** A string, or a number as text; null where there is none. */
export function textAt(value: Json, name: string): string | null {
  const found = value[name];
  if (typeof found === 'string') return found;
  return typeof found === 'number' && Number.isFinite(found) ? String(found) : null;
}

const MOST_DEPTH = 24;

/** A value down to a depth that no event of the platform reaches: what lies deeper could end whoever writes it down. */
export function cutDeep(value: unknown, depth = MOST_DEPTH): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return null;
  if (Array.isArray(value)) return value.map((inner) => cutDeep(inner, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cutDeep(inner, depth - 1)]));
}

export function numberAt(value: Json, name: string): number | null {
  const found = value[name];
  if (typeof found === 'number') return Number.isFinite(found) ? found : null;
  return typeof found === 'string' && /^-?\d+(?:\.\d+)?$/.test(found) ? Number(found) : null;
}
