import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Language, Languages } from '../../model/index.ts';
import { respellTokens } from './chat-spelling.ts';
import { fold } from '../words/folding.ts';
import { inflect } from '../lexicon/paradigms.ts';
import { tokenize } from '../words/tokens.ts';

function readAloud(lang: Language, raw: string): string {
  const folded = fold(raw);
  return respellTokens(folded, raw, tokenize(folded), lang)
    .map(({ text }) => text)
    .join(' ');
}

describe('words as phones write them', () => {
  test.each<[Language, string, string]>([
    ['es', 'aki no hay aguaaa xq nadien trae', 'aqui no hay agua porque nadie trae'],
    ['es', 'toy en la garita d San Ysidro', 'estoy en la garita de san ysidro'],
    ['es', 'somos 3k, traemos 2 x familia', 'somos 3 k , traemos 2 por familia'],
    ['es', 'estamos con Vrisa en Metapa', 'estamos con vrisa en metapa'],
    ['ht', 'map tann nan refij la', 'm ap tann nan refij la'],
    ['ht', "m'ap tann, mpa gen dlo", 'm ap tann , m pa gen dlo'],
    ['pt', 'vcs tao onde? td mundo aki', 'voces estao onde ? tudo mundo aqui'],
    ['en', 'ppl waitin w/ kids b4 the gate', 'people waiting with / kids before the gate'],
    ['en', 'kids w/o parents, all w/our bags', 'kids without parents , all with / our bags'],
    ['fr', 'ya bcp de gens ds la file', 'y a beaucoup de gens dans la file'],
  ])('%s: %s', (lang, written, meant) => {
    expect(readAloud(lang, written)).toBe(meant);
  });

  test('spans stay in order, inside the words as written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom(...Languages), (raw, lang) => {
        const folded = fold(raw);
        const written = tokenize(folded);
        const read = respellTokens(folded, raw, written, lang);
        let end = 0;
        for (const token of read) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(written.some((other) => other.start <= token.start && token.end <= other.end)).toBe(true);
          end = token.end;
        }
      }),
    );
  });
});

describe('verbs in every form', () => {
  test.each<[Language, string, string, string, string]>([
    ['es', 'soltar/suelt', 'soltaron', 'sueltan', 'soltaran'],
    ['es', 'dormir/duerm/durm', 'durmieron', 'durmiendo', 'dormiran'],
    ['es', 'cruzar', 'cruce', 'cruzando', 'cruzaremos'],
    ['pt', 'chegar', 'chegaram', 'chegando', 'chegarao'],
    ['fr', 'fermer', 'fermait', 'ferment', 'fermera'],
    ['en', 'drop', 'dropped', 'dropping', 'will drop'],
    ['en', 'pull in', 'pulled in', 'pulling in', 'will pull in'],
    ['ht', 'rive', 'fek rive', 'ap rive', 'pral rive'],
  ])('%s: %s', (lang, verb, past, now, plan) => {
    const forms = inflect(lang, verb);
    expect(forms.past).toContain(past);
    expect(forms.now).toContain(now);
    expect(forms.plan).toContain(plan);
  });
});
