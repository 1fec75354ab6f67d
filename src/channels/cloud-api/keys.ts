import { asMessageId, type ChannelId, type ChatKey, type MessageId } from '../../model/index.ts';
import type { Door } from '../door/index.ts';
import type { KeyedHash } from '../ports.ts';

/**
 * The house's id of a platform message: the same for every delivery of it, for its edits, and for the statuses of what the desk
 * sent. Keyed, because a platform id (`wamid.…`) carries a phone number inside.
 */
export const keyMessage = (keyedHash: KeyedHash, channel: ChannelId, platformId: string): MessageId =>
  asMessageId(`m:${keyedHash('messages', `${channel}\u0000${platformId}`).slice(0, 32)}`);

/** The chat of a group the desk's number is in, so that a desk can tell which announced group a message came from. */
export const keyGroup = (door: Door, channel: ChannelId, groupId: string): ChatKey =>
  door.chat(channel, `group\u0000${groupId}`);
