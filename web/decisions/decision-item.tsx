import { memo, type ReactNode, useState } from 'react';
import { Link } from '../app/router.tsx';
import type { ClaimRow, DecisionView } from '../desk/contract.ts';
import { useNow } from '../desk/use-desk.tsx';
import { claimPath } from '../parts/claim-path.ts';
import { Icon } from '../parts/icon.tsx';
import { Moment, useExact } from '../parts/moment.tsx';
import { formatLikely } from '../words/format.ts';
import { titleOf } from '../words/titles.ts';
import { useWords } from '../words/use-words.tsx';
import { OutcomeForm } from './outcome-form.tsx';

export interface DecisionItemProps {
  readonly decision: DecisionView;
  /** The claim it was taken on, while it is held. */
  readonly claim: ClaimRow | null;
  readonly onChange: () => void;
}

/** One decision: what, who and why; what the gate said; what came of it. */
export const DecisionItem = memo(function DecisionItem({ decision, claim, onChange }: DecisionItemProps): ReactNode {
  const speech = useWords();
  const { m } = speech;
  const acts = decision.verdict === 'act' ? m.decide.confirmAct : m.decide.confirmRefrain;
  return (
    <li>
      <p className="when">
        <Moment at={decision.at} focusable />
      </p>
      <div className="what">
        <h3>{acts[decision.action]}</h3>
        <p>
          <Link className="n" to={claimPath(decision.claim)}>
            {claim ? titleOf(claim, speech) : m.decisions.openClaim}
          </Link>
        </p>
        <p className="by">
          <bdi>{decision.by}</bdi>
          {decision.reason && (
            <>
              {': '}
              <q dir="auto">{decision.reason}</q>
            </>
          )}
        </p>
        <Review decision={decision} />
      </div>
      <GateWord decision={decision} />
      <Outcome decision={decision} onChange={onChange} />
    </li>
  );
});

function Review({ decision }: { readonly decision: DecisionView }): ReactNode {
  const { m, say } = useWords();
  const now = useNow();
  const exact = useExact(decision.reviewAt ?? decision.at);
  if (decision.reviewAt === null || decision.outcome) return null;
  const isDue = Date.parse(decision.reviewAt) < now;
  return (
    <p className={isDue ? 'meta is-late' : 'meta'}>
      <Icon name="late" /> {say(isDue ? m.decisions.reviewDue : m.decisions.reviewAt, { time: exact })}
    </p>
  );
}

function GateWord({ decision }: { readonly decision: DecisionView }): ReactNode {
  const { m, say } = useWords();
  const { conditions, met } = decision.gate;
  const count = say(m.decisions.gate, { met: conditions.filter((each) => each.met).length, n: conditions.length });
  return (
    <div className="gate-word">
      {decision.override ? (
        <p className="st is-late">
          <Icon name="danger" /> {m.decisions.override}
        </p>
      ) : (
        <p className="st">
          <Icon name={met ? 'yes' : 'no'} /> {met ? m.decisions.within : m.decisions.without}
        </p>
      )}
      <p className="meta">{count}</p>
      <Standing decision={decision} />
    </div>
  );
}

/** How the evidence has turned since; nothing where it stands as it did. */
function Standing({ decision: { standing } }: { readonly decision: DecisionView }): ReactNode {
  const { m, say } = useWords();
  if (!standing || standing.turn === 'same') return null;
  if (standing.now === null) return <p className="meta">{m.decisions.gone}</p>;
  const { turn, before, now, against } = standing;
  const words = say(m.decisions[turn === 'weaker' ? 'weaker' : 'stronger'], {
    now: formatLikely(now),
    before: formatLikely(before),
  });
  return (
    <>
      <p className={standing.lookAgain ? 'st is-late' : 'st'}>
        <Icon name={standing.lookAgain ? 'late' : 'yes'} /> {words}
      </p>
      {against > 0 && <p className="meta">{say(m.reason.against, { against })}</p>}
    </>
  );
}

function Outcome({ decision, onChange }: Omit<DecisionItemProps, 'claim'>): ReactNode {
  const { m, say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { outcome } = decision;
  if (outcome)
    return (
      <div className="outcome">
        <p className="st">
          <Icon name={outcome.happened ? 'yes' : 'no'} />
          {outcome.happened ? m.decisions.happened : m.decisions.notHappened}
        </p>
        <p className="meta">{say(m.decisions.cost, { lanes: outcome.laneHours, staff: outcome.staffHours })}</p>
        <p className="meta">
          <bdi>{outcome.by}</bdi>
        </p>
      </div>
    );
  return (
    <div className="outcome">
      {!isOpen && (
        <button className="b" type="button" onClick={() => setIsOpen(true)}>
          {m.decisions.setOutcome}
        </button>
      )}
      {isOpen && <OutcomeForm id={decision.id} onCancel={() => setIsOpen(false)} onDone={onChange} />}
    </div>
  );
}
