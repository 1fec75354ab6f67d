import { HOUR } from '../../model/index.ts';
import type { Slots, Times } from '../traits/slots.ts';
import { conceptKey, Stance, turnHalves } from '../traits/stance.ts';
import type { Traits } from '../traits/index.ts';

/** What keeps two texts from being one claim. */
export type Conflict = 'number' | 'day' | 'hour' | 'denial' | 'place' | 'word';

/** The slot guard for any two texts, the earlier one first; null where nothing said speaks against one claim. */
export function findConflict(one: Traits, other: Traits): Conflict | null {
  const left = one.slots;
  const right = other.slots;
  if (areFiguresApart(left, right, left.numbers, right.numbers)) return 'number';
  return findOtherConflict(one, other) ?? (isDenialApart(one, other) ? 'denial' : null);
}

/** Whether figures keep two texts apart, of those of each that count here. */
export const areFiguresApart = (
  left: Slots,
  right: Slots,
  numbers: readonly number[],
  others: readonly number[],
): boolean => areBothUnmatched(numbers, others) || isFigureDenied(left, right) || isFigureDenied(right, left);

/** What is neither a figure nor a "not": day, hour, place, and what a thing is or has come to. */
export function findOtherConflict(one: Traits, other: Traits): Conflict | null {
  const times = findTimeConflict(one, other);
  if (times) return times;
  if (isRouteTurned(one, other) || isPlaceApart(one, other)) return 'place';
  if (one.room !== null && other.room !== null && one.room !== other.room) return 'denial';
  return isStateApart(one, other) ? 'denial' : null;
}

/** By the words of the whole texts, the one denies what the other tells. */
export const isDenialApart = (one: Traits, other: Traits): boolean =>
  isTurnedApart(one, other) || isSignApart(one, other);

function findTimeConflict(one: Traits, other: Traits): Conflict | null {
  const left = one.slots.times;
  const right = other.slots.times;
  if (isApart(left.weekdays, right.weekdays) || isApart(left.monthDays, right.monthDays)) return 'day';
  if (isAnotherToday(one, other) || isWeekApart(left, right)) return 'day';
  return isHourApart(left, right) ? 'hour' : null;
}

/** From A to B, and from B to A. */
function isRouteTurned(one: Traits, other: Traits): boolean {
  if (one.from.length === 0 || other.from.length === 0 || meets(one.from, other.from)) return false;
  return areIn(one.from, other.items) && areIn(other.from, one.items);
}

/** Reading put both somewhere, neither within the other, and neither text has a word of where the other is. */
const isPlaceApart = (one: Traits, other: Traits): boolean =>
  one.placeKeys.length > 0 &&
  other.placeKeys.length > 0 &&
  !meets(one.placeKeys, other.scopeKeys) &&
  !meets(other.placeKeys, one.scopeKeys) &&
  !meets(one.placeWords, other.items) &&
  !meets(other.placeWords, one.items);

/** "69, not 71" beside "71". */
function isFigureDenied({ denied }: Slots, other: Slots): boolean {
  for (let at = 0; at < denied.length; at += 1)
    if (other.numbers.includes(denied[at]!) && !other.denied.includes(denied[at]!)) return true;
  return false;
}

/** One calls it a lie, the other does not, and they have no verb in common whose sign could tell. */
const isTurnedApart = (one: Traits, other: Traits): boolean =>
  one.turned !== other.turned && !sharesWatched(one, other);

/** Both say one of the verbs whose "not" is watched. */
export const sharesWatched = ({ stance: one }: Traits, { stance: other }: Traits): boolean =>
  ((one[Stance.affirms]! | one[Stance.denies]!) & (other[Stance.affirms]! | other[Stance.denies]!)) !== 0;

/** One says "today" on its own day and the other, of another day, names no day: two days, two claims. */
function isAnotherToday(one: Traits, other: Traits): boolean {
  if (one.slots.times.relative.length === 0 && other.slots.times.relative.length === 0) return false;
  if (Math.abs(one.at - other.at) < 8 * HOUR) return false;
  if (one.day === other.day) return false;
  return (
    (other.slots.times.relative.includes(0) && namesNoDay(one.slots.times)) ||
    (one.slots.times.relative.includes(0) && namesNoDay(other.slots.times))
  );
}
const namesNoDay = ({ weekdays, monthDays }: Times): boolean => weekdays.length === 0 && monthDays.length === 0;

/** Last week and this one; next week and tomorrow. */
function isWeekApart(one: Times, other: Times): boolean {
  if (one.weekShift === null && other.weekShift === null) return false;
  if (one.weekShift !== null && other.weekShift !== null) return one.weekShift !== other.weekShift;
  const [shift, plain] = one.weekShift === null ? [other.weekShift, one] : [one.weekShift, other];
  return shift !== 0 && plain.relative.length > 0;
}

/** Counts by different people agree within 8 %; small figures and numbers of doors, buses and gates must be the same. */
const isSameFigure = (one: number, other: number): boolean =>
  one === other || (Math.min(one, other) >= 20 && Math.max(one, other) / Math.min(one, other) <= 1.08);

/** Each side says a figure that the other does not have: a subset is no conflict. */
const areBothUnmatched = (one: readonly number[], other: readonly number[]): boolean =>
  one.length > 0 && other.length > 0 && hasLonely(one, other) && hasLonely(other, one);

// These are asked some twenty times a message: plain loops, without a function for each.
function hasLonely(list: readonly number[], against: readonly number[]): boolean {
  for (let at = 0; at < list.length; at += 1) {
    let to = 0;
    while (to < against.length && !isSameFigure(list[at]!, against[to]!)) to += 1;
    if (to === against.length) return true;
  }
  return false;
}

function areIn(list: readonly number[], others: readonly number[]): boolean {
  for (let at = 0; at < list.length; at += 1) if (!others.includes(list[at]!)) return false;
  return true;
}

export function meets(one: readonly number[], other: readonly number[]): boolean {
  for (let at = 0; at < one.length; at += 1)
    for (let to = 0; to < other.length; to += 1) if (one[at] === other[to]) return true;
  return false;
}

const isApart = (one: readonly number[], other: readonly number[]): boolean =>
  one.length > 0 && other.length > 0 && !meets(one, other);

function isHourApart(one: Times, other: Times): boolean {
  if (
    (one.hours.length === 0 || other.hours.length === 0) &&
    (one.dayParts.length === 0 || other.dayParts.length === 0)
  )
    return false;
  if (one.hours.length > 0 && other.hours.length > 0 && !areHoursNear(one.hours, other.hours)) return true;
  if (one.hours.length > 0 && other.hours.length > 0 && isApart(one.halves, other.halves)) return true;
  if (one.dayParts.length === 0 || other.dayParts.length === 0) return false;
  return !arePartsNear(one.dayParts, other.dayParts);
}

function arePartsNear(parts: readonly number[], others: readonly number[]): boolean {
  for (const part of parts) for (const against of others) if (Math.abs(part - against) < 2) return true;
  return false;
}

function areHoursNear(one: readonly number[], other: readonly number[]): boolean {
  const HALF_DAY = 720;
  for (const hour of one)
    for (const against of other) {
      const gap = Math.abs(hour - against);
      if (Math.min(gap, HALF_DAY - gap) < 60) return true;
    }
  return false;
}

/** The one affirms only what the other denies. */
function isSignApart({ stance: one }: Traits, { stance: other }: Traits): boolean {
  const [affirms, denies] = [one[Stance.affirms]!, one[Stance.denies]!];
  const [affirmed, denied] = [other[Stance.affirms]!, other[Stance.denies]!];
  return ((affirms & denied & ~affirmed) | (denies & affirmed & ~denied)) !== 0;
}

/** One says only the one, the other only its opposite; or one says that it is so, the other that it is over. */
const isStateApart = ({ stance: one }: Traits, { stance: other }: Traits): boolean =>
  ((one[Stance.only]! & turnHalves(other[Stance.only]!)) |
    (one[Stance.settled]! & turnHalves(other[Stance.settled]!))) !==
  0;

const AGAIN = conceptKey('again');
export const saysAgain = ({ signs }: Traits): boolean => signs.includes(AGAIN);
