import { refuse, type Refusal } from '../model/index.ts';
import { HANDOFF_REFUSALS, type HandoffRefusalCode } from './handoffs/index.ts';

/** Refusals of the desk with their HTTP status; those of other rooms that pass through it are 422. Held against docs/reference/errors.md by a test. */
export const DESK_REFUSALS = {
  'not-found': 404,
  'bad-request': 400,
  'bad-signature': 401,
  'wrong-handshake': 403,
  'foreign-origin': 403,
  'too-large': 413,
  'backlog-full': 503,
  'database-away': 503,
  'disk-full': 503,
  'not-configured': 409,
  'wrong-stage': 409,
  'not-focal-point': 403,
  'details-gone': 410,
  'already-acknowledged': 409,
  'nobody-above': 409,
  'answered-already': 409,
  'answer-changed': 409,
  'no-way-back': 409,
  'too-few-outcomes': 409,
  'proposal-changed': 409,
  'no-gain': 409,
  'no-map-in-use': 409,
  'send-later': 503,
  'send-unknown': 504,
  'import-refused': 422,
  'wrong-words': 422,
  'place-missing': 422,
  'words-not-held': 409,
  'lessons-full': 409,
} as const;

export type DeskRefusalCode = keyof typeof DESK_REFUSALS;
/** The desk's own refusal, or one of a room behind it. */
export type DeskRefusal = Refusal;

export function statusOf(code: string): number {
  if (code in HANDOFF_REFUSALS) return HANDOFF_REFUSALS[code as HandoffRefusalCode].status;
  return code in DESK_REFUSALS ? DESK_REFUSALS[code as DeskRefusalCode] : 422;
}

export const refuseDesk = (
  code: DeskRefusalCode,
  message: string,
  remedy: string,
  retry = false,
): { readonly ok: false; readonly refusal: DeskRefusal } => refuse(code, message, remedy, retry);
