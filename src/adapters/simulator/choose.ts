import { type Books, listOpenHandoffs, readCredit } from '../../flow/index.ts';
import {
  asEventId,
  asGrantId,
  asHandoffId,
  asHoldId,
  asInstant,
  type CrossingId,
  DifferenceCodes,
  type DifferencePart,
  type FlowCommand,
  type Handoff,
  headcountOf,
  HOUR,
  type Interval,
  MINUTE,
  NO_NEEDS,
  type People,
} from '../../model/index.ts';
import type { Layout } from './layout.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** What a person at a desk sees when they decide what to press. */
export interface Seat {
  readonly desk: Layout['desks'][number];
  readonly layout: Layout;
  readonly books: Books;
  readonly world: World;
  readonly random: Random;
  /** This desk's clock. */
  readonly clock: number;
  /** The world's: what the eyes see, not what the clock says. */
  readonly now: number;
}

type Draft = FlowCommand extends infer C ? (C extends unknown ? Omit<C, 'id' | 'desk' | 'by'> : never) : never;

/** Something that a person might press now; null where there is nothing to do. The books may refuse it. */
export function chooseCommand(seat: Seat): FlowCommand | null {
  const { random, desk } = seat;
  for (let look = 0; look < 4; look++) {
    const draft = random.chance(0.72) ? chooseForGroup(seat) : chooseForCrossing(seat);
    if (draft) return { ...draft, id: asEventId(drawId(random, 'e')), desk, by: 'shift lead' } as FlowCommand;
  }
  return null;
}

export const drawId = (random: Random, prefix: string): string =>
  `${prefix}${random.whole(0, 2 ** 32 - 1).toString(36)}${random.whole(0, 2 ** 20).toString(36)}`;

function chooseForCrossing(seat: Seat): Draft | null {
  const { random, desk, layout, clock } = seat;
  const mine = layout.crossings.filter(({ terms }) => terms.sender === desk || terms.receiver === desk);
  const { id: crossing, terms } = random.pick(mine);
  const reason = random.pick(['', 'fence down', 'no interpreter']);
  const dice = random.next();
  if (dice < 0.05) return { kind: 'letter', crossing, terms: { ...terms, receiptMinutes: random.pick([30, 60]) } };
  if (dice < 0.1) return { kind: 'tick' };
  if (dice < 0.2) return chooseHold(seat, crossing, reason);
  if (terms.receiver === desk && dice < 0.4) {
    const free = Object.fromEntries(layout.states.map((kind) => [kind, random.whole(50, 900)]));
    return { kind: 'capacity', place: terms.to, free, until: asInstant(clock + random.whole(1, 12) * HOUR), reason };
  }
  if (terms.receiver === desk && dice < 0.5) return chooseGrant(seat, crossing);
  return terms.sender === desk ? offer(seat, crossing) : null;
}

function chooseHold({ random, books, desk, clock }: Seat, crossing: CrossingId, reason: string): Draft {
  const own = readCredit(books, crossing, asInstant(clock))?.holds.filter((hold) => hold.desk === desk) ?? [];
  const standing = own[0];
  if (standing) return { kind: 'resume', crossing, hold: standing.id };
  if (random.chance(0.7)) return { kind: 'tick' };
  const until = asInstant(clock + random.whole(1, 90) * MINUTE);
  return { kind: 'hold', crossing, hold: asHoldId(drawId(random, 'k')), reason, until };
}

function chooseGrant(seat: Seat, crossing: CrossingId): Draft {
  const { random, books, clock } = seat;
  const standing = readCredit(books, crossing, asInstant(clock))?.standing ?? [];
  if (standing.length > 0 && random.chance(0.3))
    return { kind: 'revoke', grant: random.pick(standing).grant, reason: '' };
  return {
    kind: 'grant',
    crossing,
    grant: asGrantId(drawId(random, 's')),
    places: random.whole(20, 300),
    every: random.chance(0.5) ? random.pick([30, 60]) : null,
    window: drawWindow(seat),
    override: drawOverride(random),
  };
}

const drawOverride = (random: Random) =>
  random.chance(0.08) ? { by: 'port director', reason: 'families in the rain' } : null;

function drawWindow({ random, clock }: Seat): Interval {
  const from = clock + random.whole(-20, 30) * MINUTE;
  return { from: asInstant(from), to: asInstant(from + random.whole(5, 240) * MINUTE) };
}

function offer(seat: Seat, crossing: CrossingId): Draft {
  const { random, clock } = seat;
  return {
    kind: 'offer',
    handoff: asHandoffId(drawId(random, 'h')),
    crossing,
    people: drawPeople(random),
    needs: { ...NO_NEEDS, interpreter: random.whole(0, 1) },
    readyAt: asInstant(clock + random.whole(0, 30) * MINUTE),
    expires: asInstant(clock + random.whole(2, 150) * MINUTE),
  };
}

function drawPeople(random: Random): People {
  if (random.chance(0.4)) return { adults: 0, children: 0, unaccompanied: 0, unsorted: random.whole(1, 150) };
  return {
    adults: random.whole(1, 90),
    children: random.whole(0, 40),
    unaccompanied: random.chance(0.2) ? random.whole(1, 4) : 0,
    unsorted: 0,
  };
}

function chooseForGroup(seat: Seat): Draft | null {
  const { random, books, layout, desk } = seat;
  const open = listOpenHandoffs(books).filter(({ crossing }) => {
    const { terms } = layout.crossings.find(({ id }) => id === crossing)!;
    return terms.sender === desk || terms.receiver === desk;
  });
  if (open.length === 0) return null;
  const group = random.pick(open);
  const { terms } = layout.crossings.find(({ id }) => id === group.crossing)!;
  return terms.sender === desk ? chooseAsSender(seat, group) : chooseAsReceiver(seat, group);
}

function chooseAsSender(seat: Seat, group: Handoff): Draft | null {
  const { random } = seat;
  const { id: handoff, stage } = group;
  const headcount = headcountOf(group.people);
  switch (stage) {
    case 'offered':
      if (random.chance(0.1))
        return { kind: 'correct-offer', handoff, people: drawPeople(random), needs: null, reason: 'counted again' };
      return random.chance(0.5) ? release(random, handoff, headcount) : null;
    case 'countered':
      return random.chance(0.2) ? { kind: 'withdraw', handoff, reason: '' } : agree(seat, group);
    case 'accepted':
      return release(random, handoff, headcount);
    case 'released':
    case 'overdue':
      if (random.chance(0.7)) return null;
      if (random.chance(0.3)) return { kind: 'recall', handoff, reason: 'storm' };
      return correctRelease(random, group);
    case 'arriving':
      return random.chance(0.1) ? correctRelease(random, group) : null;
    case 'received':
      return random.chance(0.1) ? correctRelease(random, group) : explain(random, group);
    default:
      return null;
  }
}

/** Most leave as they were offered; some fewer, and now and then more than there are places for. */
const release = (random: Random, handoff: Handoff['id'], headcount: number): Draft => ({
  kind: 'release',
  handoff,
  headcount: random.chance(0.7) ? headcount : random.whole(1, headcount + 2),
  grant: null,
});

const correctRelease = (random: Random, { id, released }: Handoff): Draft => ({
  kind: 'correct-release',
  handoff: id,
  headcount: Math.max(1, released! + random.whole(-10, 5)),
  reason: 'counted again',
});

function agree({ random }: Seat, { id, people }: Handoff): Draft {
  const rest = random.chance(0.7) ? asHandoffId(drawId(random, 'h')) : null;
  const kinds = ['adults', 'children', 'unaccompanied', 'unsorted'] as const;
  const part = Object.fromEntries(kinds.map((kind) => [kind, Math.ceil(people[kind] * random.next())]));
  return { kind: 'agree', handoff: id, part: random.chance(0.3) ? null : (part as People), needs: NO_NEEDS, rest };
}

function chooseAsReceiver(seat: Seat, group: Handoff): Draft | null {
  const { random, world, now } = seat;
  const { id: handoff, stage } = group;
  const headcount = headcountOf(group.people);
  const promised = { handoff, window: drawWindow(seat), override: drawOverride(random) };
  switch (stage) {
    case 'offered':
      if (random.chance(0.05)) return { kind: 'decline', handoff, reason: 'full' };
      if (random.chance(0.4)) return { kind: 'counter', ...promised, places: random.whole(1, headcount) };
      return { kind: 'accept', ...promised, places: headcount + (random.chance(0.1) ? 2 : 0) };
    case 'released':
    case 'arriving':
    case 'overdue':
      if (!world.hasArrived(handoff, now)) return null;
      if (stage !== 'arriving' && random.chance(0.4)) return { kind: 'sight', handoff };
      return { kind: 'receive', handoff, counted: world.countOf(handoff) };
    case 'received':
      if (random.chance(0.08))
        return {
          kind: 'correct-receipt',
          handoff,
          counted: Math.max(0, group.counted! + random.whole(-2, 2)),
          reason: '',
        };
      return explain(random, group);
    default:
      return null;
  }
}

/** Signs what the other desk wrote, or writes an explanation of its own. */
function explain(random: Random, { id, counted, released, explanation }: Handoff): Draft {
  if (explanation && random.chance(0.8)) return { kind: 'explain', handoff: id, parts: explanation.parts };
  const difference = counted! - released!;
  return { kind: 'explain', handoff: id, parts: difference === 0 ? [] : [drawPart(random, difference)] };
}

function drawPart(random: Random, people: number): DifferencePart {
  const fitting = DifferenceCodes.filter((code) =>
    people > 0 ? code !== 'turned-back' && code !== 'medical' && code !== 'stayed' : code !== 'joined',
  );
  const code = random.pick(fitting);
  return { code, people, text: code === 'other' ? 'see the shift report' : '' };
}
