import { expect, test } from 'vitest';
import type { Report } from '../model/index.ts';
import { readSample } from './sample-reading.ts';

const read = (text: string): readonly Report[] =>
  readSample(text, { sentAt: '2026-05-11T18:00:00Z', forwarded: false });
const tell = ({ kind, polarity, count }: Report): string => `${kind} ${polarity} ${count?.best ?? '-'}`;

/** What people write without the plain word for it. */
test.each([
  // Who is there, without "there are".
  ['Acá a la orilla del río estamos como 150, hace frío y no hay donde dormir', ['presence affirmed 150']],
  ['La terminal de Danlí llena de gente otra vez', ['presence affirmed -']],
  ['En el CATEM quedan como 30 deportados', ['presence affirmed 30']],
  // Going back of one's own will, and being thrown back.
  ['Yo me regreso a Colombia, ya no aguanto más', ['return affirmed -']],
  ['Nos los están aventando de noche por el puente Talismán, ayer fueron 70', [/^return affirmed/]],
  // Soldiers across the road, and their leaving.
  ['El ejército tiene un cordón en Vado Hondo', ['checkpoint affirmed -']],
  ['La guardia nos cayó en Mapastepec de madrugada', ['checkpoint affirmed -']],
  ['Ya levantaron el bloqueo en La Ventosa', ['opening affirmed -']],
  // French and Portuguese.
  ['Demain on continue vers Huixtla, on est 40', ['departure affirmed 40']],
  ['Ils les renvoient à Tapachula depuis ce matin', ['return affirmed -']],
  ['Il manque mon frère Alain, il marchait derrière nous dans la jungle', ['missing-person affirmed -']],
  ['Saímos de Tapachula na terça, somos 60', ['departure affirmed 60']],
  ['O hotel expulsou a gente, alguém indica abrigo em Capurganá?', [/^need-shelter/]],
])('%s', (text, expected) => {
  const told = read(text).map(tell);
  for (const line of expected)
    expect(told).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
});
