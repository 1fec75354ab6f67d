import { type CrossingAct, type Grant } from '../model/index.ts';
import { type Books, crossingOf, grantOf, placeOf, setCrossing, setPlace } from './books.ts';
import { endGrant, promise } from './capacity.ts';
import { writeCanonical } from './canonical.ts';
import { emptyMap } from './persistent-map.ts';
import type { ActOf } from './scene.ts';
import { addTimer } from './timers.ts';

/** What accepted acts on crossings, places and standing grants change. */
export const CROSSING_EFFECTS: {
  readonly [Kind in CrossingAct['kind']]: (event: ActOf<Kind>, books: Books) => Books;
} = {
  letter: (event, books) => signLetter(event, books),
  capacity: (event, books) => stateCapacity(event, books),
  grant: (event, books) => grantStanding(event, books),
  revoke: (event, books) => endGrant(books, grantOf(books, event.grant)!),
  hold: ({ hold: id, crossing, desk, by, reason, at, until }, books) => {
    const held = crossingOf(books, crossing)!;
    return setCrossing(books, { ...held, holds: [...held.holds, { id, crossing, desk, by, reason, at, until }] });
  },
  resume: (event, books) => {
    const held = crossingOf(books, event.crossing)!;
    return setCrossing(books, { ...held, holds: held.holds.filter(({ id }) => id !== event.hold) });
  },
};

/** The first letter opens a crossing. Other terms count once both have signed the same, so that no desk moves an alarm alone. */
function signLetter({ crossing: id, terms, desk }: ActOf<'letter'>, books: Books): Books {
  const known = crossingOf(books, id);
  if (!known) {
    const parties = [...new Set([...books.parties, terms.sender, terms.receiver])].sort();
    const opened = { ...setCrossing(books, { id, terms, proposed: null, holds: [], standing: [] }), parties };
    return placeOf(books, terms.to)
      ? opened
      : setPlace(opened, {
          id: terms.to,
          desk: terms.receiver,
          statement: null,
          stated: 0,
          committed: 0,
          arrived: 0,
          hours: emptyMap(),
        });
  }
  if (writeCanonical(known.terms) === writeCanonical(terms)) return setCrossing(books, { ...known, proposed: null });
  const isSigned =
    known.proposed !== null &&
    known.proposed.desk !== desk &&
    writeCanonical(known.proposed.terms) === writeCanonical(terms);
  return setCrossing(books, isSigned ? { ...known, terms, proposed: null } : { ...known, proposed: { desk, terms } });
}

function stateCapacity({ place: id, desk, by, at, free, until, reason }: ActOf<'capacity'>, books: Books): Books {
  const place = placeOf(books, id)!;
  const statement = { place: id, desk, by, at, free, until, reason };
  return setPlace(books, { ...place, statement, stated: place.stated + 1, arrived: 0 });
}

function grantStanding(event: ActOf<'grant'>, books: Books): Books {
  const { grant: id, crossing, places, every, window, override } = event;
  const grant: Grant = {
    id,
    crossing,
    handoff: null,
    places,
    every,
    window,
    state: 'open',
    spent: 0,
    period: 0,
    reserved: places,
    override,
  };
  const promised = promise(books, grant);
  const granted = crossingOf(promised, crossing)!;
  return {
    ...setCrossing(promised, { ...granted, standing: [...granted.standing, id] }),
    timers: addTimer(promised.timers, { at: window.to, kind: 'grant', id }),
  };
}
