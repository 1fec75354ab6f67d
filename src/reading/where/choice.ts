import { ReportKinds } from '../../model/index.ts';
import { HELD, isLeft } from '../drafts/attached-places.ts';
import { tokenAt } from '../drafts/distance.ts';
import type { MessageReading } from '../message-reading.ts';
import { hashText, mix, SEED } from '../places/hashing.ts';
import type { PlaceReading } from '../places/index.ts';
import type { Draft } from '../drafts/index.ts';
import type { Token } from '../words/tokens.ts';
import { readWeights } from '../learnt/weights.ts';
import { CHOICE_WEIGHTS } from './choice-weights.ts';
import { type Glances, kindCode, roleCode, rowOf, ruleCode, Seen, wordSeen } from './glances.ts';
import type { Spans } from './spans.ts';

/**
 * Which of the places of a message a report is of, or goes to: a linear ranking of them and of "none told", learnt from labelled
 * chats by `evaluation/train-where.ts`. What the rules gave the report is one of the things it weighs.
 */
export const CHOICE_BUCKETS = 1 << 15;
const MASK = CHOICE_BUCKETS - 1;

let learnt: Float32Array | null = null;
export const learntChoice = (): Float32Array => (learnt ??= readWeights(CHOICE_WEIGHTS, CHOICE_BUCKETS, 1).values);

/** Words that may tell where. */
export interface Candidate {
  readonly place: PlaceReading;
  /** What the rules read there, with these ends or others; null where they read nothing. */
  readonly known: PlaceReading | null;
  /** Inclusive. */
  readonly first: number;
  readonly last: number;
  /** 0 read by the tagger alone, 1 as the rules read it, 2 with other ends, 3 by the rules alone, 4 by the rules within what the tagger read. */
  readonly source: number;
  /** What the rules read there, as the weights know it. */
  readonly role: number;
  readonly rule: number;
  readonly what: number;
}

const toCandidate = (
  place: PlaceReading,
  known: PlaceReading | null,
  first: number,
  last: number,
  source: number,
): Candidate => ({
  place,
  known,
  first,
  last,
  source,
  role: roleCode(known),
  rule: ruleCode(known),
  what: kindCode(known?.kind ?? null),
});

export type Field = 'place' | 'to';

/** What is asked: where a draft is told to be. */
export interface Question {
  readonly message: MessageReading;
  readonly glances: Glances;
  readonly candidates: readonly Candidate[];
  readonly drafts: readonly Draft[];
  readonly draft: Draft;
  readonly field: Field;
  /** Where it goes, if that is told; it is asked first. */
  readonly goal: Candidate | null;
}

const bandOf = (gap: number): number => (gap < 4 ? gap : gap < 6 ? 4 : gap < 9 ? 5 : gap < 14 ? 6 : 7);
const clip = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
const pair = (a: number, b: number): number => Math.imul(a + 1, 0x2c1b3c6d) ^ Math.imul(b, 31);

/** Rows of weights of one answer, each feature in its own place; one list serves all answers, one after the other. */
class Features {
  readonly rows: number[] = [];
  length = 0;
  private feature = 0;

  begin(first: number): void {
    this.length = 0;
    this.feature = first;
  }

  add(hash: number): void {
    this.addBeside(hash);
    this.feature += 1;
  }

  /** Leaves the place to the next one. */
  addBeside(hash: number): void {
    this.rows[this.length] = mix(hash, this.feature) & MASK;
    this.length += 1;
  }
}
const features = new Features();

/** The best of the candidates, from 1, or 0 for none told; `favours` are added to each. */
export function choose(
  question: Question,
  weights: Float32Array | Float64Array,
  favours: (answer: number) => number,
): number {
  const gaps = gapsOf(question);
  let [best, most] = [0, -Infinity];
  for (let answer = 0; answer <= gaps.length; answer += 1) {
    listFeatures(question, gaps, answer);
    let sum = favours(answer);
    for (let at = 0; at < features.length; at += 1) sum += weights[features.rows[at]!]!;
    if (sum > most) [best, most] = [answer, sum];
  }
  return best;
}

/** Rows of weights, for trainers: first of "none told", then of each candidate. */
export function weighRows(question: Question): readonly (readonly number[])[] {
  const gaps = gapsOf(question);
  return [0, ...gaps].map((_, answer) => {
    listFeatures(question, gaps, answer);
    return features.rows.slice(0, features.length);
  });
}

const gapsOf = ({ draft, candidates }: Question): readonly number[] =>
  candidates.map((candidate) => gapOf(draft, candidate));

const gapOf = ({ lead }: Draft, { first, last }: Candidate): number =>
  first > lead.last ? first - lead.last : last < lead.first ? lead.first - last : 0;

const PLACES_FROM = 14;

function listFeatures(question: Question, gaps: readonly number[], answer: number): void {
  const salt = question.field === 'place' ? 0 : 64;
  features.begin(answer === 0 ? salt : salt + PLACES_FROM);
  if (answer === 0) addNone(question);
  else addPlace(question, question.candidates[answer - 1]!, gaps, gaps[answer - 1]!);
}

/** How what the rules gave stands to the candidate: nothing given, the same words, some of them, others. */
const agreement = (given: PlaceReading | null, { start, end }: PlaceReading): number => {
  if (!given) return 0;
  if (given.start === start && given.end === end) return 1;
  return given.start < end && start < given.end ? 2 : 3;
};

const AROUND_TOKENS = 3;

function addNone({ message, glances, candidates, drafts, draft, goal }: Question): void {
  const { lead, place, to, polarity, mode } = draft;
  const kind = ReportKinds.indexOf(draft.kind);
  const { clauseOf } = message.clauses;
  let [own, told] = [0, 0];
  for (const { first, source } of candidates) {
    if (clauseOf[first] === clauseOf[lead.first]) own += 1;
    if (source < 3) told += 1;
  }
  const given = (place ? 1 : 0) + (to ? 2 : 0);
  features.add(1);
  features.add(kind);
  features.add(Math.min(candidates.length, 4) + 8 * Math.min(drafts.length, 3));
  features.add(pair(Math.min(candidates.length, 3), kind));
  features.add(given);
  features.add(pair(given, kind));
  features.add(pair(Math.min(2, own), kind));
  features.add(pair(goal ? 1 : 0, kind));
  features.add(hashText(message.text.lang, SEED));
  features.add(hashText(mode.value, hashText(polarity.value, SEED)));
  features.add(told);
  features.add(wordSeen(glances, lead.first));
  features.add(wordSeen(glances, lead.last));
  const end = Math.min(lead.last + AROUND_TOKENS + 1, glances.tokens.length);
  for (let at = Math.max(0, lead.first - AROUND_TOKENS); at < end; at += 1) features.addBeside(wordSeen(glances, at));
}

/** How a candidate stands to the words that tell the report. */
interface Standing {
  readonly kind: number;
  readonly gap: number;
  /** How many candidates stand nearer. */
  readonly rank: number;
  /** Behind the words, before them, or over them. */
  readonly side: number;
  readonly sentences: number;
  /** Clauses and sentences between, as one number. */
  readonly away: number;
}

function addPlace(question: Question, candidate: Candidate, gaps: readonly number[], gap: number): void {
  const { message, draft } = question;
  const { first, last } = candidate;
  const { lead } = draft;
  const { clauseOf, sentenceOf } = message.clauses;
  const clauses = clip(clauseOf[first]! - clauseOf[lead.first]!, 3);
  const sentences = clip(sentenceOf[first]! - sentenceOf[lead.first]!, 2);
  let nearer = 0;
  for (const other of gaps) if (other < gap) nearer += 1;
  const standing: Standing = {
    kind: ReportKinds.indexOf(draft.kind),
    gap,
    rank: Math.min(nearer, 3),
    side: first > lead.last ? 1 : last < lead.first ? 2 : 0,
    sentences,
    away: Math.abs(clauses) * 5 + sentences + 2,
  };
  addWords(question, candidate, standing);
  addStanding(question, candidate, standing);
}

/** What the candidate is, and the words in and around it. */
function addWords(
  { glances, candidates }: Question,
  { first, last, source, role, rule, what }: Candidate,
  { kind, gap, rank, side, away }: Standing,
): void {
  const before = wordSeen(glances, first - 1);
  features.add(source);
  features.add(pair(source, kind));
  features.add(pair(role, kind));
  features.add(role * 8 + source);
  features.add(pair(what, kind));
  features.add(pair(what, role));
  features.add(pair(rule, source));
  features.add(pair(side, kind));
  features.add(side * 8 + bandOf(gap));
  features.add(pair(bandOf(gap), kind));
  features.add(away);
  features.add(pair(away, kind));
  features.add(away * 16 + side * 5 + role);
  features.add(before);
  features.add(pair(before, kind));
  features.add(pair(before, wordSeen(glances, first - 2)));
  features.add(pair(before, side));
  features.add(wordSeen(glances, first));
  features.add(wordSeen(glances, last));
  features.add(wordSeen(glances, last + 1));
  features.add(rank * 8 + Math.min(candidates.length, 4));
  features.add(rank * 32 + away);
}

/** What the rules gave the report, and how many others the candidate may belong to. */
function addStanding(
  { message, glances, candidates, drafts, draft, goal }: Question,
  candidate: Candidate,
  { kind, gap, sentences, away }: Standing,
): void {
  const { first, last, known, source, place, role } = candidate;
  const { rows } = glances;
  const given = agreement(draft.place, place) * 4 + agreement(draft.to, place);
  const here = rowOf(first);
  const cue = rows[here + Seen.cue]!;
  let nearer = 0;
  for (const other of drafts)
    if (nearer < 2 && other.lead.first !== draft.lead.first && gapOf(other, candidate) < gap) nearer += 1;
  const isGoal = goal !== null && goal.first <= last && first <= goal.last;
  features.add(given);
  features.add(pair(given, kind));
  features.add(given * 8 + source);
  features.add(given * 32 + away);
  features.add(given * 8 + role);
  features.add((candidates[0] === candidate ? 8 : 0) + sentences);
  features.add(Math.min(candidates.length, 7) * 8 + Math.min(drafts.length, 7));
  features.add(nearer * 32 + away);
  features.add(pair(nearer, kind));
  features.add(Math.min(5, last - first) * 8 + source);
  features.add(rows[here + Seen.shape]! * 2 + (known ? 1 : 0));
  features.add((goal ? 2 : 0) + (isGoal ? 1 : 0));
  features.add(rows[here + Seen.stand]!);
  features.add((cue === kind + 1 ? 2 : 0) + (cue > 0 ? 1 : 0));
  features.add(pair(hashText(message.text.lang, SEED), source));
  features.add((place.place ? 8 : 0) + source);
  features.add(rows[here + Seen.listing]! * 8 + source);
}

/** "M-29", "bus 12": of words that the rules take for no place, those with a number are more often a vehicle, a case or a room. */
const holdsNumber = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last + 1).some(({ kind }) => kind === 'number');

/** Those that a draft may be of: who arrives is not where they left, and what a house has is told behind its name, not before the next one. */
export const openTo = (
  message: MessageReading,
  { kind, lead, place }: Draft,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  candidates.filter(({ known, first }) => {
    if (kind === 'arrival' && known !== null && isLeft(message, known)) return false;
    const { sentenceOf } = message.clauses;
    return !(HELD.has(kind) && place !== null && known !== place && sentenceOf[first]! > sentenceOf[lead.first]!);
  });

const withEnds = (known: PlaceReading, text: string, start: number, end: number): PlaceReading => {
  const { role, rule, candidates, place, kind } = known;
  return { text, start, end, role, rule, candidates, place, kind };
};

/** Every stretch of words that either reading takes for a place, in order; who acts there ("per Border Patrol, 210 released") is none. */
export function candidatesOf(message: MessageReading, spans: Spans): readonly Candidate[] {
  const { tokens, raw } = message.text;
  const read = message.places
    .filter(({ rule }) => rule !== 'origin')
    .map((place) => ({ place, first: tokenAt(message, place.start), last: tokenAt(message, place.end - 1) }));
  const told = spans.map(([first, last]): Candidate => {
    const same = read.find((known) => known.first === first && known.last === last);
    if (same) return toCandidate(same.place, same.place, first, last, 1);
    const known = read.find((other) => other.first <= last && first <= other.last)?.place ?? null;
    const [start, end] = [tokens[first]!.start, tokens[last]!.end];
    const text = raw.slice(start, end);
    const place: PlaceReading = known
      ? withEnds(known, text, start, end)
      : { text, start, end, role: null, rule: 'learnt', candidates: [], place: null, kind: null };
    return toCandidate(place, known, first, last, known ? 2 : 0);
  });
  const isWho = (first: number, last: number): boolean =>
    message.sheet.named('authority').some((who) => who.first <= last && first <= who.last);
  const named = told.filter(
    ({ source, first, last }) => source !== 0 || !(holdsNumber(tokens, first, last) || isWho(first, last)),
  );
  const rest = read
    .filter(({ place }) => !told.some(({ place: other }) => other === place))
    .map((known): Candidate => {
      const isWithin = told.some(({ first, last }) => first <= known.last && known.first <= last);
      return toCandidate(known.place, known.place, known.first, known.last, isWithin ? 4 : 3);
    });
  return [...named, ...rest].sort((a, b) => a.first - b.first || a.last - b.last);
}
