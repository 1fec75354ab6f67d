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
} from '../../model/index.ts';
import type { Beginning } from '../placement.ts';
import { attachQuestions, bucketCases, type Case, linkOpposites, openCase } from '../drafts/cases.ts';
import { type Cell, splitCells } from '../drafts/cells.ts';
import { draftClaims, type Drafting, leadKind, listOf, type Member } from '../drafts/index.ts';
import type { Outcomes, PlaceTree } from '../evidence.ts';
import type { Fact } from '../origins/facts.ts';
import { joinFigures } from '../grading/figures.ts';
import { gradeCase, type OriginView } from '../grading/grade.ts';
import { addMark } from '../keeping/hashing.ts';
import { type Described, describeOrigin, originIdOf, round } from '../grading/described-origins.ts';
import { judgeProbability, matterOf, priorOf, type Vote } from '../grading/probability.ts';
import { giveReason } from '../grading/reasons.ts';
import { countRivals } from '../drafts/rivals.ts';

/** Everything the board shows of the messages, but for the estimates. */
export interface Assembly {
  readonly claims: readonly Claim[];
  readonly origins: readonly Origin[];
}

export interface AssemblyContext {
  readonly places: PlaceTree;
  readonly outcomes: Outcomes;
  readonly beginnings: readonly Beginning[];
}

/** What the last picture was made of, so that the next one costs what has changed; what is not used again is forgotten. */
export interface Memory {
  origins: Origins;
  /** Null once words were erased that it may hold. */
  drafting: Drafting | null;
  /** The claims of each cell, by its mark. */
  cells: ReadonlyMap<number, readonly Closed[]>;
  /** Claims by id; one whose reports, origins and rivals are the same is not worked out again. */
  readonly claims: Map<ClaimId, Closed>;
}

interface Closed {
  readonly mark: number;
  readonly claim: Claim;
}

export const createMemory = (): Memory => ({ origins: [], drafting: null, cells: new Map(), claims: new Map() });

/** Placed messages, in the order they were sent, to claims and origins. What did not change is taken from `memory`. */
export function assemble(facts: readonly Fact[], context: AssemblyContext, memory: Memory = createMemory()): Assembly {
  const origins = describeOrigins(facts, context, memory.origins);
  const drafting = draftClaims(facts, context.places, memory.drafting);
  const cells = new Map<number, readonly Closed[]>();
  const fresh: Closed[] = [];
  // In the order of their drafts, those that are only asked about behind them: all but sorted.
  const claims: Claim[] = drafting.drafts.map(() => null!);
  for (const cell of splitCells(drafting)) {
    const mark = markCell(cell, origins);
    const known = memory.cells.get(mark);
    const closed = known ?? closeCell(cell, origins, context.outcomes, memory.claims);
    if (!known) for (const entry of closed) fresh.push(entry);
    cells.set(mark, closed);
    for (let at = 0; at < closed.length; at += 1) claims[cell.drafts[at]?.number ?? claims.length] = closed[at]!.claim;
  }
  for (const [mark, closed] of memory.cells)
    if (!cells.has(mark)) for (const { claim } of closed) memory.claims.delete(claim.id);
  for (const entry of fresh) memory.claims.set(entry.claim.id, entry);
  memory.origins = origins;
  memory.drafting = drafting;
  memory.cells = cells;
  return { claims: claims.sort(byFirst), origins: listOrigins(drafting, origins) };
}

function closeCell(
  { drafts, questions }: Cell,
  origins: Origins,
  outcomes: Outcomes,
  known: Memory['claims'],
): readonly Closed[] {
  const cases = drafts.map(openCase);
  const buckets = bucketCases(cases);
  linkOpposites(cases, buckets);
  attachQuestions(questions, cases, buckets);
  const rivals = countRivals(cases);
  return cases.map((case_, at) => recallCase(case_, rivals[at]!, origins, outcomes, known));
}

/** By number; of those nobody stands for in this picture there is none. */
type Origins = readonly (Numbered | undefined)[];
type Numbered = Described & { readonly mark: number };

/** Origins by number; those whose messages are the same as last time are kept. */
function describeOrigins(facts: readonly Fact[], { beginnings, outcomes }: AssemblyContext, known: Origins): Origins {
  const marks = new Float64Array(beginnings.length);
  for (const { serial, placement } of facts)
    if (placement.origin >= 0) marks[placement.origin] = addMark(marks[placement.origin]!, serial);
  const isKnown = (number: number): boolean => marks[number] === 0 || known[number]?.mark === marks[number];
  const changed = new Map<number, Fact[]>();
  for (const fact of facts) {
    const { origin } = fact.placement;
    if (origin >= 0 && !isKnown(origin)) listOf(changed, origin).push(fact);
  }
  return beginnings.map((beginning, number) => {
    const members = changed.get(number);
    if (members) return { ...describeOrigin(members, beginning, outcomes), mark: marks[number]! };
    return marks[number] === 0 ? undefined : known[number];
  });
}

/** All that stand behind a claim, and who only asks, each once, in the order of their first message. */
function listOrigins({ drafts, questions }: Drafting, origins: Origins): readonly Origin[] {
  const isShown = new Uint8Array(origins.length);
  for (const draft of drafts) for (const number of draft.origins) isShown[number] = 1;
  const asking = new Map<Origin['id'], Described>();
  for (const { asker } of questions) if (asker) asking.set(asker.origin.id, asker);
  const standing = origins.filter((origin, number) => origin !== undefined && isShown[number] === 1) as Described[];
  return [...standing, ...asking.values()]
    .sort((one, other) => one.at - other.at || (one.origin.id < other.origin.id ? -1 : 1))
    .map(({ origin }) => origin);
}

const byFirst = (one: Claim, other: Claim): number => one.firstAt - other.firstAt || (one.id < other.id ? -1 : 1);

function recallCase(
  case_: Case,
  rivals: number,
  origins: Origins,
  outcomes: Outcomes,
  known: Memory['claims'],
): Closed {
  let mark = rivals;
  for (const members of [case_.for, case_.against, case_.asked]) mark = markMembers(mark, members, origins);
  const held = known.get(case_.id);
  return held?.mark === mark ? held : { mark, claim: closeCase(case_, rivals, origins, outcomes) };
}

function markCell({ drafts, questions }: Cell, origins: Origins): number {
  let mark = drafts.length;
  for (const draft of drafts) {
    mark = addMark(mark, draft.mark);
    for (const number of draft.origins) mark = addMark(mark, markAt(origins, number));
  }
  return markMembers(mark, questions, origins);
}

/** A mark with that of reports and where they go back to at its end. */
function markMembers(mark: number, members: readonly Member[], origins: Origins): number {
  for (const { fact, report } of members) {
    mark = addMark(mark, Math.imul(fact.serial, 31) + fact.reports.indexOf(report));
    mark = addMark(mark, markAt(origins, fact.placement.origin));
  }
  return addMark(mark, members.length);
}

const markAt = (origins: Origins, number: number): number => origins[number]?.mark ?? 0;

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
