import {
  type Claim,
  type ClaimId,
  type ClaimReport,
  type Count,
  type Instant,
  type MessageId,
  type Mode,
  type Origin,
  type SourceClass,
} from '../model/index.ts';
import type { Beginning } from './placement.ts';
import { attachQuestions, bucketCases, type Case, linkOpposites, openCase } from './cases.ts';
import { draftClaims, leadKind, type Member } from './drafts.ts';
import type { Outcomes, PlaceTree } from './evidence.ts';
import type { Fact } from './facts.ts';
import { joinFigures } from './figures.ts';
import { gradeCase, type OriginView } from './grade.ts';
import { hash32, mix } from './hashing.ts';
import { describeAsker, type Described, describeOrigin, originIdOf, round } from './origins.ts';
import { judgeProbability, matterOf, priorOf, type Vote } from './probability.ts';
import { giveReason } from './reasons.ts';
import { countRivals } from './rivals.ts';
import { type Atlas, openAtlas } from './scope.ts';

/** Everything the board shows of the messages, but for the estimates. */
export interface Assembly {
  readonly claims: readonly Claim[];
  readonly origins: readonly Origin[];
  /** Lead claim of each message that tells something. */
  readonly leads: ReadonlyMap<MessageId, ClaimId>;
}

export interface AssemblyContext {
  readonly places: PlaceTree;
  readonly outcomes: Outcomes;
  readonly beginnings: readonly Beginning[];
}

/** What the last picture was made of, by the marks of its facts; what is not used again is forgotten. */
export interface Memory {
  origins: ReadonlyMap<string, Described>;
  parts: ReadonlyMap<string, Part>;
  /** Claims by id; one whose reports, origins and rivals are the same is not worked out again. */
  claims: ReadonlyMap<ClaimId, Closed>;
}

interface Closed {
  readonly mark: string;
  readonly claim: Claim;
}

/** A part of the picture whose claims have nothing to do with those of other parts. */
interface Part extends Omit<Assembly, 'origins' | 'claims'> {
  readonly closed: readonly Closed[];
  readonly origins: readonly { readonly at: number; readonly origin: Origin }[];
}

export const createMemory = (): Memory => ({ origins: new Map(), parts: new Map(), claims: new Map() });

/** Placed messages, in the order they were sent, to claims and origins. Parts that did not change are taken from `memory`. */
export function assemble(facts: readonly Fact[], context: AssemblyContext, memory: Memory = createMemory()): Assembly {
  const origins = describeOrigins(facts, context, memory);
  const atlas = openAtlas(context.places);
  const parts = new Map<string, Part>();
  const closed = new Map<ClaimId, Closed>();
  for (const part of splitParts(facts)) {
    const mark = markOf(part, ({ serial, placement }) => serial * 31 + (origins[placement.origin]?.mark ?? 0));
    const made = memory.parts.get(mark) ?? assemblePart(part, origins, context.outcomes, atlas, memory.claims);
    parts.set(mark, made);
    for (const entry of made.closed) closed.set(entry.claim.id, entry);
  }
  memory.parts = parts;
  memory.claims = closed;
  const all = [...parts.values()];
  return {
    claims: all.flatMap(({ closed: list }) => list.map(({ claim }) => claim)).sort(byFirst),
    origins: joinOrigins(all),
    leads: joinLeads(all),
  };
}

function joinLeads(parts: readonly Part[]): Assembly['leads'] {
  const all = new Map<MessageId, ClaimId>();
  for (const { leads } of parts) leads.forEach((claim, message) => all.set(message, claim));
  return all;
}

/** An origin that stands behind claims of two parts is listed once. */
function joinOrigins(parts: readonly Part[]): readonly Origin[] {
  const listed = new Map<Origin['id'], Part['origins'][number]>();
  for (const { origins } of parts) for (const entry of origins) listed.set(entry.origin.id, entry);
  return [...listed.values()]
    .sort((one, other) => one.at - other.at || (one.origin.id < other.origin.id ? -1 : 1))
    .map(({ origin }) => origin);
}

function assemblePart(
  facts: readonly Fact[],
  origins: Origins,
  outcomes: Outcomes,
  atlas: Atlas,
  known: Memory['claims'],
): Part {
  const cases = draftClaims(facts, atlas).map(openCase);
  const buckets = bucketCases(cases);
  linkOpposites(cases, buckets);
  attachQuestions(facts, cases, buckets, atlas);
  const rivals = countRivals(cases);
  const closed = cases.map((case_, at) => recallCase(case_, rivals[at]!, origins, outcomes, known));
  const asking = cases.flatMap(({ asked }) =>
    asked.flatMap(({ fact }) =>
      origins[fact.placement.origin] ? [] : [{ at: fact.traits.at, origin: describeAsker(fact) }],
    ),
  );
  return { closed, origins: [...listOrigins(cases, origins), ...asking], leads: findLeads(cases) };
}

/** By number; of those nobody stands for in this picture there is none. */
type Origins = readonly (Numbered | undefined)[];
type Numbered = Described & { readonly mark: number };

/** Origins by number; those whose messages are the same as last time are taken from memory. */
function describeOrigins(facts: readonly Fact[], { beginnings, outcomes }: AssemblyContext, memory: Memory): Origins {
  const members: Fact[][] = beginnings.map(() => []);
  for (const fact of facts) members[fact.placement.origin]?.push(fact);
  const known = memory.origins;
  const held = new Map<string, Described>();
  memory.origins = held;
  return members.map((list, number) => {
    if (list.length === 0) return undefined;
    const mark = markOf(list, ({ serial }) => serial);
    const origin = known.get(mark) ?? describeOrigin(list, beginnings[number]!, outcomes);
    held.set(mark, origin);
    return { ...origin, mark: hash32(mark) };
  });
}

/** Facts that share a statement or a place, directly or through others. */
function splitParts(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const parents = new Map<number, number>();
  const rootOf = (key: number): number => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    parents.set(key, root);
    return root;
  };
  // Statement numbers are small and even, place hashes are made odd: they never meet.
  const firstOf = ({ placement, realms }: Fact): number | undefined =>
    placement.statement >= 0 ? placement.statement * 2 : realms.length > 0 ? realms[0]! | 1 : undefined;
  for (const fact of facts) {
    const first = firstOf(fact);
    if (first !== undefined) for (const realm of fact.realms) parents.set(rootOf(realm | 1), rootOf(first));
  }
  const parts = new Map<number, Fact[]>();
  for (const fact of facts) {
    const first = firstOf(fact);
    pushTo(parts, first === undefined ? -1 - fact.serial : rootOf(first), fact);
  }
  return [...parts.values()];
}

const pushTo = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** 64 bits over a list in order, with its length. */
function markOf(facts: readonly Fact[], of: (fact: Fact) => number): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (const fact of facts) {
    const value = of(fact) | 0;
    one = mix(Math.imul(one ^ value, 0x01000193));
    other = mix(Math.imul(other + value, 0x85ebca6b));
  }
  return `${facts.length} ${one} ${other}`;
}

const byFirst = (one: Claim, other: Claim): number => one.firstAt - other.firstAt || (one.id < other.id ? -1 : 1);

function recallCase(
  case_: Case,
  rivals: number,
  origins: Origins,
  outcomes: Outcomes,
  known: Memory['claims'],
): Closed {
  const mark = markCase(case_, rivals, origins);
  const held = known.get(case_.id);
  return held?.mark === mark ? held : { mark, claim: closeCase(case_, rivals, origins, outcomes) };
}

/** 64 bits over all a claim is made of: its reports, where they go back to, and how many claims rival it. */
function markCase(case_: Case, rivals: number, origins: Origins): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (const members of [case_.for, case_.against, case_.asked]) {
    for (const { fact, report } of members) {
      const number = Math.imul(fact.serial, 31) + fact.reports.indexOf(report);
      const origin = origins[fact.placement.origin]?.mark ?? 0;
      one = mix(Math.imul(one ^ number, 0x01000193) + origin);
      other = mix(Math.imul(other + origin, 0x85ebca6b) ^ number);
    }
    one = mix(one + members.length);
  }
  return `${rivals} ${case_.for.length} ${one} ${other}`;
}

function closeCase(case_: Case, rivals: number, origins: Origins, outcomes: Outcomes): Claim {
  const { draft } = case_;
  const kind = draft.members.length > 0 ? leadKind(draft) : case_.asked[0]!.report.kind;
  const [pro, con] = splitVotes(case_);
  const views = (list: readonly Member[]): readonly OriginView[] =>
    list.map(({ fact }) => origins[fact.placement.origin]!.view);
  const isAttributed = ({ fact }: Member): boolean => origins[fact.placement.origin]!.view.attributed;
  const [forIt, againstIt] = [pro.filter(isAttributed), con.filter(isAttributed)];
  const voters = new Set([...forIt, ...againstIt]);
  const votes = [...votesOf(forIt, true, origins), ...votesOf(againstIt, false, origins)];
  const mode = modeOf(case_);
  const probability = judgeProbability(matterOf({ kind, mode, polarity: draft.polarity }), votes, outcomes);
  const graded = gradeCase(
    { for: views(pro), against: views(con), asked: case_.asked.length, probability, rivals },
    outcomes,
  );
  const attributed = votes.length - countAgainst(votes);
  const figure = joinFigures(figuresOf(case_.for, origins));
  const firstAt = firstOf(case_);
  return {
    id: case_.id,
    kind,
    place: placeOf(case_),
    to: case_.for.find(({ report }) => report.to)?.report.to ?? null,
    when: draft.when ?? { from: firstAt, to: draft.lastAt },
    mode,
    polarity: draft.polarity,
    count: figure?.count ?? null,
    grade: graded.grade,
    probability: Math.round(probability * 1000) / 1000,
    origins: attributed,
    messages: countMessages(case_),
    for: case_.for.map((member) => toClaimReport(member, origins, voters.has(member))),
    against: case_.against.map((member) => toClaimReport(member, origins, voters.has(member))),
    asked: case_.asked.map((member) => toClaimReport(member, origins, false)),
    firstAt,
    lastOriginAt: pro.reduce((last, { fact }) => (fact.traits.at > last ? fact.traits.at : last), firstAt),
    reasons: [
      ...graded.reasons,
      ...probabilityReasons(kind, votes, outcomes),
      ...countReasons(figure?.count ?? null, attributed, figure?.dissent ?? []),
    ],
  };
}

/** When it was first said; where nobody says so, when it was first denied or asked. */
function firstOf({ for: pro, against, asked }: Case): Instant {
  let first: Instant | null = null;
  for (const members of pro.length > 0 ? [pro] : [against, asked])
    for (const { fact } of members) if (first === null || fact.traits.at < first) first = fact.traits.at;
  return first!;
}

function countMessages({ for: pro, against, asked }: Case): number {
  if (pro.length + against.length + asked.length === 1) return 1;
  const messages = new Set<MessageId>();
  for (const members of [pro, against, asked]) for (const { fact } of members) messages.add(fact.traits.id);
  return messages.size;
}

const countAgainst = (votes: readonly Vote[]): number => votes.reduce((count, { says }) => count + (says ? 0 : 1), 0);

/** One member per origin: its first on the side it took last. Copies do not change a side. */
function splitVotes(case_: Case): readonly [readonly Member[], readonly Member[]] {
  if (case_.for.length === 1 && case_.against.length === 0) return [case_.for, []];
  const sides = new Map<number, { readonly says: boolean; readonly at: number }>();
  const firsts = new Map<number, Member>();
  const keyOf = (origin: number, says: boolean): number => origin * 2 + (says ? 1 : 0);
  const take = (member: Member, says: boolean): void => {
    const { origin, link } = member.fact.placement;
    if (!firsts.has(keyOf(origin, says))) firsts.set(keyOf(origin, says), member);
    const held = sides.get(origin);
    const isOwnWord = link === 'first' || link === 'same-source';
    if (!held || (isOwnWord && member.fact.traits.at > held.at)) sides.set(origin, { says, at: member.fact.traits.at });
  };
  for (const member of case_.for) take(member, true);
  for (const member of case_.against) take(member, false);
  const keep = (wanted: boolean): readonly Member[] =>
    [...sides].filter(([, { says }]) => says === wanted).map(([origin]) => firsts.get(keyOf(origin, wanted))!);
  return [keep(true), keep(false)];
}

const votesOf = (members: readonly Member[], says: boolean, origins: Origins): readonly Vote[] =>
  members.map(({ fact }) => {
    const { sourceClass, basis } = origins[fact.placement.origin]!.view;
    return { sourceClass, basis, says };
  });

function figuresOf(
  members: readonly Member[],
  origins: Origins,
): readonly { count: Count; sourceClass: SourceClass; freshness: number }[] {
  const seen = new Set<number>();
  return members.flatMap(({ fact, report }) => {
    if (!report.count || seen.has(fact.placement.origin)) return [];
    seen.add(fact.placement.origin);
    return [{ count: report.count, sourceClass: origins[fact.placement.origin]!.view.sourceClass, freshness: 1 }];
  });
}

function modeOf(case_: Case): Mode {
  return (case_.for[0] ?? case_.asked[0])!.report.mode;
}

function placeOf(case_: Case): Claim['place'] {
  if (case_.for.length + case_.asked.length === 1) return (case_.for[0] ?? case_.asked[0])!.report.place;
  const places = [...case_.for, ...case_.asked].flatMap(({ report }) => (report.place ? [report.place] : []));
  const tally = new Map<string, number>();
  for (const place of places) tally.set(place.id ?? place.name, (tally.get(place.id ?? place.name) ?? 0) + 1);
  const lead = [...tally].reduce<readonly [string, number] | null>(
    (top, next) => (!top || next[1] > top[1] ? next : top),
    null,
  );
  return places.find((place) => (place.id ?? place.name) === lead?.[0]) ?? null;
}

const toClaimReport = ({ fact, report }: Member, origins: Origins, isVote: boolean): ClaimReport => ({
  report: report.id,
  message: fact.traits.id,
  origin: origins[fact.placement.origin]?.origin.id ?? originIdOf(fact.traits.id),
  at: fact.traits.at,
  basis: report.basis,
  polarity: report.polarity,
  isVote,
});

function probabilityReasons(kind: Claim['kind'], votes: readonly Vote[], outcomes: Outcomes): Claim['reasons'] {
  const tally = outcomes.kinds?.[kind];
  const known = (tally?.happened ?? 0) + (tally?.not ?? 0);
  const prior =
    known > 0
      ? giveReason('prior', { known, happened: tally!.happened, share: round(priorOf(kind, false, outcomes)) })
      : giveReason('no-prior');
  const against = countAgainst(votes);
  return [prior, giveReason('votes', { for: votes.length - against, against })];
}

function countReasons(count: Count | null, origins: number, dissent: readonly Count[]): Claim['reasons'] {
  if (!count) return [];
  const reason =
    origins > 1 ? giveReason('figures', { origins, low: count.low, high: count.high }) : giveReason('one-figure');
  return dissent.length > 0 ? [reason, giveReason('apart', { low: count.best, high: dissent.at(-1)!.best })] : [reason];
}

/** Origins that stand behind a claim. */
function listOrigins(cases: readonly Case[], origins: Origins): Part['origins'] {
  const used = new Set<number>();
  for (const case_ of cases)
    for (const members of [case_.for, case_.against]) for (const { fact } of members) used.add(fact.placement.origin);
  return Array.from(used, (number) => origins[number]!);
}

/** The claim a message is counted under: that of its first report. */
function findLeads(cases: readonly Case[]): ReadonlyMap<MessageId, ClaimId> {
  const leads = new Map<MessageId, ClaimId>();
  for (const { id, draft } of cases)
    for (const { fact, report } of draft.members) {
      const lead = fact.reports.find(({ polarity }) => polarity !== 'asked');
      if (lead === report) leads.set(fact.traits.id, id);
    }
  return leads;
}
