import { createRecall } from './recall.ts';
import { factsOf, learnOfForms, type WordFacts } from './word-facts.ts';

/** Folding of message text to comparable words: case, marks, decoration and look-alike characters out; digits kept. */

export interface Word {
  /** Lower case, no marks; digits only where `value` is set. */
  readonly form: string;
  /** Written with a capital, not in a shouted word: perhaps a name. */
  readonly capital: boolean;
  /** The numeral in digits, else null. */
  readonly value: number | null;
  /** Behind a comma, a stop or a line end: a "not" before it does not reach it. */
  readonly opensClause: boolean;
  /** What follows from its form alone. */
  readonly facts: WordFacts;
}

/** A word in lower case, a numeral where `value` says so. */
export const makeWord = (form: string, capital: boolean, value: number | null, opensClause: boolean): Word => ({
  form,
  capital,
  value,
  opensClause,
  facts: factsOf(form),
});

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
  const plain = plainOf(text);
  const words: Word[] = [];
  let opensClause = false;
  for (let at = 0; at < plain.length;) {
    const code = plain.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    const end = isDigit ? numeralEnd(plain, at) : lettersEnd(plain, at);
    if (end === at) {
      opensClause ||= CLAUSE_ENDS.has(code);
      at += 1;
      continue;
    }
    const raw = plain.slice(at, end);
    const date = isDigit ? DATE.exec(raw) : null;
    if (date) words.push(...readDate(date, opensClause));
    else words.push(isDigit ? readDigits(raw, opensClause) : readLetters(raw, opensClause));
    opensClause = false;
    at = end;
  }
  return words;
}

function numeralEnd(text: string, start: number): number {
  NUMERAL.lastIndex = start;
  NUMERAL.test(text);
  return NUMERAL.lastIndex;
}

/** Where the letters that begin at `start` end: there, if none does. */
function lettersEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const lower = code | 32;
    if (lower >= 97 && lower <= 122 && code < 128) at += 1;
    else if (code < 128 || !LETTER.test(String.fromCodePoint(text.codePointAt(at)!))) break;
    else at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
  }
  return at;
}
const LETTER = /^\p{L}$/u;

/** Without links, marks and look-alikes; most texts have none of them, and looking is cheaper than replacing. */
function plainOf(text: string): string {
  const bare = text.includes('http') ? text.replace(LINK, ' ') : text;
  const unmarked = ASCII.test(bare) ? bare : bare.normalize('NFD').replace(MARKS, '');
  return HAS_LOOKALIKE.test(unmarked) ? unmarked.replace(MIXED, readLookalike) : unmarked;
}
const ASCII = /^[\0-\x7f]*$/;
/** One of them behind what may be a letter. */
const HAS_LOOKALIKE = /[^\0-@[-`{-\x7f][0135I]/;

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

/** A chat says few words over and over: as they are written they are read once, inside a clause and at its beginning. */
const MAX_WRITTEN_HELD = 12_000;
const [inside, opening] = [false, true].map((opensClause) =>
  createRecall((raw) => readWritten(raw, opensClause), MAX_WRITTEN_HELD),
);
const readLetters = (raw: string, opensClause: boolean): Word => (opensClause ? opening! : inside!).of(raw);

function readWritten(raw: string, opensClause: boolean): Word {
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
export const isDecoration = learnOfForms((form) => DECORATION.has(form));

/** The text as it is compared for copies: its words without decoration at either end, joined by one space. */
export function stripDecoration(words: readonly Word[]): readonly Word[] {
  let start = 0;
  let end = words.length;
  while (start < end && isDecoration(words[start]!)) start += 1;
  while (end > start && isDecoration(words[end - 1]!)) end -= 1;
  return start === end ? words : words.slice(start, end);
}
