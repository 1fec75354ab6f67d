import { DAY, HOUR, type Instant, type LanguageOrUnknown, toWallMilliseconds, type Zone } from '../../model/index.ts';
import { keepDistinctList } from '../keeping/lists.ts';
import { isNegation } from '../words/negation.ts';
import { type Numeral, readNumerals } from '../words/numerals.ts';
import { askOfForms } from '../words/word-facts.ts';
import type { Word } from '../words/wording.ts';

/**
 * What a text says in figures and days, read from the words alone: the guard that keeps two texts apart that differ in a number,
 * a day or an hour even where reading found no report. Coarse on purpose; reading has the fine version.
 */
export interface Slots {
  /** Figures that are neither hour, day nor how long, ascending, distinct. */
  readonly numbers: readonly number[];
  /** Figures said not to be so: "69, not 71". */
  readonly denied: readonly number[];
  readonly times: Times;
}

/** Most messages say none. */
export interface Times {
  /** Monday 0 … Sunday 6, said or following from "today". */
  readonly weekdays: readonly number[];
  /** Days of the month, said or following from "today". */
  readonly monthDays: readonly number[];
  /** Hours of the clock, modulo 12, in minutes. */
  readonly hours: readonly number[];
  /** Which half of the day its hours are in, where that is said: 0 before noon, 1 after. */
  readonly halves: readonly number[];
  /** Parts of the day: 0 early and morning, 1 noon, 2 afternoon, 3 evening and night. */
  readonly dayParts: readonly number[];
  /** Days from the day it was sent, as said: −1 yesterday, 0 today, 1 tomorrow. */
  readonly relative: readonly number[];
  /** "Last", "this", "next" week or weekday: −1, 0, 1. */
  readonly weekShift: number | null;
}

const table = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

const WEEKDAYS = table([
  [0, 'lunes monday mon lendi segunda lundi'],
  [1, 'martes tuesday tue madi terca mardi'],
  [2, 'miercoles wednesday wed mekredi quarta mercredi'],
  [3, 'jueves thursday thu jedi quinta jeudi'],
  [4, 'viernes friday fri vandredi sexta vendredi'],
  [5, 'sabado saturday sat samdi samedi'],
  [6, 'domingo sunday sun dimanch dimanche'],
]);
const MONTHS = new Set(
  (
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre january february march april june july august ' +
    'september october november december janvye fevriye mas avril me jen jiye out septanm oktob novanm desanm janeiro fevereiro marco maio junho ' +
    'julho setembro outubro novembro dezembro janvier fevrier mars mai juin juillet aout septembre octobre novembre decembre'
  ).split(' '),
);
const RELATIVE = table([
  [-2, 'antier anteayer anteontem avanye'],
  [-1, 'ayer anoche yesterday ye yeswa ontem hier'],
  [0, 'hoy today jodi jodia hoje aujourd tonight aswe rato ratito'],
  [1, 'manana tomorrow demen amanha demain'],
]);
const DAY_PARTS = table([
  [0, 'madrugada dawn sunrise maten dimaten morning matin aube manha amanecer amanezca amanhecer am'],
  [1, 'mediodia noon midi meio'],
  [2, 'tarde afternoon apremidi apre'],
  [3, 'noche anoche night tonight aswe diswa noite soir nuit tonite evening lannwit medianoche midnight minwi minuit'],
]);
/** Creole says the hour in one word: "sizè" is six o'clock. Noon is an hour in all languages. */
const CREOLE_HOURS = new Map(
  'ine deze twaze katre senke size sete uite neve dize onze'
    .split(' ')
    .map((form, at) => [form, ((at + 1) % 12) * 60] as const),
);
const CLOCK_BEFORE = new Set([
  'las',
  'la',
  'at',
  'vers',
  'tipo',
  'since',
  'depuis',
  'depi',
  'by',
  'before',
  'anvan',
  'avant',
]);
const CLOCK_AFTER = new Set(['am', 'pm', 'h', 'hs', 'hrs', 'e', 'ze', 'heures', 'horas', 'oclock', 'nan', 'de']);
const DURATION_AFTER = new Set(
  'horas hora hours hour hrs minutos minutes min mins dias dia days day semanas weeks anos ano years year meses zan an jou edtan zedtan minit jours heures ans'.split(
    ' ',
  ),
);
const DATE_BEFORE = new Set(['el', 'dia', 'le', 'dwa', 'the', 'on', 'du', 'del', 'lo', 'ce']);
const ORDINAL_AFTER = new Set(['th', 'st', 'nd', 'rd']);

/** Slots of a text; `sentAt` and `zone` say which day "today" is. */
export function readSlots(
  words: readonly Word[],
  lang: LanguageOrUnknown,
  sentAt: Instant,
  zone: Zone,
  numerals: readonly Numeral[] = readNumerals(words, lang),
): Slots {
  const numbers: number[] = [];
  const monthDays: number[] = [];
  const hours: number[] = [];
  const denied: number[] = [];
  const halves: number[] = [];
  const isTimed = words.some(mayTime);
  if (isTimed)
    for (const { form } of words) {
      const hour = CREOLE_HOURS.get(form);
      if (hour !== undefined) hours.push(hour);
    }
  for (const numeral of numerals) {
    const role = roleOf(words, numeral, lang);
    if (role === 'hour') hours.push(hourOf(words, numeral));
    if (role === 'hour') halves.push(...halfOf(words, numeral));
    else if (role === 'date') monthDays.push(numeral.value);
    else if (role === 'number') numbers.push(numeral.value);
    if (role === 'number' && isNegation(words[numeral.start - 1]?.form ?? '', lang)) denied.push(numeral.value);
  }
  const relative = isTimed ? listRelative(words, lang) : EMPTY;
  const weekdays: number[] = [];
  if (isTimed) for (const { form } of words) if (isWeekday(form, lang)) weekdays.push(WEEKDAYS.get(form)!);
  const wall = toWallMilliseconds(sentAt, zone);
  for (const days of relative)
    for (const night of isSmallHours(wall) ? [0, -1] : [0]) {
      const day = new Date(wall + (days + night) * DAY);
      weekdays.push((day.getUTCDay() + 6) % 7);
      monthDays.push(day.getUTCDate());
    }
  return {
    numbers: keepDistinctList(numbers),
    denied: keepDistinctList(denied),
    times:
      isTimed || hours.length > 0 || monthDays.length > 0
        ? {
            weekdays: keepDistinctList(weekdays),
            monthDays: keepDistinctList(monthDays),
            hours: keepDistinctList(hours),
            halves: keepDistinctList(halves),
            dayParts: isTimed ? listDayParts(words) : EMPTY,
            relative: keepDistinctList(relative),
            weekShift: isTimed ? readWeekShift(words, lang) : null,
          }
        : NO_TIMES,
  };
}

/** A word that may say an hour, a day, a part of the day or a week: without one a text says none of them but in figures. */
const mayTime = askOfForms(
  (form) =>
    CREOLE_HOURS.has(form) || RELATIVE.has(form) || WEEKDAYS.has(form) || DAY_PARTS.has(form) || WEEKS.has(form),
);

/** Who has not slept yet says "tomorrow" for the morning to come: up to four both days are meant. */
export const isSmallHours = (wall: number): boolean => wall % DAY < 4 * HOUR;

const EMPTY: readonly number[] = [];
const NO_TIMES: Times = {
  weekdays: EMPTY,
  monthDays: EMPTY,
  hours: EMPTY,
  halves: EMPTY,
  dayParts: EMPTY,
  relative: EMPTY,
  weekShift: null,
};
type Role = 'number' | 'hour' | 'date' | 'minutes' | 'duration';

function roleOf(words: readonly Word[], { value, start, end }: Numeral, lang: string): Role {
  const before = words[start - 1]?.form ?? '';
  const after = words[end]?.form ?? '';
  const afterNext = words[end + 1]?.form ?? '';
  if (DURATION_AFTER.has(after) && !(after === 'an' && (lang !== 'ht' || value < 2)))
    return after === 'horas' && lang === 'pt' ? 'hour' : 'duration';
  if (isDate(words, start, end, value, lang)) return 'date';
  if (end - start === 1 && isClockOfFour(words[start]!)) return 'hour';
  const bare = words[start]!.value !== null || end - start === 1;
  if (value <= 24 && bare) {
    if ((after === 'am' || after === 'pm' || after === 'h' || after === 'hs' || after === 'hrs') && value > 0)
      return 'hour';
    if (lang === 'ht' && (after === 'e' || after === 'ze')) return 'hour';
    if (CLOCK_AFTER.has(after) && isDayPart(afterNext)) return 'hour';
    if (after === 'de' && (afterNext === 'la' || afterNext === 'da') && isDayPart(words[end + 2]?.form ?? ''))
      return 'hour';
    if ((CLOCK_BEFORE.has(before) || (before === 'as' && lang === 'pt')) && !isNounAhead(after) && value > 0)
      return 'hour';
    if (
      words[end]?.value !== null &&
      words[end]?.value !== undefined &&
      words[end]!.value < 60 &&
      CLOCK_BEFORE.has(before)
    )
      return 'hour';
  }
  // The minutes of a clock time belong to it.
  if (
    words[start - 1]?.value !== undefined &&
    words[start - 1]!.value !== null &&
    value < 60 &&
    isClockPair(words, start, lang)
  )
    return 'minutes';
  return 'number';
}

const isDayPart = (form: string): boolean => DAY_PARTS.has(form);
// "a las 12 personas" counts people, "a las 12" is a time: a plural noun right behind makes the figure a count.
const isNounAhead = (form: string): boolean =>
  form.length > 3 && form.endsWith('s') && !DAY_PARTS.has(form) && form !== 'desde';

function isClockPair(words: readonly Word[], start: number, lang: string): boolean {
  const hour = words[start - 1]!.value!;
  const before = words[start - 2]?.form ?? '';
  const after = words[start + 1]?.form ?? '';
  return (
    hour <= 24 && (CLOCK_BEFORE.has(before) || after === 'am' || after === 'pm' || (lang === 'ht' && before === 'e'))
  );
}

function isDate(words: readonly Word[], start: number, end: number, value: number, lang: string): boolean {
  if (value < 1 || value > 31) return false;
  const before = words[start - 1]?.form ?? '';
  const after = words[end]?.form ?? '';
  if (MONTHS.has(after) && after.length > 3) return true;
  if ((after === 'de' || after === 'd') && MONTHS.has(words[end + 1]?.form ?? '')) return true;
  if (MONTHS.has(before) && before.length > 3) return true;
  if (isWeekday(before, lang)) return true;
  if (before === 'the' && isWeekday(words[start - 2]?.form ?? '', lang)) return true;
  if (ORDINAL_AFTER.has(after)) return true;
  if (before === 'dia' || before === 'dwa') return true;
  return before !== '' && DATE_BEFORE.has(before) && value > 1 && (end >= words.length || !isCounted(words[end]!));
}

/** A word that a figure before it would count: not a preposition, article or verb-like short word. */
const isCounted = (word: Word): boolean => word.form.length > 4 || word.value !== null;

/** "0600", "0345": no figure is written with a nought before it. */
const isClockOfFour = askOfForms((form) => /^0\d[0-5]\d$/.test(form));

/** Minutes past twelve-hour midnight: 9:30 and 21h30 are 570. */
function hourOf(words: readonly Word[], { value, start, end }: Numeral): number {
  if (isClockOfFour(words[start]!)) return (Math.floor(value / 100) % 12) * 60 + (value % 100);
  const next = words[end];
  const gap =
    next && next.value === null && (next.form === 'h' || next.form === 'e' || next.form === 'ze')
      ? words[end + 1]
      : next;
  const minutes =
    gap?.value !== null && gap?.value !== undefined && gap.value < 60 ? gap.value : isHalf(words, end) ? 30 : 0;
  return (value % 12) * 60 + minutes;
}

/** "4 pm", "4 de la mañana", "4 in the morning"; twelve is left out, for noon and midnight are said both ways. */
function halfOf(words: readonly Word[], { value, end }: Numeral): readonly number[] {
  if (value === 0 || value === 12 || value > 24) return [];
  if (value > 12) return [1];
  const at = [0, 1, 2, 3].find((after) => HALF_OF_DAY.has(words[end + after]?.form ?? ''));
  return at === undefined || words.slice(end, end + at).some(({ form }) => !LEADS_TO_HALF.test(form))
    ? []
    : [HALF_OF_DAY.get(words[end + at]!.form)!];
}
const LEADS_TO_HALF = /^(de|da|do|du|la|in|the|nan|e|ze|h|hs|hrs|heures|horas|\d\d)$/;
const HALF_OF_DAY = table([
  [0, 'am madrugada manana morning maten dimaten matin manha'],
  [1, 'pm tarde noche afternoon evening apremidi aswe diswa soir noite'],
]);
const isHalf = (words: readonly Word[], end: number): boolean =>
  ['y', 'e', 'et'].includes(words[end]?.form ?? '') &&
  ['media', 'meia', 'demi', 'demie', 'half'].includes(words[end + 1]?.form ?? '');

const isWeekday = (form: string, lang: string): boolean =>
  WEEKDAYS.has(form) &&
  (lang === 'pt' || !['segunda', 'terca', 'quarta', 'quinta', 'sexta'].includes(form)) &&
  (lang === 'en' || form.length > 3);

const SHIFTS = table([
  [-1, 'last pasado pasada passado passada dernier derniere pase'],
  [0, 'this este esta cette ce sa'],
  [1, 'next proximo proxima pwochen pwochenn prochain prochaine viene'],
]);
const WEEKS = new Set(['semana', 'week', 'semen', 'semaine']);

/** "Last Sunday", "la semana que viene", "semèn sa a": a word of shift within two words of a week or a weekday. */
function readWeekShift(words: readonly Word[], lang: string): number | null {
  for (let at = 0; at < words.length; at += 1) {
    if (!WEEKS.has(words[at]!.form) && !isWeekday(words[at]!.form, lang)) continue;
    for (const near of [at - 1, at + 1, at + 2]) {
      const shift = SHIFTS.get(words[near]?.form ?? '');
      if (shift !== undefined && !(shift === 0 && near > at && lang !== 'ht')) return shift;
    }
  }
  return null;
}

const IS_TIME: ReadonlySet<Role> = new Set(['hour', 'date', 'minutes']);
/** Figures that are not the hour or the day: what a text counts, numbers, measures. */
export const listFigures = (words: readonly Word[], lang: string): readonly Numeral[] =>
  readNumerals(words, lang).filter((numeral) => !IS_TIME.has(roleOf(words, numeral, lang)));

/** Days of the month as a text says them. */
export const listDates = (words: readonly Word[], lang: string): readonly Numeral[] =>
  readNumerals(words, lang).filter((numeral) => roleOf(words, numeral, lang) === 'date');

/** "mañana" alone is tomorrow, "de la mañana" and "por la mañana" are morning; "amanhã" is tomorrow, "manhã" morning. */
function listRelative(words: readonly Word[], lang: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const form = words[at]!.form;
    const days = RELATIVE.get(form);
    if (days === undefined || (form === 'ye' && lang !== 'ht')) continue;
    if (form === 'manana' && ['la', 'esta'].includes(words[at - 1]?.form ?? '')) continue;
    if (form === 'manana' && /^(mediodia|noche)$/.test(words[at + 1]?.form ?? '')) continue;
    found.push(days + furtherDays(words, at));
  }
  return keepDistinctList(found);
}

/** "Pasado mañana", "depois de amanhã", "apre demen", "day after tomorrow" are a day more. */
const furtherDays = (words: readonly Word[], at: number): number => {
  const before = [words[at - 1]?.form ?? '', words[at - 2]?.form ?? ''];
  return ['pasado', 'depois', 'apre', 'apres', 'after'].some((form) => before.includes(form)) &&
    RELATIVE.get(words[at]!.form) === 1
    ? 1
    : 0;
};

function listDayParts(words: readonly Word[]): readonly number[] {
  const parts: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const part = dayPartAt(words, at);
    if (part !== NO_PART) parts.push(part);
  }
  return keepDistinctList(parts);
}

const NO_PART = -1;
function dayPartAt(words: readonly Word[], at: number): number {
  const { form } = words[at]!;
  const before = words[at - 1]?.form ?? '';
  if (form === 'manana') return before === 'la' || before === 'esta' ? 0 : NO_PART;
  if (form === 'pm') return NO_PART;
  if (form === 'am' && words[at - 1]?.value === null) return NO_PART;
  if (form === 'tarde' && (before === 'mas' || before === 'muy')) return NO_PART;
  if (form === 'apre') return words[at + 1]?.form === 'midi' ? 2 : NO_PART;
  if (form === 'midi' && before === 'apre') return NO_PART;
  if (form === 'meio') return words[at + 1]?.form === 'dia' ? 1 : NO_PART;
  return DAY_PARTS.get(form) ?? NO_PART;
}

export const saysMonth = askOfForms((form) => MONTHS.has(form) && form.length > 3);
export const saysWeekday = askOfForms((form) => WEEKDAYS.has(form) && form.length > 3);

/** Words that only say when: they are slots, never names. */
export const saysTime = askOfForms(
  (form) => WEEKDAYS.has(form) || RELATIVE.has(form) || DAY_PARTS.has(form) || (MONTHS.has(form) && form.length > 3),
);
