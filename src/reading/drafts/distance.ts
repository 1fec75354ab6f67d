import type { KindCue } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';

const CLAUSE_COST = 4;
export const SENTENCE_COST = 14;
/** As far as a number or a destination may stand from the words it belongs to. */
export const MAX_COST = 40;

/** Token distance between a cue and a stretch of tokens, dearer across clauses and sentences. */
export function costBetween(message: MessageReading, cue: KindCue, first: number, last: number): number {
  const { sentenceOf, clauseOf } = message.clauses;
  const gap = first > cue.last ? first - cue.last : cue.first > last ? cue.first - last : 0;
  const clauses = Math.abs(clauseOf[first]! - clauseOf[cue.first]!);
  const sentences = Math.abs(sentenceOf[first]! - sentenceOf[cue.first]!);
  return gap + Math.min(clauses, 3) * CLAUSE_COST + sentences * SENTENCE_COST;
}

/** Index of the token that covers or follows an offset. */
export function tokenAt({ text }: MessageReading, offset: number): number {
  const { tokens } = text;
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
