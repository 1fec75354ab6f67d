import { Actions, type Decision } from '../../claims/index.ts';
import { asInstant, DAY, formatInstant, type Instant, type Zone } from '../../model/index.ts';
import { writeCsv } from '../csv.ts';

/** Below this, a number can point at people or at one shift; public figures leave it out. */
const SMALLEST_PUBLIC_COUNT = 10;

export interface PublicMatter {
  readonly deskName: string;
  readonly decisions: readonly Decision[];
  /** Opened before `reportsUntil(now)`. */
  readonly referrals: number;
  readonly zone: Zone;
  readonly now: Instant;
}

/** What came later is in no report yet: whoever asks again and again would see the moment a child was reported missing. */
export const reportsUntil = (now: Instant): Instant => asInstant(Math.floor((now - DAY) / DAY) * DAY);

/**
 * What anybody may know, as CSV: decisions by action with cost and outcome. Decisions and referrals of the last day are left out; counts below ten are
 * suppressed, and with them the hours they could be worked out from; no totals, for a total and its parts give away what is missing.
 */
export function writePublicReport(matter: PublicMatter): string {
  const until = reportsUntil(matter.now);
  const old = matter.decisions.filter(({ at }) => at < until);
  const header = ['Desk', 'Decisions before', 'Action', 'Figure', 'Value'];
  const head = [matter.deskName, formatInstant(until, matter.zone).slice(0, 10)];
  const rows = Actions.flatMap((action) =>
    figuresOf(old.filter((decision) => decision.action === action)).map(([figure, value]) => [
      ...head,
      action,
      figure,
      value,
    ]),
  );
  return writeCsv([header, ...rows, [...head, '', 'referrals of people in danger', suppress(matter.referrals)]]);
}

/** Tens, so that two reports a day apart do not give away what came between them. */
const suppress = (count: number): string | number =>
  count < SMALLEST_PUBLIC_COUNT ? `<${SMALLEST_PUBLIC_COUNT}` : Math.round(count / 10) * 10;

function figuresOf(decisions: readonly Decision[]): readonly (readonly [string, string | number])[] {
  const acted = decisions.filter(({ verdict }) => verdict === 'act');
  const closed = acted.filter(({ outcome }) => outcome !== null);
  const falseAlarms = closed.filter(({ outcome }) => !outcome!.happened);
  const hours = (of: 'laneHours' | 'staffHours'): string | number =>
    closed.length < SMALLEST_PUBLIC_COUNT
      ? 'suppressed'
      : Math.round(closed.reduce((sum, { outcome }) => sum + outcome![of], 0) / 10) * 10;
  return [
    ['acted', suppress(acted.length)],
    ['refrained', suppress(decisions.length - acted.length)],
    ['acted against the gate', suppress(acted.filter(({ override }) => override).length)],
    ['false alarms', suppress(falseAlarms.length)],
    ['lane-hours', hours('laneHours')],
    ['staff-hours', hours('staffHours')],
  ];
}
