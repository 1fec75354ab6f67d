import { type Instant, LIMITS, ok, type Result } from '../../model/index.ts';
import { type LearnedPlaces, learningKey } from '../../reading/index.ts';
import { type DeskRefusal, refuseDesk } from '../refusals.ts';
import type { Lesson, LessonEvent, LessonState } from './state.ts';

export type LessonCommand =
  | ({ readonly kind: 'teach' } & Omit<Lesson, 'at'>)
  | { readonly kind: 'withdraw'; readonly id: string; readonly by: string };

const MOST_WORDS = 6;

/**
 * Refuses with `wrong-words` (none, too many, or without a letter), `place-missing` (`means` without a place), `lessons-full`,
 * and `not-found` (a lesson that does not hold).
 */
export function decideLesson(
  state: LessonState,
  command: LessonCommand,
  now: Instant,
): Result<LessonEvent, DeskRefusal> {
  if (command.kind === 'withdraw') {
    const held = state.get(command.id);
    if (!held) return refuseDesk('not-found', 'No such lesson holds.', 'It was withdrawn, or a newer one replaced it.');
    return ok({ kind: 'withdrawn', id: held.id, words: held.words, by: command.by, at: now });
  }
  const { kind: _, ...lesson } = command;
  const words = learningKey(lesson.words);
  if (!/\p{L}{2}/u.test(words) || words.split(' ').length > MOST_WORDS)
    return refuseDesk(
      'wrong-words',
      'These words cannot name a place.',
      `Take one to ${MOST_WORDS} words of a message.`,
    );
  if (lesson.verdict === 'means' && lesson.place === null)
    return refuseDesk('place-missing', 'No place is given.', 'Say which place these words mean.');
  if (state.size >= LIMITS.LESSONS_COUNT)
    return refuseDesk(
      'lessons-full',
      `The desk holds ${LIMITS.LESSONS_COUNT} lessons.`,
      'Withdraw those that are not needed, or write the names into the corridor file.',
    );
  return ok({ kind: 'taught', lesson: { ...lesson, words, at: now } });
}

/** A newer lesson takes the place of those it speaks against; withdrawing it does not bring them back. */
export function evolveLessons(state: LessonState, event: LessonEvent): LessonState {
  if (event.kind === 'withdrawn') return new Map([...state].filter(([id]) => id !== event.id));
  const { lesson } = event;
  return new Map([...[...state].filter(([, older]) => !isReplaced(older, lesson)), [lesson.id, lesson]]);
}

function isReplaced(older: Lesson, newer: Lesson): boolean {
  if (older.words !== newer.words) return false;
  if (newer.verdict === 'means' || newer.place === null) return true;
  return older.place === newer.place || older.place === null;
}

/** The lessons as the reader takes them. */
export function toLearned(state: LessonState): LearnedPlaces {
  const lessons = [...state.values()];
  const meanings = lessons.filter(({ verdict }) => verdict === 'means');
  const denials = Map.groupBy(
    lessons.filter(({ verdict }) => verdict === 'not'),
    ({ words }) => words,
  );
  return {
    aliases: new Map(meanings.map(({ words, place }) => [words, place!])),
    rejections: new Map([...denials].map(([words, held]) => [words, new Set(held.map(({ place }) => place))])),
  };
}
