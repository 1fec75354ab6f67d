import { expect, test } from 'vitest';
import { judge, TRAIT_COUNT, traitsOf, type Weighed } from './draft-judge.ts';
import { draftReports } from '../drafts/index.ts';
import { readSampleParts } from '../sample-reading.ts';

const night = readSampleParts(
  'de los 40 que salieron anoche llegaron 32 al puente, faltan agua y comida y la garita está cerrada',
);
const nothing = { sound: 0, hint: 0 };
/** Every draft of that message, one likelier than the other. */
const weighed = draftReports(night).map((draft, at): Weighed => ({
  draft,
  scored: at,
  sound: 0,
  hint: 0,

  logit: at,
}));

test('every trait of a draft is a number, whatever it lacks', () => {
  expect(weighed.length).toBeGreaterThan(3);
  for (const one of weighed) {
    const traits = traitsOf(night, one, weighed, nothing);
    expect(traits).toHaveLength(TRAIT_COUNT);
    expect([...traits].every(Number.isFinite)).toBe(true);
  }
});

test('a draft is judged the same in whatever order the others are given', () => {
  for (const one of weighed)
    expect(judge(night, one, weighed.toReversed(), nothing)).toBe(judge(night, one, weighed, nothing));
});

test('what another draft of the message weighs is seen', () => {
  const [one, other] = weighed as [Weighed, Weighed];
  const alone = [...traitsOf(night, one, [one], nothing)];
  const beside = [...traitsOf(night, one, [one, { ...other, logit: 4 }], nothing)];
  expect(alone).not.toContain(4);
  expect(beside).toContain(4);
});
