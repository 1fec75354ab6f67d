import type { ReactNode } from 'react';
import type { ImportView } from '../desk/contract.ts';
import { useWords } from '../words/use-words.tsx';

/** Why an export was not read: in the reader's words where the code is known, then what was seen and what to do. */
export function Refusal({ refusal }: { readonly refusal: NonNullable<ImportView['refusal']> }): ReactNode {
  const { m, tongue } = useWords();
  const known: Readonly<Record<string, { readonly what: string; readonly remedy: string }>> = m.importRefusal;
  const words = known[refusal.code];
  const isOwnLanguage = tongue === 'en' || !words;
  return (
    <dl className="refusal">
      {words && (
        <div>
          <dt className="vh">{m.problem.title}</dt>
          <dd className="big">{words.what}</dd>
        </div>
      )}
      <div>
        <dt>{m.import.refusedSeen}</dt>
        <dd lang="en">{refusal.message}</dd>
      </div>
      <div>
        <dt>{m.import.refusedDo}</dt>
        <dd {...(words ? {} : { lang: 'en' })}>{isOwnLanguage ? refusal.remedy : words.remedy}</dd>
      </div>
    </dl>
  );
}
