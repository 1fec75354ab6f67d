import type { CueSheet } from './cues.ts';
import { rememberByWord, type Token } from './tokens.ts';

/** Where sentences and clauses part, per token, and which sentences ask. */
export interface Clauses {
  readonly sentenceOf: readonly number[];
  readonly clauseOf: readonly number[];
  /** By sentence: it ends in a question mark, opens with one, or begins with asking words. */
  readonly asked: readonly boolean[];
  readonly sentences: number;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ';']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ':', '(', ')', '|', '•']);
/** Conjunctions that open a clause of their own wherever they stand. */
const OPENERS: ReadonlySet<string> = new Set(
  'pero but mais mas men aunque although porque because paske parce xq pq y and e et epi ak so entonces then mientras while pandan pendant'.split(
    ' ',
  ),
);
/** An asking phrase makes a question only near the start of its clause. */
const ASK_REACH_TOKENS = 5;

type Part = 'opener' | 'sentence-end' | 'clause-end' | 'none';

const partOf = rememberByWord(
  (text): Part =>
    SENTENCE_ENDS.has(text)
      ? 'sentence-end'
      : CLAUSE_ENDS.has(text)
        ? 'clause-end'
        : OPENERS.has(text)
          ? 'opener'
          : 'none',
  'none',
);

/** Cuts a message into sentences (full stops, marks, line ends) and clauses (commas, colons, conjunctions). */
export function readClauses(tokens: readonly Token[], sheet: CueSheet): Clauses {
  const sentenceOf: number[] = [];
  const clauseOf: number[] = [];
  const asked: boolean[] = [false];
  const denials = sheet.named('deny');
  // "no es cierto que …" asks nothing, though "es cierto que …" does.
  const asks = sheet
    .named('ask')
    .filter((ask) => !denials.some((deny) => deny.first < ask.first && ask.first <= deny.last));
  let sentence = 0;
  let clause = 0;
  let clauseStart = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const { kind, text } = token;
    const part = partOf(token);
    if (part === 'opener' && kind === 'word' && at > clauseStart) {
      clause += 1;
      clauseStart = at;
    }
    sentenceOf.push(sentence);
    clauseOf.push(clause);
    if (text === '¿' || text === '?') asked[sentence] = true;
    else if (asks.length > 0 && at - clauseStart < ASK_REACH_TOKENS && asks.some(({ first }) => first === at))
      asked[sentence] = true;
    if (kind === 'break' || part === 'sentence-end') {
      sentence += 1;
      clause += 1;
      clauseStart = at + 1;
      asked[sentence] = false;
    } else if (part === 'clause-end') {
      clause += 1;
      clauseStart = at + 1;
    }
  }
  return { sentenceOf, clauseOf, asked, sentences: sentence + 1 };
}
