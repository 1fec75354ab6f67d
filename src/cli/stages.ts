import { readFileSync } from 'node:fs';
import { assignOrigins, type Evidence, type FuseRow, fuseValues, matchClaims } from '../claims/index.ts';
import { openSolver } from '../adapters/solver/index.ts';
import { stageHandoffs, stagePlan } from '../flow/index.ts';
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
  parseInstant,
  parseZone,
  type PlaceId,
  type Zone,
} from '../model/index.ts';
import { identifyLanguage, prepareText, readCounts, readPlaces, readSignals, readTimes } from '../reading/index.ts';
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
  /** File of claims to match against. */
  readonly against: string | null;
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
    match: () => matchStage(options.against!),
    fuse: () => fuseStage(),
    handoffs: () => gather((lines) => [...stageHandoffs(lines.map((line) => JSON.stringify(line)))]),
    plan: () => planStage(options),
  };
}

const each = (read: (line: Line) => unknown): Stage => ({ take: (line) => [read(line)], finish: () => [] });
const withRoom = (room: ReadingRoom, read: (line: Line, room: ReadingRoom) => unknown): Stage =>
  each((line) => read(line, room));

/** A stage that needs the whole set before it can answer. */
function gather(answer: (lines: readonly Line[]) => readonly unknown[]): Stage {
  const lines: Line[] = [];
  return {
    take: (line) => {
      lines.push(line);
      return [];
    },
    finish: () => answer(lines),
  };
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

function readOne(line: Line, room: ReadingRoom, at: Instant, zone: Zone): ReturnType<ReadingRoom['reader']['read']> {
  const lang = langOf(line);
  return room.reader.read({
    id: asMessageId(`m:${String(line['id'])}`),
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
  const reading = readOne(line, room, at, zone);
  return {
    id: line['id'],
    lang: reading.lang.lang,
    reports: reading.reports.map((report) => reportFields(report, zone)),
  };
}

const BEGINNING = '2000-01-01T00:00:00Z';
const STEP_SECONDS = 60;

/** Lines without a time are taken to have come a minute apart, in the order given. */
function originStage(room: ReadingRoom, options: StageOptions): Stage {
  return gather((lines) => {
    const evidence = lines.map((line, n) => {
      const dated = line['at']
        ? line
        : { ...line, at: new Date(Date.parse(BEGINNING) + n * STEP_SECONDS * 1_000).toISOString() };
      const { at, zone } = momentOf(dated, options);
      return readEvidence(dated, room, at, zone);
    });
    const assigned = assignOrigins(evidence, room.places);
    return evidence.map(({ message }, n) => ({
      id: lines[n]!['id'],
      ...(assigned.get(message.id) ?? { origin: null, claim: null }),
    }));
  });
}

function readEvidence(line: Line, room: ReadingRoom, at: Instant, zone: Zone): Evidence {
  const { lang, reports } = readOne(line, room, at, zone);
  const chat = String(line['chat'] ?? 'chat');
  const message: Message = {
    id: asMessageId(`m:${String(line['id'])}`),
    channel: asChannelId(chat),
    channelKind: 'whatsapp-export',
    chat: asChatKey(`k:${chat}`),
    source: asSourceKey(`s:${String(line['sender'] ?? line['id'])}`),
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

function matchStage(path: string): Stage {
  const claims = readFileSync(path, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => JSON.parse(text) as { id: string; text: string; title?: string });
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
  const value = Number(line['value']);
  if (typeof line['item'] !== 'string' || line['source'] === undefined || !Number.isFinite(value))
    throw new TypeError('a line needs "item", "source" and a number as "value"');
  const at = typeof line['at'] === 'string' ? parseInstant(line['at']) : null;
  return { item: line['item'], source: String(line['source']), value, ...(at === null ? {} : { at }) };
}
