import { parentPort, workerData } from 'node:worker_threads';
import { readClock } from '../adapters/clock.ts';
import { loadDeskKey } from '../adapters/files/desk-key.ts';
import { openStore } from '../adapters/postgres/store.ts';
import { openKeyedHash } from '../adapters/whatsapp-http/index.ts';
import { openDoor } from '../channels/index.ts';
import { bindReader, createDigestion } from '../desk/index.ts';
import { type DigesterData, readSharedClock } from './desk-process.ts';
import { openLine } from './desk-settings.ts';
import { openReadingRoom } from './rooms.ts';

const IDLE_MILLISECONDS = 500;
const AFTER_ERROR_MILLISECONDS = 1_000;

/** Reads what waits in the inbox, batch by batch; sleeps when there is nothing until the desk wakes it or half a second is over. */
async function digestForever({ databaseUrl, dataFolder, file, corridor, sharedClock }: DigesterData): Promise<void> {
  const clock = sharedClock ? readSharedClock(sharedClock) : readClock;
  const store = await openStore(databaseUrl);
  const door = openDoor({ keyedHash: openKeyedHash(loadDeskKey(dataFolder)) });
  const line = openLine(file.whatsapp!, door, corridor.zone);
  const channels = [line.tipline, ...line.groups.values()];
  const digestion = createDigestion(line, {
    store,
    clock,
    read: bindReader(
      openReadingRoom(corridor).reader,
      (message) => channels.find(({ id }) => id === message.channel) ?? null,
    ),
  });
  await digestion.refresh();
  for (;;) {
    const digested = await digestion.digest().catch(() => null);
    if (digested === null) await sleepOrWake(AFTER_ERROR_MILLISECONDS);
    else if (digested.taken === 0) await sleepOrWake(IDLE_MILLISECONDS);
    else parentPort?.postMessage(digested);
  }
}

function sleepOrWake(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const finish = (): void => {
      clearTimeout(timer);
      parentPort?.off('message', finish);
      done();
    };
    const timer = setTimeout(finish, milliseconds);
    parentPort?.on('message', finish);
  });
}

await digestForever(workerData as DigesterData);
