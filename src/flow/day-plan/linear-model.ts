/** minimise cost·x with rowLower ≤ A·x ≤ rowUpper and lower ≤ x ≤ upper; A by columns (CSC), as solvers take it. */
export interface LinearModel {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where a column must be a whole number. */
  readonly integral: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export type LinearAnswer =
  | {
      readonly kind: 'solved';
      /** False where time ran out before it was proved that nothing is better. */
      readonly isProved: boolean;
      readonly cost: number;
      readonly values: Float64Array;
      /** What the cost would change by for one more of each row's limit; of the relaxed model only. */
      readonly duals: Float64Array;
    }
  /** Rows that cannot hold together. */
  | { readonly kind: 'infeasible'; readonly rows: readonly number[] }
  | { readonly kind: 'gave-up' };

/** Port: a solver of linear programs; `relaxed` lets whole numbers be fractions. */
export interface LinearSolver {
  readonly solve: (model: LinearModel, relaxed: boolean) => LinearAnswer;
}

export interface ModelBuilder {
  /** A row with its limits; its index. */
  readonly row: (lower: number, upper: number) => number;
  /** A column and its entries, `[row, coefficient]`; its index. */
  readonly column: (
    column: { readonly cost: number; readonly lower: number; readonly upper: number; readonly integral: boolean },
    entries: readonly (readonly [row: number, value: number])[],
  ) => number;
  readonly columns: () => number;
  readonly finish: () => LinearModel;
}

export function openModel(): ModelBuilder {
  const [cost, lower, upper, integral]: [number[], number[], number[], number[]] = [[], [], [], []];
  const [rowLower, rowUpper]: [number[], number[]] = [[], []];
  const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
  return {
    row: (low, high) => {
      rowLower.push(low);
      return rowUpper.push(high) - 1;
    },
    column: (column, entries) => {
      cost.push(column.cost);
      lower.push(column.lower);
      upper.push(column.upper);
      for (const [row, value] of entries) {
        indices.push(row);
        values.push(value);
      }
      starts.push(indices.length);
      return integral.push(column.integral ? 1 : 0) - 1;
    },
    columns: () => cost.length,
    finish: () => ({
      cost: Float64Array.from(cost),
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      integral: Uint8Array.from(integral),
      rowLower: Float64Array.from(rowLower),
      rowUpper: Float64Array.from(rowUpper),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    }),
  };
}
