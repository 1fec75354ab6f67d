import type { ReportKind } from '../../model/index.ts';
import { costBetween } from './distance.ts';
import { isOwnFamily } from './attached-counts.ts';
import type { CountReading } from '../counts/count-reading.ts';
import type { MessageReading } from '../message-reading.ts';
import type { Draft } from './index.ts';
import { readRoom } from './room.ts';
import { isPeople, isTold } from './unclaimed.ts';

/**
 * Whose a number is that more than one report may have. Who is there is counted before what they lack; whoever is stranded is who
 * needs a ride.
 */
export function shareCounts(message: MessageReading, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2 || message.counts.length === 0) return drafts;
  return shareRide(countPresence(message, drafts));
}

/** Kinds that have no number of people of their own. */
const UNCOUNTED: ReadonlySet<ReportKind> = new Set(['closure', 'opening', 'hazard', 'capacity', 'need-information']);

/**
 * The accepted reports with the number of a presence that is none: people counted with no word of being there are those something
 * happened to ("ayer bajaron a 9 panas"), and who "we are" is told behind what we did. Null where they are just there.
 */
export function tellOfOthers(
  message: MessageReading,
  { lead, count }: Draft,
  accepted: readonly Draft[],
): readonly Draft[] | null {
  if (count === null) return null;
  const isOwn = lead.rule === BARE ? isOfBare : isOfGroup;
  const open = accepted.filter((draft) => draft.count === null && isOwn(message, draft, count, accepted));
  const [nearest] = open.toSorted((a, b) => costTo(message, a, count) - costTo(message, b, count));
  return nearest ? accepted.map((draft) => (draft === nearest ? { ...draft, count } : draft)) : null;
}

/** Rule of a presence that is nothing but counted people. */
const BARE = 'kind.presence.count';

/** Who lacks something is told in the same sentence, and who lacks water or a roof is there and is counted there; of who will go nobody says how many were here. */
const isOfBare = (
  { clauses: { sentenceOf } }: MessageReading,
  { kind, lead, mode }: Draft,
  { first }: CountReading,
): boolean =>
  !UNCOUNTED.has(kind) &&
  !CROWD_NEEDS.has(kind) &&
  (sentenceOf[first] === sentenceOf[lead.first] || (!kind.startsWith('need-') && mode.value !== 'planned'));

/** "Ya pasamos el río. Somos 6" are those who crossed; "se nos acabó la comida, tenemos 85 personas" those who lack food. */
function isOfGroup(
  message: MessageReading,
  { kind, polarity }: Draft,
  { whole, best, first }: CountReading,
  accepted: readonly Draft[],
): boolean {
  if (polarity.value !== 'affirmed' || UNCOUNTED.has(kind)) return false;
  if (!kind.startsWith('need-')) return whole;
  return kind === 'need-food' && best < FED_COUNT && accepted.length === 1 && !isHere(message, first);
}

/** As many as one kitchen feeds: of more the message counts who is there. */
const FED_COUNT = 1000;

/** Counted people with no word of being there, beside reports that count nobody: those of another report that was not read. "Full with 240" are there. */
export const isLone = (message: MessageReading, { lead }: Draft, accepted: readonly Draft[]): boolean =>
  lead.rule === BARE &&
  accepted.every(
    ({ kind, cues }) => UNCOUNTED.has(kind) && !(kind === 'capacity' && readRoom(message, cues) === 'full'),
  );

/** "Hay como 30 niños acá con nosotros": they are there, whoever is hungry. */
const isHere = ({ sheet, clauses: { clauseOf } }: MessageReading, at: number): boolean =>
  sheet.named('here').some(({ first }) => clauseOf[first] === clauseOf[at]);

/** Lacks of a whole crowd, told beside how many it is. */
const CROWD_NEEDS: ReadonlySet<ReportKind> = new Set(['need-water', 'need-food', 'need-shelter']);
const CROWD_COUNT = 10;

/** "Hay unas 2 mil personas, faltan cobijas", "ya somos 2500 y siguen llegando": the number nearest the words of being there is of those who are there. */
function countPresence(message: MessageReading, drafts: readonly Draft[]): readonly Draft[] {
  const presence = drafts.find(
    ({ kind, count, polarity }) => kind === 'presence' && count === null && polarity.value === 'affirmed',
  );
  if (!presence) return drafts;
  const people = message.counts.filter((count) => isCounted(message, count));
  const ownerOf = ({ start }: CountReading): Draft | undefined => drafts.find((draft) => draft.count?.start === start);
  const count =
    people.find((other) => !ownerOf(other) && isBeside(message, presence, other)) ??
    people.find((other) => isNearer(message, presence, ownerOf(other), other));
  if (!count) return drafts;
  return drafts.map((draft) =>
    draft === presence ? { ...draft, count } : draft.count?.start === count.start ? { ...draft, count: null } : draft,
  );
}

const isCounted = (message: MessageReading, count: CountReading): boolean =>
  isPeople(count) && isTold(count) && !isOwnFamily(message, count);

/** In the clause of the report. */
const isBeside = ({ clauses: { clauseOf } }: MessageReading, { cues }: Draft, { first }: CountReading): boolean =>
  cues.some((cue) => clauseOf[cue.first] === clauseOf[first]);

function isNearer(message: MessageReading, presence: Draft, owner: Draft | undefined, count: CountReading): boolean {
  if (!owner) return false;
  if (owner.kind === 'need-shelter' && !isBeside(message, presence, count) && isBeside(message, owner, count))
    return false;
  if (CROWD_NEEDS.has(owner.kind)) return count.best >= CROWD_COUNT;
  return isBeside(message, presence, count) && costTo(message, presence, count) < costTo(message, owner, count);
}

const costTo = (message: MessageReading, { cues }: Draft, { first, last }: CountReading): number =>
  Math.min(...cues.map((cue) => costBetween(message, cue, first, last)));

/** "Nos dejó el bus, somos 12, alguien que nos lleve": the same people are stranded and look for a ride. */
function shareRide(drafts: readonly Draft[]): readonly Draft[] {
  const stranded = drafts.find(({ kind }) => kind === 'stranded');
  const ride = drafts.find(({ kind }) => kind === 'need-transport');
  if (!stranded || !ride) return drafts;
  const count = countPeople(stranded) ?? countPeople(ride);
  if (count === null || count.best >= RIDE_COUNT) return drafts;
  return drafts.map((draft) =>
    (draft === stranded || draft === ride) && countPeople(draft) === null ? { ...draft, count } : draft,
  );
}

/** So many ask for no lift. */
const RIDE_COUNT = 100;

const countPeople = ({ count }: Draft): CountReading | null =>
  count !== null && (count.unit === 'person' || count.unit === 'family') && !count.article ? count : null;
