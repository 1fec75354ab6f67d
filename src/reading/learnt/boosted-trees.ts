import { decodeBase64 } from './weights.ts';

/**
 * Boosted regression trees (Friedman 2001, "Greedy function approximation: a gradient boosting machine") as they are shipped: nodes
 * of all trees one behind the other in preorder, three numbers each – what is asked (a trait's place, or −1 in a leaf), the bound or
 * the leaf's worth, and where the node for "above" stands; "up to" is the next one.
 */
export interface BoostedTrees {
  readonly nodes: Float32Array;
  /** Where each tree begins. */
  readonly roots: readonly number[];
}

/** As they are shipped: the numbers above in four bytes each, base64. */
export interface PackedTrees {
  readonly base64: string;
}

export const NODE_SIZE = 3;
export const LEAF = -1;

/** Unpacks shipped trees. */
export function readTrees({ base64 }: PackedTrees): BoostedTrees {
  const nodes = new Float32Array(decodeBase64(base64).buffer);
  const roots: number[] = [];
  for (let at = 0; at < nodes.length; at = endOf(nodes, at)) roots.push(at);
  return { nodes, roots };
}

/** Where the tree that begins here ends. */
function endOf(nodes: Float32Array, root: number): number {
  let open = 1;
  let at = root;
  for (; open > 0; at += NODE_SIZE) open += nodes[at] === LEAF ? -1 : 1;
  return at;
}

/** The sum of what every tree makes of these traits: log-odds. */
export function sumTrees({ nodes, roots }: BoostedTrees, traits: Float64Array): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let at = roots[tree]!;
    for (let trait = nodes[at]!; trait !== LEAF; trait = nodes[at]!)
      at = traits[trait]! <= nodes[at + 1]! ? at + NODE_SIZE : nodes[at + 2]!;
    sum += nodes[at + 1]!;
  }
  return sum;
}
