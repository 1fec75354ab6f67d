import { describe, expect, test } from 'vitest';
import { readSample } from './sample-reading.ts';

/** As coordinators, shelters and officers write to each other; sent at six in the evening. */
const tell = (text: string): readonly string[] =>
  readSample(text, { sentAt: '2026-05-12T18:00:00-05:00', near: 'Matamoros' }).map(({ kind, polarity, mode, count }) =>
    [kind, polarity === 'affirmed' ? mode : `${polarity} ${mode}`, ...(count ? [count.best] : [])].join(' '),
  );

type Row = readonly [text: string, told: readonly string[]];

describe('what is a lie was said before; what comes behind it is how it is', () => {
  test.each<Row>([
    ['Es mentira, el puente está abierto, estoy aquí', ['opening now']],
    ['É mentira, a ponte tá aberta, tô aqui', ['opening now']],
    ["c'est faux, le pont est ouvert, je suis ici", ['opening now']],
    ["that's not true, the bridge is open, I'm here", ['opening now']],
    ['se manti, pon an louvri, mwen la', ['opening now']],
    ['no es cierto, siguen llegando', ['arrival now']],
    // The lie is what comes behind.
    ['es mentira que el puente está abierto', ['opening denied now']],
    ['Mentira: el puente está abierto', ['opening denied now']],
    ['dicen que abren el puente a las 5, es mentira', ['opening denied planned']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('a bridge that was opened again is shut no more', () => {
  test.each<Row>([
    ['el puente cerró 2 horas y ya abrió', ['closure past', 'opening past']],
    ['The bridge was closed for two hours and reopened at 5', ['closure past', 'opening now']],
    ['A ponte ficou fechada duas horas mas já abriu', ['closure past', 'opening now']],
    ['Pon an te fèmen dezèdtan, li louvri kounye a', ['closure past', 'opening now']],
    ['Le pont a été fermé deux heures puis rouvert', ['closure past', 'opening now']],
    // Two bridges, and one that is open for some.
    ['cerrado el puente viejo, ya abrió el puente nuevo', ['closure now', 'opening past']],
    ['cerrado para carros, ya abrieron para peatones', ['closure now', 'opening past']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('who was expected and did not come', () => {
  test.each<Row>([
    ['los 40 que esperábamos no llegaron', ['arrival denied past 40']],
    ['Os 40 que a gente esperava não chegaram', ['arrival denied past 40']],
    ['40 moun nou t ap tann yo pa rive', ['arrival denied past 40']],
    ['None of the 40 we were expecting showed up', ['arrival denied past 40']],
    ['no llegó ninguno de los 40', ['arrival denied past 40']],
    ["Les 40 qu'on attendait ne sont pas venus", ['arrival denied past 40']],
    ['ninguém do grupo chegou', ['arrival denied past']],
    // Others waited themselves.
    ['los 40 que esperaban en la plaza ya cruzaron', ['crossing past 40']],
    // Who lacks water has not come or gone.
    ['none of the 12 have water', ['need-water now 12']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('no danger where a bus goes, police take people or nobody has seen a rumour come true', () => {
  test.each<Row>([
    ['2 bis ale ak 80 moun a 6 zè', ['departure past 80']],
    ['police took 15 people at the station', ['checkpoint past 15']],
    ['sweep of the plaza at 11pm found 16 adults n 3 kids bedded down', ['presence now 19']],
    ['Se nos adelantó la salida, el camion arranca a las 4', ['departure planned']],
    ['ônibus morreu perto de Arriaga, 44 na beira da pista', ['stranded now 44']],
    ['polis la pran 15 moun nan estasyon an', ['checkpoint past 15']],
    ['A polícia prendeu uns 15 na rodoviária', ['checkpoint past 15']],
    ['Yo di gen yon karavàn 2 mil moun k ap vini, mwen pa konnen si se vre', ['departure planned 2000']],
    // Whom somebody seeks is sought, and who is taken away is taken away.
    ['ninguém viu o menino', ['missing-child now']],
    ['dizem que ele saiu do abrigo, ninguém viu', ['missing-person now']],
    ['yo ale ak 80 moun', ['kidnapping past 80']],
    ['We lost contact with Jean, he left Friday and never showed up in Reynosa', ['missing-person now']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
  test('a caravan nobody has seen is no missing person', () =>
    expect(tell('Disseram que vem uma caravana de 2 mil mas ninguém viu').join()).not.toMatch(/missing/));
});

describe('how a house tells its shift', () => {
  test.each<Row>([
    [
      'Turno noche: ingresaron 44, egresaron 12, total 298',
      ['arrival past 44', 'departure past 12', 'presence now 298'],
    ],
    ['Night shift: 44 in, 12 out, total 298', ['arrival past 44', 'departure past 12', 'presence now 298']],
    ['Turno da noite: entraram 44, saíram 12, total 298', ['arrival past 44', 'departure past 12', 'presence now 298']],
    [
      'Équipe de nuit : 44 entrées, 12 sorties, total 298',
      ['arrival past 44', 'departure past 12', 'presence now 298'],
    ],
    ['antre 44, soti 12, total 298', ['arrival past 44', 'departure past 12', 'presence now 298']],
    ['Entradas: 44\nSalidas: 12\nTotal: 298', ['arrival past 44', 'departure past 12', 'presence now 298']],
    ['20 in 5 out since noon, 118 now', ['arrival past 20', 'departure past 5', 'presence now 118']],
    ['se fueron 120, quedan 80', ['departure past 120', 'presence now 80']],
    ['44 in and 12 out', ['arrival past 44', 'departure past 12']],
    // Beds that are left are no people.
    ['salieron 40, quedan 20 camas', ['departure past 40', 'capacity now 20']],
    // Without a sum verbs tell of two events, each with its own words.
    ['salieron 40 de Reynosa y llegaron 38', ['departure past 40', 'arrival past 38']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test.each([
  '120 in line, 45 out of water',
  'there are 40 in the plaza and 12 out on the street',
  'horario de la cocina: entrada 7 am salida 3 pm',
])('nobody came or went: %s', (text) => expect(tell(text).join()).not.toMatch(/arrival|departure/));

describe('more than a house holds: it is full, and nobody is sent there', () => {
  test.each<Row>([
    ['en la casa del migrante caben 100 y tenemos 130', ['presence now 130', 'capacity now']],
    ['Capacity is 100 and we have 130 tonight', ['presence now 130', 'capacity now']],
    ['Cabem 100 e já estamos com 130', ['presence now 130', 'capacity now']],
    ['somos 130 donde caben 100', ['presence now 130', 'capacity now']],
    ['caben 40 en la iglesia', ['capacity now 40']],
    ['albergue en 310 de 320', ['presence now 310']],
    ['is the reception hall still taking families?', ['capacity asked now']],
    ['estamos al 140 por ciento, hay gente en pasillos', ['capacity now']],
    ['hoy tenemos 0 camas, mañana se desocupan 8', ['capacity now 0', 'capacity planned 8']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('others of whom the same is told', () => {
  test.each<Row>([
    ['First 20 came in, then another 15', ['arrival past 20', 'arrival past 15']],
    ['entraron primero 20 y luego otros 15', ['arrival past 20', 'arrival past 15']],
    ['20 sont arrivés, puis 15 autres', ['arrival past 20', 'arrival past 15']],
    ['We can take 15 tonight and 20 more tomorrow', ['capacity now 15', 'capacity planned 20']],
    ['podemos recibir 15 hoy y 20 mañana', ['capacity now 15', 'capacity planned 20']],
    ['On peut prendre 15 ce soir et 20 demain', ['capacity now 15', 'capacity planned 20']],
    ['Nou gen plas pou 15 moun aswè a ak 20 demen', ['capacity now 15', 'capacity planned 20']],
    ['Bus 1 left with 42, bus 2 leaves at 6 with 38', ['departure past 42', 'departure planned 38']],
    // Room for more than there are.
    ['took in 34 off the street, can squeeze in maybe ten more', ['capacity now 10']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('thanks behind plain words of who came make no talk of them', () => {
  test.each<Row>([
    ['all 36 arrived safe, thanks everyone', ['arrival past 36']],
    ['hoy cruzaron 212 con cita', ['crossing past 212']],
    ['gracias a todos por ayer', []],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test.each<Row>([
  ['según andan diciendo que van a correr por los carriles', ['crossing planned']],
  ['Got this in three chats now: everybody is going to run through the car lanes', ['crossing planned']],
])('the going of words and the number of chats are nobody: %s', (text, told) => expect(tell(text)).toEqual(told));

test('whoever is stuck is stuck before the first bus goes', () => {
  const [stuck] = readSample(
    'First coach out is 0600. I drove past, looks like 160 to 230 people stuck at the bus station',
    {
      sentAt: '2026-05-12T01:06:00-05:00',
      near: 'Matamoros',
    },
  );
  expect(stuck).toMatchObject({ kind: 'stranded', when: null });
});

describe('how many there are today, beside yesterday', () => {
  test.each<Row>([
    ['Ayer a esta hora había 300, hoy solo 120', ['presence now 120']],
    ['Yesterday at this time there were 300, today only 120', ['presence now 120']],
    ['Ontem tinha 300, hoje só 120', ['presence now 120']],
    ['Yè te gen 300, jodi a sèlman 120', ['presence now 120']],
    ["Hier il y en avait 300, aujourd'hui seulement 120", ['presence now 120']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test.each([
  'están llegando 3 camiones de Veracruz',
  'llegaron 40 de Reynosa',
  'chegaram 3 ônibus de Reynosa',
  '3 buses from Veracruz are arriving',
])('whence they come is not where they arrive: %s', (text) =>
  expect(readSample(text, { near: 'Matamoros' }).map(({ kind, place }) => [kind, place])).toEqual([['arrival', null]]),
);

test.each<Row>([
  ['The bus is running late, should be here around 5', ['arrival planned']],
  ['Aún quedan 60 en la fila, se les dio agua', ['waiting now 60', 'need-water denied now']],
  ['departures resume tomorrow 8am', ['departure planned']],
])('an hour counts nobody, and water that was given is not lacking: %s', (text, told) =>
  expect(tell(text)).toEqual(told),
);

test("s'il pleut: what hangs on the rain is not planned", () =>
  expect(tell("S'il pleut ce soir les bateaux ne sortent pas")).toEqual(['departure denied conditional']));

test('a number that became another counts nobody any more', () =>
  expect(
    readSample('the count at the camp went from 900 to 1,150', { near: 'Matamoros' }).map(({ count }) => count?.best),
  ).toEqual([1150]));

describe('nobody came, which may be the news of the night', () => {
  test.each<Row>([
    ['Tres horas y no vino nadie', ['arrival denied past']],
    ['no llegó nadie anoche', ['arrival denied past']],
    ['no ha llegado nadie al albergue desde las 6', ['arrival denied past']],
    ['Nobody came to the bridge', ['arrival denied past']],
    ["Personne n'est arrivé", ['arrival denied past']],
    ["personne n'a traversé", ['crossing denied past']],
    ['pèsonn poko rive', ['arrival denied past']],
    ['não veio ninguém', ['arrival denied past']],
    // Whom nobody comes for has not been told to have stayed away.
    ['nobody came to help us', []],
    ['nobody came to pick us up', ['need-transport now']],
    ['nadie viene por nosotros', ['stranded now']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test.each<Row>([
  ['el bus de las 8 no llegó', ['need-transport now']],
  ["le bus n'est pas venu", ['need-transport now']],
  ["the van hasn't come yet", ['need-transport now']],
])('a bus that did not come is nobody who died, and no bus: %s', (text, told) => expect(tell(text)).toEqual(told));

describe('whom a need is for', () => {
  test.each<Row>([
    ['necesitamos agua y comida para 60', ['need-food now 60', 'need-water now']],
    ['precisamos de água e comida para 50', ['need-food now 50', 'need-water now']],
    ['nou bezwen dlo pou 8', ['need-water now 8']],
    ['need water for 10', ['need-water now 10']],
    ['necesitamos agua para 2 días', ['need-water now']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test.each<Row>([
  ['no more room at the shelter, turned away 15', ['capacity now']],
  ['albergue lleno, rechazamos a 15', ['capacity now']],
])('people for whom there was no room are no free places: %s', (text, told) => expect(tell(text)).toEqual(told));

test('officers who say something stop nobody by it', () =>
  expect(tell('dice la migra que mañana cruzan 50')).toEqual(['crossing planned 50']));

describe('what is said to come, and how many somebody counted', () => {
  const tellKnown = (text: string) =>
    readSample(text, { near: 'Matamoros' }).map(
      ({ kind, polarity, basis, count }) => `${kind} ${polarity} ${basis} ${count?.low ?? '-'}–${count?.high ?? '-'}`,
    );
  test.each<Row>([
    [
      'Dicen que vienen 5000 pero yo conté 60 en la terminal',
      ['arrival affirmed hearsay 5000–5000', 'presence affirmed eyewitness 60–60'],
    ],
    ['Yo di 5000 moun ap vini men mwen konte 60 nan tèminal la', ['presence affirmed eyewitness 60–60']],
    [
      'Dizem que vêm 5000 mas eu contei 60 na rodoviária',
      ['arrival affirmed hearsay 5000–5000', 'presence affirmed eyewitness 60–60'],
    ],
    // What somebody counted belongs to what was told before it where that has no number of its own.
    [
      'Flight deportees were dropped at the Chaparral gate at dawn, I counted 48 in flip flops',
      ['return affirmed eyewitness 48–48'],
    ],
    ['No es cierto lo de los 2000, acabo de estar ahí y hay cuando mucho 50', ['presence affirmed unmarked 25–50']],
    ["C'est faux les 2000, il y a 50 personnes au pont", ['presence affirmed unmarked 50–50']],
    ['dice la guardia que hay 300 en el río', ['presence affirmed official 300–300']],
    ['no hay más de 50', ['presence affirmed unmarked 25–50']],
    ['hay 50 formas de decirlo', []],
  ])('%s', (text, told) => expect(tellKnown(text)).toEqual(told));
});

describe('of several numbers each counts its own', () => {
  test.each<Row>([
    ['two drowned and one is missing', ['drowning past 2', 'missing-person now 1']],
    ['deux noyés et un disparu', ['drowning past 2', 'missing-person now 1']],
    [
      'Del grupo de 40 que salió ayer llegaron 32, los otros 8 se quedaron en San Fernando',
      ['departure past 40', 'arrival past 32'],
    ],
    ['of the 40 who left yesterday 32 arrived, 8 are still in San Fernando', ['departure past 40', 'arrival past 32']],
    ['sur les 40 partis hier, 32 sont arrivés', ['departure past 40', 'arrival past 32']],
    ['se llevaron como a 15, hay unas 40 personas escondidas en el parque', ['presence now 40']],
    ['ontem à noite eram 200, agora restam 60', ['presence now 60']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test('a number that holds now is of its own day', () => {
  const [there] = readSample('ayer había 300 en el puente, hoy en la mañana como 120', {
    sentAt: '2026-05-12T18:00:00-05:00',
    near: 'Matamoros',
  });
  expect(there).toMatchObject({ kind: 'presence', mode: 'now', count: { best: 120 } });
  expect(new Date(there!.when!.from).toISOString()).toBe('2026-05-12T10:00:00.000Z');
});

describe('who waited on a day that is over, and who has waited since', () => {
  test.each<Row>([
    ['yesterday 300 people were waiting at the bridge', ['waiting past 300']],
    ['ayer había 300 esperando en el puente', ['waiting past 300']],
    ['90 familles dehors devant la COMAR depuis hier soir', ['waiting now 90']],
    ['hoy en la madrugada cruzaron 50', ['crossing past 50']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test.each([
  ['Compañeros les informo: recibimos hoy 34 personas', 'participant'],
  ['un compañero informa que cerraron el puente', 'hearsay'],
])('who is told is not who tells: %s', (text, basis) => expect(readSample(text).map((r) => r.basis)).toEqual([basis]));

test.each<Row>([
  ['118 personas, cupo 130', ['presence now 118']],
  ['hay cupo para 30', ['capacity now 30']],
  ['We can receive 30 tomorrow at 10, families only', ['capacity planned 30']],
])('how many a house holds, and how many it has room for: %s', (text, told) => expect(tell(text)).toEqual(told));

test.each<Row>([
  ['I counted 60 at the bridge, all quiet', ['presence now 60']],
  ['60 people waiting at the gate, its all quiet', ['waiting now 60']],
])('who was counted is there, however quiet it is: %s', (text, told) => expect(tell(text)).toEqual(told));

test.each<Row>([
  ['faltan 5 por cruzar', ['waiting now 5']],
  ['faltan 12 más por pasar', ['waiting now 12']],
  ['ya cruzaron casi todos, faltan 12 por cruzar', ['crossing past', 'waiting now 12']],
  ['faltan 3 horas para cruzar', []],
])('who is still to cross has not crossed: %s', (text, told) => expect(tell(text)).toEqual(told));

describe('who is there stands beside what is told of others', () => {
  test.each<readonly [text: string, told: readonly string[]]>([
    ['Dicen que vienen 5000 pero aquí hay 60', ['arrival 5000 hearsay', 'presence 60 eyewitness']],
    ['Dicen que vienen 5000 pero hay 60 aquí', ['arrival 5000 hearsay', 'presence 60 eyewitness']],
    ['They say 5000 are coming but there are 60 here', ['arrival 5000 hearsay', 'presence 60 eyewitness']],
    ['Yo di gen 5000 k ap vini, mwen konte 60', ['arrival 5000 hearsay', 'presence 60 eyewitness']],
    ['They say 5000 are coming but I counted 60', ['arrival 5000 hearsay', 'presence 60 eyewitness']],
    ['Dizem que vêm 5000 mas aqui tem 60', ['arrival 5000 hearsay', 'presence 60 eyewitness']],
    ['MX side says 300, I see maybe 180', ['presence 180 eyewitness']],
    ['la parte mexicana dice 300, yo veo como 180', ['presence 180 eyewitness']],
    ["ils disent 300, j'en vois 180", ['presence 180 eyewitness']],
    ['yo di 300, mwen wè 180', ['presence 180 eyewitness']],
    // What is said to come is lost here; whoever was counted is not taken for it.
    ["on dit qu'ils sont 5000, j'en ai compté 60", ['presence 60 eyewitness']],
    ['118 en el albergue, 2 necesitan médico', ['need-medical 2 unmarked', 'presence 118 unmarked']],
    ['los 40 de ayer ya cruzaron, hoy hay 25 nuevos', ['crossing 40 unmarked', 'presence 25 unmarked']],
    ['Paso Canoas: salieron 40 a las 5, hay unas 300 personas', ['departure 40 unmarked', 'presence 300 unmarked']],
  ])('%s', (text, told) => {
    const reports = readSample(text, { sentAt: '2026-05-12T18:00:00-05:00', near: 'Matamoros' });
    expect(reports.map(({ kind, count, basis }) => `${kind} ${count?.best} ${basis}`)).toEqual(told);
  });
});

describe('groups that are announced, asked for and sent on', () => {
  test.each<Row>([
    ['They say 5000 are coming', ['arrival planned 5000']],
    ['viene una caravana de 2000 y llega el jueves', ['arrival planned', 'transit now 2000']],
    ['une caravane de 2000 est partie', ['departure past 2000']],
    ["we're sending 25 your way, eta 20 min", ['arrival planned 25']],
    ['estamos mandando 25 pra vocês', ['arrival planned 25']],
    ['on vous envoie 25 personnes', ['arrival planned 25']],
    ['n ap voye 25 moun ban nou pare', ['arrival planned 25']],
    ['mañana esperamos otro bus', ['arrival planned']],
    ['mañana salen 2 autobuses con 90 personas a Monterrey', ['departure planned 90']],
    ['38 received, 2 short', ['arrival past 38']],
    ['60 were supposed to arrive today but only 45 made it', ['arrival past 60']],
    ['can you take 40 at 6pm?', ['capacity asked now 40']],
    ['a gente consegue receber 40 hoje à noite', ['capacity planned 40']],
    ['Ya pueden mandar los siguientes 25', ['capacity now 25']],
    ['you can send the next 25', ['capacity now 25']],
    ['vous pouvez envoyer les 25 suivants', ['capacity now 25']],
    ['podem mandar os próximos 25', ['capacity now 25']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('officers who take people along kidnap nobody, and a bus to the stadium neither', () => {
  test.each<Row>([
    ['los del INM se llevaron a todos los que estaban en la plaza, eran unos 80', ['checkpoint past 80']],
    ['llegó migración y todos corrieron', ['checkpoint past']],
    ['migration showed up and everybody ran', ['checkpoint past']],
    ['levaram 40 pro abrigo da igreja', ['transit past 40']],
    // Who they were is not said.
    ['se llevaron a 15 del bus', ['kidnapping past 15']],
    ['a guy got picked up by armed men outside the Oxxo', ['kidnapping past']],
    ["my sister hasn't answered since yesterday, she was on the Tampico bus", ['missing-person now']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test.each<Row>([
  ['vi pasar 3 camionetas con hombres armados', ['hazard now']],
  ['saw 3 trucks with armed men', ['hazard now']],
  ['mwen wè 3 machin ak nèg ak zam', ['hazard now']],
  ['vi 3 caminhonetes com homens armados', ['hazard now']],
  ['as barracas alagaram', ['hazard now']],
  ['tant yo anba dlo', ['hazard now']],
  ["heard on the radio they're gonna close all lanes at San Ysidro tonight", ['closure planned']],
])('what is dangerous, and what is shut: %s', (text, told) => expect(tell(text)).toEqual(told));

test.each<Row>([
  ['intake today 22, exits 15, census 118', ['arrival past 22', 'departure past 15', 'presence now 118']],
  ['ingresos hoy: 22, egresos: 15, censo 118', ['arrival past 22', 'departure past 15', 'presence now 118']],
])('a shift that says "today" before its number: %s', (text, told) => expect(tell(text)).toEqual(told));

test('ten are counted, and no hour', () =>
  expect(tell('as crianças estão com diarreia, são umas 10')).toEqual(['need-medical now 10']));

test.each([
  ['pon an fèmen 10è rive 6è', '2026-05-13T03:00:00.000Z', '2026-05-13T11:00:00.000Z'],
  ['el puente cierra de las 10 a las 6', '2026-05-13T03:00:00.000Z', '2026-05-13T11:00:00.000Z'],
])('from ten at night to the six that comes next: %s', (text, from, to) => {
  const [closed] = readSample(text, { sentAt: '2026-05-12T18:00:00-05:00', near: 'Matamoros' });
  expect([closed!.when!.from, closed!.when!.to].map((at) => new Date(at).toISOString())).toEqual([from, to]);
});

test('three hours that something took are no three o’clock', () => {
  const [opened] = readSample('ils ont rouvert après 3 heures', { sentAt: '2026-05-12T18:00:00-05:00' });
  expect(opened).toMatchObject({ kind: 'opening', when: null });
});

test('Mexicans who cross are no town', () =>
  expect(readSample('nomás están pasando mexicanos', { near: 'Matamoros' })[0]).toMatchObject({ place: null }));

test.each<Row>([
  ['ayer cruzaron 300 y hoy apenas 20', ['crossing past 300', 'crossing past 20']],
  ['ontem atravessaram 300 e hoje só 20', ['crossing past 300', 'crossing past 20']],
  ['hoy recibimos 64, ayer fueron 58', ['arrival past 64', 'arrival past 58']],
])('each day has its number: %s', (text, told) => expect(tell(text)).toEqual(told));

test.each<Row>([
  ['30 menores no acompañados llegaron al DIF', ['arrival past 30']],
  ['30 enfants non accompagnés sont arrivés', ['arrival past 30']],
  ['no crean, eso es mentira, no viene nadie', ['arrival denied past']],
])('who comes alone comes, and who is said not to come does not: %s', (text, told) => expect(tell(text)).toEqual(told));
