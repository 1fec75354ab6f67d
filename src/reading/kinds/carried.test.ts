import { describe, expect, test } from 'vitest';
import { readSample, sampleReader } from '../sample-reading.ts';

const kindsOf = (text: string): readonly string[] => readSample(text, { near: 'Matamoros' }).map(({ kind }) => kind);

describe('people who are brought to be looked after are kidnapped by nobody', () => {
  test.each([
    'they took 40 people to the church shelter',
    'they took my brother to the hospital',
    'los llevaron a 30 personas al albergue Senda de Vida',
    'se llevaron a 5 al hospital',
    'levaram 3 pessoas pro abrigo da igreja',
    'ils ont emmené 30 personnes au gymnase',
    'yo pran 12 moun mennen yo lopital',
  ])('%s', (text) => expect(kindsOf(text)).not.toContain('kidnapping'));

  test.each([
    'armed men took 3 people to the church',
    'armed men took 3 people from the shelter',
    'se llevaron a 12 personas al monte',
    'se llevaron a 3 muchachos en una camioneta negra',
    'ils ont emmené 30 personnes dans une maison',
    'yo pran 12 moun mennen yo nan yon kay',
  ])('%s: still is', (text) => expect(kindsOf(text)).toContain('kidnapping'));

  test('nor are they heard as held', () => {
    const read = (text: string) =>
      sampleReader.readMany(
        [
          {
            id: 'm:1' as never,
            text,
            sentAt: 1_778_500_000_000 as never,
            zone: 'America/Matamoros' as never,
            near: null,
            forwarded: null,
          },
        ],
        ({ goneOrHeld }) => goneOrHeld,
      );
    expect(read('they took 40 people to the church shelter')).toEqual([null]);
    expect(read('they took my brother to the warehouse')).toEqual(['kidnapping']);
  });
});
