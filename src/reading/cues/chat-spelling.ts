import type { Language, LanguageOrUnknown } from '../../model/index.ts';
import { basePlaces } from '../gazetteer/index.ts';
import { fold } from '../words/folding.ts';
import { CHAT_SPELLINGS } from '../lexicon/chat-spellings.ts';
import { cuesOf } from '../lexicon/index.ts';
import { numeralWords } from '../lexicon/numerals.ts';
import { CUE_LINES } from '../places/cues.ts';
import { soundOf } from '../words/sounds.ts';
import { TIME_LEXICON } from '../times/lexicon.ts';
import { rememberByWord, type Token, tokenize, wordNamed } from '../words/tokens.ts';

/**
 * Words as phones write them, read as the words that are meant: "aki no ai agua" is "aqui no hay agua". Fixed abbreviations
 * first; then a word that no list knows is taken for the one listed word that sounds the same. Names are left alone. Spans stay those of the words as written.
 */
export function respellTokens(
  folded: string,
  raw: string,
  tokens: readonly Token[],
  lang: LanguageOrUnknown,
): readonly Token[] {
  if (lang === 'unknown') return tokens;
  const meantBy = spellingOf(lang);
  let respelt: Token[] | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const meant = token.kind === 'word' ? meantBy(token) : AS_WRITTEN;
    if (meant === AS_WRITTEN || !isPlain(folded, raw, tokens, at, meant)) {
      respelt?.push(token);
      continue;
    }
    respelt ??= tokens.slice(0, at);
    pushMeant(respelt, token, meant.words);
  }
  return respelt ?? tokens;
}

/** The words a written word stands for; `isGuess`: found by its sound, not in a list. */
interface Meant {
  readonly words: readonly string[];
  readonly isGuess: boolean;
}

const AS_WRITTEN: Meant = { words: [], isGuess: false };

/** "3k" is a number; "U.S." and names written as such are what they are. */
function isPlain(folded: string, raw: string, tokens: readonly Token[], at: number, { isGuess }: Meant): boolean {
  const { start, end } = tokens[at]!;
  const before = tokens[at - 1];
  if (before?.end === start && (before.kind === 'number' || before.text === '.')) return false;
  if (end - start === 1 && folded[end] === '.' && tokens[at + 1]?.start === end && raw[start] !== folded[start])
    return false;
  const isName = raw[start] !== folded[start] && raw[start + 1] === folded[start + 1] && before?.kind === 'word';
  return !isName || !isGuess;
}

function pushMeant(respelt: Token[], token: Token, words: readonly string[]): void {
  const [first, second] = [wordNamed(words[0]!), words[1]];
  if (second === undefined) {
    respelt.push({ ...token, text: first.text, word: first });
    return;
  }
  const middle = token.start + Math.max(1, Math.min(first.text.length, token.end - token.start - 1));
  const next = wordNamed(second);
  respelt.push(
    { ...token, end: middle, text: first.text, word: first },
    { ...token, start: middle, text: next.text, word: next },
  );
}

/** Words of a phrase with the fixed abbreviations read out, for lexicons that are matched against respelt messages. */
export const respellPhrase = (lang: Language, word: string): readonly string[] => listOf(lang).get(word) ?? [word];

const lists = new Map<Language, ReadonlyMap<string, readonly string[]>>();

function listOf(lang: Language): ReadonlyMap<string, readonly string[]> {
  const known = lists.get(lang);
  if (known) return known;
  const pairs = CHAT_SPELLINGS[lang].trim().split(/\s+/);
  const made = new Map(
    pairs.map((pair) => {
      const [written, meant] = pair.split(':') as [string, string];
      return [written, meant.split('+')];
    }),
  );
  lists.set(lang, made);
  return made;
}

const spellings = new Map<Language, (token: Token) => Meant>();

function spellingOf(lang: Language): (token: Token) => Meant {
  const known = spellings.get(lang);
  if (known) return known;
  const list = listOf(lang);
  const vocabulary = buildVocabulary(lang);
  const made = rememberByWord((word): Meant => {
    const listed = list.get(word);
    if (listed) return { words: listed, isGuess: false };
    const guess = guessWord(vocabulary, lang, word);
    return guess === null ? AS_WRITTEN : { words: [guess], isGuess: true };
  }, AS_WRITTEN);
  spellings.set(lang, made);
  return made;
}

/** The words a language's lists hold, by sound. */
interface Vocabulary {
  readonly isKnown: (word: string) => boolean;
  /** Words that sound alike; null where two of them do. */
  readonly bySound: ReadonlyMap<string, string | null>;
}

/** Shorter ones sound like too many others. */
const MIN_SOUND_CHARS = 4;
/** Longer ones are laughter and links. */
const MAX_CHARS = 16;

function guessWord({ isKnown, bySound }: Vocabulary, lang: Language, word: string): string | null {
  if (word.length < MIN_SOUND_CHARS || word.length > MAX_CHARS || isKnown(word)) return null;
  return bySound.get(soundOf(lang, word)) ?? null;
}

function buildVocabulary(lang: Language): Vocabulary {
  const own = listedIn(lang);
  const times = wordsOf([TIME_LEXICON[lang]]);
  const others = LANGUAGES.map((other) => listedIn(other).words);
  const lists = [...others, times.words, nameWords(), numberWords()];
  const stems = [...own.stems, ...times.stems];
  const isKnown = (word: string): boolean =>
    lists.some((words) => words.has(word)) || stems.some((stem) => word.startsWith(stem));
  const bySound = new Map<string, string | null>();
  for (const word of new Set([...own.words, ...times.words])) {
    if (word.length < MIN_SOUND_CHARS) continue;
    const sound = soundOf(lang, word);
    bySound.set(sound, bySound.has(sound) ? null : word);
  }
  return { isKnown, bySound };
}

const LANGUAGES: readonly Language[] = ['es', 'en', 'ht', 'pt', 'fr'];

interface ListedWords {
  readonly words: ReadonlySet<string>;
  /** Beginnings that stand for every word that begins so. */
  readonly stems: readonly string[];
}

const listed = new Map<Language, ListedWords>();

/** Words of a language's cues and of its nouns for places; every language's vocabulary asks for those of all. */
function listedIn(lang: Language): ListedWords {
  const known = listed.get(lang);
  if (known) return known;
  const made = wordsOf([...cuesOf(lang), ...placeWords(lang)]);
  listed.set(lang, made);
  return made;
}

function wordsOf(lists: readonly string[]): ListedWords {
  const written = new Set<string>();
  for (const line of lists.join('\n').split('\n')) {
    if (line.trimStart().startsWith('//')) continue;
    for (const word of fold(line.slice(line.indexOf('|') + 1)).split(/[^a-z0-9'*]+/)) written.add(word);
  }
  const words = new Set<string>();
  const stems: string[] = [];
  for (const word of written) {
    if (word.endsWith('*')) stems.push(word.slice(0, -1));
    else if (/^[a-z]/.test(word)) for (const { text } of tokenize(word)) words.add(text);
  }
  return { words, stems: stems.filter((stem) => stem.length > 2) };
}

const placeWords = (lang: Language): readonly string[] =>
  CUE_LINES.filter(({ languages }) => languages === '*' || languages.includes(lang)).map(({ words }) =>
    words.join(';'),
  );

/** Number words are read by rules of their own and are never another word. */
const numberWords = (): ReadonlySet<string> =>
  new Set(
    Object.values(numeralWords).flatMap((words) =>
      Object.values(words).flatMap((list) => (typeof list === 'string' ? list.split(/[^a-z']+/) : [])),
    ),
  );

let named: ReadonlySet<string> | null = null;

/** Every word of the corridor's place names. */
function nameWords(): ReadonlySet<string> {
  named ??= new Set(
    basePlaces().flatMap(({ name, aliases }) => [name, ...aliases].flatMap((each) => fold(each).split(/[^a-z0-9]+/))),
  );
  return named;
}
