import type { Instant } from '../../model/index.ts';
import type { LinearAnswer, LinearSolver } from './linear-model.ts';
import { type Departure, drawNetwork, type Limit, type Network } from './network.ts';
import { type DayProblem, slotAt, startOf } from './problem.ts';

/** A proposal: so many people of a group leave by a leg between two times. A coordinator grants. */
export interface ProposedGrant {
  readonly group: string;
  readonly leg: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly places: number;
}

/** People of a group that leave by a leg in one slot. */
export interface PlannedDeparture {
  readonly group: string;
  readonly leg: string;
  readonly slot: number;
  readonly people: number;
}

/** A limit over a run of slots. */
export interface LimitSpan {
  readonly limit: Limit['kind'];
  readonly id: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** What one more (a place in each slot of the span, a bed, a place of a quota) would save, in weighted person-hours. */
export interface ShadowPrice extends LimitSpan {
  readonly saves: number;
}

export type DayPlan =
  | {
      readonly kind: 'planned';
      /** False where time ran out before the plan was proved the best. */
      readonly isProved: boolean;
      readonly grants: readonly ProposedGrant[];
      /** The same, slot by slot. */
      readonly departures: readonly PlannedDeparture[];
      /** Who is not where they are bound when the plan ends. */
      readonly unplaced: readonly { readonly group: string; readonly at: string; readonly people: number }[];
      /** Weighted person-hours of waiting and of being on the way, and what overflow weighs. */
      readonly cost: number;
      /** No plan costs less: the cost where groups may be torn apart. */
      readonly bound: number;
      readonly shadowPrices: readonly ShadowPrice[];
    }
  /** The limits that cannot hold together. */
  | { readonly kind: 'infeasible'; readonly conflicts: readonly LimitSpan[] }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'gave-up' };

/** Smaller than anything a plan counts; solvers answer in fractions. */
const GRAIN = 1e-6;

/**
 * Plans a corridor: the least weighted waiting and overflow within all limits. The relaxed model gives the bound and the shadow prices; where its answer
 * tears no group it is the plan, else the whole model is solved. Deterministic for one version of the solver, unless its time runs out.
 */
export function planDay(problem: DayProblem, solver: LinearSolver): DayPlan {
  const network = drawNetwork(problem);
  if (!network) return { kind: 'too-large' };
  const stray = findStrayPromises(problem, network);
  if (stray.length > 0) return { kind: 'infeasible', conflicts: stray };
  const relaxed = solver.solve(network.model, true);
  if (relaxed.kind === 'gave-up') return relaxed;
  if (relaxed.kind === 'infeasible') return explain(problem, network, relaxed.rows);
  const answer = isWhole(network, relaxed.values) ? relaxed : solver.solve(network.model, false);
  if (answer.kind === 'gave-up') return answer;
  if (answer.kind === 'infeasible') return explain(problem, network, answer.rows);
  return propose(problem, network, answer, relaxed);
}

type Solved = Extract<LinearAnswer, { readonly kind: 'solved' }>;

const isWhole = ({ departures }: Network, values: Float64Array): boolean =>
  departures.every(({ column }) => Math.abs(values[column]! - Math.round(values[column]!)) < GRAIN);

function propose(problem: DayProblem, network: Network, answer: Solved, relaxed: Solved): DayPlan {
  const unplaced = network.rests
    .filter(({ group, place }) => place !== group.to)
    .map(({ column, group, place }) => ({ group: group.id, at: place, people: Math.round(answer.values[column]!) }))
    .filter(({ people }) => people > 0);
  return {
    kind: 'planned',
    isProved: answer.isProved,
    grants: listGrants(problem, network.departures, answer.values),
    departures: listDepartures(network.departures, answer.values),
    unplaced,
    cost: round(answer.cost),
    bound: round(Math.min(relaxed.cost, answer.cost)),
    shadowPrices: priceLimits(problem, network.limits, relaxed.duals),
  };
}

const round = (hours: number): number => Math.round(hours * 1_000) / 1_000;

const listDepartures = (departures: readonly Departure[], values: Float64Array): readonly PlannedDeparture[] =>
  departures
    .map(({ column, group, leg, slot, people }) => ({
      group: group.id,
      leg: leg.id,
      slot,
      people: Math.round(values[column]!) * people,
    }))
    .filter(({ people }) => people > 0);

/** Departures one slot after the other by one leg are one grant. */
function listGrants(problem: DayProblem, departures: readonly Departure[], values: Float64Array): ProposedGrant[] {
  const grants: (ProposedGrant & { readonly last: number })[] = [];
  for (const { group, leg, slot, people } of listDepartures(departures, values)) {
    const before = grants.at(-1);
    const isNext = before?.group === group && before.leg === leg && before.last === slot - 1;
    const head = isNext ? grants.pop()! : { from: startOf(problem, slot), places: 0 };
    grants.push({
      group,
      leg,
      from: head.from,
      to: startOf(problem, slot + 1),
      places: head.places + people,
      last: slot,
    });
  }
  return grants
    .map(({ group, leg, from, to, places }) => ({ group, leg, from, to, places }))
    .sort((one, other) => one.from - other.from || (one.group < other.group ? -1 : 1));
}

const spanOf = (problem: DayProblem, { kind, id, first, last }: Limit): LimitSpan => ({
  limit: kind,
  id,
  from: startOf(problem, first),
  to: startOf(problem, Math.min(problem.slots, last + 1)),
});

/** Savings of neighbouring slots of one limit are added up: one more place in each of them. */
function priceLimits(problem: DayProblem, limits: Network['limits'], duals: Float64Array): readonly ShadowPrice[] {
  const priced = limits
    .flatMap((limit, row) => (limit && -duals[row]! > GRAIN ? [{ limit, saves: -duals[row]! }] : []))
    .sort(({ limit: a }, { limit: b }) =>
      a.kind + a.id < b.kind + b.id ? -1 : a.kind + a.id > b.kind + b.id ? 1 : a.first - b.first,
    );
  const runs: { limit: Limit; saves: number }[] = [];
  for (const { limit, saves } of priced) {
    const before = runs.at(-1);
    const isNext =
      before?.limit.kind === limit.kind && before.limit.id === limit.id && before.limit.last === limit.first - 1;
    if (isNext) runs[runs.length - 1] = { limit: { ...before.limit, last: limit.last }, saves: before.saves + saves };
    else runs.push({ limit, saves });
  }
  return runs
    .map(({ limit, saves }) => ({ ...spanOf(problem, limit), saves: round(saves) }))
    .sort((one, other) => other.saves - one.saves);
}

function explain(problem: DayProblem, { limits }: Network, rows: readonly number[]): DayPlan {
  const conflicts = rows.flatMap((row) => limits[row] ?? []).map((limit) => spanOf(problem, limit));
  return { kind: 'infeasible', conflicts };
}

/** What was granted but cannot be: the leg leads nowhere the group goes, too late, before it is ready, or another number than the whole. */
function findStrayPromises(problem: DayProblem, { departures }: Network): readonly LimitSpan[] {
  return problem.groups.flatMap((group) =>
    group.accepted
      .filter(({ leg, at, people }) => {
        const slot = slotAt(problem, at);
        const isKnown = departures.some((one) => one.group === group && one.leg.id === leg && one.slot === slot);
        return !isKnown || (group.whole && people !== group.people);
      })
      .map(({ leg, at }) => {
        const slot = slotAt(problem, at);
        return { limit: 'leg', id: leg, from: startOf(problem, slot), to: startOf(problem, slot + 1) } as const;
      }),
  );
}
