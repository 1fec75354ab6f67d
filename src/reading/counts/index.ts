import { isPronounUs } from '../places/us.ts';
import type { CountUnit } from '../../model/index.ts';
import { joinCompanies } from './companies.ts';
import type { CountReading } from './count-reading.ts';
import { type Cue, cueFrom, cueNames, type CueSheet, cueTo, readCues } from '../cues/index.ts';
import { inheritUnits } from './inherited-units.ts';
import { type Quantity, readQuantities } from './quantities.ts';
import { readShares } from './shares.ts';
import type { ReadText } from '../text.ts';
import { isAgeOrYear, isHours, isOfSameMeasure, isPerEach, isTechnical, isUncounted, OLDEST_AGE } from './uncounted.ts';
import type { Token } from '../words/tokens.ts';
import { readTotals } from './totals.ts';

const UNITS: Readonly<Record<string, CountUnit>> = {
  'unit.person': 'person',
  'unit.child': 'child',
  'unit.family': 'family',
  'unit.bus': 'bus',
  'unit.boat': 'boat',
  'unit.group': 'group',
  'unit.place': 'place',
};
const UNIT_NAMES = cueNames(...Object.keys(UNITS), 'unit.other');
/** Words for whom or what is counted. */
export const COUNTED = cueNames(...Object.keys(UNITS));
const OTHER = cueNames('unit.other');
const LABEL = cueNames('label');
const MONEY = cueNames('money');
const LEAD = cueNames('lead');
const WE = cueNames('we');
/** "25 por día" counts people day by day, and costs nothing. */
const RATE = cueNames('rate');
const HERE = cueNames('here');
const IN_ALL = cueNames('after.total');
const UNSAID = cueNames('unsaid');
const PART = cueNames('part');
const PART_OR_INCLUDED = cueNames('part', 'included');

const NONE: readonly CountReading[] = [];

/** Every count of people (or of units that hold people) in a text, corrections applied. Money, ages, clocks, labels are not counts. */
export function readCounts(text: ReadText, sheet?: CueSheet): readonly CountReading[] {
  if (text.numerals.length === 0) return NONE;
  const cues = sheet ?? readCues(text.tokens, text.numerals, text.lang);
  const quantities = readQuantities(text.tokens, text.numerals, cues);
  const totals = readTotals(text.tokens, text.numerals, cues);
  const counts: CountReading[] = [];
  for (const quantity of quantities) {
    if (totals.some(({ numeral }) => numeral.firstToken === quantity.numberFirst)) continue;
    const count = readCount(text, quantity, cues);
    if (count)
      counts.push(isRoomFor(text.tokens, count, counts.at(-1), cues) ? { ...count, unit: 'place', firm: true } : count);
  }
  const shared = readShares(text.tokens, inheritUnits(text.tokens, counts, cues));
  return correctCounts(
    text.tokens,
    quantities,
    dropOutdated(joinCompanies(text.tokens, foldChildren(text.tokens, shared, cues), cues), cues),
    cues,
  );
}

const ARE: ReadonlySet<string> = new Set('son eran fueron are were sont etaient sao eram foram se te'.split(' '));
const AMONG: ReadonlySet<string> = new Set('among of entre de des sur parmi dos das dentre sou nan'.split(' '));
const WHOLE_REACH_TOKENS = 12;

/** "212 (88 menores)", "412 irregulares, 96 son menores", "81 kids among 200": children told out of a whole; the whole is who is counted. */
function foldChildren(
  tokens: readonly Token[],
  counts: readonly CountReading[],
  sheet: CueSheet,
): readonly CountReading[] {
  const wholes = new Set<CountReading>();
  const rest = counts.filter((part, at) => {
    if (part.unit !== 'child') return true;
    const before = counts[at - 1];
    const after = counts[at + 1];
    const isBehind =
      isWhole(before, part) &&
      part.first - before.last <= WHOLE_REACH_TOKENS &&
      (tokens[part.first - 1]?.text === '(' ||
        ARE.has(tokens[part.last + 1]?.text ?? '') ||
        cueFrom(sheet, endOfNoun(sheet, part) + 1, PART) !== null);
    const isAhead = isWhole(after, part) && isOutOf(tokens, endOfNoun(sheet, part) + 1, after.first);
    if (isBehind) wholes.add(before);
    if (isAhead) wholes.add(after);
    return !isBehind && !isAhead;
  });
  return wholes.size === 0 ? counts : rest.map((count) => (wholes.has(count) ? { ...count, firm: true } : count));
}

const isWhole = (whole: CountReading | undefined, { best }: CountReading): whole is CountReading =>
  whole !== undefined && whole.unit === 'person' && whole.best > best;

const endOfNoun = (sheet: CueSheet, { last }: CountReading): number => cueFrom(sheet, last + 1, CHILD)?.last ?? last;
const CHILD = cueNames('unit.child');

/** One word of "out of" between the children and the whole. */
const isOutOf = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && AMONG.has(tokens[from]?.text ?? '');

function readCount(text: ReadText, quantity: Quantity, sheet: CueSheet): CountReading | null {
  const { tokens } = text;
  if (!quantity.whole && quantity.op !== 'vague') return null;
  if (quantity.best < 0 || quantity.best > 5_000_000) return null;
  if (isTechnical(tokens, quantity) || isUncounted(tokens, quantity) || isPerEach(tokens, text.numerals, quantity))
    return null;
  if (cueTo(sheet, quantity.first - 1, UNSAID)) return null;
  // "312, incl. 41 kids": the whole is counted, its parts are not.
  const stopped = tokens[quantity.first - 1]?.text === '.' ? quantity.first - 2 : quantity.first - 1;
  const isPart =
    cueFrom(sheet, quantity.last + 1, PART) !== null && text.numerals[0]!.firstToken < quantity.numberFirst;
  if (isPart || cueTo(sheet, stopped, PART_OR_INCLUDED)) return null;
  if (isCompany(tokens, quantity, sheet) || isOwnChildren(text, quantity, sheet)) return null;
  const heading = nounBefore(tokens, quantity, sheet);
  // "beds open: 17 women": what is counted are beds.
  const isListedRoom = heading === 'place';
  const counted = isListedRoom ? heading : (nounOf(text, quantity, sheet) ?? heading);
  const noun = counted === 'place' && isLainIn(tokens, quantity) ? 'person' : counted;
  if (noun === 'other') return null;
  const isArticle = isBareOne(tokens, quantity);
  const lead = leadBefore(tokens, quantity.first, sheet) ?? leadBehind(quantity, sheet);
  if (noun === null && (isArticle || isLabelled(text, quantity, sheet) || isPaid(tokens, quantity, sheet))) return null;
  if (noun === null && lead === null && (isAgeOrYear(text, quantity) || isHours(quantity))) return null;
  // "Salimos entre 5 y 7" says when, "somos entre 5 y 7" how many.
  if (noun === null && lead === 'we' && isHours(quantity) && !BEING.has(tokens[quantity.first - 1]?.text ?? ''))
    return null;
  if (noun === null && isOfSameMeasure(tokens, quantity)) return null;
  if (noun === null && isHourBehind(tokens, quantity)) return null;
  if (noun !== null && isNamed(tokens, quantity, sheet)) return null;
  if (isArmed(tokens, quantity, sheet)) return null;
  if (noun === null && (isAgeOf(tokens, quantity, sheet) || isOfHost(tokens, quantity, sheet))) return null;
  if (noun === null && quantity.best === 0 && !FOR.has(tokens[quantity.last + 1]?.text ?? '')) return null;
  if (quantity.op === 'vague' || (isArticle && isOfNumber(text, quantity, sheet))) return null;
  return {
    op: quantity.op,
    low: quantity.low,
    best: quantity.best,
    high: quantity.high,
    unit: noun ?? 'person',
    start: quantity.start,
    end: quantity.end,
    first: quantity.first,
    last: quantity.last,
    anchor: quantity.first,
    firm: noun !== null || lead !== null,
    named: noun !== null,
    article: isArticle,
    whole: lead === 'we',
    rule: isListedRoom
      ? LISTED_ROOM
      : noun !== null
        ? `count.noun.${noun}`
        : lead !== null
          ? `count.lead.${lead}`
          : 'count.bare',
  };
}

/** "Should be here around 5", "we leave around 6". */
const isHourBehind = (tokens: readonly Token[], { first, best, op }: Quantity): boolean =>
  op === 'about' && best <= HOURS_SHOWN && tokens[first]!.text === 'around' && TIMED.has(tokens[first - 1]?.text ?? '');
const HOURS_SHOWN = 12;
const TIMED: ReadonlySet<string> = new Set(
  'here there back leave leaves leaving arrive arrives arriving open opens close closes start starts'.split(' '),
);

const BEING: ReadonlySet<string> = new Set(
  'somos eramos fuimos seremos are were sommes etions fomos eramos se te'.split(' '),
);

const BAND = cueNames('unit.family', 'unit.group');

/** "Una familia de cinco", "a group of 11": the number behind counts them. */
function isOfNumber({ tokens, numerals }: ReadText, { last }: Quantity, sheet: CueSheet): boolean {
  const band = cueFrom(sheet, last + 1, BAND);
  if (!band) return false;
  const at = OF.has(tokens[band.last + 1]?.text ?? '') ? band.last + 2 : band.last + 1;
  return numerals.some(({ firstToken }) => firstToken === at);
}

const CHILD_OR_RELATIVE = cueNames('p.child', 'p.relative', 'unit.child');
const OF: ReadonlySet<string> = new Set(['de', 'd', 'of', 'aged']);

/** "Mi nieto de 5", "la niña venezolana de 8", "her brother (22)", "little girl, about 6, pink crocs", "two kids, maybe 8 and 10": an age. */
function isAgeOf(tokens: readonly Token[], { first, last, best }: Quantity, sheet: CueSheet): boolean {
  if (best > OLDEST_AGE) return false;
  const isWhose = (at: number): boolean => cueTo(sheet, at, CHILD_OR_RELATIVE) !== null;
  const before = tokens[first - 1]?.text ?? '';
  if (OF.has(before)) return isWhose(first - 2) || (tokens[first - 2]?.kind === 'word' && isWhose(first - 3));
  if (before !== ',' && before !== '(') return false;
  const behind = tokens[last + 1]?.text ?? '';
  return isWhose(first - 2) && (behind === ',' || behind === ')' || isAndNumber(tokens, last + 1));
}

const isAndNumber = (tokens: readonly Token[], at: number): boolean =>
  AND.has(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number';
const AND: ReadonlySet<string> = new Set('and y e et ak'.split(' '));

const HOST = cueNames('c.host');
const MAX_HOST_NUMBER = 9;

/** "Abrigo Rondon 1", "albergue Senda 2": one word between a house and a small number is its name. */
const isOfHost = (tokens: readonly Token[], { first, best, op }: Quantity, sheet: CueSheet): boolean =>
  op === 'exact' &&
  best <= MAX_HOST_NUMBER &&
  tokens[first]!.kind === 'number' &&
  tokens[first - 1]?.kind === 'word' &&
  !FILLERS.has(tokens[first - 1]!.text) &&
  cueTo(sheet, first - 2, HOST) !== null &&
  leadBefore(tokens, first, sheet) === null;

const WEAPON = cueNames('p.weapon');
const ARMED_REACH_TOKENS = 4;
const ARMED: ReadonlySet<string> = new Set(
  'armes arme armed encapuchados encapuzados enmascarados mascarados cagoules masked hooded pasamontanas moto motos'.split(
    ' ',
  ),
);

/** "5 tipos con pistolas", "dois caras com facão": who robs is not counted. */
function isArmed(tokens: readonly Token[], { last }: Quantity, sheet: CueSheet): boolean {
  for (let at = last + 1; at <= last + ARMED_REACH_TOKENS; at += 1)
    if (ARMED.has(tokens[at]?.text ?? '')) return true;
    else if (BESIDE.has(tokens[at]?.text ?? '') && cueFrom(sheet, at + 1, WEAPON)) return true;
  return false;
}

const FELLOW = cueNames('fellow');
const BESIDE: ReadonlySet<string> = new Set(
  'con with w avec com ak otros otras other others more mas outros autres lot'.split(' '),
);

/** "Conteo a pie con dos compañeros: 2,100 personas": who counts with somebody is not counted. */
const isCompany = (tokens: readonly Token[], { first, last }: Quantity, sheet: CueSheet): boolean =>
  BESIDE.has(tokens[first - 1]?.text ?? '') && cueFrom(sheet, last + 1, FELLOW) !== null;

const WITH: ReadonlySet<string> = new Set('con com c with w avec ak'.split(' '));
const OWN: ReadonlySet<string> = new Set(
  'mis sus los las meus minhas seus suas os as mes ses les my her his their the ti'.split(' '),
);
const CHILDREN = cueNames('unit.child', 'p.child');
const FEW_CHILDREN = 5;

/** "Con mis 2 niñas", "with her two kids", "avec ses deux filles": whom somebody travels with, not how many they are. */
function isOwnChildren({ tokens, numerals }: ReadText, { first, last, best, op }: Quantity, sheet: CueSheet): boolean {
  if (op !== 'exact' || best > FEW_CHILDREN || !cueFrom(sheet, last + 1, CHILDREN)) return false;
  const at = OWN.has(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  // "14 granmoun ak 5 timoun": grown-ups who are counted too.
  const isBesideOthers = numerals.some(({ lastToken }) => lastToken < at && at - lastToken <= MAX_NOUN_DISTANCE);
  return WITH.has(tokens[at]?.text ?? '') && !isBesideOthers;
}

const LISTED_ROOM = 'count.listed-room';
const PERSON = cueNames('unit.person', 'unit.child', 'unit.family');
export const FOR: ReadonlySet<string> = new Set(['para', 'pa', 'p', 'pra', 'pras', 'pros', 'for', 'pour', 'pou']);
const ROOM_REACH_TOKENS = 6;

/** "14 camas para mujeres y 0 para hombres", "beds open: 17 women, 4 men": the next number is of free places too. */
function isRoomFor(
  tokens: readonly Token[],
  { first, last, unit }: CountReading,
  before: CountReading | undefined,
  sheet: CueSheet,
): boolean {
  if (before?.unit !== 'place' || unit === 'place' || first - before.last > ROOM_REACH_TOKENS) return false;
  for (let at = before.last + 1; at < first; at += 1) if (tokens[at]!.kind === 'break') return false;
  if (before.rule === LISTED_ROOM) return cueFrom(sheet, last + 1, PERSON) !== null;
  const noun = tokens[last + 2]?.text === '/' ? last + 3 : last + 2;
  return FOR.has(tokens[last + 1]?.text ?? '') && cueFrom(sheet, noun, PERSON) !== null;
}

/** "15 camas ocupadas", "all 15 beds are taken": as many people lie in them, and none is free. */
function isLainIn(tokens: readonly Token[], { last }: Quantity): boolean {
  for (let at = last + 1; at <= last + LAIN_IN_REACH_TOKENS && tokens[at]?.kind === 'word'; at += 1)
    if (LAIN_IN.has(tokens[at]!.text)) return true;
  return false;
}
const LAIN_IN_REACH_TOKENS = 4;
const LAIN_IN: ReadonlySet<string> = new Set(
  'ocupada ocupadas ocupado ocupados llena llenas llenos taken occupied used cheias cheios occupe occupes occupee occupees pris prise prises okipe pran'.split(
    ' ',
  ),
);

const isBareOne = (tokens: readonly Token[], quantity: Quantity): boolean =>
  quantity.best === 1 && tokens[quantity.numberFirst]!.kind === 'word';

/** Words that may stand between a number and what it counts. */
const MAX_NOUN_DISTANCE = 3;

/** What the number counts: a unit that holds people, something else, or nothing named. */
function nounOf({ raw, tokens }: ReadText, quantity: Quantity, sheet: CueSheet): CountUnit | 'other' | null {
  // "12 mil moun konsa": the noun stands before the word that loosens the number.
  const inside = quantity.last > quantity.numberLast ? cueFrom(sheet, quantity.numberLast + 1, COUNTED) : null;
  if (inside && inside.last < quantity.last) return headOf(sheet, inside);
  const from = quantity.last + 1;
  if (cueFrom(sheet, from, RATE)) return null;
  for (let distance = 0; distance < MAX_NOUN_DISTANCE; distance += 1) {
    const token = tokens[from + distance];
    if (token === undefined || token.kind !== 'word') {
      if (distance === 0 && token !== undefined && cueFrom(sheet, from, OTHER)) return 'other';
      break;
    }
    const unit = cueFrom(sheet, from + distance, UNIT_NAMES);
    if (unit && distance > 0 && isName(raw, tokens[from + distance - 1]!) && isName(raw, token)) break;
    if (distance > 0 && isWhose(tokens, from, distance, unit)) return null;
    if (unit) return unit.is.name === 'unit.other' ? (distance < 2 ? 'other' : null) : headOf(sheet, unit);
    if (STOPS.has(token.text)) break;
  }
  // "19 ak 22 zan": what is counted stands once.
  if (isAndNumber(tokens, from) && cueFrom(sheet, from + 2, OTHER)) return 'other';
  return cueFrom(sheet, quantity.numberLast + 1, OTHER) && quantity.last === quantity.numberLast ? 'other' : null;
}

/** "Atravesando Paso Canoas": two words with capitals are a name and count nothing. */
const isName = (raw: string, { start, end }: Token): boolean => {
  const word = raw.slice(start, end);
  return word !== word.toLowerCase() && word !== word.toUpperCase();
};

/** "Os 9 da família", "los quince de mi grupo": whose they are. */
const OF_THE: ReadonlySet<string> = new Set('de da do du'.split(' '));
const isWhose = (tokens: readonly Token[], from: number, distance: number, unit: Cue | null): boolean =>
  (unit?.is.name === 'unit.family' || unit?.is.name === 'unit.group') &&
  tokens.slice(from, from + distance).some(({ text }) => OF_THE.has(text));

/** "Nigerian families": a people's name before a unit only describes it. */
function headOf(sheet: CueSheet, unit: Cue): CountUnit {
  const next = unit.is.name === 'unit.person' ? cueFrom(sheet, unit.last + 1, UNIT_NAMES) : null;
  const isHead = next?.is.name === 'unit.family' || next?.is.name === 'unit.child';
  return UNITS[(isHead ? next! : unit).is.name]!;
}

/** As far as "personas en el puente nuevo:" reaches. */
const NOUN_REACH_TOKENS = 6;
const LIST_MARKS: ReadonlySet<string> = new Set([':', '=']);

/** "cupos libres: 0", "buses esperados mañana: 9": in a list the counted thing stands before the colon. */
function nounBefore(tokens: readonly Token[], quantity: Quantity, sheet: CueSheet): CountUnit | null {
  const colon = quantity.first - 1;
  if (!LIST_MARKS.has(tokens[colon]?.text ?? '')) return null;
  for (let at = colon - 1; at >= 0 && at >= colon - NOUN_REACH_TOKENS && tokens[at]!.kind === 'word'; at -= 1) {
    const unit = cueFrom(sheet, at, COUNTED);
    if (unit) return UNITS[unit.is.name]!;
  }
  return null;
}

/** Prepositions and conjunctions end the reach of a number ("40 en el puente con niños"). */
const STOPS: ReadonlySet<string> = new Set(
  `en con por para pa y e o a al del desde hasta que q in at on with and or to from by for that who em na no pra com et avec pour dans qui
   sur nan ak pou k ki sou la el le les los las l the un una per this these esta este estos estas cette ces essa esse nesta neste hoy hoje
   today tonight yesterday ayer ontem hier contando counting incluyendo incluidos including incl incluindo inclusive dont kontan sin sem without sans san`.split(
    /\s+/,
  ),
);

type Lead = 'we' | 'word' | 'here';

/** "somos", "somos ya", "soltaron a", "los": a word before the number that leads people in. */
function leadBefore(tokens: readonly Token[], first: number, sheet: CueSheet): Lead | null {
  let isLed = false;
  for (let at = first - 1; at >= first - 1 - MAX_FILLERS; at -= 1) {
    const isFiller = tokens[at]?.kind === 'word' && FILLERS.has(tokens[at]!.text);
    const lead = cueTo(sheet, at, LEAD);
    if (lead && (!isFiller || lead.first < lead.last)) {
      if (cueTo(sheet, at, WE) || cueFrom(sheet, lead.first, WE)) return 'we';
      isLed = true;
    }
    if (!isFiller) break;
  }
  return isLed || isTakenTo(tokens, first, sheet) ? 'word' : null;
}

/** "85 aquí", "we're 40 here": whoever is counted is where the writer is. */
const leadBehind = ({ last, op, best }: Quantity, sheet: CueSheet): Lead | null =>
  cueFrom(sheet, last + 1, IN_ALL) !== null ||
  ((op !== 'exact' || best > LONGEST_HOUR) && cueFrom(sheet, last + 1, HERE))
    ? 'here'
    : null;

/** "A las 5 aquí". */
const LONGEST_HOUR = 24;

const TAKEN = cueNames('p.grab', 'p.inspect');
const TAKEN_REACH_TOKENS = 5;

/** "Bajaron del bus a 6", "agarraron anoche a 19": the "a" of Spanish before people, behind a word of taking them. */
function isTakenTo(tokens: readonly Token[], first: number, sheet: CueSheet): boolean {
  if (tokens[first - 1]?.text !== 'a') return false;
  for (let at = first - 2; at >= 0 && at >= first - TAKEN_REACH_TOKENS && tokens[at]!.kind === 'word'; at -= 1)
    if (cueTo(sheet, at, TAKEN)) return true;
  return false;
}

const MAX_FILLERS = 2;
const FILLERS: ReadonlySet<string> = new Set(
  `ya los las como les os as the a unos unas uns umas deja yon tous todos aqui aca aki ahi solo nomas apenas still just
   only here already ja so ainda ici encore isit la kounya kounye`.split(/\s+/),
);

/** A number behind a label is a name: "puerta 36", "Delmas 41", "Title 42". No name is "about" or "between". */
function isLabelled(text: ReadText, quantity: Quantity, sheet: CueSheet): boolean {
  const { tokens } = text;
  if (tokens[quantity.numberFirst]!.kind === 'word' && quantity.best > 10) return false;
  const cue = cueTo(sheet, quantity.first - 1, LABEL);
  return (
    cue !== null &&
    !isPronounUs(text, cue.last) &&
    quantity.op === 'exact' &&
    leadBefore(tokens, quantity.first, sheet) !== 'we'
  );
}

/** The same where a counted noun follows ("la 36 familias" is rare; "bus 14 passengers" too): only hard labels hold. */
const HARD_LABELS: ReadonlySet<string> = new Set(
  'gate puerta delmas km titulo title psalm salmo hwy ruta route room cuarto pot'.split(' '),
);

function isNamed(tokens: readonly Token[], quantity: Quantity, sheet: CueSheet): boolean {
  const cue = cueTo(sheet, quantity.first - 1, LABEL);
  return cue !== null && HARD_LABELS.has(tokens[cue.last]!.text);
}

/** A currency mark or a word of paying right before the number, or a currency behind it. */
function isPaid(tokens: readonly Token[], quantity: Quantity, sheet: CueSheet): boolean {
  const before = cueTo(sheet, quantity.first - 1, MONEY);
  if (before && leadBefore(tokens, quantity.first, sheet) !== 'we') return true;
  return cueFrom(sheet, quantity.last + 1, MONEY) !== null && cueFrom(sheet, quantity.last + 1, RATE) === null;
}

/** Words between a number that was and the one that is. */
const THEN_REACH_TOKENS = 12;
/** "Eran como 200": a word may stand between. */
const LEAD_REACH_TOKENS = 2;

/** Rule of a number that is, beside the one that was. */
export const OF_CHANGE = 'count.changed';

/** "Éramos 100 y quedamos 40", "nou te 14, se 11 ki rive", "hace rato eran 200, ahora hay 120": the number that was has passed, the one that is counts. */
function dropOutdated(counts: readonly CountReading[], sheet: CueSheet): readonly CountReading[] {
  const thens = sheet.named('then');
  if (counts.length < 2 || thens.length === 0) return counts;
  const signs = [...sheet.named('now'), ...sheet.named('today'), ...sheet.named('remain')];
  const arrived = sheet.named('reached');
  const isOutdated = (count: CountReading, next: CountReading | undefined): boolean => {
    if (next === undefined || next.unit !== count.unit || next.first - count.last > THEN_REACH_TOKENS) return false;
    if (!thens.some(({ last }) => last < count.first && count.first - last <= LEAD_REACH_TOKENS)) return false;
    const isBetween = ({ first, last }: Cue): boolean => first > count.last && last <= next.last + 1;
    return (
      signs.some(isBetween) ||
      (next.best < count.best && arrived.some(({ first }) => first > count.last && first <= next.last + 1))
    );
  };
  return counts.flatMap((count, at) => {
    if (isOutdated(count, counts[at + 1])) return [];
    return at > 0 && isOutdated(counts[at - 1]!, count) ? [{ ...count, firm: true, rule: OF_CHANGE }] : [count];
  });
}

const FIX_REACH_TOKENS = 12;

/**
 * "hay 200 haciendo cola … 2000 perdón", "80, no, perdón, eran 90": after a correction only the corrected number counts.
 * It keeps the unit and the place in the sentence of the number it replaces.
 */
function correctCounts(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  counts: readonly CountReading[],
  sheet: CueSheet,
): readonly CountReading[] {
  const fix = sheet.named('fix')[0];
  if (!fix || counts.length === 0) return counts;
  const before = quantities.findLast((quantity) => quantity.last < fix.first);
  const after = quantities.find(
    (quantity) => quantity.first > fix.last && quantity.first - fix.last <= FIX_REACH_TOKENS,
  );
  // "2000 perdón" corrects what was said before it, "perdón, eran 80" what comes.
  const isTrailing = before !== undefined && before.last === fix.first - 1 && before !== quantities[0];
  const replacement = isTrailing ? before : (after ?? before);
  if (!replacement) return counts;
  const replaced = counts.findLast((count) => count.last < Math.min(replacement.first, fix.first + 1));
  if (!replaced || !replacement.whole || tokens[replacement.first] === undefined) return counts;
  const known = counts.find((count) => count.first === replacement.first);
  // A star marks a correction only where a line begins with it.
  if (tokens[fix.first]!.text === '*' && !opensLine(tokens, fix.first, replacement.first)) return counts;
  if (known && known.unit !== replaced.unit && known.unit !== 'person') return counts;
  const corrected: CountReading = {
    ...replaced,
    op: replacement.op,
    low: replacement.low,
    best: replacement.best,
    high: replacement.high,
    start: replacement.start,
    end: replacement.end,
    first: replacement.first,
    last: replacement.last,
    anchor: replaced.anchor,
    firm: true,
    rule: 'count.corrected',
  };
  return counts.flatMap((count) => (count === replaced ? [corrected] : count === known ? [] : [count]));
}

const opensLine = (tokens: readonly Token[], star: number, number: number): boolean =>
  number === star + 1 && (star === 0 || tokens[star - 1]!.kind === 'break');
