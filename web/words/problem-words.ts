import type { ProblemView } from '../desk/contract.ts';
import type { Speech } from './speech.ts';

/** What went wrong and what to do about it, in the reader's language where the catalogue knows the code, else in the desk's words. */
export function problemWords(problem: ProblemView, { m }: Speech): { readonly what: string; readonly remedy: string } {
  const known: Readonly<Record<string, unknown>> = m.problem;
  const words = known[problem.code];
  if (typeof words === 'object' && words !== null) return words as { what: string; remedy: string };
  return { what: problem.detail || m.problem.title, remedy: problem.remedy };
}
