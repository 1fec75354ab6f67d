import type { Instant } from '../model/index.ts';
/** Stand-in until times/index.ts is in. */
export interface TimeReading {
  readonly from: Instant;
  readonly to: Instant;
  readonly grain: 'minute' | 'hour' | 'part' | 'day' | 'week' | 'month' | 'year';
  readonly start: number;
  readonly end: number;
  readonly tense: 'past' | 'now' | 'future' | null;
  readonly rule: string;
}
