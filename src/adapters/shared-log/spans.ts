import type { CommitFacts } from '../../link/index.ts';

/** Places between two commits at which at least two desks read along: what was said elsewhere, not all have read. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * The books are open from the commit by which a second desk takes its place until the one that leaves a desk alone. Both stand in the
 * order, so every desk that was there opens and closes at the same places.
 */
export function readSpans(commits: readonly { readonly seq: number; readonly facts: CommitFacts }[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { seq, facts } of commits) {
    const gone = facts.kind === 'remove' ? facts.removed.map(({ address }) => address) : [];
    const desks = facts.members.filter(({ address, role }) => role === 'desk' && !gone.includes(address));
    const last = spans.at(-1);
    const isOpen = last?.until === Infinity;
    if (!isOpen && facts.kind === 'update' && desks.length > 1) spans.push({ from: seq, until: Infinity });
    if (isOpen && desks.length < 2) spans[spans.length - 1] = { from: last.from, until: seq };
  }
  return spans;
}
