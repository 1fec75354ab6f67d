import type { Claim } from '../model/index.ts';
import type { SecondReadingFigures } from './second-reading/index.ts';

export interface Readings {
  readonly backlog: number;
  readonly messages: number;
  readonly claims: readonly Claim[];
  readonly optedOut: number;
  readonly secondReading: SecondReadingFigures;
}

/** The desk in the Prometheus text format. Counts only: no chat, no sender, no place. */
export function formatMetrics(readings: Readings): string {
  const second = readings.secondReading;
  const gauges = [
    ['cauce_inbox_waiting', 'Deliveries stored and not yet read.', readings.backlog],
    ['cauce_messages_held', 'Messages held within retention.', readings.messages],
    ['cauce_claims_held', 'Claims held.', readings.claims.length],
    ['cauce_opted_out', 'Senders who asked to be left alone.', readings.optedOut],
    ['cauce_second_reader_waiting', 'Messages to be put to the second reader.', second.waiting],
    ['cauce_second_reader_asked', 'Messages put to the second reader.', second.asked],
    ['cauce_second_reader_failed', 'Times it gave no answer that can be used.', second.failed],
    ['cauce_second_reader_read', 'Messages in which a proposal stood the test.', second.read],
  ] as const;
  return gauges
    .map(([name, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`)
    .join('');
}
