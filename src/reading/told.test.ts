import { expect, test } from 'vitest';
import { type Report } from '../model/index.ts';
import { readSample } from './sample-reading.ts';

const read = (text: string): readonly Report[] => readSample(text, { sentAt: '2026-05-11T06:00:00Z' });
const tell = ({ kind, polarity, mode, place, count }: Report): string =>
  [kind, polarity, mode, place?.text ?? '-', count?.best ?? '-'].join(' ');

/** What a coordinator sees on the first screen: who is where, how many, and whose number it is. */
test.each([
  ['Reception hall count at 23:45 is 455. Intake steady', [/^presence affirmed now .* 455$/]],
  ['Orilla del río, segundo conteo: 2,250. Familias casi todas.', [/^presence affirmed now .* 2250$/]],
  ['comptage au vieux pont : 120', ['presence affirmed now vieux pont 120']],
  ['konte nan nouvo pon an: 250', [/^presence affirmed now .* 250$/]],
  ['M-29: 131 of 134 received. 3 unexplained, counting again', ['arrival affirmed past - 131']],
  ['131 sur 134 reçus', ['arrival affirmed past - 131']],
  ['131 sou 134 rive', ['arrival affirmed past - 131']],
  ['Los Tomates: 55 esperando camión', ['waiting affirmed now Los Tomates 55']],
  ['vieux pont : 80 en attente', ['waiting affirmed now vieux pont 80']],
  ['ponte velha: 70 esperando', ['waiting affirmed now ponte velha 70']],
  [
    'Matamoros shelter: 480 people. Room for 95. Ready for the next group by Puente Viejo.',
    [/^capacity affirmed now Matamoros 95$/, /^presence affirmed now Matamoros 480$/],
  ],
  [
    'Puente Viejo: ya llegan los de la orilla del río, llevo contados 450 y siguen llegando',
    ['arrival affirmed now Puente Viejo 450'],
  ],
  ['Brownsville shelter 218 people, nothing more before 8 unless you call', [/^presence affirmed now .* 218$/]],
  ['el albergue: capacidad 500', []],
  ['Number of people at Puente Viejo: 340', [/^presence affirmed now Puente Viejo 340$/]],
  ['Cantidad de gente en Puente Viejo: 340', [/^presence affirmed now Puente Viejo 340$/]],
  ['Kantite moun ki nan Puente Viejo: 340', [/^presence affirmed now Puente Viejo 340$/]],
  [
    'Albergue Matamoros: 210 de 200 camas, estamos rebasados',
    [/^capacity affirmed now .* -$/, /^presence affirmed now .* 210$/],
  ],
  [
    'El albergue está lleno, hay 300 donde caben 200',
    [/^capacity affirmed now .* -$/, /^presence affirmed now .* 300$/],
  ],
  [
    'Somos 180 en un albergue para 120, ya no cabe nadie',
    [/^capacity affirmed now .* -$/, /^presence affirmed now .* 180$/],
  ],
  ['The shelter is full with 240', [/^capacity affirmed now .* -$/, /^presence affirmed now .* 240$/]],
  ['Un groupe de 60 marche vers la frontière', [/^transit affirmed now .* 60$/]],
  ['La police contrôle les papiers à la sortie de la gare', [/^checkpoint affirmed now/]],
  ['On dit que demain ils vont laisser passer 200 personnes', [/^release affirmed planned .* 200$/]],
  ['hay comida en el albergue?', [/^need-food asked/]],
  ['Um rapaz se afogou no Suchiate', ['drowning affirmed past Suchiate 1']],
  ['Fecharam a ponte de Choluteca', [/^closure affirmed now/]],
  ['A polícia mandou descer todo mundo do ônibus e pediu documento', [/^checkpoint affirmed past/]],
  ['pueden mandar agua por favor?', [/^need-water affirmed/]],
  ['is it safe to cross the river now', [/^crossing asked/]],
  ['necesitamos 30 camas en el albergue', [/^need-shelter affirmed now .* -$/]],
  ['we need 30 more beds at the shelter', [/^need-shelter affirmed now .* -$/]],
  ['si necesitan, quedan 30 camas', [/^capacity affirmed .* 30$/]],
  [
    'Llegaron 40 más, ya somos 190 en Puente Viejo',
    [/^arrival affirmed past .* 40$/, /^presence affirmed now .* 190$/],
  ],
  ['salieron 30, quedamos 60 en Puente Viejo', [/^departure affirmed past .* 30$/, /^presence affirmed now .* 60$/]],
  ['ya no queda nadie en Puente Viejo, cruzaron todos', [/^crossing affirmed past/, /^presence denied now/]],
  ['aquí Puente Viejo, unas 20 personas nada más', [/^presence affirmed now .* 20$/]],
  ['somos 5 familias, 22 personas en total, 9 niños', [/^presence affirmed now .* 22$/]],
  ['éramos 100 en Puente Viejo y quedamos 40', [/ 40$/]],
  ['hace rato eran 200 en Puente Viejo, ahora hay como 120', [/^presence affirmed now .* 120$/]],
  ['tinha 100, agora só tem 40 na ponte', [/^presence affirmed now .* 40$/]],
  ['ya casi no hay gente en Puente Viejo, unas 15 personas', [/^presence affirmed now .* 15$/]],
  ['we have 85 here: 30 women, 25 men, 30 kids', [/^presence affirmed now .* 85$/]],
  ['se llevaron a 3 desmayados en ambulancia', [/^need-medical affirmed now/]],
  ['Mañana hay misa a las 6 en el albergue', []],
  ['Puente Viejo cerrado hasta las 6', ['closure affirmed now Puente Viejo -']],
  ['van a cerrar Puente Viejo hasta las 6', ['closure affirmed planned Puente Viejo -']],
  ['Llueve muy fuerte, el río está creciendo', [/^hazard affirmed now/]],
  ['Hace mucho frío en Puente Viejo', ['hazard affirmed now Puente Viejo -']],
  ['Podemos recibir 38 más', [/^capacity affirmed now .* 38$/]],
  ['Nan chèltè a gen plas pou 12 moun ankò jodi a', [/^capacity affirmed now .* 12$/]],
  [
    'Como 4 mil paisanos durmieron en el puente anoche. Unos 600 ya se tiraron al río',
    [/^crossing affirmed past .* 600$/, /^presence affirmed past .* 4000$/],
  ],
  ['Migración retuvo a 27 angoleños en el hotel, les quitaron los pasaportes', [/^stranded affirmed now .* 27$/]],
  ['all good here, water ok, food ok', []],
  [
    'Puente Viejo: volcadura, 6 muertos y 15 heridos',
    [/^death affirmed past .* 6$/, /^need-medical affirmed now .* 15$/],
  ],
  ['We crossed the river around 4 this morning', [/^crossing affirmed past .* -$/]],
  ['no no se mueve la fila', [/^waiting affirmed now/]],
  ['vienen como 500 para Puente Viejo', [/^transit affirmed now .* 500$/]],
])('%s', (text, expected) =>
  expect(read(text).map(tell).toSorted()).toEqual(
    expected.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
  ),
);

test.each(['se quitó el retén de la carretera', 'nos bajó del bus la migra a los 27'])(
  'a verb is no town far away: %s',
  (text) => expect(read(text).map(({ place }) => place?.text ?? null)).not.toContainEqual(expect.stringMatching(/ó$/)),
);

test.each(['vienen 3000 para acá', '3000 heading here', 'estão vindo 3000 pra cá', '300 moun ap vini bò isit'])(
  'who tells of people on the way here has seen nobody: %s',
  (text) => expect(read(text).map(({ kind, basis }) => `${kind} ${basis}`)).toEqual(['transit unmarked']),
);

test.each([
  'The plaza is empty, I count 8 people asleep by the wall. Nobody is running at the car lanes.',
  'la plaza está vacía, cuento 8 personas dormidas. Nadie corre por los carriles.',
])('who sleeps there is counted, not who does not run: %s', (text) => {
  const counted = read(text).filter(({ count }) => count?.best === 8);
  expect(counted.map(({ kind, polarity }) => `${kind} ${polarity}`)).toEqual(['presence affirmed']);
});

/** A number told out of another, an hour, an age and whoever does it are not how many there are. */
test.each([
  ['Pernoctaron en el gimnasio 212 (88 menores).', 'presence 212'],
  ['INGRESAN A ERM SAN VICENTE 412 IRREGULARES, 96 SON MENORES', 'arrival 412'],
  ['81 kids among 200 held at CATEM', 'presence 200'],
  ['Two guys in a grey truck just took 3 people right outside the bus terminal', 'kidnapping 3'],
  ['Deux gars à la sortie du refuge demandent 50 dollars à chaque Haïtien', 'extortion -'],
  ['2 hombres fueron asaltados en la brecha', 'robbery 2'],
])('%s', (text, told) => {
  expect(read(text).map(({ kind, count }) => `${kind} ${count?.best ?? '-'}`)).toContain(told);
});

test('where people are from is not where they stand, and "everyone has" is no hearsay', () => {
  expect(read('they came from honduras, about 40 here').map(tell)).toEqual(['presence affirmed now - 40']);
  expect(read('everyone has crossed, plaza is empty').map(({ basis }) => basis)).not.toContain('hearsay');
});

test('suspended sailings shut the port, in every wording', () => {
  for (const text of ['Por mal tiempo se suspende el zarpe de lanchas desde Turbo', 'suspendieron los zarpes en Turbo'])
    expect(read(text).map(tell)).toContainEqual(expect.stringMatching(/^closure affirmed now Turbo/));
});

/** One word from an officer is worth an A: it had better be read as what it is. */
test.each([
  'enterado',
  'ok enterado',
  'Enterada',
  'copiado',
  'recibido',
  'entendido',
  'ciente',
  'anotado',
  'visto',
  'bien reçu',
  'dakò',
  'copy that',
  'noted',
  'roger',
])('"%s" tells nothing', (text) => {
  expect(read(text)).toEqual([]);
});
