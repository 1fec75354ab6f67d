import type { ReportView } from '../desk/contract.ts';
import { formatWhen } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';

/** A piece of a message: plain, or words that were read with what they were read as. */
export interface Piece {
  readonly text: string;
  /** Punctuation that follows without a gap and stays with the words. */
  readonly tail: string;
  readonly label: string | null;
  /** Plain text that follows up to the next words that were read: the label may hang under it. Null where the message ends first. */
  readonly after: string | null;
}

type Field = keyof ReportView['spans'];

/** Where two readings overlap, the earlier in this list keeps its words and takes the other's label along. */
const PRECEDENCE: readonly Field[] = ['count', 'place', 'to', 'when', 'kind', 'polarity', 'basis', 'mode'];

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly labels: string[];
}

/** Cuts a message into pieces along what was read in it. Spans that do not fit the text are left out. */
export function markSpans(text: string, report: ReportView, speech: Speech): readonly Piece[] {
  const marks: Mark[] = [];
  for (const field of PRECEDENCE) {
    const span = report.spans[field];
    if (!span) continue;
    const [start, end] = span;
    if (start < 0 || end > text.length || start >= end) continue;
    const label = labelOf(field, report, speech);
    const over = marks.find((mark) => mark.start < end && start < mark.end);
    if (!over) marks.push({ start, end, labels: [label] });
    else if (!over.labels.some((held) => held.includes(label))) over.labels.push(label);
  }
  return cut(
    text,
    marks.toSorted((a, b) => a.start - b.start),
  );
}

function cut(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, labels } of marks) {
    if (start > at) pieces.push({ text: text.slice(at, start), tail: '', label: null, after: null });
    const next = nextStart(marks, end);
    const tail = /^[\p{Po}\p{Pe}\p{Pf}]{0,3}/u.exec(text.slice(end, next))![0];
    const after = next === undefined ? null : text.slice(end + tail.length, next);
    pieces.push({ text: text.slice(start, end), tail, label: labels.join(', '), after });
    at = end + tail.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), tail: '', label: null, after: null });
  return pieces;
}

const nextStart = (marks: readonly Mark[], after: number): number | undefined =>
  marks.find(({ start }) => start >= after)?.start;

function labelOf(field: Field, report: ReportView, speech: Speech): string {
  const { m, say } = speech;
  switch (field) {
    case 'kind':
      return report.mode === 'now'
        ? m.kind[report.kind]
        : say(m.span.kind, { kind: m.kind[report.kind], mode: m.mode[report.mode] });
    case 'count':
      return report.count ? countLabel(report, speech) : m.span.count;
    case 'place':
      return placeLabel(report, speech);
    case 'to':
      return say(m.span.to, { place: report.to?.name ?? report.to?.text ?? '' });
    case 'when':
      return report.when ? formatWhen(report.when, speech) : m.span.when;
    case 'basis':
      return m.basis[report.basis];
    case 'polarity':
      return m.polarity[report.polarity];
    case 'mode':
      return m.mode[report.mode];
  }
}

/** The name a place was read as, where the words themselves do not say it. */
function placeLabel({ place }: ReportView, { m, say }: Speech): string {
  if (!place?.id) return m.span.placeUnsure;
  const [name, text] = [place.name.toLowerCase(), place.text.toLowerCase()];
  return name.includes(text) || text.includes(name) ? m.span.placeItself : say(m.span.place, { place: place.name });
}

function countLabel({ count }: ReportView, { m, number }: Speech): string {
  const { low, high, op } = count!;
  const figure = low === high ? number(low) : `${number(low)}–${number(high)}`;
  return `${figure}, ${m.count.ops[op]}`;
}
