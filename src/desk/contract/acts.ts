import { z } from 'zod';
import { CapacityKinds, DifferenceCodes, LIMITS, NeedKinds, PeopleKinds, ReportKinds } from '../../model/index.ts';
import { CommandId, InstantText } from './values.ts';

/**
 * What people tell the desk to do. Every command carries an id made by the client before it is sent: a second delivery has no effect and
 * gets the first answer. `by` is the named person who acts. Counts are whole people. Instants are ISO 8601 with an offset.
 */

/** Acts of the machine (docs/reference/handoffs.md), as commands and as offers to act. */
export const ActKinds = [
  'offer',
  'accept',
  'counter',
  'agree',
  'withdraw',
  'decline',
  'release',
  'recall',
  'sight',
  'receive',
  'explain',
  'correct-offer',
  'correct-release',
  'correct-receipt',
  'letter',
  'capacity',
  'grant',
  'revoke',
  'hold',
  'resume',
] as const;

const Whole = z.number().int().min(0).max(LIMITS.GRANT_PLACES_COUNT);
const Id = z.string().regex(/^\S{1,80}$/);
const Name = z.string().trim().min(2).max(LIMITS.FLOW_NAME_CHARS);
const Words = z.string().trim().max(LIMITS.FLOW_REASON_CHARS);
const Because = Words.min(2);

const countsOf = <K extends string>(kinds: readonly K[]) =>
  z.object(Object.fromEntries(kinds.map((kind) => [kind, Whole.default(0)])) as Record<K, z.ZodDefault<typeof Whole>>);

/** `unsorted`: counted, not yet by age. */
export const PeopleValue = countsOf(PeopleKinds);
export const NeedsValue = countsOf(NeedKinds);
export const WindowValue = z.object({ from: InstantText, to: InstantText });
export const OverrideValue = z.object({ by: Name, reason: Because });
export const DifferencePartValue = z.object({
  code: z.enum(DifferenceCodes),
  /** Signed, never 0: negative for people who did not arrive. */
  people: z.number().int(),
  /** Needed for `other`. */
  text: Words.default(''),
});
export const FreeValue = z.partialRecord(z.enum(CapacityKinds), Whole);
export const TermsValue = z.object({
  sender: Id,
  receiver: Id,
  from: Id,
  to: Id,
  receiptMinutes: z.number().int().min(1).max(LIMITS.RECEIPT_LIMIT_MINUTES),
  partySize: z.number().int().min(1).max(LIMITS.PARTY_SIZE_PEOPLE),
});

const head = { id: CommandId, by: Name };
const places = { places: Whole, window: WindowValue, override: OverrideValue.nullable().default(null) };

/** POST /api/offers: a group that waits. The hand-off's id becomes `h-` + the command's. */
export const OfferRequest = z.object({
  ...head,
  crossing: Id,
  people: PeopleValue,
  needs: NeedsValue.prefault({}),
  readyAt: InstantText,
  expires: InstantText,
});

/** POST /api/grants: a standing grant, `every` so many minutes (60: "150 an hour") or once (null). Its id becomes `s-` + the command's. */
export const GrantRequest = z.object({
  ...head,
  crossing: Id,
  ...places,
  every: z.number().int().min(1).max(1_440).nullable().default(null),
});

/** POST /api/holds: nothing is released until it is resumed; `until` is when to look again. Its id becomes `k-` + the command's. */
export const HoldRequest = z.object({ ...head, crossing: Id, reason: Because, until: InstantText });

/** POST /api/releases: asks for "go". It is said once the release has come back in the shared order, never before. */
export const ReleaseRequest = z.object({
  ...head,
  handoff: Id,
  headcount: Whole.min(1),
  /** The standing grant to spend; null: the group's own, or the first that has places. */
  grant: Id.nullable().default(null),
});

/** POST /api/receipts: so many were counted in. */
export const ReceiptRequest = z.object({ ...head, handoff: Id, counted: Whole });

const onHandoff = { ...head, handoff: Id };
const act = <K extends string>(kind: K) => ({ act: z.literal(kind) });

/** POST /api/acts: everything else the machine knows. */
export const ActRequest = z.discriminatedUnion('act', [
  z.object({ ...act('accept'), ...onHandoff, ...places }),
  z.object({ ...act('counter'), ...onHandoff, ...places }),
  z.object({
    ...act('agree'),
    ...onHandoff,
    /** Who goes now; null where nobody is sorted by age: as many as there are places. */
    part: PeopleValue.nullable().default(null),
    /** The needs of those who go; null: all. */
    needs: NeedsValue.nullable().default(null),
    /** The others wait on as a group of their own, under the id `h-` + the command's. */
    keepRest: z.boolean().default(true),
  }),
  z.object({ ...act('withdraw'), ...onHandoff, reason: Words.default('') }),
  z.object({ ...act('decline'), ...onHandoff, reason: Because }),
  z.object({ ...act('recall'), ...onHandoff, reason: Because }),
  z.object({ ...act('sight'), ...onHandoff }),
  z.object({ ...act('explain'), ...onHandoff, parts: z.array(DifferencePartValue).max(DifferenceCodes.length) }),
  z.object({
    ...act('correct-offer'),
    ...onHandoff,
    people: PeopleValue,
    needs: NeedsValue.nullable().default(null),
    reason: Because,
  }),
  z.object({ ...act('correct-release'), ...onHandoff, headcount: Whole.min(1), reason: Because }),
  z.object({ ...act('correct-receipt'), ...onHandoff, counted: Whole, reason: Because }),
  z.object({ ...act('capacity'), ...head, place: Id, free: FreeValue, until: InstantText, reason: Words.default('') }),
  z.object({ ...act('revoke'), ...head, grant: Id, reason: Because }),
  z.object({ ...act('resume'), ...head, crossing: Id, hold: Id }),
  z.object({ ...act('letter'), ...head, crossing: Id, terms: TermsValue }),
]);

/**
 * What became of a command. `ordered`: it stands in the shared order and both desks hold it to be so. `waiting`: it is kept and goes out by itself;
 * nobody acts on it before it is ordered. A refused act is a problem+json, also where the other desk came first; it stands on the record all the same.
 */
export const ActReply = z.object({
  id: z.string(),
  state: z.enum(['ordered', 'waiting']),
  /** True where the same command had come before: nothing happened twice. */
  repeated: z.boolean(),
  /** Its place in the shared order; null while it waits, or where it was ordered long ago. */
  position: z.number().int().nullable(),
  /** What it opened or was about: a hand-off, grant, hold, crossing or place. */
  subject: z.string(),
});

/** POST /api/field/left: the group has left with so many. Sets the released number right where it differs, and tells the other desk that they walk. */
export const LeftRequest = z.object({ ...head, handoff: Id, headcount: Whole.min(1) });

/** POST /api/field/counts: what an officer counted; it becomes evidence beside chat, with the officer's own reliability. */
export const FieldCountRequest = z.object({
  ...head,
  /** When it was counted: a phone without a connection sends it later. */
  at: InstantText,
  place: Id,
  kind: z.enum(ReportKinds),
  low: Whole.nullable().default(null),
  high: Whole.nullable().default(null),
  note: z.string().trim().max(1_000).default(''),
  lang: z.string().max(8).default('es'),
});

export const FieldCountReply = z.object({ id: z.string(), message: z.string(), kept: z.boolean() });

export type ActKind = (typeof ActKinds)[number];
export type OfferRequest = z.infer<typeof OfferRequest>;
export type GrantRequest = z.infer<typeof GrantRequest>;
export type HoldRequest = z.infer<typeof HoldRequest>;
export type ReleaseRequest = z.infer<typeof ReleaseRequest>;
export type ReceiptRequest = z.infer<typeof ReceiptRequest>;
export type ActRequest = z.infer<typeof ActRequest>;
export type ActReply = z.infer<typeof ActReply>;
export type LeftRequest = z.infer<typeof LeftRequest>;
export type FieldCountRequest = z.infer<typeof FieldCountRequest>;
export type FieldCountReply = z.infer<typeof FieldCountReply>;
