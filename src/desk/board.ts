import type { Picture } from '../claims/index.ts';
import {
  type Channel,
  type Claim,
  type Corridor,
  type CorridorPlace,
  type Estimate,
  formatInstant,
  type Instant,
  LIMITS,
  type Zone,
} from '../model/index.ts';
import type { ChannelCount } from './channel-counts.ts';
import { rankClaims, type ShowProbability, viewClaimRow } from './claim-rows.ts';
import type { BoardView, ChangeView, ChannelView, CrossingView, PlaceView } from './contract/index.ts';
import { composeLede, findPassage } from './lede.ts';
import type { Step } from './ports.ts';

/** Everything the board is folded from. */
export interface BoardMatter {
  readonly deskName: string;
  readonly loopbackOnly: boolean;
  readonly corridor: Corridor;
  readonly picture: Picture;
  readonly steps: readonly Step[];
  readonly channels: readonly ChannelView[];
  readonly backlog: number;
  /** Null: the desk reaches its database. */
  readonly databaseAwaySince: Instant | null;
  readonly show: ShowProbability;
  readonly now: Instant;
}

const MOST_CLAIMS = 60;
/** So many of what moved lately. */
export const MOST_CHANGES = 40;

/** Folds what is known into the board: a pure function, the same on every desk process. */
export function foldBoard(matter: BoardMatter): BoardView {
  const { corridor, picture, now } = matter;
  const { zone } = corridor;
  return {
    asOf: formatInstant(now, zone),
    zone,
    desk: {
      name: matter.deskName,
      loopbackOnly: matter.loopbackOnly,
      retentionHours: LIMITS.CHAT_RETENTION_HOURS,
      databaseAwaySince: matter.databaseAwaySince === null ? null : formatInstant(matter.databaseAwaySince, zone),
    },
    lede: [...composeLede(picture, corridor, now)],
    corridor: {
      name: corridor.name,
      sides: [...corridor.sides],
      band: corridor.band,
      places: viewPlaces(corridor, picture),
      names: Object.fromEntries(corridor.places.map(({ name, names }) => [name, { ...names }])),
      crossings: viewCrossings(corridor, picture),
    },
    claims: rankClaims(picture.claims, now)
      .slice(0, MOST_CLAIMS)
      .map((claim) => viewClaimRow(claim, corridor, matter.show)),
    changes: matter.steps.toReversed().map((step) => viewChange(step, zone)),
    channels: [...matter.channels],
    backlog: matter.backlog,
  };
}

/** The places of the corridor with what is known of each. */
export const viewPlaces = (corridor: Corridor, picture: Picture): PlaceView[] =>
  corridor.places.map((place) => viewPlace(place, picture, corridor.zone));

function viewPlace(place: CorridorPlace, picture: Picture, zone: Zone): PlaceView {
  const estimate = picture.estimates.find((candidate) => candidate.place === place.id);
  return {
    id: place.id,
    name: place.name,
    kind: place.kind,
    side: place.side,
    lat: place.lat,
    lon: place.lon,
    grid: place.grid,
    capacity: place.capacity,
    estimate: estimate ? viewEstimate(estimate, zone) : null,
    alerts: picture.claims
      .filter((claim) => isAlert(claim, place))
      .toSorted((a, b) => b.probability - a.probability)
      .filter(({ kind }, index, all) => all.findIndex((other) => other.kind === kind) === index)
      .slice(0, 3)
      .map(({ kind, id, grade }) => ({ kind, claim: id, grade })),
  };
}

const viewEstimate = (estimate: Estimate, zone: Zone): NonNullable<PlaceView['estimate']> => ({
  count: estimate.count,
  grade: estimate.grade,
  asOf: formatInstant(estimate.asOf, zone),
  origins: estimate.origins,
  dissent: [...estimate.dissent],
  claims: [...estimate.claims],
});

const MOVES = new Set([
  'presence',
  'waiting',
  'departure',
  'transit',
  'crossing',
  'arrival',
  'release',
  'return',
  'capacity',
  'opening',
  'stranded',
]);

const isAlert = (claim: Claim, place: CorridorPlace): boolean =>
  claim.place?.id === place.id &&
  claim.polarity === 'affirmed' &&
  claim.grade.credibility <= 3 &&
  !MOVES.has(claim.kind);

const viewCrossings = (corridor: Corridor, { claims }: Picture): CrossingView[] =>
  corridor.crossings.map(({ id, name, from, to, transport, minutes, border }) => {
    const solid = claims.filter(({ grade }) => grade.credibility <= 3);
    const word = findPassage(solid, from);
    return {
      id,
      name,
      from,
      to,
      transport,
      minutes,
      border,
      state: word === null ? 'unknown' : word.kind === 'closure' ? 'closed' : 'open',
      since: word ? formatInstant(word.firstAt, corridor.zone) : null,
      claim: word?.id ?? null,
    };
  });

const CHANGE_STATES = {
  'claim-new': 'plain',
  'claim-origin': 'plain',
  'claim-grade': 'plain',
  'claim-denied': 'doubt',
} as const;

const viewChange = (step: Step, zone: Zone): ChangeView => ({
  at: formatInstant(step.at, zone),
  code: step.code,
  state: CHANGE_STATES[step.code],
  figures: { ...step.figures, grade: `${step.grade.reliability}${step.grade.credibility}` },
  claim: step.claim,
  place: step.place,
});

/** A channel as everybody may see it, its basis first. */
export const viewChannel = (channel: Channel, count: ChannelCount | undefined, optedOut: number): ChannelView => ({
  id: channel.id,
  name: channel.name,
  kind: channel.kind,
  sourceClass: channel.sourceClass,
  basis: {
    agreedBy: channel.basis.agreedBy,
    agreedAt: formatInstant(channel.basis.agreedAt, channel.zone),
    purpose: channel.basis.purpose,
    notice: channel.basis.notice,
  },
  messages: count?.messages ?? 0,
  optedOut,
  lastAt: count ? formatInstant(count.lastAt, channel.zone) : null,
});
