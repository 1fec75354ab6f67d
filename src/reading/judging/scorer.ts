import { ReportKinds } from '../../model/index.ts';
import { cueId } from '../cues/index.ts';
import { hashUnits } from '../learnt/hashing.ts';
import { SCORER_WEIGHTS } from './scorer-weights.ts';
import { placeCost } from '../drafts/attachment.ts';
import { OF_SUM } from '../counts/companies.ts';
import { OF_CHANGE } from '../counts/index.ts';
import { classifyKinds, GONE_OR_HELD } from './kind-classifier.ts';
import { judge, type Weighed } from './draft-judge.ts';
import { readBalance } from '../drafts/balances.ts';
import type { CountReading } from '../counts/count-reading.ts';
import { type KindCue, NEEDS } from '../kinds/kind-cue.ts';
import { fillGaps } from '../drafts/gapping.ts';
import { settleTimes } from '../drafts/settled-times.ts';
import { isLone, shareCounts, tellOfOthers } from '../drafts/shared-counts.ts';
import { claimCounts } from '../drafts/unclaimed.ts';
import { OF_TOTAL } from '../kinds/index.ts';
import type { MessageReading } from '../message-reading.ts';
import { type Listed, readListing } from '../drafts/listing.ts';
import { foldEvents } from '../drafts/one-event.ts';
import { type Draft, draftBalance, draftListing, draftPresence, draftReports, tellFull } from '../drafts/index.ts';
import type { Token } from '../words/tokens.ts';
import { type ByteWeights, readByteWeights } from '../learnt/weights.ts';

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
] as const;

/** Things and persons whose presence in a draft's own clause counts. */
const COMPANY_CLASSES = [
  'c.people',
  'c.vehicle',
  'c.way',
  'c.host',
  'c.queue',
  'c.feet',
  'c.us',
  'c.bandit',
  'c.captive',
  'c.valuable',
  'c.symptom',
  'c.danger',
  'c.room',
  'c.outside',
  'c.nogive',
  'c.plea',
  'p.force',
  'p.river',
  'p.child',
  'p.relative',
  'p.victim',
  'we',
  'here',
  'money',
  'neg',
  'authority',
  'acquaintance',
] as const;

const COMPANY_IDS = COMPANY_CLASSES.map(cueId);

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

/** The first of them are talk. */
const CHAT_CLASSES = 11;

/** Takes features one by one: the reader sums what they weigh and makes no list of them, training lists them. */
export interface FeatureSink {
  add(bucket: number): void;
}

/** What every draft of a message shares: computed once, summed once. */
export interface MessageFeatures {
  /** Features to be mixed with each draft's kind. */
  readonly shared: readonly number[];
  /** Hash of each token; 0 for marks. */
  readonly words: readonly number[];
  readonly company: readonly Company[];
}

/** A class of `COMPANY_CLASSES` that the message holds, and the clauses it stands in. */
interface Company {
  readonly feature: number;
  readonly clauses: readonly number[];
}

function listCompany({ sheet, clauses }: MessageReading): readonly Company[] {
  const company: Company[] = [];
  for (let index = 0; index < COMPANY_CLASSES.length; index += 1) {
    if (!sheet.holds(COMPANY_IDS[index]!)) continue;
    const cues = sheet.named(COMPANY_CLASSES[index]!);
    company.push({ feature: index * 2, clauses: cues.map(({ first }) => clauses.clauseOf[first]!) });
  }
  return company;
}

export function messageFeatures(message: MessageReading): MessageFeatures {
  const { tokens, raw } = message.text;
  const isAnyMasked = raw.includes(MASK_OPENS);
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, word } = tokens[at]!;
    const isWord = (kind === 'word' || kind === 'emoji') && !(isAnyMasked && isMasked(tokens, at));
    wordsHeld[at] = isWord ? word.hash : 0;
  }
  const words = wordsHeld.slice(0, tokens.length);
  return { shared: sharedFeatures(message), words, company: listCompany(message) };
}

/** Filled anew for every message: one copy costs less than a list that grows. */
const wordsHeld: number[] = [];

/** Adds what no draft changes: shared features alone, and every word alone. */
export function addMessage({ shared, words }: MessageFeatures, sink: FeatureSink): void {
  for (let at = 0; at < shared.length; at += 1) sink.add(bucketOf(2, 0, shared[at]!));
  for (let at = 0; at < words.length; at += 1) if (words[at] !== 0) sink.add(bucketOf(7, 0, words[at]!));
}

/** "‹phone›": what the door has put in place of a number or a name is no word of the writer's. */
const MASK_OPENS = '‹';
const isMasked = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at - 1]!.text === MASK_OPENS && tokens[at + 1]?.text === '›';

function sharedFeatures(message: MessageReading): readonly number[] {
  const features: number[] = [];
  let chat = 0;
  countMessageClasses(message);
  for (let index = 1; index <= MESSAGE_CLASSES.length; index += 1) {
    const count = classCounts[index]!;
    for (let step = 1; step <= Math.min(count, 3); step += 1) features.push(100 + index * 4 + step);
    if (index <= CHAT_CLASSES && count > 0) chat += 1;
  }
  features.push(300 + Math.min(chat, 4));
  const { named, isResolved } = countPlaces(message);
  features.push(320 + Math.min(named, 3));
  if (isResolved) features.push(330);
  features.push(340 + Math.min(countIf(message.counts, isFirm), 2));
  features.push(350 + Math.min(Math.floor(message.text.tokens.length / 8), 5));
  if (message.forwarded) features.push(360);
  features.push(370 + Math.min(countIf(message.kinds, isFirstOfKind), 4));
  if (message.times.length > 0) features.push(380);
  return features;
}

/** Place among `MESSAGE_CLASSES`, from 1, by the id of a name; 0: not among them. */
const CLASS_INDEX: readonly number[] = indexClasses();

function indexClasses(): readonly number[] {
  const ids = MESSAGE_CLASSES.map(cueId);
  return Array.from({ length: Math.max(...ids) + 1 }, (_, id) => ids.indexOf(id) + 1);
}
/** How often the message has each class; filled anew for every message. */
const classCounts = new Uint16Array(MESSAGE_CLASSES.length + 1);

function countMessageClasses({ sheet, kinds, text: { tokens } }: MessageReading): void {
  classCounts.fill(0);
  const { cues } = sheet;
  for (let at = 0; at < cues.length; at += 1) {
    const { is, first, last } = cues[at]!;
    const index = is.id < CLASS_INDEX.length ? CLASS_INDEX[is.id]! : 0;
    if (index === 0 || isMasked(tokens, first)) continue;
    if (index > CHAT_CLASSES || !isPartOfKind(kinds, first, last)) classCounts[index]! += 1;
  }
}

/** "Trabalho de parto" speaks of no work: words of talk inside a longer phrase that reports are none. */
function isPartOfKind(kinds: readonly KindCue[], first: number, last: number): boolean {
  for (let at = 0; at < kinds.length; at += 1) {
    const kind = kinds[at]!;
    if (kind.first <= first && last <= kind.last && kind.last - kind.first > last - first) return true;
  }
  return false;
}

function countPlaces({ places }: MessageReading): { readonly named: number; readonly isResolved: boolean } {
  let [named, isResolved] = [0, false];
  for (let at = 0; at < places.length; at += 1) {
    if (places[at]!.rule === 'origin') continue;
    named += 1;
    if (places[at]!.place !== null) isResolved = true;
  }
  return { named, isResolved };
}

const isFirm = ({ firm }: { readonly firm: boolean }): boolean => firm;

/** The first cue of its kind. */
function isFirstOfKind({ kind }: KindCue, at: number, kinds: readonly KindCue[]): boolean {
  for (let before = 0; before < at; before += 1) if (kinds[before]!.kind === kind) return false;
  return true;
}

function countIf<Item>(
  items: readonly Item[],
  isSo: (item: Item, at: number, items: readonly Item[]) => boolean,
): number {
  let count = 0;
  for (let at = 0; at < items.length; at += 1) if (isSo(items[at]!, at, items)) count += 1;
  return count;
}

/** Adds the features of a draft beside the message's own: everything mixed with its kind. */
export function addDraft(
  message: MessageReading,
  draft: Draft,
  drafts: readonly Draft[],
  { shared, words, company }: MessageFeatures,
  sink: FeatureSink,
): void {
  const kind = KIND_INDEX.get(draft.kind)!;
  sink.add(bucketOf(1, kind, 0));
  for (let at = 0; at < shared.length; at += 1) sink.add(bucketOf(2, kind, shared[at]!));
  addOwn(message, draft, kind, sink);
  for (let at = 0; at < drafts.length; at += 1)
    if (drafts[at] !== draft) addRival(message, draft, drafts[at]!, kind, sink);
  addCompany(company, message.clauses.clauseOf[draft.lead.first]!, kind, sink);
  addWords(words, draft.lead, kind, sink);
}

const WORDS_AROUND = 3;

/** The words of the lead cue as one, and those around it one by one. */
function addWords(words: readonly number[], { first, last }: KindCue, kind: number, sink: FeatureSink): void {
  let phrase = 0;
  for (let at = first; at <= last; at += 1) phrase = Math.imul(phrase, 31) + words[at]!;
  sink.add(bucketOf(6, kind, phrase));
  for (let at = Math.max(0, first - WORDS_AROUND); at <= Math.min(words.length - 1, last + WORDS_AROUND); at += 1) {
    if ((at < first || at > last) && words[at] !== 0) sink.add(bucketOf(8, kind, words[at]!));
  }
}

/** What stands in the draft's own clause, and what only elsewhere. */
function addCompany(company: readonly Company[], clause: number, kind: number, sink: FeatureSink): void {
  for (let at = 0; at < company.length; at += 1) {
    const { feature, clauses } = company[at]!;
    const placed = clauses.includes(clause) ? feature + 1 : feature;
    sink.add(bucketOf(13, kind, placed));
    sink.add(bucketOf(13, 0, placed));
  }
}

/** Which other kinds the message may report, how strong beside this one, and where they stand. */
function addRival(message: MessageReading, draft: Draft, rival: Draft, kind: number, sink: FeatureSink): void {
  const other = KIND_INDEX.get(rival.kind)!;
  const { clauseOf, sentenceOf } = message.clauses;
  const [a, b] = [draft.lead.first, rival.lead.first];
  const distance = clauseOf[a] === clauseOf[b] ? 0 : sentenceOf[a] === sentenceOf[b] ? 2 : 4;
  const relation = distance + (a < b ? 1 : 0);
  sink.add(bucketOf(4, kind, other * 4 + Math.sign(rival.lead.strength - draft.lead.strength) + 1));
  sink.add(bucketOf(9, kind, other * 8 + relation));
  sink.add(bucketOf(10, kind, relation));
  if (b <= draft.lead.last && a <= rival.lead.last) sink.add(bucketOf(5, kind, other));
}

/** What is known of the draft itself: how it is said, counted and placed. */
function addOwn(message: MessageReading, draft: Draft, kind: number, sink: FeatureSink): void {
  const { lead, cues, count, place, to } = draft;
  addBoth(lead.strength, kind, sink);
  addBoth(10 + Math.min(cues.length, 3), kind, sink);
  addBoth(20 + (lead.tense ? lead.tense.length : 0), kind, sink);
  addBoth(count === null ? 30 : count.firm ? 31 : 32, kind, sink);
  if (count && count.op !== 'exact') addBoth(33, kind, sink);
  if (place === null) addBoth(40, kind, sink);
  else {
    const cost = placeCost(message, lead, place);
    addBoth(cost <= 4 ? 41 : cost <= 10 ? 42 : 43, kind, sink);
    addBoth(place.place === null ? 44 : 45, kind, sink);
    addBoth(hashUnits(place.rule, 0, place.rule.length, 3), kind, sink);
  }
  if (to) addBoth(46, kind, sink);
  addBoth(draft.polarity.value === 'affirmed' ? 50 : draft.polarity.value === 'asked' ? 51 : 52, kind, sink);
  addBoth(60 + draft.mode.value.length, kind, sink);
  if (draft.basis.value !== 'unmarked') addBoth(70 + draft.basis.value.length, kind, sink);
  addBoth(hashUnits(lead.rule, lead.rule.lastIndexOf('.') + 1, lead.rule.length, 5), kind, sink);
}

/** A feature by itself and mixed with the kind. */
function addBoth(feature: number, kind: number, sink: FeatureSink): void {
  sink.add(bucketOf(3, 0, feature));
  sink.add(bucketOf(3, kind, feature));
}

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

/**
 * What the likeliest draft of a message must reach as it is judged, and every further one: told whole, most messages report one thing,
 * and from writer to writer two thresholds read more and leave more talk alone than one.
 */
export const [FIRST_LOGIT, FURTHER_LOGIT] = [0.05, -0.2];
/** What the log-odds of a kind by its sentence count for beside what stands around its cue. */
export const CLASSIFIER_SHARE = 0.6;

/** Beside another report this many counted people are worth a report of their own; fewer are usually part of the story. */
const SMALL_COUNT = 5;
const CROWD_COUNT = 100;

/**
 * The drafts that are reports. First every cue is weighed; then the numbers of refused ones are shared out again among the
 * accepted, and people whom nobody claims are weighed as a presence.
 */
export function decideReports(message: MessageReading): readonly Draft[] {
  const listed = message.text.numerals.length > 0 ? draftListed(message) : NOT_LISTED;
  if (listed.drafts.length === 0)
    return settleTimes(
      message,
      shareCounts(message, claimCounts(message, fillGaps(message, foldEvents(message, decideRest(message))))),
    );
  const rest = decideRest(withoutListed(message, listed.stretches)).filter(
    (draft) => !listed.drafts.some(saysSame(draft)),
  );
  return settleTimes(
    message,
    [...listed.drafts, ...rest].sort((a, b) => a.lead.first - b.lead.first),
  );
}

/** What a message tells as a list, and where it stands in it. */
export interface ListedDrafts {
  readonly drafts: readonly Draft[];
  readonly stretches: readonly Stretch[];
}

type Stretch = Pick<Listed, 'first' | 'last'>;

const NOT_LISTED: ListedDrafts = { drafts: [], stretches: [] };

/** Lists are read without the scorer: places with their numbers, and who came and went in a shift. */
export function draftListed(message: MessageReading): ListedDrafts {
  const listing = readListing(message);
  if (listing.length > 0) return { drafts: draftListing(message, listing), stretches: listing };
  const balance = readBalance(message);
  return balance.length > 0 ? { drafts: draftBalance(message, balance), stretches: balance } : NOT_LISTED;
}

/** "210 de 200 camas, estamos rebasados" is full said twice; "count at 2 am: Gateway 120, …" counts nobody beside the list. */
const saysSame =
  ({ kind, count, place }: Draft) =>
  (other: Draft): boolean =>
    other.kind === kind && count === null && (kind === 'presence' || place === null || other.place === place);

/** The message without the numbers of its list and the cues inside it: they are told. */
export function withoutListed(message: MessageReading, listing: readonly Stretch[]): MessageReading {
  const isTold = (first: number): boolean => listing.some((listed) => listed.first <= first && first <= listed.last);
  const { text, guess, sheet, places, times, clauses, sources, sentAt, forwarded, official } = message;
  return {
    text,
    guess,
    sheet,
    places,
    times,
    clauses,
    sources,
    sentAt,
    forwarded,
    official,
    counts: message.counts.filter(({ anchor }) => !isTold(anchor)),
    kinds: message.kinds.filter(({ first }) => !isTold(first)),
  };
}

function decideRest(message: MessageReading): readonly Draft[] {
  if (message.kinds.length === 0 && message.counts.length === 0) return [];
  const scales = openScales(message);
  const drafts = draftReports(message);
  const weighed = drafts.map((draft) => scales.weigh(draft, drafts));
  const likely = chooseLikely(message, weighed, scales);
  const isSettled = drafts.every((draft) => draft.count === null || likely.includes(draft));
  const accepted = isSettled ? likely : draftReports(message, cuesOf(likely));
  const presence = draftPresence(message, accepted);
  if (!presence) return accepted;
  if (isOfNeed(presence, accepted)) return [{ ...accepted[0]!, count: presence.count }, ...accepted.slice(1)];
  const isPlain = accepted.length > 0 && presence.count !== null && isCrew(presence.count);
  const told = isPlain ? tellOfOthers(message, presence, accepted) : null;
  if (told) return told;
  if (presence.count !== null && isPlainSum(presence)) return [...accepted, ...tellFull(message, presence, accepted)];
  const isThere =
    (isPlain && !isLone(message, presence, accepted)) || isLikelyThere(message, presence, accepted, weighed, scales);
  return isThere ? [...accepted, presence] : accepted;
}

/** Weighs drafts of one message by both linear models, and judges them by what they weigh. */
interface Scales {
  readonly weigh: (draft: Draft, drafts: readonly Draft[]) => Weighed;
  readonly judge: (one: Weighed, all: readonly Weighed[]) => number;
}

function openScales(message: MessageReading): Scales {
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

/** Whether who is there is a report: beside the accepted ones, or where nothing else is told. */
function isLikelyThere(
  message: MessageReading,
  presence: Draft,
  accepted: readonly Draft[],
  weighed: readonly Weighed[],
  { weigh, judge }: Scales,
): boolean {
  const one = weigh(presence, accepted);
  const isPlain = accepted.length > 0 ? isBesideStory(message, presence, accepted) : isPlainlyThere(message, presence);
  if (isPlain && one.logit > THERE_LOGIT) return true;
  const others = accepted.map((draft) => weighed.find((other) => other.draft === draft) ?? weigh(draft, accepted));
  return judge(one, others) > (accepted.length > 0 ? FURTHER_LOGIT : FIRST_LOGIT);
}

/** Those who are there beside how many a place holds or how many they were, or told apart and summed up. */
const isPlainSum = ({ count, cues }: Draft): boolean =>
  count?.rule === OF_SUM || count?.rule === OF_CHANGE || cues.some(({ rule }) => rule === OF_TOTAL);

const isCrew = ({ firm, best, whole }: CountReading): boolean => firm && (best >= SMALL_COUNT || whole);

/** A few people who lack something and do nothing else are counted by what they lack ("somos 6, sin comer"); a crowd is there all the same, and so is whoever "hay" speaks of. */
const isOfNeed = ({ count, lead }: Draft, accepted: readonly Draft[]): boolean =>
  count !== null &&
  count.firm &&
  count.best < CROWD_COUNT &&
  (count.whole || lead.strength < 3) &&
  accepted.length > 0 &&
  accepted.every((draft) => draft.kind.startsWith('need-') && draft.count === null);

/** What a plain phrase with its people must weigh, however it is judged: "all 36 arrived safe, thanks everyone". */
const COUNTED_LOGIT = 1;
/** What plain words with a number of people must be judged. */
const COUNTED_JUDGED = -0.3;

const isPlainlyCounted = ({ count, lead: { strength, rule } }: Draft): boolean =>
  count !== null && count.firm && count.best >= SMALL_COUNT && strength >= 2 && !PUT_TOGETHER.test(rule);
/** Kinds that no phrase says, but a verb or two things in company. */
const PUT_TOGETHER = /\.(verb|pair)$/;

/** What "hay", "there are" and a number must reach at most where nothing else is told: "dice la guardia que hay 300 en el río". */
const THERE_LOGIT = -2;
const isPlainlyThere = ({ text: { tokens } }: MessageReading, presence: Draft): boolean => {
  const { count, lead } = presence;
  if (lead.rule !== 'kind.presence.exist' || count === null || count.whole) return false;
  // "I only see 40": no word beside the number counts, but who sees does.
  if (!isPlainlyCounted(presence) && !(count.best >= SMALL_COUNT && isSeen(presence))) return false;
  const behind = tokens[count.last + 1];
  // A noun that no list knows may be anything: "hay 50 formas de decirlo".
  return count.named || behind?.kind !== 'word' || BEHIND_PEOPLE.has(behind.text);
};
const isSeen = ({ lead, count }: Draft): boolean => lead.first < count!.first && count!.last <= lead.last;
const BEHIND_PEOPLE: ReadonlySet<string> = new Set(
  'en in at on by near under over na no nan sou au aux a al y e and et ak con com with por para pero mas here there aqui ahi alla la aca left'.split(
    ' ',
  ),
);

/** "Dicen que vienen 5000 pero aquí hay 60": who is there stands beside what is told of others with a number of its own. */
const isBesideStory = (message: MessageReading, presence: Draft, accepted: readonly Draft[]): boolean => {
  const { clauseOf } = message.clauses;
  const isElsewhere = ({ lead, count }: Draft): boolean =>
    count !== null &&
    clauseOf[count.first] !== clauseOf[presence.count!.first] &&
    clauseOf[lead.first] !== clauseOf[presence.lead.first];
  return (isPlainlyThere(message, presence) || isInWordsOfThere(presence)) && accepted.every(isElsewhere);
};

/** "118 en el albergue, 2 necesitan médico": the number stands inside words of being there. */
const isInWordsOfThere = ({ count, cues }: Draft): boolean =>
  count !== null &&
  count.best >= SMALL_COUNT &&
  cues.some(({ rule, strength, first, last }) => {
    return rule === 'kind.presence' && strength >= 2 && first <= count.first && count.last < last;
  });

function chooseLikely(message: MessageReading, weighed: readonly Weighed[], { judge }: Scales): readonly Draft[] {
  if (weighed.length === 0) return [];
  const judged = weighed.map((one) => judge(one, weighed));
  const isPlain = weighed.map((one, at) => isPlainlyTold(message, one, judged[at]!));
  if (Math.max(...judged) <= FIRST_LOGIT && !isPlain.includes(true)) return [];
  const isFurther = (one: Weighed): boolean =>
    isGrave(one) || (isCountedPhrase(one.draft) && one.logit > FURTHER_PHRASE_LOGIT);
  return weighed
    .filter((one, at) => judged[at]! > FURTHER_LOGIT || isPlain[at]! || isFurther(one))
    .map(({ draft }) => draft);
}

/** Persons who are gone or held are told beside something else wherever it is likelier than not by what it weighs alone. */
const isGrave = ({ draft, logit }: Weighed): boolean =>
  GONE_OR_HELD.some((kind) => kind === draft.kind) && logit > GRAVE_LOGIT;
const GRAVE_LOGIT = -0.4;

/** Plain words are told at less: a phrase that holds its number, a danger, people who are counted, and what is said not to be lacking. */
function isPlainlyTold({ sheet }: MessageReading, { draft, logit }: Weighed, judged: number): boolean {
  if (judged > COUNTED_JUDGED && draft.lead.strength >= 2 && (draft.count?.best ?? 0) >= SMALL_COUNT) return true;
  // "Tô vendo daqui, são uns 40 atravessando": who sees people and counts them does not just talk.
  const isCounted = isPlainlyCounted(draft);
  if (isCountedPhrase(draft) || isPlainDanger(draft) || (isCounted && sheet.holds(SEEN))) return logit > PHRASE_LOGIT;
  if (isCounted) return logit > COUNTED_LOGIT;
  return NEEDS.has(draft.kind) && draft.polarity.value === 'denied' && logit > COUNTED_LOGIT;
}

const SEEN = cueId('see');

/** What words that say one thing and their number in one phrase must weigh, first and further: "les mandamos 25", "…, faltan 12 por cruzar". */
const [PHRASE_LOGIT, FURTHER_PHRASE_LOGIT] = [0, -1.2];
const isCountedPhrase = ({ count, lead }: Draft): boolean =>
  count !== null &&
  lead.strength === 3 &&
  lead.first <= count.first &&
  count.last <= lead.last &&
  !PUT_TOGETHER.test(lead.rule);

/** "Se escucharon disparos": words that hardly mean anything but danger. */
const isPlainDanger = ({ kind, lead: { strength, rule } }: Draft): boolean =>
  kind === 'hazard' && strength === 3 && !PUT_TOGETHER.test(rule);

const cuesOf = (drafts: readonly Draft[]): readonly KindCue[] =>
  drafts.flatMap(({ cues }) => cues).sort((a, b) => a.first - b.first);
