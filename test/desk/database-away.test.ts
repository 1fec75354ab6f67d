import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRequests, sendAll } from '../../bench/deliveries.ts';
import { APP_SECRET, runDesk } from '../../bench/desk-process.ts';
import type { BoardView } from '../../src/desk/contract/index.ts';
import { countKept } from './kill.ts';

const PER_REQUEST = 5;
const KILL_AFTER = 50;

/** Asks again and again until the answer is the one that is waited for. */
async function askUntil<T>(url: string, isIt: (status: number, body: T) => boolean): Promise<T> {
  for (;;) {
    const reply = await fetch(url);
    const body = (await reply.json()) as T;
    if (isIt(reply.status, body)) return body;
    await new Promise((done) => setTimeout(done, 50));
  }
}

test('a desk whose database is killed in the midst of a rush says so, starts it again by itself, and has lost nothing it answered', async () => {
  const desk = await runDesk();
  const url = `http://127.0.0.1:${desk.port}`;
  try {
    const database = join(desk.dataFolder, 'postgres/db');
    const postmaster = Number(readFileSync(join(database, 'postmaster.pid'), 'utf8').split('\n')[0]);
    // As long as its files are not to be found it cannot start, so that there is time to look.
    renameSync(database, `${database}.away`);
    const requests = makeRequests(200, PER_REQUEST, APP_SECRET);
    const killed = Promise.withResolvers<void>();
    let answers = 0;
    const load = sendAll(desk.port, requests, 16, () => {
      if ((answers += 1) === KILL_AFTER) killed.resolve(void process.kill(postmaster, 'SIGKILL'));
    });
    await killed.promise;
    const [told, board] = await Promise.all([
      askUntil<{ code: string; retry: boolean }>(`${url}/healthz`, (status) => status !== 200),
      askUntil<BoardView>(`${url}/api/board`, (_status, { desk: { databaseAwaySince } }) => databaseAwaySince !== null),
    ]);
    expect(told).toMatchObject({ status: 503, code: 'database-away', retry: true });
    renameSync(`${database}.away`, database);
    // What is known is still to be seen, with since when it is from before.
    expect(board.corridor.places).not.toEqual([]);

    const { answered } = await load;
    const unanswered = requests.filter((_request, at) => !answered[at]);
    expect(unanswered).not.toEqual([]);
    await askUntil(`${url}/healthz`, (status) => status === 200);
    await askUntil<BoardView>(`${url}/api/board`, (_status, now) => now.desk.databaseAwaySince === null);
    // As the platform does it: what was not answered comes again.
    expect((await sendAll(desk.port, unanswered, 4)).answered).not.toContain(false);
    const all = Array.from({ length: requests.length * PER_REQUEST }, (_unused, n) => n);
    expect(await countKept(desk.dataFolder, all)).toEqual({ lost: 0, duplicated: 0 });

    const says = (words: string) => desk.output().split(words).length - 1;
    expect(says('the database has ended by itself')).toBe(1);
    expect(says('the database runs again')).toBe(1);
    expect(says('error: the desk cannot reach its database')).toBe(1);
  } finally {
    await desk.remove();
  }
}, 240_000);
