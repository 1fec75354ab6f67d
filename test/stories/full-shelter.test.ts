import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openReadingRoom, loadCorridor } from '../../src/cli/rooms.ts';
import { type Evidence, weigh } from '../../src/claims/index.ts';
import { asInstant, asMessageId, asSourceKey, HOUR } from '../../src/model/index.ts';
import { makeMessages } from '../../bench/messages.ts';
import { draftAnswer } from '../../src/desk/answers/draft.ts';

const corridor = loadCorridor(resolve(import.meta.dirname, '../../examples/corridors/matamoros-brownsville.json'));
if (!corridor.ok) throw new Error(corridor.refusal.message);
const room = openReadingRoom(corridor.value);
const [blank] = makeMessages(1);
const at = asInstant(Date.parse('2026-05-11T22:00:00-05:00'));

function hear(texts: readonly string[]): ReturnType<typeof weigh> {
  const evidence = texts.map((text, n): Evidence => {
    const message = {
      ...blank!,
      id: asMessageId(`m:${n}`),
      source: asSourceKey(`s:${n}`),
      sentAt: at,
      text,
      forwarded: null,
    };
    const { lang, reports } = room.reader.read({ ...message, near: null });
    return { message, lang: lang.lang, reports };
  });
  return weigh(evidence, { now: asInstant(at + HOUR), places: room.places });
}
const told = (texts: readonly string[]): readonly string[] =>
  hear(texts)
    .claims.filter(({ kind }) => kind === 'capacity')
    .map((claim) => draftAnswer(claim, claim.place?.name ?? '', 'es', corridor.value.zone).split('.')[0]!);

/** The worst a desk can tell somebody with two children at ten at night is that a full shelter has room. */
test.each<[told: string, texts: readonly string[], answers: readonly string[]]>([
  [
    'it is full',
    ['El albergue Shelter Matamoros está lleno, ya no cabe un alma'],
    ['No hay lugar en Shelter Matamoros'],
  ],
  ['it is not full', ['Shelter Matamoros no está lleno'], ['Hay lugar en Shelter Matamoros']],
  ['there is room', ['Todavía hay lugar en el albergue Shelter Matamoros'], ['Hay lugar en Shelter Matamoros']],
  ['beds are left', ['Quedan 40 camas en Shelter Matamoros'], ['Hay lugar en Shelter Matamoros']],
  [
    'two do not agree: two claims, neither supports the other',
    ['Shelter Matamoros está lleno', 'hay lugar en Shelter Matamoros, vengan'],
    ['Hay lugar en Shelter Matamoros', 'No hay lugar en Shelter Matamoros'],
  ],
])('%s', (_, texts, answers) => {
  expect(told(texts).toSorted()).toEqual(answers);
});
