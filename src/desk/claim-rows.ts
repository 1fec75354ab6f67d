import type { Picture } from '../claims/index.ts';
import {
  type Claim,
  type Corridor,
  formatInstant,
  HOUR,
  type Instant,
  type Interval,
  type ReportKind,
  type Zone,
} from '../model/index.ts';
import type { ClaimRow } from './contract/index.ts';

/** Matters of one person's danger: they are shown coarse and handled as referrals, never as data. */
const RESTRICTED: ReadonlySet<ReportKind> = new Set(['missing-child', 'missing-person', 'kidnapping', 'extortion']);
const MOST_TICKS = 60;

export const isRestricted = (kind: ReportKind): boolean => RESTRICTED.has(kind);

export const viewInterval = (interval: Interval, zone: Zone): { from: string; to: string } => ({
  from: formatInstant(interval.from, zone),
  to: formatInstant(interval.to, zone),
});

/** A probability as it is shown: as the evidence has it, or as the desk's own outcomes would have it (`desk/calibration`). */
export type ShowProbability = (probability: number) => number;

/** A claim as lists show it. */
export function viewClaimRow(
  claim: Claim,
  corridor: Pick<Corridor, 'zone' | 'crossings'>,
  show: ShowProbability,
): ClaimRow {
  const { zone } = corridor;
  return {
    id: claim.id,
    kind: claim.kind,
    mode: claim.mode,
    polarity: claim.polarity,
    place: namePlace(claim, corridor),
    to: claim.to,
    when: viewInterval(claim.when, zone),
    count: claim.count,
    grade: claim.grade,
    probability: show(claim.probability),
    evidence: claim.probability,
    origins: claim.origins,
    messages: claim.messages,
    against: claim.against.length,
    asked: claim.asked.length,
    firstAt: formatInstant(claim.firstAt, zone),
    lastOriginAt: formatInstant(claim.lastOriginAt, zone),
    ticks: ticksOf(claim),
    restricted: isRestricted(claim.kind),
  };
}

/** What closes or opens is the crossing, not the queue before it: such a claim names the place by its crossing. */
function namePlace({ kind, place }: Claim, { crossings }: Pick<Corridor, 'crossings'>): ClaimRow['place'] {
  if (!place || (kind !== 'closure' && kind !== 'opening')) return place;
  const crossing = crossings.find(({ from, border }) => border && from === place.id);
  return crossing ? { ...place, name: crossing.name } : place;
}

/**
 * A tall tick for each origin, a short one for each message more, in the order they came; long tails are thinned, never the origins. Who asks,
 * and who has it from nobody that is named, is no origin: forty of them look as thin as they are.
 */
function ticksOf(claim: Claim): ClaimRow['ticks'] {
  const ticks = [...claim.for, ...claim.asked]
    .toSorted((a, b) => a.at - b.at)
    .map(({ isVote }) => (isVote ? 'origin' : 'repeat'));
  let surplus = ticks.length - MOST_TICKS;
  return surplus <= 0 ? ticks : ticks.filter((tick) => tick === 'origin' || surplus-- <= 0).slice(0, MOST_TICKS);
}

/** Kinds that cannot wait. */
const URGENT: ReadonlySet<ReportKind> = new Set([
  'closure',
  'drowning',
  'death',
  'kidnapping',
  'missing-child',
  'hazard',
  'stranded',
  'need-medical',
  'need-water',
]);
const URGENT_BONUS = 1.5;

/**
 * The order of the rail: claims with several origins, loud stories and urgent kinds first, each hour without a new origin costing one
 * step. Loudness counts by doublings: forty forwards weigh as much as five and a half origins' worth of noise, never as forty.
 */
export function rankClaims(claims: Picture['claims'], now: Instant): readonly Claim[] {
  const weights = new Map(claims.map((claim) => [claim.id, weighForRail(claim, now)]));
  return claims.toSorted((a, b) => weights.get(b.id)! - weights.get(a.id)! || (a.id < b.id ? -1 : 1));
}

function weighForRail(claim: Claim, now: Instant): number {
  const hours = Math.floor(Math.max(0, now - claim.lastOriginAt) / HOUR);
  const urgent = URGENT.has(claim.kind) && claim.polarity === 'affirmed' ? URGENT_BONUS : 0;
  // A denial is as loud as those who deny, not as what they deny.
  const messages = claim.polarity === 'denied' ? claim.for.length : claim.messages;
  return claim.origins + Math.log2(1 + messages) + urgent - hours - (claim.polarity === 'asked' ? 2 : 0);
}
