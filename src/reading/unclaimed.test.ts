import { expect, test } from 'vitest';
import { asInstant, asMessageId, type Zone } from '../model/index.ts';
import { basePlaces, createGazetteer, createReader } from './index.ts';

const reader = createReader({ gazetteer: createGazetteer({ base: basePlaces() }) });
const tell = (text: string): readonly string[] =>
  reader
    .read({
      id: asMessageId('m:1'),
      text,
      sentAt: asInstant(Date.parse('2026-05-11T12:00:00Z')),
      zone: 'America/Matamoros' as Zone,
      near: null,
      forwarded: null,
    })
    .reports.map(({ kind, count }) => `${kind} ${count?.best ?? '-'}`);

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
