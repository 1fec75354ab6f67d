import { describe, expect, test } from 'vitest';
import { readSample } from '../sample-reading.ts';

const tell = (text: string): readonly string[] =>
  readSample(text, { sentAt: '2026-05-12T03:00:00-05:00', near: 'Matamoros' }).map(({ kind, polarity, mode, count }) =>
    [
      kind,
      polarity === 'affirmed' ? mode : `${polarity} ${mode}`,
      ...(count ? [`${count.low}–${count.high}`] : []),
    ].join(' '),
  );

describe('words of going that tell of nobody who went', () => {
  /** "Pasar de", "plis pase", "entre … y": how many they are. */
  test.each([
    ['yo conté las carpas de mi lado y sí, pasamos de 2000 en la orilla', ['presence now 2000–3200']],
    ['já passamos de 500 aqui na praça', ['presence now 500–800']],
    ['Nou plis pase 2000 moun bò rivyè a', ['presence now 2000–3200']],
    ['on dépasse les 400 au pont', ['presence now 400–640']],
    ['01:45 orilla del río, entre 2,000 y 2,400. Ya de noche es difícil contar.', ['presence now 2000–2400']],
    ["I'm helping in the reception hall, I'd say close to 500 people here", ['presence now 425–500']],
    // One word by itself is the going.
    ['pase 300 moun nan pon an', ['crossing past 300–480']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));

  /** Whoever waits to cross has not crossed, and of the 200 who wait nobody has asked money. */
  test.each([
    ['300 people waiting to cross at the Gateway bridge', ['waiting now 300–300']],
    ['200 personnes attendent de traverser le fleuve', ['waiting now 200–200']],
    ['200 personnes attendent pour traverser', ['waiting now 200–200']],
    ['250 moun k ap tann pou travèse pon an', ['waiting now 250–250']],
    ['más de 4,000 migrantes acampan a la orilla del río a la espera de cruzar', ['waiting now 4000–6400']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));

  /** Advice denies nothing. */
  test.each([
    ['no anden solos por la orilla a esta hora, van en bola', []],
    ['pa mache poukont nou bò rivyè a', []],
    ['ne marchez pas seuls au bord du fleuve', ['hazard now']],
    ["don't cross the river tonight, the current is strong", ['hazard now']],
    // Somebody is named: it tells.
    ['mesye yo poko travèse', ['crossing denied past']],
    ['nadie cruzó el río anoche', ['crossing denied past']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));

  /** An opening that will not come shuts nothing. */
  test.each([
    ['no, no abren el puente para todos a las 5', ['opening denied planned']],
    ["they are not opening the bridge at 5, it's a lie", ['opening denied planned']],
    ['não vão abrir a ponte às 5, é mentira', ['opening denied planned']],
    ['yo p ap louvri pon an a 5è, se manti', ['opening denied planned']],
    ['M wè depi maten yo pa louvri pon an', ['closure now']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('what is told in a form of its own', () => {
  /** Whoever was taken away is not there. */
  test.each([
    ['la police a arrêté 10 personnes à la gare', ['checkpoint past 10–10']],
    ['police arrested 10 people at the bus station', ['checkpoint past 10–10']],
    ['a polícia prendeu 10 pessoas na rodoviária', ['checkpoint past 10–10']],
    ['ils ont arrêté 10 personnes à la gare', []],
    // An empty bridge is open.
    ['no hay nadie en puente viejo, está vacío', ['presence denied now']],
    ['que no les digan que el puente está cerrado, yo acabo de cruzar', ['closure denied now']],
    ['¿alguien sabe si hay agua en la terminal?', ['need-water asked now']],
    ['does anyone know if there is water at the camp', ['need-water asked now']],
    ['no necesitamos agua, necesitamos cobijas', ['need-shelter now', 'need-water denied now']],
    ["we don't need water, we need blankets", ['need-water denied now', 'need-shelter now']],
    ['nou gen ase dlo, men nou bezwen manje', ['need-water denied now', 'need-food now']],
    ['falta comida, temos bastante água', ['need-food now', 'need-water denied now']],
    ['no hay suficiente comida en el albergue', ['need-food now']],
    ["we don't have enough food", ['need-food now']],
    ['no necesitamos agua ni comida', ['need-food denied now', 'need-water denied now']],
    ['recibidos 98 de M-40', ['arrival past 98–98']],
    ['refugio en 310 de 320 camas', ['presence now 310–310']],
    // A child that is found is looked for no more; one that somebody found alone is.
    ['encontraron al niño que se había perdido en el puente', ['missing-child denied now']],
    ['found the kid that was missing', ['missing-child denied now']],
    ['acharam a menina que sumiu na ponte', ['missing-child denied now']],
    ['no encontraron al niño que se perdió', ['missing-child now']],
    ['todavía no la encontramos, mi hija de 5 años se perdió en el puente', ['missing-child now']],
    ['encontraron a la niña perdida pero falta su hermanito', ['missing-child now']],
    ['they have not found the missing boy', ['missing-child now']],
    ['encontraron un niño solo en el puente', ['missing-child now 1–1']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));

  /** Notes leave the article out. */
  test.each([
    ['bridge is still closed', 'bridge'],
    ['bridge reopened at 05:30, first group walking', 'bridge'],
    ['puente ya está abierto', 'puente'],
  ])('%s', (text, place) => expect(readSample(text, { near: 'Matamoros' })[0]!.place?.text).toBe(place));
});
