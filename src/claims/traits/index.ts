import {
  DAY,
  type Instant,
  LIMITS,
  type LanguageOrUnknown,
  type MessageId,
  type PlaceRef,
  type Report,
  type Room,
  type SourceKey,
  toWallMilliseconds,
} from '../../model/index.ts';
import type { Evidence, PlaceTree } from '../evidence.ts';
import { hash32 } from '../keeping/hashing.ts';
import { isName, listItems, nameOf, weightOf } from './items.ts';
import { familyBitOf } from '../reach/kinds.ts';
import { keepList } from '../keeping/lists.ts';
import { isTurned } from '../words/negation.ts';
import { keysIn, listPlaces, uniteAll } from '../reach/scope.ts';
import { MAX_COMPARED_WORDS, openHolder, type SheetHolder, sheetOf } from './sheets.ts';
import { readNumerals } from '../words/numerals.ts';
import { createRecall } from '../keeping/recall.ts';
import { isSmallHours, readSlots, type Slots } from './slots.ts';
import { readStance } from './stance.ts';
import { weighSubstance } from './substance.ts';
import { readSpeaker, type Speaker } from './voice.ts';
import { forgetWhole, keepWord, listLinks, splitWords, stripDecoration, type Word } from '../words/wording.ts';

/** What a message is compared by: small, because every wording held keeps one. */
export interface Traits {
  readonly id: MessageId;
  readonly at: Instant;
  /** Local day it was sent, counted from 1970. */
  readonly day: number;
  readonly source: SourceKey;
  /** The desk knows who this is: an officer, a partner, an organisation, a tested source. */
  readonly standing: boolean;
  /** Filled in on a form, whose words are alike whoever fills it in. */
  readonly isForm: boolean;
  readonly forwarded: boolean;
  readonly lang: LanguageOrUnknown;
  /** Folded words without decoration at the ends, joined by a space; empty once the text was removed. */
  readonly text: string;
  /** Where what follows from that text is held for a while. */
  readonly holder: SheetHolder;
  /** What it is about, see items.ts; ascending. */
  readonly items: readonly number[];
  readonly weight: number;
  /** Names behind "from": where it starts. */
  readonly from: readonly number[];
  /** What happens, and what tells things apart: id + 1 of each concept, negative where it is denied; ascending. */
  readonly signs: readonly number[];
  /** What of these may conflict with another text, see `readStance`. */
  readonly stance: readonly number[];
  /** Calls what it says false, a lie. */
  readonly turned: boolean;
  readonly slots: Slots;
  readonly speaker: Speaker;
  /** Keys of what it carries or answers: a picture, a page. */
  readonly carries: readonly number[];
  /** Keys of the places of its reports in the order of their ids, and with those of what they lie in. */
  readonly placeKeys: readonly number[];
  readonly scopeKeys: readonly number[];
  /** Keys of the words that named those places. */
  readonly placeWords: readonly number[];
  /** Kind families told, a bit each. */
  readonly families: number;
  /** Its lead report is of what is to come; null without a report. */
  readonly isPlanned: boolean | null;
  /** Says of a place, without a number, that it is full or that it has room. */
  readonly room: Room | null;
  readonly reports: Reported;
  /** Log-odds that it tells something though nothing was read in it. */
  readonly substance: number;
}

/** What reading found in the message: something told, only questions, or nothing. */
export type Reported = 'told' | 'asked' | 'nothing';

/** Reads the traits of one message. */
export function readTraits(evidence: Evidence, tree: PlaceTree): Traits {
  const { message, lang, reports } = evidence;
  const said = recallSaid(evidence);
  const told = readReports(reports, tree);
  return {
    id: message.id,
    at: message.sentAt,
    day: Math.floor(toWallMilliseconds(message.sentAt, message.zone) / DAY),
    source: message.source,
    standing: message.sourceClass !== 'unknown',
    isForm: message.channelKind === 'field-form',
    forwarded: message.forwarded !== null,
    lang,
    text: said.text,
    holder: said.holder,
    items: said.items,
    weight: said.weight,
    from: said.from,
    signs: said.signs,
    stance: said.stance,
    turned: said.turned,
    slots: said.slots,
    speaker: said.speaker,
    carries: said.carries,
    placeKeys: told.placeKeys,
    scopeKeys: told.scopeKeys,
    placeWords: told.placeWords,
    families: told.families,
    isPlanned: told.isPlanned,
    room: told.room,
    reports: told.reports,
    substance: said.substance,
  };
}

/** What follows from the words, the day they were written on and the bases reading found. */
type Said = Pick<
  Traits,
  | 'text'
  | 'holder'
  | 'items'
  | 'weight'
  | 'from'
  | 'signs'
  | 'stance'
  | 'turned'
  | 'slots'
  | 'speaker'
  | 'carries'
  | 'substance'
>;

/** What was read in a text before, in a language, with what reading found; of one day where it says "today". */
interface Heard {
  readonly lang: LanguageOrUnknown;
  readonly bases: string;
  readonly mediaHash: string | null;
  readonly day: number | null;
  readonly said: Said;
}

/** What follows from the words alone: a forward has it from the message it was forwarded from, though it knows it by hearsay. */
type Worded = Omit<Said, 'speaker' | 'substance'>;
const MAX_TEXTS_HELD = 4_000;
const MAX_DAYS_HELD = 16;
const heard = createRecall((): Heard[] => [], MAX_TEXTS_HELD);

/** Drops the texts that are held to be quick; called where one is erased. */
export function forgetTexts(): void {
  heard.forget();
  forgetWhole();
  NAMES_IN.forget();
}

function recallSaid(evidence: Evidence): Said {
  const { message, lang, reports } = evidence;
  const { mediaHash } = message;
  const wall = toWallMilliseconds(message.sentAt, message.zone);
  const day = Math.floor(wall / DAY) * 2 + (isSmallHours(wall) ? 1 : 0);
  const bases = reports.length < 2 ? (reports[0]?.basis ?? '') : reports.map(({ basis }) => basis).join();
  const held = heard.of(message.text);
  let worded: Worded | null = null;
  for (const known of held)
    if (known.lang === lang && known.mediaHash === mediaHash && (known.day === null || known.day === day)) {
      if (known.bases === bases) return known.said;
      worded = known.said;
    }
  const said = readSaid(evidence, worded);
  if (held.length >= MAX_DAYS_HELD) held.length = 0;
  held.push({ lang, bases, mediaHash, day: said.slots.times.relative.length > 0 ? day : null, said });
  return said;
}

function readSaid(evidence: Evidence, known: Worded | null): Said {
  const { message, lang, reports } = evidence;
  const all = splitWords(message.text.slice(0, LIMITS.READING_TEXT_CHARS));
  const worded = known ?? readWorded(evidence, all);
  const { text, holder, items, weight, from, signs, stance, turned, slots, carries } = worded;
  const bases = reports.map(({ basis }) => basis);
  const speaker = readSpeaker(message.text, all, lang, bases);
  const names = items.filter(isName).length;
  const hasQuestionMark = message.text.includes('?');
  // Only asked of what nothing was read in.
  const substance =
    reports.length > 0
      ? 0
      : weighSubstance({ words: all, lang, slots, speaker, names, links: carries.length, hasQuestionMark });
  return { text, holder, items, weight, from, signs, stance, turned, slots, speaker, carries, substance };
}

function readWorded({ message, lang }: Evidence, all: readonly Word[]): Worded {
  const words = stripDecoration(all);
  const numerals = readNumerals(words, lang);
  const slots = readSlots(words, lang, message.sentAt, message.zone, numerals);
  const turned = isTurned(words);
  const { items, from, signs } = listItems(words, lang, slots, turned, numerals);
  const links = [...(message.mediaHash ? [`media:${message.mediaHash}`] : []), ...listLinks(message.text)];
  const holder = openHolder();
  sheetOf(holder).words = words.slice(0, MAX_COMPARED_WORDS).map(keepWord);
  return {
    text: words.map(({ form }) => form).join(' '),
    holder,
    items: keepList(items),
    weight: items.reduce((sum, item) => sum + weightOf(item), 0),
    from: keepList(from),
    signs: keepList(signs),
    stance: readStance(signs),
    turned,
    slots,
    carries: keepList(links.map((key) => hash32(key))),
  };
}

type ReportTraits = Pick<
  Traits,
  'placeKeys' | 'scopeKeys' | 'placeWords' | 'families' | 'isPlanned' | 'room' | 'reports'
>;
const NO_REPORTS: ReportTraits = {
  placeKeys: [],
  scopeKeys: [],
  placeWords: [],
  families: 0,
  isPlanned: null,
  room: null,
  reports: 'nothing',
};

function readReports(reports: readonly Report[], tree: PlaceTree): ReportTraits {
  if (reports.length === 0) return NO_REPORTS;
  let [families, lead]: [number, Report | null] = [0, null];
  let room: Room | null = null;
  for (const report of reports) {
    if (report.polarity === 'asked') continue;
    families |= familyBitOf(report.kind);
    lead ??= report;
    room ??= report.room ?? null;
  }
  const places = listKnown(reports);
  const keys = keysIn(tree);
  return {
    placeKeys: uniteAll(places, ({ id }) => keys.of(id!).own),
    scopeKeys: uniteAll(places, ({ id }) => keys.of(id!).scopes),
    placeWords: uniteAll(places, ({ text }) => NAMES_IN.of(text)),
    families,
    isPlanned: lead && (lead.mode === 'planned' || lead.mode === 'conditional'),
    room,
    reports: lead ? 'told' : 'asked',
  };
}

/** Listed places in the order of their ids. */
function listKnown(reports: readonly Report[]): readonly PlaceRef[] {
  const named = listPlaces(reports);
  const known = named.every(isKnown) ? named : named.filter(isKnown);
  return known.length < 2
    ? known
    : known.toSorted((one, other) => (one.id! < other.id! ? -1 : one.id! > other.id! ? 1 : 0));
}
const isKnown = ({ id }: PlaceRef): boolean => id !== null;

/** Keys of the words that name a place. */
const NAMES_IN = createRecall((text) => splitWords(text).map(nameOf), 4_000);
