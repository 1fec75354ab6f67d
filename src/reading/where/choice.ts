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
  const rows: number[] = [];
  let feature = salt;
  const add = (hash: number): void => {
    rows.push(mix(hash, feature) & MASK);
    feature += 1;
  };
  add(1);
  add(kind);
  add(Math.min(candidates.length, 4) + 8 * Math.min(drafts.length, 3));
  add(pair(Math.min(candidates.length, 3), kind));
  add(given);
  add(pair(given, kind));
  add(pair(own, kind));
  add(pair(goal ? 1 : 0, kind));
  add(hashText(message.text.lang, SEED));
  add(hashText(polarity.value + mode.value, SEED));
  add(candidates.filter(({ source }) => source < 3).length);
  add(glances[lead.first]!.word);
  add(glances[lead.last]!.word);
  for (
    let at = Math.max(0, lead.first - AROUND_TOKENS);
    at <= lead.last + AROUND_TOKENS && at < glances.length;
    at += 1
  )
    rows.push(mix(glances[at]!.word, salt + 13) & MASK);
  return rows;
}

function rowsOfPlace(
  { message, glances, candidates, drafts, draft, goal }: Question,
  candidate: Candidate,
  gap: number,
  rank: number,
  salt: number,
): readonly number[] {
  const { first, last, known, source, place } = candidate;
  const { lead } = draft;
  const { clauseOf, sentenceOf } = message.clauses;
  const kind = ReportKinds.indexOf(draft.kind);
  const side = first > lead.last ? 1 : last < lead.first ? 2 : 0;
  const clauses = clip(clauseOf[first]! - clauseOf[lead.first]!, 3);
  const sentences = clip(sentenceOf[first]! - sentenceOf[lead.first]!, 2);
  const away = Math.abs(clauses) * 5 + sentences + 2;
  const [role, what, rule] = [roleCode(known), kindCode(known?.kind ?? null), ruleCode(known)];
  const given = agreement(draft.place, place) * 4 + agreement(draft.to, place);
  const [here, end] = [glances[first]!, glances[last]!];
  const [before, before2] = [glances[first - 1] ?? NOWHERE, glances[first - 2] ?? NOWHERE];
  const nearer = Math.min(
    2,
    drafts.filter((other) => other.lead.first !== lead.first && gapOf(other, candidate) < gap).length,
  );
  const isGoal = goal !== null && goal.first <= last && first <= goal.last;
  const rows: number[] = [];
  let feature = salt + 14;
  const add = (hash: number): void => {
    rows.push(mix(hash, feature) & MASK);
    feature += 1;
  };
  add(source);
  add(pair(source, kind));
  add(pair(role, kind));
  add(role * 8 + source);
  add(pair(what, kind));
  add(pair(what, role));
  add(pair(rule, source));
  add(pair(side, kind));
  add(side * 8 + bandOf(gap));
  add(pair(bandOf(gap), kind));
  add(away);
  add(pair(away, kind));
  add(away * 16 + side * 5 + role);
  add(before.word);
  add(pair(before.word, kind));
  add(pair(before.word, before2.word));
  add(pair(before.word, side));
  add(here.word);
  add(end.word);
  add((glances[last + 1] ?? NOWHERE).word);
  add(rank * 8 + Math.min(candidates.length, 4));
  add(rank * 32 + away);
  add(given);
  add(pair(given, kind));
  add(given * 8 + source);
  add(given * 32 + away);
  add(given * 8 + role);
  add((candidates[0] === candidate ? 8 : 0) + sentences);
  add(Math.min(candidates.length, 7) * 8 + Math.min(drafts.length, 7));
  add(nearer * 32 + away);
  add(pair(nearer, kind));
  add(Math.min(5, last - first) * 8 + source);
  add(here.shape * 2 + (known ? 1 : 0));
  add((goal ? 2 : 0) + (isGoal ? 1 : 0));
  add(here.stand);
  add((here.cue === kind + 1 ? 2 : 0) + (here.cue > 0 ? 1 : 0));
  add(pair(hashText(message.text.lang, SEED), source));
  add((place.place ? 8 : 0) + source);
  add(here.listing * 8 + source);
  return rows;
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

/** Every stretch of words that either reading takes for a place, in order. */
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
  const named = told.filter(({ source, first, last }) => source !== 0 || !holdsNumber(tokens, first, last));
  const rest = read
    .filter(({ place }) => !told.some(({ place: other }) => other === place))
    .map((known): Candidate => {
      const isWithin = told.some(({ first, last }) => first <= known.last && known.first <= last);
      return { ...known, known: known.place, source: isWithin ? 4 : 3 };
    });
  return [...named, ...rest].sort((a, b) => a.first - b.first || a.last - b.last);
}
