import type { ReactNode } from 'react';
import type { GradeView } from '../desk/contract.ts';
import { gradeWords } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';

/** A grade as two things kept apart: source letter, information digit. The digit carries the colour. */
export function GradeChip({
  grade,
  large = false,
}: {
  readonly grade: GradeView;
  readonly large?: boolean;
}): ReactNode {
  const words = gradeWords(grade, useWords());
  return (
    <span className={`g g${grade.credibility}${large ? ' xl' : ''}`} role="img" aria-label={words} title={words}>
      <b aria-hidden="true">{grade.reliability}</b>
      <b aria-hidden="true">{grade.credibility}</b>
    </span>
  );
}
