/**
 * What looks like a phone number and is none: the figures that a coordination desk lives on. The door must not eat them.
 */

const DATES = [
  /^(?:19|20)\d{2}([-/. ])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])$/,
  /^(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\1(?:(?:19|20)\d{2}|\d{2})$/,
  /^(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|[12]\d|3[01]) 20[0-4]\d$/,
];

export const isDate = (text: string): boolean => DATES.some((date) => date.test(text));
export const isYear = (digits: string): boolean => /^(?:19|20)\d{2}$/.test(digits);
/** At most three digits, then zeros: a figure somebody rounded. */
export const isRound = (digits: string): boolean => /^[1-9]\d{0,2}0{3,}$/.test(digits) && digits.length <= 9;

const PEOPLE =
  /^[ \u200b]{0,2}(?:de |of |mil |more |más |mas |otr[oa]s )?(?:person|people|persn|migra|gente|famil|niñ|nin[oa]s|hombre|mujer|homb|haitian|ayisyen|venezol|venezuel|cuban|hondur|guatem|salvador|colombi|ecuator|moun|fanmi|refij|refugi|réfugi|pessoa|imigra|adult|child|kids|enfant|timoun|crian|caminant|passenger|passager|passageir|pasajer|viajer|soldad|soldier|bus|autob|camas|beds|lits|kabann|camp)/iu;
const AHEAD = 30;

/** True where a word for people, buses or beds follows: "4000 personas". */
export const isFollowedByPeople = (text: string, end: number): boolean => PEOPLE.test(text.slice(end, end + AHEAD));

// Eight to eleven decimals would fit a phone number behind its country code; map services write up to seven, or twelve and more.
const FRACTION = '(?:\\d{12,15}|\\d{3,7}(?!\\d))';
const NUMBER = '\\d{1,3}(?:\\.\\d{3})+';
/** Stretches inside a run of digits that are read as something else, whatever stands around them. */
const KEPT = new RegExp(
  [
    // 2018-11-19, 19/11/2018, 19.11.18, 19 11 2018
    '(?<!\\d|\\d[-/.])(?:19|20)\\d{2}([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])(?!\\d|[-/.]\\d)',
    '(?<!\\d|\\d[-/.])(?:0?[1-9]|[12]\\d|3[01])([-/.])(?:0?[1-9]|[12]\\d|3[01])\\2(?:(?:19|20)\\d{2}|\\d{2})(?!\\d|[-/.]\\d)',
    '(?<!\\d|\\d[-/. ])(?:0?[1-9]|[12]\\d|3[01]) (?:0?[1-9]|1[0-2]) 20[0-4]\\d(?!\\d|[-/.]\\d)',
    // a pair of coordinates, and a single one
    `(?<![\\d.])\\d{1,2}[.,]${FRACTION}(?: ?°)? ?[NSns]?(?:[,;/] ?| {1,2})[-+]?\\d{1,3}[.,]${FRACTION}(?!\\d|[.,-]\\d)`,
    '(?<![\\d.])(?:1[0-7]\\d|\\d{1,2})\\.\\d{5,7}(?!\\d|[.-]\\d)',
    // IMG-20181119-WA0001
    '(?<=(?:IMG|VID|PTT|AUD|STK|DOC)-)\\d{8}(?=-WA\\d)',
    // 14RNQ 50123 62345
    '(?<=\\d[C-HJ-NP-X][A-HJ-NP-Z]{2} ?)(?:\\d{4} ?\\d{4}|\\d{5} ?\\d{5})(?!\\d|[ .-]\\d)',
    '(?<=\\d[C-HJ-NP-X] [A-HJ-NP-Z]{2} )(?:\\d{4} \\d{4}|\\d{5} \\d{5})(?!\\d|[ .-]\\d)',
    // 1,234,567 and 3.500-4.000
    '(?<!\\d|\\d[-,. ])\\d{1,3}(?:,\\d{3}){1,2}(?!\\d|,\\d|[-. ]{1,3}\\d{4})',
    `(?<!\\d|\\d[-,. ])${NUMBER} ?- ?${NUMBER}(?!\\d|[-,.]\\d)`,
    '(?<!\\d|\\d[-,. ])\\d{1,3}(?:\\.\\d{3}){2}(?!\\d|[-,. ]{1,2}\\d)(?<=(?<!\\d)\\d(?:\\.\\d{3}){2}|\\.000)',
    '(?<!\\d|\\d[-,. ])\\d{1,3}(?: \\d{3}){2}(?!\\d|[-,. ]{1,2}\\d)(?<=(?<!\\d)[1-9](?: \\d{3}){2}| 000)',
    // 18.30
    '(?<!\\d|\\d[-.,/ ])(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?= )',
    // $ 1500000, 1.250.000 pesos
    '(?<=[$€£₡₲₱] ?)(?:\\d{1,7}|\\d{1,3}(?:[.,]\\d{3}){1,2})(?:[.,]\\d{1,2})?(?!\\d|[-., ]\\d)',
    '(?<!\\d|\\d[-,. ])\\d[\\d.,]{4,8}(?= ?(?i:pesos|d[oó]l|usd|mxn|cop|gourd|goud|reais|euros|quetzal|lempir|colon|soles|buck|francs))',
  ].join('|'),
  'gu',
);

/** Offsets of the stretches of `text` that are dates, coordinates, prices and grouped numbers. */
export const findKept = (text: string): readonly (readonly [number, number])[] =>
  Array.from(text.matchAll(KEPT), ({ 0: found, index }) => [index, index + found.length] as const);
