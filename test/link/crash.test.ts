import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build, type BuildOptions } from 'esbuild';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRelay } from '../../src/adapters/relay-http/index.ts';
import { createSigner, text } from './desks.ts';
import { type Databases, startDatabases } from './postgres.ts';
import { linkWireDesks, startWireDesk, until } from './wire-desks.ts';

const KILLS = Number(process.env['CAUCE_KILLS'] ?? 8);
let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases.stop());

const query = async <T extends object>(url: string, sql: string): Promise<readonly T[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<T>(sql);
  await client.end();
  return rows;
};

/** One file: a life of a desk is short, and would go into reading its sources. */
async function bundle(entry: string, folder: string): Promise<string> {
  const outfile = join(folder, 'talkative-desk.mjs');
  const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const options: BuildOptions = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    logLevel: 'error',
  };
  await build({ ...options, entryPoints: [entry], outfile, banner: { js: require } });
  return outfile;
}

test(
  `a desk that is killed ${KILLS} times in the middle of sending loses nothing, says nothing twice, reuses no generation`,
  { timeout: 120_000 + KILLS * 10_000 },
  async () => {
    const relay = await startRelay({
      host: '127.0.0.1',
      port: 0,
      admission: null,
      witness: null,
      databaseUrl: await databases.create('relay_kill'),
    });
    const [urlA, urlB] = [await databases.create('kill_a'), await databases.create('kill_b')];
    const signer = createSigner();
    const a = await startWireDesk(urlA, relay.url, signer);
    const b = await startWireDesk(urlB, relay.url);
    const link = await linkWireDesks(a, b, relay.url);
    await a.running.stop();
    const pem = Buffer.from(signer.privateKey.export({ type: 'pkcs8', format: 'pem' })).toString('base64');
    const script = await bundle(join(import.meta.dirname, 'talkative-desk.ts'), databases.folder);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = spawn(process.execPath, [script, urlA, relay.url, signer.key, pem], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, NODE_COMPILE_CACHE: join(databases.folder, 'compiled') },
      });
      // However slow the machine is, each life keeps a word at least.
      await once(child.stdout, 'data');
      await sleep(Math.random() * 250);
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    // It comes up once more and says what was left over.
    const again = await startWireDesk(urlA, relay.url, signer);
    await until(() => again.running.desk.session(link)!.waiting() === 0, 'the outbox to empty');
    const own = await again.running.store.heard(link, 0, 1_000_000);
    const other = async () => b.running.store.heard(link, 0, 1_000_000);
    await until(async () => (await other()).length === own.length, 'the other desk to hear everything');
    const heard = (await other()).map(({ payload }) => Number(text(payload)));
    expect(heard.length).toBeGreaterThanOrEqual(KILLS);
    expect(heard).toEqual(heard.map((_, at) => at));
    // A generation that was used twice would not open a second time.
    expect(await query(urlB, 'select code from link.alarm')).toEqual([]);
    expect((await query<{ code: string }>(urlA, 'select code from link.alarm')).map(({ code }) => code)).toEqual([
      'added',
    ]);
    await Promise.all([again.running.stop(), b.running.stop()]);
    await relay.stop();
  },
);
