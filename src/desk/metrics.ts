import type { Claim } from '../model/index.ts';

export interface Readings {
  readonly backlog: number;
  readonly messages: number;
  readonly claims: readonly Claim[];
  readonly optedOut: number;
}

/** The desk in the Prometheus text format. Counts only: no chat, no sender, no place. */
export function formatMetrics(readings: Readings): string {
  const gauges = [
    ['cauce_inbox_waiting', 'Deliveries stored and not yet read.', readings.backlog],
    ['cauce_messages_held', 'Messages held within retention.', readings.messages],
    ['cauce_claims_held', 'Claims held.', readings.claims.length],
    ['cauce_opted_out', 'Senders who asked to be left alone.', readings.optedOut],
  ] as const;
  return gauges
    .map(([name, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`)
    .join('');
}
