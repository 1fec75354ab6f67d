import { weighPeople } from '../../flow/index.ts';
import type { BoardView, CrossingLanes, CrossingView, HandoffCard, HandoffsView } from '../contract/index.ts';
import type { PlanBasis, PlanFigure } from '../contract/plan.ts';

/** What the desk knows that a plan could be made from: the board's places and claims, the hand-offs' groups, holds and stated room. */
export function gatherBasis(board: BoardView, handoffs: HandoffsView): PlanBasis {
  const { places, crossings } = board.corridor;
  const lanes = new Map(handoffs.crossings.map((each) => [each.crossing, each]));
  const groups = handoffs.crossings.flatMap(listGroups);
  const crowds = listCrowds(board, groups);
  const ends = new Set([...crowds.map(({ to }) => to), ...groups.map(({ to }) => to)]);
  return {
    crowds,
    groups,
    receiving: places
      .filter(({ id }) => ends.has(id))
      .map(({ id, name }) => ({ place: id, name, ...roomOf(id, board, handoffs, groups) })),
    crossings: crossings.map((crossing) => ({
      crossing: crossing.id,
      name: crossing.name,
      from: crossing.from,
      to: crossing.to,
      minutes: crossing.minutes,
      border: crossing.border,
      closed: listClosures(crossing, lanes.get(crossing.id)),
    })),
  };
}

function listGroups({ crossing, from, to, lanes }: CrossingLanes): PlanBasis['groups'] {
  return [...lanes.offered, ...lanes.accepted].flatMap((card) => {
    if (typeof card.headcount !== 'number' || card.headcount === 0) return [];
    const window = card.lane === 'accepted' ? (card.grant?.window ?? null) : null;
    return [
      {
        handoff: card.id,
        label: card.label,
        crossing,
        at: from.id,
        to: to.id,
        people: card.headcount,
        weight: weighPeople(figuresOf(card.people), figuresOf(card.needs)),
        readyAt: card.readyAt,
        promised: window && { from: window.from, to: window.to },
      },
    ];
  });
}

/** Cells that are masked for observers count as nobody: an observer's plan weighs everybody alike. */
const figuresOf = <Kind extends string>(cells: Readonly<Record<Kind, HandoffCard['headcount']>>) =>
  Object.fromEntries(
    Object.entries<HandoffCard['headcount']>(cells).map(([kind, cell]) => [kind, typeof cell === 'number' ? cell : 0]),
  ) as Record<Kind, number>;

/** Waiting people before a border, each bound for the far end of the nearest crossing; those of groups are counted there already. */
function listCrowds({ corridor }: BoardView, groups: PlanBasis['groups']): PlanBasis['crowds'] {
  return corridor.places.flatMap(({ id, name, estimate }) => {
    const to = findFarSide(id, corridor.crossings);
    if (to === null || !estimate || estimate.count.unit !== 'person') return [];
    const grouped = groups.filter(({ at }) => at === id).reduce((sum, { people }) => sum + people, 0);
    const less = (figure: number): number => Math.max(0, Math.round(figure) - grouped);
    const { low, best, high } = estimate.count;
    if (less(high) === 0) return [];
    const count = { ...estimate.count, low: less(low), best: less(best), high: less(high) };
    return [{ place: id, name, to, count, grade: estimate.grade, claim: estimate.claims[0] ?? null }];
  });
}

/** The place over the border that is reached in the fewest minutes; null where no way leads over it. */
function findFarSide(from: string, crossings: readonly CrossingView[]): string | null {
  const minutes = new Map([[from, 0]]);
  let best: { readonly to: string; readonly minutes: number } | null = null;
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const crossing of crossings) {
      const at = (minutes.get(crossing.from) ?? Infinity) + crossing.minutes;
      if (at === Infinity) continue;
      if (crossing.border) {
        if (at < (best?.minutes ?? Infinity)) best = { to: crossing.to, minutes: at };
      } else if (at < (minutes.get(crossing.to) ?? Infinity)) {
        minutes.set(crossing.to, at);
        isMoving = true;
      }
    }
  }
  return best?.to ?? null;
}

/** Room as it was stated; else the corridor file's, less those who are there. Promised places count as free: the plan takes them itself. */
function roomOf(
  id: string,
  { corridor }: BoardView,
  { places }: HandoffsView,
  groups: PlanBasis['groups'],
): { readonly room: PlanFigure; readonly hourly: PlanFigure } {
  const stated = places.find(({ place, isStated }) => place === id && isStated);
  const promised = groups.filter(({ to, promised: window }) => to === id && window !== null);
  const own = promised.reduce((sum, { people }) => sum + people, 0);
  const stocks = [stated?.free.beds, stated?.free.holding].filter((free) => free !== undefined);
  const { capacity, estimate } = corridor.places.find((place) => place.id === id)!;
  const built = capacity.beds ?? capacity.holding;
  const left = built === null ? null : Math.max(0, built - Math.round(estimate?.count.best ?? 0));
  return {
    room:
      stocks.length > 0
        ? { value: Math.max(0, Math.min(...stocks) + own), basis: 'stated' }
        : { value: left, basis: left === null ? 'none' : 'file' },
    hourly:
      stated?.free.processing === undefined
        ? { value: capacity.processingPerHour, basis: capacity.processingPerHour === null ? 'none' : 'file' }
        : { value: Math.max(0, stated.free.processing), basis: 'stated' },
  };
}

/** A hold that is past its review stands until somebody resumes it: the plan does not count on that. */
function listClosures(
  { state, since, claim }: CrossingView,
  lanes: CrossingLanes | undefined,
): PlanBasis['crossings'][number]['closed'] {
  const holds = (lanes?.holds ?? []).map(({ at, until, isPastReview }) => ({
    from: at,
    to: isPastReview ? null : until,
    why: 'held' as const,
    claim: null,
  }));
  if (holds.length > 0 || state !== 'closed' || since === null) return holds;
  return [{ from: since, to: null, why: 'claim', claim }];
}
