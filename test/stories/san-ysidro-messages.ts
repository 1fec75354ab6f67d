import type { Sample } from '../../src/claims/sample-evidence.ts';

/**
 * The night of 19 November 2018 at San Ysidro, told again in our own words: one message nobody signed, forwarded through six groups,
 * translated, repeated as hearsay and asked about; three people who looked and saw nothing. All writers are invented.
 */
const RUMOUR =
  'Me dijeron que mañana antes de que amanezca van a correr por los carriles de los carros en San Ysidro, somos miles. Pásenlo';
const crossing = (basis: 'hearsay' | 'unmarked', polarity: 'affirmed' | 'asked' = 'affirmed'): Sample['reports'] => [
  {
    kind: 'crossing',
    place: 'san-ysidro-lanes',
    when: ['2018-11-19T03:00:00-08:00', '2018-11-19T06:00:00-08:00'],
    basis,
    polarity,
    mode: 'planned',
  },
];

const atMinute = (minute: number): string =>
  new Date(Date.parse('2018-11-18T22:47:00-08:00') + minute * 60_000).toISOString();

const DRESSINGS = [
  (text: string) => text,
  (text: string) => `🚨🚨 URGENTE 🚨🚨 ${text}`,
  (text: string) => `${text} 🙏🙏`,
  (text: string) => `reenvíen a todos!! ${text}`,
  (text: string) => text.toLowerCase(),
  (text: string) => text.slice(0, -10),
] as const;

/** Twenty-nine forwards over two hours, dressed up, in lower case or cut. */
const forwards: readonly Sample[] = Array.from({ length: 29 }, (_, at) => ({
  id: `m:f${String(at).padStart(2, '0')}`,
  at: atMinute(10 + at * 5),
  text: DRESSINGS[at % DRESSINGS.length]!(RUMOUR),
  chat: `k:group-${at % 5}`,
  forwarded: true,
  reports: crossing('hearsay'),
}));

const retold: readonly Sample[] = [
  {
    id: 'm:r0',
    at: atMinute(96),
    lang: 'en',
    chat: 'k:staff',
    text: 'I was told that before dawn tomorrow they will rush the car lanes at San Ysidro, thousands of us. Pass it on',
    forwarded: true,
    reports: crossing('hearsay'),
  },
  {
    id: 'm:r1',
    at: atMinute(104),
    lang: 'ht',
    chat: 'k:group-3',
    text: 'yo di demen anvan solèy leve yo pral kouri nan liy machin San Ysidro yo, plizyè milye moun',
    reports: crossing('hearsay'),
  },
  {
    id: 'm:r2',
    at: atMinute(112),
    lang: 'en',
    chat: 'k:staff',
    text: 'they say a crowd of thousands will run through the car lanes at San Ysidro before dawn tomorrow',
    reports: crossing('hearsay'),
  },
  {
    id: 'm:r3',
    at: atMinute(131),
    chat: 'k:group-4',
    text: 'dicen que mañana antes del amanecer van a correr por los carriles de San Ysidro',
    reports: crossing('hearsay'),
  },
  {
    id: 'm:r4',
    at: atMinute(140),
    lang: 'pt',
    chat: 'k:group-2',
    text: 'dizem que amanhã antes do amanhecer vão correr pelas faixas dos carros em San Ysidro, são milhares',
    reports: crossing('hearsay'),
  },
];

const questions: readonly Sample[] = [
  'es cierto lo de los carriles de San Ysidro mañana?',
  'alguien sabe si van a correr por los carriles en San Ysidro?',
  'is it true about the car lanes at San Ysidro?',
  'eske se vre y ap kouri nan liy machin San Ysidro demen?',
  'es verdad que mañana corren en San Ysidro?',
].map((text, at) => ({
  id: `m:q${at}`,
  at: atMinute(135 + at * 15),
  lang: (['es', 'es', 'en', 'ht', 'es'] as const)[at]!,
  chat: 'k:tipline',
  channelKind: 'whatsapp-cloud',
  text,
  reports: crossing('unmarked', 'asked'),
}));

/** Forty messages: the first, 29 forwards, 5 retellings, 5 questions. */
export const rumour: readonly Sample[] = [
  { id: 'm:00', at: atMinute(0), text: RUMOUR, chat: 'k:group-0', reports: crossing('hearsay') },
  ...forwards,
  ...retold,
  ...questions,
];

const denial = (place: string): Sample['reports'] => [
  {
    kind: 'crossing',
    place,
    when: ['2018-11-19T00:00:00-08:00', '2018-11-19T06:00:00-08:00'],
    basis: 'eyewitness',
    polarity: 'denied',
    mode: 'planned',
  },
];

/** Three who looked: an officer at the plaza, the Tijuana desk on the road, a shelter. */
export const lookers: readonly Sample[] = [
  {
    id: 'm:d0',
    at: atMinute(130),
    sourceClass: 'own-officer',
    channelKind: 'field-form',
    chat: 'k:form',
    lang: 'en',
    text: 'PedWest plaza and the lanes: nobody gathering, I count under 20 people',
    reports: denial('san-ysidro-lanes'),
  },
  {
    id: 'm:d1',
    at: atMinute(175),
    sourceClass: 'partner-desk',
    chat: 'k:desk',
    text: 'desde la carretera: no viene ningún grupo hacia los carriles de San Ysidro',
    reports: denial('san-ysidro-lanes'),
  },
  {
    id: 'm:d2',
    at: atMinute(205),
    sourceClass: 'known-organisation',
    chat: 'k:shelter',
    text: 'del albergue no ha salido nadie hacia San Ysidro, todos duermen',
    reports: denial('san-ysidro'),
  },
];

const sighting = (): Sample['reports'] => [
  {
    kind: 'crossing',
    place: 'san-ysidro-lanes',
    when: ['2018-11-19T03:00:00-08:00', '2018-11-19T06:00:00-08:00'],
    basis: 'eyewitness',
    mode: 'planned',
  },
];

/** What would have made it more than a rumour: two people among them, and an officer who sees them. */
export const witnesses: readonly Sample[] = [
  {
    id: 'm:w0',
    at: atMinute(215),
    chat: 'k:group-1',
    text: 'yo estoy con ellos en El Chaparral, ya somos como 400 formados para ir a los carriles a las 3',
    reports: sighting(),
  },
  {
    id: 'm:w1',
    at: atMinute(221),
    chat: 'k:tipline',
    channelKind: 'whatsapp-cloud',
    text: 'estoy viendo desde mi puesto de tacos un grupo grande que se junta para correr por los carros en San Ysidro',
    reports: sighting(),
  },
  {
    id: 'm:w2',
    at: atMinute(228),
    sourceClass: 'own-officer',
    channelKind: 'field-form',
    chat: 'k:form',
    lang: 'en',
    text: 'I see about 400 forming up at PedWest, facing the car lanes of San Ysidro',
    reports: sighting(),
  },
];
