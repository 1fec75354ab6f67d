import { fold } from '../src/reading/words/folding.ts';
import { hashUnits } from '../src/reading/learnt/hashing.ts';
import { isSpoken, SIGNAL_BUCKETS, wordValue } from '../src/reading/signals/features.ts';
import { tokenize } from '../src/reading/words/tokens.ts';
import type { Sample } from './linear-learning.ts';

/**
 * What disaster posts speak of, in English, Italian, French, Spanish and Tagalog together, so that one language teaches another:
 * the project's own. One topic a line, words folded, `*` stands for any letters.
 */
const TOPIC_ROWS = `
first | i me my mine im i'm i've i'll i'd we our us ours we're io mi mio mia miei noi nostro nostra ci sono je j' m' me mon ma mes nous notre nos yo mis nosotros ako ko kami tayo amin
second | you your you're u ur tu te vous votre voi vostro ti
near | here now today tonight morning outside window house home neighborhood street qui ora adesso oggi casa fuori finestra stamattina ici maintenant chez rue dehors fenetre just right still dito ngayon
picture | photo photos pic pics picture video videos foto image images vid instagram watch live
sense | see saw seeing hear heard hearing felt feel feeling smell watching looking sentito sentita sento visto vedo svegliato trema vu vois entendu senti entends taken took shot
news | breaking update news reports report says said officials police killed dead minister governor via according abc cnn bbc fox nbc ansa cbc latest alert
prayer | pray* prayer* thoughts preg* prier* prieres pensee* pensieri preghi* pensiero rip condol* vicin* oracion* dasal panalangin hope hoping spero espere heart coeur cuore corazon wish* god dio dieu dios bless sad triste tragedy tragedie tragedia victims victimes vittime victimas
giving | donat* donaz* donner don dons dona donare raccolta fundrais* relief support* aiut* aidez aide aider ayuda help helping tulong volunteer* benevol* volontar* redcross croix croce cruz sms charity concert* solidar*
death | dead death* killed kills die died dies toll mort morti morte morts muert* patay victim* missing disparus dispersi desaparec* bodies corps injured feriti blesses heridos
quake | quake* earthquake* terremot* scoss* sism* seism* tremblement magnitud* replica* aftershock* lindol trem* shak*
flood | flood* alluvion* inond* inund* baha rain* pioggia piove pluie lluvia river* fiume fiumi riviere rio water acqua eau agua creek dam underwater allagat* allagament* submerged
fire | fire* wildfire* bushfire* incend* fuoco fiamme feu feux fumo smoke fumee humo burn* brul* explos* esplos*
storm | storm* typhoon* bagyo cyclon* ciclon* tifon* temporal* tempest* tornado* hurricane wind* vento vent viento hangin
fright | scar* afraid fear paur* peur miedo takot panic* panik* terror* ansia omg wow crazy insane surreal unreal incredibl* incroyable incredibile wtf damn cazzo shit fuck* merde oddio
flight | evacuat* evacu* sfollat* displaced refuge* shelter* rescue* sauv* salv* stranded trapped stuck bloccat* chius* closed close* ferme* open aperto aperte ouvert
home | home house casa maison bahay family famiglia famille familia pamilya neighbor* neighbour* vicini voisin* friend* amic* amis amigos kids bambini enfants dog* cat* cane chien mom mum mamma dad husband school* scuol* ecole* work lavoro travail street via rue strada road* bridge* ponte ponti pont basement garage backyard yard apartment power luce corrente electricit* kuryente
time | now ora adesso maintenant ahora ngayon minut* hours ago fa morning mattina stamattina matin tonight stasera stanotte notte nuit ce soir night today oggi aujourd* still ancora encore again nuovo just appena sveglia woke awake asleep sleep dormire svegliat*
office | police governor president minister obama government mayor ministro governo premier ministre maire sindaco protezione civile fema official* council department authorities state stato etat
cause | why perche pourquoi bakit because climate investig* inchiesta enquete cause caus* responsab* blame colpa fault company compagnie politic* politiq*
asking | please pls svp prego favore share rt retweet* diffond* condivid* partag* followers follow number numero info link`;

const TOPICS = TOPIC_ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name, words] = row.split(' | ');
    const entries = words!.split(' ');
    const begins = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
    return { name: name!, words: new Set(entries), begins };
  });

const topicsOf = (word: string): readonly string[] =>
  TOPICS.filter(({ words, begins }) => words.has(word) || begins.some((begin) => word.startsWith(begin))).map(
    ({ name }) => name,
  );

/** How posts are written, in any language; tested on the post without links and without "RT @name:". */
const MARKS: Readonly<Record<string, RegExp>> = {
  digit: /\d/,
  shouted: /!/,
  question: /\?/,
  quoted: /["“”‘]/,
  dash: / [-|–] /,
  dots: /\.\.\.|…/,
  colon: /: /,
  face: /[\u{1F300}-\u{1FAFF}]|[:;]-?[()DPp/\\]/u,
};

const capped = (count: number, most: number): number => Math.min(most, count);
const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Retweet, answer, links, tags, marks, length, capitals. */
function marksOf(text: string): readonly string[] {
  const told = text.replace(/https?:\S*/g, '').replace(/^"?RT @\w+:?/, '');
  const body = told.replace(/[@#]\w+/g, '').trim();
  const words = body.split(/\s+/);
  const later = words.slice(1);
  const capitals = later.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length / Math.max(1, later.length);
  const is: Readonly<Record<string, boolean>> = {
    retweet: /^"?RT @/.test(text),
    'retweet inside': / RT @/.test(text),
    answer: text.startsWith('@'),
    'link last': /https?:\S+\s*$/.test(text),
    block: words.some((word) => /^\p{Lu}{3,}$/u.test(word)),
    small: /^\p{Ll}/u.test(body),
  };
  return [
    ...Object.keys(is).filter((name) => is[name]),
    ...Object.keys(MARKS).filter((name) => MARKS[name]!.test(told)),
    `links ${capped(countOf(text, /https?:/g), 2)}`,
    `tags ${capped(countOf(text, /#\w/g), 4)}`,
    `names ${capped(countOf(text, /@\w/g), 3)}`,
    `words ${capped(words.length >> 2, 7)}`,
    `capitals ${capped(Math.floor(capitals * 6), 5)}`,
  ];
}

/** Topics, and each of them beside what says who speaks from where. */
function topicMarks(words: readonly string[], marks: readonly string[]): readonly string[] {
  const topics = [...new Set(words.flatMap(topicsOf))];
  const frames = [
    ...['first', 'near'].filter((name) => topics.includes(name)),
    ...marks.filter((mark) => mark === 'retweet' || mark.startsWith('links ')),
  ];
  return [...topics, ...topics.flatMap((topic) => frames.map((frame) => `${topic} + ${frame}`)), frames.join(' + ')];
}

const [GRAM_MIN, GRAM_MAX] = [3, 5];
const MARK_VALUE = 0.5;
const BIAS_VALUE = 3;
const bucketOf = (family: string, text: string): number => {
  const key = `${family}:${text}`;
  return hashUnits(key, 0, key.length, 7) & (SIGNAL_BUCKETS - 1);
};

/** A post as a hashed vector: words, pairs of words, character 3- to 5-grams, topics and how it is written. */
export function toBasisSample(text: string, weight: number): Sample {
  const words = tokenize(fold(text.replace(/@\w+/g, '@u').replace(/https?:\S*/g, 'zlink')))
    .filter(isSpoken)
    .map((token) => token.text);
  const value = wordValue(words.length);
  const marks = marksOf(text);
  const features: (readonly [bucket: number, value: number])[] = [[bucketOf('bias', ''), BIAS_VALUE]];
  words.forEach((word, at) => {
    features.push([bucketOf('word', word), value]);
    if (at > 0) features.push([bucketOf('pair', `${words[at - 1]} ${word}`), value]);
    const marked = `<${word}>`;
    for (let size = GRAM_MIN; size <= GRAM_MAX; size += 1)
      for (let from = 0; from + size <= marked.length; from += 1)
        features.push([bucketOf('gram', marked.slice(from, from + size)), value]);
  });
  for (const mark of [...marks, ...topicMarks(words, marks)]) features.push([bucketOf('mark', mark), MARK_VALUE]);
  return {
    buckets: Int32Array.from(features, ([bucket]) => bucket),
    values: Float64Array.from(features, ([, amount]) => amount),
    weight,
  };
}
