import { startOfDay } from './calendar.ts';
import { readClockRange } from './clock-ranges.ts';
import { readClock } from './clocks.ts';
import { readDay, readNumberOfDay } from './dates.ts';
import { readOrdinalUnit, readWeekNumber } from './ordinals.ts';
import { isPart } from './parts.ts';
import { hit, isAmount, isCandidate, isTimely, skip, type TimeScan, wordAt } from './scan.ts';
import { readCounted, readMonth, readNow, readUnit } from './spans.ts';
import { joinSpecs, type Piece, piece, type TimeSpec } from './spec.ts';
import { type ClassCode, Is, maskOf } from './words.ts';

/** A way to begin, and what it begins with: classes of words, and maybe a number. */
interface Beginning {
  readonly read: (scan: TimeScan, at: number) => Piece | null;
  readonly low: number;
  readonly high: number;
  readonly withAmount: boolean;
}

function beginning(
  read: Beginning['read'],
  classes: readonly ClassCode[],
  amount: 'or an amount' | 'no amount' = 'no amount',
): Beginning {
  const [low, high] = maskOf(classes);
  return { read, low, high, withAmount: amount === 'or an amount' };
}

const ADJECTIVES = [Is.the, Is.next, Is.last, Is.this];

/** Every way to begin, the most telling first. Only those are tried that can begin with the word at hand. */
const BEGINNINGS: readonly Beginning[] = [
  beginning(readCounted, [Is.lasting, Is.ago, Is.inside, Is.about], 'or an amount'),
  beginning(readNow, [Is.now, Is.just]),
  beginning(readEdge, [Is.edge]),
  beginning(readOrdinalUnit, [Is.the, Is.last], 'or an amount'),
  beginning(readWeekNumber, [Is.the, Is.unit]),
  beginning(readLongPart, [Is.part]),
  beginning(readDay, [...ADJECTIVES, Is.dayno, Is.month, Is.day, Is.weekday], 'or an amount'),
  beginning(readUnit, [...ADJECTIVES, Is.about, Is.unit], 'or an amount'),
  beginning(readPart, [...ADJECTIVES, Is.part]),
  beginning(readClock, [Is.clock, Is.hour, Is.half, Is.quarter, Is.minus], 'or an amount'),
  beginning(readMonth, [...ADJECTIVES, Is.of, Is.dayno, Is.month], 'or an amount'),
];

function readPiece(scan: TimeScan, at: number): Piece | null {
  const { low, high } = scan.hits[at]!;
  const isAmountHere = isAmount(scan, at);
  for (let each = 0; each < BEGINNINGS.length; each += 1) {
    const way = BEGINNINGS[each]!;
    if ((low & way.low) === 0 && (high & way.high) === 0 && !(isAmountHere && way.withAmount)) continue;
    const found = way.read(scan, at);
    if (found) return found;
  }
  return null;
}

/** A piece and what joins it: "mañana" "a las 6" "de la mañana", "hier" "vers 8h", "lunes" "25". */
export function readWhole(scan: TimeScan, at: number): Piece | null {
  const known = scan.known[at];
  if (known !== undefined) return known;
  const made = at < scan.tokens.length && isCandidate(scan, at) ? readPieces(scan, at) : null;
  scan.known[at] = made;
  return made;
}

function readPieces(scan: TimeScan, at: number): Piece | null {
  const first = readHours(scan, at) ?? readPiece(scan, at);
  if (!first) return null;
  let { spec, end } = first;
  for (;;) {
    const next = readJoined(scan, spec, end);
    if (!next) return { spec, end };
    ({ spec, end } = next);
  }
}

const MAX_LINKS = 3;
const LINKS: ReadonlySet<string> = new Set(
  ", de del da do das dos du des d' of on in at en em a al à au por para pour pou nan le la el o los las the ( como tipo pela pelo pa na no sou l' dans ya bien muy mismo y".split(
    ' ',
  ),
);

function readJoined(scan: TimeScan, spec: TimeSpec, end: number): Piece | null {
  for (let at = end, links = 0; links <= MAX_LINKS; at += 1, links += 1) {
    const next =
      (spec.day?.is === 'weekday' && at === end ? readNumberOfDay(scan, at) : null) ??
      readAdded(scan, at, spec.day !== null);
    const joined = next && joinSpecs(spec, next.spec);
    if (joined && !(wordAt(scan, at - 1) === ',' && isOfDayBefore(scan, spec, next.spec)))
      return { spec: joined, end: next.end };
    if (!LINKS.has(wordAt(scan, at))) return null;
  }
  return null;
}

/** "130 maten an, yè 90": a part of the day that stands for itself is today's, and the day before behind a comma is told for itself. */
const isOfDayBefore = ({ now }: TimeScan, { part, day }: TimeSpec, { day: other }: TimeSpec): boolean =>
  part !== null && day === null && other?.is === 'fixed' && other.at < startOfDay(now);

function readAdded(scan: TimeScan, at: number, hasDay: boolean): Piece | null {
  if (!isTimely(scan, at)) return null;
  return (
    (hasDay ? readUnit(scan, at) : null) ??
    readClockRange(scan, at, hasDay) ??
    readDay(scan, at) ??
    readPart(scan, at, true) ??
    readClock(scan, at) ??
    readAround(scan, at)
  );
}

/** "Last night around 2 they dropped 35": beside a day or a part of it who follows the number is not who it counts. */
function readAround(scan: TimeScan, at: number): Piece | null {
  if (scan.lang !== 'en' || !AROUND.has(wordAt(scan, at))) return null;
  const clock = readClock(scan, at, true);
  return clock && BEHIND_HOUR.has(wordAt(scan, clock.end)) && (clock.spec.clock?.minute ?? 0) <= NOON_MINUTES
    ? clock
    : null;
}
const AROUND: ReadonlySet<string> = new Set(['around', 'about']);
const BEHIND_HOUR: ReadonlySet<string> = new Set([
  'they',
  'we',
  'he',
  'she',
  'it',
  'i',
  'the',
  'a',
  'another',
  ',',
  '.',
  '',
]);
const NOON_MINUTES = 12 * 60;

/** Two hours that are said as such, or bare ones made hours by the day behind them: "3-8 yesterday", "between 3 and 8 tomorrow". */
function readHours(scan: TimeScan, at: number): Piece | null {
  const bare = readClockRange(scan, at, true);
  if (!bare) return null;
  const said = readClockRange(scan, at, false);
  if (said) return said;
  const joined = readJoined(scan, bare.spec, bare.end);
  return joined?.spec.day ? joined : null;
}

/* ---- parts of the day ---- */

/** Words that are parts by themselves: "anoche", "tonight", "hier soir", "yè swa". */
function readLongPart(scan: TimeScan, at: number): Piece | null {
  for (const name of ['lastnight', 'beforelast', 'tonight'] as const) {
    const found = hit(scan, at, Is.part, name);
    if (found) {
      const side = name === 'tonight' ? null : 'past';
      return piece(at + found.length, name, { part: name, side });
    }
  }
  return null;
}

/** "esta mañana", "this afternoon", "ce matin", "por la tarde"; bare ones only where `isJoined` to a day or an hour. */
export function readPart(scan: TimeScan, at: number, isJoined = false): Piece | null {
  const lead = skip(scan, at, Is.the);
  const before = hit(scan, lead, Is.this) ?? hit(scan, lead, Is.last) ?? hit(scan, lead, Is.next);
  const nameAt = before ? lead + before.length : isJoined ? lead : at;
  const found = hit(scan, nameAt, Is.part);
  if (!found) return null;
  const end = nameAt + found.length;
  const name = found.value;
  if (!isPart(name)) return null;
  if (!before && !isJoined && !isPartMeant(scan, at, name, found.length)) return null;
  if (name === 'noon' || name === 'midnight')
    return piece(end, 'clock', { clock: { minute: name === 'noon' ? 720 : 1_440, isOpen: false } });
  if (before?.is === 'last' && name !== 'morning') return piece(end, 'lastnight', { part: 'lastnight', side: 'past' });
  if (wordAt(scan, nameAt).startsWith('amaneci')) return piece(end, 'early-part', { part: 'early', side: 'past' });
  const isTonight = before?.is === 'this' && (name === 'night' || name === 'evening');
  const day = before?.is === 'this' && !isTonight ? { is: 'fixed' as const, at: startOfDay(scan.now) } : null;
  return piece(end, 'part', { part: isTonight ? 'tonight' : name, day });
}

const PART_LEADS: ReadonlySet<string> = new Set(
  "a al en por la na pela de nan in at the le au à l' dans during du durante pandan before antes by".split(' '),
);

const HT_ALONE: ReadonlySet<string> = new Set(['apremidi', 'tanto', 'granmaten', 'devanjou', 'douvanjou']);

/** "tarde", "noche" and "morning" greet as well: alone they need a preposition; Creole and madrugada do without. */
function isPartMeant(scan: TimeScan, at: number, name: string, length: number): boolean {
  if (name === 'noon' || name === 'midnight') return true;
  if (length > 1 && name !== 'afternoon') return true;
  if (scan.lang === 'ht' && HT_ALONE.has(wordAt(scan, at))) return true;
  if (name === 'small' || name === 'dawn') return true;
  const before = wordAt(scan, at - 1);
  if (scan.lang === 'ht' && name === 'morning') return length > 1 || before === 'nan';
  return PART_LEADS.has(before) && name !== 'early' && wordAt(scan, at - 2) !== 'buenas';
}

/* ---- beginnings and ends ---- */

function readEdge(scan: TimeScan, at: number): Piece | null {
  const edge = hit(scan, at, Is.edge);
  if (!edge) return null;
  const after = skip(scan, at + edge.length, Is.of, Is.the);
  const inner =
    readUnit(scan, after) ??
    readMonth(scan, after) ??
    readPart(scan, after) ??
    (edge.length === 1 ? readDay(scan, after) : null);
  if (!inner || inner.spec.clock || inner.spec.edge) return null;
  if (edge.value === 'early' && inner.spec.part === 'morning')
    return { end: inner.end, spec: { ...inner.spec, part: 'early', rule: 'early-part' } };
  const { day, part } = inner.spec;
  // "Early tomorrow": at the hour when one rises, and not before noon.
  if (edge.value === 'early' && part === null && (day?.is === 'fixed' || day?.is === 'weekday'))
    return { end: inner.end, spec: { ...inner.spec, part: 'early', rule: 'day+early' } };
  return { end: inner.end, spec: { ...inner.spec, edge: edge.value as 'early', rule: `edge+${inner.spec.rule}` } };
}
