import {
  type Forwarded,
  type Instant,
  type LanguageGuess,
  type LanguageOrUnknown,
  LIMITS,
  type MessageId,
  type PlaceId,
  type Report,
  type Zone,
} from '../model/index.ts';
import { respellTokens } from './chat-spelling.ts';
import { readClauses } from './clauses.ts';
import { type CountReading, readCounts } from './counts.ts';
import { readCues } from './cues.ts';
import { fold } from './folding.ts';
import { draftHeardNeeds } from './heard-needs.ts';
import { guessLanguage, spokenAs } from './language.ts';
import { readKindCues } from './kinds.ts';
import type { MessageReading } from './message-reading.ts';
import { type Numeral, readNumerals } from './numerals.ts';
import { type Gazetteer, type LearnedPlaces, type PlaceReading, readPlaces } from './places/index.ts';
import { draftProposed, type Proposal } from './proposed.ts';
import { readTimes, type TimeReading } from './times/index.ts';
import { writeReports } from './reports.ts';
import { decideReports } from './scorer.ts';
import { readSources } from './sources.ts';
import type { ReadText } from './text.ts';
import { tokenize } from './tokens.ts';

/** What a reader needs of a message. */
export interface ReadingInput {
  readonly id: MessageId;
  readonly text: string;
  readonly sentAt: Instant;
  readonly zone: Zone;
  /** Where "here" is for the channel. */
  readonly near: PlaceId | null;
  readonly forwarded: Forwarded | boolean;
  /** The sender is an officer of this desk or a partner. */
  readonly official?: boolean;
  /** What another reader proposes; each stands only on words of the message. */
  readonly proposals?: readonly Proposal[];
  /** Given where the language is known; else it is identified. */
  readonly lang?: LanguageOrUnknown;
}

/** Everything read from one message, each value with its span and rule. */
export interface Reading {
  readonly lang: LanguageGuess;
  readonly reports: readonly Report[];
  readonly counts: readonly CountReading[];
  readonly numerals: readonly Numeral[];
  readonly times: readonly TimeReading[];
  readonly places: readonly PlaceReading[];
}

export interface ReaderOptions {
  readonly gazetteer: Gazetteer;
  /** Aliases and rejections taught by the operators. */
  readonly learned?: LearnedPlaces;
}

export interface Reader {
  /** The parts a message was read into, before reports are put together; what the scorer is trained on. */
  readonly readParts: (input: Omit<ReadingInput, 'id'>) => MessageReading;
  /** Reads one message. Pure: the same input gives the same reading. Reads the first `READING_TEXT_CHARS` characters. */
  readonly read: (input: ReadingInput) => Reading;
}

/** Binds a reader to its gazetteer. Compile once, read every message with it. */
export function createReader({ gazetteer, learned }: ReaderOptions): Reader {
  const readParts = (input: Omit<ReadingInput, 'id'>): MessageReading => readInput(input, gazetteer, learned);
  const read = (input: ReadingInput): Reading => {
    const message = readParts(input);
    const decided = decideReports(message);
    const heard = [...decided, ...draftHeardNeeds(message, decided)];
    const proposed = input.proposals?.length ? draftProposed(message, heard, input.proposals) : [];
    const reports = writeReports(message, input.id, [...heard, ...proposed]);
    return toReading(message, reports);
  };
  return { readParts, read };
}

/** Getters cost more to make than a message costs to read: a message that is worth it has plain fields. */
function toReading(message: MessageReading, reports: readonly Report[]): Reading {
  const { guess: lang, counts, text } = message;
  const { numerals } = text;
  if (isTold(message)) return { lang, reports, counts, numerals, times: message.times, places: message.places };
  return {
    lang,
    reports,
    counts,
    numerals,
    get times() {
      return message.times;
    },
    get places() {
      return message.places;
    },
  };
}

/** A report may come of it: its places and times will be asked for. */
const isTold = ({ kinds, counts }: Pick<MessageReading, 'kinds' | 'counts'>): boolean =>
  kinds.length > 0 || counts.some(({ firm }) => firm);

function readInput(
  input: Omit<ReadingInput, 'id'>,
  gazetteer: Gazetteer,
  learned: LearnedPlaces | undefined,
): MessageReading {
  const raw = input.text.slice(0, LIMITS.READING_TEXT_CHARS);
  const folded = fold(raw);
  const written = tokenize(folded);
  const spoken = input.lang ? spokenAs(input.lang) : guessLanguage(written);
  const tokens = respellTokens(folded, raw, written, spoken.lang);
  const numerals = readNumerals(tokens, spoken.lang, spoken.second);
  const text: ReadText = { raw, folded, tokens, lang: spoken.lang, numerals };
  const sheet = readCues(tokens, numerals, spoken.lang, spoken.second);
  const counts = readCounts(text, sheet);
  // Places and times cost most: in a line that says nothing of a report they are read only if somebody asks.
  const places = once(() => readPlaces(text, gazetteer, { near: input.near, ...(learned ? { learned } : {}) }));
  const times = once(() => readTimes(text, { sentAt: input.sentAt, zone: input.zone }));
  const clauses = readClauses(tokens, sheet);
  const { lang, confidence, mixed } = spoken;
  const guess = { lang, confidence, mixed };
  const kinds = readKindCues(tokens, sheet, clauses, places, numerals);
  const sources = readSources(tokens, sheet);
  const [forwarded, official] = [Boolean(input.forwarded), input.official ?? false];
  const rest = { text, guess, sheet, counts, clauses, kinds, sources, forwarded, official };
  if (isTold(rest))
    return {
      text,
      guess,
      sheet,
      counts: withoutNames(counts, places(), times()),
      places: places(),
      times: times(),
      clauses,
      kinds,
      sources,
      forwarded,
      official,
    };
  return {
    ...rest,
    get places() {
      return places();
    },
    get times() {
      return times();
    },
  };
}

/** Counts without the numbers of names and hours: "Senda 2 plen", "salieron entre 5 y 7". */
function withoutNames(
  counts: readonly CountReading[],
  places: readonly PlaceReading[],
  times: readonly TimeReading[],
): readonly CountReading[] {
  const isWithin = (
    { start, end }: CountReading,
    spans: readonly { readonly start: number; readonly end: number }[],
  ): boolean => spans.some((span) => span.start <= start && end <= span.end);
  return counts.filter((count) => !isWithin(count, places) && (count.named || !isWithin(count, times)));
}

/** A value made at the first call and kept. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
