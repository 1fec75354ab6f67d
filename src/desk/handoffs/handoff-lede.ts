import type { ConnectionView, CrossingLanes, HandoffCard, HandoffLedePart, ReceivingPlace } from '../contract/index.ts';
import { MINUTE } from '../../model/index.ts';
import { listCards, needsUs } from './lanes.ts';

interface LedeMatter {
  readonly asOf: string;
  readonly crossings: readonly CrossingLanes[];
  readonly places: readonly ReceivingPlace[];
  readonly connection: ConnectionView;
}

type Part = HandoffLedePart;
type Subject = Partial<Pick<Part, 'crossing' | 'handoff' | 'place'>>;

const say = (code: Part['code'], state: Part['state'], figures: Part['figures'], subject: Subject = {}): Part => ({
  code,
  state,
  figures,
  crossing: null,
  handoff: null,
  place: null,
  ...subject,
});

/** The sentence over the page of hand-offs: what stops everything first, then whose move it is, what is late, what is held, how many are on the way, what room there is. */
export function composeHandoffLede(matter: LedeMatter): HandoffLedePart[] {
  const parts = [
    ...sayTrouble(matter),
    ...saySilence(matter),
    ...sayWaiting(matter),
    ...sayOverdue(matter),
    ...sayHolds(matter),
  ];
  const rest = [...sayUnderway(matter), ...sayRoom(matter)];
  const all = [...parts, ...rest];
  return all.length > 0 ? all : [say('quiet', 'plain', {})];
}

/** The parts that the board's sentence borrows: holds, late groups, who may cross. */
export function composeStripLede(matter: LedeMatter): HandoffLedePart[] {
  return [...sayTrouble(matter), ...sayHolds(matter, 'each'), ...sayOverdue(matter), ...sayMayCross(matter)];
}

function sayTrouble({ connection, crossings }: LedeMatter): Part[] {
  const parts: Part[] = [];
  if (connection.books === 'differ') parts.push(say('books-differ', 'late', { position: connection.position }));
  if (connection.state === 'lost')
    parts.push(say('no-connection', 'hold', { since: connection.since, waiting: connection.waiting }));
  if (crossings.length === 0 && connection.state !== 'lost') parts.push(say('not-linked', 'plain', {}));
  return parts;
}

/** A partner signs what it has seen within seconds: what it has not signed for so long, it does not know. */
const SILENT_MINUTES = 5;

function saySilence({ asOf, connection, crossings }: LedeMatter): Part[] {
  const [partner] = connection.partners;
  if (!partner || connection.state !== 'connected') return [];
  const unseen = crossings
    .filter(({ party }) => party !== 'observer')
    .flatMap(listCards)
    .flatMap(({ trail }) => trail.filter(({ seal }) => seal === 'here').map(({ at }) => at));
  const since = [...new Set(unseen)].toSorted((one, other) => Date.parse(one) - Date.parse(other))[0];
  if (since === undefined || Date.parse(asOf) - Date.parse(since) < SILENT_MINUTES * MINUTE) return [];
  return [say('partner-silent', 'doubt', { desk: partner.name, since })];
}

function sayWaiting({ crossings }: LedeMatter): Part[] {
  const waiting = crossings.flatMap(listCards).filter(needsUs);
  const first = waiting[0];
  if (!first) return [];
  return [say('waits-for-us', 'plain', { groups: waiting.length }, aboutGroup(first))];
}

const aboutGroup = ({ id, crossing }: HandoffCard): Subject => ({ handoff: id, crossing });

function sayOverdue({ crossings }: LedeMatter): Part[] {
  const late = crossings
    .flatMap(listCards)
    .filter(({ overdue }) => overdue)
    .toSorted((one, other) => other.overdueMinutes! - one.overdueMinutes!);
  const first = late[0];
  if (!first) return [];
  const figures = { label: first.label, minutes: first.overdueMinutes!, people: first.released ?? first.headcount };
  return late.length === 1
    ? [say('group-overdue', 'late', figures, aboutGroup(first))]
    : [say('groups-overdue', 'late', { ...figures, groups: late.length }, aboutGroup(first))];
}

function sayHolds({ crossings }: LedeMatter, how: 'each' | 'together' = 'together'): Part[] {
  const held = crossings.filter(({ holds }) => holds.length > 0);
  const parts = held.map(({ crossing, name, holds }) => {
    const hold = holds.toSorted((one, other) => (one.until < other.until ? 1 : -1))[0]!;
    const figures = { crossing: name, crossings: held.length, until: hold.until, by: hold.by, reason: hold.reason };
    return say('crossing-held', 'hold', { ...figures, desk: hold.deskName }, { crossing });
  });
  return how === 'each' ? parts : parts.slice(0, 1);
}

const sayMayCross = ({ crossings }: LedeMatter): Part[] =>
  crossings
    .filter(({ credit }) => credit.now > 0)
    .map(({ crossing, name, credit }) =>
      say('may-cross', 'go', { crossing: name, people: credit.now, before: credit.window?.to ?? '' }, { crossing }),
    );

function sayUnderway({ crossings }: LedeMatter): Part[] {
  const people = crossings.reduce((sum, { credit }) => sum + credit.accepted + credit.underway, 0);
  return people > 0 ? [say('people-underway', 'plain', { people })] : [];
}

/** Room for people: a rate of processing is no room. */
const sayRoom = ({ places }: LedeMatter): Part[] =>
  places
    .filter(({ isStated }) => isStated)
    .flatMap(({ place, name, free }) => {
      const rooms = [free.beds, free.holding].filter((value) => value !== undefined);
      return rooms.length > 0 ? [say('room', 'plain', { place: name, people: Math.min(...rooms) }, { place })] : [];
    });
