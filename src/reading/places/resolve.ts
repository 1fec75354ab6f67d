import type { Place, PlaceCandidate, PlaceId, PlaceKind } from '../../model/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { kilometresBetween } from './geometry.ts';
import { isOfKind } from './kinds.ts';
import type { Mention } from './scan.ts';
import type { NameEntry } from './trie.ts';

/** Where the reader stands: the place the channel belongs to, else the middle of the corridor, else nowhere. */
export interface Vantage {
  readonly lat: number;
  readonly lon: number;
  /** The place itself; null in the middle of a corridor. */
  readonly place: PlaceId | null;
  /** A place is firm; the middle of a corridor only leans. */
  readonly weight: number;
}

export function vantageOf(gazetteer: Gazetteer, near: PlaceId | null): Vantage | null {
  const place = near === null ? null : gazetteer.place(near);
  if (place) return { lat: place.lat, lon: place.lon, place: place.id, weight: 1 };
  return gazetteer.centre ? { ...gazetteer.centre, place: null, weight: 0.5 } : null;
}

export interface Resolution {
  /** Best first. */
  readonly candidates: readonly PlaceCandidate[];
  /** Null below the margin: too close to call, or unknown. */
  readonly place: PlaceId | null;
  readonly kind: PlaceKind | null;
}

const MAX_CANDIDATES_COUNT = 5;
/** The first candidate must hold at least this share of the weight of all. */
const MARGIN_SHARE = 0.55;

interface Scored {
  readonly index: number;
  readonly score: number;
}

/** Everything that decides, and what was decided. */
interface Decided {
  readonly names: Names;
  readonly parents: Names;
  readonly head: PlaceKind | null;
  readonly noun: PlaceKind | null;
  readonly isBare: boolean;
  readonly near: PlaceId | null;
  readonly resolution: Resolution;
}

/** Lists of names are made once by the gazetteer and told apart by identity. */
type Names = Mention['names'] | null;

/** Decisions so far of one gazetteer, by the most telling part of a mention: its names, else the names it hangs on, else the noun. */
interface Memory {
  readonly byPart: Map<Names | PlaceKind, Decided[]>;
  count: number;
}
const memories = new WeakMap<Gazetteer, Memory>();
const MAX_DECISIONS_HELD = 20_000;

function memoryOf(gazetteer: Gazetteer): Memory {
  let memory = memories.get(gazetteer);
  if (memory === undefined) memories.set(gazetteer, (memory = { byPart: new Map(), count: 0 }));
  return memory;
}

const listOf = (names: Mention['names']): Names => (names.length === 0 ? null : names);

/** `resolve` where nothing is rejected, remembered: the same few names come up all night. */
export function resolveAgain(
  mention: Mention,
  gazetteer: Gazetteer,
  near: PlaceId | null,
  vantage: Vantage | null,
): Resolution {
  const memory = memoryOf(gazetteer);
  const { head, noun } = mention;
  const [names, parents, bare] = [listOf(mention.names), listOf(mention.parents), isBare(mention)];
  const part = names ?? parents ?? head;
  const decided = memory.byPart.get(part);
  const known = decided?.find(
    (each) =>
      each.names === names &&
      each.parents === parents &&
      each.head === head &&
      each.noun === noun &&
      each.isBare === bare &&
      each.near === near,
  );
  if (known) return known.resolution;
  const resolution = resolve(mention, gazetteer, vantage, () => false);
  keepDecision(memory, part, { names, parents, head, noun, isBare: bare, near, resolution });
  return resolution;
}

function keepDecision(memory: Memory, part: Names | PlaceKind, decided: Decided): void {
  if (memory.count >= MAX_DECISIONS_HELD) {
    memory.byPart.clear();
    memory.count = 0;
  }
  const known = memory.byPart.get(part);
  if (known) known.push(decided);
  else memory.byPart.set(part, [decided]);
  memory.count += 1;
}

/** Decides which place a mention means. Rejected places are never candidates. */
export function resolve(
  mention: Mention,
  gazetteer: Gazetteer,
  vantage: Vantage | null,
  isRejected: (place: PlaceId) => boolean,
): Resolution {
  const places = gazetteer.places();
  const scored = scoreAll(mention, gazetteer, vantage)
    .filter(({ index }) => !isRejected(places[index]!.id))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_CANDIDATES_COUNT);
  const top = scored[0];
  if (!top) return { candidates: [], place: null, kind: mention.head };
  const total = weightOf(scored, top.score);
  const candidates = scored.map(({ index, score }) => toCandidate(places[index]!, Math.exp(score - top.score) / total));
  const isClear = candidates[0]!.score >= MARGIN_SHARE;
  return {
    candidates,
    place: isClear ? candidates[0]!.id : null,
    kind: mention.head ?? places[top.index]!.kind,
  };
}

/** Of all, where the best weighs one. */
const weightOf = (scored: readonly Scored[], best: number): number =>
  scored.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
const shareOfFirst = (scored: readonly Scored[]): number =>
  1 / weightOf(scored, Math.max(...scored.map(({ score }) => score)));

const toCandidate = ({ id, name, lat, lon }: Place, share: number): PlaceCandidate => ({
  id,
  name,
  lat,
  lon,
  score: Math.round(share * 1_000) / 1_000,
});

/** A noun for a kind of place and nothing else. */
const isBare = ({ rule }: Mention): boolean => rule === 'generic' || rule === 'listed';

function scoreAll(mention: Mention, gazetteer: Gazetteer, vantage: Vantage | null): Scored[] {
  if (isBare(mention)) return scoreGeneric(mention, gazetteer, vantage);
  if (mention.names.length === 0 || isNameOfTown(mention, gazetteer)) {
    const parts = scoreParts(mention, gazetteer, vantage);
    // "Un albergue en Reynosa" may be any of them: the town is surer than a question.
    if (parts.length > 0 && (mention.names.length > 0 || shareOfFirst(parts) >= MARGIN_SHARE)) return parts;
  }
  const parent = bestOf(mention.parents, gazetteer, vantage);
  const named = mention.names.filter((entry) => isLikely(gazetteer, entry, mention, parent, vantage));
  const names = named.length > 0 || mention.parents.length === 0 ? named : mention.parents;
  return names.map(({ place, own }) => ({
    index: place,
    score: scorePlace(place, own, mention, gazetteer, vantage) + nearnessTo(parent, gazetteer.places()[place]!),
  }));
}

/** A namesake farther than this from the town named beside it is another one. */
const PARENT_KM = 150;
/** "terminal del norte", "puente 1", "casa del migrante": where several places are called so, one near by is meant. */
const NOUN_KM = 150;
/** The gym or park "Benito Juárez" is not in a village of that name, unless that is here. */
const FAR_TOWN_KM = 30;
/** Checkpoints are called by the kilometre they stand at. */
const PASSED: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['checkpoint']);
const GENERIC_NAMED: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'bridge',
  'port-of-entry',
  'lanes',
  'station',
  'bus-station',
  'checkpoint',
  'plaza',
  'office',
  'shelter',
  'camp',
  'train',
  'river-bank',
]);

/** Whether a place that bears the name can be meant at all: the next best answer is to ask. */
function isLikely(
  gazetteer: Gazetteer,
  { place: index, own }: NameEntry,
  { names, noun, head }: Mention,
  parent: Place | null,
  vantage: Vantage | null,
): boolean {
  const places = gazetteer.places();
  const { id, kind, lat, lon } = places[index]!;
  // "El Paraíso", town and province: the town.
  if (kind === 'region') return !names.some(({ place }) => places[place]!.within === id);
  if (kind === 'country') return true;
  if (parent && parent.kind !== 'country' && parent.kind !== 'region')
    return kilometresBetween(parent.lat, parent.lon, lat, lon) < PARENT_KM;
  if (!vantage || vantage.weight < 1) return true;
  const km = kilometresBetween(vantage.lat, vantage.lon, lat, lon);
  if (noun !== null && !own && GENERIC_NAMED.has(kind) && (names.length > 1 || PASSED.has(kind))) return km < NOUN_KM;
  return head === null || gazetteer.layerOf(index) !== 'world' || km < FAR_TOWN_KM;
}

const SETTLEMENTS: ReadonlySet<PlaceKind> = new Set(['city', 'town', 'village', 'region', 'country']);

/** "terminal de Danlí": the name is the town's, the thing meant is in it. */
const isNameOfTown = (mention: Mention, gazetteer: Gazetteer): boolean =>
  mention.head !== null && mention.names.every(({ place }) => SETTLEMENTS.has(gazetteer.places()[place]!.kind));

const LAYER_WEIGHTS = { corridor: 4, base: 2.2, world: 0 } as const;
const OWN_NAME_WEIGHT = 0.4;
/** The channel's own town, by its short name. */
const HOME_WEIGHT = 1.5;
const KIND_WEIGHT = 1;
const KIND_PENALTY = 1.5;
const DECADE_WEIGHT = 0.25;
const DISTANCE_WEIGHT = 0.9;
const MAX_DISTANCE_PENALTY = 4.5;
/** Within this the road is short enough not to matter. */
const CLOSE_KM = 40;

function scorePlace(
  index: number,
  own: boolean,
  mention: Mention,
  gazetteer: Gazetteer,
  vantage: Vantage | null,
): number {
  const place = gazetteer.places()[index]!;
  let score = LAYER_WEIGHTS[gazetteer.layerOf(index)] + (own ? OWN_NAME_WEIGHT : 0);
  score += DECADE_WEIGHT * Math.log10(1 + (place.population ?? 0));
  if (vantage?.place === place.id) score += HOME_WEIGHT;
  if (mention.head !== null) score += isOfKind(place.kind, mention.head) ? KIND_WEIGHT : -KIND_PENALTY;
  else if (mention.noun !== null && isOfKind(place.kind, mention.noun)) score += KIND_WEIGHT;
  return score - distancePenalty(place, vantage);
}

function distancePenalty(place: Place, vantage: Vantage | null): number {
  if (!vantage) return 0;
  // A country or a river is long: its middle says little about how near it is.
  const reach = place.kind === 'country' || place.kind === 'region' || place.kind === 'river' ? CLOSE_KM * 8 : CLOSE_KM;
  const km = kilometresBetween(vantage.lat, vantage.lon, place.lat, place.lon);
  return vantage.weight * Math.min(MAX_DISTANCE_PENALTY, DISTANCE_WEIGHT * Math.log1p(km / reach));
}

function bestOf(names: Mention['parents'], gazetteer: Gazetteer, vantage: Vantage | null): Place | null {
  let best: { readonly place: Place; readonly score: number } | null = null;
  for (const { place: index } of names) {
    const place = gazetteer.places()[index]!;
    const layer = LAYER_WEIGHTS[gazetteer.layerOf(index)];
    const score = layer + DECADE_WEIGHT * Math.log10(1 + (place.population ?? 0)) - distancePenalty(place, vantage);
    if (!best || score > best.score) best = { place, score };
  }
  return best?.place ?? null;
}

/** A namesake in the town that was named beside it is meant; one far from it is not. */
function nearnessTo(parent: Place | null, place: Place): number {
  if (!parent || parent.id === place.id) return 0;
  if (place.within === parent.id) return 2;
  const km = kilometresBetween(parent.lat, parent.lon, place.lat, place.lon);
  return km < CLOSE_KM ? 1.5 : -Math.min(3, Math.log1p(km / CLOSE_KM));
}

/** Of a square or a district in a town nothing is said by that there is one: "plaza" stands for piers, parks, doors and churches. */
const HAS_PARTS: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'bridge',
  'port-of-entry',
  'lanes',
  'river',
  'river-bank',
  'shelter',
  'camp',
  'bus-station',
  'station',
  'office',
  'airport',
  'checkpoint',
  'hospital',
  'train',
  'sea',
  'island',
]);

/** Places of the noun's kind in or near the town that was named; the town itself, coarser, where there is none. */
function scoreParts(mention: Mention, gazetteer: Gazetteer, vantage: Vantage | null): Scored[] {
  if (mention.head === null || !HAS_PARTS.has(mention.head)) return [];
  const town = bestOf(mention.names.length > 0 ? mention.names : mention.parents, gazetteer, vantage);
  // Of "the river at gate 36" the gate is the place.
  if (!town || (mention.names.length === 0 && !SETTLEMENTS.has(town.kind))) return [];
  return listNear(mention.head, town, PART_KM, gazetteer)
    .filter(({ index }) => gazetteer.places()[index]!.country === town.country)
    .map(({ index, km, layer, kind }) => ({
      index,
      score: layer - km / PART_KM + (kind === mention.head ? KIND_WEIGHT : 0),
    }));
}

const PART_KM = 8;
const GENERIC_KM = 25;
const RIVER_KM = 400;

/** "el puente": whatever of that kind is near the vantage. Without one, nothing is meant for sure. */
function scoreGeneric(mention: Mention, gazetteer: Gazetteer, vantage: Vantage | null): Scored[] {
  if (!vantage || mention.head === null) return [];
  const isLong = mention.head === 'river' || mention.head === 'jungle';
  return listNear(mention.head, vantage, isLong ? RIVER_KM : GENERIC_KM, gazetteer)
    .filter(({ kind, km }) => kind === mention.head || km <= GENERIC_KM)
    .map(({ index, km, layer, kind }) => ({
      index,
      score: layer + (kind === mention.head ? KIND_WEIGHT : 0) - (isLong ? km / 60 : km / 15),
    }));
}

interface Listed {
  readonly index: number;
  readonly km: number;
  readonly layer: number;
  readonly kind: PlaceKind;
}

function listNear(
  head: PlaceKind,
  point: { readonly lat: number; readonly lon: number },
  reachKm: number,
  gazetteer: Gazetteer,
): readonly Listed[] {
  const listed: Listed[] = [];
  const places = gazetteer.places();
  const reachDegrees = reachKm / 80;
  for (let index = 0; index < gazetteer.localCount; index += 1) {
    const place = places[index]!;
    if (!isOfKind(place.kind, head)) continue;
    if (Math.abs(place.lat - point.lat) > reachDegrees || Math.abs(place.lon - point.lon) > reachDegrees) continue;
    const km = kilometresBetween(point.lat, point.lon, place.lat, place.lon);
    if (km <= reachKm) listed.push({ index, km, layer: LAYER_WEIGHTS[gazetteer.layerOf(index)], kind: place.kind });
  }
  const exact = listed.filter(({ kind, layer }) => kind === head || layer === LAYER_WEIGHTS.corridor);
  return exact.length > 0 ? exact : listed;
}
