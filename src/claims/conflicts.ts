import { HOUR } from '../model/index.ts';
import { CONCEPTS } from './concepts.ts';
import type { Slots } from './slots.ts';
import type { Traits } from './traits.ts';

/** What keeps two texts from being one claim. */
export type Conflict = 'number' | 'day' | 'hour' | 'denial' | 'place' | 'word';

/** The slot guard for any two texts, the earlier one first; null where nothing said speaks against one claim. */
export function findConflict(one: Traits, other: Traits): Conflict | null {
  const [left, right] = [one.slots, other.slots];
  if (isEitherUnmatched(left.numbers, right.numbers, isSameFigure)) return 'number';
  if (isFigureDenied(left, right) || isFigureDenied(right, left)) return 'number';
  if (isApart(left.weekdays, right.weekdays) || isApart(left.monthDays, right.monthDays)) return 'day';
  if (isAnotherToday(one, other) || isWeekApart(left, right)) return 'day';
  if (isHourApart(left, right)) return 'hour';
  if (isRouteTurned(one, other) || isPlaceApart(one, other)) return 'place';
  if (isTurnedApart(one, other) || isSignApart(one, other) || isStateApart(one, other) || isSettledApart(one, other))
    return 'denial';
  return null;
}

/** From A to B, and from B to A. */
function isRouteTurned(one: Traits, other: Traits): boolean {
  if (one.from.length === 0 || other.from.length === 0 || one.from.some((name) => other.from.includes(name)))
    return false;
  return one.from.every((name) => other.items.includes(name)) && other.from.every((name) => one.items.includes(name));
}

/** Reading put both somewhere, neither within the other, and neither text has a word of where the other is. */
const isPlaceApart = (one: Traits, other: Traits): boolean =>
  one.placeKeys.length > 0 &&
  other.placeKeys.length > 0 &&
  !one.placeKeys.some((key) => other.scopeKeys.includes(key)) &&
  !other.placeKeys.some((key) => one.scopeKeys.includes(key)) &&
  !one.placeWords.some((word) => other.items.includes(word)) &&
  !other.placeWords.some((word) => one.items.includes(word));

/** "69, not 71" beside "71". */
const isFigureDenied = (one: Slots, other: Slots): boolean =>
  one.denied.some((figure) => other.numbers.includes(figure) && !other.denied.includes(figure));

/** One calls it a lie, the other does not, and they have no verb in common whose sign could tell. */
const isTurnedApart = (one: Traits, other: Traits): boolean =>
  one.turned !== other.turned && !sharesWatched(one, other);

/** Both say one of the verbs whose "not" is watched. */
export const sharesWatched = (one: Traits, other: Traits): boolean =>
  one.signs.some((sign) => WATCHED.has(Math.abs(sign)) && (other.signs.includes(sign) || other.signs.includes(-sign)));

/** One says "today" on its own day and the other, of another day, names no day: two days, two claims. */
function isAnotherToday(one: Traits, other: Traits): boolean {
  if (one.slots.relative.length === 0 && other.slots.relative.length === 0) return false;
  if (Math.abs(one.at - other.at) < 8 * HOUR) return false;
  const silent = (slots: Slots): boolean => slots.weekdays.length === 0 && slots.monthDays.length === 0;
  return (
    (other.slots.relative.includes(0) && silent(one.slots) && one.day !== other.day) ||
    (one.slots.relative.includes(0) && silent(other.slots) && one.day !== other.day)
  );
}

/** Last week and this one; next week and tomorrow. */
function isWeekApart(one: Slots, other: Slots): boolean {
  if (one.weekShift === null && other.weekShift === null) return false;
  if (one.weekShift !== null && other.weekShift !== null) return one.weekShift !== other.weekShift;
  const [shift, plain] = one.weekShift === null ? [other.weekShift, one] : [one.weekShift, other];
  return shift !== 0 && plain.relative.length > 0;
}

/** Counts by different people agree within 8 %; small figures and numbers of doors, buses and gates must be the same. */
const isSameFigure = (one: number, other: number): boolean =>
  one === other || (Math.min(one, other) >= 20 && Math.max(one, other) / Math.min(one, other) <= 1.08);

/** Each side says a figure that the other does not have: a subset is no conflict. */
function isEitherUnmatched(
  one: readonly number[],
  other: readonly number[],
  same: (a: number, b: number) => boolean,
): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const lonely = (list: readonly number[], against: readonly number[]): boolean =>
    list.some((value) => !against.some((candidate) => same(value, candidate)));
  return lonely(one, other) && lonely(other, one);
}

const isApart = (one: readonly number[], other: readonly number[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value));

function isHourApart(one: Slots, other: Slots): boolean {
  if (
    (one.hours.length === 0 || other.hours.length === 0) &&
    (one.dayParts.length === 0 || other.dayParts.length === 0)
  )
    return false;
  const HALF_DAY = 720;
  const near = (a: number, b: number): boolean => Math.min(Math.abs(a - b), HALF_DAY - Math.abs(a - b)) < 60;
  if (one.hours.length > 0 && other.hours.length > 0 && !one.hours.some((a) => other.hours.some((b) => near(a, b))))
    return true;
  if (one.hours.length > 0 && other.hours.length > 0 && isApart(one.halves, other.halves)) return true;
  if (one.dayParts.length === 0 || other.dayParts.length === 0) return false;
  return !one.dayParts.some((a) => other.dayParts.some((b) => Math.abs(a - b) < 2));
}

// Only of these does a "not" say that the claim is another: "nobody passes" and "they let nobody through" deny in different places.
const WATCHED = new Set(
  CONCEPTS.filter(({ name }) =>
    [
      'close',
      'open',
      'leave',
      'arrive',
      'release',
      'evict',
      'die',
      'drown',
      'kidnap',
      'find',
      'fire',
      'flood',
      'end',
      'checkpoint',
      'beat',
      'injure',
      'rescue',
      'gas',
      'shoot',
      'rob',
      'sink',
      'crash',
      'riot',
    ].includes(name),
  ).map(({ id }) => id + 1),
);

const isSignApart = (one: Traits, other: Traits): boolean =>
  other.signs.length > 0 &&
  one.signs.some((sign) => WATCHED.has(Math.abs(sign)) && other.signs.includes(-sign) && !other.signs.includes(sign));

const idOf = (name: string): number => CONCEPTS.find((concept) => concept.name === name)!.id + 1;
const OPPOSITES: readonly (readonly [number, number])[] = [
  ['close', 'open'],
  ['lose', 'find'],
  ['lose', 'alive'],
  ['take', 'find'],
  ['take', 'alive'],
  ['take', 'release'],
  ['drown', 'rescue'],
  ['kidnap', 'release'],
  ['detain', 'release'],
  ['new', 'old'],
  ['north', 'south'],
  ['east', 'west'],
  ['before', 'after'],
  ['first', 'second'],
  ['inside', 'outside'],
  ['upstairs', 'below'],
].map(([one, other]) => [idOf(one!), idOf(other!)] as const);

/** One says only the one, the other only its opposite. */
function isStateApart(one: Traits, other: Traits): boolean {
  if (one.signs.length === 0 || other.signs.length === 0) return false;
  const says = ({ signs }: Traits, concept: number, against: number): boolean =>
    signs.includes(concept) && !signs.includes(against) && !signs.includes(-against);
  return OPPOSITES.some(([a, b]) => (says(one, a, b) && says(other, b, a)) || (says(one, b, a) && says(other, a, b)));
}

/** What befalls people, and what settles it. Who tells the outcome often names what it settles: "rescataron a los atrapados". */
const SETTLED: readonly (readonly [number, number])[] = [
  ['lose', 'find'],
  ['drown', 'rescue'],
  ['strand', 'rescue'],
  ['strand', 'alive'],
  ['strand', 'board'],
  ['kidnap', 'release'],
].map(([state, outcome]) => [idOf(state!), idOf(outcome!)] as const);

/** One says that it is so, the other that it is over. */
function isSettledApart(one: Traits, other: Traits): boolean {
  const isOver = (before: Traits, after: Traits, state: number, outcome: number): boolean =>
    before.signs.includes(state) &&
    !before.signs.includes(outcome) &&
    !before.signs.includes(-outcome) &&
    after.signs.includes(outcome);
  return SETTLED.some(([state, outcome]) => isOver(one, other, state, outcome) || isOver(other, one, state, outcome));
}

const AGAIN = idOf('again');
export const saysAgain = ({ signs }: Traits): boolean => signs.includes(AGAIN);
