import type { PlaceCandidate, PlaceId, PlaceKind } from '../../model/index.ts';
import type { ReadText } from '../text.ts';
import { confirmMentions } from './confirm.ts';
import { type Position, readPositions } from './coordinates.ts';
import { type Gazetteer, toNameWords } from './gazetteer.ts';
import { kilometresBetween } from './geometry.ts';
import { findMentions } from './mentions.ts';
import { resolve, resolveAgain, type Vantage, vantageOf } from './resolve.ts';
import type { Mention, PlaceRole } from './scan.ts';
import { joinSites } from './sites.ts';

export { createGazetteer, type Gazetteer, type GazetteerLayers } from './gazetteer.ts';
export type { PlaceRole } from './scan.ts';

/** Words of a message that name a place, and the place they were read as. Whoever makes one writes its fields in one order: what reads it is compiled for one shape. */
export interface PlaceReading {
  /** As written, without a leading article. */
  readonly text: string;
  /** UTF-16 offsets into the message. */
  readonly start: number;
  readonly end: number;
  /** Best first; scores of one reading add up to 1 at most. */
  readonly candidates: readonly PlaceCandidate[];
  /** Null below the margin: ask. */
  readonly place: PlaceId | null;
  readonly kind: PlaceKind | null;
  /** What the words before it make of it; null where they say nothing. */
  readonly role: PlaceRole | null;
  /** `name`, `noun-of-name`, `capitals`, `generic`, `origin` (where somebody is from), `learned`, `coordinates` … */
  readonly rule: string;
}

/** What operators taught by their clicks. Keys are `learningKey(words)`. */
export interface LearnedPlaces {
  readonly aliases: ReadonlyMap<string, PlaceId>;
  /** Places that these words do not mean; null: they name no place at all. */
  readonly rejections: ReadonlyMap<string, ReadonlySet<PlaceId | null>>;
}

export interface PlaceContext {
  /** Where "here" is for the channel. */
  readonly near: PlaceId | null;
  readonly learned?: LearnedPlaces | undefined;
  /** One place for a site and what it is told by ("camp under the bridge"), as reports want it; else each name for itself. */
  readonly sites?: boolean;
}

/** The form in which learnt words are kept: folded, single spaces, no hyphens or dots. */
export const learningKey = (words: string): string => toNameWords(words).join(' ');

/**
 * Reads every place a message names, left to right: listed names (with one slip of the pen), nouns with a name or a number
 * ("albergue de …", "km 40"), capitalised names behind a preposition, bare nouns in definite form ("el puente"), and
 * written positions, which become the nearest known place. Never overlapping.
 */
export function readPlaces(text: ReadText, gazetteer: Gazetteer, context: PlaceContext): readonly PlaceReading[] {
  const vantage = vantageOf(gazetteer, context.near);
  const positions = readPositions(text).map((position) => toPositionReading(text, position, gazetteer));
  const readings: PlaceReading[] = positions.slice();
  const found = findMentions(text, gazetteer, context.near);
  const confirmed = text.lang === 'en' ? confirmMentions(text, gazetteer, found, vantage !== null) : found;
  const mentions = context.sites ? joinSites(text, gazetteer, confirmed) : confirmed;
  for (const mention of mentions) {
    if (positions.some(({ start, end }) => mention.start < end && start < mention.end)) continue;
    const reading = toReading(text, mention, gazetteer, vantage, context);
    if (reading) readings.push(reading);
  }
  if (context.learned) addLearned(readings, text, gazetteer, context.learned);
  const kept = dropIdleNouns(readings).map(asHall);
  return kept.length < 2 ? kept : kept.sort((a, b) => a.start - b.start);
}

const IDLE_RULES: ReadonlySet<string> = new Set(['generic', 'unnamed']);

/** "el puente" beside a named place says nothing more, unless it is known which bridge is meant, or one is where and one where to. */
function dropIdleNouns(readings: PlaceReading[]): PlaceReading[] {
  if (!readings.some(({ rule }) => IDLE_RULES.has(rule))) return readings;
  const named = readings.filter(
    ({ rule, kind }) =>
      !IDLE_RULES.has(rule) && rule !== 'listed' && rule !== 'origin' && kind !== 'country' && kind !== 'region',
  );
  const isIdle = ({ role }: PlaceReading): boolean =>
    named.some((other) => (other.role === 'to') === (role === 'to') || role !== 'to');
  return readings.filter((reading) => !IDLE_RULES.has(reading.rule) || reading.place !== null || !isIdle(reading));
}

const HALLS: ReadonlySet<string> = new Set(
  `convention centro civic gimnasio ginasio gymnase jimnaz estadio stadium stade estad domo unidad deportivo cancha auditorio sports
   campo terrain teren gym gymnasium fairground fairgrounds soccer arena`.split(/\s+/),
);

/** Where people are put up for a night as in a camp; but the gym is not the camp near it, whose numbers are others'. */
function asHall(reading: PlaceReading): PlaceReading {
  if (reading.rule !== 'generic' || reading.kind !== 'camp') return reading;
  const [word] = toNameWords(reading.text);
  return HALLS.has(word!) ? { ...reading, candidates: [], place: null, kind: null } : reading;
}

function toReading(
  text: ReadText,
  mention: Mention,
  gazetteer: Gazetteer,
  vantage: Vantage | null,
  { near, learned }: PlaceContext,
): PlaceReading | null {
  const words = text.raw.slice(mention.start, mention.end);
  const rejected = learned && learned.rejections.size > 0 ? learned.rejections.get(learningKey(words)) : undefined;
  if (rejected?.has(null)) return null;
  const { start, end, role, rule } = mention;
  const { candidates, place, kind } = rejected
    ? resolve(mention, gazetteer, vantage, (place) => rejected.has(place))
    : resolveAgain(mention, gazetteer, near, vantage);
  return { text: words, start, end, role, rule, candidates, place, kind };
}

/** A position farther than this from every known place is somewhere unknown. */
const NEAREST_KM = 30;
const SURE_KM = 3;

function toPositionReading(text: ReadText, position: Position, gazetteer: Gazetteer): PlaceReading {
  const { start, end, rule } = position;
  const near = gazetteer
    .places()
    .map((place) => ({ place, km: kilometresBetween(position.lat, position.lon, place.lat, place.lon) }))
    .filter(({ km, place }) => km < NEAREST_KM && place.kind !== 'country' && place.kind !== 'region')
    .sort((a, b) => a.km - b.km)
    .slice(0, 3);
  const total = near.reduce((sum, { km }) => sum + 1 / (km + 1), 0);
  const candidates = near.map(({ place: { id, name, lat, lon }, km }) => ({
    id,
    name,
    lat,
    lon,
    score: Math.round((1_000 * (1 / (km + 1))) / total) / 1_000,
  }));
  const nearest = near[0];
  return {
    text: text.raw.slice(start, end),
    start,
    end,
    role: 'at',
    rule,
    candidates,
    place: nearest && nearest.km <= SURE_KM ? nearest.place.id : null,
    kind: nearest?.place.kind ?? null,
  };
}

/** Learnt words outrank what the reader found in the same spot. */
function addLearned(readings: PlaceReading[], text: ReadText, gazetteer: Gazetteer, learned: LearnedPlaces): void {
  for (const [key, id] of learned.aliases) {
    const place = gazetteer.place(id);
    const span = place && findWords(text, key.split(' '));
    if (!place || !span) continue;
    const [start, end] = span;
    const old = readings.findIndex((reading) => reading.start < end && start < reading.end);
    const role = old < 0 ? null : readings[old]!.role;
    if (old >= 0) readings.splice(old, 1);
    const { name, lat, lon, kind } = place;
    const candidates = [{ id, name, lat, lon, score: 1 }];
    const words = text.raw.slice(start, end);
    readings.push({ text: words, start, end, role, rule: 'learned', candidates, place: id, kind });
  }
}

function findWords({ tokens }: ReadText, words: readonly string[]): readonly [number, number] | null {
  for (let at = 0; at + words.length <= tokens.length; at += 1) {
    if (words.every((word, offset) => tokens[at + offset]!.text === word))
      return [tokens[at]!.start, tokens[at + words.length - 1]!.end];
  }
  return null;
}
