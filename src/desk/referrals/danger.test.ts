import { describe, expect, test } from 'vitest';
import { openReadingRoom } from '../../cli/rooms.ts';
import { asInstant, asMessageId, type Zone } from '../../model/index.ts';
import { findDanger } from './danger.ts';

const room = openReadingRoom(null);
const read = (text: string) =>
  room.reader.read({
    id: asMessageId('m'),
    text,
    sentAt: asInstant(Date.UTC(2026, 3, 20)),
    zone: 'UTC' as Zone,
    near: null,
    forwarded: null,
    official: false,
  });
const dangerIn = (text: string): string | null => {
  const { reports, goneOrHeld } = read(text);
  return findDanger({ text }, reports, goneOrHeld)?.category ?? null;
};

describe('danger to a person is seen in five languages', () => {
  test.each([
    ['missing-child', 'Mi niña Yuleisi de 6 años no aparece, chamarra morada, se perdió en el puente nuevo'],
    ['missing-child', 'mi hijo desaparecio'],
    ['missing-child', 'm pa ka jwenn pitit mwen, li te la nan liy lan'],
    ['missing-child', 'baby left in the bathroom at the terminal'],
    ['missing-child', "mon petit frère Moussa, 8 ans, n'est plus avec nous depuis le contrôle de ce matin"],
    ['missing-person', 'we lost my mom in the crowd at the bridge'],
    ['missing-person', 'se nos perdió mi mamá entre la gente'],
    ['missing-person', 'perdemos minha mãe na multidão'],
    ['trafficking', 'están obligando a las muchachas a trabajar en un bar'],
    ['trafficking', "they're forcing girls to work in a bar"],
    ['trafficking', 'estão obrigando as meninas a trabalhar num bar'],
    ['trafficking', 'y ap fòse ti fi yo travay nan ba'],
    ['kidnapping', 'nos quitaron los pasaportes y no nos dejan salir del cuarto'],
    ['kidnapping', "they took our passports and won't let us leave the room"],
    ['kidnapping', 'pegaram nossos passaportes e não deixam a gente sair'],
    ['kidnapping', 'ils ont pris nos passeports et ne nous laissent pas sortir'],
    ['kidnapping', 'yo pran paspò nou yo pa kite nou soti'],
    ['kidnapping', 'ils ont mon mari et demandent 3000 dollars'],
    ['extortion', 'me están amenazando, dicen que si no pago lo matan'],
    ['kidnapping', "they will kill him if we don't pay"],
    ['extortion', 'vão matar ele se a gente não pagar'],
    ['extortion', 'ils vont le tuer si on ne paie pas'],
    ['extortion', 'y ap touye l si nou pa peye'],
    ['missing-child', 'se robaron un niño del parque'],
    ['missing-child', 'somebody stole a kid from the park'],
    ['missing-child', "a 12 year old traveling alone doesn't know who to call"],
    ['sexual-violence', 'el chofer le quitó el celular y la manoseó'],
    ['sexual-violence', 'driver groped a girl on the bus'],
    ['trafficking', 'unos hombres rondan el albergue buscando muchachas'],
    ['trafficking', 'men hanging around the shelter looking for girls'],
    ['trafficking', 'una señora ofrece cuidar niños y se los lleva en un taxi'],
    ['kidnapping', 'me quieren cobrar 2000 para soltar a mi mamá'],
    ['kidnapping', 'want 2000 to release my mom'],
    ['kidnapping', 'yo kenbe nou jiskaske fanmi nou voye lajan'],
    ['missing-person', 'perdimos contacto con el grupo que cruzó anoche por el desierto'],
    ['missing-person', 'mon père a pris le train il y a deux jours et plus rien'],
    ['missing-child', '¿Alguien ha visto a un niño de 4 años con gorra roja?'],
    ['missing-child', 'Has anyone seen my son? He is 7, we lost him at the bridge'],
    ['missing-child', 'a little girl went missing at the camp, pink shoes'],
    ['missing-child', 'pitit mwen pèdi, li gen 5 an'],
    ['missing-child', 'N ap chache yon timoun ki gen 6 an'],
    ['missing-child', 'meu filho de 8 anos sumiu na rodoviária'],
    ['missing-child', 'ma fille de 5 ans a disparu près du pont'],
    ['missing-child', 'mi sobrinito, lo estamos buscando cerca de la terminal'],
    ['missing-child', 'una bebé, no la encontramos desde ayer'],
    ['missing-child', "my nephew, 7, can't be found"],
    ['missing-child', 'my daughter was last seen near the bus station'],
    ['missing-child', 'mon fils de 8 ans a disparu au marché'],
    ['missing-child', 'ma nièce ne répond plus, on la cherche à la gare'],
    ['missing-child', 'pitit fi m pa parèt depi yè'],
    ['missing-child', 'meu sobrinho de 7 não aparece'],
    ['sexual-violence', 'me dijeron que violaron a una muchacha en el campamento'],
    ['sexual-violence', 'a mi prima la violaron cruzando la selva'],
    ['sexual-violence', 'a woman was raped near the river last night'],
    ['sexual-violence', 'estupraram uma menina no mato'],
    ['sexual-violence', 'une femme a été violée près du camp'],
    ['sexual-violence', 'yo fè kadejak sou yon ti fi'],
    ['trafficking', 'nos ofrecen trabajo en un bar y les quitan el pasaporte a las muchachas'],
    ['trafficking', 'a man keeps offering rides to girls who are alone'],
    ['kidnapping', 'armed men pulled 8 people off the bus and took them'],
    ['kidnapping', 'my cousin was grabbed at the bus station, they want 5000'],
    // Beside a warning, or beside those who were found.
    ['missing-person', 'no crucen, hay una persona desaparecida'],
    ['missing-person', 'El río creció, dos personas se ahogaron anoche y hay una desaparecida, no crucen'],
    ['missing-person', "don't cross, the river is up, one person is missing since last night"],
    ['missing-person', 'deux noyés et un disparu'],
    ['missing-person', 'dois afogados e um desaparecido'],
    ['missing-person', '2 moun mouri nan dlo, youn disparèt'],
    ['missing-person', 'my husband has not answered since Tuesday, he was at the river'],
    ['trafficking', 'en esa casa las obligan a prostituirse, son menores'],
    ['trafficking', 'they are forcing girls into prostitution behind the station'],
    ['trafficking', 'estão falando de tráfico de pessoas naquela pensão'],
    ['trafficking', 'on parle de traite des femmes dans cet hôtel'],
    ['trafficking', 'gen trafik timoun nan kay sa a'],
    ['trafficking', 'un señor anda ofreciendo trabajo a las muchachas en Monterrey, les quita el pasaporte'],
    ['trafficking', 'a man is offering jobs to girls and keeping their passports'],
    ['trafficking', 'um cara tá oferecendo emprego pras meninas e fica com o passaporte'],
    ['trafficking', 'un homme propose du travail aux filles et garde leurs passeports'],
    ['trafficking', 'gen yon mesye k ap ofri tifi yo travay, li pran paspò yo'],
    ['trafficking', 'nos prometieron empleo en una casa y la señora se quedó con los pasaportes'],
    ['trafficking', 'hay un tipo que se lleva a los menores del albergue'],
    ['trafficking', 'some men are taking kids from the plaza at night'],
    ['kidnapping', 'Secuestraron a un grupo de 12 personas en el camino a Reynosa, van en camionetas blancas'],
    ['kidnapping', 'secuestraron a cinco en la orilla del río'],
    ['kidnapping', 'they kidnapped a group of 12 on the road to Reynosa'],
    ['kidnapping', 'yo kidnape yon gwoup moun sou wout la'],
    ['missing-person', 'seu Domingos do quarto 2 saiu ontem pra comprar pão e nada dele, quem viu?'],
    [
      'extortion',
      "deux groupes racontent que les chauffeurs réclament 300 pesos chacun sous menace d'appeler la migra",
    ],
    ['extortion', 'los del taxi amenazan con llamar a la migra si no pagan 500 cada uno'],
    ['extortion', 'os motoristas pedem 300 de cada um sob ameaça de chamar a migração'],
    ['extortion', 'drivers want 300 each or they will call immigration'],
    ['extortion', 'los policías nos están cobrando 50 dólares a cada uno para pasar'],
    // Somebody near is beaten or threatened, or wants to end his life.
    ['violence', 'mi esposo me pega y tengo miedo de volver al cuarto'],
    ['violence', 'el marido de la señora del 12 le pega, se oyen los gritos'],
    ['violence', 'me golpea mi pareja delante de los niños'],
    ['violence', 'anda golpeando a su mujer en el patio, llamen a alguien'],
    ['violence', 'dice que me va a matar si lo dejo'],
    ['violence', 'ya no quiero vivir, no aguanto más'],
    ['violence', 'una muchacha intentó quitarse la vida anoche en el albergue'],
    ['violence', "my husband beats me, I can't stay here"],
    ['violence', 'her boyfriend choked her last night in the tent'],
    ['violence', "there's a guy hitting his wife by the showers"],
    ['violence', "he says if I leave he'll kill me, please help"],
    ['violence', 'one of the guys in dorm 2 is suicidal'],
    ['violence', 'meu marido me bate, preciso de ajuda'],
    ['violence', 'tem um homem batendo na mulher ali na praça'],
    ['violence', 'ele disse que vai me matar'],
    ['violence', 'mon mari me frappe, aidez-moi'],
    ['violence', 'il bat sa femme tous les soirs'],
    ['violence', 'elle parle de se suicider'],
    ['violence', 'mari m ap bat mwen, tanpri ede m'],
    ['violence', 'li di l ap touye m si m pati'],
    ['extortion', 'lo matan si no deposito hoy'],
    ['extortion', 'me llamaron del teléfono de mi hermano, dicen que lo matan si no deposito'],
  ])('%s: %s', (category, text) => expect(dangerIn(text)).toBe(category));

  test.each([
    'Somos como 150 en el puente nuevo, llevamos 3 horas esperando y no hay agua',
    'Hay muchos niños y mujeres en el albergue, faltan cobijas',
    '40 families with children are waiting at the bridge',
    'Mis hijos y yo perdimos el autobús',
    '¿Es cierto que abren el puente a las 5?',
    'Gen anpil timoun ki swaf',
    'Há 30 crianças no abrigo',
    'Les enfants ont froid, il faut des couvertures',
    'Se perdió mi teléfono, avisen al grupo',
    'mi hija ya llegó con su papá gracias a Dios',
    'se llevaron la basura del parque',
    'se robaron mi mochila en el parque',
    'somebody stole my kid’s backpack',
    'unos hombres buscan trabajo',
    'la señora cuida niños en el albergue',
    'dejaron 5 cobijas en una bodega',
    'encerrados en el hotel por la lluvia jaja',
    'perdí contacto con mis compañeros de la escuela',
    'mi esposo me pegó la gripe jaja',
    'my husband beats me at dominoes every time',
    'my boyfriend hit me up for a ride',
    'le pegó a la pelota y ganamos',
    'el sol nos está matando en la fila',
    'chalè a ap touye m',
    'mon mari me manque',
    'meu marido bateu o carro',
    'taller de violencia de género mañana a las 5',
    'si regresamos nos matan, por eso pedimos asilo',
    'my mom is going to kill me if I miss the bus',
    'me quiero morir de risa',
    'me secuestraron el carro los de tránsito jaja',
    'meu filho perdeu o tênis no rio',
    'Na rodoviária viu umas 50 venezuelanas com filho voltando',
    'my son lost his shoe in the river',
    'mon fils a perdu sa chaussure',
    'los agarró la migra y los mandaron a Tapachula',
    'kids playing alone on the slide lol',
    'they took us to the shelter by bus',
    'she works in a bar in Monterrey',
    'el frío nos va a matar',
    'levaram a gente pro abrigo',
    'ils demandent 3000 de loyer',
    'pitit mwen byen grasadye',
    'están violando nuestros derechos',
    'violaron los derechos de todos',
    'se violó el protocolo en la garita',
    'they violated the agreement on the bridge',
    'a los niños los llevaron a la escuela',
    'women and children cannot cross until 6',
    'as meninas estão procurando abrigo',
    'Los niños están buscando dónde dormir',
    'timoun yo ap chèche manje',
    'les enfants cherchent un abri',
    'the daughter of the pastor brings water at 5',
    'ofrecen trabajo en la construcción, pregunten por Beto',
    'the volunteer took the kids to school',
    'a man took the kids to the clinic, they are fine',
    'perdí mi pasaporte y no puedo trabajar',
    'el bus cuesta 300 pesos, la migra está en la caseta',
    'the NGO offers rides to the shelter',
    'el consulado guarda los pasaportes hasta el lunes',
    'no llegó nadie anoche',
    'I lost my mom last year, pray for us',
    'nobody came last night',
    'same 45 from last night still out there freezing',
  ])('ordinary evidence: %s', (text) => expect(dangerIn(text)).toBeNull());
});

describe('somebody gone or held is heard by the whole message where no cue tells it', () => {
  test.each([
    ['kidnapping', 'Des hommes en pick-up ont embarqué une femme et ses enfants devant la gare'],
    ['kidnapping', 'La familia del 12 ya no está, los sacaron de noche unos armados'],
  ])('%s: %s', (category, text) => {
    expect(findDanger({ text }, read(text).reports)).toBeNull();
    expect(dangerIn(text)).toBe(category);
  });

  test.each([
    ['missing-child', 'The youngest of the Mendoza kids is not with the group any more'],
    ['missing-person', 'Minha prima entrou no táxi com um homem e o celular está desligado'],
    ['missing-person', 'Depi nou te kwaze rivyè a m pa janm tande vwa frè m ankò'],
  ])('%s, a weak cue among words that sound like it: %s', (category, text) =>
    expect(findDanger({ text }, read(text).reports)?.category).toBe(category),
  );

  test('who is known to have drowned is evidence; a robbery that sounds like people taken is left to a person', () => {
    const drowned = 'Sacaron dos cuerpos del río esta mañana, se ahogaron anoche';
    expect(read(drowned).reports.map(({ kind }) => kind)).toContain('drowning');
    expect(findDanger({ text: drowned }, read(drowned).reports, 'missing-person')).toBeNull();
    const robbed = 'La familia del 12 ya no está, los sacaron de noche unos armados';
    expect(read(robbed).reports.map(({ kind }) => kind)).toEqual(['robbery']);
    expect(dangerIn(robbed)).toBe('kidnapping');
  });

  test('who asks or denies that people are held speaks of nobody', () => {
    const text = 'Es mentira que secuestraron a un grupo en Reynosa';
    const { reports } = read(text);
    expect(reports.map(({ kind, polarity }) => [kind, polarity])).toEqual([['kidnapping', 'denied']]);
    expect(findDanger({ text }, reports, 'kidnapping')).toBeNull();
    expect(findDanger({ text }, [], 'kidnapping')?.category).toBe('kidnapping');
  });
});
