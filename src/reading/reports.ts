import {
  asReportId,
  type Count,
  type Instant,
  LIMITS,
  type MessageId,
  type Mode,
  type PlaceRef,
  type Polarity,
  type Report,
  type ReportBasis,
  type ReportKind,
  type Span,
  type SpanField,
} from '../model/index.ts';
import { assignCounts, attachPlaces, attachTime, chooseCount } from './attachment.ts';
import type { CountReading } from './counts.ts';
import type { Cue } from './cues.ts';
import type { KindCue } from './kinds.ts';
import type { MessageReading } from './message-reading.ts';
import type { PlaceReading } from './places/index.ts';
import type { TimeReading } from './readings.ts';
import { readBasis, readMode, readPolarity, type Stance } from './stance.ts';

/** A report in the making: one kind at one spot of the message, with everything attached. */
export interface Draft {
  readonly kind: ReportKind;
  /** Cues of this kind at this spot, lead cue first; empty for a bare presence. */
  readonly cues: readonly KindCue[];
  readonly lead: KindCue;
  readonly count: CountReading | null;
  readonly place: PlaceReading | null;
  readonly to: PlaceReading | null;
  readonly when: TimeReading | null;
  readonly polarity: Stance<Polarity>;
  readonly mode: Stance<Mode>;
  readonly basis: Stance<ReportBasis>;
}

/** Drafts of everything a message may report, before it is decided which of them it does. */
export function draftReports(message: MessageReading): readonly Draft[] {
  const owners = assignCounts(message);
  const groups = groupCues(message, owners);
  const drafts = groups.map((group) => draft(message, group));
  const presence = draftPresence(message, owners, drafts);
  return presence ? [...drafts, presence] : drafts;
}

interface CueGroup {
  readonly cues: readonly KindCue[];
  readonly counts: readonly CountReading[];
}

/** One group per kind; a second of the same kind only where both have counts of their own, sentences apart, or one is denied. */
function groupCues(message: MessageReading, owners: readonly number[]): readonly CueGroup[] {
  const groups: { cues: KindCue[]; counts: CountReading[]; sentence: number; polarity: Polarity }[] = [];
  message.kinds.forEach((cue, index) => {
    const counts = message.counts.filter((_, at) => owners[at] === index);
    const sentence = message.clauses.sentenceOf[cue.first]!;
    const polarity = readPolarity(message, cue).value;
    const host = groups.findLast(
      (group) =>
        group.cues[0]!.kind === cue.kind &&
        (group.polarity === polarity || sentence === group.sentence) &&
        (sentence === group.sentence || counts.length === 0 || group.counts.length === 0),
    );
    if (host) {
      host.cues.push(cue);
      host.counts.push(...counts);
    } else groups.push({ cues: [cue], counts, sentence, polarity });
  });
  return groups;
}

function draft(message: MessageReading, { cues, counts }: CueGroup): Draft {
  const count = chooseCount(counts);
  const lead = leadOf(cues, count);
  const when = attachTime(message, lead);
  return {
    kind: lead.kind,
    cues,
    lead,
    count,
    ...attachPlaces(message, lead),
    when,
    polarity: readPolarity(message, lead),
    mode: readMode(message, lead, when),
    basis: readBasis(message, lead),
  };
}

/** The strongest cue speaks for the group; of equals the one nearest the count, else the first. */
function leadOf(cues: readonly KindCue[], count: CountReading | null): KindCue {
  const distance = (cue: KindCue): number => (count ? Math.abs(cue.first - count.anchor) : 0);
  return cues.toSorted((a, b) => b.strength - a.strength || distance(a) - distance(b) || a.first - b.first)[0]!;
}

/** People counted with no kind of their own are present: "somos 90 en el puente", "13 chapines en una bodega". */
function draftPresence(message: MessageReading, owners: readonly number[], drafts: readonly Draft[]): Draft | null {
  if (drafts.some(({ kind }) => kind === 'presence')) return null;
  const free = message.counts.filter((count, at) => owners[at] === -1 && PEOPLE.has(count.unit) && isSaid(count));
  const count = chooseCount(free);
  if (!count) return null;
  const lead: KindCue = {
    kind: 'presence',
    tense: null,
    strength: 1,
    first: count.first,
    last: count.last,
    rule: 'kind.presence.count',
  };
  return draft(message, { cues: [lead], counts: [count] });
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'child', 'family']);
const isSaid = (count: CountReading): boolean => !count.article && (count.firm || count.op !== 'exact');

/** Turns accepted drafts into reports. Ids follow from the message and the position, so re-reading gives the same. */
export function writeReports(message: MessageReading, id: MessageId, drafts: readonly Draft[]): readonly Report[] {
  return drafts
    .slice(0, LIMITS.REPORTS_PER_MESSAGE_COUNT)
    .map((draft, index) => writeReport(message, id, draft, index));
}

function writeReport(message: MessageReading, id: MessageId, draft: Draft, index: number): Report {
  const { lead, count, place, to, when, polarity, mode, basis } = draft;
  const spans: Partial<Record<SpanField, Span>> = { kind: spanOf(message, lead) };
  if (count) spans.count = [count.start, count.end];
  if (place) spans.place = [place.start, place.end];
  if (to) spans.to = [to.start, to.end];
  if (when) spans.when = [when.start, when.end];
  if (polarity.cue) spans.polarity = spanOf(message, polarity.cue);
  if (mode.cue) spans.mode = spanOf(message, mode.cue);
  if (basis.cue) spans.basis = spanOf(message, basis.cue);
  return {
    id: asReportId(`r:${id.replace(/^m:/, '')}.${index}`),
    message: id,
    kind: draft.kind,
    count: count ? toCount(count) : null,
    place: place ? toPlaceRef(place) : null,
    to: to ? toPlaceRef(to) : null,
    when: when ? { from: when.from as Instant, to: when.to as Instant } : null,
    basis: basis.value,
    polarity: polarity.value,
    mode: mode.value,
    lang: message.text.lang,
    spans,
    rules: [
      lead.rule,
      count?.rule,
      place && `place.${place.rule}`,
      when && `when.${when.rule}`,
      polarity.rule,
      mode.rule,
      basis.rule,
    ].filter((rule): rule is string => typeof rule === 'string'),
  };
}

const spanOf = ({ text }: MessageReading, { first, last }: Pick<Cue, 'first' | 'last'>): Span => [
  text.tokens[first]!.start,
  text.tokens[last]!.end,
];

const toCount = ({ op, low, best, high, unit }: CountReading): Count => ({ op, low, best, high, unit });

const toPlaceRef = ({ place, text, candidates }: PlaceReading): PlaceRef => ({
  id: place,
  name: place ? (candidates[0]?.name ?? text) : text,
  text,
});
