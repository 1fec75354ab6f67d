import { MOVES_TO } from '../drafts/attached-places.ts';
import type { MessageReading } from '../message-reading.ts';
import { type Gazetteer, type LearnedPlaces, learningKey, type PlaceReading } from '../places/index.ts';
import type { Draft } from '../drafts/index.ts';
import { type Candidate, candidatesOf, choose, type Field, learntChoice, openTo } from './choice.ts';
import { type Glances, glancesOf } from './glances.ts';
import { type Spans, tellSpans } from './spans.ts';

/** What the rules gave a report is kept unless another place weighs this much more. */
export const KEPT_LOGIT = 2.2;
/** "None told" must weigh this much more than a place. */
export const NONE_LOGIT = 0.6;
/** A name too many costs less than a name missed: which of them counts is weighed afterwards. */
export const BOLDNESS = 1;

/** What was learnt: which words name places, and what speaks for which of them. */
export interface Learnt {
  readonly tell: (glances: Glances) => Spans;
  readonly choice: Float32Array | Float64Array;
}

const tellLearnt = (glances: Glances): Spans => tellSpans(glances, BOLDNESS);

/**
 * The drafts with where each is told to be, by what was learnt from labelled chats: names that no list holds, all the words of a
 * place, and which of several places is whose. Words that people taught to be no place stay none.
 */
export function settleWhere(
  message: MessageReading,
  drafts: readonly Draft[],
  gazetteer: Gazetteer,
  learned?: LearnedPlaces,
): readonly Draft[] {
  if (drafts.length === 0) return drafts;
  return settleBy({ tell: tellLearnt, choice: learntChoice() }, message, drafts, gazetteer, learned);
}

export function settleBy(
  { tell, choice }: Learnt,
  message: MessageReading,
  drafts: readonly Draft[],
  gazetteer: Gazetteer,
  learned?: LearnedPlaces,
): readonly Draft[] {
  const glances = glancesOf(message, gazetteer);
  const candidates = candidatesOf(message, tell(glances)).filter(({ place }) => !isNoPlace(place, learned));
  if (candidates.length === 0) return drafts;
  return drafts.map((draft) => settle(choice, message, glances, candidates, drafts, draft));
}

const isNoPlace = ({ text }: PlaceReading, learned: LearnedPlaces | undefined): boolean =>
  learned !== undefined && learned.rejections.size > 0 && Boolean(learned.rejections.get(learningKey(text))?.has(null));

/** A draft of a list or of a row ("200 at the bridge and 80 in the park") has the place that its number stands beside; it is left. */
export const isOfList = ({ places }: MessageReading, drafts: readonly Draft[], draft: Draft): boolean =>
  draft.lead.rule.endsWith('.listed') ||
  draft.lead.rule.endsWith('.balance') ||
  drafts.some((other) => other !== draft && other.kind === draft.kind && other.lead.first === draft.lead.first) ||
  [draft.place, draft.to].some((given) => given !== null && !places.includes(given));

function settle(
  choice: Learnt['choice'],
  message: MessageReading,
  glances: Glances,
  candidates: readonly Candidate[],
  drafts: readonly Draft[],
  draft: Draft,
): Draft {
  if (isOfList(message, drafts, draft)) return draft;
  const open = openTo(message, draft, candidates);
  if (open.length === 0) return draft;
  const ask = (field: Field, goal: Candidate | null): Candidate | null => {
    const given = open.findIndex(({ place }) => place === draft[field]) + 1;
    const question = { message, glances, candidates: open, drafts, draft, field, goal };
    const best = choose(question, choice, (at) => (at === 0 ? -NONE_LOGIT : 0) + (at === given ? KEPT_LOGIT : 0));
    return open[best - 1] ?? null;
  };
  const to = MOVES_TO.has(draft.kind) ? ask('to', null) : null;
  const place = ask('place', to);
  return { ...draft, place: place?.place ?? null, to: to?.place ?? null };
}
