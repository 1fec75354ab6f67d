import { expect, test } from 'vitest';
import { asInstant, asMessageId, type Zone } from '../../model/index.ts';
import { basePlaces, createGazetteer, createReader } from '../index.ts';

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
  ['Honduras abrirá la frontera de Las Manos el lunes', 'opening frontera de Las Manos > -'],
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

/** Places that no list holds, and all the words that tell where: what labelled chats teach. */
test.each([
  ['3 bodies found down by the weir this morning', 'death weir > -'],
  ['they need diapers and formula at the church, like 20 babies', 'need-food church > -'],
  ["we've got 30 here at the church", 'presence church > -'],
  ['todavía hay lugar para 8 en el albergue de mujeres', 'capacity albergue de mujeres > -'],
  ['Le refuge des sœurs peut encore prendre deux familles', 'capacity refuge des sœurs > -'],
  ["Contrôle de police à la sortie de la ville, ils prennent de l'argent", 'checkpoint sortie de la ville > -'],
  ['A estrada tá bloqueada pelos caminhoneiros', 'closure estrada > -'],
  ['folks are sleeping on the sidewalk by Sacred Heart, at least 300 of them', 'presence sidewalk by Sacred Heart > -'],
  // Who acts is no place.
  ['A Polícia Federal liberou 80 pessoas hoje de manhã', 'release - > -'],
  ['per Border Patrol, 210 released today', 'release - > -'],
])('where it is told to be: %s', (text, told) => {
  expect(tell(text)).toContain(told);
});

test('a wider place keeps the id of the place within it', () => {
  const [opened] = reader.read({
    id: asMessageId('m:1'),
    text: 'A fronteira de Pacaraima reabriu agora',
    sentAt: asInstant(Date.parse('2026-05-12T15:20:00Z')),
    zone: 'America/Bogota' as Zone,
    near: null,
    forwarded: null,
  }).reports;
  expect(opened!.place).toMatchObject({ text: 'fronteira de Pacaraima', id: 'pacaraima' });
});
