import { hit, type TimeScan } from './scan.ts';
import { Is } from './words.ts';

const MAX_REACH_TOKENS = 14;
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '\n', ';']);

/**
 * Whether the clause around an expression tells of what has been or of what is to come, by its verbs: words from the lexicon
 * and the endings of Spanish, Portuguese and English. Null where nothing is told or both are.
 */
export function tellSide(scan: TimeScan, from: number, to: number): 'past' | 'future' | null {
  let balance = 0;
  const [low, high] = clauseAround(scan, from, to);
  for (let at = low; at < high; at += 1) {
    if (at >= from && at < to) continue;
    const distance = at < from ? from - at : at - to + 1;
    const [weight, length] = weigh(scan, at);
    balance += weight / (3 + distance);
    at += length - 1;
  }
  return balance < 0 ? 'past' : balance > 0 ? 'future' : null;
}

function clauseAround(scan: TimeScan, from: number, to: number): readonly [number, number] {
  let [low, high] = [from, to];
  while (low > 0 && from - low < MAX_REACH_TOKENS && !STOPS.has(scan.tokens[low - 1]!.text)) low -= 1;
  while (high < scan.tokens.length && high - to < MAX_REACH_TOKENS && !STOPS.has(scan.tokens[high]!.text)) high += 1;
  return [low, high];
}

/** −1 past, +1 future, 0 neither; and how many tokens say so. */
function weigh(scan: TimeScan, at: number): readonly [weight: number, length: number] {
  const token = scan.tokens[at]!;
  if (token.kind !== 'word') return [0, 1];
  const [planned, happened] = [hit(scan, at, Is.planned), hit(scan, at, Is.happened)];
  if (planned && happened && planned.length === happened.length) return [0, planned.length];
  if (planned && planned.length > (happened?.length ?? 0)) return [1, planned.length];
  if (happened) return [-1, happened.length];
  return [weighEnding(scan, token.text, token.start, token.end), 1];
}

function weighEnding(scan: TimeScan, word: string, start: number, end: number): number {
  const last = scan.text.raw.slice(end - 1, end);
  switch (scan.lang) {
    case 'es':
      if (word.length > 4 && /(aron|ieron|aba|aban|ian|iamos|abamos)$/.test(word)) return -1;
      if (word.length > 3 && (last === 'ó' || last === 'ò')) return -1;
      return word.length > 4 && /(ra|ran|remos)$/.test(word) && isAccented(scan, start, end) ? 1 : 0;
    case 'pt':
      if (word.length > 4 && /(aram|eram|iram|ava|avam|ou)$/.test(word)) return -1;
      return word.length > 3 && /(ei|iu|eu)$/.test(word) ? -1 : /(arao|erao|irao)$/.test(word) ? 1 : 0;
    case 'en':
      return word.length > 4 && word.endsWith('ed') ? -1 : 0;
    case 'fr':
      if (word.length > 4 && (last === 'é' || /(ees?|es)$/.test(word)) && isAccented(scan, start, end)) return -1;
      return word.length > 5 && /(era|eront|ira|iront|erons)$/.test(word) ? 1 : 0;
    default:
      return 0;
  }
}

/** The accent is folded away in the token; the message still has it. */
const isAccented = (scan: TimeScan, start: number, end: number): boolean =>
  scan.text.raw.slice(start, end).toLowerCase() !== scan.text.folded.slice(start, end);
