import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSteadyClock, readClock } from '../adapters/clock.ts';
import { isDiskFull } from '../adapters/disk-full.ts';
import { openDayKeys } from '../adapters/files/day-keys.ts';
import { loadDeskKey } from '../adapters/files/desk-key.ts';
import { openExportShelf } from '../adapters/files/export-shelf.ts';
import { holdFolder } from '../adapters/files/folder-hold.ts';
import { openSpool } from '../adapters/files/spool.ts';
import { serveDesk } from '../adapters/http/server.ts';
import { startPostgres } from '../adapters/postgres/embedded.ts';
import { holdToKey } from '../adapters/postgres/desk-mark.ts';
import { holdsDesk } from '../adapters/postgres/migrations.ts';
import { openStore, type PostgresStore } from '../adapters/postgres/store.ts';
import { Unusable } from '../adapters/unusable.ts';
import { equalTexts, openAddressBook, openKeyedHash, openSignature } from '../adapters/whatsapp-http/index.ts';
import { openDoor } from '../channels/index.ts';
import { POLICIES } from '../claims/index.ts';
import { createLiveStream, createReception, type Desk, type LiveStream, type Reception } from '../desk/index.ts';
import type { Corridor, Instant } from '../model/index.ts';
import { type BackMessage, startBack } from './back.ts';
import { type DeskFile, openLine } from './desk-settings.ts';
import { type FaultLog, openFaultLog } from './fault-log.ts';
import type { Policies } from './policy-file.ts';
import { VERSION } from './version.ts';

export interface DeskOptions {
  readonly file: DeskFile;
  readonly corridor: Corridor;
  /** Evidence that actions need; those Cauce comes with where left out. */
  readonly policies?: Policies;
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
  readonly databaseUrl: string;
  readonly desk: Desk;
  /** Resolves where what reads and weighs has ended by itself: whoever started the desk stops it, and starts it again. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Other desk processes on this database take deliveries too, and hear who leaves and who comes back. */
const REFRESH_EVERY_MILLISECONDS = 10_000;

type Closer = () => Promise<void> | void;

/** Starts one desk: database, the back in its thread, the front with reception and HTTP. Resolves when it answers; where it cannot, what it opened is closed again. */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const opened: Closer[] = [];
  const stopping = new AbortController();
  const stop = async (): Promise<void> => {
    stopping.abort();
    for (const close of opened.splice(0).toReversed()) await close();
  };
  try {
    return { ...(await openDesk(options, stopping.signal, (closer) => void opened.push(closer))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param onClose what is to be done at the end, the last first */
async function openDesk(
  options: DeskOptions,
  stopping: AbortSignal,
  onClose: (closer: Closer) => void,
): Promise<Omit<RunningDesk, 'stop'>> {
  // Of a leap the back tells.
  const clock = options.clock ?? openSteadyClock(() => undefined);
  const { dataFolder, file, corridor, policies = POLICIES } = options;
  await refuseLostKey(dataFolder, options.databaseUrl);
  // Before anything is taken up: what another one has under way would be taken for what a dead one left.
  onClose(holdFolder(dataFolder, describeProcess(options)));
  const masterKey = loadDeskKey(dataFolder);
  const databaseUrl = options.databaseUrl ?? (await openPostgres(dataFolder, { stopping, log: options.log }, onClose));
  const store = await openStore(databaseUrl);
  onClose(store.close);
  await holdToKey(databaseUrl, masterKey, true);
  const faults = openFaultLog(options.log, () => performance.now());
  const reception = openReception(options, store, masterKey, clock, faults);
  const live = createLiveStream(readClock());
  const back = await startBack(
    { databaseUrl, dataFolder, masterKey, file, corridor, policies, loopbackOnly: isLoopback(options.host) },
    options.clock ?? null,
    (message) => hearBack(message, reception, live, faults),
  );
  onClose(back.stop);
  await reception.refresh();
  reception.onReceived(back.wake);
  const server = await serveDesk({
    ...options,
    version: VERSION,
    desk: back.desk,
    reception,
    live,
    spool: openSpool(join(dataFolder, 'spool')),
    exports: openExportShelf(join(dataFolder, 'exports')),
    onError: faults.tell,
    isDiskFull: faults.isDiskFull,
  });
  onClose(server.close);
  const refreshing = setInterval(() => void reception.refresh().catch(faults.tell), REFRESH_EVERY_MILLISECONDS);
  onClose(() => clearInterval(refreshing));
  return { url: server.url, databaseUrl, desk: back.desk, ended: back.ended };
}

const describeProcess = ({ port }: DeskOptions): string =>
  `process ${process.pid} at port ${port}, since ${new Date(readClock()).toISOString()}`;

/** A new key over what was kept under another would forget who has left, and sign the record as somebody else. */
async function refuseLostKey(dataFolder: string, databaseUrl: string | null): Promise<void> {
  if (existsSync(join(dataFolder, 'desk.key'))) return;
  if (databaseUrl !== null && (await holdsDesk(databaseUrl)))
    throw new Unusable(
      `there is a desk in the database that DATABASE_URL names, and no desk.key in ${dataFolder}. Put the copy you keep elsewhere there; for a new desk, name an empty database.`,
    );
  if (databaseUrl === null && existsSync(join(dataFolder, 'postgres', 'db', 'PG_VERSION')))
    throw new Unusable(`there is a database in ${dataFolder}, and no desk.key. Put the copy you keep elsewhere there.`);
}

async function openPostgres(
  dataFolder: string,
  keep: Parameters<typeof startPostgres>[1],
  onClose: (closer: Closer) => void,
): Promise<string> {
  const postgres = await startPostgres(dataFolder, keep);
  onClose(postgres.stop);
  return postgres.url;
}

export const isLoopback = (host: string): boolean => host === '127.0.0.1' || host === 'localhost' || host === '::1';

function openReception(
  { file, corridor, dataFolder }: DeskOptions,
  store: PostgresStore,
  masterKey: Uint8Array,
  clock: () => Instant,
  faults: FaultLog,
): Reception {
  const keyedHash = openKeyedHash(masterKey);
  const door = openDoor({ keyedHash });
  const decoder = new TextDecoder();
  return createReception(file.whatsapp ? openLine(file.whatsapp, door, corridor.zone) : null, {
    store,
    door,
    keyedHash,
    clock,
    signature: openSignature(file.whatsapp?.appSecret ?? ''),
    areSame: equalTexts,
    addressBook: openAddressBook({
      masterKey,
      now: clock,
      cells: store.addressCells,
      keyFor: openDayKeys(join(dataFolder, 'reply-keys'), clock).keyFor,
      onError: (error) => {
        // It comes again when there is room.
        if (isDiskFull(error)) throw error;
        faults.tell(error);
      },
    }),
    decode: (bytes) => decoder.decode(bytes),
  });
}

function hearBack(message: BackMessage, reception: Reception, live: LiveStream, faults: FaultLog): void {
  if (message.kind === 'live') {
    live.publish(message.event);
    if (message.event.type === 'board') faults.hearBoard(message.event.board);
  } else if (message.kind === 'digested') void reception.noteDigested(message.digested).catch(faults.tell);
  else if (message.kind === 'error') faults.note(message);
}
