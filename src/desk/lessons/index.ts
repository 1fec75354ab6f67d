/** What operators teach the reader about places. */
export type { LessonStore } from './ports.ts';
export { createRereading, type Rereading } from './rereading.ts';
export { createLessons, type Lessons } from './service.ts';
export type { LessonEvent } from './state.ts';
export { openTaughtReader, type TaughtReader } from './taught-reader.ts';
