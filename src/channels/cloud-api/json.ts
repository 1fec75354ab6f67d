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

export function numberAt(value: Json, name: string): number | null {
  const found = value[name];
  if (typeof found === 'number') return Number.isFinite(found) ? found : null;
  return typeof found === 'string' && /^-?\d+(?:\.\d+)?$/.test(found) ? Number(found) : null;
}
