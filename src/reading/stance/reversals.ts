import type { ReportKind } from '../../model/index.ts';
import { type Cue, sayings } from '../cues/index.ts';
import { type KindCue, MISSING } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';

const NOUN: Partial<Record<ReportKind, string>> = {
  'need-water': 'water',
  'need-food': 'food',
  'need-shelter': 'shelter',
};
const HAVING = ['p.have', 'exist', 'c.takein', 'r.given'] as const;
/** A reversal rests on one of these, or on a negator or words of lacking. */
export const REVERSING = [...HAVING, 'r.found', 'r.gone'] as const;
const LACKING = ['neg', 'lack', 'gone', 'c.nogive', 'c.plea', 'r.want'] as const;
const HAVING_REACH_TOKENS = 3;
const NOT_REACH_TOKENS = 3;
/** "Sigue sin abrir": what has not come about. */
const AWAITED: ReadonlySet<ReportKind> = new Set(['opening', 'arrival', 'departure', 'release', 'crossing']);

/**
 * What turns words into the opposite of what they tell by themselves: food that is there, a danger that is over, a checkpoint that was
 * taken away, a bridge that is not shut, a child that was found. Null where nothing does.
 */
export function findReversal(message: MessageReading, cue: KindCue): Cue | null {
  const { kind } = cue;
  if (MISSING.has(kind)) return findFound(message, cue);
  if (kind === 'need-medical') return findUnhurt(message, cue) ?? findNoLack(message, cue);
  if (kind.startsWith('need-')) return findHaving(message, cue) ?? findNoLack(message, cue);
  if (kind === 'checkpoint') return findIn(message, cue, 'r.gone')[0] ?? findNotBefore(message, cue, ['p.force']);
  if (kind === 'hazard') return findNotBefore(message, cue, ['c.danger']);
  if (kind === 'closure') return findNotBefore(message, cue, ['c.shut'], 1);
  if (AWAITED.has(kind)) return findUndone(message, cue);
  return null;
}

const NOT_FOUND_REACH_TOKENS = 3;

const LACKS: ReadonlySet<string> = new Set(['falta', 'faltan', 'faltam']);

const STILL_LOST: ReadonlySet<string> = new Set(
  'falta faltan todavia aun still other manque manquent encore autre ainda outro outra manke toujou lot'.split(' '),
);

/** "Ya lo encontraron"; a "no" before it leaves the child lost, and so does one who is still lacking behind it ("pero falta su hermanito"). */
function findFound(
  { text: { tokens }, sheet, clauses: { sentenceOf } }: MessageReading,
  { first }: KindCue,
): Cue | null {
  const isNot = (found: Cue): boolean =>
    sheet.named('neg').some(({ last }) => last < found.first && found.first - last <= NOT_FOUND_REACH_TOKENS);
  const isSomeoneLost = ({ last }: Cue): boolean =>
    tokens.some(({ text }, at) => at > last && sentenceOf[at] === sentenceOf[last] && STILL_LOST.has(text));
  return (
    sheet
      .named('r.found')
      .find((found) => sentenceOf[found.first] === sentenceOf[first] && !isNot(found) && !isSomeoneLost(found)) ?? null
  );
}

/** Cues of a name in the clause of the cue. */
const findIn = (
  { sheet, clauses: { clauseOf } }: MessageReading,
  { first }: Pick<Cue, 'first'>,
  name: string,
): readonly Cue[] => sheet.named(name).filter((other) => clauseOf[other.first] === clauseOf[first]);

/** The word for what a need lacks, in the words of the need. */
function thingOf(message: MessageReading, cue: KindCue): Cue | undefined {
  const noun = NOUN[cue.kind];
  if (!noun) return undefined;
  return message.sheet.named(noun).find(({ first, last }) => first <= cue.last && last >= cue.first);
}

const JOINED: ReadonlySet<string> = new Set(['y', 'e', 'and', '&', 'et', 'ak', 'epi', 'plus', ',']);
const THINGS = ['water', 'food', 'shelter', 'medical'] as const;

/** "Hay agua y comida": of things told in a row what is said of the first holds for all. */
function firstOfRow({ text: { tokens }, sheet }: MessageReading, thing: Cue): Cue {
  const things = THINGS.flatMap((name) => sheet.named(name));
  let first = thing;
  for (;;) {
    let at = first.first - 1;
    while (at >= 0 && BEFORE_THING.has(tokens[at]!.text)) at -= 1;
    const from = at;
    while (at >= 0 && JOINED.has(tokens[at]!.text)) at -= 1;
    const before = at === from ? undefined : things.find(({ last }) => last === at);
    if (!before || before.first >= first.first) return first;
    first = before;
  }
}

/** "Tenemos comida", "on a de l'eau": words of having or giving just before the thing, and none of lacking with them. */
function findHaving(message: MessageReading, cue: KindCue): Cue | null {
  const own = thingOf(message, cue);
  if (!own) return null;
  const thing = firstOfRow(message, own);
  const { clauseOf } = message.clauses;
  // "Hay que llevar agua": what must be done is not there.
  const having = HAVING.flatMap((name) => sayings(message.sheet, name)).filter(
    ({ first }) => clauseOf[first] === clauseOf[thing.first],
  );
  // "Yo ban nou dlo": they gave us water, though "ban nou dlo" asks for it.
  const isLacking = LACKING.some((name) =>
    [...findIn(message, thing, name), ...findIn(message, cue, name)].some(
      (lack) => !having.some(({ first, last }) => first < lack.first && lack.last <= last),
    ),
  );
  if (isLacking) return null;
  const { tokens } = message.text;
  // "Agua sí hay": what there is may stand before it, where nothing follows ("agua hay que traer").
  const isBehind = ({ first, last }: Cue): boolean =>
    first > thing.last &&
    tokens.slice(thing.last + 1, first).every(({ text }) => YES.has(text)) &&
    !['word', 'number'].includes(tokens[last + 1]?.kind ?? '');
  const behind = having.find(isBehind);
  if (behind) return behind;
  return having.find(({ last }) => last < thing.last && thing.first - last <= HAVING_REACH_TOKENS) ?? null;
}

const YES: ReadonlySet<string> = new Set('si sim yes oui wi todavia aun ainda encore toujou'.split(' '));

const BEFORE_THING: ReadonlySet<string> = new Set(
  'any some more still enough de d l la le du encore anko ankor ti si hay if there is are se tem ha gen que'.split(' '),
);

/** "Is there any water at the camp?", "y a-t-il de l'eau ?": words that ask whether it is there, right before the thing. */
export function findAskedFor(message: MessageReading, cue: KindCue): Cue | null {
  const thing = thingOf(message, cue);
  if (!thing) return null;
  const { tokens } = message.text;
  const leadsTo = ({ last }: Cue): boolean => {
    let at = last + 1;
    while (at < thing.first && BEFORE_THING.has(tokens[at]!.text.replace("'", ''))) at += 1;
    return last < thing.last && at >= thing.first;
  };
  return findIn(message, cue, 'ask').find(leadsTo) ?? null;
}

const BEFORE_HURT: ReadonlySet<string> = new Set(
  'hay hubo gen ha houve teve there are were is esta estan any un'.split(' '),
);

const HURT = /^(herid|lesionad|enferm[oa]|injur|wound|casualt|sick|ferid|doente|bless?e|malad)/;

/** "No hay heridos", "aucun blessé", "pa gen blese": words of not and none right before those who are hurt or ill. */
function findUnhurt(message: MessageReading, cue: KindCue): Cue | null {
  const { tokens } = message.text;
  const isUnhurt = ({ last }: Cue): boolean => {
    let at = last + 1;
    while (BEFORE_HURT.has(tokens[at]?.text ?? '')) at += 1;
    return at >= cue.first && at <= cue.last && HURT.test(tokens[at]!.text);
  };
  return [...findIn(message, cue, 'neg'), ...findIn(message, cue, 'lack')].find(isUnhurt) ?? null;
}

/** "On n'a plus rien à manger": two words of not are one. */
const NOTHING: ReadonlySet<string> = new Set(
  'nada ningun ninguna nenhum nenhuma rien aucun aucune anyen okenn nothing'.split(' '),
);

/** "Agua no falta". A short line is taken for Portuguese, where "no" denies nothing – but never stands before a verb. */
function findNoLack(message: MessageReading, cue: KindCue): Cue | null {
  const lacks = [...findIn(message, cue, 'lack'), ...findIn(message, cue, 'gone')];
  const unlacked = lacks.find(
    ({ first, last }) =>
      LACKS.has(message.text.tokens[first]!.text) &&
      message.text.tokens[first - 1]?.text === 'no' &&
      first - 1 <= cue.last &&
      last >= cue.first - 1,
  );
  if (unlacked) return unlacked;
  return (
    findIn(message, cue, 'neg').find(
      (not) =>
        not.last <= cue.last &&
        lacks.some(({ first }) => first === not.last + 1 && !NOTHING.has(message.text.tokens[first]!.text)) &&
        !lacks.some(({ first, last }) => first <= not.first && not.last <= last),
    ) ?? null
  );
}

/** A negator before the word that matters, also inside the cue ("el río bajó, ya no hay peligro"). */
function findNotBefore(
  message: MessageReading,
  cue: KindCue,
  names: readonly string[],
  reach: number = NOT_REACH_TOKENS,
): Cue | null {
  const words = names
    .flatMap((name) => message.sheet.named(name))
    .filter(({ first }) => first >= cue.first && first <= cue.last);
  if (words.length === 0) return null;
  return (
    message.sheet
      .named('neg')
      .find((not) =>
        words.some(
          ({ first }) =>
            not.last < first &&
            first - not.last <= reach &&
            message.clauses.clauseOf[not.first] === message.clauses.clauseOf[first],
        ),
      ) ?? null
  );
}

/** "Sigue sin abrir"; "pon an poko louvri". */
function findUndone(message: MessageReading, cue: KindCue): Cue | null {
  const without = findIn(message, cue, 'lack').find(({ last }) => last === cue.first - 1);
  if (without || cue.kind !== 'opening') return without ?? null;
  return findIn(message, cue, 'neg').find((not) => not.first > cue.first && not.last < cue.last) ?? null;
}
