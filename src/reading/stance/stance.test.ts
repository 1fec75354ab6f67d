import { expect, test } from 'vitest';
import { type Report } from '../../model/index.ts';
import { readSample } from '../sample-reading.ts';

const read = (text: string, forwarded = false): readonly Report[] =>
  readSample(text, { sentAt: '2026-05-11T18:00:00Z', forwarded });
const tellMode = ({ kind, mode }: Report): string => `${kind} ${mode}`;

/** Past, now, planned or conditional: what still holds is now, what was paid is past, what hangs on an if is neither. */
test.each([
  // An if that asks for help, is a turn of phrase or tells what they do to whoever passes makes no condition.
  ['Somos 12 sin comida en el parque Hidalgo, si alguien puede traer algo', 'need-food now'],
  ["On n'a pas d'eau au camp, si quelqu'un peut venir", 'need-water now'],
  ['Nou grangou nan plas la, si yon legliz ka ede nou', 'need-food now'],
  ['Salimos mañana si Dios quiere a las 5 de Tapachula, 40 personas', 'departure planned'],
  ['CBP let 30 people in at the bridge this morning, if anyone asks', 'release past'],
  ['Si la mer se calme on part demain, nous sommes 33 à attendre le bateau', 'waiting now'],
  // An if behind a plan is one, comma or none.
  ['Nous partons demain à 6h vers Acandí si le guide arrive, 21 personnes', 'departure conditional'],
  ['Karavan lan pral pati demen sèlman si yo pa ban nou papye', 'departure conditional'],
  // What somebody means to do is not done: lanes are closed for less.
  ['La CNTE amenaza con cerrar la garita de Otay', 'closure planned'],
  ['Están por cerrar el puente, traen las vallas', 'closure planned'],
  ['Quieren cerrar la garita los transportistas', 'closure planned'],
  ['They are planning to shut the port of entry at midnight', 'closure planned'],
  ['CBP might shut the bridge', 'closure planned'],
  ['Les douaniers veulent fermer le pont', 'closure planned'],
  ['Os caminhoneiros ameaçam fechar a ponte', 'closure planned'],
  ['Sendika yo vle fèmen fwontyè a', 'closure planned'],
  ['Cerraron la garita de Otay', 'closure now'],
  ['Faz 4 dias que não abre a ponte', 'closure now'],
  ['Puente cerrado por el desfile, crucen por el 2', 'closure now'],
  // Weather is told as it is.
  ['The sea is very rough today, nobody should sail', 'hazard now'],
  ['O rio tá muito cheio hoje, não atravessem', 'hazard now'],
  ['El río amaneció crecido, nadie se meta', 'hazard now'],
  ['Anoche se quemaron 20 carpas en el campamento', 'hazard past'],
  // A time to come beside what goes on is that of something else.
  ['Steady stream walking north on the highway, easily 100 in half an hour', 'transit now'],
  // Beds of tomorrow are planned, beds tonight are free now.
  ['Mañana el albergue abre con 80 camas', 'capacity planned'],
  ['12 beds left for tonight at Senda de Vida', 'capacity now'],
  // Who was there yesterday is there no more.
  ['Ayer había 90 personas en la plaza', 'presence past'],
  ['Hier soir il y avait 400 personnes sous le pont', 'presence past'],
  // Money that was paid was taken.
  ['La policía pide 200 quetzales por cabeza en el retén, nosotros pagamos todos', 'extortion past'],
  ['Cops asked each of us for 500 pesos to let us go', 'extortion past'],
  ['Les policiers réclament 100 dollars par tête pour laisser passer le bus, on a tous payé', 'extortion past'],
  ['Polis yo mande 20 dola pou chak moun pou kite nou pase, nou ba yo l', 'extortion past'],
  ['O guarda pediu 50 dólares de cada um pra deixar passar', 'extortion past'],
  ['La policía está cobrando 50 dólares por persona en el retén', 'extortion now'],
  // Who was taken off was, while they take off they do; who is held is held now.
  ['Redada en Mapastepec, se llevaron a 40, la gente corrió al monte', 'checkpoint past'],
  ['Contrôle à Trojes, ils nous ont fait descendre et fouillés', 'checkpoint past'],
  ['Retén en el km 48, están bajando a todos de las combis', 'checkpoint now'],
  ['They are holding my brother in a house in Altar, captors want ransom', 'kidnapping now'],
  ['A mi primo lo tienen encerrado en Reynosa, piden rescate', 'kidnapping now'],
  ['Ils ont enlevé mon frère, il est toujours séquestré à Reynosa', 'kidnapping now'],
  ['Secuestraron a 3 saliendo de la central de Reynosa', 'kidnapping past'],
])('%s: %s', (text, told) => expect(read(text).map(tellMode)).toContain(told));

const tellBasis = ({ kind, basis }: Report): string => `${kind} ${basis}`;

/** How the speaker knows. */
test.each([
  // "People are" tells of people, "people say" what they say.
  ['People are sleeping on the sidewalk at the church', 'presence unmarked'],
  ['People say the bridge is closed', 'closure hearsay'],
  ['112 degrees out there, tell people not to try the desert', 'hazard unmarked'],
  // Whoever was counted does not speak, nor who says nothing.
  ['La caravana va por Huixtla, unos 5 mil dicen los de protección civil', 'transit official'],
  ['On est bloqués devant la COMAR, 30 personnes, personne ne nous dit rien', 'stranded participant'],
  ['Je vois les radeaux traverser, la police regarde et ne dit rien', 'crossing eyewitness'],
  // Whom a number came from, or who has it, states nothing.
  ['The army has shields at the bridge and people are stranded', 'stranded unmarked'],
  ['Respite center got 300 from BP today, all released', 'release unmarked'],
  // What is lived through is not told by whoever is named beside it.
  ['We are 9 at the shelter gate, they say no space, where can we sleep', 'need-shelter participant'],
  ['Somos 27 esperando la lancha, nos dicen que mañana', 'waiting participant'],
  // A source that ends a clause speaks for what went before it.
  ['Se accidentó un tráiler, 55 fallecidos confirmó Protección Civil, más de cien lesionados', 'death official'],
  ['Cerraron el puente, lo acaba de anunciar el alcalde', 'closure official'],
  ['La capitanía prohibió el zarpe, los muelles cerrados', 'closure official'],
  ["Un policier m'a dit que la route est fermée", 'closure official'],
  ['Ponpye yo pale de 9 mò sou wout la', 'death official'],
  ['A capitania mandou fechar o porto', 'closure official'],
  ['Tránsito informa paso habilitado en Río Claro', 'opening official'],
  ['Overnight log, Del Rio sector: headcount under the bridge 14,500', 'presence official'],
  // The medium is named.
  ['Ouvi no rádio que fecharam a fronteira', 'closure media'],
  ['La frontera está cerrada, salió en la tele', 'closure media'],
  ["Panama closed the path in the jungle, that's on TVN", 'closure media'],
  ['Breaking (KPBS): border closes at midnight', 'closure media'],
  // Just passed there, watching it, standing at it.
  ['Es mentira que hay retén en Chepo, acabo de pasar y está libre', 'checkpoint eyewitness'],
  ["C'est faux, il n'y a pas de barrage, je viens d'y passer", 'checkpoint eyewitness'],
  ['É mentira que fecharam o portão, acabei de vir de lá', 'closure eyewitness'],
  ["I'm at the park, 400 just came across the river", 'crossing eyewitness'],
  ['Federal police watching, the column passed Arriaga at sunrise', 'transit unmarked'],
  ['Se alguém viu minha irmã, ela sumiu ontem na rodoviária', 'missing-person unmarked'],
  // Who stands in a line is part of it, and a house that says its name speaks of itself.
  ['umas 500 pessoas na minha frente na fila da migração', 'waiting participant'],
  ['gen plis pase 300 moun devan m nan liy COMAR', 'waiting participant'],
  ['Casa Betania aquí: 22 camas libres', 'capacity participant'],
  ['Casa del Migrante informa: contamos con 30 espacios', 'capacity participant'],
  // "On" is some, "the US" a country, "were" no "we".
  ['On leur a tout pris sur la route, ils ont été volés, deux femmes violées', 'robbery unmarked'],
  ['Street drops were 350 people released by noon', 'release unmarked'],
  // What befell kin elsewhere is no part of one's own.
  ['te piden 100 dólares o no te dejan subir al tren, a mi cuñado ya le quitaron', 'extortion unmarked'],
  ['They took our friend at the bus station, gunmen want 3,000 for ransom', 'kidnapping unmarked'],
  // Kin, lawyers and organisers tell, however they do it and however they are written.
  ['ma sœur a vu deux corps dans la rivière', 'drowning hearsay'],
  ['Ya soltaron a 15 del corralón, dijo la abogada', 'release hearsay'],
  ['Dez mil pessoas segundo dizem, o pessoal tá falando que vão sair andando em caravana', 'departure hearsay'],
  ['comentan en el pueblo que anoche cruzaron el río 30 personas', 'crossing hearsay'],
  // Who is asked about is "us"; "we" in any verb; what befell the writer.
  ['Nos tiraron en el puente 40 personas sin comida, alguien puede traer comida?', 'need-food participant'],
  ['Alcanzamos a dar 180 platos, se quedaron sin comer diez familias', 'need-food participant'],
  ['bridge lanes are open again, took me 40 minutes', 'opening participant'],
  ['yo lage n yè ak yon papye', 'release participant'],
  ['A mí me quitaron todo en la selva, nos asaltaron', 'robbery participant'],
  // The bodies that were recovered, in the words of those who recover them.
  ['Marine unit recovered 2 bodies from the river, both drowned', 'drowning official'],
  // A rumour that is called one is not passed on.
  ['Eso de que soltaron a 40 cubanos es puro rumor', 'release unmarked'],
])('%s: %s', (text, told) => expect(read(text).map(tellBasis)).toContain(told));

const tellPolarity = ({ kind, polarity }: Report): string => `${kind} ${polarity}`;

/** What looks like a denial, and what is one. */
test.each([
  ['Cruzaron anoche en bola como mil por el río', 'crossing affirmed'],
  ['Eso es pura bola, no cruzó nadie', 'crossing denied'],
  ['Somos sete sem água nenhuma em Huixtla', 'need-water affirmed'],
  ['Nenhum barco saiu hoje', 'departure denied'],
  ['Nos tienen secuestrados en una bodega, somos 8, no nos deja ir hasta que paguen', 'kidnapping affirmed'],
  ['No secuestraron a nadie en la terminal', 'kidnapping denied'],
  // The "no" is inside the words.
  ['Hoy no zarparon lanchas en Capurganá, hay mal tiempo', 'departure denied'],
  ['Não saíram as lanchas hoje, mar agitado', 'departure denied'],
  // Who does not know whether it is so asks it, whatever "no" stands in the not knowing; what is feared stands.
  ['No sabemos si cerraron la garita', 'closure asked'],
  ['Me preguntan si ya abrieron el puente', 'opening asked'],
  ['not sure if the port of entry is closed', 'closure asked'],
  ['Je sais pas si la frontière est fermée', 'closure asked'],
  ['Não sabemos se a fronteira está fechada', 'closure asked'],
  ['Nou pa konnen si fwontyè a fèmen', 'closure asked'],
  ['No sé si secuestraron a mi primo en Reynosa', 'kidnapping affirmed'],
  // "Without" denies what there may be, and takes nothing from who is dead or needs something.
  ['Carretera a Huixtla sin retenes', 'checkpoint denied'],
  ['Turno de noche: 312 ingresos, sin fallecidos', 'death denied'],
  ['Estrada sem blitz até Ipiales', 'checkpoint denied'],
  ['Route sans barrage jusqu’à Tapachula', 'checkpoint denied'],
  ['Hallaron a dos sin vida en el monte', 'death affirmed'],
  ['Somos 12 sin agua en el parque', 'need-water affirmed'],
  // Nobody hurt is nobody who needs a doctor.
  ['Choque en la 200, no hay heridos', 'need-medical denied'],
  ['Il y a eu un accrochage. Aucun blessé', 'need-medical denied'],
  ['Bis la chavire, pa gen blese', 'need-medical denied'],
  ['Il y a une dame qui ne peut plus marcher, elle est malade', 'need-medical affirmed'],
  ['Bato yo poko pati', 'departure denied'],
  ['No sé si viene el bus, pero la garita está cerrada', 'closure affirmed'],
])('%s: %s', (text, told) => expect(read(text).map(tellPolarity)).toContain(told));

/** Who did not come out has drowned where there is water. */
test.each([
  ['No salieron buses de Arriaga', []],
  ['Tres se metieron al río y no salieron', ['drowning']],
])('%s: %j', (text, kinds) =>
  expect(
    read(text)
      .map(({ kind }) => kind)
      .filter((kind) => kind === 'drowning'),
  ).toEqual(kinds),
);

test('a plan for midnight is for the midnight to come', () => {
  const [closure] = read('Planean cerrar el puente a medianoche');
  expect(new Date(closure!.when!.from).toISOString()).toBe('2026-05-12T04:30:00.000Z');
});

test('buses on their way are no place', () => {
  const [transit] = read('Van en camino 2 buses');
  expect(transit).toMatchObject({ kind: 'transit', place: null, count: { best: 2, unit: 'bus' } });
});
