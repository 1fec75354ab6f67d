import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadDeskKey } from '../../src/adapters/files/desk-key.ts';
import { verifyExport, writeExport } from '../../src/adapters/record-export/index.ts';
import { openRecordLog } from '../../src/adapters/record-store/index.ts';
import { runCommand } from '../../src/cli/command.ts';
import { describeFailure } from '../../src/cli/failures.ts';
import { recordCommand } from '../../src/cli/record-command.ts';
import { deriveLogKey, openCustody } from '../../src/cli/record-room.ts';
import { createCustodyDesk } from '../../src/desk/index.ts';
import { asInstant, DAY, parseZone } from '../../src/model/index.ts';
import { type RecordLog, RETENTION_DAYS, sealingPolicy, toHex } from '../../src/record/index.ts';
import { startDatabase, type TestDatabase } from './database.ts';
import { nameKey, put, receipt } from './desks.ts';

const ORIGIN = 'cauce/matamoros';
const folder = mkdtempSync(join(tmpdir(), 'cauce-custody-'));
const exportsFolder = join(folder, 'exports');
/** The days Cauce comes with. */
const usual = ['--schedule', join(folder, 'usual.json')];
writeFileSync(usual[1]!, '{}');
const key = deriveLogKey(loadDeskKey(folder));
const policy = sealingPolicy(nameKey(ORIGIN, key), []);
const eightYearsAgo = asInstant(Date.now() - 8 * 365 * DAY);

let database: TestDatabase;
let opened: { readonly pool: Pool; readonly url: string };
let log: RecordLog;
beforeAll(async () => {
  database = await startDatabase();
  opened = await database.create('custody');
  vi.stubEnv('DATABASE_URL', opened.url);
  log = await openLog(opened.pool);
  await put(
    log,
    ...Array.from({ length: 6 }, (_, n) => receipt(n)),
    receipt(6, eightYearsAgo),
    receipt(7, eightYearsAgo),
  );
  await log.signHead(asInstant(Date.now()));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function openLog(pool: Pool): Promise<RecordLog> {
  const log = await openRecordLog(pool, { origin: ORIGIN, key, cosignKeys: [key], policy });
  if (!log.ok) throw new Error(log.refusal.message);
  return log.value;
}

const printed = { out: '', err: '' };
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed.out += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((printed.err += String(text))));
  return () => vi.restoreAllMocks();
});

/** What the records officer types, and what the desk answers. */
async function cauce(...words: readonly string[]) {
  Object.assign(printed, { out: '', err: '' });
  const code = await runCommand(recordCommand, [...words, '--data', folder]).catch((error: unknown) => {
    printed.err += describeFailure(error) ?? '    at ';
    return 1;
  });
  return { code, ...printed };
}

/** An export that lies on the desk's shelf, as the Record page makes it. */
async function shelve(id: string, subject: string): Promise<string> {
  mkdirSync(exportsFolder, { recursive: true });
  const order = {
    id,
    at: asInstant(Date.now()),
    desk: 'matamoros',
    by: 'Rosa',
    purpose: 'An inquiry',
    recipient: 'OIG',
  };
  const path = join(exportsFolder, `record-${id}.zip`);
  const choice = { subject };
  const rest = { choice, withhold: [], reason: null, head: 'newest', proofs: 'one-file' } as const;
  const written = await writeExport(log, policy, { ...order, ...rest }, path);
  if (!written.ok) throw new Error(written.refusal.message);
  return path;
}

const officer = ['--by', 'Lucía', '--reason', 'Order 17/2026'];
const shownOf = async (index: number): Promise<readonly string[]> => {
  const [record] = await log.list({ first: index, end: index + 1 });
  return Object.keys('fields' in record!.content ? record!.content.fields : record!.content.remains.shown);
};

test('a record under a legal hold is not erased by whoever presses for it; who placed and who lifted it stands on the record', async () => {
  const held = await cauce('hold', '--subject', 'R-1', '--by', 'Ana', '--reason', 'Inquiry of the ombudsman');
  expect(held.code).toBe(0);
  const hold = /^(H-\w+) stands: about R-1/.exec(held.out)![1]!;
  expect((await cauce('holds')).out).toContain('Ana: Inquiry of the ombudsman');
  const pressed = await cauce('erase', '1', ...officer, '--yes');
  expect([pressed.code, pressed.err]).toEqual([1, expect.stringContaining('under a legal hold')]);
  expect(await shownOf(1)).toContain('counted');

  expect((await cauce('lift', hold, '--by', 'Ana', '--reason', 'Closed')).code).toBe(0);
  expect((await cauce('holds')).out).toContain('No legal hold stands');
  expect((await cauce('lift', hold, '--by', 'Ana', '--reason', 'Closed')).code).toBe(1);
  const acts = await log.list({ kinds: ['legal-hold'], subject: hold });
  expect(acts.map(({ content }) => 'fields' in content && [content.fields['act'], content.fields['by']])).toEqual([
    ['placed', 'Ana'],
    ['lifted', 'Ana'],
  ]);
});

test('an erasure is told beforehand with the exports that show it, takes both, and leaves root and proofs', async () => {
  const touched = await shelve('touched-0001', 'R-1');
  const other = await shelve('other-000001', 'R-2');
  mkdirSync(`${join(exportsFolder, 'record-broken-off.zip')}.partial/data`, { recursive: true });
  const { size, root } = await log.root();

  const told = await cauce('erase', '1', ...officer);
  expect(told.code).toBe(0);
  expect(told.out).toContain('would be removed: record-touched-0001.zip');
  expect(told.out).toContain('would be removed: record-broken-off.zip.partial');
  expect(told.out).toContain('Nothing was erased');
  expect(await shownOf(1)).toContain('counted');
  expect((await verifyExport(touched, null)).ok).toBe(true);

  const done = await cauce('erase', '1', ...officer, '--yes');
  expect(done.code).toBe(0);
  expect(readdirSync(exportsFolder)).toEqual(['record-other-000001.zip']);
  expect(await shownOf(1)).toEqual(['at', 'kind']);
  expect(toHex((await log.root(size)).root)).toBe(toHex(root));
  // One made before and one made after are both sound.
  const after = await shelve('after-000001', 'R-2');
  for (const path of [other, after]) expect(await verifyExport(path, null)).toMatchObject({ value: { isSound: true } });
  const [erasure] = await log.list({ kinds: ['erasure'] });
  expect('fields' in erasure!.content && erasure!.content.fields).toMatchObject({ by: 'Lucía', record: 1 });
  expect((await cauce('show', '1')).out).toContain('erased: ');
});

test('a field that the record does not show is no erasure, and the trace of one cannot be erased', async () => {
  const { size } = await log.root();
  const slip = await cauce('erase', '2', ...officer, '--field', 'headcont', '--yes');
  expect([slip.code, slip.err]).toEqual([1, expect.stringContaining('shows no headcont')]);
  expect((await cauce('erase', '1', ...officer, '--yes')).code).toBe(1);
  const [erasure] = await log.list({ kinds: ['erasure'] });
  const trace = await cauce('erase', String(erasure!.index), ...officer, '--yes');
  expect([trace.code, trace.err]).toEqual([1, expect.stringContaining('done with the record itself')]);
  expect((await log.root()).size).toBe(size);
});

test('retention erases nothing by itself: it tells what is due, keeps back what is held, and erases when a named person says so', async () => {
  const hold = /H-\w+/.exec((await cauce('hold', '--subject', 'R-6', ...officer)).out)![0];
  const due = await cauce('due');
  expect(due.out).toMatch(/operations +2555 days +1 due, 1 more under a legal hold/);
  expect(due.out).toMatch(/custody +for good +0 due/);
  const dry = await cauce('run', '--by', 'Lucía', ...usual);
  expect([dry.code, dry.out]).toEqual([0, expect.stringContaining('Nothing was erased')]);
  expect(await shownOf(7)).toContain('counted');

  expect((await cauce('run', '--by', 'Lucía', '--yes', ...usual)).out).toContain('1 record erased, 1 kept back');
  expect([await shownOf(7), (await shownOf(6)).length > 2]).toEqual([['at', 'kind'], true]);
  await cauce('lift', hold, ...officer);

  const schedule = join(folder, 'schedule.json');
  writeFileSync(schedule, '{"operations": null}');
  expect((await cauce('due', '--schedule', schedule)).out).toContain('Nothing is to be erased');
  const settings = join(folder, 'desk.json');
  const file = { name: 'Matamoros', corridor: 'corridor.json', retention: { operations: null } };
  writeFileSync(settings, JSON.stringify(file));
  expect((await cauce('due', '--settings', settings)).out).toMatch(/operations +for good +0 due/);
  writeFileSync(schedule, '{"operatoins": 1}');
  expect((await cauce('due', '--schedule', schedule)).code).toBe(2);
});

test.each([
  [['erase', '1', '--reason', 'Order']],
  [['erase', '1', '--by', 'Ana']],
  [['erase', 'all', ...officer]],
  [['erase', ...officer]],
  [['due', '--yes']],
  [['run', '--by', 'Ana', '--yes']],
  [['run', '--by', 'Ana', '--yes', '--settings', 'desk.json', '--schedule', 'days.json']],
  [['run', '7', '--by', 'Ana', '--yes', ...usual]],
  [['hold', '--kind', 'chat', ...officer]],
  [['hold', '--from', 'yesterday', ...officer]],
  [['forget', '1', ...officer]],
])('%j is wrong use, and does nothing', async (words) => {
  const { size } = await log.root();
  expect((await cauce(...words)).code).toBe(2);
  expect((await log.root()).size).toBe(size);
});

/** The Record page's door to the same log. */
const openPage = () =>
  createCustodyDesk({
    custody: openCustody(log, exportsFolder, () => asInstant(Date.now())),
    schedule: RETENTION_DAYS,
    labelOf: (subject) => (subject === 'R-3' ? 'M-3' : null),
    zone: parseZone('UTC')!,
  });
const everything = { kinds: null, subject: null, from: null, until: null };
const sizeNow = async (): Promise<number> => (await log.root()).size;

describe('a coordinator at the Record page', () => {
  const kim = { by: 'Kim', reason: 'Order 21/2026' };

  test('sees what is held, by whom and why; an answer that was lost is asked for again, and nothing is done twice', async () => {
    const page = openPage();
    const placing = { ...kim, ...everything, id: 'aaaa1111-hold', subject: 'R-3' };
    const first = await page.placeLegalHold(placing);
    const after = await sizeNow();
    const again = await page.placeLegalHold(placing);
    expect(first).toMatchObject({ ok: true, value: { hold: 'H-aaaa1111', repeated: false } });
    expect(again).toMatchObject({ ok: true, value: { hold: 'H-aaaa1111', repeated: true } });
    expect(await sizeNow()).toBe(after);
    expect(await page.custody()).toMatchObject({
      value: { holds: [{ hold: 'H-aaaa1111', subject: 'R-3', label: 'M-3', kinds: null, ...kim }] },
    });
    expect(await page.erasurePreview(3)).toMatchObject({ refusal: { code: 'record-held' } });

    const lifting = { ...kim, id: 'aaaa1111-lift', hold: 'H-aaaa1111' };
    expect(await page.liftLegalHold(lifting)).toMatchObject({ value: { repeated: false } });
    expect(await page.liftLegalHold(lifting)).toMatchObject({ value: { repeated: true } });
    expect(await page.liftLegalHold({ ...lifting, id: 'aaaa1111-late' })).toMatchObject({ ok: false });
    expect(await sizeNow()).toBe(after + 1);
  });

  test('cannot free what one hold keeps by placing another of the same name', async () => {
    const page = openPage();
    const placing = { ...kim, ...everything, id: 'bbbb2222-1', subject: 'R-3' };
    await page.placeLegalHold(placing);
    for (const other of [
      { ...placing, subject: 'R-4' },
      { ...placing, id: 'bbbb2222-2', subject: 'R-4' },
    ])
      expect(await page.placeLegalHold(other)).toMatchObject({ refusal: { code: 'record-id-taken' } });
    expect((await log.holds()).map(({ scope }) => scope.subject)).toEqual(['R-3']);
    await page.liftLegalHold({ ...kim, id: 'bbbb2222-3', hold: 'H-bbbb2222' });
  });

  test('erases one field of a record once, and is told what is gone already', async () => {
    const page = openPage();
    await shelve('page-000001', 'R-3');
    const seen = await page.erasurePreview(3);
    expect(seen).toMatchObject({ value: { kind: 'handoff', exports: ['record-page-000001.zip'] } });
    const erasing = { ...kim, id: 'cccc3333-erase', record: 3, fields: ['counted'] };
    expect(await page.eraseRecord(erasing)).toMatchObject({ value: { exports: ['record-page-000001.zip'] } });
    const after = await sizeNow();
    expect(await page.eraseRecord(erasing)).toMatchObject({ value: { repeated: true, entry: after - 1 } });
    expect(await page.eraseRecord({ ...erasing, record: 4 })).toMatchObject({ refusal: { code: 'record-id-taken' } });
    expect(await page.eraseRecord({ ...erasing, id: 'cccc3333-2' })).toMatchObject({
      refusal: { code: 'record-bare' },
    });
    expect([await sizeNow(), await shownOf(3), (await shownOf(4)).includes('counted')]).toEqual([
      after,
      expect.not.arrayContaining(['counted']),
      true,
    ]);
  });

  test('a run takes what it was told to take, or nothing; its reason stands on the record', async () => {
    await cauce('run', '--by', 'Lucía', '--yes', ...usual);
    const first = await sizeNow();
    await put(log, ...[1, 2, 3].map((n) => receipt(5_000 + n, eightYearsAgo)));
    const page = openPage();
    expect(await page.retentionPreview()).toMatchObject({ value: { due: 3, kinds: [{ kind: 'handoff', count: 3 }] } });
    await page.placeLegalHold({ ...kim, ...everything, id: 'dddd4444-hold', subject: 'R-5001' });
    const run = { ...kim, id: 'dddd4444-run', told: 3 };
    expect(await page.runRetention(run)).toMatchObject({ refusal: { code: 'due-changed' } });
    expect(await shownOf(first + 1)).toContain('counted');
    expect(await page.custody()).toMatchObject({ value: { due: 2, held: 1 } });

    const said = { ...run, id: 'dddd4444-run-2', told: 2 };
    expect(await page.runRetention(said)).toMatchObject({ value: { erased: 2, held: 1, repeated: false } });
    const after = await sizeNow();
    expect(await page.runRetention(said)).toMatchObject({ value: { erased: 2, repeated: true } });
    expect(await sizeNow()).toBe(after);
    const [entry] = await log.list({ first: after - 1 });
    expect('fields' in entry!.content && entry!.content.fields).toMatchObject({ ...kim, erased: 2 });
    await page.liftLegalHold({ ...kim, id: 'dddd4444-lift', hold: 'H-dddd4444' });
    await page.runRetention({ ...run, id: 'dddd4444-run-3', told: 1 });
  });
});

test.each([
  ['nobody listens', () => 'postgres://cauce@127.0.0.1:1/desk', 'ECONNREFUSED'],
  ['it has no such database', () => opened.url.replace(/\/[^/]*$/, '/nowhere'), '"nowhere" does not exist'],
])('where the database is not to be worked with (%s) that is said in a line', async (_why, url, said) => {
  vi.stubEnv('DATABASE_URL', url());
  const answer = await cauce('due');
  vi.stubEnv('DATABASE_URL', opened.url);
  expect([answer.code, answer.err]).toEqual([1, expect.stringContaining(said)]);
  expect(answer.err).toContain('Check DATABASE_URL');
  expect(answer.err).not.toContain('    at ');
});

test('a run that is killed leaves no record half erased: what is gone stands in an entry, and the next run ends it', async () => {
  const first = (await log.root()).size;
  for (let n = 0; n < 1_200; n += 400)
    await put(log, ...Array.from({ length: 400 }, (_, at) => receipt(10_000 + n + at, eightYearsAgo)));
  const main = join(import.meta.dirname, '../../src/cli/main.ts');
  const child = spawn(process.execPath, [main, 'record', 'run', '--by', 'Lucía', '--yes', ...usual, '--data', folder], {
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.on('close', done));
  const erasedFrom = async (): Promise<number[]> => {
    const { rows } = await opened.pool.query<{ index: string }>(
      'select index from record where erased and index >= $1 order by index',
      [first],
    );
    return rows.map(({ index }) => Number(index));
  };
  while (child.exitCode === null && (await erasedFrom()).length === 0);
  child.kill('SIGKILL');
  await ended;

  const runs = (await log.list({ kinds: ['retention-run'], first })).flatMap(({ content }) =>
    'fields' in content ? (content.fields['indices'] as [number, number][]) : [],
  );
  const listed = runs.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  expect(listed.filter((index) => index >= first)).toEqual(await erasedFrom());
  expect((await cauce('run', '--by', 'Lucía', '--yes', ...usual)).code).toBe(0);
  expect((await erasedFrom()).length).toBe(1_200);
});
