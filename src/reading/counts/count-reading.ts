import type { Count } from '../../model/index.ts';
import type { Numeral } from '../numerals/index.ts';
import type { Token } from '../words/tokens.ts';

/** People, or units that hold people, as they were counted; with where it stands. */
export interface CountReading extends Count {
  readonly start: number;
  readonly end: number;
  /** Inclusive token range of the phrase. */
  readonly first: number;
  readonly last: number;
  /** Token that a corrected number stands for; else `first`. Attachment looks here. */
  readonly anchor: number;
  /** A counting word or noun stands beside it; without one it is a count only beside a report. */
  readonly firm: boolean;
  /** What was counted is named; else people are assumed, and free places where a report is about room. */
  readonly named: boolean;
  /** A bare article or "one" before a noun: a victim counts, a messenger does not. */
  readonly article: boolean;
  /** "somos 20, 5 niños": the whole, said as such. */
  readonly whole: boolean;
  readonly rule: string;
}

/** A bare number that its place in a list makes a count. */
export function countInList(
  tokens: readonly Token[],
  { firstToken, lastToken }: Numeral,
  { best, unit, last, rule }: Pick<CountReading, 'best' | 'unit' | 'last' | 'rule'>,
): CountReading {
  return {
    op: 'exact',
    low: best,
    best,
    high: best,
    unit,
    start: tokens[firstToken]!.start,
    end: tokens[lastToken]!.end,
    first: firstToken,
    last,
    anchor: firstToken,
    firm: true,
    named: false,
    article: false,
    whole: false,
    rule,
  };
}
