import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { drawId, readClock } from '../adapters/clock.ts';
import { sha256 } from '../adapters/export-file/index.ts';
import { loadDeskKey } from '../adapters/files/desk-key.ts';
import { openSpool } from '../adapters/files/spool.ts';
import { serveDesk } from '../adapters/http/server.ts';
import { type EmbeddedPostgres, startPostgres } from '../adapters/postgres/embedded.ts';
import { openStore } from '../adapters/postgres/store.ts';
import { equalTexts, openAddressBook, openKeyedHash, openSignature } from '../adapters/whatsapp-http/index.ts';
import { openDoor } from '../channels/index.ts';
import { createDesk, type Desk, type Digested } from '../desk/index.ts';
import { asInstant, type Corridor, type Instant } from '../model/index.ts';
import { type DeskFile, openLine } from './desk-settings.ts';
import { openReadingRoom } from './rooms.ts';

export interface DeskOptions {
  readonly file: DeskFile;
  readonly corridor: Corridor;
  readonly dataFolder: string;
  readonly port: number;
  readonly host: string;
  /** A PostgreSQL of the operator's; null starts the embedded one in the data folder. */
  readonly databaseUrl: string | null;
  readonly webFolder: string | null;
  /** Address of a sandbox whose phones the web may show; null outside the demo. */
  readonly sandboxUrl: string | null;
  /** The example's clock follows its scenario; a desk's own clock is the machine's. */
  readonly clock?: () => Instant;
  readonly log: (line: string) => void;
}

export interface RunningDesk {
  readonly url: string;
  readonly desk: Desk;
  stop(): Promise<void>;
}

const FOLD_EVERY_MILLISECONDS = 400;
const TICK_EVERY_MILLISECONDS = 60_000;

/** Starts one desk: database, store, rooms, digest worker, HTTP. Resolves when it answers. */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const clock = options.clock ?? readClock;
  const postgres: EmbeddedPostgres | null =
    options.databaseUrl === null ? await startPostgres(options.dataFolder) : null;
  const databaseUrl = options.databaseUrl ?? postgres!.url;
  const store = await openStore(databaseUrl);
  const masterKey = loadDeskKey(options.dataFolder);
  const keyedHash = openKeyedHash(masterKey);
  const door = openDoor({ keyedHash });
  const room = openReadingRoom(options.corridor);
  const onError = (error: Error): void =>
    options.log(`error ${error.name}: ${error.stack?.split('\n').slice(1, 3).join(' ').trim() ?? ''}`);
  const line = options.file.whatsapp ? openLine(options.file.whatsapp, door, options.corridor.zone) : null;
  const addressBook = openAddressBook({ masterKey, now: clock });
  const desk = createDesk(
    { name: options.file.name, corridor: options.corridor, loopbackOnly: isLoopback(options.host), line },
    {
      store,
      door,
      keyedHash,
      addressBook,
      clock,
      onError,
      sha256,
      signature: openSignature(options.file.whatsapp?.appSecret ?? ''),
      areSame: equalTexts,
      decode: (bytes) => new TextDecoder().decode(bytes),
      hash: (text) => keyedHash('channels', text),
      newId: drawId,
      spool: openSpool(join(options.dataFolder, 'spool')),
      reader: room.reader,
      places: room.places,
    },
  );
  await desk.open();
  const digester = line ? startDigester(options, databaseUrl, clock) : null;
  desk.onReceived(() => digester?.postMessage('wake'));
  digester?.on('message', (digested: Digested) => void desk.noteDigested(digested).catch(onError));
  const stopFolding = keepFolding(desk, onError);
  const server = await serveDesk({
    desk,
    host: options.host,
    port: options.port,
    webFolder: options.webFolder,
    sandboxUrl: options.sandboxUrl,
    onError,
  });
  return {
    url: server.url,
    desk,
    async stop() {
      await server.close();
      await stopFolding();
      await digester?.terminate();
      await store.close();
      await postgres?.stop();
    },
  };
}

export const isLoopback = (host: string): boolean => host === '127.0.0.1' || host === 'localhost' || host === '::1';

/** What the digest worker needs to open the same rooms. */
export interface DigesterData {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly file: DeskFile;
  readonly corridor: Corridor;
  /** Shared clock of the example, in milliseconds; null: the machine's. */
  readonly sharedClock: SharedArrayBuffer | null;
}

/** Reading is work for a thread of its own, so that the desk goes on answering while it catches up. */
function startDigester(options: DeskOptions, databaseUrl: string, clock: () => Instant): Worker {
  const sharedClock = options.clock ? new SharedArrayBuffer(8) : null;
  const workerData: DigesterData = {
    databaseUrl,
    dataFolder: options.dataFolder,
    file: options.file,
    corridor: options.corridor,
    sharedClock,
  };
  const worker = new Worker(new URL('./digest.worker.ts', import.meta.url), { workerData });
  worker.on('error', (error) => options.log(`digest worker stopped: ${(error as Error).message}`));
  if (sharedClock) setInterval(() => (new Float64Array(sharedClock)[0] = clock()), 50).unref();
  return worker;
}

export const readSharedClock = (shared: SharedArrayBuffer): (() => Instant) => {
  const cell = new Float64Array(shared);
  return () => asInstant(cell[0]!);
};

/** Folds what has changed into the board, and once a minute what time alone changes. */
function keepFolding(desk: Desk, onError: (error: Error) => void): () => Promise<void> {
  const state = { isStopping: false };
  let lastTick = 0;
  const turn = async (): Promise<void> => {
    const isDue = performance.now() - lastTick >= TICK_EVERY_MILLISECONDS;
    if (isDue) lastTick = performance.now();
    await (isDue ? desk.tick() : desk.catchUp());
  };
  const loop = (async () => {
    while (!state.isStopping) {
      await turn().catch(onError);
      await new Promise((done) => setTimeout(done, FOLD_EVERY_MILLISECONDS));
    }
  })();
  return async () => {
    state.isStopping = true;
    await loop;
    await desk.settle();
  };
}
