import { expect, test } from 'vitest';
import type { Report } from '../../model/index.ts';
import { readSample } from '../sample-reading.ts';

const read = (text: string): readonly Report[] =>
  readSample(text, { sentAt: '2026-05-11T18:00:00Z', forwarded: false });
const tell = ({ kind, polarity, count }: Report): string =>
  `${kind} ${polarity} ${count ? `${count.best} ${count.unit}` : '-'}`;

/** A coordinator adds up what is told: one event told with the words of two kinds is one report. */
test.each([
  // Who is taken off a bus by officers is held at a checkpoint; whoever is taken by a gang is not.
  ['Retén de migración en Escuintla, se llevaron a 14 del bus', ['checkpoint affirmed 14 person']],
  ['Nos secuestraron 3 días en Reynosa y ayer nos soltaron, éramos 9', [/^kidnapping affirmed/]],
  // Where those who leave are heading is told with their leaving.
  ['Salieron 70 de Trojes hoy, rumbo a Danlí', ['departure affirmed 70 person']],
  ['About 70 left Trojes this morning, heading to Danlí', ['departure affirmed 70 person']],
  // Two questions with "or" between them are one.
  ['¿ya abrieron el puente Rumichaca o sigue cerrado?', ['opening asked -']],
  ['is the gateway bridge open or is it still closed?', ['opening asked -']],
  // Who they are, and what they wait for.
  ['En San Vicente hay 80 colombianos esperando el vuelo de regreso', ['waiting affirmed 80 person']],
  // How old somebody is says whether a child is missing.
  ['Busco a mi hija Luz de 8 años, se perdió en la terminal de Danlí', [/^missing-child affirmed/]],
  ['Se perdió mi sobrino Iván en Reynosa, 22 años, gorra roja', [/^missing-person affirmed/]],
  ['Meu irmão sumiu ontem em Tapachula, ele tem 11 anos', [/^missing-child affirmed/]],
  // How many each of them holds is not how many there are.
  ['Hoy entraron 9 buses con 50 pasajeros cada uno a Los Planes', ['arrival affirmed 9 bus']],
  ['Saíram 4 lanchas de Necoclí com umas 30 pessoas em cada uma', ['departure affirmed 4 boat']],
])('%s', (text, expected) =>
  expect(read(text).map(tell).toSorted()).toEqual(
    expected.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
  ),
);

/** Danger that is dropped reaches no human: where officers are not named, or are said to be none, it stands beside the checkpoint. */
test.each([
  'Retén en la salida de Reynosa y más adelante encapuchados se llevaron a 5, piden rescate',
  'en el retén falso de la policía bajaron a 18 del bus y se los llevaron',
  'levantaron a 4 en el retén de la salida',
])('those whom nobody says that officers took may be kidnapped: %s', (text) =>
  expect(read(text).map(({ kind }) => kind)).toContain('kidnapping'),
);

/** A child that is read as none is looked for too late. */
test.each([
  'Se perdió mi niña en la terminal, iba con un señor de 40 años',
  'missing: my little boy, last seen with a woman, 35 years old',
])('the age of who is with a child makes it no adult: %s', (text) =>
  expect(read(text).map(({ kind }) => kind)).toContain('missing-child'),
);
