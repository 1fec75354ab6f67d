import type { Mode, Polarity, ReportKind } from '../../model/index.ts';
import { opensClause } from '../cues/clauses.ts';
import type { Cue } from '../cues/index.ts';
import { BROUGHT_ABOUT, type KindCue, MISSING, NEEDS } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import { clauseOf, cuesNamed, isSameSentence, type Stance } from './stance.ts';
import type { TimeReading } from '../times/index.ts';

const HAPPENED: ReadonlySet<ReportKind> = new Set([
  'arrival',
  'release',
  'return',
  'death',
  'drowning',
  'robbery',
  'kidnapping',
  'crossing',
]);
/** "Is it true that they closed it?" asks about now. */
const SWITCHED: ReadonlySet<ReportKind> = new Set(['closure', 'opening', 'checkpoint']);
/** States and needs are now, whatever the clock says about their beginning. */
const STATES: ReadonlySet<ReportKind> = new Set([
  'presence',
  'waiting',
  'stranded',
  'capacity',
  ...NEEDS,
  'need-information',
  ...MISSING,
]);

/** Past, now, planned or conditional: an if before it; tense of the cue's own words; the time attached; tense words near it; the kind's usual. */
export function readMode(
  message: MessageReading,
  cue: KindCue,
  when: TimeReading | null,
  polarity: Polarity,
): Stance<Mode> {
  // "If you do not pay you do not pass" is how taking money is told.
  const condition =
    cue.kind === 'extortion'
      ? undefined
      : cuesNamed(message, 'cond').find(
          (cond) => isUnder(message, cue, cond, when) && isCondition(message, cue, cond) && !isYes(message, cond),
        );
  if (condition) return { value: 'conditional', cue: condition, rule: 'mode.condition' };
  const plan = cuesNamed(message, 'plan').find((plan) => isUnderPlan(message, cue, plan));
  if (STATES.has(cue.kind)) return readStateMode(message, cue, when);
  const intended = polarity === 'affirmed' && BROUGHT_ABOUT.has(cue.kind) ? findIntent(message, cue) : undefined;
  if (intended) return { value: 'planned', cue: intended, rule: 'mode.intended' };
  // "Closed until six" is closed now, and so is whatever goes on today.
  const isLasting =
    (SWITCHED.has(cue.kind) && cue.tense !== 'planned' && when?.rule.startsWith('until') === true) ||
    (cue.tense === 'now' && !plan && isGoingOn(message, cue, when));
  if (when?.tense === 'future' && (cue.tense !== 'past' || plan) && !isLasting)
    return { value: 'planned', cue: plan ?? null, rule: 'mode.future-time' };
  if (SWITCHED.has(cue.kind) && polarity !== 'affirmed' && cue.tense !== 'planned')
    return { value: 'now', cue: null, rule: 'mode.state-in-doubt' };
  // Whoever tells that it was shut tells that it is shut.
  if (cue.kind === 'closure' && cue.tense === 'past') return { value: 'now', cue: null, rule: 'mode.stays-shut' };
  const was = cue.tense === 'now' ? cuesNamed(message, 'was').find((was) => was.last === cue.first - 1) : undefined;
  if (was) return { value: 'past', cue: was, rule: 'mode.was' };
  if (cue.tense === 'now' && TOLD_OF_THOSE.has(cue.kind) && isToldAsPast(message, cue))
    return { value: 'past', cue: null, rule: 'mode.verb' };
  const told = polarity === 'affirmed' || cue.kind === 'extortion' ? findOutcome(message, cue) : null;
  if (told) return told;
  const isOver = when?.tense === 'past' && !when.rule.startsWith('since') && HAPPENED.has(cue.kind);
  if (cue.tense && !(cue.tense === 'now' && (isOver || isHazardOver(cue, when))))
    return { value: cue.tense, cue: null, rule: 'mode.tense' };
  if (plan) return { value: 'planned', cue: plan, rule: 'mode.plan' };
  // "Faz 3 dias que não abre": it goes on.
  if (when?.rule === 'lasting' && GOING_ON.has(cue.kind)) return { value: 'now', cue: null, rule: 'mode.lasting' };
  const past = cuesNamed(message, 'past').find(
    (past) => clauseOf(message, past.first) === clauseOf(message, cue.first),
  );
  if (cue.kind === 'hazard' ? isHazardOver(cue, when) : past || when?.tense === 'past')
    return { value: 'past', cue: past ?? null, rule: 'mode.past' };
  return { value: HAPPENED.has(cue.kind) ? 'past' : 'now', cue: null, rule: 'mode.usual' };
}

/** "Sí hay espacio": the accent says yes. Without one it may be either. */
const isYes = ({ text: { tokens, raw } }: MessageReading, { first, last }: Cue): boolean =>
  first === last && raw.slice(tokens[first]!.start, tokens[first]!.end).toLowerCase() === 'sí';

const LINKS: ReadonlySet<string> = new Set('a de en con que to em pou'.split(' '));

/** "Quieren cerrar el puente", "they might shut it": words of meaning to right before what is meant, or before a verb of the same kind in its clause ("los camioneros amenazan con bloquear"). */
function findIntent(message: MessageReading, cue: KindCue): Cue | undefined {
  const isSame = (other: KindCue): boolean =>
    other.kind === cue.kind && cue.tense !== 'past' && clauseOf(message, other.first) === clauseOf(message, cue.first);
  const meant = [cue, ...message.kinds.filter(isSame)];
  return cuesNamed(message, 'intend').find((intent) => meant.some((other) => leadsTo(message, intent, other)));
}

function leadsTo({ text: { tokens } }: MessageReading, { first, last }: Cue, cue: KindCue): boolean {
  if (first >= cue.first) return last < cue.last;
  return last < cue.first && tokens.slice(last + 1, cue.first).every(({ text }) => LINKS.has(text));
}

/** "The sea is rough today", "the river rose at dawn": only what last night did is over. */
const isHazardOver = ({ kind }: KindCue, when: TimeReading | null): boolean =>
  kind === 'hazard' && when?.rule === 'lastnight';

/** Money that was paid and people who were taken off are past, whatever else the police do there; whoever is held is held now, whenever they were taken. */
function findOutcome(message: MessageReading, cue: KindCue): Stance<Mode> | null {
  const outcome = OUTCOMES[cue.kind];
  if (!outcome || cue.tense === outcome.mode) return null;
  const found = cuesNamed(message, outcome.name).find((told) => isSameSentence(message, cue, told));
  if (!found || (cue.kind === 'checkpoint' && isStillDone(message, cue))) return null;
  return { value: outcome.mode, cue: found, rule: `mode.${outcome.name}` };
}

const OUTCOMES: Partial<Record<ReportKind, { readonly name: string; readonly mode: Mode }>> = {
  extortion: { name: 'paid', mode: 'past' },
  checkpoint: { name: 'taken', mode: 'past' },
  kidnapping: { name: 'held', mode: 'now' },
};

/** "Están parando los buses, bajaron a 15": they go on with it. */
const isStillDone = (message: MessageReading, cue: KindCue): boolean =>
  cuesNamed(message, 'v.checkpoint').some((verb) => verb.is.tense === 'now' && isSameSentence(message, cue, verb));

const GOING_ON: ReadonlySet<ReportKind> = new Set(['hazard', 'transit', 'closure', 'checkpoint']);
const TODAY: ReadonlySet<string> = new Set(['hoy', 'today', 'hoje', "aujourd'hui", 'jodi a']);

/** "Heading north, easily 100 in half an hour", "the pier is shut today": a time to come beside what goes on is that of something else, or goes on till then. */
const isGoingOn = ({ text }: MessageReading, { kind }: KindCue, when: TimeReading | null): boolean =>
  GOING_ON.has(kind) && when !== null && (kind === 'transit' || TODAY.has(text.folded.slice(when.start, when.end)));

/** Days that are over. */
const OVER: ReadonlySet<string> = new Set(
  'ayer anoche antier anteayer yesterday last hier ontem anteontem ye aye avanye'.split(' '),
);

/** Who waits since yesterday waits. */
const SINCE: ReadonlySet<string> = new Set('desde since depuis depi des from'.split(' '));

/** A state holds now, unless its own clause puts it on a day that is over, or beds on one to come. */
function readStateMode(message: MessageReading, cue: KindCue, when: TimeReading | null): Stance<Mode> {
  if (cue.tense === 'planned') return { value: 'planned', cue: null, rule: 'mode.state' };
  if (cue.kind === 'capacity' && when?.tense === 'future' && BEDS_TO_COME.test(when.rule))
    return { value: 'planned', cue: null, rule: 'mode.future-time' };
  const over =
    cue.kind === 'presence' || cue.kind === 'waiting'
      ? cuesNamed(message, 'past').find(
          ({ first }) =>
            clauseOf(message, first) === clauseOf(message, cue.first) &&
            OVER.has(message.text.tokens[first]!.text) &&
            !SINCE.has(message.text.tokens[first - 1]?.text ?? ''),
        )
      : undefined;
  if (over) return { value: 'past', cue: over, rule: 'mode.past' };
  return { value: 'now', cue: null, rule: 'mode.state' };
}

/** Beds "tonight" or "until Friday" are free now. */
const BEDS_TO_COME = /^(day|weekday|since|unit)/;

const TOLD_OF_THOSE: ReadonlySet<ReportKind> = new Set(['checkpoint', 'extortion']);

/** "Pediram 50 cada no retén": what the words of the place leave open, a verb of the same kind says. */
const isToldAsPast = (message: MessageReading, cue: KindCue): boolean =>
  cuesNamed(message, `v.${cue.kind}`).some(
    ({ is, first }) => is.tense === 'past' && clauseOf(message, first) === clauseOf(message, cue.first),
  );

const isOpening = ({ text, clauses }: MessageReading, { first }: Cue): boolean =>
  opensClause(text.tokens, clauses, first);

/** "si no resuelven, salimos": the if opens a clause of the same sentence, before the cue's clause; behind it, it bends no state ("218 here, no more unless you call"). */
function isUnder(message: MessageReading, cue: KindCue, cond: Cue, when: TimeReading | null): boolean {
  if (!isSameSentence(message, cue, cond) || cond.first > cue.first) {
    if (STATES.has(cue.kind) || !isSameSentence(message, cue, cond)) return false;
    // "Salimos mañana si llega el guía": what is planned may hang on an if without a comma.
    if (clauseOf(message, cond.first) === clauseOf(message, cue.first))
      return cue.tense === 'planned' || when?.tense === 'future';
    return clauseOf(message, cond.first) > clauseOf(message, cue.first) && isOpening(message, cond);
  }
  return isOpening(message, cond);
}

/** Who may do something about it: "si alguien puede venir", "si yon legliz ka ede". */
const SOMEBODY: ReadonlySet<string> = new Set(
  "alguien alguno quelqu' anyone anybody someone somebody alguem yon nenpot".split(' '),
);
/** "Si Dios quiere", "si acaso 200", "sí señora". */
const PHRASED: ReadonlySet<string> = new Set('dios dieu deus god bondye acaso senora senor'.split(' '));
/** Whoever they stop: "si w pa peye yo pa kite w pase" tells what they do. */
const YOU: ReadonlySet<string> = new Set('w ou tu te you uno'.split(' '));
const DONE_TO_YOU: ReadonlySet<ReportKind> = new Set(['checkpoint', 'stranded', 'kidnapping']);
/** Who waits somewhere waits there already, whatever the others will do. */
const THERE_ALREADY: ReadonlySet<ReportKind> = new Set(['presence', 'waiting']);

/** Whether an if makes a condition of the report at all. */
function isCondition(message: MessageReading, cue: KindCue, cond: Cue): boolean {
  const next = message.text.tokens[cond.last + 1]?.text ?? '';
  if (isReflexive(message, cond) || PHRASED.has(next)) return false;
  if (cue.tense === 'planned') return true;
  return !(THERE_ALREADY.has(cue.kind) || SOMEBODY.has(next) || (DONE_TO_YOU.has(cue.kind) && YOU.has(next)));
}

/** "Se afogou", "uns 60 se entregaram": before a verb of the past Portuguese "se" is a pronoun. */
const isReflexive = ({ text, sheet }: MessageReading, { first, last }: Cue): boolean =>
  first === last &&
  text.tokens[first]!.text === 'se' &&
  sheet.cues.some((cue) => cue.is.tense === 'past' && cue.first <= last + 1 && cue.last > last);

const isUnderPlan = (message: MessageReading, cue: KindCue, plan: Cue): boolean =>
  isSameSentence(message, cue, plan) && Math.abs(clauseOf(message, plan.first) - clauseOf(message, cue.first)) <= 1;
