import type { Evidence, Picture, WeighContext } from './evidence.ts';
import { createLedger } from './ledger.ts';

/** Messages and their reports to claims, origins and estimates: a function of the set of messages (and of `now`). */
export function weigh(evidence: Iterable<Evidence>, context: WeighContext): Picture {
  const ledger = createLedger(context);
  ledger.add(evidence);
  return ledger.picture(context.now);
}
