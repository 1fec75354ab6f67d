import { ReportKinds } from '../../model/index.ts';
import { HELD, isLeft, tokenAt } from '../attachment.ts';
import type { MessageReading } from '../message-reading.ts';
import { hashText, mix, SEED } from '../places/hashing.ts';
import type { PlaceReading } from '../places/index.ts';
import type { Draft } from '../reports.ts';
import type { Token } from '../tokens.ts';
import { readWeights } from '../weights.ts';
import { CHOICE_WEIGHTS } from './choice-weights.ts';
import { type Glance, kindCode, NOWHERE, roleCode, ruleCode } from './glances.ts';

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
}

export type Field = 'place' | 'to';

/** What is asked: where a draft is told to be. */
export interface Question {
  readonly message: MessageReading;
  readonly glances: readonly Glance[];
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

/** Rows of weights: first of "none told", then of each candidate. */
export function weighRows(question: Question): readonly (readonly number[])[] {
  const { candidates, draft, field } = question;
  const gaps = candidates.map((candidate) => gapOf(draft, candidate));
  const salt = field === 'place' ? 0 : 64;
  return [
    rowsOfNone(question, salt),
    ...candidates.map((candidate, at) => {
      const rank = gaps.reduce((nearer, gap) => nearer + (gap < gaps[at]! ? 1 : 0), 0);
      return rowsOfPlace(question, candidate, gaps[at]!, Math.min(rank, 3), salt);
    }),
  ];
}

const gapOf = ({ lead }: Draft, { first, last }: Candidate): number =>
  first > lead.last ? first - lead.last : last < lead.first ? lead.first - last : 0;

/** How what the rules gave stands to the candidate: nothing given, the same words, some of them, others. */
const agreement = (given: PlaceReading | null, { start, end }: PlaceReading): number => {
  if (!given) return 0;
  if (given.start === start && given.end === end) return 1;
  return given.start < end && start < given.end ? 2 : 3;
};

const AROUND_TOKENS = 3;

function rowsOfNone({ message, glances, candidates, drafts, draft, goal }: Question, salt: number): readonly number[] {
  const { lead, place, to, polarity, mode } = draft;
  const kind = ReportKinds.indexOf(draft.kind);
  const { clauseOf } = message.clauses;
  const own = Math.min(2, candidates.filter(({ first }) => clauseOf[first] === clauseOf[lead.first]).length);
  const given = (place ? 1 : 0) + (to ? 2 : 0);
  const features = new Features(salt);
  features.add(1);
  features.add(kind);
  features.add(Math.min(candidates.length, 4) + 8 * Math.min(drafts.length, 3));
  features.add(pair(Math.min(candidates.length, 3), kind));
  features.add(given);
  features.add(pair(given, kind));
  features.add(pair(own, kind));
  features.add(pair(goal ? 1 : 0, kind));
  features.add(hashText(message.text.lang, SEED));
  features.add(hashText(polarity.value + mode.value, SEED));
  features.add(candidates.filter(({ source }) => source < 3).length);
  features.add(glances[lead.first]!.word);
  features.add(glances[lead.last]!.word);
  for (
    let at = Math.max(0, lead.first - AROUND_TOKENS);
    at <= lead.last + AROUND_TOKENS && at < glances.length;
    at += 1
  )
    features.rows.push(mix(glances[at]!.word, salt + 13) & MASK);
  return features.rows;
}

/** Rows of weights, each feature in its own place. */
class Features {
  readonly rows: number[] = [];
  private feature: number;

  constructor(first: number) {
    this.feature = first;
  }

  add(hash: number): void {
    this.rows.push(mix(hash, this.feature) & MASK);
    this.feature += 1;
  }
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

function rowsOfPlace(
  question: Question,
  candidate: Candidate,
  gap: number,
  rank: number,
  salt: number,
): readonly number[] {
  const { message, draft } = question;
  const { first, last } = candidate;
  const { lead } = draft;
  const { clauseOf, sentenceOf } = message.clauses;
  const clauses = clip(clauseOf[first]! - clauseOf[lead.first]!, 3);
  const sentences = clip(sentenceOf[first]! - sentenceOf[lead.first]!, 2);
  const standing: Standing = {
    kind: ReportKinds.indexOf(draft.kind),
    gap,
    rank,
    side: first > lead.last ? 1 : last < lead.first ? 2 : 0,
    sentences,
    away: Math.abs(clauses) * 5 + sentences + 2,
  };
  const features = new Features(salt + 14);
  addWords(features, question, candidate, standing);
  addStanding(features, question, candidate, standing);
  return features.rows;
}

/** What the candidate is, and the words in and around it. */
function addWords(
  features: Features,
  { glances, candidates }: Question,
  { first, last, known, source }: Candidate,
  { kind, gap, rank, side, away }: Standing,
): void {
  const [role, what, rule] = [roleCode(known), kindCode(known?.kind ?? null), ruleCode(known)];
  const [here, end] = [glances[first]!, glances[last]!];
  const [before, before2] = [glances[first - 1] ?? NOWHERE, glances[first - 2] ?? NOWHERE];
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
  features.add(before.word);
  features.add(pair(before.word, kind));
  features.add(pair(before.word, before2.word));
  features.add(pair(before.word, side));
  features.add(here.word);
  features.add(end.word);
  features.add((glances[last + 1] ?? NOWHERE).word);
  features.add(rank * 8 + Math.min(candidates.length, 4));
  features.add(rank * 32 + away);
}

/** What the rules gave the report, and how many others the candidate may belong to. */
function addStanding(
  features: Features,
  { message, glances, candidates, drafts, draft, goal }: Question,
  candidate: Candidate,
  { kind, gap, sentences, away }: Standing,
): void {
  const { first, last, known, source, place } = candidate;
  const given = agreement(draft.place, place) * 4 + agreement(draft.to, place);
  const here = glances[first]!;
  const nearer = Math.min(
    2,
    drafts.filter((other) => other.lead.first !== draft.lead.first && gapOf(other, candidate) < gap).length,
  );
  const isGoal = goal !== null && goal.first <= last && first <= goal.last;
  features.add(given);
  features.add(pair(given, kind));
  features.add(given * 8 + source);
  features.add(given * 32 + away);
  features.add(given * 8 + roleCode(known));
  features.add((candidates[0] === candidate ? 8 : 0) + sentences);
  features.add(Math.min(candidates.length, 7) * 8 + Math.min(drafts.length, 7));
  features.add(nearer * 32 + away);
  features.add(pair(nearer, kind));
  features.add(Math.min(5, last - first) * 8 + source);
  features.add(here.shape * 2 + (known ? 1 : 0));
  features.add((goal ? 2 : 0) + (isGoal ? 1 : 0));
  features.add(here.stand);
  features.add((here.cue === kind + 1 ? 2 : 0) + (here.cue > 0 ? 1 : 0));
  features.add(pair(hashText(message.text.lang, SEED), source));
  features.add((place.place ? 8 : 0) + source);
  features.add(here.listing * 8 + source);
}

/** The best of the candidates, or null for none told; `favours` are added to each, none first. */
export function choose(
  rows: readonly (readonly number[])[],
  weights: Float32Array | Float64Array,
  favours: (at: number) => number,
): number {
  let [best, most] = [0, -Infinity];
  for (let at = 0; at < rows.length; at += 1) {
    let sum = favours(at);
    for (const row of rows[at]!) sum += weights[row]!;
    if (sum > most) [best, most] = [at, sum];
  }
  return best;
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

/** Every stretch of words that either reading takes for a place, in order; who acts there ("per Border Patrol, 210 released") is none. */
export function candidatesOf(
  message: MessageReading,
  spans: readonly (readonly [number, number])[],
): readonly Candidate[] {
  const { tokens, raw } = message.text;
  const read = message.places
    .filter(({ rule }) => rule !== 'origin')
    .map((place) => ({ place, first: tokenAt(message, place.start), last: tokenAt(message, place.end - 1) }));
  const told = spans.map(([first, last]): Candidate => {
    const same = read.find((known) => known.first === first && known.last === last);
    if (same) return { ...same, known: same.place, source: 1 };
    const known = read.find((other) => other.first <= last && first <= other.last)?.place ?? null;
    const [start, end] = [tokens[first]!.start, tokens[last]!.end];
    const text = raw.slice(start, end);
    const place: PlaceReading = known
      ? { ...known, text, start, end }
      : { text, start, end, candidates: [], place: null, kind: null, role: null, rule: 'learnt' };
    return { place, known, first, last, source: known ? 2 : 0 };
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
      return { ...known, known: known.place, source: isWithin ? 4 : 3 };
    });
  return [...named, ...rest].sort((a, b) => a.first - b.first || a.last - b.last);
}
