import type { ReactNode } from 'react';
import { useDesk, useNow } from '../desk/use-desk.tsx';
import { Icon } from '../parts/icon.tsx';
import { formatClock, inZone } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';

/** A lost connection, a desk that has lost its database or fails to answer, in words, under the bar, for as long as it lasts. */
export function ConnectionNote(): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const now = useNow();
  const connection = useDesk((state) => state.connection);
  const zone = useDesk(({ board }) => board?.zone) ?? 'UTC';
  const failingSince = useDesk((state) => state.failingSince);
  const isSilent = useDesk((state) => state.isSilent);
  const away = useDesk(({ board }) => board?.desk.databaseAwaySince) ?? null;
  const isLost = connection.state === 'lost' || isSilent;
  const isAway = !isLost && away !== null;
  const since = isAway ? Date.parse(away) : connection.state === 'lost' ? connection.since : failingSince;
  const words = isLost ? m.connection.lost : isAway ? m.connection.databaseAway : m.connection.failing;
  return (
    <div role="status" className={since !== null ? 'connection lost' : 'connection'}>
      {since !== null && (
        <p>
          <Icon name="broken" /> {say(words, { time: formatClock(inZone(since, zone), now, speech, since) })}
        </p>
      )}
    </div>
  );
}
