import type { CrossingAct, HandoffAct, HandoffStage } from '../model/index.ts';
import type { GuardName } from './guards.ts';

/** `none`: there is no such hand-off yet. */
export type StageOrNone = HandoffStage | 'none';
/** What the shared clock does by itself. */
export type ClockAct = 'expire' | 'lapse' | 'alarm' | 'end';
export type Party = 'sender' | 'receiver';

export interface HandoffRow {
  readonly stage: readonly StageOrNone[];
  readonly act: HandoffAct['kind'];
  /** `both`: each desk signs; the stage changes with the second signature. */
  readonly by: Party | 'both';
  /** `same`: the stage stays. */
  readonly next: HandoffStage | 'same';
  readonly effect: string;
  /** In the order in which they are asked; the first that fails names the refusal. */
  readonly guards: readonly GuardName[];
}

/** The hand-off machine. Anything that is not a row is refused: `not-yours` for the other desk, else `wrong-stage` (or `expired`). */
export const HANDOFF_TABLE: readonly HandoffRow[] = [
  {
    stage: ['none'],
    act: 'offer',
    by: 'sender',
    next: 'offered',
    effect: 'the group waits for an answer until its offer expires',
    guards: ['sound-people', 'party-size', 'lasting-offer'],
  },
  {
    stage: ['offered'],
    act: 'accept',
    by: 'receiver',
    next: 'accepted',
    effect: 'a grant for this group; its places are kept free',
    guards: ['live-offer', 'places-for-all', 'sound-window', 'free-capacity'],
  },
  {
    stage: ['offered'],
    act: 'counter',
    by: 'receiver',
    next: 'countered',
    effect: 'fewer places are promised and kept free until the sender answers',
    guards: ['live-offer', 'places-for-some', 'sound-window', 'free-capacity'],
  },
  {
    stage: ['countered'],
    act: 'agree',
    by: 'sender',
    next: 'accepted',
    effect: 'the promise becomes the grant of those who go; the rest may be offered as a hand-off of their own',
    guards: ['live-offer', 'open-window', 'sound-part'],
  },
  {
    stage: ['countered'],
    act: 'withdraw',
    by: 'sender',
    next: 'withdrawn',
    effect: 'the promised places are free again',
    guards: [],
  },
  {
    stage: ['offered'],
    act: 'decline',
    by: 'receiver',
    next: 'declined',
    effect: 'nothing is promised',
    guards: [],
  },
  {
    stage: ['offered'],
    act: 'release',
    by: 'sender',
    next: 'released',
    effect: 'spends places of a standing grant; the receipt is due',
    guards: ['no-hold', 'live-offer', 'people-offered', 'standing-credit'],
  },
  {
    stage: ['accepted'],
    act: 'release',
    by: 'sender',
    next: 'released',
    effect: 'spends the group’s grant, places left over are free again; the receipt is due',
    guards: ['no-hold', 'people-offered', 'group-credit'],
  },
  {
    stage: ['released', 'overdue'],
    act: 'recall',
    by: 'sender',
    next: 'recalled',
    effect: 'credit returns; nobody is on the way any more',
    guards: ['unseen'],
  },
  {
    stage: ['released', 'overdue'],
    act: 'sight',
    by: 'receiver',
    next: 'arriving',
    effect: 'first seen: from now on they cannot be recalled',
    guards: [],
  },
  {
    stage: ['released', 'arriving', 'overdue'],
    act: 'receive',
    by: 'receiver',
    next: 'received',
    effect: 'people counted in; places on the way become arrivals; an alarm ends',
    guards: ['sound-count'],
  },
  {
    stage: ['received'],
    act: 'explain',
    by: 'both',
    next: 'closed',
    effect: 'the difference between counted and released is explained by code, and signed by both',
    guards: ['sound-explanation', 'balanced'],
  },
  {
    stage: ['offered', 'accepted'],
    act: 'correct-offer',
    by: 'sender',
    next: 'same',
    effect: 'the group’s numbers are set right; what was said first stays on the log',
    guards: ['sound-people', 'party-size'],
  },
  {
    stage: ['released', 'arriving', 'overdue', 'received'],
    act: 'correct-release',
    by: 'sender',
    next: 'same',
    effect: 'the released number is set right; more needs credit, less gives credit back only until they are seen',
    guards: ['people-offered', 'credit-for-more'],
  },
  {
    stage: ['closed'],
    act: 'correct-release',
    by: 'sender',
    next: 'received',
    effect: 'the difference is open again',
    guards: ['people-offered', 'credit-for-more'],
  },
  {
    stage: ['received', 'closed'],
    act: 'correct-receipt',
    by: 'receiver',
    next: 'received',
    effect: 'the counted number is set right; the difference is open again',
    guards: ['sound-count'],
  },
];

export interface ClockRow {
  readonly stage: readonly HandoffStage[] | 'standing grant';
  readonly act: ClockAct;
  readonly when: string;
  readonly next: HandoffStage | 'ended';
  readonly effect: string;
}

/** What the shared clock does, from times that the acts themselves carry. */
export const CLOCK_TABLE: readonly ClockRow[] = [
  {
    stage: ['offered', 'countered'],
    act: 'expire',
    when: 'the offer expires',
    next: 'expired',
    effect: 'promised places are free again',
  },
  {
    stage: ['accepted'],
    act: 'lapse',
    when: 'the window is over',
    next: 'lapsed',
    effect: 'credit returns; the freed places are offered forward',
  },
  {
    stage: ['released', 'arriving'],
    act: 'alarm',
    when: 'no receipt within the limit',
    next: 'overdue',
    effect: 'alarm on both desks, until the receipt',
  },
  {
    stage: 'standing grant',
    act: 'end',
    when: 'its window is over',
    next: 'ended',
    effect: 'places that nobody used are free again',
  },
];

export interface CrossingRow {
  readonly subject: 'crossing' | 'place' | 'standing grant';
  readonly act: CrossingAct['kind'];
  readonly by: Party | 'either';
  readonly effect: string;
  readonly guards: readonly GuardName[];
}

/** Acts that are not about one group. */
export const CROSSING_TABLE: readonly CrossingRow[] = [
  {
    subject: 'crossing',
    act: 'letter',
    by: 'either',
    effect: 'the terms count once both desks have signed the same',
    guards: ['sound-terms'],
  },
  {
    subject: 'place',
    act: 'capacity',
    by: 'receiver',
    effect: 'says what is free, until when, and why not more',
    guards: ['sound-capacity'],
  },
  {
    subject: 'crossing',
    act: 'grant',
    by: 'receiver',
    effect: 'a standing grant: places once, or in every period of its window',
    guards: ['new-grant', 'sound-window', 'free-capacity'],
  },
  {
    subject: 'standing grant',
    act: 'revoke',
    by: 'receiver',
    effect: 'unspent places are taken back; who was told go still comes',
    guards: ['standing-open'],
  },
  {
    subject: 'crossing',
    act: 'hold',
    by: 'either',
    effect: 'nothing is released until it is resumed; `until` is when to look again',
    guards: ['new-hold'],
  },
  {
    subject: 'crossing',
    act: 'resume',
    by: 'either',
    effect: 'ends a hold of one’s own; other holds stand',
    guards: ['own-hold'],
  },
];
