import { joinSpacedGroups, readDigits } from './digits.ts';
import { type Composition, type Entry, isMultiplicand, wholeOf, type WordClass, type Words } from './words.ts';
import type { Token } from '../words/tokens.ts';

/** Takes token after token for as long as they go on with the number. */
export function compose(tokens: readonly Token[], made: Composition, words: Words): void {
  for (;;) {
    const token = tokens[made.next];
    if (token === undefined) return;
    const taken = token.kind === 'number' ? takeDigits(tokens, made) : takeWord(tokens, made, words);
    if (!taken) return;
  }
}

function takeDigits(tokens: readonly Token[], made: Composition): boolean {
  if (made.ordinal) return false;
  const token = tokens[made.next]!;
  const value = readDigits(token.text);
  if (value === null) return false;
  // "3 hundred and 21", "2 mil 700": digits go on where words have left room for them.
  const isContinuation = wholeOf(made) > 0;
  const room = made.group === null ? 1_000 : made.room;
  if (isContinuation && (!Number.isInteger(value) || value === 0 || value >= room || token.text.length > 3))
    return false;
  made.group = (made.group ?? 0) + value;
  made.last = value;
  made.room = 0;
  made.next += 1;
  if (!isContinuation) joinSpacedGroups(tokens, made);
  return true;
}

function takeWord(tokens: readonly Token[], made: Composition, words: Words): boolean {
  const token = tokens[made.next]!;
  if (token.kind !== 'word' || made.ordinal) return isInnerHyphen(tokens, made) && skipThenTake(tokens, made, words);
  if (!words.isInside(token)) return false;
  const isAnd = words.and.has(token.text) && wholeOf(made) > 0;
  if (isAnd) return skipThenTake(tokens, made, words);
  const second = words.seconds.get(token.text)?.get(tokens[made.next + 1]?.text ?? '');
  if (second && addEntry(second, tokens, made, words)) {
    made.next += 2;
    return true;
  }
  const entry = words.entries.get(token.text);
  if (!entry || !addEntry(entry, tokens, made, words)) return false;
  made.next += 1;
  return true;
}

const afterHyphen = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens[at]?.text === '-' ? tokens[at + 1] : tokens[at];

/** "quatre-vingt-dix" loses its hyphens in the tokenizer; "fifty - two" keeps one, and only after a ten. */
const isInnerHyphen = (tokens: readonly Token[], made: Composition): boolean =>
  tokens[made.next]!.text === '-' && made.room === 10 && tokens[made.next + 1]?.kind === 'word';

/** A connector belongs to the number only if what follows it still fits. "y media" adds half of the last scale. */
function skipThenTake(tokens: readonly Token[], made: Composition, words: Words): boolean {
  const from = made.next;
  const isAnd = tokens[from]!.kind === 'word';
  made.next += 1;
  if (words.articles.has(tokens[made.next]?.text ?? '') && isMultiplicand(tokens[made.next + 1], words)) made.next += 1;
  const next = tokens[made.next];
  const entry = next?.kind === 'word' ? words.entries.get(next.text) : undefined;
  const opensNewPart = made.group === null && isMultiplicand(afterHyphen(tokens, made.next + 1), words);
  if (isAnd && entry?.kind === 'half' && !opensNewPart) {
    addHalf(entry.value, made);
    made.next += 1;
    return true;
  }
  if (isAnd && made.group === null && made.big > 0 && takeScaleFraction(tokens, made, words)) return true;
  const isSmaller =
    entry !== undefined && entry.kind !== 'hundred' && entry.kind !== 'scale' && entry.kind !== 'ordinal';
  const isDigits = isAnd && next?.kind === 'number' && !isMultiplicand(tokens[made.next + 1], words);
  if ((isSmaller && takeWord(tokens, made, words)) || (isDigits && takeDigits(tokens, made))) return true;
  made.next = from;
  return false;
}

function addHalf(part: number, made: Composition): void {
  if (made.group !== null) {
    made.group += part;
    made.room = 0;
  } else if (made.thousands > 0) made.thousands += 1_000 * part;
  else made.big += made.bigScale * part;
}

/** "3 million and a quarter", "cinco billones con tres cuartos": a fraction of the last scale, or of the one it names. */
function takeScaleFraction(tokens: readonly Token[], made: Composition, words: Words): boolean {
  const first = tokens[made.next];
  const divisor = words.fractions.get(tokens[made.next + 1]?.text ?? '');
  const times = words.articles.has(first?.text ?? '') ? 1 : words.entries.get(first?.text ?? '')?.value;
  if (divisor === undefined || times === undefined) return false;
  const scale = words.entries.get(tokens[made.next + 2]?.text ?? '');
  const isOwn = scale?.kind === 'scale' && scale.value < made.bigScale;
  made.big += ((isOwn ? scale.value : made.bigScale) * times) / divisor;
  made.next += isOwn ? 3 : 2;
  return true;
}

function addEntry(entry: Entry, tokens: readonly Token[], made: Composition, words: Words): boolean {
  const { kind, value } = entry;
  switch (kind) {
    case 'hundred':
      return multiplyHundred(made);
    case 'scale':
      return multiplyScale(value, tokens, made);
    case 'set':
    case 'round':
      return multiplySet(value, kind === 'round', made);
    case 'half':
      return startHalf(value, tokens, made, words);
    case 'ordinal':
      return startOrdinal(value, made);
    default:
      return addWord(kind, value, made, words);
  }
}

function addWord(kind: WordClass, value: number, made: Composition, words: Words): boolean {
  if (made.group !== null && (made.group === 0 || value >= made.room || value === 0)) return false;
  made.group = (made.group ?? 0) + value;
  made.last = value;
  if (kind === 'hundreds') made.room = 100;
  else if (kind === 'ten') made.room = words.vigesimal && (value === 60 || value === 80) ? 20 : 10;
  // "soixante-dix-cinq", "swasant dis set": whoever learnt it late counts on from ten.
  else made.room = words.vigesimal && value === 10 && made.group > 10 ? 10 : 0;
  return true;
}

function multiplyHundred(made: Composition): boolean {
  if (made.group !== null && (made.group >= 1_000 || made.group % 100 === 0)) return false;
  made.group = made.group === null ? 100 : made.group * 100;
  made.room = 100;
  return true;
}

function multiplyScale(value: number, tokens: readonly Token[], made: Composition): boolean {
  const token = tokens[made.next]!;
  if (token.text.length === 1 && !isAttachedLetter(tokens, made.next)) return false;
  if (value === 1_000) {
    if (made.thousands > 0) return false;
    made.thousands = (made.group ?? 1) * 1_000;
  } else {
    if (value >= made.bigScale && (made.group !== null || made.thousands > 0)) return false;
    // "three lakh crore", "trois crore lakh": a scale right after another multiplies it.
    if (made.big > 0 && made.group === null && made.thousands === 0) made.big *= value;
    else made.big += (made.thousands + (made.group ?? 0) || 1) * value;
    made.bigScale = value;
    made.thousands = 0;
  }
  made.group = null;
  made.room = Infinity;
  return true;
}

/** A lone letter (3k, 10 k) multiplies where it touches the digits, or ends the sentence; "150 k ap tann" has another k. */
function isAttachedLetter(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'number') return false;
  if (before.end === tokens[at]!.start) return true;
  return tokens[at + 1] === undefined || tokens[at + 1]!.kind !== 'word';
}

function multiplySet(value: number, isRound: boolean, made: Composition): boolean {
  if (made.group !== null && made.group === 0) return false;
  made.loose ||= isRound && (made.group === null || made.group === 1);
  if (made.group === null) made.group = value;
  else if (made.last > 0 && made.last < made.group) made.group += made.last * (value - 1);
  else made.group *= value;
  made.room = 0;
  return true;
}

/** "medio millón", "half a dozen", "une demi-douzaine": a half opens a number only before a set or scale. */
function startHalf(value: number, tokens: readonly Token[], made: Composition, words: Words): boolean {
  if (made.group !== null && made.group !== 1) return false;
  let next = made.next + 1;
  if (tokens[next]?.text === '-' || words.of.has(tokens[next]?.text ?? '')) next += 1;
  if (words.articles.has(tokens[next]?.text ?? '')) next += 1;
  if (!isMultiplicand(tokens[next], words)) return false;
  made.group = value;
  made.room = 0;
  made.next = next - 1;
  return true;
}

function startOrdinal(value: number, made: Composition): boolean {
  if (made.group !== null && made.group % 10 !== 0) return false;
  made.group = (made.group ?? 0) + value;
  made.ordinal = true;
  return true;
}
