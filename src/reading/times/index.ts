import {
  asInstant,
  fromWallMilliseconds,
  type Instant,
  MINUTE,
  toWallMilliseconds,
  type Zone,
} from '../../model/index.ts';
import type { ReadText } from '../text.ts';
import { readExpression } from './expressions.ts';
import { isCandidate, startScan } from './scan.ts';
import type { Grain } from './spec.ts';
import type { Side } from './resolve.ts';

export type { Grain } from './spec.ts';

/** A time a message tells, as an interval of instants. */
export interface TimeReading {
  readonly from: Instant;
  readonly to: Instant;
  readonly grain: Grain;
  /** UTF-16 offsets into the message. */
  readonly start: number;
  readonly end: number;
  /** On which side of the message the words put it; null where they do not say. */
  readonly tense: Side;
  readonly rule: string;
}

export interface TimeContext {
  readonly sentAt: Instant;
  readonly zone: Zone;
}

/**
 * Reads every time a message tells, left to right, never overlapping, relative to when and where it was sent. Windows follow
 * the annotation guide: early morning 05–08, morning 05–12, afternoon 12–19, night 19–24, last night 19–05, a clock time
 * half an hour either way, "now" the half hour before; a day ends with its last minute.
 */
export function readTimes(text: ReadText, context: TimeContext): readonly TimeReading[] {
  const scan = startScan(text, toWallMilliseconds(context.sentAt, context.zone));
  if (!scan) return [];
  const readings: TimeReading[] = [];
  for (let at = 0; at < scan.tokens.length;) {
    const found = isCandidate(scan, at) ? readExpression(scan, at) : null;
    if (!found) {
      at += 1;
      continue;
    }
    const { span, first, end, side, rule } = found;
    const [start, stop] = [scan.tokens[first]!.start, scan.tokens[end - 1]!.end];
    readings.push({
      from: fromWallMilliseconds(span.from, context.zone),
      to: lastMinute(span.to, context.zone),
      grain: span.grain,
      start,
      end: stop,
      tense: side,
      rule,
    });
    at = Math.max(end, at + 1);
  }
  return readings;
}

/** Intervals are closed: a day ends at 23:59, not at the next day's midnight. */
function lastMinute(wall: number, zone: Zone): Instant {
  const isMidnight = wall % 86_400_000 === 0;
  const instant = fromWallMilliseconds(wall, zone);
  return isMidnight ? asInstant(instant - MINUTE) : instant;
}
