import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import './claims.css';
import { useKey } from '../app/keys.tsx';
import { go, Link, useAddress } from '../app/router.tsx';
import { placesInOrder } from '../board/corridor-now.ts';
import type { ClaimList, LiveEvent } from '../desk/contract.ts';
import { useAnswer, useBoard, useDesk } from '../desk/use-desk.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { EmptyPage } from '../parts/empty-page.tsx';
import { Said, useWords } from '../words/use-words.tsx';
import { ClaimFilters } from './claim-filters.tsx';
import { ClaimGroups } from './claim-groups.tsx';
import { DOUBTFUL, filterClaims, type Filter, NO_FILTER, readFilter, writeFilter } from './filter.ts';
import { groupClaims, isDoubtful } from './groups.ts';
import { stepWithin } from '../parts/steps.ts';

const isOld = (event: LiveEvent): boolean => event.type === 'board';

/** Every claim, findable: by words, kind, place and grade. */
export function ClaimsPage(): ReactNode {
  const { m } = useWords();
  const { value, problem, reload } = useAnswer<ClaimList>('/api/claims', isOld);
  useTitle(m.claims.title);
  const isBoardKnown = useDesk((state) => state.board !== null || state.problem !== null);
  if (value && isBoardKnown) return <Claims list={value} />;
  return problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{m.loading}</p>;
}

function Claims({ list }: { readonly list: ClaimList }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const corridor = useBoard()?.corridor;
  const address = useAddress();
  const filter = useMemo(() => readFilter(address), [address]);
  const find = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const change = useCallback((next: Filter) => go(`/claims${writeFilter(next)}`, { replace: true }), []);
  const shown = useMemo(() => filterClaims(list.claims, filter, speech), [list, filter, speech]);
  const groups = useMemo(
    () => groupClaims(shown, corridor ? placesInOrder(corridor) : [], Date.parse(list.asOf)),
    [shown, corridor, list.asOf],
  );
  useKey((key, event) => {
    if (key === '/') find.current?.focus();
    if (key === '/' || stepWithin(table.current, key)) event.preventDefault();
  });
  if (list.claims.length === 0) return <NoClaims />;
  return (
    <div className="page">
      <Head list={list} />
      <ClaimFilters claims={list.claims} filter={filter} onChange={change} find={find} />
      <div ref={table}>
        {groups.length > 0 ? (
          <ClaimGroups groups={groups} />
        ) : (
          <p>
            {m.claims.none}{' '}
            <button className="quietlink" type="button" onClick={() => change(NO_FILTER)}>
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

/** How many there are, how many of them are in doubt, and which names of places nobody has settled. */
function Head({ list: { claims, unplacedNames } }: { readonly list: ClaimList }): ReactNode {
  const { m, say } = useWords();
  return (
    <h1 className="lede">
      <Said
        template={m.claims.lede}
        values={{ n: claims.length, doubtful: claims.filter(isDoubtful).length }}
        link={(words) => (
          <Link className="n" to={`/claims${writeFilter({ ...NO_FILTER, grade: DOUBTFUL })}`}>
            {words}
          </Link>
        )}
      />
      {unplacedNames > 0 && (
        <>
          {' '}
          <Link className="n" to="/lessons">
            {say(m.ls.settle, { n: unplacedNames })}
          </Link>
          .
        </>
      )}
    </h1>
  );
}

/** Where claims would come from. */
function NoClaims(): ReactNode {
  const { m } = useWords();
  return <EmptyPage title={m.claims.noneYet} text={m.board.freshText} act={m.board.freshAct} to="/import" />;
}
