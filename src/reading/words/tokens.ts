import { FILLER } from './folding.ts';
import { hashUnits } from '../learnt/hashing.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'emoji' | 'link' | 'break';

/**
 * One token. `text` is folded, without fillers; `start` and `end` are UTF-16 offsets into the message.
 * Words end at hyphens (`quatre-vingt` is two words, the hyphen between letters is no token) and after an elided article or pronoun (`l'eau` is `l'` + `eau`,
 * `m'ap` is `m'` + `ap`) and before an English `'s` of possession; other apostrophes stay inside (`don't`). Numbers hold digits with `.`, `,`, `:` between digits only;
 * a suffix is a word of its own that touches the number (`3k`, `10am`, `8h30` is three tokens).
 * A run of dots is `…`; a run of `!` or `?` is one mark; a run of line ends is one `break`.
 */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** What is remembered of `text`; see `rememberByWord`. */
  readonly word: Word;
}

/**
 * A word met before. What each stage worked out for it stands in the word itself, by the number of the stage's slot: a list of its
 * own would be one more place of memory to reach into for every question.
 */
export interface Word {
  readonly text: string;
  [slot: number]: unknown;
  /** A bit for each stage that is known to make nothing of the word: most words mean nothing to most stages. */
  blanks: number;
  /** `bitOfWord(text)`. */
  readonly bit: number;
  /** What the scorer knows the word by; as a signed number it is a small one to the engine. */
  readonly hash: number;
  /** Filled by language.ts. */
  languageScores: readonly number[] | null;
}

const makeWord = (text: string): Word => ({
  text: intern(text),
  blanks: 0,
  bit: bitOfWord(text),
  hash: hashUnits(text, 0, text.length, 1) | 0,
  languageScores: null,
});

/**
 * One of 32 bits, by the letters of a word. A node of a trie keeps the bits of the words that may follow it, so that most
 * walks end without a look-up.
 */
export const bitOfWord = (text: string): number => 1 << (hashOf(text) & 31);

/**
 * The one string of its letters: the engine compares such strings by their address, and readers compare words all day. It makes them of
 * keys; an object without a prototype takes a key without a shape of its own, which takes half the time.
 */
export function intern(text: string): string {
  const held = Object.create(null) as Record<string, number>;
  held[text] = 0;
  return Object.keys(held)[0]!;
}

let slotCount = 0;

/**
 * Makes a function of a token's text that works out each word once and remembers it with the word. `make` must be pure and
 * give neither null nor undefined; where it gives `blank`, one bit remembers it. One call per stage and lexicon, never per message.
 */
export function rememberByWord<Value>(make: (text: string) => Value, blank?: Value): (token: Token) => Value {
  const slot = slotCount;
  slotCount += 1;
  const bit = blank === undefined ? 0 : takeBit();
  return ({ word }) => {
    if ((word.blanks & bit) !== 0) return blank!;
    const known = word[slot];
    if (known !== undefined) return known as Value;
    const made = make(word.text);
    if (made === blank) word.blanks |= bit;
    if (made !== blank || bit === 0) word[slot] = made;
    return made;
  };
}

let bitsTaken = 0;
const MAX_BITS = 31;

/** A bit of `Word.blanks`, or none when all are taken: then a slot remembers blanks too. */
function takeBit(): number {
  if (bitsTaken === MAX_BITS) return 0;
  bitsTaken += 1;
  return 1 << (bitsTaken - 1);
}

/** Words met lately, two to a row, the later one first: with one to a row two usual words would keep driving each other out. Power of two. */
const ROWS = 1 << 15;
const rows: (Word | undefined)[] = Array.from({ length: 2 * ROWS }, () => undefined);
/** Longer ones are links and laughter: they hardly come twice. */
const MAX_CHARS_REMEMBERED = 32;

/** A word by its folded text, remembered like those of messages. */
export function wordNamed(text: string): Word {
  if (text.length > MAX_CHARS_REMEMBERED) return makeWord(text);
  const row = rowOf(hashOf(text));
  const later = rows[row];
  if (later !== undefined && later.text === text) return later;
  const earlier = rows[row + 1];
  return earlier !== undefined && earlier.text === text ? prefer(row, later, earlier) : meetWord(text, row);
}

/** The word at `start` to `end` of the text that is being cut, fillers left out. Cuts no string for a known word. */
function wordAt(folded: string, start: number, end: number): Word {
  if (end - start > MAX_CHARS_REMEMBERED) return makeWord(folded.slice(start, end).replaceAll(FILLER, ''));
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ units[at]!, HASH_PRIME);
  const row = rowOf(hash);
  const later = rows[row];
  if (later !== undefined && isAt(later.text, start, end)) return later;
  const earlier = rows[row + 1];
  if (earlier !== undefined && isAt(earlier.text, start, end)) return prefer(row, later, earlier);
  const cut = folded.slice(start, end);
  return cut.includes(FILLER) ? wordNamed(cut.replaceAll(FILLER, '')) : meetWord(cut, row);
}

/** FNV-1a over UTF-16 units. */
const HASH_SEED: number = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return hash;
}

const rowOf = (hash: number): number => ((hash ^ (hash >>> 15)) & (ROWS - 1)) * 2;

/** The earlier word of a row has been met again: it changes places with the later one. */
function prefer(row: number, later: Word | undefined, earlier: Word): Word {
  rows[row + 1] = later;
  rows[row] = earlier;
  return earlier;
}

/** A word not met lately takes the place of the one in its row that was met longest ago. */
function meetWord(text: string, row: number): Word {
  const made = makeWord(text);
  rows[row + 1] = rows[row];
  rows[row] = made;
  return made;
}

function isAt(word: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (word.charCodeAt(at - start) !== units[at]) return false;
  return true;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const BREAK = 3;
const EMOJI = 4;
const MARK = 5;
const NOTHING = 6;

const classes = buildClasses();

function buildClasses(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(MARK);
  for (let code = 0; code < 0x10000; code += 1) {
    const char = String.fromCharCode(code);
    if (code >= 0xd800 && code <= 0xdfff) kinds[code] = EMOJI;
    else if (/\p{L}|\p{M}/u.test(char)) kinds[code] = LETTER;
    else if (code >= 48 && code <= 57) kinds[code] = DIGIT;
    else if (/\s/.test(char)) kinds[code] = SPACE;
    else if (
      (code >= 0x2190 && code <= 0x21ff) ||
      (code >= 0x2300 && code <= 0x27bf) ||
      (code >= 0x2900 && code <= 0x2bff)
    )
      kinds[code] = EMOJI;
  }
  kinds[10] = BREAK;
  kinds[0x200d] = EMOJI;
  kinds[FILLER.charCodeAt(0)] = NOTHING;
  return kinds;
}

/**
 * Code units of the text that is being cut, some spaces behind them; filled anew for every text. Strings come in many makes
 * (slices, joins, one byte or two): asking each for its letters over and over costs more than one copy.
 */
let units = new Uint16Array(8_192);
const SPACES_BEHIND = 4;

function copyUnits(folded: string): number {
  const { length } = folded;
  if (length + SPACES_BEHIND > units.length) units = new Uint16Array(2 * (length + SPACES_BEHIND));
  for (let at = 0; at < length; at += 1) units[at] = folded.charCodeAt(at);
  for (let at = length; at < length + SPACES_BEHIND; at += 1) units[at] = 32;
  return length;
}

const classAt = (at: number): number => classes[units[at]!]!;

/** Cuts folded text into tokens, left to right, spaces left out. Linear in the length of the text. */
export function tokenize(folded: string): readonly Token[] {
  const length = copyUnits(folded);
  const tokens: Token[] = [];
  let at = 0;
  while (at < length) {
    const kind = classAt(at);
    if (kind === SPACE || kind === NOTHING) at += 1;
    else if (kind === LETTER) at = readWord(folded, at, tokens);
    else if (kind === DIGIT) at = readNumber(folded, at, tokens);
    else if (kind === BREAK) at = readBreak(at, length, tokens);
    else if (kind === EMOJI) at = readEmoji(folded, at, tokens);
    else at = readMark(folded, at, tokens);
  }
  return tokens;
}

const push = (tokens: Token[], folded: string, start: number, end: number, kind: TokenKind): number =>
  pushWord(tokens, wordAt(folded, start, end), start, end, kind);

/** Every token is made here, so that all have one shape. */
function pushWord(tokens: Token[], word: Word, start: number, end: number, kind: TokenKind): number {
  tokens.push({ text: word.text, start, end, kind, word });
  return end;
}

/** What may be cut off before an apostrophe and a vowel: French and Creole articles and pronouns. */
const ELISIONS: ReadonlySet<string> = new Set(
  'l d j m t s n c k w p qu jusqu lorsqu puisqu quoiqu quelqu presqu y'.split(' '),
);
const APOSTROPHE = 39;
const HYPHEN = 45;

function readWord(folded: string, start: number, tokens: Token[]): number {
  let end = start;
  for (;;) {
    const kind = classAt(end);
    if (kind === LETTER || kind === DIGIT || kind === NOTHING) {
      end += 1;
    } else if (units[end] === APOSTROPHE && classAt(end + 1) === LETTER) {
      if (ELISIONS.has(folded.slice(start, end))) return push(tokens, folded, start, end + 1, 'word');
      end += 1;
    } else break;
  }
  if (isWithout(start, end)) return push(tokens, folded, start, end + 2, 'word');
  const linkEnd = endOfLink(folded, start, end);
  if (linkEnd > end) return push(tokens, folded, start, linkEnd, 'link');
  const owner = endOfOwner(folded, start, end);
  push(tokens, folded, start, owner, 'word');
  if (owner < end) push(tokens, folded, owner, end, 'word');
  const isHyphen = units[end] === HYPHEN && classAt(end + 1) === LETTER;
  return isHyphen ? end + 1 : end;
}

const [SLASH, LETTER_O, LETTER_W] = [47, 111, 119];

/** English phones write "w/o" for without. */
const isWithout = (start: number, end: number): boolean =>
  units[end] === SLASH &&
  end - start === 1 &&
  units[start] === LETTER_W &&
  units[end + 1] === LETTER_O &&
  classAt(end + 2) !== LETTER;

const LETTER_S = 115;
/** "It's": what is no possessive and stays one word. */
const CONTRACTED: ReadonlySet<string> = new Set(
  'it he she that this there here what who where when how why let one nobody everybody everyone somebody someone everything'.split(
    ' ',
  ),
);

/** "Mexico's": the name is the word, `'s` another. */
function endOfOwner(folded: string, start: number, end: number): number {
  const at = end - 2;
  if (units[at] !== APOSTROPHE || units[end - 1] !== LETTER_S || at <= start) return end;
  return CONTRACTED.has(folded.slice(start, at)) ? end : at;
}

const HOSTS: ReadonlySet<string> = new Set('wa t bit fb youtu maps goo goo.gl ig tinyurl chat'.split(' '));

function endOfLink(folded: string, start: number, end: number): number {
  const next = units[end];
  if (next !== 58 && next !== 46) return end;
  const word = folded.slice(start, end);
  const isLink =
    ((word === 'http' || word === 'https' || word === 'geo') && next === 58 && units[end + 1] === 47) ||
    (word === 'geo' && next === 58) ||
    (word === 'www' && next === 46) ||
    (next === 46 && HOSTS.has(word) && classAt(end + 1) === LETTER && folded.indexOf('/', end) >= 0);
  if (!isLink) return end;
  let at = end;
  const { length } = folded;
  while (at < length && classAt(at) !== SPACE && classAt(at) !== BREAK) at += 1;
  return at;
}

function readNumber(folded: string, start: number, tokens: Token[]): number {
  let end = start;
  for (;;) {
    const kind = classAt(end);
    if (kind === DIGIT || kind === NOTHING) end += 1;
    else if (isInnerMark(units[end]!) && classAt(end + 1) === DIGIT) end += 1;
    else break;
  }
  if (isCommaList(folded, start, end)) end = folded.indexOf(',', start);
  return push(tokens, folded, start, end, 'number');
}

/** "22,24,26" is a list of numbers; "1,234,567" is one. */
function isCommaList(folded: string, start: number, end: number): boolean {
  const first = folded.indexOf(',', start);
  const isRest = start > 1 && units[start - 1] === 44 && classAt(start - 2) === DIGIT;
  if (isRest && first > 0 && first < end) return true;
  const second = first < 0 ? -1 : folded.indexOf(',', first + 1);
  return second >= 0 && second < end && second - first !== 4;
}

const isInnerMark = (code: number): boolean => code === 44 || code === 46 || code === 58;

const LINE_END = makeWord('\n');
const ELLIPSIS = makeWord('…');

function readBreak(start: number, length: number, tokens: Token[]): number {
  let end = start;
  while (classAt(end) === BREAK || (end < length && classAt(end) === SPACE)) end += 1;
  return pushWord(tokens, LINE_END, start, end, 'break');
}

function readEmoji(folded: string, start: number, tokens: Token[]): number {
  let end = start + unitsAt(start);
  for (;;) {
    const code = units[end];
    const isSkin = code === 0xd83c && units[end + 1]! >= 0xdffb && units[end + 1]! <= 0xdfff;
    const isFlagHalf = isRegional(end) && end - start === 2 && isRegional(start);
    if (classAt(end) === NOTHING) end += 1;
    else if (isSkin || isFlagHalf) end += 2;
    else if (code === 0x200d) end += 1 + unitsAt(end + 1);
    else break;
  }
  return push(tokens, folded, start, Math.min(end, folded.length), 'emoji');
}

const unitsAt = (at: number): number => {
  const code = units[at]!;
  return code >= 0xd800 && code <= 0xdbff ? 2 : 1;
};
const isRegional = (at: number): boolean => {
  const low = units[at + 1]!;
  return units[at] === 0xd83c && low >= 0xdde6 && low <= 0xddff;
};

function endOfRun(start: number, code: number): number {
  let end = start + 1;
  while (units[end] === code) end += 1;
  return end;
}

function readMark(folded: string, start: number, tokens: Token[]): number {
  const code = units[start];
  let end = start + 1;
  if (code === 46 || code === 33 || code === 63) end = endOfRun(start, code);
  const isDots = code === 46 && end - start > 1;
  const word = isDots ? ELLIPSIS : wordAt(folded, start, start + 1);
  return pushWord(tokens, word, start, end, 'punctuation');
}
