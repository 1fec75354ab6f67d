import type { Draft } from '../drafts/index.ts';
import { type ByteWeights, readByteWeights } from '../learnt/weights.ts';
import type { MessageReading } from '../message-reading.ts';
import { judge, type Weighed } from './draft-judge.ts';
import {
  addDraft,
  addMessage,
  type FeatureSink,
  type MessageFeatures,
  messageFeatures,
  SCORER_BUCKETS,
} from './features.ts';
import type { MessageOpinions, Opinions } from './kind-classifier.ts';
import { SCORER_WEIGHTS } from './scorer-weights.ts';

/** What each opinion on a kind counts for beside what stands around its cue, and what is added so that 0 is even odds: fitted to drafts of hands left out. */
const [SOUND_SHARE, HINT_SHARE, EVEN] = [0.5, 0.3, 0.6];

/** What stands around the cue and both opinions on the kind, as one. */
export const sumUp = (scored: number, { sound, hint }: Opinions): number =>
  scored + SOUND_SHARE * sound + HINT_SHARE * hint + EVEN;

let weights: ByteWeights | null = null;

/** Sums what features weigh. */
class WeightSum implements FeatureSink {
  total = 0;
  private readonly bytes: Uint8Array;
  private readonly values: Float32Array;

  constructor() {
    weights ??= readByteWeights(SCORER_WEIGHTS, SCORER_BUCKETS);
    this.bytes = weights.bytes;
    this.values = weights.values;
  }

  add(bucket: number): void {
    this.total += this.values[this.bytes[bucket]!]!;
  }
}

function sumOf(features: MessageFeatures): number {
  const sum = new WeightSum();
  addMessage(features, sum);
  return sum.total;
}

/** Weighs drafts of one message by what stands around their cues and both opinions on their kind, and judges them by what they weigh. */
export interface Scales {
  readonly weigh: (draft: Draft, drafts: readonly Draft[]) => Weighed;
  readonly judge: (one: Weighed, all: readonly Weighed[]) => number;
}

/** Scales for the drafts of one message: what they share is made once, and only where there is a draft to weigh. */
export function openScales(message: MessageReading, opinionsOf: MessageOpinions): Scales {
  // Made only where there is a draft to weigh: they ask for places and times.
  let features: MessageFeatures | null = null;
  let base = 0;
  let telling: Opinions | null = null;
  return {
    weigh: (draft, drafts) => {
      if (features === null) base = sumOf((features = messageFeatures(message)));
      const own = new WeightSum();
      addDraft(message, draft, drafts, features, own);
      const scored = base + own.total;
      const opinions = opinionsOf.kind(draft.kind, draft.lead.first);
      return { draft, scored, ...opinions, logit: sumUp(scored, opinions) };
    },
    judge: (one, all) =>
      one.logit < HOPELESS_LOGIT ? one.logit : judge(message, one, all, (telling ??= opinionsOf.telling())),
  };
}

/** At less no draft was ever judged to be a report; two in five weigh less. */
const HOPELESS_LOGIT = -3.5;
