import type { ReactNode } from 'react';
import type { ChannelView } from '../desk/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Moment } from '../parts/moment.tsx';
import { formatDate, wallClock } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';

/** Every channel with who agreed, when, for what, and what its members were told. */
export function ChannelsDialog({
  channels,
  isOpen,
  onClose,
}: {
  readonly channels: readonly ChannelView[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { m } = useWords();
  return (
    <Dialog title={m.channels.title} isOpen={isOpen} onClose={onClose}>
      <ul className="bases">
        {channels.map((channel) => (
          <ChannelBasis key={channel.id} channel={channel} />
        ))}
      </ul>
      <p className="meta">{m.channels.optOut}</p>
      <button className="b" type="button" onClick={onClose}>
        {m.channels.close}
      </button>
    </Dialog>
  );
}

function ChannelBasis({ channel }: { readonly channel: ChannelView }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const { basis } = channel;
  const kinds: Readonly<Record<string, string>> = m.channelKind;
  const classes: Readonly<Record<string, string>> = m.sourceClass;
  return (
    <li>
      <h3>
        <bdi>{channel.name}</bdi>{' '}
        <span className="meta">
          {kinds[channel.kind] ?? channel.kind}, {classes[channel.sourceClass] ?? channel.sourceClass}
        </span>
      </h3>
      <dl>
        <dt>{m.channels.agreed}</dt>
        <dd>
          <bdi>{basis.agreedBy}</bdi>,{' '}
          <time
            dateTime={basis.agreedAt}
          >{`${formatDate(basis.agreedAt, speech, '0000')}, ${wallClock(basis.agreedAt)}`}</time>
        </dd>
        <dt>{m.channels.purpose}</dt>
        <dd dir="auto">{basis.purpose}</dd>
        <dt>{m.channels.notice}</dt>
        <dd dir="auto">{basis.notice}</dd>
      </dl>
      <p className="meta">
        {say(m.channels.messages, { n: channel.messages })}
        {channel.optedOut > 0 && ` · ${say(m.channels.optedOut, { n: channel.optedOut })}`}
        {channel.lastAt && (
          <>
            {' · '}
            <Moment at={channel.lastAt} focusable />
          </>
        )}
      </p>
    </li>
  );
}
