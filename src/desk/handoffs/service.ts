import { handoffOf } from '../../flow/index.ts';
import {
  asEventId,
  asHandoffId,
  type FlowEvent,
  HOUR,
  type Instant,
  LIMITS,
  MINUTE,
  ok,
  type Refusal,
  type Result,
} from '../../model/index.ts';
import type {
  ActReply,
  CrossingList,
  FieldCountReply,
  FieldCountRequest,
  FieldPlaces,
  FieldView,
  HandoffEvents,
  HandoffPage,
  HandoffStrip,
  HandoffsView,
  LeftRequest,
  LinkAcceptRequest,
  LinkCarryOnRequest,
  LinkCompareRequest,
  LinkRemoveRequest,
  LinkInvitation,
  LinkInviteRequest,
  LinkView,
} from '../contract/index.ts';
import type { ReadMessage } from '../ports.ts';
import { createChronicle, type Chronicle, LEFT_REASON } from './chronicle.ts';
import type { Turn } from './turn.ts';
import { type HandoffRequest, toFlowCommand } from './commands.ts';
import { listCrossings, viewCrossing } from './crossing-lanes.ts';
import { deskChannel, enterCount, keepFor, officerChannel, toEvidence } from './evidence.ts';
import { listFieldPlaces, viewField } from './field.ts';
import { viewHandoffPage } from './handoff-page.ts';
import { type Outlook, showAt } from './outlook.ts';
import { viewHandoffs } from './page.ts';
import type { LinkPort } from './link-port.ts';
import { listEvents } from './log-events.ts';
import { writePayload } from './payload.ts';
import type { HandoffPorts, HandoffSettings, NamedDesk } from './ports.ts';
import { openRecorder, type Recorder } from './recording.ts';
import { refuseHandoff } from './refusals.ts';
import { createSending, type Sending } from './sending.ts';
import { viewStrip } from './strip.ts';

/** Hand-offs as the HTTP routes and the board see them. What goes in and comes out can be cloned. */
export interface HandoffDesk {
  handoffs(): Promise<HandoffsView>;
  handoff(id: string): Promise<Result<HandoffPage>>;
  crossings(): Promise<CrossingList>;
  handoffStrip(): Promise<HandoffStrip>;
  fieldPlaces(): Promise<FieldPlaces>;
  field(place: string): Promise<Result<FieldView>>;
  /** Any act of the machine. Refusals: those of the flow room, `no-connection`, `not-sent`, `id-taken`. */
  act(request: HandoffRequest): Promise<Result<ActReply>>;
  /** An officer says that a released group has left with so many. */
  left(request: LeftRequest): Promise<Result<ActReply>>;
  countPeople(request: FieldCountRequest): Promise<Result<FieldCountReply>>;
  /** Acts of the shared order behind a place. */
  handoffEvents(after: number): Promise<HandoffEvents>;
  link(): Promise<Result<LinkView>>;
  /** An invitation to hand to another desk. */
  invite(request: LinkInviteRequest): Promise<Result<LinkInvitation>>;
  acceptInvitation(request: LinkAcceptRequest): Promise<Result<LinkView>>;
  compareDesk(request: LinkCompareRequest): Promise<Result<LinkView>>;
  removeDesk(request: LinkRemoveRequest): Promise<Result<LinkView>>;
  carryOnLink(request: LinkCarryOnRequest): Promise<Result<LinkView>>;
}

/** Every method of hand-offs, for whoever calls them from another thread. */
export const HANDOFF_METHODS = [
  'handoffs',
  'handoff',
  'handoffEvents',
  'crossings',
  'handoffStrip',
  'fieldPlaces',
  'field',
  'act',
  'left',
  'countPeople',
  'link',
  'invite',
  'acceptInvitation',
  'compareDesk',
  'removeDesk',
  'carryOnLink',
] as const satisfies readonly (keyof HandoffDesk)[];

/** The service behind it, with what its owner has to keep turning. */
export interface Handoffs extends HandoffDesk {
  /** Folds the log from its beginning. */
  open(): Promise<void>;
  /**
   * Takes in what was ordered meanwhile, writes the record, publishes. True where something moved.
   * @param mayBeSealed partners may have signed since
   */
  catchUp(mayBeSealed?: boolean): Promise<boolean>;
  /** Once a minute: says this desk's time where somebody waits for it, and what its books came to. */
  tick(): Promise<void>;
  /** For tests and the corridor plan. */
  chronicle(): Chronicle;
}

interface House {
  readonly settings: HandoffSettings;
  readonly ports: HandoffPorts;
  readonly chronicle: Chronicle;
  readonly sending: Sending;
  recorder: Recorder;
  /** One catch-up at a time; who asks meanwhile gets the next one. */
  running: Promise<unknown>;
  /** A catch-up waits for its turn already. */
  isWriting: boolean;
  health: string;
  ownTimeAt: Instant | null;
  saidBooksAt: number;
  readonly channels: Set<string>;
  /** Evidence that is not stored yet. */
  readonly said: { readonly read: ReadMessage; readonly author: NamedDesk; readonly at: Instant }[];
}

const READ_AT_ONCE = 1_000;
/** While nobody waits for the clock, a desk says its time this often. */
const IDLE_TICK_MINUTES = 15;

export async function createHandoffs(settings: HandoffSettings, ports: HandoffPorts): Promise<Handoffs> {
  const chronicle = createChronicle(ports.sha256Hex);
  const house: House = {
    settings,
    ports,
    chronicle,
    sending: createSending(ports, chronicle, () => hearOrder(house)),
    recorder: await openRecorder(ports.record, ports.onError, settings.partners.length === 0),
    running: Promise.resolve(),
    isWriting: false,
    health: '',
    ownTimeAt: null,
    saidBooksAt: 0,
    channels: new Set(),
    said: [],
  };
  return {
    handoffs: async () => viewHandoffs(lookOut(house)),
    handoff: (id) => viewHandoffPage(lookOut(house), ports.log, id),
    handoffEvents: (after) => listEvents(ports.log, after),
    crossings: async () => listAll(lookOut(house)),
    handoffStrip: async () => stripOf(house),
    fieldPlaces: async () => listFieldPlaces(lookOut(house)),
    field: async (place) => viewField(lookOut(house), place),
    act: (request) => house.sending.send(toFlowCommand(request, settings.desk.id)),
    left: (request) => sendLeft(house, request),
    countPeople: (request) => countPeople(house, request),
    ...linkActs(house),
    open: async () => void (await catchUp(house)),
    catchUp: (mayBeSealed) => catchUp(house, mayBeSealed),
    tick: () => tick(house),
    chronicle: () => chronicle,
  };
}

type LinkActs = Pick<
  HandoffDesk,
  'link' | 'invite' | 'acceptInvitation' | 'compareDesk' | 'carryOnLink' | 'removeDesk'
>;

/** What a person does with the link itself. */
function linkActs(house: House): LinkActs {
  const { ports, settings } = house;
  return {
    link: () => withLink(ports, async (link) => ok(await link.view())),
    invite: ({ role }) =>
      withLink(ports, async (link) => {
        const invitation = await link.invite(role ?? 'desk');
        return invitation.ok ? ok({ invitation: invitation.value }) : invitation;
      }),
    acceptInvitation: ({ invitation }) =>
      withLink(ports, async (link) => {
        const accepted = await link.accept(invitation);
        return accepted.ok ? ok(await link.view()) : accepted;
      }),
    compareDesk: (request) =>
      withLink(ports, async (link) => {
        const compared = await link.compare(request);
        return compared.ok ? ok(await link.view()) : compared;
      }),
    carryOnLink: (request) =>
      withLink(ports, async (link) => {
        const wanted = await link.carryOn(request);
        if (!wanted.ok) return wanted;
        await recordLinkAct(house, { member: settings.desk.id, act: 'carried-on', by: request.by });
        return ok(await link.view());
      }),
    removeDesk: (request) =>
      withLink(ports, async (link) => {
        const member = (await link.view()).partners.find(({ address }) => address === request.desk)?.desk;
        const removed = await link.remove(request);
        if (!removed.ok) return removed;
        const { by, reason } = request;
        await recordLinkAct(house, { member: member ?? request.desk, act: 'removed', by, reason });
        return ok(await link.view());
      }),
  };
}

/** What a named person did with the link stands on the record; a failure to write it undoes nothing, and is told. */
async function recordLinkAct(
  { ports, settings }: House,
  act: {
    readonly member: string;
    readonly act: 'removed' | 'carried-on';
    readonly by: string;
    readonly reason?: string;
  },
): Promise<void> {
  const at = ports.clock();
  const draft = {
    kind: 'link' as const,
    id: `link/${act.act}/${act.member}/${at}`,
    at,
    desk: settings.desk.id,
    ...act,
  };
  const written = await ports.record?.append([draft], at);
  if (written && !written.ok) ports.onError(new Error(`not on the record: ${written.refusal.code} (${draft.id})`));
}

const withLink = async <T>({ link }: HandoffPorts, act: (link: LinkPort) => Promise<Result<T>>): Promise<Result<T>> =>
  link ? act(link) : refuseHandoff('no-link', 'This desk has no link.');

const lookOut = ({ settings, ports, chronicle, recorder, sending }: House): Outlook => ({
  settings,
  chronicle,
  books: chronicle.books(),
  recorder,
  health: ports.log.health(),
  pending: sending.pending(),
  now: ports.clock(),
  listsActs: true,
});

const listAll = (outlook: Outlook): CrossingList => ({
  asOf: showAt(outlook, outlook.now),
  crossings: listCrossings(outlook).map((id) => viewCrossing(outlook, id)),
});

function stripOf(house: House): HandoffStrip {
  const outlook = { ...lookOut(house), listsActs: false };
  return viewStrip(outlook, viewHandoffs(outlook));
}

/** One at a time, in the order of asking. */
function inTurn<T>(house: House, work: () => Promise<T>): Promise<T> {
  const next = house.running.catch(() => undefined).then(work);
  house.running = next;
  return next;
}

/** Folds, publishes, then writes down; a seal that has changed is news again. */
const catchUp = (house: House, mayBeSealed = true): Promise<boolean> =>
  inTurn(house, () => bringUp(house, mayBeSealed));

async function bringUp(house: House, mayBeSealed: boolean): Promise<boolean> {
  const moved = await foldOrdered(house);
  await flushEvidence(house);
  const sealed = (mayBeSealed || isRecordDue(house)) && (await flushRecord(house, mayBeSealed));
  if (sealed) publishMoves(house, true);
  return moved || sealed;
}

/** What the order has decided is answered at once; record and evidence are written behind it. */
async function hearOrder(house: House): Promise<void> {
  await inTurn(house, () => foldOrdered(house));
  writeSoon(house);
}

/** Many acts at once are written down together: one more catch-up is enough for all that wait. */
function writeSoon(house: House): void {
  if (house.isWriting) return;
  house.isWriting = true;
  inTurn(house, async () => {
    house.isWriting = false;
    await bringUp(house, false);
  }).catch(house.ports.onError);
}

/** Takes in whatever was ordered. True where something was, or the connection has changed. */
async function foldOrdered(house: House): Promise<boolean> {
  const { ports, chronicle, sending } = house;
  let moved = false;
  for (let isMore = true; isMore;) {
    const entries = await ports.log.read(chronicle.seq(), READ_AT_ONCE);
    isMore = entries.length === READ_AT_ONCE;
    if (entries.length === 0) break;
    ports.onEntries(entries);
    const turns = entries.flatMap(chronicle.take);
    sending.hear(turns);
    house.recorder.note(turns);
    noteEvidence(house, turns);
    moved = true;
  }
  return publishMoves(house, moved);
}

const isRecordDue = ({ recorder, ports }: House): boolean => recorder.waiting() > 0 && !ports.mayRecordLater?.();

/** The record may be out of reach for a while; the order goes on, and what is missing is written later. */
async function flushRecord({ recorder, ports }: House, mayBeSealed: boolean): Promise<boolean> {
  try {
    return await recorder.flush(ports.clock(), mayBeSealed);
  } catch (error) {
    ports.onError(error);
    return false;
  }
}

function publishMoves(house: House, moved: boolean): boolean {
  const health = house.ports.log.health();
  const state = `${health.state} ${health.waiting.length}`;
  const isNews = moved || state !== house.health;
  house.health = state;
  if (isNews) house.ports.publish(() => ({ type: 'handoffs', position: house.chronicle.seq(), strip: stripOf(house) }));
  return isNews;
}

/** Counts of accepted acts stand beside chat as evidence, as long as chat does. */
function noteEvidence(house: House, turns: readonly Turn[]): void {
  const { evidence, clock } = house.ports;
  if (!evidence) return;
  const now = clock();
  for (const { event, step } of turns) {
    // Whoever's clock runs ahead does not write into the future.
    const at = event.at > now ? step.books.time : event.at;
    if (step.outcome.kind !== 'accepted' || at <= now - LIMITS.CHAT_RETENTION_HOURS * HOUR) continue;
    const author = authorOf(house.settings, event);
    const entry = toEvidence({ ...event, at }, step.books, house.settings, author, evidence);
    if (entry) house.said.push({ read: keepFor(entry, at), author, at });
  }
}

/** The store may be out of reach for a while; what is missing is written later. */
async function flushEvidence(house: House): Promise<void> {
  const batch = house.said.slice();
  if (batch.length === 0) return;
  try {
    for (const { author, at } of batch) await openChannel(house, deskChannel(house.settings, author, at));
    await house.ports.evidence!.store.saveMessages(batch.map(({ read }) => read));
    house.said.splice(0, batch.length);
  } catch (error) {
    house.ports.onError(error);
  }
}

const authorOf = ({ desk, partners }: HandoffSettings, event: FlowEvent) =>
  [desk, ...partners].find(({ id }) => id === event.desk) ?? { id: event.desk, name: event.desk };

/** A channel's basis is written down before anything comes by it. */
async function openChannel({ channels, ports }: House, channel: ReturnType<typeof deskChannel>): Promise<void> {
  if (channels.has(channel.id)) return;
  await ports.evidence!.store.saveChannel(channel);
  channels.add(channel.id);
}

async function sendLeft(house: House, { id, by, handoff, headcount }: LeftRequest): Promise<Result<ActReply>> {
  const held = handoffOf(house.chronicle.books(), asHandoffId(handoff));
  if (!held) return refuseHandoff('no-such-handoff', 'There is no such hand-off.');
  const request: HandoffRequest = { act: 'correct-release', id, by, handoff, headcount, reason: LEFT_REASON };
  const isCounted = held.counted !== null && held.released === headcount;
  // A late "left" with the same number says nothing new, and would open an explained difference again.
  if (isCounted && house.chronicle.turnOf(asEventId(id)) === undefined)
    return ok({ id, state: 'ordered', repeated: false, position: house.chronicle.seq(), subject: handoff });
  return house.sending.send(toFlowCommand(request, house.settings.desk.id));
}

async function countPeople(house: House, request: FieldCountRequest): Promise<Result<FieldCountReply, Refusal>> {
  const { ports, settings } = house;
  const { evidence } = ports;
  if (!evidence) return refuseHandoff('no-evidence', 'This desk keeps no evidence.');
  if (!settings.corridor.places.some(({ id }) => id === request.place))
    return refuseHandoff('no-such-place', 'The corridor has no such place.');
  const now = ports.clock();
  const entry = enterCount(request, settings, evidence, now);
  if (!entry.ok) return entry;
  await openChannel(house, officerChannel(settings, now));
  await evidence.store.saveMessages([keepFor(entry.value, now)]);
  return ok({ id: request.id, message: entry.value.message.id, kept: true });
}

async function tick(house: House): Promise<void> {
  await catchUp(house);
  const { ports } = house;
  if (ports.log.health().state === 'lost') return;
  const now = ports.clock();
  await sayTime(house, now);
  await sayBooks(house);
  await catchUp(house);
}

/** Time that the other desk's acts have told already need not be told again. */
async function sayTime(house: House, now: Instant): Promise<void> {
  const { ports, settings, chronicle } = house;
  const { parties, open, time } = chronicle.books();
  const heard = chronicle.heard().get(settings.desk.id)?.at ?? null;
  const last = Math.max(heard ?? -Infinity, house.ownTimeAt ?? -Infinity);
  const every = open.size > 0 || chronicle.hasStanding() ? 1 : IDLE_TICK_MINUTES;
  if (!parties.includes(settings.desk.id) || now - last < every * MINUTE || time > now) return;
  house.ownTimeAt = now;
  const event: FlowEvent = {
    kind: 'tick',
    id: asEventId(ports.newId()),
    at: now,
    desk: settings.desk.id,
    by: 'desk clock',
  };
  await ports.log.append(event.id, writePayload({ type: 'flow', event }), false);
}

/** Says what the own books came to, where something has happened since it was last said. */
async function sayBooks(house: House): Promise<void> {
  const { ports, settings, chronicle } = house;
  const seq = chronicle.seq();
  if (settings.partners.length === 0 || chronicle.lastTurn() <= house.saidBooksAt) return;
  house.saidBooksAt = seq;
  const payload = { type: 'books' as const, desk: settings.desk.id, seq, trail: chronicle.trail() };
  await ports.log.append(ports.newId(), writePayload(payload), false);
}
