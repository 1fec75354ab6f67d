import { describe, expect, test } from 'vitest';
import { readSample } from './sample-reading.ts';

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
