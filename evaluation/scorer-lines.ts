import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageOrUnknown } from '../src/model/index.ts';

/** A message the scorer learns from, with the kinds it reports; `a|b` accepts either. */
export interface Line {
  readonly lang: LanguageOrUnknown;
  readonly text: string;
  readonly near: string;
  readonly sentAt: string;
  readonly forwarded: boolean;
  readonly reports: readonly { readonly kind: string }[];
}

/** Only lines with an odd number are learnt from where the even ones are kept to measure with. */
export type Half = 'all' | 'odd';

const here = import.meta.dirname;
const readJsonLines = <Row>(path: string): readonly Row[] =>
  readFileSync(resolve(here, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const isOdd = (id: string): boolean => Number(/\d+$/.exec(id)?.[0] ?? 0) % 2 === 1;

/** A labelled chat of the project's own. */
export function readChat(name: string, half: Half): readonly Line[] {
  return readJsonLines<Line & { readonly id: string }>(`data/chat/${name}.jsonl`).filter(
    ({ id }) => half === 'all' || isOdd(id),
  );
}

interface NightRow {
  readonly id: string;
  readonly at: string;
  readonly text?: string;
  readonly lang?: LanguageOrUnknown;
  readonly forwarded: string | null;
}

interface NightExpected {
  readonly reads: Readonly<Record<string, readonly { readonly kind: string }[]>>;
  readonly arcs: Readonly<Record<string, readonly string[]>>;
}

/** The odd half of the example night: what its messages were meant to say, and its chatter. */
export function readNight(): readonly Line[] {
  const expected = JSON.parse(readFileSync(resolve(here, '../examples/night/expected.json'), 'utf8')) as NightExpected;
  const chatter = new Set(expected.arcs['chatter']);
  return readJsonLines<NightRow>('../examples/night/scenario.jsonl').flatMap((row) => {
    const reports = expected.reads[row.id] ?? (chatter.has(row.id) ? [] : null);
    if (!reports || !row.text || !row.lang || !isOdd(row.id)) return [];
    const { text, lang, at: sentAt, forwarded } = row;
    return [{ lang, text, near: 'Matamoros', sentAt, forwarded: forwarded !== null, reports }];
  });
}
