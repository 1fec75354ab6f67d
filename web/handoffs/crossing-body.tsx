import type { ReactNode } from 'react';
import type { ActOffer, CrossingLanes, HandoffCard } from '../desk/contract.ts';
import { Icon } from '../parts/icon.tsx';
import { useClock } from '../parts/moment.tsx';
import { useWords } from '../words/use-words.tsx';
import { ActButton } from './act-button.tsx';
import { actorWords } from './cells.ts';
import { CreditBar } from './credit-bar.tsx';
import { GroupRow } from './group-row.tsx';
import { listGroups, partnerOf } from './listed.ts';

/** A crossing: whether anybody may cross, how its places are used, and every group on it. */
export function CrossingBody({
  crossing,
  most,
}: {
  readonly crossing: CrossingLanes;
  readonly most: number;
}): ReactNode {
  const isHeld = crossing.holds.length > 0;
  return (
    <tbody role="rowgroup">
      <tr role="row" className={isHeld ? 'x held' : 'x'} id={crossing.crossing}>
        <td role="cell" colSpan={10}>
          <div className="xh">
            <CrossingName crossing={crossing} />
            {isHeld ? <HeldWords crossing={crossing} /> : <OpenWords crossing={crossing} />}
            <CreditBar credit={crossing.credit} most={most} />
            <div className="xb">
              {chooseActs(crossing).map((offer) => (
                <ActButton
                  key={`${offer.act}${offer.subject.grant ?? ''}`}
                  offered={{ offer, matter: { name: crossing.name, ...placesOf(crossing, offer) } }}
                  isMain={offer.isLead}
                  isCalm
                />
              ))}
            </div>
          </div>
        </td>
      </tr>
      {listGroups(crossing).map((card: HandoffCard) => (
        <GroupRow key={card.id} card={card} isHeld={isHeld} partner={partnerOf(crossing)} />
      ))}
    </tbody>
  );
}

function CrossingName({ crossing: { name, to, minutes, transport } }: { readonly crossing: CrossingLanes }): ReactNode {
  const { m, say } = useWords();
  return (
    <div className="xn">
      <h2>{name}</h2>
      <p className="meta">{say(m.ho.to, { place: to.name, n: minutes, how: m.transport[transport] })}</p>
    </div>
  );
}

/** Every hold that stands is told: all must be resumed before anybody goes. */
function HeldWords({ crossing: { holds } }: { readonly crossing: CrossingLanes }): ReactNode {
  const { m, say } = useWords();
  const clock = useClock();
  return (
    <div className="xs">
      {holds.map((hold) => (
        <p key={hold.id}>
          <span className="st is-hold">
            <Icon name="hold" /> {say(hold.isPastReview ? m.ho.heldSince : m.ho.heldUntil, { time: clock(hold.until) })}
          </span>
          <br />
          <span className="meta">
            {say(m.ho.heldBy, { by: actorWords(hold.by, hold.deskName), time: clock(hold.at), reason: hold.reason })}
          </span>
        </p>
      ))}
    </div>
  );
}

function OpenWords({ crossing: { credit, forward } }: { readonly crossing: CrossingLanes }): ReactNode {
  const { m, say } = useWords();
  const clock = useClock();
  const notes = [
    credit.window && say(m.ho.granted, { n: credit.of, from: clock(credit.window.from), to: clock(credit.window.to) }),
    forward[0] && say(m.ho.forward, { label: forward[0].label, n: forward[0].places }),
  ];
  return (
    <div className="xs">
      <p>
        {credit.now > 0 ? (
          <span className="st is-go">
            <Icon name="go" /> {say(m.ho.mayCross, { n: credit.now })}
          </span>
        ) : (
          <span className="st">
            <Icon name="wait" /> {m.ho.noPlaces}
          </span>
        )}
        <br />
        <span className="meta">{notes.filter(Boolean).join(' · ')}</span>
      </p>
    </div>
  );
}

const ORDER: readonly ActOffer['act'][] = ['resume', 'offer', 'grant', 'revoke', 'letter', 'hold'];

/** A held crossing is resumed, an open one held; besides, what this side of the crossing does. */
function chooseActs({ acts, holds }: CrossingLanes): readonly ActOffer[] {
  const shown = acts.filter(({ act }) => act !== 'hold' || holds.length === 0);
  return shown.toSorted((one, other) => ORDER.indexOf(one.act) - ORDER.indexOf(other.act));
}

function placesOf({ credit }: CrossingLanes, { subject }: ActOffer): { readonly places?: number } {
  const grant = credit.standing.find(({ id }) => id === subject.grant);
  return grant ? { places: grant.left } : {};
}
