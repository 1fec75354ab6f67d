import { ReportKinds } from '../../model/index.ts';
import { cueId } from '../cues/index.ts';
import { placeCost } from '../drafts/attached-places.ts';
import type { Draft } from '../drafts/index.ts';
import type { KindCue } from '../kinds/kind-cue.ts';
import { hashUnits } from '../learnt/hashing.ts';
import type { MessageReading } from '../message-reading.ts';
import type { Token } from '../words/tokens.ts';

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
