import type { Place, PlaceId } from '../../model/index.ts';
import type { PlaceTree } from '../evidence.ts';

/** A tree of the places given; a later place with the same id replaces an earlier one. */
export function createPlaceTree(places: Iterable<Pick<Place, 'id' | 'name' | 'within'>>): PlaceTree {
  const held = new Map<PlaceId, Pick<Place, 'id' | 'name' | 'within'>>();
  for (const place of places) held.set(place.id, place);
  return {
    within: (place) => held.get(place)?.within ?? null,
    name: (place) => held.get(place)?.name ?? null,
  };
}
