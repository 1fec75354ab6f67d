import { describe, expect, test } from 'vitest';
import { ReportKinds } from '../../model/index.ts';
import { decodeBase64, readWeights } from '../learnt/weights.ts';
import { readSampleParts } from '../sample-reading.ts';
import { ANYTHING, CLASSES, classOf, WHOLE } from './classes.ts';
import { HINT_WEIGHTS } from './hint-weights.ts';
import { HINT_BUCKETS, hintFeatures, listHints, weighHints } from './hints.ts';
import { classifyKinds } from './kind-classifier.ts';
import { hearWords, listSaid, RARITY_STEP, SOUND_BUCKETS, soundFeatures, weighHeard } from './sound.ts';
import { SOUND } from './sound-weights.ts';

const MESSAGES = [
  'Somos como 150 en el puente nuevo, llevamos 3 horas esperando. ¿Y no hay agua?',
  "y'a plus de place au refuge, 40 dehors",
  'bon dia grupo! quem vende passagem pra hoje?',
  '',
];

describe('what is learnt is what is asked', () => {
  const rarity = Float32Array.from(decodeBase64(SOUND.rarity), (byte) => byte * RARITY_STEP);
  const sound = readWeights(SOUND.weights, SOUND_BUCKETS, CLASSES).values;
  const hint = readWeights(HINT_WEIGHTS, HINT_BUCKETS, CLASSES).values;
  const sumOf = (weights: Float32Array, features: readonly (readonly [number, number])[], ofClass: number): number =>
    features.reduce((sum, [bucket, value]) => sum + weights[bucket * CLASSES + ofClass]! * value, 0);

  test.each(MESSAGES)('%s', (text) => {
    const message = readSampleParts(text);
    for (const sentence of [WHOLE, 0]) {
      const heard = hearWords(message, sentence);
      const features = soundFeatures(listSaid(message, sentence), rarity);
      const hints = listHints(message, sentence);
      for (let ofClass = 0; ofClass < CLASSES; ofClass += 1) {
        expect(weighHeard(heard, ofClass)).toBeCloseTo(sumOf(sound, features, ofClass), 3);
        expect(weighHints(hints, ofClass)).toBeCloseTo(sumOf(hint, hintFeatures(hints), ofClass), 3);
      }
    }
  });
});

describe('two opinions', () => {
  test('words tell what no cue does, and cues what they tell in any language', () => {
    const { kind, telling } = classifyKinds(readSampleParts(MESSAGES[0]!));
    const likeliest = (which: 'sound' | 'hint') =>
      ReportKinds.toSorted((one, other) => kind(other, 0)[which] - kind(one, 0)[which])[0];
    expect(likeliest('sound')).toBe('waiting');
    expect(likeliest('hint')).toBe('waiting');
    expect(telling().sound).toBeGreaterThan(0);
    expect(classifyKinds(readSampleParts(MESSAGES[2]!)).telling().sound).toBeLessThan(0);
  });

  test('a sentence is weighed by its own words', () => {
    const { kind } = classifyKinds(readSampleParts('El puente está cerrado. Llegaron 40 al albergue.'));
    expect(kind('closure', 0).sound).toBeGreaterThan(kind('closure', 8).sound);
    expect(kind('arrival', 8).sound).toBeGreaterThan(kind('arrival', 0).sound);
  });

  test('a cue said twice counts once, and order changes nothing', () => {
    expect(listHints(readSampleParts('agua agua'), WHOLE)).toEqual(listHints(readSampleParts('agua'), WHOLE));
    const sorted = (text: string) => [...listHints(readSampleParts(text), WHOLE)].sort();
    expect(sorted('agua y medicinas')).toEqual(sorted('medicinas y agua'));
    expect(classOf(ReportKinds[0]!)).toBe(0);
    expect(ANYTHING).toBe(CLASSES - 1);
  });
});
