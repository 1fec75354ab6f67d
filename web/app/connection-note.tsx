import type { ReactNode } from 'react';
import { useDesk } from '../desk/use-desk.tsx';
import { Icon } from '../parts/icon.tsx';
import { inZone, wallClock } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';

/** A lost connection in words, under the bar, for as long as it lasts. */
export function ConnectionNote(): ReactNode {
  const { m, say } = useWords();
  const connection = useDesk((state) => state.connection);
  const zone = useDesk(({ board }) => board?.zone) ?? 'UTC';
  const isLost = connection.state === 'lost';
  return (
    <div role="status" className={isLost ? 'connection lost' : 'connection'}>
      {isLost && (
        <p>
          <Icon name="broken" /> {say(m.connection.lost, { time: wallClock(inZone(connection.since, zone)) })}
        </p>
      )}
    </div>
  );
}
