import { askOfForms } from './word-facts.ts';

/** Words that say nothing about what a message is about, in the five languages: they neither join two texts nor tell them apart. */
const ROWS = `
a al ante aqui aca ahi alli alla asi aun aunque cada como con cual cuando cuanto de del desde donde e el ella ellos en entre era eran eres es esa ese eso esos esta estaba estaban estan estar estas este esto estos estoy estamos fue fueron ha habia haber hace han hasta hay he i ir iba iban ibamos la las le les lo los mas me mi mis mismo mucho muchos muy ni no nos nosotros nuestro o os otra otro para pa pal pero poco por porque pues q que quien se sea segun ser si sin sobre solo somos son soy su sus tambien tan tanto te tener tengo tiene tienen tenemos toda todavia todo todos tu u un una unas uno unos va vamos van voy x y ya yo eramos era bien sigue siguen sigo seguimos tras ahorita ahora rato ratito hora horas oigan favor dale compas parece dicen dice aqui
a about all am an and any are around as at be been being but by can could d did do does don for from get gonna had has have he her here him his how i if im in into is isn it its just ll m me more my near no not now of on one or our out over re s she so some t than that the their them then there these they this those to too u up us ve very was we were what when where which who will with would y yall you your says say said still right yeah yes ok
a ak an ankò anko ap ape apepre anviwon ba bay chak de deja epi fe fek gen genyen isit isit konsa ki kote konnen kounye kom l la lan le li m men menm mwen n nan nou ou pa pou poutet pral s se si sa sou soti t ta tap te tou tout toujou w y yo yon yonn youn ye fin kap
a ai ao aos agora ali aqui as ate com como da das de dela dele deles depois do dos e ela elas ele eles em era eram essa esse esta estao estava este eu foi foram ha isso ja la lhe mais mas me mesmo meu meus minha muito na nao nas no nos nossa nosso nossos num numa o onde os ou para pela pelo por porque pra pras pro pros quando que quem se sem ser seu seus so sua tambem tao ta tem tinha to tudo um uma umas uns voce vcs vai vao vou estou estamos tava era
a ai au aussi aux avec avons bien c ca ce ces cela celle celui cet cette comme d dans de des deux du elle elles en encore est et etait ete etes etre eu fait font il ils j je juste l la le les leur leurs lui m ma mais me meme mes mon n ne nos notre nous on ont ou par pas plus pour qu quand que qui s sa sans se ses si son sont sur t ta te tes toi tous tout toute tres tu un une va vers vient viennent vont votre vous y sommes suis environ autour peu
`;
const COMMON = new Set(ROWS.split(/\s+/).filter((word) => word.length > 0));

export const isCommon = (form: string): boolean => COMMON.has(form);
export const isCommonWord = askOfForms(isCommon);
