import { type Cue, cueFrom, cueNames, type CueSheet, cueTo, holdsAny } from '../cues/index.ts';
import type { Numeral } from '../numerals/index.ts';
import type { Token } from '../words/tokens.ts';

/** How many a place holds in all, with the words that say so. Inclusive token range. */
export interface Total {
  readonly numeral: Numeral;
  readonly first: number;
  readonly last: number;
  /** A number that may count those who are there stands in the text too. */
  readonly isBesideOthers: boolean;
}

const PLACE = cueNames('unit.place');
const UNIT = cueNames('unit.person', 'unit.place');
const BEFORE = cueNames('total');
const WEAK = cueNames('total.for');
const AFTER = cueNames('after.total');
const FREE = cueNames('after.free');
/** "782 de 850", "782 out of 850". */
const SHARES: ReadonlySet<string> = new Set(['of', 'de', 'sur', 'sou']);
/** "480 personnes pour 500 places". */
const FOR: ReadonlySet<string> = new Set(['para', 'pra', 'for', 'pour', 'pou', 'com', 'con']);
const MAX_UNIT_TOKENS = 3;
const AFTER_REACH_TOKENS = 2;

/**
 * Numbers that say how many a place holds in all: "capacidad 850", "320 beds total", "782 personas de 850 camas". They count neither
 * people nor free places: to take them for room sends a bus to a house that is full.
 */
export function readTotals(tokens: readonly Token[], numerals: readonly Numeral[], sheet: CueSheet): readonly Total[] {
  if (!holdsAny(sheet, numerals.length > 1 ? TELLING_SHARES : TELLING)) return NONE;
  const totals: Total[] = [];
  for (const numeral of numerals) {
    const noun = cueFrom(sheet, numeral.lastToken + 1, PLACE);
    const last = noun?.last ?? numeral.lastToken;
    const isBesideOthers = numerals.length > 1 && numerals.some((other) => isThere(other, numeral));
    const first =
      findBefore(tokens, numeral, isBesideOthers, sheet)?.first ??
      (noun && findAfter(tokens, last, sheet) ? numeral.firstToken : findShare(tokens, numerals, numeral, noun, sheet));
    if (first === null || cueFrom(sheet, last + 1, FREE) || cueFrom(sheet, numeral.lastToken + 1, FREE)) continue;
    totals.push({ numeral, first, last, isBesideOthers });
  }
  return totals;
}

/** Without one of these no number is a total. */
const TELLING = [...BEFORE, ...WEAK, ...UNIT];
/** "The shelter is at 310 out of 320" takes two of them. */
const TELLING_SHARES = [...TELLING, ...cueNames('c.host')];
const NONE: readonly Total[] = [];

/** People fewer than this part of the whole are no crowd in it, and so many more no house holds: the number is an hour, an age, a fee. */
const [MIN_SHARE, MAX_TIMES] = [5, 3];
const isFewer = ({ best }: Numeral, whole: Numeral): boolean =>
  best < whole.best && best * MIN_SHARE >= whole.best && Number.isInteger(best);
/** Fewer, without a word for beds, are marks, doses, kilos. */
const MIN_HOUSED = 20;
/** Who may be there: fewer than there is room for, or more. */
const isThere = ({ best }: Numeral, whole: Numeral): boolean =>
  best !== whole.best && best * MIN_SHARE >= whole.best && best <= whole.best * MAX_TIMES && Number.isInteger(best);

/** "capacidad total: 850"; "capacidad para 500" only beside those who are there. */
function findBefore(tokens: readonly Token[], numeral: Numeral, isBesideOthers: boolean, sheet: CueSheet): Cue | null {
  const at = numeral.firstToken - (tokens[numeral.firstToken - 1]?.text === ':' ? 2 : 1);
  return cueTo(sheet, at, BEFORE) ?? (isBesideOthers ? cueTo(sheet, at, WEAK) : null);
}

function findAfter(tokens: readonly Token[], last: number, sheet: CueSheet): boolean {
  for (let at = last + 1; at <= last + AFTER_REACH_TOKENS && tokens[at]?.kind === 'word'; at += 1)
    if (cueFrom(sheet, at, AFTER)) return true;
  return false;
}

/** The whole behind a part of it: "782 personas de 850 camas", "20 lits sur 320"; the number before it is the smaller. */
function findShare(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  numeral: Numeral,
  noun: Cue | null,
  sheet: CueSheet,
): number | null {
  const word = tokens[numeral.firstToken - 1]?.text ?? '';
  const isShare = SHARES.has(word);
  if (!isShare && !(FOR.has(word) && noun)) return null;
  const part = numerals.findLast(({ lastToken }) => lastToken < numeral.firstToken - 1);
  if (!part || part.best > numeral.best || numeral.firstToken - part.lastToken - 2 > MAX_UNIT_TOKENS) return null;
  const unit = cueFrom(sheet, part.lastToken + 1, UNIT);
  // "The shelter is at 310 out of 320".
  const isOfHouse =
    isShare &&
    part.best >= MIN_HOUSED &&
    unit === null &&
    sheet.named('c.host').some(({ last }) => last < part.firstToken);
  const isOfPlaces = noun !== null || unit?.is.name === 'unit.place' || isOfHouse;
  // "En 310 de 320 camas" needs no word for people; "dos de 60 lugares" are two boats.
  const isTold = unit !== null || (isShare && isFewer(part, numeral));
  return isTold && isOfPlaces ? numeral.firstToken : null;
}
