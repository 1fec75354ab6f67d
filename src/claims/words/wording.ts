import { HASH_PRIME, HASH_SEED } from '../keeping/hashing.ts';
import { askOfForms, bitsOf, factsOf, type Formed, learnOfForms } from './word-facts.ts';

/** Folding of message text to comparable words: case, marks, decoration and look-alike characters out; digits kept. */

export interface Word extends Formed {
  /** Lower case, no marks; digits only where `value` is set. */
  readonly form: string;
  /** Written with a capital, not in a shouted word: perhaps a name. */
  readonly capital: boolean;
  /** The numeral in digits, else null. */
  readonly value: number | null;
  /** Behind a comma, a stop or a line end: a "not" before it does not reach it. */
  readonly opensClause: boolean;
}

/** A word in lower case, a numeral where `value` says so. */
export function makeWord(form: string, capital: boolean, value: number | null, opensClause: boolean): Word {
  const facts = factsOf(form);
  return { form, capital, value, opensClause, facts, bits: bitsOf(facts) };
}

/** A word as it is in a kept text: its form, and what it counts where that is digits. */
export const keepWord = learnOfForms((form) =>
  makeWord(form, false, form.charCodeAt(0) <= 57 ? Number(form) : null, false),
);

/** The words of a kept text again. */
export const wordsOf = (text: string): readonly Word[] =>
  text === '' ? [] : text.split(' ').map((form) => keepWord({ form, facts: factsOf(form) }));

const MARKS = /\p{M}+/gu;
// 12.000 · 4,010 · 1 400 are one numeral; 9:30 and 23h59 keep their parts.
const NUMERAL = /\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?!\d)|\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+/y;
const THOUSANDS = /^\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+$/;
const LINK = /https?:\/\/[^\s]+/g;

// A scanner or a prank swaps l·I·1 and o·0·s·5: inside a word of letters they are read as letters.
const LOOKALIKES: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '5': 's' };
const MIXED = /(?<=\p{L}{2})[0135](?=\p{L}|\b)|(?<=\p{L})I(?=\p{Ll})|(?<=\p{Ll})I/gu;

/** The words of a text in order; links leave their last path word, emojis and punctuation leave nothing. */
export function splitWords(text: string): readonly Word[] {
  const length = copyPlain(text);
  whole = null;
  const words: Word[] = [];
  let opensClause = false;
  for (let at = 0; at < length;) {
    const code = units[at]!;
    const isDigit = code >= 48 && code <= 57;
    const end = isDigit ? digitsEnd(at, length) : lettersEnd(at, length);
    if (end === at) {
      if (code !== 32 && CLAUSE_ENDS.has(code)) opensClause = true;
      at += 1;
      continue;
    }
    if (isDigit && mayGoOn(end, length)) at = pushNumeral(words, at, length, opensClause);
    else {
      words.push(wordAt(at, end, opensClause));
      at = end;
    }
    opensClause = false;
  }
  return words;
}

/**
 * Code units of the text that is being cut, filled anew for every text: asking the many makes of strings for their letters over and over
 * costs more than one copy, and a word that was met before is known without being cut out.
 */
let units = new Uint16Array(8_192);

/** The same in one string, once a numeral asks for it. */
let whole: string | null = null;

const cut = (start: number, end: number): string => String.fromCharCode(...units.subarray(start, end));

/** Drops the text that was cut last; called where one is erased. */
export function forgetWhole(): void {
  units.fill(0);
  whole = null;
}

/** Copies a text without links, marks and look-alikes; how long it is then. */
function copyPlain(text: string): number {
  if (text.length > units.length) units = new Uint16Array(2 * text.length);
  const bare = text.includes('http') ? text.replace(LINK, ' ') : text;
  const length = copyFolded(bare);
  return length === NOT_FOLDED ? copyUnits(plainOf(bare)) : length;
}

function copyUnits(plain: string): number {
  if (plain.length > units.length) units = new Uint16Array(2 * plain.length);
  for (let at = 0; at < plain.length; at += 1) units[at] = plain.charCodeAt(at);
  return plain.length;
}

/** Copies a text unit by unit, each without its marks, where that can be done: no look-alike in it, and nothing that is folded to several. */
function copyFolded(text: string): number {
  let length = 0;
  let isBehindLetter = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const folded = code < 128 ? code : foldUnit(text, at, code);
    if (folded < 0) {
      if (folded === DROPPED) continue;
      return NOT_FOLDED;
    }
    if (isBehindLetter && (folded === 73 || folded === 48 || folded === 49 || folded === 51 || folded === 53))
      return NOT_FOLDED;
    isBehindLetter = folded >= 128 || ((folded | 32) >= 97 && (folded | 32) <= 122);
    units[length++] = folded;
  }
  return length;
}
const DROPPED = -1;
const NOT_FOLDED = -2;

/** What units are folded to, less one; 0 where none was asked for yet. */
const FOLDS = new Int32Array(0x10000);
function foldUnit(text: string, at: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return isInEmoji(text, at, code) ? code : NOT_FOLDED;
  if (FOLDS[code] === 0) FOLDS[code] = foldAlone(code) + FOLD_SHIFT;
  return FOLDS[code]! - FOLD_SHIFT;
}
const FOLD_SHIFT = 3;

function foldAlone(code: number): number {
  const folded = String.fromCharCode(code).normalize('NFD').replace(MARKS, '');
  return folded.length === 0 ? DROPPED : folded.length === 1 ? folded.charCodeAt(0) : NOT_FOLDED;
}

/** One of the two units of a sign from U+1F000 to U+1FBFF: none of them is a mark, or folded to something else. */
const isInEmoji = (text: string, at: number, code: number): boolean =>
  code < 0xdc00
    ? isEmojiLead(code) && isTrail(text.charCodeAt(at + 1))
    : at > 0 && isEmojiLead(text.charCodeAt(at - 1));
const isEmojiLead = (code: number): boolean => code >= 0xd83c && code <= 0xd83e;
const isTrail = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function digitsEnd(start: number, length: number): number {
  let at = start;
  while (at < length && units[at]! >= 48 && units[at]! <= 57) at += 1;
  return at;
}

/** Whether digits that end here may be part of a longer numeral: a separator, and another digit behind it. */
const mayGoOn = (end: number, length: number): boolean =>
  end + 1 < length && SEPARATORS.has(units[end]!) && units[end + 1]! >= 48 && units[end + 1]! <= 57;
const SEPARATORS = new Set([...'/., \u00a0\u202f'].map((sign) => sign.charCodeAt(0)));

/** Reads the numeral or date that begins here; where it ends. */
function pushNumeral(words: Word[], start: number, length: number, opensClause: boolean): number {
  whole ??= cut(0, length);
  NUMERAL.lastIndex = start;
  const [raw] = NUMERAL.exec(whole)!;
  const date = DATE.exec(raw);
  if (date) words.push(...readDate(date, opensClause));
  else words.push(readDigits(raw, opensClause));
  return start + raw.length;
}

/** Where the letters that begin at `start` end: there, if none does. */
function lettersEnd(start: number, length: number): number {
  let at = start;
  while (at < length) {
    const code = units[at]!;
    const lower = code | 32;
    if (lower >= 97 && lower <= 122 && code < 128) at += 1;
    else if (code < 128 || !isLetter(at, code, length)) break;
    else at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
  }
  return Math.min(at, length);
}

const LETTER = /^\p{L}$/u;
/** 1 for a letter, 2 for another unit, 0 where it was not asked for yet. */
const LETTERS = new Uint8Array(0x10000);
function isLetter(at: number, code: number, length: number): boolean {
  if (code >= 0xd800 && code < 0xdc00) return LETTER.test(cut(at, Math.min(at + 2, length)));
  if (LETTERS[code] === 0) LETTERS[code] = LETTER.test(String.fromCharCode(code)) ? 1 : 2;
  return LETTERS[code] === 1;
}

/** Without marks and look-alikes. */
const plainOf = (text: string): string => text.normalize('NFD').replace(MARKS, '').replace(MIXED, readLookalike);

const DATE = /^(\d{1,2})\/(\d{1,2})/;
const MONTH_NAMES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);

/** 20/01 becomes "20 enero": day first, as four of the five languages write it, unless it cannot be. */
function readDate([raw, first, second]: RegExpExecArray, opensClause: boolean): readonly Word[] {
  const [day, month] = Number(second) > 12 ? [second!, first!] : [first!, second!];
  const name = MONTH_NAMES[Number(month) - 1];
  return name && Number(day) <= 31
    ? [makeWord(String(Number(day)), false, Number(day), opensClause), makeWord(name, false, null, false)]
    : [makeWord(raw!.replace('/', ''), false, null, opensClause)];
}

const CLAUSE_ENDS = new Set([...',.;:!?\n…–—'].map((sign) => sign.charCodeAt(0)));

/** A word as it is written, inside a clause and at its beginning; each made where it first comes. */
interface Written {
  readonly raw: string;
  inside: Word | null;
  opening: Word | null;
}

/** A chat says few words over and over. Those written lately, two to a row, the later one first; a power of two. */
const ROWS = 1 << 13;
const rows: (Written | undefined)[] = Array.from({ length: 2 * ROWS }, () => undefined);

/** The word written from `start` to before `end`, letters or digits. Cuts no string for one that was written lately. */
function wordAt(start: number, end: number, opensClause: boolean): Word {
  const written = writtenAt(start, end);
  if (opensClause) return (written.opening ??= readWritten(written.raw, true));
  return (written.inside ??= readWritten(written.raw, false));
}

function writtenAt(start: number, end: number): Written {
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ units[at]!, HASH_PRIME);
  const row = ((hash ^ (hash >>> 15)) & (ROWS - 1)) * 2;
  const later = rows[row];
  if (later !== undefined && isAt(later.raw, start, end)) return later;
  const earlier = rows[row + 1];
  rows[row + 1] = later;
  const found = earlier !== undefined && isAt(earlier.raw, start, end) ? earlier : null;
  return (rows[row] = found ?? { raw: cut(start, end), inside: null, opening: null });
}

function isAt(raw: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (raw.charCodeAt(at - start) !== units[at]) return false;
  return true;
}

function readWritten(raw: string, opensClause: boolean): Word {
  if (raw.charCodeAt(0) <= 57) return makeWord(raw, false, Number(raw), opensClause);
  // "US" is a country, "us" a witness.
  if (raw === 'US') return makeWord('usa', true, null, opensClause);
  return makeWord(raw.toLowerCase(), isCapital(raw), null, opensClause);
}

const readLookalike = (character: string): string => (character === 'I' ? 'l' : (LOOKALIKES[character] ?? character));

function readDigits(raw: string, opensClause: boolean): Word {
  const digits = THOUSANDS.test(raw) ? raw.replace(/[^\d]/g, '') : raw.replace(/[^\d].*$/, '');
  return makeWord(digits, false, Number(digits), opensClause);
}

function isCapital(raw: string): boolean {
  const first = raw[0]!;
  return first !== first.toLowerCase() && (raw.length < 2 || raw.slice(1) !== raw.slice(1).toUpperCase());
}

/** Addresses of web pages named in a text, without query; the same page is the same source. */
export function listLinks(text: string): readonly string[] {
  if (!text.includes('http')) return NO_LINKS;
  return [...text.matchAll(LINK)].map(([link]) =>
    link
      .replace(/[?#].*$/, '')
      .replace(/[.,;:!)]+$/, '')
      .toLowerCase(),
  );
}
const NO_LINKS: readonly string[] = [];

/** What chain letters put around a text, in five languages: no part of what is said. */
const DECORATION = new Set(
  (
    'urgente urgent alerta alert alerte atencion attention ojo auxilio lamentable luto confirmado confirmada ultima hora ' +
    'pasalo pasenlo pasalos pasen pase voz difundan difundir difunde comparte compartan compartir compartan comparta reenvia reenvien reenviar reenviado ' +
    'share pls please favor por grupos grupo todos contactos bendiciones buenas noticias hermanos familia vecinos amigos compartilhem repassem ' +
    'partagez partage pataje pataj diffusez hola oigan buenos dias precaucion cuidado cuidense tomen precauciones gracias dios'
  ).split(' '),
);
export const isDecoration = askOfForms((form) => DECORATION.has(form));

/** The text as it is compared for copies: its words without decoration at either end, joined by one space. */
export function stripDecoration(words: readonly Word[]): readonly Word[] {
  let start = 0;
  let end = words.length;
  while (start < end && isDecoration(words[start]!)) start += 1;
  while (end > start && isDecoration(words[end - 1]!)) end -= 1;
  return start === end ? words : words.slice(start, end);
}
