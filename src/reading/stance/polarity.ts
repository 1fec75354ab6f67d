import type { Polarity, ReportKind } from '../../model/index.ts';
import { type Cue, cueNames, holdsAny, sayings } from '../cues/index.ts';
import { BROUGHT_ABOUT, DONE_BY_PEOPLE, type KindCue, MISSING, NEEDS } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import { findAskedFor, findReversal, REVERSING } from './reversals.ts';
import { clauseOf, cuesNamed, isSameSentence, sentenceOf, type Stance } from './stance.ts';
import { isProhibition } from '../kinds/untold.ts';

const NEVER_ASKED: ReadonlySet<ReportKind> = new Set([...NEEDS, 'need-information', ...MISSING]);
/** A plea and a search are never the thing denied. */
const NEVER_DENIED: ReadonlySet<ReportKind> = new Set([...MISSING, 'need-information']);
const DENIABLE_BY_NOT: ReadonlySet<ReportKind> = new Set([
  'departure',
  'release',
  'crossing',
  'opening',
  'arrival',
  'drowning',
  'death',
  'kidnapping',
  'robbery',
  'closure',
  'checkpoint',
  'hazard',
  'presence',
  'extortion',
  'waiting',
  'return',
  'transit',
]);
/** A place where nobody is left denies who was said to be there, and nothing else. */
const EMPTIED: ReadonlySet<ReportKind> = new Set(['presence', 'waiting']);
const NEG_REACH_TOKENS = 4;
/** "No nos deja ir hasta que paguen": what those who hold or tax people do not do denies nothing. */
const HOLDING: ReadonlySet<ReportKind> = new Set(['kidnapping', 'extortion']);
const HOLDING_REACH_TOKENS = 2;

/** Affirmed, denied or asked: question marks and asking words; words of denial over their clause; a plain "no" right before. */
export function readPolarity(message: MessageReading, cue: KindCue): Stance<Polarity> {
  return isAsked(message, cue) || holdsAny(message.sheet, TURNING) ? weighPolarity(message, cue) : AFFIRMED;
}

/**
 * Without one of these nothing is denied: what denies, and what a reversal rests on. A new way to deny is heard only if its words
 * stand here.
 */
const TURNING = cueNames('unsure', 'deny', 'vacant', 'nobody', 'cancel', 'enough', 'neg', 'lack', ...REVERSING);
const AFFIRMED: Stance<Polarity> = { value: 'affirmed', cue: null, rule: null };

function weighPolarity(message: MessageReading, cue: KindCue): Stance<Polarity> {
  const unsure = UNSETTLED.has(cue.kind) ? findUnsure(message, cue) : undefined;
  if (unsure) return { value: 'asked', cue: unsure, rule: 'polarity.not-known' };
  if (isAsked(message, cue) && !NEVER_ASKED.has(cue.kind)) {
    const ask = cuesNamed(message, 'ask').find(
      ({ first }) => sentenceOf(message, first) === sentenceOf(message, cue.first),
    );
    return { value: 'asked', cue: ask ?? null, rule: ask ? 'polarity.asking-words' : 'polarity.question-mark' };
  }
  // "Hay comida en el albergue?" asks whether it is there; "can somebody bring food?" is a plea.
  const asks =
    cue.kind.startsWith('need-') && isAsked(message, cue)
      ? (findAskedFor(message, cue) ?? findReversal(message, cue))
      : null;
  if (asks) return { value: 'asked', cue: asks, rule: 'polarity.asks-for-it' };
  const denial = NEVER_DENIED.has(cue.kind)
    ? undefined
    : sayings(message.sheet, 'deny').find((deny) => isDenied(message, cue, deny));
  if (denial) return { value: 'denied', cue: denial, rule: 'polarity.denial' };
  const vacant = EMPTIED.has(cue.kind)
    ? cuesNamed(message, 'vacant').find(
        (vacant) =>
          isDenied(message, cue, vacant) &&
          !isOfOthersThan(message, cue, vacant) &&
          !isNobodysWork(message, cue, vacant),
      )
    : undefined;
  if (vacant) return { value: 'denied', cue: vacant, rule: 'polarity.vacant' };
  // "Personne ne passe" is how shut is said.
  const nobody =
    cue.kind === 'closure' ? undefined : cuesNamed(message, 'nobody').find((nobody) => isWithin(cue, nobody));
  if (nobody) return { value: 'denied', cue: nobody, rule: 'polarity.nobody' };
  const cancel =
    cue.kind === 'departure'
      ? cuesNamed(message, 'cancel').find(
          (cancel) => isSameSentence(message, cue, cancel) && !isOfCondition(message, cancel),
        )
      : undefined;
  if (cancel) return { value: 'denied', cue: cancel, rule: 'polarity.cancelled' };
  const enough = cue.kind.startsWith('need-')
    ? cuesNamed(message, 'enough').find((enough) => isEnough(message, cue, enough))
    : undefined;
  if (enough) return { value: 'denied', cue: enough, rule: 'polarity.enough' };
  const not = cuesNamed(message, 'neg').find(
    (neg) =>
      (DENIABLE_BY_NOT.has(cue.kind) || isNobodyStuck(message, cue, neg)) &&
      isNegated(message, cue, neg) &&
      !(NOBODY.has(message.text.tokens[neg.first]!.text) && isNobodysWork(message, cue, neg)),
  );
  if (not) return { value: 'denied', cue: not, rule: 'polarity.negation' };
  const without = WITHOUT.has(cue.kind)
    ? cuesNamed(message, 'lack').find((lack) => isWithout(message, cue, lack))
    : undefined;
  if (without) return { value: 'denied', cue: without, rule: 'polarity.without' };
  const reversal = findReversal(message, cue);
  return reversal ? { value: 'denied', cue: reversal, rule: 'polarity.reversal' } : AFFIRMED;
}

const isAsked = ({ clauses }: MessageReading, { first }: KindCue): boolean =>
  clauses.clauseOf[first]! >= clauses.askedFrom[clauses.sentenceOf[first]!]!;

type Stretch = Pick<Cue, 'first' | 'last'>;
const isWithin = (inner: Stretch, outer: Stretch): boolean => outer.first <= inner.first && inner.last <= outer.last;

/** "Nadie cruzó hoy, el río está crecido": what nobody did denies what people do, and no danger. */
const isOfNobody = ({ text: { tokens } }: MessageReading, { first, last }: Cue): boolean =>
  first < last && NOBODY.has(tokens[first]!.text);
const NOBODY: ReadonlySet<string> = new Set('nadie ninguem personne peson pesonn nobody noone'.split(' '));

/** "es mentira que …" reaches to the end of the clause it opens; ", es mentira" at the end reaches back over its sentence. */
function isDenied(message: MessageReading, cue: KindCue, deny: Cue): boolean {
  if (!DONE_BY_PEOPLE.has(cue.kind) && isOfNobody(message, deny)) return false;
  if (isOfPresence(message, cue, deny) || isAlmost(message, deny) || isQuietBeside(message, cue, deny)) return false;
  if (STANDS_ANYWAY.test(cue.kind) && isOfNoMore(message, deny)) return false;
  // "All quiet at the bridge, normal traffic": a quiet way is open.
  if (cue.kind === 'opening' && message.text.tokens[deny.last]!.text === 'quiet') return false;
  if (deny.first > cue.last && isOfRumour(message, cue, deny)) return false;
  // "Ya no están recibiendo" is no denial of anything: it is how full is said.
  if (cue.kind === 'capacity' && deny.first <= cue.last && cue.first <= deny.last) return false;
  // Nor is "le bus n'est pas venu": it is how a lack is said.
  if (cue.kind.startsWith('need-') && isWithin(deny, cue)) return false;
  if (deny.first <= cue.first && deny.last >= cue.last) return true;
  if (!isSameSentence(message, cue, deny)) {
    const isAlone = !message.kinds.some((kind) => sentenceOf(message, kind.first) === sentenceOf(message, deny.first));
    if (deny.first < cue.first && isOfBefore(message, deny)) return false;
    return isAlone && Math.abs(sentenceOf(message, deny.first) - sentenceOf(message, cue.first)) === 1;
  }
  // "The plaza is empty, I count 8": emptiness denies no number of people beside it.
  if (cue.kind === 'presence' && message.kinds.some((kind) => kind.kind === 'presence' && isWithin(deny, kind)))
    return !message.counts.some((count) => isWithin(count, cue));
  const own = message.kinds.filter((kind) => isSameSentence(message, kind, deny) && kind.first > deny.last);
  if (deny.first < cue.first) {
    if (isOfBefore(message, deny) || isOfNumber(message, cue, deny)) return false;
    // "La policía niega que haya 300": people who are only counted have no words of their own.
    const opened = clauseOf(message, own[0]?.first ?? deny.first);
    return clauseOf(message, cue.first) === opened;
  }
  return own.length === 0 || clauseOf(message, own[0]!.first) !== clauseOf(message, deny.first);
}

/**
 * "Es mentira, el puente está abierto", "c'est faux. On passe": closed off by a mark, the lie is what others said before, and what comes
 * behind is how it is. "Es mentira que", "FALSO: cierran el puente" and an old video speak of what comes behind.
 */
const isOfBefore = ({ text: { tokens } }: MessageReading, { first, last }: Cue): boolean =>
  CLOSING.has(tokens[last + 1]?.text ?? '') &&
  !THAT.has(tokens[last + 2]?.text ?? '') &&
  tokens.slice(first, last + 1).some(({ text }) => LIES.has(text));

/** "No es cierto lo de los 2000, hay cuando mucho 50": the number beside it is what is denied. */
const isOfNumber = ({ text, clauses: { clauseOf } }: MessageReading, cue: KindCue, { last }: Cue): boolean =>
  clauseOf[cue.first] !== clauseOf[last] &&
  text.numerals.some(
    ({ firstToken }) => last < firstToken && firstToken < cue.first && clauseOf[firstToken] === clauseOf[last],
  );

const CLOSING: ReadonlySet<string> = new Set([',', '.', '!', ';']);
const THAT: ReadonlySet<string> = new Set(['que', 'q', 'ke', 'that', 'qu']);
const LIES: ReadonlySet<string> = new Set(
  `mentira mentiras falso falsa fake cierto verdad verdade boato true false lie lies faux fausse mensonge vrai manti vre fo blof`.split(
    ' ',
  ),
);

/**
 * What lacks, who is stranded and what is shut is denied by whoever says that it is not so, never by words of what did not come or is no
 * more: "el bus nunca llegó y somos 22, con la barriga vacía", "ya no están aceptando, está cerrado".
 */
const STANDS_ANYWAY = /^(need-|stranded|closure)/;
const NO_MORE: ReadonlySet<string> = new Set(
  'ya ja nunca never jamais janm vacio vacia venu venus arrive arrives llego llegaron chegou veio came showed rive vini'.split(
    ' ',
  ),
);
const isOfNoMore = ({ text: { tokens } }: MessageReading, { first, last }: Cue): boolean =>
  tokens.slice(first, last + 1).some(({ text }) => NO_MORE.has(text));

/** "Mil intentaron pasar porque rolou boato q iam deixar entrar. Era mentira": the lie is what was rumoured, not what came of it. */
const isOfRumour = (message: MessageReading, cue: KindCue, deny: Cue): boolean =>
  message.kinds.some(
    (other) =>
      other.first > cue.last &&
      other.last < deny.first &&
      cuesNamed(message, 'hear').some(({ first, last }) => cue.last < first && last < other.first),
  );

const NOT_ENOUGH_REACH_TOKENS = 2;
const NOT: ReadonlySet<string> = new Set('no ya nao ja not dont do pas plus pa il'.split(' '));

/** "No necesitamos agua, necesitamos cobijas": there is enough of what is named before words of lacking come. */
function isEnough(message: MessageReading, cue: KindCue, enough: Cue): boolean {
  if (!isSameSentence(message, cue, enough)) return false;
  // "No hay suficiente comida" lacks it; "no hace falta" has its own "no".
  const isNot = ({ first, last }: Cue): boolean =>
    first < enough.first &&
    enough.first - last <= NOT_ENOUGH_REACH_TOKENS &&
    clauseOf(message, first) === clauseOf(message, enough.first);
  if (!NOT.has(message.text.tokens[enough.first]!.text) && cuesNamed(message, 'neg').some(isNot)) return false;
  // "Falta comida, temos bastante água": behind it, it speaks of what its own clause names.
  const isOfOther = ({ kind, first }: KindCue): boolean =>
    kind.startsWith('need-') && clauseOf(message, first) === clauseOf(message, enough.first);
  if (enough.first > cue.last && clauseOf(message, enough.first) !== clauseOf(message, cue.first))
    return !message.kinds.some(isOfOther);
  const thing = cue.last;
  return !cuesNamed(message, 'lack').some(
    (lack) =>
      enough.last < lack.first &&
      lack.first <= thing &&
      !cuesNamed(message, 'enough').some((other) => isWithin(lack, other)),
  );
}

/** "Ya no queda nadie en el puente, cruzaron todos": that nobody is left is told for itself, and denies nothing in another clause. */
const isOfPresence = (message: MessageReading, cue: KindCue, deny: Cue): boolean =>
  cue.kind !== 'presence' &&
  clauseOf(message, cue.first) !== clauseOf(message, deny.first) &&
  message.kinds.some((kind) => kind.kind === 'presence' && isWithin(deny, kind));

/** "Gym has maybe 14 left, nobody from staff": beside people who were counted in their own clause it is others who are not there. */
const isOfOthersThan = ({ counts, clauses: { clauseOf } }: MessageReading, cue: KindCue, { first }: Cue): boolean =>
  clauseOf[first] !== clauseOf[cue.first] &&
  counts.some((count) => count.best > 0 && count.last < first && clauseOf[count.first] === clauseOf[cue.first]);

/** "Nobody has processed them since midnight": what nobody does for those who wait denies no waiting. */
const isNobodysWork = ({ text: { tokens } }: MessageReading, cue: KindCue, { last }: Cue): boolean =>
  cue.kind === 'waiting' && tokens.slice(last + 1, cue.last + 1).some(({ text }) => DONE_TO.has(text));
const DONE_TO: ReadonlySet<string> = new Set('them us me nos les los las nou'.split(' '));

/** "Ya casi no hay gente, unas 15": few are not none. */
const isAlmost = ({ text }: MessageReading, { first }: Cue): boolean => ALMOST.has(text.tokens[first - 1]?.text ?? '');
const ALMOST: ReadonlySet<string> = new Set(['casi', 'quase', 'presque', 'preske', 'almost', 'hardly', 'barely']);

/** "I counted 60 at the bridge, all quiet": that nothing happens among them does not take away who was counted. */
const isQuietBeside = ({ text: { tokens }, counts }: MessageReading, cue: KindCue, { first, last }: Cue): boolean =>
  EMPTIED.has(cue.kind) &&
  tokens[last]!.text === 'quiet' &&
  counts.some((count) => count.last < first && count.best > 0);

/** What is told of as something that there is: "sin retenes", "sans contrôle", "without casualties". A way without a passage is closed. */
const WITHOUT: ReadonlySet<ReportKind> = new Set(['checkpoint', 'hazard', 'death', 'drowning', 'robbery', 'waiting']);
/** Words between "sin" and what is not there. */
const ANY: ReadonlySet<string> = new Set(
  'un una ningun ninguna ningunos mas que nos any more a de um uma nenhum nenhuma mais aucun aucune la le les okenn pyes yon'.split(
    ' ',
  ),
);

const isSin = ({ text: { tokens } }: MessageReading, { first, last }: Cue): boolean =>
  first === last && SIN.has(tokens[first]!.text);
const SIN: ReadonlySet<string> = new Set(['sin', 'without', 'sem', 'sans', 'san']);

function isWithout(message: MessageReading, cue: KindCue, lack: Cue): boolean {
  if (!isSin(message, lack)) return false;
  // "Sin vida" is dead.
  if (lack.first === cue.first) return cue.kind === 'checkpoint' && lack.last < cue.last;
  const between = message.text.tokens.slice(lack.last + 1, cue.first);
  return lack.last < cue.first && between.every(({ text }) => ANY.has(text));
}

/** What neither tells nor denies where nobody knows it. Danger that somebody only fears stands. */
const UNSETTLED: ReadonlySet<ReportKind> = new Set([...BROUGHT_ABOUT, 'capacity']);

/** "No sé si cerraron el puente", "wondering if it is closed": words of not knowing before it in its clause. */
const findUnsure = (message: MessageReading, cue: KindCue): Cue | undefined =>
  cuesNamed(message, 'unsure').find(
    ({ first, last }) => last < cue.first && clauseOf(message, first) === clauseOf(message, cue.first),
  );

/** A negator outside the cue, before it in its clause, a few words off; "no salieron lanchas" has its own inside. */
function isNegated(message: MessageReading, cue: KindCue, neg: Cue): boolean {
  if (isWithin(neg, cue) && isNoneOf(message, cue, neg)) return true;
  // "No sé si lo secuestraron": the "no" is of the knowing.
  if (cuesNamed(message, 'unsure').some((unsure) => isWithin(neg, unsure))) return false;
  // "30 menores no acompañados llegaron": they came, and nobody with them.
  if (cuesNamed(message, 'p.alone').some((alone) => isWithin(neg, alone))) return false;
  // "No contesta desde que cruzó": it is the word that does not come.
  if (message.kinds.some((kind) => kind !== cue && MISSING.has(kind.kind) && isWithin(neg, kind))) return false;
  const reach = HOLDING.has(cue.kind) ? HOLDING_REACH_TOKENS : NEG_REACH_TOKENS;
  if (neg.last >= cue.first || cue.first - neg.last > reach) return false;
  if (isAlmost(message, neg) || isOfProhibition(message, neg) || isOfNumberSet(message, neg)) return false;
  if (isNoNegation(message, cue, neg)) return false;
  if ((cue.kind === 'waiting' || cue.kind === 'closure') && isOfStandstill(message, neg)) return false;
  return clauseOf(message, neg.first) === clauseOf(message, cue.first) && !isOfCondition(message, neg);
}

/** "Nobody is stuck here". */
const isNobodyStuck = ({ text: { tokens } }: MessageReading, { kind }: KindCue, { first }: Cue): boolean =>
  kind === 'stranded' && NOBODY.has(tokens[first]!.text);

/** "No drop today", "aucun contrôle", "ningún muerto": the phrase of a kind begins with its "no". Of what is shut, full or lacking the "no" is how it is said. */
const isNoneOf = ({ text: { tokens } }: MessageReading, { kind, first, last }: KindCue, neg: Cue): boolean =>
  kind === 'departure' ||
  (neg.first === first &&
    (NEVER_OF_NO.has(kind) ||
      (DEAD.has(kind) && NONE_OF.has(tokens[first]!.text)) ||
      (kind === 'checkpoint' && !tokens.slice(first, last + 1).some(({ text }) => LETTING.test(text)))));
const NEVER_OF_NO: ReadonlySet<ReportKind> = new Set(['release', 'crossing', 'return', 'robbery']);
/** "No respira" is how a death is said; "ningún muerto" is none. */
const DEAD: ReadonlySet<ReportKind> = new Set(['death', 'drowning']);
/** "No dejan pasar" is a checkpoint. */
const LETTING = /^(dej[ae]|laiss|let|deix|kite|pas[ae]|passe)/;
const NONE_OF: ReadonlySet<string> = new Set('ni aucun aucune ningun ninguna nenhum nenhuma okenn zero'.split(' '));

/**
 * Words that look like a "no" of the verb behind them: "au plus 400 départs", "gwoup pa m nan rive" (mine), "vans with no plates snatch 5",
 * "el que no da lo devuelve", "ne laisse personne entrer, nous sommes bloqués".
 */
function isNoNegation({ text: { tokens, lang } }: MessageReading, cue: KindCue, { first, last }: Cue): boolean {
  const { text } = tokens[first]!;
  const [before, next] = [tokens[first - 1]?.text ?? '', tokens[last + 1]?.text ?? ''];
  const gap = cue.first - last;
  if (lang === 'fr' && text === 'plus') return MEASURING_PLUS.has(before);
  // "N'a pas encore ouvert": both are one "no", and the words of shut hold it already.
  if (lang === 'fr' && cue.kind === 'closure' && tokens[cue.first]!.text === 'pas') return true;
  if (lang === 'ht' && text === 'pa') return OF_SOMEBODY.has(next);
  if (lang === 'en' && text === 'no') return before === 'with' || (gap > NOUN_REACH_TOKENS && !next.startsWith('one'));
  if (RELATIVE.has(before) && gap > NOUN_REACH_TOKENS) return true;
  return cue.kind === 'closure' && tokens.slice(last + 1, cue.first).some((token) => NOBODY.has(token.text));
}
const NOUN_REACH_TOKENS = 2;
const MEASURING_PLUS: ReadonlySet<string> = new Set('au de en le la les non'.split(' '));
const OF_SOMEBODY: ReadonlySet<string> = new Set('m mwen w ou l li nou tet jou moun'.split(' '));
const RELATIVE: ReadonlySet<string> = new Set('que q quien quienes qui who quem ki'.split(' '));

/** "Eran 65 no 56 los que llegaron": one number is set right by another, and they came. */
function isOfNumberSet({ text: { numerals } }: MessageReading, { first, last }: Cue): boolean {
  const denied = numerals.find(({ firstToken }) => firstToken === last + 1);
  return (
    denied !== undefined &&
    numerals.some(
      ({ firstToken, lastToken }) =>
        (lastToken < first && first - lastToken <= NUMBER_REACH_TOKENS) ||
        (firstToken > denied.lastToken && firstToken - denied.lastToken <= NUMBER_REACH_TOKENS),
    )
  );
}
const NUMBER_REACH_TOKENS = 2;

/** "Ne marchez pas seuls au bord du fleuve": the "ne" forbids, and denies no danger. */
const isOfProhibition = (message: MessageReading, neg: Cue): boolean =>
  cuesNamed(message, 'p.forbid').some(
    (forbid) => isWithin(neg, forbid) && isProhibition(message.text.tokens, message.clauses, forbid),
  );

/** "Se não tiver lancha voltamos": the "no" is the condition's, not that of what follows from it. */
const isOfCondition = (message: MessageReading, { first }: Cue): boolean =>
  cuesNamed(message, 'cond').some(
    (cond) => cond.last < first && clauseOf(message, cond.first) === clauseOf(message, first),
  );

/** "No, no avanza la fila": what does not move is a queue all the same. */
const isOfStandstill = (message: MessageReading, neg: Cue): boolean =>
  cuesNamed(message, 'c.still').some((still) => still.first <= neg.last + 1 && neg.first <= still.last);
