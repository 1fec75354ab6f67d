import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytes, must } from './desks.ts';
import { type Databases, startDatabases } from './postgres.ts';
import { linkWireDesks, startWireDesk, until } from './wire-desks.ts';

let databases: Databases;
let stolen: Databases;
beforeAll(async () => {
  [databases, stolen] = [await startDatabases(), await startDatabases()];
});
afterAll(async () => {
  await databases.stop();
  await stolen.stop();
});

const CANARIES = ['canario-de-matamoros', 'pajaro-de-brownsville', 'Ombudsman-Zeisig'];

/** Whether a word stands in bytes: plain, in base64 at any of its three offsets, in hexadecimal, or as UTF-16. */
function stands(word: string, haystack: Buffer): boolean {
  const forms = [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(Buffer.from(word).toString('hex'))];
  for (const pad of ['', 'x', 'xx']) {
    const coded = Buffer.from(pad + word)
      .toString('base64')
      .replaceAll('=', '');
    forms.push(Buffer.from(coded.slice(pad ? 4 : 0, -2)));
  }
  return forms.some((form) => haystack.includes(form));
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

test('canary words are found on the disks of the desks, and neither on the disk nor in the memory of the relay', async () => {
  const script = join(import.meta.dirname, 'relay-process.ts');
  const heap = join(stolen.folder, 'relay.heapsnapshot');
  const child = spawn(process.execPath, [script, await stolen.create('relay'), heap], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const relayUrl = line.toString().trim();
  const a = await startWireDesk(await databases.create('canary_a'), relayUrl);
  const b = await startWireDesk(await databases.create('canary_b'), relayUrl);
  const link = await linkWireDesks(a, b, relayUrl);
  await must(a.running.desk.invite(relayUrl, CANARIES[2]!, 'observer').then((value) => ({ ok: true as const, value })));
  for (let n = 0; n < 10; n += 1) {
    await must(a.running.say(link, bytes(`${CANARIES[0]} ${n}`)));
    await must(b.running.say(link, bytes(`${CANARIES[1]} ${n}`)));
  }
  await until(async () => (await b.running.store.heard(link, 0, 100)).length === 20, 'all of it');
  // The thief comes now: memory first, then the disk.
  child.stdin.write('dump\n');
  await once(child.stdout, 'data');
  const memory = readFileSync(heap);
  const client = new Client({ connectionString: (await stolen.create('after')).replace('/after', '/relay') });
  await client.connect();
  await client.query('checkpoint');
  await client.end();
  const disk = filesOf(stolen.folder)
    .filter((path) => !path.endsWith('.heapsnapshot'))
    .map((path) => readFileSync(path));
  const desks = filesOf(databases.folder).map((path) => readFileSync(path));
  await Promise.all([a.running.stop(), b.running.stop()]);
  child.stdin.end();
  await once(child, 'exit');
  const found = (where: readonly Buffer[]) => CANARIES.filter((word) => where.some((part) => stands(word, part)));
  expect(found(desks)).toEqual(CANARIES);
  expect(found([memory])).toEqual([]);
  expect(found(disk)).toEqual([]);
  // The search would have seen what the relay does hold.
  expect(stands(a.identity.address, memory)).toBe(true);
  expect(disk.some((part) => stands(a.identity.address, part))).toBe(true);
});
