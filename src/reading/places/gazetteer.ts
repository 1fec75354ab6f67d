import type { Place, PlaceId } from '../../model/index.ts';
import { fold } from '../words/folding.ts';
import { tokenize } from '../words/tokens.ts';
import { CUE_LINES, toBits } from './cues.ts';
import { kilometresBetween } from './geometry.ts';
import { indexSpellings, type SpellingIndex } from './spelling.ts';
import { isOfKind } from './kinds.ts';
import { addCue, addName, type FirstNode, makeNode, openTrie, type TrieNode } from './trie.ts';

export interface GazetteerLayers {
  /** The places this desk watches: they win over namesakes elsewhere. */
  readonly corridor?: readonly Place[];
  readonly base: readonly Place[];
  /** Towns of the wider world; read as places only with a capital letter or after a preposition. */
  readonly world?: readonly Place[];
}

export type Layer = 'corridor' | 'base' | 'world';

/** Names compiled for reading. Made once, read by every message; holds no state of its own. */
export interface Gazetteer {
  readonly places: () => readonly Place[];
  readonly place: (id: PlaceId) => Place | null;
  /** The place a name most likely means by itself: corridor first, then the largest. Null where nothing bears it. */
  readonly find: (name: string) => PlaceId | null;
  readonly layerOf: (index: number) => Layer;
  readonly indexOf: (id: PlaceId) => number | null;
  readonly root: TrieNode;
  readonly firstNode: FirstNode;
  readonly spellings: SpellingIndex;
  /** Middle of the corridor, where there is one. */
  readonly centre: { readonly lat: number; readonly lon: number } | null;
  /** How many of the first places belong to corridor and base. */
  readonly localCount: number;
}

/** The words of a name as the reader sees them in a message: folded, hyphens and dots left out. */
export const toNameWords = (name: string): readonly string[] =>
  tokenize(fold(name))
    .map(({ text }) => text)
    .filter((text) => text !== '-' && text !== '.' && text !== '\n');

/**
 * Compiles place layers into one trie of names and cue words. A corridor place hides the base place of the same id.
 * Costs about a microsecond per name; do it once per corridor.
 */
export function createGazetteer(layers: GazetteerLayers): Gazetteer {
  const corridor = layers.corridor ?? [];
  const hidden = new Set<string>(corridor.map(({ id }) => id));
  const base = layers.base.filter(({ id }) => !hidden.has(id));
  const world = layers.world ?? [];
  const root = makeNode();
  const all: Place[] = [];
  const byId = new Map<PlaceId, number>();
  const add = (place: Place, words = toNameWords(place.name)): void => {
    addPlace(root, place, words, all.length);
    byId.set(place.id, all.length);
    all.push(place);
  };
  for (const place of corridor) add(place);
  for (const place of base) {
    const twin = findTwin(root, all, place);
    if (twin === null) add(place);
    else {
      addPlace(root, place, toNameWords(place.name), twin);
      byId.set(place.id, twin);
    }
  }
  const localCount = all.length;
  for (const place of world) {
    const words = toNameWords(place.name);
    if (!isKnown(nodeBehindWords(root, words), all, place)) add(place, words);
  }
  for (let index = 0; index < localCount; index += 1) addJoined(root, all[index]!, index);
  addCues(root);
  return {
    places: () => all,
    place: (id) => all[byId.get(id) ?? -1] ?? null,
    find: (name) => findByName(root, all, name, localCount),
    layerOf: (index) => (index < corridor.length ? 'corridor' : index < localCount ? 'base' : 'world'),
    indexOf: (id) => byId.get(id) ?? null,
    root,
    firstNode: openTrie(root),
    spellings: indexSpellings(root),
    centre: centreOf(corridor),
    localCount,
  };
}

const TWIN_KM = 5;

/** A corridor place of the same kind, nearby, under one of the same names: the base place is the same place, and lends its names. */
function findTwin(root: TrieNode, all: readonly Place[], place: Place): number | null {
  for (const name of [place.name, ...place.aliases]) {
    for (const { place: index } of nodeAt(root, name)?.names ?? []) {
      const known = all[index]!;
      const isNear = kilometresBetween(known.lat, known.lon, place.lat, place.lon) < TWIN_KM;
      if (isNear && 'side' in known && isOfKind(place.kind, known.kind)) return index;
    }
  }
  return null;
}

/** The world layer holds the towns of the base layer too: same name, same spot. */
const SAME_KM = 30;

function isKnown(node: TrieNode | undefined, all: readonly Place[], place: Place): boolean {
  return (node?.names ?? []).some(({ place: index }) => {
    const known = all[index]!;
    return kilometresBetween(known.lat, known.lon, place.lat, place.lon) < SAME_KM;
  });
}

const nodeAt = (root: TrieNode, name: string): TrieNode | undefined => nodeBehindWords(root, toNameWords(name));

function nodeBehindWords(root: TrieNode, words: readonly string[]): TrieNode | undefined {
  let node: TrieNode | undefined = root;
  for (const word of words) node = node?.next?.get(word);
  return node;
}

function addPlace(root: TrieNode, place: Place, words: readonly string[], index: number): void {
  addName(root, words, { place: index, own: true });
  for (const alias of place.aliases) addName(root, toNameWords(alias), { place: index, own: false });
}

const MIN_JOINED_CHARS = 8;

/** "#EaglePass", "piedrasnegras": names of more words are written as one in tags and in haste. */
function addJoined(root: TrieNode, { name, aliases }: Place, index: number): void {
  for (const each of [name, ...aliases]) {
    const words = toNameWords(each);
    const joined = words.join('');
    if (words.length < 2 || joined.length < MIN_JOINED_CHARS || root.next?.has(joined)) continue;
    addName(root, [joined], { place: index, own: each === name });
  }
}

/** As name words, but an elided article or preposition ("l'", "d'") is the token it is in a message. */
const toCueWords = (phrase: string): readonly string[] =>
  phrase.split(' ').flatMap((word) => (word.endsWith("'") ? [word] : toNameWords(word)));

function addCues(root: TrieNode): void {
  for (const { cue, languages, words } of CUE_LINES) {
    const bits = toBits(languages);
    for (const word of words) addCue(root, toCueWords(word), { cue, bits });
  }
}

function centreOf(places: readonly Place[]): { readonly lat: number; readonly lon: number } | null {
  if (places.length === 0) return null;
  const sum = places.reduce((total, { lat, lon }) => ({ lat: total.lat + lat, lon: total.lon + lon }), {
    lat: 0,
    lon: 0,
  });
  return { lat: sum.lat / places.length, lon: sum.lon / places.length };
}

function findByName(root: TrieNode, all: readonly Place[], name: string, localCount: number): PlaceId | null {
  const entries = nodeAt(root, name)?.names;
  if (!entries || entries.length === 0) return null;
  // Corridor and base first; among them a place's own name and size decide.
  const best = entries.toSorted(
    (a, b) =>
      Number(b.place < localCount) - Number(a.place < localCount) ||
      Number(b.own) - Number(a.own) ||
      (all[b.place]!.population ?? 0) - (all[a.place]!.population ?? 0) ||
      a.place - b.place,
  )[0]!;
  return all[best.place]!.id;
}
