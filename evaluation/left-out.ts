import { CLASSIFIER_SHARE, FIRST_LOGIT, FURTHER_LOGIT, TELLING_SHARE } from '../src/reading/scorer.ts';
import { classify } from './classifier-learning.ts';
import { type Labelled, type Models, sum } from './scorer-learning.ts';

/** A message that a model has not seen: what each of its drafts weighs, and how many reports it should give. */
export interface Weighed {
  readonly drafts: readonly { readonly scored: number; readonly odds: number; readonly isReport: boolean }[];
  /** Log-odds that it tells anything. */
  readonly telling: number;
  readonly gold: number;
}

/** What a draft must reach, and what the second opinion counts: on its kind, and on whether anything is told. */
export interface Thresholds {
  readonly first: number;
  readonly further: number;
  readonly share: number;
  readonly tellingShare: number;
}

/** The thresholds that the reader has. */
export const KNOWN: Thresholds = {
  first: FIRST_LOGIT,
  further: FURTHER_LOGIT,
  share: CLASSIFIER_SHARE,
  tellingShare: TELLING_SHARE,
};

/** What both models make of messages. */
export const weighAll = (messages: readonly Labelled[], { scorer, classifier }: Models): readonly Weighed[] =>
  messages.map((message) => ({
    gold: message.gold,
    telling: classify(classifier, message).at(-1)!,
    drafts: message.examples.map(({ kind, features, isReport, sentence }) => ({
      scored: sum(scorer, features),
      odds: classify(classifier, sentence)[kind]!,
      isReport,
    })),
  }));

export interface Outcome {
  readonly kinds: number;
  readonly precision: number;
  readonly recall: number;
  readonly drafted: number;
  /** Share of messages without a report that are left without one. */
  readonly leftEmpty: number;
}

/** Which drafts pass, counted. */
export function decide(messages: readonly Weighed[], { first, further, share, tellingShare }: Thresholds): Outcome {
  let [hits, read, gold, talk, empty, drafted] = [0, 0, 0, 0, 0, 0];
  for (const { drafts, telling, gold: wanted } of messages) {
    const weighed = drafts.map(({ scored, odds, isReport }) => ({ logit: scored + share * odds, isReport }));
    const best = Math.max(...weighed.map(({ logit }) => logit));
    const isTold = best + tellingShare * telling > first;
    const accepted = weighed.filter(({ logit }) => isTold && (logit === best || logit > further));
    hits += accepted.filter(({ isReport }) => isReport).length;
    read += accepted.length;
    gold += wanted;
    drafted += drafts.filter(({ isReport }) => isReport).length;
    if (wanted === 0) talk += 1;
    if (wanted === 0 && accepted.length === 0) empty += 1;
  }
  return {
    kinds: (2 * hits) / (gold + read),
    precision: hits / read,
    recall: hits / gold,
    drafted: drafted / gold,
    leftEmpty: empty / talk,
  };
}

export const describe = ({ kinds, precision, recall, drafted, leftEmpty }: Outcome): string =>
  `kinds ${kinds.toFixed(3)}  talk left empty ${leftEmpty.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)} of ${drafted.toFixed(3)} drafted`;
