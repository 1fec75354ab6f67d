import type { ReactNode } from 'react';
import type { ProblemView } from '../desk/contract.ts';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';
import { Icon } from './icon.tsx';

/** What went wrong and what to do about it, in the reader's language where the catalogue knows the code, else in the desk's words. */
export function problemWords(problem: ProblemView, { m }: Speech): { readonly what: string; readonly remedy: string } {
  const known: Readonly<Record<string, unknown>> = m.problem;
  const words = known[problem.code];
  if (typeof words === 'object' && words !== null) return words as { what: string; remedy: string };
  return { what: problem.detail || m.problem.title, remedy: problem.remedy };
}

export function ProblemNote({
  problem,
  onRetry,
}: {
  readonly problem: ProblemView;
  readonly onRetry?: () => void;
}): ReactNode {
  const speech = useWords();
  const { what, remedy } = problemWords(problem, speech);
  return (
    <div className="problem" role="alert">
      <p className="is-hold">
        <Icon name="no" /> <b>{what}</b>
      </p>
      {remedy && <p>{remedy}</p>}
      {onRetry && (
        <button className="b" type="button" onClick={onRetry}>
          {speech.m.retry}
        </button>
      )}
    </div>
  );
}
