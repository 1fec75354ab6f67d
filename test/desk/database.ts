import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** Connects to the embedded database of a data folder. */
export async function connectTo(dataFolder: string): Promise<Client> {
  const home = join(dataFolder, 'postgres');
  const port = readFileSync(join(home, 'db/postmaster.pid'), 'utf8').split('\n')[3];
  const client = new Client({
    connectionString: `postgres://cauce:${readFileSync(join(home, 'password'), 'utf8')}@127.0.0.1:${port}/postgres`,
  });
  await client.connect();
  return client;
}

export async function waitForInbox(client: Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ waiting: number }>('select count(*)::int as waiting from inbox');
    if (rows[0]!.waiting === 0) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Every row of every table, as text. */
export async function dumpDatabase(client: Client): Promise<string> {
  const { rows: tables } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ text: string }>(`select t::text as text from ${name} t`);
    parts.push(name, ...rows.map(({ text }) => text));
  }
  return parts.join('\n');
}
