import {
  asInstant,
  fromWallMilliseconds,
  type Instant,
  MINUTE,
  toWallMilliseconds,
  type Zone,
} from '../../model/index.ts';
import type { ReadText } from '../text.ts';
import { type Expression, isApart, leanOnDay, readExpression, stretchToNow } from './expressions.ts';
import { hit, isCandidate, startScan, type TimeScan } from './scan.ts';
import type { Grain, Span } from './spec.ts';
import type { Side } from './resolve.ts';
import { Is } from './words.ts';

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
  const times: TimeReading[] = [];
  for (const expression of readExpressions(scan))
    if (isOnCalendar(expression.span)) times.push(toReading(text, expression, context.zone));
  return times;
}

/** Whether any word could carry a time; where none can, a text tells none, whenever it is sent. */
export const mayTellTime = (text: ReadText): boolean => startScan(text, 0) !== null;

/** Years of four digits; "hace 1.234.567 años" lies outside, where neither zones nor clocks are defined. */
const [FIRST_WALL, LAST_WALL] = [Date.parse('0001-01-03T00:00Z'), Date.parse('9999-12-29T00:00Z')] as const;
const isOnCalendar = ({ from, to }: Span): boolean => from >= FIRST_WALL && to <= LAST_WALL;

function readExpressions(scan: TimeScan): readonly Expression[] {
  const found: Expression[] = [];
  for (let at = 0; at < scan.tokens.length;) {
    const last = found.at(-1);
    const then = last && hit(scan, at, Is.then);
    if (then && last.span.from < scan.now) {
      found[found.length - 1] = stretchToNow(scan, last);
      at += then.length;
      continue;
    }
    const next = isCandidate(scan, at) ? readExpression(scan, at) : null;
    if (!next) {
      at += 1;
      continue;
    }
    const leaning = leanOnDay(scan, last, next);
    if (leaning && !isApart(scan, last!.end, next.first)) found.pop();
    found.push(leaning ?? next);
    at = Math.max(next.end, at + 1);
  }
  return found;
}

function toReading({ tokens }: ReadText, { span, first, end, side, rule }: Expression, zone: Zone): TimeReading {
  const from = fromWallMilliseconds(span.from, zone);
  const to = lastMinute(span.to, zone);
  return {
    from,
    // In the hour that summer time leaves out both ends move to its end.
    to: to > from ? to : asInstant(from + span.to - span.from),
    grain: span.grain,
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    tense: side,
    rule,
  };
}

/** Intervals are closed: a day ends at 23:59, not at the next day's midnight. */
function lastMinute(wall: number, zone: Zone): Instant {
  const isMidnight = wall % 86_400_000 === 0;
  const instant = fromWallMilliseconds(wall, zone);
  return isMidnight ? asInstant(instant - MINUTE) : instant;
}
