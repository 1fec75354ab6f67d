import type { Count, Instant, Interval, Polarity, PlaceRef, ReportKind } from '../model/index.ts';
import { findConflict } from './conflicts.ts';
import { findEdit, isNearWording } from './edits.ts';
import type { PlaceTree } from './evidence.ts';
import type { Fact, FactReport } from './facts.ts';
import { familyOf, windowOf } from './kinds.ts';
import { isSameCount, isSamePlace, overlaps, placeKeys } from './scope.ts';
import type { Traits } from './traits.ts';

/** A claim in the making: reports of one family and polarity, about one place, figure and time. */
export interface Draft {
  readonly family: string;
  /** Kind of the report or question that opened it. */
  readonly opening: ReportKind;
  readonly polarity: Polarity;
  readonly members: Member[];
  /** The texts that later ones are held against. */
  readonly founders: Traits[];
  place: PlaceRef | null;
  when: Interval | null;
  count: Count | null;
  readonly firstAt: Instant;
  lastAt: Instant;
  /** `leadKind`, once it was asked for. */
  lead: ReportKind | null;
}

export interface Member {
  readonly fact: Fact;
  readonly report: FactReport;
}

const HOUR_SLACK = 3_600_000;
const MAX_FOUNDERS = 6;

/**
 * Reports to drafts. Inside a statement reports of one family and place are one draft; drafts of different statements become one where
 * kind, place, figure, mode and time agree and nothing said keeps them apart. `facts` in the order they were sent.
 */
export function draftClaims(facts: readonly Fact[], tree: PlaceTree): readonly Draft[] {
  const inStatement = new Map<number, Draft[]>();
  const drafts: Draft[] = [];
  const buckets = new Map<string, Draft[]>();
  for (const fact of facts) {
    if (fact.placement.role === 'asked') continue;
    for (const report of fact.reports) {
      if (report.polarity === 'asked') continue;
      const siblings = listOf(inStatement, fact.placement.statement);
      const near = siblings.find((draft) => isSibling(draft, report, tree));
      const draft = near ?? findAcross(buckets, fact, report, tree) ?? openDraft(fact, report, drafts, buckets, tree);
      if (!siblings.includes(draft)) siblings.push(draft);
      join(draft, fact, report, near === undefined);
    }
  }
  return drafts;
}

const listOf = <Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] => {
  const held = map.get(key);
  if (held) return held;
  const made: Value[] = [];
  map.set(key, made);
  return made;
};

const isSibling = (draft: Draft, report: FactReport, tree: PlaceTree): boolean =>
  draft.family === familyOf(report.kind) &&
  draft.polarity === report.polarity &&
  (report.place === null || draft.place === null || isSamePlace(draft.place, report.place, tree));

/** Keys under which drafts about a place, or about what it lies in, are found. */
export function bucketsOf(
  family: string,
  polarity: Polarity,
  place: PlaceRef | null,
  tree: PlaceTree,
): readonly string[] {
  return placeKeys(place, tree).map((key) => `${family}|${polarity}|${key}`);
}

function findAcross(
  buckets: ReadonlyMap<string, readonly Draft[]>,
  fact: Fact,
  report: FactReport,
  tree: PlaceTree,
): Draft | undefined {
  const found = new Set<Draft>();
  for (const key of bucketsOf(familyOf(report.kind), report.polarity, report.place, tree))
    for (const draft of buckets.get(key)?.slice(-MAX_LOOK_BACK) ?? []) found.add(draft);
  return [...found]
    .sort((one, other) => other.firstAt - one.firstAt)
    .find((draft) => isSameMatter(draft, fact, report, tree));
}
const MAX_LOOK_BACK = 24;

function isSameMatter(draft: Draft, fact: Fact, report: FactReport, tree: PlaceTree): boolean {
  if (draft.place?.id !== report.place?.id && !(draft.count && isSamePlace(draft.place, report.place, tree)))
    return false;
  if ((draft.count === null) !== (report.count === null) || !isSameCount(draft.count, report.count)) return false;
  if (!draft.members.some(({ report: held }) => held.kind === report.kind && isPlanned(held) === isPlanned(report)))
    return false;
  if (!isSameTime(draft, fact, report)) return false;
  if (draft.members.some(({ fact: held }) => fact.placement.apartFrom.includes(held.placement.statement))) return false;
  return draft.founders.every((founder) => !isApart(founder, fact.traits));
}

const isPlanned = ({ mode }: FactReport): boolean => mode === 'planned' || mode === 'conditional';

function isSameTime(draft: Draft, fact: Fact, report: FactReport): boolean {
  if (draft.when && report.when) return overlaps(draft.when, report.when, HOUR_SLACK);
  return fact.at - draft.lastAt <= windowOf(report.kind);
}

const isApart = (founder: Traits, traits: Traits): boolean =>
  findConflict(founder, traits) !== null || (isNearWording(founder, traits) && findEdit(founder, traits) !== null);

function openDraft(
  fact: Fact,
  report: FactReport,
  drafts: Draft[],
  buckets: Map<string, Draft[]>,
  tree: PlaceTree,
): Draft {
  const draft: Draft = {
    family: familyOf(report.kind),
    opening: report.kind,
    polarity: report.polarity,
    members: [],
    founders: [],
    place: report.place,
    when: report.when,
    count: report.count,
    firstAt: fact.at,
    lastAt: fact.at,
    lead: null,
  };
  drafts.push(draft);
  for (const key of bucketsOf(draft.family, draft.polarity, draft.place, tree)) listOf(buckets, key).push(draft);
  return draft;
}

/** Adds a report. Only a new beginning moves the draft's time on: forwards do not refresh a claim. */
function join(draft: Draft, fact: Fact, report: FactReport, isFounder: boolean): void {
  draft.members.push({ fact, report });
  draft.lead = null;
  if (isFounder && draft.founders.length < MAX_FOUNDERS) draft.founders.push(fact.traits);
  draft.place ??= report.place;
  draft.when ??= report.when;
  draft.count ??= report.count;
  if (fact.placement.link === 'first') draft.lastAt = fact.at;
}

/** The kind most reports of a draft give; of equals the first given. A draft that is only asked about has the kind of its question. */
export function leadKind(draft: Draft): ReportKind {
  draft.lead ??= tallyKinds(draft);
  return draft.lead;
}

function tallyKinds(draft: Draft): ReportKind {
  if (draft.members.length === 1) return draft.members[0]!.report.kind;
  const tally = new Map<ReportKind, number>();
  for (const { report } of draft.members) tally.set(report.kind, (tally.get(report.kind) ?? 0) + 1);
  return [...tally].reduce((lead, next) => (next[1] > lead[1] ? next : lead), [draft.opening, 0] as const)[0];
}
