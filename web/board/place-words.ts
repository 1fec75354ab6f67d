import type { CrossingView, PlaceView } from '../desk/contract.ts';
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
  readonly kind: 'plain' | 'alert';
  readonly claim: string | null;
}

const MOST_ALERTS = 2;

export function placeWords(place: PlaceView, speech: Speech): PlaceWords {
  const { estimate } = place;
  return {
    name: place.name,
    figure: estimate ? formatInterval(estimate.count, speech) : null,
    notes: [...roomNotes(place, speech), ...dissentNotes(place, speech), ...alertNotes(place, speech)],
  };
}

function roomNotes(place: PlaceView, { m, say }: Speech): readonly Note[] {
  const room = roomOf(place);
  if (!place.estimate) return [{ text: m.board.nobodySaid, kind: 'plain', claim: null }];
  if (room === null) return [];
  const text = say(place.capacity.beds === null ? m.board.roomFor : m.board.ofBeds, { n: room });
  return [{ text, kind: 'plain', claim: null }];
}

function dissentNotes({ estimate }: PlaceView, speech: Speech): readonly Note[] {
  if (!estimate || estimate.dissent.length === 0) return [];
  const counts = estimate.dissent.map((count) => formatInterval(count, speech)).join(', ');
  return [{ text: speech.say(speech.m.board.dissent, { counts }), kind: 'plain', claim: null }];
}

function alertNotes({ alerts }: PlaceView, speech: Speech): readonly Note[] {
  return alerts
    .slice(0, MOST_ALERTS)
    .map(({ kind, claim }) => ({ text: alertWords(kind, speech), kind: 'alert', claim }));
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
