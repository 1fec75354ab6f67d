import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import { Unusable } from '../unusable.ts';

/** What a desk leaves in its database of its key: who has the mark has nothing of the key. */
const markOf = (masterKey: Uint8Array): string =>
  createHmac('sha256', masterKey).update('cauce database mark v1').digest('hex');

/**
 * Refuses a database that a desk with another `desk.key` works on (a copy of the database beside a new folder, two folders taken for each
 * other): under another key whoever has left is heard again, and the record goes on as somebody else's.
 * @param isStart a desk starts: where nobody has left a mark yet, it leaves its own
 */
export async function holdToKey(url: string, masterKey: Uint8Array, isStart: boolean): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows: found } = await client.query<{ held: boolean }>(
      `select to_regclass('desk_mark') is not null as held`,
    );
    if (!found[0]!.held) return;
    const mark = markOf(masterKey);
    if (isStart) await client.query('insert into desk_mark (mark) values ($1) on conflict do nothing', [mark]);
    const { rows } = await client.query<{ mark: string }>('select mark from desk_mark');
    if (rows.some((row) => row.mark !== mark))
      throw new Unusable(
        'this database is of a desk with another desk.key than the one in the data folder. Put the copy of its key there, or name the folder or the database that belongs to this one.',
      );
  } finally {
    await client.end();
  }
}
