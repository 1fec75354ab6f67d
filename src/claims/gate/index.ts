import {
  type Claim,
  type Grade,
  MINUTE,
  type Instant,
  isNoPlace,
  LIMITS,
  type Origin,
  type OriginId,
  type Reliability,
  SECOND,
} from '../../model/index.ts';
import type { Outcomes, Picture } from '../evidence.ts';
import { type Case, gradeCase, isBetter, type OriginView } from '../grading/grade.ts';
import type { Action, GateCondition, GateResult, Policy, Settle, WouldBe } from './policy.ts';
import { judgeProbability, matterOf } from '../grading/probability.ts';

/** The policies Cauce comes with; a desk's policy file may change them. Written down in docs/reference/gate.md. */
export const POLICIES: Readonly<Record<Action, Policy>> = {
  'close-lanes': {
    action: 'close-lanes',
    kinds: ['crossing', 'transit', 'presence', 'departure', 'arrival'],
    credibility: 2,
    origins: 2,
    eyewitness: 'C',
    freshMinutes: 60,
    people: null,
    cost: { lanes: 26, staff: 16 },
  },
  'open-overflow': {
    action: 'open-overflow',
    kinds: ['presence', 'waiting', 'stranded', 'arrival', 'transit', 'capacity', 'need-shelter'],
    credibility: 3,
    origins: 1,
    eyewitness: 'C',
    freshMinutes: 180,
    people: 50,
    cost: { lanes: 0, staff: 6 },
  },
  'hold-flow': {
    action: 'hold-flow',
    kinds: ['closure', 'hazard', 'drowning', 'capacity', 'checkpoint', 'robbery', 'kidnapping'],
    credibility: 3,
    origins: 2,
    eyewitness: 'D',
    freshMinutes: 120,
    people: null,
    cost: { lanes: 0, staff: 2 },
  },
};

const isFirstHand = ({ basis }: { readonly basis: Origin['basis'] }): boolean =>
  basis === 'eyewitness' || basis === 'participant';

/** What conditions look at; of the claim as it is, or as it would be. */
interface Standing {
  readonly grade: Grade;
  readonly origins: number;
  readonly witness: Reliability | null;
  /** Null where every origin's time is still to come. */
  readonly minutes: number | null;
  readonly people: number | null;
}

/** Free places are no reason to hold anybody or to open more. */
export const saysRoom = ({ kind, count }: Pick<Claim, 'kind' | 'count'>): boolean =>
  kind === 'capacity' && count !== null && !isNoPlace(count);

/**
 * Holds a claim against the evidence an action needs. Never decides: a person does, and may override with a name and a reason. `settle`
 * says what would settle the matter and what each answer would do to grade, probability and gate.
 */
export function judge(
  policy: Policy,
  claim: Claim,
  picture: Picture,
  now: Instant,
  outcomes: Outcomes = {},
): GateResult {
  const origins = new Map(picture.origins.map((origin) => [origin.id, origin]));
  const case_ = reopenCase(claim, origins);
  const standing: Standing = {
    grade: claim.grade,
    origins: claim.origins,
    witness: bestWitness(claim, origins),
    minutes: minutesSince(claim, now),
    people: claim.count?.low ?? null,
  };
  const conditions = listConditions(policy, claim, standing);
  const met = conditions.every((condition) => condition.met);
  return {
    action: policy.action,
    claim: claim.id,
    at: now,
    met,
    conditions,
    settle: met ? [] : listSettles(policy, claim, case_, standing, outcomes),
  };
}

const SKEW = LIMITS.CLOCK_SKEW_SECONDS * SECOND;

/** Since the last new origin. One whose clock runs ahead would be fresh for as long as it likes: it refreshes nothing. */
function minutesSince(claim: Claim, now: Instant): number | null {
  const isPast = (at: number): boolean => at <= now + SKEW;
  const firsts = new Map<OriginId, number>();
  if (!isPast(claim.lastOriginAt))
    for (const { origin, at } of claim.for) firsts.set(origin, Math.min(at, firsts.get(origin) ?? Infinity));
  const last = isPast(claim.lastOriginAt) ? claim.lastOriginAt : Math.max(...[...firsts.values()].filter(isPast));
  return last === -Infinity ? null : Math.max(0, Math.floor((now - last) / MINUTE));
}

function listConditions(policy: Policy, claim: Claim, standing: Standing): readonly GateCondition[] {
  const { grade, origins, witness, minutes, people } = standing;
  const conditions: GateCondition[] = [
    {
      code: 'credibility',
      needs: policy.credibility,
      has: grade.credibility,
      met: grade.credibility <= policy.credibility,
    },
    { code: 'origins', needs: policy.origins, has: origins, met: origins >= policy.origins },
  ];
  if (policy.eyewitness !== null)
    conditions.push({
      code: 'eyewitness',
      needs: policy.eyewitness,
      has: witness,
      met: witness !== null && !isBetter(policy.eyewitness, witness),
    });
  conditions.push({
    code: 'fresh',
    needs: policy.freshMinutes,
    has: minutes,
    met: minutes !== null && minutes <= policy.freshMinutes,
  });
  if (policy.people !== null)
    conditions.push({
      code: 'people',
      needs: policy.people,
      has: people,
      met: people !== null && people >= policy.people,
    });
  const has = claim.polarity !== 'affirmed' ? claim.polarity : saysRoom(claim) ? 'room' : claim.kind;
  if (!policy.kinds.some((kind) => kind === has))
    conditions.push({ code: 'kind', needs: policy.kinds.join(' '), has, met: false });
  return conditions;
}

function bestWitness(claim: Claim, origins: ReadonlyMap<OriginId, Origin>): Reliability | null {
  const letters = claim.for.flatMap(({ origin }) => {
    const held = origins.get(origin);
    return held && held.attributed && isFirstHand(held) ? [held.reliability] : [];
  });
  return letters.sort()[0] ?? null;
}

/** The claim's case again, from what the picture shows. */
function reopenCase(claim: Claim, origins: ReadonlyMap<OriginId, Origin>): Case {
  const views = (reports: Claim['for']): readonly OriginView[] =>
    [...new Set(reports.map(({ origin }) => origin))].flatMap((id) => {
      const origin = origins.get(id);
      if (!origin) return [];
      const { attributed, sourceClass, basis, messages } = origin;
      return [{ attributed, sourceClass, basis, channelKind: 'whatsapp-export', messages: messages.length } as const];
    });
  return {
    for: views(claim.for),
    against: views(claim.against),
    asked: claim.asked.length,
    probability: claim.probability,
    rivals: 0,
  };
}

const OFFICER: OriginView = {
  attributed: true,
  sourceClass: 'own-officer',
  basis: 'eyewitness',
  channelKind: 'field-form',
  messages: 1,
};
const PARTNER: OriginView = { ...OFFICER, sourceClass: 'partner-desk' };
const WRITER: OriginView = { ...OFFICER, sourceClass: 'unknown', channelKind: 'whatsapp-cloud' };

function listSettles(
  policy: Policy,
  claim: Claim,
  case_: Case,
  standing: Standing,
  outcomes: Outcomes,
): readonly Settle[] {
  const place = claim.place?.name ?? null;
  const ask = (code: Settle['code'], minutes: number, view: OriginView): Settle => ({
    code,
    place,
    minutes,
    yes: wouldBe(policy, claim, { ...case_, for: [...case_.for, view] }, standing, view, outcomes),
    no: wouldBe(policy, claim, { ...case_, against: [...case_.against, view] }, standing, null, outcomes),
  });
  const settles = [ask('own-officer-looks', 6, OFFICER), ask('partner-desk-looks', 10, PARTNER)];
  if (case_.for.some(({ attributed }) => !attributed)) settles.push(ask('ask-first-writer', 30, WRITER));
  if (policy.people !== null && (standing.people === null || standing.people < policy.people))
    settles.push(ask('new-count', 15, OFFICER));
  return settles;
}

/** Grade, probability and met conditions if `view` answered. */
function wouldBe(
  policy: Policy,
  claim: Claim,
  case_: Case,
  standing: Standing,
  witness: OriginView | null,
  outcomes: Outcomes,
): WouldBe {
  const votes = [
    ...case_.for.filter(({ attributed }) => attributed).map((view) => ({ ...view, says: true })),
    ...case_.against.filter(({ attributed }) => attributed).map((view) => ({ ...view, says: false })),
  ];
  const probability = judgeProbability(matterOf(claim), votes, outcomes);
  const { grade } = gradeCase({ ...case_, probability }, outcomes);
  const letter = witness ? gradeCase({ ...case_, for: [witness], probability }, outcomes).grade.reliability : null;
  const after: Standing = {
    ...standing,
    grade,
    origins: standing.origins + (witness ? 1 : 0),
    witness: letter && (!standing.witness || isBetter(letter, standing.witness)) ? letter : standing.witness,
    minutes: witness ? 0 : standing.minutes,
  };
  return {
    grade: `${grade.reliability}${grade.credibility}`,
    met: listConditions(policy, claim, after).filter(({ met }) => met).length,
    probability: Math.round(probability * 1000) / 1000,
  };
}

const WORDS: Readonly<Record<GateCondition['code'], (condition: GateCondition) => string>> = {
  kind: ({ has }) => `it is a claim of another kind (${String(has)})`,
  credibility: ({ needs, has }) => `information ${String(needs)} or better is needed, it is ${String(has)}`,
  origins: ({ needs, has }) =>
    `${String(needs)} independent origins are needed, there ${has === 1 ? 'is' : 'are'} ${String(has)}`,
  eyewitness: ({ needs, has }) =>
    `an eyewitness of reliability ${String(needs)} or better is needed, ${has === null ? 'nobody who says so saw it' : `the best is ${String(has)}`}`,
  fresh: ({ needs, has }) =>
    `the last new origin must be newer than ${String(needs)} minutes, ${has === null ? 'what there is lies in the future' : `it is ${String(has)} old`}`,
  people: ({ needs, has }) =>
    `at least ${String(needs)} people are needed, ${has === null ? 'nobody gave a figure' : `it says ${String(has)}`}`,
};

/** The gate's answer in one English sentence; screens translate the codes. */
export function tellGate({ met, conditions }: GateResult): string {
  const missing = conditions.filter((condition) => !condition.met);
  const head = met ? 'Met' : 'Not met';
  const tail = missing.map((condition) => WORDS[condition.code](condition)).join('; ');
  return `${head}, ${conditions.length - missing.length} of ${conditions.length}${tail ? `: ${tail}` : ''}.`;
}
