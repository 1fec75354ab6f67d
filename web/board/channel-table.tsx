import { memo, type ReactNode } from 'react';
import type { ChannelView } from '../desk/contract.ts';
import { Moment } from '../parts/moment.tsx';
import { useWords } from '../words/use-words.tsx';

const COLUMNS = ['name', 'agreed', 'purpose', 'messages', 'last'] as const;

/** The channels with their basis in one line each; the notice and the opt-outs open from the name. */
export const ChannelTable = memo(function ChannelTable({
  channels,
  onOpen,
}: {
  readonly channels: readonly ChannelView[];
  readonly onOpen: () => void;
}): ReactNode {
  const { m } = useWords();
  return (
    <table className="chans">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={column}>
              {m.channels.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {channels.map((channel) => (
          <ChannelRow key={channel.id} channel={channel} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
});

const ChannelRow = memo(function ChannelRow({
  channel,
  onOpen,
}: {
  readonly channel: ChannelView;
  readonly onOpen: () => void;
}): ReactNode {
  const { m, number } = useWords();
  return (
    <tr data-row>
      <th scope="row" className="name">
        <button className="n" type="button" aria-haspopup="dialog" title={m.channels.more} onClick={onOpen}>
          <bdi>{channel.name}</bdi>
        </button>
      </th>
      <td className="agreed" dir="auto">
        {channel.basis.agreedBy}
      </td>
      <td className="purpose" dir="auto">
        {channel.basis.purpose}
      </td>
      <td className="messages" data-label={m.channels.columns.messages}>
        {number(channel.messages)}
      </td>
      <td className="last">{channel.lastAt ? <Moment at={channel.lastAt} /> : m.channels.never}</td>
    </tr>
  );
});
