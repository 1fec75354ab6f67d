import type { Language, LanguageOrUnknown } from '../../model/index.ts';
import { type Cue, cueId, type CueSheet } from './index.ts';
import { rememberByWord, type Token } from '../words/tokens.ts';

/** Where sentences and clauses part, per token, and which of them ask. */
export interface Clauses {
  readonly sentenceOf: readonly number[];
  readonly clauseOf: readonly number[];
  /** By sentence, the first clause that asks, or none: it ends in a question mark, opens with one, or begins with asking words. */
  readonly askedFrom: readonly number[];
  readonly sentences: number;
}

/** Whether a token is the first of its clause, or the first word behind a mark. */
export const opensClause = (tokens: readonly Token[], { clauseOf }: Clauses, at: number): boolean =>
  at === 0 || clauseOf[at] !== clauseOf[at - 1] || tokens[at - 1]!.kind !== 'word';

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '…', ';']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ':', '(', ')', '|', '•']);
/**
 * Conjunctions that open a clause of their own wherever they stand, by language: `mas` is "but" in Portuguese and "more" in
 * Spanish, `mais` the other way round in French and Portuguese, `men` "but" in Creole and people in English.
 */
const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: wordsOf('pero aunque porque xq pq y e entonces mientras and but'),
  en: wordsOf('but although because and so then while y pero'),
  ht: wordsOf('men mais paske e epi ak pandan et'),
  pt: wordsOf('mas porque pq xq e entao enquanto y'),
  fr: wordsOf('mais parce et alors pendant e'),
};
const ANY_OPENER: ReadonlySet<string> = new Set(Object.values(OPENERS).flatMap((words) => [...words]));

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** An asking phrase makes a question only near the start of its clause. */
const ASK_REACH_TOKENS = 5;

const NOT_ASKED = Infinity;

const [ASK, HOW, OF_TRUTH, PLEA] = [cueId('ask'), cueId('c.how'), cueId('ask.truth'), cueId('c.plea')];
const PLEA_TOKENS = 4;
const NONE: readonly Cue[] = [];

type Part = 'opener' | 'sentence-end' | 'question' | 'question-opening' | 'clause-end' | 'none';

const partOf = rememberByWord(
  (text): Part =>
    SENTENCE_ENDS.has(text)
      ? 'sentence-end'
      : text === '?'
        ? 'question'
        : text === '¿'
          ? 'question-opening'
          : CLAUSE_ENDS.has(text)
            ? 'clause-end'
            : ANY_OPENER.has(text)
              ? 'opener'
              : 'none',
  'none',
);

/** By token; filled anew for every text: one copy costs less than a list that grows. */
const sentencesHeld: number[] = [];
const clausesHeld: number[] = [];

/** Cuts a message into sentences (full stops, marks, line ends) and clauses (commas, colons, conjunctions). */
export function readClauses(tokens: readonly Token[], sheet: CueSheet, lang: LanguageOrUnknown): Clauses {
  const openers = lang === 'unknown' ? ANY_OPENER : OPENERS[lang];
  const { length } = tokens;
  const askedFrom: number[] = [NOT_ASKED];
  const asks = sheet.holds(ASK) ? listAsks(sheet) : NONE;
  let sentence = 0;
  let sentenceClause = 0;
  let clause = 0;
  let clauseStart = 0;
  let sentenceStart = 0;
  let before: Before = NOTHING_BEFORE;
  for (let at = 0; at < length; at += 1) {
    const token = tokens[at]!;
    const part = partOf(token);
    if (part === 'opener' && token.kind === 'word' && at > clauseStart && openers.has(token.text)) {
      clause += 1;
      clauseStart = at;
    }
    sentencesHeld[at] = sentence;
    clausesHeld[at] = clause;
    const from = askedFrom[sentence]!;
    if (part === 'question' && from === NOT_ASKED)
      askedFrom[sentence] = isPlea(tokens, sheet, clauseStart) ? clause : sentenceClause;
    else if (part === 'question-opening' && from === NOT_ASKED) askedFrom[sentence] = clause;
    else if (asks.length > 0 && at - clauseStart < ASK_REACH_TOKENS && asks.some(({ first }) => first === at)) {
      // "No room, where can we sleep?" tells and asks; "the bridge is closed, is it true?" asks all of it.
      askedFrom[sentence] = Math.min(from, tellsKind(tokens, sheet, clauseStart) ? clause : sentenceClause);
    }
    if (part === 'sentence-end' || part === 'question' || token.kind === 'break') {
      if (at > sentenceStart) {
        if (isOfTruth(tokens, sheet, sentenceStart, at)) askedFrom[before.sentence] = before.clause;
        else before = { sentence, clause: sentenceClause };
      }
      sentence += 1;
      sentenceStart = at + 1;
      clause += 1;
      clauseStart = at + 1;
      sentenceClause = clause;
      askedFrom.push(NOT_ASKED);
    } else if (part === 'clause-end') {
      clause += 1;
      clauseStart = at + 1;
    }
  }
  if (isOfTruth(tokens, sheet, sentenceStart, length)) askedFrom[before.sentence] = before.clause;
  const [sentenceOf, clauseOf] = [sentencesHeld.slice(0, length), clausesHeld.slice(0, length)];
  return { sentenceOf, clauseOf, askedFrom, sentences: sentence + 1 };
}

/** The last sentence that says something, and its first clause. */
interface Before {
  readonly sentence: number;
  readonly clause: number;
}
const NOTHING_BEFORE: Before = { sentence: 0, clause: 0 };

const TRUTH_TOKENS = 6;

/** "Fecharam a trilha. Alguém confirma?": a sentence that asks whether the one before it is so, and nothing else. */
function isOfTruth(tokens: readonly Token[], sheet: CueSheet, start: number, end: number): boolean {
  if (start === 0 || end - start > TRUTH_TOKENS || !sheet.holds(OF_TRUTH)) return false;
  const isIn = ({ first, last }: Cue): boolean => start <= first && last < end;
  // "Es verdad, yo lo vi" asks nothing.
  const asks = (cue: Cue): boolean => isIn(cue) && (tokens[end]?.text === '?' || ASKED_OF.has(tokens[cue.first]!.text));
  return sheet.named('ask.truth').some(asks) && !sheet.cues.some((cue) => cue.is.kind !== null && isIn(cue));
}
const ASKED_OF = wordsOf("alguien quien alguem quelqu'un qui anyone anybody someone somebody can could ki me");

/**
 * "no es cierto que …" asks nothing, though "es cierto que …" does; "gen moun ki di …" is hearsay, though "gen moun ki …" asks who; behind
 * "m pa konnen si" the words say that nobody knows.
 */
function listAsks(sheet: CueSheet): readonly Cue[] {
  const denials = sheet.named('deny');
  const heard = sheet.named('hear');
  const unknown = sheet.named('unsure');
  return sheet
    .named('ask')
    .filter(
      (ask) =>
        !denials.some((deny) => deny.first < ask.first && ask.first <= deny.last) &&
        !heard.some((hear) => hear.first <= ask.first && ask.last < hear.last) &&
        !unknown.some(({ last }) => last === ask.first - 1),
    );
}

function tellsKind(tokens: readonly Token[], sheet: CueSheet, from: number): boolean {
  const end = endOfClause(tokens, from);
  return sheet.cues.some(({ is, first, last }) => is.kind !== null && last >= from && first < end);
}

const isNeed = ({ is }: Cue): boolean => is.kind?.startsWith('need-') === true;

/**
 * "They hold my husband, what do I do?", "el chofer nos dejó tirados, somos 50, alguien nos puede buscar?": only the last clause asks, for
 * help and not whether it is so.
 */
function isPlea(tokens: readonly Token[], sheet: CueSheet, from: number): boolean {
  const end = endOfClause(tokens, from);
  const isInClause = ({ first, last }: Cue): boolean => last >= from && first < end;
  if (sheet.holds(PLEA) && end - from >= PLEA_TOKENS) {
    const asksWhether = (cue: Cue): boolean =>
      isInClause(cue) && (cue.is.id === OF_TRUTH || cue.is.id === ASK || (cue.is.kind !== null && !isNeed(cue)));
    if (sheet.named('c.plea').some(isInClause) && !sheet.cues.some(asksWhether)) return true;
  }
  if (!sheet.holds(HOW)) return false;
  return sheet.named('c.how').some(isInClause) && sheet.cues.some((cue) => isNeed(cue) && isInClause(cue));
}

/** The first token behind the clause of a token. */
function endOfClause(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.kind !== 'break') {
    const part = partOf(tokens[at]!);
    if (part === 'sentence-end' || part === 'question' || part === 'clause-end') break;
    at += 1;
  }
  return at;
}
