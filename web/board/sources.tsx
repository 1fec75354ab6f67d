import { memo, type ReactNode, useState } from 'react';
import type { BoardView } from '../desk/contract.ts';
import { useWords } from '../words/use-words.tsx';
import { ChannelTable } from './channel-table.tsx';
import { ChannelsDialog } from './channels-dialog.tsx';

interface SourcesProps {
  readonly channels: BoardView['channels'];
  readonly retention: number;
  readonly backlog: number;
}

/** More channels than this are folded: a board is for what moves. */
const MOST_OPEN = 4;

/** Which channels are read and on what basis, how long chat is kept, what is still to be read. */
export const Sources = memo(function Sources({ channels, retention, backlog }: SourcesProps): ReactNode {
  const { m, say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const table = <ChannelTable channels={channels} onOpen={() => setIsOpen(true)} />;
  return (
    <section className="foot" aria-labelledby="channels">
      <div className="sh">
        <h2 className="h" id="channels">
          {m.channels.heading}
        </h2>
        <p className="meta">
          <span role="status">{backlog > 0 && <b>{say(m.board.backlog, { n: backlog })} · </b>}</span>
          {say(m.board.retention, { n: retention })}
        </p>
      </div>
      {channels.length === 0 && <p className="meta nothing">{m.board.noChannels}</p>}
      {channels.length > 0 && channels.length <= MOST_OPEN && table}
      {channels.length > MOST_OPEN && (
        <details className="chans-more">
          <summary>{say(m.channels.all, { n: channels.length })}</summary>
          {table}
        </details>
      )}
      <ChannelsDialog channels={channels} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </section>
  );
});
