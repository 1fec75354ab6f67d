import type { DayLeg, DayProblem } from '../../flow/index.ts';
import { asInstant, HOUR, type Instant, MINUTE } from '../../model/index.ts';
import type { PlanBasis, PlanRequest } from '../contract/plan.ts';

/** Plans are made and told by the hour: what a place takes in is stated so. */
export const SLOT_MINUTES = 60;
/** A plan begins at the next full quarter of an hour. */
const GRID_MINUTES = 15;
/** More than ever leaves in an hour. */
const NO_LIMIT = 100_000;

export const CROWD = 'crowd:';

const read = (text: string): Instant => asInstant(Date.parse(text));

/** The problem behind a request. What the operator put in takes the place of what is known. */
export function drawDayProblem(basis: PlanBasis, asked: PlanRequest, now: Instant): DayProblem {
  const start = asInstant(Math.ceil(now / (GRID_MINUTES * MINUTE)) * GRID_MINUTES * MINUTE);
  const slots = (asked.hours * 60) / SLOT_MINUTES;
  const end = asInstant(start + slots * SLOT_MINUTES * MINUTE);
  const legs = basis.crossings.map((crossing) => drawLeg(crossing, asked, end));
  return {
    id: null,
    start,
    slotMinutes: SLOT_MINUTES,
    slots,
    legs,
    places: listPlaces(basis).map((id) => ({
      id,
      beds: limitOf(asked.room, id, basis.receiving.find(({ place }) => place === id)?.room.value),
      freed: [],
      overflow: null,
      perSlot: limitOf(asked.hourly, id, basis.receiving.find(({ place }) => place === id)?.hourly.value),
    })),
    groups: [...drawGroups(basis, asked, start, end), ...drawCrowds(basis, asked, start)],
  };
}

/** What the operator says of an id, null included; else what is known. */
const limitOf = (said: PlanRequest['room'], id: string, known: number | null | undefined): number | null =>
  Object.hasOwn(said, id) ? (said[id] ?? null) : (known ?? null);

/** A way shorter than half an hour is gone within the hour in which it begins. */
function drawLeg(
  { crossing, from, to, minutes, closed }: PlanBasis['crossings'][number],
  asked: PlanRequest,
  end: Instant,
): DayLeg {
  return {
    id: crossing,
    from,
    to,
    minutes: Math.round(minutes / SLOT_MINUTES) * SLOT_MINUTES,
    perSlot: limitOf(asked.perHour, crossing, null) ?? NO_LIMIT,
    quotas: [],
    closed: closed.map((span) => ({ from: read(span.from), to: span.to === null ? end : read(span.to) })),
  };
}

const listPlaces = ({ crossings, groups, crowds }: PlanBasis): readonly string[] => [
  ...new Set([
    ...crossings.flatMap(({ from, to }) => [from, to]),
    ...groups.flatMap(({ at, to }) => [at, to]),
    ...crowds.flatMap(({ place, to }) => [place, to]),
  ]),
];

/** A group that is larger than what an hour takes may part; a promise lies in the hour of the middle of its window. */
function drawGroups(basis: PlanBasis, asked: PlanRequest, start: Instant, end: Instant): DayProblem['groups'] {
  return basis.groups.map(({ handoff, at, to, people, weight, readyAt, crossing, promised }) => {
    const middle = promised && asInstant((read(promised.from) + read(promised.to)) / 2);
    const isKept = middle !== null && asked.keepPromises && middle < end;
    const hourly = limitOf(asked.hourly, to, basis.receiving.find(({ place }) => place === to)?.hourly.value);
    const most = Math.min(hourly ?? Infinity, limitOf(asked.perHour, crossing, null) ?? Infinity);
    return {
      id: handoff,
      at,
      to,
      people,
      weight,
      readyAt: isKept ? start : read(readyAt),
      whole: people <= most,
      accepted: isKept ? [{ leg: crossing, at: asInstant(Math.max(middle, start)), people }] : [],
    };
  });
}

function drawCrowds({ crowds }: PlanBasis, { people, leaveOut }: PlanRequest, start: Instant): DayProblem['groups'] {
  if (people === 'none') return [];
  return crowds
    .filter(({ place, count }) => count[people] > 0 && !leaveOut.includes(place))
    .map(({ place, to, count }) => ({
      id: `${CROWD}${place}`,
      at: place,
      to,
      people: count[people],
      weight: 1,
      readyAt: start,
      whole: false,
      accepted: [],
    }));
}

export const endOf = ({ start, slots, slotMinutes }: DayProblem): Instant =>
  asInstant(start + slots * slotMinutes * MINUTE);

/** Whole hours of a plan, as they begin. */
export const hoursOf = ({ start, slots }: DayProblem): readonly Instant[] =>
  Array.from({ length: slots }, (_, slot) => asInstant(start + slot * HOUR));
