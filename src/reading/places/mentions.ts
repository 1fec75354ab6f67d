import { isPronounUs } from './us.ts';
import type { Place, PlaceId, PlaceKind } from '../../model/index.ts';
import type { ReadText } from '../text.ts';
import type { Token } from '../words/tokens.ts';
import { endOfCapitals, isAllUpper, weighCapitals } from './capitals.ts';
import { endOfSaint, readCompound, readTail } from './compounds.ts';
import type { Gazetteer } from './gazetteer.ts';
import { kilometresBetween } from './geometry.ts';
import type { Found } from './lookup.ts';
import { respell } from './respelling.ts';
import {
  foundAt,
  hasCapital,
  isSettlement,
  letGo,
  type Mention,
  phraseOf,
  type PlaceRole,
  type Scan,
  wordAt,
} from './scan.ts';
import type { NameEntry } from './trie.ts';
import { EVERYDAY_PHRASES, WEAK_NAMES, WEAK_PHRASES } from './weak-names.ts';

/** Finds every mention, left to right, never overlapping. One trie look-up a word. */
export function findMentions(text: ReadText, gazetteer: Gazetteer, near: PlaceId | null): readonly Mention[] {
  const scan: Scan = {
    text,
    gazetteer,
    near,
    capitals: weighCapitals(text),
    isEnglish: text.lang === 'en' || text.lang === 'unknown',
    mentions: [],
    shared: null,
    relation: null,
    isStrong: false,
    isSure: false,
    isOrigin: false,
    isDefinite: false,
    motion: null,
    isMoving: false,
  };
  for (let at = 0; at < text.tokens.length;) at = step(scan, at);
  return scan.mentions;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ';', '\n']);

const AND_WORDS: ReadonlySet<string> = new Set(['y', 'e', 'and', 'et', 'ak', 'i']);

/** Between a place behind a preposition and another name that is listed. */
function isAnd(scan: Scan, at: number): boolean {
  return (
    scan.shared !== null &&
    scan.mentions.at(-1)?.endToken === at &&
    AND_WORDS.has(scan.text.tokens[at]!.text) &&
    Boolean(wordAt(scan, at + 1)?.names)
  );
}

/** "yo voye nou San Antonio", "depòte m Pòtoprens": in Creole who is moved stands between the verb and the place. */
const isCarried = ({ text: { lang } }: Scan, { text }: Token): boolean => lang === 'ht' && CREOLE_PRONOUNS.has(text);
const CREOLE_PRONOUNS: ReadonlySet<string> = new Set(['yo', 'nou', 'm', 'mwen', 'l', 'li', 'w', 'ou', 'n', 'moun']);

/** Marks that may stand between a preposition and a name. */
const IN_BETWEEN: ReadonlySet<string> = new Set(['"', "'", '*', '#']);

/** "p/ Ocotepeque" is "para Ocotepeque". */
const isSlashed = ({ text: { tokens } }: Scan, at: number): boolean =>
  tokens[at]!.text === '/' && P_WORDS.has(tokens[at - 1]?.text ?? '');
/** As written, and as respelt. */
const P_WORDS: ReadonlySet<string> = new Set(['p', 'para']);

/** Reads what begins at one token and returns the next token to read. */
function step(scan: Scan, at: number): number {
  const token = scan.text.tokens[at]!;
  if (token.kind === 'punctuation' || token.kind === 'break') {
    if (SENTENCE_ENDS.has(token.text)) scan.motion = null;
    if (!IN_BETWEEN.has(token.text) && !isSlashed(scan, at)) letGo(scan);
    return at + 1;
  }
  if (token.kind !== 'word' && token.kind !== 'number') {
    letGo(scan);
    return at + 1;
  }
  if (scan.isMoving && isCarried(scan, token)) return at + 1;
  if (isAnd(scan, at)) {
    scan.relation = scan.shared;
    return at + 1;
  }
  const found = foundAt(scan, at);
  if (found.stopEnd >= found.namesEnd && found.stopEnd > 0) {
    letGo(scan);
    return found.stopEnd;
  }
  return readName(scan, at, found) ?? readHead(scan, at, found) ?? readCue(scan, at, found) ?? readUnknown(scan, at);
}

/* ---- names the gazetteer knows ---- */

function readName(scan: Scan, at: number, found: Found): number | null {
  if (!found.names || found.namesEnd < found.headEnd || found.namesEnd < found.relationEnd) return null;
  if (isBetterFromNext(scan, at, found) || !isTrusted(scan, at, found)) return null;
  if (isElsewhere(scan, at, found)) {
    // The noun alone may mean one near by.
    if (wordAt(scan, at + 1)?.head) return null;
    return push(scan, at, found.namesEnd, { names: [], parents: [], head: null, rule: 'unlisted' });
  }
  const tail = readTail(scan, found.namesEnd, found.names);
  return push(scan, at, tail.end, {
    names: found.names,
    head: tail.head,
    parents: tail.parents,
    rule: tail.end === found.namesEnd ? 'name' : 'name-and-noun',
  });
}

/** "del río bravo" is no "Del Río", and "la comar" is the COMAR: the article or preposition is left to itself. */
function isBetterFromNext(scan: Scan, at: number, found: Found): boolean {
  if ((hasCapital(scan, at) && scan.text.tokens[at]!.text !== 'the') || (!found.isArticle && found.relation === null))
    return false;
  const next = wordAt(scan, at + 1);
  if (!next?.names) return false;
  if (next.namesEnd > found.namesEnd) return true;
  return (
    found.isArticle &&
    next.namesEnd === found.namesEnd &&
    (scan.text.tokens[at]!.text === 'the' || !isSettlement(scan, found.names![0]!.place)) &&
    next.names.some(({ place }) => found.names!.some((entry) => entry.place === place))
  );
}

/** Everyday words and far towns need a preposition or a capital letter before they are read as places. */
function isTrusted(scan: Scan, at: number, found: Found): boolean {
  const { text } = scan;
  const words = found.namesEnd - at;
  const first = text.tokens[at]!;
  const isPlaced = isPlacing(scan);
  if (words === 1) {
    if (first.kind === 'number' || isVerbForm(scan, first, found)) return false;
    if (WEAK_NAMES.has(first.text)) return isWeakNameMeant(scan, at, found, isPlaced);
    if (first.text.length <= 3) return isAllUpper(text, at) || (isPlaced && found.relation === null);
  } else if (WEAK_PHRASES.has(phraseOf(scan, at, found.namesEnd))) {
    if (isFollowedByOf(scan, found.namesEnd)) return false;
    if (found.relation !== null) return hasCapital(scan, found.namesEnd - 1) && hasCapital(scan, at);
    return hasCapital(scan, found.namesEnd - 1) || (isPlaced && scan.relation !== 'of');
  }
  const isFar = scan.gazetteer.layerOf(found.names![0]!.place) === 'world';
  if (!isFar) return true;
  if (!hasCapital(scan, at) && found.names!.every(({ place }) => isOverseas(scan, place))) return false;
  if (found.relation !== null || found.motion !== null || found.isArticle) return false;
  if (words === 1 && first.text.length <= 4 && !hasCapital(scan, at)) return false;
  // Towns bear no article: "los pañales", "pal pasaje" are no places far away.
  const isNamedPlainly = isPlaced && scan.relation !== 'of' && !scan.isDefinite;
  return isNamedPlainly || (hasCapital(scan, at) && (words > 1 || !isSentenceStart(scan, at)));
}

/** "Nos quitó", "se bajó": a small letter first and an accent last where the name has none make a verb. */
function isVerbForm({ text, gazetteer }: Scan, { start, end }: Token, { names }: Found): boolean {
  const written = text.raw.slice(start, end);
  if (!ACCENT_LAST.test(written)) return false;
  return names!.every(({ place }) => !/[áéíó]$/.test(gazetteer.places()[place]!.name));
}

const ACCENT_LAST = /^\p{Ll}.*[áéíó]$/u;

/** East of the Americas: towns there are named like words of these languages too often to be read in small letters. */
const OCEAN_LONGITUDE = -30;
const isOverseas = (scan: Scan, place: number): boolean => scan.gazetteer.places()[place]!.lon > OCEAN_LONGITUDE;

function isWeakNameMeant(scan: Scan, at: number, found: Found, isPlaced: boolean): boolean {
  const { text } = scan.text.tokens[at]!;
  if (isPlaced && scan.isDefinite && isNicknameNear(scan, found)) return true;
  if (isHome(scan, found) && hasCapital(scan, at) && !isSentenceStart(scan, at)) return true;
  if (text.length <= 3) return isAllUpper(scan.text, at) && scan.capitals.speak && isPlaced;
  if (found.head !== null || found.relation !== null || found.motion !== null)
    return isPlaced && hasCapital(scan, at) && scan.relation !== 'of';
  if (scan.isDefinite && !hasCapital(scan, at)) return false;
  return isPlaced && (scan.relation !== 'of' || hasCapital(scan, at));
}

/** "Hay 120 en la plaza": some place, and not the one far off that bears no other name. */
const isElsewhere = (scan: Scan, at: number, found: Found): boolean =>
  EVERYDAY_PHRASES.has(phraseOf(scan, at, found.namesEnd)) &&
  !(hasCapital(scan, at) && hasCapital(scan, found.namesEnd - 1)) &&
  !isNear(scan, found);

const EVERYDAY_KM = 60;
/** A house in a town in a state in a country, and one to spare. */
const MAX_WITHIN = 5;

function countryOf({ gazetteer }: Scan, place: Place): PlaceId {
  let at = place;
  for (let step = 0; step < MAX_WITHIN && at.within !== null; step += 1) at = gazetteer.place(at.within) ?? at;
  return at.id;
}

function isNear(scan: Scan, found: Found): boolean {
  const near = scan.near === null ? null : scan.gazetteer.place(scan.near);
  if (!near) return false;
  return found.names!.some(({ place }) => {
    const named = scan.gazetteer.places()[place]!;
    // The plaza of Matamoros is not that of Brownsville across the river.
    const isSameSide = countryOf(scan, named) === countryOf(scan, near);
    return isSameSide && kilometresBetween(named.lat, named.lon, near.lat, near.lon) < EVERYDAY_KM;
  });
}

/** "la selva", "el bordo": what everybody near it calls it. */
const NICKNAME_KM = 200;

function isNicknameNear(scan: Scan, found: Found): boolean {
  const near = scan.near === null ? null : scan.gazetteer.place(scan.near);
  if (!near) return false;
  return found.names!.some(({ place }) => {
    const { lat, lon } = scan.gazetteer.places()[place]!;
    return !isSettlement(scan, place) && kilometresBetween(lat, lon, near.lat, near.lon) < NICKNAME_KM;
  });
}

/** The channel's own town, by its short name: "Piedras". */
const isHome = (scan: Scan, found: Found): boolean =>
  scan.near !== null && found.names!.some(({ place }) => scan.gazetteer.places()[place]!.id === scan.near);

const isPlacing = (scan: Scan): boolean => scan.relation !== null || scan.isMoving || scan.isOrigin;

function isSentenceStart(scan: Scan, at: number): boolean {
  const before = scan.text.tokens[at - 1];
  return before === undefined || before.kind === 'emoji' || SENTENCE_ENDS.has(before.text);
}

function isFollowedByOf(scan: Scan, at: number): boolean {
  const { tokens } = scan.text;
  if (at >= tokens.length || tokens[at]!.kind !== 'word') return false;
  return foundAt(scan, at).relation !== null;
}

/* ---- nouns for places ---- */

function readHead(scan: Scan, at: number, found: Found): number | null {
  const { head } = found;
  if (!head || isVerbOfNoun(scan, at) || isAboard(scan, at) || isPronounUs(scan.text, at)) return null;
  if (head.loose) return readLooseHead(scan, at, found);
  const compound = readCompound(scan, found, 0);
  if (compound) return push(scan, at, compound.end, { ...compound, head: head.kind });
  if (head.numbered) return null;
  const rule = isListed(scan, at, found.headEnd)
    ? 'listed'
    : isGenericMeant(scan, at, found)
      ? genericRule(head)
      : null;
  if (rule === null) return null;
  return push(scan, at, endOfBareNoun(scan, found.headEnd), { names: [], parents: [], head: head.kind, rule });
}

/** "Cerró el paso" is no hill of that name: no noun for a place ends in "ó". */
const isVerbOfNoun = ({ text: { raw, tokens } }: Scan, at: number): boolean => raw[tokens[at]!.end - 1] === 'ó';

/** "Un bus con 40 a bordo" is not on the bank of a river. */
const isAboard = ({ text: { tokens } }: Scan, at: number): boolean =>
  tokens[at]!.text === 'bordo' && tokens[at - 1]?.text === 'a';

/** "retén de Querobabi", "barrage à Danlí", "la frontera en Las Manos": the noun is what happens; the name is the place. */
function readLooseHead(scan: Scan, at: number, found: Found): number | null {
  const next = wordAt(scan, found.headEnd);
  const isCapital = endOfCapitals(scan.text, found.headEnd, scan.capitals) > found.headEnd;
  if (next?.relation === 'of') {
    letGo(scan);
    scan.relation = 'at';
    return next.relationEnd;
  }
  if (found.head!.kind === 'shelter' && isCapital) {
    const compound = readCompound(scan, found, 0);
    if (compound) return push(scan, at, compound.end, { ...compound, head: found.head!.kind });
  }
  if (found.relation !== null) return null;
  if (found.head!.kind === 'port-of-entry' && isDeterminer(scan, found.headEnd))
    return push(scan, at, found.headEnd + 1, { names: [], parents: [], head: found.head!.kind, rule: 'generic' });
  // "48 buses a la frontera": a goal even without a name.
  if (found.head!.kind === 'port-of-entry' && scan.relation === 'to' && scan.isDefinite && !isCapital && !next?.names)
    return push(scan, at, found.headEnd, { names: [], parents: [], head: found.head!.kind, rule: 'generic' });
  letGo(scan);
  scan.relation = next?.names || (isCapital && !scan.isEnglish) ? 'at' : null;
  return found.headEnd;
}

const GENERIC_KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'bridge',
  'port-of-entry',
  'river',
  'river-bank',
  'camp',
  'bus-station',
  'lanes',
  'sea',
  'train',
]);

/** Of a noun of other kinds nothing listed is meant just because it is of that kind: the pier is not the nearest square. */
const genericRule = ({ kind }: NonNullable<Found['head']>): string => (GENERIC_KINDS.has(kind) ? 'generic' : 'unnamed');

/** Nouns of other kinds of which there is one near by that everybody means: "el muelle", "the gate", "pak la". */
const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  `muelle;embarcadero;cais;quai;pier;dock;waf;parque central;parque municipal;plaza central;praça central;plaza;praca;playa;praia;plaj;beach;muro;mur;guichet;hangar;eglise;foret;montagne;estadio;stadium;gimnasio;ginasio;gate;porte;portao;baye;barye;parque;park;parc;pak;domo;dome;boyas;buoys;boias;bouees;
  trocha;trilha;mata;mon;desant;colline;loma;cerro;morro;oficina de migracion;biwo migrasyon;bureau de migration;bureau de la migration;immigration office;
  migration office;estacion migratoria;centro;bwa;deze;ray tren;lekol;legliz;lopital;biwo;mache;kafou;downtown;poste;posta;filtro;checkpoint;caseta;airport;aeropuerto;aeroport;aeroporto;ayewopo`
    .split(';')
    .map((noun) => noun.trim()),
);

const isGenericNoun = (scan: Scan, at: number, { head, headEnd }: Found): boolean =>
  GENERIC_KINDS.has(head!.kind) || GENERIC_NOUNS.has(phraseOf(scan, at, headEnd));

/** In Creole the article stands behind the noun: "pon an". */
const DETERMINERS: ReadonlySet<string> = new Set(['a', 'la', 'an', 'nan', 'lan']);

/** "pon an", but not "balsa a 2è": before a number it is a preposition. */
const isDeterminer = ({ text: { lang, tokens } }: Scan, at: number): boolean =>
  lang === 'ht' && DETERMINERS.has(tokens[at]?.text ?? '') && tokens[at + 1]?.kind !== 'number';

/** The Creole article belongs to a bare noun's words; others stand before it and are left out. */
const endOfBareNoun = (scan: Scan, end: number): number => (isDeterminer(scan, end) ? end + 1 : end);

const COPULAS: ReadonlySet<string> = new Set(
  'is was are still now just back esta sigue ya quedo est etait reste toujours ta continua ainda se toujou deja'.split(
    ' ',
  ),
);
const MAX_COPULAS = 2;

/** "Pont fermé", "bridge is still closed", "puente ya está abierto". */
function isStateTold({ text: { tokens } }: Scan, end: number): boolean {
  let at = end;
  while (at < end + MAX_COPULAS && COPULAS.has(tokens[at]?.text ?? '')) at += 1;
  return STATES.has(tokens[at]?.text ?? '');
}

/** A bare noun is a place in definite form ("en el puente", "pon an"), or where it is said what state it is in ("pont fermé"). */
function isGenericMeant(scan: Scan, at: number, found: Found): boolean {
  // "Casa del Migrante", "Respite Center": by itself a name where it is written as one.
  if (found.headEnd - at >= 2 && found.head!.kind === 'shelter' && hasCapital(scan, at)) return true;
  if (!isGenericNoun(scan, at, found)) return false;
  if (isStateTold(scan, found.headEnd)) return true;
  if (scan.relation !== null && scan.relation !== 'of' && GENERIC_KINDS.has(found.head!.kind)) return true;
  return scan.text.lang === 'ht' ? isDeterminer(scan, found.headEnd) : scan.isDefinite;
}

/** What is said of a bridge or a gate in few words. */
const STATES: ReadonlySet<string> = new Set(
  `cerrado cerrada cerrados abierto abierta abiertos lleno llena libres bloqueado bloqueada tomado fechado fechada fechados aberto
  aberta lotado lotada cheio cheia livres livre fechou abriu closed open opens shut blocked full ferme fermee fermes ouvert ouverte
  bloque bloquee plein pleine femen fèmen louvri bloke plen reopened reopens reopening closes closing opening reabierto reabierta reabrio reabriu
  reaberto rouvert rouverte`.split(/\s+/),
);

/** "río 75 cruzaron", "boat ramp: 18", "6h30 radeaux: 55": a noun and a number or a state open a line. */
function isListed(scan: Scan, at: number, end: number): boolean {
  const { tokens } = scan.text;
  if (!isGenericNoun(scan, at, foundAt(scan, at)) || !isLineStart(tokens, at)) return false;
  const next = tokens[end];
  return (
    next?.kind === 'number' ||
    STATES.has(next?.text ?? '') ||
    (next?.text === ':' && tokens[end + 1]?.kind === 'number')
  );
}

const MAX_HEADING_TOKENS = 6;

/** Nothing stands before it in its line but a clock time. */
function isLineStart(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - MAX_HEADING_TOKENS; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'break') return true;
    if (token.kind === 'word' && !CLOCK_WORDS.has(token.text) && !/^h\d/.test(token.text)) return false;
  }
  return false;
}

const CLOCK_WORDS: ReadonlySet<string> = new Set('h hs hrs am pm e fwd update passage pasaj passagem'.split(' '));

/* ---- prepositions, verbs, articles ---- */

function readCue(scan: Scan, at: number, found: Found): number | null {
  if (found.isOrigin) {
    letGo(scan);
    scan.isOrigin = true;
    scan.relation = 'from';
    return found.originEnd;
  }
  if (found.motion !== null) scan.motion = found.motion === 'via' ? scan.motion : found.motion;
  if (found.relation !== null && !(found.isArticle && scan.relation !== null)) {
    const isStrong = found.relationEnd - at > 1;
    letGo(scan);
    scan.relation = found.relation;
    scan.isStrong = isStrong;
    scan.isSure = isStrong && SURE.has(phraseOf(scan, at, found.relationEnd));
    scan.isDefinite = ENDS_DEFINITE.has(scan.text.tokens[found.relationEnd - 1]!.text);
    return found.relationEnd;
  }
  if (found.isArticle) {
    scan.isDefinite = true;
    return at + 1;
  }
  if (found.motion !== null) {
    letGo(scan);
    scan.isMoving = true;
    return at + 1;
  }
  return null;
}

const SURE: ReadonlySet<string> = new Set(
  'rumbo a|con rumbo a|con destino a|llegando a|entrando a|saliendo de|pasando por|chegando em|chegando a|rumo a|saindo de|passando por|an direksyon|nan direksyon|en direction de|en route vers|en provenance de|headed to|heading to|bound for|arriving in'.split(
    '|',
  ),
);

/** Prepositions that hold an article. */
const ENDS_DEFINITE: ReadonlySet<string> = new Set(
  'al del pal au aux du des do da dos das no na nos nas pelo pela ao pro the el la'.split(' '),
);

/* ---- names nobody listed ---- */

function readUnknown(scan: Scan, at: number): number {
  const isPlaced = isPlacing(scan) && scan.relation !== 'of';
  const capital = hasCapital(scan, at);
  if (capital || (isPlaced && !scan.isDefinite)) {
    const slip = respell(scan, at);
    if (slip && (isPlaced || !isSentenceStart(scan, at)))
      return push(scan, at, slip.end, { names: slip.names, parents: [], head: null, rule: 'respelt' });
  }
  const saintEnd = isPlaced ? endOfSaint(scan, at) : at;
  if (saintEnd > at && isSurelyPlace(scan))
    return push(scan, at, saintEnd, { names: [], parents: [], head: null, rule: 'saint' });
  const named = capital ? readCapitals(scan, at, isPlaced) : null;
  if (named !== null) return named;
  const described = scan.isEnglish && scan.isDefinite ? readDescribed(scan, at) : null;
  if (described !== null) return described;
  if (scan.isSure && !scan.isDefinite && isLikeName(scan, at))
    return push(scan, at, at + 1, { names: [], parents: [], head: null, rule: 'unlisted' });
  letGo(scan);
  return at + 1;
}

/** Words before a noun that tell no place of its kind from another. */
const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set(
  'same whole next other main first last only wrong right big small entire nearest closest second third local actual usual full packed crowded temporary new old open closed'.split(
    ' ',
  ),
);

/** "the rail bridge", "the ridge camp": an everyday word makes one place of its kind out of a noun. */
function readDescribed(scan: Scan, at: number): number | null {
  const token = scan.text.tokens[at]!;
  if (token.kind !== 'word' || token.text.length < MIN_NAME_CHARS || PLAIN_ADJECTIVES.has(token.text)) return null;
  const next = wordAt(scan, at + 1);
  if (!next?.head || next.head.loose || next.head.numbered || !GENERIC_KINDS.has(next.head.kind)) return null;
  return push(scan, at, next.headEnd, { names: [], parents: [], head: next.head.kind, rule: 'described' });
}

/** What is said behind "rumbo a" and is no place: home, work, parts of the day, people. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'casa casas trabajo trabalho donde aqui alla otro otra todos todas este esta estos estas home work school here there everywhere otra nuestro nuestra nosotros cualquier algun algunos varios quien cada lakay travay kote tanto tarde noche mañana manana maison chez nada nadie hacer tener dios pie medio nivel'.split(
    ' ',
  ),
);
const MIN_NAME_CHARS = 4;

function isLikeName(scan: Scan, at: number): boolean {
  const { kind, text } = scan.text.tokens[at]!;
  return kind === 'word' && text.length >= MIN_NAME_CHARS && !NO_NAMES.has(text);
}

/** Capitalised words behind a preposition, or ("the Encinal checkpoint") before a noun for a place. */
function readCapitals(scan: Scan, at: number, isPlaced: boolean): number | null {
  const end = endOfCapitals(scan.text, at, scan.capitals);
  if (end === at) return null;
  const tail = readTail(scan, end, []);
  const last = wordAt(scan, end - 1)?.head;
  const head = tail.head ?? (end > at + 1 && last && !last.loose && !last.numbered ? last.kind : null);
  const isCalled = head !== null && (isPlacing(scan) || scan.isDefinite);
  if (!isCalled && !(isPlaced && !scan.isDefinite && isSurelyPlace(scan))) return null;
  return push(scan, at, tail.end, { names: [], parents: tail.parents, head, rule: 'capitals' });
}

/** "a Luis", "for Ana" go to people; "en", "rumbo a", "saliendo de" do not. */
const isSurelyPlace = (scan: Scan): boolean =>
  scan.relation !== null && (scan.relation !== 'to' || scan.isStrong || scan.motion === 'to');

/* ---- roles ---- */

interface Draft {
  readonly names: readonly NameEntry[];
  readonly parents: readonly NameEntry[];
  readonly head: PlaceKind | null;
  readonly rule: string;
}

function push(scan: Scan, at: number, end: number, draft: Draft): number {
  const { tokens } = scan.text;
  const before = scan.mentions.at(-1);
  // "de Tijuana à San Diego": behind a start the French and Portuguese "in" is "to".
  const isGoal =
    scan.relation === 'at' && before?.role === null && before.endToken === at - 1 && tokens[at - 1]!.text === 'a';
  const isOf = scan.isOrigin || isAgents(scan, at, draft);
  const role = isOf ? 'from' : isGoal ? 'to' : roleOf(scan);
  // "de Puebla a México": the goal makes the start out of what stood before it.
  if (role === 'to' && before && before.role === null && before.endToken >= at - 2)
    scan.mentions[scan.mentions.length - 1] = { ...before, role: 'from' };
  scan.mentions.push({
    start: tokens[at]!.start,
    end: withDot(tokens, end),
    firstToken: at,
    endToken: end,
    names: draft.names,
    head: draft.head,
    noun: foundAt(scan, at).head?.kind ?? null,
    parents: draft.parents,
    role,
    rule: isOf ? 'origin' : draft.rule,
  });
  scan.shared = isOf ? null : scan.relation;
  letGo(scan);
  return end;
}

/** "policías de Guate", "lapolis Panama": the country is whose they are, not where. */
function isAgents(scan: Scan, at: number, { names }: Draft): boolean {
  const isNation = names.some(({ place }) => scan.gazetteer.places()[place]!.kind === 'country');
  // Of a town only beside another place: "la policía de Tapachula" is most likely there.
  if (
    names.length === 0 ||
    (!isNation && scan.mentions.length === 0) ||
    (scan.relation !== null && scan.relation !== 'of')
  )
    return false;
  const before = scan.text.tokens[scan.relation === 'of' ? at - 2 : at - 1];
  return before !== undefined && (AGENTS.has(before.text) || (isNation && KIN.has(before.text)));
}

const AGENTS: ReadonlySet<string> = new Set(
  `policia policias polis lapolis polisye police policiais migracion migraçao imigrasyon gobierno governo gouvernement gouvenman
  guardia lame ejercito exercito armee army marina autoridades otorite autorites consulado`.split(/\s+/),
);

/** "Une dame du Cameroun", "una familia de Ecuador": the country is where they are from. */
const KIN: ReadonlySet<string> = new Set(
  `dame dames homme hommes femme femmes famille familles frere freres soeur soeurs gars monsieur ressortissants compatriotes
  familia familias senora senor hombre hombres mujer mujeres muchacho muchacha joven jovenes paisanos hermano hermanos
  mulher mulheres homem homens irmao irmaos rapaz`.split(/\s+/),
);

/** "U.S." ends with its dot. */
function withDot(tokens: readonly Token[], end: number): number {
  const [last, next] = [tokens[end - 1]!, tokens[end]];
  const isInitial = last.text.length === 1 && tokens[end - 2]?.text === '.';
  return isInitial && next?.text === '.' && next.start === last.end ? next.end : last.end;
}

function roleOf(scan: Scan): PlaceRole | null {
  const { relation, motion } = scan;
  if (relation === null) return scan.isMoving && motion !== null ? motion : null;
  if (relation === 'of') return motion === 'from' || motion === 'to' ? 'from' : null;
  // "llegamos a X" is there; "vamos à X" is not yet.
  if (relation === 'to' && !scan.isStrong && motion === 'at') return 'at';
  if (relation === 'at' && (motion === 'to' || motion === 'from') && !scan.isStrong && scan.text.lang === 'fr')
    return 'to';
  return relation;
}
