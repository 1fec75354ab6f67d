import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalize, type Json } from './canonical-json.ts';

/** The rule as it is written down, without regard for time. */
function spell(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(spell).join(',')}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  return `{${Object.keys(fields)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${spell(fields[name])}`)
    .join(',')}}`;
}

test('names in their order, no white space, numbers and strings as ECMAScript writes them', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(canonicalize(value as Json)).toBe(spell(value));
    }),
  );
  const odd = { b: -0, a: '"\\\u0000\u001f\u007f\u2028\ud83d\udc4b', '': [1e21, 1e-7, true, null], '\ue000': 'ñ' };
  expect(canonicalize(odd)).toBe(spell(odd));
});

test.each([
  ['half a character', ['\ud83d']],
  ['half a character in a name', { 'a\udc4b': 1 }],
  ['no number', [Number.NaN]],
  ['no end', { a: Infinity }],
])('%s is no JSON', (_, value) => expect(() => canonicalize(value as Json)).toThrow(TypeError));
