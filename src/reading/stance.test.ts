import { expect, test } from 'vitest';
import { asInstant, asMessageId, type Report, type Zone } from '../model/index.ts';
import { basePlaces, createGazetteer, createReader } from './index.ts';

const reader = createReader({ gazetteer: createGazetteer({ base: basePlaces() }) });
const read = (text: string): readonly Report[] =>
  reader.read({
    id: asMessageId('m:1'),
    text,
    sentAt: asInstant(Date.parse('2026-05-11T18:00:00Z')),
    zone: 'America/Matamoros' as Zone,
    near: null,
    forwarded: null,
  }).reports;
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
])('%s: %s', (text, told) => expect(read(text).map(tellMode)).toContain(told));
