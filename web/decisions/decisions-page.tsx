import type { ReactNode } from 'react';
import './decisions.css';
import './review.css';
import type { ClaimList, DecisionList, DecisionView, LiveEvent, ReviewView } from '../desk/contract.ts';
import { useAnswer } from '../desk/use-desk.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { EmptyPage } from '../parts/empty-page.tsx';
import { Said, useWords } from '../words/use-words.tsx';
import { DecisionItem } from './decision-item.tsx';
import { Review } from './review.tsx';

const isOld = (event: LiveEvent): boolean => event.type === 'board';

/** What was decided, on what evidence, what it cost, and whether the thing happened; first what still waits for its outcome. */
export function DecisionsPage(): ReactNode {
  const { m } = useWords();
  const { value, problem, reload } = useAnswer<DecisionList>('/api/decisions', isOld);
  const claims = useAnswer<ClaimList>('/api/claims', isOld);
  const review = useAnswer<ReviewView>('/api/decisions/review', isOld);
  useTitle(m.decisions.title);
  if (!value)
    return problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{m.loading}</p>;
  if (value.decisions.length === 0) return <NoDecisions />;
  const newestFirst = value.decisions.toSorted((a, b) => b.at.localeCompare(a.at));
  const list = (title: string, decisions: readonly DecisionView[]): ReactNode =>
    decisions.length > 0 && (
      <section>
        <h2 className="h">{title}</h2>
        <ol className="decisions">
          {decisions.map((decision) => (
            <DecisionItem
              key={decision.id}
              decision={decision}
              claim={claims.value?.claims.find(({ id }) => id === decision.claim) ?? null}
              onChange={() => {
                reload();
                review.reload();
              }}
            />
          ))}
        </ol>
      </section>
    );
  return (
    <div className="page">
      <Lede decisions={value.decisions} />
      {list(
        m.decisions.noOutcome,
        newestFirst.filter(({ outcome }) => outcome === null),
      )}
      {review.value && <Review review={review.value} />}
      {list(
        m.rv.log,
        newestFirst.filter(({ outcome }) => outcome !== null),
      )}
    </div>
  );
}

function NoDecisions(): ReactNode {
  const { m } = useWords();
  return <EmptyPage title={m.decisions.none} text={m.decisions.noneText} act={m.decisions.noneAct} to="/claims" />;
}

function Lede({ decisions }: { readonly decisions: readonly DecisionView[] }): ReactNode {
  const { m } = useWords();
  return (
    <h1 className="lede">
      <Said
        template={m.decisions.lede}
        values={{
          n: decisions.length,
          overrides: decisions.filter(({ override }) => override).length,
          open: decisions.filter(({ outcome }) => outcome === null).length,
        }}
      />
    </h1>
  );
}
