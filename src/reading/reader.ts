import {
  type Forwarded,
  type Instant,
  type LanguageGuess,
  type LanguageOrUnknown,
  LIMITS,
  type MessageId,
  type PlaceId,
  type Report,
  type ReportKind,
  type Zone,
} from '../model/index.ts';
import { respellTokens } from './cues/chat-spelling.ts';
import { type Clauses, readClauses } from './cues/clauses.ts';
import { rememberCopies } from './copies.ts';
import type { CountReading } from './counts/count-reading.ts';
import { readCounts } from './counts/index.ts';
import { type Cue, type CueSheet, readCues } from './cues/index.ts';
import { fold } from './words/folding.ts';
import { draftHeardNeeds } from './drafts/heard-needs.ts';
import { guessLanguage, spokenAs } from './words/language.ts';
import { hearGoneOrHeld } from './judging/kind-classifier.ts';
import type { KindCue } from './kinds/kind-cue.ts';
import { readKindCues } from './kinds/index.ts';
import type { MessageReading, TextReading } from './message-reading.ts';
import { type Numeral, readNumerals } from './numerals/index.ts';
import {
  type Gazetteer,
  type LearnedPlaces,
  type PlaceContext,
  type PlaceReading,
  readPlaces,
} from './places/index.ts';
import { openFounds } from './places/lookup.ts';
import { draftProposed, type Proposal } from './drafts/proposed.ts';
import { mayTellTime, readTimes, type TimeReading } from './times/index.ts';
import { type Draft, writeReports } from './drafts/index.ts';
import { decideReports } from './judging/index.ts';
import { readSources } from './cues/sources.ts';
import type { ReadText } from './text.ts';
import { tokenize } from './words/tokens.ts';
import { settleWhere } from './where/index.ts';

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
  /** Somebody is gone or held by the sound of the whole message, reported or not; null where nothing sounds so. No claim is made of it. */
  readonly goneOrHeld: ReportKind | null;
}

export interface ReaderOptions {
  readonly gazetteer: Gazetteer;
  /** Aliases and rejections taught by the operators. */
  readonly learned?: LearnedPlaces;
  /** Whether what was read of a text that keeps coming may be kept for an hour; without it nothing is kept. See `copies.ts`. */
  readonly mayKeep?: (text: string, reading: Pick<Reading, 'reports' | 'goneOrHeld'>) => boolean;
}

export interface Reader {
  /** The parts a message was read into, before reports are put together; what the scorer is trained on. */
  readonly readParts: (input: Omit<ReadingInput, 'id'>) => MessageReading;
  /** Reads one message. Pure: the same input gives the same reading. Reads the first `READING_TEXT_CHARS` characters. */
  readonly read: (input: ReadingInput) => Reading;
  /**
   * Reads messages as `read` would, one stage of reading after the other for dozens of them at a time: a processor whose caches hold
   * one stage and its lists reads half as many again in a second. Gives what is taken of each reading; the readings, eight times as
   * large as their reports, are let go with their dozens. A message on which reading breaks breaks the call.
   */
  readonly readMany: <Taken>(
    inputs: readonly ReadingInput[],
    take: (reading: Reading, at: number) => Taken,
  ) => readonly Taken[];
  /** Forgets texts that came more than an hour before `now`. */
  readonly forget: (now: Instant) => void;
}

/** Messages that are read together: enough for a stage to be worth its way into the caches, few enough for what they hold to stay there. */
const MESSAGES_AT_ONCE = 64;

/**
 * The first ones are read one by one: with them the lexicons of their languages are compiled, and whatever else is under way then
 * outlives so much garbage that the engine takes its kind to live for ever, makes it among old objects from then on and lets whole
 * batches lie until a full collection.
 */
const MESSAGES_READ_ALONE = 64;

/** Binds a reader to its gazetteer. Compile once, read every message with it. */
export function createReader({ gazetteer, learned, mayKeep }: ReaderOptions): Reader {
  const copies = rememberCopies<KeptText>();
  const draftAll = (message: MessageReading): readonly Draft[] =>
    settleWhere(message, draftTold(message), gazetteer, learned);
  const findKept = (input: ReadingInput): KeptText | undefined => {
    const kept = mayKeep && copies.find(headOf(input), input.sentAt);
    return kept && kept.near === input.near && kept.lang === input.lang ? kept : undefined;
  };
  const keepNew = (input: ReadingInput, words: Words, reading: Reading): void => {
    if (mayKeep && copies.hasCome(words.text.raw, input.sentAt) && mayKeep(input.text, reading))
      copies.keep(words.text.raw, input.sentAt, toKept(input, words));
  };
  let readAlone = 0;
  const readTogether = (inputs: readonly ReadingInput[]): readonly Reading[] => {
    const kept = inputs.map(findKept);
    const fresh = readTexts(
      inputs.filter((_, at) => kept[at] === undefined),
      gazetteer,
      learned,
    ).values();
    const words = kept.map((known) => known?.words ?? fresh.next().value!);
    const messages = inputs.map((input, at) => new Message(words[at]!, input));
    prepareDrafts(messages);
    const drafts = messages.map((message, at) =>
      kept[at] ? draftCopy(kept[at], message, draftAll) : draftAll(message),
    );
    return inputs.map((input, at) => {
      const reading = toReading(messages[at]!, input, drafts[at]!);
      if (!kept[at]) keepNew(input, words[at]!, reading);
      return reading;
    });
  };
  return {
    readParts: (input) => new Message(readTexts([input], gazetteer, learned)[0]!, input),
    read: (input) => readTogether([input])[0]!,
    readMany: (inputs, take) => {
      const taken: ReturnType<typeof take>[] = [];
      while (taken.length < inputs.length) {
        const size = readAlone < MESSAGES_READ_ALONE ? 1 : MESSAGES_AT_ONCE;
        readAlone += size === 1 ? 1 : 0;
        const together = readTogether(inputs.slice(taken.length, taken.length + size));
        for (const reading of together) taken.push(take(reading, taken.length));
      }
      return taken;
    },
    forget: copies.forget,
  };
}

/** Places and times of all that may tell something, before drafts ask for them. */
function prepareDrafts(messages: readonly Message[]): void {
  const told = messages.filter(({ isTold }) => isTold);
  for (const message of told) void message.places;
  for (const message of told) void message.times;
  for (const message of told) void message.counts;
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

function draftCopy(
  { drafts }: KeptText,
  message: Message,
  draftAll: (message: MessageReading) => readonly Draft[],
): readonly Draft[] {
  if (!drafts) return draftAll(message);
  const standing = `${message.forwarded} ${message.official}`;
  const known = drafts.get(standing);
  if (known) return known;
  const made = draftAll(message);
  drafts.set(standing, made);
  return made;
}

/** What the message reports, and the needs that no cue tells but a model hears. */
function draftTold(message: MessageReading): readonly Draft[] {
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

  get goneOrHeld(): ReportKind | null {
    return hearGoneOrHeld(this.message);
  }
}

/** A text as it was read, for this message and its copies. */
interface Words extends Omit<TextReading, 'places'> {
  readonly places: () => readonly PlaceReading[];
}

/** Reads texts stage by stage, every stage for all of them. */
function readTexts(
  inputs: readonly Omit<ReadingInput, 'id'>[],
  gazetteer: Gazetteer,
  learned: LearnedPlaces | undefined,
): readonly Words[] {
  const raws = inputs.map(headOf);
  const foldeds = raws.map(fold);
  const written = foldeds.map(tokenize);
  const spoken = inputs.map(({ lang }, at) => (lang ? spokenAs(lang) : guessLanguage(written[at]!)));
  const tokens = spoken.map(({ lang }, at) => respellTokens(foldeds[at]!, raws[at]!, written[at]!, lang));
  const numerals = spoken.map(({ lang, second }, at) => readNumerals(tokens[at]!, lang, second));
  const texts = spoken.map(({ lang }, at): ReadText => ({
    raw: raws[at]!,
    folded: foldeds[at]!,
    tokens: tokens[at]!,
    lang,
    numerals: numerals[at]!,
    founds: openFounds(tokens[at]!),
  }));
  const sheets = spoken.map(({ lang, second }, at) => readCues(tokens[at]!, numerals[at]!, lang, second));
  const counts = texts.map((text, at) => readCounts(text, sheets[at]!));
  const clauses = texts.map((text, at) => readClauses(text.tokens, sheets[at]!, text.lang));
  const places = inputs.map(({ near }, at) => placesOf(texts[at]!, gazetteer, { near, learned, sites: true }));
  const kinds = texts.map((text, at) =>
    readKindCues(text.tokens, sheets[at]!, clauses[at]!, places[at]!, text.numerals),
  );
  const sources = texts.map((text, at) => readSources(text.tokens, sheets[at]!));
  return texts.map((text, at) => ({
    text,
    guess: toGuess(spoken[at]!),
    sheet: sheets[at]!,
    counts: counts[at]!,
    places: places[at]!,
    clauses: clauses[at]!,
    kinds: kinds[at]!,
    sources: sources[at]!,
  }));
}

const toGuess = ({ lang, confidence, mixed }: LanguageGuess): LanguageGuess => ({ lang, confidence, mixed });

/** A text sent by somebody at some time. */
class Message implements MessageReading {
  readonly text: ReadText;
  readonly guess: LanguageGuess;
  readonly sheet: CueSheet;
  readonly clauses: Clauses;
  readonly kinds: readonly KindCue[];
  readonly sources: readonly Cue[];
  readonly forwarded: boolean;
  readonly official: boolean;
  private readonly words: Words;
  readonly sentAt: Instant;
  private readonly zone: Zone;
  private foundTimes: readonly TimeReading[] | null = null;
  private ownCounts: readonly CountReading[] | null = null;

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
  }

  /** A report may come of it. */
  get isTold(): boolean {
    return this.kinds.length > 0 || this.words.counts.some(({ firm }) => firm);
  }

  get counts(): readonly CountReading[] {
    return (this.ownCounts ??= this.isTold ? withoutNames(this.words.counts, this) : this.words.counts);
  }

  get places(): readonly PlaceReading[] {
    return this.words.places();
  }

  get times(): readonly TimeReading[] {
    return (this.foundTimes ??= readTimes(this.text, { sentAt: this.sentAt, zone: this.zone }));
  }
}

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

/**
 * Places of a text, read at the first call and kept. A function by itself: one made among the lists of the stages would hold them all,
 * and so whoever keeps one text would keep the dozens that were read with it.
 */
function placesOf(text: ReadText, gazetteer: Gazetteer, context: PlaceContext): () => readonly PlaceReading[] {
  let places: readonly PlaceReading[] | null = null;
  return () => (places ??= readPlaces(text, gazetteer, context));
}
