import { expect, test } from 'vitest';
import { readSample } from '../sample-reading.ts';

const clock = (instant: number): string => new Date(instant - 5 * 3_600_000).toISOString().slice(8, 16);
const tell = (text: string): readonly string[] =>
  readSample(text, { sentAt: '2026-05-12T15:20:00Z', zone: 'America/Bogota' }).map(
    ({ kind, when }) => `${kind} ${when ? `${clock(when.from)} – ${clock(when.to)}` : '-'}`,
  );

/** Times that stand in another clause or sentence than the words of the report. */
test.each([
  ['Mi primo lleva días desaparecido. Lo último fue un audio del domingo', ['missing-person 10T00:00 – 12T10:20']],
  ['Mi esposo Carlos salió de la central el sábado y nadie sabe de él', ['missing-person 09T00:00 – 12T10:20']],
  ['Dos muchachos se ahogaron en el río. Fue ayer', ['drowning 11T00:00 – 11T23:59']],
  ['they found a body by the ramp. It was yesterday', ['death 11T00:00 – 11T23:59']],
])('%s', (text, told) => {
  expect(tell(text)).toEqual(told);
});

test('"today" of what is to come is the rest of the day', () => {
  expect(tell('hoy vamos a salir de Tapachula, somos 20')).toEqual(['departure 12T10:20 – 12T23:59']);
});

test('what has been was not tomorrow, and an appointment binds the reader', () => {
  expect(tell('ya llegamos a Paso Canoas, mañana nos llevan en bus')[0]).toBe('arrival -');
  expect(tell('tem 8 vagas no abrigo, é só chegar antes das 20h')).toEqual(['capacity -']);
});

/** The day is on the side of the message on which it was told, whatever other verbs stand beside it. */
test.each([
  ['A mi tía la tienen secuestrada desde el sábado en una bodega', 'kidnapping 09T00:00 – 12T10:20'],
  ['Frè m pèdi vandredi, tanpri si nou wè l', 'missing-person 08T00:00 – 12T10:20'],
  ['Une dame est morte cette nuit au parc', 'death 11T19:00 – 12T04:59'],
  ['The bus left the shelter at 8 with 40 people for you', 'departure 12T07:30 – 12T08:30'],
  ['atravessamos a selva em 4 dias, somos 6', 'crossing -'],
  ['no hay agua en la plaza, acaban de pasar los de la cruz', 'need-water -'],
])('%s', (text, told) => {
  expect(tell(text)[0]).toBe(told);
});
