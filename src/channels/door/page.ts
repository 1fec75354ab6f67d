/**
 * A text beside its folded twin. The twin has the same length, so that what is found in it can be cut out of both: digits of
 * every script are 0–9, dashes and spaces of every kind are `-` and ` `, invisible marks are one mark.
 */
export interface Page {
  readonly text: string;
  readonly folded: string;
  readonly removed: number;
}

/** A stretch to take out, UTF-16 offsets, end exclusive, and the token that says what stood there. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly token: string;
}

/** Stands for every character that shows nothing: joiners, direction marks, variation selectors, key caps. */
export const INVISIBLE = '\u200b';

const FOLDABLE = new RegExp(
  '\\p{Nd}|\\p{No}|\\p{Zs}|\\p{Pd}|[\\u{ad}\\u{2212}\\u{200b}-\\u{200f}\\u{202a}-\\u{202e}\\u{2060}-\\u{2067}]' +
    '|[\\u{fe00}-\\u{fe0f}]|\\u{20e3}|\\u{feff}|[\\u{ff01}-\\u{ff5e}]|\\u{fe6b}',
  'gu',
);

export function openPage(text: string): Page {
  return { text, folded: text.replace(FOLDABLE, foldCharacter), removed: 0 };
}

function foldCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return character;
  if (/\p{Zs}/u.test(character)) return ' ';
  if (/\p{Pd}|\u2212/u.test(character)) return '-';
  if (/[\p{Nd}\p{No}]/u.test(character)) return foldDigit(character);
  if (code === 0xfe6b) return '@';
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : INVISIBLE;
}

function foldDigit(character: string): string {
  const compatible = character.normalize('NFKC');
  const padding = INVISIBLE.repeat(character.length - 1);
  if (/^[0-9]$/.test(compatible)) return compatible + padding;
  return /\p{Nd}/u.test(character) ? String(digitValue(character.codePointAt(0)!)) + padding : character;
}

/** Decimal digits stand in runs of ten that begin at a code ending in hexadecimal 0 or 6. */
function digitValue(code: number): number {
  const low = code & 0xf;
  const startsAtZero = low < 6 || /\p{Nd}/u.test(String.fromCodePoint(code - low));
  return Math.min(9, startsAtZero ? low : low - 6);
}

/** Takes the cuts (in order, apart from each other) out of both texts. */
export function cutOut(page: Page, cuts: readonly Cut[]): Page {
  if (cuts.length === 0) return page;
  const whole = cuts.map((cut) => ({ ...cut, end: cut.end + Number(splitsCharacter(page.text, cut.end)) }));
  return { text: splice(page.text, whole), folded: splice(page.folded, whole), removed: page.removed + cuts.length };
}

/** A digit may have two units (𝟗), and the second shows nothing in the twin. */
const splitsCharacter = (text: string, at: number): boolean =>
  at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

function splice(text: string, cuts: readonly Cut[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, token } of cuts) {
    out += text.slice(from, start) + token;
    from = end;
  }
  return out + text.slice(from);
}
