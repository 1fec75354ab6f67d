import type { ReactNode } from 'react';
import { Link } from '../app/router.tsx';
import { useSandbox } from '../phones/use-sandbox.ts';
import { useWords } from '../words/use-words.tsx';

/** What to do first on a desk that has read nothing yet. */
export function Begin(): ReactNode {
  const { m } = useWords();
  const hasPhones = useSandbox();
  return (
    <section className="begin" aria-labelledby="begin">
      <h2 className="h" id="begin">
        {m.board.freshTitle}
      </h2>
      <p>{m.board.freshText}</p>
      <p className="acts">
        <Link className="b main" to="/import">
          {m.board.freshAct}
        </Link>
        {hasPhones && (
          <Link className="b quiet" to="/phones">
            {m.board.freshPhones}
          </Link>
        )}
      </p>
    </section>
  );
}
