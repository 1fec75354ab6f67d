import type { ReactNode } from 'react';
import './alarm-banner.css';
import { Link } from '../app/router.tsx';
import type { LinkView } from '../desk/contract.ts';
import { useBooks } from '../handoffs/use-handoffs.ts';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { useWords } from '../words/use-words.tsx';

/** What a board must say at once; the Link page has all of it. */
const LOUD: ReadonlySet<LinkView['alarms'][number]['code']> = new Set([
  'fork',
  'rollback',
  'forged',
  'key-changed',
  'books-differ',
]);

/** What is wrong between two desks, above everything else on the board, with what to do about it. */
export function AlarmBanner(): ReactNode {
  const { m, say } = useWords();
  const { value } = useBooks<LinkView>('/api/link');
  const alarms = value?.alarms.filter(({ code }) => LOUD.has(code)) ?? [];
  if (!value || alarms.length === 0) return null;
  const nameOf = (desk: string | null): string => value.partners.find((each) => each.desk === desk)?.name ?? desk ?? '';
  return (
    <section className="alarms" role="alert" aria-label={m.lnk.banner}>
      {alarms.map(({ at, code, partner }) => (
        <div key={`${code}${partner}`}>
          <p className="is-late">
            <Icon name="danger" /> <b>{say(m.lnk.alarm[code], { partner: nameOf(partner) })}</b>{' '}
            <span className="meta">
              <Moment at={at} focusable />
            </span>
          </p>
          <p>{m.lnk.todo[code]}</p>
        </div>
      ))}
      <Link className="quietlink" to="/link">
        {m.lnk.look}
      </Link>
    </section>
  );
}
