import type { Room } from '../../model/index.ts';
import type { Cue } from '../cues/index.ts';
import type { KindCue } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';

/** Words of being full, of turning people away, and of nothing being left. */
const FULL = ['c.full', 'c.refuse', 'r.full'] as const;
const NOT = ['neg', 'lack'] as const;
const FREE = ['r.free', 'c.takein', 'c.room'] as const;
const NOT_REACH_TOKENS = 4;

/**
 * Whether words of capacity say that a place is full or that it has room: both are capacity, and to take one for the other sends people
 * to a closed door. Null where the words leave it open.
 */
export function readRoom(message: MessageReading, cues: readonly KindCue[]): Room | null {
  const nots = findIn(message, cues, NOT);
  const full = findIn(message, cues, FULL);
  if (full.length > 0) return full.every((cue) => nots.some((not) => isJustBefore(not, cue))) ? 'free' : 'full';
  if (nots.some((not) => cues.some((cue) => reaches(not, cue)))) return 'full';
  return findIn(message, cues, FREE).length > 0 ? 'free' : null;
}

/** Cues of these names in the clauses of the report. */
function findIn(
  { sheet, clauses: { clauseOf } }: MessageReading,
  cues: readonly KindCue[],
  names: readonly string[],
): readonly Cue[] {
  const own = new Set(cues.flatMap(({ first, last }) => [clauseOf[first], clauseOf[last]]));
  return names.flatMap((name) => sheet.named(name).filter(({ first }) => own.has(clauseOf[first])));
}

/** "No está lleno": a word between at most. */
const isJustBefore = (not: Cue, { first }: Cue): boolean => not.last < first && first - not.last <= 2;

/** A negator in the words themselves, or some words before them. */
const reaches = (not: Cue, { first, last }: KindCue): boolean =>
  not.first <= last && first - not.last <= NOT_REACH_TOKENS;
