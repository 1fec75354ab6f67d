import { refuse, type Refusal } from '../model/index.ts';

/** Every refusal of the desk with its HTTP status. Held against docs/reference/errors.md by a test. */
export const DESK_REFUSALS = {
  'not-found': 404,
  'bad-request': 400,
  'bad-signature': 401,
  'wrong-handshake': 403,
  'foreign-origin': 403,
  'too-large': 413,
  'backlog-full': 503,
  'not-configured': 409,
  'wrong-stage': 409,
  'order-not-needed': 409,
  'gate-not-met': 422,
  'import-refused': 422,
  'address-unknown': 410,
  'send-failed': 502,
} as const;

export type DeskRefusalCode = keyof typeof DESK_REFUSALS;
export type DeskRefusal = Refusal<DeskRefusalCode>;

export const refuseDesk = (
  code: DeskRefusalCode,
  message: string,
  remedy: string,
  retry = false,
): { readonly ok: false; readonly refusal: DeskRefusal } => refuse(code, message, remedy, retry);
