import { type ReactNode, useCallback, useRef } from 'react';
import './claims.css';
import { useKey } from '../app/keys.tsx';
import { go, Link, useAddress } from '../app/router.tsx';
import type { ClaimList, LiveEvent } from '../desk/contract.ts';
import { useAnswer } from '../desk/use-desk.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useWords } from '../words/use-words.tsx';
import { ClaimFilters } from './claim-filters.tsx';
import { ClaimTable } from './claim-table.tsx';
import { filterClaims, type Filter, readFilter, writeFilter } from './filter.ts';

const isOld = (event: LiveEvent): boolean => event.type === 'board';

/** Every claim, findable: by words, kind, place and grade. */
export function ClaimsPage(): ReactNode {
  const { m } = useWords();
  const { value, problem, reload } = useAnswer<ClaimList>('/api/claims', isOld);
  useTitle(m.claims.title);
  if (value) return <Claims list={value} />;
  return problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{m.loading}</p>;
}

function Claims({ list }: { readonly list: ClaimList }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const filter = readFilter(useAddress());
  const find = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const change = useCallback((next: Filter) => go(`/claims${writeFilter(next)}`, { replace: true }), []);
  const shown = filterClaims(list.claims, filter, speech);
  useKey((key, event) => {
    if (key === '/') {
      event.preventDefault();
      find.current?.focus();
    }
    if (key === 'j') step(table.current, 1);
    if (key === 'k') step(table.current, -1);
  });
  const doubtful = list.claims.filter(({ grade }) => grade.credibility > 3).length;
  return (
    <div className="page">
      <h1 className="lede">
        {list.claims.length === 0 ? m.claims.noneYet : say(m.claims.lede, { n: list.claims.length, doubtful })}
      </h1>
      {list.unplacedNames > 0 && (
        <p>
          <Link className="quietlink" to="/lessons">
            {say(m.ls.settle, { n: list.unplacedNames })}
          </Link>
        </p>
      )}
      {list.claims.length > 0 && <ClaimFilters claims={list.claims} filter={filter} onChange={change} find={find} />}
      <div ref={table}>
        {shown.length > 0 && <ClaimTable claims={shown} />}
        {shown.length === 0 && list.claims.length > 0 && (
          <p>
            {m.claims.none}{' '}
            <button
              className="quietlink"
              type="button"
              onClick={() => change({ words: '', kind: '', place: '', grade: '' })}
            >
              {m.claims.clear}
            </button>
          </p>
        )}
      </div>
      <p className="vh" role="status">
        {say(m.claims.shown, { n: shown.length })}
      </p>
    </div>
  );
}

/** Moves the focus to the next or previous claim's link; Enter is the link's own. */
function step(table: HTMLElement | null, by: number): void {
  const links = [...(table?.querySelectorAll<HTMLAnchorElement>('[data-row] h2 a') ?? [])];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  links[Math.max(0, Math.min(links.length - 1, at < 0 ? 0 : at + by))]?.focus();
}
