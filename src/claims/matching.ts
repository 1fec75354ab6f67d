import { isCommon } from './function-words.ts';
import { hash32 } from './hashing.ts';
import { hashGram } from './shingles.ts';
import { splitWords } from './wording.ts';

/** A claim as it is looked for: what it says, and the question it answers. */
export interface ClaimText {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

export interface ClaimMatch {
  readonly id: string;
  /** 0–1: how much of the best possible likeness; comparable inside one answer only. */
  readonly score: number;
}

const BEST_COUNT = 10;
/** BM25's saturation and length normalisation (Robertson & Zaragoza 2009). */
const [K1, B] = [1.2, 0.3];
/** Power of a claim's length that its cosine is divided by: less than 1, for a text holds more than the claim it repeats. */
const LENGTH_POWER = 0.6;
/** Shares of the three rankings in the score; set on the training part of CLEF 2020 CheckThat! task 2. */
const SHARES = { words: 0.3, grams: 0.3, cosine: 0.4 } as const;

/**
 * Indexes claims once and answers which of them a text is about: BM25 over words and their stems, BM25 and tf-idf cosine over
 * character 4- and 5-grams, so that spelling, endings and sister languages still match. Best first, at most ten; equals in the
 * order given. Linear in postings.
 */
export function matchClaims(claims: readonly ClaimText[]): (text: string, lang?: string) => readonly ClaimMatch[] {
  const words = indexTerms(claims.map(({ text, title }) => [...listTerms(text), ...listTerms(title ?? '')]));
  const grams = indexTerms(claims.map(({ text, title }) => [...listGrams(text), ...listGrams(title ?? '')]));
  return (text) => {
    const [terms, pieces] = [listTerms(text), listGrams(text)];
    const rankings = [
      { share: SHARES.words, scores: rankByBm25(words, terms) },
      { share: SHARES.grams, scores: rankByBm25(grams, pieces) },
      { share: SHARES.cosine, scores: rankByCosine(grams, pieces) },
    ];
    return pickBest(mixRankings(rankings)).map(({ document, score }) => ({
      id: claims[document]!.id,
      score: Math.round(score * 10_000) / 10_000,
    }));
  };
}

function mixRankings(rankings: readonly { readonly share: number; readonly scores: Float64Array }[]): Float64Array {
  const mixed = new Float64Array(rankings[0]!.scores.length);
  for (const { share, scores } of rankings) {
    const best = scores.reduce((top, score) => Math.max(top, score), Number.EPSILON);
    for (let document = 0; document < mixed.length; document += 1)
      mixed[document]! += (share * scores[document]!) / best;
  }
  return mixed;
}

function pickBest(scores: Float64Array): readonly { readonly document: number; readonly score: number }[] {
  const found: { document: number; score: number }[] = [];
  scores.forEach((score, document) => {
    if (score > 0) found.push({ document, score });
  });
  return found.sort((one, other) => other.score - one.score || one.document - other.document).slice(0, BEST_COUNT);
}

interface TermIndex {
  /** Documents and how often they hold the term, in turn. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
  readonly lengths: readonly number[];
  readonly meanLength: number;
  /** Euclidean length of each document's tf-idf vector. */
  readonly norms: readonly number[];
}

function indexTerms(documents: readonly (readonly number[])[]): TermIndex {
  const postings = new Map<number, number[]>();
  documents.forEach((terms, document) => {
    for (const [term, count] of tally(terms)) {
      const list = postings.get(term);
      if (list) list.push(document, count);
      else postings.set(term, [document, count]);
    }
  });
  const lengths = documents.map(({ length }) => length);
  const squares = documents.map(() => 0);
  for (const list of postings.values()) {
    const idf = idfOf(documents.length, list.length / 2);
    for (let at = 0; at < list.length; at += 2) squares[list[at]!]! += ((1 + Math.log(list[at + 1]!)) * idf) ** 2;
  }
  return {
    postings,
    lengths,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length),
    norms: squares.map((square) => Math.sqrt(square) || 1),
  };
}

const idfOf = (documents: number, holding: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

function tally(terms: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function rankByBm25(index: TermIndex, query: readonly number[]): Float64Array {
  const scores = new Float64Array(index.lengths.length);
  for (const term of new Set(query)) {
    const list = index.postings.get(term);
    if (!list) continue;
    const idf = idfOf(scores.length, list.length / 2);
    for (let at = 0; at < list.length; at += 2) {
      const [document, count] = [list[at]!, list[at + 1]!];
      const length = 1 - B + (B * index.lengths[document]!) / index.meanLength;
      scores[document]! += (idf * count * (K1 + 1)) / (count + K1 * length);
    }
  }
  return scores;
}

function rankByCosine(index: TermIndex, query: readonly number[]): Float64Array {
  const scores = new Float64Array(index.lengths.length);
  for (const [term, count] of tally(query)) {
    const list = index.postings.get(term);
    if (!list) continue;
    const weight = (1 + Math.log(count)) * idfOf(scores.length, list.length / 2) ** 2;
    for (let at = 0; at < list.length; at += 2) scores[list[at]!]! += weight * (1 + Math.log(list[at + 1]!));
  }
  for (let document = 0; document < scores.length; document += 1)
    scores[document]! /= index.norms[document]! ** LENGTH_POWER;
  return scores;
}

/** Words and their first five letters, function words out. */
const listTerms = (text: string): readonly number[] =>
  splitWords(text)
    .filter(({ form, value }) => value !== null || (form.length > 1 && !isCommon(form)))
    .flatMap(({ form }) => (form.length > 5 ? [hash32(form), hash32(`${form.slice(0, 5)}*`)] : [hash32(form)]));

function listGrams(text: string): readonly number[] {
  const flat = ` ${splitWords(text)
    .map(({ form }) => form)
    .join(' ')} `;
  const grams: number[] = [];
  for (const size of [4, 5])
    for (let at = 0; at + size <= flat.length; at += 1) grams.push(hashGram(flat, at, at + size));
  return grams;
}
