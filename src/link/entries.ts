import type { Alarm, AlarmCode, LinkEvent, LogEntry, LogPlace, VoidReason } from './link-state.ts';
import type { Delivery } from './relay-protocol.ts';

export const placed = (entry: LogEntry): LinkEvent => ({ kind: 'placed', entry });

export const voidEntry = (place: LogPlace, reason: VoidReason, { from }: Delivery): LogEntry => ({
  ...place,
  what: 'void',
  reason,
  from,
});

export const alarmOf = (code: AlarmCode, seq: number, about: Alarm['about'], detail: string): LinkEvent => ({
  kind: 'alarm',
  alarm: { code, seq, about, detail },
});
