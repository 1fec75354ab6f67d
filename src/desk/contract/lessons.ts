import { z } from 'zod';
import { InstantText } from './values.ts';

const PlaceName = z.object({ id: z.string(), name: z.string() });
const Words = z.string().trim().min(2).max(80);
const Name = z.string().trim().min(2).max(80);

/** Words that name a place, as messages say them: what they were read as, and what else they might mean. */
export const PlaceWords = z.object({
  words: z.string(),
  /** Messages held that say them. */
  messages: z.number().int(),
  /** Null where the reader would not choose. */
  readAs: PlaceName.nullable(),
  /** Best first. */
  candidates: z.array(PlaceName),
  /** One message that says them, and where in it; null where none may be shown. */
  sample: z.object({ text: z.string(), start: z.number().int(), end: z.number().int(), lang: z.string() }).nullable(),
});

/** What a named person taught: these words mean this place, or they do not (no place: they name none at all). */
export const LessonView = z.object({
  id: z.string(),
  words: z.string(),
  verdict: z.enum(['means', 'not']),
  place: PlaceName.nullable(),
  by: z.string(),
  at: InstantText,
});

export const LessonList = z.object({
  asOf: InstantText,
  /** The words that were asked for with `?words=`; null where none were, or no message says them. */
  asked: PlaceWords.nullable(),
  /** Words the reader would not choose a place for; those said most first, at most 30. */
  doubts: z.array(PlaceWords),
  /** Those that hold, newest first. */
  lessons: z.array(LessonView),
  /** Places of the corridor, to choose from. */
  places: z.array(PlaceName),
  /** Messages that are still to be read again. */
  waiting: z.number().int(),
});

/** GET /api/lessons */
export const LessonQuery = z.object({ words: Words.optional() });

/** POST /api/lessons: by a named person, about words of a message that is held. */
export const LessonRequest = z.object({
  words: Words,
  verdict: z.enum(['means', 'not']),
  place: z.string().max(80).nullable(),
  by: Name,
});

/** POST /api/lessons/:id/withdraw */
export const LessonWithdrawal = z.object({ by: Name });

export type PlaceWords = z.infer<typeof PlaceWords>;
export type LessonView = z.infer<typeof LessonView>;
export type LessonList = z.infer<typeof LessonList>;
export type LessonRequest = z.infer<typeof LessonRequest>;
export type LessonWithdrawal = z.infer<typeof LessonWithdrawal>;
