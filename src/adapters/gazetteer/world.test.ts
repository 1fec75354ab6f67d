import { describe, expect, test } from 'vitest';
import { basePlaces } from '../../reading/gazetteer/index.ts';
import { loadWorldPlaces } from './index.ts';

describe('the world layer', () => {
  const places = loadWorldPlaces();

  test('holds towns of the corridor and large ones of the countries people come from', () => {
    const names = new Set(places.map(({ name, country }) => `${name} ${country}`));
    for (const town of ['Huixtla MX', 'Danlí HN', 'Esquipulas GT', 'Maracaibo VE', 'Douala CM'])
      expect(names).toContain(town);
    expect(places.length).toBeGreaterThan(5_000);
    expect(places.length).toBeLessThan(30_000);
  });

  test('leaves out names that are everyday words', () => {
    const names = new Set(places.map(({ name }) => name));
    for (const word of ['Real', 'Casa', 'Paz', 'Union', 'La Paz', 'Progreso', 'Home'])
      expect(names).not.toContain(word);
  });

  test('every id is its own, apart from the base layer, and every place has a position', () => {
    const ids = new Set<string>(places.map(({ id }) => id));
    expect(ids.size).toBe(places.length);
    expect(basePlaces().filter(({ id }) => ids.has(id))).toEqual([]);
    expect(places.every(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180)).toBe(true);
  });

  test('is read once', () => {
    expect(loadWorldPlaces()).toBe(places);
  });
});
