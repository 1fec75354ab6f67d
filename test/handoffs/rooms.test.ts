import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskFile } from '../../src/cli/desk-settings.ts';
import { openHandoffRooms } from '../../src/cli/handoff-rooms.ts';
import type { EvidencePorts } from '../../src/desk/index.ts';
import { asInstant } from '../../src/model/index.ts';
import { type Databases, startDatabases } from '../link/postgres.ts';
import { until } from '../link/wire-desks.ts';
import { CORRIDOR, RECEIVER, SENDER } from './desks.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases.stop());

/** Connections to the database of `url`, but this one. */
async function countSessions(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(
    'select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();
  return rows[0]!.n;
}

test('rooms that are closed leave no connection behind: the link, the record, the order', async () => {
  const databaseUrl = await databases.create('closed_rooms');
  const errors: unknown[] = [];
  for (const link of [{ relay: 'http://localhost:9', admission: null }, null]) {
    const rooms = await openHandoffRooms({
      file: { id: SENDER.id, name: SENDER.name, partners: [RECEIVER], link, sharedLog: null } as unknown as DeskFile,
      corridor: CORRIDOR,
      databaseUrl,
      masterKey: new Uint8Array(32).fill(3),
      evidence: {} as EvidencePorts,
      exports: { folder: '', place: async () => '' },
      clock: () => asInstant(Date.UTC(2026, 5, 1)),
      publish: () => undefined,
      onError: (error) => errors.push(error),
    });
    await rooms.handoffs.open();
    await rooms.turn();
    expect(await countSessions(databaseUrl)).toBeGreaterThan(1);
    await rooms.close();
    await until(async () => (await countSessions(databaseUrl)) === 0, 'every connection to be closed');
  }
  expect(errors).toEqual([]);
});
