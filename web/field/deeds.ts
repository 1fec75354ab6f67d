import type { Speech } from '../words/speech.ts';
import type { Deed, Kept } from './queue.ts';

/** What an officer did, in the officer's language: "M-32: Left with 139". */
export function sayDeed({ what, label, n, low, high }: Deed, { m, say, number }: Speech): string {
  const { field } = m;
  if (what === 'count') return say(field.countedHere, { n: rangeOf(low ?? 0, high ?? 0, number) });
  if (what === 'report') return (m.kind as Readonly<Record<string, string>>)[label] ?? label;
  if (what === 'offer') return say(field.offerSend, { n: n ?? '' });
  const isCorrection = what === 'correct-left' || what === 'correct-arrived';
  const words = say(isCorrection ? field.corrected[what] : field.press[what], { n: n ?? '', label });
  return label && what !== 'seen' ? `${label}: ${words}` : words;
}

/** "60–90", or "60" where both are one number. */
export const rangeOf = (low: number, high: number, number: Speech['number']): string =>
  low === high ? number(low) : `${number(low)}–${number(high)}`;

/** A number that went out and can be set right: of people who left or arrived, as last told. */
export interface Told {
  readonly side: 'left' | 'arrived';
  readonly handoff: string;
  readonly label: string;
  readonly n: number;
  readonly kept: Kept;
}

const SIDES: Readonly<Partial<Record<Deed['what'], Told['side']>>> = {
  left: 'left',
  'correct-left': 'left',
  arrived: 'arrived',
  'correct-arrived': 'arrived',
};

/** Null for what has no number of people, and for what may still be undone. */
export function toldBy(kept: Kept): Told | null {
  const { deed, body, isTried, refused } = kept;
  const side = SIDES[deed.what];
  const handoff = body['handoff'];
  if (!side || deed.n === null || typeof handoff !== 'string' || !isTried || refused !== null) return null;
  return { side, handoff, label: deed.label, n: deed.n, kept };
}

/** True where this press on this group waits on the phone already: pressed twice, it would be told twice. */
export const isPressed = (queue: readonly Kept[], press: string, handoff: string | null): boolean =>
  handoff !== null &&
  queue.some(({ refused, deed, body }) => refused === null && deed.what === press && body['handoff'] === handoff);
