import { readClock } from './clocks.ts';
import { hit, type TimeScan, wordAt } from './scan.ts';
import { type Piece, piece } from './spec.ts';
import { Is } from './words.ts';

/**
 * Two hours with a stretch between: "de 5 a 7 pm", "entre las 10 y las 11:30", "9-11am", "das 20h até meia noite". Bare numbers
 * ("3-8") are hours only where a day stands beside them (`isOfDay`).
 */
export function readClockRange(scan: TimeScan, at: number, isOfDay: boolean): Piece | null {
  const lead = hit(scan, at, Is.between) ?? hit(scan, at, Is.from);
  const starts = lead ? [at + lead.length, at + lead.length - 1] : [at];
  for (const start of starts) {
    const made = readFrom(scan, at, start, lead !== null, isOfDay);
    if (made) return made;
  }
  return null;
}

function readFrom(scan: TimeScan, at: number, start: number, isLed: boolean, isOfDay: boolean): Piece | null {
  if (start < at) return null;
  const first = readClock(scan, start, true);
  if (!first?.spec.clock) return null;
  const joint = endOfJoint(scan, first.end);
  if (joint === null) return null;
  const second = readClock(scan, joint, true) ?? (joint - first.end > 1 ? readClock(scan, joint - 1, true) : null);
  if (!second?.spec.clock || isNumberedThing(scan, second.end)) return null;
  const isOpen = first.spec.clock.isOpen && second.spec.clock.isOpen;
  const isMarked =
    hit(scan, start, Is.clock) !== null || MARKERS.has(wordAt(scan, start - 1)) || MARKERS.has(wordAt(scan, joint - 1));
  const isColon = hasColon(scan, start, second.end);
  if (!isOfDay && isOpen && !isMarked && !(isLed && isColon)) return null;
  if (!isOfDay && !isLed && !isMarked && isBare(scan, start, first.end) && isBare(scan, joint, second.end)) return null;
  return piece(second.end, 'clock-range', { clock: first.spec.clock, until: second.spec.clock });
}

const DASHES: ReadonlySet<string> = new Set(['-', 'a', 'to', '~', 'and', 'y', 'e', 'et', 'as']);

function endOfJoint(scan: TimeScan, at: number): number | null {
  const joint = hit(scan, at, Is.to);
  if (joint) return at + joint.length;
  return DASHES.has(wordAt(scan, at)) ? at + 1 : null;
}

const MARKERS: ReadonlySet<string> = new Set(['las', 'la', 'as', 'das']);

/** Nothing but a number. */
const isBare = (scan: TimeScan, from: number, to: number): boolean =>
  to - from === 1 && !wordAt(scan, from).includes(':');

/** "entre 30 y 40 canoas" counts canoes. */
function isNumberedThing(scan: TimeScan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.text === '/' || token?.text === '-' || token?.text === '%') return true;
  return hit(scan, at, Is.unit) !== null;
}

function hasColon(scan: TimeScan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (wordAt(scan, at).includes(':')) return true;
  return false;
}
