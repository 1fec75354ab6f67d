import type { Mode, ReportKind } from '../../model/index.ts';

/** Words that speak of one kind of report, before anything is asked of them. */
export interface KindCue {
  readonly kind: ReportKind;
  readonly tense: Mode | null;
  readonly strength: number;
  /** Inclusive token range. */
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

/** Kinds that tell what people do or have done to them: where they are and where they go. */
export const DONE_BY_PEOPLE: ReadonlySet<ReportKind> = new Set([
  'presence',
  'waiting',
  'stranded',
  'departure',
  'transit',
  'crossing',
  'arrival',
  'return',
  'release',
]);

/** Kinds that people bring about: where they go or are let go, and what they open or shut. */
export const BROUGHT_ABOUT: ReadonlySet<ReportKind> = new Set([
  'closure',
  'opening',
  'checkpoint',
  'departure',
  'arrival',
  'crossing',
  'transit',
  'release',
  'return',
]);

/** Kinds that tell of something that lacks. */
export const NEEDS: ReadonlySet<ReportKind> = new Set([
  'need-water',
  'need-food',
  'need-medical',
  'need-shelter',
  'need-transport',
]);

/** Kinds that look for somebody. */
export const MISSING: ReadonlySet<ReportKind> = new Set(['missing-person', 'missing-child']);
