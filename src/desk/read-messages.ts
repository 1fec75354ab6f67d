import { asPlaceId, type Channel, type Instant, type Message } from '../model/index.ts';
import type { Proposal, Reader, Reading, ReadingInput } from '../reading/index.ts';
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
  const toRead = (message: Message, proposals: readonly Proposal[]): ReadingInput => ({
    ...toReadingInput(message, channelOf(message)),
    proposals,
  });
  const readOne = (message: Message, input: ReadingInput): ReadWords => {
    try {
      return toReadWords(message, reader().read(input));
    } catch (error) {
      onError(error as Error);
      return { message, lang: 'unknown', reports: [] };
    }
  };
  const readAll = (messages: readonly Message[], inputs: readonly ReadingInput[]): readonly ReadWords[] => {
    try {
      return reader().readMany(inputs, (reading, at) => toReadWords(messages[at]!, reading));
    } catch {
      // One of them breaks it: read singly, it breaks no other.
      return messages.map((message, at) => readOne(message, inputs[at]!));
    }
  };
  return (messages, expiresAt, proposals = () => []) =>
    readAll(
      messages,
      messages.map((message) => toRead(message, proposals(message))),
    ).map((read) => ({ ...read, expiresAt: expiresAt(read.message) }));
}

type ReadWords = Omit<ReadMessage, 'expiresAt'>;

const toReadWords = (message: Message, { lang, reports, goneOrHeld }: Reading): ReadWords => ({
  message,
  lang: lang.lang,
  reports,
  goneOrHeld,
});
