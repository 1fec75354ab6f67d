import { expect, test } from 'vitest';
import { readSample } from '../sample-reading.ts';

const tell = (text: string): readonly string[] =>
  readSample(text).map(({ kind, count }) => `${kind} ${count?.best ?? '-'}`);

test.each([
  ['En el campamento hay unas 2 mil personas y anoche heló, faltan cobijas', 2000],
  ['at the camp there are about 700 people, they need tents', 700],
  ['il y a au moins 8000 personnes au campement et aucun abri, il faut des tentes', 8000],
  ['nan plas la gen 2 mil moun konsa, yo bezwen tant', 2000],
])('who is there is counted before what they lack: %s', (text, people) => {
  expect(tell(text)).toEqual(expect.arrayContaining([`presence ${people}`, 'need-shelter -']));
});

test.each([
  ['Del Rio bridge count now at least 14,000, more wading in from Acuña', ['crossing -', 'presence 14000']],
  ['Aquí en la Benito Juárez ya somos más de 2500 y siguen llegando camiones', ['arrival -', 'presence 2500']],
])('the number beside the words of being there is not that of who comes after: %s', (text, told) => {
  expect(tell(text)).toEqual(expect.arrayContaining(told));
});

test.each([
  'estamos tirados en la gasolinera, somos 12, alguien que nos lleve a Tapachula',
  'we are stranded on the highway, 12 of us, can someone give us a ride',
  'o motorista largou a gente na estrada, somos 12, alguém pode buscar a gente?',
  'on est douze bloqués sur la route, il faut une voiture pour nous',
  'chofè a kite nou sou wout la, nou 12 moun, nou bezwen yon machin',
])('whoever is stranded is who needs a ride: %s', (text) => {
  expect(tell(text)).toEqual(['stranded 12', 'need-transport 12']);
});

test.each([
  'ayer en el retén de Huehuetán agarraron a 9 hondureños',
  'yesterday at the checkpoint agents pulled off 9 migrants',
  'ontem no retén de Huehuetán pegaram 9 brasileiros',
  'hier au barrage de Huehuetán la police a fait descendre 9 Haïtiens',
  'imigrasyon fè yon operativo nan mache a, yo pran 9 konpatriyòt',
])('counted people with no word of being there are those something happened to: %s', (text) => {
  expect(tell(text)).toEqual(['checkpoint 9']);
});

test.each([
  ['ya pasamos el río en la cámara, estamos del lado mexicano, todo tranquilo gracias a Dios. somos 6', ['crossing 6']],
  ['se nos acabó la comida en el albergue y tenemos 85 personas para cenar', ['need-food 85']],
])('who "we are" is told behind what we did: %s', (text, told) => {
  expect(tell(text)).toEqual(told);
});

test('beside an open border alone nobody is there', () => {
  expect(tell('Kostarika louvri fwontyè a, y ap pran 150 moun pa jou')).toEqual(['opening -', 'capacity 150']);
});

test.each([
  ['bus con migrantes cayó por un barranco, 39 fallecidos y una veintena de heridos', ['death 39', 'need-medical 20']],
  ['accident de bus à Gualaca, 39 morts et une vingtaine de blessés graves', ['death 39', 'need-medical 20']],
])('whoever is hurt is counted right before the word for it: %s', (text, told) => {
  expect(tell(text)).toEqual(told);
});

test.each([
  'en el albergue podemos recibir entre 20 y 30 personas',
  'on peut encore accueillir entre 20 et 30 personnes au centre',
])('a range that we have room for is of free places: %s', (text) => {
  expect(tell(text)).toEqual(['capacity 25']);
});
