import { expect, test } from 'vitest';
import { asInstant, asMessageId, type Zone } from '../model/index.ts';
import { basePlaces, createGazetteer, createReader } from './index.ts';

const reader = createReader({ gazetteer: createGazetteer({ base: basePlaces() }) });
const tell = (text: string): readonly string[] =>
  reader
    .read({
      id: asMessageId('m:1'),
      text,
      sentAt: asInstant(Date.parse('2026-05-12T15:20:00Z')),
      zone: 'America/Bogota' as Zone,
      near: null,
      forwarded: null,
    })
    .reports.map(({ kind, place, to }) => `${kind} ${place?.text ?? '-'} > ${to?.text ?? '-'}`);

/** A country acts, or people are from it; the place is the one where it happens. */
test.each([
  ['Somos 12 familias de Honduras en la terminal, falta agua', 'need-water terminal > -'],
  ['a boat full of people from Cameroon sank, 3 drowned', 'drowning - > -'],
  ['Guatemala cerró todo, no pasa nadie', 'closure Guatemala > -'],
  ['Honduras abrirá la frontera de Las Manos el lunes', 'opening Las Manos > -'],
  ['cruzamos Nicaragua en dos días, somos 5', 'crossing Nicaragua > -'],
])('%s', (text, told) => {
  expect(tell(text)).toContain(told);
});

/** Who is let go is told where; where they go next is another story. Who is flown back is told of where the plane comes down. */
test.each([
  ['soltaron a 20 en la terminal de Brownsville, van para Houston', 'release terminal de Brownsville > -'],
  ['Yon avyon ak 90 depòte ateri Okap maten an', 'return - > Okap'],
])('%s', (text, told) => {
  expect(tell(text)).toContain(told);
});
