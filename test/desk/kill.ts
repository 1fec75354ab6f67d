import { makeRequests, sendAll } from '../../bench/deliveries.ts';
import { APP_SECRET, runDesk } from '../../bench/desk-process.ts';
import { loadDeskKey } from '../../src/adapters/files/desk-key.ts';
import { openKeyedHash } from '../../src/adapters/whatsapp-http/index.ts';
import { keyMessage } from '../../src/channels/index.ts';
import { asChannelId } from '../../src/model/index.ts';
import { connectTo, waitForInbox } from './database.ts';

export interface KillResult {
  readonly kills: number;
  readonly answered: number;
  /** Answered with 200 and not in the store afterwards. */
  readonly lost: number;
  /** Rows in the store that stand for the same message twice. */
  readonly duplicated: number;
}

const PER_REQUEST = 5;
const REQUESTS_A_ROUND = 400;
const MOST_ANSWERS = 200;

/** Sends deliveries to a desk and kills it with −9 in the middle of them, again and again; then looks for every answered message in its store. */
export async function killUnderLoad(kills: number, random: () => number): Promise<KillResult> {
  const desk = await runDesk();
  const answered: number[] = [];
  try {
    for (let round = 0; round < kills; round += 1) {
      const first = round * REQUESTS_A_ROUND * PER_REQUEST;
      // So many answers on, whatever a machine makes of a second: the rest of the load is under way then.
      let until = 1 + Math.floor(random() * MOST_ANSWERS);
      const killed = Promise.withResolvers<void>();
      const kill = (): void => void ((until -= 1) === 0 && killed.resolve(desk.kill()));
      const load = sendAll(desk.port, makeRequests(REQUESTS_A_ROUND, PER_REQUEST, APP_SECRET, first), 16, kill);
      await killed.promise;
      const result = await load;
      result.answered.forEach((isOk, n) => {
        if (isOk) for (let k = 0; k < PER_REQUEST; k += 1) answered.push(first + n * PER_REQUEST + k);
      });
      await desk.restart();
    }
    return { kills, answered: answered.length, ...(await countKept(desk.dataFolder, answered)) };
  } finally {
    await desk.remove();
  }
}

/** Looks for messages in the store of a desk that runs, once it has read all that waited. */
export async function countKept(
  dataFolder: string,
  sent: readonly number[],
): Promise<{ readonly lost: number; readonly duplicated: number }> {
  const client = await connectTo(dataFolder);
  try {
    await waitForInbox(client);
    const { rows } = await client.query<{ id: string }>('select id from message');
    const held = new Set(rows.map(({ id }) => id));
    const keyedHash = openKeyedHash(loadDeskKey(dataFolder));
    const lost = sent.filter((n) => !held.has(keyMessage(keyedHash, asChannelId('tipline'), `wamid.${n}`))).length;
    return { lost, duplicated: rows.length - held.size };
  } finally {
    await client.end();
  }
}
