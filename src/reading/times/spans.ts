import { DAY, HOUR, MINUTE } from '../../model/index.ts';
import { addUnits, endOfUnit, startOfDay, startOfUnit, toCalendarDay, type Unit } from './calendar.ts';
import { amountAt, hit, quantityAt, skip, type TimeScan, wordAt } from './scan.ts';
import { readDay, readYear } from './dates.ts';
import type { Grain, Piece, Span } from './spec.ts';
import { piece } from './spec.ts';
import { Is } from './words.ts';

export const GRAINS: Readonly<Record<Unit, Grain>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  weekend: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'month',
  year: 'year',
  decade: 'year',
};

export interface Measured {
  readonly amount: number;
  readonly unit: Unit;
  readonly end: number;
}

/** "3 horas", "a couple of days", "una hora y media". */
export function readMeasure(scan: TimeScan, at: number): Measured | null {
  const start = skip(scan, at, Is.about);
  const quantity = quantityAt(scan, start) ?? (start > at ? quantityAt(scan, at) : null);
  if (!quantity || quantity.isOrdinal || quantity.value < 0) return null;
  const unit = hit(scan, quantity.end, Is.unit);
  if (!unit) return quantity.value === 1 && start === at ? readHalf(scan, at) : null;
  const end = quantity.end + unit.length;
  const half = hit(scan, end, Is.half);
  if (half && half.length > 1)
    return { amount: quantity.value + 0.5, unit: unit.value as Unit, end: end + half.length };
  return { amount: quantity.value, unit: unit.value as Unit, end };
}

/** "una media hora", "half an hour". */
function readHalf(scan: TimeScan, at: number): Measured | null {
  const isHalf = HALVES.has(wordAt(scan, at + 1));
  const unit = isHalf ? hit(scan, at + 2, Is.unit) : null;
  return unit ? { amount: 0.5, unit: unit.value as Unit, end: at + 2 + unit.length } : null;
}
const HALVES: ReadonlySet<string> = new Set(['media', 'meia', 'half', 'demi']);

/** Spans counted from the moment of writing: "hace 2 horas", "3 days ago", "llevamos 3 horas", "dentro de una semana". */
export function readCounted(scan: TimeScan, at: number): Piece | null {
  return readLasting(scan, at) ?? readAgo(scan, at) ?? readInside(scan, at) ?? readBareMeasure(scan, at);
}

function readLasting(scan: TimeScan, at: number): Piece | null {
  const lead = hit(scan, at, Is.lasting);
  if (!lead) return null;
  const measure = readMeasure(scan, at + lead.length);
  if (!measure || isClockAfter(scan, measure)) return null;
  if (lead.value === 'weak' && (measure.unit === 'year' || isAge(scan, measure.end))) return null;
  if (hit(scan, measure.end, Is.past)) return null;
  return lasting(scan, measure);
}

/** "depuis 5h du matin" is a clock time. */
const isClockAfter = (scan: TimeScan, { unit, end }: Measured): boolean =>
  unit === 'hour' && (hit(scan, end, Is.am) !== null || hit(scan, end, Is.pm) !== null);

const AGES: ReadonlySet<string> = new Set('edad old age menm an ans années anos'.split(' '));
const isAge = (scan: TimeScan, at: number): boolean => AGES.has(wordAt(scan, at)) || wordAt(scan, at + 1) === 'edad';

function lasting(scan: TimeScan, { amount, unit, end }: Measured): Piece {
  const from = addUnits(scan.now, unit, -amount);
  return piece(end, 'lasting', { span: { from, to: scan.now, grain: GRAINS[unit] }, side: 'now' });
}

const QUE: ReadonlySet<string> = new Set(['que', 'q', "qu'", 'qu', 'ke', 'desde', 'depi']);

function readAgo(scan: TimeScan, at: number): Piece | null {
  const lead = hit(scan, at, Is.ago);
  if (!lead) return null;
  const measure = readMeasure(scan, at + lead.length);
  if (!measure) return null;
  if (measure.unit === 'year' && wordAt(scan, at) === 'gen') return null;
  if (QUE.has(wordAt(scan, measure.end)) || isGoingOn(scan, measure.end) || isStateTold(scan, at, measure.end))
    return lasting(scan, measure);
  return ago(scan, measure);
}

/** Creole "sa fè 3 jou n ap tann": a pronoun with "ap" says that it goes on. */
const isGoingOn = (scan: TimeScan, at: number): boolean => wordAt(scan, at + 1) === 'ap' || wordAt(scan, at) === 'nap';

const STATES: ReadonlySet<string> = new Set(
  'estamos estoy estan to tou tamo tamos estou esperando esperamos varados parados atrapados stuck waiting attend attendons sommes bloques parada paradas dormindo durmiendo espera'.split(
    ' ',
  ),
);
const STATE_REACH_TOKENS = 7;

/** "estamos em Reynosa há 3 semanas": what is told still goes on. */
function isStateTold(scan: TimeScan, from: number, to: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= STATE_REACH_TOKENS; at -= 1) {
    const { text } = scan.tokens[at]!;
    if (text === '.' || text === '\n' || text === ',') break;
    if (STATES.has(text)) return true;
  }
  return STATES.has(wordAt(scan, to));
}

/** "two hours ago" is a moment with some play, "an hour ago" the hour up to now, "3 days ago" a day. */
function ago(scan: TimeScan, { amount, unit, end }: Measured): Piece {
  return piece(end, 'ago', { span: around(scan, addUnits(scan.now, unit, -amount), unit, amount, -1), side: 'past' });
}

const PLAY = 30 * MINUTE;

function around(scan: TimeScan, moment: number, unit: Unit, amount: number, side: -1 | 1): Span {
  const isShort = unit === 'second' || unit === 'minute' || (unit === 'hour' && amount <= 1);
  if (isShort) {
    return side < 0
      ? { from: moment - PLAY / 2, to: scan.now, grain: 'minute' }
      : { from: scan.now, to: moment + PLAY / 2, grain: 'minute' };
  }
  if (unit === 'hour') return { from: moment - PLAY, to: moment + PLAY, grain: 'hour' };
  const start = startOfDay(moment);
  return { from: start, to: start + DAY, grain: 'day' };
}

function readInside(scan: TimeScan, at: number): Piece | null {
  const lead = hit(scan, at, Is.inside);
  if (!lead) return null;
  const measure = readMeasure(scan, at + lead.length);
  if (!measure || measure.unit === 'second') return null;
  if ([Is.past, Is.coming, Is.gone].some((code) => hit(scan, measure.end, code))) return null;
  if (isWithin(scan, at, lead.length)) {
    const to = addUnits(scan.now, measure.unit, measure.amount);
    return piece(measure.end, 'within', { span: { from: scan.now, to, grain: GRAINS[measure.unit] }, side: 'future' });
  }
  const moment = addUnits(scan.now, measure.unit, measure.amount);
  return piece(measure.end, 'in', { span: around(scan, moment, measure.unit, measure.amount, 1), side: 'future' });
}

const WITHIN: ReadonlySet<string> = new Set([
  'within',
  'next',
  'proximos',
  'proximas',
  'prochains',
  'prochaines',
  'pwochen',
  'mwens',
  'sous',
  'inside',
]);
const isWithin = (scan: TimeScan, at: number, length: number): boolean => {
  for (let next = at; next < at + length; next += 1) if (WITHIN.has(wordAt(scan, next))) return true;
  return false;
};

/** "stopped 10 hours", "parados 5 horas": the state stands before. */
const STOOD: ReadonlySet<string> = new Set(
  'stopped stuck stranded waited waiting parado parados varados detenidos presos esperando bloques coinces'.split(' '),
);
const STILL: ReadonlySet<string> = new Set(
  'esperando caminando sin waiting without parados varados stuck aqui ici isit parado parada presos ap walking here tirados aca sem san sans caminhando'.split(
    ' ',
  ),
);

/** "3 days ago", "2 horas después", "7 meses esperando": the word that tells stands behind. */
function readBareMeasure(scan: TimeScan, at: number): Piece | null {
  const measure = readMeasure(scan, at);
  if (!measure) return null;
  const past = hit(scan, measure.end, Is.past);
  if (past) return ago(scan, { ...measure, end: measure.end + past.length });
  const based = readBased(scan, measure);
  if (based) return based;
  const after = wordAt(scan, measure.end) === 'ya' ? measure.end + 1 : measure.end;
  if ((STILL.has(wordAt(scan, after)) || STOOD.has(wordAt(scan, at - 1))) && measure.unit !== 'year')
    return lasting(scan, measure);
  const ahead = hit(scan, measure.end, Is.ahead);
  if (!ahead || !FROM_NOW.has(wordAt(scan, measure.end + ahead.length - 1))) return null;
  const moment = addUnits(scan.now, measure.unit, measure.amount);
  return piece(measure.end + ahead.length, 'in', {
    span: around(scan, moment, measure.unit, measure.amount, 1),
    side: 'future',
  });
}

/** "two days after tomorrow", "tres semanas a partir de mañana": counted from a day that is said. */
function readBased(scan: TimeScan, { amount, unit, end }: Measured): Piece | null {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return null;
  const lead = hit(scan, end, Is.before) ?? hit(scan, end, Is.after) ?? hit(scan, end, Is.since);
  const day = lead && (readDay(scan, end + lead.length) ?? readDay(scan, end + lead.length - 1));
  if (day?.spec.day?.is !== 'fixed') return null;
  const from = addUnits(day.spec.day.at, unit, lead!.is === 'before' ? -amount : amount);
  return piece(day.end, 'based', {
    span: { from, to: from + DAY, grain: 'day' },
    side: from < scan.now ? 'past' : 'future',
  });
}

const FROM_NOW: ReadonlySet<string> = new Set([
  'now',
  'ahora',
  'agora',
  'maintenant',
  'tarde',
  'later',
  'tard',
  'hence',
  'despues',
  'depois',
  'today',
  'pita',
]);

const ADJECTIVES = (['next', 'last', 'this'] as const).map((is) => ({ is, code: Is[is] }));

/** Whole units by their place: "esta semana", "next month", "los últimos 3 días", "la semana pasada", "samdi pwochen". */
export function readUnit(scan: TimeScan, at: number): Piece | null {
  const lead = skip(scan, at, Is.the);
  for (const { is, code } of ADJECTIVES) {
    const before = hit(scan, lead, code);
    const made = before && readAfterAdjective(scan, lead + before.length, is);
    if (made) return made;
  }
  const measure = readMeasure(scan, lead);
  if (measure) return readMeasureWithAdjective(scan, measure);
  const amount = amountAt(scan, lead);
  const inner = amount && !amount.isOrdinal ? (hit(scan, amount.end, Is.last) ?? hit(scan, amount.end, Is.next)) : null;
  const inserted = inner && hit(scan, amount!.end + inner.length, Is.unit);
  if (inner && inserted) {
    const end = amount!.end + inner.length + inserted.length;
    return run(scan, { amount: amount!.value, unit: inserted.value as Unit, end }, inner.is === 'next' ? 1 : -1);
  }
  const unit = hit(scan, lead, Is.unit);
  if (!unit) return null;
  const end = lead + unit.length;
  const coming = hit(scan, end, Is.coming);
  if (coming) return whole(scan, unit.value as Unit, 1, end + coming.length);
  const gone = hit(scan, end, Is.gone);
  if (gone) return whole(scan, unit.value as Unit, -1, end + gone.length);
  // Creole points behind: "semèn sa a".
  if (scan.lang === 'ht' && wordAt(scan, end) === 'sa')
    return whole(scan, unit.value as Unit, 0, wordAt(scan, end + 1) === 'a' ? end + 2 : end + 1);
  return null;
}

function readAfterAdjective(scan: TimeScan, at: number, is: 'next' | 'last' | 'this'): Piece | null {
  const measure = is === 'this' ? null : readMeasure(scan, at);
  if (measure) return run(scan, measure, is === 'next' ? 1 : -1);
  const unit = hit(scan, at, Is.unit);
  if (!unit || (unit.value === 'day' && is === 'this')) return null;
  const end = at + unit.length;
  if (unit.value === 'minute' || unit.value === 'hour')
    return is === 'this' ? null : run(scan, { amount: 1, unit: unit.value, end }, is === 'next' ? 1 : -1);
  const shift = is === 'next' ? 1 : is === 'last' ? -1 : 0;
  return whole(scan, unit.value as Unit, shift, end);
}

/** "3 próximas semanas", "10 derniers mois". */
function readMeasureWithAdjective(scan: TimeScan, measure: Measured): Piece | null {
  const coming = hit(scan, measure.end, Is.coming);
  if (coming) return run(scan, { ...measure, end: measure.end + coming.length }, 1);
  const gone = hit(scan, measure.end, Is.gone);
  return gone ? run(scan, { ...measure, end: measure.end + gone.length }, -1) : null;
}

export function run(scan: TimeScan, { amount, unit, end }: Measured, side: 1 | -1): Piece {
  const other = addUnits(scan.now, unit, side * amount);
  const isFine = unit === 'hour' || unit === 'minute' || unit === 'second';
  const [low, high] = side < 0 ? [other, scan.now] : [scan.now, other];
  const from = isFine ? low : startOfDay(low) + (side > 0 ? DAY : 0);
  const to = isFine ? high : startOfDay(high) + (side > 0 ? DAY : 0);
  return piece(end, side < 0 ? 'last-run' : 'next-run', {
    span: { from, to, grain: GRAINS[unit] },
    side: side < 0 ? 'past' : 'future',
  });
}

function whole(scan: TimeScan, unit: Unit, shift: number, end: number): Piece {
  const start = startOfUnit(addUnits(startOfUnit(scan.now, unit), unit, shift), unit);
  const side = shift < 0 ? 'past' : shift > 0 ? 'future' : null;
  return piece(end, 'unit', { span: { from: start, to: endOfUnit(start, unit), grain: GRAINS[unit] }, side });
}

/** Months and years: "noviembre de 2018", "since June", "next August", "en 2019". */
export function readMonth(scan: TimeScan, at: number): Piece | null {
  const lead = skip(scan, at, Is.the);
  const before = hit(scan, lead, Is.next) ?? hit(scan, lead, Is.last) ?? hit(scan, lead, Is.this);
  const nameAt = before ? skip(scan, lead + before.length, Is.of) : lead;
  const leadYear = before ? null : readYear(scan, nameAt);
  const later = leadYear && hit(scan, skip(scan, leadYear.end, Is.of), Is.month);
  if (leadYear && later)
    return piece(skip(scan, leadYear.end, Is.of) + later.length, 'month', {
      month: { month: Number(later.value), year: leadYear.value },
    });
  const name = hit(scan, nameAt, Is.month);
  if (!name || !isMonthMeant(scan, nameAt, name.length, before !== null))
    return before ? null : readYearAlone(scan, at);
  const end = nameAt + name.length;
  const year = readYear(scan, end);
  const after = hit(scan, end, Is.coming) ?? hit(scan, end, Is.gone);
  const shift = before?.is ?? (after ? (after.is === 'coming' ? 'next' : 'last') : null);
  return piece(year?.end ?? end + (after?.length ?? 0), 'month', {
    month: { month: Number(name.value), year: year?.value ?? (shift === 'this' ? toCalendarDay(scan.now).year : null) },
    side: shift === 'next' ? 'future' : shift === 'last' ? 'past' : null,
  });
}

/** "may", "mars", "set", "me" are other words too: alone they need a preposition or a year. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'may march mars mas me set out mar dec jan sep sept jen ago abr mai ene jun jul nov oct dic dez sec'.split(' '),
);
const MONTH_LEADS: ReadonlySet<string> = new Set(
  'in since en de desde depuis from until till em depi hasta ate by last this next late early mid end du del fin debut to and a al et e y through - after before par'.split(
    ' ',
  ),
);

function isMonthMeant(scan: TimeScan, at: number, length: number, isLed: boolean): boolean {
  const word = wordAt(scan, at);
  const { start } = scan.tokens[at]!;
  if ((word === 'may' || word === 'march') && scan.text.raw[start] === scan.text.folded[start]) return false;
  if (!AMBIGUOUS.has(word) || isLed || readYear(scan, at + length)) return true;
  if (scan.lang === 'ht' && word.length <= 3) return wordAt(scan, at - 1) === 'mwa';
  return MONTH_LEADS.has(wordAt(scan, at - 1));
}

const YEAR_LEADS: ReadonlySet<string> = new Set(
  'after before than in en em since desde depuis de del from until of du year ano an annee'.split(' '),
);

/** "Pasamos de 2000 en la orilla", "more than 2000": a number of people, however like a year it looks. */
const MEASURES: ReadonlySet<string> = new Set(
  'mas menos cerca alrededor arriba encima pasan pasa pasamos pasaron mais acima perto passa passam passamos passaram plus moins more less fewer'.split(
    ' ',
  ),
);
/** "Una caravana de 2000" tells how many. */
const CROWDS: ReadonlySet<string> = new Set(
  'grupo grupos caravana contingente exodo columna convoi group caravan crowd groupe caravane convoy gwoup karavan turma'.split(
    ' ',
  ),
);

/** In messages of crossings it is a crowd. */
export const ROUND_YEAR = 2_000;

export function readYearAlone(scan: TimeScan, at: number, isLed = false): Piece | null {
  const token = scan.tokens[at];
  const amount = amountAt(scan, at);
  if (!amount || !Number.isInteger(amount.value) || amount.value < (isLed ? 1_800 : 1_950) || amount.value > 2_060)
    return null;
  if (token!.kind === 'number' && token!.text.length !== 4) return null;
  // "Hay 2000 en el puente": the roundest of years is a crowd unless a year is said.
  const isLong = scan.tokens.length > 6 || amount.value === ROUND_YEAR;
  if (!isLed && isLong && !YEAR_LEADS.has(wordAt(scan, at - 1))) return null;
  if (MEASURES.has(wordAt(scan, at - 2)) || CROWDS.has(wordAt(scan, at - 2))) return null;
  const next = scan.tokens[amount.end];
  if (next?.kind === 'word' && !hit(scan, amount.end, Is.to) && !hit(scan, amount.end, Is.of) && next.text.length > 3)
    return null;
  if (next?.text === '$' || next?.text === '%') return null;
  const from = Date.UTC(amount.value, 0, 1);
  return piece(amount.end, 'year', { span: { from, to: Date.UTC(amount.value + 1, 0, 1), grain: 'year' } });
}

/** "ahora", "right now", "acaban de": the half hour up to the message. */
export function readNow(scan: TimeScan, at: number): Piece | null {
  const now = hit(scan, at, Is.now);
  const just = hit(scan, at, Is.just);
  const found = !now || (just && just.length > now.length) ? just : now;
  if (!found) return null;
  const span: Span = { from: scan.now - HOUR / 2, to: scan.now, grain: 'minute' };
  return piece(at + found.length, found.is, { span, side: found.is === 'now' ? 'now' : 'past' });
}
