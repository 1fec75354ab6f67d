import type { CountView, PlaceView } from '../desk/contract.ts';
import type { CrossingNow } from './corridor-now.ts';
import type { Group } from '../handoffs/pill.tsx';
import { claimPath } from '../parts/claim-path.ts';
import { formatInterval, wallClock } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
import type { Depth } from './schematic/depths.ts';
import { roomOf } from './schematic/sizes.ts';

/** What is written beside a place: one source for the drawing and for the list on a phone. */
export interface PlaceWords {
  readonly name: string;
  readonly figure: string | null;
  readonly notes: readonly Note[];
}

export interface Note {
  readonly text: string;
  readonly state: 'plain' | 'hold' | 'doubt' | 'late';
  readonly claim: string | null;
}

const MOST_ALERTS = 2;

export function placeWords(place: PlaceView, speech: Speech, depth: Depth = 'full'): PlaceWords {
  const { estimate } = place;
  const notes = [...alertNotes(place, speech), ...dissentNotes(place, speech), ...roomNotes(place, speech)];
  return {
    name: speech.named(place.name),
    figure: estimate ? formatInterval(estimate.count, speech) : null,
    notes: depth === 'full' ? notes.toReversed() : depth === 'brief' ? notes.slice(0, 1) : [],
  };
}

function roomNotes(place: PlaceView, { m, say }: Speech): readonly Note[] {
  const room = roomOf(place);
  if (!place.estimate) return [{ text: m.board.nobodySaid, state: 'plain', claim: null }];
  if (room === null) return [];
  const text = say(place.capacity.beds === null ? m.board.roomFor : m.board.ofBeds, { n: room });
  return [{ text, state: 'plain', claim: null }];
}

/** Counts that do not fit the interval, from the least to the most that is said. */
function dissentNotes({ estimate }: PlaceView, speech: Speech): readonly Note[] {
  if (!estimate || estimate.dissent.length === 0) return [];
  const { dissent } = estimate;
  const whole: CountView = {
    ...dissent[0]!,
    low: Math.min(...dissent.map(({ low }) => low)),
    high: Math.max(...dissent.map(({ high }) => high)),
  };
  const counts = formatInterval(whole, speech);
  return [{ text: speech.say(speech.m.board.dissent, { counts }), state: 'plain', claim: null }];
}

function alertNotes({ alerts }: PlaceView, speech: Speech): readonly Note[] {
  return alerts
    .slice(0, MOST_ALERTS)
    .map(({ kind, claim }) => ({ text: alertWords(kind, speech), state: stateOf(kind), claim }));
}

/** A bar for what is closed, a wave for what is needed, a warning for danger to people. */
function stateOf(kind: string): Note['state'] {
  if (kind === 'closure' || kind === 'checkpoint') return 'hold';
  return kind.startsWith('need-') ? 'doubt' : 'late';
}

/** "water is short"; a kind that has no sentence of its own goes by its label. */
export function alertWords(kind: string, { m }: Speech): string {
  const [alerts, kinds]: Readonly<Record<string, string>>[] = [m.alert, m.kind];
  return alerts![kind] ?? kinds![kind] ?? kind;
}

export interface CrossingWords {
  readonly name: string;
  readonly state: string | null;
  /** Why it is held; or, where there is no state to tell, which matters more, the usual time and transport. */
  readonly note: string | null;
  /** What the state opens. */
  readonly to: string | null;
}

/** Groups on the way over a crossing, as many as the drawing has room for: late ones first. */
export const drawnGroups = ({ agreed }: CrossingNow): readonly Group[] =>
  (agreed?.groups ?? []).toSorted((a, b) => Number(b.overdue) - Number(a.overdue)).slice(0, MOST_GROUPS);
const MOST_GROUPS = 2;

/** A reason beside the drawing is a reminder; the page of hand-offs has all of it. */
const MOST_REASON_CHARS = 32;
const shorten = (reason: string): string | null =>
  reason.length > MOST_REASON_CHARS ? `${reason.slice(0, MOST_REASON_CHARS).trimEnd()}…` : reason || null;

/** What is written beside a crossing. What the desks agreed on goes before what is said of it; where nobody has said, it goes by its name and its usual time alone. */
export function crossingWords(crossing: CrossingNow, { m, say }: Speech): CrossingWords {
  const { name, agreed, state, claim } = crossing;
  if (agreed?.held) {
    const { until, reason } = agreed.held;
    return {
      name,
      state: say(agreed.isPastReview ? m.ho.drawn.past : m.ho.drawn.held, { time: wallClock(until) }),
      note: shorten(reason),
      to: '/handoffs',
    };
  }
  if (agreed && agreed.mayCross.now > 0 && state !== 'closed')
    return { name, state: say(m.ho.drawn.may, { n: agreed.mayCross.now }), note: null, to: '/handoffs' };
  const way = say(m.board.minutes, { n: crossing.minutes, transport: m.transport[crossing.transport] });
  if (state === 'unknown') return { name, state: null, note: way, to: null };
  const since = crossing.since ? ` ${say(m.board.since, { time: wallClock(crossing.since) })}` : '';
  return { name, state: `${m.board[state]}${since}`, note: null, to: claim && claimPath(claim) };
}
