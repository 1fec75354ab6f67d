import type { DateOrder } from './export-message.ts';
import { FIRST, type Gap, HEADER_CHARS, type HeaderClose, type HeaderReading, readHeader, THIRD } from './header.ts';

/** What all headers of one file share, learnt from the file and then locked. */
export interface Shape {
  readonly key: string;
  readonly slots: readonly number[];
  readonly zero: number;
  readonly close: HeaderClose;
  /** Which part of the date has four digits: first, third, or none. */
  readonly longYear: 'first' | 'third' | 'none';
  /** The one order possible, where the month is a word, the year an era, or 年月日 names the parts. */
  readonly only: DateOrder | null;
  /** A header of the file with its digits as 9. */
  readonly picture: string;
  /** The reading it was learnt from. */
  readonly example: HeaderReading;
}

export interface Candidate {
  readonly reading: HeaderReading;
  /** Number of the line in the sample, from 0. */
  readonly line: number;
  readonly hasSender: boolean;
}

const ANY_DIGIT = /\p{Nd}/gu;

/** The header of this file as a pattern that holds nothing of the chat. */
export const pictureOf = (gaps: readonly Gap[], reading: HeaderReading): string => {
  const numbers = reading.slots.map((slot) => '9'.repeat(reading.widths[slot]!));
  return gaps.map(({ text }, index) => text.replace(ANY_DIGIT, '9') + (numbers[index] ?? '')).join('');
};

export const shapeOf = (reading: HeaderReading): Shape => ({
  key: reading.key,
  slots: reading.slots,
  zero: reading.zero,
  close: reading.close,
  longYear: reading.widths[FIRST] === 4 ? 'first' : reading.widths[THIRD] === 4 ? 'third' : 'none',
  only: onlyOrder(reading),
  picture: pictureOf(reading.gaps, reading),
  example: reading,
});

function onlyOrder({ gaps, slots }: HeaderReading): DateOrder | null {
  if (gaps.some(({ era, text }) => era > 0 || text.includes('年'))) return 'ymd';
  if (!gaps.some(({ month }) => month > 0)) return null;
  return slots.includes(FIRST) ? 'dmy' : 'mdy';
}

/** The header-like lines of a sample, with the number of lines looked at. */
export function findCandidates(lines: readonly string[]): readonly Candidate[] {
  const found: Candidate[] = [];
  lines.forEach((line, index) => {
    const reading = readHeader(line.slice(0, HEADER_CHARS));
    if (reading)
      found.push({ reading, line: index, hasSender: /^[^\n]{1,120}?:(?: |$)/.test(line.slice(reading.length)) });
  });
  return found;
}

/**
 * The one shape of the file, or null where the sample shows none. WhatsApp writes a header on the very first line, before
 * anybody could have pasted one: what stands there is the shape, whatever else the text holds. Where the file was cut, the
 * most frequent shape wins. Weak shapes (no bracket, no dash) must carry most of the sample.
 */
export function learnShape(candidates: readonly Candidate[], lineCount: number): Shape | null {
  const counts = countByKey(candidates);
  const first = candidates.find(({ line }) => line === 0);
  const ranked = [...counts.values()].toSorted((a, b) => b.count - a.count);
  const best = ranked.find(
    ({ reading, count, senders }) => isFirm(reading) || (count >= 2 && count * 2 >= lineCount && senders * 2 >= count),
  );
  const leads = first && mayLead(first, counts.get(first.reading.key)!.count) ? counts.get(first.reading.key)! : null;
  // A first line that stays alone among many others was not written by the phone that wrote those.
  if (leads && (leads.count >= 2 || !best || best.count < 5)) return shapeOf(leads.reading);
  return best ? shapeOf(best.reading) : null;
}

/** Old iPhones end a header with a colon, some Korean exports with a comma; then the name after it must show it is one. */
const mayLead = ({ reading, hasSender }: Candidate, count: number): boolean =>
  isFirm(reading) || (hasSender && (reading.close === 'colon' || (reading.close === 'comma' && count >= 2)));

interface Counted {
  count: number;
  senders: number;
  readonly reading: HeaderReading;
}

function countByKey(candidates: readonly Candidate[]): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const { reading, hasSender } of candidates) {
    const entry = counts.get(reading.key) ?? { count: 0, senders: 0, reading };
    entry.count += 1;
    entry.senders += hasSender ? 1 : 0;
    counts.set(reading.key, entry);
  }
  return counts;
}

/** Only a bracket or a dash tells a header from a date in prose. */
export const isFirm = ({ close }: HeaderReading): boolean => close === 'bracket' || close === 'dash';
