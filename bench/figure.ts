/** One measured figure; peers are measured in the same run, runs interleaved, medians shown. */
export interface BenchFigure {
  readonly name: string;
  readonly ours: number;
  readonly peer: number | null;
  readonly peerName: string | null;
  /** ours / peer for rates; null without a peer. */
  readonly ratio: number | null;
  readonly unit: string;
  readonly memoryMb: number | null;
  readonly runs: number;
}

/** A figure that has no peer. */
export const plainFigure = (
  name: string,
  ours: number,
  unit: string,
  memoryMb: number | null,
  runs: number,
): BenchFigure => ({ name, ours, peer: null, peerName: null, ratio: null, unit, memoryMb, runs });

export interface BenchSkip {
  readonly name: string;
  readonly skipped: string;
}

export interface BenchOptions {
  /** Small sizes, for trying the bench itself. */
  readonly quick: boolean;
  /** The sizes that take minutes too. */
  readonly full?: boolean;
}
