import type {
  ChatKey,
  Forwarded,
  Instant,
  Location,
  MessageId,
  MessageKind,
  SourceClass,
  SourceKey,
} from '../../model/index.ts';

/** A delivery that has passed the door: what the desk's inbox may hold. */
export interface StoredDelivery {
  readonly version: 1;
  readonly arrivedAt: Instant;
  readonly updates: readonly SealedUpdate[];
}

/** What a message says, cleaned. */
export interface SealedContent {
  readonly kind: MessageKind;
  readonly text: string;
  readonly mediaHash: string | null;
  readonly location: Location | null;
}

/** Something that happened to a message: when, and by which update (its keyed id), so that equal seconds have an order. */
export interface Revision {
  readonly at: Instant;
  readonly by: MessageId;
}

/** Updates about one message. Any number of them, in any order and number, merge into one row (`mergeUpdate`). */
export type RowUpdate =
  | {
      readonly kind: 'message';
      readonly key: MessageId;
      readonly at: Instant;
      readonly source: SourceKey;
      /** As the desk declared it for this sender; null for everybody it has not declared. */
      readonly sourceClass: SourceClass | null;
      readonly chat: ChatKey;
      readonly forwarded: Forwarded;
      readonly replyTo: MessageId | null;
      readonly content: SealedContent;
    }
  | ({
      readonly kind: 'edit';
      readonly key: MessageId;
      readonly source: SourceKey;
      readonly content: SealedContent;
    } & Revision)
  | ({ readonly kind: 'revoke'; readonly key: MessageId } & Revision)
  | ({
      readonly kind: 'reaction';
      readonly key: MessageId;
      readonly source: SourceKey;
      readonly emoji: string | null;
    } & Revision)
  | {
      readonly kind: 'status';
      readonly key: MessageId;
      readonly at: Instant;
      readonly status: string;
      readonly errorCodes: readonly number[];
    };

export type SealedUpdate =
  | RowUpdate
  /** Somebody asked to leave: erase what these pseudonyms wrote in this channel, and keep `leaver` out from now on. */
  | {
      readonly kind: 'leave';
      readonly at: Instant;
      readonly leaver: string;
      /** This period's pseudonym and the one before: no older ones are held. */
      readonly sources: readonly SourceKey[];
    }
  /** Somebody who had left asked to be heard again. */
  | { readonly kind: 'return'; readonly at: Instant; readonly leaver: string }
  | { readonly kind: 'echo'; readonly key: MessageId; readonly at: Instant }
  | { readonly kind: 'call'; readonly key: MessageId; readonly at: Instant; readonly event: string }
  | {
      readonly kind: 'group';
      readonly key: MessageId;
      readonly at: Instant;
      readonly chat: ChatKey | null;
      readonly event: string;
      readonly joined: number;
      readonly left: number;
      readonly errorCodes: readonly number[];
    }
  | {
      readonly kind: 'preference';
      readonly at: Instant;
      readonly source: SourceKey;
      readonly category: string;
      readonly value: string;
    }
  | { readonly kind: 'account'; readonly field: string; readonly event: string; readonly value: unknown }
  | { readonly kind: 'error'; readonly field: string; readonly errorCodes: readonly number[] }
  | { readonly kind: 'raw'; readonly field: string; readonly type: string; readonly value: unknown };

export const packDelivery = (delivery: StoredDelivery): string => JSON.stringify(delivery);
/** Reads what `packDelivery` wrote; inside the house it is trusted. */
export const unpackDelivery = (body: string): StoredDelivery => JSON.parse(body) as StoredDelivery;
