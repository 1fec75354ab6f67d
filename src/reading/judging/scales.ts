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
import { classifyKinds } from './kind-classifier.ts';
import { SCORER_WEIGHTS } from './scorer-weights.ts';

/** What the log-odds of a kind by its sentence count for beside what stands around its cue. */
export const CLASSIFIER_SHARE = 0.6;

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

/** Weighs drafts of one message by both linear models, and judges them by what they weigh. */
export interface Scales {
  readonly weigh: (draft: Draft, drafts: readonly Draft[]) => Weighed;
  readonly judge: (one: Weighed, all: readonly Weighed[]) => number;
}

/** Scales for the drafts of one message: what they share is made once, and only where there is a draft to weigh. */
export function openScales(message: MessageReading): Scales {
  // Made only where there is a draft to weigh: they ask for places and times.
  let features: MessageFeatures | null = null;
  let base = 0;
  const sound = classifyKinds(message);
  let telling: number | null = null;
  return {
    weigh: (draft, drafts) => {
      if (features === null) base = sumOf((features = messageFeatures(message)));
      const own = new WeightSum();
      addDraft(message, draft, drafts, features, own);
      const scored = base + own.total;
      const odds = sound.kind(draft.kind, draft.lead.first);
      return { draft, scored, odds, logit: scored + CLASSIFIER_SHARE * odds };
    },
    judge: (one, all) =>
      one.logit < HOPELESS_LOGIT ? one.logit : judge(message, one, all, (telling ??= sound.telling())),
  };
}

/** At less no draft was ever judged to be a report; two in five weigh less. */
const HOPELESS_LOGIT = -3.5;
