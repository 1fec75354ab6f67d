import type { Instant, PlaceId } from '../../model/index.ts';

/**
 * What a named person taught the desk about words that name a place: `means` this place, or does `not` mean it.
 * `not` with no place: these words name no place at all.
 */
export interface Lesson {
  readonly id: string;
  /** The words as `learningKey` keeps them. */
  readonly words: string;
  readonly verdict: 'means' | 'not';
  readonly place: PlaceId | null;
  readonly by: string;
  readonly at: Instant;
}

/** The lessons that hold, by id, oldest first. */
export type LessonState = ReadonlyMap<string, Lesson>;

/** `words` says of a withdrawn lesson which messages are to be read again. */
export type LessonEvent =
  | { readonly kind: 'taught'; readonly lesson: Lesson }
  | {
      readonly kind: 'withdrawn';
      readonly id: string;
      readonly words: string;
      readonly by: string;
      readonly at: Instant;
    };
