import type { ReportKind } from '../../model/index.ts';
import { tokenAt } from './distance.ts';
import { UNIT_RANK } from './attached-counts.ts';
import type { CountReading } from '../counts/count-reading.ts';
import { COUNTED } from '../counts/index.ts';
import { cueFrom } from '../cues/index.ts';
import { DONE_BY_PEOPLE, type KindCue } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import type { PlaceReading } from '../places/index.ts';
import type { Draft } from './index.ts';
import { readMode } from '../stance/mode.ts';
import type { TimeReading } from '../times/index.ts';

/**
 * What is said once of several: "hay 200 en la garita y 80 en el parque", "40 left for Reynosa and 25 for Monterrey". The verb stands
 * once and is left out behind (gapping); every number with a place beside it is told of by itself.
 */
interface Stand {
  readonly count: CountReading;
  readonly place: PlaceReading;
  /** Inclusive token range of both. */
  readonly first: number;
  readonly last: number;
}

/** Kinds whose verb is left out behind. Danger is told one by one. */
const GAPPED: ReadonlySet<ReportKind> = new Set([...DONE_BY_PEOPLE, 'capacity']);

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What may stand between a number and its place. */
const INSIDE = wordsOf(`
  en em in at on to for inside outside by near nan bo a o os as au aux sur dans devant pou sou para pra hacia ate hasta
  la el le les los las l na no nas nos da do de del du des the of an un una um uma dentro fuera afuera junto cerca
  mas more mais lot plis personas people pessoas personnes moun gente hay tem gen there are is son estan estao`);
/** What may stand between one number with its place and the next: marks, conjunctions, "others", the bare verb of being there. */
const BETWEEN = wordsOf(`
  , ; + y e and et ak epi plus con mas more mais encore otro otra otros otras other others another autre autres outro outra outros outras
  lot hay tem gen il a there are en em in at nan au aux sur la el le les los las na no nas nos the bo o os as`);
const MAX_INSIDE_TOKENS = 5;

/** The verb that is said once; its words may stand anywhere among numbers and places. */
type Said = Pick<KindCue, 'first' | 'last'>;

/** The numbers with a place each that stand in one row with the number of a draft, all places behind or all before; else none. */
function readRun(message: MessageReading, { lead, count }: Draft): readonly Stand[] {
  for (const standOf of [standBehind, standBefore]) {
    const stands = message.counts.flatMap((other) => standOf(message, other, lead) ?? []);
    const run = rowsOf(message, stands, lead).find((row) => row.some((stand) => stand.count.start === count!.start));
    if (run && run.length > 1) return run;
  }
  return [];
}

function rowsOf(message: MessageReading, stands: readonly Stand[], said: Said): readonly (readonly Stand[])[] {
  const rows: Stand[][] = [];
  for (const stand of stands) {
    const last = rows.at(-1)?.at(-1);
    const isNext = last && isLike(last.count, stand.count);
    if (isNext && holdsOnly(message, last.last + 1, stand.first - 1, BETWEEN, said)) rows.at(-1)!.push(stand);
    else rows.push([stand]);
  }
  return rows;
}

function standBehind(message: MessageReading, count: CountReading, said: Said): Stand | null {
  const from = nounEnd(message, count) + 1;
  for (const place of placesOf(message)) {
    const first = tokenAt(message, place.start);
    if (first >= from && first - from <= MAX_INSIDE_TOKENS && holdsOnly(message, from, first - 1, INSIDE, said))
      return { count, place, first: count.first, last: tokenAt(message, place.end - 1) };
  }
  return null;
}

function standBefore(message: MessageReading, count: CountReading, said: Said): Stand | null {
  for (const place of placesOf(message)) {
    const last = tokenAt(message, place.end - 1);
    const gap = count.first - 1 - last;
    if (gap >= 0 && gap <= MAX_INSIDE_TOKENS && holdsOnly(message, last + 1, count.first - 1, INSIDE, said))
      return { count, place, first: tokenAt(message, place.start), last: nounEnd(message, count) };
  }
  return null;
}

/** "200 on the bridge and 3 buses at the terminal" are two things. */
const isLike = (one: CountReading, other: CountReading): boolean => UNIT_RANK[one.unit] === UNIT_RANK[other.unit];

const placesOf = ({ places }: MessageReading): readonly PlaceReading[] =>
  places.filter(({ rule }) => rule !== 'origin');

const nounEnd = ({ sheet }: MessageReading, { last }: CountReading): number =>
  cueFrom(sheet, last + 1, COUNTED)?.last ?? last;

function holdsOnly(
  { text: { tokens } }: MessageReading,
  first: number,
  last: number,
  words: ReadonlySet<string>,
  said: Said,
): boolean {
  for (let at = first; at <= last; at += 1)
    if (!words.has(tokens[at]!.text) && !(said.first <= at && at <= said.last)) return false;
  return true;
}

/** The drafts, each with the place beside its number, and one for every number of its row that nothing else tells of. */
export function fillGaps(message: MessageReading, drafts: readonly Draft[]): readonly Draft[] {
  if (message.counts.length < 2 || !drafts.some(isHead)) return drafts;
  return tellOthers(message, fillPlaces(message, drafts));
}

function fillPlaces(message: MessageReading, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const run = isHead(draft) ? readRun(message, draft) : [];
    if (run.length === 0) return [draft];
    const isTold = ({ count }: Stand): boolean =>
      drafts.some((other) => other !== draft && other.count?.start === count.start);
    return run.filter((stand) => !isTold(stand)).map((stand) => placeAt(run, draft, stand));
  });
}

/**
 * "Entraron 20 y luego otros 15", "we can take 15 tonight and 20 more tomorrow": others of whom the same is told, or the same at another
 * time, each a report of its own.
 */
function tellOthers(message: MessageReading, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => {
    if (!isHead(draft)) return [draft];
    const others = message.counts.filter(({ start }) => !drafts.some((other) => other.count?.start === start));
    const told = others.length === 1 ? readOthers(message, draft, others[0]!) : null;
    return told ? [draft, told] : [draft];
  });
}

/** The other number as a report like the draft's, where the later of the two is of others or has another time. */
function readOthers(message: MessageReading, draft: Draft, count: CountReading): Draft | null {
  const { lead } = draft;
  const own = draft.count!;
  const [early, late] = own.first < count.first ? [own, count] : [count, own];
  if (!isLike(own, count) || (count.named && count.unit !== own.unit) || !isPlainly(message, lead, early, late))
    return null;
  const behind = timeBehind(message, late);
  const when = behind ?? timeBefore(message, late);
  if (!isEnd(message, behind ? tokenAt(message, behind.end - 1) + 1 : endOfOthers(message, late) + 1)) return null;
  // "Room for ten more": the others need none.
  if (late === own && draft.kind === 'capacity') return null;
  const isOtherTime = late === count && when !== null && draft.when !== null && draft.when.start !== when.start;
  if (!isOtherTime && !isOfOthers(message, late)) return null;
  const isLater = late === count && when !== null;
  return {
    ...draft,
    count: { ...count, unit: own.unit },
    when: isLater ? when : draft.when,
    mode: isLater ? readMode(message, lead, when, draft.polarity.value) : draft.mode,
    lead: { ...lead, rule: `kind.${draft.kind}.others` },
  };
}

/** Both stand in one sentence, and nothing else is told between them or behind. */
function isPlainly(
  { kinds, clauses: { sentenceOf } }: MessageReading,
  lead: KindCue,
  early: CountReading,
  late: CountReading,
): boolean {
  return (
    sentenceOf[early.first] === sentenceOf[late.first] &&
    !kinds.some(
      ({ kind, first }) => first > early.last && sentenceOf[first] === sentenceOf[late.first] && kind !== lead.kind,
    )
  );
}

const endOfOthers = (message: MessageReading, count: CountReading): number => {
  const last = nounEnd(message, count);
  return OTHERS_BEHIND.has(textAt(message, last + 1)) ? last + 1 : last;
};

const isOfOthers = (message: MessageReading, count: CountReading): boolean =>
  OTHERS_BEFORE.has(textAt(message, count.first - 1)) ||
  [nounEnd(message, count), endOfOthers(message, count)].some((at) => OTHERS_BEHIND.has(textAt(message, at)));

const textAt = ({ text: { tokens } }: MessageReading, at: number): string => tokens[at]?.text ?? '';

const timeBehind = (message: MessageReading, count: CountReading): TimeReading | null =>
  message.times.find(({ start }) => tokenAt(message, start) === endOfOthers(message, count) + 1) ?? null;

/** "Ayer cruzaron 300 y hoy apenas 20". */
function timeBefore(message: MessageReading, { first }: CountReading): TimeReading | null {
  let at = first - 1;
  while (ONLY.has(textAt(message, at))) at -= 1;
  return message.times.find(({ end }) => tokenAt(message, end - 1) === at) ?? null;
}

const ONLY = wordsOf(`
  apenas solo solamente nomas no mas only just seulement selman so somente fueron eran were foram eram etaient se`);

const isEnd = ({ text: { tokens } }: MessageReading, at: number): boolean => tokens[at]?.kind !== 'word';

/** "More like 6 thousand" are no others. */
const OTHERS_BEFORE = wordsOf('otros otras otro another other autre autres outro outra outros outras mais encore lot');
const OTHERS_BEHIND = wordsOf('more mas mais others otros otras autres outros outras lot encore anko');

const isHead = ({ kind, count }: Draft): boolean => count !== null && GAPPED.has(kind);

/** The place of its number stands where the draft has one of the row's: whence, or where to. */
function placeAt(run: readonly Stand[], draft: Draft, { count, place }: Stand): Draft {
  const isInRun = (held: PlaceReading | null): boolean => run.some((stand) => stand.place === held);
  const own = isInRun(draft.to) && !isInRun(draft.place) ? { to: place } : { place };
  if (draft.count!.start === count.start) return { ...draft, ...own };
  const unit = count.named ? count.unit : draft.count!.unit;
  return { ...draft, ...own, count: { ...count, unit }, lead: { ...draft.lead, rule: `kind.${draft.kind}.gapped` } };
}
