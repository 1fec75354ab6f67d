import { type Clauses, readClauses } from './clauses.ts';
import { type CountReading, readCounts } from './counts.ts';
import { type CueSheet, readCues } from './cues.ts';
import { type KindCue, readKindCues } from './kinds.ts';
import type { PlaceReading } from './places/index.ts';
import type { ReadText } from './text.ts';
import type { TimeReading } from './readings.ts';

/** Everything read from a message before reports are put together. */
export interface MessageReading {
  readonly text: ReadText;
  readonly sheet: CueSheet;
  readonly clauses: Clauses;
  readonly counts: readonly CountReading[];
  readonly kinds: readonly KindCue[];
  readonly places: readonly PlaceReading[];
  readonly times: readonly TimeReading[];
  readonly forwarded: boolean;
}

/** Reads all parts of a message once; reports are put together from them. */
export function readMessage(
  text: ReadText,
  places: readonly PlaceReading[],
  times: readonly TimeReading[],
  forwarded: boolean,
): MessageReading {
  const sheet = readCues(text.tokens, text.numerals, text.lang);
  const clauses = readClauses(text.tokens, sheet);
  const counts = readCounts(text, sheet);
  const kinds = readKindCues(text.tokens, sheet, clauses);
  return { text, sheet, clauses, counts, kinds, places, times, forwarded };
}
