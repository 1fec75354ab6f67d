import type { Numeral } from '../numerals/index.ts';
import type { Quantity } from './quantities.ts';
import type { ReadText } from '../text.ts';
import { ROUND_YEAR } from '../times/spans.ts';
import type { Token } from '../words/tokens.ts';

/** Phone numbers, years, scores, dates, codes: by the shape of the digits and what touches them. */
export function isTechnical(tokens: readonly Token[], quantity: Quantity): boolean {
  const first = tokens[quantity.numberFirst]!;
  const last = tokens[quantity.numberLast]!;
  const before = tokens[quantity.numberFirst - 1];
  // "60-ish": the dash is of the word behind.
  const after = quantity.last > quantity.numberLast ? undefined : tokens[quantity.numberLast + 1];
  if (first.kind === 'number' && first.text.length > 1 && first.text[0] === '0') return true;
  if (before !== undefined && before.end === first.start && TOUCHING_BEFORE.has(before.text)) return true;
  if (after !== undefined && after.start === last.end && (TOUCHING_AFTER.has(after.text) || /^h\d/.test(after.text)))
    return true;
  if (first.kind === 'number' && first.text.includes(':')) return true;
  if (after?.kind === 'number' && first.kind === 'number' && before?.kind === 'number') return true;
  if (before !== undefined && SHARES.has(before.text) && tokens[quantity.numberFirst - 2]?.kind === 'number')
    return true;
  return isPhonePart(tokens, quantity);
}

/** "Bus 3 of 4". */
const SHARES: ReadonlySet<string> = new Set(['of', 'de', 'sur', 'sou']);
const TOUCHING_BEFORE: ReadonlySet<string> = new Set(['$', '€', '#', '/', '-', '.', ',', '@', '_', 'x']);
const TOUCHING_AFTER: ReadonlySet<string> = new Set(['%', '€', '$', '/', ':', '°', 'º', 'x', 'h', '-', '_', '@', '″']);

/** Two or more digit groups of three or four in a row, or a country code before them. */
function isPhonePart(tokens: readonly Token[], quantity: Quantity): boolean {
  const isLong = (token: Token | undefined): boolean => token?.kind === 'number' && token.text.length >= 3;
  const { numberFirst, numberLast } = quantity;
  if (tokens[numberFirst]!.kind !== 'number') return false;
  const before = tokens[numberFirst - 1];
  const after = tokens[numberLast + 1];
  if (before?.text === '+' && before.end === tokens[numberFirst]!.start) return true;
  return isLong(after) || (before?.kind === 'number' && isLong(tokens[numberFirst]));
}

/** "Moussa, 24, from …" and "Juventud 2000": digits between commas, or a year of our time, with nothing that counts; "2000 at the bridge" are people. */
export function isAgeOrYear({ raw, tokens }: ReadText, quantity: Quantity): boolean {
  const token = tokens[quantity.first]!;
  if (token.kind !== 'number' || quantity.first !== quantity.last) return false;
  const isBetween = tokens[quantity.first - 1]?.text === ',' && tokens[quantity.last + 1]?.text === ',';
  if (quantity.best === ROUND_YEAR) return isOfName(raw, tokens[quantity.first - 1]);
  return (isBetween && quantity.best <= OLDEST_AGE) || /^(19|20)\d\d$/.test(token.text);
}

/** "Juventud 2000", "Radio 2000"; "en 2000", "del 2000". */
function isOfName(raw: string, before: Token | undefined): boolean {
  if (before?.kind !== 'word') return false;
  const word = raw.slice(before.start, before.end);
  return word !== word.toLowerCase() || IN_YEAR.has(before.text);
}
const IN_YEAR: ReadonlySet<string> = new Set(
  'en in em nan an del since desde depuis depi ano year annee ane lane'.split(' '),
);

/** More are no years of life. */
export const OLDEST_AGE = 110;

/** "la doctora atiende de 9 a 12". */
export const isHours = ({ op, high }: Quantity): boolean => op === 'range' && high <= 24;

const FEW: ReadonlySet<string> = new Set('few several'.split(' '));
const BY: ReadonlySet<string> = new Set('en em by par pa a'.split(' '));

const PER: ReadonlySet<string> = new Set(['por', 'pour', 'per', 'pou']);
const HUNDREDS: ReadonlySet<string> = new Set(['ciento', 'cento', 'cent', 'san']);

/** "A few hundred" is no number, and neither is how many at a time ("de 20 en 20"), nor the hundred of "140 por ciento". */
export function isUncounted(tokens: readonly Token[], { numberFirst, numberLast }: Quantity): boolean {
  if (FEW.has(tokens[numberFirst - 1]?.text ?? '') && tokens[numberFirst]!.kind === 'word') return true;
  const { text } = tokens[numberFirst]!;
  if (HUNDREDS.has(text) && PER.has(tokens[numberFirst - 1]?.text ?? '')) return true;
  const isSame = (joint: number, other: number): boolean =>
    BY.has(tokens[joint]?.text ?? '') && tokens[other]?.text === text;
  return isSame(numberLast + 1, numberLast + 2) || isSame(numberFirst - 1, numberFirst - 2);
}

const YEARS: ReadonlySet<string> = new Set(
  'anos anitos year years yrs yr yo an ans ane lane zan meses mois mwa months month'.split(' '),
);
const MONTHS: ReadonlySet<string> = new Set('meses mois mwa months month'.split(' '));
const SINCE: ReadonlySet<string> = new Set(
  'hace ha faz desde hacia depi depuis since fa for durante pendant pandan gen llevo llevamos'.split(' '),
);
const AGO: ReadonlySet<string> = new Set('ago atras back pase'.split(' '));

/** Years of age of "7 años", "4 yrs", "16 meses"; null for "hace 3 años", "3 years ago" and every other number. "Li gen 9 an" is an age. */
export function readAge(tokens: readonly Token[], { firstToken, lastToken, best }: Numeral): number | null {
  const unit = tokens[lastToken + 1]?.text === '-' ? lastToken + 2 : lastToken + 1;
  const word = tokens[unit]?.text ?? '';
  if (best > OLDEST_AGE || !YEARS.has(word) || AGO.has(tokens[unit + 1]?.text ?? '')) return null;
  if (SINCE.has(tokens[firstToken - 1]?.text ?? '') && !HAS.has(tokens[firstToken - 2]?.text ?? '')) return null;
  return MONTHS.has(word) ? 0 : best;
}

/** "Li gen 9 an": he is nine. */
const HAS: ReadonlySet<string> = new Set(['li', 'ki', 'te']);

const MEASURES: ReadonlySet<string> = new Set(
  'minutos minutes minuto minute minit min horas hours heures edtan pesos dolares dollars dola reais euros goud quetzales lempiras colones km kms kilometros quilometros kilometers kilometres kilomet millas miles'.split(
    ' ',
  ),
);
const AND: ReadonlySet<string> = new Set('y e and et ak ,'.split(' '));
const STILL_TO_GO: ReadonlySet<string> = new Set(
  'falta faltan faltam quedan restan restam rete restent left remain'.split(' '),
);
const SAME_REACH_TOKENS = 8;

/** "45 minutos en carros y 30 en peatonal", "22 kilómetros hoy y faltan 18": the measure of the number before, which is said once. */
export function isOfSameMeasure(tokens: readonly Token[], { first, last }: Quantity): boolean {
  const isToGo = STILL_TO_GO.has(tokens[first - 1]?.text ?? '');
  const and = isToGo ? first - 2 : first - 1;
  if (!AND.has(tokens[and]?.text ?? '')) return false;
  for (let at = and - 1; at > 0 && at >= and - SAME_REACH_TOKENS; at -= 1) {
    if (!MEASURES.has(tokens[at]!.text) || tokens[at - 1]!.kind !== 'number') continue;
    return isToGo || (at + 1 < and && tokens[at + 1]!.text === tokens[last + 1]?.text);
  }
  return false;
}

const EACH: ReadonlySet<string> = new Set('each chacun chacune apiece'.split(' '));
const EVERY: ReadonlySet<string> = new Set(['cada', 'chak', 'chaque']);
const ONE: ReadonlySet<string> = new Set('uno una uma um youn'.split(' '));
const EACH_REACH_TOKENS = 3;

/** "11 buses con 55 pasajeros cada uno", "20 people each", "umas 60 pessoas em cada": how many one of them holds, behind how many they are. */
export function isPerEach(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  { last, numberFirst }: Quantity,
): boolean {
  if (numerals[0]!.firstToken >= numberFirst) return false;
  for (let at = last + 1; at <= last + EACH_REACH_TOKENS && tokens[at]?.kind === 'word'; at += 1) {
    const { text } = tokens[at]!;
    const next = tokens[at + 1];
    if (EACH.has(text) || (EVERY.has(text) && (next?.kind !== 'word' || ONE.has(next.text)))) return true;
  }
  return false;
}
