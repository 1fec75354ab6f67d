import { type ReactNode, useState } from 'react';
import { Link } from '../app/router.tsx';
import { type Answer, send } from '../desk/ask.ts';
import type { ImportView, ProblemView } from '../desk/contract.ts';
import { Icon } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Progress } from '../parts/progress.tsx';
import { formatBytes } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';
import { Findings } from './findings.tsx';
import { OrderChoice } from './order-choice.tsx';
import { Refusal } from './refusal.tsx';
import { Withdraw } from './withdraw.tsx';

export interface ImportStageProps {
  readonly view: ImportView;
  readonly onChange: (view: ImportView) => void;
}

/** Where one export stands, what was found in it, and what waits for a person. */
export function ImportStage({ view, onChange }: ImportStageProps): ReactNode {
  const { m } = useWords();
  const { problem, post } = usePost(view.id, onChange);
  const isDone = view.stage === 'done' || view.stage === 'withdrawn' || view.stage === 'refused';
  return (
    <div className="page import">
      <header>
        <p className="meta">
          <Link className="quietlink" to="/import">
            {m.import.title}
          </Link>{' '}
          <span aria-hidden="true">/</span> <bdi>{view.file}</bdi>
        </p>
        <h1 className="lede">
          <StageWords view={view} />
        </h1>
      </header>
      <Working view={view} />
      {problem && <ProblemNote problem={problem} />}
      {view.stage === 'asking' && <OrderChoice view={view} onOrder={(order) => post('order', { order })} />}
      {view.stage === 'refused' && view.refusal && <Refusal refusal={view.refusal} />}
      {(view.stage === 'ready' || view.stage === 'done' || view.stage === 'digesting') && <Findings view={view} />}
      {view.stage === 'ready' && (
        <Acts view={view} onAccept={() => post('accept')} onWithdraw={() => post('withdraw')} />
      )}
      {view.stage === 'asking' && <Withdraw view={view} onWithdraw={() => post('withdraw')} />}
      {isDone && (
        <div className="acts">
          {view.stage === 'done' && (
            <Link className="b main" to="/">
              {m.import.toBoard}
            </Link>
          )}
          <Link className="b" to="/import">
            {m.import.again}
          </Link>
          {view.stage === 'done' && <Withdraw view={view} onWithdraw={() => post('withdraw')} />}
        </div>
      )}
    </div>
  );
}

function StageWords({ view }: { readonly view: ImportView }): ReactNode {
  const { m } = useWords();
  const words = m.import.stage[view.stage];
  if (view.stage === 'refused')
    return (
      <b className="is-hold">
        <Icon name="no" /> {words}
      </b>
    );
  if (view.stage === 'done')
    return (
      <b>
        <Icon name="yes" /> {words}
      </b>
    );
  return words;
}

/** What the desk is doing with it now. */
function Working({ view }: { readonly view: ImportView }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const total = view.bytesTotal ?? 0;
  const share = total > 0 ? view.bytesRead / total : null;
  const figures = {
    done: formatBytes(view.bytesRead, speech),
    total: formatBytes(total, speech),
    messages: view.messages,
  };
  if (view.stage === 'uploading') return <Progress share={share} words={say(m.import.uploading, figures)} />;
  if (view.stage === 'reading') return <Progress share={share} words={say(m.import.readingNow, figures)} />;
  if (view.stage === 'digesting') return <Progress share={share} words={say(m.import.digestingNow, figures)} />;
  return null;
}

interface ActsProps {
  readonly view: ImportView;
  readonly onAccept: () => void;
  readonly onWithdraw: () => void;
}

function Acts({ view, onAccept, onWithdraw }: ActsProps): ReactNode {
  const { m, say } = useWords();
  return (
    <div className="accept">
      <button className="b main" type="button" onClick={onAccept}>
        {say(m.import.accept, { n: view.messages - view.system })}
      </button>
      <Withdraw view={view} onWithdraw={onWithdraw} />
    </div>
  );
}

type Post = (act: 'order' | 'accept' | 'withdraw', body?: unknown) => void;

function usePost(
  id: string,
  onChange: (view: ImportView) => void,
): { readonly problem: ProblemView | null; readonly post: Post } {
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const take = (answer: Answer<ImportView>): void => {
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) onChange(answer.value);
  };
  const post: Post = (act, body) =>
    void send<ImportView>(`/api/imports/${encodeURIComponent(id)}/${act}`, body).then(take);
  return { problem, post };
}
