import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { findConflict } from './conflicts.ts';
import { findEdit, isNearWording } from './edits.ts';
import { createPlaceTree } from '../reach/place-tree.ts';
import { sampleEvidence } from '../sample-evidence.ts';
import { readTraits } from '../traits/index.ts';

const tree = createPlaceTree([]);
const traitsOf = (id: string, text: string, lang: Language) =>
  readTraits(sampleEvidence({ id, text, lang, at: '2023-05-11T09:00:00-05:00' }), tree);

/** What keeps two texts from being one claim, as the room asks it. */
function guard(one: string, other: string, lang: Language): string | null {
  const [left, right] = [traitsOf('a', one, lang), traitsOf('b', other, lang)];
  return findConflict(left, right) ?? (isNearWording(left, right) ? findEdit(left, right) : null);
}

describe('the slot guard', () => {
  test.each<[Language, string, string, string | null]>([
    ['es', 'hay 80 esperando en el puente', 'hay 180 esperando en el puente', 'number'],
    ['es', 'retén en Huixtla ahorita', 'retén en Arriaga ahorita', 'word'],
    ['es', 'cerraron el puente nuevo de Matamoros', 'cerraron el puente viejo de Matamoros', 'denial'],
    ['es', 'el bus sale el lunes de Danlí', 'el bus sale el martes de Danlí', 'day'],
    ['es', 'sale a las 9 de la mañana', 'sale a las 9 de la noche', 'hour'],
    ['es', 'el puente está cerrado', 'el puente no está cerrado', 'denial'],
    ['es', 'regresaron de Tapachula a Tecún', 'regresaron de Tecún a Tapachula', 'place'],
    ['en', 'a 4 year old boy lost at the station', 'an 8 year old boy lost at the station', 'number'],
    ['en', 'we waited three hours at the gate', 'we waited three days at the gate', 'day'],
    ['ht', 'yo anile karavàn nan', 'yo pa anile karavàn nan', 'denial'],
    ['ht', 'nou la depi de èdtan', 'nou la depi de jou', 'day'],
    ['ht', 'gen 20 moun ki la depi 2 èdtan', 'yo di 20 ap tann depi senk èdtan', null],
    ['es', 'llegaron 71 en el vuelo a Toncontín', 'la cancillería dice que el vuelo traía 69, no 71', 'number'],
    ['es', 'mañana salimos a las 4 pm de la cancha', 'dicen los líderes que siguen a las cuatro de la mañana', 'hour'],
    ['es', 'hay 4 atrapados en el tren en Irapuato', 'Cruz Roja: rescatados los 4 atrapados en Irapuato', 'denial'],
    ['fr', 'on est 35 bloqués à Lajas Blancas', 'on est tous montés dans le bus à Lajas Blancas, les 35', 'denial'],
    ['ht', 'gen dezòd nan Siglo XXI', 'INM di pa gen dezòd nan Siglo XXI', 'denial'],
    ['pt', 'tem gás e briga na ponte', 'não tem gás na ponte', 'denial'],
    [
      'es',
      'gloria a dios mañana abren el puente para todos',
      'me pasaron esto mañana abren el puente para todos',
      null,
    ],
    [
      'es',
      'gloria a dios mañana abren el puente para todos',
      'me dicen esto mañana no abren el puente para todos',
      'denial',
    ],
    [
      'es',
      'me dijeron que antes de que amanezca van a correr por los carriles de San Ysidro',
      'mi primo dice que también escuchó que van a correr por los carriles de San Ysidro en la madrugada',
      null,
    ],
    ['es', 'mi primo escuchó que cierran el albergue', 'mi primo escuchó que cierran el puente', 'word'],
    ['es', 'esta madrugada robaron el campamento', 'anoche robaron el campamento', 'hour'],
    [
      'fr',
      'cette nuit des hommes armés sont venus au camp',
      'avant-hier soir des hommes armés sont venus au camp',
      'day',
    ],
    [
      'fr',
      'demain ils vont courir à San Ysidro, ils sont des milliers et on ne pourra pas les arrêter, faites passer',
      'demain ils vont courir à San Ysidro, ils sont des milliers, faites passer',
      null,
    ],
    [
      'es',
      'mañana los del río y los demás ya no van a cruzar el puente',
      'mañana los del río van a cruzar el puente',
      'denial',
    ],
    ['ht', 'demen moun pral kouri nan liy yo', 'demen moun pral kouri nan liy yo mwen pa konnen si se vre', null],
    [
      'ht',
      'yo di demen moun pral kouri nan liy yo yo se dè milye',
      'yo di moun pral kouri nan liy yo maten an mwen pa konnen si se vre',
      null,
    ],
    ['es', 'van a cerrar el puente hoy', 'no sé si van a cerrar el puente hoy', null],
    ['es', 'van a cerrar el puente hoy', 'ya no van a cerrar el puente hoy', 'denial'],
    ['es', 'el bus sale a las 4 pm', 'el bus de la tarde sale a las 4', null],
    ['pt', 'tem comida e água no abrigo', 'não tem comida nem água no abrigo', 'denial'],
    ['fr', 'le centre ferme vendredi', 'le centre ferme lundi', 'day'],
    ['es', '🚨 URGENTE hay 80 en el puente 🚨 pásenlo', 'hay 80 en el puente', null],
    ['es', 'hay ochenta esperando en el puente', 'hay 80 esperando en el puente', null],
    ['es', 'el viernes abren el puente', 'mañana abren el puente', null],
    ['es', 'cerraron el puente de Matamoros con malla', 'cerraron el puente de Matamoros', null],
    ['es', 'es mentira que cerraron el puente', 'el puente no está cerrado', null],
    ['en', 'gate opens at 6 pm in Nogales', 'gate opens at 18:00 in Nogales', null],
  ])('%s: %s | %s', (lang, one, other, expected) => {
    expect(guard(one, other, lang)).toBe(expected);
    expect(guard(other, one, lang)).toBe(expected);
  });
});
