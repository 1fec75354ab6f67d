import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Corridor, parseCorridor, placeNameIn } from './corridor.ts';
import { type Language, Languages } from './languages.ts';

const file = (names: object): string =>
  JSON.stringify({
    name: 'One hall',
    zone: 'America/Matamoros',
    sides: ['North', 'South'],
    places: [
      { id: 'hall', name: 'Reception hall', names, kind: 'station', lat: 25.9, lon: -97.5, aliases: ['intake'] },
    ],
    crossings: [],
  });

const read = (json: string): Corridor => {
  const corridor = parseCorridor(json);
  if (!corridor.ok) throw new Error(corridor.refusal.message);
  return corridor.value;
};

test('a place goes by its name in the language of whoever reads; where it has none, by its own', () => {
  const corridor = read(file({ es: 'Sala de recepción', ht: 'Sal akèy' }));
  expect(placeNameIn(corridor, 'Reception hall', 'es')).toBe('Sala de recepción');
  expect(placeNameIn(corridor, 'Reception hall', 'fr')).toBe('Reception hall');
  expect(placeNameIn(corridor, 'Puente Nuevo', 'es')).toBe('Puente Nuevo');
});

test('as the screens call a place, people write it: its names are read in messages too', () => {
  expect(read(file({ es: 'Sala de recepción' })).places[0]!.aliases).toEqual(['intake', 'Sala de recepción']);
});

test.each([
  [{ de: 'Aufnahme' }, 'unknown language "de"'],
  [{ es: ' ' }, 'no words in "names" for "es"'],
  [{ es: 7 }, 'no words in "names" for "es"'],
])('%j is refused, and says what is wrong', (names, says) => {
  const refused = parseCorridor(file(names));
  expect(refused.ok).toBe(false);
  expect(!refused.ok && refused.refusal.message).toContain(says);
});

test.each(['matamoros-brownsville', 'san-ysidro'])(
  '%s: a place that is named in one language more is named in all',
  (name) => {
    const folder = resolve(import.meta.dirname, '../../examples/corridors');
    const { places } = read(readFileSync(resolve(folder, `${name}.json`), 'utf8'));
    const named = places.filter(({ names }) => Object.keys(names).length > 0);
    expect(named.length).toBeGreaterThan(5);
    const all: readonly Language[] = Languages.filter((language) => language !== 'en');
    for (const { names } of named) expect(Object.keys(names).toSorted()).toEqual(all.toSorted());
  },
);
