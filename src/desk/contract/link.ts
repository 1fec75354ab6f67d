import { z } from 'zod';
import { LIMITS } from '../../model/index.ts';
import { InstantText } from './values.ts';

const Person = z.string().trim().min(2).max(LIMITS.FLOW_NAME_CHARS);

/** A desk or observer that shares a link with us. */
export const PartnerView = z.object({
  desk: z.string(),
  name: z.string(),
  /** An observer reads, is seen by all, and changes nothing. */
  role: z.enum(['desk', 'observer']),
  /** 64 hex digits: where it is found at the relay. */
  address: z.string(),
  /** Sixty digits in twelve groups that both desks read to each other. */
  safetyNumber: z.string(),
  /** When somebody compared the number, and who; null: not yet, and nothing it says counts. */
  compared: z.object({ at: InstantText, by: z.string() }).nullable(),
  /** Taken out of the link, and not back; left out of whoever is in it. */
  removed: z
    .object({
      at: InstantText,
      by: z.string(),
      /** The desk whose act it was. */
      desk: z.string(),
      reason: z.string(),
    })
    .optional(),
  keyChangedAt: InstantText.nullable(),
  health: z.enum(['near', 'quiet', 'lost']),
  heardAt: InstantText.nullable(),
  /** Its clock less ours, in seconds, as far as its last word shows it. */
  clockSkewSeconds: z.number().nullable(),
});

/** `GET /api/link`: who we share an order with, and how it stands. */
export const LinkView = z.object({
  asOf: InstantText,
  /** `off`: no partner, this desk holds its log alone. `joining`: invited, not in the group yet. */
  state: z.enum(['off', 'joining', 'linked', 'lost', 'removed']),
  since: InstantText,
  link: z.string().nullable(),
  epoch: z.number().int().nullable(),
  /** Place in the shared order. */
  position: z.number().int(),
  us: z.object({ desk: z.string(), name: z.string(), address: z.string().nullable(), key: z.string().nullable() }),
  partners: z.array(PartnerView),
  relay: z
    .object({
      url: z.string(),
      reachable: z.boolean(),
      answeredAt: InstantText.nullable(),
      roundTripMilliseconds: z.number().nullable(),
    })
    .nullable(),
  /** Ours that wait to be ordered; theirs that wait to be read. */
  backlog: z.object({ out: z.number().int(), in: z.number().int(), oldestOutAt: InstantText.nullable() }),
  /** The widest distance between two desks' clocks. */
  clockSkewSeconds: z.number().nullable(),
  /** The relay does not know this link: it lost its database, or is another one. Left out where it knows it. */
  carry: z
    .object({
      /** Who wanted here that it is carried on; null: nobody yet. */
      wanted: z.object({ at: InstantText, by: z.string() }).nullable(),
      /** Desks that have not said so, or whose word has not come. */
      missing: z.array(z.string()),
    })
    .optional(),
  /** What nobody may overlook: a fork, a rollback, a forged message, a changed key, a clock far off. */
  alarms: z.array(
    z.object({
      at: InstantText,
      code: z.enum([
        'fork',
        'rollback',
        'forged',
        'key-changed',
        'clock-far-off',
        'books-differ',
        'not-compared',
        'relay-silent',
        'relay-lost',
      ]),
      partner: z.string().nullable(),
      figures: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});

/** `POST /api/link/invitations`: asks for an invitation to hand to another desk. */
export const LinkInviteRequest = z.object({
  by: Person,
  /** What the invited one will be; a desk where left out. */
  role: z.enum(['desk', 'observer']).optional(),
});
export const LinkInvitation = z.object({ invitation: z.string() });
/** `POST /api/link/acceptances`: takes up another desk's invitation. */
export const LinkAcceptRequest = z.object({ by: Person, invitation: z.string().max(4_000) });
/** `POST /api/link/comparisons`: what a named person saw when both desks read their safety number to each other. */
export const LinkCompareRequest = z.object({
  by: Person,
  /** Address of the other desk, 64 hex digits. */
  desk: z.string().regex(/^[0-9a-f]{64}$/),
  /** False: another number, or no trust any more; who is in the link is taken out of it. */
  isSame: z.boolean(),
  way: z.enum(['phone', 'in-person', 'qr']),
});

/** `POST /api/link/removals`: a named person takes a desk or an observer out of the link. */
export const LinkRemoveRequest = z.object({
  by: Person,
  /** Its address, 64 hex digits. */
  desk: z.string().regex(/^[0-9a-f]{64}$/),
  reason: z.string().trim().min(2).max(1_000),
});
export type LinkRemoveRequest = z.infer<typeof LinkRemoveRequest>;
/** `POST /api/link/carry-on`: a named person wants to carry the link on at a relay that does not know it. */
export const LinkCarryOnRequest = z.object({ by: Person });

export type LinkCarryOnRequest = z.infer<typeof LinkCarryOnRequest>;
export type LinkInviteRequest = z.infer<typeof LinkInviteRequest>;
export type LinkInvitation = z.infer<typeof LinkInvitation>;
export type LinkAcceptRequest = z.infer<typeof LinkAcceptRequest>;
export type LinkCompareRequest = z.infer<typeof LinkCompareRequest>;
export type PartnerView = z.infer<typeof PartnerView>;
export type LinkView = z.infer<typeof LinkView>;
