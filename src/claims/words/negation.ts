import type { LanguageOrUnknown } from '../../model/index.ts';
import { askOfForms } from './word-facts.ts';
import type { Word } from './wording.ts';

const NEGATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(['no', 'ni', 'nunca', 'tampoco', 'sin', 'ningun', 'ninguna', 'ningunos', 'nadie', 'nada', 'cero']),
  en: new Set([
    'not',
    'no',
    'never',
    't',
    'without',
    'nobody',
    'none',
    'nothing',
    'dont',
    'isnt',
    'arent',
    'wasnt',
    'didnt',
    'neither',
  ]),
  ht: new Set(['pa', 'p', 'pap', 'poko', 'okenn', 'pat', 'anyen', 'peson']),
  pt: new Set(['nao', 'nem', 'nunca', 'sem', 'nenhum', 'nenhuma', 'ninguem', 'nada']),
  fr: new Set(['ne', 'n', 'pas', 'plus', 'jamais', 'aucun', 'aucune', 'sans', 'ni', 'rien', 'personne']),
};
const NO_NEGATIONS: ReadonlySet<string> = new Set();
/** A "not" in one of the languages. */
const mayDeny = askOfForms((form) => Object.keys(NEGATIONS).some((lang) => NEGATIONS[lang]!.has(form)));
export const isNegation = (form: string, lang: LanguageOrUnknown): boolean =>
  lang === 'unknown' ? NEGATIONS['es']!.has(form) || form === 'not' : (NEGATIONS[lang] ?? NO_NEGATIONS).has(form);

/** A "not" among the three words before in the same clause, or, in French, the two after. */
export function isDenied(words: readonly Word[], at: number, lang: LanguageOrUnknown): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3) && !words[before + 1]!.opensClause; before -= 1)
    if (mayDeny(words[before]!) && isNegation(words[before]!.form, lang)) return true;
  if (lang !== 'fr') return false;
  return [at + 1, at + 2].some((after) => FRENCH_NOT.has(words[after]?.form ?? ''));
}
/** "They lifted the checkpoint" says there is none. */
const REMOVED = /^(quit|levant|retir|remov|lift|leve|wete|tir|sac)/;
export const isRemoved = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(saysRemoved);
const saysRemoved = askOfForms((form) => REMOVED.test(form));
const FRENCH_NOT = new Set(['pas', 'plus', 'jamais', 'aucun', 'aucune']);

const TURNING = new Set(
  'mentira mentiras falso falsa fake hoax false lie lies mentiroso manti fo faux fausse mensonge boato desmiente desmienten niega niegan nega denies denied demanti dement chisme cuento embuste'.split(
    ' ',
  ),
);
const TURNING_IDIOM =
  / (no es cierto|no es verdad|no era cierto|pa vre|nao e verdade|nao e certo|not true|isn t true|pas vrai|no inventen|ne croyez pas|no crean|don t believe) /;

/** One of these is in each of the idioms. */
const IN_IDIOM = new Set('cierto verdad vre verdade certo true vrai inventen croyez crean believe'.split(' '));
const isInIdiom = askOfForms((form) => IN_IDIOM.has(form));
const isTurning = askOfForms((form) => TURNING.has(form));

/** "It is a lie that …"; a lie that is denied ("no es mentira") turns nothing. */
export function isTurned(words: readonly Word[]): boolean {
  if (words.some(isInIdiom) && TURNING_IDIOM.test(` ${words.map(({ form }) => form).join(' ')} `)) return true;
  const at = words.findIndex(isTurning);
  return at >= 0 && !words.slice(Math.max(0, at - 4), at).some(({ form }) => /^(no|not|nao|pas|pa|isn|n)$/.test(form));
}
