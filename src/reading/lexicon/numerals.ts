import type { Language } from '../../model/index.ts';

/**
 * Number words of one language, by class. Entries are `word:value`, folded, `_` for a space inside a word pair.
 *
 * - units, teens, tens, hundreds add up, biggest first; hundred multiplies the units before it; scales multiply the group before them
 * - prefixes make one-word compounds with every unit ("veinti" + "dos")
 * - sets are counted exactly (dozen), rounds are counted roughly (centenar, vingtaine), vague are plurals with no number before them
 * - tails ("y pico") say "somewhat more"; fractions make the number before them no whole number
 * - weak words are numbers only before one of `countables` or after one of `leads`
 */
export interface NumeralWords {
  readonly zero: string;
  readonly units: string;
  readonly teens: string;
  readonly tens: string;
  readonly hundreds: string;
  readonly hundred: string;
  readonly scales: string;
  readonly prefixes: string;
  readonly sets: string;
  readonly rounds: string;
  readonly vague: string;
  readonly halves: string;
  readonly articles: string;
  readonly and: string;
  readonly of: string;
  readonly tails: string;
  readonly points: string;
  readonly ordinals: string;
  readonly ordinalSuffixes: string;
  readonly fractions: string;
  readonly fractionEndings: string;
  readonly weak: string;
  readonly countables: string;
  readonly leads: string;
  /** A one after these is a pronoun ("this one", "cada una"). */
  readonly notAfter: string;
  /** 60 and 80 take ten to nineteen after them (French, Creole). */
  readonly vigesimal: boolean;
}

const es: NumeralWords = {
  zero: 'cero',
  units: 'un:1 uno:1 una:1 dos:2 tres:3 cuatro:4 kuatro:4 cinco:5 sinco:5 seis:6 siete:7 ocho:8 nueve:9',
  teens:
    'diez:10 dies:10 once:11 doce:12 dose:12 trece:13 catorce:14 quince:15 kince:15 quinse:15 dieciseis:16 dieziseis:16 diesiseis:16 diecisiete:17 diesisiete:17 dieciocho:18 diesiocho:18 diecinueve:19 diesinueve:19',
  tens: 'veinte:20 beinte:20 treinta:30 trenta:30 cuarenta:40 cincuenta:50 sincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90',
  hundreds:
    'cien:100 ciento:100 sien:100 doscientos:200 doscientas:200 dosientos:200 dosientas:200 trescientos:300 trescientas:300 tresientos:300 tresientas:300 cuatrocientos:400 cuatrocientas:400 cuatrosientos:400 quinientos:500 quinientas:500 seiscientos:600 seiscientas:600 seisientos:600 setecientos:700 setecientas:700 setesientos:700 ochocientos:800 ochocientas:800 ochosientos:800 novecientos:900 novecientas:900 novesientos:900',
  hundred: 'cientos:100 cientas:100',
  scales:
    'mil:1000 k:1000 millon:1000000 millones:1000000 g:1000000000 billon:1000000000000 billones:1000000000000 trillon:1000000000000000000 trillones:1000000000000000000',
  prefixes:
    'veinti:20 venti:20 beinti:20 treintai:30 cuarentai:40 cincuentai:50 sesentai:60 setentai:70 ochentai:80 noventai:90',
  sets: 'par:2 pares:2',
  rounds:
    'docena:12 docenas:12 dz:12 dozs:12 decena:10 decenas:10 quincena:15 veintena:20 veintenas:20 treintena:30 cincuentena:50 centenar:100 centenares:100 centena:100 centenas:100 millar:1000 millares:1000',
  vague:
    'cientos:100 cientas:100 cienes:100 centenares:100 centenas:100 miles:1000 millares:1000 docenas:12 decenas:10 millones:1000000',
  halves: 'medio:0.5 media:0.5',
  articles: '',
  and: 'y i con',
  of: 'de',
  tails: 'y_pico y_piquito y_tantos y_tantas y_algo y_pucho y_puchos y_picos',
  points: 'coma',
  ordinals:
    'primer:1 primero:1 primera:1 primeros:1 primeras:1 segundo:2 segunda:2 tercer:3 tercero:3 tercera:3 cuarto:4 cuarta:4 quinto:5 quinta:5 sexto:6 sexta:6 septimo:7 septima:7 octavo:8 octava:8 noveno:9 novena:9 decimo:10 decima:10 undecimo:11 duodecimo:12 vigesimo:20 trigesimo:30 centesimo:100',
  ordinalSuffixes: 'er ero era do da ro ra to ta mo ma vo va no na º ª',
  fractions:
    'tercios:3 tercio:3 cuartos:4 cuarto:4 quintos:5 quinto:5 quintas:5 sextos:6 septimos:7 octavos:8 octavo:8 novenos:9 decimos:10 decimas:10 centesimo:100 centesimas:100 medios:2',
  fractionEndings: 'avo avos avas esimo esimos esima esimas',
  weak: '',
  countables: '',
  leads: '',
  notAfter: 'cada cualquier ningun alguno la',
  vigesimal: false,
};

const en: NumeralWords = {
  zero: 'zero nought naught',
  units: 'one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9',
  teens:
    'ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19',
  tens: 'twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
  hundreds: '',
  hundred: 'hundred:100 hundreds:100',
  scales:
    'thousand:1000 thousands:1000 k:1000 grand:1000 mm:1000000 lakh:100000 crore:10000000 million:1000000 millions:1000000 mln:1000000 g:1000000000 billion:1000000000 billions:1000000000 bln:1000000000 b:1000000000 tln:1000000000000 trillion:1000000000000 trillions:1000000000000',
  prefixes: 'twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
  sets: 'couple:2 pair:2',
  rounds: 'dozen:12 dozens:12 dz:12 doz:12 dzs:12 dozs:12 score:20',
  vague: 'hundreds:100 thousands:1000 dozens:12 scores:20 tens:10 millions:1000000',
  halves: 'half:0.5 quarter:0.25',
  articles: 'a an',
  and: 'and n',
  of: 'of',
  tails: 'odd something ish and_change and_some plus_some some_odd',
  points: 'point',
  ordinals:
    'first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 hundredth:100 thousandth:1000',
  ordinalSuffixes: 'st nd rd th',
  fractions:
    'half:2 halves:2 third:3 thirds:3 quarter:4 quarters:4 fourths:4 fifth:5 fifths:5 sixths:6 sevenths:7 eighth:8 eighths:8 ninths:9 tenth:10 tenths:10 hundredth:100 hundredths:100 thousandth:1000 thousandths:1000',
  fractionEndings: 'ths ieth ieths',
  weak: '',
  countables: '',
  leads: '',
  notAfter: 'this that which the each every any no another some only',
  vigesimal: false,
};

const pt: NumeralWords = {
  zero: 'zero',
  units: 'um:1 uma:1 dois:2 duas:2 tres:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9',
  teens:
    'dez:10 onze:11 doze:12 treze:13 quatorze:14 catorze:14 quinze:15 dezesseis:16 dezasseis:16 dezessete:17 dezassete:17 dezoito:18 dezenove:19 dezanove:19',
  tens: 'vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90',
  hundreds:
    'cem:100 cento:100 duzentos:200 duzentas:200 trezentos:300 trezentas:300 quatrocentos:400 quatrocentas:400 quinhentos:500 quinhentas:500 seiscentos:600 seiscentas:600 setecentos:700 setecentas:700 oitocentos:800 oitocentas:800 novecentos:900 novecentas:900',
  hundred: 'centos:100',
  scales:
    'mil:1000 k:1000 milhao:1000000 milhoes:1000000 mi:1000000 g:1000000000 bilhao:1000000000 bilhoes:1000000000 trilhao:1000000000000 trilhoes:1000000000000',
  prefixes: '',
  sets: 'par:2 pares:2',
  rounds:
    'duzia:12 duzias:12 dz:12 dezena:10 dezenas:10 quinzena:15 vintena:20 centena:100 centenas:100 milhar:1000 milhares:1000 centenar:100 centenares:100',
  vague: 'centenas:100 milhares:1000 duzias:12 dezenas:10 milhoes:1000000',
  halves: 'meio:0.5 meia:0.5',
  articles: '',
  and: 'e com',
  of: 'de',
  tails: 'e_poucos e_poucas e_tantos e_tantas e_pouco e_bolinha e_alguns e_algumas e_lascada',
  points: 'virgula',
  ordinals:
    'primeiro:1 primeira:1 primeiros:1 segundo:2 segunda:2 terceiro:3 terceira:3 quarto:4 quarta:4 quinto:5 quinta:5 sexto:6 sexta:6 setimo:7 setima:7 oitavo:8 oitava:8 nono:9 nona:9 decimo:10 decima:10 vigesimo:20 trigesimo:30 centesimo:100',
  ordinalSuffixes: 'o a º ª',
  fractions:
    'tercos:3 terco:3 quartos:4 quarto:4 quintos:5 quinto:5 sextos:6 setimos:7 oitavos:8 oitavo:8 nonos:9 decimos:10 centesimos:100 centesimo:100 milesimos:1000',
  fractionEndings: 'avo avos esimo esimos esima esimas',
  weak: 'mi',
  countables: '',
  leads: '',
  notAfter: 'cada qualquer nenhum',
  vigesimal: false,
};

const fr: NumeralWords = {
  zero: 'zero',
  units: 'un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9',
  teens: 'dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 dix_sept:17 dix_huit:18 dix_neuf:19',
  tens: 'vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80 octante:80 nonante:90 quatre_vingt:80 quatre_vingts:80',
  hundreds: '',
  hundred: 'cent:100 cents:100',
  scales:
    'mille:1000 milles:1000 mil:1000 k:1000 mm:1000000 lakh:100000 crore:10000000 million:1000000 millions:1000000 milliard:1000000000 milliards:1000000000 g:1000000000 b:1000000000 billion:1000000000000 billions:1000000000000 trillion:1000000000000 trillions:1000000000000',
  prefixes: '',
  sets: 'paire:2 paires:2',
  rounds:
    'douzaine:12 douzaines:12 dizaine:10 dizaines:10 quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60 centaine:100 centaines:100 millier:1000 milliers:1000',
  vague: 'dizaines:10 douzaines:12 centaines:100 milliers:1000 millions:1000000',
  halves: 'demi:0.5 demie:0.5 quart:0.25',
  articles: '',
  and: 'et',
  of: 'de',
  tails: 'et_quelques et_des et_plus',
  points: 'virgule',
  ordinals:
    'premier:1 premiere:1 premiers:1 premieres:1 deuxieme:2 second:2 seconde:2 troisieme:3 quatrieme:4 cinquieme:5 sixieme:6 septieme:7 huitieme:8 neuvieme:9 dixieme:10',
  ordinalSuffixes: 'er ere e eme ieme nd nde eme',
  fractions:
    'tiers:3 quart:4 quarts:4 cinquieme:5 cinquiemes:5 sixiemes:6 septiemes:7 huitieme:8 huitiemes:8 neuviemes:9 dixiemes:10 centieme:100 centiemes:100',
  fractionEndings: 'ieme iemes',
  weak: '',
  countables: '',
  leads: '',
  notAfter: "chaque aucun l' chacun quelqu' d' est etait dans pas /",
  vigesimal: true,
};

const ht: NumeralWords = {
  zero: 'zewo',
  units:
    'yon:1 youn:1 en:1 de:2 twa:3 kat:4 senk:5 sis:6 set:7 uit:8 wit:8 nef:9 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8',
  teens:
    'dis:10 onz:11 douz:12 trez:13 katoz:14 kenz:15 sez:16 diset:17 disset:17 dizuit:18 dizwit:18 diznef:19 dix:10 onze:11 douze:12 quinze:15',
  tens: 'ven:20 vin:20 vent:20 trant:30 karant:40 senkant:50 sinkant:50 swasant:60 swasanndis:70 swasantdis:70 katreven:80 katrevin:80 katrevendis:90 katrevenndis:90 vingt:20 trente:30 quarante:40 cinquante:50',
  hundreds: 'desan:200 twasan:300 katsan:400 senksan:500 sisan:600 setsan:700 uisan:800 witsan:800 nefsan:900',
  hundred: 'san:100 cent:100',
  scales: 'mil:1000 k:1000 mille:1000 milye:1000 milyon:1000000 milya:1000000000',
  prefixes:
    'venn:20 vent:20 trann:30 trant:30 karann:40 karant:40 senkann:50 senkant:50 swasann:60 swasant:60 katreven:80 katrevenn:80',
  sets: 'douzen:12 pe:2',
  rounds: 'dizen:10 kenzen:15 venten:20 trantèn:30 santen:100 milye:1000',
  vague: 'santen:100 milye:1000 dizen:10 douzen:12 milyon:1000000',
  halves: 'demi:0.5 mwatye:0.5 edmi:0.5',
  articles: '',
  and: 'ak e',
  of: 'de',
  tails: 'e_kek ak_kek e_plis ak_yon_ti_kras',
  points: 'pwen vigil',
  ordinals: 'premye:1 dezyem:2 twazyem:3 katriyem:4 senkyem:5 sizyem:6 setyem:7 uityem:8 nevyem:9 dizyem:10',
  ordinalSuffixes: 'e em yem',
  fractions: 'tye:3 ka:4',
  fractionEndings: '',
  weak: 'san de en set vin pe',
  countables:
    'moun fanmi ayisyen ayisyenn timoun ti fanm gason jen neg migran kiben venezyelyen dola goud peso kilomet met ed edtan zed zedtan jou semen mwa an zan bis otobis bato machin lit plas kabann nan pitit bebe vye pasaje viktim granmoun kamarad fre ko kadav lot zanmi tifre konpatriyot kouzen vwazen manman kamyon gwoup',
  leads: 'anviwon apepre preske plis pase mwens omwen konsa kek se gen a rive jiska ant ak pou fe',
  notAfter: 'chak okenn ki',
  vigesimal: true,
};

/** Number words of the five languages. */
export const numeralWords: Readonly<Record<Language, NumeralWords>> = { es, en, pt, fr, ht };
