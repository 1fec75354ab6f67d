import { asInstant, DAY, fromWallMilliseconds, HOUR, isInFold, offsetAt, type Zone } from '../../model/index.ts';
import { BIT, type Entries, NO_SENDER, SEGMENT } from './entries.ts';
import { PADDING_BITS } from './matcher.ts';
import { dayIn, isAmbiguous, type OrderDecision } from './order.ts';
import { findOutOfOrder } from './out-of-order.ts';
import type { Scan } from './scan.ts';
import { UNKEPT_SENDER } from './senders.ts';

/** What weighing the evidence found, in numbers for the summary. */
export interface Judgement {
  readonly pasted: number;
  readonly jumps: number;
  readonly folds: number;
  readonly ambiguousDates: number;
  /** Senders that appear once in a file too young to tell whether that means anything. */
  readonly onceUnjudged: number;
}

/**
 * Flags what cannot be told for sure. A header that somebody pasted into a message looks like any other; what gives it away is
 * that it stands out of the order of time, names somebody who never writes, or is spelt unlike the phone spells. Every
 * entry with such evidence keeps its place and is flagged. Marks bits of the scan's entries.
 */
export function judge(scan: Scan, decision: OrderDecision, zone: Zone | undefined): Judgement {
  dissolveQuotedNames(scan);
  const ambiguousDates = flagDates(scan, decision);
  const times = timesOf(scan, decision);
  const folds = zone ? flagFolds(scan.entries, times, zone) : 0;
  const jumps = flagOutOfOrder(scan.entries, times);
  flagSpelling(scan);
  const onceUnjudged = flagStrangers(scan, times);
  flagSameMinute(scan.entries, times);
  return { pasted: countBits(scan.entries, BIT.PASTED), jumps, folds, ambiguousDates, onceUnjudged };
}

function countBits(entries: Entries, bit: number): number {
  let count = 0;
  entries.segments.forEach(({ bits }, index) => {
    count += countIn(bits, bit, Math.min(SEGMENT, entries.count() - index * SEGMENT));
  });
  return count;
}

/** A loop over one array and nothing else, which the compiler makes a fast one after a few segments. */
function countIn(bits: Uint16Array, bit: number, end: number): number {
  let count = 0;
  for (let i = 0; i < end; i += 1) if ((bits[i]! & bit) !== 0) count += 1;
  return count;
}

const QUOTES: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['「', '」'],
];

/**
 * `Ana changed the subject to “Bus: 5 pm”` has no sender, though a colon follows some words. Names that were seen once and
 * open a quotation they do not close, or hold a whole sentence, are no names.
 */
function dissolveQuotedNames({ entries, senders }: Scan): void {
  const isNoName = Array.from(
    { length: senders.count() },
    (_, id) => senders.messagesOf(id) === 1 && isSentence(senders.nameOf(id)),
  );
  if (!isNoName.includes(true)) return;
  for (let n = 0; n < entries.count(); n += 1) {
    const sender = entries.sender(n);
    if (sender >= 0 && sender !== UNKEPT_SENDER && isNoName[sender]) {
      entries.setSystem(n);
      entries.clearBits(n, BIT.MARKED);
    }
  }
}

function isSentence(name: string): boolean {
  if (QUOTES.some(([open, close]) => name.split(open).length > name.split(close).length)) return true;
  return name.length > 40 && /[.!?] \p{L}/u.test(name);
}

/** Flags dates that the order of the file cannot read (pasted from a phone set otherwise), and all where it is undecided. */
function flagDates({ entries, dates }: Scan, { finding, reading, candidates }: OrderDecision): number {
  let ambiguous = 0;
  const doubts = new Uint8Array(dates.count());
  for (let id = 0; id < dates.count(); id += 1) {
    const date = dates.at(id);
    if (date.byOrder[reading] === null) doubts[id] = BIT.DATE_ORDER | BIT.PASTED;
    else if (finding.order === null && isAmbiguous(date, candidates)) doubts[id] = BIT.DATE_ORDER;
  }
  if (doubts.every((doubt) => doubt === 0)) return 0;
  for (let n = 0; n < entries.count(); n += 1) {
    const doubt = doubts[entries.date(n)]!;
    if (doubt === 0) continue;
    entries.setBits(n, doubt);
    ambiguous += 1;
  }
  return ambiguous;
}

/** Wall seconds of every entry. */
function timesOf({ entries, dates }: Scan, { reading }: OrderDecision): Float64Array {
  const days = new Float64Array(dates.count());
  for (let id = 0; id < dates.count(); id += 1) days[id] = dayIn(dates.at(id), reading).number * 86_400;
  const times = new Float64Array(entries.count());
  entries.segments.forEach(({ date, seconds }, index) => {
    const from = index * SEGMENT;
    const count = Math.min(SEGMENT, times.length - from);
    for (let i = 0; i < count; i += 1) times[from + i] = days[date[i]!]! + seconds[i]!;
  });
  return times;
}

/**
 * Turns wall seconds into seconds of the zone's instants, so that a clock set back is no step back, and flags times that the
 * clock showed twice; of those, one that would step back belongs to the second showing.
 */
function flagFolds(entries: Entries, times: Float64Array, zone: Zone): number {
  const offsetOn = createDayOffsets(zone);
  let folds = 0;
  for (let n = 0; n < times.length; n += 1) {
    const wall = times[n]!;
    const offset = offsetOn(Math.floor(wall / 86_400));
    if (offset !== null) {
      times[n] = wall - offset;
      continue;
    }
    times[n] = fromWallMilliseconds(wall * 1_000, zone) / 1_000;
    if (!isInFold(wall * 1_000, zone)) continue;
    entries.setBits(n, BIT.FOLD);
    folds += 1;
    if (n > 0 && times[n]! < times[n - 1]!) times[n]! += HOUR / 1_000;
  }
  return folds;
}

/** The zone's offset in seconds on a day of its clock, or null around a day on which it changes. */
function createDayOffsets(zone: Zone): (day: number) => number | null {
  const offsets = new Map<number, number | null>();
  return (day) => {
    let known = offsets.get(day);
    if (known === undefined) {
      const [before, after] = [offsetAt(asInstant((day - 1) * DAY), zone), offsetAt(asInstant((day + 2) * DAY), zone)];
      known = before === after ? before / 1_000 : null;
      offsets.set(day, known);
    }
    return known;
  };
}

function flagOutOfOrder(entries: Entries, times: Float64Array): number {
  const isFound = findOutOfOrder(times);
  if (isFound === null) return 0;
  let count = 0;
  for (let n = 0; n < isFound.length; n += 1) {
    if (isFound[n] === 0) continue;
    entries.setBits(n, BIT.JUMP | BIT.PASTED);
    count += 1;
  }
  return count;
}

/** Spelling is evidence only where it is rare: a file that somebody edited by hand differs everywhere. */
const RARE_SHARE = 0.2;

function flagSpelling(scan: Scan): void {
  const { entries, lineEnds, irregular } = scan;
  const count = entries.count();
  const most = Math.max(1, count * RARE_SHARE);
  const flagRare = (bit: number, wanted: boolean, found: number): void => {
    if (found === 0 || found > most) return;
    for (let n = 1; n < count; n += 1) if (((entries.bits(n) & bit) !== 0) === wanted) entries.setBits(n, BIT.PASTED);
  };
  flagRare(BIT.IRREGULAR, true, irregular);
  flagRare(BIT.AFTER_BLANK, true, lineEnds.headersAfterBlank);
  // Where messages end in CR LF, a header after a bare LF stands inside a message.
  if (lineEnds.headersAfterCrlf > lineEnds.headersAfterLf) flagRare(BIT.AFTER_CRLF, false, lineEnds.headersAfterLf);
  const rare = rarePaddings(scan.paddings, most);
  if (rare.size === 0) return;
  for (let n = 1; n < count; n += 1) if (rare.has(entries.padding(n))) entries.setBits(n, BIT.PASTED);
}

/** Paddings that write a number under 10 as few others of the file do; a phone writes 9 or 09, never both. */
function rarePaddings(paddings: Uint32Array, most: number): ReadonlySet<number> {
  const used: number[] = [];
  for (let padding = 0; padding < paddings.length; padding += 1) if (paddings[padding]! > 0) used.push(padding);
  const rare = new Set<number>();
  for (let shift = 0; shift < PADDING_BITS; shift += 2) {
    const written = (style: number): number[] => used.filter((padding) => ((padding >> shift) & 3) === style);
    const count = (list: readonly number[]): number => list.reduce((sum, padding) => sum + paddings[padding]!, 0);
    const [bare, padded] = [written(1), written(2)];
    const [few, many] = count(bare) <= count(padded) ? [bare, padded] : [padded, bare];
    if (count(few) > most) continue;
    for (const padding of few) rare.add(padding);
    // One of each: nobody can tell which of the two the phone wrote.
    if (count(few) === count(many)) for (const padding of many) rare.add(padding);
  }
  return rare;
}

/** Fewer lines than these show no habit. */
const FEW_LINES = 8;
const STRANGER_FEW = 2;
const STRANGER_SHARE = 0.1;
const CROWD_SHARE = 0.02;
const NEAR_SECONDS = 120;

/**
 * A sender who appears once. In a chat whose members come back, such senders are few and all are flagged; where they are more,
 * those whose line follows another within two minutes, as a pasted line does. Where most senders appear once – a file of
 * ten lines – being new says nothing: the number is given in the summary instead.
 */
function flagStrangers({ entries, senders }: Scan, times: Float64Array): number {
  let once = 0;
  for (let id = 0; id < senders.count(); id += 1) if (senders.messagesOf(id) === 1) once += 1;
  if (once === 0 || entries.count() < 2) return 0;
  const isCrowd = once <= entries.count() * CROWD_SHARE;
  const most = entries.count() < FEW_LINES ? senders.count() - 1 : senders.count();
  if (!isCrowd && once * 2 > most) return once;
  const isRare = isCrowd || once <= Math.max(STRANGER_FEW, entries.count() * STRANGER_SHARE);
  let unjudged = 0;
  for (let n = 1; n < times.length; n += 1) {
    const sender = entries.sender(n);
    if (sender === NO_SENDER || sender === UNKEPT_SENDER || senders.messagesOf(sender) !== 1) continue;
    const isNear = Math.abs(times[n]! - times[n - 1]!) <= NEAR_SECONDS;
    if (isRare || isNear) entries.setBits(n, BIT.PASTED);
    else unjudged += 1;
  }
  return unjudged;
}

const SLOW_SHARE = 0.02;

/** In a chat where hardly two messages share a minute, those that do are worth a look. */
function flagSameMinute(entries: Entries, times: Float64Array): void {
  if (times.length < FEW_LINES) return;
  const same: number[] = [];
  const most = Math.max(1, times.length * SLOW_SHARE);
  for (let n = 1; n < times.length && same.length <= most; n += 1) {
    const isSame = Math.floor(times[n]! / 60) === Math.floor(times[n - 1]! / 60);
    if (isSame && entries.sender(n) !== entries.sender(n - 1)) same.push(n);
  }
  if (same.length <= most) for (const n of same) entries.setBits(n, BIT.PASTED);
}
