import { costBetween, MAX_COST } from './distance.ts';
import type { CountUnit, ReportKind } from '../../model/index.ts';
import { OF_SUM } from '../counts/companies.ts';
import type { CountReading } from '../counts/count-reading.ts';
import { FOR, OF_CHANGE } from '../counts/index.ts';
import { type Cue, cueFrom, cueNames, cueTo } from '../cues/index.ts';
import { type KindCue, NEEDS } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import { readPolarity } from '../stance/polarity.ts';

/** Kinds that count nobody: a closed bridge has no number of people of its own. */
const COUNTLESS: ReadonlySet<ReportKind> = new Set(['closure', 'opening', 'checkpoint', 'hazard', 'need-information']);
/** Kinds that something moves in: buses and boats count there. */
const MOVING: ReadonlySet<ReportKind> = new Set([
  'departure',
  'transit',
  'crossing',
  'arrival',
  'return',
  'release',
  'stranded',
  'need-transport',
  'waiting',
]);
/** Kinds whose number must stand close: the thirsty are rarely the number said in the next sentence. */
const NEAR_ONLY: ReadonlySet<ReportKind> = new Set([
  'missing-person',
  'missing-child',
  'need-transport',
  'need-medical',
]);
/** Who lacks something is said less often than who waits or comes; of two kinds at hand the number belongs to the other. */
const NEED_COST = 5;
const MAX_NEAR_COST = 13;

const fits = (kind: ReportKind, { unit, named, whole }: CountReading): boolean => {
  if (COUNTLESS.has(kind)) return false;
  if (unit === 'place') return kind === 'capacity';
  if (kind === 'capacity') return !named && !whole;
  // A bare number beside extortion is the sum.
  if (kind === 'extortion' && !named) return whole;
  if (unit === 'bus' || unit === 'boat' || unit === 'group') return MOVING.has(kind);
  return true;
};

/** A number without a noun counts people only close to a cue, or bent by an approximator. */
const MAX_BARE_COST = 5;
/** So many are no hour, no age and hardly a number of things: they may stand farther away. */
const CROWD_COUNT = 25;
const MAX_BARE_CROWD_COST = 12;

const costOf = (message: MessageReading, cue: KindCue, count: CountReading): number =>
  costBetween(message, cue, count.anchor, Math.max(count.anchor, count.first));

/** "700 sitting by the wall, no water left": who is there is counted, what they lack is another matter. */
const SHARED_NEEDS: ReadonlySet<ReportKind> = new Set(['need-water', 'need-food']);

/** "Segundo conteo: 2,250. Llegaron familias": a number told as who is there is not that of the next sentence. */
const isTallied = (
  { kinds, clauses: { sentenceOf } }: MessageReading,
  cue: KindCue,
  { first, last }: CountReading,
): boolean =>
  sentenceOf[first]! < sentenceOf[cue.first]! &&
  kinds.some((told) => told.kind === 'presence' && told.first < first && last <= told.last);

/** "8 asleep by the wall. Nobody is running": what does not happen counts nobody of another sentence, and nobody who is told to be there in another clause. */
function isUntouched(message: MessageReading, cue: KindCue, count: CountReading): boolean {
  const { first } = count;
  const { sentenceOf, clauseOf } = message.clauses;
  const isHere = clauseOf[first] === clauseOf[cue.first];
  const isOwn = isOwnFamily(message, count);
  if (isHere && !isOwn) return false;
  const { value, rule } = readPolarity(message, cue);
  if (value === 'asked') return isOwn;
  if (isHere || value !== 'denied') return false;
  if (sentenceOf[first] !== sentenceOf[cue.first]) return true;
  const isThere = message.kinds.some((told) => told.kind === 'presence' && clauseOf[told.first] === clauseOf[first]);
  return isThere && (rule === 'polarity.negation' || first > cue.last);
}

/** "Lleno con 300", "300 donde caben 200": full and how many it holds say that a number beside them counts who is there. */
function countsPeople({ text, sheet }: MessageReading, cue: KindCue, count: CountReading): boolean {
  if (count.best === 0) return false;
  const isWithin = ({ first, last }: Cue): boolean => cue.first <= first && last <= cue.last;
  const full = sheet.named('r.full').filter(isWithin);
  // "Hay 18 afuera sin lugar".
  if (full.some(({ first }) => count.last < first)) return true;
  if (cue.first <= count.first && count.first <= cue.last) return false;
  return (
    full.length > 0 ||
    sheet.named('c.full').some(isWithin) ||
    text.tokens.slice(cue.first, cue.last + 1).some(({ kind }) => kind === 'number')
  );
}

/** "Llegaron 40 más, ya somos 190": the words have a number in or right behind them, and the sum of another clause is not theirs. */
const holdsOther = (message: MessageReading, cue: KindCue): boolean =>
  message.counts.some(
    ({ first, firm, whole, article }) => !whole && !article && cue.first <= first && first <= cue.last + (firm ? 2 : 1),
  );

const OWN = cueNames('own');
const OWN_COUNT = 10;

/** "Tengo 2 niños": whom somebody travels with, not how many are there. */
export const isOwnFamily = ({ sheet }: MessageReading, { first, best }: CountReading): boolean =>
  best <= OWN_COUNT && cueTo(sheet, first - 1, OWN) !== null;

/** The cue each count belongs to, by index into `kinds`; −1 where none may have it. */
export function assignCounts(message: MessageReading, kinds: readonly KindCue[]): readonly number[] {
  const { counts } = message;
  const owners = counts.map((count) => findOwner(message, kinds, count));
  if (counts.length < 2) return owners;
  return owners.map((owner, at) => (isOutdone(message, kinds, owners, at) ? -1 : owner));
}

/** "Unos 4 mil durmieron en el puente. 600 ya se tiraron al río": people of another sentence are not those of a cue whose own sentence counts some. */
function isOutdone(
  { counts, clauses: { sentenceOf } }: MessageReading,
  kinds: readonly KindCue[],
  owners: readonly number[],
  at: number,
): boolean {
  const cue = kinds[owners[at]!];
  const { first, unit, whole } = counts[at]!;
  if (!cue || whole || UNIT_RANK[unit] !== 0 || sentenceOf[first] === sentenceOf[cue.first]) return false;
  return counts.some(
    (other, index) =>
      owners[index] === owners[at] &&
      UNIT_RANK[other.unit] === 0 &&
      !other.article &&
      sentenceOf[other.first] === sentenceOf[cue.first],
  );
}

function findOwner(message: MessageReading, kinds: readonly KindCue[], count: CountReading): number {
  let best = -1;
  let bestCost = Infinity;
  for (let index = 0; index < kinds.length; index += 1) {
    const cue = kinds[index]!;
    if (!fits(cue.kind, count) && !isTakenIn(message, cue, count)) continue;
    const cost =
      costOf(message, cue, count) +
      (count.unit === 'place' ? -10 : 0) +
      (isOfNeed(message, cue, count) ? NEED_COST : 0);
    if (cost >= bestCost || cost > reachOf(message, cue, count) || !mayHave(message, cue, count)) continue;
    best = index;
    bestCost = cost;
  }
  return best;
}

/** Whoever is hurt is counted shortly before the word for it: "6 muertos y 15 heridos", "46 dead, 16 more in hospital". */
const isOfNeed = (
  { clauses: { clauseOf } }: MessageReading,
  { kind, first }: KindCue,
  { last }: CountReading,
): boolean =>
  NEEDS.has(kind) &&
  !(kind === 'need-medical' && first > last && first - last <= HURT_REACH_TOKENS && clauseOf[first] === clauseOf[last]);
const HURT_REACH_TOKENS = 3;

const FREE = cueNames('r.free', 'c.room');
const NOT = cueNames('neg', 'lack');
const TAKEN_IN_REACH_TOKENS = 3;

/** "Podemos recibir 38 personas", "plas pou 12 moun", "y ap pran 150 moun pa jou": people for whom there is room are free places. */
function isTakenIn({ sheet }: MessageReading, cue: KindCue, count: CountReading): boolean {
  const { first, last, unit, whole, article } = count;
  if (cue.kind !== 'capacity' || whole || UNIT_RANK[unit] !== 0 || cue.first > first) return false;
  if (cue.strength === 3 && cue.first < first && last < cue.last && !article) return true;
  for (let at = first - 1; at >= Math.max(cue.first, first - TAKEN_IN_REACH_TOKENS); at -= 1) {
    const free = cueTo(sheet, at, FREE);
    if (free) return !cueTo(sheet, free.first - 1, NOT) && !cueFrom(sheet, free.first, NOT);
  }
  return false;
}

/** "Agua y comida para 10", "blankets for 8": whom it is for. */
const isFor = ({ text: { tokens } }: MessageReading, { kind, last }: KindCue, { first }: CountReading): boolean =>
  NEEDS.has(kind) && last === first - 2 && FOR.has(tokens[first - 1]!.text);

function reachOf(message: MessageReading, cue: KindCue, count: CountReading): number {
  const { kind } = cue;
  const { firm, op, whole, best } = count;
  if (!firm && op === 'exact')
    return best < CROWD_COUNT && !isFor(message, cue, count) ? MAX_BARE_COST : MAX_BARE_CROWD_COST;
  return NEAR_ONLY.has(kind) && !whole ? MAX_NEAR_COST : MAX_COST;
}

function mayHave(message: MessageReading, cue: KindCue, count: CountReading): boolean {
  const { clauseOf } = message.clauses;
  // "There is no room left, three thousand easily": a number of its own clause counts who is there, not free places.
  const isElsewhere = clauseOf[count.first] !== clauseOf[cue.first] && !isFor(message, cue, count);
  if (
    cue.kind === 'capacity' &&
    count.unit !== 'place' &&
    (isElsewhere || count.rule === OF_CHANGE || countsPeople(message, cue, count) || isTurnedAway(message, count))
  )
    return false;
  if (isElsewhere && (SHARED_NEEDS.has(cue.kind) || (cue.kind === 'need-shelter' && count.best >= CROWD_COUNT)))
    return false;
  if (isElsewhere && (isTally(message, count) || isOfThere(message, count)) && isCounted(message, cue)) return false;
  if (isDoer(message, cue, count)) return false;
  if (isElsewhere && count.whole && holdsOther(message, cue)) return false;
  return !isTallied(message, cue, count) && !isUntouched(message, cue, count);
}

const COUNTED: ReadonlySet<string> = new Set(
  'conte conto contamos contaron contabilice counted compte comptes contei contou contaram konte'.split(' '),
);
const COUNTED_REACH_TOKENS = 3;

/** "They say 5,000 are coming, I counted 60": what somebody counted is not what another clause tells with a number of its own. */
const isCounted = ({ counts, clauses: { clauseOf } }: MessageReading, cue: KindCue): boolean =>
  counts.some(({ first, unit }) => UNIT_RANK[unit] === 0 && clauseOf[first] === clauseOf[cue.first]);

/** Whether one of the few words right before a number, in its clause, leads it. */
function isLed(
  { clauses: { clauseOf } }: MessageReading,
  { first }: CountReading,
  leads: (at: number) => boolean,
): boolean {
  for (let at = first - 1; at >= 0 && at >= first - COUNTED_REACH_TOKENS && clauseOf[at] === clauseOf[first]; at -= 1)
    if (leads(at)) return true;
  return false;
}

/** "I counted 60", "yo conté como 60". */
export const isTally = (message: MessageReading, count: CountReading): boolean =>
  isLed(message, count, (at) => COUNTED.has(message.text.tokens[at]!.text) || isSeen(message, at));

/** "MX side says 300, I see maybe 180". */
const isSeen = ({ text: { tokens } }: MessageReading, at: number): boolean =>
  SEEING.get(tokens[at]!.text)?.has(tokens[at - 1]?.text ?? '') ?? false;
const SEEING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['see', new Set(['i', 'we', 'only'])],
  ['saw', new Set(['i', 'we', 'only'])],
  ['veo', new Set([',', 'yo', 'pero', 'solo'])],
  ['vejo', new Set([',', 'eu', 'mas', 'so'])],
  ['vois', new Set(['j', "j'", 'je', 'en'])],
  ['we', new Set(['mwen', 'm'])],
]);

const BEING: ReadonlySet<string> = new Set('hay hai ay tem ha gen'.split(' '));
const THERE: ReadonlySet<string> = new Set(['y', 'en']);

/** "Vienen 5000 pero aquí hay como 60", "there are 60", "il y en a 60": the words before the number say that they are there. */
function isOfThere(message: MessageReading, count: CountReading): boolean {
  const { tokens, lang } = message.text;
  return isLed(message, count, (at) => {
    const { text } = tokens[at]!;
    const before = tokens[at - 1]?.text ?? '';
    return (
      BEING.has(text) || (text === 'are' && before === 'there') || (lang === 'fr' && text === 'a' && THERE.has(before))
    );
  });
}

const TURNED_AWAY: ReadonlySet<string> = new Set(
  `away rechazar rechazamos rechazaron rechace rechazo regresar regresamos devolver devolvimos
   refuse refuser refuses refoule refouler renvoye recusar recusamos mandar mandamos`.split(/\s+/),
);
const TO: ReadonlySet<string> = new Set([
  'a',
  'como',
  'unos',
  'about',
  'some',
  'like',
  'another',
  'otros',
  'uns',
  'mais',
]);

/** "Full, turned away 15": they found no place, and nobody may read them as places. */
function isTurnedAway({ text: { tokens } }: MessageReading, { first }: CountReading): boolean {
  let at = first - 1;
  while (TO.has(tokens[at]?.text ?? '')) at -= 1;
  return TURNED_AWAY.has(tokens[at]?.text ?? '');
}

const DONE_BY_MEN: ReadonlySet<ReportKind> = new Set(['robbery', 'kidnapping', 'extortion']);
const MEN: ReadonlySet<string> = new Set(
  `men guys dudes hombres tipos sujetos individuos vatos muchachos homens caras sujeitos rapazes hommes gars types individus
   garcons jeunes neg mesye gason jenn bandi bandidos ladrones asaltantes malandros policias policia cops officers agents policiers polis`.split(
    /\s+/,
  ),
);
const SUFFERED: ReadonlySet<string> = new Set('fueron fue sido were was been got foram foi ete'.split(' '));

/** "Two guys in a truck took three people": who does it stands before the verb and is not counted. */
export function isDoer(
  { text: { tokens }, clauses }: MessageReading,
  cue: KindCue,
  { first, last }: CountReading,
): boolean {
  if (!DONE_BY_MEN.has(cue.kind) || last >= cue.first) return false;
  if (clauses.sentenceOf[first] !== clauses.sentenceOf[cue.first]) return false;
  if (!MEN.has(tokens[last + 1]?.text ?? '') && !MEN.has(tokens[last]!.text)) return false;
  for (let at = last + 1; at < cue.first; at += 1) if (SUFFERED.has(tokens[at]!.text)) return false;
  return true;
}

/** People before what carries them. */
export const UNIT_RANK: Readonly<Record<CountUnit, number>> = {
  person: 0,
  child: 0,
  family: 0,
  place: 0,
  bus: 1,
  boat: 1,
  group: 1,
};

/** A number this close to a cue is its number, named or not. */
const TOUCHING_COST = 2;

/** A small bare number may be an age or an hour: of two the larger counts, unless the other touches its verb ("64 no abrigo, 8 chegaram"). */
const SMALL_COST = 12;

const OF_THE = [
  ['de', 'los'],
  ['de', 'las'],
  ['del', 'grupo', 'de'],
  ['del', 'total', 'de'],
  ['of', 'the'],
  ['of', 'our'],
  ['of', 'those'],
  ['dos'],
  ['das'],
  ['do', 'grupo', 'de'],
  ['sur', 'les'],
  ['des'],
  ['sou'],
] as const;
const SOME: ReadonlySet<ReportKind> = new Set(['arrival', 'departure', 'crossing', 'transit', 'return', 'release']);

/** "De los 40 llegaron 32", "of the 40 who left yesterday 32 arrived": the forty are whom some came of. */
function findSome(
  message: MessageReading,
  cues: readonly KindCue[],
  counts: readonly CountReading[],
): CountReading | undefined {
  const { tokens } = message.text;
  const isWhole = ({ first }: CountReading): boolean =>
    OF_THE.some((words) => words.every((word, at) => tokens[first - words.length + at]?.text === word));
  const whole = counts.find(isWhole);
  if (!whole) return undefined;
  return counts.find(
    (count) =>
      count !== whole &&
      !count.article &&
      UNIT_RANK[count.unit] === 0 &&
      count.best < whole.best &&
      cues.some((cue) => costOf(message, cue, count) <= TOUCHING_COST),
  );
}

/** "85: 30 women, 25 men, 30 children": the whole of what follows it, whatever the words. */
function findSum(counts: readonly CountReading[]): CountReading | undefined {
  const all = counts.reduce((sum, { best }) => sum + best, 0);
  return counts.length > 2 ? counts.find(({ best }) => best * 2 === all) : undefined;
}

const isSubject = (cues: readonly KindCue[], count: CountReading): boolean =>
  cues.some(
    ({ kind, first, last }) =>
      SOME.has(kind) &&
      (first === count.last + 1 || last === count.first - 1 || (first <= count.first && count.last <= last)),
  );

/**
 * Of several counts of one event: people before vehicles, the stated whole before its parts, a number right beside a cue or
 * with its noun before a bare one, then the nearer, then the first.
 */
export function chooseCount(
  message: MessageReading,
  cues: readonly KindCue[],
  counts: readonly CountReading[],
): CountReading | null {
  if (counts.length < 2) return counts[0] ?? null;
  const some = cues.every(({ kind }) => SOME.has(kind)) ? findSome(message, cues, counts) : undefined;
  if (some) return some;
  const sum = findSum(counts);
  if (sum) return { ...sum, whole: true, rule: OF_SUM };
  const rank = (count: CountReading): number => {
    const cost = Math.min(...cues.map((cue) => costOf(message, cue, count)));
    const loose = count.firm || count.op !== 'exact' || cost <= TOUCHING_COST ? 0 : 20;
    return (
      UNIT_RANK[count.unit] * 100 +
      (count.whole ? 0 : 10) +
      loose +
      (count.firm || count.op !== 'exact' || count.best >= CROWD_COUNT || isSubject(cues, count) ? 0 : SMALL_COST) +
      (count.article ? 200 : 0) +
      Math.floor(cost / 8) * 5
    );
  };
  // "5 familias, 22 personas en total": people say more than families do.
  const people = counts.find(({ unit, firm }) => unit === 'person' && firm);
  const rankOf = (count: CountReading): number =>
    rank(count) + (people && count.unit === 'family' && people.best > count.best ? 50 : 0);
  const ranked = counts.map((count) => ({ count, rank: rankOf(count) }));
  return ranked.sort((a, b) => a.rank - b.rank || a.count.first - b.count.first)[0]?.count ?? null;
}
