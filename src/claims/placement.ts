import type { MessageId, OriginLink, SourceKey } from '../model/index.ts';
import { EMPTY_STRETCH, type Stretch } from './keeping/stretches.ts';

/** How a message counts: it tells something, it asks, or nothing was read in it though the text is long enough to be forwarded. */
export type Role = 'told' | 'asked' | 'silent';

/** Which statement and origin a message belongs to, by number. */
export interface Placement {
  readonly role: Role;
  /** Same thing, same figure, place, day and sign; −1 for a question nobody told anything about. */
  readonly statement: number;
  /** −1 for questions. */
  readonly origin: number;
  readonly link: OriginLink;
  readonly likeness: number;
  /** Statements it was edited from: never one claim with them. Where figures come back every hour there are some twenty. */
  readonly apartFrom: Stretch;
  /** Number of its utterance; −1 where later messages are not held beside it. */
  readonly utterance: number;
}

/** Of a message that sits nowhere yet. */
export const UNPLACED: Placement = {
  role: 'asked',
  statement: -1,
  origin: -1,
  link: 'first',
  likeness: 1,
  apartFrom: EMPTY_STRETCH,
  utterance: -1,
};

/** The first message of an origin. */
export interface Beginning {
  readonly first: MessageId;
  readonly source: SourceKey;
  /** False where it repeats what nobody has signed. */
  readonly attributed: boolean;
  readonly authorities: readonly number[];
}

/** A placement in names that outlive a replay. */
export interface Seat {
  readonly role: Role;
  readonly statement: MessageId | null;
  /** Without its sender: it outlives the words. */
  readonly beginning: Beginning | null;
  readonly link: OriginLink;
  readonly likeness: number;
  /** Sketch keys of the text: enough to know a copy, not enough to read it. */
  readonly sketch: readonly number[];
  readonly apartFrom: readonly MessageId[];
}
