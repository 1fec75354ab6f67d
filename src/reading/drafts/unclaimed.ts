import type { ReportKind } from '../../model/index.ts';
import { costBetween } from './distance.ts';
import { isDoer, isOwnFamily, UNIT_RANK } from './attached-counts.ts';
import type { CountReading } from '../counts/count-reading.ts';
import { DONE_BY_PEOPLE } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import type { Draft } from './index.ts';

/** Kinds that count nobody, and kinds beside which a number is a sum of money or free places. */
const UNCOUNTED: ReadonlySet<ReportKind> = new Set([
  'closure',
  'opening',
  'hazard',
  'need-information',
  'capacity',
  'extortion',
]);
/**
 * A number that no report has claimed, in a message whose reports count nobody, belongs to the nearest of them: "partis à 5h en pirogue, 22
 * dans la même barque". Only one such number, so that nothing is chosen by chance.
 */
export function claimCounts(message: MessageReading, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length === 0 || drafts.some(({ count }) => count !== null)) return drafts;
  const free = message.counts.filter((count) => isPeople(count) && !isOwnFamily(message, count));
  if (free.length !== 1) return drafts;
  const [count] = free;
  let nearest: Draft | null = null;
  let least = Infinity;
  for (const draft of drafts) {
    // Of what people do a number without a noun tells how many; beside other kinds it may be an age, a street, a dose.
    if (UNCOUNTED.has(draft.kind) || !(isTold(count!) || DONE_BY_PEOPLE.has(draft.kind))) continue;
    if (isDoer(message, draft.lead, count!) || (draft.kind === 'drowning' && isSaved(message, count!))) continue;
    const cost = costBetween(message, draft.lead, count!.first, count!.last);
    if (cost < least) [nearest, least] = [draft, cost];
  }
  return nearest === null ? drafts : drafts.map((draft) => (draft === nearest ? { ...draft, count: count! } : draft));
}

/** "Virou um barco, resgataram 9": who was pulled out did not drown. */
const isSaved = ({ kinds }: MessageReading, { first }: CountReading): boolean =>
  kinds.some(({ kind, last, first: from }) => kind === 'release' && from < first && first - last <= SAVED_REACH_TOKENS);
const SAVED_REACH_TOKENS = 2;

/** With its noun, or with a word that weighs it. */
export const isTold = ({ firm, op }: CountReading): boolean => firm || op !== 'exact';

/** People, not what carries them or where they may sleep; no bare article. */
export const isPeople = ({ unit, article }: CountReading): boolean =>
  UNIT_RANK[unit] === 0 && unit !== 'place' && !article;
