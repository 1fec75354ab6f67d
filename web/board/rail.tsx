import { Fragment, memo, type ReactNode, useMemo, useRef, useState } from 'react';
import { useKey } from '../app/keys.tsx';
import { Link } from '../app/router.tsx';
import type { BoardView, ChangeView, ClaimRow, StripView } from '../desk/contract.ts';
import { groupPath } from '../handoffs/listed.ts';
import { matterOf, wantsDecision } from '../claims/groups.ts';
import { claimPath } from '../parts/claim-path.ts';
import { StateWords } from '../parts/icon.tsx';
import { useSmallWindow } from '../parts/small-window.ts';
import { stepWithin } from '../parts/steps.ts';
import { formatDate, formatClockDate, inZone, wallClock } from '../words/format.ts';
import { Said, useWords } from '../words/use-words.tsx';
import { ClaimItem } from './claim-item.tsx';
import { changeSaid } from './change-words.ts';
import { useLastVisit } from './last-visit.ts';

const MOST_CHANGES = 5;
const MOST_CLAIMS = 5;

/** Beside the drawing: what moved since one looked last, and the claims; on a phone, where one comes first, what wants a decision does. */
export function Rail({ board, moved }: { readonly board: BoardView; readonly moved: StripView['changes'] }): ReactNode {
  const isSmall = useSmallWindow();
  const changes = (
    <Changes
      key="changes"
      changes={board.changes}
      moved={moved}
      claims={board.claims}
      zone={board.zone}
      today={dayOf(board.asOf)}
    />
  );
  const claims = <Claims key="claims" claims={board.claims} now={Date.parse(board.asOf)} />;
  return <div className="rail">{isSmall ? [claims, changes] : [changes, claims]}</div>;
}

interface ChangesProps {
  readonly changes: readonly ChangeView[];
  /** Of the hand-offs. */
  readonly moved: StripView['changes'];
  readonly claims: readonly ClaimRow[];
  readonly zone: string;
  /** `2026-05-12`, at the desk. */
  readonly today: string;
}

const dayOf = (at: string): string => at.slice(0, 10);

const Changes = memo(function Changes({ changes, moved, claims, zone, today }: ChangesProps): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const lastVisit = useLastVisit();
  const [isLong, setIsLong] = useState(false);
  const all = useMemo(() => mergeChanges(changes, moved), [changes, moved]);
  const fresh = lastVisit === null ? all : all.filter(({ at }) => Date.parse(at) > lastVisit);
  const shown = isLong ? fresh : fresh.slice(0, MOST_CHANGES);
  const left = lastVisit === null ? null : inZone(lastVisit, zone);
  const title =
    left === null
      ? m.board.latest
      : say(m.board.sinceLeft, { time: dayOf(left) === today ? wallClock(left) : formatClockDate(left, speech) });
  return (
    <section aria-labelledby="since">
      <h2 className="h" id="since">
        {title}
      </h2>
      {shown.length === 0 && <p className="meta nothing">{m.board.nothingMoved}</p>}
      <ol className="since">
        {shown.map((change, index) => (
          <Fragment key={keyOf(change)}>
            {dayOf(change.at) !== dayOf(shown[index - 1]?.at ?? today) && (
              <li className="day">{formatDate(change.at, speech)}</li>
            )}
            {'claim' in change ? <Change change={change} claims={claims} /> : <Moved change={change} />}
          </Fragment>
        ))}
      </ol>
      {fresh.length > shown.length && (
        <button className="b quiet" type="button" onClick={() => setIsLong(true)}>
          {say(m.board.earlier, { n: fresh.length - shown.length })}
        </button>
      )}
    </section>
  );
});

type MovedView = StripView['changes'][number];

const keyOf = (change: ChangeView | MovedView): string =>
  `${change.at}${change.code}${'claim' in change ? (change.claim ?? '') : (change.handoff ?? change.crossing)}`;

/** Both lists have the newest on top. */
const mergeChanges = (
  changes: readonly ChangeView[],
  moved: readonly MovedView[],
): readonly (ChangeView | MovedView)[] =>
  [...changes, ...moved].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));

function Moved({ change }: { readonly change: MovedView }): ReactNode {
  const { m, say } = useWords();
  const { difference } = change.figures;
  const missing = change.code === 'handoff-received' && typeof difference === 'number' ? difference : 0;
  return (
    <li>
      <time dateTime={change.at}>{wallClock(change.at)}</time>
      <span className={change.state === 'hold' || change.state === 'late' ? `is-${change.state}` : ''}>
        <Said
          template={m.ho.moved[change.code]}
          values={change.figures}
          state={(words) => <b>{words}</b>}
          link={(words) => (
            <Link className="quietlink" to={change.handoff ? groupPath(change.handoff) : '/handoffs'}>
              {words}
            </Link>
          )}
        />
        {missing !== 0 && <b>, {say(m.ho.lede['difference-open'], { people: Math.abs(missing) })}</b>}
      </span>
    </li>
  );
}

function Change({ change, claims }: { readonly change: ChangeView; readonly claims: readonly ClaimRow[] }): ReactNode {
  const speech = useWords();
  const { template, values } = changeSaid(change, claims, speech);
  const to = change.claim ? claimPath(change.claim) : null;
  return (
    <li>
      <time dateTime={change.at}>{wallClock(change.at)}</time>
      <span className={change.state === 'plain' ? '' : `is-${change.state}`}>
        <Said
          template={template}
          values={values}
          state={(words) => <StateWords state={change.state}>{words}</StateWords>}
          link={(words) =>
            to ? (
              <Link className="quietlink" to={to}>
                {words}
              </Link>
            ) : (
              words
            )
          }
        />
      </span>
    </li>
  );
}

/** What wants a decision, in the desk's order; where nothing does, what the desk puts first. All others stand on their own page, by place. */
const Claims = memo(function Claims({
  claims,
  now,
}: {
  readonly claims: readonly ClaimRow[];
  readonly now: number;
}): ReactNode {
  const { m, say } = useWords();
  const wanting = useMemo(() => matterOf(claims.filter((claim) => wantsDecision(claim, now))), [claims, now]);
  const list = useRef<HTMLOListElement>(null);
  useKey((key, event) => {
    if (stepWithin(list.current, key)) event.preventDefault();
  });
  const shown = wanting.length > 0 ? wanting : claims.map((claim) => ({ claim, others: 0 }));
  return (
    <section aria-labelledby="claims" className="cl">
      <div className="sh">
        <h2 className="h" id="claims">
          {wanting.length > 0 ? m.board.wanting : m.board.claims}
        </h2>
        {claims.length > 0 && <p className="meta">{m.board.tickKey}</p>}
      </div>
      {claims.length === 0 && <p className="meta nothing">{m.board.noClaims}</p>}
      <ol ref={list}>
        {shown.slice(0, MOST_CLAIMS).map(({ claim, others }) => (
          <ClaimItem key={claim.id} claim={claim} others={others} />
        ))}
      </ol>
      {claims.length > 0 && (
        <p className="all">
          <Link className="b quiet" to="/claims">
            {wanting.length > MOST_CLAIMS
              ? say(m.board.moreWanting, { n: wanting.length - MOST_CLAIMS })
              : m.board.allClaims}
          </Link>
        </p>
      )}
    </section>
  );
});
