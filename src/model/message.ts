import type { ChannelId, ChatKey, MessageId, SourceKey } from './ids.ts';
import type { Instant, Zone } from './time.ts';

export const MessageKinds = ['text', 'media', 'location', 'contact', 'poll', 'call', 'deleted', 'system'] as const;
export type MessageKind = (typeof MessageKinds)[number];

export const ChannelKinds = ['whatsapp-export', 'whatsapp-cloud', 'field-form'] as const;
export type ChannelKind = (typeof ChannelKinds)[number];

/** Doubts about one message that stay visible with it. */
export const MessageFlags = ['pasted-header', 'date-order', 'dst-fold', 'time-jump'] as const;
export type MessageFlag = (typeof MessageFlags)[number];

/** Who stands behind a sender, as the desk declared it for the channel or number: what source reliability starts from. */
export const SourceClasses = ['own-officer', 'partner-desk', 'known-organisation', 'tested-source', 'unknown'] as const;
export type SourceClass = (typeof SourceClasses)[number];

/** WhatsApp's mark: up to five forwards, or more. It is evidence of copying and never names the origin. */
export type Forwarded = 'forwarded' | 'frequently-forwarded' | null;

export interface Location {
  readonly lat: number;
  readonly lon: number;
  readonly name: string | null;
}

/**
 * One chat message as Cauce keeps it, whatever channel it came by. It has passed the door: the sender and the chat are keyed
 * pseudonyms, and phone numbers, mentions, e-mails, document numbers and contact names are out of `text`.
 */
export interface Message {
  readonly id: MessageId;
  readonly channel: ChannelId;
  readonly channelKind: ChannelKind;
  readonly chat: ChatKey;
  readonly source: SourceKey;
  readonly sourceClass: SourceClass;
  readonly sentAt: Instant;
  readonly zone: Zone;
  readonly kind: MessageKind;
  readonly text: string;
  readonly edited: boolean;
  readonly forwarded: Forwarded;
  /** The message this one answers or quotes, where the platform says so. */
  readonly replyTo: MessageId | null;
  /** SHA-256 (hex) of attached media, where the platform gives it: the same picture is the same origin. */
  readonly mediaHash: string | null;
  readonly location: Location | null;
  readonly flags: readonly MessageFlag[];
}

/** Why a channel may be read: who agreed, when, for what, and what its members were told. No channel is read without one. */
export interface ChannelBasis {
  readonly agreedBy: string;
  readonly agreedAt: Instant;
  readonly purpose: string;
  /** The notice its members see, opt-out words included. */
  readonly notice: string;
}

export interface Channel {
  readonly id: ChannelId;
  readonly kind: ChannelKind;
  readonly name: string;
  readonly basis: ChannelBasis;
  readonly zone: Zone;
  /** Class of senders that are not listed one by one. */
  readonly sourceClass: SourceClass;
  /** Where "here" is for this channel, if it has a home: a place id of the corridor. */
  readonly near: string | null;
}
