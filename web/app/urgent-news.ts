import type { WaitingView } from '../desk/contract.ts';
import { wallClock } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';

/** A matter that cannot wait until somebody looks: what it is, so that it is told once, and its words. */
interface Matter {
  readonly key: string;
  readonly words: string;
}

/** Groups that are overdue, crossings that are held, referrals that wait or are overdue; nothing else is worth interrupting for. */
function mattersOf({ referrals, handoffs }: WaitingView, { m, say }: Speech): readonly Matter[] {
  const rows = handoffs?.rows ?? [];
  const groups = rows.flatMap(({ released }) => released).filter(({ overdue }) => overdue);
  const held = rows.flatMap(({ crossing, name, held }) => (held ? [{ crossing, name, ...held }] : []));
  const counted = (n: number, words: string): readonly Matter[] =>
    Array.from({ length: n }, (_, index) => ({
      key: `${words} ${index}`,
      words: `${m.bar.referrals}: ${say(words, { n })}`,
    }));
  return [
    ...counted(referrals.overdue, m.bar.overdue),
    ...counted(referrals.open - referrals.overdue, m.bar.waits),
    ...groups.map(({ id, label, overdueMinutes }) => ({
      key: `overdue ${id}`,
      words: say(m.ho.say['group-overdue'], { label, minutes: overdueMinutes ?? 1 }),
    })),
    ...held.map(({ crossing, name, until }) => ({
      key: `held ${crossing}`,
      words: say(m.ho.say['crossing-held'], { crossing: name, until: wallClock(until) }),
    })),
  ];
}

/** What has come between two looks, in words; empty where nothing has, or where it was told before. */
export function urgentNews(before: WaitingView, now: WaitingView, speech: Speech): string {
  const known = new Set(mattersOf(before, speech).map(({ key }) => key));
  const news = mattersOf(now, speech).filter(({ key }) => !known.has(key));
  return [...new Set(news.map(({ words }) => words))].join(' ');
}
