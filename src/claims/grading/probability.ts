import type { Claim, ReportBasis, ReportKind, SourceClass } from '../../model/index.ts';
import type { Outcomes, SourceRecord } from '../evidence.ts';

/** One origin's vote on a claim. Copies have none. */
export interface Vote {
  readonly sourceClass: SourceClass;
  readonly basis: ReportBasis;
  readonly says: boolean;
}

/** Two coins of a source: how often it says so where it is so, and where it is not. */
interface Coins {
  readonly whereTrue: number;
  readonly whereFalse: number;
}

const CLASS_COINS: Readonly<Record<SourceClass, Coins>> = {
  'own-officer': { whereTrue: 0.93, whereFalse: 0.05 },
  'partner-desk': { whereTrue: 0.9, whereFalse: 0.06 },
  'known-organisation': { whereTrue: 0.88, whereFalse: 0.08 },
  'tested-source': { whereTrue: 0.85, whereFalse: 0.12 },
  unknown: { whereTrue: 0.75, whereFalse: 0.22 },
};
/** Prior weight of the class coins against what the record of outcomes says. */
const PRIOR_STRENGTH = 12;
/** How far the way of knowing lets a vote count: 1 as the class says, 0 not at all. */
const BASIS_TRUST: Readonly<Record<ReportBasis, number>> = {
  eyewitness: 1,
  participant: 1,
  official: 0.9,
  media: 0.75,
  unmarked: 0.6,
  hearsay: 0.3,
};

/** What is claimed: that such a thing is so, will be, or is not. */
export interface Matter {
  readonly kind: ReportKind;
  readonly isPlanned: boolean;
  readonly isDenial: boolean;
}

export const matterOf = ({ kind, mode, polarity }: Pick<Claim, 'kind' | 'mode' | 'polarity'>): Matter => ({
  kind,
  isPlanned: mode === 'planned' || mode === 'conditional',
  isDenial: polarity === 'denied',
});

/**
 * Probability that a claim is so: prior odds of its kind times one likelihood ratio per origin, from the two-coin model (Dawid & Skene
 * 1979) with Beta priors (Raykar et al. 2010) updated by the outcomes known. Never 0 and never 1.
 */
export function judgeProbability(matter: Matter, votes: readonly Vote[], outcomes: Outcomes = {}): number {
  const happens = priorOf(matter.kind, matter.isPlanned, outcomes);
  const prior = matter.isDenial ? 1 - happens : happens;
  let odds = Math.log(prior / (1 - prior));
  for (const vote of votes) odds += weightOf(vote, outcomes.sources?.[vote.sourceClass]);
  return Math.min(0.999, Math.max(0.001, 1 / (1 + Math.exp(-odds))));
}

/** Share of such claims that came true; without a record, even odds, and one in three for what is only announced. */
export function priorOf(kind: ReportKind, isPlanned: boolean, outcomes: Outcomes): number {
  const tally = outcomes.kinds?.[kind];
  const base = isPlanned ? 1 / 3 : 1 / 2;
  const STRENGTH = 2;
  return ((tally?.happened ?? 0) + STRENGTH * base) / ((tally?.happened ?? 0) + (tally?.not ?? 0) + STRENGTH);
}

function weightOf({ sourceClass, basis, says }: Vote, record: SourceRecord | undefined): number {
  const { whereTrue, whereFalse } = coinsOf(CLASS_COINS[sourceClass], record);
  const ratio = says ? whereTrue / whereFalse : (1 - whereTrue) / (1 - whereFalse);
  return BASIS_TRUST[basis] * Math.log(ratio);
}

function coinsOf(prior: Coins, record: SourceRecord | undefined): Coins {
  if (!record) return prior;
  const { hits, misses, falseAlarms, rightDenials } = record;
  return {
    whereTrue: (hits + PRIOR_STRENGTH * prior.whereTrue) / (hits + misses + PRIOR_STRENGTH),
    whereFalse: (falseAlarms + PRIOR_STRENGTH * prior.whereFalse) / (falseAlarms + rightDenials + PRIOR_STRENGTH),
  };
}
