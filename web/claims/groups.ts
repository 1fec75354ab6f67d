import type { ClaimRow, PlaceView } from '../desk/contract.ts';

/** Claims that belong together in the list, in the desk's order. */
export interface ClaimGroup {
  /** `decision`, a place's id, `elsewhere` or `unsaid`. */
  readonly key: string;
  /** The corridor's place; null for the three groups that are none. */
  readonly place: PlaceView | null;
  readonly claims: readonly ClaimRow[];
  /** How many of them stand above as well, because they want a decision. */
  readonly above: number;
  readonly doubtful: number;
  /** When an origin was heard last. */
  readonly lastAt: string;
}

export const isDoubtful = ({ grade }: ClaimRow): boolean => grade.credibility > 3;

/** What stops people, puts them in danger, or is missing to them: somebody has to do something about it. */
const PRESSING: ReadonlySet<ClaimRow['kind']> = new Set([
  'closure',
  'checkpoint',
  'hazard',
  'drowning',
  'death',
  'robbery',
  'extortion',
  'kidnapping',
  'missing-child',
  'missing-person',
  'stranded',
  'need-water',
  'need-food',
  'need-medical',
  'need-shelter',
  'need-transport',
]);
/** Many people who are about to move: lanes, beds and flow are decided on that. */
const MOVING: ReadonlySet<ClaimRow['kind']> = new Set(['departure', 'transit', 'crossing', 'arrival']);
const CROWD_PEOPLE = 100;
/** As in the board's sentence: older than this, or told more often than this by nobody who saw it. */
const RECENT_HOURS = 6;
const LOUD_MESSAGES = 10;

/** A recent claim that somebody has to decide about: a pressing one or a crowd to come, where it may be true; or a loud story that nobody saw. */
export function wantsDecision(claim: ClaimRow, now: number): boolean {
  const isRecent = Date.parse(claim.lastOriginAt) >= now - RECENT_HOURS * 3_600_000;
  if (!isRecent || claim.polarity !== 'affirmed') return false;
  const isLoud = isDoubtful(claim) && claim.messages >= LOUD_MESSAGES && claim.origins <= 1;
  const isCrowd = claim.mode === 'planned' && MOVING.has(claim.kind) && (claim.count?.high ?? 0) >= CROWD_PEOPLE;
  return isLoud || ((isCrowd || PRESSING.has(claim.kind)) && !isDoubtful(claim));
}

/** One matter at one place: the claim of it that the desk puts first, and how many more there are. */
export interface Matter {
  readonly claim: ClaimRow;
  readonly others: number;
}

/** Three people who count the stranded differently are three claims and one matter to decide about. */
export function matterOf(claims: readonly ClaimRow[]): readonly Matter[] {
  const matters = Map.groupBy(claims, ({ kind, mode, place }) => `${kind} ${mode} ${place?.id ?? place?.name ?? ''}`);
  return [...matters.values()].map((held) => ({ claim: held[0]!, others: held.length - 1 }));
}

/** First what wants a decision; then all, place by place along the corridor, then other places, then those that name none. */
export function groupClaims(
  claims: readonly ClaimRow[],
  places: readonly PlaceView[],
  now: number,
): readonly ClaimGroup[] {
  const along = new Map(places.map((place) => [place.id, place]));
  const found = new Map<string, ClaimRow[]>(
    ['decision', ...along.keys(), 'elsewhere', 'unsaid'].map((key) => [key, []]),
  );
  const above = new Map<string, number>();
  for (const claim of claims) {
    const key = keyOf(claim, along);
    found.get(key)!.push(claim);
    if (!wantsDecision(claim, now)) continue;
    found.get('decision')!.push(claim);
    above.set(key, (above.get(key) ?? 0) + 1);
  }
  return [...found]
    .filter(([, held]) => held.length > 0)
    .map(([key, held]) => ({
      key,
      place: along.get(key) ?? null,
      claims: held,
      above: above.get(key) ?? 0,
      doubtful: held.filter(isDoubtful).length,
      lastAt: held.reduce((last, { lastOriginAt }) => (isLater(lastOriginAt, last) ? lastOriginAt : last), ''),
    }));
}

const isLater = (one: string, other: string): boolean => other === '' || Date.parse(one) > Date.parse(other);

function keyOf({ place }: ClaimRow, along: ReadonlyMap<string, PlaceView>): string {
  if (!place?.id) return 'unsaid';
  return along.has(place.id) ? place.id : 'elsewhere';
}
