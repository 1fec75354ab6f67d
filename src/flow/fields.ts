import { LIMITS, parseInstant } from '../model/index.ts';

export type Fields = Readonly<Record<string, unknown>>;
/** The value as events hold it; undefined where it is not one. */
type Reader = (raw: unknown) => unknown;
export interface Field {
  readonly read: Reader;
  /** What stands for a field that is left out; none: it must be given. */
  readonly otherwise?: unknown;
}

export const isFields = (raw: unknown): raw is Fields => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** Without white space, and without what no database keeps as text. */
export const id: Field = {
  read: (raw) =>
    typeof raw === 'string' && raw.length <= LIMITS.FLOW_ID_CHARS && /^[^\s\p{Cc}\p{Cs}]+$/u.test(raw)
      ? raw
      : undefined,
};
/** Text that every desk can keep and sign: no half character, no zero byte. */
export const upTo = (most: number, least: number): Reader => {
  return (raw) =>
    typeof raw === 'string' &&
    raw.trim().length >= least &&
    raw.length <= most &&
    raw.isWellFormed() &&
    !raw.includes('\0')
      ? raw
      : undefined;
};
export const whole: Field = { read: (raw) => (Number.isSafeInteger(raw) ? raw : undefined) };
/** The last day that a date of four digits shows in every zone. */
const LAST = Date.UTC(9999, 11, 31);
/** ISO 8601 with an offset, or milliseconds since 1970; up to the year 9999. */
export const time: Field = {
  read: (raw) => {
    const at = typeof raw === 'string' ? parseInstant(raw) : whole.read(raw);
    return typeof at === 'number' && at >= 0 && at <= LAST ? at : undefined;
  },
};

export const orNull = (field: Field): Field => ({
  read: (raw) => (raw === null ? null : field.read(raw)),
  otherwise: null,
});
export const shape = (fields: Readonly<Record<string, Field>>): Field => ({
  read: (raw) => (isFields(raw) ? (readFields(raw, fields).value ?? undefined) : undefined),
});
export const listOf = (field: Field): Field => ({
  read: (raw) => {
    const read = Array.isArray(raw) ? raw.map(field.read) : [undefined];
    return read.includes(undefined) ? undefined : read;
  },
});

/** Exactly these fields, others are dropped; or the name of the first that is missing or wrong. */
export function readFields(
  raw: Fields,
  fields: Readonly<Record<string, Field>>,
): { readonly value: Fields | null; readonly wrong: string } {
  const value: Record<string, unknown> = {};
  for (const [key, { read, otherwise }] of Object.entries(fields)) {
    const held = raw[key] === undefined ? otherwise : read(raw[key]);
    if (held === undefined) return { value: null, wrong: key };
    value[key] = held;
  }
  return { value, wrong: '' };
}
