import { ReportKinds } from '../model/index.ts';
import { hashUnits } from './language.ts';
import { SCORER_WEIGHTS } from './lexicon/scorer-weights.ts';
import { placeCost } from './attachment.ts';
import type { MessageReading } from './message-reading.ts';
import { type Draft, draftPresence, draftReports } from './reports.ts';
import { type HashedWeights, readWeights } from './weights.ts';

/**
 * A hashed linear model that weighs whether a draft is a report or talk: "hay cola" at the border is waiting, at the bank it
 * is not. evaluation/train-scorer.ts trains it on the project's own chats with the same features.
 */
export const SCORER_BUCKETS = 65_536;

/** Names of cue classes whose presence anywhere in the message counts. */
const MESSAGE_CLASSES = [
  'chat.sale',
  'chat.job',
  'chat.price',
  'chat.sport',
  'chat.party',
  'chat.prayer',
  'chat.joke',
  'chat.tech',
  'chat.greet',
  'chat.appointment',
  'chat.life',
  'we',
  'me',
  'see',
  'here',
  'hear',
  'official',
  'media',
  'fwd',
  'ask',
  'deny',
  'money',
  'label',
  'unit.person',
  'unit.child',
  'unit.family',
  'unit.place',
] as const;

const KIND_INDEX = new Map(ReportKinds.map((kind, index) => [kind, index + 1]));

/** Mixes small numbers into one bucket; order matters. */
function bucketOf(a: number, b: number, c: number): number {
  let hash =
    Math.imul(a + 0x9e3779b9, 0x85ebca6b) ^
    Math.imul(b + 0x7f4a7c15, 0xc2b2ae35) ^
    Math.imul(c + 0x165667b1, 0x27d4eb2f);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return (hash >>> 0) % SCORER_BUCKETS;
}

const CLASS_INDEX: ReadonlyMap<string, number> = new Map(MESSAGE_CLASSES.map((name, index) => [name, index + 1]));

/** Features of the message that every draft of it shares, as numbers to be mixed with the kind. */
export function messageFeatures(message: MessageReading): readonly number[] {
  const counts = new Uint8Array(MESSAGE_CLASSES.length + 1);
  for (const { is } of message.sheet.cues) {
    const index = CLASS_INDEX.get(is.name);
    if (index !== undefined && counts[index]! < 3) counts[index]! += 1;
  }
  const features: number[] = [];
  let chat = 0;
  counts.forEach((count, index) => {
    if (count > 0) features.push(100 + index * 4 + 1);
    if (count > 1) features.push(100 + index * 4 + 2);
    if (count > 2) features.push(100 + index * 4 + 3);
    if (index <= 11 && count > 0) chat += 1;
  });
  features.push(300 + Math.min(chat, 4));
  const named = message.places.filter(({ rule }) => rule !== 'origin');
  features.push(320 + Math.min(named.length, 3));
  if (named.some(({ place }) => place !== null)) features.push(330);
  features.push(340 + Math.min(message.counts.filter(({ firm }) => firm).length, 2));
  features.push(350 + Math.min(Math.floor(message.text.tokens.length / 8), 5));
  if (message.forwarded) features.push(360);
  features.push(370 + Math.min(new Set(message.kinds.map(({ kind }) => kind)).size, 4));
  if (message.times.length > 0) features.push(380);
  return features;
}

/** All buckets of a draft: message features alone and with the kind, the draft's own, cue and neighbouring words, rivals. */
export function draftFeatures(
  message: MessageReading,
  draft: Draft,
  drafts: readonly Draft[],
  shared: readonly number[],
): readonly number[] {
  const kind = KIND_INDEX.get(draft.kind)!;
  const buckets: number[] = [bucketOf(1, kind, 0)];
  for (const feature of shared) buckets.push(bucketOf(2, 0, feature), bucketOf(2, kind, feature));
  for (const feature of ownFeatures(message, draft)) buckets.push(bucketOf(3, 0, feature), bucketOf(3, kind, feature));
  for (const rival of drafts) {
    if (rival === draft) continue;
    buckets.push(
      bucketOf(4, kind, KIND_INDEX.get(rival.kind)! * 4 + Math.sign(rival.lead.strength - draft.lead.strength) + 1),
    );
    const isTouching = rival.lead.first <= draft.lead.last && draft.lead.first <= rival.lead.last;
    if (isTouching) buckets.push(bucketOf(5, kind, KIND_INDEX.get(rival.kind)!));
  }
  addWords(message, draft, kind, buckets);
  return buckets;
}

function ownFeatures(message: MessageReading, draft: Draft): readonly number[] {
  const { lead, cues, count, place, to } = draft;
  const features = [lead.strength, 10 + Math.min(cues.length, 3), 20 + (lead.tense ? lead.tense.length : 0)];
  features.push(count === null ? 30 : count.firm ? 31 : 32);
  if (count && count.op !== 'exact') features.push(33);
  if (place === null) features.push(40);
  else {
    const cost = placeCost(message, lead, place);
    features.push(cost <= 4 ? 41 : cost <= 10 ? 42 : 43, place.place === null ? 44 : 45);
    features.push(hashUnits(place.rule, 0, place.rule.length, 3));
  }
  if (to) features.push(46);
  features.push(draft.polarity.value === 'affirmed' ? 50 : draft.polarity.value === 'asked' ? 51 : 52);
  features.push(60 + draft.mode.value.length);
  if (draft.basis.value !== 'unmarked') features.push(70 + draft.basis.value.length);
  const rule = lead.rule.slice(lead.rule.lastIndexOf('.') + 1);
  features.push(hashUnits(rule, 0, rule.length, 5));
  return features;
}

const WORDS_AROUND = 3;

/** Words of the cue itself (its phrase), its neighbours, and every word of the message on its own. */
function addWords(message: MessageReading, draft: Draft, kind: number, buckets: number[]): void {
  const { tokens } = message.text;
  const { first, last } = draft.lead;
  let phrase = 0;
  for (let at = first; at <= last; at += 1)
    phrase = Math.imul(phrase, 31) + hashUnits(tokens[at]!.text, 0, tokens[at]!.text.length, 1);
  buckets.push(bucketOf(6, kind, phrase));
  for (let at = 0; at < tokens.length; at += 1) {
    const { text, kind: tokenKind } = tokens[at]!;
    if (tokenKind !== 'word' && tokenKind !== 'emoji') continue;
    const hash = hashUnits(text, 0, text.length, 1);
    buckets.push(bucketOf(7, 0, hash));
    if (at >= first - WORDS_AROUND && at <= last + WORDS_AROUND && (at < first || at > last))
      buckets.push(bucketOf(8, kind, hash));
  }
}

let weights: HashedWeights | null = null;

/** Log-odds that a draft is a report. */
export function scoreDraft(
  message: MessageReading,
  draft: Draft,
  drafts: readonly Draft[],
  shared: readonly number[],
): number {
  weights ??= readWeights(SCORER_WEIGHTS, SCORER_BUCKETS, 1);
  let score = 0;
  for (const bucket of draftFeatures(message, draft, drafts, shared)) score += weights.values[bucket]!;
  return score;
}

/** Lower than even odds: a report missed is worse for a desk than a doubtful one that is graded low. */
export const ACCEPT_LOGIT = -0.2;

/** Beside another report this many counted people are worth a report of their own; fewer are usually part of the story. */
const SMALL_COUNT = 5;

/**
 * The drafts that are reports. First every cue is weighed; then numbers are shared out again among the accepted ones, and
 * people whom nobody claims are weighed as a presence.
 */
export function decideReports(message: MessageReading): readonly Draft[] {
  if (message.kinds.length === 0 && message.counts.length === 0) return [];
  const shared = messageFeatures(message);
  const isAccepted = (draft: Draft, drafts: readonly Draft[]): boolean =>
    scoreDraft(message, draft, drafts, shared) > ACCEPT_LOGIT;
  const drafts = draftReports(message);
  const likely = drafts.filter((draft) => isAccepted(draft, drafts));
  const accepted =
    likely.length === drafts.length
      ? likely
      : draftReports(
          message,
          likely.flatMap(({ cues }) => cues).sort((a, b) => a.first - b.first),
        );
  const presence = draftPresence(message, accepted);
  if (!presence) return accepted;
  const { count } = presence;
  const isPlain = accepted.length > 0 && count !== null && count.firm && (count.best >= SMALL_COUNT || count.whole);
  return isPlain || isAccepted(presence, accepted) ? [...accepted, presence] : accepted;
}
