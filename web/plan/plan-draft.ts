import type { PlanBasis, PlanJob, PlanRequest } from '../desk/contract.ts';

/** The form while it is filled in; figures as they are written, empty for "no limit". */
export interface PlanDraft {
  readonly hours: PlanRequest['hours'];
  readonly people: PlanRequest['people'];
  readonly keepPromises: boolean;
  readonly leaveOut: readonly string[];
  /** By what it limits and the id of the place or crossing. */
  readonly figures: Readonly<Record<string, string>>;
}

export type Limited = 'room' | 'hourly' | 'perHour';
export const figureKey = (limited: Limited, id: string): string => `${limited} ${id}`;

/** What is known, with what was asked last in its place. */
export function beginPlan({ receiving }: PlanBasis, last: PlanJob | null): PlanDraft {
  const asked = last?.asked;
  const known = receiving.flatMap(({ place, room, hourly }) => [
    [figureKey('room', place), write(asked && Object.hasOwn(asked.room, place) ? asked.room[place] : room.value)],
    [
      figureKey('hourly', place),
      write(asked && Object.hasOwn(asked.hourly, place) ? asked.hourly[place] : hourly.value),
    ],
  ]);
  const rates = Object.entries(asked?.perHour ?? {}).map(([id, value]) => [figureKey('perHour', id), write(value)]);
  return {
    hours: asked?.hours ?? 12,
    people: asked?.people ?? 'best',
    keepPromises: asked?.keepPromises ?? true,
    leaveOut: asked?.leaveOut ?? [],
    figures: Object.fromEntries([...known, ...rates]) as Record<string, string>,
  };
}

const write = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** Figures that are no whole number. */
export const wrongFigures = ({ figures }: PlanDraft): ReadonlySet<string> =>
  new Set(Object.keys(figures).filter((key) => !/^\s*\d{0,5}\s*$/.test(figures[key]!)));

export function readPlan(draft: PlanDraft): PlanRequest {
  const read = (limited: Limited): Record<string, number | null> =>
    Object.fromEntries(
      Object.entries(draft.figures)
        .filter(([key]) => key.startsWith(`${limited} `))
        .map(([key, text]) => [key.slice(limited.length + 1), text.trim() === '' ? null : Number(text)]),
    );
  const { hours, people, keepPromises, leaveOut } = draft;
  return {
    hours,
    people,
    keepPromises,
    leaveOut: [...leaveOut],
    room: read('room'),
    hourly: read('hourly'),
    perHour: read('perHour'),
  };
}
