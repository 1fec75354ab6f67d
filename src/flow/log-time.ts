import { asInstant, type DeskId, HOUR, type Instant, LIMITS, SECOND } from '../model/index.ts';

/** What each desk's clock said last; at most ten desks share a log. */
export type Clocks = Readonly<Record<DeskId, Instant>>;

export const SKEW = LIMITS.CLOCK_SKEW_SECONDS * SECOND;
const LEAP = LIMITS.CLOCK_LEAP_HOURS * HOUR;

/**
 * The time of the shared log, from the times that its events carry: both desks compute the same one and neither asks its own clock.
 * It is the later of what two desks have said, and of what one has said less the tolerated skew; so a slow partner, or one that has been
 * offline for days, does not stop it, and a clock that is a little fast ends nobody's offer early.
 * A leap of more than a day on one desk's word is not believed until a second desk says so: a clock set to 2099 harms its owner only.
 * A smaller one is believed, and time never goes back: whoever is some hours ahead ends offers and windows of both.
 * A desk that sets its clock right takes its word back with its next event.
 */
export function readLogTime(time: Instant, clocks: Clocks): Instant {
  const [first, second] = twoLatest(clocks);
  const alone = first - SKEW;
  // Before two desks have spoken there is no shared time.
  if (second === -Infinity) return time;
  if (alone - (time || second) > LEAP) return asInstant(Math.max(time, second));
  return asInstant(Math.max(alone, second));
}

function twoLatest(clocks: Clocks): readonly [number, number] {
  let first = -Infinity;
  let second = -Infinity;
  for (const desk in clocks) {
    const said = clocks[desk as DeskId]!;
    if (said > first) [first, second] = [said, first];
    else if (said > second) second = said;
  }
  return [first, second];
}

/** How far the desks' clocks are apart, as their last words show it, in milliseconds; silence looks like a slow clock. */
export function measureSpread(clocks: Clocks): number {
  const said = Object.values(clocks);
  return said.length < 2 ? 0 : Math.max(...said) - Math.min(...said);
}
