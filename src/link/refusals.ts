import type { Refusal } from '../model/index.ts';

/** Why the link does not do something: the closed list of this room. docs/operating/relay.md is held against it. */
export const LinkRefusalCodes = [
  'not-an-invitation',
  'invitation-over',
  'not-compared',
  'numbers-differ',
  'key-unknown',
  'not-a-member',
  'observer-only',
  'not-ready',
  'too-large',
  'already-there',
  'welcome-unusable',
  'link-full',
] as const;
export type LinkRefusalCode = (typeof LinkRefusalCodes)[number];
export type LinkRefusal = Refusal<LinkRefusalCode>;

const ANSWERS: Readonly<Record<LinkRefusalCode, { readonly remedy: string; readonly retry: boolean }>> = {
  'not-an-invitation': { remedy: 'Copy the whole invitation again, or scan its code.', retry: false },
  'invitation-over': { remedy: 'Ask the other desk for a new invitation.', retry: false },
  'not-compared': {
    remedy: 'Compare the safety number with the other desk by phone or in person first.',
    retry: false,
  },
  'numbers-differ': {
    remedy: 'Somebody may stand between the two desks. Do not link; meet in person and start again.',
    retry: false,
  },
  'key-unknown': {
    remedy: 'Compare the safety number with that desk, or wait for its signed key change.',
    retry: false,
  },
  'not-a-member': { remedy: 'Ask a desk of this link to add it.', retry: false },
  'observer-only': { remedy: 'An observer reads and changes nothing; ask one of the desks.', retry: false },
  'not-ready': { remedy: 'Wait until the link has caught up with the relay.', retry: true },
  'too-large': { remedy: 'Send less at once, or send it as an attachment.', retry: false },
  'already-there': { remedy: 'Nothing is to be done.', retry: false },
  'welcome-unusable': { remedy: 'Ask the other desk to remove and add this desk again.', retry: false },
  'link-full': { remedy: 'Open a second link.', retry: false },
};

/** A refusal of this room; `remedy` where the general one would not help. */
export const refuseLink = (
  code: LinkRefusalCode,
  message: string,
  remedy?: string,
): { readonly ok: false; readonly refusal: LinkRefusal } => ({
  ok: false,
  refusal: { code, message, remedy: remedy ?? ANSWERS[code].remedy, retry: ANSWERS[code].retry },
});
