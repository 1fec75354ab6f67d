import { nameEndAt } from './names.ts';
import { type Cut, INVISIBLE, type Page } from './page.ts';

/** Characters at which the part of an e-mail address before the `@` begins. */
const BEFORE_LOCAL = ' \t\n\r<>()[],;:"@‹›\u2068\u2069' + INVISIBLE;
const WORD = /[\p{L}\p{N}\p{M}_@.-]/u;
const CLOCK = /^\d{1,4}(?:[ap]m|h|hrs?)?$/i;
const SPACED_DOMAIN = /[ \t]{0,2}[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/uy;
const ISOLATE_START = '\u2068';
const ISOLATE_END = '\u2069';
const LONGEST_MENTION = 120;

/**
 * E-mail addresses (something on both sides of the `@`) and mentions (something behind it only, of `names` all of it: "@Ana María").
 * "@5pm" is a time.
 */
export function findAddresses({ folded }: Page, names: ReadonlySet<string>): readonly Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (let at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', Math.max(at + 1, from))) {
    const cut = readAddress(folded, at, from, names);
    if (!cut) continue;
    cuts.push(cut);
    from = cut.end;
  }
  return cuts;
}

function readAddress(text: string, at: number, from: number, names: ReadonlySet<string>): Cut | null {
  const start = localStart(text, at, from);
  const end = wordEnd(text, at + 1);
  if (end === at + 1) return readIsolate(text, at) ?? readSpaced(text, at, from);
  if (start < at) return { start, end, token: '‹email›' };
  if (CLOCK.test(text.slice(at + 1, end))) return null;
  return { start: at, end: Math.max(end, nameEndAt(text, at + 1, names)), token: '‹mention›' };
}

function localStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && !BEFORE_LOCAL.includes(text[start - 1]!)) start -= 1;
  return start;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (text[at] === INVISIBLE && at - start < 4) at += 1;
  let end = at;
  for (
    let size = unitsAt(text, end);
    end < text.length && WORD.test(text.slice(end, end + size));
    size = unitsAt(text, end)
  )
    end += size;
  while (end > at && '.-'.includes(text[end - 1]!)) end -= 1;
  return end === at ? start : end;
}

const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** WhatsApp wraps a mentioned name in isolates: `@⁨Ana María⁩`. */
function readIsolate(text: string, at: number): Cut | null {
  let start = at + 1;
  while (text[start] === INVISIBLE && start - at < 4) start += 1;
  if (text[start] !== ISOLATE_START) return null;
  const end = text.indexOf(ISOLATE_END, start);
  const close = end < 0 || end - start > LONGEST_MENTION ? Math.min(text.length, start + LONGEST_MENTION) : end + 1;
  return { start: at, end: close, token: '‹mention›' };
}

/** `ana @ example.com` */
function readSpaced(text: string, at: number, from: number): Cut | null {
  SPACED_DOMAIN.lastIndex = at + 1;
  if (!SPACED_DOMAIN.test(text)) return null;
  const end = SPACED_DOMAIN.lastIndex;
  let before = at;
  while (before > from && at - before < 2 && text[before - 1] === ' ') before -= 1;
  const start = localStart(text, before, from);
  return start < before ? { start, end, token: '‹email›' } : null;
}

const SPELLED =
  /[\p{L}\p{N}_.+-]{1,64}\s{0,2}(?:[([{](?:at|arroba)[)\]}]|(?<=\s)arroba(?=\s))\s{0,2}[\p{L}\p{N}-]{1,63}(?:\s{0,2}(?:\.|[([{](?:dot|punto)[)\]}]|(?<=\s)(?:dot|punto)(?=\s))\s{0,2}[\p{L}\p{N}-]{1,63}){1,3}/giu;

/** `ana at example dot org`: "at" and "dot" are words like any other, unless an address ends in them. */
const AT_AND_DOT =
  /[\p{L}\p{N}_.+-]{1,64}\s{1,2}at\s{1,2}(?:[\p{L}\p{N}-]{1,63}\s{1,2}dot\s{1,2}){1,3}(?:com|org|net|edu|gov|info|me|io|mx|gt|hn|sv|ni|cr|pa|co|ec|ve|br|ht|fr|es|us|ca)(?![\p{L}\p{N}])/giu;

/** `ana (at) example (dot) org`, `ana arroba ejemplo punto com`, `ana at example dot org` */
export const findSpelledEmails = ({ folded }: Page): readonly Cut[] => {
  const found = [...folded.matchAll(SPELLED), ...folded.matchAll(AT_AND_DOT)];
  return found
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length, token: '‹email›' }))
    .sort((a, b) => a.start - b.start)
    .filter((cut, n, all) => n === 0 || cut.start >= all[n - 1]!.end);
};
