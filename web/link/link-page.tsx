import { type ReactNode, useState } from 'react';
import './link.css';
import '../record/record.css';
import type { LinkView, PartnerView } from '../desk/contract.ts';
import { useBooks } from '../handoffs/use-handoffs.ts';
import { NameLine } from '../handoffs/name-line.tsx';
import { EmptyPage } from '../parts/empty-page.tsx';
import { Icon, StateWords } from '../parts/icon.tsx';
import { Moment, useClock } from '../parts/moment.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Said, useWords } from '../words/use-words.tsx';
import { alarmWords } from './alarm-words.ts';
import { CarryOn } from './carry-on.tsx';
import { ComingTogether } from './coming-together.tsx';
import { SafetyNumber } from './safety-number.tsx';
import { Removed, TakeOut } from './take-out.tsx';

/** Two people on the phone wait for the other's step to show here, and the order tells nothing before there is one. */
const AGAIN_MILLISECONDS = 2_000;

/** Who shares an order with this desk, whether it is who it says it is, and how the line stands. */
export function LinkPage(): ReactNode {
  const { m } = useWords();
  const { value, problem, reload } = useBooks<LinkView>('/api/link', AGAIN_MILLISECONDS);
  useTitle(m.lnk.title);
  if (!value && problem?.code === 'no-link')
    return <EmptyPage title={m.problem['no-link'].what} text={m.lnk.offText} />;
  return (
    <div className="page lnk">
      <header>
        <h1 className="h">{m.lnk.title}</h1>
        {value && <Lede view={value} />}
        {value && <NameLine />}
      </header>
      {!value &&
        (problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{m.loading}</p>)}
      {value && (
        <>
          <Alarms view={value} />
          <CarryOn view={value} onMoved={reload} />
          {value.partners.length > 0 && <Partners view={value} onMoved={reload} />}
          <ComingTogether isShut={value.carry !== undefined} onMoved={reload} />
          <Order view={value} />
        </>
      )}
    </div>
  );
}

function Lede({ view }: { readonly view: LinkView }): ReactNode {
  const { m } = useWords();
  const clock = useClock();
  return (
    <p className="lede">
      <Said
        template={m.lnk.state[view.state]}
        values={{
          names: view.partners.flatMap(({ name, removed }) => (removed ? [] : [name])).join(', '),
          time: clock(view.since),
        }}
        state={(words) => <StateWords state={view.state === 'removed' ? 'late' : 'hold'}>{words}</StateWords>}
        link={(words) => <b>{words}</b>}
      />
    </p>
  );
}

function Alarms({ view }: { readonly view: LinkView }): ReactNode {
  const speech = useWords();
  const { m } = speech;
  return (
    <section aria-labelledby="lnk-alarms">
      <h2 className="h" id="lnk-alarms">
        {m.lnk.alarms}
      </h2>
      {view.alarms.length === 0 ? (
        <p className="nothing">
          <Icon name="yes" /> {m.lnk.noAlarms}
        </p>
      ) : (
        <ul className="plainlist">
          {view.alarms.map((alarm) => {
            const { what, todo } = alarmWords(alarm, view, speech);
            return (
              <li key={`${alarm.code}${alarm.partner}${alarm.at}`}>
                <span>
                  <Moment at={alarm.at} focusable />
                </span>
                <span>
                  <b className="is-late">
                    <Icon name="danger" /> {what}
                  </b>
                  <br />
                  {todo}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function Partners({ view, onMoved }: { readonly view: LinkView; readonly onMoved: () => void }): ReactNode {
  const { m } = useWords();
  const mayTakeOut = view.state !== 'removed' && view.state !== 'off';
  return (
    <section aria-labelledby="lnk-partners" className="partners">
      <h2 className="h" id="lnk-partners">
        {m.lnk.partners}
      </h2>
      {view.partners.map((partner) => (
        <article key={partner.address} aria-label={partner.name}>
          {partner.removed ? (
            <Removed partner={partner} removed={partner.removed} view={view} />
          ) : (
            <Partner partner={partner} />
          )}
          {mayTakeOut && !partner.removed && <TakeOut partner={partner} onDone={onMoved} />}
        </article>
      ))}
    </section>
  );
}

const HEALTH_ICON = { near: 'yes', quiet: 'wait', lost: 'broken' } as const;

function Partner({ partner }: { readonly partner: PartnerView }): ReactNode {
  const { m, say } = useWords();
  const { lnk } = m;
  const skew = partner.clockSkewSeconds;
  return (
    <>
      <div>
        <h3>{partner.name}</h3>
        {partner.role === 'observer' && <p className="meta">{lnk.observer}</p>}
        <p>
          <b className={partner.health === 'lost' ? 'is-hold' : undefined}>
            <Icon name={HEALTH_ICON[partner.health]} /> {lnk.health[partner.health]}
          </b>{' '}
          <span className="meta">
            {partner.heardAt ? (
              <>
                {lnk.heard} <Moment at={partner.heardAt} focusable isPast />
              </>
            ) : (
              lnk.never
            )}
          </span>
        </p>
        <p className="meta">
          {skew === null ? lnk.skewUnknown : Math.abs(skew) < 1 ? lnk.skewNone : say(lnk.skew, { n: Math.round(skew) })}
        </p>
        {partner.compared ? (
          <p className="meta">
            <Icon name="yes" /> {say(lnk.compared, { by: partner.compared.by })} <Moment at={partner.compared.at} />
          </p>
        ) : (
          <p className="is-doubt">
            <Icon name="doubt" /> <b>{lnk.notCompared}</b>
          </p>
        )}
        {partner.keyChangedAt && (
          <p className="is-late">
            <Icon name="danger" /> {lnk.keyChanged} <Moment at={partner.keyChangedAt} />
          </p>
        )}
      </div>
      <SafetyNumber partner={partner} />
    </>
  );
}

function Order({ view }: { readonly view: LinkView }): ReactNode {
  const { m, number } = useWords();
  const { lnk } = m;
  return (
    <section aria-labelledby="lnk-order">
      <h2 className="h" id="lnk-order">
        {lnk.group}
      </h2>
      <dl className="facts">
        <dt>{lnk.position}</dt>
        <dd>{number(view.position)}</dd>
        <dt>{lnk.epoch}</dt>
        <dd>{view.epoch === null ? '–' : number(view.epoch)}</dd>
        <dt>{lnk.out}</dt>
        <dd>
          {number(view.backlog.out)}
          {view.backlog.oldestOutAt && (
            <span className="meta">
              {' '}
              · {lnk.oldest} <Moment at={view.backlog.oldestOutAt} focusable />
            </span>
          )}
        </dd>
        <dt>{lnk.in}</dt>
        <dd>{number(view.backlog.in)}</dd>
        <Relay relay={view.relay} />
        <Us us={view.us} />
      </dl>
    </section>
  );
}

function Relay({ relay }: { readonly relay: LinkView['relay'] }): ReactNode {
  const { m, say } = useWords();
  const { lnk } = m;
  if (!relay) return null;
  return (
    <>
      <dt>{lnk.relay}</dt>
      <dd>
        {relay.url}{' '}
        <span className={relay.reachable ? 'meta' : 'is-hold'}>
          {relay.reachable ? (
            say(lnk.reachable, { n: Math.round(relay.roundTripMilliseconds ?? 0) })
          ) : (
            <>
              <Icon name="broken" /> {lnk.silent}
            </>
          )}
        </span>
        <p className="meta">{lnk.relaySees}</p>
      </dd>
    </>
  );
}

function Us({ us }: { readonly us: LinkView['us'] }): ReactNode {
  const { m } = useWords();
  const [isShown, setIsShown] = useState(false);
  const { lnk } = m;
  return (
    <>
      <dt>{lnk.us}</dt>
      <dd>
        {us.name}{' '}
        {us.address && (
          <button className="quietlink meta" type="button" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
            {lnk.address}
          </button>
        )}
        {isShown && (
          <p className="keyline">
            <code>{us.address}</code>
            {us.key && (
              <>
                <br />
                {lnk.key} <code>{us.key}</code>
              </>
            )}
          </p>
        )}
      </dd>
    </>
  );
}
