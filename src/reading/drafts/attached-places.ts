import { costBetween, MAX_COST, SENTENCE_COST, tokenAt } from './distance.ts';
import type { PlaceKind, ReportKind } from '../../model/index.ts';
import { cueNames, cueTo } from '../cues/index.ts';
import type { KindCue } from '../kinds/kind-cue.ts';
import type { MessageReading } from '../message-reading.ts';
import type { PlaceReading } from '../places/index.ts';

/** Kinds that go somewhere; of others nobody says where to. */
export const MOVES_TO: ReadonlySet<ReportKind> = new Set([
  'departure',
  'transit',
  'crossing',
  'return',
  'release',
  'need-transport',
  'arrival',
]);

/** Who runs to the bridge or jumps into the river crosses there. */
const CROSSED: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['bridge', 'port-of-entry', 'river', 'river-bank', 'lanes']);

const TOWNS: ReadonlySet<PlaceKind | null> = new Set<PlaceKind | null>([
  'city',
  'town',
  'village',
  'region',
  'country',
  'airport',
]);

interface Whereabouts {
  readonly place: PlaceReading | null;
  readonly to: PlaceReading | null;
}

const NOWHERE: Whereabouts = { place: null, to: null };

/** Where, and where to: the nearest fitting mention in the clause, else in the sentence, else the message's first. */
export function attachPlaces(message: MessageReading, cue: KindCue): Whereabouts {
  if (message.places.length === 0) return NOWHERE;
  const isArrival = cue.kind === 'arrival';
  let away: PlaceReading | null = null;
  let here: PlaceReading | null = null;
  let [awayCost, hereCost] = [Infinity, Infinity];
  for (const place of message.places) {
    if (place.rule === 'origin') continue;
    const cost = placeCost(message, cue, place);
    if (isAway(cue, place)) {
      if (cost < awayCost) [away, awayCost] = [place, cost];
    } else if (!(isArrival && isLeft(message, place)) && !isHome(cue, place)) {
      const dear = cost + (isNation(place) ? NATION_COST : 0);
      if (dear < hereCost) [here, hereCost] = [place, dear];
    }
  }
  if (isArrival) return { place: here ?? (away && !isNation(away) ? away : null), to: null };
  const isMoving = MOVES_TO.has(cue.kind);
  const to = isMoving && cue.kind !== 'release' && awayCost <= MAX_COST ? away : null;
  const place = here ?? (isMoving || (away && isNation(away)) ? null : away);
  // "aterrizó el vuelo de deportados en Villahermosa": where the returned arrive is where they were sent.
  const isEnd =
    cue.kind === 'return' &&
    to === null &&
    place !== null &&
    (place.role === 'at' || place.role === null) &&
    TOWNS.has(place.kind);
  return isEnd && isReached(message, cue) ? { place: null, to: place } : { place, to };
}

const isNation = ({ kind }: PlaceReading): boolean => kind === 'country' || kind === 'region';

/** "Panamá puso alambre en las trochas": a country acts more often than it is the place; any other place goes before it. */
const NATION_COST = 30;
/** What a whole country can be the place of even where no preposition says so. */
const NATIONWIDE: ReadonlySet<ReportKind> = new Set(['closure', 'opening', 'crossing', 'transit']);
const LEAVING: ReadonlySet<ReportKind> = new Set(['departure', 'return', 'transit']);

/** "Familias de Honduras", "Honduras no deja pasar": a country is where people are from or who acts, unless it is said that it happens in it. */
function isHome(cue: KindCue, place: PlaceReading): boolean {
  if (!isNation(place) || place.role === 'at' || place.role === 'via') return false;
  return place.role === 'from' ? !LEAVING.has(cue.kind) : !NATIONWIDE.has(cue.kind);
}

const isAway = (cue: KindCue, { role, kind }: PlaceReading): boolean =>
  role === 'to' && !(cue.kind === 'crossing' && kind !== null && CROSSED.has(kind));

const ARTICLES: ReadonlySet<string> = new Set(['la', 'las', 'los', 'el', 'l', 'le', 'les', 'a', 'o']);
const OF: ReadonlySet<string> = new Set(['de', 'del', 'du', 'des', 'da', 'do', 'd']);
const THOSE: ReadonlySet<string> = new Set(['los', 'las', 'ceux', 'celles', 'os', 'as', 'pessoal', 'gente']);
const WHO = cueNames('c.people', 'c.vehicle', 'unit.person', 'unit.family', 'unit.child', 'unit.bus', 'unit.boat');

/** "Familias de la central", "los de la orilla", "3 camiones de Veracruz", "40 de Reynosa": who comes is named by the place they left. */
export function isLeft(message: MessageReading, { role, start }: PlaceReading): boolean {
  if (role !== null) return role === 'from';
  const { tokens } = message.text;
  let at = tokenAt(message, start) - 1;
  while (ARTICLES.has(tokens[at]?.text ?? '')) at -= 1;
  if (!OF.has(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1];
  return before?.kind === 'number' || THOSE.has(before?.text ?? '') || cueTo(message.sheet, at - 1, WHO) !== null;
}

/** Whoever is sent back by air is told of where the plane comes down. */
const LANDED: ReadonlySet<string> = new Set(
  'aterrizo aterriza aterrizaron aterrizan aterrizando landed lands landing ateri poze pouse pousou pousaram pousa atterri atterrit avyon'.split(
    ' ',
  ),
);

function isReached({ sheet, clauses, text: { tokens } }: MessageReading, cue: KindCue): boolean {
  const isSame = ({ first }: { readonly first: number }): boolean =>
    clauses.sentenceOf[first] === clauses.sentenceOf[cue.first];
  return (
    sheet.named('arrival').some(isSame) ||
    sheet.named('v.arrival').some(isSame) ||
    tokens.some(({ text }, first) => LANDED.has(text) && isSame({ first }))
  );
}

/** What a place has is told behind its name: "Hall: 480 people. Room for 695. Next group by the bridge". */
export const HELD: ReadonlySet<ReportKind> = new Set(['capacity', 'presence']);

export function placeCost(message: MessageReading, cue: KindCue, place: PlaceReading): number {
  const first = tokenAt(message, place.start);
  const { sentenceOf } = message.clauses;
  const isAhead = HELD.has(cue.kind) && sentenceOf[first]! > sentenceOf[cue.first]!;
  return costBetween(message, cue, first, tokenAt(message, place.end - 1)) + (isAhead ? SENTENCE_COST : 0);
}

/** The place named in the cue's own clause; null where there is none. */
export function placeInClause(message: MessageReading, cue: KindCue): PlaceReading | null {
  const { clauseOf } = message.clauses;
  return (
    message.places.find(
      ({ start, rule }) => rule !== 'origin' && clauseOf[tokenAt(message, start)] === clauseOf[cue.first],
    ) ?? null
  );
}
