import type { RelayRefusal, RelayRefusalCode } from '../link/index.ts';

/** What to do about each refusal of the relay, whether to try again, and its HTTP status. docs/operating/relay.md is held against it. */
const ANSWERS: Readonly<
  Record<
    RelayRefusalCode,
    { readonly message: string; readonly remedy: string; readonly retry: boolean; readonly status: number }
  >
> = {
  'request-malformed': {
    message: 'The request is not one of this relay.',
    remedy: 'Bring desk and relay to the same version.',
    retry: false,
    status: 400,
  },
  'request-unsigned': {
    message: 'The request is not signed by the key of this desk.',
    remedy: 'Check which key the desk uses, and the relay name in its settings.',
    retry: false,
    status: 401,
  },
  'request-late': {
    message: 'The clocks of desk and relay are too far apart.',
    remedy: 'Set the clock of this desk.',
    retry: true,
    status: 401,
  },
  'desk-unknown': {
    message: 'This relay does not know the desk.',
    remedy: 'Start the desk again: it makes itself known. If this relay knew it, its database was lost or changed.',
    retry: false,
    status: 401,
  },
  'desk-not-admitted': {
    message: 'This relay takes desks by admission only.',
    remedy: 'Ask the operator of the relay for the admission word.',
    retry: false,
    status: 403,
  },
  'key-not-proven': {
    message: 'The key does not belong to this address, or has not signed for it.',
    remedy: 'Change the key with the old one, or start as a new desk.',
    retry: false,
    status: 403,
  },
  'link-unknown': {
    message: 'There is no such link at this relay.',
    remedy: 'Ask the operator of the relay whether its database was lost or changed.',
    retry: false,
    status: 404,
  },
  'link-taken': { message: 'The link is there already.', remedy: 'Choose another id.', retry: false, status: 409 },
  'not-in-link': {
    message: 'The desk is not in this link.',
    remedy: 'Ask a desk of the link to add it.',
    retry: false,
    status: 403,
  },
  'epoch-passed': {
    message: 'The link is in another epoch.',
    remedy: 'Catch up, then encrypt again.',
    retry: true,
    status: 409,
  },
  'too-late': {
    message: 'The time until which this was to be taken is over.',
    remedy: 'Decide again, and send it anew.',
    retry: false,
    status: 409,
  },
  'out-of-turn': {
    message: 'What this continues has no place here.',
    remedy: 'Send what comes before it first.',
    retry: true,
    status: 409,
  },
  'messages-gone': {
    message: 'What was asked for is not kept any more.',
    remedy: 'Rejoin the link and ask a partner for its history.',
    retry: false,
    status: 410,
  },
  'too-much': {
    message: 'This is more than the relay takes from one desk.',
    remedy: 'Send less, or wait until tomorrow.',
    retry: true,
    status: 429,
  },
  'no-key-package': {
    message: 'That desk has left no key package.',
    remedy: 'Wait until that desk has been at the relay.',
    retry: true,
    status: 404,
  },
  'blob-unknown': {
    message: 'There is no such attachment.',
    remedy: 'Ask its sender to send it again.',
    retry: false,
    status: 404,
  },
  'log-unknown': {
    message: 'This log is not known here.',
    remedy: 'Register the log first.',
    retry: false,
    status: 404,
  },
  'log-not-signed': {
    message: 'The checkpoint is not signed by its log.',
    remedy: 'Check the key of the record.',
    retry: false,
    status: 403,
  },
  'log-not-consistent': {
    message: 'The checkpoint does not continue what was cosigned before.',
    remedy: 'Compare the record with the partner: one copy was changed.',
    retry: false,
    status: 422,
  },
  'log-size-differs': {
    message: 'Another size was cosigned last.',
    remedy: 'Prove consistency from that size.',
    retry: true,
    status: 409,
  },
  'proxy-refuses': {
    message: 'What stands before the relay, a proxy, takes nothing of this size.',
    remedy: 'Ask the operator of the relay to let 16 MB through (nginx: client_max_body_size 16m).',
    retry: true,
    status: 413,
  },
  'relay-unproven': {
    message:
      'The certificate of the relay does not hold here: it is over, for another name, or by somebody this computer does not know.',
    remedy:
      'Ask the operator of the relay to renew it. For a certificate of your own start the desk with NODE_EXTRA_CA_CERTS=FILE.',
    retry: true,
    status: 503,
  },
  'relay-away': {
    message: 'The relay does not answer.',
    remedy: 'Check the line; what is to be sent stays and goes out later.',
    retry: true,
    status: 503,
  },
};

export const statusOf = (code: RelayRefusalCode): number => ANSWERS[code].status;

export const relayRefusal = (
  code: RelayRefusalCode,
  more: { readonly epoch?: number; readonly at?: number } = {},
): RelayRefusal => {
  const { message, remedy, retry } = ANSWERS[code];
  return { code, message, remedy, retry, ...more };
};

export const refuseRelay = (
  code: RelayRefusalCode,
  more: { readonly epoch?: number; readonly at?: number } = {},
): { readonly ok: false; readonly refusal: RelayRefusal } => ({ ok: false, refusal: relayRefusal(code, more) });
