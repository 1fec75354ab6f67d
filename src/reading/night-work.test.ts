import { describe, expect, test } from 'vitest';
import { readSample } from './sample-reading.ts';

/** What posts, shelters and guards say in a night's work; sent at six in the evening. */
const tell = (text: string): readonly string[] =>
  readSample(text, { sentAt: '2026-05-12T18:00:00-05:00', near: 'Matamoros' }).map(({ kind, polarity, mode, count }) =>
    [kind, polarity === 'affirmed' ? mode : `${polarity} ${mode}`, ...(count ? [count.best] : [])].join(' '),
  );

type Row = readonly [text: string, told: readonly string[]];

describe('where nobody is, nobody runs', () => {
  test.each<Row>([
    ['nobody on the bridge tonight', ['presence denied now']],
    ['nadie en el puente, todo tranquilo', ['presence denied now']],
    ['personne sur le pont ce soir', ['presence denied now']],
    ['ninguém na ponte agora', ['presence denied now']],
    ['pa gen pèsonn sou pon an', ['presence denied now']],
    ['the line is gone, they processed everyone', ['waiting denied now']],
    // Nobody passes: that is how shut is said.
    ['la route est coupée, personne ne passe', ['closure now']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('what nobody has lacks', () => {
  test.each<Row>([
    ['nobody here has eaten', ['need-food now']],
    ['nadie ha comido desde ayer', ['need-food now']],
    ['nadie tiene cobijas aquí', ['need-shelter now']],
    ["Personne n'a de couverture ici", ['need-shelter now']],
    ['nadie tiene la culpa', []],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('what is there together lacks nowhere', () => {
  test.each<Row>([
    ['hay agua y comida para todos', ['need-water denied now', 'need-food denied now']],
    ['there is food and water for all of us', ['need-water denied now']],
    ['aqui tem água e comida', ['need-food denied now']],
    ["il y a de l'eau et à manger", ['need-food denied now']],
    // What lacks, or must be brought, is not there.
    ['no hay comida ni agua', ['need-water now', 'need-food now']],
    ['hay agua y falta comida', ['need-water denied now', 'need-food now']],
    ['Hay que llevar agua al km 18, está llegando mucha gente caminando con niños', ['need-water now']],
    ['we are 12 w/o water', ['need-water now 12']],
    ['Nobody has eaten since yesterday, we are 27 with children at km 15', ['need-food now 27']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('the numbers of a shift', () => {
  test.each<Row>([
    [
      'Reporte 17:00: 312 en albergue, 40 en lista de espera, 6 salidas',
      ['waiting now 40', 'departure past 6', 'presence now 312'],
    ],
    ['40 in, 12 out, holding at 98', ['arrival past 40', 'departure past 12', 'presence now 98']],
    ['they said 100 but I only see 60', ['presence now 60']],
    ['about half of the 300 moved on already', ['departure past 150']],
    ['metade dos 120 já embarcou', ['departure past 60']],
    ['of the 25 you told us only 3 showed up', ['arrival past 3']],
    // Split in two, and nobody left.
    ['La caravana se partió en dos, unos 800 se quedaron en Mapastepec', ['presence now 800']],
    ['14 Haitian families moved from the plaza to the stadium', ['departure past 14']],
    // Of a part and the whole, who did it; of what they are, all of them.
    ['dos de los 30 se fueron', ['departure past 2']],
    ['12 of the 40 got on the bus', ['departure past 12']],
    ['só 20 dos 50 entraram', ['arrival past 20']],
    ['35 des 90 personnes sont parties', ['departure past 35']],
    ['12 of the 40 people waiting are kids', ['waiting now 40']],
    ['We could only take 10 of the 24 that ICE dropped', ['release past 24']],
    // One number set right by another denies nobody.
    ['perdón, eran 65 no 56 los que llegaron', ['arrival past 65']],
    ["officers say they're processing 30 per hour", ['release now 30']],
    ['le pont est rouvert, passage dans les deux sens', ['opening now']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test.each<Row>([
  ['dos niños viajan solos en el bus', ['missing-child now 2']],
  ['deux enfants voyagent seuls', ['missing-child now 2']],
  ['duas crianças viajando sozinhas no ônibus', ['missing-child now 2']],
  ['6 kids w/o parents at the office', ['missing-child now 6']],
  ['my kids are big now, they go to school on their own', []],
  ['los niños vienen solos de la escuela', []],
])('children who travel alone: %s', (text, told) => expect(tell(text)).toEqual(told));

describe('groups that are announced', () => {
  test.each<Row>([
    ['por la tarde llega otro grupo de 40', ['arrival planned 40']],
    ['5,000 people are on the way', ['arrival planned 5000']],
    ['another group of 60 expected at midnight', ['arrival planned 60']],
    ['un autre groupe de 25 arrive ce soir', ['arrival planned 25']],
    ['ouverture du pont demain à 6h', ['opening planned']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('whether it is so', () => {
  test.each<Row>([
    ['dicen que cerraron el puente viejo. Alguien confirma?', ['closure asked now']],
    ['they say the bridge is closed until Friday. Can anyone confirm', ['closure asked now']],
    ['yo di yo fèmen pon an. Se vre?', ['closure asked now']],
    // Who answers does not ask.
    ['El puente está cerrado. Es verdad, yo lo vi', ['closure now']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('words that only look like it', () => {
  test.each<Row>([
    ['Hospital: necesitamos donantes O negativo, 20 heridos ingresados', ['need-medical now 20']],
    ['não tem enfermeiro nenhum aqui', ['need-medical now']],
    // Who cannot be stopped lacks no doctor.
    [
      'Yo di m ke demen tout moun pral kouri nan liy machin yo nan San Ysidro, konsa yo pa ka kanpe yo',
      ['crossing planned'],
    ],
    ['two buses at 7, 50 seats each', ['arrival planned 2']],
    ['yo bay 1 sandwich ak dlo gratis', []],
    ["Attention fausse info : le bureau COMAR n'a PAS fermé", ['closure denied now']],
    [
      'Tally from Lajas: in 1,455, out by bus 1,210, staying 900',
      ['arrival past 1455', 'departure past 1210', 'presence now 900'],
    ],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('a plea behind what is told asks for help, not whether it is so', () => {
  test.each<Row>([
    [
      'o motorista largou a gente no deserto, somos 50, alguém busca a gente?',
      ['stranded now 50', 'need-transport now 50'],
    ],
    ['minha prima foi liberada ontem e tá na rodoviária, dá pra alguém ir lá ver ela?', ['release past']],
    ['saw 2 vans with no plates snatch 5 Ecuadorians', ['kidnapping past 5']],
    // Whether it is so.
    ['soltaron a 20 en la terminal, alguien sabe?', ['release asked past 20']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('a "no" that denies something else', () => {
  test.each<Row>([
    ["On n'a plus rien à manger depuis hier, on est 9", ['need-food now 9']],
    ['Ya no están aceptando en El Chaparral, está cerrado', ['closure now']],
    ['el bus nunca llegó y estamos tirados con la barriga vacía', ['stranded now', 'need-food now']],
    ['mi esposo no contesta desde que cruzó anoche', ['missing-person now']],
    ['la police annonce au plus 400 départs par jour', ['departure past 400']],
    ['gwoup pa m nan rive Paso Canoas, 17 moun', ['arrival past 17']],
    ['INM revised it, not 40 — 38 dead at the detention center', ['death past 38']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('a "no" in the words of a kind', () => {
  test.each<Row>([
    ['no drop today', ['release denied past']],
    ['aucun contrôle entre Puebla et Mexico ce matin', ['checkpoint denied now']],
    ['polisye yo di yo p ap kite pyès moun antre', ['release denied planned']],
    ['Nobody is stuck here.', ['stranded denied now']],
    ['no hay retenes hoy', ['checkpoint denied now']],
    ['hoy no salió ningún bus', ['departure denied past']],
    ['mañana no sale ningún bus', ['departure denied planned']],
    ["le pont n'a pas encore ouvert", ['opening denied now']],
    ['pas de contrôle ce matin', ['checkpoint denied now']],
    // How a death is said.
    ['un señor se quedó en la subida, ya no respiraba', ['death past 1']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test('the count of a shelter at the end of its day', () =>
  expect(tell('cierre del día: entraron 46, salieron 31, dormimos 212')).toEqual([
    'arrival past 46',
    'departure past 31',
    'presence now 212',
  ]));

test('shots that were heard', () =>
  expect(tell('Se escucharon disparos por el bordo hace 20 minutos')).toEqual(['hazard past']));

test('an accent says yes', () => expect(tell('sí hay espacio en el albergue')).toEqual(['capacity now']));

test('good news is no newspaper', () =>
  expect(readSample('Notícia boa: liberaram meu irmão e mais 6 brasileiros em El Paso')[0]?.basis).toBe('unmarked'));

test('a shop that opens is no port', () => expect(tell('ya abrieron la tienda de la esquina?')).toEqual([]));

test('"a partir de" leaves for nowhere', () =>
  expect(tell('A partir de mañana la garita abre a las 6')).toEqual(['opening planned']));

test('the bridge of Santa Fe is in Juárez, and no village in Darién', () =>
  expect(readSample('cerraron el puente de Santa Fe', { near: 'Ciudad Juárez' })[0]!.place!.id).toBe(
    'puente-paso-del-norte',
  ));

test('the hour they came is no number of people', () =>
  expect(tell('last night around 2 they dropped 35')).toEqual(['release past 35']));

test.each([
  ['yo rive sa gen inèdtan', '2026-05-12T21:45:00.000Z', '2026-05-12T23:00:00.000Z'],
  ['yo rive sa gen dezèdtan', '2026-05-12T20:30:00.000Z', '2026-05-12T21:30:00.000Z'],
])('hours in one word are no o’clock: %s', (text, from, to) => {
  const [arrived] = readSample(text, { sentAt: '2026-05-12T18:00:00-05:00' });
  expect([arrived!.when!.from, arrived!.when!.to].map((at) => new Date(at).toISOString())).toEqual([from, to]);
});

describe('whose word it is', () => {
  const basisOf = (text: string): string | undefined =>
    readSample(text, { sentAt: '2026-05-12T18:00:00-05:00', near: 'Matamoros' })[0]?.basis;
  test.each([
    ['Acabo de hablar con el comandante, cierran a las 10', 'official'],
    ['Mi esposo está en la fila y dice que no avanza', 'hearsay'],
    ['my cousin is at the bridge and says nobody is crossing', 'hearsay'],
    ['Vi no jornal que fecharam a fronteira', 'media'],
    // Who sees people and counts them does not just talk.
    ['Tô vendo daqui, são uns 40 atravessando', 'eyewitness'],
    ["Je les vois d'ici, ils sont une vingtaine à traverser", 'eyewitness'],
    ['they said 100 but I only see 60', 'eyewitness'],
  ])('%s: %s', (text, basis) => expect(basisOf(text)).toBe(basis));
});

describe('danger stays danger, and an accident killed nobody it did not kill', () => {
  test.each<Row>([
    ['nadie cruzó hoy, el río está crecido', ['crossing denied past', 'hazard now']],
    ['Ninguém atravessou hoje, o rio tá cheio', ['crossing denied past', 'hazard now']],
    ['hubo un accidente, 3 heridos', ['hazard past', 'need-medical now 3']],
    ["Il y a 3 blessés après l'accident, besoin d'une ambulance", ['need-medical now 3']],
    ['accident on highway 57, 3 injured', ['hazard now', 'need-medical now 3']],
    ['se accidentó un camión con migrantes, 5 muertos', ['death past 5']],
    ['Attention, ils arrêtent tous les bus à Palín', ['checkpoint now']],
    ['Mwen tande yo pral mete yon lòt sant nan Tapachula', []],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test.each<Row>([
  ['30 haitianos y 12 cubanos llegaron', ['arrival past 42']],
  ['30 ayisyen ak 12 kiben rive maten an', ['arrival past 42']],
  ['llegaron 30 haitianos, 12 cubanos y 5 chinos', ['arrival past 47']],
  ['30 haitianos cruzaron y 12 cubanos esperan', ['crossing past 30', 'waiting now 12']],
  ['40 personas, 12 cubanos', ['presence now 40']],
])('people told by where they come from are counted together: %s', (text, told) => expect(tell(text)).toEqual(told));

describe('who is there, where nobody else is', () => {
  test.each<Row>([
    ['gym has maybe 14 left, nobody from staff on shift', ['presence now 14']],
    ['about 80 sitting along the wall, nobody has processed them since midnight', ['waiting now', 'presence now 80']],
    ['no lines at the bridge', ['waiting denied now']],
    ['não tem fila na ponte', ['waiting denied now']],
    ['pa gen liy nan pon an', ['waiting denied now']],
    ['la plaza amaneció llena otra vez', ['presence now']],
    ['chofè a lage 18 moun sou wout la san dlo', ['stranded now 18', 'need-water now']],
    ['la patrulla dejó a 50 en la iglesia', ['release past 50']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('who did it is not counted, and who is looked for is no doctor', () => {
  test.each<Row>([
    ['two guys robbed a family near the tracks, took phones and cash', ['robbery past']],
    ['un enfant de 4 ans a de la fièvre, on cherche un médecin au terminal', ['need-medical now 1']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('room that is waited for is none that is free', () => {
  test.each<Row>([
    ['en Necoclí hay 500 esperando cupo, no alcanzan los botes', ['waiting now 500']],
    ['50 waiting for beds at the shelter', ['waiting now 50']],
    ['gen 500 moun k ap tann plas', ['waiting now 500']],
    ['tenemos 12 camas, hay gente esperando', ['capacity now 12', 'waiting now']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

test('a number right before a place tells who is there', () => {
  expect(tell('60 at Willow camp, cold, need blankets')).toEqual(['need-shelter now', 'presence now 60']);
});

test.each(['hay 40 en el gimnasio', 'there are 40 in the gym', 'gen 40 moun nan jimnaz la'])(
  'a hall is not the camp near it: %s',
  (text) => {
    const [there] = readSample(text, { sentAt: '2026-05-12T18:00:00-05:00', near: 'Matamoros' });
    expect([there!.count!.best, there!.place!.id]).toEqual([40, null]);
  },
);

describe('what was said in the words of something else', () => {
  test.each<Row>([
    [
      'hay fuego en el campamento del rio, como 25 casitas quemadas, no hay heridos q yo sepa',
      ['hazard now', 'need-medical denied now 25'],
    ],
    [
      'nah the viral video of "50 bodies" in Lajas Blancas isn\'t here, that\'s Libya. stop fwding it',
      ['drowning denied past 50'],
    ],
    ['nou pare pou n antre nan bwa a maten an, gwoup nou an gen 64 moun', ['departure planned 64']],
    ['por canaan se quedaron trancados como 90', ['stranded now 90']],
  ])('%s', (text, told) => expect(tell(text)).toEqual(told));
});

describe('who is aboard is at no place', () => {
  const placesOf = (text: string): readonly unknown[] =>
    readSample(text, { sentAt: '2026-05-12T18:00:00-05:00', near: 'Matamoros' }).flatMap(({ place, to, count }) => [
      count?.best,
      place?.text ?? null,
      to?.text ?? null,
    ]);
  test.each([
    ['llegó un bus con 40 a bordo', [40, null, null]],
    ['os dois ônibus já foram, 88 a bordo', [88, null, null]],
    ['yon bis ak 52 moun fèk rive san avètisman', [52, null, null]],
  ])('%s', (text, places) => expect(placesOf(text)).toEqual(places));
});
