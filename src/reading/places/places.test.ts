import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asPlaceId, type Language, Languages, parseCorridor, type PlaceId } from '../../model/index.ts';
import { basePlaces } from '../gazetteer/index.ts';
import { prepareText } from '../text.ts';
import { createGazetteer, learningKey, type LearnedPlaces, type PlaceReading, readPlaces } from './index.ts';

const readCorridorFile = (name: string): ReturnType<typeof parseCorridor> =>
  parseCorridor(readFileSync(resolve(import.meta.dirname, '../../../examples/corridors', name), 'utf8'));

function placesOf(name: string) {
  const corridor = readCorridorFile(name);
  if (!corridor.ok) throw new Error(corridor.refusal.message);
  return corridor.value.places;
}

const gazetteer = createGazetteer({ corridor: placesOf('matamoros-brownsville.json'), base: basePlaces() });
const near = gazetteer.find('Matamoros');

/** Words, and what is read: `text = place role`; `?` where it is too close to call or not known. A desk at Matamoros reads. */
const CASES: Readonly<Record<Language, readonly (readonly [words: string, places: string])[]>> = {
  es: [
    ['Somos como 150 en el puente nuevo', 'puente nuevo = queue-puente-nuevo at'],
    ['no hay agua en el puente viejo', 'puente viejo = queue-puente-viejo at'],
    ['están esperando en Los Tomates', 'Los Tomates = queue-los-tomates at'],
    [
      'salieron 3 buses de San Pedro Sula para Ocotepeque',
      'San Pedro Sula = san-pedro-sula from, Ocotepeque = ocotepeque to',
    ],
    ['llegamos a Tapachula', 'Tapachula = tapachula at'],
    ['van rumbo a Huixtla', 'Huixtla = huixtla to'],
    ['pasando por Arriaga', 'Arriaga = arriaga via'],
    ['en la terminal de Danlí hay 200', 'terminal de Danlí = terminal-de-danli at'],
    ['en el albergue de Saltillo no cabe nadie', 'albergue de Saltillo = casa-del-migrante-de-saltillo at'],
    ['la caravana del parque bicentenario', 'parque bicentenario = bicentenario-tapachula'],
    ['los devolvieron por el puente Lerdo', 'puente Lerdo = puente-lerdo via'],
    ['en la puerta 36 hay 500', 'puerta 36 = puerta-36 at'],
    ['asalto en el km 40 antes de Tapanatepec', 'km 40 antes de Tapanatepec = san-pedro-tapanatepec at'],
    ['retén en Querobabi', 'Querobabi = querobabi at'],
    ['el retén de Huehuetán', 'Huehuetán = huehuetan at'],
    ['está abierto El Chaparral?', 'El Chaparral = el-chaparral'],
    ['soltaron a 30 en la central de Reynosa', 'central de Reynosa = central-de-reynosa at'],
    ['vamos de Puebla a México', 'Puebla = puebla from, México = mexico to'],
    ['deportados a La Lima', 'La Lima = la-lima to'],
    ['llegan de Bajo Chiquito a Lajas Blancas', 'Bajo Chiquito = bajo-chiquito, Lajas Blancas = lajas-blancas at'],
    ['cruzaron el río Suchiate', 'río Suchiate = rio-suchiate'],
    ['murieron dos en el río Turquesa', 'río Turquesa = rio-turquesa at'],
    ['la loma de la muerte está mala', 'loma de la muerte = loma-de-la-muerte'],
    ['estamos en la selva', ''],
    ['en senda de vida 2 no hay carpas', 'senda de vida 2 = senda-de-vida-2 at'],
    ['en necocli habemos como 300', 'necocli = necocli at'],
    ['nos asaltaron llegando a juchitan', 'juchitan = juchitan at'],
    ['La 72 está llena', 'La 72 = la-72'],
    ['en paso kanoas no hay bus', 'paso kanoas = paso-canoas at'],
    ['la frontera en las manos está cerrada', 'las manos = las-manos at'],
    ['asaltan en la carretera Reynosa-San Fernando', 'carretera Reynosa-San Fernando = reynosa at'],
    ['nos quitaron hasta los pañales', ''],
    ['la cruz roja llegó', ''],
    ['gracias a dios llegamos bien', ''],
    ['un reten en el crucero de Ixtepec', 'crucero de Ixtepec = ixtepec at'],
    ['estan en la Casa INDI', 'Casa INDI = casa-indi at'],
    ['hay tiros cerca de Camargo', 'Camargo = camargo-tamps at'],
    ['el puente está cerrado', 'puente = ?'],
    ['cerraron el paso en Guasaule', 'Guasaule = guasaule at'],
    ['migración cerró el paso en Guasaule', 'Guasaule = guasaule at'],
    ['25.8957, -97.4972 estamos aqui', '25.8957, -97.4972 = queue-puente-nuevo at'],
    ['retenes en Reynosa y Nuevo Laredo', 'Reynosa = reynosa at, Nuevo Laredo = nuevo-laredo at'],
    ['cerraron todo en #PiedrasNegras', 'PiedrasNegras = piedras-negras at'],
    ['cerraron el muelle, no salen lanchas', 'muelle = ?'],
    ['no hay agua en el albergue de las hermanas scalabrinianas', 'albergue de las hermanas scalabrinianas = ? at'],
    ['en el retén de san benitito revisan todo', 'san benitito = ? at'],
    ['unos 800 se metieron al Suchiate', 'Suchiate = suchiate at'],
    ['soy de Barinas y vivo en Monterrey', 'Barinas = barinas from, Monterrey = monterrey at'],
  ],
  en: [
    ['150 people at the new bridge', 'new bridge = queue-puente-nuevo at'],
    ['stuck at Gateway bridge', 'Gateway bridge = queue-puente-nuevo at'],
    ['no agents on I-19 today', 'I-19 = ? at'],
    ['three bodies in the river by Shelby Park', 'river by Shelby Park = shelby-park at'],
    ['leaving Eagle Pass for San Antonio', 'Eagle Pass = eagle-pass from, San Antonio = san-antonio to'],
    ['BP dropped 55 at the Brownsville bus station', 'Brownsville bus station = bus-station-brownsville at'],
    ['4,200 under the Del Rio bridge', 'Del Rio bridge = del-rio-bridge at'],
    ['need a medic at the El Chaparral camp', 'El Chaparral camp = el-chaparral at'],
    ['hwy 97 near San Fernando', 'hwy 97 near San Fernando = san-fernando'],
    ['Respite center McAllen is full', 'Respite center McAllen = humanitarian-respite-center'],
    ['is gate 36 open', 'gate 36 = puerta-36'],
    ['can take 75 at Casa Alitas', 'Casa Alitas = casa-alitas at'],
    ['arrived in Capurgana', 'Capurgana = capurgana at'],
    ['buses from Danli to Ocotepeque', 'Danli = danli from, Ocotepeque = ocotepeque to'],
    ['crossing at Antelope Wells', 'Antelope Wells = antelope-wells at'],
    ['closed at Lukeville', 'Lukeville = lukeville at'],
    ['they sent us back to Tapachula', 'Tapachula = tapachula to'],
    ['9 stranded below Gateway bridge', 'Gateway bridge = queue-puente-nuevo at'],
    ['left Nogales on foot', 'Nogales = nogales-mx from'],
    ['no boats from Necocli', 'Necocli = necocli from'],
    ['robbed near Bajo Chiquito', 'Bajo Chiquito = bajo-chiquito at'],
    ['in the jungle 3 days', ''],
    ['waiting in Tapachulla', 'Tapachulla = tapachula at'],
    ['Whiskey 8 has 312', 'Whiskey 8 = whiskey-8'],
    ['Shelby Park is closed', 'Shelby Park = shelby-park'],
    ['2 bodies at Piedras Negras', 'Piedras Negras = piedras-negras at'],
    ['San Ysidro car lanes shut', 'San Ysidro car lanes = san-ysidro'],
    ['PedWest opens at 6', 'PedWest = pedwest'],
    ['Annunciation House has room', 'Annunciation House = annunciation-house'],
    ['we are in El Paso', 'El Paso = el-paso at'],
    ['gave it to us in the morning', ''],
    ['the bus is late', ''],
    ['Red Cross is here', ''],
    ['to Houston and Dallas', 'Houston = houston to, Dallas = dallas to'],
    ['between Huixtla and Mapastepec', 'Huixtla = huixtla at, Mapastepec = mapastepec at'],
    [
      'https://maps.google.com/?q=14.906,-92.263',
      'https://maps.google.com/?q=14.906,-92.263 = parque-miguel-hidalgo at',
    ],
  ],
  ht: [
    ['yo voye nou Reynosa', 'Reynosa = reynosa to'],
    ['yo depòte m Pòtoprens', 'Pòtoprens = puerto-principe to'],
    ['nou mache 6 jou', ''],
    ['nou rive Tapachula', 'Tapachula = tapachula at'],
    ['nou nan Tapachula', 'Tapachula = tapachula at'],
    ['yo fèmen pon Matamoros la', 'pon Matamoros = queue-puente-nuevo'],
    ['pon Del Rio a plen', 'pon Del Rio = del-rio-bridge'],
    ['nan San Vicente pa gen dlo', 'San Vicente = san-vicente-darien at'],
    [
      'n ap kite San Pedro Sula pou Agua Caliente',
      'San Pedro Sula = san-pedro-sula from, Agua Caliente = agua-caliente to',
    ],
    ['sou wout Palenque', 'wout Palenque = palenque at'],
    ['gen migrasyon nan kafou Arriaga', 'kafou Arriaga = arriaga at'],
    ['tèminal Tapachula', 'tèminal Tapachula = terminal-de-tapachula'],
    ['moun mouri nan mòn lanmò a', 'mòn lanmò = loma-de-la-muerte at'],
    ['rivyè Acandi monte', 'rivyè Acandi = rio-acandi'],
    ['nou Necoclí toujou', 'Necoclí = necocli'],
    ['bò Capurganá', 'Capurganá = capurgana at'],
    ['yo lage l nan Tucson', 'Tucson = tucson at'],
    ['soti Tapachula pou Arriaga', 'Tapachula = tapachula from, Arriaga = arriaga to'],
    ['yo pral fèmen Peñas Blancas', 'Peñas Blancas = penas-blancas'],
    ['Siglo XXI yo lage 12', 'Siglo XXI = siglo-xxi'],
    ['nan kan Vallejo', 'kan Vallejo = vallejo at'],
    ['Casa Indi plen', 'Casa Indi = casa-indi'],
    ['yo voye l Pòtoprens', 'Pòtoprens = puerto-principe to'],
    ['nan Tijwana', 'Tijwana = tijuana at'],
    ['sòti Ciudad Acuña', 'Ciudad Acuña = ciudad-acuna from'],
    ['anba pon an gen moun', 'pon an = ? at'],
    ['pon an louvri ankò depi 9è', 'pon an = ?'],
    ['yo di lame ap fèmen fwontyè a lendi', 'fwontyè a = ?'],
    ['lapolis Panama di moun antre nan Bajo Chiquito', 'Panama = panama from, Bajo Chiquito = bajo-chiquito at'],
    ['nan rivyè a gen dlo', 'rivyè a = river-bank-matamoros at'],
    ['Lajas Blancas pa gen bis', 'Lajas Blancas = lajas-blancas'],
    ['nan Bajo Chiquito', 'Bajo Chiquito = bajo-chiquito at'],
    ['yo antre Chaparral', 'Chaparral = el-chaparral at'],
    ['fwontyè Paso Canoas fèmen', 'Paso Canoas = paso-canoas at'],
    ['nan dezè a toupre Sonoyta', 'dezè a toupre Sonoyta = sonoyta at'],
    ['Terminal Norte pa vann biyè', 'Terminal Norte = central-del-norte'],
    ['mwen menm m pa konnen', ''],
    ['jodi a yo depòte yo', ''],
  ],
  pt: [
    ['estamos em Necoclí', 'Necoclí = necocli at'],
    ['chegamos em Tapachula', 'Tapachula = tapachula at'],
    ['saem 2 ônibus de Danlí pra Ocotepeque', 'Danlí = danli from, Ocotepeque = ocotepeque to'],
    ['na trilha depois de Canaán', 'trilha depois de Canaán = canaan-membrillo at'],
    ['a casa Indi em Monterrey tem vagas', 'casa Indi em Monterrey = casa-indi'],
    ['meu primo sumiu em Ciudad Juárez', 'Ciudad Juárez = ciudad-juarez at'],
    ['passando por Huixtla', 'Huixtla = huixtla via'],
    ['a fronteira de Paso Canoas está aberta?', 'Paso Canoas = paso-canoas at'],
    ['perto de Bajo Chiquito', 'Bajo Chiquito = bajo-chiquito at'],
    ['soltaram em San Diego', 'San Diego = san-diego at'],
    ['na rodoviária de McAllen', 'rodoviária de McAllen = mcallen-bus-station at'],
    ['ponte Santa Fe fechada', 'ponte Santa Fe = puente-paso-del-norte'],
    ['o parque Braulio Fernández', 'parque Braulio Fernández = parque-braulio-fernandez'],
    ['no albergue de Tláhuac', 'albergue de Tláhuac = tlahuac at'],
    ['abrigo Ágape em Tijuana', 'abrigo Ágape em Tijuana = agape'],
    ['praia de Necoclí', 'praia de Necoclí = playa-de-necocli'],
    ['vagas em Brownsville', 'Brownsville = brownsville at'],
    ['saindo de Turbo para Acandí', 'Turbo = turbo from, Acandí = acandi to'],
    ['de Tuxtla pra San Cristóbal', 'Tuxtla = tuxtla-gutierrez from, San Cristóbal = san-cristobal-de-las-casas to'],
    ['fila no Guasaule', 'Guasaule = guasaule at'],
    ['em Esquipulas não passa', 'Esquipulas = esquipulas at'],
    ['a ponte está fechada', 'ponte = ?'],
    ['no rio Tuquesa', 'rio Tuquesa = rio-tuquesa at'],
    ['Come Gallina tem gente', 'Come Gallina = come-gallina'],
    ['foram para Houston', 'Houston = houston to'],
    ['vieram do Chile', 'Chile = chile from'],
    ['sequestro em Matehuala', 'Matehuala = matehuala at'],
    ['na saída de Saltillo', 'saída de Saltillo = saltillo at'],
    ['em Lajas Blancas', 'Lajas Blancas = lajas-blancas at'],
    ['em Paso Canoas faltam ônibus', 'Paso Canoas = paso-canoas at'],
    ['sou de Valadares', 'Valadares = governador-valadares from'],
    ['debaixo da ponte', 'ponte = ? at'],
  ],
  fr: [
    ['à Tapachula la route est coupée', 'Tapachula = tapachula at'],
    ['on est à Tapachula', 'Tapachula = tapachula at'],
    ['devant la COMAR', 'COMAR = ? at'],
    ['de Siglo XXI', 'Siglo XXI = siglo-xxi'],
    ['barrage à Danlí', 'Danlí = danli at'],
    ['on roule vers Mexicali', 'Mexicali = mexicali to'],
    ['une pirogue a chaviré vers Sapzurro', 'Sapzurro = sapzurro to'],
    ['pont fermé, on nous renvoie', 'pont = ?'],
    ["on a dormi sur le trottoir de l'OIM", "trottoir de l'OIM = ? at"],
    ['6h30 passage radeaux : 55', 'radeaux = river-bank-matamoros'],
    ['vers Puerto Obaldía', 'Puerto Obaldía = puerto-obaldia to'],
    ['au camp de San Vicente', 'camp de San Vicente = san-vicente-darien at'],
    ['le pont de Choluteca est coupé', 'pont de Choluteca = choluteca'],
    ['place Giordano Bruno', 'place Giordano Bruno = plaza-giordano-bruno'],
    ['au refuge Embajadores de Jesús', 'refuge Embajadores de Jesús = embajadores-de-jesus at'],
    ['partis de Bajo Chiquito', 'Bajo Chiquito = bajo-chiquito from'],
    ['bus pour Agua Caliente', 'Agua Caliente = agua-caliente to'],
    ['par Acandí', 'Acandí = acandi via'],
    ['à Los Chiles', 'Los Chiles = los-chiles at'],
    ['contrôle à La Ventosa', 'La Ventosa = la-ventosa at'],
    ['au campement de Matamoros', 'campement de Matamoros = river-bank-matamoros at'],
    ['le pont Paso del Norte est rouvert', 'pont Paso del Norte = puente-paso-del-norte'],
    ['au Río Tuquesa', 'Río Tuquesa = rio-tuquesa at'],
    ['à la gare du Nord à Mexico', 'gare du Nord à Mexico = central-del-norte at'],
    ['près de Sonoyta', 'Sonoyta = sonoyta at'],
    ["jusqu'à Monterrey", 'Monterrey = monterrey to'],
    ['sur la route de Oaxaca', 'route de Oaxaca = oaxaca at'],
    ['au Chaparral', 'Chaparral = el-chaparral at'],
    ['dans le Suchiate', 'Suchiate = suchiate at'],
    ['la frontière de Rumichaca', 'frontière de Rumichaca = puente-de-rumichaca'],
    ['nous venons de Yaoundé', 'Yaoundé = ? from'],
    ['à Eagle Pass', 'Eagle Pass = eagle-pass at'],
    ['dans la jungle', ''],
    ['le pont 1 rouvre', 'pont 1 = queue-puente-nuevo'],
    ['depuis Lajas Blancas', 'Lajas Blancas = lajas-blancas from'],
    ['la Croix rouge', ''],
    ['sur le pont', 'pont = ? at'],
    ['de Tijuana à San Diego', 'Tijuana = tijuana from, San Diego = san-diego to'],
  ],
};

const describeReading = ({ text, place, role }: PlaceReading): string =>
  `${text} = ${place ?? '?'}${role === null ? '' : ` ${role}`}`;

describe.each(Languages)('places in %s', (lang) => {
  test('there are at least thirty cases', () => {
    expect(CASES[lang].length).toBeGreaterThanOrEqual(30);
  });

  test.each(CASES[lang])('%s', (words, places) => {
    const readings = readPlaces(prepareText(words, lang), gazetteer, { near });
    expect(readings.map(describeReading).join(', ')).toBe(places);
  });
});

describe('the example corridors', () => {
  test.each(['matamoros-brownsville.json', 'san-ysidro.json'])('%s is a valid corridor', (name) => {
    const corridor = readCorridorFile(name);
    expect(corridor).toMatchObject({ ok: true });
    if (!corridor.ok) return;
    const { places, sides, crossings } = corridor.value;
    expect(places.every(({ side }) => sides.includes(side))).toBe(true);
    expect(places.every(({ grid }) => grid !== null)).toBe(true);
    expect(new Set(places.map(({ grid }) => `${grid?.column},${grid?.row}`)).size).toBe(places.length);
    expect(crossings.some(({ border }) => border)).toBe(true);
  });

  test.each([
    ['salen 40 por el puente nuevo', 'queue-puente-nuevo'],
    ['the queue at the old bridge', 'queue-puente-viejo'],
    ['B&M is held', 'queue-puente-viejo'],
    ['veterans bridge is open', 'queue-los-tomates'],
    ['hay 1900 en la orilla del río', 'river-bank-matamoros'],
    ['moun yo bò rivyè a', 'river-bank-matamoros'],
    ['en el albergue de Matamoros hay camas', 'shelter-matamoros'],
    ['Pumarejo está lleno', 'shelter-matamoros'],
    ['en la central camionera de Matamoros', 'bus-station-matamoros'],
    ['terminal de Matamoros llena', 'bus-station-matamoros'],
    // "In" as well as "of"; where it may be any of several, the town is surer than a question.
    ['en la terminal en Matamoros', 'bus-station-matamoros'],
    ['se ahogó un muchacho en el río en Matamoros', 'river-bank-matamoros'],
    ['at the river in Matamoros', 'river-bank-matamoros'],
    ['nan rivyè a nan Matamoros', 'river-bank-matamoros'],
    ['en el puente en Matamoros', 'matamoros'],
    ['the Brownsville bus station', 'bus-station-brownsville'],
    ['rodoviária de Brownsville', 'bus-station-brownsville'],
    ['the reception hall is full', 'reception-hall-brownsville'],
    ['salle d’accueil pleine', 'reception-hall-brownsville'],
    ['shelter in Brownsville', 'shelter-brownsville'],
    ['good neighbor has beds', 'shelter-brownsville'],
    ['puente nuvo cerrado', null],
  ] as const)('at Matamoros "%s" is %s', (words, place) => {
    const [reading] = readPlaces(prepareText(words), gazetteer, { near });
    expect(reading?.place ?? null).toBe(place);
  });

  test.each([
    ['car lanes shut from 3 to 6', 'car-lanes-san-ysidro'],
    ['cerraron los carriles de san ysidro', 'car-lanes-san-ysidro'],
    ['PedEast opens at 6', 'ped-east'],
    ['ped west closed', 'ped-west'],
    ['acampan en el chaparral', 'el-chaparral'],
    ['en la unidad deportiva benito juárez', 'sports-ground-benito-juarez'],
    ['6,000 at the stadium', 'sports-ground-benito-juarez'],
    ['albergue de la zona norte', 'shelter-zona-norte'],
    ['los llevan a el barretal', 'el-barretal'],
    ['from the san ysidro trolley', 'transit-center-san-ysidro'],
    ['central camionera de Tijuana', 'bus-station-tijuana'],
  ] as const)('at Tijuana "%s" is %s', (words, place) => {
    const tijuana = createGazetteer({ corridor: placesOf('san-ysidro.json'), base: basePlaces() });
    const [reading] = readPlaces(prepareText(words), tijuana, { near: tijuana.find('Tijuana') });
    expect(reading?.place).toBe(place);
  });
});

describe('namesakes', () => {
  const base = createGazetteer({ base: basePlaces() });
  test.each([
    ['en la terminal de San José', 'San José', null],
    ['un retén en Escuintla', 'Huixtla', 'escuintla-chiapas'],
    ['un retén en Escuintla', 'Ciudad de Guatemala', 'escuintla-gt'],
    ['salen de Nogales', 'Tucson', 'nogales-mx'],
    ['en Nogales Arizona', 'Tucson', 'nogales-az'],
    ['puente 1', 'Nuevo Laredo', 'puente-i-nuevo-laredo'],
    ['puente 1 eagle pass', 'Eagle Pass', 'eagle-pass-bridge-1'],
    ['estamos en la selva', 'Necoclí', 'darien-gap'],
    ['en el río', 'Bajo Chiquito', null],
    ['por el bordo', 'Ciudad Juárez', 'bordo-de-juarez'],
  ] as const)('"%s" told near %s is %s', (words, town, place) => {
    const [reading] = readPlaces(prepareText(words, 'es'), base, { near: base.find(town) });
    expect(reading?.place ?? null).toBe(place);
  });

  test('what is too close to call is asked, with the candidates', () => {
    const [reading] = readPlaces(prepareText('el puente está lleno', 'es'), gazetteer, { near });
    expect(reading).toMatchObject({ text: 'puente', place: null, kind: 'bridge', rule: 'generic' });
    expect(reading!.candidates.length).toBeGreaterThanOrEqual(3);
    expect(reading!.candidates.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1.01);
  });

  test('the world layer is read with a capital letter or behind a preposition only', () => {
    const place = {
      id: asPlaceId('gn:1'),
      name: 'Cañasgordas',
      kind: 'town',
      lat: 6.75,
      lon: -76.03,
      country: 'CO',
      within: null,
      aliases: [],
      population: 6_000,
    } as const;
    const world = createGazetteer({ base: basePlaces(), world: [place] });
    const read = (words: string): (PlaceId | null)[] =>
      readPlaces(prepareText(words, 'es'), world, { near: null }).map(({ place: id }) => id);
    expect(read('derrumbe en cañasgordas')).toEqual(['gn:1']);
    expect(read('un derrumbe, Cañasgordas cerrada')).toEqual(['gn:1']);
    expect(read('unas cañasgordas')).toEqual([]);
  });
});

describe('learning from clicks', () => {
  const learned = (
    aliases: readonly (readonly [string, string])[],
    rejections: readonly (readonly [string, string | null])[],
  ): LearnedPlaces => ({
    aliases: new Map(aliases.map(([words, id]) => [learningKey(words), asPlaceId(id)])),
    rejections: new Map(
      rejections.map(([words, id]) => [learningKey(words), new Set([id === null ? null : asPlaceId(id)])]),
    ),
  });
  const read = (words: string, what: LearnedPlaces): readonly PlaceReading[] =>
    readPlaces(prepareText(words, 'es'), gazetteer, { near, learned: what });

  test('an alias is read from then on', () => {
    const [reading] = read('hay 80 en la lona azul', learned([['Lona Azul', 'river-bank-matamoros']], []));
    expect(reading).toMatchObject({ text: 'lona azul', place: 'river-bank-matamoros', rule: 'learned' });
  });

  test('a rejected place is no candidate again; rejected words are no place', () => {
    const without = read('en Camargo hay tiros', learned([], [['camargo', 'camargo-tamps']]));
    expect(without[0]!.candidates.map(({ id }) => id)).not.toContain('camargo-tamps');
    expect(read('en Camargo hay tiros', learned([], [['Camargo', null]]))).toEqual([]);
  });
});

describe('written positions', () => {
  test.each([
    ['estoy en 25.8957, -97.4972', 'coordinates', 'queue-puente-nuevo'],
    ['25.8957 N 97.4972 W', 'coordinates', 'queue-puente-nuevo'],
    ['https://www.google.com/maps/@25.8957,-97.4972,17z', 'map-link', 'queue-puente-nuevo'],
    ['https://maps.google.com/?q=25.8911,-97.5051', 'map-link', 'queue-puente-viejo'],
    ['geo:25.8957,-97.4972', 'map-link', 'queue-puente-nuevo'],
    ['76RXVGW3+7C', 'plus-code', null],
    ['18SUJ 23371 06519', 'mgrs', 'washington'],
  ] as const)('%s', (words, rule, place) => {
    const [reading] = readPlaces(prepareText(words, 'es'), gazetteer, { near });
    expect(reading).toMatchObject({ rule, place, role: 'at' });
  });
});

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    ...CASES.es.map(([text]) => text),
    ...CASES.en.map(([text]) => text),
    ...'de la en El Puente puente nuevo 36 km . , San José Río al albergue camp to from nan Tapachula'.split(' '),
  );

  test('readings are spans of the text, in order, never overlapping', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), fc.constantFrom(...Languages), (parts, lang) => {
        const text = parts.join(' ');
        let last = 0;
        for (const reading of readPlaces(prepareText(text, lang), gazetteer, { near })) {
          expect(text.slice(reading.start, reading.end)).toBe(reading.text);
          expect(reading.start).toBeGreaterThanOrEqual(last);
          last = reading.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
