import { type ReactNode, useMemo } from 'react';
import './handoffs.css';
import type { HandoffPage as Page } from '../desk/contract.ts';
import { Link } from '../app/router.tsx';
import { asProblem } from '../desk/ask.ts';
import { useBoard } from '../desk/use-desk.tsx';
import { Icon } from '../parts/icon.tsx';
import { useClock } from '../parts/moment.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { problemWords } from '../words/problem-words.ts';
import { useTitle } from '../parts/use-title.ts';
import { clockRange, inZone } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';
import { ActButton } from './act-button.tsx';
import { ActDesk } from './act-desk.tsx';
import { actName, actorWords, describePeople, describeTable, readJson, writeCell } from './cells.ts';
import { StopCell } from './group-row.tsx';
import { NameLine } from './name-line.tsx';
import { Seal } from './seal.tsx';
import { readStops } from './stops.ts';
import { useBooks } from './use-handoffs.ts';

/** One group with every act on it, in the shared order, and everything this desk may do about it. */
export function HandoffPage({ id }: { readonly id: string }): ReactNode {
  const { m } = useWords();
  const { value, problem, reload } = useBooks<Page>(`/api/handoffs/${encodeURIComponent(id)}`);
  useTitle(value?.card.label ?? m.ho.title);
  if (value) return <Group page={value} onActed={reload} />;
  return (
    <div className="page">
      <h1 className="lede">{m.ho.title}</h1>
      {problem ? <ProblemNote problem={problem} onRetry={reload} /> : <p className="waiting">{m.ho.opening}</p>}
      {problem && <BackLink />}
    </div>
  );
}

function Group({ page, onActed }: { readonly page: Page; readonly onActed: () => void }): ReactNode {
  const speech = useWords();
  const clock = useClock();
  const { m, say } = speech;
  const { card, crossing } = page;
  const offers = useMemo(() => card.acts.map((offer) => ({ offer, matter: { card } })), [card]);
  const { who, needs } = describePeople(card, speech);
  return (
    <ActDesk offers={offers} onActed={onActed}>
      <div className="page ho">
        <BackLink />
        <header>
          <h1 className="lede">
            <b>
              {card.label}, {writeCell(card.released ?? card.headcount, speech)}
            </b>
            : {say(m.ho.page.stage, { stage: m.ho.stage[card.stage], time: clock(card.since) })}
            {card.overdue && (
              <b className="is-late">
                {' '}
                <Icon name="late" /> {say(m.ho.note.over, { n: card.overdueMinutes ?? 0 })}
              </b>
            )}
          </h1>
          <p className="meta">
            {say(m.ho.page.route, { from: crossing.from.name, to: crossing.to.name, crossing: crossing.name })} · {who}
            {needs && ` · ${needs}`} · <Seal seal={card.sealed} />
          </p>
        </header>
        <Line page={page} />
        {offers.length > 0 && (
          <p className="acts">
            {offers.map((offered) => (
              <ActButton
                key={offered.offer.act}
                offered={offered}
                isMain={offered.offer.isLead}
                isLate={card.overdue}
              />
            ))}
          </p>
        )}
        <NameLine />
        <History page={page} />
      </div>
    </ActDesk>
  );
}

function BackLink(): ReactNode {
  const { m } = useWords();
  return (
    <p>
      <Link className="quietlink" to="/handoffs">
        {m.ho.page.back}
      </Link>
    </p>
  );
}

/** The group's line alone, as a row of the table. */
function Line({ page: { card } }: { readonly page: Page }): ReactNode {
  const speech = useWords();
  const clock = useClock();
  return (
    <div className="ho-one">
      <table className="ho-table one" role="table">
        <caption className="vh">{speech.m.ho.caption}</caption>
        <tbody role="rowgroup">
          <tr role="row" className={card.overdue ? 'r late' : 'r'}>
            <Blank />
            <Blank />
            <Blank />
            {readStops(card, card.go === 'held', clock, speech).map((stop) => (
              <StopCell key={stop.name} stop={stop} />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** The stops are drawn by their place in the row. */
const Blank = (): ReactNode => <td role="presentation" className="blank" />;

function History({ page }: { readonly page: Page }): ReactNode {
  const speech = useWords();
  const clock = useClock();
  const zone = useBoard()?.zone ?? 'UTC';
  const { m, say } = speech;
  return (
    <section aria-labelledby="history">
      <h2 className="h" id="history">
        {m.ho.page.history}
      </h2>
      <ol className="ho-history">
        {page.history.map((row) => (
          <li key={row.event}>
            <time dateTime={row.at}>
              <b>{clock(row.at)}</b>
            </time>
            <span>
              <b>
                {row.refusal && (
                  <>
                    <Icon name="no" /> {m.ho.refused}:{' '}
                  </>
                )}
                {actName(row.act, m.ho.done)}
              </b>
              <br />
              <span className="meta">{actorWords(row.by, row.deskName)}</span>
            </span>
            <span className="fig">
              {row.refusal && <b>{problemWords(asProblem({ code: row.refusal }, 409), speech).what} </b>}
              {writeFigures(row.figures, clock, zone, speech)}
            </span>
            <span className="meta">
              {row.record === null ? (
                m.ho.page.noRecord
              ) : (
                <Link className="n" to={`/record?at=${row.record}`}>
                  {say(m.ho.page.record, { n: row.record })}
                </Link>
              )}{' '}
              <Seal seal={row.sealed} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the act said, as plainly as it can be put: numbers with their names, reasons as they were written, times as the wall clock shows. */
function writeFigures(
  figures: Page['history'][number]['figures'],
  clock: (at: string) => string,
  zone: string,
  speech: Speech,
): string {
  const { m, number } = speech;
  const names: Readonly<Record<string, unknown>> = { ...m.ho.form, people: '', needs: m.ho.form.needs };
  return Object.entries(figures)
    .flatMap(([name, value]) => {
      const words = typeof names[name] === 'string' ? names[name] : null;
      if (name === 'reason') return [String(value)];
      if (typeof value === 'number') return words ? [`${words}: ${number(value)}`] : [];
      const held = readJson(value);
      if (name === 'window' && held) return [writeWindow(held as Window, zone)];
      const told = held && describeTable(name, held, speech);
      if (told) return [words ? `${words}: ${told}` : told];
      if (words === null || value === '' || held) return [];
      return [`${words}: ${isInstant(value) ? clock(value) : value}`];
    })
    .join(' · ');
}

interface Window {
  readonly from: number;
  readonly to: number;
}
const writeWindow = ({ from, to }: Window, zone: string): string => clockRange(inZone(from, zone), inZone(to, zone));

const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text);
