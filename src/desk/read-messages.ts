import { asPlaceId, type Channel, type Instant, type Message } from '../model/index.ts';
import type { Reader } from '../reading/index.ts';
import type { ReadMessage } from './ports.ts';

/** Reads messages that have passed the door; `expiresAt` says how long each may be kept. */
export type ReadMessages = (
  messages: readonly Message[],
  expiresAt: (message: Message) => Instant,
) => readonly ReadMessage[];

/** Binds the reader to what the desk knows of its channels: where "here" is, and whose word is official. */
export function bindReader(reader: Reader, channelOf: (message: Message) => Channel | null): ReadMessages {
  return (messages, expiresAt) =>
    messages.map((message) => {
      const near = channelOf(message)?.near;
      const { lang, reports } = reader.read({
        id: message.id,
        text: message.text,
        sentAt: message.sentAt,
        zone: message.zone,
        near: near ? asPlaceId(near) : null,
        forwarded: message.forwarded,
        official: message.sourceClass === 'own-officer' || message.sourceClass === 'partner-desk',
      });
      return { message, lang: lang.lang, reports, expiresAt: expiresAt(message) };
    });
}
