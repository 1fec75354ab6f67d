import { MOVES_TO } from '../src/reading/attachment.ts';
import type { MessageReading } from '../src/reading/message-reading.ts';
import type { Gazetteer } from '../src/reading/places/index.ts';
import type { Draft } from '../src/reading/reports.ts';
import { type Candidate, candidatesOf, choose, type Field, openTo, weighRows } from './where-choice.ts';
import { type Glance, glancesOf } from './where-glances.ts';
import { rowsOf, spansOf, type SpanWeights, tagSpans } from './where-spans.ts';

/** What the rules gave a report is kept unless another place weighs this much more. */
const KEPT_LOGIT = 2;
/** "None told" must weigh this much more than a place. */
const NONE_LOGIT = 0.6;
/** A name too many costs less than a name missed: which of them counts is weighed afterwards. */
export const BOLDNESS = 1;

export interface WhereWeights {
  readonly spans: SpanWeights;
  readonly choice: Float32Array;
}

/** The drafts with where each is told to be, by what was learnt: names no list holds, all the words of a place, whose it is. */
export function settleBy(
  { spans, choice }: WhereWeights,
  message: MessageReading,
  drafts: readonly Draft[],
  gazetteer: Gazetteer,
): readonly Draft[] {
  if (drafts.length === 0) return drafts;
  const glances = glancesOf(message, gazetteer);
  const candidates = candidatesOf(message, spansOf(tagSpans(rowsOf(glances), spans, BOLDNESS)));
  return drafts.map((draft) => settle(choice, message, glances, candidates, drafts, draft));
}

/** A draft of a list or of a row ("200 at the bridge and 80 in the park") has the place that its number stands beside; it is left. */
export const isOfList = ({ places }: MessageReading, drafts: readonly Draft[], draft: Draft): boolean =>
  /\.(listed|balance)$/.test(draft.lead.rule) ||
  drafts.some((other) => other !== draft && other.kind === draft.kind && other.lead.first === draft.lead.first) ||
  [draft.place, draft.to].some((given) => given !== null && !places.includes(given));

function settle(
  choice: Float32Array,
  message: MessageReading,
  glances: readonly Glance[],
  candidates: readonly Candidate[],
  drafts: readonly Draft[],
  draft: Draft,
): Draft {
  const open = isOfList(message, drafts, draft) ? [] : openTo(message, draft, candidates);
  if (open.length === 0) return draft;
  const ask = (field: Field, goal: Candidate | null): Candidate | null => {
    const given = open.findIndex(({ place }) => place === draft[field]) + 1;
    const rows = weighRows({ message, glances, candidates: open, drafts, draft, field, goal });
    const best = choose(rows, choice, (at) => (at === 0 ? -NONE_LOGIT : 0) + (at === given ? KEPT_LOGIT : 0));
    return open[best - 1] ?? null;
  };
  const to = MOVES_TO.has(draft.kind) ? ask('to', null) : null;
  const place = ask('place', to);
  return { ...draft, place: place?.place ?? null, to: to?.place ?? null };
}
