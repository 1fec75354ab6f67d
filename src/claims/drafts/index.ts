import {
  asClaimId,
  asInstant,
  type ClaimId,
  type Count,
  DAY,
  HOUR,
  type Instant,
  type Interval,
  type PlaceRef,
  type Polarity,
  type ReportKind,
} from '../../model/index.ts';
import { areFiguresApart, findConflict, findOtherConflict, isDenialApart } from '../apart/conflicts.ts';
import { findEdit, isNearWording } from '../apart/edits.ts';
import type { PlaceTree } from '../evidence.ts';
import type { Fact, FactReport } from '../origins/facts.ts';
import { addMark, hash128 } from '../keeping/hashing.ts';
import { EMPTY_STRETCH, isInStretch } from '../keeping/stretches.ts';
import { familyOf, kindBitOf, sideOf, SIDES_COUNT, windowOf } from '../reach/kinds.ts';
import { type Described, describeAsker } from '../grading/described-origins.ts';
import {
  type Atlas,
  isSameCount,
  isSameFigure,
  isSamePlace,
  isWithinReach,
  openAtlas,
  overlaps,
  type Scope,
} from '../reach/scope.ts';

/** A claim in the making: reports of one family and polarity, about one place, figure and time. */
export interface Draft {
  readonly id: ClaimId;
  /** Its place among all drafts. */
  readonly number: number;
  readonly family: string;
  /** Kind of the report or question that opened it. */
  readonly opening: ReportKind;
  readonly polarity: Polarity;
  readonly members: Member[];
  /** The reports that later ones are held against. */
  readonly founders: Member[];
  place: PlaceRef | null;
  scope: Scope;
  /** Bits of the kinds its reports give: of what is or was, and of what is to come. */
  kindsNow: number;
  kindsPlanned: number;
  when: Interval | null;
  count: Count | null;
  readonly firstAt: Instant;
  lastAt: Instant;
  /** `leadKind`, once it was asked for. */
  lead: ReportKind | null;
  /** A mark of its members, and the origins they go back to, each once. */
  mark: number;
  readonly origins: number[];
}

export interface Member {
  readonly fact: Fact;
  readonly report: FactReport;
}

/** A report that asks. */
export interface Question extends Member {
  readonly scope: Scope;
  /** Who only asks, and stands behind nothing. */
  readonly asker: Described | null;
}

const MAX_FOUNDERS = 6;

/** Drafts and questions of the facts taken so far. */
export interface Drafting {
  readonly atlas: Atlas;
  readonly drafts: Draft[];
  readonly questions: Question[];
  readonly inStatement: Map<number, Draft[]>;
  readonly buckets: DraftBuckets;
  taken: readonly Fact[];
}

/**
 * Reports to drafts. Inside a statement reports of one family and place are one draft; drafts of different statements become one where
 * kind, place, figure, mode and time agree and nothing said keeps them apart. `facts` in the order they were sent: what was drafted of
 * the first of them is gone on with, if it was.
 */
export function draftClaims(facts: readonly Fact[], places: PlaceTree, held: Drafting | null): Drafting {
  const drafting = held && beginsWith(facts, held.taken) ? held : openDrafting(places);
  for (let at = drafting.taken.length; at < facts.length; at += 1) takeFact(drafting, facts[at]!);
  drafting.taken = facts;
  return drafting;
}

const openDrafting = (places: PlaceTree): Drafting => ({
  atlas: openAtlas(places),
  drafts: [],
  questions: [],
  inStatement: new Map(),
  buckets: new Map(),
  taken: [],
});

const beginsWith = (facts: readonly Fact[], first: readonly Fact[]): boolean =>
  first.length <= facts.length && first.every((fact, at) => facts[at] === fact);

function takeFact(drafting: Drafting, fact: Fact): void {
  for (const report of fact.reports) {
    const scope = drafting.atlas.scopeOf(report.place);
    if (report.polarity === 'asked') drafting.questions.push({ fact, report, scope, asker: askerOf(fact) });
    else if (fact.placement.role !== 'asked') takeReport(drafting, fact, report, scope);
  }
}

const askerOf = (fact: Fact): Described | null => (fact.placement.origin < 0 ? describeAsker(fact) : null);

function takeReport({ drafts, inStatement, buckets }: Drafting, fact: Fact, report: FactReport, scope: Scope): void {
  const siblings = listOf(inStatement, fact.placement.statement);
  const near = findSibling(siblings, report, scope);
  const draft = near ?? findAcross(buckets, fact, report, scope) ?? openDraft(fact, report, scope, drafts, buckets);
  if (!near && !siblings.includes(draft)) siblings.push(draft);
  join(draft, fact, report, scope, near === undefined);
}

type DraftBuckets = Map<number, Draft[]>;

export const listOf = <Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] => {
  const held = map.get(key);
  if (held) return held;
  const made: Value[] = [];
  map.set(key, made);
  return made;
};

function findSibling(siblings: readonly Draft[], report: FactReport, scope: Scope): Draft | undefined {
  const family = familyOf(report.kind);
  for (const draft of siblings)
    if (
      draft.family === family &&
      draft.polarity === report.polarity &&
      (scope.length === 0 || draft.scope.length === 0 || isSamePlace(draft.scope, scope))
    )
      return draft;
  return undefined;
}

/** The key under which drafts of a side about a place, or about what it lies in, are found; `number` is one of its scope. */
export const bucketOf = (side: number, number: number): number => number * SIDES_COUNT + side;

/** The latest of the drafts about the place that the report is of the same matter with; of equals the first opened. */
function findAcross(buckets: DraftBuckets, fact: Fact, report: FactReport, scope: Scope): Draft | undefined {
  const side = sideOf(familyOf(report.kind), report.polarity);
  let found: Draft | undefined;
  for (let level = 0; level < scope.length; level += 1) {
    const held = buckets.get(bucketOf(side, scope[level]!)) ?? NO_DRAFTS;
    const before = found;
    const oldest = Math.max(0, held.length - MAX_LOOK_BACK);
    for (let at = held.length - 1; at >= oldest; at -= 1) {
      const draft = held[at]!;
      // Who is known here was looked at on the level below.
      if (level > 0 && draft.scope.includes(scope[level - 1]!)) continue;
      if (found && (draft.firstAt < found.firstAt || (draft.firstAt === found.firstAt && found === before))) break;
      if (isSameMatter(draft, fact, report, scope)) found = draft;
    }
  }
  return found;
}
const MAX_LOOK_BACK = 24;
const NO_DRAFTS: readonly Draft[] = [];

function isSameMatter(draft: Draft, fact: Fact, report: FactReport, scope: Scope): boolean {
  if (draft.place?.id !== report.place?.id && !(draft.count && isSamePlace(draft.scope, scope))) return false;
  if ((draft.count === null) !== (report.count === null)) return false;
  if ((kindsLike(draft, report) & kindBitOf(report.kind)) === 0) return false;
  if (!isSameTime(draft, fact, report) || isCountApart(draft, fact, report)) return false;
  return !isApartFromMember(draft, fact) && !isApartFromFounder(draft, fact, report);
}

/** Kinds told as a report is: what is to come is another thing than what is. Who denies says "nobody comes" and "nobody will" of one thing. */
const kindsLike = ({ polarity, kindsNow, kindsPlanned }: Draft, report: FactReport): number =>
  polarity === 'denied' ? kindsNow | kindsPlanned : isPlanned(report) ? kindsPlanned : kindsNow;

// Functions of their own: where most drafts are refused, none is made for what is asked last.
function isApartFromMember({ members }: Draft, { placement: { apartFrom } }: Fact): boolean {
  return apartFrom !== EMPTY_STRETCH && members.some(({ fact }) => isInStretch(apartFrom, fact.placement.statement));
}

function isApartFromFounder({ founders }: Draft, fact: Fact, report: FactReport): boolean {
  return founders.some((founder) => isApart(founder, { fact, report }));
}

const isPlanned = ({ mode }: FactReport): boolean => mode === 'planned' || mode === 'conditional';

function isSameTime(draft: Draft, fact: Fact, report: FactReport): boolean {
  if (draft.when && report.when)
    return (
      overlaps(draft.when, report.when, HOUR) ||
      (isSaidAwake(fact) && overlaps(draft.when, dayBefore(report.when), HOUR))
    );
  return fact.traits.at - draft.lastAt <= windowOf(report.kind);
}

/** Who has not slept yet says "tomorrow" for the morning to come: the slots then hold both days. */
const isSaidAwake = ({ traits: { slots } }: Fact): boolean =>
  slots.times.relative.includes(1) && slots.times.monthDays.length > 1;
const dayBefore = ({ from, to }: Interval): Interval => ({ from: asInstant(from - DAY), to: asInstant(to - DAY) });

/**
 * Different people's figures of one hour are one claim's where each is near another and none far from any; what was told before that has
 * to be the same. Another figure from the same origin says what has changed.
 */
function isCountApart({ founders }: Draft, fact: Fact, { count }: FactReport): boolean {
  const isFar = ({ fact: { traits, placement }, report }: Member): boolean => {
    if (placement.origin === fact.placement.origin) return report.count?.best !== count?.best;
    const isOfOneHour = Math.abs(fact.traits.at - traits.at) <= HOUR;
    return !(isOfOneHour ? isWithinReach : isSameFigure)(report.count, count);
  };
  return founders.some(isFar) || !founders.some(({ report }) => isSameCount(report.count, count));
}

/** A passage is one thing, shut or open, whatever the texts count beside it: "closed since 03:31", "closed, 130 of us here". */
const PASSAGE: ReadonlySet<ReportKind> = new Set(['closure', 'opening']);

/** Two reports of one side, kind and place: whether what their texts say beside it keeps them apart. */
function isApart(one: Member, other: Member): boolean {
  const [left, right] = [one.fact.traits, other.fact.traits];
  if (isNearWording(left, right)) return findConflict(left, right) !== null || findEdit(left, right) !== null;
  if (findOtherConflict(left, right) !== null || areOthersApart(one, other)) return true;
  return !isDenialRead(one, other) && isDenialApart(left, right);
}

/** Figures beside those that are counted, which were held against each other already. What is shut, or is not so, nobody counts. */
function areOthersApart(one: Member, other: Member): boolean {
  const { kind, polarity, count } = one.report;
  if (!count && (PASSAGE.has(kind) || polarity === 'denied')) return false;
  return areFiguresApart(one.fact.traits.slots, other.fact.traits.slots, figuresBeside(one), figuresBeside(other));
}

const figuresBeside = ({ fact, report: { count } }: Member): readonly number[] =>
  count === null
    ? fact.traits.slots.numbers
    : fact.traits.slots.numbers.filter((value) => value !== count.best && value !== count.low && value !== count.high);

/** Reading told what is so from what is not: both are denied, or one message says both ("not all bridges: only the old one is closed"). */
const isDenialRead = (one: Member, other: Member): boolean =>
  one.report.polarity === 'denied' || saysBoth(one.fact) || saysBoth(other.fact);

const saysBoth = ({ reports }: Fact): boolean =>
  reports.some(({ polarity }) => polarity === 'denied') && reports.some(({ polarity }) => polarity === 'affirmed');

function openDraft(fact: Fact, report: FactReport, scope: Scope, drafts: Draft[], buckets: DraftBuckets): Draft {
  const draft = draftOf(fact, report, report.polarity, scope, drafts.length);
  drafts.push(draft);
  const side = sideOf(draft.family, draft.polarity);
  for (const number of scope) listOf(buckets, bucketOf(side, number)).push(draft);
  return draft;
}

/** A draft that a report, or a question, opens; without members yet. */
export const draftOf = (fact: Fact, report: FactReport, polarity: Polarity, scope: Scope, number: number): Draft => ({
  number,
  id: asClaimId(`c:${hash128(`claim ${familyOf(report.kind)} ${polarity} ${nameBeginning(fact, report)}`)}`),
  family: familyOf(report.kind),
  opening: report.kind,
  polarity,
  members: [],
  founders: [],
  place: report.place,
  scope,
  kindsNow: 0,
  kindsPlanned: 0,
  when: report.when,
  count: report.count,
  firstAt: fact.traits.at,
  lastAt: fact.traits.at,
  lead: null,
  mark: 0,
  origins: [],
});

/**
 * The message a claim began with; of several claims of one side in it ("Puente Viejo: 128, Puente Nuevo: 280") all but the first told are
 * known by their place too.
 */
function nameBeginning(fact: Fact, report: FactReport): string {
  const family = familyOf(report.kind);
  const lead = fact.reports.find(({ kind, polarity }) => polarity === report.polarity && familyOf(kind) === family);
  return lead === report ? fact.traits.id : `${fact.traits.id} ${report.place?.id ?? report.place?.text ?? ''}`;
}

/** Adds a report. Only a new beginning moves the draft's time on: forwards do not refresh a claim. */
function join(draft: Draft, fact: Fact, report: FactReport, scope: Scope, isFounder: boolean): void {
  draft.members.push({ fact, report });
  draft.mark = addMark(draft.mark, Math.imul(fact.serial, 31) + fact.reports.indexOf(report));
  if (!draft.origins.includes(fact.placement.origin)) draft.origins.push(fact.placement.origin);
  draft.lead = null;
  if (isPlanned(report)) draft.kindsPlanned |= kindBitOf(report.kind);
  else draft.kindsNow |= kindBitOf(report.kind);
  if (isFounder && draft.founders.length < MAX_FOUNDERS) draft.founders.push({ fact, report });
  if (draft.place === null) [draft.place, draft.scope] = [report.place, scope];
  draft.when ??= report.when;
  draft.count ??= report.count;
  if (fact.placement.link === 'first') draft.lastAt = fact.traits.at;
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
