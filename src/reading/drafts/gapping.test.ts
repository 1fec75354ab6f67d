import { expect, test } from 'vitest';
import { readSample } from '../sample-reading.ts';

const tell = (text: string): readonly string[] =>
  readSample(text, { sentAt: '2026-05-14T16:00:00Z', near: 'Matamoros' })
    .map(({ kind, count, place, to }) =>
      [kind, count?.best, place?.text, to && `to ${to.text}`].filter((part) => part !== undefined && part !== null),
    )
    .map((parts) => parts.join(' '));

test.each<readonly [text: string, told: readonly string[]]>([
  ['hay 200 en la garita y 80 en el parque', ['presence 200 garita', 'presence 80 parque']],
  ['unas 200 personas en la garita, otras 80 en el parque', ['presence 200 garita', 'presence 80 parque']],
  ['there are 200 at the bridge and 80 in the park', ['presence 200 bridge', 'presence 80 park']],
  ['tem 200 na ponte e 80 na praça', ['presence 200 ponte', 'presence 80 praça']],
  ['il y a 200 personnes au pont et 80 au parc', ['presence 200 pont', 'presence 80 parc']],
  ['salieron 40 para Reynosa y 25 para Monterrey', ['departure 40 to Reynosa', 'departure 25 to Monterrey']],
  ['40 left for Reynosa and 25 for Monterrey', ['departure 40 to Reynosa', 'departure 25 to Monterrey']],
  ['llegaron 40 a Danlí y 12 a Trojes', ['arrival 40 Danlí', 'arrival 12 Trojes']],
  ['120 esperando en Puente Nuevo y 60 en B&M', ['waiting 120 Puente Nuevo', 'waiting 60 B&M']],
  ['hay 15 camas en la Casa Nazareth y 8 en San Juan', ['capacity 15 Casa Nazareth', 'capacity 8 San Juan']],
])('the verb stands once, every number with a place is told of: %s', (text, told) => {
  expect(tell(text)).toEqual(told);
});

test.each([
  // Another verb is another matter.
  ['se quedaron 50 en el campamento y 30 se fueron a la terminal', 'presence 30 la terminal'],
  // Buses are no people.
  ['200 en el puente y 3 buses en la terminal', 'presence 3 terminal'],
  // An hour is no number of people.
  ['hay 200 en la garita, a las 8 en el parque', 'presence 8 parque'],
])('and nothing is told of what only looks like it: %s', (text, untold) => {
  expect(tell(text)).not.toContain(untold);
});
