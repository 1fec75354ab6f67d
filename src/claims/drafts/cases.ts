import { type ClaimId, DAY, Polarities, type Polarity, type ReportKind } from '../../model/index.ts';
import { bucketOf, type Draft, draftOf, leadKind, listOf, type Member, type Question } from './index.ts';
import { familyOf, KINDS, sideOf, STOCK_KINDS, windowOf } from '../reach/kinds.ts';
import { isSameCount, isSamePlace } from '../reach/scope.ts';

/** A claim with what speaks for it, against it, and who asks. */
export interface Case {
  readonly id: ClaimId;
  readonly draft: Draft;
  readonly for: readonly Member[];
  readonly against: Member[];
  readonly asked: Member[];
  /** The case it was last found for, on one side of it. */
  foundFor: Case | null;
}

export const openCase = (draft: Draft): Case => ({
  id: draft.id,
  draft,
  for: draft.members,
  against: [],
  asked: [],
  foundFor: null,
});

/** Cases by kind family, polarity and place, in the order of their first report. */
export type Buckets = Map<number, Case[]>;

/** Denials of a claim, and affirmations of its opposite, speak against it; and it against them. */
export function linkOpposites(cases: readonly Case[], buckets: Buckets): void {
  for (const case_ of cases) {
    const window = windowOf(leadKind(case_.draft));
    for (const side of OPPOSITE_SIDES[leadKind(case_.draft)][case_.draft.polarity])
      visitNear(buckets, side, case_, (other) => {
        if (
          isAboutTheSame(case_.draft, other.draft, window) &&
          isOppositeNow(case_.draft, other.draft) &&
          isSameFigure(case_.draft, other.draft)
        )
          case_.against.push(...other.draft.members);
      });
  }
  for (const { against } of cases)
    if (against.length > 1)
      against.sort(
        (one, other) =>
          one.fact.traits.at - other.fact.traits.at || (one.fact.traits.id < other.fact.traits.id ? -1 : 1),
      );
}

/** An opening that is planned does not say that a place is not closed now: opposite kinds oppose where both are so, or both are to come. */
const isOppositeNow = (one: Draft, other: Draft): boolean =>
  one.family === other.family ||
  (one.kindsNow !== 0 && other.kindsNow !== 0) ||
  (one.kindsPlanned !== 0 && other.kindsPlanned !== 0);

/** "I do not believe that they are 4,000" speaks against that figure, and not against the 2,100 who were counted. */
const isSameFigure = (one: Draft, other: Draft): boolean =>
  !STOCK_KINDS.includes(leadKind(one)) || isSameCount(one.count, other.count);

/** The sides that speak against a kind and polarity. */
const OPPOSITE_SIDES = Object.fromEntries(
  (Object.keys(KINDS) as ReportKind[]).map((kind) => [
    kind,
    Object.fromEntries(Polarities.map((polarity) => [polarity, listOpposites(kind, polarity)])),
  ]),
) as Readonly<Record<ReportKind, Readonly<Record<Polarity, readonly number[]>>>>;

function listOpposites(kind: ReportKind, polarity: Polarity): readonly number[] {
  const turned = polarity === 'affirmed' ? 'denied' : 'affirmed';
  return [
    sideOf(familyOf(kind), turned),
    ...KINDS[kind].oppose.map((opposite) => sideOf(familyOf(opposite), polarity)),
  ];
}

/** Cases by kind family, polarity and every place they are in. */
export function bucketCases(cases: readonly Case[]): Buckets {
  const buckets: Buckets = new Map();
  for (const case_ of cases) fileCase(case_, buckets);
  return buckets;
}

function fileCase(case_: Case, buckets: Buckets): void {
  const { family, polarity, scope } = case_.draft;
  const side = sideOf(family, polarity);
  for (const number of scope) listOf(buckets, bucketOf(side, number)).push(case_);
}

/**
 * Cases of a side that share a place with a case and can be about the same time: told within two windows of it, or within three days where
 * it says a time of its own. Each once.
 */
function visitNear(buckets: Buckets, side: number, around: Case, visit: (near: Case) => void): void {
  const { draft } = around;
  const span = draft.when ? 3 * DAY : 2 * windowOf(leadKind(draft));
  for (const number of draft.scope) {
    const held = buckets.get(bucketOf(side, number));
    if (!held) continue;
    for (let at = firstFrom(held, draft.firstAt - span); at < held.length; at += 1) {
      const near = held[at]!;
      if (near.draft.firstAt > draft.lastAt + span) break;
      if (near.foundFor === around) continue;
      near.foundFor = around;
      visit(near);
    }
  }
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

/** One place, one day, one time: `window` is how long what the first tells holds. */
export function isAboutTheSame(one: Draft, other: Draft, window: number): boolean {
  if (!isAtTheSameTime(one, other, window)) return false;
  const [days, others] = [daysOf(one), daysOf(other)];
  if (days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day))) return false;
  return isSamePlace(one.scope, other.scope);
}

/** Days of the month that its first text says. */
const daysOf = ({ founders }: Draft): readonly number[] => founders[0]!.fact.traits.slots.times.monthDays;

function isAtTheSameTime(one: Draft, other: Draft, window: number): boolean {
  if (one.when && other.when && one.when.from <= other.when.to && other.when.from <= one.when.to) return true;
  return Math.abs(one.firstAt - other.firstAt) <= window || Math.abs(one.lastAt - other.lastAt) <= window;
}

/** Questions go to the claim they ask about: of the same kind and place, the one told in the words they ask in, else the latest. */
export function attachQuestions(questions: readonly Question[], cases: Case[], buckets: Buckets): void {
  const worded = findWorded(new Set(questions.map(({ fact }) => fact.placement.statement)), cases);
  for (const question of questions) {
    const alike = worded.get(question.fact.placement.statement) ?? NO_CASES_ALIKE;
    const target = pickAsked(buckets, question, alike) ?? openQuestion(question, cases, buckets);
    target.asked.push(question);
    if (target.draft.polarity === 'asked') target.draft.lastAt = question.fact.traits.at;
  }
}
const NO_CASES_ALIKE: ReadonlySet<Case> = new Set();

/** The cases told in the words of these statements. */
function findWorded(statements: ReadonlySet<number>, cases: readonly Case[]): ReadonlyMap<number, ReadonlySet<Case>> {
  const worded = new Map<number, Set<Case>>();
  for (const case_ of statements.size > 0 ? cases : NO_CASES)
    for (const { fact } of case_.for) {
      const { statement } = fact.placement;
      if (!statements.has(statement)) continue;
      const held = worded.get(statement);
      if (held) held.add(case_);
      else worded.set(statement, new Set([case_]));
    }
  return worded;
}

/** What is told before what is denied before what is asked already; of these what is told alike, and of equals the latest. */
function pickAsked(buckets: Buckets, { fact, report, scope }: Question, alike: ReadonlySet<Case>): Case | null {
  const window = windowOf(report.kind);
  for (const polarity of Polarities) {
    const side = sideOf(familyOf(report.kind), polarity);
    let lead: Case | null = null;
    for (const number of scope)
      for (const case_ of buckets.get(bucketOf(side, number)) ?? NO_CASES) {
        const { draft } = case_;
        if (lead && !isMoreAskedFor(case_, lead, alike)) continue;
        if (Math.abs(fact.traits.at - draft.lastAt) <= window && isSamePlace(draft.scope, scope)) lead = case_;
      }
    if (lead) return lead;
  }
  return null;
}
const NO_CASES: readonly Case[] = [];

const isMoreAskedFor = (one: Case, other: Case, alike: ReadonlySet<Case>): boolean =>
  alike.has(one) === alike.has(other) ? one.draft.firstAt > other.draft.firstAt : alike.has(one);

function openQuestion({ fact, report, scope }: Question, cases: Case[], buckets: Buckets): Case {
  const draft = draftOf(fact, report, 'asked', scope, cases.length);
  draft.founders.push({ fact, report });
  const case_ = openCase(draft);
  cases.push(case_);
  fileCase(case_, buckets);
  return case_;
}
