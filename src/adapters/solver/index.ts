import highs, { type Highs, type Model } from 'highs';
import type { LinearAnswer, LinearModel, LinearSolver } from '../../flow/index.ts';
import { LIMITS } from '../../model/index.ts';

/** The package's types are read as CommonJS, where a default export hides in a namespace; what is imported is the function itself. */
const loadHighs = highs as unknown as () => Promise<Highs>;

/** HiGHS (Huangfu and Hall 2018), compiled to WebAssembly. Solving blocks the thread: a desk calls it in a worker. */
export async function openSolver(): Promise<LinearSolver> {
  const loaded = await loadHighs();
  return {
    solve: (model, relaxed) => loaded.withModel(encode(model, relaxed), (opened: Model) => run(loaded, opened)),
  };
}

const encode = (model: LinearModel, relaxed: boolean) => ({
  numCols: model.cost.length,
  numRows: model.rowLower.length,
  colCost: model.cost,
  colLower: model.lower,
  colUpper: model.upper,
  rowLower: model.rowLower,
  rowUpper: model.rowUpper,
  ...(relaxed ? {} : { integrality: Int32Array.from(model.integral) }),
  matrix: {
    format: 'csc' as const,
    numRows: model.rowLower.length,
    numCols: model.cost.length,
    starts: model.starts,
    indices: model.indices,
    values: model.values,
  },
});

function run({ constants: { modelStatus } }: Highs, model: Model): LinearAnswer {
  model.options.set({
    output_flag: false,
    random_seed: 1,
    mip_rel_gap: 1e-4,
    time_limit: LIMITS.PLAN_SECONDS,
    iis_strategy: 6,
  });
  model.run();
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
    return { kind: 'infeasible', rows: [...model.getIis().rowIndex] };
  const isProved = status === modelStatus.optimal;
  const hasPlan = isProved || (status === modelStatus.timeLimit && model.info.get('primal_solution_status') === 2);
  if (!hasPlan) return { kind: 'gave-up' };
  const { colValue, rowDual } = model.getSolution();
  return { kind: 'solved', isProved, cost: model.getObjectiveValue(), values: colValue, duals: rowDual };
}
