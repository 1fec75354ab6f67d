import { describe, expect, test } from 'vitest';
import { PlaceKinds } from '../../model/index.ts';
import { fold } from '../words/folding.ts';
import { basePlaces } from './index.ts';

const places = basePlaces();

describe('the base gazetteer', () => {
  test('holds the corridor: at least 600 places, each with its own id', () => {
    expect(places.length).toBeGreaterThanOrEqual(600);
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  });

  test('every row is whole: a known kind, a position between the poles, a country code, a place it lies in', () => {
    const known = new Set<string>(places.map(({ id }) => id));
    for (const place of places) {
      expect(PlaceKinds, place.id).toContain(place.kind);
      expect(Math.abs(place.lat), place.id).toBeLessThan(70);
      expect(Math.abs(place.lon), place.id).toBeLessThanOrEqual(180);
      expect(place.country, place.id).toMatch(/^[A-Z]{2}$/);
      if (place.within !== null) expect(known, place.id).toContain(place.within);
    }
  });

  test('what lies in a town lies near it', () => {
    const byId = new Map(places.map((place) => [place.id, place]));
    const far = places.filter((place) => {
      const town = place.within === null ? undefined : byId.get(place.within);
      if (!town || town.kind === 'country' || town.kind === 'region') return false;
      return Math.hypot(place.lat - town.lat, place.lon - town.lon) > 1;
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });

  test('an alias is not repeated under one place', () => {
    const repeated = places.filter(({ aliases }) => new Set(aliases.map(fold)).size !== aliases.length);
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });
});
