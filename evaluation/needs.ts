import { join } from 'node:path';
import { asInstant, asMessageId, type LanguageOrUnknown, type ReportKind, type Zone } from '../src/model/index.ts';
import { basePlaces, createGazetteer, createReader } from '../src/reading/index.ts';
import { type Counts, f1Of, measure } from './bootstrap.ts';
import { type EvaluationFigure, type EvaluationOptions, type EvaluationSkip, skipIfAbsent } from './figure.ts';
import { readTableWithHead } from './tables.ts';

const FILE = 'needs/disaster_response_validation.csv';

/** Labels of the set under which a kind of need is asked for. */
const NEEDS: readonly (readonly [kind: ReportKind, columns: readonly string[], floor: number | null])[] = [
  ['need-water', ['water'], null],
  ['need-food', ['food'], null],
  ['need-shelter', ['shelter'], null],
  ['need-medical', ['medical_help', 'medical_products'], null],
];

/** Texts of one row: as it was sent (mostly Creole and French), and the English beside it. */
const TEXTS: readonly (readonly [data: string, column: string, lang: LanguageOrUnknown | null])[] = [
  ['needs (as sent)', 'original', null],
  ['needs (English)', 'message', 'en'],
];

type Row = ReadonlyMap<string, string>;

function readRows(path: string): readonly Row[] {
  const [names, ...rows] = readTableWithHead(path, ',');
  return rows.map((cells) => new Map(names!.map((name, at) => [name, cells[at] ?? ''])));
}

/** Kinds of need the reader reports of each text: the cues and the scorer as shipped, nothing learnt from this set. */
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

/** Needs in disaster messages (Munro; CC BY 4.0), each kind for itself: is it asked for in the message, is it reported. */
export async function evaluateNeeds(
  options: EvaluationOptions,
): Promise<readonly (EvaluationFigure | EvaluationSkip)[]> {
  const skipped = skipIfAbsent(options, 'needs', FILE);
  if (skipped) return [skipped];
  const all = readRows(join(options.data, FILE));
  return TEXTS.flatMap(([data, column, lang]) => {
    const rows = all.filter((row) => row.get(column)!.trim() !== '');
    const reads = readKinds(rows, column, lang);
    return NEEDS.map(([kind, columns, floor]) => {
      const counts = rows.map((row, at) =>
        toCounts(
          columns.some((name) => row.get(name) === '1'),
          reads[at]!.has(kind),
        ),
      );
      const shared = { name: 'needs', data, lang: lang ?? 'all', metric: `${kind}-f1` };
      return { ...shared, ...measure(counts, f1Of), floor, n: rows.length };
    });
  });
}
