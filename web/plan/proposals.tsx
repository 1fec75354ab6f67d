import type { ReactNode } from 'react';
import type { ActOffer, CrossingLanes, HandoffsView, PlanAnswer } from '../desk/contract.ts';
import { type Offered, useActDesk } from '../handoffs/act-desk.tsx';
import { Icon } from '../parts/icon.tsx';
import { clockRange } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';

type Grant = PlanAnswer['grants'][number];

export interface ProposalsProps {
  readonly answer: PlanAnswer;
  readonly handoffs: HandoffsView | null;
}

/** Grants as the plan proposes them. Each opens the ordinary form, filled in; a named person sends it. */
export function Proposals({ answer, handoffs }: ProposalsProps): ReactNode {
  const { m } = useWords();
  return (
    <section aria-labelledby="pl-grants">
      <h2 className="h" id="pl-grants">
        {m.plan.grants.title}
      </h2>
      {answer.grants.length === 0 && <p className="nothing">{m.plan.grants.none}</p>}
      <ul className="pl-grants">
        {answer.grants.map((grant) => (
          <Proposal
            key={`${grant.handoff}${grant.place}${grant.crossing}${grant.from}`}
            grant={grant}
            handoffs={handoffs}
          />
        ))}
      </ul>
    </section>
  );
}

function Proposal({ grant, handoffs }: { readonly grant: Grant; readonly handoffs: HandoffsView | null }): ReactNode {
  const { m, say, named } = useWords();
  const { press, isSending } = useActDesk();
  const words = m.plan.grants;
  const crossing = handoffs?.crossings.find((each) => each.crossing === grant.crossing);
  const offered = crossing ? offerFor(grant, crossing) : null;
  // People without a group may wait at several places.
  const waitAt = grant.place.split('; ').map(named).join('; ');
  const who = grant.label ?? say(words.crowd, { place: waitAt });
  return (
    <li>
      <div>
        <h3>{grant.name}</h3>
        <p>{say(words.places, { n: grant.places, span: clockRange(grant.from, grant.to) })}</p>
        {grant.mostAnHour !== null && <p>{say(words.hourly, { n: grant.mostAnHour })}</p>}
        <p className="meta">{who}</p>
      </div>
      {grant.isPromised ? (
        <span className="meta">
          <Icon name="yes" /> {words.promised}
        </span>
      ) : offered ? (
        <button
          className="b"
          type="button"
          aria-disabled={isSending || undefined}
          onClick={() => {
            if (!isSending) press(offered);
          }}
        >
          {say(words.grant, { n: grant.places })}
          <span className="vh"> {`${grant.name}, ${who}`}</span>
        </button>
      ) : (
        <span className="meta">
          {!crossing
            ? words.noLetter
            : crossing.party === 'receiver'
              ? null
              : say(words.theirs, { desk: crossing.receiver.name })}
        </span>
      )}
    </li>
  );
}

/** The act of this desk that would grant it, with the plan's figures; never one that a single tap would send. */
function offerFor(grant: Grant, { name, acts, lanes }: CrossingLanes): Offered | null {
  const window = { from: grant.from, to: grant.to };
  if (grant.handoff === null) {
    const offer = acts.find(({ act }) => act === 'grant');
    return offer ? { offer: filled(offer, { places: grant.places, window }), matter: { name } } : null;
  }
  const card = lanes.offered.find(({ id }) => id === grant.handoff);
  if (!card || typeof card.headcount !== 'number') return null;
  const rest = card.headcount - grant.places;
  const offer = card.acts.find(({ act }) => act === (rest > 0 ? 'counter' : 'accept'));
  return offer
    ? {
        offer: filled(offer, { places: grant.places, window, ...(rest > 0 ? { rest } : {}) }),
        matter: { card, isHeld: true },
      }
    : null;
}

const filled = (offer: ActOffer, suggest: ActOffer['suggest']): ActOffer => ({
  ...offer,
  suggest: { ...offer.suggest, ...suggest },
  isLead: false,
  // What would be refused now was judged with other figures.
  blocked: null,
});
