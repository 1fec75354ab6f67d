import { type Concept, findConcepts } from '../words/concepts.ts';
import type { LanguageOrUnknown, ReportBasis } from '../../model/index.ts';
import { learnOfForms } from '../words/word-facts.ts';
import type { Word } from '../words/wording.ts';

/**
 * Who speaks: somebody who was there, an office or a medium that is named, a witness whom the writer knows and quotes, or the street.
 * Reading says so per report; this looks at the whole message, also where reading found no report.
 */
export const Voices = ['witness', 'official', 'relayed', 'hearsay', 'unmarked'] as const;
export type Voice = (typeof Voices)[number];

export interface Speaker {
  readonly voice: Voice;
  /** Concepts that name the office or medium quoted; empty for others. */
  readonly authorities: readonly number[];
  readonly question: boolean;
  /** "Me too", "confirmed": joins in with what was said before, as somebody else. */
  readonly joinsIn: boolean;
}

/** Cues by their first word; each is the words that follow it. */
type Cues = ReadonlyMap<string, readonly (readonly string[])[]>;

function words(text: string): Cues {
  const cues = new Map<string, (readonly string[])[]>();
  for (const cue of text.split(',')) {
    const [first, ...rest] = cue.trim().split(' ');
    const held = cues.get(first!);
    if (held) held.push(rest);
    else cues.set(first!, [rest]);
  }
  return cues;
}

const STRONG: Readonly<Record<string, Cues>> = {
  es: words(
    'yo,soy,estoy,estamos,somos,vi,vimos,veo,vemos,conte,contamos,ibamos,eramos,veniamos,acabo de,acabamos de,voy en,vamos en,mi hijo,mi hija,mi sobrina,mi sobrino,mi marido,mi casita,mi carpa,mi bebe,mi grupo,confirmo,doy fe,trabajo en,me acaban,nos acaban,nos bajaron,nos sacaron,nos quitaron,nos cobraron,nos cerraron,nos dieron,nos robaron,a mi me,pase,cruce,crucé,sali,salimos,llegamos,pasamos,vengo,venimos,iba,manejo,lavo,tengo,tenemos,llevamos,llevo,ando,andamos,sigo,seguimos,me consta,me toco,nos toco,nos llevaron,mande,ayude,entregue,desde mi,nos devolvieron,me devolvieron,me acaban de,me bajaron,hable con,fui a,estuve,estabamos,estaba en,dormia,dormi,corri,serví,servi,nos tienen,nos dejaron,nos echaron,yo mismo',
  ),
  en: words('i,i m,im,we,we re,my,our,us,me,i ve'),
  ht: words('mwen,m te,m wè,m we,nou,m ap,m nan,n ap,m la,m fek,avè m,ave m,m konte,m sot,m pran'),
  pt: words(
    'eu,estou,to,estamos,somos,fomos,eramos,nos,a gente,meu,minha,vi,vimos,contei,contamos,acabei,acabamos,passei,paguei,cheguei,chegamos,saimos,tava,tamos,estava,vejo,vou,vamos,trabalho,nós',
  ),
  fr: words('je,j,nous,moi,mon,ma,mes,notre,on est,on a,on etait,on vient,on s,on n,suis,j ai,on attend'),
};
const WEAK: Readonly<Record<string, Cues>> = {
  es: words('aqui,aca,nos,me,mi,por aca,ahorita en'),
  en: words('here'),
  ht: words('m,isit,la a'),
  pt: words('aqui,me,aca'),
  fr: words('ici,on,chez nous'),
};
const HEARSAY: Readonly<Record<string, Cues>> = {
  es: words(
    'dicen,dizque,segun dicen,segun esto,me dijeron,nos dijeron q,me contaron,supe que,supe q,parece que,parece q,se dice,se rumora,escuche,oi que,oi q,eso dicen,lo vi en el facebook,anda circulando,al parecer,supuestamente,quesque,que dicen,me llego este,rumor,nota de voz,una senora dice,me entere,alguien dijo,quien sabe si,que fueron,me avisaron',
  ),
  en: words(
    'heard,they say,they re saying,people say,people are saying,apparently,word is,rumor,rumour,someone says,someone said,supposedly,told me,says one of,a mom says,driver says,was told,been told,witness,guy in the tent,someone there',
  ),
  ht: words('yo di,m tande,moun di,gen moun ki di,gen yon moun,sanble,y ap di,yo te di'),
  pt: words(
    'dizem,falam,tao falando,estao falando,parece que,ouvi,ouvi dizer,disseram,to sabendo,fiquei sabendo,diz que',
  ),
  fr: words(
    'il parait,parait,on dit,on m a dit,j ai entendu,ils disent que,les gens disent,apparemment,selon les gens,selon une,selon un',
  ),
};
const JOINS_IN =
  / (tambien|igual|lo mismo|confirmo|doy fe|cierto|me too|too|same here|yep|yeah|confirming|confirmed here|also|tou|menm tou|tambem|a mesma coisa|moi aussi|aussi|pareil|nous aussi) |^ (si|sim|oui|wi|yes) /;
const KIN =
  / (mi|my|minha|meu|mon|ma) (hermana|hermano|prima|primo|tia|tio|esposa|esposo|marido|mama|papa|hijo|hija|cunado|cunada|sobrino|sobrina|vecina|vecino|amigo|amiga|cousin|sister|brother|wife|husband|aunt|uncle|mother|father|son|daughter|irma|irmao|prima|primo|tia|mae|pai|cousine|soeur|frere|mari|femme) |(fre|se|kouzen|kouzin|manman|mari|madanm) (m|mwen) /;
/** One of these words is in each of the phrases of `KIN`. */
const KIN_WORD =
  /^(m|mwen|hermana|hermano|prima|primo|tia|tio|esposa|esposo|marido|mama|papa|hijo|hija|cunado|cunada|sobrino|sobrina|vecina|vecino|amigo|amiga|cousin|sister|brother|wife|husband|aunt|uncle|mother|father|son|daughter|irma|irmao|mae|pai|cousine|soeur|frere|mari|femme)$/;
const CONTACT =
  / (me|nos) (mando|llamo|escribio|dijo|conto|aviso|llama|escribe|manda|mandou|ligou|escreveu|disse|avisou)| (texted|called|told|wrote|messaged)( me| us)? | (rele|voye|ekri) (m|mwen) | m a (dit|appele|ecrit|envoye) | m (appelle|ecrit) | me dijo a mi /;
const INFORMANT =
  / (el|la|un|una) (chofer|enfermera|enfermero|doctor|doctora|medico|policia|soldado|guardia|oficial|agente|licenciada|licenciado|senora|senor|encargado|encargada)( \S+){0,6} (me|nos) (dijo|conto|aviso|confirmo) /;

const INFORMANT_WORD =
  /^(chofer|enfermera|enfermero|doctor|doctora|medico|policia|soldado|guardia|oficial|agente|licenciada|licenciado|senora|senor|encargado|encargada)$/;
const COLUMNS = ['es', 'en', 'ht', 'pt', 'fr'] as const;

/** Reads the voice of a message from its words, `bases` being what reading found in its reports. */
export function readSpeaker(
  text: string,
  list: readonly Word[],
  lang: LanguageOrUnknown,
  bases: readonly ReportBasis[],
): Speaker {
  const hints = hintsOf(list);
  const hasMark = text.includes('?');
  const flat = hasMark || (hints & Hint.phrases) !== 0 ? flatten(list) : '';
  const authorities = listAuthorities(text, list, lang);
  const voice = voiceOf(list, flat, hints, lang, authorities.length > 0, bases);
  const joinsIn = (hints & Hint.joins) !== 0 && JOINS_IN.test(flat);
  return intern(voice, hasMark && isQuestion(text, flat), joinsIn, voice === 'official' ? authorities : NOBODY);
}

const NOBODY: readonly number[] = [];
const flatten = (list: readonly Word[]): string => ` ${list.map(({ form }) => form).join(' ')} `;

/** What the words of a text may be part of: without the hint the phrase need not be looked for. */
const Hint = { strong: 1, hearsay: 32, weak: 1024, joins: 1 << 15, kin: 1 << 16, informant: 1 << 17, phrases: 7 << 15 };
const ALL_LANGUAGES = 31;
const JOINING = new Set(
  'tambien igual mismo confirmo fe cierto too here yep yeah confirming confirmed also tou tambem coisa aussi pareil si sim oui wi yes'.split(
    ' ',
  ),
);
const hintOf = learnOfForms((form) => {
  let hints = JOINING.has(form) ? Hint.joins : 0;
  if (KIN_WORD.test(form)) hints |= Hint.kin;
  if (INFORMANT_WORD.test(form)) hints |= Hint.informant;
  COLUMNS.forEach((lang, at) => {
    if (STRONG[lang]!.has(form)) hints |= Hint.strong << at;
    if (HEARSAY[lang]!.has(form)) hints |= Hint.hearsay << at;
    if (WEAK[lang]!.has(form)) hints |= Hint.weak << at;
  });
  return hints;
});

function hintsOf(list: readonly Word[]): number {
  let hints = 0;
  for (let at = 0; at < list.length; at += 1) hints |= hintOf(list[at]!);
  return hints;
}

/** There are few kinds of speakers and many messages: one object serves each kind. */
const speakers = new Map<string, Speaker>();
function intern(voice: Voice, question: boolean, joinsIn: boolean, authorities: readonly number[]): Speaker {
  const key = `${voice} ${question} ${joinsIn} ${authorities.join()}`;
  const known = speakers.get(key);
  if (known) return known;
  const made: Speaker = { voice, question, joinsIn, authorities };
  speakers.set(key, made);
  return made;
}

function voiceOf(
  list: readonly Word[],
  flat: string,
  hints: number,
  lang: LanguageOrUnknown,
  quotes: boolean,
  bases: readonly ReportBasis[],
): Voice {
  if ((hints & Hint.kin) !== 0 && KIN.test(flat) && CONTACT.test(flat)) return 'relayed';
  if ((hints & Hint.informant) !== 0 && INFORMANT.test(flat)) return 'relayed';
  const strong = hasCue(STRONG, Hint.strong, hints, list, lang);
  if (quotes && !strong) return 'official';
  const hearsay = hasCue(HEARSAY, Hint.hearsay, hints, list, lang) || (lang === 'es' && opensWithThat(list));
  if (strong && !(hearsay && isHearsayFirst(flat || flatten(list), lang))) return 'witness';
  if (quotes) return 'official';
  if (hearsay) return 'hearsay';
  if (bases.includes('eyewitness') || bases.includes('participant')) return 'witness';
  if (bases.includes('official') || bases.includes('media')) return 'official';
  if (bases.includes('hearsay')) return 'hearsay';
  return hasCue(WEAK, Hint.weak, hints, list, lang) ? 'witness' : 'unmarked';
}

const opensWithThat = (list: readonly Word[]): boolean => list[0]?.form === 'q' || list[0]?.form === 'que';
const isHearsayFirst = (flat: string, lang: LanguageOrUnknown): boolean =>
  HEARSAY_LEADS.test(flat) || !isOwnWitness(flat, lang);

/** "They told me that …": whatever follows is theirs, "somos miles" included. */
const HEARSAY_LEADS =
  /^ (\S+ ){0,2}(me dijeron|nos dijeron|me contaron|dicen|dizque|supe|segun dicen|i was told|heard|they say|yo di|m tande|dizem|falam|me disseram|ouvi|il parait|on m a dit|on dit) /;

/** Hearsay words beside a first person: "ya estoy aquí, todos dicen a las 10" is a witness, "me dijeron que cerraron" is not. */
const isOwnWitness = (flat: string, lang: LanguageOrUnknown): boolean =>
  lang === 'en'
    ? / (i m|i was|i saw|i am|we re|we are|i drive|i work|i just) /.test(flat)
    : / (estoy|estamos|soy|somos|yo|vi|conte|estou|vejo|eramos|je suis|j etais|on est|mwen nan|m nan|nou nan|mwen te) /.test(
        flat,
      );

function hasCue(
  cues: Readonly<Record<string, Cues>>,
  hint: number,
  hints: number,
  list: readonly Word[],
  lang: LanguageOrUnknown,
): boolean {
  if (lang === 'unknown')
    return (hints & (hint * ALL_LANGUAGES)) !== 0 && COLUMNS.some((column) => isAnyIn(cues[column]!, list));
  return (hints & (hint << COLUMNS.indexOf(lang))) !== 0 && isAnyIn(cues[lang]!, list);
}

function isAnyIn(cues: Cues, list: readonly Word[]): boolean {
  for (let at = 0; at < list.length; at += 1)
    for (const rest of cues.get(list[at]!.form) ?? NO_CUES) if (isFollowedBy(list, at, rest)) return true;
  return false;
}
function isFollowedBy(list: readonly Word[], at: number, rest: readonly string[]): boolean {
  for (let after = 0; after < rest.length; after += 1) if (list[at + 1 + after]?.form !== rest[after]) return false;
  return true;
}
const NO_CUES: readonly (readonly string[])[] = [];

const SPEECH = new Set(['speak', 'confirm', 'deny']);
const ATTRIBUTION = /^(segun|selon|according|dapre|dapres|per|conforme)$/;

/** Offices and media that are quoted: named before a colon, with a word of saying, or after "according to". */
function listAuthorities(text: string, list: readonly Word[], lang: LanguageOrUnknown): readonly number[] {
  let found: number[] | null = null;
  for (let at = 0; at < list.length; at += 1) {
    const concepts = findConcepts(list, at, lang);
    if (concepts.length === 0 || !concepts.some(isOffice)) continue;
    if (isInHead(text, at) || isQuoted(list, at, lang))
      (found ??= []).push(...concepts.filter(isOffice).map(({ id }) => id));
  }
  return found ? [...new Set(found)] : NOBODY;
}

/** Before an early colon, with few words before it. */
function isInHead(text: string, at: number): boolean {
  const head = text.slice(0, 90).indexOf(': ');
  const headWords = head < 0 ? 0 : text.slice(0, head).trim().split(/\s+/).length;
  return at < headWords && headWords < 10;
}

const isOffice = (concept: Concept): boolean => concept.class === 'a';

function isQuoted(list: readonly Word[], at: number, lang: LanguageOrUnknown): boolean {
  for (let before = Math.max(0, at - 3); before < at; before += 1)
    if (ATTRIBUTION.test(list[before]!.form)) return true;
  for (let after = at + 1; after < Math.min(list.length, at + 7); after += 1)
    if (findConcepts(list, after, lang).some((concept: Concept) => SPEECH.has(concept.name))) return true;
  return false;
}

const ASKING =
  /^ (alguien sabe|saben si|sabes si|quien sabe|cuando|donde|a que hora|es verdad|es cierto|does anyone|anyone know|is it true|is the|when|where|what time|eske|kile|ki kote|alguem sabe|e verdade|quando|onde|est ce que|quelqu un sait|c est vrai|quand) /;
const isQuestion = (text: string, flat: string): boolean => ASKING.test(flat) || text.trimEnd().endsWith('?');
