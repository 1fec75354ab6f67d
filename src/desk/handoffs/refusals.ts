import type { Refusal } from '../../model/index.ts';

/** Refusals of the desk's hand-off service, with their HTTP status; those of the machine are the flow room's. docs/reference/refusals-handoffs.md is held against it. */
export const HANDOFF_REFUSALS = {
  'no-connection': {
    status: 503,
    remedy: 'Hold the group. Ask again when the desk is connected; without a connection there is no go.',
    retry: true,
  },
  'not-sent': {
    status: 503,
    remedy: 'Send it again; nothing was kept.',
    retry: true,
  },
  'id-taken': {
    status: 409,
    remedy: 'Make a new id for every new command; the same id is for sending the same command again.',
    retry: false,
  },
  'no-such-handoff': {
    status: 404,
    remedy: 'Look at the list of hand-offs.',
    retry: false,
  },
  'no-such-place': {
    status: 404,
    remedy: 'GET /api/field lists the places of this desk.',
    retry: false,
  },
  'no-such-record': {
    status: 404,
    remedy: 'GET /api/record lists the records.',
    retry: false,
  },
  'no-record': {
    status: 409,
    remedy: 'Open the record in the settings of this desk.',
    retry: false,
  },
  'no-link': {
    status: 409,
    remedy: 'Link this desk with its partner first.',
    retry: false,
  },
  'no-evidence': {
    status: 409,
    remedy: 'Open the evidence store in the settings of this desk.',
    retry: false,
  },
} as const satisfies Readonly<Record<string, { status: number; remedy: string; retry: boolean }>>;

export type HandoffRefusalCode = keyof typeof HANDOFF_REFUSALS;

export const refuseHandoff = (
  code: HandoffRefusalCode,
  message: string,
): { readonly ok: false; readonly refusal: Refusal<HandoffRefusalCode> } => ({
  ok: false,
  refusal: { code, message, remedy: HANDOFF_REFUSALS[code].remedy, retry: HANDOFF_REFUSALS[code].retry },
});
