import { formatInstant, type Instant, LIMITS, parseInstant, type Zone } from '../model/index.ts';
import { canonicalize, type Json } from './canonical-json.ts';

/** What a field of a record may hold. */
export interface FormTypes {
  /** No white space, up to 120 characters. */
  readonly id: string;
  /** A named person, role or organisation. */
  readonly name: string;
  /** A reason or purpose in the operators' own words. */
  readonly words: string;
  /** A longer text in the operators' own words. */
  readonly text: string;
  readonly instant: Instant;
  readonly whole: number;
  readonly number: number;
  readonly flag: boolean;
  /** SHA-256, 64 hex digits. */
  readonly hash: string;
  readonly hashes: readonly string[];
  readonly json: Json;
}
export type Form = keyof FormTypes;
/** `id?`: the field may be left out. */
export type FieldForm = Form | `${Form}?`;

const WORDS_CHARS = 600;
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most && value.isWellFormed();
const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const FORMS: Readonly<Record<Form, (value: unknown) => boolean>> = {
  id: (value) => isText(value, 120) && /^\S+$/u.test(value),
  name: (value) => isText(value, LIMITS.FLOW_NAME_CHARS),
  words: (value) => isText(value, WORDS_CHARS),
  text: (value) => isText(value, LIMITS.READING_TEXT_CHARS),
  instant: (value) => Number.isSafeInteger(value) && Math.abs(value as number) <= 8.64e15,
  whole: (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  flag: (value) => typeof value === 'boolean',
  hash: isHash,
  hashes: (value) => Array.isArray(value) && value.length <= LIMITS.RECORD_EVIDENCE_COUNT && value.every(isHash),
  json: isSmallJson,
};

function isSmallJson(value: unknown): boolean {
  try {
    return canonicalize(value as Json).length <= LIMITS.RECORD_FIELD_CHARS;
  } catch {
    return false; // NaN, a lone surrogate, a circle: nothing that JSON can hold
  }
}

export const isOptional = (form: FieldForm): boolean => form.endsWith('?');
export const baseOf = (form: FieldForm): Form => (isOptional(form) ? form.slice(0, -1) : form) as Form;

/** True where the value has the form; a field that may be left out may be missing. */
export const fitsForm = (form: FieldForm, value: unknown): boolean =>
  value === undefined ? isOptional(form) : FORMS[baseOf(form)](value);

/** The value as the log holds it: instants as ISO 8601 in UTC, so that an archive can read them without a key. */
export const toJson = (form: FieldForm, value: unknown): Json =>
  baseOf(form) === 'instant' ? writeInstant(value as Instant) : (value as Json);

/** `2023-05-11T09:12:00.250Z`. */
export const writeInstant = (at: Instant): string => new Date(at).toISOString();

/** Back from the log; null where it is no instant. */
export const readInstant = (value: Json | undefined): Instant | null =>
  typeof value === 'string' ? parseInstant(value) : null;

/** For screens: the instant of a field in the zone of the reader. */
export const showInstant = (value: Json | undefined, zone: Zone): string | null => {
  const at = readInstant(value);
  return at === null ? null : formatInstant(at, zone);
};
