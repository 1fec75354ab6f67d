import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportView } from '../desk/contract.ts';
import { en } from '../messages/en.ts';
import { createSpeech } from '../words/speech.ts';
import { markSpans } from './span-marks.ts';

const speech = createSpeech('en', en);
const report: ReportView = {
  id: 'r:1',
  kind: 'crossing',
  count: { op: 'about', low: 112, best: 150, high: 200, unit: 'person' },
  place: { id: 'puente-nuevo', name: 'Puente Nuevo', text: 'puente nuevo' },
  to: null,
  when: null,
  basis: 'hearsay',
  polarity: 'affirmed',
  mode: 'planned',
  lang: 'es',
  spans: {},
  rules: [],
};

describe('marking the words that were read', () => {
  const text = 'me dijeron que unos 150 van a cruzar por puente nuevo';

  test('each reading stands under its words', () => {
    const pieces = markSpans(
      text,
      { ...report, spans: { basis: [0, 14], count: [15, 23], kind: [24, 36], place: [41, 53] } },
      speech,
    );
    expect(pieces.filter(({ label }) => label).map(({ text: words, label }) => [words, label])).toEqual([
      ['me dijeron que', 'heard, not seen'],
      ['unos 150', '112–200, about'],
      ['van a cruzar', 'crossing, planned'],
      ['puente nuevo', 'place'],
    ]);
  });

  test('readings of the same words share them', () => {
    const pieces = markSpans(text, { ...report, spans: { kind: [24, 36], mode: [24, 29] } }, speech);
    expect(pieces.find(({ label }) => label)).toEqual({
      text: 'van a cruzar',
      tail: '',
      label: 'crossing, planned',
      after: null,
    });
  });

  test('the pieces are the text, whatever the spans', () => {
    const span = fc.tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: -3, max: 70 }));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.record({ kind: span, count: span, place: span, when: span }),
        (words, spans) => {
          expect(
            markSpans(words, { ...report, spans }, speech)
              .map((piece) => piece.text + piece.tail)
              .join(''),
          ).toBe(words);
        },
      ),
    );
  });
});
