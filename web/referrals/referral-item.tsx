import type { ReactNode } from 'react';
import type { ReferralView } from '../desk/contract.ts';
import { useNow } from '../desk/use-desk.tsx';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { formatSpan } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';
import type { Ask } from './referral-sheet.tsx';

export interface ReferralItemProps {
  readonly referral: ReferralView;
  /** Minutes a person has to acknowledge. */
  readonly minutes: number;
  readonly onAsk: (act: Ask['act']) => void;
}

/** The id of a referral's line in the page. */
export const lineOf = (code: string): string => `rf-${code}`;

/** One referral: how long there is, what and where, whom it waits for, and what may be done. */
export function ReferralItem({ referral, minutes, onAsk }: ReferralItemProps): ReactNode {
  const { m, say } = useWords();
  const { rf } = m;
  const { code, category, place, at, state, details } = referral;
  const isOpen = state !== 'acknowledged';
  return (
    <li id={lineOf(code)} tabIndex={-1}>
      <Timer referral={referral} minutes={minutes} />
      <div className="what">
        <h3>
          {rf.category[category]} <span className="code">{code}</span>
        </h3>
        <p>
          {place === null ? rf.noPlace : say(rf.at, { place })}
          <span className="meta">
            {' · '}
            {rf.sent} <Moment at={at} focusable />
          </span>
        </p>
        {isOpen && (
          <p>
            <WaitsFor referral={referral} />
          </p>
        )}
        <Sealed referral={referral} />
        <History referral={referral} />
      </div>
      {isOpen && (
        <div className="rf-acts">
          <button className="b main" type="button" onClick={() => onAsk('acknowledge')}>
            {rf.acknowledge}
          </button>
          {details === 'held' && (
            <button className="b" type="button" onClick={() => onAsk('details')}>
              {rf.show}
            </button>
          )}
          {referral.mayEscalate && (
            <button className="b quiet" type="button" onClick={() => onAsk('escalate')}>
              {rf.escalate}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

/** Whom it waits for. Nobody left is red where nothing else says so: what is overdue already has its clock. */
function WaitsFor({ referral: { state, waitsFor } }: Pick<ReferralItemProps, 'referral'>): ReactNode {
  const { rf } = useWords().m;
  if (state === 'overdue') return <b>{rf.nobodyLeft}</b>;
  if (waitsFor === null)
    return (
      <b className="is-late">
        <Icon name="danger" /> {rf.nobodyLeft}
      </b>
    );
  return (
    <>
      <span className="meta">{rf.waitsFor}</span> <b>{waitsFor}</b>
    </>
  );
}

/** The time there is: in words, by a sign, and as a bar that empties; a broken bar where it is over. */
function Timer({ referral, minutes }: Pick<ReferralItemProps, 'referral' | 'minutes'>): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const now = useNow();
  if (referral.state === 'acknowledged')
    return (
      <p className="timer st">
        <Icon name="yes" /> {m.rf.done}
      </p>
    );
  const left = Date.parse(referral.dueAt) - now;
  const share = Math.max(0, Math.min(1, left / (minutes * 60_000)));
  const isLate = left <= 0;
  return (
    <div className={isLate ? 'timer is-late' : 'timer'}>
      <b>
        <Icon name={isLate ? 'danger' : 'late'} />{' '}
        {say(isLate ? m.rf.over : m.rf.left, { span: formatSpan(left, speech) })}
      </b>
      <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path className="all" d="M0 3H100" />
        {isLate ? <path className="gone" d="M0 3H100" /> : <path className="rest" d={`M0 3H${share * 100}`} />}
      </svg>
    </div>
  );
}

function Sealed({ referral: { details, detailsUntil } }: Pick<ReferralItemProps, 'referral'>): ReactNode {
  const speech = useWords();
  const now = useNow();
  const span = formatSpan(Math.max(0, Date.parse(detailsUntil) - now), speech);
  return (
    <p className="meta">
      <Icon name={details === 'held' ? 'shield' : 'no'} /> {speech.say(speech.m.rf.details[details], { span })}
    </p>
  );
}

function History({ referral: { acts } }: Pick<ReferralItemProps, 'referral'>): ReactNode {
  const { m, say } = useWords();
  const wordsOf = ({ act, by, to }: ReferralView['acts'][number]): string => {
    if (act === 'opened' && to === '') return m.rf.acts.openedAlone;
    return act === 'escalated' && by !== '' ? m.rf.acts.escalatedBy : m.rf.acts[act];
  };
  return (
    <details>
      <summary>{m.rf.history}</summary>
      <ol>
        {acts.map((each, index) => (
          <li key={index}>
            <Moment at={each.at} focusable /> – {say(wordsOf(each), { by: each.by, to: each.to })}
          </li>
        ))}
      </ol>
    </details>
  );
}
