import type { Cue } from '../cues/index.ts';
import type { KindCue } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';

/** A field value with the cue it rests on (null: nothing said) and the rule that read it. */
export interface Stance<Value> {
  readonly value: Value;
  readonly cue: Cue | null;
  readonly rule: string | null;
}

export const cuesNamed = (message: MessageReading, name: string): readonly Cue[] => message.sheet.named(name);
export const sentenceOf = (message: MessageReading, token: number): number => message.clauses.sentenceOf[token]!;
export const clauseOf = (message: MessageReading, token: number): number => message.clauses.clauseOf[token]!;
export const isSameSentence = (message: MessageReading, cue: KindCue, other: Cue): boolean =>
  sentenceOf(message, other.first) === sentenceOf(message, cue.first);
