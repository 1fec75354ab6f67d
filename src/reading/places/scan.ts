import type { PlaceId, PlaceKind } from '../../model/index.ts';
import type { ReadText } from '../text.ts';
import { type Capitals, startsUpper } from './capitals.ts';
import { bitsOf, type Relation } from './cues.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Found, lookUp } from './lookup.ts';
import type { NameEntry } from './trie.ts';

export type PlaceRole = 'at' | 'to' | 'from' | 'via';

/** Words that name a place, before it is decided which place they mean. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  /** Places that bear the name; empty for a name nobody listed and for a bare noun. */
  readonly names: readonly NameEntry[];
  /** Kind the words themselves give ("puente …"); null where they give none. */
  readonly head: PlaceKind | null;
  /** Kind of the noun that a listed name begins with ("río bravo", "puente 1"); null where it begins with none. */
  readonly noun: PlaceKind | null;
  /** Places that bear the name it hangs on ("albergue … de Saltillo"). */
  readonly parents: readonly NameEntry[];
  readonly role: PlaceRole | null;
  readonly rule: string;
}

/** A message in which names and cues are looked up. */
export interface Lookup {
  readonly text: ReadText;
  readonly gazetteer: Gazetteer;
}

/** State of the walk over one message. */
export interface Scan extends Lookup {
  readonly near: PlaceId | null;
  readonly capitals: Capitals;
  readonly isEnglish: boolean;
  readonly mentions: Mention[];
  /** Preposition before the last mention: "en Reynosa y Matamoros" says it of both. */
  shared: Relation | null;
  /** Preposition that ends right before the current token, articles passed over. */
  relation: Relation | null;
  /** The preposition had more than one word or is a verb form: what follows is surely a place. */
  isStrong: boolean;
  /** The phrase is said of places only ("rumbo a"): even a small unknown word behind it is one. */
  isSure: boolean;
  isOrigin: boolean;
  isDefinite: boolean;
  /** Last verb of motion in the clause. */
  motion: PlaceRole | null;
  /** The word just before was that verb ("rive Tapachula"). */
  isMoving: boolean;
}

/** Forgets the preposition: it counts only for what stands right behind it. */
export function letGo(scan: Scan): void {
  scan.relation = null;
  scan.isStrong = false;
  scan.isSure = false;
  scan.isOrigin = false;
  scan.isDefinite = false;
  scan.isMoving = false;
}

export const hasCapital = (scan: Scan, at: number): boolean => scan.capitals.speak && startsUpper(scan.text, at);

/** What begins at a token; there must be one. */
export const foundAt = ({ text, gazetteer }: Lookup, at: number): Found => foundIn(text, gazetteer, at);

export const foundIn = (text: ReadText, gazetteer: Gazetteer, at: number): Found =>
  (text.founds[at] ??= lookUp(gazetteer.firstNode, text.tokens, at, bitsOf(text.lang)));

/** What begins at a token, or null where it is no word. */
export const wordAt = (scan: Lookup, at: number): Found | null => {
  const token = scan.text.tokens[at];
  return token?.kind === 'word' ? foundAt(scan, at) : null;
};

export function phraseOf({ text: { tokens } }: Lookup, at: number, end: number): string {
  let phrase = tokens[at]?.text ?? '';
  for (let next = at + 1; next < end && next < tokens.length; next += 1) phrase += ` ${tokens[next]!.text}`;
  return at < end ? phrase : '';
}

const SETTLEMENTS: ReadonlySet<PlaceKind> = new Set(['city', 'town', 'village', 'region', 'country']);
export const isSettlement = (scan: Scan, place: number): boolean =>
  SETTLEMENTS.has(scan.gazetteer.places()[place]!.kind);
