import {
  asInstant,
  type Claim,
  type ClaimId,
  type ClaimReport,
  type Count,
  type MessageId,
  type Mode,
  type Origin,
  type SourceClass,
} from '../model/index.ts';
import type { Beginning } from './placement.ts';
import { attachQuestions, bucketCases, type Case, isAboutTheSame, linkOpposites, openCase } from './cases.ts';
import { bucketsOf, type Draft, draftClaims, leadKind, type Member } from './drafts.ts';
import type { Outcomes, PlaceTree } from './evidence.ts';
import type { Fact } from './facts.ts';
import { joinFigures } from './figures.ts';
import { gradeCase, type OriginView } from './grade.ts';
import { describeAsker, type Described, describeOrigins, originIdOf, round } from './origins.ts';
import { judgeProbability, matterOf, priorOf, type Vote } from './probability.ts';
import { giveReason } from './reasons.ts';

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

/** Placed messages, in the order they were sent, to claims and origins. */
export function assemble(facts: readonly Fact[], context: AssemblyContext): Assembly {
  const origins = describeOrigins(facts, context.beginnings, context.outcomes);
  const drafts = [...draftClaims(facts, context.places)];
  const cases = drafts.map((draft) => openCase(draft));
  linkOpposites(cases, context.places);
  attachQuestions(facts, cases, context.places);
  const buckets = bucketCases(cases, context.places);
  const claims = cases.map((case_) => closeCase(case_, buckets, origins, context)).sort(byFirst);
  const asking = cases.flatMap(({ asked }) => asked.map(describeAsker));
  return { claims, origins: [...listOrigins(claims, origins), ...asking], leads: findLeads(cases) };
}

const byFirst = (one: Claim, other: Claim): number => one.firstAt - other.firstAt || (one.id < other.id ? -1 : 1);

function closeCase(
  case_: Case,
  buckets: ReadonlyMap<string, readonly Case[]>,
  origins: ReadonlyMap<number, Described>,
  context: AssemblyContext,
): Claim {
  const { draft } = case_;
  const kind = draft.members.length > 0 ? leadKind(draft) : case_.asked[0]!.report.kind;
  const [pro, con] = splitVotes(case_);
  const views = (list: readonly Member[]): readonly OriginView[] =>
    list.map(({ fact }) => origins.get(fact.placement.origin)!.view);
  const votes = [...votesOf(pro, true, origins), ...votesOf(con, false, origins)];
  const mode = modeOf(case_);
  const probability = judgeProbability(matterOf({ kind, mode, polarity: draft.polarity }), votes, context.outcomes);
  const rivals = countRivals(case_, buckets, context.places);
  const graded = gradeCase(
    { for: views(pro), against: views(con), asked: case_.asked.length, probability, rivals },
    context.outcomes,
  );
  const attributed = pro.filter(({ fact }) => origins.get(fact.placement.origin)!.view.attributed);
  const figure = joinFigures(figuresOf(case_.for, origins));
  const all = [...case_.for, ...case_.against, ...case_.asked];
  const firstAt = asInstant(Math.min(...(case_.for.length > 0 ? case_.for : all).map(({ fact }) => fact.at)));
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
    origins: attributed.length,
    messages: new Set(all.map(({ fact }) => fact.message)).size,
    for: case_.for.map((member) => toClaimReport(member, origins)),
    against: case_.against.map((member) => toClaimReport(member, origins)),
    asked: case_.asked.map((member) => toClaimReport(member, origins)),
    firstAt,
    lastOriginAt: asInstant(Math.max(firstAt, ...pro.map(({ fact }) => fact.at))),
    reasons: [
      ...graded.reasons,
      ...probabilityReasons(kind, votes, context.outcomes),
      ...countReasons(figure?.count ?? null, attributed.length, figure?.dissent ?? []),
    ],
  };
}

/** One member per origin: its first on the side it took last. Copies do not change a side. */
function splitVotes(case_: Case): readonly [readonly Member[], readonly Member[]] {
  const sides = new Map<number, { readonly says: boolean; readonly at: number }>();
  const firsts = new Map<string, Member>();
  const take = (member: Member, says: boolean): void => {
    const { origin, link } = member.fact.placement;
    if (!firsts.has(`${origin}|${says}`)) firsts.set(`${origin}|${says}`, member);
    const held = sides.get(origin);
    const isOwnWord = link === 'first' || link === 'same-source';
    if (!held || (isOwnWord && member.fact.at > held.at)) sides.set(origin, { says, at: member.fact.at });
  };
  for (const member of case_.for) take(member, true);
  for (const member of case_.against) take(member, false);
  const keep = (wanted: boolean): readonly Member[] =>
    [...sides].filter(([, { says }]) => says === wanted).map(([origin]) => firsts.get(`${origin}|${wanted}`)!);
  return [keep(true), keep(false)];
}

const votesOf = (members: readonly Member[], says: boolean, origins: ReadonlyMap<number, Described>): readonly Vote[] =>
  members.flatMap(({ fact }) => {
    const { view } = origins.get(fact.placement.origin)!;
    return view.attributed ? [{ sourceClass: view.sourceClass, basis: view.basis, says }] : [];
  });

function figuresOf(
  members: readonly Member[],
  origins: ReadonlyMap<number, Described>,
): readonly { count: Count; sourceClass: SourceClass; freshness: number }[] {
  const seen = new Set<number>();
  return members.flatMap(({ fact, report }) => {
    if (!report.count || seen.has(fact.placement.origin)) return [];
    seen.add(fact.placement.origin);
    return [{ count: report.count, sourceClass: origins.get(fact.placement.origin)!.view.sourceClass, freshness: 1 }];
  });
}

function modeOf(case_: Case): Mode {
  return (case_.for[0] ?? case_.asked[0])!.report.mode;
}

function placeOf(case_: Case): Claim['place'] {
  const places = [...case_.for, ...case_.asked].flatMap(({ report }) => (report.place ? [report.place] : []));
  const tally = new Map<string, number>();
  for (const place of places) tally.set(place.id ?? place.name, (tally.get(place.id ?? place.name) ?? 0) + 1);
  const lead = [...tally].reduce<readonly [string, number] | null>(
    (top, next) => (!top || next[1] > top[1] ? next : top),
    null,
  );
  return places.find((place) => (place.id ?? place.name) === lead?.[0]) ?? null;
}

const toClaimReport = ({ fact, report }: Member, origins: ReadonlyMap<number, Described>): ClaimReport => ({
  report: report.id,
  message: fact.message,
  origin: origins.get(fact.placement.origin)?.origin.id ?? originIdOf(fact.message),
  at: fact.at,
  basis: report.basis,
  polarity: report.polarity,
});

/** Claims of the same kind, polarity and place at the same time with another figure. */
function countRivals({ draft }: Case, buckets: ReadonlyMap<string, readonly Case[]>, tree: PlaceTree): number {
  if (!draft.count) return 0;
  const rivals = new Set<Draft>();
  for (const key of bucketsOf(draft.family, draft.polarity, draft.place, tree))
    for (const { draft: other } of buckets.get(key) ?? [])
      if (other !== draft && other.count !== null && isAboutTheSame(draft, other, tree)) rivals.add(other);
  return rivals.size;
}

function probabilityReasons(kind: Claim['kind'], votes: readonly Vote[], outcomes: Outcomes): Claim['reasons'] {
  const tally = outcomes.kinds?.[kind];
  const known = (tally?.happened ?? 0) + (tally?.not ?? 0);
  const prior =
    known > 0
      ? giveReason('prior', { known, happened: tally!.happened, share: round(priorOf(kind, false, outcomes)) })
      : giveReason('no-prior');
  const pro = votes.filter(({ says }) => says).length;
  return [prior, giveReason('votes', { for: pro, against: votes.length - pro })];
}

function countReasons(count: Count | null, origins: number, dissent: readonly Count[]): Claim['reasons'] {
  if (!count) return [];
  const reason =
    origins > 1 ? giveReason('figures', { origins, low: count.low, high: count.high }) : giveReason('one-figure');
  return dissent.length > 0 ? [reason, giveReason('apart', { low: count.best, high: dissent.at(-1)!.best })] : [reason];
}

/** Origins that stand behind a claim, earliest first. */
function listOrigins(claims: readonly Claim[], origins: ReadonlyMap<number, Described>): readonly Origin[] {
  const used = new Set(claims.flatMap((claim) => [...claim.for, ...claim.against].map(({ origin }) => origin)));
  return [...origins.values()].map(({ origin }) => origin).filter(({ id }) => used.has(id));
}

/** The claim a message is counted under: that of its first report. */
function findLeads(cases: readonly Case[]): ReadonlyMap<MessageId, ClaimId> {
  const leads = new Map<MessageId, ClaimId>();
  for (const { id, draft } of cases)
    for (const { fact, report } of draft.members) {
      const lead = fact.reports.find(({ polarity }) => polarity !== 'asked');
      if (lead === report) leads.set(fact.message, id);
    }
  return leads;
}
