import type { FieldView } from '../desk/contract.ts';
import { describePeople } from '../handoffs/cells.ts';
import { formatClock } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';

export type Word = FieldView['word'];

/** Why the word stands there, in lines: the reason, who the group is, and the times that matter. */
export function whyOf(view: FieldView | null, word: Word, speech: Speech): readonly string[] {
  const { field } = speech.m;
  if (word === 'no-connection') return [field.noGoWhy];
  if (!view) return [];
  if (word === 'stop') return [field.stopWhy, ...holdLines(view, speech)];
  if (word === 'hold') return holdLines(view, speech);
  if (!view.group) return [view.place.leaving ? field.nobodyLeaving : field.nobodyComing];
  const { who, needs } = describePeople(view.group, speech);
  const people = [who, needs].filter(Boolean).join(' · ');
  const { why, times } = groupLines(view, view.group, word, speech);
  return [why, people, times.filter(Boolean).join(', ')].filter(Boolean);
}

function groupLines(
  { asOf }: FieldView,
  group: NonNullable<FieldView['group']>,
  word: Word,
  speech: Speech,
): { readonly why: string; readonly times: readonly string[] } {
  const { field } = speech.m;
  const at = (template: string, instant: string | null): string =>
    instant ? speech.say(template, { time: formatClock(instant, Date.parse(asOf), speech) }) : '';
  if (word === 'go') return { why: '', times: [at(field.ordered, group.orderedAt), at(field.before, group.before)] };
  if (group.direction === 'coming')
    return { why: field.waitComing, times: [at(field.expected, group.expectedAt), group.overdue ? field.overdue : ''] };
  // Its time is over and nobody has said that it left. A go was ordered: "no go has been ordered yet" would be untrue.
  if (group.go === 'gone') return { why: at(field.waitUnseen, group.orderedAt), times: [] };
  return { why: group.stage === 'offered' ? field.waitOffered : field.waitWhy, times: [at(field.from, group.from)] };
}

function holdLines({ hold, asOf }: FieldView, speech: Speech): readonly string[] {
  if (!hold) return [];
  const { m, say } = speech;
  const now = Date.parse(asOf);
  // A hold stands until somebody resumes it: past its time it is not held "until" then.
  const until = Date.parse(hold.until) < now ? m.field.holdPast : m.field.holdUntil;
  return [
    say(until, { time: formatClock(hold.until, now, speech), desk: hold.deskName }),
    say(m.field.holdWhy, { reason: hold.reason }),
  ];
}
