import type { Instant, LanguageGuess } from '../model/index.ts';
import type { Clauses } from './cues/clauses.ts';
import type { CountReading } from './counts/count-reading.ts';
import type { Cue, CueSheet } from './cues/index.ts';
import type { KindCue } from './kinds/kind-cue.ts';
import type { PlaceReading } from './places/index.ts';
import type { TimeReading } from './times/index.ts';
import type { ReadText } from './text.ts';

/** What the words of a message tell whenever and by whomever they are sent: its copies share it. */
export interface TextReading {
  readonly text: ReadText;
  readonly guess: LanguageGuess;
  readonly sheet: CueSheet;
  readonly counts: readonly CountReading[];
  readonly places: readonly PlaceReading[];
  readonly clauses: Clauses;
  readonly kinds: readonly KindCue[];
  /** Whose word it is, where two parts name it ("el alcalde … dice"). */
  readonly sources: readonly Cue[];
}

/** The parts a message was read into; reports are put together from them. */
export interface MessageReading extends TextReading {
  readonly sentAt: Instant;
  readonly times: readonly TimeReading[];
  readonly forwarded: boolean;
  /** The sender is an officer of this desk or a partner. */
  readonly official: boolean;
}
