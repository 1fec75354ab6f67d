import type { LanguageOrUnknown } from '../../model/index.ts';
import { type ConceptClass, findConcepts } from '../words/concepts.ts';
import type { Slots } from './slots.ts';
import type { Speaker } from './voice.ts';
import type { Word } from '../words/wording.ts';

/** What tells a text that says something from chatter, where reading found no report in it. */
interface Marks {
  readonly words: readonly Word[];
  readonly lang: LanguageOrUnknown;
  readonly slots: Slots;
  readonly speaker: Speaker;
  readonly names: number;
  readonly links: number;
  readonly hasQuestionMark: boolean;
}

const VOICE_ODDS: Readonly<Record<Speaker['voice'], number>> = {
  witness: 0.2,
  official: 0.35,
  relayed: 0.12,
  hearsay: 0.12,
  unmarked: 0,
};

/**
 * Log-odds that a text without a report tells something all the same, before it is held against earlier claims. Logistic regression over
 * the unread messages of our own scenarios and chats (evaluation/data), checked on others.
 */
export function weighSubstance({ words, lang, slots, speaker, names, links, hasQuestionMark }: Marks): number {
  const classes = countClasses(words, lang);
  const capitals = words.filter(({ capital }, at) => capital && at > 0).length;
  const times = slots.times.hours.length + slots.times.monthDays.length + slots.times.weekdays.length;
  return (
    -2.1 +
    0.53 * upTo(words.length, 20) -
    0.3 * upTo(names, 4) +
    0.95 * upTo(capitals, 3) -
    0.23 * upTo(slots.numbers.length, 2) +
    0.48 * upTo(times, 2) +
    0.47 * upTo(classes.k, 3) +
    0.94 * upTo(classes.o, 4) +
    0.52 * upTo(classes.m, 2) +
    0.46 * upTo(classes.a, 1) +
    0.29 * upTo(links, 1) +
    VOICE_ODDS[speaker.voice] -
    (hasQuestionMark ? 0.98 : 0)
  );
}

/** What the likeness to an earlier claim adds: `odds` of the best candidate, −4 where there is none. */
export const weighLikeness = (odds: number): number => {
  const held = Math.max(-4, Math.min(2, odds));
  return 1.82 * (held / 3 + 1) + (held > -1 ? 1.11 : 0);
};

/** A count as a part of what is enough. */
const upTo = (count: number, enough: number): number => Math.min(count, enough) / enough;

function countClasses(words: readonly Word[], lang: LanguageOrUnknown): Readonly<Record<ConceptClass, number>> {
  const counts = { k: 0, o: 0, m: 0, a: 0, g: 0 };
  for (let at = 0; at < words.length; at += 1) {
    const concepts = findConcepts(words, at, lang);
    if (concepts.length > 0) counts[concepts[0]!.class] += 1;
  }
  return counts;
}
