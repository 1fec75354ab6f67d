import { rememberByWord } from '../words/tokens.ts';
import { amountAt, hit, skip, type TimeScan, touches, wordAt } from './scan.ts';
import { type Piece, piece } from './spec.ts';
import { Is, maskOf } from './words.ts';

interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  /** Written so that it can only be a clock time ("17:30", "0600", "senkè"). */
  readonly isSure: boolean;
  /** Written with a leading zero or past noon: no afternoon can be meant. */
  readonly isFull: boolean;
}

/** Clock times: "a las 5 de la mañana", "17h30", "5è dimaten", "0600", "half past seven", "12 md". `isRange`: inside from … to. */
export function readClock(scan: TimeScan, at: number, isRange = false): Piece | null {
  if (!mayBeClock(scan, at)) return null;
  const half = readHalfPast(scan, at);
  if (half) return half;
  const marker = hit(scan, at, Is.clock);
  const start = marker ? skip(scan, at + marker.length, Is.about) : at;
  const made =
    readHour(scan, start, marker !== null) ??
    (marker && start > at + marker.length ? readHour(scan, at + marker.length, true) : null);
  if (!made) return null;
  return finish(scan, made, at, marker !== null, isRange);
}

const [OPENER_LOW, OPENER_HIGH] = maskOf([Is.clock, Is.hour, Is.half, Is.quarter, Is.minus]);

/** A clock time begins with a number, an hour by name, or a word that stands before one. */
function mayBeClock({ hits, tokens, numerals }: TimeScan, at: number): boolean {
  const found = hits[at];
  if (found === undefined) return false;
  const isOpener = (found.low & OPENER_LOW) !== 0 || (found.high & OPENER_HIGH) !== 0;
  return isOpener || tokens[at]!.kind === 'number' || numerals[at] !== undefined;
}

function finish(scan: TimeScan, made: Hour, at: number, hasMarker: boolean, isRange: boolean): Piece | null {
  const withHours = readHours(scan, made, hasMarker);
  const timed = readMinutes(scan, withHours.hour, hasMarker);
  const suffixAt = wordAt(scan, timed.end) === '.' && touches(scan, timed.end) ? timed.end + 1 : timed.end;
  const am = hit(scan, suffixAt, Is.am);
  const pm = hit(scan, suffixAt, Is.pm);
  const noon = hit(scan, timed.end, Is.noon);
  const isNoon = noon !== null && timed.hour === 12 && am === null;
  const suffix = isNoon ? noon : longer(am, pm);
  const end = suffix ? (isNoon ? timed.end : suffixAt) + suffix.length : timed.end;
  if (suffix && !made.isSure && !hasMarker && !withHours.isSaid && isCountInPart(scan, at, suffixAt)) return null;
  const isSaid = made.isSure || suffix !== null || withHours.isSaid || timed.end > withHours.hour.end;
  if (!isSaid && !isRange && !(hasMarker && isStrongMarker(scan, at) && !isCounted(scan, end))) return null;
  const hour = toHour(timed.hour, isNoon ? null : suffix?.is === 'am' ? 'am' : suffix?.is === 'pm' ? 'pm' : null);
  if (hour === null) return null;
  const isOpen =
    suffix === null && !made.isFull && timed.hour >= 1 && timed.hour <= 12 && !(withHours.isSaid && is24(scan));
  return piece(end, 'clock', { clock: { minute: hour * 60 + timed.minute, isOpen } });
}

/**
 * "Llegaron 14 de madrugada", "saíram 9 de noite": a number right behind what people did and before a part of the day that stands by itself
 * counts them. An hour is "a las 2", "2 de la mañana", "9 da noite", or behind any other word ("nos vemos 8 en la noche").
 */
function isCountInPart(scan: TimeScan, at: number, part: number): boolean {
  const isByItself =
    BY_ITSELF.has(wordAt(scan, part)) || (wordAt(scan, part) === 'de' && wordAt(scan, part + 1) !== 'la');
  return isByItself && DONE.has(wordAt(scan, at - 1));
}
const BY_ITSELF: ReadonlySet<string> = new Set(['por', 'en', 'pela', 'na', 'a']);
/** What several people did or have done to them, as it stands before its number in Spanish and Portuguese. */
const DONE: ReadonlySet<string> = new Set(
  `llegaron llegan llegamos entraron entran entramos ingresaron salieron salen salimos cruzaron cruzan cruzamos pasaron pasan
   vinieron vienen regresaron volvieron devolvieron deportaron soltaron liberaron dejaron recibimos recibieron trajeron bajaron
   subieron fueron mandaron durmieron amanecieron
   chegaram chegam chegamos entraram entram sairam saem saimos atravessaram cruzaram passaram vieram vem voltaram devolveram
   soltaram liberaram deixaram recebemos receberam trouxeram desceram subiram foram mandaram dormiram`.split(/\s+/),
);

/** In French and Portuguese "8h" is said of the twenty-four hour clock as a rule. */
const is24 = (scan: TimeScan): boolean => scan.lang === 'fr' || scan.lang === 'pt';

type Suffix = ReturnType<typeof hit>;
const longer = (a: Suffix, b: Suffix): Suffix => (!a || (b && b.length > a.length) ? b : a);

function toHour(hour: number, half: 'am' | 'pm' | null): number | null {
  if (half === 'pm' && hour < 12) return hour + 12;
  if (half === 'am' && hour === 12) return 0;
  // "12 de la noche" is midnight, at the end of the day.
  return hour >= 0 && hour <= 24 ? hour : null;
}

function readHour(scan: TimeScan, at: number, hasMarker: boolean): Hour | null {
  const named = hit(scan, at, Is.hour);
  // "nan dezè a" is in the desert.
  if (named && wordAt(scan, at - 1) !== 'nan')
    return { hour: Number(named.value), minute: 0, end: at + named.length, isSure: true, isFull: false };
  const token = scan.tokens[at];
  if (token?.kind === 'number') {
    const written = shapeOf(token);
    if (written.is === 'colon') return fromColon(at + 1, written);
    if (written.is === 'four digits') return readMilitary(scan, at, token.text, hasMarker);
    if (written.is === 'three digits') return null;
  }
  const amount = amountAt(scan, at);
  // "Aquí a la par" is beside, and no two o'clock.
  if (!amount || amount.isOrdinal || amount.value > 24 || token?.text === 'par') return null;
  // "seis y media" may come as six and a half.
  if (amount.value % 1 === 0.5 && amount.end > at + 1)
    return { hour: amount.value - 0.5, minute: 30, end: amount.end, isSure: false, isFull: false };
  if (!Number.isInteger(amount.value)) return null;
  const isFull = amount.value > 12 || (token?.text.startsWith('0') ?? false);
  return { hour: amount.value, minute: 0, end: amount.end, isSure: false, isFull };
}

type ColonTime = Omit<Hour, 'end'> & { readonly is: 'colon' };
/** How digits look to a reader of hours. */
type Shape = ColonTime | { readonly is: 'four digits' | 'three digits' | 'other' };

const shapeOf = rememberByWord((text): Shape => {
  const colon = /^(\d{1,2})([:.])(\d{2})(?::\d{2})?$/.exec(text);
  if (!colon) return { is: digitShapeOf(text) };
  const hour = Number(colon[1]);
  const isFull = text.startsWith('0') || hour > 12;
  return { is: 'colon', hour, minute: Number(colon[3]), isSure: colon[2] === ':', isFull };
});

const digitShapeOf = (text: string): Exclude<Shape, ColonTime>['is'] =>
  /^\d{4}$/.test(text) ? 'four digits' : /^\d{3}$/.test(text) ? 'three digits' : 'other';

const fromColon = (end: number, { hour, minute, isSure, isFull }: ColonTime): Hour | null =>
  hour > 24 || minute > 59 ? null : { hour, minute, end, isSure, isFull };

/** "0600", "at 1430", "1400 hrs": four digits that begin with a zero, stand behind a marker, or close a headline. */
export function readMilitary(scan: TimeScan, at: number, digits: string, hasMarker: boolean): Hour | null {
  const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (hour > 24 || minute > 59 || minute % 5 !== 0) return null;
  const isHeadline =
    (scan.tokens[at + 1]?.kind === 'break' || wordAt(scan, at + 1) === ':') &&
    at > 0 &&
    at < 8 &&
    scan.tokens.slice(0, at).every(({ kind }) => kind !== 'break');
  const isLone = scan.tokens[at - 1]?.kind === 'break' && scan.tokens[at + 1]?.kind === 'break';
  // A phone number, or one of two counts ("entre 1500 et 2000").
  if (scan.tokens[at - 1]?.kind === 'number' || scan.tokens[at + 1]?.kind === 'number') return null;
  const isYear = Number(digits) >= 1_900 && Number(digits) <= 2_060;
  const isMarked = hasMarker && scan.lang === 'en' && !(isYear && wordAt(scan, at - 1) !== 'at');
  const suffix = hit(scan, at + 1, Is.am) ?? hit(scan, at + 1, Is.pm);
  if (suffix && hour <= 12) return { hour, minute, end: at + 1, isSure: true, isFull: false };
  const isSaid = digits.startsWith('0') || hit(scan, at + 1, Is.hours) !== null || isMarked || isHeadline || isLone;
  if (!isSaid || (hit(scan, at + 1, Is.hours) === null && isCounted(scan, at + 1))) return null;
  return { hour, minute, end: at + 1, isSure: true, isFull: true };
}

/** "8 h", "8h30", "8 heures", "17 hrs", "5è". */
function readHours(scan: TimeScan, made: Hour, hasMarker: boolean): { readonly hour: Hour; readonly isSaid: boolean } {
  const glued = /^h(\d{2})$/.exec(wordAt(scan, made.end));
  if (glued && touches(scan, made.end))
    return { hour: { ...made, minute: Number(glued[1]), end: made.end + 1 }, isSaid: true };
  const word = hit(scan, made.end, Is.hours);
  if (!word) return { hour: made, isSaid: false };
  const end = made.end + word.length;
  const minutes = scan.tokens[end];
  if (minutes?.kind === 'number' && /^\d{2}$/.test(minutes.text) && touches(scan, end) && Number(minutes.text) < 60)
    return { hour: { ...made, minute: Number(minutes.text), end: end + 1 }, isSaid: true };
  return { hour: { ...made, end }, isSaid: isHourWord(scan, made, end, hasMarker) };
}

/** "3 horas", "3h late", "3 heures de route" are spans of time; "17 horas", "8h", "5 heures du matin" clock times. */
function isHourWord(scan: TimeScan, made: Hour, end: number, hasMarker: boolean): boolean {
  const word = wordAt(scan, made.end);
  if (scan.lang === 'ht') return word !== 'h' || touches(scan, made.end);
  if (hit(scan, end, Is.am) || hit(scan, end, Is.pm)) return true;
  if (word === 'o' || word.startsWith("o'") || word === 'oclock' || word === 'sharp') return true;
  if (hit(scan, end, Is.weekday) || hit(scan, end, Is.day)) return true;
  if (scan.lang === 'fr' || scan.lang === 'pt') {
    // "Ils ont rouvert après 3 heures": so long it was shut.
    if (wordAt(scan, made.end - 2) === 'apres' && word.startsWith('heure')) return made.isFull;
    if (hasMarker && word.startsWith('heure') && wordAt(scan, end) !== 'de') return true;
    if (wordAt(scan, end) === 'de' || wordAt(scan, end) === "d'") return false;
    return word === 'h' || made.isFull || hit(scan, end, Is.half) !== null;
  }
  return made.hour > 12 && scan.lang !== 'en';
}

function readMinutes(scan: TimeScan, made: Hour, hasMarker: boolean): Hour {
  if (made.minute > 0) return made;
  const half = hit(scan, made.end, Is.half);
  if (half && (half.length > 1 || scan.lang === 'ht')) return { ...made, minute: 30, end: made.end + half.length };
  const quarter = hit(scan, made.end, Is.quarter);
  if (quarter && (quarter.length > 1 || scan.lang === 'ht'))
    return { ...made, minute: 15, end: made.end + quarter.length };
  const minus = hit(scan, made.end, Is.minus);
  if (minus) {
    const quarterAt = made.end + minus.length;
    const short = hit(scan, quarterAt, Is.quarter);
    if (short) return { ...made, hour: made.hour - 1, minute: 45, end: quarterAt + short.length };
    const amount = amountAt(scan, quarterAt);
    if (amount && amount.value > 0 && amount.value < 60 && minus.length === 1)
      return { ...made, hour: made.hour - 1, minute: 60 - amount.value, end: amount.end };
  }
  return readAndMinutes(scan, made, hasMarker);
}

const ANDS: ReadonlySet<string> = new Set(['y', 'e', 'et', 'con']);

/** "las 5 y 20", "sept heures et dix". */
function readAndMinutes(scan: TimeScan, made: Hour, hasMarker: boolean): Hour {
  if (!ANDS.has(wordAt(scan, made.end))) return made;
  const amount = amountAt(scan, made.end + 1);
  if (amount && hit(scan, amount.end, Is.hours)) return made;
  if (!amount || !Number.isInteger(amount.value) || amount.value < 5 || amount.value > 59) return made;
  const isTimed =
    (hasMarker && !isCounted(scan, amount.end) && amount.value >= 10) ||
    hit(scan, amount.end, Is.am) !== null ||
    hit(scan, amount.end, Is.pm) !== null ||
    hit(scan, made.end - 1, Is.hours) !== null;
  return isTimed ? { ...made, minute: amount.value, end: amount.end } : made;
}

/** "half past seven", "quarter to eight", "20 past 8". */
function readHalfPast(scan: TimeScan, at: number): Piece | null {
  if (scan.lang !== 'en') return null;
  const lead = skip(scan, at, Is.clock);
  const [half, quarter, minus] = [hit(scan, lead, Is.half), hit(scan, lead, Is.quarter), hit(scan, lead, Is.minus)];
  const found = half && half.length > 1 ? half : (quarter ?? minus);
  if (!found || found.length < 2) return null;
  const made = readHour(scan, lead + found.length, true);
  if (!made) return null;
  const shifted =
    found.is === 'minus'
      ? { hour: made.hour - 1, minute: 45 }
      : { hour: made.hour, minute: found.is === 'half' ? 30 : 15 };
  const end = skip(scan, made.end, Is.hours);
  const suffix = longer(hit(scan, end, Is.am), hit(scan, end, Is.pm));
  const hour = toHour(shifted.hour, suffix?.is === 'am' ? 'am' : suffix?.is === 'pm' ? 'pm' : null);
  if (hour === null) return null;
  return piece(end + (suffix?.length ?? 0), 'clock', {
    clock: { minute: hour * 60 + shifted.minute, isOpen: suffix === null && !made.isFull },
  });
}

const STRONG: ReadonlySet<string> = new Set('las la as at @ tipo umas pelas alas around'.split(' '));
const WEAK_ALONE: ReadonlySet<string> = new Set('la las as a umas around'.split(' '));
const isStrongMarker = (scan: TimeScan, at: number): boolean => {
  const marker = hit(scan, at, Is.clock)!;
  const last = wordAt(scan, at + marker.length - 1);
  // "São umas 10" counts.
  if (marker.length === 1 && WEAK_ALONE.has(last)) return scan.lang === 'pt' && last === 'as';
  return STRONG.has(last) || wordAt(scan, at) === 'around';
};

const THINGS: ReadonlySet<string> = new Set(
  'personas familias familia niños ninos niñas ninas mujeres hombres people kids families pessoas personnes moun fanmi unidades buses casas puertas migrantes dias pm percent por % k mil degrees grados ° km kilometros metros pesos dolares usd dollars'.split(
    ' ',
  ),
);
/** The number counts things: "a las 3 familias", "at 97 %". */
export const isCounted = (scan: TimeScan, at: number): boolean => {
  const token = scan.tokens[at];
  return (
    token !== undefined && (THINGS.has(token.text) || token.text === '%' || token.text === '$' || token.text === '/')
  );
};
