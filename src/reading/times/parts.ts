import { HOUR } from '../../model/index.ts';

/** Parts of the day as people mean them on the road, in hours of the wall clock; past midnight counts on. */
export const PARTS = {
  early: [5, 8],
  dawn: [5, 7],
  small: [0, 6],
  morning: [5, 12],
  noon: [11.5, 12.5],
  afternoon: [12, 19],
  evening: [17, 24],
  night: [19, 24],
  tonight: [19, 24],
  lastnight: [-5, 5],
  beforelast: [-29, -19],
  midnight: [23.5, 24.5],
} as const satisfies Readonly<Record<string, readonly [from: number, to: number]>>;
export type Part = keyof typeof PARTS;

export const isPart = (name: string): name is Part => name in PARTS;

/** The part's window on the day that begins at `day` (wall milliseconds). */
export const windowOf = (part: Part, day: number): { readonly from: number; readonly to: number } => ({
  from: day + PARTS[part][0] * HOUR,
  to: day + PARTS[part][1] * HOUR,
});
