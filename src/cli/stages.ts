import { assignOrigins, type Evidence, type FuseRow, fuseValues, matchClaims } from '../claims/index.ts';
import { openSolver } from '../adapters/solver/index.ts';
import { openHandoffStage, stagePlan } from '../flow/index.ts';
import {
  asChannelId,
  asChatKey,
  asInstant,
  asMessageId,
  asPlaceId,
  asSourceKey,
  type Corridor,
  formatInstant,
  type Forwarded,
  type Instant,
  type LanguageOrUnknown,
  Languages,
  type Message,
  type MessageId,
  ok,
  parseInstant,
  parseZone,
  type PlaceId,
  refuse,
  type Result,
  type Zone,
} from '../model/index.ts';
import { identifyLanguage, prepareText, readCounts, readPlaces, readSignals, readTimes } from '../reading/index.ts';
import { linesIn, readNamedFile } from './files.ts';
import { reportFields } from './read-print.ts';
import { openReadingRoom, type ReadingRoom } from './rooms.ts';

export const STAGES = [
  'language',
  'numbers',
  'counts',
  'times',
  'places',
  'reports',
  'needs',
  'origins',
  'match',
  'fuse',
  'handoffs',
  'plan',
] as const;
export type StageName = (typeof STAGES)[number];

export interface StageOptions {
  readonly corridor: Corridor | null;
  readonly zone: string | null;
  /** Claims to match against. */
  readonly against: readonly ClaimLine[];
}

type Line = Readonly<Record<string, unknown>>;

/** What a stage does with lines: one by one, or with the whole set at the end. */
export interface Stage {
  readonly take: (line: Readonly<Record<string, unknown>>) => readonly unknown[];
  readonly finish: () => readonly unknown[];
}

/** Every stage by name; what a stage needs is opened when it is asked for. */
export function openStages(options: StageOptions): Readonly<Record<StageName, () => Stage | Promise<Stage>>> {
  const room = (): ReadingRoom => openReadingRoom(options.corridor);
  return {
    language: () => each((line) => ({ id: line['id'], ...identifyLanguage(textOf(line)) })),
    numbers: () =>
      each((line) => ({
        id: line['id'],
        numbers: prepareText(textOf(line), langOf(line)).numerals.map(({ low, best, high, start, end }) => ({
          low,
          best,
          high,
          op: low === high ? 'exact' : 'vague',
          start,
          end,
        })),
      })),
    counts: () =>
      each((line) => ({
        id: line['id'],
        counts: readCounts(prepareText(textOf(line), langOf(line))).map(
          ({ op, low, best, high, unit, start, end }) => ({ op, low, best, high, unit, start, end }),
        ),
      })),
    times: () => each((line) => readTimesLine(line, options)),
    places: () => withRoom(room(), readPlacesLine),
    reports: () => withRoom(room(), (line, opened) => readReportsLine(line, opened, options)),
    needs: () =>
      each((line) => ({ id: line['id'], needs: readSignals(prepareText(textOf(line), langOf(line)).tokens) })),
    origins: () => originStage(room(), options),
    match: () => matchStage(options.against),
    fuse: () => fuseStage(),
    handoffs: () => handoffStage(),
    plan: () => planStage(options),
  };
}

const each = (read: (line: Line) => unknown): Stage => ({ take: (line) => [read(line)], finish: () => [] });
const withRoom = (room: ReadingRoom, read: (line: Line, room: ReadingRoom) => unknown): Stage =>
  each((line) => read(line, room));

function handoffStage(): Stage {
  const stage = openHandoffStage();
  return { take: (line) => [stage.take(line)], finish: () => [stage.finish()] };
}

async function planStage(options: StageOptions): Promise<Stage> {
  const solver = await openSolver();
  return each((line) => stagePlan(line, zoneOfPlan(line, options), solver));
}

/** Times of a plan are shown in its own zone, else the option's, else at the offset of its start. */
function zoneOfPlan(line: Line, options: StageOptions): Zone {
  const wanted = typeof line['zone'] === 'string' ? line['zone'] : options.zone;
  const zone = wanted === null ? zoneOfOffset(String(line['start'])) : parseZone(wanted);
  if (!zone) throw new TypeError(`"${wanted}" is not a time zone`);
  return zone;
}

function textOf(line: Line): string {
  if (typeof line['text'] !== 'string') throw new TypeError('"text" is missing');
  return line['text'];
}

function langOf(line: Line): LanguageOrUnknown | undefined {
  const lang = line['lang'];
  return Languages.find((known) => known === lang);
}

/** Instant and zone of a line: its own zone, else the option's, else a fixed offset as its time gives it. */
function momentOf(line: Line, options: StageOptions): { readonly at: Instant; readonly zone: Zone } {
  const at = parseInstant(String(line['at'] ?? ''));
  if (at === null) throw new TypeError('"at" is missing or not ISO 8601 with an offset');
  const wanted = typeof line['zone'] === 'string' ? line['zone'] : options.zone;
  const zone = wanted === null ? zoneOfOffset(String(line['at'])) : parseZone(wanted);
  if (!zone) throw new TypeError(`"${wanted}" is not a time zone`);
  return { at, zone };
}

/** `-05:00` is a zone of its own for Intl. */
function zoneOfOffset(text: string): Zone {
  const offset = /([+-]\d{2}:\d{2})$/.exec(text)?.[1];
  return (offset && parseZone(offset)) || ('UTC' as Zone);
}

function readTimesLine(line: Line, options: StageOptions): unknown {
  const { at, zone } = momentOf(line, options);
  const times = readTimes(prepareText(textOf(line), langOf(line)), { sentAt: at, zone });
  return {
    id: line['id'],
    times: times.map(({ from, to, grain, start, end }) => ({
      from: formatInstant(from, zone),
      to: formatInstant(to, zone),
      grain,
      start,
      end,
    })),
  };
}

const nearOf = (line: Line, { gazetteer }: ReadingRoom): PlaceId | null => {
  const near = line['near'];
  if (typeof near !== 'string') return null;
  return gazetteer.place(asPlaceId(near)) ? asPlaceId(near) : gazetteer.find(near);
};

function readPlacesLine(line: Line, room: ReadingRoom): unknown {
  const places = readPlaces(prepareText(textOf(line), langOf(line)), room.gazetteer, { near: nearOf(line, room) });
  return {
    id: line['id'],
    places: places.map(({ text, start, end, candidates }) => ({ text, start, end, candidates })),
  };
}

function readOne(
  line: Line,
  id: MessageId,
  room: ReadingRoom,
  at: Instant,
  zone: Zone,
): ReturnType<ReadingRoom['reader']['read']> {
  const lang = langOf(line);
  return room.reader.read({
    id,
    text: textOf(line),
    sentAt: at,
    zone,
    near: nearOf(line, room),
    forwarded: forwardedOf(line),
    ...(lang ? { lang } : {}),
  });
}

const forwardedOf = (line: Line): Forwarded => {
  if (line['forwarded'] === 'frequently-forwarded') return 'frequently-forwarded';
  return line['forwarded'] ? 'forwarded' : null;
};

function readReportsLine(line: Line, room: ReadingRoom, options: StageOptions): unknown {
  const { at, zone } = momentOf(line, options);
  const reading = readOne(line, asMessageId(`m:${String(line['id'])}`), room, at, zone);
  return {
    id: line['id'],
    lang: reading.lang.lang,
    reports: reading.reports.map((report) => reportFields(report, zone)),
  };
}

const BEGINNING = '2000-01-01T00:00:00Z';
const STEP_SECONDS = 60;
/** Numbers of lines written with as many digits sort as the lines stand. */
const NUMBER_DIGITS = 9;

/** Lines without a time are taken to have come a minute apart, in the order given. */
function originStage(room: ReadingRoom, options: StageOptions): Stage {
  const ids: unknown[] = [];
  const evidence: Evidence[] = [];
  return {
    take(line) {
      const n = evidence.length;
      const at = line['at'] ?? new Date(Date.parse(BEGINNING) + n * STEP_SECONDS * 1_000).toISOString();
      evidence.push(readEvidence({ ...line, at }, n, room, options));
      ids.push(line['id']);
      return [];
    },
    finish() {
      const assigned = assignOrigins(evidence, room.places);
      return evidence.map(({ message }, n) => ({
        id: ids[n],
        ...(assigned.get(message.id) ?? { origin: null, claim: null }),
      }));
    },
  };
}

/** A line as the `n`th message of its set; two lines may have one id, or none. */
function readEvidence(line: Line, n: number, room: ReadingRoom, options: StageOptions): Evidence {
  const { at, zone } = momentOf(line, options);
  const id = asMessageId(`m:${String(n).padStart(NUMBER_DIGITS, '0')}`);
  const { lang, reports } = readOne(line, id, room, at, zone);
  const chat = String(line['chat'] ?? 'chat');
  const message: Message = {
    id,
    channel: asChannelId(chat),
    channelKind: 'whatsapp-export',
    chat: asChatKey(`k:${chat}`),
    source: asSourceKey(`s:${String(line['sender'] ?? n)}`),
    sourceClass: 'unknown',
    sentAt: asInstant(at),
    zone,
    kind: 'text',
    text: textOf(line),
    edited: false,
    forwarded: forwardedOf(line),
    replyTo: null,
    mediaHash: null,
    location: null,
    flags: [],
  };
  return { message, lang: lang.lang, reports };
}

/** A claim to match against. */
export interface ClaimLine {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

/** The claims of a file, one a line. Refuses a file with a line that is none: what it left out could never be found. */
export function readClaimsFile(path: string): Result<readonly ClaimLine[]> {
  const text = readNamedFile(path);
  if (!text.ok) return text;
  const claims: ClaimLine[] = [];
  for (const [index, line] of linesIn(text.value).entries()) {
    if (line.trim() === '') continue;
    const claim = readClaim(line);
    if (!claim)
      return refuse('wrong-claims', `${path}, line ${index + 1}, is no claim {id,text,title?}.`, 'Mend the line.');
    claims.push(claim);
  }
  return ok(claims);
}

function readClaim(line: string): ClaimLine | null {
  try {
    const claim = JSON.parse(line) as ClaimLine | null;
    const isClaim = typeof claim?.text === 'string' && claim.id !== undefined;
    return isClaim && ['string', 'undefined'].includes(typeof claim.title) ? claim : null;
  } catch {
    return null;
  }
}

function matchStage(claims: readonly ClaimLine[]): Stage {
  const match = matchClaims(claims);
  return each((line) => ({ id: line['id'], matches: match(textOf(line), langOf(line)) }));
}

function fuseStage(): Stage {
  const rows: FuseRow[] = [];
  return {
    take(line) {
      rows.push(readFuseRow(line));
      return [];
    },
    finish: () => fuseValues(rows),
  };
}

function readFuseRow(line: Line): FuseRow {
  const value = numberOf(line['value']);
  if (typeof line['item'] !== 'string' || (line['source'] ?? null) === null || value === null)
    throw new TypeError('a line needs "item", "source" and a number as "value"');
  const at = parseInstant(String(line['at'] ?? ''));
  if ((line['at'] ?? null) !== null && at === null) throw new TypeError('"at" is not ISO 8601 with an offset');
  return { item: line['item'], source: String(line['source']), value, ...(at === null ? {} : { at }) };
}

/** A number, or one written as text; an empty cell of a table is none, though `Number('')` is 0. */
function numberOf(value: unknown): number | null {
  const isWritten = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
  return isWritten && Number.isFinite(Number(value)) ? Number(value) : null;
}
