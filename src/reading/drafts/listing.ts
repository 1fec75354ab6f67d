import { LIMITS } from '../../model/index.ts';
import { tokenAt } from './distance.ts';
import { countInList, type CountReading } from '../counts/count-reading.ts';
import { type Cue, cueFrom, cueNames, cueTo } from '../cues/index.ts';
import type { MessageReading } from '../message-reading.ts';
import type { Numeral } from '../numerals/index.ts';
import type { PlaceReading } from '../places/index.ts';

/**
 * How officers and shelters write: "Puente Nuevo 240", "Gateway 85, B&M 0", "refugio 98/120". A place and a number fill a
 * stretch of the line between two marks, and nothing else stands there.
 */
export interface Listed {
  readonly place: PlaceReading;
  readonly count: CountReading;
  /** "120/120": as many as there is room for, or more. */
  readonly isFull: boolean;
  /** "vagas no Belén: 22": free places are counted, not people. */
  readonly isRoom: boolean;
  /** Inclusive token range of place and number. */
  readonly first: number;
  readonly last: number;
}

/** A number in a list before anybody has asked for places. */
interface Entry {
  readonly numeral: Numeral;
  readonly best: number;
  /** First token of the stretch, and the last one before the number that may belong to the place. */
  readonly head: number;
  /** First token of the name. */
  readonly first: number;
  readonly nameLast: number;
  readonly last: number;
  /** Number behind the slash. */
  readonly room: number | null;
  readonly isRoom: boolean;
}

/** Stretches end at these; a colon ends one too, unless the number follows it. */
const EDGES: ReadonlySet<string> = new Set([',', ';', '|', '•', '.', '!', '(', ')', '…', '+', '*']);
const JOINTS: ReadonlySet<string> = new Set([':', '=', '-', '→', '~']);
/** What people set before the lines of a list. */
const BULLETS: ReadonlySet<string> = new Set(['-', '/', '•', '*']);
const ABOUT = cueNames('about', 'more', 'least', 'almost', 'after.about', 'after.more');
const PEOPLE = cueNames('unit.person', 'unit.bus');
/** Words that open a stretch without saying what happens there. */
const OPENERS: ReadonlySet<string> = new Set(
  'en em in at nan a la el le les los las o os l na no y e et and ak corte hoy hoje today ahora agora now kounye conteo recuento count headcount tally comptage contagem recontagem konte'.split(
    ' ',
  ),
);
/** Nouns of places where people gather, folded, and the words that tie them. */
const SITES: ReadonlySet<string> = new Set(
  `orilla orillas rio ribera bordo campamento albergue refugio gimnasio estacionamiento terminal central muelle puente garita
   river riverbank bank camp shelter encampment levee bridge gym ponte beira margem barranco acampamento abrigo ginasio
   pont berge fleuve riviere camp campement foyer bord quai refuge rivye larivye bo kan abri pon plaza praca place park parque`.split(
    /\s+/,
  ),
);
/** Numbers behind these are addresses and names. */
const STREETS: ReadonlySet<string> = new Set(
  'rue calle rua ri street st av ave avenida avenue blvd km hwy ruta route apt bus salle sala room bloque bloco delmas'.split(
    ' ',
  ),
);
const LINKS: ReadonlySet<string> = new Set(
  'de del da do du des of the la el a an nan l d viejo nuevo old new'.split(' '),
);
/** Longest name and shortest plausible head count of a place that nobody listed. */
const MAX_NAME_TOKENS = 7;
const MIN_UNLISTED_COUNT = 20;

/** Every place with its bare number, in order. Empty in most messages; places are asked for only where the shape fits. */
export function readListing(message: MessageReading): readonly Listed[] {
  const all = message.text.numerals.flatMap((numeral) => readEntry(message, numeral) ?? []);
  const entries =
    all.length > 1 ? all : all.filter((entry) => entry.isRoom || entry.room !== null || opensLine(message, entry));
  if (entries.length === 0) return [];
  const named = entries.map((entry) => readNamed(message, entry));
  const isList = named.some((place) => place !== null) && entries.length > 1;
  const listed = entries.flatMap((entry, at) => {
    const place =
      named[at] ?? readSite(message, entry) ?? (isList || entry.isRoom ? readUnlisted(message, entry) : null);
    return place ? [toListed(message, entry, place)] : [];
  });
  return listed.slice(0, LIMITS.REPORTS_PER_MESSAGE_COUNT);
}

/** A single entry is a count only at the head of a line: ", rue Juárez 215" inside one is an address. */
function opensLine(message: MessageReading, { first }: Entry): boolean {
  let at = first - 1;
  const { tokens } = message.text;
  while (at >= 0 && (OPENERS.has(tokens[at]!.text) || tokens[at]!.kind === 'number' || tokens[at]!.text === ':'))
    at -= 1;
  if (BULLETS.has(tokens[at]?.text ?? '')) at -= 1;
  return at < 0 || tokens[at]!.kind === 'break' || tokens[at]!.kind === 'emoji';
}

function readEntry(message: MessageReading, numeral: Numeral): Entry | null {
  const { tokens } = message.text;
  if (tokens[numeral.firstToken]?.kind !== 'number' || tokens[numeral.firstToken]!.text.includes(':')) return null;
  const before = tokens[numeral.firstToken - 1];
  if (before?.end === tokens[numeral.firstToken]!.start && before.text !== ':' && before.text !== '=') return null;
  const { best, last, room } = readTail(message, numeral);
  if (last < 0 || !Number.isInteger(best) || best < 0) return null;
  let nameLast = numeral.firstToken - 1;
  const about = cueTo(message.sheet, nameLast, ABOUT);
  if (about) nameLast = about.first - 1;
  if (JOINTS.has(tokens[nameLast]?.text ?? '')) nameLast -= 1;
  if (nameLast < 0) return null;
  const head = readHead(message, nameLast);
  const afterRoom = skipRoom(message, head);
  const isRoom = afterRoom > head;
  const first = isRoom ? skipOpeners(message, afterRoom, nameLast) : head;
  if (first > nameLast || nameLast - first >= MAX_NAME_TOKENS || STREETS.has(tokens[first]!.text)) return null;
  return { numeral, best, head, first, nameLast, last, room, isRoom };
}

interface Tail {
  readonly best: number;
  readonly last: number;
  readonly room: number | null;
}

/** "Los Tomates: 55 esperando camión" says what they do there. */
const WAITING = cueNames('waiting', 'v.waiting');

const toNumber = (text: string): number => (/^\d+$/.test(text) ? Number(text) : NaN);

/** "98/120" is read as a fraction; in a list it is a number and the room there is. Behind it a word for people may stand, "aprox", then an edge; −1 where more is said. */
function readTail(message: MessageReading, { firstToken, lastToken, best: value }: Numeral): Tail {
  const { tokens } = message.text;
  let last = lastToken;
  const isShare = tokens[firstToken + 1]?.text === '/' && lastToken === firstToken + 2;
  const best = isShare ? toNumber(tokens[firstToken]!.text) : value;
  let room = isShare ? toNumber(tokens[lastToken]!.text) : null;
  if (cueFrom(message.sheet, last + 1, WAITING)) return { best, last: -1, room };
  for (let step = 0; step < 2; step += 1) {
    const unit: Cue | null = cueFrom(message.sheet, last + 1, PEOPLE) ?? cueFrom(message.sheet, last + 1, ABOUT);
    if (unit) last = unit.last;
  }
  const whole = room === null ? readWhole(message, last + 1) : null;
  if (whole) [room, last] = [whole.best, whole.last];
  return { best, last: isEdge(message, last + 1) ? last : -1, room };
}

const SHARES: ReadonlySet<string> = new Set(['de', 'of', 'sur', 'sou']);
const TAKEN: ReadonlySet<string> = new Set(
  'ocupadas ocupados ocupado filled taken occupied used occupes occupees prises pran'.split(' '),
);

/** "812 de 850", "782 personas de 850 camas", "212 of 320 beds taken": the room there is, said in words. */
function readWhole({ text: { tokens, numerals }, sheet }: MessageReading, at: number): Omit<Tail, 'room'> | null {
  if (!SHARES.has(tokens[at]?.text ?? '')) return null;
  const whole = numerals.find(({ firstToken }) => firstToken === at + 1);
  if (!whole) return null;
  let last = cueFrom(sheet, whole.lastToken + 1, ROOM)?.last ?? whole.lastToken;
  if (TAKEN.has(tokens[last + 1]?.text ?? '')) last += 1;
  return { best: whole.best, last };
}

function isEdge(message: MessageReading, at: number): boolean {
  const token = message.text.tokens[at];
  if (token === undefined || token.kind === 'break' || token.kind === 'emoji' || EDGES.has(token.text)) return true;
  // A slash with spaces around it parts entries, and so does a dash that opens the message.
  return (token.text === '/' || token.text === '-') && (message.text.tokens[at - 1]?.end ?? -1) < token.start;
}

function readHead(message: MessageReading, nameLast: number): number {
  const { tokens } = message.text;
  let first = nameLast;
  while (first > 0 && !isEdge(message, first - 1) && tokens[first - 1]!.text !== ':') first -= 1;
  return skipOpeners(message, first, nameLast);
}

function skipOpeners({ text: { tokens } }: MessageReading, first: number, last: number): number {
  const isOpener = (at: number): boolean =>
    OPENERS.has(tokens[at]!.text) || tokens[at]!.text.includes(':') || /^h(rs)?$/.test(tokens[at]!.text);
  let at = first;
  while (at < last && isOpener(at)) at += 1;
  return at;
}

const ROOM = cueNames('unit.place');
const FREE: ReadonlySet<string> = new Set(
  'libres libre livres livre free open available disponibles lib vid'.split(' '),
);

/** Words for free places in short lines, whose language is a guess. */
const ROOMS: ReadonlySet<string> = new Set(
  'vagas cupos camas literas lugares espacios beds cots spots slots lits places leitos kabann plas'.split(' '),
);

/** "camas libres en …": where the words for free places end; the same token where there are none. */
function skipRoom({ text: { tokens }, sheet }: MessageReading, first: number): number {
  const from = FREE.has(tokens[first]?.text ?? '') ? first + 1 : first;
  const unit = cueFrom(sheet, from, ROOM) ?? null;
  if (!unit && !ROOMS.has(tokens[from]?.text ?? '')) return first;
  const next = unit ? unit.last + 1 : from + 1;
  return FREE.has(tokens[next]?.text ?? '') ? next + 1 : next;
}

/** A place read in the very words of the entry. A noun with a number is a name ("puerta 36"): the number stands outside it. */
function readNamed(message: MessageReading, entry: Entry): PlaceReading | null {
  const place = message.places.find(
    ({ start, end, rule }) =>
      rule !== 'origin' && tokenAt(message, start) <= entry.first && tokenAt(message, end - 1) === entry.nameLast,
  );
  if (!place || place.end > message.text.tokens[entry.numeral.firstToken]!.start) return null;
  return place.place === null && !entry.isRoom && entry.best < MIN_UNLISTED_COUNT ? null : place;
}

/** "orilla del río 1,700", "abrigo 150/150": nothing but nouns of places where people gather. */
function readSite(message: MessageReading, entry: Entry): PlaceReading | null {
  const words = message.text.tokens.slice(entry.first, entry.nameLast + 1).map(({ text }) => text);
  const isSite = words.some((word) => SITES.has(word)) && words.every((word) => SITES.has(word) || LINKS.has(word));
  if (!isSite || (entry.room === null && entry.best < MIN_UNLISTED_COUNT)) return null;
  const { start, end } = nameSpan(message, entry);
  const inside = message.places.find((place) => place.start >= start && place.end <= end);
  return { ...makePlace(message, entry), ...(inside ? { place: inside.place, candidates: inside.candidates } : {}) };
}

const UNLISTED_TOKENS = 3;

/** Beside listed places an unknown name is one too, if it says nothing else. */
function readUnlisted(message: MessageReading, entry: Entry): PlaceReading | null {
  const { tokens } = message.text;
  if (entry.nameLast - entry.first >= UNLISTED_TOKENS) return null;
  for (let at = entry.first; at <= entry.nameLast; at += 1) if (tokens[at]!.kind !== 'word') return null;
  const isTold = message.sheet.cues.some(
    ({ is, first, last }) =>
      first >= entry.first && last <= entry.nameLast && (is.kind !== null || is.name !== 'label'),
  );
  const { start, end } = nameSpan(message, entry);
  const isTime = message.times.some((time) => time.start < end && start < time.end);
  return isTold || isTime ? null : makePlace(message, entry);
}

const nameSpan = ({ text }: MessageReading, { first, nameLast }: Entry): { start: number; end: number } => ({
  start: text.tokens[first]!.start,
  end: text.tokens[nameLast]!.end,
});

function makePlace(message: MessageReading, entry: Entry): PlaceReading {
  const { start, end } = nameSpan(message, entry);
  const text = message.text.raw.slice(start, end);
  return { text, start, end, candidates: [], place: null, kind: null, role: null, rule: 'listed' };
}

function toListed(message: MessageReading, entry: Entry, place: PlaceReading): Listed {
  const isFull = entry.room !== null && entry.room > 0 && entry.best >= entry.room;
  return { place, count: countOf(message, entry), isFull, isRoom: entry.isRoom, first: entry.head, last: entry.last };
}

/** The count as it was read, approximators and all; else the bare number. */
function countOf(message: MessageReading, { numeral, best, last, room, isRoom }: Entry): CountReading {
  const { tokens } = message.text;
  const read = message.counts.find((count) => count.first <= numeral.firstToken && numeral.lastToken <= count.last);
  if (read && (room === null || read.best === best)) return { ...read, firm: true, unit: isRoom ? 'place' : read.unit };
  return countInList(tokens, numeral, { best, unit: isRoom ? 'place' : 'person', last, rule: 'count.listed' });
}
