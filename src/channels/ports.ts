import type { ChatKey, Instant, SourceKey } from '../model/index.ts';

/** HMAC-SHA-256 of `text`, in hex, under the desk's key for `period`. A period's key can be destroyed; then its pseudonyms lead nowhere. */
export type KeyedHash = (period: string, text: string) => string;

/** What checking a webhook's signature needs from the machine. */
export interface SignaturePorts {
  /** HMAC-SHA-256 of the bytes under the app secret, 32 bytes. */
  sign(body: Uint8Array): Uint8Array;
  /** Compares two arrays of one length in constant time. */
  equal(a: Uint8Array, b: Uint8Array): boolean;
}

/** A chat or a sender that can be answered. */
export type AnswerKey = SourceKey | ChatKey;

/** Where an answer to `key` goes, and until when the platform lets the desk answer freely. */
export interface ReplyAddress {
  readonly key: AnswerKey;
  /** A platform's own recipient, see `parseRecipient`. The one place where it exists; never in a message, a log or a view. */
  readonly address: string;
  readonly until: Instant;
}

/** Where an answer to a pseudonym goes, and until when it may. */
export interface WayBack {
  readonly key: AnswerKey;
  readonly address: string;
  readonly until: Instant;
}

/**
 * The short-lived way back from a pseudonym to the phone that asked. It stands apart from everything else the desk stores,
 * holds nothing after `until`, cannot be listed and cannot be searched by number.
 */
export interface AddressBook {
  /** Of several ways to one key the one that stands longest is kept, in whatever order they come. */
  remember(ways: readonly WayBack[]): Promise<void>;
  /** The address, or null where it is unknown or over. */
  find(key: AnswerKey): Promise<string | null>;
  /** Forgets one who asked to leave. */
  forget(key: AnswerKey): Promise<void>;
}
