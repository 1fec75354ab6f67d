import type { RecordExportRequest, RecordView } from '../desk/contract.ts';

/** Fields that are withheld together, in words a records officer would use. */
export const GROUPS = {
  by: ['by'],
  reason: ['reason'],
  people: ['people', 'needs', 'headcount', 'counted', 'parts', 'places', 'free'],
  text: ['answer.text'],
  evidence: ['evidence'],
} as const;
export type Group = keyof typeof GROUPS;

/** The form while it is filled in. */
export interface ExportDraft {
  readonly recipient: string;
  readonly purpose: string;
  readonly by: string;
  /** Empty: all kinds. */
  readonly kind: string;
  /** The desk's wall clock, `2023-05-12T04:20`; empty: no bound. */
  readonly from: string;
  readonly until: string;
  readonly groups: readonly Group[];
  readonly reason: string;
  readonly head: 'sealed' | 'newest';
}

export const beginExport = ({ sealedSize }: RecordView, by: string): ExportDraft => ({
  recipient: '',
  purpose: '',
  by,
  kind: '',
  from: '',
  until: '',
  groups: [],
  reason: '',
  head: sealedSize > 0 ? 'sealed' : 'newest',
});

const LEAST_CHARS = 2;
const WORDS = ['recipient', 'purpose', 'by'] as const;

/** Fields that still have to be filled in. */
export const missingIn = (draft: ExportDraft): ReadonlySet<string> =>
  new Set([
    ...WORDS.filter((name) => draft[name].trim().length < LEAST_CHARS),
    ...(draft.groups.length > 0 && draft.reason.trim().length < LEAST_CHARS ? ['reason'] : []),
  ]);

/**
 * A time on the desk's wall clock, `2023-05-12T04:20`, as an instant; null where it is empty.
 * @param asOf an instant of the desk, whose offset the time is meant in
 */
export const wallTime = (wall: string, asOf: string): string | null =>
  wall === '' ? null : `${wall}:00${/(Z|[+-]\d\d:\d\d)$/.exec(asOf)?.[0] ?? 'Z'}`;

export function readExport(draft: ExportDraft, id: string, asOf: string): RecordExportRequest {
  const withhold = draft.groups.flatMap((group) => [...GROUPS[group]]);
  return {
    id,
    by: draft.by.trim(),
    recipient: draft.recipient.trim(),
    purpose: draft.purpose.trim(),
    kinds: draft.kind === '' ? null : [draft.kind],
    from: wallTime(draft.from, asOf),
    until: wallTime(draft.until, asOf),
    withhold,
    reason: withhold.length === 0 ? null : draft.reason.trim(),
    head: draft.head,
  };
}
