import type { HandoffCard } from '../desk/contract.ts';
import type { Speech } from '../words/speech.ts';
import { describeParts } from './cells.ts';

export const STOPS = ['offered', 'accepted', 'released', 'received', 'closed'] as const;
export type StopName = (typeof STOPS)[number];

/** How a stop is drawn: behind, here, here and the last one, next, overdue, barred by a hold, not yet, or not at all. */
export type StopLook = 'done' | 'cur' | 'fin' | 'next' | 'over' | 'barx' | 'none' | 'off';

export interface Stop {
  readonly name: StopName;
  readonly look: StopLook;
  /** `HH:MM`, or how far over it is; empty where nothing is known. */
  readonly time: string;
  readonly isExpected: boolean;
  readonly notes: readonly string[];
}

/** Writes a time. */
type Clock = (at: string) => string;

const STAGE_STOP: Readonly<Partial<Record<HandoffCard['stage'], StopName>>> = {
  offered: 'offered',
  countered: 'offered',
  accepted: 'accepted',
  released: 'released',
  arriving: 'released',
  overdue: 'released',
  received: 'received',
  closed: 'closed',
};

/** The five stops of a group's line. A group that has ended otherwise keeps the line up to where it came. */
export function readStops(card: HandoffCard, isHeld: boolean, clock: Clock, speech: Speech): readonly Stop[] {
  const here = STOPS.indexOf(STAGE_STOP[card.stage] ?? lastStop(card));
  return STOPS.map((name, index) => ({
    name,
    look: lookOf(card, index, here, isHeld),
    ...timeOf(card, name, index > here, clock, speech),
    notes: notesOf(card, name, index - here, isHeld, clock, speech).filter(Boolean),
  }));
}

const lastStop = ({ trail }: HandoffCard): StopName =>
  trail.map(({ stage }) => STAGE_STOP[stage]).findLast((stop) => stop !== undefined) ?? 'offered';

function lookOf(card: HandoffCard, index: number, here: number, isHeld: boolean): StopLook {
  if (index < here) return 'done';
  if (index === here) return index === STOPS.length - 1 || isEven(card) ? 'fin' : 'cur';
  if (isEven(card)) return 'off';
  if (index > here + 1) return isExpected(card, STOPS[index]!) ? 'next' : 'none';
  if (card.overdue) return 'over';
  return isHeld && index <= 2 ? 'barx' : 'next';
}

/** As many came as had left: there is nothing to explain, and the line ends at the receipt. */
const isEven = ({ stage, difference }: HandoffCard): boolean => stage === 'received' && difference === 0;

const isExpected = ({ expected }: HandoffCard, name: StopName): boolean =>
  (name === 'released' && expected.releaseAt !== null) || (name === 'received' && expected.arriveAt !== null);

function timeOf(
  card: HandoffCard,
  name: StopName,
  isAhead: boolean,
  clock: Clock,
  { m, say }: Speech,
): Pick<Stop, 'time' | 'isExpected'> {
  if (!isAhead) {
    const came = card.trail.find(({ stage }) => STAGE_STOP[stage] === name);
    return { time: came ? clock(came.at) : '', isExpected: false };
  }
  if (name === 'received' && card.overdue)
    return { time: say(m.ho.note.over, { n: card.overdueMinutes ?? 0 }), isExpected: false };
  const at = name === 'released' ? card.expected.releaseAt : name === 'received' ? card.expected.arriveAt : null;
  return { time: at ? clock(at) : '', isExpected: at !== null };
}

/** What stands under a stop: deadlines, counts, what is awaited. `ahead` counts the stops from where the group is. */
function notesOf(
  card: HandoffCard,
  name: StopName,
  ahead: number,
  isHeld: boolean,
  clock: Clock,
  speech: Speech,
): readonly string[] {
  const { m, say } = speech;
  const { note } = m.ho;
  const sayAt: SayAt = (template, at) => (at ? say(template, { time: clock(at) }) : '');
  const isHere = ahead === 0;
  switch (name) {
    case 'offered':
      if (!isHere) return [];
      if (card.stage === 'countered') return [say(note.countered, { n: card.grant?.places ?? '' })];
      return [
        isHeld ? sayAt(note.ready, card.readyAt) : sayAt(note.lapses, card.due === 'offer-lapses' ? card.dueAt : null),
      ];
    case 'accepted':
      // Released on places that stand for whoever comes: nobody had to accept it.
      if (ahead < 0 && !card.trail.some(({ stage }) => stage === 'accepted')) return [note.standing];
      if (ahead === 1) return [isHeld ? note.held : sayAt(note.ready, card.readyAt)];
      return isHere && card.grant ? [`${clock(card.grant.window.from)}–${clock(card.grant.window.to)}`] : [];
    case 'released':
      if (ahead === 1 && isHeld) return [note.held];
      return isHere ? releasedNotes(card, sayAt, note) : [];
    case 'received':
      if (ahead === 1 && card.overdue) return [card.sightedAt ? '' : note.notSeen];
      return ahead <= 0 && card.counted !== null ? [say(note.counted, { n: card.counted })] : [];
    case 'closed':
      return closedNotes(card, ahead, speech);
  }
}

type SayAt = (template: string, at: string | null) => string;

function releasedNotes(card: HandoffCard, sayAt: SayAt, note: Speech['m']['ho']['note']): readonly string[] {
  if (card.go === 'stop') return [note.stopped];
  if (card.sightedAt) return [sayAt(note.seen, card.sightedAt)];
  if (card.overdue || !card.leftAt) return [sayAt(note.due, card.dueAt)];
  return [sayAt(note.left, card.leftAt)];
}

function closedNotes(card: HandoffCard, ahead: number, speech: Speech): readonly string[] {
  const { m, say } = speech;
  if (isEven(card)) return [m.ho.note.even];
  if (ahead > 1 || card.difference === null) return [];
  if (card.differenceOpen) return [say(m.ho.note.toExplain, { n: Math.abs(card.difference) })];
  return card.explanation && card.difference !== 0 ? [describeParts(card.explanation.parts, speech)] : [];
}
