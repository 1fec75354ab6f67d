import type { CrossingAct, CrossingId, CrossingTerms, Grant } from '../model/index.ts';
import { type Books, crossingOf, grantOf, placeOf, setCrossing, setPlace } from './books.ts';
import { endGrant, promise } from './capacity.ts';
import { writeCanonical } from './canonical.ts';
import { emptyMap, lookUp, put } from './persistent-map.ts';
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

/**
 * Terms count once both desks have signed the same: no desk opens a crossing to another, moves its alarm, or gets a say in the shared time alone.
 */
function signLetter({ crossing: id, terms, desk }: ActOf<'letter'>, books: Books): Books {
  const signed = { ...books, letters: put(books.letters, `${id} ${desk}`, terms) };
  const other = lookUp(books.letters, `${id} ${desk === terms.sender ? terms.receiver : terms.sender}`);
  if (!other || writeCanonical(other) !== writeCanonical(terms)) return signed;
  const known = crossingOf(books, id);
  return known ? setCrossing(signed, { ...known, terms }) : openCrossing(signed, id, terms);
}

function openCrossing(books: Books, id: CrossingId, terms: CrossingTerms): Books {
  const parties = [...new Set([...books.parties, terms.sender, terms.receiver])].sort();
  const opened = { ...setCrossing(books, { id, terms, holds: [], standing: [] }), parties };
  if (placeOf(books, terms.to)) return opened;
  const blank = { statement: null, stated: 0, committed: 0, arrived: 0, hours: emptyMap<string, number>() };
  return setPlace(opened, { id: terms.to, desk: terms.receiver, ...blank });
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
