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
import type { CountReading } from './counts.ts';
import { fold } from './folding.ts';
import { guessLanguage } from './language.ts';
import { readMessage } from './message-reading.ts';
import { type Numeral, readNumerals } from './numerals.ts';
import { type Gazetteer, type LearnedPlaces, type PlaceReading, readPlaces } from './places/index.ts';
import type { TimeReading } from './readings.ts';
import { draftReports, writeReports } from './reports.ts';
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
  /** Reads one message. Pure: the same input gives the same reading. Reads the first `READING_TEXT_CHARS` characters. */
  readonly read: (input: ReadingInput) => Reading;
}

/** Binds a reader to its gazetteer. Compile once, read every message with it. */
export function createReader({ gazetteer, learned }: ReaderOptions): Reader {
  return { read: (input) => readInput(input, gazetteer, learned) };
}

function readInput(input: ReadingInput, gazetteer: Gazetteer, learned: LearnedPlaces | undefined): Reading {
  const raw = input.text.slice(0, LIMITS.READING_TEXT_CHARS);
  const folded = fold(raw);
  const tokens = tokenize(folded);
  const lang = input.lang ? { lang: input.lang, confidence: 1, mixed: false } : guessLanguage(tokens);
  const numerals = readNumerals(tokens, lang.lang);
  const text: ReadText = { raw, folded, tokens, lang: lang.lang, numerals };
  const places = readPlaces(text, gazetteer, { near: input.near, ...(learned ? { learned } : {}) });
  const times: readonly TimeReading[] = [];
  const message = readMessage(text, places, times, Boolean(input.forwarded));
  const reports = writeReports(message, input.id, draftReports(message));
  const { confidence, mixed } = lang;
  return { lang: { lang: lang.lang, confidence, mixed }, reports, counts: message.counts, numerals, times, places };
}
