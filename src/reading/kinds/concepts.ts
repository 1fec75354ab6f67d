import type { ReportKind } from '../../model/index.ts';
import type { Clauses } from '../cues/clauses.ts';
import { type Cue, cueId, type CueNames, cueNames, type CueSheet, holdsAny } from '../cues/index.ts';
import type { KindCue } from './kind-cue.ts';
import type { Numeral } from '../numerals/index.ts';

/**
 * What a verb reports only in company: "salen" is a departure beside a bus, people or a number, and nothing by itself. The
 * lexicon names verbs (`v.…`) and things (`c.…`, `p.…`, `unit.…`) in each language; who keeps company with whom is the same in all.
 */
interface VerbRule {
  readonly verb: string;
  readonly kind: ReportKind;
  readonly company: CueNames;
  /** A bare number is company too ("sacan 12"). */
  readonly number: boolean;
}

const PEOPLE = ['c.people', 'unit.person', 'unit.child', 'unit.family'] as const;
const VEHICLES = ['c.vehicle', 'unit.bus', 'unit.boat'] as const;
const WATERS = ['p.river', 'p.water'] as const;

const VERBS: readonly VerbRule[] = [
  {
    verb: 'v.arrival',
    kind: 'arrival',
    company: cueNames(...PEOPLE, ...VEHICLES, 'c.way', 'c.host', 'we'),
    number: true,
  },
  { verb: 'v.departure', kind: 'departure', company: cueNames(...PEOPLE, ...VEHICLES, 'we'), number: true },
  { verb: 'v.transit', kind: 'transit', company: cueNames(...PEOPLE, ...VEHICLES, 'c.feet'), number: true },
  {
    verb: 'v.crossing',
    kind: 'crossing',
    company: cueNames(...PEOPLE, ...WATERS, 'p.wall', 'p.barrier', 'c.way'),
    number: true,
  },
  {
    verb: 'v.waiting',
    kind: 'waiting',
    company: cueNames(...PEOPLE, 'c.queue', 'c.way', 'c.host', 'p.force', 'we'),
    number: true,
  },
  { verb: 'v.stranded', kind: 'stranded', company: cueNames(...PEOPLE, ...VEHICLES, 'c.us'), number: true },
  {
    verb: 'v.return',
    kind: 'return',
    company: cueNames(...PEOPLE, ...VEHICLES, 'c.us', 'p.force', 'p.backto'),
    number: true,
  },
  { verb: 'v.release', kind: 'release', company: cueNames(...PEOPLE, 'c.us', 'p.force'), number: true },
  { verb: 'v.closure', kind: 'closure', company: cueNames('c.way', 'c.host'), number: false },
  { verb: 'v.opening', kind: 'opening', company: cueNames('c.way', 'c.host'), number: false },
  { verb: 'v.checkpoint', kind: 'checkpoint', company: cueNames('p.force'), number: false },
  { verb: 'v.capacity', kind: 'capacity', company: cueNames('c.host', 'c.room'), number: false },
  { verb: 'v.hazard', kind: 'hazard', company: cueNames(...WATERS, 'c.way', 'c.danger'), number: false },
  {
    verb: 'v.drowning',
    kind: 'drowning',
    company: cueNames(...PEOPLE, ...WATERS, 'p.victim', 'unit.boat'),
    number: true,
  },
  { verb: 'v.death', kind: 'death', company: cueNames(...PEOPLE, 'p.victim', 'p.relative'), number: true },
  { verb: 'v.robbery', kind: 'robbery', company: cueNames('c.valuable', 'c.bandit', 'c.us', 'we'), number: false },
  { verb: 'v.extortion', kind: 'extortion', company: cueNames('p.amount', 'p.force', 'c.bandit'), number: false },
  {
    verb: 'v.kidnapping',
    kind: 'kidnapping',
    company: cueNames('unit.person', 'c.captive', 'c.bandit', 'p.relative'),
    number: true,
  },
  { verb: 'v.missing', kind: 'missing-child', company: cueNames('p.child', 'unit.child'), number: false },
  { verb: 'v.missing', kind: 'missing-person', company: cueNames('p.relative'), number: false },
  {
    verb: 'v.medical',
    kind: 'need-medical',
    company: cueNames('unit.person', 'p.child', 'p.relative', 'c.people'),
    number: false,
  },
  { verb: 'v.presence', kind: 'presence', company: cueNames(...PEOPLE, 'c.host'), number: true },
];

const VERB_IDS = VERBS.map(({ verb }) => cueId(verb));

/** How far company may stand, in tokens. */
const REACH_TOKENS = 6;

/** A weak cue for every verb that has company in its sentence, nearest first. */
export function readVerbs(sheet: CueSheet, clauses: Clauses, numerals: readonly Numeral[]): readonly KindCue[] {
  const found: KindCue[] = [];
  for (let at = 0; at < VERBS.length; at += 1) {
    if (!sheet.holds(VERB_IDS[at]!)) continue;
    const rule = VERBS[at]!;
    for (const verb of sheet.named(rule.verb)) {
      if (hasCompany(sheet, clauses, numerals, verb, rule)) found.push(toKindCue(verb, rule));
    }
  }
  return found;
}

function hasCompany(
  sheet: CueSheet,
  clauses: Clauses,
  numerals: readonly Numeral[],
  verb: Cue,
  { company, number }: VerbRule,
): boolean {
  const { cues } = sheet;
  if (holdsAny(sheet, company))
    for (let at = 0; at < cues.length; at += 1) {
      const { is, first, last } = cues[at]!;
      if (company.includes(is.id) && isNear(clauses, verb, first, last)) return true;
    }
  if (number)
    for (let at = 0; at < numerals.length; at += 1)
      if (isNear(clauses, verb, numerals[at]!.firstToken, numerals[at]!.lastToken)) return true;
  return false;
}

const isNear = ({ sentenceOf }: Clauses, verb: Cue, first: number, last: number): boolean =>
  first - verb.last <= REACH_TOKENS &&
  verb.first - last <= REACH_TOKENS &&
  (first > verb.last || last < verb.first) &&
  sentenceOf[first] === sentenceOf[verb.first];

const toKindCue = ({ is, first, last }: Cue, { kind }: VerbRule): KindCue => ({
  kind,
  tense: is.tense,
  strength: 1,
  first,
  last,
  rule: `kind.${kind}.verb`,
});
