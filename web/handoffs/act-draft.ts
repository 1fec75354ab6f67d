import type { ActOffer } from '../desk/contract.ts';
import type { ActMatter } from './act-words.ts';
import type { ActValues } from './acting.ts';

export const PEOPLE = ['adults', 'children', 'unaccompanied', 'unsorted'] as const;
export const NEEDS = ['medical', 'wheelchair', 'pregnant', 'interpreter'] as const;
export const FREE = ['beds', 'holding', 'processing'] as const;
export const CODES = ['miscount', 'turned-back', 'medical', 'stayed', 'joined', 'separated-family', 'other'] as const;

/** A form while it is being filled in: every field as it is written. */
export interface Draft {
  readonly by: string;
  readonly reason: string;
  /** Whole numbers as text, by the name of their field. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Instants as the desk's wall clock, `2023-05-12T04:20`. */
  readonly times: Readonly<Record<string, string>>;
  readonly isHourly: boolean;
  readonly isOverride: boolean;
  readonly keepRest: boolean;
}

type Suggest = ActOffer['suggest'];

/** The desk's suggestion as a form that is filled in already; counts are left empty, because somebody has to have counted. */
export function beginDraft({ suggest, act, needs }: ActOffer, { card }: ActMatter, by: string): Draft {
  const numbers: Record<string, string> = {};
  const put = (name: string, value: unknown): void => {
    if (typeof value === 'number') numbers[name] = String(value);
  };
  put('places', suggest.places);
  put('headcount', suggest.headcount);
  if (act === 'correct-receipt') put('counted', suggest.counted);
  for (const kind of FREE) put(kind, suggest.free?.[kind]);
  put('receiptMinutes', suggest.terms?.receiptMinutes);
  put('partySize', suggest.terms?.partySize);
  for (const part of suggest.parts ?? []) put(part.code, Math.abs(part.people));
  if (needs.includes('people')) for (const kind of PEOPLE) put(kind, card?.people[kind] || undefined);
  if (needs.includes('needs') && !needs.includes('part'))
    for (const kind of NEEDS) put(kind, card?.needs[kind] || undefined);
  return { by, reason: '', numbers, times: timesOf(suggest), isHourly: false, isOverride: false, keepRest: true };
}

function timesOf({ window, until, readyAt, expires }: Suggest): Record<string, string> {
  const found = { from: window?.from, to: window?.to, until, readyAt, expires };
  return Object.fromEntries(Object.entries(found).flatMap(([name, at]) => (at ? [[name, at.slice(0, 16)]] : [])));
}

/** The offset the desk writes its instants with, as the suggestion shows it. */
function offsetOf({ window, until, readyAt, expires }: Suggest): string {
  const some = window?.from ?? until ?? readyAt ?? expires ?? '';
  return /(Z|[+-]\d\d:\d\d)$/.exec(some)?.[0] ?? 'Z';
}

export const numberIn = (draft: Draft, name: string): number | null => {
  const text = (draft.numbers[name] ?? '').trim();
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
};

export type Fault = 'missing' | 'number' | 'unbalanced';
export type Faults = Readonly<Record<string, Fault>>;

const BECAUSE: ReadonlySet<ActOffer['act']> = new Set([
  'decline',
  'recall',
  'revoke',
  'hold',
  'correct-offer',
  'correct-release',
  'correct-receipt',
]);
export const needsReason = ({ act }: ActOffer): boolean => BECAUSE.has(act);

const TIMES: Readonly<Partial<Record<ActOffer['needs'][number], readonly string[]>>> = {
  window: ['from', 'to'],
  until: ['until'],
  readyAt: ['readyAt'],
  expires: ['expires'],
};
const NUMBERS: Readonly<Partial<Record<ActOffer['needs'][number], readonly string[]>>> = {
  places: ['places'],
  headcount: ['headcount'],
  counted: ['counted'],
  terms: ['receiptMinutes', 'partySize'],
};
/** Fields that may stay empty: empty is none. */
const OPEN_NUMBERS: Readonly<Partial<Record<ActOffer['needs'][number], readonly string[]>>> = {
  people: PEOPLE,
  part: PEOPLE,
  needs: NEEDS,
  free: FREE,
  parts: CODES,
};

/** What is not right yet, by field. */
export function findFaults(offer: ActOffer, { card }: ActMatter, draft: Draft): Faults {
  const faults: Record<string, Fault> = {};
  const mark = (name: string, fault: Fault | false): void => void (fault && (faults[name] = fault));
  mark('by', draft.by.trim().length < 2 && 'missing');
  const isReasonMissing = draft.reason.trim().length < 2;
  mark('reason', (needsReason(offer) || draft.isOverride) && isReasonMissing && 'missing');
  for (const need of offer.needs) {
    for (const name of TIMES[need] ?? []) mark(name, !draft.times[name] && 'missing');
    for (const name of NUMBERS[need] ?? []) mark(name, numberIn(draft, name) === null && 'number');
    for (const name of OPEN_NUMBERS[need] ?? [])
      mark(name, Boolean(draft.numbers[name]?.trim()) && numberIn(draft, name) === null && 'number');
  }
  if (offer.needs.includes('people') && sumOf(draft, PEOPLE) === 0) mark('adults', 'missing');
  if (offer.needs.includes('parts'))
    mark('parts', sumParts(draft, card?.difference ?? 0) !== card?.difference && 'unbalanced');
  if ((numberIn(draft, 'other') ?? 0) > 0 && offer.needs.includes('parts'))
    mark('reason', isReasonMissing && 'missing');
  return faults;
}

export const sumOf = (draft: Draft, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (numberIn(draft, name) ?? 0), 0);

/** Joined ones add, turned-back ones and those who stayed take away; a miscount goes the way of the difference. */
export const signOf = (code: (typeof CODES)[number], difference: number): 1 | -1 =>
  code === 'joined'
    ? 1
    : code === 'miscount' || code === 'other' || code === 'separated-family'
      ? difference < 0
        ? -1
        : 1
      : -1;

export const sumParts = (draft: Draft, difference: number): number =>
  CODES.reduce((sum, code) => sum + signOf(code, difference) * (numberIn(draft, code) ?? 0), 0);

const countsIn = (draft: Draft, names: readonly string[]): Record<string, number> =>
  Object.fromEntries(names.map((name) => [name, numberIn(draft, name) ?? 0]));

/** The command's values from a form without faults. */
export function readValues(offer: ActOffer, { card }: ActMatter, draft: Draft): ActValues {
  const { needs, suggest } = offer;
  const at = (name: string): string => `${draft.times[name]}:00${offsetOf(suggest)}`;
  const values: Record<string, unknown> = {};
  for (const need of needs) {
    if (NUMBERS[need] && need !== 'terms') values[need] = numberIn(draft, need);
    else if (need === 'window') values['window'] = { from: at('from'), to: at('to') };
    else if (TIMES[need]) values[need] = at(need);
    else if (need === 'people') values['people'] = countsIn(draft, PEOPLE);
    else if (need === 'part') values['part'] = sumOf(draft, PEOPLE) > 0 ? countsIn(draft, PEOPLE) : null;
    else if (need === 'needs') values['needs'] = needsIn(draft, needs.includes('part'));
    else if (need === 'free') values['free'] = freeIn(draft);
    else if (need === 'parts') values['parts'] = partsIn(draft, card?.difference ?? 0);
    else if (need === 'terms')
      values['terms'] = { ...suggest.terms, ...countsIn(draft, ['receiptMinutes', 'partySize']) };
    else if (need === 'reason') values['reason'] = draft.reason.trim();
    else if (need === 'every') values['every'] = draft.isHourly ? 60 : null;
    else if (need === 'keepRest') values['keepRest'] = draft.keepRest;
    else if (need === 'override' && draft.isOverride)
      values['override'] = { by: draft.by.trim(), reason: draft.reason.trim() };
  }
  return values;
}

const needsIn = (draft: Draft, isPart: boolean): Record<string, number> | null =>
  isPart && sumOf(draft, NEEDS) === 0 ? null : countsIn(draft, NEEDS);

const freeIn = (draft: Draft): Record<string, number> =>
  Object.fromEntries(
    FREE.flatMap((kind) => {
      const value = numberIn(draft, kind);
      return value === null ? [] : [[kind, value]];
    }),
  );

const partsIn = (draft: Draft, difference: number): readonly object[] =>
  CODES.flatMap((code) => {
    const people = numberIn(draft, code) ?? 0;
    return people === 0
      ? []
      : [{ code, people: signOf(code, difference) * people, text: code === 'other' ? draft.reason.trim() : '' }];
  });
