import { describe, expect, test } from 'vitest';
import { asPlaceId, type Claim, type Count, exactly } from '../../model/index.ts';
import { createPlaceTree } from '../reach/place-tree.ts';
import { instantOf, type Sample, sampleEvidence, type SampleReport } from '../sample-evidence.ts';
import { weigh } from '../weigh.ts';

const places = createPlaceTree([
  { id: asPlaceId('station'), name: 'Bus station', within: null },
  { id: asPlaceId('old-bridge'), name: 'Puente Viejo', within: null },
  { id: asPlaceId('new-bridge'), name: 'Puente Nuevo', within: null },
  { id: asPlaceId('lanes'), name: 'Car lanes', within: null },
]);

type Told = readonly [clock: string, text: string, reports: readonly SampleReport[], more?: Partial<Sample>];

/** Told in one night by different people, where no source is given. */
const hear = (told: readonly Told[]): readonly Claim[] =>
  weigh(
    told.map(([clock, text, reports, more], at) =>
      sampleEvidence({ id: `m:${at}`, at: `2026-05-12T${clock}:00-05:00`, text, reports, ...more }),
    ),
    { places, now: instantOf('2026-05-12T12:00:00-05:00') },
  ).claims;

/** The messages that tell each claim, by their place in the list. */
const messagesOf = (claims: readonly Claim[]): readonly (readonly string[])[] =>
  claims.map((claim) => claim.for.map(({ message }) => message.slice(2)));

describe('how many are stranded at the station', () => {
  const about = (best: number): Count => ({
    op: 'about',
    low: Math.round(best * 0.75),
    best,
    high: Math.round(best * 1.33),
    unit: 'person',
  });
  const stranded = (count: Count): readonly SampleReport[] => [
    { kind: 'stranded', place: 'station', basis: 'participant', count },
  ];
  const HUNDREDS: readonly Told[] = [
    ['00:38', 'about 200 people are stuck in here, no bus before 6', stranded(about(200)), { lang: 'en' }],
    ['00:52', 'somos uns 180 aqui na rodoviária, dormindo no chão', stranded(about(180)), { lang: 'pt' }],
    [
      '01:06',
      'nous sommes plus de 160 bloqués à la gare',
      stranded({ ...about(160), op: 'more-than', low: 160, high: 256 }),
      { lang: 'fr' },
    ],
  ];

  test('guesses of one hour that differ by what guesses do are one claim, and its witnesses confirm each other', () => {
    const [claim, ...others] = hear(HUNDREDS);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ origins: 3, grade: { credibility: 1 } });
    expect([claim!.count!.low, claim!.count!.high]).toEqual([
      expect.toSatisfy((n) => n <= 160),
      expect.toSatisfy((n) => n >= 200),
    ]);
  });

  test('what each counts besides (two volunteers, the coach at 0600) keeps nothing apart unless both do', () => {
    const volunteers: Told = [
      '03:00',
      'here with two volunteers: about 200 of us at the station',
      stranded(about(200)),
    ];
    const coach: Told = ['03:20', 'first coach out is 0600, some 190 stuck inside', stranded(about(190))];
    const coaches: Told = ['03:20', '4 coaches are late, some 190 stuck inside', stranded(about(190))];
    expect(messagesOf(hear([volunteers, coach]))).toEqual([['0', '1']]);
    expect(messagesOf(hear([volunteers, coaches]))).toEqual([['0'], ['1']]);
  });

  test('another figure is another claim: two who counted, the small, what has grown since, what is too far from any', () => {
    const counted = (clock: string, text: string, best: number): Told => [
      clock,
      text,
      stranded(exactly(best, 'person')),
    ];
    const apart = (...told: readonly Told[]): void =>
      expect(messagesOf(hear(told))).toEqual(told.map((_, at) => [String(at)]));
    apart(counted('01:00', 'conté 200 en la central', 200), counted('01:10', 'hay 225 formados en los andenes', 225));
    apart(
      ['01:00', 'como 8 en la central', stranded(about(8))],
      ['01:10', 'quedamos unos nueve sentados afuera', stranded(about(9))],
    );
    apart(
      ['01:00', 'somos como 180 en la central', stranded(about(180))],
      ['03:00', 'ya hay unas 200 personas varadas', stranded(about(200))],
    );
    apart(
      ['01:00', 'somos como 180 en la central', stranded(about(180))],
      ['01:20', 'unas 240 personas varadas ahí adentro', stranded(about(240))],
    );
  });

  test('who said 180 and now says 200 tells that it has changed, not that 180 is confirmed', () => {
    const claims = hear([
      ['01:00', 'estamos como 180 varados en la central', stranded(about(180)), { source: 's:ana' }],
      ['01:50', 'aquí seguimos, ya somos unas 200 personas en la central', stranded(about(200)), { source: 's:ana' }],
    ]);
    expect(claims.map(({ count, origins }) => [count?.best, origins])).toEqual([
      [180, 1],
      [200, 1],
    ]);
  });
});

describe('one message that denies one thing and tells another', () => {
  const CLOSED: readonly SampleReport[] = [{ kind: 'closure', place: 'old-bridge', basis: 'eyewitness' }];

  test('"not all bridges: only the old one is closed" supports who says that the old one is closed', () => {
    const claims = hear([
      ['03:33', 'puente viejo cerrado, se cayeron las computadoras', CLOSED],
      [
        '04:08',
        'es falso que cerraron todos los puentes, el puente nuevo sigue abierto, solo el viejo está cerrado',
        [{ kind: 'closure', place: 'new-bridge', polarity: 'denied', basis: 'eyewitness' }, ...CLOSED],
      ],
    ]);
    expect(claims.map(({ place, polarity, origins }) => [place?.id, polarity, origins])).toEqual([
      ['old-bridge', 'affirmed', 2],
      ['new-bridge', 'denied', 1],
    ]);
  });

  test('a "not" that reading did not hear still keeps a message apart', () => {
    const claims = hear([
      ['03:33', 'puente viejo cerrado, se cayeron las computadoras', CLOSED],
      ['04:08', 'mentira lo del puente viejo, aquí pasamos todos', CLOSED],
    ]);
    expect(messagesOf(claims)).toEqual([['0'], ['1']]);
  });
});

describe('denials of one rumour', () => {
  const run = (more: Partial<SampleReport>): readonly SampleReport[] => [{ kind: 'crossing', place: 'lanes', ...more }];
  const denied = (more: Partial<SampleReport>): readonly SampleReport[] =>
    run({ polarity: 'denied', basis: 'eyewitness', ...more });
  const RUMOUR: Told = ['00:10', 'dicen que van a correr por los carriles', run({ mode: 'planned', basis: 'hearsay' })];
  const DENIALS: readonly Told[] = [
    ['01:12', 'the plaza is empty, I count 8 asleep. Nobody is running', denied({ mode: 'past' }), { lang: 'en' }],
    ['02:06', 'dos unidades recorrieron la vía, no vemos a nadie', denied({ mode: 'now' })],
    ['02:52', '380 personas durmiendo. No es cierto que van a correr', denied({ mode: 'planned' })],
  ];

  test('stand in one claim beside it, whether they deny that it is so or that it will be, and what else they count', () => {
    const claims = hear([RUMOUR, ...DENIALS]);
    expect(claims.map(({ polarity, origins, against }) => [polarity, origins, against.length])).toEqual([
      ['affirmed', 0, 3],
      ['denied', 3, 1],
    ]);
  });

  test('of another day, or of another place, are others', () => {
    const [first] = DENIALS;
    const elsewhere: Told = ['01:30', 'por aquí nadie corre', denied({ place: 'new-bridge' })];
    const nextDay: Told = ['01:30', 'nadie va a correr el jueves', denied({ mode: 'planned' })];
    expect(messagesOf(hear([first!, elsewhere]))).toEqual([['0'], ['1']]);
    const dated: Told = ['01:00', 'hoy martes nadie va a correr', denied({ mode: 'planned' })];
    expect(messagesOf(hear([dated, nextDay]))).toEqual([['0'], ['1']]);
  });
});

test('who asks in the words of a rumour asks about it, whatever was told of the place since', () => {
  const run = (more: Partial<SampleReport>): readonly SampleReport[] => [
    { kind: 'crossing', place: 'lanes', mode: 'planned', ...more },
  ];
  const claims = hear([
    [
      '00:10',
      'dicen que hoy martes van a correr todos por los carriles antes de que amanezca',
      run({ basis: 'hearsay' }),
    ],
    ['00:39', 'escuchamos que el jueves se meten unos por las garitas', run({ basis: 'hearsay' })],
    [
      '01:10',
      '¿es verdad que hoy martes van a correr todos por los carriles antes de que amanezca?',
      run({ polarity: 'asked' }),
    ],
    ['01:20', '¿va a pasar algo en las garitas?', run({ polarity: 'asked' })],
  ]);
  expect(claims.map((claim) => [claim.for[0]!.message, claim.asked.map(({ message }) => message)])).toEqual([
    ['m:0', ['m:2']],
    ['m:1', ['m:3']],
  ]);
});
