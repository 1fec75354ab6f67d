import { decide, haveSameBooks, listOpenHandoffs, recordRefusal, sumCrossings } from '../../flow/index.ts';
import {
  asEventId,
  asInstant,
  type CrossingId,
  type CrossingTerms,
  DAY,
  type DeskId,
  type FlowCommand,
  type FlowEvent,
  type Handoff,
  HOUR,
  MINUTE,
  SECOND,
} from '../../model/index.ts';
import { chooseCommand, drawId } from './choose.ts';
import { type Day, deskOf, fail, openDay, RELAY, type RunOptions, SANE_SKEW, type Tally } from './day.ts';
import type { Desk } from './desk.ts';
import { crashDesk, deliver, flush } from './traffic.ts';

export type { RunOptions } from './day.ts';

export interface RunSummary extends Tally {
  readonly seed: number;
  readonly desks: number;
  readonly operations: number;
  readonly ordered: number;
  readonly handoffs: number;
  /** People released and received, all of them accounted for. */
  readonly received: number;
  readonly refusals: Readonly<Record<string, number>>;
}

/**
 * Runs one seed: people press buttons, the relay orders, the line is bad, machines crash, clocks are wrong. The seven invariants are checked at every
 * prefix of the shared order; in the end all is mended, every group under way is received and explained, and all books are the same bytes.
 */
export async function runSeed(options: RunOptions): Promise<RunSummary> {
  const day = openDay(options);
  for (const { id, terms } of day.layout.crossings)
    for (const desk of [terms.sender, terms.receiver]) press(deskOf(day, desk), letter(day, desk, id, terms));
  for (let operation = 0; operation < options.operations; operation++) {
    day.now += day.random.whole(1, day.pace) * SECOND;
    drawTrouble(day);
    await deliver(day);
    const desk = day.random.pick(day.desks);
    operate(day, desk);
    if (day.random.chance(0.8)) for (const one of day.desks) await flush(day, one);
  }
  await settle(day);
  await closeAll(day);
  checkEnd(day);
  return summarize(day);
}

const clockOf = (day: Day, desk: Desk) => asInstant(Math.round(day.now + desk.skew));
const press = (desk: Desk, ...events: readonly FlowEvent[]): void => void desk.drafts.push(...events);

const letter = (day: Day, desk: DeskId, crossing: CrossingId, terms: CrossingTerms): FlowEvent =>
  ({ ...head(day, deskOf(day, desk)), kind: 'letter', crossing, terms }) as FlowEvent;

const head = (day: Day, desk: Desk) => ({
  id: asEventId(drawId(day.random, 'e')),
  at: clockOf(day, desk),
  desk: desk.id,
  by: 'shift lead',
});

/** One button at one desk. Most ask their books first; some press without looking, or what they may not. */
function operate(day: Day, desk: Desk): void {
  if (day.random.chance(0.07)) return press(desk, ...rudeEvents(day, desk));
  const command = chooseCommand(seatOf(day, desk));
  if (!command) return;
  const now = clockOf(day, desk);
  const decided = decide(desk.books, command, now);
  if (decided.ok) return press(desk, ...decided.value);
  if (command.kind !== 'tick' && day.random.chance(0.3))
    press(desk, recordRefusal(command, decided.refusal, asEventId(drawId(day.random, 'e')), now));
}

const seatOf = (day: Day, desk: Desk) => ({
  desk: desk.id,
  layout: day.layout,
  books: desk.books,
  world: day.world,
  random: day.random,
  clock: clockOf(day, desk),
  now: day.now,
});

/** Acts that no good desk sends: another's, old ones again, impossible numbers, times far off. The fold must void them everywhere alike. */
function rudeEvents(day: Day, desk: Desk): readonly FlowEvent[] {
  const { random } = day;
  const other = random.pick(day.desks);
  const old = desk.stored.length > 0 && random.chance(0.4) ? random.pick(desk.stored) : null;
  const command: FlowEvent | FlowCommand | null = old ?? chooseCommand(seatOf(day, other));
  if (!command) return [];
  const event = { ...command, ...head(day, desk), ...(random.chance(0.5) ? twist(random.whole(-3, 500)) : {}) };
  return [(random.chance(0.1) && day.isRogue ? { ...event, at: asInstant(event.at + 40 * DAY) } : event) as FlowEvent];
}

const twist = (number: number) => ({ headcount: number, places: number, counted: number });

/** Cuts, crashes, clocks. */
function drawTrouble(day: Day): void {
  const { random, network, cuts } = day;
  for (const [name, until] of cuts) if (until <= day.now) mend(day, name);
  if (random.chance(0.006)) {
    const name = random.chance(0.15) ? RELAY : random.pick(day.desks).id;
    const isLong = random.chance(0.05);
    cuts.set(name, day.now + (isLong ? 3 * DAY : random.whole(1, 60) * MINUTE));
    if (isLong) day.pace = 4_000;
    network.cut(name);
    day.options.onHappening?.({ at: day.now, kind: 'cut', who: name });
    day.tally.partitions++;
  }
  if (random.chance(0.005)) crashDesk(day, random.pick(day.desks));
  if (random.chance(0.01)) random.pick(day.desks).skew = drawSkew(day);
}

function mend(day: Day, name: string): void {
  day.cuts.delete(name);
  day.network.mend(name);
  day.options.onHappening?.({ at: day.now, kind: 'mended', who: name });
  if (day.cuts.size === 0) day.pace = 40;
}

function drawSkew({ random, isRogue }: Day): number {
  if (isRogue && random.chance(0.5))
    return random.pick([-53 * 365 * DAY, -5 * HOUR, 3 * HOUR, 20 * HOUR, 76 * 365 * DAY]);
  return random.whole(-SANE_SKEW, SANE_SKEW);
}

/** The line is mended and everybody catches up. */
async function settle(day: Day): Promise<void> {
  for (const name of day.cuts.keys()) mend(day, name);
  for (let round = 0; round < 2_000; round++) {
    day.now += 10 * SECOND;
    await deliver(day);
    for (const desk of day.desks) await flush(day, desk);
    if (day.desks.every((desk) => desk.outbox.size === 0 && desk.stored.length === day.log.length)) return;
  }
  fail(day, 'the desks did not catch up');
}

/** Every group under way is received, called back where nobody told it to go, and every difference explained by both. */
async function closeAll(day: Day): Promise<void> {
  for (let round = 0; round < 40; round++) {
    const open = listOpenHandoffs(day.umpire.books).filter(({ released }) => released !== null);
    if (open.length === 0) return;
    day.now += 4 * HOUR;
    for (const handoff of open) closeOne(day, handoff);
    await settle(day);
  }
  fail(day, 'closure: a release can neither be received nor explained');
}

function closeOne(day: Day, handoff: Handoff): void {
  const { terms } = day.layout.crossings.find(({ id }) => id === handoff.crossing)!;
  const [sender, receiver] = [deskOf(day, terms.sender), deskOf(day, terms.receiver)];
  const { id } = handoff;
  if (handoff.stage === 'received') {
    const difference = handoff.counted! - handoff.released!;
    const parts = difference === 0 ? [] : [{ code: 'miscount' as const, people: difference, text: '' }];
    for (const desk of [sender, receiver]) press(desk, { ...head(day, desk), kind: 'explain', handoff: id, parts });
  } else if (day.world.hasArrived(id, day.now))
    press(receiver, { ...head(day, receiver), kind: 'receive', handoff: id, counted: day.world.countOf(id) });
  else if (handoff.stage !== 'arriving')
    press(sender, { ...head(day, sender), kind: 'recall', handoff: id, reason: 'nobody was told to go' });
}

function checkEnd(day: Day): void {
  for (const desk of day.desks)
    if (!haveSameBooks(desk.books, day.umpire.books)) fail(day, `same-books: ${desk.id} ends with other bytes`);
  for (const totals of sumCrossings(day.umpire.books)) {
    const explained = Object.values(totals.explained).reduce((sum, people) => sum + people, 0);
    if (totals.underway !== 0 || totals.openMissing !== 0 || totals.openExtra !== 0)
      fail(day, `closure: ${JSON.stringify(totals)}`);
    if (totals.released + explained !== totals.received) fail(day, `nobody-lost: ${JSON.stringify(totals)}`);
    if (totals.offered !== totals.released + totals.notReleased) fail(day, `nobody-lost: ${JSON.stringify(totals)}`);
  }
}

function summarize(day: Day): RunSummary {
  const totals = sumCrossings(day.umpire.books);
  return {
    ...day.tally,
    seed: day.options.seed,
    desks: day.desks.length,
    operations: day.options.operations,
    ordered: day.log.length,
    handoffs: day.umpire.books.handoffs.size,
    received: totals.reduce((sum, { received }) => sum + received, 0),
    refusals: day.umpire.books.refusals.byCode,
  };
}
