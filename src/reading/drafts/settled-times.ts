import { asInstant, DAY, HOUR, MINUTE, type ReportKind } from '../../model/index.ts';
import { tokenAt } from './distance.ts';
import { MISSING, NEEDS } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import type { Draft } from './index.ts';
import { readMode } from '../stance/mode.ts';
import type { TimeReading } from '../times/index.ts';

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
const IN_SENTENCE: ReadonlySet<ReportKind> = new Set(['capacity', ...NEEDS]);
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
  // "First coach out is 0600. 160 people stuck at the station": they are stuck already.
  if (STUCK.has(draft!.kind) && draft!.mode.value === 'now' && time!.from > message.sentAt) return drafts;
  const { sentenceOf } = message.clauses;
  const isHere = sentenceOf[tokenAt(message, time!.start)] === sentenceOf[draft!.lead.first];
  if (!isHere && IN_SENTENCE.has(draft!.kind)) return drafts;
  return [{ ...draft!, when: time!, mode: readMode(message, draft!.lead, time!, draft!.polarity.value) }];
}

const STUCK: ReadonlySet<ReportKind> = new Set(['waiting', 'stranded']);

/** "Come before eight" binds whoever reads, and times nothing that was told. */
const isOwn = ({ rule }: TimeReading): boolean => OWN_RULES.has(rule) || rule.startsWith('before');

function fit(message: MessageReading, draft: Draft, read: TimeReading): TimeReading | null {
  const when = toTold(message, draft, read);
  const { sentAt } = message;
  const { kind, mode } = draft;
  if (when === null) return null;
  if (MISSING.has(kind) && when.to < sentAt) return { ...when, to: sentAt };
  const isToday = when.rule === 'day' && when.to === sentAt;
  return isToday && mode.value === 'planned'
    ? { ...when, from: sentAt, to: asInstant(Math.max(sentAt, when.from + DAY - MINUTE)) }
    : when;
}

/**
 * The side of the message on which it was told: what has been was last Sunday, what is planned will be next Sunday, whatever other verbs
 * stand beside the day. Null where "in five days" said how long it took.
 */
function toTold(
  { sentAt, text }: MessageReading,
  { kind, lead, mode: { value: mode } }: Draft,
  when: TimeReading,
): TimeReading | null {
  const { rule, from, to } = when;
  // "Acaban de decir que cierran": what was just done is not what goes on.
  if (rule === 'just' && mode !== 'past' && JUST_NOT.has(kind)) return null;
  const isAhead = from >= sentAt;
  if (isAhead && (mode === 'past' || mode === 'now') && WEEKDAYS.has(rule))
    return rule === 'weekday' ? moved(when, -WEEK) : { ...when, from: asInstant(from - WEEK), to: sentAt };
  if (isAhead && mode === 'past') {
    if (rule === 'in') return null;
    if (rule === 'day' && from === sentAt) return { ...when, from: asInstant(to + MINUTE - DAY), to: sentAt };
    if (rule === 'tonight')
      return { ...when, from: asInstant(from - DAY), to: asInstant(to - DAY + NIGHT_AFTER_MIDNIGHT) };
    if (rule === 'clock' && !isEitherTense(text.tokens[lead.last]!.text))
      return moved(when, -cycleOf(text.folded.slice(when.start, when.end)));
  }
  if (to <= sentAt && mode === 'planned') {
    if (rule === 'weekday') return moved(when, WEEK);
    if (rule === 'clock') return moved(when, cycleOf(text.folded.slice(when.start, when.end)));
    if (DAILY.has(rule)) return moved(when, DAY);
    if (rule.startsWith('since+')) {
      const start = from + (rule === 'since+weekday' ? WEEK : DAY);
      return start >= sentAt
        ? { ...when, from: asInstant(start), to: asInstant(start + (rule === 'since+weekday' ? DAY : HOUR)) }
        : when;
    }
  }
  return when;
}

const WEEK = 7 * DAY;
const NIGHT_AFTER_MIDNIGHT = 5 * HOUR;
const WEEKDAYS: ReadonlySet<string> = new Set(['weekday', 'since+weekday']);
const DAILY: ReadonlySet<string> = new Set(['part', 'day+part', 'day+clock']);

/** "Llegamos a las 4": in Spanish and Portuguese one form tells of before and after. */
const isEitherTense = (verb: string): boolean => verb.endsWith('mos');

/** What stays so: "they just closed" is when it began, not when it is. */
const JUST_NOT: ReadonlySet<ReportKind> = new Set([
  'closure',
  'checkpoint',
  'opening',
  'need-food',
  'need-water',
  'need-transport',
  'need-shelter',
  'need-information',
  'missing-child',
  'missing-person',
  'extortion',
]);

const moved = (when: TimeReading, by: number): TimeReading => ({
  ...when,
  from: asInstant(when.from + by),
  to: asInstant(when.to + by),
});

/** "At 6" is shown twice a day, "18:00", "6 am" and "midnight" once. */
const cycleOf = (words: string): number => (/[:h]|[ap]\.?m|^\D*$/.test(words) ? DAY : DAY / 2);
