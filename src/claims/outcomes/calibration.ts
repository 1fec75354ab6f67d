import type { ChannelId, ReportKind } from '../../model/index.ts';
import type { Outcomes, Tally } from '../evidence.ts';

/** A claim whose truth came out, with what was thought of it and the channels its origins came over. */
export interface Settled {
  readonly probability: number;
  readonly happened: boolean;
  readonly kind: ReportKind;
  readonly channels: readonly ChannelId[];
}

export interface ChannelScore {
  readonly channel: ChannelId;
  readonly claims: number;
  /** Mean squared distance of probability and truth, 0 best (Brier 1950). */
  readonly brier: number;
  /** Claims held likely (≥ .5) that happened, and that did not. */
  readonly hits: number;
  readonly falseAlarms: number;
}

/** Mean squared distance of probability and truth; 0 best, .25 is what always saying one half gets. Null without claims. */
export const brierScore = (settled: readonly Pick<Settled, 'probability' | 'happened'>[]): number | null =>
  settled.length === 0
    ? null
    : settled.reduce((sum, { probability, happened }) => sum + (probability - (happened ? 1 : 0)) ** 2, 0) /
      settled.length;

/** Effort and yield per channel, by channel id. */
export function scoreChannels(settled: readonly Settled[]): readonly ChannelScore[] {
  const channels = [...new Set(settled.flatMap((claim) => claim.channels))].sort();
  return channels.map((channel) => {
    const own = settled.filter((claim) => claim.channels.includes(channel));
    const likely = own.filter(({ probability }) => probability >= 0.5);
    return {
      channel,
      claims: own.length,
      brier: brierScore(own)!,
      hits: likely.filter(({ happened }) => happened).length,
      falseAlarms: likely.filter(({ happened }) => !happened).length,
    };
  });
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  /** Mean probability said, and share that happened; null in an empty bin. */
  readonly said: number | null;
  readonly happened: number | null;
}

/** Reliability diagram: what was said beside what happened, in equal bins of probability. */
export function drawReliability(
  settled: readonly Pick<Settled, 'probability' | 'happened'>[],
  bins = 10,
): readonly Bin[] {
  return Array.from({ length: bins }, (_, at) => {
    const own = settled.filter(({ probability }) => Math.min(bins - 1, Math.floor(probability * bins)) === at);
    const mean = (value: (claim: (typeof own)[number]) => number): number | null =>
      own.length === 0 ? null : own.reduce((sum, claim) => sum + value(claim), 0) / own.length;
    return {
      from: at / bins,
      to: (at + 1) / bins,
      claims: own.length,
      said: mean(({ probability }) => probability),
      happened: mean(({ happened }) => (happened ? 1 : 0)),
    };
  });
}

/** Expected calibration error: the mean gap of the diagram, weighted by claims (Naeini et al. 2015). */
export function calibrationError(settled: readonly Pick<Settled, 'probability' | 'happened'>[], bins = 10): number {
  const gaps = drawReliability(settled, bins).map(
    ({ claims, said, happened }) => claims * Math.abs((said ?? 0) - (happened ?? 0)),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, settled.length);
}

/** Outcomes per kind of claim, for the next weighing. */
export function tallyKinds(settled: readonly Settled[]): NonNullable<Outcomes['kinds']> {
  const tallies = new Map<ReportKind, Tally>();
  for (const { kind, happened } of settled) {
    const held = tallies.get(kind) ?? { happened: 0, not: 0 };
    tallies.set(kind, happened ? { ...held, happened: held.happened + 1 } : { ...held, not: held.not + 1 });
  }
  return Object.fromEntries(tallies);
}
