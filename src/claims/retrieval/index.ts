import {
  type Claimed,
  type Dictionary,
  isRendered,
  type Rendering,
  renderWords,
  shippedDictionary,
  termKeys,
} from './dictionary.ts';
import { isCommon } from '../words/function-words.ts';
import { hash32, hashGram } from '../keeping/hashing.ts';
import { splitWords } from '../words/wording.ts';

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

/** The same for a text in Creole or French: what its words stand for in English speaks first, spelling finds names and numbers. */
const RENDERED_SHARES = { rendered: 0.7, words: 0.1, grams: 0.1, cosine: 0.1 } as const;
/** Terms added to a document's length, so that short ones are not surest. */
const SMOOTHING = 2;
/** Of the claims: a word in more of them is of their language; in fewer it may be a name or left untranslated. */
const USUAL_SHARE = 0.01;

/**
 * Indexes claims once and answers which of them a text is about: BM25 over words and their stems, BM25 and tf-idf cosine over
 * character 4- and 5-grams, so that spelling, endings and sister languages still match. Best first, at most ten; equals in the
 * order given. A text in Creole or French is also looked up by what its words stand for in English. Linear in postings.
 */
export function matchClaims(
  claims: readonly ClaimText[],
  dictionary: Dictionary = shippedDictionary(),
): (text: string, lang?: string) => readonly ClaimMatch[] {
  const words = indexTerms(claims.map(({ text, title }) => [...listTerms(text), ...listTerms(title ?? '')]));
  const grams = indexTerms(claims.map(({ text, title }) => [...listGrams(text), ...listGrams(title ?? '')]));
  // Small words tell texts apart once they are rendered ("how", "where", "no"). Indexed when first asked for.
  const everyWord = once(() => indexTerms(claims.map(({ text, title }) => listRendered(`${text} ${title ?? ''}`))));
  const claimed: Claimed = {
    isKnown: (form) => words.postings.has(hash32(form)),
    isUsual: (form) => (everyWord().postings.get(hash32(form))?.documents.length ?? 0) > USUAL_SHARE * claims.length,
  };
  return (text, lang) => {
    const byWords = rankDocuments(words, listTerms(text));
    const byGrams = rankDocuments(grams, listGrams(text));
    const forms = splitWords(text).map(({ form }) => form);
    const isForeign = isRendered(forms, lang, claimed, dictionary);
    const shares = isForeign ? RENDERED_SHARES : SHARES;
    const rankings: { readonly share: number; readonly scores: Float64Array }[] = [
      { share: shares.words, scores: byWords.bm25 },
      { share: shares.grams, scores: byGrams.bm25 },
      { share: shares.cosine, scores: byGrams.cosine },
    ];
    if (isForeign) {
      const rendered = renderWords(forms, dictionary);
      rankings.push({ share: RENDERED_SHARES.rendered, scores: rankRendered(everyWord(), rendered) });
    }
    return pickBest(mixRankings(rankings)).map(({ document, score }) => ({
      id: claims[document]!.id,
      score: Math.round(score * 10_000) / 10_000,
    }));
  };
}

function mixRankings(rankings: readonly { readonly share: number; readonly scores: Float64Array }[]): Float64Array {
  const mixed = new Float64Array(rankings[0]!.scores.length);
  for (const { share, scores } of rankings) {
    let best = Number.EPSILON;
    for (let document = 0; document < scores.length; document += 1)
      if (scores[document]! > best) best = scores[document]!;
    for (let document = 0; document < mixed.length; document += 1)
      mixed[document]! += (share * scores[document]!) / best;
  }
  return mixed;
}

interface Found {
  readonly document: number;
  readonly score: number;
}

/** The best few, best first; of equals the first given. */
function pickBest(scores: Float64Array): readonly Found[] {
  const found: Found[] = [];
  for (let document = 0; document < scores.length; document += 1) {
    const score = scores[document]!;
    if (score <= 0 || (found.length === BEST_COUNT && score <= found.at(-1)!.score)) continue;
    let at = found.length;
    while (at > 0 && found[at - 1]!.score < score) at -= 1;
    found.splice(at, 0, { document, score });
    if (found.length > BEST_COUNT) found.pop();
  }
  return found;
}

/** The documents that hold a term, ascending, and how often each does. */
interface Posting {
  readonly documents: Uint32Array;
  readonly counts: Uint16Array;
  readonly idf: number;
}

/** A score for each document. */
interface Scores {
  readonly bm25: Float64Array;
  readonly cosine: Float64Array;
}

interface TermIndex {
  /** Terms of each document. */
  readonly lengths: Uint32Array;
  readonly postings: ReadonlyMap<number, Posting>;
  /** BM25's K1 times the length normalisation of each document. */
  readonly saturation: Float64Array;
  /** Euclidean length of each document's tf-idf vector, to the power it is divided by. */
  readonly scale: Float64Array;
  /** Where the scores of a query are added up, one query after the other. */
  readonly room: Scores;
}

function indexTerms(documents: readonly (readonly number[])[]): TermIndex {
  const lists = new Map<number, number[]>();
  documents.forEach((terms, document) => {
    for (const [term, count] of tally(terms)) {
      const list = lists.get(term);
      if (list) list.push(document, count);
      else lists.set(term, [document, count]);
    }
  });
  const postings = new Map([...lists].map(([term, list]) => [term, toPosting(list, documents.length)]));
  const squares = new Float64Array(documents.length);
  for (const { documents: holding, counts, idf } of postings.values())
    for (let at = 0; at < holding.length; at += 1) squares[holding[at]!]! += ((1 + Math.log(counts[at]!)) * idf) ** 2;
  const meanLength = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length);
  return {
    lengths: Uint32Array.from(documents, ({ length }) => length),
    postings,
    saturation: Float64Array.from(documents, ({ length }) => K1 * (1 - B + (B * length) / meanLength)),
    room: { bm25: new Float64Array(documents.length), cosine: new Float64Array(documents.length) },
    scale: squares.map((square) => (Math.sqrt(square) || 1) ** LENGTH_POWER),
  };
}

function toPosting(list: readonly number[], documents: number): Posting {
  const holding = list.length / 2;
  const posting = {
    documents: new Uint32Array(holding),
    counts: new Uint16Array(holding),
    idf: idfOf(documents, holding),
  };
  for (let at = 0; at < holding; at += 1) {
    posting.documents[at] = list[2 * at]!;
    posting.counts[at] = list[2 * at + 1]!;
  }
  return posting;
}

const idfOf = (documents: number, holding: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

function tally(terms: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Both rankings of all documents in one pass over the postings of a query's terms. */
function rankDocuments({ postings, saturation, scale, room }: TermIndex, query: readonly number[]): Scores {
  const { bm25, cosine } = room;
  bm25.fill(0);
  cosine.fill(0);
  for (const [term, times] of tally(query)) {
    const posting = postings.get(term);
    if (!posting) continue;
    const { documents, counts, idf } = posting;
    const weight = (1 + Math.log(times)) * idf ** 2;
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at]!;
      const count = counts[at]!;
      bm25[document]! += (idf * count * (K1 + 1)) / (count + saturation[document]!);
      cosine[document]! += count === 1 ? weight : weight * (1 + Math.log(count));
    }
  }
  for (let document = 0; document < scale.length; document += 1) cosine[document]! /= scale[document]!;
  return { bm25, cosine };
}

/**
 * Likelihood of a text in another language given each document, over its chance anywhere: a translation model (Berger & Lafferty
 * 1999). Each key of the text asks once, whichever of its renderings the document says it with.
 */
function rankRendered({ postings, lengths }: TermIndex, keys: readonly (readonly Rendering[])[]): Float64Array {
  const scores = new Float64Array(lengths.length);
  const odds = new Float64Array(lengths.length);
  const touched = new Uint32Array(lengths.length);
  for (const renderings of keys) {
    let count = 0;
    for (const { term, weight } of renderings) {
      const posting = postings.get(hash32(term));
      if (!posting) continue;
      const { documents, counts } = posting;
      for (let at = 0; at < documents.length; at += 1) {
        const document = documents[at]!;
        if (odds[document] === 0) touched[count++] = document;
        odds[document]! += (weight * counts[at]!) / (lengths[document]! + SMOOTHING);
      }
    }
    for (let at = 0; at < count; at += 1) {
      const document = touched[at]!;
      scores[document]! += Math.log1p(odds[document]!);
      odds[document] = 0;
    }
  }
  return scores;
}

const listRendered = (text: string): readonly number[] =>
  splitWords(text).flatMap(({ form }) => termKeys(form).map((term) => hash32(term)));

/** A value made at the first call and kept. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
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
