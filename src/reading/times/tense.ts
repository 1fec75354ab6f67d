import type { LanguageOrUnknown } from '../../model/index.ts';
import { rememberByWord, type Token } from '../words/tokens.ts';
import { hit, type TimeScan } from './scan.ts';
import { type Hits, Is, maskOf } from './words.ts';

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
    const token = scan.tokens[at]!;
    if (token.kind !== 'word') continue;
    const distance = at < from ? from - at : at - to + 1;
    const verb = tellsSide(scan.hits[at]!) ? verbAt(scan, at) : null;
    balance += (verb ? verb.weight : weighEnding(scan, token)) / (3 + distance);
    if (verb) at += verb.length - 1;
  }
  return balance < 0 ? 'past' : balance > 0 ? 'future' : null;
}

function clauseAround(scan: TimeScan, from: number, to: number): readonly [number, number] {
  let [low, high] = [from, to];
  while (low > 0 && from - low < MAX_REACH_TOKENS && !STOPS.has(scan.tokens[low - 1]!.text)) low -= 1;
  while (high < scan.tokens.length && high - to < MAX_REACH_TOKENS && !STOPS.has(scan.tokens[high]!.text)) high += 1;
  return [low, high];
}

const [TELLING_LOW, TELLING_HIGH] = maskOf([Is.planned, Is.happened]);
const tellsSide = ({ low, high }: Hits): boolean => (low & TELLING_LOW) !== 0 || (high & TELLING_HIGH) !== 0;

/** What a verb of the lexicon says: −1 past, +1 future, 0 either; and how many tokens say so. */
function verbAt(scan: TimeScan, at: number): { readonly weight: number; readonly length: number } | null {
  const [planned, happened] = [hit(scan, at, Is.planned), hit(scan, at, Is.happened)];
  if (planned && happened && planned.length === happened.length) return { weight: 0, length: planned.length };
  if (planned && planned.length > (happened?.length ?? 0)) return { weight: 1, length: planned.length };
  return happened && { weight: -1, length: happened.length };
}

/** What the ending of a word tells; some tell it only with an accent, which the folded word has lost. */
type Ending = 'past' | 'future' | 'accented-past' | 'accented-future' | 'none';

const endings: Partial<Record<LanguageOrUnknown, (token: Token) => Ending>> = {
  es: rememberByWord((word) =>
    word.length > 4 && /(aron|ieron|aba|aban|ian|iamos|abamos)$/.test(word)
      ? 'past'
      : word.length > 4 && /(ra|ran|remos)$/.test(word)
        ? 'accented-future'
        : 'none',
  ),
  pt: rememberByWord((word) =>
    (word.length > 4 && /(aram|eram|iram|ava|avam|ou)$/.test(word)) || (word.length > 3 && /(ei|iu|eu)$/.test(word))
      ? 'past'
      : /(arao|erao|irao)$/.test(word)
        ? 'future'
        : 'none',
  ),
  en: rememberByWord((word) => (word.length > 4 && word.endsWith('ed') ? 'past' : 'none')),
  fr: rememberByWord((word) =>
    word.length > 4 && /(ees?|es)$/.test(word)
      ? 'accented-past'
      : word.length > 5 && /(era|eront|ira|iront|erons)$/.test(word)
        ? 'future'
        : 'none',
  ),
};

const [O_ACUTE, O_GRAVE, E_ACUTE] = [0xf3, 0xf2, 0xe9];

function weighEnding(scan: TimeScan, token: Token): number {
  const { text, start, end } = token;
  const ending = endings[scan.lang]?.(token) ?? 'none';
  if (ending === 'past') return -1;
  if (ending === 'future') return 1;
  if (ending === 'accented-past' && isAccented(scan, start, end)) return -1;
  // "llegó", "arrivé": the last letter alone tells.
  const last = scan.text.raw.charCodeAt(end - 1);
  if (scan.lang === 'es' && text.length > 3 && (last === O_ACUTE || last === O_GRAVE)) return -1;
  if (scan.lang === 'fr' && text.length > 4 && last === E_ACUTE) return -1;
  return ending === 'accented-future' && isAccented(scan, start, end) ? 1 : 0;
}

/** The accent is folded away in the token; the message still has it. */
const isAccented = (scan: TimeScan, start: number, end: number): boolean =>
  scan.text.raw.slice(start, end).toLowerCase() !== scan.text.folded.slice(start, end);
