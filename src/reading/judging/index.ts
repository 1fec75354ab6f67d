import { OF_SUM } from '../counts/companies.ts';
import type { CountReading } from '../counts/count-reading.ts';
import { OF_CHANGE } from '../counts/index.ts';
import { readBalance } from '../drafts/balances.ts';
import { fillGaps } from '../drafts/gapping.ts';
import {
  type Draft,
  draftBalance,
  draftListing,
  draftPresence,
  draftReports,
  setsRight,
  tellFull,
} from '../drafts/index.ts';
import { type Listed, readListing } from '../drafts/listing.ts';
import { foldEvents } from '../drafts/one-event.ts';
import { settleTimes } from '../drafts/settled-times.ts';
import { isLone, shareCounts, tellOfOthers } from '../drafts/shared-counts.ts';
import { claimCounts } from '../drafts/unclaimed.ts';
import { OF_TOTAL } from '../kinds/index.ts';
import type { KindCue } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import type { Weighed } from './draft-judge.ts';
import {
  isBesideStory,
  isGrave,
  isLackedWith,
  isNeedsList,
  isPlainlyFurther,
  isPlainlyThere,
  isPlainlyTold,
  SMALL_COUNT,
  THERE_LOGIT,
} from './plain-words.ts';
import { hearKinds } from './heard-kinds.ts';
import { classifyKinds } from './kind-classifier.ts';
import { openScales, type Scales } from './scales.ts';

/**
 * What the likeliest draft of a message must reach as it is judged, and every further one: told whole, most messages report one thing,
 * and from writer to writer two thresholds read more and leave more talk alone than one.
 */
export const [FIRST_LOGIT, FURTHER_LOGIT] = [0, -0.2];

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

/** Drafts of what cues speak of, and of what is heard without one. */
const draftKinds = (message: MessageReading, heard: readonly KindCue[]): readonly Draft[] =>
  heard.length === 0
    ? draftReports(message)
    : draftReports(message, inOrder([...message.kinds.filter(({ kind }) => kind !== 'presence'), ...heard]));

function decideRest(message: MessageReading): readonly Draft[] {
  if (message.kinds.length === 0 && message.counts.length === 0) return [];
  const opinions = classifyKinds(message);
  const scales = openScales(message, opinions);
  const drafts = draftKinds(message, hearKinds(message, opinions));
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
  if (presence.count !== null && presence.count.best >= SMALL_COUNT) {
    if (setsRight(message, presence.count)) return true;
    // "INM desmintió que haya 2000": whoever denies a crowd tells something.
    if (presence.polarity.value === 'denied' && presence.count.firm && one.logit > THERE_LOGIT) return true;
  }
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

function chooseLikely(message: MessageReading, weighed: readonly Weighed[], { judge }: Scales): readonly Draft[] {
  if (weighed.length === 0) return [];
  const drafts = weighed.map(({ draft }) => draft);
  const judged = weighed.map((one) => judge(one, weighed));
  const isPlain = weighed.map((one, at) => isPlainlyTold(message, one, judged[at]!));
  const isListed = isNeedsList(message, drafts);
  if (Math.max(...judged) <= FIRST_LOGIT && !isPlain.includes(true) && !isListed) return [];
  const isFurther = (one: Weighed): boolean => isGrave(one) || isPlainlyFurther(one);
  const told = drafts.filter((_, at) => judged[at]! > FURTHER_LOGIT || isPlain[at]! || isFurther(weighed[at]!));
  return drafts.filter((draft) => told.includes(draft) || isLackedWith(message, draft, isListed ? drafts : told));
}

const cuesOf = (drafts: readonly Draft[]): readonly KindCue[] => inOrder(drafts.flatMap(({ cues }) => cues));
const inOrder = (cues: KindCue[]): readonly KindCue[] => cues.sort((a, b) => a.first - b.first);
