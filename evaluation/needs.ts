import { join } from 'node:path';
import { asInstant, asMessageId, type LanguageOrUnknown, type ReportKind, type Zone } from '../src/model/index.ts';
import { basePlaces, createGazetteer, createReader } from '../src/reading/index.ts';
import { type NeedSignal, Signals } from '../src/reading/signals/index.ts';
import { type Counts, f1Of, measure } from './bootstrap.ts';
import { type EvaluationFigure, type EvaluationOptions, type EvaluationSkip, skipIfAbsent } from './figure.ts';
import { aucOf, eceOf } from './linear-learning.ts';
import { LABELS, loadNeeds, NEEDS_FILE, readLeftOut } from './needs-learning.ts';
import { readTableWithHead } from './tables.ts';

const NEEDS = Signals.filter((signal) => signal !== 'direct-report');

/** Texts of one row: as it was sent (mostly Creole and French), and the English beside it. */
const TEXTS: readonly (readonly [data: string, column: string, lang: LanguageOrUnknown | null])[] = [
  ['needs (learnt from)', 'original', null],
  ['needs (English, l.f.)', 'message', 'en'],
];

/** Rounds of the bootstrap where every round sorts. */
const ROUNDS = 200;

type Row = ReadonlyMap<string, string>;

function readRows(path: string): readonly Row[] {
  const [names, ...rows] = readTableWithHead(path, ',');
  return rows.map((cells) => new Map(names!.map((name, at) => [name, cells[at] ?? ''])));
}

/** Kinds of need the reader reports of each text: the cues and the scorer and the model of needs as shipped. */
function readKinds(rows: readonly Row[], column: string, lang: LanguageOrUnknown | null): readonly Set<ReportKind>[] {
  const reader = createReader({ gazetteer: createGazetteer({ base: basePlaces() }) });
  return rows.map((row, at) => {
    const { reports } = reader.read({
      id: asMessageId(`needs-${at}`),
      text: row.get(column)!,
      sentAt: asInstant(0),
      zone: 'America/Port-au-Prince' as Zone,
      near: null,
      forwarded: false,
      ...(lang === null ? {} : { lang }),
    });
    return new Set(reports.map(({ kind }) => kind));
  });
}

const toCounts = (isGold: boolean, isRead: boolean): Counts => ({
  hits: Number(isGold && isRead),
  gold: Number(isGold),
  read: Number(isRead),
});

/** Just under what holds on messages left out, measured on 28 November 2026. */
const LEFT_OUT_FLOORS: Readonly<Record<NeedSignal, number>> = {
  'need-water': 0.76,
  'need-food': 0.77,
  'need-shelter': 0.6,
  'need-medical': 0.55,
};
const DIRECT_FLOORS = { auc: 0.85, ece: 0.03 } as const;

/** The model alone on messages as sent, each read with weights, threshold and calibration learnt from other messages. */
function evaluateLeftOut(folder: string): readonly EvaluationFigure[] {
  const held = readLeftOut(loadNeeds(folder));
  const shared = { name: 'needs', data: 'needs (left out)', lang: 'all' };
  const needs = Object.entries(LEFT_OUT_FLOORS).map(([kind, floor]) => {
    const counts = held[kind as NeedSignal].map(({ gold, isRead }) => toCounts(gold, isRead));
    return { ...shared, metric: `${kind}-f1`, ...measure(counts, f1Of), floor, n: counts.length };
  });
  const direct = held['direct-report'];
  const auc = measure(direct, aucOf, ROUNDS);
  const trust = measure(direct, (rows) => 1 - eceOf(rows), ROUNDS);
  return [
    ...needs,
    { ...shared, metric: 'direct-auc', ...auc, floor: DIRECT_FLOORS.auc, n: direct.length },
    // The gate is "not under": the calibration error is shown as what is left of one.
    { ...shared, metric: 'direct-1-ece', ...trust, floor: 1 - DIRECT_FLOORS.ece, n: direct.length },
  ];
}

/**
 * Needs in disaster messages (Munro; CC BY 4.0), each kind for itself: is it asked for in the message, is it reported. The shipped
 * reader has learnt from these messages, so its own figures here flatter it; the honest ones are of the messages left out.
 */
export async function evaluateNeeds(
  options: EvaluationOptions,
): Promise<readonly (EvaluationFigure | EvaluationSkip)[]> {
  const skipped = skipIfAbsent(options, 'needs', NEEDS_FILE);
  if (skipped) return [skipped];
  const all = readRows(join(options.data, NEEDS_FILE));
  const asShipped = TEXTS.flatMap(([data, column, lang]) => {
    const rows = all.filter((row) => row.get(column)!.trim() !== '');
    const reads = readKinds(rows, column, lang);
    return NEEDS.map((kind) => {
      const counts = rows.map((row, at) =>
        toCounts(
          LABELS[kind].some((name) => row.get(name) === '1'),
          reads[at]!.has(kind),
        ),
      );
      const shared = { name: 'needs', data, lang: lang ?? 'all', metric: `${kind}-f1` };
      return { ...shared, ...measure(counts, f1Of), floor: null, n: rows.length };
    });
  });
  return [...asShipped, ...evaluateLeftOut(options.data)];
}
