import type { CountView, GradeView, IntervalView } from '../desk/contract.ts';
import type { Speech } from './speech.ts';

/** Above this share of the best guess an interval is shown in round figures, rounded outward. */
const WIDE_SHARE = 0.2;

/** An interval as it is shown: `118`, `90–150`, `1,900–2,600`. Wide intervals are rounded outward: digits that nobody counted mislead. */
export function formatInterval(count: CountView, { number }: Speech): string {
  const [low, high] = roundOutward(count);
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}

export function roundOutward({ low, best, high }: CountView): readonly [low: number, high: number] {
  const width = high - low;
  if (width <= 0 || width < WIDE_SHARE * Math.max(best, 1) || high < 20) return [Math.round(low), Math.round(high)];
  // A step is at most half of the width: 1,725–3,059 is 1,700–3,100, not 1,000–4,000.
  const step = 10 ** Math.max(0, Math.floor(Math.log10(width / 2)));
  const coarse = Math.min(step, 10 ** Math.floor(Math.log10(Math.max(low, 1))));
  return [Math.floor(low / coarse) * coarse, Math.ceil(high / coarse) * coarse];
}

/** With its unit: `90–150 people`. */
export function formatCount(count: CountView, speech: Speech): string {
  const n = formatInterval(count, speech);
  return speech.say(speech.m.count.units[count.unit], { n, k: roundOutward(count)[1] });
}

/** The figures without rounding, for a closer look. */
export const formatExactly = (count: CountView, { m, say }: Speech): string =>
  say(m.count.exactly, { low: count.low, high: count.high, best: count.best });

export const gradeText = ({ reliability, credibility }: GradeView): string => `${reliability}${credibility}`;

/** "Grade B2: source usually reliable, information probably true". */
export const gradeWords = (grade: GradeView, { m, say }: Speech): string =>
  say(m.grade.label, {
    grade: gradeText(grade),
    source: m.grade.reliability[grade.reliability],
    information: m.grade.credibility[grade.credibility],
  });

/** A likelihood in whole percent, never 0 or 100: nothing here is certain. */
export function formatLikely(probability: number): string {
  const percent = Math.round(probability * 100);
  const shown = percent < 1 ? '<1' : percent > 99 ? '>99' : String(percent);
  return `${shown}\u00a0%`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in words: `26 min`, `3 h 54 min`, `2 days`. */
export function formatSpan(milliseconds: number, { m, say }: Speech): string {
  const length = Math.abs(milliseconds);
  if (length < 90 * MINUTE) return say(m.time.minutes, { n: Math.round(length / MINUTE) });
  if (length < 10 * HOUR) return formatHours(Math.round(length / MINUTE), { m, say });
  if (length < 2 * DAY) return say(m.time.hours, { n: Math.round(length / HOUR) });
  return say(m.time.days, { n: Math.round(length / DAY) });
}

function formatHours(minutes: number, { m, say }: Pick<Speech, 'm' | 'say'>): string {
  const [h, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? say(m.time.hours, { n: h }) : say(m.time.hoursMinutes, { h, m: rest });
}

/** `22 min ago`, `in 2 h`, `just now`. */
export function formatRelative(at: number, now: number, speech: Speech): string {
  const { m, say } = speech;
  if (Math.abs(now - at) < MINUTE) return m.time.now;
  return say(at < now ? m.time.ago : m.time.ahead, { span: formatSpan(now - at, speech) });
}

/** Instants travel with the desk's offset, so their text already shows the desk's wall clock. */
export const wallClock = (instant: string): string => instant.slice(11, 16);

/**
 * `22:52`; with its day, `11 May, 22:52`, where it is half a day away or more. A night shift that reads 22:52 at 04:00 knows which one is
 * meant; of a group that waits for its explanation since the day before yesterday nobody would. `at` where the text has no offset.
 */
export const formatClock = (instant: string, now: number, speech: Speech, at = Date.parse(instant)): string =>
  Math.abs(at - now) < DAY / 2 ? wallClock(instant) : formatClockDate(instant, speech, new Date(now).toISOString());

/** As it stands after "since", "until" or "at": `11 May, 22:52`, in Spanish `22:52 del 11 may`, for there the hour has the article. */
export const formatClockDate = (instant: string, speech: Speech, beside = ''): string =>
  speech.say(speech.m.time.clockDate, { date: formatDate(instant, speech, beside), time: wallClock(instant) });

/** `04:15–05:30`, held together: lines break after a dash otherwise. */
export const clockRange = (from: string, to: string): string => `${wallClock(from)}\u2060–\u2060${wallClock(to)}`;

/** `19 Nov`, with the year where it is not the one of `beside`. */
export function formatDate(instant: string, { m, say }: Speech, beside = ''): string {
  const [year, month, day] = instant.slice(0, 10).split('-');
  const template = beside && beside.slice(0, 4) !== year ? m.time.dateYear : m.time.date;
  return say(template, { day: String(Number(day)), month: m.months[Number(month) - 1] ?? '', year: year ?? '' });
}

/** `19 Nov, 02:41`. */
export const formatMoment = (instant: string, speech: Speech): string =>
  speech.say(speech.m.time.dateTime, { date: formatDate(instant, speech), time: wallClock(instant) });

/** `19 Nov, 03:00–06:00`; both dates where they differ, and of a whole day the date alone. */
export function formatWhen({ from, to }: IntervalView, speech: Speech): string {
  if (from === to) return formatMoment(from, speech);
  if (isWholeDay(from, to)) return formatDate(from, speech);
  if (from.slice(0, 10) !== to.slice(0, 10)) return `${formatMoment(from, speech)} – ${formatMoment(to, speech)}`;
  return speech.say(speech.m.time.dateTime, {
    date: formatDate(from, speech),
    time: clockRange(from, to),
  });
}

const isWholeDay = (from: string, to: string): boolean =>
  from.slice(0, 10) === to.slice(0, 10) && wallClock(from) === '00:00' && wallClock(to) === '23:59';

/** An instant in the desk's zone, written like those that travel. */
export const inZone = (milliseconds: number, zone: string): string =>
  clockOf(zone).format(milliseconds).replace(' ', 'T');

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: making one takes a hundred times as long as asking it, and a board asks for every time on it. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(zone, made);
  return made;
}

/** `CDT`, as operators say it. */
export const zoneName = (milliseconds: number, zone: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' })
    .formatToParts(milliseconds)
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;

/** `1.4 MB`. */
export function formatBytes(bytes: number, { m }: Speech): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1_000 ** power;
  return `${new Intl.NumberFormat(m.locale, { maximumFractionDigits: value < 10 && power > 0 ? 1 : 0 }).format(value)} ${units[power]}`;
}
