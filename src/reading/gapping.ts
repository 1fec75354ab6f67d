import type { ReportKind } from '../model/index.ts';
import { tokenAt, UNIT_RANK } from './attachment.ts';
import type { CountReading } from './count-reading.ts';
import { COUNTED } from './counts.ts';
import { cueFrom } from './cues.ts';
import type { KindCue } from './kind-cue.ts';
import type { MessageReading } from './message-reading.ts';
import type { PlaceReading } from './places/index.ts';
import type { Draft } from './reports.ts';

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
const GAPPED: ReadonlySet<ReportKind> = new Set([
  'presence',
  'waiting',
  'stranded',
  'departure',
  'transit',
  'crossing',
  'arrival',
  'return',
  'release',
  'capacity',
]);

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
  return drafts.flatMap((draft) => {
    const run = isHead(draft) ? readRun(message, draft) : [];
    if (run.length === 0) return [draft];
    const isTold = ({ count }: Stand): boolean =>
      drafts.some((other) => other !== draft && other.count?.start === count.start);
    return run.filter((stand) => !isTold(stand)).map((stand) => placeAt(run, draft, stand));
  });
}

const isHead = ({ kind, count }: Draft): boolean => count !== null && GAPPED.has(kind);

/** The place of its number stands where the draft has one of the row's: whence, or where to. */
function placeAt(run: readonly Stand[], draft: Draft, { count, place }: Stand): Draft {
  const isInRun = (held: PlaceReading | null): boolean => run.some((stand) => stand.place === held);
  const own = isInRun(draft.to) && !isInRun(draft.place) ? { to: place } : { place };
  if (draft.count!.start === count.start) return { ...draft, ...own };
  const unit = count.named ? count.unit : draft.count!.unit;
  return { ...draft, ...own, count: { ...count, unit }, lead: { ...draft.lead, rule: `kind.${draft.kind}.gapped` } };
}
