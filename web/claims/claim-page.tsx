import { type ReactNode, useCallback, useState } from 'react';
import './claim.css';
import type { ClaimView, LiveEvent } from '../desk/contract.ts';
import { useAnswer } from '../desk/use-desk.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { titleOf } from '../words/titles.ts';
import { EmptyPage } from '../parts/empty-page.tsx';
import { useWords } from '../words/use-words.tsx';
import { ClaimHeader } from './claim-header.tsx';
import { EvidenceWords } from './evidence-words.tsx';
import { Gates } from './gates.tsx';
import { GradeHistory } from './grade-history.tsx';
import { Reasons } from './reasons.tsx';
import { OriginTree } from './tree/origin-tree.tsx';

/** One claim: do we act on this, and why (not)? */
export function ClaimPage({ id }: { readonly id: string }): ReactNode {
  const speech = useWords();
  const isOld = useCallback((event: LiveEvent) => event.type === 'claim' && event.id === id, [id]);
  const { value, problem, reload } = useAnswer<ClaimView>(`/api/claims/${encodeURIComponent(id)}`, isOld);
  useTitle(value ? titleOf(value.claim, speech) : speech.m.claims.title);
  if (value) return <Claim view={value} onDecided={reload} />;
  if (problem?.code === 'not-found') return <Gone />;
  return problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{speech.m.loading}</p>;
}

function Gone(): ReactNode {
  const { m } = useWords();
  return <EmptyPage title={m.claim.notFound} text={m.claim.notFoundRemedy} act={m.claims.title} to="/claims" />;
}

/** What is to be decided stands before what it rests on, on the screen of a phone as for who goes by keyboard or by ear. */
function Claim({ view, onDecided }: { readonly view: ClaimView; readonly onDecided: () => void }): ReactNode {
  const [chat, setChat] = useState<string | null>(null);
  const showChat = (next: string | null): void => {
    setChat(next);
    if (next !== null) document.querySelector('#words')?.scrollIntoView({ block: 'start' });
  };
  return (
    <article className="claim" aria-labelledby="claim-title">
      <ClaimHeader view={view} />
      {view.gates.length > 0 && (
        <div className="side-column">
          <Gates view={view} onDecided={onDecided} />
        </div>
      )}
      <div className="main-column">
        <OriginTree view={view} chat={chat} onChat={showChat} />
        <div className="two">
          <EvidenceWords view={view} chat={chat} onChat={setChat} />
          <Reasons view={view} />
        </div>
      </div>
      <GradeHistory history={view.history} />
    </article>
  );
}
