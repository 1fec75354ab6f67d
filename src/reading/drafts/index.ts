import {
  asReportId,
  type Count,
  type Instant,
  LIMITS,
  type MessageId,
  type Mode,
  type PlaceKind,
  type PlaceRef,
  type Polarity,
  type Report,
  type ReportBasis,
  type ReportKind,
  type Room,
  type Span,
  type SpanField,
} from '../../model/index.ts';
import { readBasis } from '../stance/basis.ts';
import { assignCounts, chooseCount, isOwnFamily, isTally } from './attached-counts.ts';
import { attachPlaces, placeInClause } from './attached-places.ts';
import { attachTime } from './attached-times.ts';
import type { Balanced } from './balances.ts';
import type { CountReading } from '../counts/count-reading.ts';
import { OF_CHANGE } from '../counts/index.ts';
import { type Cue, cueNames, cueTo } from '../cues/index.ts';
import type { KindCue } from '../kinds/kind-cue.ts';
import { OF_TOTAL } from '../kinds/index.ts';
import type { Listed } from './listing.ts';
import type { MessageReading } from '../message-reading.ts';
import type { PlaceReading } from '../places/index.ts';
import type { TimeReading } from '../times/index.ts';
import { readRoom } from './room.ts';
import { readMode } from '../stance/mode.ts';
import { readPolarity } from '../stance/polarity.ts';
import type { Stance } from '../stance/stance.ts';

/** A report in the making: one kind at one spot of the message, with everything attached. */
export interface Draft {
  readonly kind: ReportKind;
  /** Cues of this kind at this spot, lead cue first; empty for a bare presence. */
  readonly cues: readonly KindCue[];
  readonly lead: KindCue;
  readonly count: CountReading | null;
  readonly place: PlaceReading | null;
  readonly to: PlaceReading | null;
  readonly when: TimeReading | null;
  readonly polarity: Stance<Polarity>;
  readonly mode: Stance<Mode>;
  readonly basis: Stance<ReportBasis>;
}

/** Drafts of what these cues may report, counts shared out among them, before it is decided which of them are reports. */
export function draftReports(
  message: MessageReading,
  kinds: readonly KindCue[] = message.kinds.filter(({ kind }) => kind !== 'presence'),
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { cues, counts } of groupCues(message, kinds))
    if (cues[0]!.kind !== 'capacity') drafts.push(draft(message, { cues, counts }));
    else for (const room of roomsOf(counts)) drafts.push(draft(message, { cues, counts: room }));
  return drafts;
}

/** Free places are told apart for whom they are ("14 camas para mujeres y 0 para hombres"): each number is a report, unless one is the whole of the others. */
function roomsOf(counts: readonly CountReading[]): readonly (readonly CountReading[])[] {
  const rooms = counts.filter(({ unit }) => unit === 'place');
  if (rooms.length < 2) return [counts];
  const total = rooms.reduce((sum, { best }) => sum + best, 0);
  const whole = rooms.find(({ best }) => best * 2 === total);
  return whole && rooms.length > 2 ? [[whole]] : rooms.map((room) => [room]);
}

interface CueGroup {
  readonly cues: readonly KindCue[];
  readonly counts: readonly CountReading[];
}

interface OpenGroup {
  readonly cues: KindCue[];
  readonly counts: CountReading[];
}

/** One group per kind; a second of the same kind only where it says something else: another number, another place, a denial. */
function groupCues(message: MessageReading, kinds: readonly KindCue[]): readonly CueGroup[] {
  const owners = assignCounts(message, kinds);
  const groups: OpenGroup[] = [];
  for (let index = 0; index < kinds.length; index += 1) {
    const cue = kinds[index]!;
    const counts = owners.includes(index) ? message.counts.filter((_, at) => owners[at] === index) : [];
    const host = findHost(message, groups, cue, counts);
    if (host) {
      host.cues.push(cue);
      host.counts.push(...counts);
    } else groups.push({ cues: [cue], counts });
  }
  return groups;
}

/** The last group that the cue says no other thing than. */
function findHost(
  message: MessageReading,
  groups: readonly OpenGroup[],
  cue: KindCue,
  counts: readonly CountReading[],
): OpenGroup | null {
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const group = groups[at]!;
    if (group.cues[0]!.kind === cue.kind && !isSeparate(message, group, cue, counts)) return group;
  }
  return null;
}

/** Kinds that a message lists place by place ("Casa A llena, Casa B llena"). */
const LISTED: ReadonlySet<ReportKind> = new Set(['capacity', 'closure', 'opening', 'checkpoint']);

const LEFT_OR_CAME: ReadonlySet<ReportKind> = new Set(['departure', 'arrival', 'crossing', 'release', 'return']);

function isSeparate(message: MessageReading, group: OpenGroup, cue: KindCue, counts: readonly CountReading[]): boolean {
  const { sentenceOf, clauseOf } = message.clauses;
  const last = group.cues.at(-1)!;
  const isOtherSentence = sentenceOf[last.first] !== sentenceOf[cue.first];
  const isOtherClause = clauseOf[last.first] !== clauseOf[cue.first];
  const first = group.cues[0]!;
  if (isOtherSentence && readPolarity(message, first).value !== readPolarity(message, cue).value) return true;
  // "Bus 1 left with 42, bus 2 leaves at 6 with 38".
  const isOtherTime =
    LEFT_OR_CAME.has(cue.kind) &&
    first.tense !== cue.tense &&
    (first.tense === 'past' || cue.tense === 'past') &&
    counts[0]?.unit === group.counts[0]?.unit;
  if (
    counts.length > 0 &&
    group.counts.length > 0 &&
    (isOtherSentence || (isOtherClause && (cue.kind === 'capacity' || isOtherTime)))
  )
    return true;
  if (!LISTED.has(cue.kind) || !isOtherClause) return false;
  const [here, there] = [placeInClause(message, first), placeInClause(message, cue)];
  return here !== null && there !== null && here.text !== there.text;
}

/** Free places, or the families there is room for; null where the number is what a full place holds ("lleno, hay 300 donde caben 200"). */
function asRoom(message: MessageReading, cues: readonly KindCue[], count: CountReading | null): CountReading | null {
  if (count === null || count.unit === 'place' || count.unit === 'family') return count;
  const isOutnumbered = message.text.numerals.some(({ best, start }) => best > count.best && start !== count.start);
  return isOutnumbered && readRoom(message, cues) === 'full' ? null : { ...count, unit: 'place' };
}

function draft(message: MessageReading, { cues, counts }: CueGroup): Draft {
  const chosen = chooseCount(message, cues, counts);
  const kind = cues[0]!.kind;
  const count = kind === 'capacity' ? asRoom(message, cues, chosen) : chosen;
  const lead = leadOf(cues, count);
  const { place, to } = attachPlaces(message, lead);
  // "Ayer había 300, hoy en la mañana como 120": the number that holds now is of its own day.
  const dated = count?.rule === OF_CHANGE ? { ...lead, first: count.first, last: count.last } : lead;
  const when = attachTime(message, dated);
  const polarity = readPolarity(message, lead);
  return {
    kind: lead.kind,
    cues,
    lead,
    count,
    place,
    to,
    when,
    polarity,
    mode: readMode(message, dated, when, polarity.value),
    basis: readBasis(message, lead, polarity.value),
  };
}

/** The strongest cue speaks for the group; of equals the one nearest the count, else the first. */
function leadOf(cues: readonly KindCue[], count: CountReading | null): KindCue {
  if (cues.length === 1) return cues[0]!;
  const distance = (cue: KindCue): number => (count ? Math.abs(cue.first - count.anchor) : 0);
  return cues.toSorted((a, b) => b.strength - a.strength || distance(a) - distance(b) || a.first - b.first)[0]!;
}

/**
 * Presence is what is left: people counted whom no accepted report has taken ("somos 90 en el puente"), else words of being
 * there without a number ("queda gente en el campamento?").
 */
export function draftPresence(message: MessageReading, accepted: readonly Draft[]): Draft | null {
  const said = message.kinds.filter(({ kind }) => kind === 'presence');
  if (said.length === 0 && message.counts.length === 0) return null;
  const owners = assignCounts(
    message,
    accepted.flatMap(({ cues }) => cues),
  );
  const free = message.counts.filter(
    (count, at) =>
      (owners[at] === -1 || (isOfWordsOfThere(count, said) && !accepted.some((draft) => draft.count === count))) &&
      PEOPLE.has(count.unit) &&
      !count.article &&
      !isTakenAway(message, count) &&
      (isSaid(count, said) || isAtPlace(message, count) || setsRight(message, count)) &&
      !isOwnFamily(message, count),
  );
  // "They say 5,000 are coming but I counted 60": who is there is who was counted.
  const tallied = free.filter((count) => isTally(message, count));
  // "It's a lie that there are 500, I see 60": whoever denies one number counts the other.
  const upheld = free.filter((count) => !isInDenial(message, count));
  const counts = tallied.length > 0 ? tallied : upheld.length > 0 ? upheld : free;
  if (counts.length > 0) return draft(message, { cues: [presenceCue(message, counts, said), ...said], counts });
  const isTaken = ({ first, last }: KindCue): boolean =>
    message.counts.some(
      (count, at) =>
        count.last <= last &&
        (isTakenAway(message, count) ? first <= count.last : owners[at] !== -1 && first <= count.first),
    );
  const alone = said.filter((cue) => cue.rule !== OF_TOTAL && !isTaken(cue) && !isOfHour(message, cue));
  return alone.length > 0 ? draft(message, { cues: alone, counts: [] }) : null;
}

const RIGHTED_REACH_TOKENS = 5;
const NOT: ReadonlySet<string> = new Set('no not nao ne pa pas nan'.split(' '));
const BEING: ReadonlySet<string> = new Set(
  'son somos eramos eran hay habia estan they we there are were aren weren sao eram tem tinha ha sont sommes etaient etait y a se nou yo te gen como unos uns about like'.split(
    ' ',
  ),
);
const INSTEAD: ReadonlySet<string> = new Set(', . ; sino mas mais but pero men'.split(' '));

/** "No son 500, son 50", "there are not 2000, only 200": who denies one number and gives another counts who is there. */
export function setsRight({ text: { tokens, numerals } }: MessageReading, count: CountReading): boolean {
  return numerals.some(({ firstToken, lastToken }) => {
    if (lastToken >= count.first || count.first - lastToken > RIGHTED_REACH_TOKENS) return false;
    if (!INSTEAD.has(tokens[lastToken + 1]!.text)) return false;
    let at = firstToken - 1;
    while (BEING.has(tokens[at]?.text ?? '')) at -= 1;
    return NOT.has(tokens[at]?.text ?? '');
  });
}

/** A number in the clause that words of denial open. */
const isInDenial = ({ sheet, clauses: { clauseOf } }: MessageReading, { first }: CountReading): boolean =>
  sheet.named('deny').some((deny) => deny.last < first && clauseOf[deny.first] === clauseOf[first]);

/** "312 en albergue, 40 en lista de espera": a number that stands in plain words of being there counts nobody who waits beside it. */
const isOfWordsOfThere = (count: CountReading, said: readonly KindCue[]): boolean =>
  said.some(({ strength, first, last }) => strength >= 2 && first <= count.first && count.last <= last);

/** "La police a arrêté 10 personnes à la gare": who was taken away is not there. */
const isTakenAway = ({ sheet }: MessageReading, { first }: CountReading): boolean =>
  [...sheet.named('taken'), ...sheet.named('v.checkpoint')].some(
    (taken) => taken.first < first && first <= taken.last + TAKEN_REACH_TOKENS,
  );
const TAKEN_REACH_TOKENS = 2;

/** "Misa a las 6 en el albergue": the number inside words of being there is an hour, and counts nobody. */
const isOfHour = ({ text: { tokens }, times }: MessageReading, { first, last }: KindCue): boolean =>
  tokens
    .slice(first, last + 1)
    .some(
      (token) => token.kind === 'number' && times.some(({ start, end }) => start <= token.start && token.end <= end),
    );

/** Every entry of a list is a report of its own ("Puente Nuevo 240"): people there, and no room where it says 120 of 120. */
export function draftListing(message: MessageReading, listing: readonly Listed[]): readonly Draft[] {
  return listing.flatMap(({ place, count, isFull, isRoom, first, last }) => {
    const cue: KindCue = { kind: 'presence', tense: null, strength: 3, first, last, rule: 'kind.presence.listed' };
    const presence: Draft = { ...draft(message, { cues: [cue], counts: [count] }), count, place, to: null };
    const full: KindCue = { ...cue, kind: 'capacity', rule: 'kind.capacity.listed' };
    if (isRoom) return [{ ...presence, kind: 'capacity', cues: [full], lead: full }];
    if (!isFull) return [presence];
    return [presence, { ...presence, kind: 'capacity', cues: [full], lead: full, count: null }];
  });
}

/** Those who are there, and that the house is full where they are as many as it holds or more and nothing else says so. */
export function tellFull(
  { text: { numerals } }: MessageReading,
  presence: Draft,
  accepted: readonly Draft[],
): readonly Draft[] {
  const total = presence.cues.find(({ rule }) => rule === OF_TOTAL);
  const whole =
    total && numerals.find(({ firstToken, lastToken }) => total.first <= firstToken && lastToken <= total.last);
  const isFull = whole !== undefined && presence.count !== null && presence.count.best >= whole.best;
  if (!isFull || accepted.some(({ kind }) => kind === 'capacity')) return [presence];
  const full: KindCue = { ...total!, kind: 'capacity', rule: 'kind.capacity.listed' };
  return [presence, { ...presence, kind: 'capacity', cues: [full], lead: full, count: null }];
}

/** Who came, who went and who is there, each a report of its own. */
export function draftBalance(message: MessageReading, balance: readonly Balanced[]): readonly Draft[] {
  return balance.map(({ kind, count, first, last }) => {
    const tense = kind === 'presence' ? 'now' : 'past';
    const cue: KindCue = { kind, tense, strength: 3, first, last, rule: `kind.${kind}.balance` };
    return { ...draft(message, { cues: [cue], counts: [count] }), count };
  });
}

const EXIST = cueNames('exist');
const EXIST_REACH_TOKENS = 3;

/** The number itself is the cue; words of being there before it make it a strong one. */
function presenceCue(message: MessageReading, free: readonly CountReading[], said: readonly KindCue[]): KindCue {
  const { first, last } = free.find(({ whole }) => whole) ?? free[0]!;
  for (let at = first - 1; at >= 0 && at >= first - EXIST_REACH_TOKENS; at -= 1) {
    const exist = cueTo(message.sheet, at, EXIST);
    if (exist)
      return { kind: 'presence', tense: null, strength: 3, first: exist.first, last, rule: 'kind.presence.exist' };
  }
  const isNear = said.some((cue) => message.clauses.clauseOf[cue.first] === message.clauses.clauseOf[first]);
  return {
    kind: 'presence',
    tense: null,
    strength: isNear ? 3 : 1,
    first,
    last,
    rule: `kind.presence.${isNear ? 'said' : 'count'}`,
  };
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'child', 'family']);
/** Counted people, a bare number beside how many a place holds, or one inside words of being there or right beside them ("118 hospedados", "estamos en 310"). */
const isSaid = (count: CountReading, said: readonly KindCue[]): boolean =>
  count.firm ||
  count.op !== 'exact' ||
  said.some(({ rule, first, last }) => rule === OF_TOTAL || (first <= count.last + 1 && count.first - 1 <= last));

/** "60 at Willow camp": a number right before the place where it is. */
function isAtPlace({ text: { tokens }, places }: MessageReading, { first, last, best }: CountReading): boolean {
  // "The 5k at the bridge" is what others said.
  if (tokens[first - 1]?.text === 'the') return false;
  const [at, next, behind] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (best < FEW || !at || !next || !AT.has(at.text)) return false;
  return places.some(({ start }) => start === next.start || start === behind?.start);
}
const FEW = 10;
const AT: ReadonlySet<string> = new Set('at in en em na no a dans nan sou under bajo debaixo sous anba'.split(' '));

/** Turns accepted drafts into reports. Ids follow from the message and the position, so re-reading gives the same. */
export function writeReports(message: MessageReading, id: MessageId, drafts: readonly Draft[]): readonly Report[] {
  return drafts
    .slice(0, LIMITS.REPORTS_PER_MESSAGE_COUNT)
    .map((draft, index) => writeReport(message, id, draft, index));
}

function writeReport(message: MessageReading, id: MessageId, draft: Draft, index: number): Report {
  const { lead, count, place, to, when, polarity, mode, basis } = draft;
  const spans: Partial<Record<SpanField, Span>> = { kind: spanOf(message, lead) };
  if (count) spans.count = [count.start, count.end];
  if (place) spans.place = [place.start, place.end];
  if (to) spans.to = [to.start, to.end];
  if (when) spans.when = [when.start, when.end];
  if (polarity.cue) spans.polarity = spanOf(message, polarity.cue);
  if (mode.cue) spans.mode = spanOf(message, mode.cue);
  if (basis.cue) spans.basis = spanOf(message, basis.cue);
  const report: Report = {
    id: asReportId(`r:${id.startsWith('m:') ? id.slice(2) : id}.${index}`),
    message: id,
    kind: draft.kind,
    count: count ? toCount(count) : null,
    place: place ? toPlaceRef(place) : null,
    to: to ? toPlaceRef(to) : null,
    when: when ? { from: when.from as Instant, to: when.to as Instant } : null,
    basis: basis.value,
    polarity: polarity.value,
    mode: mode.value,
    lang: message.text.lang,
    spans,
    rules: rulesOf(draft),
  };
  const room = roomOf(message, draft);
  return room ? { ...report, room } : report;
}

function rulesOf({ lead, count, place, when, polarity, mode, basis }: Draft): readonly string[] {
  const rules = [lead.rule];
  if (count) rules.push(count.rule);
  if (place) rules.push(`place.${place.rule}`);
  if (when) rules.push(`when.${when.rule}`);
  for (const { rule } of [polarity, mode, basis]) if (rule !== null) rules.push(rule);
  return rules;
}

const spanOf = ({ text }: MessageReading, { first, last }: Pick<Cue, 'first' | 'last'>): Span => [
  text.tokens[first]!.start,
  text.tokens[last]!.end,
];

function roomOf(message: MessageReading, { kind, count, cues, lead }: Draft): Room | null {
  if (kind !== 'capacity' || count) return null;
  return lead.rule === 'kind.capacity.listed' ? 'full' : readRoom(message, cues);
}

const toCount = ({ op, low, best, high, unit }: CountReading): Count => ({ op, low, best, high, unit });

const toPlaceRef = ({ place, text, candidates, rule, kind }: PlaceReading): PlaceRef => ({
  id: place,
  name: place ? (candidates[0]?.name ?? text) : rule === 'generic' && kind ? (NOUNS[kind] ?? text) : text,
  text,
});

/** "The bridge", "le pont", "pon an"; "la central", "the bus terminal", "rodoviária" are one place to those who talk of it: the corridor's own noun names it, whatever the language. */
const NOUNS: Partial<Record<PlaceKind, string>> = {
  bridge: 'puente',
  'bus-station': 'terminal',
  river: 'río',
};
