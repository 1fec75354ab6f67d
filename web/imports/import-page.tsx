import { type ReactNode, useCallback } from 'react';
import './import.css';
import type { ImportList, ImportView, LiveEvent } from '../desk/contract.ts';
import { useAnswer, useLive } from '../desk/use-desk.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useWords } from '../words/use-words.tsx';
import { BasisForm } from './basis-form.tsx';
import { ImportTable } from './import-table.tsx';
import { ImportStage } from './import-stage.tsx';

/** Bringing in an export: its basis, the file, what was found, and the yes of a person. */
export function ImportPage({ id }: { readonly id: string | null }): ReactNode {
  const { m } = useWords();
  useTitle(m.import.title);
  return id === null ? <NewImport /> : <OneImport key={id} id={id} />;
}

const isOld = (event: LiveEvent): boolean => event.type === 'import';

function NewImport(): ReactNode {
  const { m } = useWords();
  const { value } = useAnswer<ImportList>('/api/imports', isOld);
  return (
    <div className="page import">
      <h1 className="lede">{m.import.lede}</h1>
      <BasisForm />
      <section aria-labelledby="earlier">
        <h2 className="h" id="earlier">
          {m.import.earlier}
        </h2>
        {value && value.imports.length > 0 ? (
          <ImportTable imports={value.imports} />
        ) : (
          <p className="meta nothing">{value ? m.import.noEarlier : m.loading}</p>
        )}
      </section>
    </div>
  );
}

const never = (): boolean => false;

function OneImport({ id }: { readonly id: string }): ReactNode {
  const { m } = useWords();
  const { value, problem, reload, replace } = useAnswer<ImportView>(`/api/imports/${encodeURIComponent(id)}`, never);
  useLive(
    useCallback(
      (event: LiveEvent | null) => {
        if (event?.type === 'import' && event.import.id === id) replace(event.import);
      },
      [id, replace],
    ),
  );
  if (value) return <ImportStage view={value} onChange={replace} />;
  if (problem?.code === 'not-found')
    return (
      <div className="page">
        <h1 className="lede">{m.import.notFound}</h1>
      </div>
    );
  return problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{m.loading}</p>;
}
