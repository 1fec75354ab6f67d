import { askOfForms } from './word-facts.ts';
import type { Word } from './wording.ts';

/** Number words of the five languages, enough to see that two texts say different figures. Values below 100 add, 100 and 1,000 multiply. */
const ROWS: readonly (readonly [value: number, words: string])[] = [
  [2, 'dos two de dois duas deux'],
  [3, 'tres three twa trois'],
  [4, 'cuatro four kat quatro quatre'],
  [5, 'cinco five senk cinq sinco'],
  [6, 'seis six sis'],
  [7, 'siete seven set sete sept'],
  [8, 'ocho eight uit oito huit'],
  [9, 'nueve nine nef nove neuf'],
  [10, 'diez ten dis dez dix'],
  [11, 'once eleven onz onze'],
  [12, 'doce twelve douz doze douze'],
  [13, 'trece thirteen trez treze treize'],
  [14, 'catorce fourteen katoz catorze quatorze'],
  [15, 'quince fifteen kenz quinze quinzaine'],
  [16, 'dieciseis sixteen sez dezesseis seize'],
  [17, 'diecisiete seventeen diset dezessete'],
  [18, 'dieciocho eighteen dizuit dezoito'],
  [19, 'diecinueve nineteen diznef dezenove'],
  [20, 'veinte twenty ven vinte vingt vingts veintena vingtaine'],
  [21, 'veintiuno veintiun'],
  [22, 'veintidos'],
  [23, 'veintitres'],
  [24, 'veinticuatro'],
  [25, 'veinticinco'],
  [26, 'veintiseis'],
  [27, 'veintisiete'],
  [28, 'veintiocho'],
  [29, 'veintinueve'],
  [30, 'treinta thirty trant trinta trente treintena trentaine'],
  [40, 'cuarenta forty karant quarenta quarante quarantaine'],
  [50, 'cincuenta fifty senkant cinquenta cinquante cinquantaine'],
  [60, 'sesenta sixty swasant sessenta soixante soixantaine'],
  [70, 'setenta seventy swasanndis'],
  [80, 'ochenta eighty katreven oitenta'],
  [90, 'noventa ninety katrevendis'],
  [100, 'cien ciento hundred san cem cento cent cents centaine centena centenar'],
  [200, 'doscientos doscientas duzentos duzentas'],
  [300, 'trescientos trescientas trezentos trezentas'],
  [400, 'cuatrocientos cuatrocientas quatrocentos'],
  [500, 'quinientos quinientas quinhentos quinhentas'],
  [600, 'seiscientos seiscientas seiscentos'],
  [700, 'setecientos setecientas setecentos'],
  [800, 'ochocientos ochocientas oitocentos'],
  [900, 'novecientos novecientas novecentos'],
  [1000, 'mil thousand mille milye'],
];
const VALUES = new Map(ROWS.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
/** "One" counts behind a joining word only ("setenta y un"); alone it is an article. */
const ONES = new Map(['un', 'uno', 'una', 'one', 'um', 'uma', 'une', 'youn'].map((word) => [word, 1] as const));
const JOINERS = new Set(['y', 'e', 'and', 'et', 'ak']);
// Short words that mean something else in a sister language ("de" is two in Creole, "of" elsewhere; "set", "san", "once").
const NEEDS_COMPANY = new Set([
  'de',
  'set',
  'san',
  'ven',
  'sis',
  'dis',
  'once',
  'nef',
  'cent',
  'six',
  'sez',
  'trez',
  'kat',
  'neuf',
]);

export interface Numeral {
  readonly value: number;
  /** Word positions, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The numerals of a text in order: digits, number words, and both mixed ("14 mil 500"). `lang` decides the ambiguous short ones. */
export function readNumerals(words: readonly Word[], lang: string): readonly Numeral[] {
  const found: Numeral[] = [];
  const hasDozens = words.some(isDozen);
  for (let at = 0; at < words.length;) {
    if (!hasDozens && !canBegin(words[at]!)) {
      at += 1;
      continue;
    }
    const numeral = (hasDozens ? readDozen(words, at, lang) : null) ?? readNumeral(words, at, lang);
    if (numeral) found.push(numeral);
    at = numeral ? numeral.end : at + 1;
  }
  return found;
}

const canBegin = (word: Word): boolean => word.value !== null || isNumberWord(word);
const isNumberWord = askOfForms((form) => form === 'de' || VALUES.has(form));

const DOZENS = new Set(['docena', 'docenas', 'dozen', 'dozens', 'douzaine', 'duzia', 'duzias', 'douzen']);
const isDozen = askOfForms((form) => DOZENS.has(form));
const HALVES = new Set(['media', 'meia', 'half', 'demi']);
const opensDozen = askOfForms((form) => form === 'a' || DOZENS.has(form) || HALVES.has(form));

/** A numeral begins at one of these, or at none. */
export const mayBeginNumeral = (word: Word): boolean => canBegin(word) || opensDozen(word);

/** "Dos docenas", "a dozen", "media docena". */
function readDozen(words: readonly Word[], start: number, lang: string): Numeral | null {
  for (let at = start; at < Math.min(words.length, start + 3); at += 1) {
    if (!DOZENS.has(words[at]!.form)) continue;
    const before = words.slice(start, at).filter(({ form }) => form !== 'a');
    const times = before.length === 0 ? 1 : HALVES.has(before[0]!.form) ? 0.5 : valueOf(before[0]!, lang);
    return times !== null && before.length < 2 ? { value: 12 * times, start, end: at + 1 } : null;
  }
  return null;
}

function readNumeral(words: readonly Word[], start: number, lang: string): Numeral | null {
  return readThousands(words, start) ?? composeNumeral(words, start, lang);
}

/** "2k". */
const readThousands = (words: readonly Word[], start: number): Numeral | null =>
  words[start]!.value !== null && words[start + 1]?.form === 'k' && !words[start + 1]!.opensClause
    ? { value: words[start]!.value! * 1000, start, end: start + 2 }
    : null;

function composeNumeral(words: readonly Word[], start: number, lang: string): Numeral | null {
  let total = 0;
  let part = 0;
  let end = start;
  let last = Number.POSITIVE_INFINITY;
  for (let at = start; at < words.length; at += 1) {
    const joined = end > start && end < at;
    if (end === at && end > start && JOINERS.has(words[at]!.form)) continue;
    const value =
      joined && words[at]!.value !== null
        ? null
        : (valueOf(words[at]!, lang) ??
          (isCreoleTwoHundred(words, at, lang) ? 2 : null) ??
          (joined ? ONES.get(words[at]!.form) : null) ??
          null);
    if (value === null || !fits(value, part, last, end > start)) break;
    if (value === 1000) {
      total += Math.max(part, 1) * 1000;
      part = 0;
    } else if (value === 100 && part > 0 && part < 10) part *= 100;
    else if (value === 20 && part === 4) part = 80;
    else part += value;
    last = value;
    end = at + 1;
  }
  return end > start ? { value: total + part, start, end } : null;
}

/** "De" is two in Creole before hundreds and thousands only. */
const isCreoleTwoHundred = (words: readonly Word[], at: number, lang: string): boolean =>
  lang === 'ht' && words[at]!.form === 'de' && /^(san|mil)$/.test(words[at + 1]?.form ?? '');

/** Whether a part may follow: magnitudes fall ("ochenta y tres"), or multiply ("3 mil", "two hundred"). */
function fits(value: number, part: number, last: number, started: boolean): boolean {
  if (!started) return true;
  if (value === 1000) return part < 1000 && part > 0;
  if (value === 100) return (part > 0 && part < 10) || last >= 1000;
  if (value === 20 && last === 4) return true;
  if (last === 60 || (last === 20 && part === 80)) return value < 20;
  if (last === 10 && part % 100 === 10) return value >= 7 && value <= 9;
  return value < last && (last >= 1000 ? true : last >= 100 ? value < 100 : last >= 20 && value < 10);
}

function valueOf(word: Word, lang: string): number | null {
  if (word.value !== null) return word.value;
  const value = VALUES.get(word.form);
  if (value === undefined) return null;
  if (NEEDS_COMPANY.has(word.form) && (word.capital || !isAtHome(word.form, lang))) return null;
  return value;
}

const HOME: Readonly<Record<string, string>> = {
  once: 'es',
  set: 'ht',
  san: 'ht',
  ven: 'ht',
  sis: 'ht',
  dis: 'ht',
  nef: '',
  cent: 'fr',
  six: 'en fr',
  sez: 'ht',
  trez: 'ht',
  kat: 'ht',
  neuf: 'fr',
  de: '',
};
const isAtHome = (form: string, lang: string): boolean => (HOME[form] ?? '').split(' ').includes(lang) && lang !== '';
