import { expect, test } from 'vitest';
import { readSample } from '../sample-reading.ts';

const tell = (text: string): readonly string[] =>
  readSample(text).map(({ kind, count }) => `${kind} ${count?.best ?? '-'}`);

/** The number stands apart from the verb, with no noun of its own, and is the only one there is. */
test.each([
  ['Bonjour les frères, on est partis de Bajo Chiquito à 5h en pirogue, 22 dans la même barque', ['departure 22']],
  ['llegó otra tanda al hueco de Yuma, brasileños y cubanos, 85 en lo que me tomé un café', ['arrival 85']],
])('%s', (text, told) => {
  expect(tell(text)).toEqual(told);
});

test('beside an extortion a number without a noun is the sum', () => {
  expect(tell('la policía en Trojes pide plata en cada retén para dejar pasar, 500')).not.toContain('extortion 500');
});
