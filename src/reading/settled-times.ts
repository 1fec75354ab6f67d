import { asInstant, DAY, MINUTE, type ReportKind } from '../model/index.ts';
import { tokenAt } from './attachment.ts';
import type { MessageReading } from './message-reading.ts';
import type { Draft } from './reports.ts';
import { readMode } from './stance.ts';
import type { TimeReading } from './times/index.ts';

/**
 * When what a message reports was, once it is known what it reports: a time that stands apart belongs to the one report there is, whoever
 * is missing is missing since, and "today" of what is to come is the rest of the day.
 */
export function settleTimes(message: MessageReading, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length === 0 || message.times.length === 0) return drafts;
  return claimTime(message, drafts).map((draft) => {
    const when = draft.when && fit(message, draft, draft.when);
    return when === draft.when ? draft : { ...draft, when };
  });
}

/** Kinds whose sentence is about something else than the moment, or that are told of every day. */
const TIMELESS: ReadonlySet<ReportKind> = new Set(['need-information', 'extortion', 'presence']);
/** Of these only a time in their own sentence says since when: elsewhere it is another story's. */
const IN_SENTENCE: ReadonlySet<ReportKind> = new Set([
  'capacity',
  'need-water',
  'need-food',
  'need-medical',
  'need-shelter',
  'need-transport',
]);
/** "Three days", "in two hours", "an hour ago" elsewhere in a message time something else. */
const OWN_RULES: ReadonlySet<string> = new Set(['unit', 'ago', 'in', 'early-part', 'now', 'month']);

/** The one time of a message with one report that has none. */
function claimTime(message: MessageReading, drafts: readonly Draft[]): readonly Draft[] {
  const [draft] = drafts;
  const [time] = message.times;
  if (drafts.length > 1 || message.times.length > 1 || draft!.when !== null) return drafts;
  if (TIMELESS.has(draft!.kind) || isOwn(time!) || draft!.polarity.value === 'asked') return drafts;
  // "We have arrived, tomorrow they take us on": what has been was not tomorrow.
  if (draft!.mode.value === 'past' && time!.from > message.sentAt) return drafts;
  const { sentenceOf } = message.clauses;
  const isHere = sentenceOf[tokenAt(message, time!.start)] === sentenceOf[draft!.lead.first];
  if (!isHere && IN_SENTENCE.has(draft!.kind)) return drafts;
  return [{ ...draft!, when: time!, mode: readMode(message, draft!.lead, time!, draft!.polarity.value) }];
}

/** "Come before eight" binds whoever reads, and times nothing that was told. */
const isOwn = ({ rule }: TimeReading): boolean => OWN_RULES.has(rule) || rule.startsWith('before');

const MISSING: ReadonlySet<ReportKind> = new Set(['missing-person', 'missing-child']);

function fit({ sentAt }: MessageReading, { kind, mode }: Draft, when: TimeReading): TimeReading {
  if (MISSING.has(kind) && when.to < sentAt) return { ...when, to: sentAt };
  const isToday = when.rule === 'day' && when.to === sentAt;
  return isToday && mode.value === 'planned'
    ? { ...when, from: sentAt, to: asInstant(Math.max(sentAt, when.from + DAY - MINUTE)) }
    : when;
}
