import {
  type CountUnit,
  type Language,
  type Mode,
  type Polarity,
  type ReportBasis,
  type ReportKind,
  ReportKinds,
} from '../../model/index.ts';
import { enCases } from './en.cases.ts';
import { esCases } from './es.cases.ts';
import { frCases } from './fr.cases.ts';
import { htCases } from './ht.cases.ts';
import { ptCases } from './pt.cases.ts';

/** What a case says a report should hold. */
export interface ExpectedReport {
  readonly kind: ReportKind;
  readonly count: { readonly best: number; readonly unit: CountUnit } | null;
  readonly basis: ReportBasis;
  readonly polarity: Polarity;
  readonly mode: Mode;
}

/** A message with what should be read from it; nothing from talk. */
export interface ReadingCase {
  readonly lang: Language;
  readonly text: string;
  readonly reports: readonly ExpectedReport[];
}

const UNITS: Readonly<Record<string, CountUnit>> = {
  p: 'person',
  c: 'child',
  f: 'family',
  b: 'bus',
  s: 'boat',
  g: 'group',
  l: 'place',
};
const BASES: Readonly<Record<string, ReportBasis>> = {
  e: 'eyewitness',
  p: 'participant',
  h: 'hearsay',
  o: 'official',
  m: 'media',
  u: 'unmarked',
};
const POLARITIES: Readonly<Record<string, Polarity>> = { '+': 'affirmed', '-': 'denied', '?': 'asked' };
const MODES: Readonly<Record<string, Mode>> = { P: 'past', N: 'now', F: 'planned', C: 'conditional' };

/** Reads the case lines of a language (notation: es.cases.ts). A line that does not parse is a bug in the table and throws. */
export function parseCases(lang: Language, table: string): readonly ReadingCase[] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const bar = line.indexOf('|');
      return { lang, text: line.slice(bar + 1).trim(), reports: parseExpected(line.slice(0, bar).trim()) };
    });
}

const parseExpected = (words: string): readonly ExpectedReport[] =>
  words === '-' ? [] : words.split(' & ').map(parseReport);

function parseReport(words: string): ExpectedReport {
  const [kind, count, stance] = words.split(' ') as [ReportKind, string, string];
  const basis = BASES[stance[0]!];
  const polarity = POLARITIES[stance[1]!];
  const mode = MODES[stance[2]!];
  if (!ReportKinds.includes(kind) || !basis || !polarity || !mode) throw new Error(`case does not parse: ${words}`);
  const unit = UNITS[count.at(-1)!];
  return { kind, count: unit ? { best: Number(count.slice(0, -1)), unit } : null, basis, polarity, mode };
}

/** Every language's cases. */
export const readingCases: Readonly<Record<Language, readonly ReadingCase[]>> = {
  es: parseCases('es', esCases),
  en: parseCases('en', enCases),
  ht: parseCases('ht', htCases),
  pt: parseCases('pt', ptCases),
  fr: parseCases('fr', frCases),
};
