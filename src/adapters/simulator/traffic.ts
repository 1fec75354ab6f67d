import { answerGo, haveSameBooks, listOpenHandoffs } from '../../flow/index.ts';
import { type FlowEvent, SECOND } from '../../model/index.ts';
import { type Day, deskOf, fail, order, RELAY } from './day.ts';
import { crash, type Desk, type Outgoing, takeInOrder } from './desk.ts';

const RETRY_AFTER = 40 * SECOND;
const ASK_EVERY = 30 * SECOND;
const ENTRIES_PER_PACKET = 64;
const SAMPLED_BOOKS = 0.0015;

/** Hands over every packet that is due. */
export async function deliver(day: Day): Promise<void> {
  for (let packet = day.network.take(day.now); packet; packet = day.network.take(day.now)) {
    const { load, from, to } = packet;
    if (load.kind === 'submit') submit(day, load.key, load.sealed, load.event);
    else if (load.kind === 'ask') hand(day, from, load.after);
    else await receive(day, deskOf(day, to as Desk['id']), load.first, load.entries);
  }
}

/** The relay takes the same bytes once; the same event sealed anew is a new message to it. */
function submit(day: Day, key: string, sealed: unknown, event: FlowEvent): void {
  if (day.taken.has(key)) return;
  day.taken.add(key);
  order(day, sealed, event);
  for (const { id } of day.desks) hand(day, id, day.log.length - 1);
}

function hand(day: Day, desk: string, after: number): void {
  const entries = day.log.slice(after, after + ENTRIES_PER_PACKET);
  if (entries.length > 0) day.network.send(RELAY, desk, { kind: 'entries', first: after + 1, entries }, day.now);
}

/** A desk folds entries strictly in order, whatever order they come in; then, and only then, officers are told. */
async function receive(day: Day, desk: Desk, first: number, entries: readonly unknown[]): Promise<void> {
  for (const [index, sealed] of entries.entries())
    if (first + index > desk.stored.length) desk.ahead.set(first + index, sealed);
  for (;;) {
    const position = desk.stored.length + 1;
    if (!desk.ahead.has(position)) break;
    const event = await day.wire.open(desk.id, desk.ahead.get(position));
    desk.ahead.delete(position);
    if (!event) fail(day, `${desk.id} cannot open entry ${position}`);
    take(day, desk, event);
    await day.wire.keep?.(desk.id, position, event);
  }
  tellOfficers(day, desk);
}

function take(day: Day, desk: Desk, event: FlowEvent): void {
  const made = takeInOrder(desk, event, day.fold);
  const position = desk.stored.length;
  if (desk.trail !== day.umpire.trails[position - 1]) fail(day, `same-books: ${desk.id} differs at ${position}`);
  if (day.random.chance(SAMPLED_BOOKS) && !haveSameBooks(desk.books, day.umpire.prefixes[position - 1]!))
    fail(day, `same-books: the bytes of ${desk.id} differ at ${position}`);
  if (made.outcome.kind !== 'accepted' || event.desk !== desk.id) return;
  if (event.kind === 'release') desk.toTell.add(event.handoff);
  if (event.kind === 'recall') day.world.turnBack(event.handoff, day.now);
}

/** "Go" only for a release that is ordered, and only while nothing holds the crossing, as far as this desk has read. */
function tellOfficers(day: Day, desk: Desk): void {
  for (const id of desk.toTell) {
    const handoff = listed(desk, id);
    const answer = handoff ? answerGo(desk.books, handoff.id) : 'gone';
    if (answer === 'stop') continue;
    desk.toTell.delete(id);
    if (answer !== 'go' || !handoff) continue;
    if (desk.stored.length > day.log.length) fail(day, 'a desk has read more than was ordered');
    day.world.depart(id, handoff.released!, day.now);
    day.tally.told++;
    day.options.onHappening?.({ at: day.now, kind: 'told-go', desk: desk.id, handoff: id, people: handoff.released! });
  }
}

const listed = (desk: Desk, id: string) => listOpenHandoffs(desk.books).find((handoff) => handoff.id === id);

/** Writes drafts to disk and sends them; sends again what has not come back, and asks for what has not come. */
export async function flush(day: Day, desk: Desk): Promise<void> {
  for (const event of desk.drafts) {
    const outgoing = { event, sentAt: day.now, generation: 0 };
    desk.outbox.set(event.id, outgoing);
    await send(day, desk, outgoing);
  }
  desk.drafts = [];
  for (const outgoing of desk.outbox.values()) {
    if (day.now - outgoing.sentAt < RETRY_AFTER) continue;
    // Another epoch, other bytes: the relay cannot know it for a retry, the books must.
    if (day.random.chance(0.3)) outgoing.generation++;
    outgoing.sentAt = day.now;
    await send(day, desk, outgoing);
  }
  if (day.now - desk.askedAt < ASK_EVERY) return;
  desk.askedAt = day.now;
  day.network.send(desk.id, RELAY, { kind: 'ask', after: desk.stored.length }, day.now);
}

async function send(day: Day, desk: Desk, { event, generation }: Outgoing): Promise<void> {
  const sealed = await day.wire.seal(desk.id, event);
  day.network.send(desk.id, RELAY, { kind: 'submit', key: `${event.id}/${generation}`, sealed, event }, day.now);
}

/** A machine fails and starts again: the books must come out of the stored log as they were. */
export function crashDesk(day: Day, desk: Desk): void {
  const trail = desk.trail;
  crash(desk, day.fold);
  if (desk.trail !== trail) fail(day, `${desk.id} has other books after a crash`);
  desk.toTell.clear();
  for (const { id, stage, crossing } of listOpenHandoffs(desk.books)) {
    const { terms } = day.layout.crossings.find((one) => one.id === crossing)!;
    if (stage === 'released' && terms.sender === desk.id) desk.toTell.add(id);
  }
  day.tally.crashes++;
  day.options.onHappening?.({ at: day.now, kind: 'crashed', who: desk.id });
}
