import type { LearnedPlaces, Reader } from '../../reading/index.ts';
import { evolveLessons, toLearned } from './lesson.ts';
import type { LessonStore } from './ports.ts';
import type { LessonState } from './state.ts';

/** The reader of this process as it has been taught so far; every process that reads holds one over the same store. */
export interface TaughtReader {
  readonly reader: () => Reader;
  readonly lessons: () => LessonState;
  /** Takes in what was taught meanwhile, here or by another process; the words it was about. */
  refresh(): Promise<readonly string[]>;
}

/** Begins untaught: `refresh` before the first message is read. */
export function openTaughtReader(
  store: Pick<LessonStore, 'loadLessons'>,
  readerFor: (learned: LearnedPlaces) => Reader,
): TaughtReader {
  let lessons: LessonState = new Map();
  let reader = readerFor(toLearned(lessons));
  let last = 0;
  return {
    reader: () => reader,
    lessons: () => lessons,
    async refresh() {
      const news = (await store.loadLessons(last)).filter(({ n }) => n > last);
      if (news.length === 0) return [];
      last = news.at(-1)!.n;
      lessons = news.reduce((state, { event }) => evolveLessons(state, event), lessons);
      reader = readerFor(toLearned(lessons));
      return [...new Set(news.map(({ event }) => (event.kind === 'taught' ? event.lesson.words : event.words)))];
    },
  };
}
