import { expect, test } from 'vitest';
import { join } from 'node:path';
import { startDatabases } from '../../test/link/postgres.ts';
import { openWatched } from '../adapters/postgres/pool.ts';
import { migrateRecord } from '../adapters/record-store/index.ts';
import { isUnusable } from '../adapters/unusable.ts';
import { asInstant } from '../model/index.ts';
import type { DeskFile } from './desk-settings.ts';
import { openHandoffRooms } from './handoff-rooms.ts';
import { loadCorridor } from './rooms.ts';

test('a database in which another desk has begun its record is told as that, with what to do', async () => {
  const databases = await startDatabases();
  const databaseUrl = await databases.create('taken');
  const pool = openWatched(databaseUrl, { max: 1 });
  await migrateRecord(pool);
  await pool.query("insert into record_log (origin, size, peaks) values ('cauce/brownsville', 0, '')");
  await pool.end();
  const corridor = loadCorridor(join(import.meta.dirname, '../../examples/corridors/matamoros-brownsville.json'));
  if (!corridor.ok) throw new Error(corridor.refusal.message);
  const refused: unknown = await openHandoffRooms({
    file: { id: 'matamoros', name: 'Matamoros', partners: [], link: null, sharedLog: null } as unknown as DeskFile,
    corridor: corridor.value,
    databaseUrl,
    masterKey: new Uint8Array(32),
    evidence: null as never,
    exports: null as never,
    clock: () => asInstant(Date.now()),
    publish: () => undefined,
    onError: () => undefined,
  }).catch((error: unknown) => error);
  expect([isUnusable(refused), String(refused)]).toEqual([
    true,
    expect.stringMatching(/cauce\/brownsville.*database of its own\.$/),
  ]);
  await databases.stop();
});
