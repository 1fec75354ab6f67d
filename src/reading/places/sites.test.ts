import { expect, test } from 'vitest';
import { basePlaces } from '../gazetteer/index.ts';
import { prepareText } from '../text.ts';
import { createGazetteer, readPlaces } from './index.ts';

const gazetteer = createGazetteer({ base: basePlaces() });
const read = (words: string, sites: boolean): readonly string[] =>
  readPlaces(prepareText(words), gazetteer, { near: gazetteer.find('Matamoros'), sites }).map(({ text }) => text);

/** As people tell a site: a noun, and what it is beside. */
test.each([
  ['los del campamento junto al río no tienen agua', ['campamento junto al río']],
  ['estamos en las carpas atrás del gimnasio', ['carpas atrás del gimnasio']],
  ['o bloqueio fica entre Rivas e Managua', ['entre Rivas e Managua']],
  ['the road is washed out between Trojes and Danlí', ['between Trojes and Danlí']],
])('%s', (words, places) => {
  expect(read(words, true)).toEqual(places);
});

test('a named river stays itself, and each name is found by itself where no report asks', () => {
  expect(read('two bodies in the Rio Grande near the boat ramp', true)[0]).toBe('Rio Grande');
  expect(read('o bloqueio fica entre Rivas e Managua', false)).toEqual(['Rivas', 'Managua']);
});

/** Every town has a plaza and a centre: one far off, or across the river, that is called so is not meant. */
test.each([
  ['Tapachula', 'hay 120 en la plaza', null],
  ['Matamoros', 'hay 120 en la plaza', null],
  ['Brownsville', 'hay 120 en la plaza', 'brownsville-bus-station'],
  ['Tapachula', 'duermen 40 en el centro', null],
  ['Calexico', 'duermen 40 en el centro', 'el-centro'],
  ['Tapachula', 'los mandaron a El Centro', 'el-centro'],
  ['Guatemala', 'llegaron 60 a la capital', null],
])('near %s: %s', (near, words, place) => {
  const places = readPlaces(prepareText(words), gazetteer, { near: gazetteer.find(near) });
  expect(places[0]!.place).toBe(place);
});
