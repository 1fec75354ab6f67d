import { describe, expect, test } from 'vitest';
import { assignOrigins } from '../assignment.ts';
import { type Sample, sampleEvidence } from '../sample-evidence.ts';

type Told = Pick<Sample, 'text'> & Partial<Sample>;

/** How many origins stand behind these messages, told ten minutes apart by different people where no `source` is given. */
function countOrigins(messages: readonly Told[]): number {
  const evidence = messages.map((message, at) =>
    sampleEvidence({
      id: `m:${at}`,
      at: `2026-05-11T09:${at}0:00-05:00`,
      reports: [{ kind: 'extortion', basis: 'participant' }],
      ...message,
    }),
  );
  return new Set([...assignOrigins(evidence).values()].map(({ origin }) => origin)).size;
}

const TOLL = 'en el muelle de Acandí nos cobraron 350 dólares por cabeza, éramos 22';
const TOLL_EN = 'at the Acandí dock they charged 22 people 350 dollars each';

describe('who goes back to whom', () => {
  test('a translation is no second origin', () => {
    expect(countOrigins([{ text: TOLL }, { text: TOLL_EN, lang: 'en' }])).toBe(1);
  });

  test('whoever was there too, in the language it was first told in, translates nothing', () => {
    const witness = 'yo era uno de los 22 de Acandí, al que no tenía los 350 dólares le quitaron el celular';
    expect(countOrigins([{ text: TOLL }, { text: TOLL_EN, lang: 'en' }, { text: witness }])).toBe(2);
  });

  test('whoever was there goes on with one voice for a shift, whatever the words', () => {
    const first = { text: 'estoy en la terminal con mi mochila, todos esperamos aquí', source: 's:ana' };
    const later = { text: 'salimos! vamos por la salida a Cofradía, somos un mundo de gente', source: 's:ana' };
    expect(countOrigins([first, later])).toBe(1);
    expect(countOrigins([first, { ...later, source: 's:jean' }])).toBe(2);
    expect(countOrigins([first, { ...later, at: '2026-05-12T09:00:00-05:00' }])).toBe(2);
  });

  test('an office is one origin however its name is translated; another office is another', () => {
    const office = { text: 'Casa Presidencial: las 135 personas del CATEM tienen libertad de movimiento' };
    const passedOn = {
      text: 'o governo da Costa Rica diz que as 135 pessoas do CATEM têm liberdade de movimento',
      lang: 'pt',
    } as const;
    const another = { text: 'Cruz Roja informa: en el CATEM son 135 y pueden salir, hay libertad de movimiento' };
    expect(countOrigins([office, passedOn])).toBe(1);
    expect(countOrigins([office, another])).toBe(2);
  });
});
