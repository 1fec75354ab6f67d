import type { CalendarDay } from './calendars.ts';
import type { WrittenDate } from './dates.ts';
import { type DateOrder, type DateOrderFinding, DateOrders, type OrderEvidence } from './export-message.ts';
import { MONTH_FIRST_LANGUAGES, noticeLanguage } from './notices.ts';
import type { Scan } from './scan.ts';

/** How well one order fits the whole file. */
interface Fit {
  /** Distinct dates that this order does not read as a day, or reads as a year WhatsApp was not there. */
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

/** True where the orders still possible name different days. */
export const isAmbiguous = (date: WrittenDate, candidates: readonly DateOrder[]): boolean =>
  new Set(candidates.map((order) => date.byOrder[order]?.number).filter((number) => number !== undefined)).size > 1;

function candidatesOf({ shape, dates }: Scan, fits: Facts['fits']): readonly DateOrder[] {
  const readable = DateOrders.filter((order) => {
    for (let id = 0; id < dates.count(); id += 1) if (dates.at(id).byOrder[order]) return true;
    return false;
  });
  if (shape.longYear !== 'none' || !readable.includes('ymd') || readable.length === 1) return readable;
  // Two digits everywhere: Chinese, Japanese and Korean phones put the year first, others hardly ever do. So for them the
  // year may only come first where it must: every date fits so, and no other order keeps them readable and in time.
  const gaps = shape.example.gaps.map(({ text }) => text).join('');
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(gaps)) return ['ymd'];
  const isClean = (order: DateOrder): boolean => fits[order].unread === 0 && fits[order].backward === 0;
  return isClean('ymd') && !isClean('dmy') && !isClean('mdy') ? readable : readable.filter((order) => order !== 'ymd');
}

function fitsOf({ dateChanges, dates, shape }: Scan): Record<DateOrder, Fit> {
  const firstYear = shape.longYear === 'none' ? WHATSAPP_YEAR : 1990;
  const fit = (order: DateOrder): Fit => {
    let unread = 0;
    for (let id = 0; id < dates.count(); id += 1) if (!isPlausible(dates.at(id).byOrder[order], firstYear)) unread += 1;
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
  // One lone date that also breaks the order of times may have been pasted.
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
  if (!candidates.includes('dmy')) return null;
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

function bestFit({ candidates, fits }: Facts): DateOrder {
  const ranked = candidates.toSorted((a, b) => fits[a].unread - fits[b].unread || fits[a].backward - fits[b].backward);
  return ranked[0] ?? 'dmy';
}
