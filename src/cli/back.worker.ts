import { setPriority } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { drawId, openSteadyClock } from '../adapters/clock.ts';
import { sha256 } from '../adapters/export-file/index.ts';
import { openDayKeys } from '../adapters/files/day-keys.ts';
import { openReferralVault, referralKeyFolder } from '../adapters/files/referral-keys.ts';
import { openExportShelf } from '../adapters/files/export-shelf.ts';
import { openSpool } from '../adapters/files/spool.ts';
import { openModelReader } from '../adapters/model-reader/index.ts';
import { isDatabaseAway } from '../adapters/postgres/away.ts';
import { openStore } from '../adapters/postgres/store.ts';
import { openPlanner } from '../adapters/solver/planner.ts';
import { answerCalls } from '../adapters/threads/remote.ts';
import { Unusable } from '../adapters/unusable.ts';
import { type AddressCells, openAddressBook, openGraph, openKeyedHash } from '../adapters/whatsapp-http/index.ts';
import { openDoor } from '../channels/index.ts';
import {
  type AnswerLine,
  bindReader,
  type CloudLine,
  createDesk,
  createDigestion,
  createDivert,
  type Digestion,
  guardStore,
  type LiveEvent,
  openTaughtReader,
} from '../desk/index.ts';
import { asInstant, type Channel, type Instant, type Message } from '../model/index.ts';
import type { BackData, BackMessage } from './back.ts';
import { openLine, protectionOf } from './desk-settings.ts';
import { faultOf } from './fault-log.ts';
import { openHandoffRooms } from './handoff-rooms.ts';
import { openOfficers } from './officer-line.ts';
import { openReadingRoom } from './rooms.ts';
import { turnUntil } from './turns.ts';

const BACK_PRIORITY = 10;

const tellFront = (message: BackMessage): void => parentPort!.postMessage(message);
const publish = (event: LiveEvent): void => tellFront({ kind: 'live', event });
const tellError = (error: unknown): void => tellFront({ kind: 'error', ...faultOf(error) });

/** Opens the rooms behind the front, answers its calls, and turns: digest what waits, fold what changed, once a minute what time changed. */
async function runBack(data: BackData): Promise<void> {
  const clock = openClock(data.sharedClock);
  const opened = await openStore(data.databaseUrl);
  const keyedHash = openKeyedHash(data.masterKey);
  const door = openDoor({ keyedHash });
  const room = openReadingRoom(data.corridor);
  const settings = protectionOf(data.file);
  const vault = openReferralVault(referralKeyFolder(data.dataFolder));
  const divert = createDivert({ ...room, settings, vault, keyedHash, corridor: data.corridor, clock });
  const store = guardStore(opened, divert);
  const taught = openTaughtReader(store, room.readerFor);
  const line = data.file.whatsapp ? openLine(data.file.whatsapp, door, data.corridor.zone) : null;
  const channels = line ? [line.tipline, ...line.groups.values()] : [];
  const rooms = await openHandoffRooms({
    ...data,
    exports: openExportShelf(join(data.dataFolder, 'exports')),
    evidence: { door, keyedHash, store },
    clock,
    publish,
    onError: tellError,
  });
  const officers = line && openOfficers(data.file, line, { ...rooms, store, keyedHash, clock, onError: tellError });
  const unsubscribe = rooms.log.subscribe(() => void rooms.turn().then(officers?.turn).catch(tellError));
  const desk = createDesk(
    { ...data, name: data.file.name, channels },
    {
      store,
      door,
      keyedHash,
      sha256,
      clock,
      newId: drawId,
      hash: (text) => keyedHash('channels', text),
      spool: openSpool(join(data.dataFolder, 'spool')),
      taught,
      place: room.gazetteer.place,
      proposer: data.file.reader && openModelReader(data.file.reader),
      places: room.places,
      publish,
      isDatabaseAway,
      planner: openPlanner(),
      handoffs: rooms.handoffs,
      record: rooms.record,
      decisionRecord: rooms.decisionRecord,
      officers,
      answerLine: line && openAnswerLine(data, line, opened.addressCells, clock),
      protection: { settings, vault, record: rooms.recordActs },
      onError: tellError,
    },
  );
  const read = bindReader({ reader: taught.reader, channelOf: channelIn(channels), onError: tellError });
  const digestion = line && createDigestion(line, { store, divert, clock, read });
  answerCalls(parentPort!, desk);
  await desk.open();
  tellFront({ kind: 'ready' });
  const digest = digestion && (() => digestOnce(digestion));
  await turnUntil(stopped.signal, desk, { digest, onError: tellError, rest: sleepOrWake });
  unsubscribe();
  await closeAll(rooms, store);
}

const channelIn =
  (channels: readonly Channel[]) =>
  ({ channel }: Message): Channel | null =>
    channels.find(({ id }) => id === channel) ?? null;

const stopped = new AbortController();
parentPort!.on('message', (message: unknown) => message === 'stop' && stopped.abort());

async function closeAll(...opened: readonly { close(): Promise<void> }[]): Promise<void> {
  // What one cannot finish, for want of a database, keeps none of the others open.
  for (const one of opened) await one.close().catch(tellError);
  tellFront({ kind: 'stopped' });
}

/** The way back to who asked, and the platform that takes the answer. */
const openAnswerLine = (data: BackData, line: CloudLine, cells: AddressCells, now: () => Instant): AnswerLine => ({
  tipline: line.tipline.id,
  addressBook: openAddressBook({
    masterKey: data.masterKey,
    now,
    cells,
    keyFor: openDayKeys(join(data.dataFolder, 'reply-keys'), now).keyFor,
  }),
  send: data.file.whatsapp?.send ? openGraph(data.file.whatsapp.send).send : null,
});

/** True where something waited. */
async function digestOnce(digestion: Digestion): Promise<boolean> {
  const digested = await digestion.digest();
  if (digested.taken === 0) return false;
  tellFront({ kind: 'digested', digested });
  return true;
}

function sleepOrWake(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const finish = (message?: unknown): void => {
      if (message !== undefined && message !== 'wake' && message !== 'stop') return;
      clearTimeout(timer);
      parentPort!.off('message', finish);
      done();
    };
    const timer = setTimeout(finish, milliseconds);
    parentPort!.on('message', finish);
  });
}

function openClock(shared: SharedArrayBuffer | null): () => Instant {
  if (shared === null) return openSteadyClock((line) => tellError(new Unusable(line)));
  const cell = new Float64Array(shared);
  return () => asInstant(cell[0]!);
}

// On Linux this lowers the calling thread alone: where processors are few, answering goes before reading.
setPriority(0, BACK_PRIORITY);
await runBack(workerData as BackData);
