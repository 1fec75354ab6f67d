import { Fragment, type ReactNode } from 'react';
import type { HandoffLedePart, HandoffsView } from '../desk/contract.ts';
import { Link } from '../app/router.tsx';
import { Icon, type IconName, StateWords } from '../parts/icon.tsx';
import { useClock } from '../parts/moment.tsx';
import { Said, useWords } from '../words/use-words.tsx';
import { groupPath } from './listed.ts';
import { SealSign } from './seal.tsx';

/** What waits, what is late, what is held; then how many are on the way, and the account of the shift. */
export function HandoffsLede({ view }: { readonly view: HandoffsView }): ReactNode {
  const { m } = useWords();
  return (
    <header className="ho-head">
      <h1 className="h">{m.ho.title}</h1>
      <p className="lede">
        {view.lede.map((part, index) => (
          <Fragment key={index}>
            <Part part={part} />
            {joinerAfter(view.lede, index)}
          </Fragment>
        ))}
      </p>
      {view.crossings.length > 0 && <Totals view={view} />}
    </header>
  );
}

const SHORT: ReadonlySet<HandoffLedePart['code']> = new Set([
  'waits-for-us',
  'group-overdue',
  'groups-overdue',
  'crossing-held',
]);

function joinerAfter(parts: readonly HandoffLedePart[], index: number): string {
  const next = parts[index + 1];
  if (!next) return '.';
  const [isShort, isNextShort] = [SHORT.has(parts[index]!.code), SHORT.has(next.code)];
  if (isShort !== isNextShort || next.state === 'hold') return isShort && isNextShort ? ', ' : '. ';
  return isShort ? ', ' : '. ';
}

/** Shapes of the states of hand-offs: late is a clock here, not a danger. */
export const ICON_OF_STATE: Readonly<Record<HandoffLedePart['state'], IconName | null>> = {
  hold: 'hold',
  late: 'late',
  doubt: 'doubt',
  go: 'go',
  plain: null,
};

function Part({ part }: { readonly part: HandoffLedePart }): ReactNode {
  const { m } = useWords();
  const clock = useClock();
  const icon = part.code === 'no-connection' ? 'broken' : ICON_OF_STATE[part.state];
  const to = part.handoff ? `#${part.handoff}` : part.crossing ? `#${part.crossing}` : null;
  const open = (words: ReactNode): ReactNode =>
    to ? (
      <a className="n" href={to}>
        {words}
      </a>
    ) : (
      words
    );
  return (
    <Said
      template={m.ho.lede[part.code]}
      values={clocked(part.figures, clock)}
      state={(words) => (
        <StateWords state={part.state} icon={icon}>
          {open(words)}
        </StateWords>
      )}
      link={(words) => (part.code === 'waits-for-us' ? <b>{open(words)}</b> : <b className="plain">{words}</b>)}
    />
  );
}

const INSTANTS = ['since', 'until', 'before'];
export const clocked = (
  figures: HandoffLedePart['figures'],
  clock: (at: string) => string,
): HandoffLedePart['figures'] =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      INSTANTS.includes(name) && typeof value === 'string' ? clock(value) : value,
    ]),
  );

/** The account of the shift, and whether the other desk has come to the same. */
function Totals({ view: { lately, connection } }: { readonly view: HandoffsView }): ReactNode {
  const { m, say } = useWords();
  const isQuiet = Object.entries(lately).every(([name, n]) => name === 'hours' || n === 0);
  return (
    <p className="meta ho-tot">
      {say(m.ho.totals.span, { n: lately.hours })} {isQuiet ? m.ho.totals.nobody : <Sum lately={lately} />}{' '}
      <span className={connection.books === 'differ' ? 'is-late' : undefined}>
        {m.ho.books[connection.books]} <SealSign seal={connection.books === 'agree' ? 'both' : 'none'} />
      </span>
      {connection.waiting > 0 && (
        <span>
          {' '}
          <Icon name="wait" /> {say(m.ho.waiting, { n: connection.waiting })}
        </span>
      )}
    </p>
  );
}

/** Released = received + explained + to explain + on the way: nobody is lost between the two desks. */
function Sum({ lately }: Pick<HandoffsView, 'lately'>): ReactNode {
  const { m, say } = useWords();
  const { totals } = m.ho;
  const signed = [
    [lately.received, totals.received],
    [-lately.explained, totals.explained],
    [-lately.toExplain, totals.toExplain],
    [lately.underway, totals.underway],
  ] as const;
  const shown = signed.filter(([n], index) => index === 0 || n !== 0);
  return (
    <>
      {say(totals.released, { n: lately.released })} ={' '}
      {shown.map(([n, words], index) => (
        <span key={words}>
          {index > 0 && (n < 0 ? '− ' : '+ ')}
          {say(words, { n: Math.abs(n) })}
          {index === shown.length - 1 ? '.' : ' '}
        </span>
      ))}
    </>
  );
}

export interface GroupLinkProps {
  readonly id: string;
  /** The keys that go from group to group stop here. */
  readonly isStep?: boolean;
  readonly children: ReactNode;
}

export const GroupLink = ({ id, isStep = false, children }: GroupLinkProps): ReactNode => (
  <Link className="n" to={groupPath(id)} data-step={isStep ? 'item' : undefined}>
    {children}
  </Link>
);
