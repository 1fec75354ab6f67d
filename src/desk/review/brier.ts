import { brierScore, drawReliability, type Settled } from '../../claims/index.ts';

type Judged = Pick<Settled, 'probability' | 'happened'>;

/** A Brier score and its parts; score = reliability − resolution + uncertainty + rest. */
export interface BrierParts {
  readonly score: number;
  /** How far what was said lies from what came, 0 best. */
  readonly reliability: number;
  /** How well it tells what happens from what does not; more is better. */
  readonly resolution: number;
  /** How uncertain the matters were: nobody can help it. */
  readonly uncertainty: number;
  /** What differs inside the bins of the diagram. */
  readonly rest: number;
}

/** Murphy's decomposition (1973) over the bins of the reliability diagram; null without outcomes. */
export function decomposeBrier(settled: readonly Judged[]): BrierParts | null {
  const score = brierScore(settled);
  if (score === null) return null;
  const base = settled.filter(({ happened }) => happened).length / settled.length;
  const bins = drawReliability(settled).filter(({ claims }) => claims > 0);
  const mean = (term: (bin: { readonly said: number; readonly happened: number }) => number): number =>
    bins.reduce((sum, { claims, said, happened }) => sum + claims * term({ said: said!, happened: happened! }), 0) /
    settled.length;
  const reliability = mean(({ said, happened }) => (said - happened) ** 2);
  const resolution = mean(({ happened }) => (happened - base) ** 2);
  const uncertainty = base * (1 - base);
  return { score, reliability, resolution, uncertainty, rest: score - reliability + resolution - uncertainty };
}
