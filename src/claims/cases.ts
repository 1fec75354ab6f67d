import { asClaimId, type ClaimId, DAY, type MessageId, type Polarity } from '../model/index.ts';
import { bucketsOf, type Draft, leadKind, type Member } from './drafts.ts';
import type { PlaceTree } from './evidence.ts';
import type { Fact } from './facts.ts';
import { hash128 } from './hashing.ts';
import { familyOf, KINDS, windowOf } from './kinds.ts';
import { isSamePlace } from './scope.ts';

/** A claim with what speaks for it, against it, and who asks. */
export interface Case {
  readonly id: ClaimId;
  readonly draft: Draft;
  readonly for: readonly Member[];
  readonly against: Member[];
  readonly asked: Member[];
}

export const openCase = (draft: Draft): Case => ({
  id: claimIdOf(draft.family, draft.polarity, draft.members[0]!.fact.message),
  draft,
  for: draft.members,
  against: [],
  asked: [],
});

const claimIdOf = (family: string, polarity: Polarity, first: MessageId): ClaimId =>
  asClaimId(`c:${hash128(`claim ${family} ${polarity} ${first}`)}`);

/** Cases by kind family, polarity and place, in the order of their first report. */
export type Buckets = Map<string, Case[]>;

/** Denials of a claim, and affirmations of its opposite, speak against it; and it against them. */
export function linkOpposites(cases: readonly Case[], buckets: Buckets, tree: PlaceTree): void {
  for (const case_ of cases) {
    const { draft } = case_;
    const opposites: readonly (readonly [string, Polarity])[] = [
      [draft.family, draft.polarity === 'affirmed' ? 'denied' : 'affirmed'],
      ...KINDS[leadKind(draft)].oppose.map((kind) => [familyOf(kind), draft.polarity] as const),
    ];
    const found = new Set<Case>();
    for (const [family, polarity] of opposites)
      for (const key of bucketsOf(family, polarity, draft.place, tree))
        for (const other of listNear(buckets.get(key), draft)) found.add(other);
    for (const other of found) if (isAboutTheSame(draft, other.draft, tree)) case_.against.push(...other.draft.members);
  }
  for (const { against } of cases)
    against.sort((one, other) => one.fact.at - other.fact.at || (one.fact.message < other.fact.message ? -1 : 1));
}

/** Cases by kind family, polarity and every place they are in. */
export function bucketCases(cases: readonly Case[], tree: PlaceTree): Buckets {
  const buckets = new Map<string, Case[]>();
  for (const case_ of cases)
    for (const key of bucketsOf(case_.draft.family, case_.draft.polarity, case_.draft.place, tree)) {
      const list = buckets.get(key);
      if (list) list.push(case_);
      else buckets.set(key, [case_]);
    }
  return buckets;
}

/**
 * Of cases in the order of their first report, those that can be about the same time: told within two windows of it, or within three days
 * where it says a time of its own.
 */
export function listNear(cases: readonly Case[] | undefined, draft: Draft): readonly Case[] {
  if (!cases) return [];
  const span = draft.when ? 3 * DAY : 2 * windowOf(leadKind(draft));
  const start = firstFrom(cases, draft.firstAt - span);
  let end = start;
  while (end < cases.length && cases[end]!.draft.firstAt <= draft.lastAt + span) end += 1;
  return cases.slice(start, end);
}

function firstFrom(cases: readonly Case[], at: number): number {
  let [low, high] = [0, cases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cases[middle]!.draft.firstAt < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One place, one day, one time. */
export function isAboutTheSame(one: Draft, other: Draft, tree: PlaceTree): boolean {
  if (!isAtTheSameTime(one, other)) return false;
  const [days, others] = [one.founders[0]!.slots.monthDays, other.founders[0]!.slots.monthDays];
  if (days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day))) return false;
  return isSamePlace(one.place, other.place, tree);
}

function isAtTheSameTime(one: Draft, other: Draft): boolean {
  if (one.when && other.when && one.when.from <= other.when.to && other.when.from <= one.when.to) return true;
  const window = windowOf(leadKind(one));
  return Math.abs(one.firstAt - other.firstAt) <= window || Math.abs(one.lastAt - other.lastAt) <= window;
}

/** Questions go to the claim they ask about: of the same statement first, else of the same kind and place, the latest. */
export function attachQuestions(facts: readonly Fact[], cases: Case[], buckets: Buckets, tree: PlaceTree): void {
  for (const fact of facts)
    for (const report of fact.reports) {
      if (report.polarity !== 'asked') continue;
      const family = familyOf(report.kind);
      const keys = (['affirmed', 'denied', 'asked'] as const).flatMap((polarity) =>
        bucketsOf(family, polarity, report.place, tree),
      );
      const known = pickAsked(
        keys.flatMap((key) => buckets.get(key) ?? []),
        fact,
        report,
        tree,
      );
      const target = known ?? openQuestion(fact, report, cases, buckets, tree);
      target.asked.push({ fact, report });
      if (target.draft.polarity === 'asked') target.draft.lastAt = fact.at;
    }
}

/** What is told before what is denied before what is asked already; of equals the latest. */
function pickAsked(cases: readonly Case[], fact: Fact, report: Member['report'], tree: PlaceTree): Case | null {
  const RANK: Readonly<Record<Polarity, number>> = { affirmed: 2, denied: 1, asked: 0 };
  const isBefore = (one: Draft, other: Draft): boolean =>
    RANK[one.polarity] > RANK[other.polarity] ||
    (RANK[one.polarity] === RANK[other.polarity] && one.firstAt > other.firstAt);
  return cases
    .filter(
      ({ draft }) =>
        Math.abs(fact.at - draft.lastAt) <= windowOf(report.kind) && isSamePlace(draft.place, report.place, tree),
    )
    .reduce<Case | null>((lead, next) => (!lead || isBefore(next.draft, lead.draft) ? next : lead), null);
}

function openQuestion(fact: Fact, report: Member['report'], cases: Case[], buckets: Buckets, tree: PlaceTree): Case {
  const family = familyOf(report.kind);
  const draft: Draft = {
    family,
    opening: report.kind,
    polarity: 'asked',
    members: [],
    founders: [fact.traits],
    place: report.place,
    when: report.when,
    count: report.count,
    firstAt: fact.at,
    lastAt: fact.at,
    lead: null,
  };
  const case_: Case = { id: claimIdOf(family, 'asked', fact.message), draft, for: [], against: [], asked: [] };
  cases.push(case_);
  for (const key of bucketsOf(family, 'asked', report.place, tree)) {
    const list = buckets.get(key);
    if (list) list.push(case_);
    else buckets.set(key, [case_]);
  }
  return case_;
}
