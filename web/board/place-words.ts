import type { CountView, CrossingView, PlaceView } from '../desk/contract.ts';
import { formatInterval, wallClock } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
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

/** How much is written beside a place: everything, the most pressing note, or name and figure alone. */
export const Depths = ['full', 'brief', 'bare'] as const;
export type Depth = (typeof Depths)[number];

const MOST_ALERTS = 2;

export function placeWords(place: PlaceView, speech: Speech, depth: Depth = 'full'): PlaceWords {
  const { estimate } = place;
  const notes = [...alertNotes(place, speech), ...dissentNotes(place, speech), ...roomNotes(place, speech)];
  return {
    name: place.name,
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
  /** Usual time and transport; left out where there is a state to tell, which matters more. */
  readonly way: string | null;
}

/** What is written beside a crossing. Where nobody has said, it goes by its name and its usual time alone. */
export function crossingWords(crossing: CrossingView, { m, say }: Speech): CrossingWords {
  const way = say(m.board.minutes, { n: crossing.minutes, transport: m.transport[crossing.transport] });
  if (crossing.state === 'unknown') return { name: crossing.name, state: null, way };
  const since = crossing.since ? ` ${say(m.board.since, { time: wallClock(crossing.since) })}` : '';
  return { name: crossing.name, state: `${m.board[crossing.state]}${since}`, way: null };
}
