import { describe, expect, test } from 'vitest';
import type { CountOp, CountUnit, Language } from '../../model/index.ts';
import { readCounts } from './index.ts';
import { prepareText } from '../text.ts';

type Row = readonly [
  lang: Language,
  text: string,
  op: CountOp,
  low: number,
  best: number,
  high: number,
  unit: CountUnit,
  words: string,
];

/** How numbers of people are said: approximators before and behind, ranges, lists, corrections. */
const COUNTED: readonly Row[] = [
  ['es', 'llevamos 40 minutos y somos 30 en la fila', 'exact', 30, 30, 30, 'person', '30'],
  ['es', 'somos como 150 en el puente', 'about', 112, 150, 200, 'person', 'como 150'],
  ['es', 'llegaron unas 250 personas', 'about', 188, 250, 332, 'person', 'unas 250'],
  ['es', 'hay más de 1,500 hermanos', 'more-than', 1_500, 1_500, 2_400, 'person', 'más de 1,500'],
  ['es', 'por lo menos 5 ahogados', 'at-least', 5, 5, 9, 'person', 'por lo menos 5'],
  ['es', 'casi 400 migrantes', 'almost', 340, 400, 400, 'person', 'casi 400'],
  ['es', 'caben hasta 40 personas', 'at-most', 20, 40, 40, 'person', 'hasta 40'],
  ['es', 'hay entre 80 y 100 personas', 'range', 80, 90, 100, 'person', 'entre 80 y 100'],
  ['es', 'van 4 o 5 mil por el puente', 'range', 4_000, 4_500, 5_000, 'person', '4 o 5 mil'],
  ['es', 'hay de 500 a 700 esperando', 'range', 500, 600, 700, 'person', 'de 500 a 700'],
  ['es', '80-100 personas en fila', 'range', 80, 90, 100, 'person', '80-100'],
  ['es', '150 personas más o menos', 'about', 112, 150, 200, 'person', '150 personas más o menos'],
  ['es', 'éramos treinta y pico', 'more-than', 30, 30, 48, 'person', 'treinta y pico'],
  ['es', 'salieron 3 buses', 'exact', 3, 3, 3, 'bus', '3'],
  ['es', 'entraron dos familias', 'exact', 2, 2, 2, 'family', 'dos'],
  ['es', 'cupos libres: 0', 'exact', 0, 0, 0, 'place', '0'],
  ['es', 'hay 40 niños', 'exact', 40, 40, 40, 'child', '40'],
  ['es', 'somos ya 500 en el estadio', 'exact', 500, 500, 500, 'person', '500'],
  ['es', 'conteo con dos compañeros: 2,100 personas', 'exact', 2_100, 2_100, 2_100, 'person', '2,100'],
  ['en', 'counted with two colleagues, 450 people', 'exact', 450, 450, 450, 'person', '450'],
  ['es', 'cupos libres: 17 mujeres', 'exact', 17, 17, 17, 'place', '17'],
  ['es', 'hay 80, perdón, eran 90', 'exact', 90, 90, 90, 'person', '90'],
  ['es', 'hay 200 haciendo cola\n2000 perdón', 'exact', 2_000, 2_000, 2_000, 'person', '2000'],
  ['es', '782 personas de 850 camas', 'exact', 782, 782, 782, 'person', '782'],
  ['es', 'tenemos 640 personas y 700 camas en total', 'exact', 640, 640, 640, 'person', '640'],
  ['es', 'capacidad total de 850, somos 790', 'exact', 790, 790, 790, 'person', '790'],
  ['es', 'aforo 300, hoy 280 personas', 'exact', 280, 280, 280, 'person', '280'],
  ['en', '212 people tonight, 320 beds total', 'exact', 212, 212, 212, 'person', '212'],
  ['en', 'our capacity is 320 and we have 300 people', 'exact', 300, 300, 300, 'person', '300'],
  ['en', 'room for 695', 'exact', 695, 695, 695, 'person', '695'],
  ['fr', '480 personnes sur 500 places', 'exact', 480, 480, 480, 'person', '480'],
  ['fr', 'on est bien 2000 ici', 'about', 1_500, 2_000, 2_660, 'person', 'bien 2000'],
  ['fr', 'il reste 20 lits sur 320', 'exact', 20, 20, 20, 'place', '20'],
  ['pt', '210 pessoas, 250 vagas no total', 'exact', 210, 210, 210, 'person', '210'],
  ['ht', 'gen 480 moun sou 500 plas', 'exact', 480, 480, 480, 'person', '480'],
  ['ht', '320 kabann an tout, 212 moun', 'exact', 212, 212, 212, 'person', '212'],
  ['en', '70+ people outside', 'more-than', 70, 70, 112, 'person', '70+'],
  ['en', '60 to 70 people', 'range', 60, 65, 70, 'person', '60 to 70'],
  ['en', 'roughly 190 people', 'about', 142, 190, 253, 'person', 'roughly 190'],
  ['en', 'up to 500 seats', 'at-most', 250, 500, 500, 'place', 'up to 500'],
  ['en', 'two Nigerian families', 'exact', 2, 2, 2, 'family', 'two'],
  ['en', '150 cots. Sorry, typo, 115', 'exact', 115, 115, 115, 'place', '115'],
  ['en', 'we are here 40', 'exact', 40, 40, 40, 'person', '40'],
  ['en', 'per CBP ~4,200 under the bridge', 'about', 3_150, 4_200, 5_586, 'person', '~4,200'],
  ['en', 'a dozen men', 'about', 9, 12, 16, 'person', 'a dozen'],
  ['pt', 'éramos uns 90 brasileiros', 'about', 68, 90, 120, 'person', 'uns 90'],
  ['pt', 'umas 700 a 800 pessoas', 'range', 700, 750, 800, 'person', 'umas 700 a 800'],
  ['pt', 'mil e poucos na fila', 'more-than', 1_000, 1_000, 1_600, 'person', 'mil e poucos'],
  ['fr', 'on est environ 80 camerounais', 'about', 60, 80, 106, 'person', 'environ 80'],
  ['fr', 'au moins 6 noyés', 'at-least', 6, 6, 11, 'person', 'au moins 6'],
  ['fr', '25 à 30 personnes', 'range', 25, 28, 30, 'person', '25 à 30'],
  ['fr', 'une vingtaine de femmes', 'about', 15, 20, 27, 'person', 'une vingtaine'],
  ['ht', 'nou prèske 90 moun', 'almost', 76, 90, 90, 'person', 'prèske 90'],
  ['ht', 'plis pase 300 moun', 'more-than', 300, 300, 480, 'person', 'plis pase 300'],
  ['ht', 'ant 100 ak 120 moun', 'range', 100, 110, 120, 'person', 'ant 100 ak 120'],
  ['ht', 'nou se 70 konsa', 'about', 52, 70, 93, 'person', '70 konsa'],
  // The noun stands inside the phrase, a particle before it, or a word of time right behind the number.
  ['ht', 'gen 12 mil moun konsa anba pon an', 'about', 9_000, 12_000, 15_960, 'person', '12 mil moun konsa'],
  ['ht', 'se senk grenn moun ki rete', 'exact', 5, 5, 5, 'person', 'senk'],
  ['ht', 'yo jwenn de kadav', 'exact', 2, 2, 2, 'person', 'de'],
  ['es', 'van cuatro esta semana', 'exact', 4, 4, 4, 'person', 'cuatro'],
  ['es', 'hoy metieron 60 de ellos', 'exact', 60, 60, 60, 'person', '60'],
  ['en', 'we counted heads, 212, a lot of kids', 'exact', 212, 212, 212, 'person', '212'],
  ['en', '60-ish on the benches', 'about', 45, 60, 80, 'person', '60-ish'],
  ['pt', 'somos 22 contando as crianças', 'exact', 22, 22, 22, 'person', '22'],
  ['es', 'somos 22 contando los niños', 'exact', 22, 22, 22, 'person', '22'],
  ['en', 'we are 22 counting the kids', 'exact', 22, 22, 22, 'person', '22'],
  // Day by day.
  ['es', 'pasan 25 por día', 'exact', 25, 25, 25, 'person', '25'],
  ['en', 'they let in 25 per day', 'exact', 25, 25, 25, 'person', '25'],
  ['pt', 'deixam passar 25 por dia', 'exact', 25, 25, 25, 'person', '25'],
  ['fr', 'ils laissent passer 25 par jour', 'exact', 25, 25, 25, 'person', '25'],
  ['ht', 'y ap lage 25 pa jou', 'exact', 25, 25, 25, 'person', '25'],
  // Who keeps whom company is counted together.
  ['es', 'somos tres mamás y cuatro niños', 'exact', 7, 7, 7, 'person', 'tres mamás y cuatro'],
  ['en', '180 adults and 95 kids', 'exact', 275, 275, 275, 'person', '180 adults and 95'],
  ['en', 'two moms, 3 kids', 'exact', 5, 5, 5, 'person', 'two moms, 3'],
  ['pt', 'dois adultos e três crianças', 'exact', 5, 5, 5, 'person', 'dois adultos e três'],
  ['fr', 'on est 5 adultes et 3 enfants', 'exact', 8, 8, 8, 'person', '5 adultes et 3'],
  ['ht', '14 granmoun ak 5 timoun, total 19', 'exact', 19, 19, 19, 'person', '14 granmoun ak 5'],
  ['es', 'soltaron a 9 hondureños y un haitiano', 'exact', 10, 10, 10, 'person', '9 hondureños y un'],
  ['es', 'mi hermano y ocho más', 'exact', 9, 9, 9, 'person', 'mi hermano y ocho'],
  ['en', 'my brother and 3 others', 'exact', 4, 4, 4, 'person', 'my brother and 3'],
  ['pt', 'eu, minha esposa e os 2 meninos', 'exact', 4, 4, 4, 'person', 'eu, minha esposa e os 2'],
  ['fr', 'mon frère et huit autres', 'exact', 9, 9, 9, 'person', 'mon frère et huit'],
  // The noun was said before.
  ['en', 'kids parked out in the heat, 61 of them', 'exact', 61, 61, 61, 'child', '61'],
  ['en', 'beds go live tonight, 1,000 of em', 'exact', 1_000, 1_000, 1_000, 'place', '1,000'],
  ['es', 'tenemos chamacos con fiebre y diarrea, más de 20', 'more-than', 20, 20, 32, 'child', 'más de 20'],
  ['fr', 'les cars sont coincés là, à peu près douze', 'about', 9, 12, 16, 'bus', 'à peu près douze'],
  ['es', 'los subieron a camiones, unos 800', 'about', 600, 800, 1_064, 'person', 'unos 800'],
  // "Of five": the number counts the family, the band is none of its own.
  ['es', 'vamos una familia de cinco', 'exact', 5, 5, 5, 'person', 'cinco'],
  ['en', 'we are a group of 11', 'exact', 11, 11, 11, 'person', '11'],
  ['pt', 'os 9 da família', 'exact', 9, 9, 9, 'person', '9'],
  ['fr', 'on est un groupe de 34', 'exact', 34, 34, 34, 'person', '34'],
  ['es', 'hay 80, 90 personas', 'range', 80, 85, 90, 'person', '80, 90'],
  ['es', 'a los quince de mi grupo', 'exact', 15, 15, 15, 'person', 'quince'],
  // Spanish sets an "a" before people.
  ['es', 'bajaron del bus a 6', 'exact', 6, 6, 6, 'person', '6'],
  ['es', 'subieron a 80 a los camiones', 'exact', 80, 80, 80, 'person', '80'],
  // Who was, and who made it.
  ['es', 'éramos 31 y salimos 29', 'exact', 29, 29, 29, 'person', '29'],
  ['en', 'we were 22 and 19 made it', 'exact', 19, 19, 19, 'person', '19'],
  ['pt', 'a gente era 22 e chegamos só 19', 'exact', 19, 19, 19, 'person', '19'],
  ['fr', 'on était 14 et 11 sont arrivés', 'exact', 11, 11, 11, 'person', '11'],
  ['ht', 'nou te 14 lè n antre, se 11 ki rive', 'exact', 11, 11, 11, 'person', '11'],
  ['ht', 'mwen menm ak de zanmi m yo', 'exact', 3, 3, 3, 'person', 'mwen menm ak de'],
];

/** Numbers that are not people. */
const UNCOUNTED: readonly (readonly [Language, string])[] = [
  ['es', 'Tiempo de espera: 50 minutos en vehículo y 20 en fila de a pie'],
  ['es', 'nos cobraron 80 pesos por el baño y 30 por el agua'],
  ['es', 'caminamos 18 km hoy y faltan 25'],
  ['pt', 'andamos 18 km e faltam 25'],
  ['es', 'salimos entre 4 y 6'],
  ['fr', 'on part entre 5 et 7'],
  ['en', 'my kid has 103 fever'],
  ['pt', 'minha senha 84'],
  ['es', 'la puerta 36 está cerrada'],
  ['es', 'cuesta 150 pesos'],
  ['es', 'a las 10:30'],
  ['es', 'tengo 26 años'],
  ['es', 'faltan 40 km'],
  ['es', 'el Título 42 se acabó'],
  ['es', 'llama al +52 55 0000 0000'],
  ['es', 'quedó 3-0 el partido'],
  ['es', 'tel al 12%'],
  ['es', '38 grados'],
  ['es', 'el 14 de marzo'],
  ['en', 'gate 36 is open'],
  ['en', 'I owe you 40 dollars'],
  ['en', 'apt 14, $650 a month'],
  ['en', 'Psalm 91'],
  ['en', 'city says 2 shelters are full'],
  ['en', 'Bus 3 of 4'],
  ['en', 'it is 4 degrees'],
  ['pt', 'custa 45 reais'],
  ['pt', 'minha filha fez 7 aninhos'],
  ['fr', 'chambre 41'],
  ['fr', '10 dollars le visa'],
  ['ht', 'Delmas 41'],
  ['ht', 'mwen gen 31 an'],
  ['ht', '100 peso'],
  ['es', 'van pasando de 20 en 20'],
  ['en', 'maybe a few hundred'],
  ['es', 'mi esposo lleva 8 días adentro'],
  ['es', 'eran 4 con machete'],
  ['es', 'dos hombres armados'],
  ['fr', 'trois garçons armés'],
  ['pt', 'dois homens encapuzados'],
  ['es', 'voy con 2 niñas'],
  ['en', 'a mom with her 4 kids'],
  ['pt', 'atravessou com os dois filhos'],
  ['fr', 'je suis avec mes 2 enfants'],
  ['ht', 'matant mwen ak de pitit li yo'],
  ['es', 'mi bebé con fiebre de 40'],
  ['en', 'a baby with a fever of 40'],
  ['pt', 'meu bebê com febre de 40'],
  ['fr', 'bébé avec une fièvre de 40'],
  ['ht', 'timoun nan gen lafyèv 40'],
  ['es', 'la niña venezolana de 8 no apareció'],
  ['en', 'little girl, about 6, pink crocs'],
  ['en', 'my brother (22, Salvadoran)'],
  ['ht', 'yo gen 19 ak 22 zan'],
  ['es', 'llegan 3 vuelos de deportados'],
  ['fr', 'trois vols prévus demain'],
];

describe('counts', () => {
  test.each(COUNTED)('%s: %s → %s', (lang, text, op, low, best, high, unit, words) => {
    const [count, ...others] = readCounts(prepareText(text, lang)).filter(({ article }) => !article);
    expect(others).toEqual([]);
    expect(count).toMatchObject({ op, low, best, high, unit });
    expect(text.slice(count!.start, count!.end)).toBe(words);
  });

  test.each(UNCOUNTED)('%s: no people in "%s"', (lang, text) => {
    const found = readCounts(prepareText(text, lang)).filter(({ firm, article }) => firm && !article);
    expect(found).toEqual([]);
  });

  test('free places are counted for women and for men', () => {
    const read = (lang: Language, text: string): readonly string[] =>
      readCounts(prepareText(text, lang)).map(({ best, unit }) => `${best} ${unit}`);
    expect(read('es', 'quedan 14 camas p/ mujeres y 0 p/ hombres')).toEqual(['14 place', '0 place']);
    expect(read('en', 'beds open: 17 women, 4 men')).toEqual(['17 place', '4 place']);
    expect(read('es', 'quedan 14 camas y 20 mujeres esperando')).toEqual(['14 place', '20 person']);
  });

  test('what is left of the buses are buses', () => {
    const read = (lang: Language, text: string): readonly string[] =>
      readCounts(prepareText(text, lang)).map(({ best, unit }) => `${best} ${unit}`);
    expect(read('en', '14 buses left for Los Planes, four more loading now')).toEqual(['14 bus', '4 bus']);
    expect(read('es', 'salieron 6 buses rumbo a Los Planes, dos más en la tarde')).toEqual(['6 bus', '2 bus']);
    expect(read('pt', 'seis ônibus seguem para Colón, já saíram dois')).toEqual(['6 bus', '2 bus']);
    expect(read('es', 'llegaron 2 buses con 80 personas')).toEqual(['2 bus', '80 person']);
  });

  test('an interval is never upside down and never negative', () => {
    for (const [lang, text] of COUNTED) {
      for (const { low, best, high } of readCounts(prepareText(text, lang))) {
        expect(0 <= low && low <= best && best <= high).toBe(true);
      }
    }
  });
});
