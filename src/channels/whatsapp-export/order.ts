import type { CalendarDay } from './calendars.ts';
import type { Dates, WrittenDate } from './dates.ts';
import { type DateOrder, type DateOrderFinding, DateOrders, type OrderEvidence } from './export-message.ts';
import { MONTH_FIRST_LANGUAGES, noticeLanguage, YEAR_FIRST_LANGUAGES } from './notices.ts';
import type { Scan } from './scan.ts';

/** How well one order fits the whole file. */
interface Fit {
  /** Messages whose date this order does not read as a day, or reads as a year WhatsApp was not there. */
  readonly unread: number;
  /** Times the date goes back from one message to the next. */
  readonly backward: number;
}

/** What the order is decided on. */
interface Facts {
  readonly scan: Scan;
  readonly candidates: readonly DateOrder[];
  readonly fits: Readonly<Record<DateOrder, Fit>>;
}

export interface OrderDecision {
  readonly finding: DateOrderFinding;
  /** The order the times are read in; a working assumption where the finding is null. */
  readonly reading: DateOrder;
  readonly candidates: readonly DateOrder[];
}

/** From the strongest evidence to the weakest; the first row that answers decides. Likelihoods alone never do. */
const EVIDENCE: readonly (readonly [OrderEvidence, (facts: Facts) => DateOrder | null])[] = [
  ['shape', ({ candidates }) => (candidates.length === 1 ? candidates[0]! : null)],
  ['part-over-12', byParts],
  ['attachment-names', byAttachmentNames],
  ['few-years', byYears],
  ['separator', bySeparator],
  ['times-in-order', byTimes],
  ['language', byLanguage],
  ['days-of-one-month', byMonth],
];

/** Finds the day/month order of the file from evidence in it; a given order is taken at its word. */
export function decideOrder(scan: Scan, given: DateOrder | undefined): OrderDecision {
  const fits = fitsOf(scan);
  const candidates = candidatesOf(scan, fits);
  if (given) return { finding: { order: given, evidence: 'given' }, reading: given, candidates: [given] };
  const facts: Facts = { scan, candidates, fits };
  for (const [evidence, decide] of EVIDENCE) {
    const order = decide(facts);
    if (order) return { finding: { order, evidence }, reading: order, candidates };
  }
  return { finding: { order: null, asked: true }, reading: bestFit(facts), candidates };
}

/** The day a written date means in the order read; where that order has no such day, the only other way to read it. */
export function dayIn(date: WrittenDate, order: DateOrder): CalendarDay {
  return date.byOrder[order] ?? date.byOrder.dmy ?? date.byOrder.mdy ?? date.byOrder.ymd!;
}

/** True where the orders still possible name different days, or one of them none. */
export const isAmbiguous = (date: WrittenDate, candidates: readonly DateOrder[]): boolean =>
  new Set(candidates.map((order) => date.byOrder[order]?.number)).size > 1;

function candidatesOf({ shape, dates }: Scan, fits: Facts['fits']): readonly DateOrder[] {
  const readable = DateOrders.filter((order) => {
    for (let id = 0; id < dates.count(); id += 1) if (dates.at(id).byOrder[order]) return true;
    return false;
  });
  if (shape.longYear !== 'none' || !readable.includes('ymd') || readable.length === 1) return readable;
  // Two digits everywhere: East Asian phones put the year first, others hardly ever do. So for others the year may only come
  // first where every date fits so, in time, and where what would be years is fewer than what would be days.
  const gaps = shape.example.gaps.map(({ text }) => text);
  const isEastAsian = /[\p{Script=Han}\p{Script=Hangul}]/u.test(gaps.join(''));
  const isKorean = gaps[1] === '. ' && gaps[2] === '. ' && gaps[3]!.startsWith('. ');
  if (isEastAsian || isKorean) return ['ymd'];
  const isClean = fits.ymd.unread === 0 && fits.ymd.backward === 0;
  const mayLead = isClean && distinctParts(dates, 0) < distinctParts(dates, 2);
  return mayLead ? readable : readable.filter((order) => order !== 'ymd');
}

/** Years are few and days are many, whichever of them stands first. */
const distinctParts = (dates: Dates, part: 0 | 2): number =>
  new Set(Array.from({ length: dates.count() }, (_, id) => dates.at(id).parts[part])).size;

function fitsOf({ dateChanges, dates, shape }: Scan): Record<DateOrder, Fit> {
  const firstYear = shape.longYear === 'none' ? WHATSAPP_YEAR : 1990;
  const fit = (order: DateOrder): Fit => {
    let unread = 0;
    for (let id = 0; id < dates.count(); id += 1)
      if (!isPlausible(dates.at(id).byOrder[order], firstYear)) unread += dates.messagesOf(id);
    let backward = 0;
    let before = -Infinity;
    for (const id of dateChanges) {
      const number = dates.at(id).byOrder[order]?.number ?? before;
      if (number < before) backward += 1;
      before = number;
    }
    return { unread, backward };
  };
  return { dmy: fit('dmy'), mdy: fit('mdy'), ymd: fit('ymd') };
}

const WHATSAPP_YEAR = 2009;
const isPlausible = (day: CalendarDay | null, firstYear: number): boolean =>
  day !== null && day.year >= firstYear && day.year <= 2060;

function byParts({ candidates, fits, scan }: Facts): DateOrder | null {
  const [best, next] = candidates.toSorted((a, b) => fits[a].unread - fits[b].unread);
  if (!best || !next || fits[best].unread * 4 > fits[next].unread || fits[next].unread === 0) return null;
  // One lone message that also breaks the order of times may have been pasted.
  const isLone = fits[next].unread === 1 && scan.dates.count() > 2 && fits[best].backward > fits[next].backward;
  return isLone ? null : best;
}

function byAttachmentNames({ candidates, scan }: Facts): DateOrder | null {
  const [best, next] = candidates.toSorted((a, b) => scan.named[b] - scan.named[a]);
  return best && next && scan.named[best] > 0 && scan.named[next] * 4 <= scan.named[best] ? best : null;
}

/** No phone writes the month first with dots, nor with hyphens before a year of four digits. */
function bySeparator({ candidates, scan }: Facts): DateOrder | null {
  const separator = scan.shape.example.gaps.map(({ text }) => text).find((text) => /[./-]/.test(text.trim())) ?? '';
  const isDotted = separator.includes('.') && !candidates.includes('ymd');
  const isHyphened = separator.includes('-') && scan.shape.longYear === 'third';
  return (isDotted || isHyphened) && candidates.includes('dmy') ? 'dmy' : null;
}

function byTimes({ candidates, fits }: Facts): DateOrder | null {
  const [best, next] = candidates.toSorted((a, b) => fits[a].backward - fits[b].backward);
  if (!best || !next) return null;
  const [good, bad] = [fits[best].backward, fits[next].backward];
  return bad >= 3 * good + 1 && (good === 0 || bad - good >= 3) ? best : null;
}

function byLanguage({ candidates, scan }: Facts): DateOrder | null {
  if (!candidates.includes('dmy') || candidates.includes('ymd')) return null;
  const { example, zero } = scan.shape;
  const words = example.words;
  const foreignWords = example.gaps.some(({ text }) => /[^\P{L}\p{Script=Latin}]/u.test(text));
  if (zero !== 0x30 || foreignWords || (words !== '' && words !== 'at')) return 'dmy';
  const language = noticeLanguage(scan.notices);
  if (language === null) return null;
  if (language === 'es') return isPadded(scan) ? null : 'dmy';
  return MONTH_FIRST_LANGUAGES.has(language) ? null : 'dmy';
}

/** Panama and Puerto Rico write `08/11/18`; all other Spanish settings with two-digit years write `8/11/18` or say dmy otherwise. */
const isPadded = ({ shape }: Scan): boolean =>
  shape.longYear === 'none' && shape.example.widths[0] === 2 && shape.example.widths[1] === 2;

/** Four dates that share one part: four days of a month, not one day of four months. */
function byMonth({ candidates, scan }: Facts): DateOrder | null {
  if (candidates.includes('ymd') || scan.dates.count() < 4) return null;
  const firsts = new Set<number>();
  const seconds = new Set<number>();
  const years = new Set<number>();
  for (let id = 0; id < scan.dates.count(); id += 1) {
    const [first, second, third] = scan.dates.at(id).parts;
    firsts.add(first);
    seconds.add(second);
    years.add(third);
  }
  if (years.size > 1) return null;
  // Rents are paid on the first: twelve firsts of a month are no rarity.
  if (seconds.size === 1 && firsts.size >= 4 && !seconds.has(1)) return 'dmy';
  return firsts.size === 1 && seconds.size >= 4 && !firsts.has(1) ? 'mdy' : null;
}

/** Three dates of one year, where the other order makes them one day of three years. */
function byYears({ candidates, scan: { dates, notices } }: Facts): DateOrder | null {
  if (!candidates.includes('ymd') || dates.count() < 3) return null;
  const language = noticeLanguage(notices);
  if (language !== null && !YEAR_FIRST_LANGUAGES.has(language)) return null;
  return distinctParts(dates, 0) * 3 <= distinctParts(dates, 2) ? 'ymd' : null;
}

function bestFit({ candidates, fits }: Facts): DateOrder {
  const ranked = candidates.toSorted((a, b) => fits[a].unread - fits[b].unread || fits[a].backward - fits[b].backward);
  return ranked[0] ?? 'dmy';
}
