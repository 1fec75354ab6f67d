import {
  asGrantId,
  asInstant,
  type Grant,
  type Handoff,
  type HandoffAct,
  type HandoffId,
  type HandoffStage,
  MINUTE,
  NeedKinds,
  type OfferAct,
  PeopleKinds,
} from '../model/index.ts';
import { type Books, grantOf, placeOf, setGrant, setHandoff } from './books.ts';
import { arrive, closeGrant, commit, endGrant, promise, unbookHours } from './capacity.ts';
import { chooseGrant, giveBack, reserveOf, spend } from './credit.ts';
import { type ActOf, type GroupScene, minus, takeUnsorted } from './scene.ts';
import { writeCanonical } from './canonical.ts';

type Effect<Kind extends HandoffAct['kind']> = (event: ActOf<Kind>, scene: GroupScene) => Books;

/** What an accepted act changes. The scene's hand-off stands in its new stage already; only its new facts are added here. */
export const HANDOFF_EFFECTS: { readonly [Kind in Exclude<HandoffAct['kind'], 'offer'>]: Effect<Kind> } = {
  accept: (event, scene) => givePlaces(event, scene, 'open'),
  counter: (event, scene) => givePlaces(event, scene, 'pending'),
  decline: (_event, { books, handoff }) => setHandoff(books, handoff),
  withdraw: (_event, { books, handoff }) => setHandoff(endGrant(books, grantOf(books, handoff.grant!)!), handoff),
  agree: (event, scene) => agree(event, scene),
  release: (event, scene) => release(event, scene),
  recall: (_event, scene) => recall(scene),
  sight: (event, { books, handoff }) => setHandoff(books, { ...handoff, sightedAt: event.at }),
  receive: (event, scene) => receive(event, scene),
  explain: (event, scene) => explain(event, scene),
  'correct-offer': (event, { books, handoff }) =>
    setHandoff(books, { ...handoff, people: event.people, needs: event.needs ?? handoff.needs }),
  'correct-release': (event, scene) => correctRelease(event, scene),
  'correct-receipt': (event, scene) => correctReceipt(event, scene),
};

/** A group as it is first offered. */
export function openHandoff(event: OfferAct, books: Books): Books {
  const { handoff: id, crossing, people, needs, readyAt, expires } = event;
  return setHandoff(books, { ...BLANK, id, root: id, crossing, since: books.time, people, needs, readyAt, expires });
}

const BLANK = {
  stage: 'offered',
  grant: null,
  released: null,
  spent: 0,
  period: 0,
  reserved: 0,
  dueAt: null,
  sightedAt: null,
  overdueSince: null,
  counted: null,
  countedUnder: 0,
  explanation: null,
} as const;

/** The id of the grant that one group has. */
const groupGrantId = (handoff: HandoffId): Grant['id'] => asGrantId(`g:${handoff}`);

function givePlaces(
  event: ActOf<'accept'> | ActOf<'counter'>,
  { books, handoff }: GroupScene,
  state: Grant['state'],
): Books {
  const grant: Grant = {
    id: groupGrantId(handoff.id),
    crossing: handoff.crossing,
    handoff: handoff.id,
    places: event.places,
    every: null,
    window: event.window,
    state,
    spent: 0,
    period: 0,
    reserved: event.places,
    override: event.override,
  };
  return setHandoff(promise(books, grant), { ...handoff, grant: grant.id });
}

/** The part that goes takes the promise; the rest, under an id of its own, waits as the whole group did. */
function agree(event: ActOf<'agree'>, { books, handoff }: GroupScene): Books {
  const grant = grantOf(books, handoff.grant!)!;
  const part = event.part ?? takeUnsorted(handoff.people, grant.places)!;
  const needs = event.needs ?? handoff.needs;
  const opened = setGrant(books, { ...grant, state: 'open' });
  if (event.rest === null) return setHandoff(opened, handoff);
  const rest: Handoff = {
    ...handoff,
    ...BLANK,
    id: event.rest,
    people: minus(handoff.people, part, PeopleKinds),
    needs: minus(handoff.needs, needs, NeedKinds),
  };
  return setHandoff(setHandoff(opened, { ...handoff, people: part, needs }), rest);
}

function release(event: ActOf<'release'>, { books, crossing, handoff }: GroupScene): Books {
  const chosen = handoff.grant
    ? grantOf(books, handoff.grant)!
    : chooseGrant(books, crossing.id, event.grant, event.headcount, event.at);
  if ('code' in chosen) throw new Error(`released without credit: ${chosen.message}`);
  const spent = spend(books, chosen, event.headcount);
  const grant = grantOf(spent, chosen.id)!;
  // Nobody else can use what one group's grant has left: it is free again at once.
  return setHandoff(grant.handoff === null ? spent : closeGrant(spent, grant), {
    ...handoff,
    grant: grant.id,
    released: event.headcount,
    spent: event.headcount,
    period: grant.period,
    reserved: reserveOf(grant, event.headcount),
    dueAt: asInstant(books.time + crossing.terms.receiptMinutes * MINUTE),
  });
}

function recall({ books, crossing, handoff }: GroupScene): Books {
  const given = giveBack(books, handoff, handoff.spent);
  const freed = commit(given.books, crossing.terms.to, -given.freed);
  const grant = grantOf(freed, handoff.grant!)!;
  return setHandoff(grant.handoff === null ? freed : unbookHours(freed, grant), {
    ...handoff,
    released: null,
    spent: 0,
    reserved: 0,
    dueAt: null,
    overdueSince: null,
  });
}

function receive(event: ActOf<'receive'>, { books, crossing, handoff }: GroupScene): Books {
  const place = placeOf(books, crossing.terms.to)!;
  const arrived = arrive(commit(books, place.id, -handoff.reserved), place.id, event.counted);
  return setHandoff(arrived, {
    ...handoff,
    reserved: 0,
    counted: event.counted,
    countedUnder: place.stated,
    overdueSince: null,
  });
}

/** The second desk's signature under the same parts closes; other parts are a new proposal with one signature. */
function explain(event: ActOf<'explain'>, { books, handoff }: GroupScene): Books {
  const parts = [...event.parts].sort((one, other) => (one.code < other.code ? -1 : 1));
  const before = handoff.explanation;
  const isSame = before !== null && writeCanonical(before.parts) === writeCanonical(parts);
  const signed = isSame ? [...new Set([...before.signed, event.desk])].sort() : [event.desk];
  const stage: HandoffStage = signed.length === 2 ? 'closed' : 'received';
  return setHandoff(books, { ...handoff, stage, explanation: { parts, signed } });
}

/**
 * More people spend more credit. Fewer give it back only while nobody has seen the group: later the number alone is set right, also back up
 * to the places that were spent.
 */
function correctRelease(event: ActOf<'correct-release'>, { books, crossing, handoff }: GroupScene): Books {
  const corrected = { ...handoff, released: event.headcount, explanation: null };
  const more = event.headcount - handoff.spent;
  if (more > 0) {
    const grant = grantOf(books, handoff.grant!)!;
    const reserve = handoff.counted === null ? reserveOf(grant, more) : 0;
    const freed = reserveOf(grant, more) - reserve;
    return setHandoff(commit(spend(books, grant, more), crossing.terms.to, -freed), {
      ...corrected,
      spent: event.headcount,
      reserved: handoff.reserved + reserve,
    });
  }
  if (handoff.sightedAt !== null || handoff.counted !== null) return setHandoff(books, corrected);
  const given = giveBack(books, handoff, -more);
  return setHandoff(commit(given.books, crossing.terms.to, -given.freed), {
    ...corrected,
    spent: event.headcount,
    reserved: handoff.reserved - reserveOf(grantOf(books, handoff.grant!)!, -more),
  });
}

function correctReceipt(event: ActOf<'correct-receipt'>, { books, crossing, handoff }: GroupScene): Books {
  const place = placeOf(books, crossing.terms.to)!;
  const change = event.counted - handoff.counted!;
  // A newer statement has counted the people who were there: it is not corrected by theirs.
  const arrived = handoff.countedUnder === place.stated ? arrive(books, place.id, change) : books;
  return setHandoff(arrived, { ...handoff, counted: event.counted, explanation: null });
}
