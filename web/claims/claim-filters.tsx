import { type ReactNode, type RefObject, useId } from 'react';
import type { ClaimRow } from '../desk/contract.ts';
import { nameOf } from '../words/titles.ts';
import { useWords } from '../words/use-words.tsx';
import { DOUBTFUL, type Filter, placeKey } from './filter.ts';
import { isDoubtful } from './groups.ts';

export interface ClaimFiltersProps {
  readonly claims: readonly ClaimRow[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly find: RefObject<HTMLInputElement | null>;
}

/** Narrowing the list; each choice offers only what occurs. */
export function ClaimFilters({ claims, filter, onChange, find }: ClaimFiltersProps): ReactNode {
  const { m, say, named } = useWords();
  const id = useId();
  const kinds = countBy(claims, ({ kind }) => kind);
  const places = countBy(claims, placeKey);
  const names = new Map(claims.map((claim) => [placeKey(claim), named(nameOf(claim.place))]));
  const counted = (words: string, n: number): string => say(m.claims.counted, { words, n });
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <div className="field find">
        <label htmlFor={id}>
          {m.claims.find} <kbd aria-hidden="true">/</kbd>
        </label>
        <input
          id={id}
          ref={find}
          className="in"
          type="search"
          value={filter.words}
          aria-keyshortcuts="/"
          onChange={(event) => onChange({ ...filter, words: event.target.value })}
        />
      </div>
      <Pick
        label={m.claims.kind}
        value={filter.kind}
        options={[...kinds].map(([kind, n]) => [kind, counted(m.kind[kind], n)])}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <Pick
        label={m.claims.place}
        value={filter.place}
        options={[...places].filter(([key]) => key).map(([key, n]) => [key, counted(names.get(key)!, n)])}
        onChange={(place) => onChange({ ...filter, place })}
      />
      <Pick
        label={m.claims.grade}
        value={filter.grade}
        options={[
          ...['1', '2', '3'].map((digit) => [digit, say(m.claims.gradeAtLeast, { n: digit })] as const),
          [DOUBTFUL, counted(m.claims.gradeDoubtful, claims.filter(isDoubtful).length)],
        ]}
        onChange={(grade) => onChange({ ...filter, grade })}
      />
    </form>
  );
}

/** How many there are of each, the most frequent first. */
function countBy<K>(claims: readonly ClaimRow[], keyOf: (claim: ClaimRow) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const claim of claims) counts.set(keyOf(claim), (counts.get(keyOf(claim)) ?? 0) + 1);
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}

function Pick({ label, value, options, onChange }: PickProps): ReactNode {
  const { m } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="in" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{m.claims.any}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
