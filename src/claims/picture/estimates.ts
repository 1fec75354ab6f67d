import {
  type Claim,
  type Count,
  type Estimate,
  HOUR,
  type Instant,
  type MessageId,
  type Origin,
  type OriginId,
  type PlaceId,
  toPersons,
} from '../../model/index.ts';
import { joinFigures } from '../grading/figures.ts';
import { isBetter } from '../grading/grade.ts';
import { STOCK_KINDS } from '../reach/kinds.ts';

/** A figure of people waiting says half as much after this long, and nothing after `FORGOTTEN_HOURS`. */
const HALF_LIFE_HOURS = 4;
const FORGOTTEN_HOURS = 24;

/**
 * How many people are at each place at `now`: what presence, waiting and stranded claims say, one vote per origin, the latest of each.
 * Passage (departures, crossings …) and capacity are other variables and stay out; a bridge is not added to its town. What fits no
 * interval stays in sight as dissent.
 */
export function estimatePlaces(
  claims: readonly Claim[],
  origins: readonly Origin[],
  now: Instant,
): readonly Estimate[] {
  const places = new Map<PlaceId, Claim[]>();
  const held = new Map<OriginId, Origin | null>();
  for (const claim of claims) {
    const place = claim.place?.id;
    if (!place || !isStock(claim, now)) continue;
    const list = places.get(place);
    if (list) list.push(claim);
    else places.set(place, [claim]);
    for (const { origin } of claim.for) held.set(origin, null);
  }
  for (const origin of origins) if (held.has(origin.id)) held.set(origin.id, origin);
  return [...places]
    .flatMap(([place, list]) => estimatePlace(place, list, held, now) ?? [])
    .sort((one, other) => (one.place < other.place ? -1 : 1));
}

const isStock = (claim: Claim, now: Instant): boolean =>
  STOCK_KINDS.includes(claim.kind) &&
  claim.polarity === 'affirmed' &&
  claim.mode !== 'planned' &&
  claim.mode !== 'conditional' &&
  claim.count !== null &&
  toPersons(claim.count) !== null &&
  now - claim.lastOriginAt <= FORGOTTEN_HOURS * HOUR;

interface Say {
  readonly origin: Origin;
  readonly count: Count;
  readonly at: Instant;
}

function estimatePlace(
  place: PlaceId,
  claims: readonly Claim[],
  origins: ReadonlyMap<OriginId, Origin | null>,
  now: Instant,
): Estimate | null {
  const says = latestPerOrigin(claims, origins);
  const counted = says.some(({ origin }) => origin.attributed) ? says.filter(({ origin }) => origin.attributed) : says;
  const figure = joinFigures(
    counted.map(({ origin, count, at }) => ({
      count,
      sourceClass: origin.sourceClass,
      freshness: 0.5 ** (Math.max(0, now - at) / (HALF_LIFE_HOURS * HOUR)),
    })),
  );
  if (!figure) return null;
  const lead = claims.reduce((best, next) => (isStronger(next, best) ? next : best));
  return {
    place,
    count: figure.count,
    grade: lead.grade,
    asOf: counted.reduce((latest, { at }) => (at > latest ? at : latest), counted[0]!.at),
    origins: counted.filter(({ origin }) => origin.attributed).length,
    dissent: figure.dissent,
    claims: claims.map(({ id }) => id),
  };
}

const isStronger = (one: Claim, other: Claim): boolean =>
  one.grade.credibility < other.grade.credibility ||
  (one.grade.credibility === other.grade.credibility && isBetter(one.grade.reliability, other.grade.reliability));

/** An origin speaks once per place: what it said last in its own words. Its count is its claim's, in people. */
function latestPerOrigin(claims: readonly Claim[], origins: ReadonlyMap<OriginId, Origin | null>): readonly Say[] {
  const latest = new Map<OriginId, Say>();
  const ownWords = new Map<OriginId, ReadonlySet<MessageId>>();
  for (const claim of claims)
    for (const report of claim.for) {
      const origin = origins.get(report.origin);
      if (!origin) continue;
      const own = ownWords.get(origin.id) ?? listOwnWords(origin);
      ownWords.set(origin.id, own);
      const held = latest.get(origin.id);
      if (!held || (own.has(report.message) && report.at > held.at))
        latest.set(origin.id, { origin, count: toPersons(claim.count!)!, at: report.at });
    }
  return [...latest.values()];
}

const listOwnWords = ({ messages }: Origin): ReadonlySet<MessageId> =>
  new Set(messages.flatMap(({ message, link }) => (link === 'first' || link === 'same-source' ? [message] : [])));
