import { z } from 'zod';
import { CapacityKinds, HandoffStages, NeedKinds, PeopleKinds, Transports } from '../../model/index.ts';
import { ActKinds, DifferencePartValue, FreeValue, OverrideValue, TermsValue, WindowValue } from './acts.ts';
import { InstantText } from './values.ts';

/** Whole people. For readers outside the two desks of a crossing one or two are "<3", and what would give such a cell away is withheld. */
export const CellValue = z.union([z.number().int(), z.literal('<3'), z.literal('withheld')]);

/** `both`: in a checkpoint that both desks have signed. `here`: on this desk's record, the partner's signature is awaited. */
export const SealValue = z.enum(['both', 'here', 'none']);

export const Lanes = ['offered', 'accepted', 'released', 'arriving', 'received', 'closed'] as const;

/** One word for an officer. `go`: the release is ordered, no hold stands, and the desk is connected. */
export const GoWords = ['go', 'wait', 'held', 'stop', 'gone', 'no-connection'] as const;

/** A figure that an act asks for. */
export const ActNeeds = [
  'places',
  'window',
  'override',
  'every',
  'people',
  'needs',
  'readyAt',
  'expires',
  'part',
  'keepRest',
  'reason',
  'headcount',
  'grant',
  'counted',
  'parts',
  'until',
  'free',
  'hold',
  'terms',
] as const;

/**
 * Something this desk may do now. The web words it by `act` ("Accept 130", "Count in…") and its consequence by `act` and `undo`;
 * `effect` says it in the table's own words. `post` is the address that takes it.
 */
export const ActOffer = z.object({
  act: z.enum(ActKinds),
  post: z.enum(['/api/offers', '/api/grants', '/api/holds', '/api/releases', '/api/receipts', '/api/acts']),
  /** Ids that go into the command as they are: handoff, crossing, place, grant, hold. */
  subject: z.partialRecord(z.enum(['handoff', 'crossing', 'place', 'grant', 'hold']), z.string()),
  needs: z.array(z.enum(ActNeeds)),
  effect: z.string(),
  /** What takes it back afterwards: another act, `until-seen` (a recall, before the receiver sees them), or null: nothing does. */
  undo: z.enum(['recall-until-seen', 'resume', 'revoke', 'correct', 'withdraw', 'restate']).nullable(),
  /** The one to press first, where there is one. */
  isLead: z.boolean(),
  /** Values that fit now: places, headcount, counted, window, until, parts … to fill the form with. */
  suggest: z.object({
    places: z.number().int().optional(),
    /** People that would wait on after a counter-offer. */
    rest: z.number().int().optional(),
    headcount: z.number().int().optional(),
    counted: z.number().int().optional(),
    window: WindowValue.optional(),
    until: InstantText.optional(),
    readyAt: InstantText.optional(),
    expires: InstantText.optional(),
    parts: z.array(DifferencePartValue).optional(),
    free: FreeValue.optional(),
    terms: TermsValue.optional(),
  }),
  /** Why it would be refused now with these values; null where it would go through. */
  blocked: z.object({ code: z.string(), message: z.string(), remedy: z.string(), retry: z.boolean() }).nullable(),
});

/** One group's passage. */
export const HandoffCard = z.object({
  id: z.string(),
  /** Short and the same on both desks: sender's letter and number, "M-31". */
  label: z.string(),
  /** Label of the group this one was split from. */
  splitFrom: z.string().nullable(),
  crossing: z.string(),
  lane: z.enum([...Lanes, 'ended']),
  stage: z.enum(HandoffStages),
  since: InstantText,
  headcount: CellValue,
  people: z.record(z.enum(PeopleKinds), CellValue),
  needs: z.record(z.enum(NeedKinds), CellValue),
  readyAt: InstantText,
  expires: InstantText,
  /** Promised to this group, or standing places it was released on. */
  grant: z
    .object({
      id: z.string(),
      places: CellValue,
      window: WindowValue,
      standing: z.boolean(),
      override: OverrideValue.nullable(),
    })
    .nullable(),
  released: CellValue.nullable(),
  counted: CellValue.nullable(),
  /** counted − released, once counted; for readers outside the two desks null. */
  difference: z.number().int().nullable(),
  /** The difference is not explained and signed by both yet. */
  differenceOpen: z.boolean(),
  explanation: z
    .object({
      parts: z.array(DifferencePartValue),
      /** Desks that signed it. */
      signedBy: z.array(z.string()),
      /** This desk's signature closes it. */
      awaitsUs: z.boolean(),
    })
    .nullable(),
  /** When the clock ends this stage: the offer lapses, the window closes, the receipt is due. */
  dueAt: InstantText.nullable(),
  due: z.enum(['offer-lapses', 'window-closes', 'receipt-due']).nullable(),
  overdue: z.boolean(),
  /** Whole minutes past `dueAt` by this desk's clock. */
  overdueMinutes: z.number().int().nullable(),
  /** The stages it went through, in order, with who brought each about. `desk` is a desk's id, `clock` the shared clock. */
  trail: z.array(
    z.object({ stage: z.enum(HandoffStages), at: InstantText, desk: z.string(), by: z.string(), seal: SealValue }),
  ),
  /** When they would be released and arrive, as far as terms and travel time say; what has happened is in the trail. */
  expected: z.object({ releaseAt: InstantText.nullable(), arriveAt: InstantText.nullable() }),
  /** An officer at the crossing pressed "left". */
  leftAt: InstantText.nullable(),
  sightedAt: InstantText.nullable(),
  go: z.enum(GoWords),
  waitsFor: z.enum(['us', 'partner', 'both', 'clock', 'nobody']),
  /** What this desk may do now, the lead act first; empty for observers. */
  acts: z.array(ActOffer),
  /** Acts of this desk that wait for the shared order. */
  pending: z.array(z.object({ act: z.enum(ActKinds), since: InstantText })),
  sealed: SealValue,
});

/** Groups and people of a while, sealed as a whole. */
export const HandoffTotals = z.object({ groups: z.number().int(), people: z.number().int(), sealed: SealValue });

/** A standing grant and what is left of it now. */
export const StandingGrant = z.object({
  id: z.string(),
  places: z.number().int(),
  left: z.number().int(),
  /** Minutes of a period; null: once. */
  every: z.number().int().nullable(),
  window: WindowValue,
  by: z.string(),
  override: OverrideValue.nullable(),
  sealed: SealValue,
});

/** A crossing with everything that moves on it. */
export const CrossingLanes = z.object({
  crossing: z.string(),
  name: z.string(),
  from: z.object({ id: z.string(), name: z.string() }),
  to: z.object({ id: z.string(), name: z.string() }),
  transport: z.enum(Transports),
  minutes: z.number(),
  sender: z.object({ desk: z.string(), name: z.string() }),
  receiver: z.object({ desk: z.string(), name: z.string() }),
  /** What this desk is here. */
  party: z.enum(['sender', 'receiver', 'observer']),
  terms: z.object({ receiptMinutes: z.number().int(), partySize: z.number().int() }),
  state: z.enum(['open', 'held', 'no-credit']),
  /** Every hold that stands, the oldest first; all must be resumed before anybody goes. */
  holds: z.array(
    z.object({
      id: z.string(),
      by: z.string(),
      desk: z.string(),
      deskName: z.string(),
      reason: z.string(),
      at: InstantText,
      until: InstantText,
      /** Past the time to look again; it stands all the same. */
      isPastReview: z.boolean(),
      ours: z.boolean(),
      sealed: SealValue,
    }),
  ),
  credit: z.object({
    /** May cross now: unspent places of standing grants, none while held. */
    now: z.number().int(),
    /** The same while held: what a resume would set free. */
    frozen: z.number().int(),
    /** Places promised in the present windows, spent ones included. */
    of: z.number().int(),
    /** From the first opening to the last closing of the grants that count now. */
    window: WindowValue.nullable(),
    /** Kept for groups that were accepted and have not left. */
    accepted: z.number().int(),
    underway: z.number().int(),
    standing: z.array(StandingGrant),
    /** How the places of the present windows are used, in the order of their use: for the bar beside the crossing. */
    bar: z.array(
      z.object({
        use: z.enum(['underway', 'accepted', 'received', 'free', 'frozen']),
        label: z.string().nullable(),
        places: z.number().int(),
      }),
    ),
  }),
  lanes: z.object({
    offered: z.array(HandoffCard),
    accepted: z.array(HandoffCard),
    released: z.array(HandoffCard),
    arriving: z.array(HandoffCard),
    received: z.array(HandoffCard),
    /** Closed in the last hours, newest first. */
    closed: z.array(HandoffCard),
  }),
  /** Lapsed, expired, declined, withdrawn or recalled in the last hours, newest first: their places went back. */
  ended: z.array(HandoffCard),
  /** In the last hours. */
  closedLately: HandoffTotals,
  /** Waiting groups that would fit into what is free: proposed, never granted by itself. */
  forward: z.array(
    z.object({ handoff: z.string(), label: z.string(), places: z.number().int(), isWhole: z.boolean() }),
  ),
  acts: z.array(ActOffer),
});

/** A receiving place: what was stated, what is free, what stands against it. */
export const ReceivingPlace = z.object({
  place: z.string(),
  name: z.string(),
  desk: z.string(),
  ours: z.boolean(),
  isStated: z.boolean(),
  statedAt: InstantText.nullable(),
  until: InstantText.nullable(),
  by: z.string(),
  /** Why not more. */
  reason: z.string(),
  committed: z.number().int(),
  arrived: z.number().int(),
  /** Free for new promises, by kind; below 0 where more was promised than is free. `processing` is people an hour. */
  free: z.partialRecord(z.enum(CapacityKinds), z.number().int()),
  sealed: SealValue,
  acts: z.array(ActOffer),
});

/** A crossing of the corridor that has no letter in force, and who has signed what so far. */
export const UnsignedCrossing = z.object({
  crossing: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  letters: z.array(
    z.object({
      desk: z.string(),
      name: z.string(),
      terms: TermsValue,
      /** What `terms` call by id, by name. */
      names: z.object({ sender: z.string(), receiver: z.string(), from: z.string(), to: z.string() }),
    }),
  ),
  acts: z.array(ActOffer),
});

/** The sentence of the page in coded parts, like the board's: `figures` fill the template, `crossing` and `handoff` are what a figure opens. */
export const HandoffLedePart = z.object({
  code: z.enum([
    'waits-for-us',
    'group-overdue',
    'groups-overdue',
    'crossing-held',
    'may-cross',
    'people-underway',
    'room',
    'difference-open',
    'no-connection',
    'partner-silent',
    'books-differ',
    'not-linked',
    'quiet',
  ]),
  state: z.enum(['hold', 'late', 'doubt', 'go', 'plain']),
  figures: z.record(z.string(), z.union([z.string(), z.number()])),
  crossing: z.string().nullable(),
  handoff: z.string().nullable(),
  place: z.string().nullable(),
});

/** How this desk hangs on the shared order. `alone`: one desk holds the whole log and there is nobody to be cut off from. */
export const ConnectionView = z.object({
  state: z.enum(['connected', 'lost', 'alone']),
  since: InstantText,
  /** Acts that wait for the shared order. */
  waiting: z.number().int(),
  /** Newest word of each other desk of the log. */
  partners: z.array(
    z.object({
      desk: z.string(),
      name: z.string(),
      heardAt: InstantText.nullable(),
      position: z.number().int().nullable(),
    }),
  ),
  /** Whether the desks' books are the same bytes at the same position: `agree`, `differ` (stop and look), or not compared yet. */
  books: z.enum(['agree', 'differ', 'unknown']),
  position: z.number().int(),
  /** Time of the shared log. */
  logTime: InstantText.nullable(),
});

/** An act that was refused, here or at the other desk. */
export const RefusedView = z.object({
  event: z.string(),
  at: InstantText.nullable(),
  act: z.string(),
  desk: z.string(),
  deskName: z.string(),
  by: z.string(),
  subject: z.string(),
  label: z.string().nullable(),
  code: z.string(),
});

/** `GET /api/handoffs` */
export const HandoffsView = z.object({
  asOf: InstantText,
  zone: z.string(),
  desk: z.object({ id: z.string(), name: z.string() }),
  connection: ConnectionView,
  lede: z.array(HandoffLedePart),
  /** Groups and crossings that wait for this desk. */
  waitsForUs: z.number().int(),
  overdue: z.number().int(),
  /** People of groups released in the last `hours`, across midnight: released = received − explained − toExplain + underway, where explained and toExplain are signed (negative: fewer came). */
  lately: z.object({
    hours: z.number().int(),
    released: z.number().int(),
    received: z.number().int(),
    explained: z.number().int(),
    toExplain: z.number().int(),
    underway: z.number().int(),
  }),
  /** In corridor order. */
  crossings: z.array(CrossingLanes),
  unsigned: z.array(UnsignedCrossing),
  places: z.array(ReceivingPlace),
  /** Newest first. */
  refusals: z.array(RefusedView),
});

/** `GET /api/crossings` */
export const CrossingList = z.object({ asOf: InstantText, crossings: z.array(CrossingLanes) });

/** `GET /api/handoffs/:id`: one group with every act on it, in the shared order. */
export const HandoffPage = z.object({
  asOf: InstantText,
  card: HandoffCard,
  crossing: CrossingLanes.pick({
    crossing: true,
    name: true,
    from: true,
    to: true,
    sender: true,
    receiver: true,
    party: true,
  }),
  history: z.array(
    z.object({
      event: z.string(),
      position: z.number().int(),
      at: InstantText,
      act: z.string(),
      desk: z.string(),
      deskName: z.string(),
      by: z.string(),
      /** What the act said: headcount, places, reason, parts … as the event holds them. */
      figures: z.record(z.string(), z.union([z.string(), z.number()])),
      /** Code of its refusal; '' where it took effect. */
      refusal: z.string(),
      /** Its index on this desk's record; null where it is not there yet. */
      record: z.number().int().nullable(),
      sealed: SealValue,
    }),
  ),
});

/** `GET /api/handoffs/log?after=`: a page of the shared order's acts, for checking the books elsewhere. */
export const HandoffEvents = z.object({
  /** Fields as docs/reference/handoffs.md lists them, in the order of the log. */
  events: z.array(z.record(z.string(), z.unknown())),
  /** The place to ask on from; null at the end. */
  next: z.number().int().nullable(),
});

export type HandoffEvents = z.infer<typeof HandoffEvents>;
export type CellView = z.infer<typeof CellValue>;
export type SealView = z.infer<typeof SealValue>;
export type GoWord = (typeof GoWords)[number];
export type ActOffer = z.infer<typeof ActOffer>;
export type HandoffCard = z.infer<typeof HandoffCard>;
export type CrossingLanes = z.infer<typeof CrossingLanes>;
export type ReceivingPlace = z.infer<typeof ReceivingPlace>;
export type UnsignedCrossing = z.infer<typeof UnsignedCrossing>;
export type HandoffLedePart = z.infer<typeof HandoffLedePart>;
export type ConnectionView = z.infer<typeof ConnectionView>;
export type RefusedView = z.infer<typeof RefusedView>;
export type HandoffsView = z.infer<typeof HandoffsView>;
export type CrossingList = z.infer<typeof CrossingList>;
export type HandoffPage = z.infer<typeof HandoffPage>;
