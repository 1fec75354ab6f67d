import { describe, expect, test } from 'vitest';
import { readSample } from './sample-reading.ts';

/** As houses, officers and people at a bridge write to each other, sent at eight in the morning: the plainest words, in all five languages. */
const tell = (text: string): readonly string[] =>
  readSample(text, { sentAt: '2026-05-12T08:00:00-05:00', near: 'Matamoros' })
    .map(({ kind, polarity, mode, count }) =>
      [kind, polarity === 'affirmed' ? mode : `${polarity} ${mode}`, ...(count ? [count.best] : [])].join(' '),
    )
    .toSorted();

type Row = readonly [text: string, told: readonly string[]];

describe('who is here, who came and who left have each their own number', () => {
  test.each<Row>([
    [
      'Amanecimos con 212 en el albergue, entraron 14 de madrugada y salieron 9',
      ['arrival past 14', 'departure past 9', 'presence now 212'],
    ],
    ['64 personas en el albergue, 8 llegaron anoche', ['arrival past 8', 'presence now 64']],
    ['64 people at the shelter this morning, 8 arrived last night', ['arrival past 8', 'presence now 64']],
    ['64 pessoas no abrigo, 8 chegaram ontem', ['arrival past 8', 'presence now 64']],
    ['64 personnes au refuge, 8 sont arrivées cette nuit', ['arrival past 8', 'presence now 64']],
    ['Quedamos 45, se fueron 20', ['departure past 20', 'presence now 45']],
    ['somos 30, salieron 12 hoy', ['departure past 12', 'presence now 30']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('a number before a part of the day counts who came, and is no hour', () => {
  test.each<Row>([
    ['llegaron 14 de madrugada', ['arrival past 14']],
    ['entraron 18 en la noche', ['arrival past 18']],
    ['salieron 9 por la tarde', ['departure past 9']],
    ['cruzaron 7 en la mañana', ['crossing past 7']],
    ['chegaram 12 de manhã', ['arrival past 12']],
    ['entraram 18 de noite', ['arrival past 18']],
    // Hours.
    ['llegaron a las 2 de la madrugada', ['arrival past']],
    ['llegan 8 de la noche', ['arrival planned']],
    ['chegaram às 9 da noite', ['arrival past']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('who goes to a place is on the way, and not there', () => {
  test.each<Row>([
    ['van 300 para el puente', ['transit now 300']],
    ['van como 300 hacia el puente', ['transit now 300']],
    ['30 van al puente', ['transit now 30']],
    ['30 van a cruzar', ['crossing planned 30']],
    ['300 people going to the bridge', ['transit now 300']],
    ['vão 300 pra ponte', ['transit now 300']],
    ['300 personnes vont au pont', ['transit now 300']],
    ['14 viennent de traverser', ['crossing past 14']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('beds that are asked for are none that are free', () => {
  test.each<Row>([
    ['Nos faltan colchonetas para 25', ['need-shelter now 25']],
    ['We need mattresses for 25', ['need-shelter now 25']],
    ['On a besoin de matelas pour 25', ['need-shelter now 25']],
    ['Nou bezwen matla pou 25 moun', ['need-shelter now 25']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test.each<Row>([
  ['Mentira que são 500, eu tô aqui e são uns 60', ['presence now 60']],
  ["C'est faux, il n'y a pas 500 personnes, je suis sur place et ils sont 40", ['presence now 40']],
])('who denies one number counts the other: %s', (text, told) => expect(tell(text)).toEqual(told));

test.each<Row>([
  ['12 were denied entry', ['return past 12']],
  ['Yo refize 12 moun antre', ['return past 12']],
])('who was refused did not come in: %s', (text, told) => expect(tell(text)).toEqual(told));

describe('a denial is told as one, whoever denies it', () => {
  test.each<Row>([
    ['CBP denies the port will close', ['closure denied planned']],
    ['CBP niega que vayan a cerrar los carriles', ['closure denied now']],
    ['A PF nega que vão fechar a ponte', ['closure denied planned']],
    ['La policía niega que haya 300 migrantes en la plaza', ['presence denied now 300']],
    ['Officials deny there are 2000 people at the bridge', ['presence denied now 2000']],
    ['Es mentira que van 300 para el puente', ['transit denied now 300']],
    ["It's fake that 300 are going to the bridge", ['transit denied now 300']],
    ['É mentira que vem 2000 pra ponte', ['arrival denied planned 2000']],
    // And who was denied entry denies nothing.
    ['12 were denied entry', ['return past 12']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('who sets a number right counts who is there', () => {
  test.each<Row>([
    ['No son 500, son 50', ['presence now 50']],
    ['El alcalde dice que no son 2000, son 200', ['presence now 200']],
    ['The mayor says there are not 2000, only 200', ['presence now 200']],
    ['Ce ne sont pas 500 mais 50', ['presence now 50']],
    ['Se pa 500, se 50', ['presence now 50']],
    // Money and goals.
    ['no cuesta 500, cuesta 300', []],
    ['no son 500 pesos, son 300', []],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('two thousand are a crowd, unless a year is said', () => {
  test.each<Row>([
    ['hay 2000 en el puente', ['presence now 2000']],
    ['there are 2000 at the bridge', ['presence now 2000']],
    ['2000 at the bridge', ['presence now 2000']],
    ['il y a 2000 au pont', ['presence now 2000']],
    ['vienen 2000 para el puente', ['transit now 2000']],
    ['en 2000 llegaron muchos', []],
    ['El albergue Juventud 2000 está lleno', ['capacity now']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('room that there is, that there is not, and people who are waited for', () => {
  test.each<Row>([
    ['Los del otro lado dicen que no pueden recibir más', ['capacity now']],
    ['Do outro lado não podem receber mais', ['capacity now']],
    ['Nos quedamos sin camas, hay 18 durmiendo en el pasillo', ['capacity now', 'presence now 18']],
    ['Ficamos sem camas, tem 18 dormindo no corredor', ['capacity now', 'presence now 18']],
    ['Hay 18 afuera sin lugar', ['capacity now', 'presence now 18']],
    ['18 ficaram de fora', ['presence now 18']],
    ['Acabaram as camas, tem 18 no corredor', ['capacity now', 'presence now 18']],
    ['Estamos esperando a 30 que vienen de Tapachula', ['arrival planned 30']],
    ['We are waiting for 30 coming from Tapachula', ['arrival planned 30']],
    ['Se esperan 50 mañana', ['arrival planned 50']],
    ['All quiet at the bridge, normal traffic', ['opening now']],
    ['They accepted 50 at the bridge today', ['release past 50']],
    ['Hoje aceitaram 50 na ponte', ['release past 50']],
    ['Necesitamos traslado para 18 personas a Monterrey', ['need-transport now 18']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('more than so many, an hour ago, and who passes', () => {
  test.each<Row>([
    ['llegaron más de 45', ['arrival past 45']],
    ['están llegando más de 100 al albergue', ['arrival now 100']],
    ['Hace una hora pasaron 60', ['transit past 60']],
    ['60 people passed', ['transit past 60']],
    ['He passed last night in the hospital', ['death past']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('what one word lacks is lacked together', () => {
  test.each<Row>([
    ['Necesidades: agua, cobijas, pañales', ['need-food now', 'need-shelter now', 'need-water now']],
    ['Needs: water, blankets, diapers', ['need-food now', 'need-shelter now', 'need-water now']],
    ['Besoins: eau, couvertures', ['need-shelter now', 'need-water now']],
    ['Bezwen: dlo, dra', ['need-shelter now', 'need-water now']],
    ['We need water, blankets and food', ['need-food now', 'need-shelter now', 'need-water now']],
    ['Precisamos de água, cobertores e comida', ['need-food now', 'need-shelter now', 'need-water now']],
    // Where it lacks is no need.
    ['no hay suficiente comida en el albergue', ['need-food now']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('who saw it on a screen has not seen it', () => {
  const basisOf = (text: string): string | undefined => readSample(text, { near: 'Matamoros' })[0]?.basis;
  test.each([
    ['media', 'Vi en Facebook que cerraron el puente'],
    ['media', 'I saw on Facebook that they closed the bridge'],
    ['media', 'Vi no Face que fecharam a ponte'],
    ['media', "J'ai vu sur Facebook que le pont est fermé"],
    ['media', 'Saw a video of people running at the bridge, about 300'],
    ['hearsay', 'Lo vi en un grupo: cerraron el puente'],
    ['official', 'El comisario informó que hoy cruzaron 120'],
    // And who hears the shots is there.
    ['eyewitness', 'Escuchamos balazos cerca de la garita'],
    ['eyewitness', 'Ouvi tiros perto da fronteira'],
    ['eyewitness', 'We heard shots near the bridge'],
    ['hearsay', 'I heard that there was a shooting at the bridge'],
    ['eyewitness', 'Vi que cerraron el puente'],
    ['eyewitness', 'I saw them close the bridge'],
  ])('%s: %s', (basis, text) => expect(basisOf(text)).toBe(basis));
});

describe('people who are handed over, sent and moved', () => {
  test.each<Row>([
    ['La patrulla dejó 14 en la plaza', ['release past 14']],
    ['INM nos entrega 25 a las 4', ['arrival planned 25']],
    ['They sent us 30 from Reynosa without notice', ['arrival past 30']],
    ['Entregamos 25 a Casa Frontera', ['departure past 25']],
    ['Nos llegaron 30 de Reynosa', ['arrival past 30']],
    ['We received 23 of the 25', ['arrival past 23']],
    // A road, and nobody on it.
    ['crash on us 281 near Falfurrias', []],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('a bed that somebody lies in, that is broken or lacking is not free', () => {
  const freeIn = (text: string): readonly (number | undefined)[] =>
    readSample(text, { near: 'Matamoros' }).flatMap(({ kind, polarity, count }) =>
      kind === 'capacity' && polarity === 'affirmed' ? [count?.best] : [],
    );
  test.each([
    '15 camas ocupadas',
    'Las 15 camas están ocupadas',
    'All 15 beds are taken',
    '15 lits occupés',
    '15 kabann okipe',
    'Se descompusieron 15 camas',
    'We are 15 beds short',
    'Nos faltan 15 camas',
    'Need beds for 15',
    '15 waiting for beds',
    'Pas de lits pour 15 personnes',
  ])('%s', (text) => expect(freeIn(text)).toEqual([]));

  test('fifteen free beds are', () => expect(freeIn('15 camas libres')).toEqual([15]));
});
