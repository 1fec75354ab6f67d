import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readSpeaker, type Voice } from './voice.ts';
import { splitWords } from '../words/wording.ts';

const voiceOf = (text: string, lang: Language): Voice => readSpeaker(text, splitWords(text), lang, []).voice;

describe('who speaks', () => {
  test.each<[Language, string, Voice]>([
    ['es', 'estoy en la fila del puente y nos acaban de echar', 'witness'],
    ['ht', 'mwen nan kan an, traktè yo ap kraze tant yo', 'witness'],
    ['fr', 'on est 35 bloqués à la gare', 'witness'],
    ['pt', 'a gente tá parada na ponte', 'witness'],
    ['en', "I'm at the station door with a clipboard", 'witness'],
    ['es', 'me dijeron que van a correr, somos miles', 'hearsay'],
    ['es', 'dicen que cerraron el puente', 'hearsay'],
    ['en', 'heard there will be 500 more tonight', 'hearsay'],
    ['es', 'Protección Civil informa: todos rescatados', 'official'],
    ['en', 'CBP says the border does not open on the 20th', 'official'],
    ['fr', 'selon la Croix-Rouge il y a 7 blessés', 'official'],
    ['es', 'mi hermana venía en ese bus, me mandó audio', 'relayed'],
    ['es', 'cerraron el puente nuevo', 'unmarked'],
    ['en', '135 people deported from the US arrived', 'unmarked'],
  ])('%s: %s', (lang, text, expected) => {
    expect(voiceOf(text, lang)).toBe(expected);
  });
});
