import { formatInstant, LIMITS, type Zone } from '../../model/index.ts';
import { readDayProblem } from './form.ts';
import type { LinearSolver } from './linear-model.ts';
import { type LimitSpan, planDay, type ShadowPrice } from './plan.ts';

/** One line of `cauce stage plan`. Format: docs/reference/plan.md. Throws what the line says wrong. */
export function stagePlan(raw: unknown, zone: Zone, solver: LinearSolver): unknown {
  const read = readDayProblem(raw);
  if (!read.ok) throw new TypeError(read.refusal.message);
  const problem = read.value;
  const plan = planDay(problem, solver);
  const head = problem.id === null ? {} : { id: (raw as { readonly id: unknown }).id };
  const show = (span: LimitSpan) => ({
    ...span,
    from: formatInstant(span.from, zone),
    to: formatInstant(span.to, zone),
  });
  if (plan.kind === 'too-large')
    throw new TypeError(
      `more than ${LIMITS.PLAN_COLUMNS_COUNT} columns: take longer slots, fewer of them, or plan fewer groups at once`,
    );
  if (plan.kind === 'gave-up') throw new TypeError('no plan was found in time: take longer slots or fewer groups');
  if (plan.kind === 'infeasible')
    return {
      ...head,
      status: 'infeasible',
      conflicts: plan.conflicts.map((span) => ({ ...show(span), words: describeLimit(span, show(span)) })),
    };
  return {
    ...head,
    status: plan.isProved ? 'optimal' : 'out-of-time',
    grants: plan.grants.map((grant) => ({
      ...grant,
      from: formatInstant(grant.from, zone),
      to: formatInstant(grant.to, zone),
    })),
    unplaced: plan.unplaced,
    cost: plan.cost,
    bound: plan.bound,
    unit: 'person-hours',
    shadowPrices: plan.shadowPrices.map((price) => ({ ...show(price), words: describePrice(price, show(price)) })),
  };
}

interface Shown {
  readonly from: string;
  readonly to: string;
}

const clockOf = ({ from, to }: Shown): string =>
  `between ${from.slice(5, 16).replace('T', ' ')} and ${to.slice(5, 16).replace('T', ' ')}`;

const MORE = {
  leg: 'one more place in each slot on',
  quota: 'one more place in the quota of',
  received: 'one more person received in each slot at',
  beds: 'one more bed at',
} as const;
const KEPT = {
  leg: 'what may leave in a slot on',
  quota: 'the quota of',
  received: 'what is received in a slot at',
  beds: 'the beds at',
} as const;

const describePrice = ({ limit, id, saves }: ShadowPrice, shown: Shown): string =>
  `${MORE[limit]} ${id} ${clockOf(shown)} saves about ${saves} person-hours`;
const describeLimit = ({ limit, id }: LimitSpan, shown: Shown): string =>
  `${KEPT[limit]} ${id} ${clockOf(shown)} cannot hold together with the rest`;
