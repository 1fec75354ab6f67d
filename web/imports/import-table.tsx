import type { ReactNode } from 'react';
import { Link } from '../app/router.tsx';
import type { ImportView } from '../desk/contract.ts';
import { formatDate } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';

/** Exports brought in before, newest first. */
export function ImportTable({ imports }: { readonly imports: readonly ImportView[] }): ReactNode {
  const speech = useWords();
  const { m, number } = speech;
  return (
    <table className="imports">
      <thead>
        <tr>
          <th scope="col">{m.import.columns.file}</th>
          <th scope="col">{m.import.columns.stage}</th>
          <th scope="col" className="figure">
            {m.import.columns.messages}
          </th>
          <th scope="col">{m.import.columns.range}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <Link className="n" to={`/import/${encodeURIComponent(each.id)}`}>
                <bdi>{each.file}</bdi>
              </Link>
            </th>
            <td className={stateOf(each)}>{m.import.stage[each.stage]}</td>
            <td className="figure">{number(each.messages)}</td>
            <td className="meta">{rangeWords(each, speech)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const stateOf = ({ stage }: ImportView): string =>
  stage === 'refused' ? 'is-hold' : stage === 'asking' || stage === 'ready' ? 'waits' : '';

/** First and last day, in the file's own wall time. */
export function rangeWords({ firstAt, lastAt }: ImportView, speech: Speech): string {
  if (!firstAt || !lastAt) return '';
  const [from, to] = [formatDate(firstAt, speech, '0000'), formatDate(lastAt, speech, '0000')];
  return from === to ? from : `${from} – ${to}`;
}
