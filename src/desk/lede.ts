import type { Picture } from '../claims/index.ts';
import {
  type Claim,
  type Corridor,
  holdsNow,
  HOUR,
  type Instant,
  type PlaceId,
  type ReportKind,
} from '../model/index.ts';
import type { LedePart } from './contract/index.ts';

const DANGERS: ReadonlySet<ReportKind> = new Set([
  'drowning',
  'death',
  'kidnapping',
  'extortion',
  'robbery',
  'hazard',
  'missing-child',
  'missing-person',
]);
const RECENT_HOURS = 6;
const MOST_PARTS = 4;
/** From this many messages on, a story that nobody saw is worth a word. */
const LOUD_MESSAGES = 10;

/** Builds the sentence that says what matters now: closures, dangers, loud rumours, people, needs; at most four parts. */
export function composeLede(picture: Picture, corridor: Corridor, now: Instant): readonly LedePart[] {
  const recent = picture.claims.filter(
    (claim) => claim.polarity === 'affirmed' && claim.lastOriginAt >= now - RECENT_HOURS * HOUR,
  );
  const solid = recent.filter(({ grade }) => grade.credibility <= 3);
  const parts = [
    ...sayClosures(solid, corridor),
    ...sayDangers(solid),
    ...sayRumours(recent),
    ...sayPeople(picture, corridor),
    ...sayNeeds(solid),
  ];
  return parts.length === 0 ? [{ ...plain(null), code: 'quiet' }] : parts.slice(0, MOST_PARTS);
}

const plain = (claim: Claim | null): Omit<LedePart, 'code'> => ({
  state: 'plain',
  figures: claim
    ? { place: claim.place?.name ?? '', kind: claim.kind, origins: claim.origins, messages: claim.messages }
    : {},
  count: claim?.count ?? null,
  claim: claim?.id ?? null,
  place: claim?.place?.id ?? null,
});

const sayClosures = (claims: readonly Claim[], corridor: Corridor): LedePart[] =>
  corridor.crossings
    .filter(({ border }) => border)
    .flatMap((crossing) => {
      const closure = findPassage(claims, crossing.from);
      return closure?.kind === 'closure'
        ? [
            {
              ...plain(closure),
              code: 'crossing-closed' as const,
              state: 'hold' as const,
              figures: { ...plain(closure).figures, crossing: crossing.name },
            },
          ]
        : [];
    });

/**
 * What the newest of these words on whether a place lets people through say of it: it is closed, of the closures told since it was
 * open the best seen; or it is open; null where nobody has said either. A plan to open or to close changes nothing yet.
 */
export function findPassage(claims: readonly Claim[], place: PlaceId): Claim | null {
  const words = claims
    .filter((claim) => claim.place?.id === place && claim.polarity === 'affirmed' && holdsNow(claim))
    .toSorted((a, b) => b.lastOriginAt - a.lastOriginAt);
  const opening = words.find(({ kind }) => kind === 'opening') ?? null;
  const openedAt = opening?.lastOriginAt ?? 0;
  const closures = words.filter(({ kind, lastOriginAt }) => kind === 'closure' && lastOriginAt > openedAt);
  return closures.toSorted((a, b) => b.origins - a.origins)[0] ?? opening;
}

/** What was done to people comes before what might: the cold of a night is no news beside a robbery. */
const sayDangers = (claims: readonly Claim[]): LedePart[] =>
  claims
    .filter(({ kind }) => DANGERS.has(kind))
    .toSorted((a, b) => Number(a.kind === 'hazard') - Number(b.kind === 'hazard') || b.lastOriginAt - a.lastOriginAt)
    .slice(0, 1)
    .map((claim) => ({ ...plain(claim), code: 'danger', state: 'late' }));

const sayRumours = (claims: readonly Claim[]): LedePart[] =>
  claims
    .filter(({ grade, messages, origins }) => grade.credibility >= 4 && messages >= LOUD_MESSAGES && origins <= 1)
    .toSorted((a, b) => b.messages - a.messages)
    .slice(0, 1)
    .map((claim) => ({ ...plain(claim), code: 'rumour-unseen', state: 'doubt' }));

function sayPeople(picture: Picture, corridor: Corridor): LedePart[] {
  const names = new Map(corridor.places.map(({ id, name }) => [id, name]));
  const largest = picture.estimates
    .filter(({ place }) => names.has(place))
    .toSorted((a, b) => b.count.best - a.count.best)[0];
  if (!largest) return [];
  const stranded = picture.claims.some((claim) => claim.kind === 'stranded' && largest.claims.includes(claim.id));
  return [
    {
      code: stranded ? 'people-stranded' : 'people-waiting',
      state: 'plain',
      figures: { place: names.get(largest.place)! },
      count: largest.count,
      claim: largest.claims[0] ?? null,
      place: largest.place,
    },
  ];
}

const sayNeeds = (claims: readonly Claim[]): LedePart[] =>
  claims
    .filter(({ kind }) => kind.startsWith('need-') && kind !== 'need-information')
    .toSorted((a, b) => b.origins - a.origins || b.lastOriginAt - a.lastOriginAt)
    .slice(0, 1)
    .map((claim) => ({ ...plain(claim), code: 'need', state: 'doubt' }));
