import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findDanger } from '../src/desk/index.ts';
import {
  asMessageId,
  type CountUnit,
  type Language,
  type Mode,
  parseInstant,
  type Polarity,
  type Report,
  type ReportBasis,
  type Zone,
} from '../src/model/index.ts';
import {
  basePlaces,
  createGazetteer,
  createReader,
  type Gazetteer,
  prepareText,
  type Reader,
  type Reading,
} from '../src/reading/index.ts';
import { readQuantities } from '../src/reading/counts/quantities.ts';
import { readCues } from '../src/reading/cues/index.ts';
import { fold } from '../src/reading/words/folding.ts';
import { type Counts, f1Of, measure, recallOf, type Score } from './bootstrap.ts';
import { type EvaluationFigure, type EvaluationOptions, type EvaluationSkip, REPOSITORY } from './figure.ts';

/** A gold report of the annotated chats: see the annotation guide beside the data. */
export interface GoldReport {
  readonly kind: string;
  readonly count: {
    readonly low: number;
    readonly best: number;
    readonly high: number;
    readonly unit: CountUnit;
    readonly text: string;
  } | null;
  readonly place: string | null;
  readonly to: string | null;
  readonly when: { readonly from: string; readonly to: string } | null;
  readonly basis: ReportBasis;
  readonly polarity: Polarity;
  readonly mode: Mode;
}

export interface GoldMessage {
  readonly id: string;
  readonly lang: Language;
  readonly sentAt: string;
  readonly near: string;
  readonly forwarded: boolean;
  readonly text: string;
  readonly reports: readonly GoldReport[];
}

export const readLines = <Line>(path: string): readonly Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

/** The zone of an ISO time's own offset; the sets name no place for the clock. */
export const zoneOf = (sentAt: string): Zone => {
  const hours = Number(sentAt.slice(-6, -3));
  return (hours === 0 ? 'Etc/UTC' : `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`) as Zone;
};

/** Gold and read reports of one message, paired by kind; of several of one kind those with the same number first. */
export interface Pairing<Read = Report> {
  readonly pairs: readonly (readonly [gold: GoldReport, read: Read])[];
  readonly missed: readonly GoldReport[];
  readonly surplus: readonly Read[];
}

/** What pairing asks of a report, or of the draft of one. */
interface Counted {
  readonly kind: string;
  readonly count: { readonly best: number } | null;
}

export function pairReports<Read extends Counted>(gold: readonly GoldReport[], read: readonly Read[]): Pairing<Read> {
  const open = [...read];
  const pairs: [GoldReport, Read][] = [];
  const missed: GoldReport[] = [];
  const take = (report: GoldReport, isSame: (read: Read) => boolean): boolean => {
    const at = open.findIndex((candidate) => candidate.kind === report.kind && isSame(candidate));
    if (at >= 0) pairs.push([report, open.splice(at, 1)[0]!]);
    return at >= 0;
  };
  const rest = gold.filter(
    (report) => !take(report, ({ count }) => (count?.best ?? null) === (report.count?.best ?? null)),
  );
  for (const report of rest) if (!take(report, () => true)) missed.push(report);
  return { pairs, missed, surplus: open };
}

interface Evaluated {
  readonly message: GoldMessage;
  readonly reading: Reading;
  readonly pairing: Pairing;
}

type Measure = (evaluated: Evaluated) => Counts | null;

const one = (hit: boolean): Counts => ({ hits: hit ? 1 : 0, gold: 1, read: 1 });

/** A bare article before a victim ("un niño") may count as one or as nothing: it is left out on both sides. */
const isArticleCount = (count: { readonly best: number }, text: string): boolean =>
  count.best === 1 && !/\d/.test(text);

function countsOf({ message, pairing }: Evaluated, isHit: (gold: GoldReport, read: Report) => boolean): Counts {
  const goldHas = (gold: GoldReport): boolean => gold.count !== null && !isArticleCount(gold.count, gold.count.text);
  const readHas = (read: Report): boolean =>
    read.count !== null && !isArticleCount(read.count, message.text.slice(...(read.spans.count ?? [0, 0])));
  const { pairs, missed, surplus } = pairing;
  const isNeutral = ([gold]: readonly [GoldReport, Report]): boolean => gold.count !== null && !goldHas(gold);
  const scored = pairs.filter((pair) => !isNeutral(pair));
  return {
    hits: scored.filter(([gold, read]) => goldHas(gold) && readHas(read) && isHit(gold, read)).length,
    gold: scored.filter(([gold]) => goldHas(gold)).length + missed.filter(goldHas).length,
    read: scored.filter(([, read]) => readHas(read)).length + surplus.filter(readHas).length,
  };
}

const isSameCount = ({ count: gold }: GoldReport, { count: read }: Report): boolean =>
  gold!.unit === read!.unit && gold!.best === read!.best;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, 0.03 * Math.max(a, b));
const isSameInterval = (gold: GoldReport, read: Report): boolean =>
  isSameCount(gold, read) && isNear(gold.count!.low, read.count!.low) && isNear(gold.count!.high, read.count!.high);

const ARTICLES = /^(el|la|los|las|le|les|l'|the|o|os|as|a)\s+(?=\S)/;
/** In Creole the article stands behind; the hands that labelled do not agree on whether it belongs to the place. */
const CREOLE_ARTICLE = /(?<=\S)\s+(a|la|an|nan|lan)$/;
export const placeKey = (words: string | null, lang: Language): string | null => {
  if (words === null) return null;
  const key = fold(words).trim().replace(ARTICLES, '');
  return lang === 'ht' ? key.replace(CREOLE_ARTICLE, '') : key;
};

/** Places and destinations of paired reports by their words, articles left out; those of missed and surplus reports count as wrong. */
export function countPlaces(lang: Language, { pairs, missed, surplus }: Pairing<Placed>): Counts {
  let [hits, gold, read] = [0, 0, 0];
  for (const [want, got] of pairs) {
    for (const field of ['place', 'to'] as const) {
      const [a, b] = [placeKey(want[field], lang), placeKey(got[field]?.text ?? null, lang)];
      gold += a === null ? 0 : 1;
      read += b === null ? 0 : 1;
      hits += a !== null && a === b ? 1 : 0;
    }
  }
  const fields = (report: { readonly place: unknown; readonly to: unknown }): number =>
    (report.place ? 1 : 0) + (report.to ? 1 : 0);
  for (const report of missed) gold += fields(report);
  for (const report of surplus) read += fields(report);
  return { hits, gold, read };
}

/** What is asked of a report, or of the draft of one, for its places. */
interface Placed {
  readonly place: { readonly text: string } | null;
  readonly to: { readonly text: string } | null;
}

const QUARTER_HOUR = 15 * 60_000;

/** Times of paired reports: the same where both ends agree within a quarter of an hour, or the intervals overlap by half. */
function timesOf({ pairing }: Evaluated): Counts {
  let [hits, gold, read] = [0, 0, 0];
  for (const [want, got] of pairing.pairs) {
    gold += want.when ? 1 : 0;
    read += got.when ? 1 : 0;
    if (!want.when || !got.when) continue;
    const [from, to] = [Date.parse(want.when.from), Date.parse(want.when.to)];
    const overlap = Math.min(to, got.when.to) - Math.max(from, got.when.from);
    const union = Math.max(to, got.when.to) - Math.min(from, got.when.from);
    const isClose = Math.abs(from - got.when.from) <= QUARTER_HOUR && Math.abs(to - got.when.to) <= QUARTER_HOUR;
    hits += isClose || overlap >= 0.5 * union ? 1 : 0;
  }
  return { hits, gold, read };
}

const agreement =
  (field: 'polarity' | 'mode' | 'basis'): Measure =>
  ({ pairing }) => {
    const { pairs } = pairing;
    if (pairs.length === 0) return null;
    return {
      hits: pairs.filter(([gold, read]) => gold[field] === read[field]).length,
      gold: pairs.length,
      read: pairs.length,
    };
  };

/** Somebody is missing, whoever asks for them, or people are held or extorted: what a person is told of instead of data. */
const isOfDanger = ({ reports }: GoldMessage): boolean =>
  reports.some(
    ({ kind, polarity, mode }) =>
      kind === 'missing-child' ||
      kind === 'missing-person' ||
      ((kind === 'kidnapping' || kind === 'extortion') && polarity === 'affirmed' && mode !== 'conditional'),
  );

const isReferred = ({ message, reading }: Evaluated): boolean =>
  findDanger(message, reading.reports, reading.goneOrHeld) !== null;

interface Figure {
  readonly name: string;
  readonly metric: string;
  readonly score: Score;
  readonly floor: number | null;
  readonly measure: Measure;
}

/**
 * What is measured on annotated chats. Kinds: micro-F1 over reports paired by kind. Counts: F1 over paired reports, by unit
 * and best number; `interval-f1` asks for the interval too. Places, times: F1 over paired reports. Polarity, mode, basis:
 * share of paired reports that agree. Chatter: share of messages without a report that are left without one. Danger: share of
 * messages of somebody missing, held or extorted that become a referral, and share of referrals that are of such.
 */
const FIGURES: readonly Figure[] = [
  {
    name: 'language',
    metric: 'accuracy',
    score: recallOf,
    floor: 0.97,
    measure: ({ message, reading }) => one(message.lang === reading.lang.lang),
  },
  {
    name: 'kinds',
    metric: 'micro-f1',
    score: f1Of,
    floor: 0.92,
    measure: ({ pairing: { pairs, missed, surplus } }) => ({
      hits: pairs.length,
      gold: pairs.length + missed.length,
      read: pairs.length + surplus.length,
    }),
  },
  { name: 'counts', metric: 'f1', score: f1Of, floor: 0.93, measure: (evaluated) => countsOf(evaluated, isSameCount) },
  {
    name: 'counts',
    metric: 'interval-f1',
    score: f1Of,
    floor: null,
    measure: (evaluated) => countsOf(evaluated, isSameInterval),
  },
  { name: 'polarity', metric: 'accuracy', score: recallOf, floor: 0.95, measure: agreement('polarity') },
  { name: 'mode', metric: 'accuracy', score: recallOf, floor: 0.93, measure: agreement('mode') },
  { name: 'basis', metric: 'accuracy', score: recallOf, floor: 0.9, measure: agreement('basis') },
  {
    name: 'place',
    metric: 'span-f1',
    score: f1Of,
    floor: 0.85,
    measure: ({ message: { lang }, pairing }) => countPlaces(lang, pairing),
  },
  { name: 'when', metric: 'f1', score: f1Of, floor: null, measure: timesOf },
  {
    name: 'chatter',
    metric: 'left-empty',
    score: recallOf,
    floor: 0.95,
    measure: ({ message, reading }) => (message.reports.length > 0 ? null : one(reading.reports.length === 0)),
  },
  {
    name: 'reports',
    metric: 'found-any',
    score: recallOf,
    floor: null,
    measure: ({ message, reading }) => (message.reports.length === 0 ? null : one(reading.reports.length > 0)),
  },
  {
    name: 'danger',
    metric: 'heard',
    score: recallOf,
    floor: null,
    measure: (evaluated) => (isOfDanger(evaluated.message) ? one(isReferred(evaluated)) : null),
  },
  {
    name: 'danger',
    metric: 'not-for-nothing',
    score: recallOf,
    floor: null,
    measure: (evaluated) => (isReferred(evaluated) ? one(isOfDanger(evaluated.message)) : null),
  },
];

function evaluateChat(
  data: string,
  messages: readonly GoldMessage[],
  reader: Reader,
  gazetteer: Gazetteer,
  isHeld: boolean,
): EvaluationFigure[] {
  const evaluated = messages.map((message): Evaluated => {
    const reading = reader.read({
      id: asMessageId(`m:${message.id}`),
      text: message.text,
      sentAt: parseInstant(message.sentAt)!,
      zone: zoneOf(message.sentAt),
      near: gazetteer.find(message.near),
      forwarded: message.forwarded,
    });
    return { message, reading, pairing: pairReports(message.reports, reading.reports) };
  });
  return FIGURES.flatMap((figure) =>
    ['all', 'es', 'en', 'ht', 'pt', 'fr'].flatMap((lang) => {
      const some = evaluated.filter(({ message }) => lang === 'all' || message.lang === lang);
      const rows = some.map(figure.measure).filter((row) => row !== null);
      if (rows.length === 0) return [];
      const { name, metric, score, floor } = figure;
      return [
        {
          name,
          data,
          lang,
          metric,
          ...measure(rows, score),
          floor: lang === 'all' && isHeld ? floor : null,
          n: rows.length,
        },
      ];
    }),
  );
}

interface NumberLine {
  readonly lang: Language;
  readonly text: string;
  readonly gold: readonly { readonly v: number }[];
}

/** Whole numbers in texts that hold no fraction: F1 by value. */
function evaluateNumerals(lines: readonly NumberLine[]): EvaluationFigure[] {
  const whole = lines.filter(({ gold }) => gold.every(({ v }) => Number.isInteger(v)));
  return byLanguage('numerals', 'num-msrt', 'integer-f1', 0.92, whole, ({ text, lang, gold }) => {
    const read = prepareText(text, lang).numerals.filter(({ integer, ordinal }) => integer && !ordinal);
    return matchSets(
      gold.map(({ v }) => String(Math.abs(v))),
      read.map(({ best }) => String(Math.abs(best))),
    );
  });
}

interface RangeLine {
  readonly lang: Language;
  readonly text: string;
  readonly gold: readonly { readonly iv: string }[];
}

/** Open and closed ranges by their two ends; equalities ("igual a 20") are no ranges. */
function evaluateRanges(lines: readonly RangeLine[]): EvaluationFigure[] {
  return byLanguage('ranges', 'range-msrt', 'f1', 0.85, lines, ({ text, lang, gold }) => {
    const { tokens, numerals } = prepareText(text, lang);
    const read = readQuantities(tokens, numerals, readCues(tokens, numerals, lang)).flatMap(
      ({ op, low, best, high }) => {
        if (op === 'range') return [`${low}..${high}`];
        if (op === 'more-than' || op === 'at-least') return [`${best}..`];
        return op === 'at-most' ? [`..${best}`] : [];
      },
    );
    const wanted = gold
      .map(({ iv }) => iv.slice(1, -1).replace(',', '..'))
      .filter((range) => range.split('..')[0] !== range.split('..')[1]);
    return matchSets(wanted, read);
  });
}

function matchSets(gold: readonly string[], read: readonly string[]): Counts {
  const open = [...read];
  const hits = gold.filter((value) => {
    const at = open.indexOf(value);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  }).length;
  return { hits, gold: gold.length, read: read.length };
}

function byLanguage<Line extends { readonly lang: Language }>(
  name: string,
  data: string,
  metric: string,
  floor: number,
  lines: readonly Line[],
  row: (line: Line) => Counts,
): EvaluationFigure[] {
  return ['es', 'en', 'pt', 'fr'].flatMap((lang) => {
    const rows = lines.filter((line) => line.lang === lang).map(row);
    return rows.length === 0 ? [] : [{ name, data, lang, metric, ...measure(rows, f1Of), floor, n: rows.length }];
  });
}

/** The writers' sets by what each part was used for; evaluation/data/README.md says how far each can be trusted. */
const PARTS: readonly (readonly [hand: string, use: string, isIn: (n: number) => boolean])[] = [
  ['hand-c', 'fitted', (n) => n % 2 === 1],
  ['hand-c', 'read', (n) => n % 2 === 0],
  ['hand-d', 'read', () => true],
  ['hand-e', 'read', () => true],
  ['hand-g', 'read', () => true],
  ['hand-i', 'read', () => true],
  ...[...'klmnopqstvwxyz', 'aa', 'ab', 'ac', 'ae', 'af', 'ag'].map(
    (hand) => [`hand-${hand}`, 'read', () => true] as const,
  ),
  ['hand-f', 'held', () => true],
  ['hand-h', 'held', () => true],
  ['hand-j', 'held', () => true],
  ['hand-r', 'held', () => true],
  ['hand-u', 'held', () => true],
  ['hand-ad', 'held', () => true],
  ['hand-ah', 'held', () => true],
];

/** Measures reading on the shared development set, the project's own sets, and the number sets that are present. */
export async function evaluateReading(
  options: EvaluationOptions,
): Promise<readonly (EvaluationFigure | EvaluationSkip)[]> {
  const gazetteer = createGazetteer({ base: basePlaces() });
  const reader = createReader({ gazetteer });
  const own = resolve(REPOSITORY, 'evaluation/data/chat');
  const chat = (path: string, data: string, isHeld: boolean) => () =>
    evaluateChat(data, readLines(path), reader, gazetteer, isHeld);
  const part = (path: string, data: string, isIn: (n: number) => boolean) => () =>
    evaluateChat(
      data,
      readLines<GoldMessage>(path).filter(({ id }) => isIn(Number(id.slice(-3)))),
      reader,
      gazetteer,
      false,
    );
  const sets: readonly (readonly [data: string, path: string, run: () => EvaluationFigure[]])[] = [
    [
      'chat-dev',
      join(options.data, 'chat/chat-dev.jsonl'),
      chat(join(options.data, 'chat/chat-dev.jsonl'), 'chat-dev', true),
    ],
    ['hand-a', join(own, 'hand-a.jsonl'), chat(join(own, 'hand-a.jsonl'), 'hand-a', false)],
    ['hand-b', join(own, 'hand-b.jsonl'), chat(join(own, 'hand-b.jsonl'), 'hand-b', false)],
    ...PARTS.map(([hand, use, isIn]) => {
      const path = join(own, `${hand}.jsonl`);
      return [`${hand} ${use}`, path, part(path, `${hand} ${use}`, isIn)] as const;
    }),
    [
      'num-msrt',
      join(options.data, 'text/num-msrt.jsonl'),
      () => evaluateNumerals(readLines(join(options.data, 'text/num-msrt.jsonl'))),
    ],
    [
      'range-msrt',
      join(options.data, 'text/range-msrt.jsonl'),
      () => evaluateRanges(readLines(join(options.data, 'text/range-msrt.jsonl'))),
    ],
  ];
  return sets.flatMap(([data, path, run]): (EvaluationFigure | EvaluationSkip)[] =>
    existsSync(path) ? run() : [{ name: 'reading', data, skipped: `${data} is not in the data folder` }],
  );
}
