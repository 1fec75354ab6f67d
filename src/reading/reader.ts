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
import { type Clauses, readClauses } from './clauses.ts';
import { rememberCopies } from './copies.ts';
import type { CountReading } from './count-reading.ts';
import { readCounts } from './counts.ts';
import { type Cue, type CueSheet, readCues } from './cues.ts';
import { fold } from './folding.ts';
import { draftHeardNeeds } from './heard-needs.ts';
import { guessLanguage, spokenAs } from './language.ts';
import type { KindCue } from './kind-cue.ts';
import { readKindCues } from './kinds.ts';
import type { MessageReading, TextReading } from './message-reading.ts';
import { type Numeral, readNumerals } from './numerals.ts';
import { type Gazetteer, type LearnedPlaces, type PlaceReading, readPlaces } from './places/index.ts';
import { draftProposed, type Proposal } from './proposed.ts';
import { mayTellTime, readTimes, type TimeReading } from './times/index.ts';
import { type Draft, writeReports } from './reports.ts';
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
  /** Whether what was read of a text that keeps coming may be kept for an hour; without it nothing is kept. See `copies.ts`. */
  readonly mayKeep?: (text: string, reports: readonly Report[]) => boolean;
}

export interface Reader {
  /** The parts a message was read into, before reports are put together; what the scorer is trained on. */
  readonly readParts: (input: Omit<ReadingInput, 'id'>) => MessageReading;
  /** Reads one message. Pure: the same input gives the same reading. Reads the first `READING_TEXT_CHARS` characters. */
  readonly read: (input: ReadingInput) => Reading;
  /** Forgets texts that came more than an hour before `now`. */
  readonly forget: (now: Instant) => void;
}

/** Binds a reader to its gazetteer. Compile once, read every message with it. */
export function createReader({ gazetteer, learned, mayKeep }: ReaderOptions): Reader {
  const copies = rememberCopies<KeptText>();
  const readWords = (input: Omit<ReadingInput, 'id'>): Words => readText(input, gazetteer, learned);
  const readNew = (input: ReadingInput): Reading => {
    const words = readWords(input);
    const message = new Message(words, input);
    const drafts = draftAll(message);
    const reading = toReading(message, input, drafts);
    if (mayKeep && copies.hasCome(words.text.raw, input.sentAt) && mayKeep(input.text, reading.reports))
      copies.keep(words.text.raw, input.sentAt, toKept(input, words));
    return reading;
  };
  const read = (input: ReadingInput): Reading => {
    const kept = mayKeep && copies.find(headOf(input), input.sentAt);
    if (!kept || kept.near !== input.near || kept.lang !== input.lang) return readNew(input);
    const message = new Message(kept.words, input);
    return toReading(message, input, draftCopy(kept, message));
  };
  return { readParts: (input) => new Message(readWords(input), input), read, forget: copies.forget };
}

const headOf = ({ text }: Pick<ReadingInput, 'text'>): string =>
  text.length > LIMITS.READING_TEXT_CHARS ? text.slice(0, LIMITS.READING_TEXT_CHARS) : text;

/** What is kept of a text for its copies, and what it was read with. */
interface KeptText {
  readonly near: PlaceId | null;
  readonly lang: LanguageOrUnknown | undefined;
  readonly words: Words;
  /** Drafts by how the message came; null for a text that may tell a time, which is another one for every copy. */
  readonly drafts: Map<string, readonly Draft[]> | null;
}

const toKept = ({ near, lang }: ReadingInput, words: Words): KeptText => ({
  near,
  lang,
  words,
  drafts: mayTellTime(words.text) ? null : new Map(),
});

function draftCopy({ drafts }: KeptText, message: Message): readonly Draft[] {
  if (!drafts) return draftAll(message);
  const standing = `${message.forwarded} ${message.official}`;
  const known = drafts.get(standing);
  if (known) return known;
  const made = draftAll(message);
  drafts.set(standing, made);
  return made;
}

/** What the message reports, and the needs that no cue tells but a model hears. */
function draftAll(message: MessageReading): readonly Draft[] {
  const decided = decideReports(message);
  const heard = draftHeardNeeds(message, decided);
  return heard.length === 0 ? decided : [...decided, ...heard];
}

function toReading(message: Message, { id, proposals }: ReadingInput, drafts: readonly Draft[]): Reading {
  const proposed = proposals?.length ? draftProposed(message, drafts, proposals) : [];
  return new LazyReading(message, writeReports(message, id, proposed.length === 0 ? drafts : [...drafts, ...proposed]));
}

/** Places and times cost most: of a message that reports nothing they are read only if somebody asks. */
class LazyReading implements Reading {
  readonly lang: LanguageGuess;
  readonly reports: readonly Report[];
  readonly numerals: readonly Numeral[];
  private readonly message: Message;

  constructor(message: Message, reports: readonly Report[]) {
    this.lang = message.guess;
    this.reports = reports;
    this.numerals = message.text.numerals;
    this.message = message;
  }

  get counts(): readonly CountReading[] {
    return this.message.counts;
  }

  get places(): readonly PlaceReading[] {
    return this.message.places;
  }

  get times(): readonly TimeReading[] {
    return this.message.times;
  }
}

/** A text as it was read, for this message and its copies. */
interface Words extends Omit<TextReading, 'places'> {
  readonly places: () => readonly PlaceReading[];
}

function readText(input: Omit<ReadingInput, 'id'>, gazetteer: Gazetteer, learned: LearnedPlaces | undefined): Words {
  const raw = headOf(input);
  const folded = fold(raw);
  const written = tokenize(folded);
  const spoken = input.lang ? spokenAs(input.lang) : guessLanguage(written);
  const tokens = respellTokens(folded, raw, written, spoken.lang);
  const numerals = readNumerals(tokens, spoken.lang, spoken.second);
  const text: ReadText = { raw, folded, tokens, lang: spoken.lang, numerals };
  const sheet = readCues(tokens, numerals, spoken.lang, spoken.second);
  const counts = readCounts(text, sheet);
  const places = once(() => readPlaces(text, gazetteer, { near: input.near, learned, sites: true }));
  const clauses = readClauses(tokens, sheet, spoken.lang);
  const { lang, confidence, mixed } = spoken;
  const kinds = readKindCues(tokens, sheet, clauses, places, numerals);
  const sources = readSources(tokens, sheet);
  return { text, guess: { lang, confidence, mixed }, sheet, counts, places, clauses, kinds, sources };
}

/** A text sent by somebody at some time. */
class Message implements MessageReading {
  readonly text: ReadText;
  readonly guess: LanguageGuess;
  readonly sheet: CueSheet;
  readonly counts: readonly CountReading[];
  readonly clauses: Clauses;
  readonly kinds: readonly KindCue[];
  readonly sources: readonly Cue[];
  readonly forwarded: boolean;
  readonly official: boolean;
  private readonly words: Words;
  readonly sentAt: Instant;
  private readonly zone: Zone;
  private foundTimes: readonly TimeReading[] | null = null;

  constructor(words: Words, { sentAt, zone, forwarded, official }: Omit<ReadingInput, 'id'>) {
    this.words = words;
    this.sentAt = sentAt;
    this.zone = zone;
    this.text = words.text;
    this.guess = words.guess;
    this.sheet = words.sheet;
    this.clauses = words.clauses;
    this.kinds = words.kinds;
    this.sources = words.sources;
    this.forwarded = Boolean(forwarded);
    this.official = official ?? false;
    this.counts = isTold(words) ? withoutNames(words.counts, this) : words.counts;
  }

  get places(): readonly PlaceReading[] {
    return this.words.places();
  }

  get times(): readonly TimeReading[] {
    return (this.foundTimes ??= readTimes(this.text, { sentAt: this.sentAt, zone: this.zone }));
  }
}

/** A report may come of it. */
const isTold = ({ kinds, counts }: Pick<Words, 'kinds' | 'counts'>): boolean =>
  kinds.length > 0 || counts.some(({ firm }) => firm);

const NOON = 12;

/** Counts without the numbers of names and hours: "Senda 2 plen", "salieron entre 5 y 7". */
function withoutNames(
  counts: readonly CountReading[],
  { places, times }: Pick<MessageReading, 'places' | 'times'>,
): readonly CountReading[] {
  if (counts.length === 0) return counts;
  const isName = ({ start, end }: CountReading): boolean =>
    places.some((place) => place.start <= start && end <= place.end);
  // "Around 4 this morning": the number may be left out of the time.
  const isTime = ({ start, end, op, best }: CountReading): boolean =>
    times.some(
      (time) =>
        (start < time.end && time.start < end && end <= time.end) ||
        (op === 'about' && best <= NOON && time.start === end + 1),
    );
  return counts.filter((count) => !isName(count) && (count.named || !isTime(count)));
}

/** A value made at the first call and kept. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
