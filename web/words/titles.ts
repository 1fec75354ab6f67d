import type { ClaimRow, CountView, PlaceRefView } from '../desk/contract.ts';
import { formatCount } from './format.ts';
import type { Speech } from './speech.ts';

export type Titled = Pick<ClaimRow, 'kind' | 'mode' | 'polarity' | 'place' | 'to' | 'count'>;

/** A claim in plain words, as a headline: "90–150 people to cross at San Ysidro". */
export function titleOf(claim: Titled, speech: Speech): string {
  const { m, say } = speech;
  // After "Not so:" goes a small letter; names of places, which are other slots, keep theirs.
  const begin = claim.polarity === 'affirmed' ? (words: string) => words : lower;
  const slots = slotsOf(claim, speech);
  const told = say(begin(templateOf(claim, speech)), { ...slots, who: begin(slots['who'] ?? '') });
  const plain = claim.polarity === 'affirmed' ? capitalise(told) : told;
  const conditioned = claim.mode === 'conditional' ? say(m.titleWrap.conditional, { title: plain }) : plain;
  if (claim.polarity === 'affirmed') return conditioned;
  return say(m.titleWrap[claim.polarity], { title: conditioned });
}

function templateOf({ kind, mode, place }: Titled, { m }: Speech): string {
  const planned: Readonly<Record<string, string>> = m.titlePlanned;
  const isPlanned = mode === 'planned' || mode === 'conditional';
  if (!nameOf(place) && (kind === 'closure' || kind === 'opening'))
    return (isPlanned ? m.titlePlannedUnplaced : m.titleUnplaced)[kind];
  return (isPlanned ? planned[kind] : undefined) ?? m.title[kind];
}

function slotsOf({ kind, place, to, count }: Titled, speech: Speech): Record<string, string> {
  const { m, say } = speech;
  const named = nameOf(place);
  return {
    who: kind === 'capacity' ? roomOf(count, speech) : whoOf(count, speech),
    place: named,
    at: named ? say(m.place.at, { place: named }) : nameOf(to) ? '' : m.place.notSaid,
    from: named ? say(m.from, { place: named }) : '',
    to: nameOf(to) ? say(m.place.to, { place: nameOf(to) }) : '',
  };
}

const whoOf = (count: CountView | null, speech: Speech): string =>
  count ? formatCount(count, speech) : speech.m.people;

/** Full, room for somebody, room for so many; and words that leave it open. */
function roomOf(count: CountView | null, speech: Speech): string {
  const { room } = speech.m;
  if (!count) return room.open;
  if (count.high === 0) return room.none;
  return count.op === 'at-least' && count.high === 1 ? room.some : formatCount({ ...count, unit: 'place' }, speech);
}

/** The name a place goes by; empty where none was read. */
export const nameOf = (place: PlaceRefView | null): string => place?.name || place?.text || '';

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);

export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
