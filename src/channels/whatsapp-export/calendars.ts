/** A day of the common calendar; `number` counts days from 1970-01-01. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly number: number;
}

/** First year of an era, less one: year 1 of Reiwa is 2019. */
export const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
  民國: 1911,
  民国: 1911,
};

const DAY_MILLISECONDS = 86_400_000;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

/** The day that year, month and day name in the common calendar, or null where there is no such day. */
export function commonDay(year: number, month: number, day: number): CalendarDay | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const milliseconds = Date.UTC(year, month - 1, day);
  const date = new Date(milliseconds);
  if (date.getUTCMonth() !== month - 1) return null;
  return { year, month, day, number: milliseconds / DAY_MILLISECONDS };
}

/**
 * The day a header names. The year says its own calendar: 2018 is common, 2561 Buddhist, 1397 Persian, 1440 Hijri.
 * Two digits are the 2000s, unless that lies past 2051, where 61 is Buddhist 2561 and 97 Persian 1397.
 */
export function readDay(year: number, month: number, day: number, twoDigits: boolean): CalendarDay | null {
  if (twoDigits) return readShortYear(year, month, day);
  if (year >= 2400 && year < 2700) return commonDay(year - 543, month, day);
  if (year >= 1350 && year < 1420) return persianDay(year, month, day);
  if (year >= 1420 && year < 1500) return hijriDay(year, month, day);
  return commonDay(year, month, day);
}

function readShortYear(year: number, month: number, day: number): CalendarDay | null {
  if (year < 52) return commonDay(2000 + year, month, day);
  if (year < 88) return commonDay(1957 + year, month, day);
  return persianDay(1300 + year, month, day);
}

// Years of the 33-year cycle that have 366 days.
const PERSIAN_LEAPS = [1, 5, 9, 13, 17, 22, 26, 30];
const daysBeforePersianYear = (year: number): number =>
  365 * year + 8 * Math.floor(year / 33) + PERSIAN_LEAPS.filter((leap) => leap < year % 33).length;
// 1 Farvardin 1400 is 21 March 2021.
const PERSIAN_EPOCH = daysBeforePersianYear(1400) - Date.UTC(2021, 2, 21) / DAY_MILLISECONDS;

/** Persian (solar Hijri) calendar by its 33-year cycle, exact for 1244–1472. */
export function persianDay(year: number, month: number, day: number): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return null;
  const ofYear = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return dayOfNumber(daysBeforePersianYear(year) + ofYear + day - 1 - PERSIAN_EPOCH);
}

let hijriFormat: Intl.DateTimeFormat | null = null;
const hijriFirsts = new Map<number, number>();

/** Umm al-Qura calendar, which phones set to Saudi Arabia show; the months are a table that the runtime carries. */
export function hijriDay(year: number, month: number, day: number): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1 || day > 30) return null;
  const first = firstOfHijriMonth(year, month);
  return first === null ? null : dayOfNumber(first + day - 1);
}

function firstOfHijriMonth(year: number, month: number): number | null {
  const key = year * 12 + month;
  const known = hijriFirsts.get(key);
  if (known !== undefined) return known;
  // Mean length of a lunar month from 1 Muharram 1420 (17 April 1999), then at most two days to either side.
  const guess = Math.round(Date.UTC(1999, 3, 17) / DAY_MILLISECONDS + (key - (1420 * 12 + 1)) * 29.530_588);
  for (let number = guess - 2; number <= guess + 2; number += 1) {
    if (hijriMonthAndDay(number) === `${month}/1`) {
      hijriFirsts.set(key, number);
      return number;
    }
  }
  return null;
}

function hijriMonthAndDay(number: number): string {
  hijriFormat ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const part: Record<string, string> = {};
  for (const { type, value } of hijriFormat.formatToParts(number * DAY_MILLISECONDS)) part[type] = value;
  return `${part['month']}/${part['day']}`;
}

function dayOfNumber(number: number): CalendarDay {
  const date = new Date(number * DAY_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), number };
}
