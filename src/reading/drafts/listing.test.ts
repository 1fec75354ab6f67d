import { describe, expect, test } from 'vitest';
import { readSample } from '../sample-reading.ts';

const readAll = (text: string): string =>
  readSample(text, { sentAt: '2026-05-12T04:12:00Z' })
    .map(({ kind, place, count }) => `${kind} ${place?.text ?? '-'} ${count?.best ?? '-'}`)
    .join('; ');

describe('lists of places with bare counts', () => {
  test.each([
    ['Puente Nuevo 240', 'presence Puente Nuevo 240'],
    ['Puente Nuevo 240, orilla 90', 'presence Puente Nuevo 240; presence orilla 90'],
    ['orilla del río: 1,700', 'presence orilla del río 1700'],
    ['- Puente Nuevo 240', 'presence Puente Nuevo 240'],
    ['/ Puente Nuevo 240', 'presence Puente Nuevo 240'],
    ['abrigo 98/120', 'presence abrigo 98'],
    ['abrigo 120/120', 'presence abrigo 120; capacity abrigo -'],
    ['vagas no Belén: 22', 'capacity Belén 22'],
    ['beds free at Casa Tochan: 12', 'capacity Casa Tochan 12'],
  ])('%s', (text, reports) => {
    expect(readAll(text)).toBe(reports);
  });

  test.each(['garita 2', 'Delmas 41', 'salmo 91', 'Casa 23, calle 5', 'cuarto en renta, rue Juárez 215'])(
    '%s counts nobody',
    (text) => {
      expect(readAll(text)).toBe('');
    },
  );
});
