import type { ReactNode } from 'react';
import type { ProblemView } from '../desk/contract.ts';
import { problemWords } from '../words/problem-words.ts';
import { useWords } from '../words/use-words.tsx';
import { Icon } from './icon.tsx';

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
