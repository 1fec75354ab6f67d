import type { Polarity, ReportBasis, ReportKind } from '../../model/index.ts';
import { type Cue, cueNames, holdsAny } from '../cues/index.ts';
import { type KindCue, NEEDS } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import { clauseOf, cuesNamed, isSameSentence, sentenceOf, type Stance } from './stance.ts';

/** Sources in two parts first, then whole phrases. */
const sourcesNamed = ({ sources, sheet }: MessageReading, name: string): readonly Cue[] =>
  sources.length === 0 ? sheet.named(name) : [...sources.filter(({ is }) => is.name === name), ...sheet.named(name)];

/** A policeman who says what must be paid makes no official statement. */
const TAKING: ReadonlySet<ReportKind> = new Set(['extortion', 'robbery']);
const SOURCES = ['media', 'official', 'hear'] as const;
const NAMING = cueNames(...SOURCES);
const BASIS_OF: Readonly<Record<string, ReportBasis>> = {
  media: 'media',
  official: 'official',
  hear: 'hearsay',
  see: 'eyewitness',
  here: 'eyewitness',
  we: 'participant',
  me: 'participant',
};

/** How the speaker knows: a named source over its sentence; platform's forward mark; seeing; being part; being on the spot. */
export function readBasis(message: MessageReading, cue: KindCue, polarity: Polarity): Stance<ReportBasis> {
  const named =
    message.sources.length > 0 || holdsAny(message.sheet, NAMING) ? findSource(message, cue, polarity) : null;
  if (named) return named;
  if (message.forwarded) return { value: 'hearsay', cue: null, rule: 'basis.forwarded' };
  if (message.official) return { value: 'official', cue: null, rule: 'basis.officer' };
  const fwd = cuesNamed(message, 'fwd')[0];
  if (fwd) return { value: 'hearsay', cue: fwd, rule: 'basis.fwd' };
  // Who asks neither saw it nor is part of it, unless the question is about "us".
  if (polarity === 'asked') {
    const asking = cuesNamed(message, 'we').find(
      (we) => clauseOf(message, we.first) === clauseOf(message, cue.first) && isOfUs(message, we),
    );
    return asking ? { value: 'participant', cue: asking, rule: 'basis.we' } : UNMARKED;
  }
  const stand = cue.kind === 'waiting' ? nearest(message, cue, 'stand') : null;
  if (stand) return { value: 'participant', cue: stand, rule: 'basis.stand' };
  const see = cuesNamed(message, 'see').find((see) => isSeeing(message, see));
  const we = nearest(message, cue, 'we', isOfUs);
  if (see && (!we || isSameSentence(message, cue, see))) return { value: 'eyewitness', cue: see, rule: 'basis.see' };
  if (we && (polarity !== 'affirmed' || !isOfTheirs(message, cue, we)))
    return { value: 'participant', cue: we, rule: 'basis.we' };
  const here = nearest(message, cue, 'here', isOnTheSpot);
  if (here && isOwnHouse(message, cue, here)) return { value: 'participant', cue: here, rule: 'basis.house' };
  if (here) return { value: 'eyewitness', cue: here, rule: 'basis.here' };
  if (hasOurVerb(message, cue)) return { value: 'participant', cue: null, rule: 'basis.our-verb' };
  const me = OWN.has(cue.kind) ? nearest(message, cue, 'me', isOfMine) : null;
  if (me && isSameSentence(message, cue, me)) return { value: 'participant', cue: me, rule: 'basis.me' };
  return UNMARKED;
}

const UNMARKED: Stance<ReportBasis> = { value: 'unmarked', cue: null, rule: null };

// --- whose word it is ------------------------------------------------------------------------------------------------------

function findSource(message: MessageReading, cue: KindCue, polarity: Polarity): Stance<ReportBasis> | null {
  for (const name of SOURCES) {
    const source = sourcesNamed(message, name).find((source) => speaksFor(message, cue, source, name));
    if (!source || (!message.forwarded && isLivedThrough(message, cue, source))) continue;
    if (name === 'hear' && polarity === 'denied' && isKnownBetter(message, source)) return null;
    if (name === 'hear' && isEarshot(message, cue, source))
      return { value: 'eyewitness', cue: source, rule: 'basis.earshot' };
    return { value: BASIS_OF[name]!, cue: source, rule: `basis.${name}` };
  }
  return null;
}

/** "Escuchamos balazos", "we heard shots": who hears the danger itself is there; "I heard that there were shots" is told on. */
const isEarshot = ({ text: { tokens }, sheet }: MessageReading, { kind }: KindCue, { last }: Cue): boolean =>
  kind === 'hazard' &&
  sheet.named('c.danger').some(({ first }) => first > last && first - last <= EARSHOT_TOKENS) &&
  !tokens.slice(last, last + EARSHOT_TOKENS + 1).some(({ text }) => THAT.has(text));
const EARSHOT_TOKENS = 3;
const THAT: ReadonlySet<string> = new Set(['que', 'q', 'that', 'qu', "qu'", 'ke', 'there', 'hubo', 'hay', 'teve']);

/** "Dicen que cerraron, es mentira, acabo de pasar": who denies what is said and was there knows it for himself. */
const isKnownBetter = (message: MessageReading, source: Cue): boolean =>
  cuesNamed(message, 'see').some((see) => isSeeing(message, see)) ||
  cuesNamed(message, 'we').some(
    (we) => clauseOf(message, we.first) !== clauseOf(message, source.first) && isOfUs(message, we),
  );

/** What is lived through and not told: "we are 9 at the gate, they say no space, where can we sleep". */
const LIVED: ReadonlySet<ReportKind> = new Set([
  'waiting',
  'stranded',
  'presence',
  ...NEEDS,
  'need-information',
  'robbery',
  'extortion',
]);

/** The report's own clause says "we", that its number was seen ("pero yo conté 60") or "but … here", and whoever is named speaks in another. */
function isLivedThrough(message: MessageReading, cue: KindCue, source: Cue): boolean {
  if (!LIVED.has(cue.kind) || isHeadline(message, source)) return false;
  if (clauseOf(message, source.last) === clauseOf(message, cue.first)) return false;
  const isOwn = ({ first }: Cue): boolean => clauseOf(message, first) === clauseOf(message, cue.first);
  return (
    cuesNamed(message, 'we').some((we) => isOwn(we) && isOfUs(message, we)) ||
    cuesNamed(message, 'see').some((see) => isOwn(see) && see.first <= cue.last && isSeeing(message, see)) ||
    (isObjection(message, cue) && cuesNamed(message, 'here').some((here) => isOwn(here) && isOnTheSpot(message, here)))
  );
}

const BUT: ReadonlySet<string> = new Set(['pero', 'but', 'mais', 'mas', 'men']);

/** "Dicen que vienen 5000 pero aquí hay 60": who objects to what is said tells of himself. */
function isObjection({ text: { tokens }, clauses }: MessageReading, { first }: KindCue): boolean {
  let at = first;
  while (at > 0 && clauses.clauseOf[at - 1] === clauses.clauseOf[first]) at -= 1;
  return BUT.has(tokens[at]!.text);
}

/** A source speaks for what follows it in its sentence; at the end of one ("…, dice el alcalde") for what went before. */
function speaksFor(message: MessageReading, cue: KindCue, source: Cue, name: string): boolean {
  const isHead = isHeadline(message, source);
  if (name === 'official' && TAKING.has(cue.kind) && !isHead) return false;
  if (name === 'hear' && isUnsaid(message, source)) return false;
  if (message.forwarded && name !== 'hear') return true;
  if (!isSameSentence(message, cue, source)) return isHead || (name !== 'hear' && isConfirmedBy(message, cue, source));
  if (source.first <= cue.first) return true;
  if (endsClause(message, source) && (name !== 'hear' || message.sources.includes(source))) return true;
  return !message.kinds.some(
    (kind) => isSameSentence(message, kind, source) && kind.first > source.last && kind.kind !== cue.kind,
  );
}

/** "55 fallecidos, confirmó Protección Civil, y más de cien heridos": nothing follows that would be said. */
function endsClause({ text: { tokens } }: MessageReading, { last }: Cue): boolean {
  const next = tokens[last + 1];
  return next === undefined || (next.kind !== 'word' && next.kind !== 'number' && next.text !== ':');
}

const UNSAID_TOKENS = 3;

/** "Personne ne nous dit rien", "es puro rumor": who tells nothing is no source, and a rumour that is called one is not passed on. */
const isUnsaid = (message: MessageReading, { first, last }: Cue): boolean =>
  cuesNamed(message, 'deny').some((deny) => deny.first <= first && last <= deny.last) ||
  cuesNamed(message, 'neg').some(
    (neg) =>
      neg.last < first &&
      first - neg.last <= UNSAID_TOKENS &&
      clauseOf(message, neg.first) === clauseOf(message, first),
  );

/** "Mataron a seis. Salió en las noticias": a sentence that tells nothing else speaks for the one before it. */
const isConfirmedBy = (message: MessageReading, cue: KindCue, source: Cue): boolean =>
  sentenceOf(message, source.first) === sentenceOf(message, cue.first) + 1 &&
  !message.kinds.some(
    (kind) => isSameSentence(message, kind, source) && (kind.last < source.first || source.last < kind.first),
  );

const HEAD_TOKENS = 3;
/** "Sheriff's office: 9 bodies since Thursday. River is high.": who heads a message speaks for all of it. */
const isHeadline = ({ text: { tokens } }: MessageReading, { first, last }: Cue): boolean =>
  first === 0 && tokens.slice(last + 1, last + 1 + HEAD_TOKENS).some(({ text }) => text === ':');

// --- who was there ---------------------------------------------------------------------------------------------------------

function nearest(
  message: MessageReading,
  cue: KindCue,
  name: string,
  counts: (message: MessageReading, cue: Cue) => boolean = () => true,
): Cue | null {
  const named = cuesNamed(message, name);
  if (named.length === 0) return null;
  const some = named.filter((other) => counts(message, other));
  return some.find((other) => isSameSentence(message, cue, other)) ?? some[0] ?? null;
}

/** "If anyone saw her", "si nou wè l": whoever is to see has not; "yo acabo de pasar" tells of oneself. */
const isSeeing = (message: MessageReading, { first, last }: Cue): boolean => {
  const { clauses } = message;
  return (
    !cuesNamed(message, 'we').some((we) => we.first < first && last <= we.last) &&
    clauses.clauseOf[first]! < clauses.askedFrom[clauses.sentenceOf[first]!]! &&
    !cuesNamed(message, 'cond').some(
      (cond) =>
        cond.last < first && first - cond.last <= 2 && clauseOf(message, cond.first) === clauseOf(message, first),
    )
  );
};

/** Whom French "on" does it to, or asks it of, when it is not us: "on leur a tout pris", "on réclame 2000 $". */
const DONE_BY_SOME: ReadonlySet<string> = new Set(
  "lui leur t' te vous reclame demande exige raconte dit parle annonce".split(' '),
);

/** "From the US", "on the us side": a country, and nobody who speaks; "on leur demande": some, and not we. */
const isOfUs = ({ text: { tokens, raw, lang } }: MessageReading, { first, last }: Cue): boolean => {
  const { text, start, end } = tokens[first]!;
  if (text === 'on' && first === last) return lang !== 'en' && !DONE_BY_SOME.has(tokens[first + 1]?.text ?? '');
  return text !== 'us' || (raw.slice(start, end) !== 'US' && tokens[first - 1]?.text !== 'the');
};

const OURS: ReadonlySet<string> = new Set(['our', 'ours', 'notre']);

/** "They took our friend", "they took him, we have no money": what is done to others, whoever "we" are. */
const isOfTheirs = ({ text: { tokens, lang } }: MessageReading, cue: KindCue, we: Cue): boolean => {
  const { text } = tokens[we.first]!;
  return cue.kind === 'kidnapping' && (we.first > cue.last || OURS.has(text) || (text === 'nos' && lang === 'fr'));
};

/** Words before a "here" that somebody else is on the way to. */
const TOWARDS =
  /^(para|pa|hacia|pra|rumbo|heading|headed|coming|come|comes|vien\w*|viene\w*|venir|arriv\w*|vini|vin|vindo|vem)$/;

/** "Vienen tres mil para acá": who says so is here, and has seen nobody. */
function isOnTheSpot({ text: { tokens } }: MessageReading, { first }: Cue): boolean {
  return !tokens.slice(Math.max(0, first - 2), first).some(({ text }) => TOWARDS.test(text));
}

/** Words of Spanish and Portuguese that end like verbs of "we". */
const NO_VERBS: ReadonlySet<string> = new Set(
  `ultimos proximos primos tramos ramos gramos extremos maximos minimos supremos animos legitimos maritimos intimos
  anonimos centimos enfermos mismos mesmos termos remos amos decimos septimos oremos esperemos`.split(/\s+/),
);
/** Whoever is looked for is not "us". */
const SOUGHT: ReadonlySet<ReportKind> = new Set(['missing-person', 'missing-child', 'kidnapping']);

/** "Alcanzamos a dar 180 platos": verbs of "we" that no list knows, in the sentence of the report. */
function hasOurVerb({ text: { tokens, lang }, clauses }: MessageReading, { kind, first }: KindCue): boolean {
  if ((lang !== 'es' && lang !== 'pt') || SOUGHT.has(kind)) return false;
  const sentence = clauses.sentenceOf[first]!;
  return tokens.some(
    ({ kind, text }, at) =>
      kind === 'word' &&
      text.endsWith('mos') &&
      text.length > 4 &&
      clauses.sentenceOf[at] === sentence &&
      !NO_VERBS.has(text),
  );
}

/** What a house tells of itself. */
const OF_HOUSE: ReadonlySet<ReportKind> = new Set(['capacity', 'arrival']);
const NAME_TOKENS = 8;

/** "Casa Betania aquí, 22 camas", "Rescue Mission here: …": who says its name first speaks of itself. */
function isOwnHouse({ text: { tokens } }: MessageReading, { kind }: KindCue, { first, last }: Cue): boolean {
  const next = tokens[last + 1];
  return (
    OF_HOUSE.has(kind) &&
    first > 0 &&
    first < NAME_TOKENS &&
    tokens[first - 1]!.kind === 'word' &&
    next !== undefined &&
    next.kind !== 'word' &&
    next.kind !== 'number'
  );
}

/** What one tells of oneself: who says "I" while telling of deaths or flights tells of others. */
const OWN: ReadonlySet<ReportKind> = new Set([
  'need-information',
  'need-medical',
  'missing-child',
  'waiting',
  'extortion',
]);

const KIN: ReadonlySet<string> = new Set(
  `primo prima cunado cunada tio tia sobrino sobrina hermano hermana comadre compadre vecino vecina ahijado
  cousin uncle aunt nephew niece brother sister neighbor neighbour friend
  cousine oncle tante neveu niece frere soeur ami amie voisin
  irmao irma sobrinho sobrinha afilhado afilhada`.split(/\s+/),
);

/** "A mi cuñado le quitaron": what befell kin elsewhere is told. */
const isOfMine = ({ text: { tokens } }: MessageReading, { last }: Cue): boolean =>
  !KIN.has(tokens[last + 1]?.text ?? '');
