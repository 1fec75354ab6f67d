import type { ReportKind } from '../../model/index.ts';
import { type Clauses, opensClause } from '../cues/clauses.ts';
import { type Cue, cueId, type CueSheet } from '../cues/index.ts';
import type { KindCue } from './kind-cue.ts';
import type { Numeral } from '../numerals/index.ts';
import { readSources } from '../cues/sources.ts';
import type { Token } from '../words/tokens.ts';

/** Words of a kind that tell nothing: they measure a number, forbid, say who or what was expected, or count the people of whom no money was said. */
export function isUntold(
  tokens: readonly Token[],
  sheet: CueSheet,
  clauses: Clauses,
  numerals: readonly Numeral[],
  cue: KindCue,
): boolean {
  if (cue.kind === 'extortion') return isOfPeople(tokens, sheet, cue);
  if (cue.kind === 'waiting') return isExpected(tokens, cue);
  if (cue.kind === 'capacity' && isAwaited(tokens, cue)) return true;
  if (cue.kind === 'missing-person') return isUnseen(tokens, sheet, cue);
  if (cue.kind === 'checkpoint' && isSpeaker(tokens, sheet, cue)) return true;
  return isMeasure(tokens, sheet, numerals, cue) || isOfSaying(sheet, cue) || isForbidden(tokens, sheet, clauses, cue);
}

const overlaps = (one: Pick<Cue, 'first' | 'last'>, other: Pick<Cue, 'first' | 'last'>): boolean =>
  one.first <= other.last && other.first <= one.last;

/** "Hay 500 esperando cupo", "moun k ap tann plas": room that is waited for is none that is free. */
function isAwaited(tokens: readonly Token[], { first, last }: KindCue): boolean {
  const before = FOR.has(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  for (let at = Math.max(0, before); at < last; at += 1) if (WAITING.has(tokens[at]!.text)) return true;
  return false;
}
const FOR: ReadonlySet<string> = new Set('for a por un una uma une yon pour'.split(' '));
const WAITING: ReadonlySet<string> = new Set(
  'esperando aguardando waiting tann atann attendent attend attendant'.split(' '),
);

const GOING: ReadonlySet<ReportKind> = new Set(['departure', 'transit', 'crossing', 'arrival', 'return']);
const [MORE, ALMOST, HEAR] = [cueId('more'), cueId('almost'), cueId('hear')];

/** "Ya pasamos de 2000", "nou plis pase 300", "close to 500", "entre 80 y 100": how many they are, not that they went. */
function isMeasure(tokens: readonly Token[], sheet: CueSheet, numerals: readonly Numeral[], cue: KindCue): boolean {
  if (!GOING.has(cue.kind) || numerals.length === 0) return false;
  const isBeforeNumber = (last: number): boolean => numerals.some(({ firstToken }) => firstToken === last + 1);
  if (cue.first === cue.last && tokens[cue.first]!.text === 'entre') return isBeforeNumber(cue.last);
  // One word by itself may be the going: "pase 300 moun".
  const measures = (bound: Cue): boolean =>
    bound.first < bound.last &&
    overlaps(bound, cue) &&
    isBeforeNumber(bound.last) &&
    !isBehindGoing(tokens, cue, bound);
  return (
    (sheet.holds(MORE) && sheet.named('more').some(measures)) ||
    (sheet.holds(ALMOST) && sheet.named('almost').some(measures))
  );
}

/** "Llegaron más de 45": the going stands before what measures. */
const isBehindGoing = (tokens: readonly Token[], { first }: KindCue, bound: Cue): boolean =>
  first < bound.first && COMPARING.has(tokens[bound.first]!.text);
const COMPARING: ReadonlySet<string> = new Set(['mas', 'mais', 'more', 'plus', 'plis', 'menos', 'moins', 'mwens']);

/** "Andan diciendo": the going is in the words of saying. */
const isOfSaying = (sheet: CueSheet, { kind, first, last }: KindCue): boolean =>
  GOING.has(kind) &&
  sheet.holds(HEAR) &&
  sheet.named('hear').some((hear) => hear.first < hear.last && hear.first <= first && last <= hear.last);

/** "Dice la migra que mañana cruzan 50": officers who say something stop nobody by it. */
const isSpeaker = (tokens: readonly Token[], sheet: CueSheet, cue: KindCue): boolean =>
  sheet.named('authority').some(({ first, last }) => last === cue.last && first - cue.first <= 1) &&
  readSources(tokens, sheet).some((source) => overlaps(source, cue));

const FORBID = cueId('p.forbid');
/** "Wait", "careful", "until tomorrow" warn; these forbid. */
const FORBIDDING: ReadonlySet<string> = new Set(['no', 'nao', 'ne', "n'", 'ni', 'nem', 'pinga']);
/** Before a form that tells as well: "pa pase" forbids only where nobody is named before it. */
const FORBIDDING_FIRST: ReadonlySet<string> = new Set(['pa', 'dont', 'do']);

/** Words that tell people not to do something: no denial that anybody does. */
export function isProhibition(tokens: readonly Token[], clauses: Clauses, { first }: Cue): boolean {
  const { text } = tokens[first]!;
  return FORBIDDING_FIRST.has(text) ? opensClause(tokens, clauses, first) : FORBIDDING.has(text);
}

/** "No anden solos por la orilla": whoever is told not to go has not gone, and nobody has denied that anybody went. */
function isForbidden(tokens: readonly Token[], sheet: CueSheet, clauses: Clauses, cue: KindCue): boolean {
  if (!GOING.has(cue.kind) || !sheet.holds(FORBID)) return false;
  const { clauseOf } = clauses;
  const reaches = (forbid: Cue): boolean =>
    overlaps(forbid, cue) || (forbid.last < cue.first && clauseOf[forbid.last] === clauseOf[cue.first]);
  return sheet.named('p.forbid').some((forbid) => reaches(forbid) && isProhibition(tokens, clauses, forbid));
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What "we" were waiting for; "los 40 que esperaban" waited themselves. */
const WE_AWAITED = wordsOf('esperabamos esperavamos esperava attendait attendions expecting awaiting tann');
const WHOM = wordsOf("que q qu' nou we");
const WHOM_REACH_TOKENS = 4;
const THEM = 'yo';

/** "Los 40 que esperábamos no llegaron", "40 moun nou t ap tann yo pa rive": who is expected waits nowhere. */
function isExpected(tokens: readonly Token[], { first, last }: KindCue): boolean {
  for (let at = first; at <= last; at += 1) {
    if (!WE_AWAITED.has(tokens[at]!.text)) continue;
    if (tokens[at]!.text === 'tann' && tokens[at + 1]?.text !== THEM) return false;
    return tokens.slice(Math.max(0, at - WHOM_REACH_TOKENS), at).some(({ text }) => WHOM.has(text));
  }
  return false;
}

const SAW = wordsOf('viu vio');
const WHO_IS_LOST = ['p.relative', 'p.child', 'p.sought', 'unit.person', 'unit.child'] as const;

/** "Dizem que vem uma caravana, mas ninguém viu": a rumour that nobody has seen come true, and nobody is sought. */
function isUnseen(tokens: readonly Token[], sheet: CueSheet, { first, last }: KindCue): boolean {
  const isBefore = (name: string): boolean => sheet.named(name).some((cue) => cue.first < first);
  if (!SAW.has(tokens[last]!.text) || !isBefore('hear') || !isBefore('convoy')) return false;
  const next = tokens[last + 1];
  const isEnd = next === undefined || next.kind === 'break' || next.text === 'nada' || /^[.,!]$/.test(next.text);
  return isEnd && !WHO_IS_LOST.some((name) => sheet.named(name).length > 0);
}

const PERSONS = ['unit.person', 'unit.child', 'unit.family'] as const;
const OF_MONEY = ['p.amount', 'c.bandit', 'c.captive'] as const;

/** "200 personnes attendent de traverser", "police took 15 people": the number that was to be the money counts people, and no word speaks of any. */
function isOfPeople(tokens: readonly Token[], sheet: CueSheet, { first, last }: KindCue): boolean {
  const number = [first, last + 1].find((at) => tokens[at]?.kind === 'number');
  if (number === undefined) return false;
  const isCounted = PERSONS.some((unit) => sheet.named(unit).some((cue) => cue.first === number + 1));
  return isCounted && !OF_MONEY.some((name) => sheet.named(name).length > 0);
}
