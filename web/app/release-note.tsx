import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../words/use-words.tsx';
import { isUpdated } from './release.ts';

/** A desk that was away may have come back with a new release. It is told and never taken by itself: what somebody writes would be lost. */
export function ReleaseNote({ isHeard }: { readonly isHeard: boolean }): ReactNode {
  const { m } = useWords();
  const [isOld, setIsOld] = useState(false);
  const wasLost = useRef(false);
  useEffect(() => {
    if (isHeard && wasLost.current) void isUpdated().then(setIsOld);
    wasLost.current = !isHeard;
  }, [isHeard]);
  return (
    <div role="status" className={isOld ? 'connection told' : 'connection'}>
      {isOld && (
        <p>
          {m.connection.updated}{' '}
          <button className="b" type="button" onClick={() => location.reload()}>
            {m.connection.reload}
          </button>
        </p>
      )}
    </div>
  );
}
