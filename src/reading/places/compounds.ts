import type { PlaceKind } from '../../model/index.ts';
import { endOfCapitals, isAcronym, isAllUpper } from './capitals.ts';
import { type Found, NOTHING } from './lookup.ts';
import { foundAt, hasCapital, isSettlement, type Lookup, phraseOf, type Scan, wordAt } from './scan.ts';
import type { NameEntry } from './trie.ts';
import { WEAK_NAMES } from './weak-names.ts';

/** What may follow a name: an English noun, a number, the town it lies in. */
export interface Tail {
  readonly end: number;
  readonly head: PlaceKind | null;
  readonly parents: readonly NameEntry[];
}

export function readTail(scan: Scan, from: number, names: readonly NameEntry[]): Tail {
  let [end, head]: [number, PlaceKind | null] = [from, null];
  const noun = readTrailingNoun(scan, end);
  if (noun) [end, head] = [noun.end, noun.kind];
  const isPart = head !== null || names.some(({ place }) => !isSettlement(scan, place));
  if (!isPart) return { end, head, parents: [] };
  const town = readTown(scan, end, false);
  return town ? { end: town.end, head, parents: town.names } : { end, head, parents: [] };
}

/** Nouns that stand behind a name in a message of another language too: "el Chaparral camp", "Laredo bridge 2". */
const ENGLISH_NOUNS: ReadonlySet<string> = new Set(
  'bridge|camp|shelter|gym|bus station|station|park|airport|gate|checkpoint|port of entry|poe|river|levee|beach|pier|dock|hospital|church|hotel|greyhound|boat ramp|processing center|detention center|respite center|welcome center'.split(
    '|',
  ),
);

/** Nouns that name nothing by themselves, and do behind a name: "Chaparral gate", "Agua Caliente border". */
const NAMED_ONLY: ReadonlySet<string> = new Set(['gate', 'border', 'border crossing', 'crossing']);

function readTrailingNoun(scan: Scan, at: number): { readonly end: number; readonly kind: PlaceKind } | null {
  const found = wordAt(scan, at);
  if (!found?.head) return null;
  if ((found.head.numbered || found.head.loose) && !NAMED_ONLY.has(phraseOf(scan, at, found.headEnd))) return null;
  if (!scan.isEnglish && !ENGLISH_NOUNS.has(phraseOf(scan, at, found.headEnd))) return null;
  const isNumbered = takesNumber(found.head.kind) && isPlaceNumber(scan, found.headEnd, found.head.kind);
  const numberEnd = isNumbered ? found.headEnd + 1 : found.headEnd;
  const more = readTrailingNoun(scan, numberEnd);
  return more ?? { end: numberEnd, kind: found.head.kind };
}

/** "… de Saltillo", "… en Reynosa", "… near San Fernando": the town a thing lies in or by. */
function readTown(
  scan: Scan,
  at: number,
  isLoose: boolean,
): { readonly end: number; readonly names: readonly NameEntry[] } | null {
  const link = wordAt(scan, at);
  if (!link?.relation || (link.relation !== 'of' && link.relation !== 'at')) return null;
  const isInside = link.relation === 'of' || INSIDE.has(phraseOf(scan, at, link.relationEnd));
  if (!isInside && !isLoose) return null;
  const nameAt = skipArticles(scan, link.relationEnd);
  const found = wordAt(scan, nameAt);
  if (!found?.names || !(isLoose || found.names.some(({ place }) => isSettlement(scan, place)))) return null;
  if (found.names.every(({ place }) => scan.gazetteer.layerOf(place) === 'world') && !hasCapital(scan, nameAt))
    return null;
  return { end: found.namesEnd, names: found.names };
}

const INSIDE: ReadonlySet<string> = new Set(['en', 'in', 'em', 'a', 'nan', 'na', 'no']);

/** The token behind at most two articles. */
export function skipArticles(scan: Lookup, at: number): number {
  let next = at;
  while (next < at + 2) {
    const found = wordAt(scan, next);
    if (!found?.isArticle || found.namesEnd > next + 1) break;
    next += 1;
  }
  return next;
}

/** "Parque 80", "gimnasio 212": beyond this the number counts people; roads and gates have higher ones. */
const MAX_NUMBER_OF_HOUSE = 72;

const isPlaceNumber = (scan: Scan, at: number, kind: PlaceKind): boolean => {
  const token = scan.text.tokens[at];
  return (
    token?.kind === 'number' &&
    token.text.length <= 3 &&
    (kind === 'road' || kind === 'district' || Number(token.text) <= MAX_NUMBER_OF_HOUSE) &&
    !token.text.includes(':') &&
    !isUnit(scan, at + 1) &&
    !isShare(scan, at)
  );
};

/** "Albergue 480/500" is how many of how many. */
const isShare = ({ text: { tokens } }: Scan, at: number): boolean =>
  tokens[at + 1]?.text === '/' && tokens[at + 2]?.kind === 'number';

const UNITS: ReadonlySet<string> = new Set(
  'horas hora h hrs am pm pesos dolares dolar usd personas moun people pessoas personnes minutos min'.split(' '),
);
const isUnit = (scan: Scan, at: number): boolean => UNITS.has(scan.text.tokens[at]?.text ?? '');

export interface Compound {
  readonly end: number;
  readonly names: readonly NameEntry[];
  readonly parents: readonly NameEntry[];
  readonly rule: string;
}

const MAX_NESTED_HEADS = 2;

/** A place noun with what makes it one: a number, a name, a capitalised word, or another noun that has one. */
export function readCompound(scan: Scan, { head, headEnd }: Found, depth: number): Compound | null {
  // "I-19", "CA-4".
  const numberAt = isTouchingHyphen(scan, headEnd) ? headEnd + 1 : headEnd;
  if (isPlaceNumber(scan, numberAt, head!.kind) && takesNumber(head!.kind) && !isWalking(scan, headEnd - 1))
    return withTown(scan, numberAt + 1, [], 'noun-and-number');
  if (head!.numbered) return null;
  const named = readNameAfterHead(scan, headEnd, depth);
  if (named && head!.kind === 'road') {
    const end = endOfStretch(scan, named.end);
    if (end > named.end) return { end, names: [], parents: named.names, rule: 'stretch' };
  }
  if (named) return withTown(scan, named.end, named.names, named.rule);
  const town = readPlacing(scan, headEnd, head!.kind);
  return town ? { end: town.end, names: [], parents: town.names, rule: 'noun-and-town' } : null;
}

function isTouchingHyphen({ text: { tokens } }: Scan, at: number): boolean {
  const [before, here, after] = [tokens[at - 1]!, tokens[at], tokens[at + 1]];
  return here?.text === '-' && before.end === here.start && here.end === after?.start;
}

/** "li mache 6 jou": the Creole market is also a walk. "Van en camino 2 buses": they are on their way. */
const isWalking = ({ text: { lang, tokens } }: Scan, at: number): boolean =>
  (lang === 'ht' && tokens[at]!.text === 'mache') || (tokens[at]!.text === 'camino' && tokens[at - 1]?.text === 'en');

const TRAILS: ReadonlySet<PlaceKind> = new Set(['jungle', 'river-bank', 'road']);

/** "trilha depois de Canaán", "dezè a toupre Sonoyta"; of a road only what tells the stretch, not "carretera en La Ventosa". */
function readPlacing(scan: Scan, headEnd: number, kind: PlaceKind): ReturnType<typeof readTown> {
  const after =
    scan.text.lang === 'ht' && DETERMINERS.has(scan.text.tokens[headEnd]?.text ?? '') ? headEnd + 1 : headEnd;
  const link = wordAt(scan, after);
  const isTold = kind === 'road' || kind === 'port-of-entry';
  if (isTold && link?.relation === 'at' && INSIDE.has(phraseOf(scan, after, link.relationEnd))) return null;
  const isLongAt = LONG_KINDS.has(kind) && link?.relation === 'at' && BESIDE.has(scan.text.tokens[after]!.text);
  return readTown(scan, after, TRAILS.has(kind) || isLongAt);
}

/** Of a river and of lanes it is told at which stretch: "river by Shelby Park". */
const LONG_KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['river', 'lanes']);
const BESIDE: ReadonlySet<string> = new Set(['at', 'a', 'bo', 'by', 'below', 'under', 'anba']);

const DETERMINERS: ReadonlySet<string> = new Set(['a', 'la', 'an', 'nan', 'lan']);

const NUMBERED_KINDS: ReadonlySet<PlaceKind> = new Set([
  'bridge',
  'plaza',
  'road',
  'district',
  'port-of-entry',
  'shelter',
  'camp',
]);
const takesNumber = (kind: PlaceKind): boolean => NUMBERED_KINDS.has(kind);

/** "carretera Reynosa-Matamoros": the end of the second name, or `at` itself. */
function endOfStretch(scan: Scan, at: number): number {
  const { raw, tokens } = scan.text;
  const [before, here] = [tokens[at - 1]!, tokens[at]];
  if (here?.start !== before.end + 1 || raw[before.end] !== '-') return at;
  return wordAt(scan, at)?.names ? foundAt(scan, at).namesEnd : endOfCapitals(scan.text, at, scan.capitals);
}

function readNameAfterHead(
  scan: Scan,
  headEnd: number,
  depth: number,
): { readonly end: number; readonly names: readonly NameEntry[]; readonly rule: string } | null {
  const link = wordAt(scan, headEnd);
  // "kan Del Rio": the name begins with what could be a preposition.
  if (link?.names && link.namesEnd > headEnd + 1 && hasCapital(scan, headEnd))
    return { end: link.namesEnd, names: link.names, rule: 'noun-and-name' };
  const isLinked = link?.relation === 'of';
  const nameAt = skipArticles(scan, isLinked ? link.relationEnd : headEnd);
  const found = wordAt(scan, nameAt);
  if (found?.names && found.namesEnd >= found.headEnd && (!isBareWeak(scan, nameAt, found) || hasCapital(scan, nameAt)))
    return { end: found.namesEnd, names: found.names, rule: isLinked ? 'noun-of-name' : 'noun-and-name' };
  if (found?.head && !found.head.loose && depth < MAX_NESTED_HEADS) {
    const inner = readCompound(scan, found, depth + 1);
    if (inner) return inner;
  }
  if (isPoint(scan, nameAt)) return { end: nameAt + 1, names: [], rule: 'noun-and-point' };
  const saintEnd = endOfSaint(scan, nameAt);
  if (saintEnd > nameAt) return { end: saintEnd, names: [], rule: 'noun-and-saint' };
  const end = endOfCapitals(scan.text, nameAt, scan.capitals);
  if (end > nameAt) return { end, names: [], rule: 'noun-and-capitals' };
  return isOffice(scan, nameAt) ? { end: nameAt + 1, names: [], rule: 'noun-and-capitals' } : null;
}

/** "le trottoir de l'OIM": behind a noun letters alone are a name. */
const isOffice = (scan: Scan, at: number): boolean => scan.capitals.speak && isAcronym(scan.text, at);

/** Titles that begin the names of shelters and towns, written small as often as not. */
const TITLES: ReadonlySet<string> = new Set(
  'san santa santo sao saint sainte sen sent padre pe hermanas hermanitas irmas soeurs madre fray sor nuestra nossa'.split(
    ' ',
  ),
);
const MIN_TITLED_CHARS = 4;

/** The token after "san luisito", "hermanas scalabrinianas", or `at` itself. */
export function endOfSaint(scan: Scan, at: number): number {
  const [title, name] = [scan.text.tokens[at], scan.text.tokens[at + 1]];
  if (title === undefined || !TITLES.has(title.text) || name?.kind !== 'word') return at;
  // "San avètisman" is without warning.
  if (scan.text.lang === 'ht' && title.text === 'san' && !hasCapital(scan, at + 1)) return at;
  if (name.text.length < MIN_TITLED_CHARS || title.end + 1 !== name.start) return at;
  return foundAt(scan, at + 1) === NOTHING ? at + 2 : at;
}

/** "rodoviária do norte", "gare du Nord", "puente viejo": points of the compass and plain adjectives name stations, gates and bridges. */
const POINTS: ReadonlySet<string> = new Set(
  'norte sur sul este leste oeste oriente poniente nord sud est ouest north south east west viejo vieja nuevo nueva grande chico chica principal peatonal colgante negro amarillo velho velha novo nova vieux neuf'.split(
    ' ',
  ),
);

/** "la route est coupée": in French the east is a verb where it is written small. */
const isPoint = (scan: Scan, at: number): boolean => {
  const text = scan.text.tokens[at]?.text ?? '';
  return POINTS.has(text) && (text !== 'est' || hasCapital(scan, at));
};

const isBareWeak = (scan: Scan, at: number, found: Found): boolean =>
  found.relation !== null ||
  found.motion !== null ||
  (found.namesEnd === at + 1 &&
    (WEAK_NAMES.has(scan.text.tokens[at]!.text) ||
      (scan.text.tokens[at]!.text.length <= 3 && !isAllUpper(scan.text, at)) ||
      scan.gazetteer.layerOf(found.names![0]!.place) === 'world'));

function withTown(scan: Scan, end: number, names: readonly NameEntry[], rule: string): Compound {
  const town = readTown(scan, end, rule === 'noun-and-number');
  return town ? { end: town.end, names, parents: town.names, rule } : { end, names, parents: [], rule };
}
