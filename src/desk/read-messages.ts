import { asPlaceId, type Channel, type Instant, type Message } from '../model/index.ts';
import type { Proposal, Reader, ReadingInput } from '../reading/index.ts';
import type { ReadMessage } from './ports.ts';

/** Reads messages that have passed the door; `expiresAt` says how long each may be kept, `proposals` what another reader made of it. */
export type ReadMessages = (
  messages: readonly Message[],
  expiresAt: (message: Message) => Instant,
  proposals?: (message: Message) => readonly Proposal[],
) => readonly ReadMessage[];

export interface BoundReader {
  /** As it has been taught by now. */
  readonly reader: () => Reader;
  /** Where "here" is, and whose word is official, hang on the channel. */
  readonly channelOf: (message: Message) => Channel | null;
  /** Hears of a message on which reading broke. */
  readonly onError: (error: Error) => void;
}

/** A message as the reader takes it. */
export const toReadingInput = (message: Message, channel: Channel | null): ReadingInput => ({
  id: message.id,
  text: message.text,
  sentAt: message.sentAt,
  zone: message.zone,
  near: channel?.near ? asPlaceId(channel.near) : null,
  forwarded: message.forwarded,
  official: message.sourceClass === 'own-officer' || message.sourceClass === 'partner-desk',
});

/**
 * Binds the reader to what the desk knows of its channels. A message on which reading breaks (a bug) is kept without reports:
 * one text must not stop all that wait behind it.
 */
export function bindReader({ reader, channelOf, onError }: BoundReader): ReadMessages {
  const readOne = (message: Message, proposals: readonly Proposal[]): Omit<ReadMessage, 'expiresAt'> => {
    try {
      const { lang, reports } = reader().read({ ...toReadingInput(message, channelOf(message)), proposals });
      return { message, lang: lang.lang, reports };
    } catch (error) {
      onError(error as Error);
      return { message, lang: 'unknown', reports: [] };
    }
  };
  return (messages, expiresAt, proposals = () => []) =>
    messages.map((message) => ({ ...readOne(message, proposals(message)), expiresAt: expiresAt(message) }));
}
