import type { CountOp } from '../../model/index.ts';
import { type Cue, cueFrom, type CueNames, cueNames, type CueSheet, cueTo } from '../cues/index.ts';
import { type Numeral, roundHalfEven } from '../numerals/index.ts';
import type { Token } from '../words/tokens.ts';

/** A number with the words that bend it: "como 150", "entre 80 y 100", "70+". Not yet anything counted. */
export interface Quantity {
  readonly op: CountOp;
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
  /** Inclusive token range, approximators included. */
  readonly first: number;
  readonly last: number;
  /** Token range of the number itself. */
  readonly numberFirst: number;
  readonly numberLast: number;
  /** Whole and not an ordinal: it may count things. */
  readonly whole: boolean;
  /** Both ends are stated ("mayor que 10 y menor que 20"). */
  readonly bounded: boolean;
}

/**
 * What loose words allow, as shares of the number said: guide of the project's own annotated chats.
 * Halves are rounded to even, as the guide's intervals were.
 */
export const LOOSENESS: Readonly<Record<Exclude<CountOp, 'range'>, readonly [low: number, high: number]>> = {
  exact: [1, 1],
  about: [0.75, 1.33],
  'more-than': [1, 1.6],
  'at-least': [1, 1.8],
  almost: [0.85, 1],
  'at-most': [0.5, 1],
  vague: [0.75, 1.33],
};

const OPS: Readonly<Record<string, CountOp>> = {
  about: 'about',
  more: 'more-than',
  least: 'at-least',
  most: 'at-most',
  less: 'at-most',
  almost: 'almost',
  equal: 'exact',
  'after.about': 'about',
  'after.more': 'more-than',
  'after.least': 'at-least',
  'after.most': 'at-most',
};
const BEFORE = cueNames('about', 'more', 'least', 'most', 'less', 'almost', 'equal');
const AFTER = cueNames('after.about', 'after.more', 'after.least', 'after.most');
const BETWEEN = cueNames('between');
const FROM = cueNames('from');
const AND = cueNames('and');
const TO = cueNames('to');
const OR = cueNames('or');
const UNITS = cueNames('unit.person', 'unit.child', 'unit.family', 'unit.bus', 'unit.boat', 'unit.group', 'unit.place');

/** Every quantity of a text, left to right: numerals joined into ranges and widened by their approximators. */
export function readQuantities(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  sheet: CueSheet,
): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < numerals.length; at += 1) {
    if (isOutgrown(tokens, numerals, at, sheet)) continue;
    const range = readRange(tokens, numerals, at, sheet);
    if (range) {
      quantities.push(widenRange(tokens, range, sheet));
      at += 1;
    } else quantities.push(widen(tokens, numerals[at]!, sheet));
  }
  return joinBounds(tokens, quantities, sheet);
}

/** Verbs of one number becoming another, folded. */
const BECAME: ReadonlySet<string> = new Set(
  `went gone going grew grown rose risen dropped fell jumped paso pasamos subio subimos bajo bajamos crecio aumento disminuyo passou
   passamos subiu caiu aumentou cresceu diminuiu passe passee passes passees monte montes descendu tombe`.split(/\s+/),
);

/** "The count went from 900 to 1,150": the number that was counts nobody any more. */
function isOutgrown(tokens: readonly Token[], numerals: readonly Numeral[], at: number, sheet: CueSheet): boolean {
  const [was, is] = [numerals[at]!, numerals[at + 1]];
  const from = is && cueTo(sheet, was.firstToken - 1, FROM);
  return (
    !!from &&
    BECAME.has(tokens[from.first - 1]?.text ?? '') &&
    (cueFrom(sheet, was.lastToken + 1, TO)?.last === is.firstToken - 1 ||
      (is.firstToken === was.lastToken + 2 && FOR.has(tokens[was.lastToken + 1]!.text)))
  );
}
const FOR: ReadonlySet<string> = new Set(['para', 'pra', 'pa']);

interface Range {
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly last: number;
  readonly numberFirst: number;
}

function readRange(tokens: readonly Token[], numerals: readonly Numeral[], at: number, sheet: CueSheet): Range | null {
  const left = numerals[at]!;
  const right = numerals[at + 1];
  if (right === undefined || left.best < 0 !== right.best < 0) return null;
  const between = left.lastToken + 1;
  const joins = (names: CueNames): boolean => cueFrom(sheet, between, names)?.last === right.firstToken - 1;
  const opening = cueTo(sheet, left.firstToken - 1, BETWEEN);
  if (opening && joins(AND)) return makeRange(left, right, opening.first, tokens);
  if (left.ordinal || right.ordinal || isPartOfChain(tokens, left, right)) return null;
  const from = cueTo(sheet, left.firstToken - 1, FROM);
  if (joins(TO)) return makeRange(left, right, from ? from.first : left.firstToken, tokens);
  const isChoice = (joins(OR) && isNearby(left, right, tokens)) || isGuess(tokens, left, right, sheet);
  return isChoice ? makeRange(left, right, left.firstToken, tokens) : null;
}

/** "80, 90 personas", "2, 3 families": neighbours said one after the other, and then what they count. */
function isGuess(tokens: readonly Token[], left: Numeral, right: Numeral, sheet: CueSheet): boolean {
  const isComma = tokens[left.lastToken + 1]?.text === ',' && right.firstToken === left.lastToken + 2;
  if (!isComma || left.best < 2 || tokens[left.firstToken - 1]?.text === ',') return false;
  const isNext = right.best - left.best === (left.best < 10 ? 1 : 10) && (left.best < 10 || left.best % 10 === 0);
  return isNext && cueFrom(sheet, right.lastToken + 1, UNITS) !== null;
}

function makeRange(left: Numeral, right: Numeral, first: number, tokens: readonly Token[]): Range | null {
  const scale = sharedScale(left, right, tokens);
  const low = left.best * scale;
  if (low >= right.best) return null;
  return { low, high: right.best, first, last: right.lastToken, numberFirst: left.firstToken };
}

/** "4 o 5 mil": the thousand is said once. */
function sharedScale(left: Numeral, right: Numeral, tokens: readonly Token[]): number {
  const isScaled = right.lastToken > right.firstToken && tokens[right.lastToken]!.kind === 'word';
  if (!isScaled || right.best < 1_000 || left.best >= 1_000) return 1;
  const scale = right.best >= 1_000_000 ? 1_000_000 : 1_000;
  return right.best % (scale / 10) === 0 && left.best * scale < right.best ? scale : 1;
}

/** "4 o 5", "dos o tres": neighbours; "200 o 3000" is a choice, not a range. */
const isNearby = (left: Numeral, right: Numeral, tokens: readonly Token[]): boolean => {
  const low = left.best * sharedScale(left, right, tokens);
  return low > 0 && right.best <= low * 2.5;
};

/** Dates, phone numbers and scores: more digits hang on either side of the dash or slash. */
function isPartOfChain(tokens: readonly Token[], left: Numeral, right: Numeral): boolean {
  const before = tokens[left.firstToken - 1];
  const after = tokens[right.lastToken + 1];
  const isJoint = (token: Token | undefined): boolean =>
    token?.text === '-' || token?.text === '/' || token?.text === ':';
  return (
    (isJoint(before) && before!.end === tokens[left.firstToken]!.start) ||
    (isJoint(after) && after!.start === tokens[right.lastToken]!.end)
  );
}

function widenRange(tokens: readonly Token[], range: Range, sheet: CueSheet): Quantity {
  const before = approximatorsBefore(range.first, sheet);
  const first = before?.first ?? range.first;
  return {
    op: 'range',
    low: range.low,
    best: roundHalfEven((range.low + range.high) / 2),
    high: range.high,
    start: tokens[first]!.start,
    end: tokens[range.last]!.end,
    first,
    last: range.last,
    numberFirst: range.numberFirst,
    numberLast: range.last,
    whole: Number.isInteger(range.low) && Number.isInteger(range.high),
    bounded: true,
  };
}

function widen(tokens: readonly Token[], numeral: Numeral, sheet: CueSheet): Quantity {
  const before = isCrossed(tokens, numeral.firstToken) ? null : approximatorsBefore(numeral.firstToken, sheet);
  const after = approximatorAfter(tokens, numeral.lastToken, sheet);
  const isFirm = before && before.op !== 'about' && before.op !== 'exact';
  const said = isFirm ? before.op : after ? OPS[after.is.name]! : (before?.op ?? null);
  const op = said ?? opOf(numeral);
  const first = before?.first ?? numeral.firstToken;
  const last = after?.last ?? numeral.lastToken;
  const [low, high] = op === opOf(numeral) && op !== 'exact' ? [numeral.low, numeral.high] : spread(numeral.best, op);
  return {
    op,
    low,
    best: numeral.best,
    high,
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    first,
    last,
    numberFirst: numeral.firstToken,
    numberLast: numeral.lastToken,
    whole: numeral.integer && !numeral.ordinal,
    bounded: false,
  };
}

/** "<>30", "=>30" compare nothing. */
function isCrossed(tokens: readonly Token[], token: number): boolean {
  const [before, last] = [tokens[token - 2]?.text, tokens[token - 1]?.text];
  return (before === '<' && last === '>') || (before === '=' && (last === '>' || last === '<'));
}

/** How loose the number's own words are: "une centaine" is about, "ciento y pico" more than, "cientos" vague. */
function opOf(numeral: Numeral): CountOp {
  if (!numeral.integer && numeral.low < numeral.best) return 'vague';
  if (numeral.low < numeral.best) return 'about';
  return numeral.high > numeral.best ? 'more-than' : 'exact';
}

function spread(best: number, op: CountOp): readonly [low: number, high: number] {
  const [low, high] = LOOSENESS[op === 'range' ? 'exact' : op];
  return [roundHalfEven(best * low), roundHalfEven(best * high)];
}

/** Approximators stack up before a number ("más o menos unos 200"); the outermost starts the phrase, the strictest wins. */
function approximatorsBefore(token: number, sheet: CueSheet): { readonly op: CountOp; readonly first: number } | null {
  let op: CountOp | null = null;
  let first = token;
  for (let cue = cueTo(sheet, first - 1, BEFORE); cue; cue = cueTo(sheet, first - 1, BEFORE)) {
    if (op === null || op === 'about') op = OPS[cue.is.name]!;
    first = cue.first;
  }
  return op === null ? null : { op, first };
}

/** Right behind the number, or behind what it counts ("150 personas más o menos"). */
function approximatorAfter(tokens: readonly Token[], token: number, sheet: CueSheet): Cue | null {
  const direct = cueFrom(sheet, token + 1, AFTER);
  if (direct) return isComparison(tokens, direct) ? null : direct;
  const unit = cueFrom(sheet, token + 1, UNITS);
  return unit ? cueFrom(sheet, unit.last + 1, AFTER) : null;
}

/** "200 o mayor de 190": the words behind the number compare the next one. */
function isComparison(tokens: readonly Token[], after: Cue): boolean {
  if (after.first === after.last) return false;
  const [next, second] = [tokens[after.last + 1], tokens[after.last + 2]];
  return next?.kind === 'number' || (second?.kind === 'number' && next?.kind === 'word');
}

const LOWER = new Set<CountOp>(['more-than', 'at-least']);

/** "más de 10 y menos de 20", "at most 100 and at least 20": a lower and an upper bound side by side are one range. */
function joinBounds(tokens: readonly Token[], quantities: readonly Quantity[], sheet: CueSheet): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const previous = joined.at(-1);
    const range = previous && joinPair(tokens, previous, quantity, sheet);
    if (range) joined[joined.length - 1] = range;
    else joined.push(quantity);
  }
  return joined;
}

function joinPair(tokens: readonly Token[], left: Quantity, right: Quantity, sheet: CueSheet): Quantity | null {
  if (left.bounded || right.bounded) return null;
  const isUp = LOWER.has(left.op) && right.op === 'at-most';
  const isDown = left.op === 'at-most' && LOWER.has(right.op);
  if (!isUp && !isDown) return null;
  const low = isUp ? left.best : right.best;
  const high = isUp ? right.best : left.best;
  if (low >= high || !isBridge(tokens, left.last + 1, right.first - 1, sheet)) return null;
  return {
    ...left,
    op: 'range',
    low,
    best: roundHalfEven((low + high) / 2),
    high,
    end: right.end,
    last: right.last,
    numberLast: right.numberLast,
    bounded: true,
  };
}

const BRIDGES = cueNames('and', 'conj');

function isBridge(tokens: readonly Token[], first: number, last: number, sheet: CueSheet): boolean {
  if (first > last) return false;
  if (first === last && tokens[first]!.text === ',') return true;
  return cueFrom(sheet, first, BRIDGES)?.last === last;
}
