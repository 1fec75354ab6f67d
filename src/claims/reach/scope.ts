import { asPlaceId, type Count, type Interval, type PlaceId, type PlaceRef, toPersons } from '../../model/index.ts';
import type { PlaceTree } from '../evidence.ts';
import { hash32 } from '../keeping/hashing.ts';
import { createRecall, type Recall } from '../keeping/recall.ts';
import { splitWords } from '../words/wording.ts';

/** A bridge in its town, a shelter in its district in its town; not everything in a country. */
const MAX_DEPTH_COUNT = 3;

/** The places from a place up to the widest that holds it. */
export function listScopes(place: PlaceId, tree: PlaceTree): readonly PlaceId[] {
  const scopes: PlaceId[] = [];
  let at: PlaceId | null = place;
  for (let depth = 0; at !== null && depth < MAX_DEPTH_COUNT; depth += 1) {
    scopes.push(at);
    at = tree.within(at);
  }
  return scopes;
}

/** Keys under which a place, or what is known only by its words, meets others: itself and what it lies in. */
export const placeKeys = (place: PlaceRef | null, tree: PlaceTree): readonly string[] =>
  !place ? [] : place.id === null ? [`"${foldName(place.name)}`] : listScopes(place.id, tree);

/** A place as hashes: itself, with all it lies in, and what it may share a claim through. */
interface PlaceKeys {
  readonly own: readonly number[];
  readonly scopes: readonly number[];
  readonly realms: readonly number[];
}
const MAX_PLACES_HELD = 4_000;
const keysByTree = new WeakMap<PlaceTree, Recall<PlaceKeys>>();

/** The keys of places in a tree by `nameOfPlace`: one list for all messages about a place. */
export function keysIn(tree: PlaceTree): Recall<PlaceKeys> {
  const held = keysByTree.get(tree);
  if (held) return held;
  const made = createRecall((name) => hashPlace(name, tree), MAX_PLACES_HELD);
  keysByTree.set(tree, made);
  return made;
}

/** Its id, or a quotation mark and the words for a place that is only words. */
export const nameOfPlace = ({ id, name }: PlaceRef): string => id ?? `"${name}`;

function hashPlace(name: string, tree: PlaceTree): PlaceKeys {
  if (name.startsWith('"')) return { own: [], scopes: [], realms: [hash32(`"${foldName(name.slice(1))}`)] };
  const places = listScopes(asPlaceId(name), tree);
  const scopes = places.map((place) => hash32(`place:${place}`));
  return { own: scopes.slice(0, 1), scopes, realms: places.map((place) => hash32(place)) };
}

/** The places that reports name, each way of naming one once; most messages name one or none. */
export function listPlaces(reports: readonly { readonly place: PlaceRef | null }[]): readonly PlaceRef[] {
  let places: readonly PlaceRef[] = NOWHERE_NAMED;
  for (const { place } of reports) {
    if (!place || places.some((known) => isSameName(known, place))) continue;
    places = places.length === 0 ? [place] : [...places, place];
  }
  return places;
}
const NOWHERE_NAMED: readonly PlaceRef[] = [];
const isSameName = (one: PlaceRef, other: PlaceRef): boolean =>
  one === other || (one.id === other.id && one.name === other.name && one.text === other.text);

/** All that the lists of some things hold, each once, in order; of one thing its own list. */
export function uniteAll<Item>(items: readonly Item[], listOf: (item: Item) => readonly number[]): readonly number[] {
  if (items.length === 0) return NONE;
  const first = listOf(items[0]!);
  return items.length === 1 ? first : [...new Set(items.flatMap(listOf))];
}
const NONE: readonly number[] = [];

/** The keys of a place as small numbers, itself first; empty where no place is said. */
export type Scope = readonly number[];

/** Numbers places while one picture is drawn: each is looked up many times. */
export interface Atlas {
  readonly scopeOf: (place: PlaceRef | null) => Scope;
}

const NOWHERE: Scope = [];

/** An atlas over a tree of places. */
export function openAtlas(tree: PlaceTree): Atlas {
  const numbers = new Map<string, number>();
  const [known, named] = [new Map<string, Scope>(), new Map<string, Scope>()];
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return {
    scopeOf(place) {
      if (!place) return NOWHERE;
      const held = place.id === null ? named.get(place.name) : known.get(place.id);
      if (held) return held;
      const scope = placeKeys(place, tree).map(numberOf);
      if (place.id === null) named.set(place.name, scope);
      else known.set(place.id, scope);
      return scope;
    },
  };
}

/** The same place, or one within the other ("the bridge", "Matamoros"). Places that are only words are the same by their words. */
export const isSamePlace = (one: Scope, other: Scope): boolean =>
  one.length > 0 && other.length > 0 && (other.includes(one[0]!) || one.includes(other[0]!));

const foldName = (name: string): string => folded.of(name).name;

const MAX_NAMES_HELD = 4_000;
const folded = createRecall(
  (name) => ({
    name: splitWords(name)
      .map(({ form }) => form)
      .join(' '),
  }),
  MAX_NAMES_HELD,
);

export const overlaps = (one: Interval, other: Interval, slack: number): boolean =>
  one.from <= other.to + slack && other.from <= one.to + slack;

/** Two figures that different people may give of one thing: within 8 %, or an eighth where one of them is a guess. Units are never mixed. */
export const isSameCount = (one: Count | null, other: Count | null): boolean => agree(one, other, 1.125);

/** The same of two moments: a guess that has grown by a tenth since is another. */
export const isSameFigure = (one: Count | null, other: Count | null): boolean => agree(one, other, 1);

/** Guesses that may stand in one claim where others lie between them: within a quarter. */
export const isWithinReach = (one: Count | null, other: Count | null): boolean => agree(one, other, 1.25);

/** Smaller figures are counted, and are the same or not. */
const MIN_GUESSED = 20;

function agree(one: Count | null, other: Count | null, guessed: number): boolean {
  if (!one || !other) return true;
  const [a, b] = one.unit === other.unit ? [one, other] : [toPersons(one), toPersons(other)];
  if (!a || !b) return true;
  const [small, large] = [Math.min(a.best, b.best), Math.max(a.best, b.best)];
  if (small === large) return true;
  return small >= MIN_GUESSED && large / small <= Math.max(1.08, isGuess(a) || isGuess(b) ? guessed : 1);
}

const isGuess = ({ op }: Count): boolean => op !== 'exact' && op !== 'range';
