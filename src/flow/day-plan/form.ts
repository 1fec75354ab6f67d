import { LIMITS, ok, refuse, type Refusal, type Result } from '../../model/index.ts';
import { type Field, type Fields, id, isFields, listOf, orNull, readFields, shape, time, whole } from '../fields.ts';
import type { DayGroup, DayLeg, DayPlace, DayProblem } from './problem.ts';

/** Nothing on a corridor counts more people than this at once; keeps sums exact and a slip of the keyboard out. */
const MOST_PEOPLE = 1_000_000;
const MOST_WEIGHT = 1_000;

const between = (least: number, most: number): Field => ({
  read: (raw) => (typeof raw === 'number' && raw >= least && raw <= most ? raw : undefined),
});
const wholeBetween = (least: number, most: number): Field => ({
  read: (raw) => (Number.isSafeInteger(raw) ? between(least, most).read(raw) : undefined),
});
const people = wholeBetween(0, MOST_PEOPLE);
const span = { from: time, to: time };
const listOrNone = (field: Field): Field => ({ ...listOf(field), otherwise: [] });

const LEG = {
  id,
  from: id,
  to: id,
  minutes: { ...wholeBetween(0, 100_000), otherwise: 0 },
  perSlot: people,
  quotas: listOrNone(shape({ ...span, people })),
  closed: listOrNone(shape(span)),
};
const PLACE = {
  id,
  beds: orNull(people),
  freed: listOrNone(shape({ at: time, people: whole })),
  overflow: orNull(between(0, MOST_WEIGHT)),
  perSlot: orNull(people),
};
const GROUP = {
  id,
  at: id,
  to: id,
  people: wholeBetween(1, MOST_PEOPLE),
  weight: { ...between(0.01, MOST_WEIGHT), otherwise: 1 },
  readyAt: time,
  whole: { read: (raw: unknown) => (typeof raw === 'boolean' ? raw : undefined), otherwise: true },
  accepted: listOrNone(shape({ leg: id, at: time, people })),
};
const HEAD = {
  start: time,
  slotMinutes: { ...wholeBetween(1, 1_440), otherwise: 15 },
  slots: wholeBetween(1, LIMITS.PLAN_SLOTS_COUNT),
};

/** Reads a problem from JSON (docs/reference/plan.md). Refusal: `event-malformed`, naming the field: `legs[1].perSlot`. */
export function readDayProblem(raw: unknown): Result<DayProblem, Refusal<'event-malformed'>> {
  if (!isFields(raw)) return malformed('It is not an object');
  const head = readFields(raw, HEAD);
  if (!head.value) return malformed(`"${head.wrong}" is missing or wrong`);
  const given = raw['id'];
  const key = typeof given === 'string' || typeof given === 'number' ? String(given) : null;
  const [legs, places, groups] = [
    readList<DayLeg>(raw, 'legs', LEG),
    readList<DayPlace>(raw, 'places', PLACE),
    readList<DayGroup>(raw, 'groups', GROUP),
  ];
  for (const list of [legs, places, groups]) if (typeof list === 'string') return malformed(list);
  const problem = { id: key, ...head.value, legs, places, groups } as unknown as DayProblem;
  const wrong = findLoose(problem);
  return wrong ? malformed(wrong) : ok(problem);
}

function readList<Item>(raw: Fields, key: string, form: Readonly<Record<string, Field>>): readonly Item[] | string {
  const list = raw[key];
  if (!Array.isArray(list)) return `"${key}" is not a list`;
  const items: Item[] = [];
  for (const [at, given] of list.entries()) {
    const { value, wrong } = isFields(given) ? readFields(given, form) : { value: null, wrong: '' };
    if (!value) return `"${key}[${at}]${wrong && `.${wrong}`}" is missing or wrong`;
    items.push(value as Item);
  }
  return items;
}

/** The first id that is given twice, or that names nothing. */
function findLoose({ legs, places, groups }: DayProblem): string | null {
  for (const list of [legs, places, groups]) {
    const twice = list.find(({ id }, at) => list.findIndex((other) => other.id === id) < at);
    if (twice) return `"${twice.id}" is given twice`;
  }
  const known = new Set(places.map((place) => place.id));
  const ways = new Set(legs.map((leg) => leg.id));
  const ends = [...legs.flatMap(({ from, to }) => [from, to]), ...groups.flatMap(({ at, to }) => [at, to])];
  const lost = ends.find((place) => !known.has(place));
  if (lost) return `"${lost}" is not among the places`;
  const astray = groups.flatMap(({ accepted }) => accepted).find(({ leg }) => !ways.has(leg));
  return astray ? `"${astray.leg}" is not among the legs` : null;
}

const malformed = (message: string) =>
  refuse('event-malformed', `${message}.`, 'docs/reference/plan.md lists the fields of a problem.');
