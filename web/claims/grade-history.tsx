import type { ReactNode } from 'react';
import type { ClaimView } from '../desk/contract.ts';
import { GradeChip } from '../parts/grade-chip.tsx';
import { formatDate, wallClock } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';

type Steps = ClaimView['history'];

/** How the grade moved: a line per change, the date where it is another day. */
export function GradeHistory({ history }: { readonly history: Steps }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  if (history.length === 0) return null;
  const words: Readonly<Record<string, string>> = m.history;
  return (
    <section aria-labelledby="moved" className="side-column moves">
      <h2 className="h" id="moved">
        {m.claim.moved}
      </h2>
      <ol className="mv">
        {history.map(({ at, grade, code, figures }, index) => {
          const isNewDay = history[index - 1]?.at.slice(0, 10) !== at.slice(0, 10) && index > 0;
          return (
            <li key={`${at}${code}`}>
              <time dateTime={at}>{wallClock(at)}</time>
              <GradeChip grade={grade} />
              <span>
                {say(words[code] ?? code.replaceAll('-', ' '), figures)}
                {isNewDay && <span className="meta"> ({formatDate(at, speech)})</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
