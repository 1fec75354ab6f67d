import { joinBytes, type Refusal, type Result, toBytes, toUint64 } from '../model/index.ts';
import { bytesOf } from './bytes.ts';
import { type DeskAddress, type DeskKey, type Digest, type LinkId, toDigest } from './identity.ts';
import type { Sha256 } from './hashes.ts';

/** What desks and relay say to each other. The relay gives order and keeps ciphertext; it can read none of it. */

export const RelayRefusalCodes = [
  'request-malformed',
  'request-unsigned',
  'request-late',
  'desk-unknown',
  'desk-not-admitted',
  'key-not-proven',
  'link-unknown',
  'link-taken',
  'not-in-link',
  'epoch-passed',
  'too-late',
  'out-of-turn',
  'messages-gone',
  'too-much',
  'no-key-package',
  'blob-unknown',
  'log-unknown',
  'log-not-signed',
  'log-not-consistent',
  'log-size-differs',
  'proxy-refuses',
  'relay-unproven',
  'relay-away',
] as const;
export type RelayRefusalCode = (typeof RelayRefusalCodes)[number];

export interface RelayRefusal extends Refusal<RelayRefusalCode> {
  /** With `epoch-passed`: where the link is now. */
  readonly epoch?: number;
  /** With `log-size-differs`: the size this relay cosigned last. With `messages-gone`: the first that is still there. */
  readonly at?: number;
}
export type FromRelay<T> = Promise<Result<T, RelayRefusal>>;

/** `letter` lies in a desk's own mailbox, the others stand in the order of a link. */
export const DeliveryKinds = ['utterance', 'commit', 'letter'] as const;
export type DeliveryKind = (typeof DeliveryKinds)[number];

/** One place in the order of a link, or of a mailbox. */
export interface Delivery {
  /** From 1, without a gap. */
  readonly seq: number;
  /** The epoch of the relay's count in which it was accepted; a commit ends it. */
  readonly epoch: number;
  readonly kind: DeliveryKind;
  /** Who posted it, as the relay says. */
  readonly from: DeskAddress;
  readonly bytes: Uint8Array;
  /** For a letter that was released by a commit: where it stands. */
  readonly placed: Placed | null;
}

export interface Placed {
  readonly link: LinkId;
  readonly seq: number;
  /** After the commit. */
  readonly epoch: number;
}

export interface Posted {
  readonly seq: number;
  readonly epoch: number;
}

export interface Letter {
  readonly to: DeskAddress;
  readonly bytes: Uint8Array;
}

/** How far an order has come. */
export interface OrderPlace {
  /** The last place that is taken. */
  readonly seq: number;
  /** As the relay counts. */
  readonly epoch: number;
}

export interface CommitPost {
  readonly link: LinkId;
  readonly epoch: number;
  readonly bytes: Uint8Array;
  /** Who reads and posts from here on. */
  readonly members: readonly DeskAddress[];
  /** Released with the commit, or not at all. */
  readonly letters: readonly Letter[];
}

export interface PublishedKeyPackages {
  readonly ref: Uint8Array;
  readonly bytes: Uint8Array;
  /** Handed out again and again, once the others are gone. */
  readonly isLastResort: boolean;
  readonly expires: number;
}

/** A desk's way to its relay. Every answer is a value; `relay-away` where nobody answered. */
export interface RelayClient {
  /** Makes the desk known, or its new key, which the old one signs for. */
  register(next?: DeskKey, proof?: Uint8Array): FromRelay<null>;
  openLink(link: LinkId, members: readonly DeskAddress[]): FromRelay<null>;
  /** Opens a link that this relay does not know where its desks have it: what they have read stands nowhere here. */
  resumeLink(link: LinkId, members: readonly DeskAddress[], at: OrderPlace): FromRelay<null>;
  /**
   * In order; the same bytes again get their old place. Stops at the first that is refused.
   * @param until milliseconds since 1970: after that nothing new is taken, and the refusal is `too-late`
   * @param previous a message that has to stand in the order already, for one that is on its way at the same time; else `out-of-turn`
   */
  post(
    link: LinkId,
    epoch: number,
    messages: readonly Uint8Array[],
    until?: number,
    previous?: Digest,
  ): FromRelay<readonly Posted[]>;
  commit(post: CommitPost): FromRelay<Posted>;
  /**
   * What stands after `after`; waits for it up to `waitSeconds`. Says at the same time that everything up to there is kept, or up to `kept`:
   * then what stands behind that may come again.
   */
  fetch(
    link: LinkId,
    after: number,
    waitSeconds: number,
    signal?: AbortSignal,
    kept?: number,
  ): FromRelay<readonly Delivery[]>;
  letters(after: number, waitSeconds: number, signal?: AbortSignal): FromRelay<readonly Delivery[]>;
  send(letter: Letter): FromRelay<null>;
  publish(packages: readonly PublishedKeyPackages[]): FromRelay<{ readonly left: number }>;
  takeKeyPackage(desk: DeskAddress): FromRelay<Uint8Array>;
  putBlob(bytes: Uint8Array): FromRelay<Digest>;
  getBlob(id: Digest): FromRelay<Uint8Array>;
  /** Names a log once, by its origin and Ed25519 key, so that the relay can witness it. */
  registerLog(origin: string, key: { readonly name: string; readonly publicKey: Uint8Array }): FromRelay<null>;
  /** c2sp.org/tlog-witness add-checkpoint: old size, consistency proof, checkpoint. Answers with cosignature lines. */
  cosign(request: string): FromRelay<string>;
}

/** What a desk signs with each request, so that no relay, proxy or log can use it for another. */
export interface RequestFacts {
  /** The relay's own name: a request to one relay is worth nothing at another. */
  readonly relay: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Milliseconds since 1970, by the desk's clock. */
  readonly at: number;
  readonly desk: DeskAddress;
  readonly body: Uint8Array;
}

export const requestBytes = (sha256: Sha256, { relay, method, path, at, desk, body }: RequestFacts): Uint8Array =>
  toBytes(`cauce relay request v1\n${relay}\n${method}\n${path}\n${at}\n${desk}\n${toDigest(sha256(body))}\n`);

/** What a new key signs to take over from the old one. */
export const keyChangeBytes = (desk: DeskAddress, old: DeskKey, next: DeskKey): Uint8Array =>
  toBytes(`cauce key change v1\n${desk}\n${old}\n${next}\n`);

/** The hash over the whole order so far; two desks with the same one were told the same story. */
export const extendHead = (sha256: Sha256, head: Digest, { seq, epoch, kind }: Delivery, hash: Uint8Array): Digest =>
  toDigest(
    sha256(bytesOf(head), toUint64(seq), toUint64(epoch), joinBytes(toBytes(kind === 'commit' ? 'c' : 'u'), hash)),
  );

export const firstHead = (sha256: Sha256, link: LinkId): Digest =>
  toDigest(sha256(toBytes('cauce order v1'), bytesOf(link)));
