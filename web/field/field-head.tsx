import type { ReactNode } from 'react';
import { deskNow } from '../desk/ask.ts';
import { SealSign } from '../handoffs/seal.tsx';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { wallClockIn } from './clock.ts';
import { type Field, nameOfPost, type Post } from './use-field.ts';

/** Where one stands, how fresh the word is, what time it is at the desk. */
export function FieldHead({ post, field }: { readonly post: Post; readonly field: Field }): ReactNode {
  const { m, say, tongue } = useWords();
  const { view, age, isLost, heardAt } = field;
  const asOf = view?.asOf ?? '';
  return (
    <header className="fh">
      <div>
        <p className="pl">{nameOfPost(view?.place ?? post, tongue)}</p>
        <p className="lk">
          {isLost || !view ? (
            <>
              <Icon name="broken" />{' '}
              {heardAt === null
                ? m.field.word['no-connection']
                : say(m.field.lostSince, { time: wallClockIn(asOf, heardAt) })}
            </>
          ) : (
            <>
              <SealSign seal={view.connection.sealed} />{' '}
              {view.connection.state === 'alone' ? m.field.alone : m.field.sealed[view.connection.sealed]},{' '}
              {say(m.field.heard, { s: age })}
            </>
          )}
        </p>
      </div>
      <p className="ck">
        <time>{wallClockIn(asOf, deskNow())}</time>
      </p>
    </header>
  );
}
