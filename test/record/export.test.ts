import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLines, readWhole } from '../../src/adapters/record-export/bag-source.ts';
import { type ExportRequest, verifyExport, writeExport } from '../../src/adapters/record-export/index.ts';
import { packFolder } from '../../src/adapters/record-export/zip-file.ts';
import { createSigningKey, sha256, verifySignature } from '../../src/adapters/signing/keys.ts';
import {
  formatNote,
  formatPolicy,
  formatReport,
  hashLeaf,
  parseProof,
  parseRecordLine,
  provesEntry,
  readSignedCheckpoint,
  sealingPolicy,
  signCheckpoint,
  toHex,
  toReportJson,
  verifyCheckpoint,
} from '../../src/record/index.ts';
import { SAMPLES } from '../../src/record/sample-records.ts';
import { startDatabase, type TestDatabase } from './database.ts';
import { type Cast, MATAMOROS, minutes, nameKey, openCast, put, receipt, takeTo } from './desks.ts';

let database: TestDatabase;
let cast: Cast;
const folder = mkdtempSync(join(tmpdir(), 'cauce-export-'));
beforeAll(async () => {
  database = await startDatabase();
  const [own, partner, relay] = [
    await database.create('own'),
    await database.create('partner'),
    await database.create('relay'),
  ];
  cast = await openCast(own.pool, partner.pool, relay.pool);
  await put(cast.log, ...SAMPLES, ...Array.from({ length: 20 }, (_, n) => receipt(n)));
  await takeTo(cast.log, cast.relay, minutes(10));
  await takeTo(cast.log, cast.partner, minutes(11));
});
afterAll(async () => {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

let exports = 0;
const request = (change: Partial<ExportRequest> = {}): ExportRequest => ({
  id: `export-${(exports += 1)}`,
  at: minutes(60),
  desk: 'matamoros',
  by: 'Records officer',
  purpose: 'Inquiry of the inspector',
  recipient: 'Inspector general',
  choice: {},
  withhold: [],
  reason: null,
  head: 'sealed',
  proofs: 'one-file',
  ...change,
});
const write = async (name: string, change: Partial<ExportRequest> = {}): Promise<string> => {
  const target = join(folder, name);
  const written = await writeExport(cast.log, cast.policy, request(change), target);
  if (!written.ok) throw new Error(written.refusal.message);
  return target;
};
const check = async (path: string, policy: string | null = null): Promise<Record<string, unknown>> => {
  const report = await verifyExport(path, policy);
  if (!report.ok) throw new Error(report.refusal.message);
  return toReportJson(report.value);
};

/** Runs the verifier of the export itself, under this Node or another. */
const run = promisify(execFile);
const runVerifier = async (path: string, args: readonly string[] = [], node = process.execPath) => {
  try {
    return { code: 0, ...(await run(node, [join(path, 'verify.mjs'), ...args])) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
};
const makePipe = (path: string): void => void execFileSync('/bin/sh', ['-c', `mkfifo '${path}'`]);
const copy = (path: string): string => {
  const to = mkdtempSync(join(folder, 'copy-'));
  cpSync(path, to, { recursive: true });
  return to;
};
const listFiles = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));

describe('an export that breaks off', () => {
  const full = (): never => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };

  test('holds no file open, which would keep its room, and leaves nothing', async () => {
    const log = { ...cast.log, list: async () => full() };
    const openFiles = (): readonly string[] =>
      readdirSync('/proc/self/fd').flatMap((fd) => {
        try {
          return readlinkSync(join('/proc/self/fd', fd));
        } catch {
          return []; // closed meanwhile
        }
      });
    await expect(writeExport(log, cast.policy, request(), join(folder, 'broken.zip'))).rejects.toThrow('no space');
    expect(openFiles().filter((path) => path.includes('broken.zip'))).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('broken'))).toEqual([]);
  });

  test('leaves no half of an archive where packing it fails', async () => {
    writeFileSync(join(folder, 'packed.txt'), 'records');
    const target = join(folder, 'half.zip');
    await expect(packFolder(folder, ['packed.txt', 'none.txt'], 'half', target)).rejects.toThrow('ENOENT');
    expect(existsSync(target)).toBe(false);
  });
});

describe('an export', () => {
  test('folder, archive and single proofs say the same; the record says who got it', async () => {
    const reports = [
      await check(await write('whole')),
      await check(await write('whole.zip')),
      await check(await write('single', { proofs: 'separate' })),
      await check(await write('single.zip', { proofs: 'separate' })),
    ];
    expect(reports[0]).toMatchObject({
      sound: true,
      sealed: true,
      signed: true,
      keys: 'export',
      origin: MATAMOROS,
      size: 37,
      records: 37,
      faults: 0,
    });
    for (const report of reports) expect(report).toEqual(reports[0]);
    const [entry] = await cast.log.list({ kinds: ['export'], first: 37 });
    const manifest = toHex(sha256(readFileSync(join(folder, 'whole', 'tagmanifest-sha256.txt'))));
    expect('fields' in entry!.content && entry!.content.fields).toMatchObject({
      recipient: 'Inspector general',
      records: 37,
      size: 37,
      manifest,
    });
  });

  test('keys that are none are said to be the reader’s, not the export’s', async () => {
    const keys = join(folder, 'letter.txt');
    writeFileSync(keys, 'hello');
    const report = await check(await write('with-letter'), 'hello');
    expect(report).toMatchObject({ sound: false, findings: [{ code: 'policy-malformed', file: 'your keys' }] });
    const itself = await runVerifier(join(folder, 'with-letter'), ['--policy', keys, '--json']);
    expect([itself.code, JSON.parse(itself.stdout)]).toEqual([1, report]);
  });

  test('keys that are not there, and a folder that is no export, are named', async () => {
    const path = await write('asked-wrongly');
    const keys = join(folder, 'never-sent.txt');
    expect(await runVerifier(path, ['--policy', keys])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`There is no file ${keys}.`),
    });
    expect(await runVerifier(path, [join(path, 'data')])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('data is no export, unpacked.'),
    });
  });

  test('of a desk that stands alone is sound and unsealed: no partner has named its keys', async () => {
    const own = nameKey(MATAMOROS, cast.logKey);
    const sides = [
      { label: 'matamoros', keys: [own] },
      { label: 'partner', keys: [] },
    ];
    const path = join(folder, 'alone');
    expect(await writeExport(cast.log, sealingPolicy(own, sides), request(), path)).toMatchObject({ ok: true });
    expect(await check(path)).toMatchObject({ sound: true, signed: true, sealed: false });
    const itself = await runVerifier(path, ['--json']);
    expect([itself.code, JSON.parse(itself.stdout)]).toEqual([0, await check(path)]);
  });

  test.each([
    ['a kind', { kinds: ['handoff'] }, 21],
    ['a subject', { subject: 'R-7' }, 1],
    ['a time', { from: minutes(5), until: minutes(9) }, 5],
  ] as const)('%s can be chosen, and still stands under the whole root', async (name, choice, records) => {
    expect(await check(await write(`chosen ${name}`.replaceAll(' ', '-'), { choice }))).toMatchObject({
      sound: true,
      records,
      size: 37,
    });
  });

  test.each([
    ['a path that is taken', 'whole', {}, 'export-exists'],
    ['records that are not there', 'none', { choice: { subject: 'R-4711' } }, 'nothing-to-export'],
    ['an export without a name', 'unnamed', { by: '' }, 'record-invalid'],
  ])('%s is refused, and leaves nothing behind', async (_, name, change, code) => {
    const before = readdirSync(folder).toSorted();
    const written = await writeExport(cast.log, cast.policy, request(change), join(folder, name));
    expect(written.ok ? null : written.refusal.code).toBe(code);
    expect(readdirSync(folder).toSorted()).toEqual(before);
  });

  // Every field of every kind in turn: src/record/export-lines.test.ts.
  test('fields withheld: the same root, sound each time, and nowhere in the files', async () => {
    const root = (await check(join(folder, 'whole')))['root'];
    for (const name of ['by', 'kind', 'counted', 'text']) {
      const path = await write(`without-${name}`, { withhold: [name] });
      const report = await check(path);
      expect([name, report['sound'], report['root']]).toEqual([name, true, root]);
      expect(report['withheldFields']).toBeGreaterThan(0);
      const lines = readFileSync(join(path, 'data/records.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => parseRecordLine(line)!);
      expect(lines.some(({ content }) => name in content.shown)).toBe(false);
    }
    const answers = await write('answers-without-text', { withhold: ['answer.text', 'handoff.by'] });
    const text = readFileSync(join(answers, 'data/records.jsonl'), 'utf8');
    expect(text).not.toContain('El puente abre');
    expect(text).toContain('Everyone who writes');
  });

  test('a record that was erased is exported as what remains of it', async () => {
    await cast.log.erase(
      { id: 'er-x', at: minutes(70), desk: 'matamoros', by: 'Ana', record: 20, reason: 'Order' },
      null,
    );
    expect(await check(await write('with-erased'))).toMatchObject({ sound: true, erased: 1 });
  });

  test('each proof stands by itself, as other tools read it', async () => {
    const files = listFiles(join(folder, 'single', 'data/proofs'));
    expect(files.length).toBe(37);
    const lines = readFileSync(join(folder, 'single', 'data/records.jsonl'), 'utf8')
      .trimEnd()
      .split('\n');
    for (const [at, line] of lines.entries()) {
      const { index, entry } = parseRecordLine(line)!;
      const proof = parseProof(
        readFileSync(join(folder, 'single', `data/proofs/${String(at).padStart(9, '0')}.tlog-proof`), 'utf8'),
      )!;
      expect(proof.index).toBe(index);
      expect(provesEntry(sha256, proof, entry)).toBe(true);
      expect(verifyCheckpoint(sha256, verifySignature, proof.note, nameKey(MATAMOROS, cast.logKey))).toBe(true);
    }
    const printed = await runVerifier(join(folder, 'whole'), ['--proof', '17']);
    expect(printed.stdout).toBe(readFileSync(join(folder, 'single', 'data/proofs/000000017.tlog-proof'), 'utf8'));
  });
});

const SYSTEM_NODE = '/usr/bin/node';
const runtimes = [process.execPath, ...(existsSync(SYSTEM_NODE) ? [SYSTEM_NODE] : [])];

describe.each(runtimes)('the verifier in the export, under %s', (node) => {
  const runJson = async (path: string, args: readonly string[] = []) => {
    const { code, stdout } = await runVerifier(path, [...args, '--json'], node);
    return { code, report: JSON.parse(stdout) as { cosigners: { label: string; state: string; at: string | null }[] } };
  };
  const hide = (report: object): object => ({ ...report, cosigners: [] });

  test('says what Cauce itself says, in the same words', async () => {
    for (const name of ['whole', 'single', 'with-erased', 'without-by']) {
      const path = join(folder, name);
      const { code, report } = await runJson(path);
      expect(code).toBe(0);
      expect(hide(report)).toEqual(hide(await check(path)));
      const states = Object.fromEntries(report.cosigners.map(({ label, state }) => [label, state]));
      expect(states).toMatchObject({ 'matamoros/ed25519': 'valid', 'brownsville/ed25519': 'valid' });
      expect(['valid', 'not-checked']).toContain(states['brownsville/ml-dsa-44']);
    }
    const report = await verifyExport(join(folder, 'whole'));
    const { stdout } = await runVerifier(join(folder, 'whole'), [], node);
    if (report.ok && node === process.execPath) expect(stdout).toBe(formatReport(report.value));
    expect(stdout).toContain('Sound: 37 records');
  });

  test('an export made up whole under a key of its own is sound by its own keys, and not by the reader’s', async () => {
    const path = copy(join(folder, 'whole'));
    const forger = createSigningKey('ed25519');
    const head = readSignedCheckpoint(readFileSync(join(path, 'data/checkpoint'), 'utf8'))!;
    writeFileSync(
      join(path, 'data/checkpoint'),
      formatNote(signCheckpoint(sha256, head.checkpoint, MATAMOROS, forger)),
    );
    writeFileSync(join(path, 'data/policy'), formatPolicy(sha256, sealingPolicy(nameKey(MATAMOROS, forger), [])));
    rewriteManifests(path);
    const policy = join(mkdtempSync(join(folder, 'policy-')), 'keys.txt');
    writeFileSync(policy, formatPolicy(sha256, cast.policy));
    expect(await runJson(path)).toMatchObject({ code: 0, report: { sound: true, keys: 'export' } });
    expect(await runJson(path, ['--policy', policy])).toMatchObject({
      code: 1,
      report: { sound: false, signed: false, keys: 'reader', findings: [{ code: 'head-unsigned' }] },
    });
    expect(await check(path, readFileSync(policy, 'utf8'))).toMatchObject({
      sound: false,
      findings: [{ code: 'head-unsigned' }],
    });
    expect(await runJson(join(folder, 'whole'), ['--policy', policy])).toMatchObject({
      code: 0,
      report: { sound: true, sealed: true, keys: 'reader' },
    });
  });
});

/** What somebody does who changes an export and knows what a manifest is. */
function rewriteManifests(path: string): void {
  const sum = (name: string): string =>
    `${createHash('sha256')
      .update(readFileSync(join(path, name)))
      .digest('hex')}  ${name}\n`;
  const files = listFiles(path).toSorted();
  writeFileSync(
    join(path, 'manifest-sha256.txt'),
    files
      .filter((name) => name.startsWith('data/'))
      .map(sum)
      .join(''),
  );
  const tags = files.filter((name) => !name.startsWith('data/') && name !== 'tagmanifest-sha256.txt');
  writeFileSync(join(path, 'tagmanifest-sha256.txt'), tags.map(sum).join(''));
}

describe('an export that was changed', () => {
  test('one byte anywhere, in any file: not sound, and the file is named', async () => {
    for (const name of ['whole', 'single']) {
      const path = copy(join(folder, name));
      for (const file of listFiles(path)) {
        const bytes = readFileSync(join(path, file));
        const places = [0, bytes.length >> 1, bytes.length - 1, (bytes.length * 7) % 11];
        for (const place of places.slice(0, name === 'whole' ? 4 : 1)) {
          const changed = Buffer.from(bytes);
          changed[place]! ^= 1;
          writeFileSync(join(path, file), changed);
          const report = await check(path);
          const isManifest = file.includes('manifest-sha256');
          expect([file, place, report['sound']]).toEqual([file, place, false]);
          if (!isManifest)
            expect([file, (report['findings'] as { file: string }[]).map((finding) => finding.file)]).toEqual([
              file,
              expect.arrayContaining([file]),
            ]);
        }
        writeFileSync(join(path, file), bytes);
      }
      expect(await check(path)).toMatchObject({ sound: true });
    }
  });

  const edit = (path: string, file: string, change: (text: string) => string): void => {
    const before = readFileSync(join(path, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error('nothing was changed');
    writeFileSync(join(path, file), after);
  };
  const swapLines = (text: string): string => {
    const lines = text.split('\n');
    return [lines[1], lines[0], ...lines.slice(2)].join('\n');
  };
  const records = 'data/records.jsonl';
  const proofs = 'data/proofs.jsonl';
  test.each<readonly [string, (path: string) => void, string, number | null]>([
    [
      '118 people become 18',
      (path) => edit(path, records, (text) => text.replace('"value":118', '"value":18')),
      'content-changed',
      0,
    ],
    [
      'a name becomes another',
      (path) => edit(path, records, (text) => text.replace('"value":"Jean"', '"value":"Rosa"')),
      'content-changed',
      10,
    ],
    [
      'a salt is changed',
      (path) => edit(path, records, (text) => text.replace(/"salt":"...../, '"salt":"AAAAA')),
      'content-changed',
      0,
    ],
    [
      'an entry is changed',
      (path) => edit(path, records, (text) => text.replace(/"entry":"....../, '"entry":"AAAAAA')),
      'content-changed',
      0,
    ],
    [
      'a proof is changed',
      (path) => edit(path, proofs, (text) => text.replace(/"hashes":\["....../, '"hashes":["AAAAAA')),
      'proof-fails',
      0,
    ],
    [
      'a proof is left out',
      (path) => edit(path, proofs, (text) => text.slice(text.indexOf('\n') + 1)),
      'proof-missing',
      0,
    ],
    [
      'two records change places',
      (path) => {
        edit(path, records, swapLines);
        edit(path, proofs, swapLines);
      },
      'line-order',
      0,
    ],
    [
      'a record is there twice',
      (path) => edit(path, records, (text) => text.slice(0, text.indexOf('\n') + 1) + text),
      'line-order',
      0,
    ],
    ['the last line breaks off', (path) => edit(path, records, (text) => text.slice(0, -1)), 'line-malformed', null],
    [
      'bytes that are no text',
      (path) =>
        writeFileSync(join(path, records), Buffer.concat([readFileSync(join(path, records)), Buffer.from([0xff, 10])])),
      'line-malformed',
      null,
    ],
    [
      'the head claims more',
      (path) => edit(path, 'data/checkpoint', (text) => text.replace('\n37\n', '\n38\n')),
      'head-unsigned',
      null,
    ],
    ['the head is gone', (path) => rmSync(join(path, 'data/checkpoint')), 'head-malformed', null],
    ['the keys are gone', (path) => rmSync(join(path, 'data/policy')), 'policy-malformed', null],
    [
      'a cosigner’s line is cut',
      (path) => edit(path, 'data/checkpoint', (text) => text.slice(0, -20)),
      'head-malformed',
      null,
    ],
  ])('%s, the manifests written anew: found by both verifiers, in the same words', async (_, change, code, record) => {
    const path = copy(join(folder, 'whole'));
    change(path);
    rewriteManifests(path);
    const report = await check(path);
    expect(report['sound']).toBe(false);
    expect(report['findings']).toContainEqual(expect.objectContaining({ code, record }));
    const { code: exit, stdout } = await runVerifier(path, ['--json']);
    expect(exit).toBe(1);
    expect(JSON.parse(stdout)).toEqual(report);
  });

  test.each<readonly [string, (path: string) => void, string]>([
    ['a file too many', (path) => writeFileSync(join(path, 'data/more.txt'), 'more'), 'file-unlisted'],
    [
      'a link in place of a file',
      (path) => {
        rmSync(join(path, records));
        symlinkSync('/dev/null', join(path, records));
      },
      'file-changed',
    ],
    ['a file that is gone', (path) => rmSync(join(path, 'README.txt')), 'file-missing'],
    ['a manifest that is gone', (path) => rmSync(join(path, 'manifest-sha256.txt')), 'manifest-malformed'],
    [
      'a proof of its own kind for nobody',
      (path) => writeFileSync(join(path, 'data/proofs.jsonl'), '{"hashes":[],"index":99}\n', { flag: 'a' }),
      'line-order',
    ],
  ])('%s: found by both verifiers', async (_, change, code) => {
    const path = copy(join(folder, 'whole'));
    change(path);
    const report = await check(path);
    expect(report['findings']).toContainEqual(expect.objectContaining({ code }));
    expect(JSON.parse((await runVerifier(path, ['--json'])).stdout)).toEqual(report);
  });

  test.each<readonly [string, (path: string) => void]>([
    ['a link to a file without end', (path) => symlinkSync('/dev/zero', path)],
    ['a pipe into which nobody writes', (path) => makePipe(path)],
  ])('%s in place of a file is not read: found by both verifiers', async (_, place) => {
    for (const file of ['README.txt', 'data/checkpoint', 'data/policy', records, proofs]) {
      const path = copy(join(folder, 'whole'));
      rmSync(join(path, file));
      place(join(path, file));
      const report = await check(path);
      expect(report['findings']).toContainEqual(expect.objectContaining({ code: 'file-changed', file }));
      expect(JSON.parse((await runVerifier(path, ['--json'])).stdout)).toEqual(report);
    }
  });

  test('a proof that nobody needs is held against the manifest all the same', async () => {
    const path = copy(join(folder, 'whole'));
    mkdirSync(join(path, 'data/proofs'));
    writeFileSync(join(path, 'data/proofs/000000001.tlog-proof'), 'one');
    rewriteManifests(path);
    writeFileSync(join(path, 'data/proofs/000000001.tlog-proof'), 'two');
    const report = await check(path);
    expect(report['findings']).toContainEqual(expect.objectContaining({ code: 'file-changed' }));
    expect(JSON.parse((await runVerifier(path, ['--json'])).stdout)).toEqual(report);
  });

  test('a log whose name no cosignature can hold is no sound one, and told as such by both verifiers', async () => {
    const path = copy(join(folder, 'whole'));
    const origin = 'o'.repeat(300);
    edit(path, 'data/checkpoint', (text) => `${origin}\n${text.slice(text.indexOf('\n') + 1)}`);
    rewriteManifests(path);
    const report = await check(path);
    expect(report['findings']).toContainEqual(expect.objectContaining({ code: 'head-malformed' }));
    expect(JSON.parse((await runVerifier(path, ['--json'])).stdout)).toEqual(report);
  });

  test('a line without end is given up, and not gathered until memory is', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new Uint8Array(1 << 20).fill(0x20);
    }
    const lines: string[] = [];
    for await (const line of readLines(endless())) lines.push(line);
    expect(lines).toEqual(['\0']);
    await expect(readWhole(endless())).rejects.toThrow('longer than');
  });

  test('an archive in which a name stands twice is refused: others would unpack the other one', async () => {
    const target = join(folder, 'twice.zip');
    await packFolder(join(folder, 'whole'), [...listFiles(join(folder, 'whole')), records], 'whole', target);
    expect(await verifyExport(target)).toMatchObject({ ok: false, refusal: { code: 'export-unreadable' } });
  });

  test('what is no export at all is refused', async () => {
    writeFileSync(join(folder, 'no.zip'), 'PK no archive');
    for (const path of [join(folder, 'nowhere'), join(folder, 'no.zip')])
      expect(await verifyExport(path)).toMatchObject({ ok: false, refusal: { code: 'export-unreadable' } });
    const cut = readFileSync(join(folder, 'whole.zip'));
    writeFileSync(join(folder, 'cut.zip'), cut.subarray(0, cut.length - 400));
    const report = await verifyExport(join(folder, 'cut.zip'));
    expect(report.ok && report.value.isSound).toBe(false);
    expect(hashLeaf(sha256, cut).length).toBe(32);
  });
});
