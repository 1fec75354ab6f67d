import type { Forwarded, Instant } from '../../model/index.ts';

/**
 * What a webhook delivery says, as the platform says it: senders and ids are still the platform's own. Lives in memory only,
 * between the signature and the door (`sealDelivery`).
 */
export type CloudUpdate =
  | CloudMessage
  | CloudEdit
  | CloudRevoke
  | CloudReaction
  | CloudStatus
  | CloudEcho
  | CloudCall
  | CloudGroupEvent
  | CloudPreference
  | CloudAccountEvent
  | CloudError
  | CloudRaw;

/** Every kind owes a fixture in test/fixtures/webhooks. */
export const CloudUpdateKinds = [
  'message',
  'edit',
  'revoke',
  'reaction',
  'status',
  'echo',
  'call',
  'group',
  'preference',
  'account',
  'error',
  'raw',
] as const satisfies readonly CloudUpdate['kind'][];

/** Business-scoped user id first (since April 2026 there may be no phone number), else the phone number. */
export interface Sender {
  readonly id: string;
  /** The other ids the platform gives for the same person; a desk may know its officers by their numbers. */
  readonly aliases: readonly string[];
  /** Where an answer goes: the phone number where the platform gives it, else the business-scoped id. */
  readonly address: string;
  readonly name: string | null;
}

interface FromSender {
  readonly id: string;
  readonly at: Instant;
  readonly sender: Sender;
  /** Null in a one-to-one chat with the number. */
  readonly group: string | null;
}

export interface CloudMessage extends FromSender {
  readonly kind: 'message';
  readonly content: CloudContent;
  readonly forwarded: Forwarded;
  readonly replyTo: string | null;
}

export interface CloudEdit extends FromSender {
  readonly kind: 'edit';
  readonly original: string;
  readonly content: CloudContent;
}

export interface CloudRevoke extends FromSender {
  readonly kind: 'revoke';
  readonly original: string;
}

export interface CloudReaction extends FromSender {
  readonly kind: 'reaction';
  readonly target: string;
  /** Null takes a reaction back. */
  readonly emoji: string | null;
}

/** Progress of a message the desk sent. */
export interface CloudStatus {
  readonly kind: 'status';
  readonly id: string;
  readonly at: Instant;
  readonly status: string;
  readonly errorCodes: readonly number[];
}

/** Something the desk's own number sent from another device. Never evidence. */
export interface CloudEcho {
  readonly kind: 'echo';
  readonly id: string;
  readonly at: Instant;
}

export interface CloudCall {
  readonly kind: 'call';
  readonly id: string;
  readonly at: Instant;
  readonly event: string;
}

export interface CloudGroupEvent {
  readonly kind: 'group';
  /** The event itself as text: the platform gives it no id, and two people may join within one second. */
  readonly id: string;
  readonly group: string | null;
  readonly at: Instant;
  readonly event: string;
  readonly joined: number;
  readonly left: number;
  readonly errorCodes: readonly number[];
}

/** A person's choice about marketing messages. */
export interface CloudPreference {
  readonly kind: 'preference';
  readonly at: Instant;
  readonly sender: Sender;
  readonly category: string;
  readonly value: string;
}

/** The account, its number or its templates changed. */
export interface CloudAccountEvent {
  readonly kind: 'account';
  readonly field: string;
  readonly event: string;
  readonly value: unknown;
}

/** The platform could not tell us something. */
export interface CloudError {
  readonly kind: 'error';
  readonly field: string;
  readonly errorCodes: readonly number[];
}

/** A kind we do not know. Kept, so that nothing the platform says is lost without a trace. */
export interface CloudRaw {
  readonly kind: 'raw';
  readonly field: string;
  readonly type: string;
  readonly value: unknown;
}

export const MediaKinds = ['image', 'audio', 'video', 'document', 'sticker'] as const;
export type MediaKind = (typeof MediaKinds)[number];

export type CloudContent =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'media';
      readonly media: MediaKind;
      readonly caption: string;
      /** Hex; null where the platform gave none. */
      readonly sha256: string | null;
      readonly mediaId: string | null;
    }
  | {
      readonly kind: 'location';
      readonly lat: number;
      readonly lon: number;
      readonly name: string | null;
    }
  | { readonly kind: 'contacts'; readonly cards: number; readonly names: readonly string[] }
  /** A button, a list row or a quick reply was chosen. `id` is what the desk gave it. */
  | { readonly kind: 'choice'; readonly id: string; readonly text: string }
  | { readonly kind: 'order'; readonly text: string }
  | { readonly kind: 'poll' }
  | { readonly kind: 'system'; readonly event: string }
  | { readonly kind: 'unsupported'; readonly type: string };
