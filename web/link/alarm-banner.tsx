import type { ReactNode } from 'react';
import './alarm-banner.css';
import { Link } from '../app/router.tsx';
import type { LinkView } from '../desk/contract.ts';
import { useBooks } from '../handoffs/use-handoffs.ts';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { useWords } from '../words/use-words.tsx';
import { alarmWords } from './alarm-words.ts';

/** What a board must say at once; the Link page has all of it. */
const LOUD: ReadonlySet<LinkView['alarms'][number]['code']> = new Set([
  'fork',
  'rollback',
  'forged',
  'key-changed',
  'books-differ',
  'relay-lost',
]);

/** What is wrong between two desks, above everything else on the board, with what to do about it. */
export function AlarmBanner(): ReactNode {
  const speech = useWords();
  const { m } = speech;
  const { value } = useBooks<LinkView>('/api/link');
  const alarms = value?.alarms.filter(({ code }) => LOUD.has(code)) ?? [];
  if (!value || alarms.length === 0) return null;
  return (
    <section className="alarms" role="alert" aria-label={m.lnk.banner}>
      {alarms.map((alarm) => {
        const { what, todo } = alarmWords(alarm, value, speech);
        return (
          <div key={`${alarm.code}${alarm.partner}`}>
            <p className="is-late">
              <Icon name="danger" /> <b>{what}</b>{' '}
              <span className="meta">
                <Moment at={alarm.at} focusable />
              </span>
            </p>
            <p>{todo}</p>
          </div>
        );
      })}
      <Link className="quietlink" to="/link">
        {m.lnk.look}
      </Link>
    </section>
  );
}
