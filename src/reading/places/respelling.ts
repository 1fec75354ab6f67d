import { foundAt, type Scan } from './scan.ts';
import { isOneEdit } from './spelling.ts';
import { type NameEntry, nodeBehind, type TrieNode } from './trie.ts';

export interface Respelling {
  readonly end: number;
  readonly names: readonly NameEntry[];
}

/** Later words of a name may hold a slip when they are this long. */
const MIN_LATER_CHARS = 5;

/** A name of corridor or base layer with one slip in one of its words, or null. */
export function respell(scan: Scan, at: number): Respelling | null {
  const { tokens } = scan.text;
  const token = tokens[at]!;
  if (token.kind !== 'word') return null;
  const exact = scan.gazetteer.firstNode(token);
  if (exact.next) return finishWithSlip(scan, exact, at + 1);
  let best: Respelling | null = null;
  for (const word of scan.gazetteer.spellings.neighboursOf(token)) {
    const found = walkOn(scan, scan.gazetteer.root.next!.get(word)!, at + 1);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

/** The rest of the name, spelt right. */
function walkOn(scan: Scan, start: TrieNode, from: number): Respelling | null {
  let node: TrieNode | undefined = start;
  let best: Respelling | null = null;
  for (let next = from; node; next += 1) {
    if (node.names && isLocal(scan, node.names)) best = { end: next, names: node.names };
    const token = scan.text.tokens[next];
    node = token?.kind === 'word' ? nodeBehind(node, token) : undefined;
  }
  return best;
}

/** First word right, a slip in the next: "paso kanoas". */
function finishWithSlip(scan: Scan, node: TrieNode, at: number): Respelling | null {
  const token = scan.text.tokens[at];
  if (token?.kind !== 'word' || token.text.length < MIN_LATER_CHARS) return null;
  const isKnown = foundAt(scan, at).names !== null;
  if (isKnown) return null;
  for (const [word, next] of node.next ?? []) {
    if (word.length >= MIN_LATER_CHARS && isOneEdit(token.text, word)) {
      const found = walkOn(scan, next, at + 1);
      if (found) return found;
    }
  }
  return null;
}

/** Not of countries: "Hondurans" and "Nigerian" are one letter off and people. */
const isLocal = (scan: Scan, names: readonly NameEntry[]): boolean =>
  names.some(({ place }) => {
    const { kind } = scan.gazetteer.places()[place]!;
    return place < scan.gazetteer.localCount && kind !== 'country' && kind !== 'region';
  });
