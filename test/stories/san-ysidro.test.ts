import { describe, expect, test } from 'vitest';
import { createPlaceTree, judge, POLICIES, tellGate, tellReason, weigh } from '../../src/claims/index.ts';
import { instantOf, sampleEvidence } from '../../src/claims/sample-evidence.ts';
import { asPlaceId, type Claim } from '../../src/model/index.ts';
import { lookers, rumour, witnesses } from './san-ysidro-messages.ts';

const places = createPlaceTree([
  { id: asPlaceId('san-ysidro'), name: 'San Ysidro', within: null },
  { id: asPlaceId('san-ysidro-lanes'), name: 'San Ysidro, car lanes', within: asPlaceId('san-ysidro') },
]);
// Twelve months before: fourteen such announcements, none of which came true.
const outcomes = { kinds: { crossing: { happened: 0, not: 14 } } };
const now = instantOf('2018-11-19T02:41:00-08:00');
const policy = POLICIES['close-lanes'];

const pictureOf = (...samples: (typeof rumour)[]) =>
  weigh(samples.flat().map(sampleEvidence), { now, places, outcomes });
const gradeOf = ({ grade }: Claim): string => `${grade.reliability}${grade.credibility}`;
const rushOf = (picture: ReturnType<typeof pictureOf>): Claim =>
  picture.claims.find(({ kind, polarity }) => kind === 'crossing' && polarity === 'affirmed')!;

describe('San Ysidro, the night of 19 November 2018', () => {
  test('forty messages are one claim and one origin that nobody has signed', () => {
    const picture = pictureOf(rumour);
    const claim = rushOf(picture);
    expect(rumour).toHaveLength(40);
    expect(picture.claims).toHaveLength(1);
    expect({ messages: claim.messages, origins: claim.origins, asked: claim.asked.length }).toEqual({
      messages: 40,
      origins: 0,
      asked: 5,
    });
    expect(new Set(claim.for.map(({ origin }) => origin)).size).toBe(1);
    expect(gradeOf(claim)).toBe('E4');
  });

  test('three who looked make it improbable, and their reports are its other side', () => {
    const claim = rushOf(pictureOf(rumour, lookers));
    expect(gradeOf(claim)).toBe('E5');
    expect(claim.probability).toBeLessThan(0.05);
    expect(new Set(claim.against.map(({ origin }) => origin)).size).toBe(3);
    expect(claim.reasons.map(tellReason)).toEqual([
      'Hearsay: nobody who saw it is named, 35 messages.',
      '35 messages go back to one origin.',
      '3 independent origins say the opposite.',
      'A more reliable source says the opposite.',
      'Of 14 such claims before, 0 came true.',
      '0 votes for and 3 against, one per origin.',
    ]);
  });

  test('closing the lanes is not met, the desk says why, and what would settle it', () => {
    const picture = pictureOf(rumour, lookers);
    const gate = judge(policy, rushOf(picture), picture, now, outcomes);
    expect(gate.met).toBe(false);
    expect(tellGate(gate)).toBe(
      'Not met, 0 of 4: information 2 or better is needed, it is 5; 2 independent origins are needed, there are 0; ' +
        'an eyewitness of reliability C or better is needed, nobody who says so saw it; the last new origin must be newer than 60 minutes, it is 234 old.',
    );
    expect(gate.settle.map(({ code }) => code)).toEqual([
      'own-officer-looks',
      'partner-desk-looks',
      'ask-first-writer',
    ]);
  });

  test('before anybody looked, each answer that is asked for would move the claim', () => {
    const picture = pictureOf(rumour);
    const gate = judge(policy, rushOf(picture), picture, now, outcomes);
    for (const { yes, no } of gate.settle) expect(yes.probability).toBeGreaterThan(no.probability);
    expect(gate.settle[0]).toMatchObject({ place: 'san-ysidro-lanes', no: { grade: 'E5' } });
  });

  test('two witnesses and an officer who sees it: met', () => {
    const picture = pictureOf(rumour, witnesses);
    const claim = rushOf(picture);
    const gate = judge(policy, claim, picture, now, outcomes);
    expect(claim.origins).toBe(3);
    expect(gate.conditions.filter(({ met }) => !met)).toEqual([]);
    expect(gate.settle).toEqual([]);
  });

  test('thirty more forwards change nothing but the count of messages', () => {
    const more = rumour
      .filter(({ forwarded }) => forwarded)
      .map((message) => ({
        ...message,
        id: `${message.id}x`,
        at: '2018-11-19T02:30:00-08:00',
        source: `s:${message.id}x`,
      }));
    const [before, after] = [rushOf(pictureOf(rumour)), rushOf(pictureOf(rumour, more))];
    expect(after.messages).toBeGreaterThan(before.messages);
    expect({
      grade: after.grade,
      origins: after.origins,
      lastOriginAt: after.lastOriginAt,
      probability: after.probability,
    }).toEqual({
      grade: before.grade,
      origins: before.origins,
      lastOriginAt: before.lastOriginAt,
      probability: before.probability,
    });
  });
});
