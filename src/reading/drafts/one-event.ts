import type { ReportKind } from '../../model/index.ts';
import { cueNames, holdsAny } from '../cues/index.ts';
import { type KindCue, MISSING } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import type { Draft } from './index.ts';
import { isPeople } from './unclaimed.ts';
import { readAge } from '../counts/uncounted.ts';

/**
 * One event that two kinds of words tell is one report: soldiers who take people off a bus hold a checkpoint and kidnap nobody, whoever
 * was kidnapped and let go was kidnapped, and where the ones who leave are heading is told with their leaving. Told twice, a coordinator
 * counts the same people twice.
 */
export function foldEvents(message: MessageReading, drafts: readonly Draft[]): readonly Draft[] {
  const told = tellReopened(message, tellUnopened(message, ageMissing(message, drafts))).map((draft) =>
    isStaying(message, draft) ? tellStay(draft) : draft,
  );
  if (told.length < 2) return told;
  return FOLDS.reduce<readonly Draft[]>((left, fold) => foldOne(message, left, fold), told);
}

interface Fold {
  /** The event, and what else was read of it. */
  readonly kept: ReportKind;
  readonly dropped: ReportKind;
  /** Whether both drafts tell one event. */
  isOne(message: MessageReading, kept: Draft, dropped: Draft): boolean;
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const CAPTORS = cueNames('c.captive', 'c.bandit');
const OFFICERS = cueNames('authority');
const FALSE_ONES = wordsOf('falso falsos falsa fake fo faux fausse bogus');

/** Only where officers are named, and nothing says that they are none: danger that is dropped reaches no human. */
const isOfficers = (message: MessageReading): boolean =>
  holdsAny(message.sheet, OFFICERS) &&
  !holdsAny(message.sheet, CAPTORS) &&
  !message.text.tokens.some(({ text }) => FALSE_ONES.has(text));

function foldOne(message: MessageReading, drafts: readonly Draft[], { kept, dropped, isOne }: Fold): readonly Draft[] {
  const event = drafts.find(({ kind }) => kind === kept);
  const told = event && drafts.filter((draft) => draft.kind === dropped && isOne(message, event, draft));
  if (!event || !told || told.length === 0) return drafts;
  const other = told.find((draft) => draft.count !== null)?.count ?? null;
  // "2 bis ale ak 80 moun": people before what carries them.
  const count = event.count === null || (other && isPeople(other) && !isPeople(event.count)) ? other : event.count;
  return drafts
    .filter((draft) => !told.includes(draft))
    .map((draft) => (draft === event && count !== event.count ? { ...draft, count } : draft));
}

function isAffirmed(_: MessageReading, kept: Draft, dropped: Draft): boolean {
  return kept.polarity.value === 'affirmed' && dropped.polarity.value === 'affirmed';
}

const TOWARD = wordsOf(`
  rumbo camino direccion hacia van vamos caravana heading headed bound way caravan direction vers route caravane
  caminho direcao direksyon karavan`);

/** "Saliendo de Turbo rumbo a Acandí": all that tells of the way is where it leads. */
const isDirection = (message: MessageReading, kept: Draft, { cues }: Draft): boolean =>
  kept.polarity.value !== 'denied' && cues.every((cue) => holdsWord(message, cue, TOWARD));

const holdsWord = (
  { text: { tokens } }: MessageReading,
  { first, last }: KindCue,
  words: ReadonlySet<string>,
): boolean => tokens.slice(first, last + 1).some(({ text }) => words.has(text));

const AWAITING = wordsOf(`
  espera esperando esperan esperamos espero waiting wait awaiting attend attends attendons attendent attendant attendre attente
  aguardando aguardam esperam tann`);
const FOR = wordsOf('a de para pa pra por pou pour to d');
const FOR_REACH_TOKENS = 2;

/** "Esperando para cruzar", "waiting to cross", "k ap tann pou travèse": what they wait for has not come about. */
const isAwaited = ({ text: { tokens } }: MessageReading, _: Draft, { cues }: Draft): boolean =>
  cues.every(({ first }) => {
    let at = first;
    // The link may be part of the words of crossing.
    if (FOR.has(tokens[at]!.text)) at += 1;
    for (let back = at - 1; back >= at - 1 - FOR_REACH_TOKENS && back >= 0; back -= 1) {
      if (AWAITING.has(tokens[back]!.text)) return back < at - 1;
      if (!FOR.has(tokens[back]!.text)) return false;
    }
    return false;
  });

/** "We lost contact with Jean, he never showed up in Reynosa": that he did not come is how he is missing. */
const isNotCome = (_: MessageReading, __: Draft, { polarity, count }: Draft): boolean =>
  polarity.value === 'denied' && count === null;

const OR: ReadonlySet<string> = new Set(['o', 'u', 'or', 'ou', 'oswa', 'oubyen']);

/** "¿Está abierto o lo cerraron otra vez?" asks one thing; what is asked first is asked. */
function isAlternative({ text: { tokens } }: MessageReading, kept: Draft, dropped: Draft): boolean {
  if (kept.polarity.value !== 'asked' || kept.lead.first > dropped.lead.first) return false;
  for (let at = kept.lead.last + 1; at < dropped.lead.first; at += 1) {
    if (tokens[at]!.kind === 'break') return false;
    if (OR.has(tokens[at]!.text)) return true;
  }
  return false;
}

const GOING_WITH = wordsOf('ale ak yo y');

/** "2 bis ale ak 80 moun": with whom a bus went; by whom people were taken away is said otherwise. */
const isOnBoard = (message: MessageReading, { lead }: Draft, { cues }: Draft): boolean =>
  !holdsAny(message.sheet, CAPTORS) &&
  message.sheet.named('c.vehicle').some(({ first }) => lead.first <= first && first <= lead.last) &&
  cues.every(({ first, last }) => message.text.tokens.slice(first, last).every(({ text }) => GOING_WITH.has(text)));

const RETURNED = wordsOf(`
  deportados deportadas retornados retornadas devueltos devueltas repatriados repatriadas regreso retorno deportees
  returnees deportes expulses retour depote deporte volta`);

/** "20 deportados siguen en el albergue", "esperando el vuelo de regreso": who they are and what they wait for. */
const isWho = (message: MessageReading, _: Draft, { cues }: Draft): boolean =>
  cues.every((cue) => holdsWord(message, cue, RETURNED));

const STAY = wordsOf(`
  hay quedan tienen siguen permanecen tem restam ficam seguram y reste restent loges gen rete remain still hold have`);
const STAY_REACH_TOKENS = 2;

/** "Quedan como 20 deportados en el CATEM" counts who is there, and tells of no deportation. */
function isStaying(message: MessageReading, { kind, cues, count }: Draft): boolean {
  if (kind !== 'return' || count === null || !cues.every((cue) => holdsWord(message, cue, RETURNED))) return false;
  const { tokens } = message.text;
  return tokens.slice(Math.max(0, count.first - STAY_REACH_TOKENS), count.first).some(({ text }) => STAY.has(text));
}

const tellStay = (draft: Draft): Draft => ({
  ...draft,
  kind: 'presence',
  to: null,
  place: draft.place ?? draft.to,
  lead: { ...draft.lead, kind: 'presence', rule: 'kind.presence.returned' },
});

const OPENS = /^(abr|open|ouv|ouvr|louvri)/;

/** "No abren el puente a las 5" denies an opening that was to come, and "they do not open it, it is a lie" the lie; neither shuts or opens anything now. */
function tellUnopened(message: MessageReading, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens } = message.text;
  const unopened = drafts.find(
    ({ kind, mode, polarity, lead }) =>
      kind === 'closure' &&
      (mode.value === 'planned' || (polarity.value === 'denied' && polarity.cue!.first >= lead.first)) &&
      tokens.slice(lead.first, lead.last + 1).some(({ text }) => OPENS.test(text)),
  );
  if (!unopened) return drafts;
  const polarity = { value: 'denied' as const, cue: unopened.polarity.cue, rule: 'polarity.not-opened' };
  const { lead } = unopened;
  const told: Draft = {
    ...unopened,
    kind: 'opening',
    lead: { ...lead, kind: 'opening', rule: 'kind.opening.not' },
    polarity,
  };
  return drafts.filter(({ kind }) => kind !== 'opening').map((draft) => (draft === unopened ? told : draft));
}

const SINCE =
  /^(ya|ja|deja|already|again|now|kounye|finally|re(ope|abr|abi|aber|ouv|ouve|tabl)|rouv|volvi|volve|voltou|ankor?)/;

/** "El puente cerró dos horas y ya abrió", "the bridge was closed, reopened at 5": what was opened again is shut no more, unless it is for some. */
function tellReopened({ text: { tokens } }: MessageReading, drafts: readonly Draft[]): readonly Draft[] {
  const opening = drafts.find(
    ({ kind, polarity, mode: { value: mode }, lead }) =>
      kind === 'opening' &&
      polarity.value === 'affirmed' &&
      mode !== 'planned' &&
      tokens.slice(Math.max(0, lead.first - 1), lead.last + 2).some(({ text }) => SINCE.test(text)),
  );
  if (!opening) return drafts;
  const isOver = ({ kind, polarity, mode, lead, place }: Draft): boolean =>
    kind === 'closure' &&
    polarity.value === 'affirmed' &&
    mode.value === 'now' &&
    lead.last < opening.lead.first &&
    !FOR.has(tokens[opening.lead.last + 1]?.text ?? '') &&
    place?.start === opening.place?.start;
  const mode = { value: 'past' as const, cue: null, rule: 'mode.reopened' };
  return drafts.map((draft) => (isOver(draft) ? { ...draft, mode } : draft));
}

const GROWN_AGE = 18;

const COMPANY = wordsOf(
  'con with avec com ak junto junta mama mami madre papa padre mother mom father mere pere mae pai manman',
);

/**
 * Whoever is missing and of a told age is a child or none, whatever the words: "busco a mi hija de 7", "mi sobrino, 19 años". An age that
 * may be that of another makes nobody grown: a child that is read as none is looked for too late.
 */
function ageMissing(message: MessageReading, drafts: readonly Draft[]): readonly Draft[] {
  const told = drafts.findIndex(({ kind }) => MISSING.has(kind));
  if (told < 0) return drafts;
  const { tokens, numerals } = message.text;
  const aged = numerals.filter((numeral) => readAge(tokens, numeral) !== null);
  if (aged.length !== 1) return drafts;
  const kind = readAge(tokens, aged[0]!)! < GROWN_AGE ? 'missing-child' : 'missing-person';
  const { first, last } = drafts[told]!.lead;
  const { firstToken, lastToken } = aged[0]!;
  const between = tokens.slice(Math.min(first, firstToken), Math.max(last, lastToken) + 1);
  const isOther = between.some(({ text }) => COMPANY.has(text));
  if (kind === 'missing-person' && isOther) return drafts;
  return drafts.flatMap((draft, at) => {
    if (!MISSING.has(draft.kind) || draft.kind === kind) return [draft];
    if (at !== told || drafts.some((other) => other.kind === kind)) return [];
    return [{ ...draft, kind, lead: { ...draft.lead, kind, rule: `kind.${kind}.age` } }];
  });
}

const FOLDS: readonly Fold[] = [
  { kept: 'checkpoint', dropped: 'kidnapping', isOne: isOfficers },
  { kept: 'kidnapping', dropped: 'release', isOne: isAffirmed },
  { kept: 'drowning', dropped: 'death', isOne: isAffirmed },
  { kept: 'departure', dropped: 'transit', isOne: isDirection },
  { kept: 'opening', dropped: 'closure', isOne: isAlternative },
  { kept: 'closure', dropped: 'opening', isOne: isAlternative },
  ...(['crossing', 'transit', 'departure'] as const).map((dropped) => ({
    kept: 'waiting' as const,
    dropped,
    isOne: isAwaited,
  })),
  { kept: 'departure', dropped: 'kidnapping', isOne: isOnBoard },
  { kept: 'missing-person', dropped: 'arrival', isOne: isNotCome },
  { kept: 'missing-child', dropped: 'arrival', isOne: isNotCome },
  { kept: 'presence', dropped: 'return', isOne: isWho },
  { kept: 'waiting', dropped: 'return', isOne: isWho },
];
