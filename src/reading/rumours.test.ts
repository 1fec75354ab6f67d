import { expect, test } from 'vitest';
import { readSample } from './sample-reading.ts';

const readStance = (text: string): string =>
  readSample(text, { sentAt: '2026-05-12T04:12:00Z' })
    .map(({ kind, polarity, mode }) => `${kind} ${polarity} ${mode}`)
    .join('; ');

test.each([
  ['van a correr por los carriles de San Ysidro a las 4', 'crossing affirmed planned'],
  ['they will run the car lanes at San Ysidro at 4', 'crossing affirmed planned'],
  ['vão correr pelas faixas em San Ysidro às 4', 'crossing affirmed planned'],
  ['ils vont courir par les voies de San Ysidro à 4h', 'crossing affirmed planned'],
  ['yo pral kouri nan liy machin yo San Ysidro a 4è', 'crossing affirmed planned'],
  ['falsa alarma en San Ysidro, nadie corre por los carriles', 'crossing denied past'],
  ['no one is running at the lanes, all quiet', 'crossing denied past'],
  ['No es cierto que abren el puente a las cinco', 'opening denied planned'],
  ['es cierto que abren el puente a las cinco?', 'opening asked planned'],
  ['não é verdade que a ponte abre às cinco', 'opening denied planned'],
  ['Hay 55 personas en los tomates, mi número es ‹phone›', 'presence affirmed now'],
])('%s → %s', (text, reports) => {
  expect(readStance(text)).toBe(reports);
});

test.each([
  'mi hermana escuchó que ya están cerrados los tres puentes',
  'mi primo oyó decir que cerraron el puente nuevo',
  'mi hermana vio que cerraron el puente nuevo',
  'my sister heard that all three bridges are closed',
  'ma soeur a entendu que tous les ponts sont fermés',
  'ils ont entendu dire que le pont est fermé',
  'minha irmã ouviu dizer que fecharam as pontes',
  'sè m tande yo fèmen tout pon yo',
])('%s: who passes on what others heard or saw is no witness', (text) => {
  const reports = readSample(text, { sentAt: '2026-05-12T04:12:00Z' });
  expect(reports.map(({ kind, basis }) => `${kind} ${basis}`)).toEqual(['closure hearsay']);
});
