import { CountUnits, Modes, Polarities, ReportBases, ReportKinds } from '../../model/index.ts';
import { type BoostedTrees, readTrees, sumTrees } from '../learnt/boosted-trees.ts';
import { JUDGE_TREES } from './judge-trees.ts';
import type { Opinions } from './kind-classifier.ts';
import type { MessageReading } from '../message-reading.ts';
import type { Draft } from '../drafts/index.ts';

/** A draft and what the linear models make of it: log-odds by what stands around its cue, and both opinions by its whole sentence. */
export interface Weighed extends Opinions {
  readonly draft: Draft;
  readonly scored: number;
  /** All together. */
  readonly logit: number;
}

/** What is asked of a draft, in this order; trees know a trait by its place. */
export const TRAIT_COUNT = 46;

/** What a rival weighs where there is none. */
const NONE = -9;
/** As far as a number (in tokens) or a place (in letters) can lie from the cue; none at all lies there. */
const FAR = 99;
/** More people than this are as many. */
const MANY = 10_000;

const traits = new Float64Array(TRAIT_COUNT);

/**
 * Log-odds that a draft is a report, by boosted trees over how it is said, what the linear models make of it, and what they make of
 * the message's other drafts: which of two drafts of one number, one clause or one place is told no sum of features can say.
 * `evaluation/train-scorer.ts` learns them from drafts of writers whom the linear models had not met.
 */
export function judge(message: MessageReading, one: Weighed, all: readonly Weighed[], telling: Opinions): number {
  trees ??= readTrees(JUDGE_TREES);
  return sumTrees(trees, traitsOf(message, one, all, telling));
}

let trees: BoostedTrees | null = null;

/** The traits of a draft among all drafts of its message; filled anew at every call. */
export function traitsOf(
  message: MessageReading,
  one: Weighed,
  all: readonly Weighed[],
  telling: Opinions,
): Float64Array {
  place = 0;
  addWeights(one, telling);
  addDraft(message, one.draft);
  addRivals(message, one, all);
  if (place !== TRAIT_COUNT) throw new Error(`a draft has ${place} traits, not ${TRAIT_COUNT}`);
  return traits;
}

let place = 0;
function add(value: number): void {
  traits[place] = value;
  place += 1;
}

function addWeights({ logit, scored, sound, hint }: Weighed, telling: Opinions): void {
  add(logit);
  add(scored);
  add(sound);
  add(hint);
  add(telling.sound);
  add(telling.hint);
}

/** How it is said, counted and placed. */
function addDraft(message: MessageReading, draft: Draft): void {
  const { lead, cues, count, to, when, polarity, mode, basis } = draft;
  const { clauseOf, sentenceOf } = message.clauses;
  const tokens = clauseOf.length;
  add(ReportKinds.indexOf(draft.kind));
  add(lead.strength);
  add(lead.tense === null ? 0 : 1 + Modes.indexOf(lead.tense));
  add(cues.length);
  add(formOf(lead.rule));
  add(count === null ? 0 : count.firm ? 2 : 1);
  add(count === null ? -1 : Math.min(count.best, MANY));
  add(Number(count?.op === 'exact'));
  add(count === null ? -1 : CountUnits.indexOf(count.unit));
  add(Number(count !== null && lead.first <= count.first && count.last <= lead.last));
  add(count === null ? FAR : Math.min(FAR, Math.abs(count.first - lead.first)));
  add(draft.place === null ? 0 : draft.place.place === null ? 1 : 2);
  const { start } = message.text.tokens[lead.first]!;
  add(draft.place === null ? FAR : Math.min(FAR, Math.abs(draft.place.start - start)));
  add(Number(to !== null));
  add(Number(when !== null));
  add(Polarities.indexOf(polarity.value));
  add(Modes.indexOf(mode.value));
  add(ReportBases.indexOf(basis.value));
  add(lead.first / Math.max(1, tokens));
  add(tokens);
  add(lead.last - lead.first + 1);
  add(clauseOf[lead.first]!);
  add(sentenceOf[lead.first]!);
  add(sentenceOf.at(-1) ?? 0);
  add(message.counts.length);
  add(message.places.length);
  add(message.kinds.length);
  add(Number(message.forwarded));
}

/** A phrase, a verb that tells something only in company, or two things together. */
const formOf = (rule: string): number => (rule.endsWith('.verb') ? 1 : rule.endsWith('.pair') ? 2 : 0);

/** What the likeliest of the others weighs, in the whole message and nearer by, and how many there are. */
function addRivals(message: MessageReading, { draft, logit }: Weighed, all: readonly Weighed[]): void {
  const { clauseOf, sentenceOf } = message.clauses;
  const { kind, lead, count } = draft;
  let [best, second, above, rivals] = [NONE, NONE, 0, 0];
  let [inClause, inSentence, ofKind, over, ofNumber] = [NONE, NONE, NONE, NONE, NONE];
  let [nearby, alike, sharing] = [0, 0, 0];
  for (let at = 0; at < all.length; at += 1) {
    const { draft: other, logit: weight } = all[at]!;
    if (other === draft) continue;
    rivals += 1;
    if (weight > logit) above += 1;
    if (weight > best) [best, second] = [weight, best];
    else if (weight > second) second = weight;
    if (sentenceOf[other.lead.first] === sentenceOf[lead.first]) inSentence = Math.max(inSentence, weight);
    if (clauseOf[other.lead.first] === clauseOf[lead.first]) {
      inClause = Math.max(inClause, weight);
      nearby += 1;
    }
    if (other.kind === kind) {
      ofKind = Math.max(ofKind, weight);
      alike += 1;
    }
    if (other.lead.first <= lead.last && lead.first <= other.lead.last) over = Math.max(over, weight);
    if (count !== null && other.count === count) {
      ofNumber = Math.max(ofNumber, weight);
      sharing += 1;
    }
  }
  for (const value of [best, second, above, rivals, inClause, inSentence, ofKind, over, ofNumber]) add(value);
  for (const value of [nearby, alike, sharing]) add(value);
}
