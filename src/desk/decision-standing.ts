import type { Decision } from '../claims/index.ts';
import type { Claim, Instant } from '../model/index.ts';
import type { ShowProbability } from './claim-rows.ts';
import type { DecisionView } from './contract/index.ts';

type Standing = NonNullable<DecisionView['standing']>;
type Turn = Standing['turn'];

/** Certainty wanders with every message and every hour; what moved it by so much is worth a look. */
const TELLING_CHANGE = 1 / 6;

/**
 * What an open decision rested on, as the evidence stands at `now`; null for one whose outcome is down. Both certainties as the desk shows
 * them today.
 * @param claim the one it was about, where that is still held
 */
export function standingOf(
  decision: Decision,
  claim: Claim | undefined,
  show: ShowProbability,
  now: Instant,
): Standing | null {
  if (decision.outcome) return null;
  const before = show(decision.probability);
  const isDue = decision.reviewAt !== null && decision.reviewAt <= now;
  if (!claim) return { turn: 'gone', before, now: null, against: 0, lookAgain: isDue };
  const today = show(claim.probability);
  const turn = turnFrom(before, today);
  return {
    turn,
    before,
    now: today,
    against: new Set(claim.against.map(({ origin }) => origin)).size,
    lookAgain: isDue || turn === AGAINST[decision.verdict],
  };
}

/** The turn that speaks against what was decided. */
const AGAINST: Readonly<Record<Decision['verdict'], Turn>> = { act: 'weaker', refrain: 'stronger' };

function turnFrom(before: number, today: number): Turn {
  if (Math.abs(today - before) < TELLING_CHANGE) return 'same';
  return today > before ? 'stronger' : 'weaker';
}
