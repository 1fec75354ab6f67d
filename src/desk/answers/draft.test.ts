import { describe, expect, test } from 'vitest';
import {
  asClaimId,
  asInstant,
  asMessageId,
  asPlaceId,
  asReportId,
  type Claim,
  HOUR,
  type Report,
  type Zone,
} from '../../model/index.ts';
import { AnswerLanguages } from '../contract/index.ts';
import { AnswerKinds, PassageKinds, PHRASES } from './phrases.ts';
import { draftAnswer, findAnswer, mayAnswer } from './draft.ts';

describe('drafts', () => {
  test.each(AnswerLanguages)('%s has words for every matter, and each names its place', (lang) => {
    const phrases = PHRASES[lang];
    for (const kind of AnswerKinds)
      for (const words of phrases.kinds[kind]) expect(words.split('{place}')).toHaveLength(2);
    for (const kind of PassageKinds)
      for (const words of phrases.plans[kind]) expect(words).toMatch(/\{place\}.*\{about\}/);
    for (const words of [phrases.since, phrases.about]) expect(words).toContain('{time}');
  });

  test.each(['departure', 'transit', 'crossing', 'presence', 'arrival', 'kidnapping', 'missing-child'] as const)(
    'nothing is drafted about %s: who lies in wait asks too',
    (kind) => expect(mayAnswer({ kind })).toBe(false),
  );
});

const zone = 'America/Matamoros' as Zone;
const at = (clock: string): ReturnType<typeof asInstant> => asInstant(Date.parse(`2026-05-12T${clock}:00-05:00`));
const now = at('02:00');
const named = (id: string | null): Claim['place'] => ({
  id: id === null ? null : asPlaceId(id),
  name: id ?? 'puente',
  text: id ?? 'puente',
});
const aroundFive = { from: at('04:30'), to: at('05:30') };

const claim = (change: Partial<Claim>): Claim => ({
  id: asClaimId('c:1'),
  kind: 'opening',
  place: named('Puente Nuevo'),
  to: null,
  when: { from: at('01:00'), to: at('01:50') },
  mode: 'now',
  polarity: 'affirmed',
  count: null,
  grade: { reliability: 'C', credibility: 2 },
  probability: 0.8,
  origins: 2,
  messages: 2,
  for: [],
  against: [],
  asked: [],
  firstAt: at('01:00'),
  lastOriginAt: at('01:50'),
  reasons: [],
  ...change,
});
const plan = (change: Partial<Claim> = {}): Claim =>
  claim({ mode: 'planned', place: named(null), when: aroundFive, ...change });
const rumour = plan({ grade: { reliability: 'D', credibility: 5 }, messages: 46, origins: 1 });
const officersDenial = plan({ polarity: 'denied', grade: { reliability: 'A', credibility: 2 } });

const question = (change: Partial<Report>): Report => ({
  id: asReportId('r:1'),
  message: asMessageId('m:1'),
  kind: 'opening',
  count: null,
  place: named('Puente Nuevo'),
  to: null,
  when: null,
  basis: 'unmarked',
  polarity: 'asked',
  mode: 'now',
  lang: 'es',
  spans: {},
  rules: [],
  ...change,
});
const opensAtFive = question({ mode: 'planned', place: null, when: aroundFive });
const opensNow = question({});

describe('answers to who asks', () => {
  test.each([
    [
      'is it true that it opens at five? officers say no, forty-six messages say yes',
      opensAtFive,
      [rumour, officersDenial],
      'No es cierto que el paso vaya a abrir hacia las 05:00. Está confirmado.',
    ],
    [
      'the same, and nobody has denied it yet',
      opensAtFive,
      [rumour],
      'Se anuncia que el paso va a abrir hacia las 05:00. Lo dudamos: nadie lo ha confirmado.',
    ],
    [
      'an hour that was not asked about',
      question({ mode: 'planned', place: null, when: { from: at('20:00'), to: at('21:00') } }),
      [rumour, officersDenial],
      'Todavía no lo sabemos',
    ],
    [
      'an hour that has passed',
      opensAtFive,
      [plan({ when: { from: at('00:30'), to: at('01:30') } })],
      'Todavía no lo sabemos',
    ],
    [
      'plans for two bridges, and the question names none',
      opensAtFive,
      [plan({ place: named('Puente Nuevo') }), plan({ place: named('Puente Viejo') })],
      'Todavía no lo sabemos',
    ],
    ['is it open? there is only a plan', opensNow, [plan({ place: named('Puente Nuevo') })], 'Todavía no lo sabemos'],
    [
      'is it open? it was shut and has been opened: the newest solid word, as on the board',
      opensNow,
      [
        claim({ kind: 'closure', grade: { reliability: 'A', credibility: 1 }, lastOriginAt: at('01:00') }),
        claim({ grade: { reliability: 'C', credibility: 3 } }),
      ],
      'Puente Nuevo está abierto.',
    ],
    [
      'is it open? "they shut it ten minutes ago"',
      opensNow,
      [claim({ kind: 'closure', mode: 'past', when: { from: at('01:35'), to: at('01:45') } })],
      'Puente Nuevo está cerrado.',
    ],
    [
      'is it open? "it was shut yesterday"',
      opensNow,
      [
        claim({
          kind: 'closure',
          mode: 'past',
          when: { from: asInstant(now - 30 * HOUR), to: asInstant(now - 20 * HOUR) },
        }),
      ],
      'Todavía no lo sabemos',
    ],
  ] as const)('%s', (_, asked, claims, answer) => {
    const found = findAnswer(asked, claims, now);
    expect(draftAnswer(found, found?.place?.name ?? '', 'es', zone)).toContain(answer);
  });
});
