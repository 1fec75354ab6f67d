import type { ClaimRow } from '../desk/contract.ts';
import type { Speech } from '../words/speech.ts';
import { nameOf, titleOf } from '../words/titles.ts';
import { isDoubtful } from './groups.ts';

/** What the list is narrowed to; empty: not at all. It lives in the address, so a filtered list can be sent on. */
export interface Filter {
  readonly words: string;
  readonly kind: string;
  readonly place: string;
  /** Information of this digit or better, or `DOUBTFUL`. */
  readonly grade: string;
}

export const NO_FILTER: Filter = { words: '', kind: '', place: '', grade: '' };
/** Information of 4 or worse. */
export const DOUBTFUL = 'doubtful';

export function readFilter(address: string): Filter {
  const query = new URLSearchParams(address.split('?')[1] ?? '');
  const value = (name: string): string => query.get(name) ?? '';
  return { words: value('q'), kind: value('kind'), place: value('place'), grade: value('grade') };
}

export function writeFilter({ words, kind, place, grade }: Filter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: words, kind, place, grade })) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** Letters without their marks: "rio" finds "Río". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function filterClaims(claims: readonly ClaimRow[], filter: Filter, speech: Speech): readonly ClaimRow[] {
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  return claims.filter((claim) => {
    if (filter.kind && claim.kind !== filter.kind) return false;
    if (filter.place && placeKey(claim) !== filter.place) return false;
    if (filter.grade && !isOfGrade(claim, filter.grade)) return false;
    if (words.length === 0) return true;
    const text = fold(`${titleOf(claim, speech)} ${speech.m.kind[claim.kind]} ${nameOf(claim.place)}`);
    return words.every((word) => text.includes(word));
  });
}

const isOfGrade = (claim: ClaimRow, wanted: string): boolean =>
  wanted === DOUBTFUL ? isDoubtful(claim) : claim.grade.credibility <= Number(wanted);

export const placeKey = ({ place }: ClaimRow): string => place?.id ?? place?.name ?? '';
