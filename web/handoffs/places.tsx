import type { ReactNode } from 'react';
import type { HandoffsView, ReceivingPlace, UnsignedCrossing } from '../desk/contract.ts';
import { Icon } from '../parts/icon.tsx';
import { Moment, useClock } from '../parts/moment.tsx';
import { asProblem } from '../desk/ask.ts';
import { problemWords } from '../words/problem-words.ts';
import { useWords } from '../words/use-words.tsx';
import { ActButton } from './act-button.tsx';
import { actName } from './cells.ts';
import { Seal } from './seal.tsx';

const KINDS = ['beds', 'holding', 'processing'] as const;

/** What the places that receive have room for, who said so, and why not more. */
export function Places({ places }: { readonly places: readonly ReceivingPlace[] }): ReactNode {
  const { m, say, named } = useWords();
  const clock = useClock();
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="ho-places">
      <h2 className="h" id="ho-places">
        {m.ho.places}
      </h2>
      <ul className="ho-list">
        {places.map((place) => (
          <li key={place.place}>
            <b>{named(place.name)}</b>
            <span>
              {place.isStated
                ? KINDS.filter((kind) => place.free[kind] !== undefined)
                    .map((kind) => say(m.ho.placeFree[kind], { n: place.free[kind]! }))
                    .join(', ')
                : m.ho.placeNone}
              {place.isStated && place.reason && <span className="meta"> · {place.reason}</span>}
            </span>
            <span className="meta">
              {place.isStated ? (
                <StatedBy place={place} />
              ) : (
                place.until && say(m.ho.placeEnded, { time: clock(place.until) })
              )}
            </span>
            <span className="rowacts">
              {place.acts.map((offer) => (
                <ActButton key={offer.act} offered={{ offer, matter: { name: named(place.name) } }} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function StatedBy({ place }: { readonly place: ReceivingPlace }): ReactNode {
  const { m, say } = useWords();
  const clock = useClock();
  return (
    <>
      {say(m.ho.placeStated, { by: place.by || place.desk })}
      {place.until && <>, {say(m.ho.placeUntil, { time: clock(place.until) })}</>} <Seal seal={place.sealed} />
    </>
  );
}

/** Crossings of the corridor that both desks have yet to agree on. */
export function Unsigned({ crossings }: { readonly crossings: readonly UnsignedCrossing[] }): ReactNode {
  const { m, say } = useWords();
  if (crossings.length === 0) return null;
  return (
    <section aria-labelledby="ho-unsigned">
      <h2 className="h" id="ho-unsigned">
        {m.ho.unsigned}
      </h2>
      <ul className="ho-list">
        {crossings.map(({ crossing, name, letters, acts }) => (
          <li key={crossing}>
            <b>{name}</b>
            <span className="meta">
              {letters.length > 0
                ? say(m.ho.unsignedBy, { desks: letters.map((letter) => letter.name).join(', ') })
                : m.ho.unsignedNone}
            </span>
            <Differing letters={letters} />
            <span className="rowacts">
              {acts.map((offer) => (
                <ActButton key={offer.act} offered={{ offer, matter: { name } }} isMain={offer.isLead} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ROUTE = ['sender', 'receiver', 'from', 'to'] as const;
const NUMBERS = ['receiptMinutes', 'partySize'] as const;
type Letter = UnsignedCrossing['letters'][number];

/** Where each desk has signed another letter, none is in force: all that differs, each desk's beside the other's. */
function Differing({ letters }: Pick<UnsignedCrossing, 'letters'>): ReactNode {
  const { m, number, named } = useWords();
  const terms = [
    ...ROUTE.map((name) => ({
      name,
      words: m.written.field[name],
      write: (letter: Letter) => named(letter.names[name]),
    })),
    ...NUMBERS.map((name) => ({
      name,
      words: m.ho.form[name],
      write: (letter: Letter) => number(letter.terms[name]),
    })),
  ];
  const differing = terms.filter(
    ({ name }) => new Set<string | number>(letters.map((letter) => letter.terms[name])).size > 1,
  );
  if (differing.length === 0) return <span />;
  return (
    <div>
      <b className="is-doubt">
        <Icon name="doubt" /> {m.ho.unsignedDiffer}
      </b>
      <table className="ho-letters">
        <thead>
          <tr>
            <td />
            {letters.map(({ desk, name }) => (
              <th key={desk} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differing.map(({ name, words, write }) => (
            <tr key={name}>
              <th scope="row">{words}</th>
              {letters.map((letter) => (
                <td key={letter.desk}>{write(letter)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Acts that were refused, here or over there: they stand on the record all the same. */
export function Refusals({ refusals }: { readonly refusals: HandoffsView['refusals'] }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  if (refusals.length === 0) return null;
  return (
    <section aria-labelledby="ho-refused">
      <h2 className="h" id="ho-refused">
        {m.ho.refused}
      </h2>
      <ul className="ho-list">
        {refusals.map(({ event, at, act, deskName, by, label, code }) => (
          <li key={event}>
            <b>{label}</b>
            <span>
              <Icon name="no" /> {problemWords(asProblem({ code }, 409), speech).what}
            </span>
            <span className="meta">{say(m.ho.refusedRow, { desk: deskName, by, act: actName(act, m.ho.done) })}</span>
            <span className="meta">{at && <Moment at={at} />}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
