import { LEAF, NODE_SIZE, type PackedTrees } from '../src/reading/learnt/boosted-trees.ts';

/** What trees learn from: traits, and whether the answer is yes. */
export interface Row {
  readonly traits: Float64Array;
  readonly isYes: boolean;
}

const TREES = 120;
const RATE = 0.08;
const LEAVES = 8;
const MIN_ROWS = 30;
/** Added to every leaf's curvature: leaves of few rows say little. */
const STRENGTH = 5;
const MAX_BINS = 64;

/** A bound between two neighbouring values of a trait; at most so many, each with as many rows. */
function boundsOf(rows: readonly Row[], trait: number): Float64Array {
  const values = Float64Array.from(rows, ({ traits }) => traits[trait]!).sort();
  const bounds: number[] = [];
  const step = values.length / MAX_BINS;
  for (let at = step; at < values.length; at += step) {
    const value = values[Math.floor(at)]!;
    const above = values.find((other) => other > value);
    // Written as a number of four bytes, as it is shipped.
    if (above !== undefined) bounds.push(Math.fround((value + above) / 2));
  }
  return Float64Array.from(new Set(bounds)).sort();
}

/** How many bounds lie below a value. */
function binOf(bounds: Float64Array, value: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= bounds[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Binned {
  readonly bounds: readonly Float64Array[];
  /** By trait: the bin of each row. */
  readonly bins: readonly Uint8Array[];
}

interface Split {
  readonly gain: number;
  readonly trait: number;
  /** Bins up to this one go down the first way. */
  readonly bin: number;
}

interface Node {
  readonly rows: Int32Array;
  readonly worth: number;
  readonly split: Split | null;
  ways: readonly [Node, Node] | null;
}

const NO_SPLIT: Split = { gain: 1e-6, trait: -1, bin: -1 };

/** Learns trees one after the other, each for what those before it leave unexplained (log loss, Newton's step); without chance. */
export function learnTrees(rows: readonly Row[]): PackedTrees {
  const bounds = Array.from({ length: rows[0]!.traits.length }, (_, trait) => boundsOf(rows, trait));
  const bins = bounds.map((of, trait) => Uint8Array.from(rows, ({ traits }) => binOf(of, traits[trait]!)));
  const sums = new Float64Array(rows.length);
  const [slopes, curves] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const packed: number[] = [];
  for (let tree = 0; tree < TREES; tree += 1) {
    for (let at = 0; at < rows.length; at += 1) {
      const chance = 1 / (1 + Math.exp(-sums[at]!));
      slopes[at] = (rows[at]!.isYes ? 1 : 0) - chance;
      curves[at] = chance * (1 - chance);
    }
    const root = growTree({ bounds, bins }, slopes, curves);
    pack(root, bounds, packed);
    credit(root, sums);
  }
  return { base64: Buffer.from(Float32Array.from(packed).buffer).toString('base64') };
}

/** The leaf that gains most is parted first, until there are enough. */
function growTree(binned: Binned, slopes: Float64Array, curves: Float64Array): Node {
  const open = (rows: Int32Array): Node => ({
    rows,
    worth: RATE * worthOf(rows, slopes, curves),
    split: bestSplit(binned, rows, slopes, curves),
    ways: null,
  });
  const root = open(Int32Array.from(slopes.keys()));
  const leaves = [root];
  while (leaves.length < LEAVES) {
    const best = leaves.reduce((one, other) => ((other.split?.gain ?? 0) > (one.split?.gain ?? 0) ? other : one));
    if (!best.split) break;
    const { trait, bin } = best.split;
    const goesFirst = (row: number): boolean => binned.bins[trait]![row]! <= bin;
    best.ways = [open(best.rows.filter(goesFirst)), open(best.rows.filter((row) => !goesFirst(row)))];
    leaves.splice(leaves.indexOf(best), 1, ...best.ways);
  }
  return root;
}

function worthOf(rows: Int32Array, slopes: Float64Array, curves: Float64Array): number {
  let [slope, curve] = [0, STRENGTH];
  for (const row of rows) {
    slope += slopes[row]!;
    curve += curves[row]!;
  }
  return slope / curve;
}

function bestSplit(
  { bounds, bins }: Binned,
  rows: Int32Array,
  slopes: Float64Array,
  curves: Float64Array,
): Split | null {
  let best = NO_SPLIT;
  for (let trait = 0; trait < bins.length; trait += 1) {
    const split = bestOfTrait(trait, bins[trait]!, bounds[trait]!.length + 1, rows, slopes, curves);
    if (split.gain > best.gain) best = split;
  }
  return best === NO_SPLIT ? null : best;
}

function bestOfTrait(
  trait: number,
  bins: Uint8Array,
  size: number,
  rows: Int32Array,
  slopes: Float64Array,
  curves: Float64Array,
): Split {
  const [slope, curve, count] = [new Float64Array(size), new Float64Array(size), new Int32Array(size)];
  for (const row of rows) {
    const bin = bins[row]!;
    slope[bin]! += slopes[row]!;
    curve[bin]! += curves[row]!;
    count[bin]! += 1;
  }
  const [slopeOfAll, curveOfAll] = [slope.reduce((a, b) => a + b), curve.reduce((a, b) => a + b)];
  const value = (of: number, by: number): number => (of * of) / (by + STRENGTH);
  let best = NO_SPLIT;
  let [slopeSoFar, curveSoFar, below] = [0, 0, 0];
  for (let bin = 0; bin + 1 < size; bin += 1) {
    slopeSoFar += slope[bin]!;
    curveSoFar += curve[bin]!;
    below += count[bin]!;
    if (below < MIN_ROWS || rows.length - below < MIN_ROWS) continue;
    const gain =
      value(slopeSoFar, curveSoFar) +
      value(slopeOfAll - slopeSoFar, curveOfAll - curveSoFar) -
      value(slopeOfAll, curveOfAll);
    if (gain > best.gain) best = { gain, trait, bin };
  }
  return best;
}

/** Preorder, as `boosted-trees.ts` reads it. */
function pack(node: Node, bounds: readonly Float64Array[], into: number[]): void {
  if (!node.ways || !node.split) {
    into.push(LEAF, node.worth, 0);
    return;
  }
  const at = into.length;
  into.push(node.split.trait, bounds[node.split.trait]![node.split.bin]!, 0);
  pack(node.ways[0], bounds, into);
  into[at + NODE_SIZE - 1] = into.length;
  pack(node.ways[1], bounds, into);
}

function credit(node: Node, sums: Float64Array): void {
  if (node.ways) for (const way of node.ways) credit(way, sums);
  else for (const row of node.rows) sums[row]! += node.worth;
}
