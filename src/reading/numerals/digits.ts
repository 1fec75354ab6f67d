import type { Composition } from './words.ts';
import type { Token } from '../words/tokens.ts';

/** "1 414 021 100" and "40 000": groups of three behind one space, told from two numbers by a first group of one to three digits. */
export function joinSpacedGroups(tokens: readonly Token[], made: Composition): void {
  const before = tokens[made.next - 1]!;
  if (before.text.length > 3 || !isPlainDigits(before.text)) return;
  let { next } = made;
  let value = made.group!;
  for (;;) {
    const token = tokens[next];
    const previous = tokens[next - 1]!;
    if (token?.kind !== 'number' || token.start !== previous.end + 1 || !/^\d{3}([.,]\d+)?$/.test(token.text)) break;
    value = value * 1_000 + Number(token.text.replace(',', '.'));
    next += 1;
    if (token.text.length > 3) break;
  }
  const groups = next - made.next;
  // One group of three behind three digits may be two numbers ("200 300 personas"); a final 000 or a short first group is not.
  if (groups === 0 || (groups === 1 && before.text.length === 3 && !tokens[next - 1]!.text.endsWith('00'))) return;
  made.group = value;
  made.next = next;
}

const isPlainDigits = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < 48 || text.charCodeAt(at) > 57) return false;
  return true;
};

/**
 * Value of a digit token, or null for a clock time (10:30) or a dotted address. Chats mix locales, so shape decides first:
 * groups of three are thousands ("4.000", "4,000", "1,234,567.89") unless a zero leads; else the last mark is the decimal one.
 */
export function readDigits(text: string): number | null {
  if (isPlainDigits(text)) return Number(text);
  if (text.includes(':')) return null;
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (dots > 0 && commas > 0) return readTwoMarks(text, dots, commas);
  const mark = dots > 0 ? '.' : ',';
  const parts = text.split(mark);
  const isGrouped = parts.slice(1).every((part) => part.length === 3) && parts[0]!.length <= 3 && parts[0] !== '0';
  if (isGrouped) return Number(parts.join(''));
  if (parts.length > 2) return null;
  return Number(parts.join('.'));
}

function readTwoMarks(text: string, dots: number, commas: number): number | null {
  const decimalMark = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  if ((decimalMark === '.' ? dots : commas) > 1) return null;
  const at = text.indexOf(decimalMark);
  return Number(`${text.slice(0, at).replace(/[.,]/g, '')}.${text.slice(at + 1)}`);
}

const MEASURES: ReadonlySet<string> = new Set(
  'ml cl km kms kg kgs gr cm mm mt mts m mb gb tb mg lt lts kw kwh mah'.split(' '),
);

/** "29km", "180ml", ".25", "1e10": a measure, a decimal or a scientific number, never a number of people. */
export function isMeasured(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (before !== undefined && (before.text === '.' || before.text === ',') && before.end === token.start)
    return at === 1 || tokens[at - 2]!.end < before.start;
  if (next === undefined || next.start !== token.end) return false;
  return MEASURES.has(next.text) || next.text === '^' || /^e\d*$/.test(next.text);
}

/** "1e10", "12,32e+14", "1.3x10^6". */
export function takeExponent(tokens: readonly Token[], at: number, made: Composition): boolean {
  const mark = tokens[at + 1];
  if (mark === undefined || mark.start !== tokens[at]!.end || made.group === null) return false;
  const isPower = mark.text === 'x10' && tokens[at + 2]?.text === '^';
  if (!isPower && !/^e\d*$/.test(mark.text)) return false;
  const signAt = at + (isPower ? 3 : 2);
  const isPlus = tokens[signAt]?.text === '+';
  if (mark.text === 'e' && !isPlus) return false;
  const isInside = !isPower && mark.text !== 'e';
  const last = isInside ? at + 1 : signAt + (isPlus ? 1 : 0);
  const exponent = Number(isInside ? mark.text.slice(1) : tokens[last]?.text);
  if (!Number.isInteger(exponent)) return false;
  made.group = Math.round(made.group * 10 ** exponent * 1e6) / 1e6;
  made.next = last + 1;
  return true;
}
