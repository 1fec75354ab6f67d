import type { Language, LanguageOrUnknown, PlaceKind } from '../../model/index.ts';

/** How a word before a name places it: where something is, goes, comes from, passes. `of` ties a noun to a name. */
export type Relation = 'at' | 'to' | 'from' | 'via' | 'of';

/**
 * What a word does around a place name.
 * - `head`: a noun for a kind of place ("puente", "shelter"). `numbered`: it is one only with a number ("I 35", "puerta 36");
 *   `loose`: tells what happens there rather than where it is ("retén", "frontera"), so a name after it stands alone.
 * - `relation`: a preposition or what does its work ("rumbo a", "llegando a").
 * - `motion`: a verb that decides what the next bare preposition or bare name means.
 * - `article`: may stand between a relation and a name and is left out of the span.
 * - `stop`: a fixed phrase that is no place though its words are ("cruz roja", "gracias a dios").
 * - `origin`: "soy de", "je viens de": the name after it is where people are from.
 */
export type Cue =
  | { readonly is: 'head'; readonly kind: PlaceKind; readonly numbered: boolean; readonly loose: boolean }
  | { readonly is: 'relation'; readonly relation: Relation }
  | { readonly is: 'motion'; readonly relation: Exclude<Relation, 'of'> }
  | { readonly is: 'article' }
  | { readonly is: 'origin' }
  | { readonly is: 'stop' };

export interface CueLine {
  readonly cue: Cue;
  /** Languages in which the word means this; `*`: in all. */
  readonly languages: readonly Language[] | '*';
  readonly words: readonly string[];
}

const head = (
  kind: PlaceKind,
  words: string,
  shape: 'plain' | 'numbered' | 'loose' = 'plain',
  languages = '*',
): CueLine => ({
  cue: { is: 'head', kind, numbered: shape === 'numbered', loose: shape === 'loose' },
  languages: toLanguages(languages),
  words: words.split(';'),
});
const relation = (name: Relation, languages: string, words: string): CueLine => ({
  cue: { is: 'relation', relation: name },
  languages: toLanguages(languages),
  words: words.split(';'),
});
const motion = (name: Exclude<Relation, 'of'>, languages: string, words: string): CueLine => ({
  cue: { is: 'motion', relation: name },
  languages: toLanguages(languages),
  words: words.split(';'),
});
const toLanguages = (list: string): readonly Language[] | '*' => (list === '*' ? '*' : (list.split(' ') as Language[]));

/** Nouns for kinds of places, five languages in one list: migrants mix them freely. */
const HEADS: readonly CueLine[] = [
  head(
    'bridge',
    'puente;puentes;pte;bridge;bridges;pon;pon bwa;pont;ponts;ponte;intl bridge;international bridge;puente internacional',
  ),
  head('bridge', 'puentecito'),
  head('river-bank', 'sandbar;banco de arena;presa;represa;dam;dique'),
  head('river', 'meandro;bend;river bend;recodo;balsas;balsa;radeaux;rafts;wafo;jangada'),
  head(
    'port-of-entry',
    'garita;port of entry;poe;puerto fronterizo;aduana;douane;ladwann;alfandega;border post;cruce fronterizo;posto fronteiriço;poste frontiere',
  ),
  head(
    'port-of-entry',
    'frontera;fronteira;border;border crossing;paso;passo;pasos;linea;cruce;crossing;fila;cola;line;queue',
    'loose',
  ),
  head('port-of-entry', 'frontiere', 'plain', 'fr'),
  head('checkpoint', 'passage', 'plain', 'fr'),
  head('port-of-entry', 'fwontye', 'loose'),
  head(
    'lanes',
    'carriles;lanes;car lanes;linea de carros;carriles de carros;carriles de los carros;lineas de carros;vehicle lanes;faixas;faixas dos carros;faixas de carros;voies des voitures;voies de voitures;liy machin;liy machin yo',
  ),
  head(
    'river',
    'rio;river;rivye;riviere;fleuve;arroyo;quebrada;creek;canal;stream;ruisseau;igarape;larivye;curva do rio;curva del rio',
  ),
  head(
    'river-bank',
    'orilla del rio;orilla;ribera;bordo;malecon;riverbank;river bank;levee;bo rivye;bo rivye a;bord du fleuve;bord de la riviere;berge;beira do rio;beira;margem do rio;margem;boat ramp;ramp;landing',
  ),
  head('river-bank', 'rive', 'plain', 'fr'),
  head(
    'shelter',
    'albergue;albergues;refugio;refugios;shelter;shelters;refij;azil;abrigo;abrigos;abri;refuge;foyer;hogar;casa del migrante;casa migrante;casa de migrantes;casa do migrante;kay migran;maison du migrant;respite center;respite ctr;welcome center;welcome ctr;espas;centro de acogida;centre d accueil;centro de acolhida;centro de acolhimento;sant dakey;hotel;hoteles;otel;albeg;hoteis;auberge;posada;comedor;soup kitchen;resource center;refuj;motel',
  ),
  head('shelter', 'casa;maison', 'loose'),
  head(
    'camp',
    'campamento;campamentos;convention center;centro de convenciones;civic center;tent;camp;camps;encampment;acampamento;campement;kan;kan an;carpas;tents;tent city;gimnasio;ginasio;gymnase;jimnaz;estadio;stadium;stade;domo;unidad deportiva;deportivo;cancha;auditorio;sports complex;campo de futebol;campo de futbol;terrain;teren;open air site;drop site;drop off site;pods;gym;gymnasium;tent site;fairground;fairgrounds;soccer field;arena',
  ),
  head(
    'bus-station',
    'terminal;terminales;terminal de buses;terminal de autobuses;terminal de transportes;central camionera;central de autobuses;central de buses;bus station;bus terminal;trolley station;trolley;bus stop;greyhound;greyhound station;bus depot;teminal;estasyon bis;estasyon otobis;gare routiere;gare;rodoviaria;estacion de buses;estacion de autobuses;parada de buses;parada;paradero;boleteria',
  ),
  head('bus-station', 'central;estacion;station;estasyon;estaçao'),
  head(
    'station',
    'estacion migratoria;station migratoire;centre migratoire;estacion de migracion;estacion temporal;detention center;processing center;camr;etrm;erm;processing facility;facility;police station;poste de police;delegacion;comisaria;cuartel;posta;posto policial;centre de detention;centro de detencion;centro de detençao;sant detansyon;migrant center;cpc;migraçao;reception center;reception hall;estacion de policia',
  ),
  head('station', 'sant;stasyon', 'plain', 'ht'),
  head('camp', 'sit;estad', 'plain', 'ht'),
  head(
    'train',
    'estacion del tren;estacion de tren;estacion de trenes;estaçao de trem;train station;train yard;rail yard;vias;vias del tren;tracks;train tracks;patio de trenes;patios;voie ferree;ray tren;trilhos',
  ),
  head(
    'plaza',
    'parque;park;parc;pak;parque central;parque municipal;plaza central;plaza;praça;praça central;zocalo;glorieta;mercado;market;marche;mache;igreja;iglesia;church;eglise;legliz;parroquia;pastoral;paroisse;paroquia;capilla;ermita;templo;catedral;kiosco;monumento',
  ),
  head('plaza', 'place', 'plain', 'fr'),
  head('plaza', 'plas', 'plain', 'ht'),
  head(
    'plaza',
    'muelle;muelles;embarcadero;puerto;pier;dock;docks;quai;port;cais;waf;wharf;marina;malecon turistico;porto;ferry terminal',
  ),
  head('plaza', 'puerta;gate;pot;porte;porta;portao;door', 'numbered'),
  head('plaza', 'barye;baye', 'plain', 'ht'),
  head('plaza', 'barriere', 'plain', 'fr'),
  head(
    'plaza',
    'anden;andenes;platform;trottoir;sidewalk;banqueta;acera;calçada;corner;centro;downtown;church hall;parish hall;basketball court;cancha de basquet;pakin;entrada;entrance;entree;saida;salida;sortie;exit;subida;bajada;descida;curva;esquina;crucero;kafou;kalfou;carrefour;entronque;rotonda;gasolinera;gas station;estacionamiento;parking lot;playon;muro;wall;mur;valla;barda;cloture;boyas;buoys;bodega;galpao;warehouse;entrepot;maquiladora;fabrica;usine;escuela;school;ecole;lekol;escola',
  ),
  head(
    'plaza',
    'turnoff;toll;toll plaza;toll booth;yards;ball court;crossroads;junction;roundabout;alley;rest area;rest stop;truck stop;fence;gap;overpass;underpass;cemetery;trailer park',
    'plain',
    'en',
  ),
  head(
    'plaza',
    'desvio;redondel;cementerio;panteon;predio;lote;corralon;vado;bocana;reja;porton;paso a desnivel;viaducto;plazoleta;polideportivo;hangar;galera;galeron',
    'plain',
    'es',
  ),
  head('plaza', 'trevo;cemiterio;viaduto;molhe;orla;desvio;portao;hangar;quadra;ginasio;salao', 'plain', 'pt'),
  head('plaza', 'rond point;grille;cimetiere;peage;decharge;hangar', 'plain', 'fr'),
  head('plaza', 'simitye;lakou;wonn pwen', 'plain', 'ht'),
  head('road', 'chimen', 'plain', 'ht'),
  head('road', 'via', 'plain', 'es'),
  head('road', 'pista', 'plain', 'pt'),
  head('train', 'ray', 'plain', 'ht'),
  head('sea', 'playa;playas;plaj;plage;praia;beach'),
  head(
    'hospital',
    'hospital;lopital;hopital;clinica;clinic;clinique;klinik;centro de salud;puesto de salud;unidad movil;unidad medica;poste de sante;centre de sante;sant sante;posto de saude',
  ),
  head(
    'road',
    'carretera;autopista;libramiento;highway;hwy;freeway;road;street;ruta;route;autoroute;wout;wout te;estrada;rodovia;camino;brecha;calle;avenida;rue;rua;calzada;bulevar',
  ),
  head('road', 'kilometro;km;kilometre;milla;mile marker;mm;i;us;us highway;fm;ri', 'numbered'),
  head(
    'jungle',
    'selva;jungle;foret;cerro;loma;montaña;montagne;mountain;hill;morro;montanha;colline;serra;sierra;trocha;trilha;sendero;sentier;piste;trail;trails;desierto;desert;deze;deserto;barranco;cañon;canyon',
  ),
  head('jungle', 'fore;mon;desant;bwa;montay;raje', 'plain', 'ht'),
  head('jungle', 'mata', 'plain', 'pt'),
  head('checkpoint', 'poste', 'plain', 'fr'),
  head('office', 'guichet', 'plain', 'fr'),
  head('plaza', 'cathedrale;chapelle;hangar;parking;cour;champ', 'plain', 'fr'),
  head('station', 'prison', 'plain', 'fr'),
  head('camp', 'centre de convention;centre de conventions', 'plain', 'fr'),
  head('checkpoint', 'caseta;caseta de cobro;checkpoint;pedagio;peage'),
  head(
    'checkpoint',
    'reten;retenes;volanta;puesto de control;puesto;control;barrage;baraj;barricade;blitz;barreira;posto de controle;posto;filtro;controle;kontwol;bloqueo;blokaj',
    'loose',
  ),
  head('district', 'barrio;colonia;col;barriada;neighborhood;quartier;katye;bairro;fraccionamiento;comuna;vereda'),
  head('district', 'zona;sector;zone;zon', 'numbered'),
  head('district', 'side', 'plain', 'en'),
  head('village', 'pueblo;pueblito;village;ejido;rancho;rancheria;caserio;aldea;vilage;comunidad;vilarejo'),
  head('island', 'isla;island;ile;ilha;zile'),
  head('airport', 'aeropuerto;airport;aeroport;aeroporto;ayewopo'),
  head(
    'office',
    'oficina;oficinas;office;bureau;biwo;escritorio;consulado;consulate;consulat;konsila;embajada;embassy;ambassade;anbasad;embaixada;modulo;migration office;immigration office;asylum office;oficina de migracion',
  ),
];

/** Words that put a name in its place. */
const RELATIONS: readonly CueLine[] = [
  relation(
    'at',
    'es',
    'en;cerca de;cerca del;frente a;frente al;afuera de;afuera del;fuera de;dentro de;junto a;junto al;atras de;atras del;detras de;detras del;antes de;antes del;despues de;despues del;adelante de;pasando;pasado;pegado a;al lado de;a la altura de;altura de;alrededor de;sobre;bajo;debajo de;debajo del;llegando a;llegando al;entrando a;entrando en;llegue a;ya en;aqui en;aca en;alla en;por alla en;entre',
  ),
  relation(
    'at',
    'en',
    'in;at;near;outside;inside;on;by;under;below;behind;beside;before;after;past;around;close to;next to;just outside;arriving at;arriving in;reached;reaching;entering;across from;in front of;off;between;over in;out in;into',
  ),
  relation(
    'at',
    'ht',
    'nan;bo;sou;kote;pre;toupre;devan;deye;anba;anwo;kay;rive;rive nan;antre;antre nan;isit;isit nan;anfas;arebo;lot bo;anndan;douvan;akote',
  ),
  relation(
    'at',
    'pt',
    'em;no;na;nos;nas;perto de;perto do;perto da;em frente a;em frente ao;na frente de;na frente da;na frente do;antes de;antes do;antes da;depois de;depois do;depois da;debaixo de;debaixo da;debaixo do;fora de;fora do;fora da;dentro de;dentro da;dentro do;chegando em;chegando a;chegando no;chegando na;atras do;atras da;ao lado do;ao lado da;ao lado de;passando;sob;sobre;aqui em;la em;entrando em;entrando na;entrando no',
  ),
  relation(
    'at',
    'fr',
    "a;au;aux;dans;sur;sous;chez;en;pres de;pres du;pres d;pres d';devant;derriere;apres;avant;a cote de;a cote du;a cote d';hors de;hors d';dehors de;en face de;en face du;en face d';autour de;autour d';sous le;pas loin de;pas loin d';du cote de;du cote d';arrives a;arrive a;arrivee a;entre",
  ),
  relation(
    'to',
    'es',
    'a;al;p;pa;pal;para;para el;hacia;rumbo a;rumbo al;con rumbo a;con destino a;destino;hasta;directo a;camino a;camino al;de camino a;via a',
  ),
  relation(
    'to',
    'en',
    'to;toward;towards;for;headed to;heading to;heading for;bound for;onto;up to;down to;back to;en route to',
  ),
  relation(
    'to',
    'ht',
    'pou;ve;an direksyon;nan direksyon;direksyon;an wout pou;sou wout pou;jis;jiska;rive jis;tounen;tounen an;tounen nan;retounen;retounen nan;ale;prale;pral;al;desann;monte;dirije sou;dirije pou;direk;bay;pou rive;pou n rive;pou nou rive;ka rive;se rive',
  ),
  relation(
    'to',
    'pt',
    'para;pra;pro;pros;pras;p;ate;rumo a;rumo ao;em direçao a;direçao a;direçao;sentido;a caminho de;a caminho do;com destino a;ao',
  ),
  relation(
    'to',
    'fr',
    "vers;pour;jusqu a;jusqu' a;jusqu';jusqu;direction;en direction de;en direction d';cap sur;en route pour;en route vers;a destination de;a destination d'",
  ),
  relation('from', 'es', 'desde;saliendo de;saliendo del;procedente de;procedentes de'),
  relation('from', 'en', 'from;out of;leaving;left;departing;departed;fleeing'),
  relation('from', 'ht', 'soti;sot;sòti;kite;depi;ki soti;ki sot'),
  relation('from', 'pt', 'desde;saindo de;saindo do;saindo da;vindo de;vindo do;vindo da;vindos de;vindos do'),
  relation(
    'from',
    'fr',
    "depuis;en provenance de;en provenance d';quitter;quitte;quittent;en partant de;en partant d'",
  ),
  relation(
    'via',
    'es',
    'por;x;pasando por;a traves de;atravesando;cruzando;cruzando por;via;por la via de;pasamos;pase por;pasaron por;pasamos por',
  ),
  relation('via', 'en', 'through;via;across;passing;passed;crossing;crossed;crossed at;thru'),
  relation('via', 'ht', 'pa;pase;janbe;travese;pase nan;pase pa'),
  relation(
    'via',
    'pt',
    'por;pelo;pela;pelos;pelas;passando por;atravessando;cruzando;via;passou por;passamos por;passaram por;passou',
  ),
  relation('via', 'fr', 'par;a travers;via;passer par;traverse;traverser;passe par;passes par'),
  relation('of', '*', "de;del;do;da;dos;das;du;des;of;d;d';de l;de l'"),
];

/** Verbs that turn a bare "a", "de" or a bare name into a goal, a start or a stay. */
const MOTIONS: readonly CueLine[] = [
  motion(
    'at',
    'es',
    'llegar;llego;llegan;llegamos;llegaron;llegue;llega;llegando;llegado;llegaran;manden;mande;envien;traigan;metieron;metimos;meten;metio;metiendo;tiraron;aventaron;entraron;entramos;entran;entrar;arribaron;arribo;arribaron',
  ),
  motion('at', 'pt', 'chegar;chegou;chegaram;chegamos;cheguei;chega;chegam;chegando;entraram;entramos'),
  motion(
    'at',
    'fr',
    'arriver;arrive;arrives;arrivent;arrivons;arrivee;arrivees;debarquer;debarque;debarques;debarquent;atterri;accoste;parvenus;rendus',
  ),
  motion('at', 'ht', 'rive;debake;antre'),
  motion('at', 'en', 'arrived;arrive;arriving;arrives;reached;got'),
  motion(
    'from',
    'es',
    'venir;viene;vienen;venimos;vinieron;vengo;venia;venian;vine;salir;sale;salen;salimos;salieron;salio;sali;saliendo;salida;salidas;salgan;saldra;saldran;parte;partio;partieron;zarpo;zarparon;zarpa;zarpan;mudaron;partimos;sacaron',
  ),
  motion(
    'from',
    'pt',
    'vir;vem;vieram;viemos;veio;vim;vinham;sair;sai;saem;saiu;sairam;saimos;saindo;partiu;partiram;sairao;sobrou;saida',
  ),
  motion(
    'from',
    'fr',
    'venir;viens;viennent;venons;venus;venu;partir;part;partent;parti;partis;partie;partons;sortir;sort;sortent;sorti;sortis;sortie;sortons;revient;reviennent;reviens;revenus;quitter;depart;departs',
  ),
  motion('from', 'ht', 'pati;soti;kite'),
  motion('from', 'en', 'leave;leaves;leaving;left;depart;departs;departed;departing'),
  motion(
    'to',
    'es',
    'ir;va;van;vamos;voy;fueron;fuimos;fue;vamonos;mandan;mandaron;mandar;llevan;llevaron;llevar;lleva;deportaron;deportan;deportados;deportado;regresan;regresaron;devuelven;devolvieron;devueltos;regresar;retornan;enviaron;trasladan;trasladaron;trasladar;vuelo;vuelos;siguen;seguir;subiendo',
  ),
  motion(
    'to',
    'pt',
    'ir;vai;vao;vamos;vou;foram;fomos;mandaram;levaram;levar;deportaram;deportados;indo;devolveram;enviaram;voltar;voltaram',
  ),
  motion(
    'to',
    'fr',
    'aller;roule;roulons;roulent;rouler;repart;repartis;repartent;va;vont;allons;allez;renvoie;renvoient;renvoyer;renvoye;renvoyes;expulses;expulse;deportes;emmene;emmenes;ramene;ramenes;ramenent;retourner;retourne;retournent;retournons;retour;rentre;rentrent;rentrons;rentrer;repartons;repars;redescend;redescendent;redescendre;refoules;refoulent;rapatries;reconduits;expedies;renvoyaient;expulsent;depose;deposent;emmenent;transfere;transferts;conduit;continue;continuent;rejoindre',
  ),
  motion('to', 'ht', 'ale;prale;pral;voye;depote;mennen;tounen;retounen'),
  motion(
    'to',
    'en',
    'go;going;goes;went;sent;sends;sending;deported;returned;taken;transferred;moved;heading;headed;back;bound;flown;bused;bussed',
  ),
  motion(
    'via',
    '*',
    'cruzar;cruza;cruzan;cruzamos;cruzaron;cruzo;pasar;pasan;pasamos;pasaron;atravesar;atravessar;passar;passaram;cross;crossing;crossed;cross;janbe;travese;traverser;traversent',
  ),
];

const OTHERS: readonly CueLine[] = [
  {
    cue: { is: 'article' },
    languages: ['es'],
    words: ['el', 'la', 'los', 'las', 'lo', 'nuestro', 'mero', 'propio', 'ese', 'este', 'esa', 'esta', 'un', 'una'],
  },
  {
    cue: { is: 'article' },
    languages: ['en'],
    words: ['the', 'this', 'that', 'our', 'a', 'an', 'all', 'downtown', 'rural'],
  },
  {
    cue: { is: 'article' },
    languages: ['fr'],
    words: ['le', 'la', 'les', 'l', "l'", 'un', 'une', 'ce', 'cette', 'notre'],
  },
  {
    cue: { is: 'article' },
    languages: ['pt'],
    words: ['o', 'a', 'os', 'as', 'um', 'uma', 'este', 'esta', 'esse', 'essa'],
  },
  { cue: { is: 'article' }, languages: ['ht'], words: ['yon', 'la'] },
  {
    cue: { is: 'origin' },
    languages: '*',
    words: [
      'soy de',
      'somos de',
      'es de',
      'eres de',
      'son de',
      'oriundo de',
      'originario de',
      'originaria de',
      'nacido en',
      'i am from',
      'im from',
      "i'm from",
      'we are from',
      "we're from",
      'originally from',
      'je suis de',
      'je viens de',
      'nous venons de',
      'on vient de',
      'on est de',
      'originaire de',
      'originaires de',
      'sou de',
      'sou do',
      'sou da',
      'somos do',
      'somos da',
      'natural de',
      'mwen se moun',
      'm se moun',
      'nou se moun',
      'mwen soti',
      'an m soti',
    ],
  },
];

const STOPS: CueLine = {
  cue: { is: 'stop' },
  languages: '*',
  words: [
    'cruz roja',
    'la cruz roja',
    'croix rouge',
    'cruz vermelha',
    'red cross',
    'kwa wouj',
    'gracias a dios',
    'gras a dye',
    'd apres',
    'reuters',
    'senafront',
    'casa blanca',
    'tren de aragua',
    'guardia nacional',
    'border patrol',
    'texas dps',
    'santa fe de',
    'a la mexicana',
    'le monde',
    'world cup',
    'seguro popular',
    'santo niño',
    'semana santa',
    'virgen de guadalupe',
    'en paz',
    'de paz',
    'por dios',
    'white house',
    'prime minister',
    'new year',
    'thanksgiving',
    'la bandera de',
    'gen plas',
    'okenn plas',
  ],
};

export const CUE_LINES: readonly CueLine[] = [...HEADS, ...RELATIONS, ...MOTIONS, ...OTHERS, STOPS];

const BITS: Readonly<Record<Language, number>> = { es: 1, en: 2, ht: 4, pt: 8, fr: 16 };
const ALL_BITS = 31;

/** A set of languages as bits, so that the walk over the text compares one number. */
export const toBits = (languages: readonly Language[] | '*'): number =>
  languages === '*' ? ALL_BITS : languages.reduce((bits, language) => bits | BITS[language], 0);

export const bitsOf = (lang: LanguageOrUnknown): number => (lang === 'unknown' ? ALL_BITS : BITS[lang]);
