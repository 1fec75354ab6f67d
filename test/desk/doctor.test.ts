import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { doctorCommand } from '../../src/cli/doctor-command.ts';
import { readDeskKey } from '../../src/adapters/files/desk-key.ts';
import { openRecordBeside } from '../../src/cli/record-room.ts';
import { asInstant } from '../../src/model/index.ts';
import { startDesk } from '../../src/cli/desk-process.ts';
import { loadDeskFile } from '../../src/cli/desk-settings.ts';
import { loadCorridor } from '../../src/cli/rooms.ts';
import type { Finding } from '../../src/desk/index.ts';
import { connectTo } from './database.ts';

const repository = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'cauce-doctor-'));
const data = join(folder, 'data');
const settings = join(folder, 'desk.json');
const SECRET = 'a secret of the platform';

beforeAll(() => {
  chmodSync(folder, 0o755); // as root the database runs as nobody, who must find its way in
  cpSync(join(repository, 'examples/corridors/matamoros-brownsville.json'), join(folder, 'corridor.json'));
  const agreed = { agreedBy: 'All', agreedAt: '2026-04-20T09:00:00-05:00', purpose: 'To hear', notice: 'Read here.' };
  const whatsapp = { appSecret: SECRET, verifyToken: 'a phrase of ours', basis: agreed };
  const protection = { focalPoint: { name: 'Lucía Ferrer', contact: 'radio 4' } };
  writeFileSync(settings, JSON.stringify({ name: 'Matamoros', corridor: 'corridor.json', whatsapp, protection }));
  chmodSync(settings, 0o600);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly code: number;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly mend: readonly string[];
}

/** Runs `cauce doctor --json` and hears what it says. */
async function askDoctor(options: Readonly<Record<string, string>>): Promise<Told> {
  let text = '';
  const heard = vi.spyOn(process.stdout, 'write').mockImplementation((words) => Boolean((text += String(words))));
  const code = await doctorCommand.run([], { settings, data, json: true, ...options });
  heard.mockRestore();
  const findings = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Finding);
  const mend = findings.filter(({ state }) => state === 'mend').map(({ check, says }) => `${check}: ${says}`);
  return { code, text, findings, mend };
}

test('a desk at four in the morning: well while it runs, and when it is off, open or behind the doctor says so', async () => {
  const file = loadDeskFile(settings);
  const corridor = loadCorridor(join(folder, 'corridor.json'));
  if (!file.ok || !corridor.ok) throw new Error('the example can be read');
  const desk = await startDesk({
    file: file.value,
    corridor: corridor.value,
    dataFolder: data,
    port: 0,
    host: '127.0.0.1',
    databaseUrl: null,
    webFolder: null,
    sandboxUrl: null,
    log: () => undefined,
  });
  const backups = join(folder, 'backups');
  mkdirSync(backups);
  writeFileSync(join(backups, 'monday.cauce'), '');
  try {
    const beside = (await openRecordBeside(desk.databaseUrl, readDeskKey(data)))!;
    const scope = { kinds: null, subject: null, from: null, until: null };
    const order = { id: 'hold-1', desk: 'desk', by: 'Ana', at: asInstant(Date.now()), reason: 'A court asks' };
    expect(await beside.log.placeHold(order, { id: 'hold-1', scope })).toMatchObject({ ok: true });
    await beside.log.signHead(asInstant(Date.now()));
    await beside.close();
    const well = await askDoctor({ desk: desk.url, backups });
    expect(well.mend).toEqual([]);
    expect(well.text).toContain('records, and the newest head verifies');
    expect(well.findings.filter(({ state }) => state === 'unseen')).toEqual([]);
    expect(well.code).toBe(0);

    const client = await connectTo(data);
    await client.query(`insert into message (id, version, channel, sent_at, expires_at, body)
      values ('old', nextval('message_version'), 'tipline', 0, 1000, '{}')`);
    await client.query('update record_schema_step set step = 99');
    const behind = await askDoctor({ desk: desk.url });
    expect(behind.mend.join('\n')).toMatch(/A newer Cauce wrote the record \(step 99 of \d+ known here\)/);
    expect(behind.mend.join('\n')).toMatch(/chat: 1 messages are held past their 72 hours/);
    await client.query('update record_schema_step set step = 1');
    await client.query(`delete from message where id = 'old'`);
    await client.query('alter table record disable trigger record_stays');
    await client.query('update record set leaf = sha256(leaf)');
    await client.end();
  } finally {
    await desk.stop();
  }
  // Somebody has changed a record, and put back the key of another desk, open to all.
  writeFileSync(join(data, 'desk.key'), randomBytes(32).toString('base64'));
  chmodSync(join(data, 'desk.key'), 0o644);
  chmodSync(settings, 0o644);
  const lastWeek = new Date(Date.now() - 7 * 86_400_000);
  utimesSync(join(backups, 'monday.cauce'), lastWeek, lastWeek);
  const off = await askDoctor({ desk: 'http://127.0.0.1:9', backups });
  expect(off.mend.map((line) => line.split(':')[0])).toEqual([
    'settings',
    'folder',
    'desk',
    'record',
    'record',
    'backup',
  ]);
  expect(off.code).toBe(1);
  // Looking mends nothing behind the operator's back.
  expect(statSync(join(data, 'desk.key')).mode & 0o777).toBe(0o644);
  for (const secret of [SECRET, 'Lucía', 'a phrase of ours']) expect(off.text).not.toContain(secret);
}, 60_000);

test('where no desk has started yet nothing is made', async () => {
  const fresh = join(folder, 'fresh');
  const { code, findings } = await askDoctor({ data: fresh, desk: 'http://127.0.0.1:9' });
  expect(code).toBe(1);
  expect(findings.find(({ check }) => check === 'folder')?.state).toBe('mend');
  expect(() => statSync(fresh)).toThrow('ENOENT');
});
