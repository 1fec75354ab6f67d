import type { Picture } from '../claims/index.ts';
import { type Claim, formatInstant, type Interval, type OriginId, type ReportKind, type Zone } from '../model/index.ts';
import type { ClaimRow } from './contract/index.ts';

/** Matters of one person's danger: they are shown coarse and handled as referrals, never as data. */
const RESTRICTED: ReadonlySet<ReportKind> = new Set(['missing-child', 'missing-person', 'kidnapping', 'extortion']);
const MOST_TICKS = 60;

export const isRestricted = (kind: ReportKind): boolean => RESTRICTED.has(kind);

export const viewInterval = (interval: Interval, zone: Zone): { from: string; to: string } => ({
  from: formatInstant(interval.from, zone),
  to: formatInstant(interval.to, zone),
});

/** A claim as lists show it. */
export function viewClaimRow(claim: Claim, zone: Zone): ClaimRow {
  return {
    id: claim.id,
    kind: claim.kind,
    mode: claim.mode,
    polarity: claim.polarity,
    place: claim.place,
    to: claim.to,
    when: viewInterval(claim.when, zone),
    count: claim.count,
    grade: claim.grade,
    probability: claim.probability,
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

/** A tall tick where an origin begins, a short one for each repeat, in the order they came; long tails are thinned, never the origins. */
function ticksOf(claim: Claim): ClaimRow['ticks'] {
  const seen = new Set<OriginId>();
  const ticks = [...claim.for, ...claim.asked]
    .toSorted((a, b) => a.at - b.at)
    .map(({ origin }) => {
      if (seen.has(origin)) return 'repeat' as const;
      seen.add(origin);
      return 'origin' as const;
    });
  let surplus = ticks.length - MOST_TICKS;
  return surplus <= 0 ? ticks : ticks.filter((tick) => tick === 'origin' || surplus-- <= 0).slice(0, MOST_TICKS);
}

/**
 * The order of the rail: what may be acted on first, newest origin first; then doubtful stories, loudest first.
 * Forwards do not move a claim up.
 */
export function rankClaims(claims: Picture['claims']): readonly Claim[] {
  const isDoubtful = ({ grade, polarity }: Claim): boolean => grade.credibility > 3 || polarity === 'asked';
  return claims.toSorted(
    (a, b) =>
      Number(isDoubtful(a)) - Number(isDoubtful(b)) ||
      (isDoubtful(a) ? b.messages - a.messages : b.lastOriginAt - a.lastOriginAt) ||
      (a.id < b.id ? -1 : 1),
  );
}
