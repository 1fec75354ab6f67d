import { type CrossingAct, type Handoff, type HandoffAct, headcountOf, type People } from '../model/index.ts';
import type { Books, CrossingBook } from './books.ts';

/** What a guard or an effect looks at: the books before the act, and what the act is about. */
export interface Scene {
  readonly books: Books;
  readonly crossing: CrossingBook;
}

/** A scene with the group an act is about. */
export interface GroupScene extends Scene {
  readonly handoff: Handoff;
}

export type Act = HandoffAct | CrossingAct;
export type ActOf<Kind extends Act['kind']> = Extract<Act, { readonly kind: Kind }>;

/** Who goes where nobody said: as many as there are places, while the group is not sorted by age; else people must say. */
export function takeUnsorted(people: People, places: number): People | null {
  return people.unsorted === headcountOf(people)
    ? { adults: 0, children: 0, unaccompanied: 0, unsorted: Math.min(places, people.unsorted) }
    : null;
}

/** The counts that stay when a part goes. */
export function minus<K extends string>(
  whole: Readonly<Record<K, number>>,
  part: Readonly<Record<K, number>>,
  kinds: readonly K[],
): Readonly<Record<K, number>> {
  return Object.fromEntries(kinds.map((kind) => [kind, whole[kind] - part[kind]])) as Record<K, number>;
}
