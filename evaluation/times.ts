import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instant, type LanguageOrUnknown, parseInstant, type Zone } from '../src/model/index.ts';
import { prepareText, readTimes, type TimeReading } from '../src/reading/index.ts';
import { type Counts, f1Of, measure, recallOf } from './bootstrap.ts';
import {
  type EvaluationFigure,
  type EvaluationOptions,
  type EvaluationSkip,
  REPOSITORY,
  skipIfAbsent,
} from './figure.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

const readLines = <Line>(path: string): readonly Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

/** Common length over the length of both; a moment counts as a minute. */
function overlapOf(a: Span, b: Span): number {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 60_000;
  const either = Math.max(a.to, b.to) - Math.min(a.from, b.from) + 60_000;
  return both <= 0 ? 0 : both / either;
}

const MIN_OVERLAP = 0.5;

interface ChatLine {
  readonly lang: string;
  readonly sentAt: string;
  readonly text: string;
  readonly reports: readonly { readonly when: { readonly from: string; readonly to: string } | null }[];
}

/** The offset in `sentAt` as a fixed zone: the labels were written with it. */
const zoneOf = (sentAt: string): Zone => {
  const hours = Number(sentAt.slice(-6, -3));
  return (hours === 0 ? 'Etc/UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`) as Zone;
};

function compareChat(line: ChatLine): Counts {
  const gold = new Map<string, Span>();
  for (const { when } of line.reports)
    if (when) gold.set(`${when.from} ${when.to}`, { from: parseInstant(when.from)!, to: parseInstant(when.to)! });
  const sentAt = parseInstant(line.sentAt)!;
  const read = [
    ...readTimes(prepareText(line.text, line.lang as LanguageOrUnknown), { sentAt, zone: zoneOf(line.sentAt) }),
  ];
  let hits = 0;
  for (const span of gold.values()) {
    const at = read.findIndex((reading) => overlapOf(span, reading) >= MIN_OVERLAP);
    if (at >= 0) {
      read.splice(at, 1);
      hits += 1;
    }
  }
  return { hits, gold: gold.size, read: hits + read.length };
}

/** Times of messages that carry a report. A time that belongs to no report is rightly read but counts as wrong: a lower bound. */
function evaluateChat(name: string, lines: readonly ChatLine[], floor: number | null): EvaluationFigure[] {
  const withReports = lines.filter(({ reports }) => reports.length > 0);
  const rows = withReports.map(compareChat);
  return ['all', 'es', 'en', 'ht', 'pt', 'fr'].flatMap((lang) => {
    const chosen = rows.filter((_, at) => lang === 'all' || withReports[at]!.lang === lang);
    if (chosen.length === 0) return [];
    const figure = { name: 'times', data: name, lang, n: chosen.length };
    return [
      { ...figure, metric: 'when-recall', ...measure(chosen, recallOf), floor: lang === 'all' ? floor : null },
      { ...figure, metric: 'when-f1', ...measure(chosen, f1Of), floor: null },
    ];
  });
}

interface Value {
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}
interface SpecLine {
  readonly lang: string;
  readonly ref?: string;
  readonly text: string;
  readonly gold: readonly {
    readonly type: string;
    readonly s?: number;
    readonly e: number;
    readonly vals: readonly Value[];
  }[];
}

const SCORED: ReadonlySet<string> = new Set(['date', 'daterange', 'time', 'timerange', 'datetime', 'datetimerange']);
const DAY = 86_400_000;
const toMilliseconds = (text: string): number =>
  Date.parse(`${text.replace(' ', 'T')}${text.length > 10 ? 'Z' : 'T00:00:00Z'}`);

/** One labelled value as an interval: a date is its day, a moment half an hour either way. */
function toSpan(type: string, { value, start, end }: Value, ref: number): Span | null {
  const day = new Date(ref).toISOString().slice(0, 10);
  const place = (text: string): number => toMilliseconds(text.length <= 8 ? `${day} ${text}` : text);
  if (value !== undefined) {
    if (!/^\d/.test(value)) return null;
    const from = place(value);
    return type === 'date' ? { from, to: from + DAY } : { from: from - DAY / 48, to: from + DAY / 48 };
  }
  if (start === undefined && end === undefined) return null;
  return { from: start === undefined ? -Infinity : place(start), to: end === undefined ? Infinity : place(end) };
}

/** A short reading that holds the labelled moment. */
function isMoment(gold: Span, reading: TimeReading): boolean {
  const moment = (gold.from + gold.to) / 2;
  return reading.from <= moment && moment <= reading.to + 60_000 && reading.to - reading.from <= DAY / 24;
}

/** Time of day alone may be read on a neighbouring day; of what is open at one end, the other end must be right. */
function isRead(type: string, gold: Span, reading: TimeReading): boolean {
  if (type === 'date') return reading.from >= gold.from && reading.to <= gold.to && reading.from < gold.to;
  if ((type === 'time' || type === 'datetime') && isMoment(gold, reading)) return true;
  if (gold.from === -Infinity) return Math.abs(gold.to - reading.to) <= DAY / 24;
  if (gold.to === Infinity) return Math.abs(gold.from - reading.from) <= DAY / 24;
  const shifts = type === 'time' || type === 'timerange' ? [-1, 0, 1] : [0];
  return shifts.some(
    (days) => overlapOf({ from: gold.from + days * DAY, to: gold.to + days * DAY }, reading) >= MIN_OVERLAP,
  );
}

function compareSpec(line: SpecLine): Counts {
  const ref = toMilliseconds(line.ref!);
  const read = [
    ...readTimes(prepareText(line.text, line.lang as LanguageOrUnknown), {
      sentAt: ref as Instant,
      zone: 'Etc/UTC' as Zone,
    }),
  ];
  const gold = line.gold.filter(({ type, vals }) => SCORED.has(type) && vals.some((value) => toSpan(type, value, ref)));
  let hits = 0;
  for (const { type, s = 0, e, vals } of gold) {
    const spans = vals.flatMap((value) => toSpan(type, value, ref) ?? []);
    const at = read.findIndex(
      (reading) => reading.start < e && s < reading.end && spans.some((span) => isRead(type, span, reading)),
    );
    if (at >= 0) {
      read.splice(at, 1);
      hits += 1;
    }
  }
  const others = line.gold.filter(({ type }) => !SCORED.has(type));
  const wrong = read.filter(({ start, end }) => !others.some(({ s = 0, e }) => start < e && s < end));
  return { hits, gold: gold.length, read: hits + wrong.length };
}

const SPEC_FLOORS: Readonly<Record<string, number>> = { es: 0.7, pt: 0.6, fr: 0.6, en: 0.65 };

/** Measures time reading on every labelled set that is present. */
export async function evaluateTimes(
  options: EvaluationOptions,
): Promise<readonly (EvaluationFigure | EvaluationSkip)[]> {
  const outcomes: (EvaluationFigure | EvaluationSkip)[] = [];
  const noChat = skipIfAbsent(options, 'times', 'chat/chat-dev.jsonl');
  if (noChat) outcomes.push(noChat);
  else outcomes.push(...evaluateChat('chat-dev', readLines(join(options.data, 'chat/chat-dev.jsonl')), 0.85));
  for (const hand of ['hand-a', 'hand-b']) {
    const path = join(REPOSITORY, 'evaluation/data/chat', `${hand}.jsonl`);
    if (existsSync(path)) outcomes.push(...evaluateChat(hand, readLines(path), null));
  }
  const noSpecs = skipIfAbsent(options, 'times', 'text/time-msrt.jsonl');
  if (noSpecs) return [...outcomes, noSpecs];
  const specs = readLines<SpecLine>(join(options.data, 'text/time-msrt.jsonl')).filter(({ ref }) => ref);
  for (const [lang, floor] of Object.entries(SPEC_FLOORS)) {
    const rows = specs.filter((line) => line.lang === lang).map(compareSpec);
    outcomes.push({
      name: 'times',
      data: 'time-msrt',
      lang,
      metric: 'f1',
      ...measure(rows, f1Of),
      floor,
      n: rows.length,
    });
  }
  return outcomes;
}
