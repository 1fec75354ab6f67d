import type {
  ChannelKind,
  Credibility,
  Grade,
  Reason,
  Reliability,
  ReportBasis,
  SourceClass,
} from '../../model/index.ts';
import type { Outcomes, SourceRecord } from '../evidence.ts';
import { giveReason } from './reasons.ts';

/** What of an origin a grade looks at. */
export interface OriginView {
  readonly attributed: boolean;
  readonly sourceClass: SourceClass;
  readonly basis: ReportBasis;
  readonly channelKind: ChannelKind;
  /** Messages that go back to it, itself counted. */
  readonly messages: number;
}

const isFirstHand = (basis: ReportBasis): boolean => basis === 'eyewitness' || basis === 'participant';

/**
 * Reliability of an origin after STANAG 2511: who stands behind it and how they know. A forward does not lend its sender's standing.
 * Unattributed hearsay is E once it spreads without an author, and F while there is one message.
 */
export function rateOrigin(
  { attributed, sourceClass, basis, messages }: OriginView,
  outcomes: Outcomes = {},
): Reliability {
  if (!attributed) return messages > 1 ? 'E' : 'F';
  const record = outcomes.sources?.[sourceClass];
  switch (sourceClass) {
    case 'own-officer':
      return isFirstHand(basis) || basis === 'official' ? 'A' : 'B';
    case 'partner-desk':
      return 'B';
    case 'known-organisation':
      return isFirstHand(basis) || basis === 'official' ? 'B' : 'C';
    case 'tested-source':
      return rateRecord(record) ?? 'C';
    case 'unknown':
      return isFirstHand(basis) || basis === 'official' || basis === 'media' ? 'D' : basis === 'hearsay' ? 'E' : 'F';
  }
}

/** Letter from a record of at least twenty claims followed up; null below that. */
function rateRecord(record: SourceRecord | undefined): Reliability | null {
  const MIN_RECORD_COUNT = 20;
  const told = (record?.hits ?? 0) + (record?.falseAlarms ?? 0);
  if (!record || told < MIN_RECORD_COUNT) return null;
  const share = record.hits / told;
  return share >= 0.9 ? 'B' : share >= 0.7 ? 'C' : share >= 0.5 ? 'D' : 'E';
}

export const isBetter = (one: Reliability, other: Reliability): boolean => one < other;

/** What speaks for and against a claim, one view per origin. */
export interface Case {
  readonly for: readonly OriginView[];
  readonly against: readonly OriginView[];
  readonly asked: number;
  readonly probability: number;
  /** Claims that say the same with another figure. */
  readonly rivals: number;
}

export interface Graded {
  readonly grade: Grade;
  readonly reasons: readonly Reason[];
}

/** Both axes, kept apart, with their reasons. */
export function gradeCase(case_: Case, outcomes: Outcomes = {}): Graded {
  const reliability = rateCase(case_, outcomes);
  const credibility = judgeCredibility(case_, outcomes);
  return {
    grade: { reliability: reliability.letter, credibility: credibility.digit },
    reasons: [...reliability.reasons, ...credibility.reasons],
  };
}

function rateCase({ for: origins }: Case, outcomes: Outcomes): { letter: Reliability; reasons: readonly Reason[] } {
  const rated = origins.map((view) => ({ view, letter: rateOrigin(view, outcomes) }));
  const best = rated.reduce<(typeof rated)[number] | null>(
    (top, next) => (!top || isBetter(next.letter, top.letter) ? next : top),
    null,
  );
  if (!best) return { letter: 'F', reasons: [giveReason('source-unknown')] };
  const reasons = [reliabilityReason(best.view)];
  const record = outcomes.sources?.[best.view.sourceClass];
  if (record && best.view.attributed && record.hits + record.falseAlarms > 0)
    reasons.push(giveReason('class-record', { hits: record.hits, told: record.hits + record.falseAlarms }));
  return { letter: best.letter, reasons };
}

function reliabilityReason({ attributed, sourceClass, basis, messages }: OriginView): Reason {
  if (!attributed) return giveReason('no-author', { messages });
  if (sourceClass !== 'unknown') return giveReason(sourceClass);
  if (isFirstHand(basis)) return giveReason('unknown-witness');
  return giveReason(basis === 'official' || basis === 'media' ? 'office-quoted' : 'source-unknown');
}

/**
 * Credibility from the probability, held back by what corroboration there is: 1 takes two independent origins of whom one saw it and
 * nobody against; 2 takes a second origin, or one of reliability B. What nobody stands for is 4 once it has spread, and 6 before.
 */
function judgeCredibility(case_: Case, outcomes: Outcomes): { digit: Credibility; reasons: readonly Reason[] } {
  const attributed = case_.for.filter((view) => view.attributed);
  const against = case_.against.filter((view) => view.attributed);
  const reasons = credibilityReasons(case_, attributed, against, outcomes);
  if (case_.for.length === 0) return { digit: case_.against.length > 0 ? 5 : 6, reasons };
  if (attributed.length === 0 && against.length === 0)
    return { digit: case_.for.reduce((sum, { messages }) => sum + messages, 0) > 2 ? 4 : 6, reasons };
  const earned = digitOf(case_.probability);
  const witnessed = attributed.some(({ basis }) => isFirstHand(basis) || basis === 'official');
  const standing = attributed.some((view) => !isBetter('B', rateOrigin(view, outcomes)));
  const cap: Credibility =
    attributed.length >= 2 && witnessed && against.length === 0
      ? 1
      : attributed.length >= 2 || standing
        ? 2
        : attributed.length > 0
          ? 3
          : 4;
  return { digit: Math.max(earned, cap) as Credibility, reasons };
}

const digitOf = (probability: number): Credibility =>
  probability >= 0.92 ? 1 : probability >= 0.78 ? 2 : probability >= 0.5 ? 3 : probability >= 0.2 ? 4 : 5;

function credibilityReasons(
  case_: Case,
  attributed: readonly OriginView[],
  against: readonly OriginView[],
  outcomes: Outcomes,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const messages = case_.for.reduce((sum, view) => sum + view.messages, 0);
  if (case_.for.length === 0 && case_.asked > 0) reasons.push(giveReason('only-asked'));
  else if (attributed.length === 0 && messages === 1 && against.length === 0)
    reasons.push(giveReason('nothing-to-compare'));
  else if (case_.for.length === 1) reasons.push(giveReason('one-origin', { messages }));
  else if (attributed.length > 0) reasons.push(giveReason('origins', { origins: attributed.length }));
  const channels = new Set(attributed.map(({ channelKind }) => channelKind)).size;
  if (channels > 1) reasons.push(giveReason('channels', { channels }));
  if (against.length > 0) reasons.push(giveReason('against', { against: against.length }));
  const best = (views: readonly OriginView[]): Reliability =>
    views.map((view) => rateOrigin(view, outcomes)).sort()[0] ?? 'F';
  if (against.length > 0 && isBetter(best(against), best(case_.for))) reasons.push(giveReason('denied-by-better'));
  if (case_.rivals > 0) reasons.push(giveReason('other-figures', { claims: case_.rivals }));
  return reasons;
}
