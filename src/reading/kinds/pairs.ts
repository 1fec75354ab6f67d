import type { Mode, ReportKind } from '../../model/index.ts';
import type { Clauses } from '../cues/clauses.ts';
import { type Cue, cueId, type CueSheet, sayings } from '../cues/index.ts';
import type { KindCue } from './kind-cue.ts';

/**
 * Kinds told by two kinds of words close together, in either order: the river and to carry off, soldiers and to look through,
 * a child and to be lost. A lexicon names the words (classes `p.…`); which pairs mean what is the same in every language.
 */
interface Pair {
  readonly kind: ReportKind;
  readonly one: string;
  readonly other: string;
  readonly tense: Mode | null;
  /** Words between them at most. */
  readonly reach: number;
}

const PAIRS: readonly Pair[] = [
  { kind: 'drowning', one: 'p.water', other: 'p.took', tense: 'past', reach: 3 },
  { kind: 'drowning', one: 'p.pulled', other: 'p.fromwater', tense: 'past', reach: 7 },
  { kind: 'missing-child', one: 'p.child', other: 'p.loss', tense: 'now', reach: 8 },
  { kind: 'missing-child', one: 'p.child', other: 'p.nonews', tense: 'now', reach: 8 },
  { kind: 'missing-person', one: 'p.relative', other: 'p.nonews', tense: 'now', reach: 12 },
  { kind: 'checkpoint', one: 'p.force', other: 'p.inspect', tense: 'now', reach: 6 },
  { kind: 'closure', one: 'p.nobody', other: 'p.enter', tense: 'now', reach: 2 },
  { kind: 'closure', one: 'p.put', other: 'p.barrier', tense: 'now', reach: 3 },
  { kind: 'robbery', one: 'p.weapon', other: 'p.grab', tense: 'past', reach: 7 },
  { kind: 'stranded', one: 'p.guide', other: 'p.fled', tense: 'now', reach: 6 },
  { kind: 'crossing', one: 'p.climb', other: 'p.wall', tense: 'now', reach: 5 },
  { kind: 'return', one: 'p.send', other: 'p.backto', tense: 'past', reach: 5 },
  { kind: 'release', one: 'p.let', other: 'p.go', tense: 'past', reach: 3 },
  { kind: 'hazard', one: 'p.river', other: 'p.swell', tense: 'now', reach: 5 },
  { kind: 'hazard', one: 'p.swell', other: 'p.forbid', tense: 'now', reach: 10 },
  { kind: 'crossing', one: 'p.run', other: 'p.lanes', tense: null, reach: 5 },
  { kind: 'capacity', one: 'p.stay', other: 'p.have', tense: 'now', reach: 3 },
  { kind: 'death', one: 'p.corpse', other: 'p.dead', tense: 'past', reach: 4 },
  { kind: 'need-information', one: 'p.paper', other: 'p.puzzled', tense: 'now', reach: 12 },
  { kind: 'closure', one: 'c.way', other: 'c.shut', tense: 'now', reach: 5 },
  { kind: 'opening', one: 'c.way', other: 'c.openadj', tense: 'now', reach: 5 },
  { kind: 'capacity', one: 'c.host', other: 'c.full', tense: 'now', reach: 6 },
  { kind: 'capacity', one: 'c.host', other: 'c.refuse', tense: 'now', reach: 6 },
  { kind: 'capacity', one: 'c.room', other: 'c.takein', tense: 'now', reach: 4 },
  { kind: 'capacity', one: 'c.room', other: 'lack', tense: 'now', reach: 3 },
  { kind: 'waiting', one: 'c.queue', other: 'c.still', tense: 'now', reach: 5 },
  { kind: 'waiting', one: 'c.queue', other: 'c.people', tense: 'now', reach: 5 },
  { kind: 'need-medical', one: 'c.symptom', other: 'c.people', tense: 'now', reach: 7 },
  { kind: 'need-medical', one: 'c.symptom', other: 'p.child', tense: 'now', reach: 7 },
  { kind: 'need-medical', one: 'c.symptom', other: 'p.relative', tense: 'now', reach: 7 },
  { kind: 'need-medical', one: 'c.nogive', other: 'medical', tense: 'now', reach: 3 },
  { kind: 'hazard', one: 'c.danger', other: 'c.way', tense: 'now', reach: 6 },
  { kind: 'hazard', one: 'c.danger', other: 'p.river', tense: 'now', reach: 6 },
  { kind: 'hazard', one: 'c.danger', other: 'p.forbid', tense: 'now', reach: 10 },
  { kind: 'robbery', one: 'c.bandit', other: 'p.grab', tense: 'past', reach: 6 },
  { kind: 'robbery', one: 'c.valuable', other: 'p.grab', tense: 'past', reach: 5 },
  { kind: 'kidnapping', one: 'c.bandit', other: 'c.captive', tense: 'past', reach: 8 },
  { kind: 'kidnapping', one: 'c.captive', other: 'c.people', tense: 'past', reach: 6 },
  { kind: 'kidnapping', one: 'c.captive', other: 'p.relative', tense: 'past', reach: 6 },
  { kind: 'stranded', one: 'c.vehicle', other: 'c.broken', tense: 'now', reach: 5 },
  { kind: 'need-transport', one: 'c.ride', other: 'c.nogive', tense: 'now', reach: 3 },
  { kind: 'need-water', one: 'water', other: 'c.nogive', tense: 'now', reach: 3 },
  { kind: 'need-food', one: 'food', other: 'c.nogive', tense: 'now', reach: 3 },
  { kind: 'need-shelter', one: 'shelter', other: 'c.nogive', tense: 'now', reach: 3 },
  { kind: 'need-shelter', one: 'c.sleep', other: 'c.outside', tense: 'now', reach: 4 },
  { kind: 'need-information', one: 'c.plea', other: 'c.proc', tense: 'now', reach: 8 },
  { kind: 'need-information', one: 'c.how', other: 'c.proc', tense: 'now', reach: 2 },
  { kind: 'transit', one: 'c.feet', other: 'c.people', tense: 'now', reach: 6 },
];
const PAIR_IDS = PAIRS.map(({ one, other }) => [cueId(one), cueId(other)] as const);
/** Money, a verb of paying, and what happens else: three words make an extortion. */
const TRIPLE_REACH_TOKENS = 10;

/** Every pair in a sentence, the nearest partner of each first word. */
export function readPairs(sheet: CueSheet, clauses: Clauses): readonly KindCue[] {
  const found: KindCue[] = [];
  for (let at = 0; at < PAIRS.length; at += 1) {
    const [one, other] = PAIR_IDS[at]!;
    if (!sheet.holds(one) || !sheet.holds(other)) continue;
    const pair = PAIRS[at]!;
    const others = sayings(sheet, pair.other);
    for (const one of sayings(sheet, pair.one)) {
      const other = nearest(clauses, one, others, pair.reach);
      if (other) found.push(join(pair.kind, pair.tense, one, other));
    }
  }
  const extortion = readExtortion(sheet, clauses);
  if (extortion) found.push(extortion);
  return found;
}

function nearest(clauses: Clauses, one: Cue, others: readonly Cue[], reach: number): Cue | null {
  let best: Cue | null = null;
  let bestGap = reach + 1;
  for (const other of others) {
    if (clauses.sentenceOf[other.first] !== clauses.sentenceOf[one.first]) continue;
    const gap =
      other.first > one.last ? other.first - one.last - 1 : one.first > other.last ? one.first - other.last - 1 : -1;
    if (gap >= 0 && gap < bestGap) [best, bestGap] = [other, gap];
  }
  return best;
}

function readExtortion(sheet: CueSheet, clauses: Clauses): KindCue | null {
  for (const amount of sheet.named('p.amount')) {
    const pay = nearest(clauses, amount, sheet.named('p.pay'), TRIPLE_REACH_TOKENS);
    const threat = nearest(clauses, amount, sheet.named('p.else'), TRIPLE_REACH_TOKENS);
    if (pay && threat) return join('extortion', 'now', pay, amount);
  }
  return null;
}

const join = (kind: ReportKind, tense: Mode | null, one: Cue, other: Cue): KindCue => ({
  kind,
  tense,
  strength: 1,
  first: Math.min(one.first, other.first),
  last: Math.max(one.last, other.last),
  rule: `kind.${kind}.pair`,
});
