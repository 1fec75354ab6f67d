import { describe, expect, test } from 'vitest';
import { AnswerLanguages } from '../contract/index.ts';
import { AnswerKinds, PHRASES } from './phrases.ts';
import { mayAnswer } from './draft.ts';

describe('drafts', () => {
  test.each(AnswerLanguages)('%s has words for every matter, and each names its place', (lang) => {
    const phrases = PHRASES[lang];
    for (const kind of AnswerKinds)
      for (const words of phrases.kinds[kind]) expect(words.split('{place}')).toHaveLength(2);
    expect(phrases.since).toContain('{time}');
  });

  test.each(['departure', 'transit', 'crossing', 'presence', 'arrival', 'kidnapping', 'missing-child'] as const)(
    'nothing is drafted about %s: who lies in wait asks too',
    (kind) => expect(mayAnswer({ kind })).toBe(false),
  );
});
