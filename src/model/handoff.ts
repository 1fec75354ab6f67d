import type { CrossingId, DeskId, PlaceId } from './ids.ts';
import type { Instant, Interval } from './time.ts';

/** The nouns of flow control: capacity, grants, holds, hand-offs, and the acts that desks put on their shared, ordered log. */

declare const handoffBrand: unique symbol;
type Branded<Name extends string> = string & { readonly [handoffBrand]: Name };

/** One act of one desk, for ever: a second delivery of the same id has no effect. */
export type EventId = Branded<'EventId'>;
/** Chosen by the sender; the rest of a split group gets its own. */
export type HandoffId = Branded<'HandoffId'>;
/** Chosen by the receiver for standing grants; `g:` + hand-off id for the grant of one group. */
export type GrantId = Branded<'GrantId'>;
export type HoldId = Branded<'HoldId'>;

export const asEventId = (text: string): EventId => text as EventId;
export const asHandoffId = (text: string): HandoffId => text as HandoffId;
export const asGrantId = (text: string): GrantId => text as GrantId;
export const asHoldId = (text: string): HoldId => text as HoldId;

/** What a place can run out of. `beds` and `holding` are places; `processing` is people an hour. */
export const CapacityKinds = ['beds', 'holding', 'processing'] as const;
export type CapacityKind = (typeof CapacityKinds)[number];

/** What the receiver can take at a place, until when, and why not more. */
export interface CapacityStatement {
  readonly place: PlaceId;
  readonly desk: DeskId;
  readonly by: string;
  readonly at: Instant;
  /** What one arriving person takes one of, free now, people promised or on their way not deducted. A kind that is left out is not limited. */
  readonly free: Readonly<Partial<Record<CapacityKind, number>>>;
  readonly until: Instant;
  /** Why not more: "no interpreter after 18:00". */
  readonly reason: string;
}

/** The letter of agreement of a crossing: who sends, who receives, how many at once, when a group is overdue. */
export interface CrossingTerms {
  readonly sender: DeskId;
  readonly receiver: DeskId;
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** From "go" to the receipt; after that both desks are alarmed. */
  readonly receiptMinutes: number;
  /** Most people in one hand-off: a bus, a boat, what the bridge takes at once. */
  readonly partySize: number;
}

/** A named person acts beyond a limit and says why. */
export interface Override {
  readonly by: string;
  readonly reason: string;
}

/** `pending`: promised by a counter-offer that is not agreed yet. */
export type GrantState = 'pending' | 'open' | 'ended';

/** Places on a crossing in a window: standing, or for one group. */
export interface Grant {
  readonly id: GrantId;
  readonly crossing: CrossingId;
  /** Null for a standing grant. */
  readonly handoff: HandoffId | null;
  /** In the whole window, or in each period of `every` minutes. */
  readonly places: number;
  /** Minutes of a period ("150 an hour": 60); null: once. Unspent places of a period do not carry over. */
  readonly every: number | null;
  readonly window: Interval;
  readonly state: GrantState;
  /** Places released against it, in `period`. */
  readonly spent: number;
  readonly period: number;
  /** Places that it still keeps free at the destination. */
  readonly reserved: number;
  readonly override: Override | null;
}

/** Nothing is released on a crossing while a hold stands. `until` is when to look again; only a resume ends it. */
export interface Hold {
  readonly id: HoldId;
  readonly crossing: CrossingId;
  readonly desk: DeskId;
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
  readonly until: Instant;
}

/** Counts only, no cell a person. `unsorted` people are counted but not yet by age. */
export const PeopleKinds = ['adults', 'children', 'unaccompanied', 'unsorted'] as const;
export type PeopleKind = (typeof PeopleKinds)[number];
export type People = Readonly<Record<PeopleKind, number>>;

export const NeedKinds = ['medical', 'wheelchair', 'pregnant', 'interpreter'] as const;
export type NeedKind = (typeof NeedKinds)[number];
export type Needs = Readonly<Record<NeedKind, number>>;

export const NOBODY: People = { adults: 0, children: 0, unaccompanied: 0, unsorted: 0 };
export const NO_NEEDS: Needs = { medical: 0, wheelchair: 0, pregnant: 0, interpreter: 0 };

/** Everybody in a group. */
export const headcountOf = (people: People): number =>
  people.adults + people.children + people.unaccompanied + people.unsorted;

export const HandoffStages = [
  'offered',
  'countered',
  'accepted',
  'released',
  'arriving',
  'overdue',
  'received',
  'closed',
  'declined',
  'withdrawn',
  'expired',
  'lapsed',
  'recalled',
] as const;
export type HandoffStage = (typeof HandoffStages)[number];

/** Why fewer or more came than were released. */
export const DifferenceCodes = [
  'miscount',
  'turned-back',
  'medical',
  'stayed',
  'joined',
  'separated-family',
  'other',
] as const;
export type DifferenceCode = (typeof DifferenceCodes)[number];

/** One part of a difference: −3 turned back, +1 joined. */
export interface DifferencePart {
  readonly code: DifferenceCode;
  /** Signed, never 0: negative for people who did not arrive. */
  readonly people: number;
  /** Needed for `other`, empty elsewhere. */
  readonly text: string;
}

/** An explanation counts once both desks have signed the same one. */
export interface Explanation {
  readonly parts: readonly DifferencePart[];
  readonly signed: readonly DeskId[];
}

/** One group's passage, as both desks' books hold it. */
export interface Handoff {
  readonly id: HandoffId;
  readonly crossing: CrossingId;
  /** The hand-off it was split from; its own id where it was offered as it is. */
  readonly root: HandoffId;
  readonly stage: HandoffStage;
  /** Log time at which the stage began. */
  readonly since: Instant;
  readonly people: People;
  readonly needs: Needs;
  readonly readyAt: Instant;
  readonly expires: Instant;
  readonly grant: GrantId | null;
  /** People told to go; null before, and again after a recall. */
  readonly released: number | null;
  /** Places spent on the grant, in this of its periods. */
  readonly spent: number;
  readonly period: number;
  /** Places at the destination kept for people on their way. */
  readonly reserved: number;
  /** When a receipt is due. */
  readonly dueAt: Instant | null;
  readonly sightedAt: Instant | null;
  /** Set by the shared clock, kept until the receipt. */
  readonly overdueSince: Instant | null;
  readonly counted: number | null;
  /** Ordinal of the capacity statement under which they were counted in. */
  readonly countedUnder: number;
  readonly explanation: Explanation | null;
}

interface Act<Kind extends string> {
  readonly kind: Kind;
  readonly id: EventId;
  /** The author desk's clock. */
  readonly at: Instant;
  readonly desk: DeskId;
  /** The named person or role that acts. */
  readonly by: string;
}
interface OnCrossing {
  readonly crossing: CrossingId;
}
interface OnHandoff {
  readonly handoff: HandoffId;
}
interface Places {
  readonly places: number;
  readonly window: Interval;
  readonly override: Override | null;
}

export interface LetterAct extends Act<'letter'>, OnCrossing {
  readonly terms: CrossingTerms;
}
export interface CapacityAct extends Act<'capacity'> {
  readonly place: PlaceId;
  readonly free: CapacityStatement['free'];
  readonly until: Instant;
  readonly reason: string;
}
export interface GrantAct extends Act<'grant'>, OnCrossing, Places {
  readonly grant: GrantId;
  readonly every: number | null;
}
export interface RevokeAct extends Act<'revoke'> {
  readonly grant: GrantId;
  readonly reason: string;
}
export interface HoldAct extends Act<'hold'>, OnCrossing {
  readonly hold: HoldId;
  readonly reason: string;
  readonly until: Instant;
}
export interface ResumeAct extends Act<'resume'>, OnCrossing {
  readonly hold: HoldId;
}
export interface OfferAct extends Act<'offer'>, OnHandoff, OnCrossing {
  readonly people: People;
  readonly needs: Needs;
  readonly readyAt: Instant;
  readonly expires: Instant;
}
export interface AcceptAct extends Act<'accept'>, OnHandoff, Places {}
export interface CounterAct extends Act<'counter'>, OnHandoff, Places {}
export interface AgreeAct extends Act<'agree'>, OnHandoff {
  /** Who goes now; null: everybody who fits, where the group is unsorted. */
  readonly part: People | null;
  /** The needs of those who go; null: all of the group's. */
  readonly needs: Needs | null;
  /** The others become a hand-off of their own under this id; null: they are not offered any more. */
  readonly rest: HandoffId | null;
}
export interface WithdrawAct extends Act<'withdraw'>, OnHandoff {
  readonly reason: string;
}
export interface DeclineAct extends Act<'decline'>, OnHandoff {
  readonly reason: string;
}
export interface ReleaseAct extends Act<'release'>, OnHandoff {
  readonly headcount: number;
  /** The standing grant to spend; null: the group's own, or the first standing one that has places. */
  readonly grant: GrantId | null;
}
export interface RecallAct extends Act<'recall'>, OnHandoff {
  readonly reason: string;
}
export interface SightAct extends Act<'sight'>, OnHandoff {}
export interface ReceiveAct extends Act<'receive'>, OnHandoff {
  readonly counted: number;
}
export interface ExplainAct extends Act<'explain'>, OnHandoff {
  readonly parts: readonly DifferencePart[];
}
/** "80, not 180", before the release. */
export interface CorrectOfferAct extends Act<'correct-offer'>, OnHandoff {
  readonly people: People;
  /** Null: as they were. */
  readonly needs: Needs | null;
  readonly reason: string;
}
export interface CorrectReleaseAct extends Act<'correct-release'>, OnHandoff {
  readonly headcount: number;
  readonly reason: string;
}
export interface CorrectReceiptAct extends Act<'correct-receipt'>, OnHandoff {
  readonly counted: number;
  readonly reason: string;
}
/** "My clock says": lets the shared time go on when nothing else happens. */
export type TickAct = Act<'tick'>;
/** An act that a desk did not send because its own books refused it; put on the record all the same. */
export interface RefusedAct extends Act<'refused'> {
  readonly act: FlowActKind;
  /** The hand-off, grant, crossing or place it was about. */
  readonly subject: string;
  readonly code: string;
}

/** Acts on one hand-off. */
export type HandoffAct =
  | OfferAct
  | AcceptAct
  | CounterAct
  | AgreeAct
  | WithdrawAct
  | DeclineAct
  | ReleaseAct
  | RecallAct
  | SightAct
  | ReceiveAct
  | ExplainAct
  | CorrectOfferAct
  | CorrectReleaseAct
  | CorrectReceiptAct;

/** Acts on a crossing, a place or a standing grant. */
export type CrossingAct = LetterAct | CapacityAct | GrantAct | RevokeAct | HoldAct | ResumeAct;

/** What stands on the shared log. */
export type FlowEvent = HandoffAct | CrossingAct | TickAct | RefusedAct;
export type FlowActKind = HandoffAct['kind'] | CrossingAct['kind'];

type Untimed<T> = T extends unknown ? Omit<T, 'at'> : never;
/** What a person asks a desk to do: an act that has no time yet. */
export type FlowCommand = Untimed<HandoffAct | CrossingAct | TickAct>;
