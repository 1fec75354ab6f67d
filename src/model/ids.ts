declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `m:` + hex; the same message from two deliveries or two overlapping exports has the same id. */
export type MessageId = Branded<'MessageId'>;
/** `r:` + hex of message id and position. */
export type ReportId = Branded<'ReportId'>;
/** `c:` + hex; a function of what the claim is about, not of when it was first seen. */
export type ClaimId = Branded<'ClaimId'>;
/** `o:` + hex. */
export type OriginId = Branded<'OriginId'>;
/** kebab-case, from a corridor file, or `gn:` + GeoNames number from the world layer. */
export type PlaceId = Branded<'PlaceId'>;
export type CrossingId = Branded<'CrossingId'>;
export type ChannelId = Branded<'ChannelId'>;
/** `k:` + hex; a conversation (group or one-to-one) inside a channel, under a keyed pseudonym. */
export type ChatKey = Branded<'ChatKey'>;
/** `s:` + hex; a sender under a keyed pseudonym that rotates with the retention period. Never a name, never a number. */
export type SourceKey = Branded<'SourceKey'>;
export type DeskId = Branded<'DeskId'>;

export const asMessageId = (text: string): MessageId => text as MessageId;
export const asReportId = (text: string): ReportId => text as ReportId;
export const asClaimId = (text: string): ClaimId => text as ClaimId;
export const asOriginId = (text: string): OriginId => text as OriginId;
export const asPlaceId = (text: string): PlaceId => text as PlaceId;
export const asCrossingId = (text: string): CrossingId => text as CrossingId;
export const asChannelId = (text: string): ChannelId => text as ChannelId;
export const asChatKey = (text: string): ChatKey => text as ChatKey;
export const asSourceKey = (text: string): SourceKey => text as SourceKey;
export const asDeskId = (text: string): DeskId => text as DeskId;
