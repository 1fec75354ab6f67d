import { crossingOf, drawCard, readCredit } from '../../flow/index.ts';
import { asInstant, type Handoff, headcountOf, type Instant, MINUTE } from '../../model/index.ts';
import type { ActKind, ActOffer } from '../contract/index.ts';
import { offerAct, type Proposal, SOME_REASON } from './act-offers.ts';
import { hasOpenDifference, openStanding, waitsFor } from './group.ts';
import { type Outlook, partyOf, showWindow } from './outlook.ts';

/** A window that is proposed stays open this long after the group is ready. */
const WINDOW_MINUTES = 45;

/** What this desk may do with a group now, by the machine's table, the act to press first in front. */
export function listHandoffActs(outlook: Outlook, handoff: Handoff): ActOffer[] {
  const acts = drawCard(outlook.books, handoff, outlook.settings.desk.id, outlook.now).acts as readonly ActKind[];
  return [...new Set(acts)]
    .filter((act) => act !== 'explain' || hasOpenDifference(handoff))
    .map((act) => offerAct(outlook, propose(outlook, handoff, act)))
    .toSorted((one, other) => rank(one) - rank(other));
}

const rank = ({ isLead, act }: ActOffer): number => (isLead ? 0 : act.startsWith('correct') ? 2 : 1);

function propose(outlook: Outlook, handoff: Handoff, act: ActKind): Proposal {
  const isOurs = ['us', 'both'].includes(waitsFor(handoff, outlook));
  const base = { act, subject: { handoff: handoff.id }, suggest: {} };
  switch (act) {
    case 'accept':
    case 'counter':
      return proposePlaces(outlook, handoff, act);
    case 'agree': {
      const isSorted = handoff.people.unsorted !== headcountOf(handoff.people);
      return { ...base, isLead: isOurs, probe: isSorted ? null : { part: null, needs: null, keepRest: true } };
    }
    case 'release':
      return proposeRelease(outlook, handoff);
    case 'sight':
      return { ...base, probe: {} };
    case 'receive': {
      const suggest = { counted: handoff.released! };
      return { ...base, suggest, isLead: isOurs, probe: suggest };
    }
    case 'explain':
      return proposeExplanation(outlook, handoff);
    case 'correct-offer':
      return { ...base, probe: { people: handoff.people, needs: null, reason: SOME_REASON } };
    case 'correct-release': {
      const suggest = { headcount: handoff.released! };
      return { ...base, suggest, probe: { ...suggest, reason: SOME_REASON } };
    }
    case 'correct-receipt': {
      const suggest = { counted: handoff.counted! };
      return { ...base, suggest, probe: { ...suggest, reason: SOME_REASON } };
    }
    default:
      return { ...base, probe: { reason: SOME_REASON } };
  }
}

/** Free places at the destination, by what was last stated; all the world where nothing limits. */
export function freePlacesFor(outlook: Outlook, handoff: Pick<Handoff, 'crossing'>): number {
  const { free } = readCredit(outlook.books, handoff.crossing, outlook.now)!.capacity;
  return Math.min(Infinity, ...Object.values(free));
}

function proposePlaces(outlook: Outlook, handoff: Handoff, act: 'accept' | 'counter'): Proposal {
  const headcount = headcountOf(handoff.people);
  const free = Math.max(0, freePlacesFor(outlook, handoff));
  const isHeld = crossingOf(outlook.books, handoff.crossing)!.holds.length > 0;
  const fits = free >= headcount;
  const places = act === 'accept' ? headcount : Math.min(headcount - 1, Math.max(1, free));
  const window = showWindow(outlook, proposeWindow(outlook, handoff));
  const suggest = { places, window, ...(act === 'counter' ? { rest: headcount - places } : {}) };
  const isLead = !isHeld && (act === 'accept' ? fits : !fits && free >= 1);
  const probe = headcount === 1 && act === 'counter' ? null : { places, window, override: null };
  return { act, subject: { handoff: handoff.id }, suggest, isLead, probe };
}

/** From when the group is ready, and no hold is to be looked at any more. */
function proposeWindow({ books, now }: Outlook, handoff: Handoff): { readonly from: Instant; readonly to: Instant } {
  const holds = crossingOf(books, handoff.crossing)!.holds.map(({ until }) => until);
  const minute = Math.floor(Math.max(now, handoff.readyAt, ...holds) / MINUTE) * MINUTE;
  return { from: asInstant(minute), to: asInstant(minute + WINDOW_MINUTES * MINUTE) };
}

/** The whole group where places reach, else as many as there are. */
function proposeRelease(outlook: Outlook, handoff: Handoff): Proposal {
  const headcount = headcountOf(handoff.people);
  const group = handoff.stage === 'accepted' ? headcount : null;
  const standing = openStanding(outlook, handoff.crossing).toSorted((one, other) => other.left - one.left)[0];
  const people = group ?? Math.min(headcount, standing?.left ?? headcount);
  const suggest = { headcount: Math.max(1, people) };
  const isLead = group !== null || people === headcount;
  return {
    act: 'release',
    subject: { handoff: handoff.id },
    suggest,
    isLead: isLead && partyOf(outlook, handoff.crossing) === 'sender',
    probe: { ...suggest, grant: null },
  };
}

/** What the other desk has signed already; else people must say why, and nothing is put into their mouths. */
function proposeExplanation(outlook: Outlook, handoff: Handoff): Proposal {
  const signed = handoff.explanation;
  const parts = signed?.parts.map((part) => ({ ...part })) ?? null;
  return {
    act: 'explain',
    subject: { handoff: handoff.id },
    suggest: parts ? { parts } : {},
    isLead: !(signed?.signed.includes(outlook.settings.desk.id) ?? false),
    probe: parts && { parts },
  };
}
