import type { Instant } from '../../model/index.ts';
import type { Referral } from './state.ts';

/** A referral at its beginning, with its details under a key of its own. */
export interface NewReferral {
  readonly referral: Referral;
  /** Keyed hash of category and words: the same text, forwarded or delivered again, is one referral. */
  readonly print: string;
  readonly sealed: Uint8Array;
}

/** Where referrals lie. Details lie apart, sealed, and go for good. */
export interface ReferralStore {
  /** Keeps what is new; a print that is known is left as it is. */
  openReferrals(referrals: readonly NewReferral[]): Promise<void>;
  /** Every one that waits, and the newest of the others; oldest first. */
  loadReferrals(): Promise<readonly Referral[]>;
  /** All that were opened before `before`, also those that are not listed any more. */
  countReferrals(before: Instant): Promise<number>;
  /**
   * Changes one under lock. Where its details are not held any more afterwards, the sealed ones are deleted in the same transaction.
   * Without `next` nothing changes. Null: no such referral.
   */
  changeReferral<T>(
    code: string,
    change: (referral: Referral, sealed: Uint8Array | null) => { readonly next?: Referral; readonly answer: T },
  ): Promise<T | null>;
  /** Acts that are not on the record yet, oldest first. */
  loadUnrecorded(): Promise<readonly { readonly referral: Referral; readonly recorded: number }[]>;
  noteRecorded(code: string, acts: number): Promise<void>;
  /** Forgets which texts were referred before `before`: no hash of words outlives its use. */
  forgetPrints(before: Instant): Promise<void>;
}

/** Seals details under a random key per referral, kept where no backup looks and destroyed for good. */
export interface DetailVault {
  seal(code: string, text: string, until: Instant): Uint8Array;
  /** Null where the key is gone. */
  open(code: string, sealed: Uint8Array): string | null;
  destroy(code: string): void;
  /** Destroys every key that is over. */
  sweep(now: Instant): void;
}
