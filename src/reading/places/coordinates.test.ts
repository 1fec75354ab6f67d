import { describe, expect, test } from 'vitest';
import { prepareText } from '../text.ts';
import { readPositions } from './coordinates.ts';

describe('positions', () => {
  test.each([
    // Washington, Angkor Wat, and where the equator meets the prime meridian: points with published grid references.
    ['18SUJ 23371 06519', 'mgrs', 38.8898, -77.0365],
    ['48PUV 77298 83034', 'mgrs', 13.4125, 103.8667],
    ['31NAA 66021 00000', 'mgrs', 0, 0],
    // The example of the Open Location Code specification.
    ['8FVC9G8F+6X', 'plus-code', 47.3656, 8.5249],
    ['-25.2637, -57.5759', 'coordinates', -25.2637, -57.5759],
    ['25.8957 N, 97.4972 W', 'coordinates', 25.8957, -97.4972],
    ['12.3456 S 45.6789 O', 'coordinates', -12.3456, -45.6789],
    ['https://www.google.com/maps/@25.8957,-97.4972,17z', 'map-link', 25.8957, -97.4972],
    ['geo:25.8957,-97.4972', 'map-link', 25.8957, -97.4972],
  ] as const)('%s', (words, rule, lat, lon) => {
    const [position] = readPositions(prepareText(words, 'es'));
    expect(position?.rule).toBe(rule);
    expect(position!.lat).toBeCloseTo(lat, 3);
    expect(position!.lon).toBeCloseTo(lon, 3);
  });

  test.each([
    'cuesta 25.50, 30.50',
    'somos 1.200 y 3.500',
    'zona 14 PQ',
    '3+2',
    'https://example.org/a/1',
    '95.1234, 12.1234',
  ])('%s is no position', (words) => {
    expect(readPositions(prepareText(words, 'es'))).toEqual([]);
  });
});
