import { type ReactNode, useEffect, useRef, useState } from 'react';
import './referrals.css';
import type { LiveEvent, ReferralList, ReferralView } from '../desk/contract.ts';
import { useAnswer, useNow } from '../desk/use-desk.tsx';
import { Icon, StateWords } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { formatRelative } from '../words/format.ts';
import { Said, useWords } from '../words/use-words.tsx';
import { lineOf, ReferralItem } from './referral-item.tsx';
import { type Ask, ReferralSheet } from './referral-sheet.tsx';

const isOld = (event: LiveEvent): boolean => event.type === 'referrals';
const AGAIN_MILLISECONDS = 15_000;

/** Danger to persons: what waits for whom and how long, with the words sealed until one named person looks once. */
export function ReferralsPage(): ReactNode {
  const { m } = useWords();
  const { value, problem, reload } = useAnswer<ReferralList>('/api/referrals', isOld);
  const [asked, setAsked] = useState<Ask | null>(null);
  useTitle(m.rf.title);
  const landOn = useLanding(value, asked !== null);
  // Timers run out without an event.
  useEffect(() => {
    const timer = setInterval(reload, AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [reload]);
  if (!value)
    return problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{m.loading}</p>;
  const open = value.referrals.filter(({ state }) => state !== 'acknowledged');
  const closed = value.referrals.filter(({ state }) => state === 'acknowledged');
  return (
    <div className="page rf">
      <header>
        <Lede open={open} />
        <p className="meta">{m.rf.why}</p>
      </header>
      <Ladder list={value} />
      <Rows title={m.rf.open} referrals={open} list={value} onAsk={setAsked} />
      {closed.length > 0 && <Rows title={m.rf.closed} referrals={closed} list={value} onAsk={setAsked} />}
      <ReferralSheet
        ask={asked}
        onDone={() => {
          landOn(asked?.code ?? null);
          reload();
        }}
        onClose={() => {
          setAsked(null);
          reload();
        }}
      />
    </div>
  );
}

/**
 * Who has acted on a referral by keyboard stays with it: its line moves among the answered ones, or loses the button that was pressed, and
 * the browser would begin at the top of the page again. Gives what notes the code that was acted on.
 */
function useLanding(list: ReferralList | null, isAsking: boolean): (code: string | null) => void {
  const code = useRef<string | null>(null);
  const before = useRef(list);
  useEffect(() => {
    const isNew = before.current !== list;
    before.current = list;
    if (isAsking || code.current === null) return;
    const isLost = document.activeElement === document.body;
    if (isLost) document.getElementById(lineOf(code.current))?.focus();
    // The list that follows the act is the last one that may take a button away.
    if (isLost || isNew) code.current = null;
  }, [list, isAsking]);
  return (next) => void (code.current = next);
}

function Lede({ open }: { readonly open: readonly ReferralView[] }): ReactNode {
  const speech = useWords();
  const { m } = speech;
  const now = useNow();
  const late = open.filter(({ state }) => state === 'overdue');
  const first = open.find(({ state }) => state === 'open');
  if (late.length === 0 && !first) return <h1 className="lede">{m.rf.lede.none}</h1>;
  return (
    <h1 className="lede">
      <Said
        template={late.length > 0 ? m.rf.lede.late : m.rf.lede.some}
        values={{
          n: late.length > 0 ? late.length : open.length,
          code: first?.code ?? '',
          when: first ? formatRelative(Date.parse(first.dueAt), now, speech) : '',
          name: first?.waitsFor ?? '–',
        }}
        state={(words) => <StateWords state={late.length > 0 ? 'late' : 'hold'}>{words}</StateWords>}
        link={(words) => <b>{words}</b>}
      />
    </h1>
  );
}

/** Who answers, in the order it goes up. */
function Ladder({ list }: { readonly list: ReferralList }): ReactNode {
  const { m, say } = useWords();
  if (list.ladder.length === 0)
    return (
      <p className="problem">
        <b className="is-late">
          <Icon name="danger" /> {m.rf.nobody}
        </b>
      </p>
    );
  return (
    <section aria-labelledby="rf-ladder">
      <h2 className="h" id="rf-ladder">
        {m.rf.ladder}
      </h2>
      <ol className="ladder">
        {list.ladder.map(({ name, contact }, step) => (
          <li key={name}>
            <span className="meta">{step === 0 ? m.rf.first : m.rf.next}</span>
            <b>
              <bdi>{name}</bdi>
            </b>
            <span className="contact">{contact}</span>
          </li>
        ))}
        <li className="meta">{say(m.rf.within, { n: list.acknowledgeMinutes })}</li>
      </ol>
    </section>
  );
}

interface RowsProps {
  readonly title: string;
  readonly referrals: readonly ReferralView[];
  readonly list: ReferralList;
  readonly onAsk: (ask: Ask) => void;
}

function Rows({ title, referrals, list, onAsk }: RowsProps): ReactNode {
  const { m } = useWords();
  return (
    <section aria-label={title}>
      <h2 className="h">{title}</h2>
      {referrals.length === 0 ? (
        <p className="nothing">{m.rf.none}</p>
      ) : (
        <ol className="rf-rows">
          {referrals.map((referral) => (
            <ReferralItem
              key={referral.code}
              referral={referral}
              minutes={list.acknowledgeMinutes}
              onAsk={(act) => onAsk({ act, code: referral.code, waitsFor: referral.waitsFor ?? undefined })}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
