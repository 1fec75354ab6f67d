import type { LessonEvent } from './state.ts';

/** Lessons are the operators' own decisions: only ever added to, and kept for good. */
export interface LessonStore {
  saveLesson(event: LessonEvent): Promise<void>;
  /** Events after `after`, in the order they were saved, each with its number. */
  loadLessons(after: number): Promise<readonly { readonly n: number; readonly event: LessonEvent }[]>;
}
