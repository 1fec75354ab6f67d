import type { Evidence, Ledger, WeighContext } from './evidence.ts';

/** An empty ledger over a tree of places. */
export function createLedger(_context: Omit<WeighContext, 'now'>): Ledger {
  const held = new Map<string, Evidence>();
  return {
    add: (batch) => {
      for (const evidence of batch) held.set(evidence.message.id, evidence);
    },
    remove: (messages) => {
      for (const id of messages) held.delete(id);
    },
    picture: () => ({ claims: [], origins: [], estimates: [] }),
    size: () => held.size,
  };
}
