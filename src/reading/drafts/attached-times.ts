import { costBetween, tokenAt } from './distance.ts';
import type { KindCue } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import type { TimeReading } from '../times/index.ts';

/** When: a time in the cue's clause, else its sentence, else one that heads the message. */
export function attachTime(message: MessageReading, cue: KindCue): TimeReading | null {
  const { sentenceOf, clauseOf } = message.clauses;
  let best: TimeReading | null = null;
  let bestCost = Infinity;
  for (const time of message.times) {
    const first = tokenAt(message, time.start);
    const isHere = clauseOf[first] === clauseOf[cue.first];
    const isNear = sentenceOf[first] === sentenceOf[cue.first];
    const isHeading = sentenceOf[first] === 0 && isHeadline(message);
    if (!isHere && !isNear && !isHeading) continue;
    if (!isHere && !isHeading && message.kinds.some((kind) => clauseOf[kind.first] === clauseOf[first])) continue;
    const cost = costBetween(message, cue, first, tokenAt(message, time.end - 1)) - (isHere ? 20 : isNear ? 10 : 0);
    if (cost < bestCost) [best, bestCost] = [time, cost];
  }
  return best;
}

/** A short first line or a lead-in before a colon heads everything below it. */
function isHeadline({ text, clauses }: MessageReading): boolean {
  const end = text.tokens.findIndex((token) => token.kind === 'break' || token.text === ':');
  return end > 0 && end <= 8 && clauses.sentenceOf[end] === 0;
}
