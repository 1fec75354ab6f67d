import type { DecodeCounts } from './decode.ts';
import type { DoubtCode, ExportDoubt, ExportSummary } from './export-message.ts';
import type { Judgement } from './judge.ts';
import type { OrderDecision } from './order.ts';
import type { Scan } from './scan.ts';

/** What a person should know about the file as a whole, without a word of the chat. */
export function summarise(
  scan: Scan,
  decision: OrderDecision,
  judgement: Judgement,
  counts: DecodeCounts,
): ExportSummary {
  return {
    messages: scan.entries.count(),
    system: counts.system,
    senders: scan.senders.count(),
    bytes: scan.bytes,
    dateOrder: decision.finding,
    shape: scan.shape.picture,
    doubts: doubtsOf(scan, judgement, counts),
  };
}

function doubtsOf(scan: Scan, judgement: Judgement, counts: DecodeCounts): readonly ExportDoubt[] {
  const foreign = [...scan.matcher.foreign];
  const foreignCount = foreign.reduce((sum, [, count]) => sum + count, 0);
  const rows: readonly (readonly [DoubtCode, number, string])[] = [
    ['text-before-first-header', scan.preambleBytes, 'bytes before the first header; they belong to no message'],
    [
      'other-shapes',
      foreignCount,
      'lines look like headers of another phone; they are kept as text of the message they stand in',
    ],
    [
      'pasted-header',
      judgement.pasted,
      'headers may have been pasted into a message; they are kept as messages and flagged',
    ],
    ['time-jump', judgement.jumps, 'messages stand out of the order of time'],
    ['dst-fold', judgement.folds, 'messages were sent while the clock showed the same hour twice'],
    ['date-order', judgement.ambiguousDates, 'dates can be read in more than one way, or not in the order of the file'],
    ['senders-seen-once', judgement.onceUnjudged, 'senders appear once, too many to tell a pasted line by that'],
    ['text-cut', counts.cut, 'texts are longer than 65,536 characters and were cut'],
    ['not-utf8', counts.notUtf8, 'messages hold bytes that are not UTF-8; those are shown as U+FFFD'],
  ];
  return rows.filter(([, count]) => count > 0).map(([code, count, detail]) => ({ code, count, detail }));
}
