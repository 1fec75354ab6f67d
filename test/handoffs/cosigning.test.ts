import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openRecordLog, openWitness } from '../../src/adapters/record-store/index.ts';
import { createSigningKey, sha256 } from '../../src/adapters/signing/keys.ts';
import { type Cosigning, createCosigning, type SharedLog } from '../../src/desk/index.ts';
import { asInstant, type DeskId } from '../../src/model/index.ts';
import {
  formatVerifierKey,
  type NamedKey,
  type RecordLog,
  sealingPolicy,
  type SigningKey,
} from '../../src/record/index.ts';
import { startDatabase, type TestDatabase } from '../record/database.ts';
import { nameKey, NIGHT, put, receipt } from '../record/desks.ts';
import { OBSERVER, RECEIVER, SENDER } from './desks.ts';
import { createHub, type Hub } from './hub.ts';

let database: TestDatabase;
let hostile = 0;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

interface Keys {
  readonly own: SigningKey;
  readonly slow: SigningKey;
}
const drawKeys = (): Keys => ({ own: createSigningKey('ed25519'), slow: createSigningKey('ml-dsa-44') });

interface Desk {
  readonly hear: () => Promise<void>;
  readonly record: RecordLog;
  readonly cosigning: Cosigning;
  readonly log: SharedLog;
}

/** A desk's record with its cosigning, on a database of its own. */
async function openDesk(hub: Hub, desk: typeof SENDER, name: string, keys: Keys, pace: Pace = {}): Promise<Desk> {
  return openOn((await database.create(name)).pool, hub, desk, keys, pace);
}

type Pace = Partial<Pick<Parameters<typeof createCosigning>[0], 'elapsed' | 'pauseMilliseconds'>>;

async function openOn(pool: Pool, hub: Hub, { id }: typeof SENDER, keys: Keys, pace: Pace = {}): Promise<Desk> {
  const origin = `cauce/${id}`;
  const own = nameKey(origin, keys.own);
  const known: { cosigning: Cosigning | null } = { cosigning: null };
  const keysOf = (): readonly NamedKey[] => known.cosigning?.partners()[0]?.cosignKeys ?? [];
  const opened = await openRecordLog(pool, {
    origin,
    key: keys.own,
    cosignKeys: [keys.own],
    get policy() {
      return sealingPolicy(own, [
        { label: 'own', keys: [own] },
        { label: 'partner', keys: keysOf() },
      ]);
    },
  });
  if (!opened.ok) throw new Error(opened.refusal.message);
  const log = hub.connect(id, () => NIGHT);
  const cosigning = createCosigning({
    desk: id,
    log,
    record: opened.value,
    witness: await openWitness(pool, origin, [keys.own, keys.slow]),
    logKey: own,
    cosignKeys: [own, nameKey(origin, keys.slow)],
    sha256,
    clock: () => NIGHT,
    elapsed: () => NIGHT,
    pauseMilliseconds: 0,
    ...pace,
  });
  known.cosigning = cosigning;
  const hear = async (): Promise<void> => cosigning.note(await log.read(0, 10_000));
  return { record: opened.value, cosigning, log, hear };
}

/** Until nobody has anything to add. */
async function settle(hub: Hub, ...desks: readonly Desk[]): Promise<void> {
  for (let before = -1; before !== hub.entries.length;) {
    before = hub.entries.length;
    for (const { cosigning, hear } of desks) {
      await hear();
      await cosigning.turn();
    }
  }
}

async function write({ record }: Desk, from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n += 1) await put(record, receipt(n));
  await record.signHead(asInstant(NIGHT));
}

const nameKeys = (origin: string, key: SigningKey, cosigner: NamedKey = nameKey(origin, key)): string =>
  JSON.stringify({
    type: 'record-keys',
    origin,
    log: formatVerifierKey(sha256, nameKey(origin, key), 'log'),
    cosign: [formatVerifierKey(sha256, cosigner, 'cosigner')],
  });

const conflictsOf = ({ cosigning }: Desk): readonly [DeskId, string][] =>
  cosigning.conflicts().map(({ desk, code }) => [desk, code]);

describe('partners vouch for each other’s records over the shared order', () => {
  test('what both have written is sealed on both sides, under both kinds of key; a restart asks for nothing twice', async () => {
    const hub = createHub();
    const keys = drawKeys();
    const matamoros = await openDesk(hub, SENDER, 'sealed_a', keys);
    const brownsville = await openDesk(hub, RECEIVER, 'sealed_b', drawKeys());
    await write(matamoros, 1, 3);
    await write(brownsville, 1, 2);
    await settle(hub, matamoros, brownsville);
    expect([await matamoros.record.sealedSize(), await brownsville.record.sealedSize()]).toEqual([3, 2]);
    const sealed = await matamoros.record.checkpoint('sealed');
    const names = sealed!.signatures.map(({ name }) => name);
    expect(names.filter((name) => name === 'cauce/brownsville')).toHaveLength(2);
    await write(matamoros, 4, 9);
    await settle(hub, matamoros, brownsville);
    expect(await matamoros.record.sealedSize()).toBe(9);
    const said = hub.entries.length;
    await settle(hub, matamoros, brownsville);
    expect(hub.entries.length).toBe(said);
    expect([...conflictsOf(matamoros), ...conflictsOf(brownsville)]).toEqual([]);
  });

  test('a turn without news reads nothing again and proves nothing again', async () => {
    const hub = createHub();
    const matamoros = await openDesk(hub, SENDER, 'idle_a', drawKeys());
    const brownsville = await openDesk(hub, RECEIVER, 'idle_b', drawKeys());
    await write(matamoros, 1, 3);
    await settle(hub, matamoros, brownsville);
    const proofs = vi.spyOn(matamoros.record, 'requestFrom');
    for (let turn = 0; turn < 5; turn += 1) await settle(hub, matamoros, brownsville);
    expect(proofs).not.toHaveBeenCalled();
    await write(matamoros, 4, 4);
    await settle(hub, matamoros, brownsville);
    expect(proofs).toHaveBeenCalledTimes(1);
    expect(await matamoros.record.sealedSize()).toBe(4);
  });

  test('the next head does not wait for the answer to the last; the partner vouches for one after the other', async () => {
    const hub = createHub();
    const matamoros = await openDesk(hub, SENDER, 'ahead_a', drawKeys());
    const brownsville = await openDesk(hub, RECEIVER, 'ahead_b', drawKeys());
    await write(matamoros, 1, 2);
    await settle(hub, matamoros, brownsville);
    const from = hub.entries.length;
    for (const n of [3, 4, 5, 6, 7, 8]) {
      await write(matamoros, n, n);
      await matamoros.hear();
      await matamoros.cosigning.turn();
    }
    // Four heads at most are on their way; the last two records wait for a fifth.
    expect(hub.entries.length - from).toBe(4);
    await settle(hub, matamoros, brownsville);
    expect(await matamoros.record.sealedSize()).toBe(8);
    expect([...conflictsOf(matamoros), ...conflictsOf(brownsville)]).toEqual([]);
  });

  test('what is written while a partner near by has not answered yet is all vouched for with the next head', async () => {
    const hub = createHub();
    const matamoros = await openDesk(hub, SENDER, 'gather_a', drawKeys(), { pauseMilliseconds: 3_600_000 });
    const brownsville = await openDesk(hub, RECEIVER, 'gather_b', drawKeys());
    await write(matamoros, 1, 2);
    await settle(hub, matamoros, brownsville);
    const from = hub.entries.length;
    for (const n of [3, 4, 5, 6]) {
      await write(matamoros, n, n);
      await matamoros.hear();
      await matamoros.cosigning.turn();
    }
    expect(hub.entries.length - from).toBe(1);
    await settle(hub, matamoros, brownsville);
    // Two heads and their answers.
    expect(hub.entries.length - from).toBe(4);
    expect(await matamoros.record.sealedSize()).toBe(6);
  });

  test('an acceptance does not wait until its offer is signed for; what a busy desk writes behind them does', async () => {
    const hub = createHub();
    const watch = { at: 0 };
    const pace = { pauseMilliseconds: 100, elapsed: () => watch.at };
    const matamoros = await openDesk(hub, SENDER, 'offer_a', drawKeys(), pace);
    const brownsville = await openDesk(hub, RECEIVER, 'offer_b', drawKeys());
    await write(matamoros, 1, 2);
    await settle(hub, matamoros, brownsville);
    const from = hub.entries.length;
    const [sent, rests]: number[][] = [[], []];
    for (const [n, at] of [
      [3, 500],
      [4, 530],
      [5, 560],
      [6, 660],
    ] as const) {
      watch.at = at;
      // What would be recorded now may wait so long for the next head.
      rests!.push(matamoros.cosigning.restMilliseconds());
      await write(matamoros, n, n);
      await matamoros.hear();
      await matamoros.cosigning.turn();
      sent!.push(hub.entries.length - from);
    }
    expect([sent, rests]).toEqual([
      [1, 2, 2, 3],
      [0, 0, 70, 0],
    ]);
    await settle(hub, matamoros, brownsville);
    expect(matamoros.cosigning.restMilliseconds()).toBe(0);
    expect(await matamoros.record.sealedSize()).toBe(6);
    expect(conflictsOf(brownsville)).toEqual([]);
  });

  test('a partner that dies between vouching and answering vouches again', async () => {
    const hub = createHub();
    const matamoros = await openDesk(hub, SENDER, 'unanswered_a', drawKeys());
    const brownsville = await openDesk(hub, RECEIVER, 'unanswered_b', drawKeys());
    await write(matamoros, 1, 2);
    await settle(hub, matamoros, brownsville);
    await write(matamoros, 3, 3);
    await matamoros.cosigning.turn();
    vi.spyOn(brownsville.log, 'leave').mockRejectedValueOnce(new Error('killed'));
    await brownsville.hear();
    await expect(brownsville.cosigning.turn()).rejects.toThrow('killed');
    expect(await matamoros.record.sealedSize()).toBe(2);
    await settle(hub, matamoros, brownsville);
    expect(await matamoros.record.sealedSize()).toBe(3);
  });

  test('one side goes on from an older database: the partner’s copy proves it, and both sides see it', async () => {
    const hub = createHub();
    const keys = drawKeys();
    const matamoros = await openDesk(hub, SENDER, 'older_a', keys);
    const brownsville = await openDesk(hub, RECEIVER, 'older_b', drawKeys());
    await write(matamoros, 1, 5);
    await settle(hub, matamoros, brownsville);
    expect(await matamoros.record.sealedSize()).toBe(5);

    // Yesterday's backup held two of the five records.
    const restored = await openDesk(hub, SENDER, 'older_a_restored', keys);
    await write(restored, 1, 2);
    await settle(hub, restored, brownsville);
    expect(conflictsOf(restored)).toEqual([['brownsville', 'rollback']]);
    expect(conflictsOf(brownsville)).toEqual([['matamoros', 'rollback']]);
    expect(await restored.record.sealedSize()).toBe(0);

    // It goes on as if nothing had been: its head is longer now, and did not grow out of the one that was signed.
    await write(restored, 11, 16);
    await settle(hub, restored, brownsville);
    expect(conflictsOf(brownsville)).toEqual([['matamoros', 'fork']]);
    expect(conflictsOf(restored)).toEqual([['brownsville', 'fork']]);
    expect(await restored.record.sealedSize()).toBe(0);
  });

  test('a backup put back is found out before it says anything new, also where it comes to sizes that were signed once', async () => {
    const hub = createHub();
    const keys = drawKeys();
    const { pool, url } = await database.create('backup_a');
    const matamoros = await openOn(pool, hub, SENDER, keys);
    const brownsville = await openDesk(hub, RECEIVER, 'backup_b', drawKeys());
    await write(matamoros, 1, 4);
    await settle(hub, matamoros, brownsville);
    const backup = await database.copy(url, 'backup_a_copy');
    // The same database goes on after the copy, one record at a time.
    const later = await openOn((await database.again(url)).pool, hub, SENDER, keys);
    for (const n of [5, 6]) {
      await write(later, n, n);
      await settle(hub, later, brownsville);
    }
    expect(await later.record.sealedSize()).toBe(6);

    const restored = await openOn(backup.pool, hub, SENDER, keys);
    await settle(hub, restored, brownsville);
    expect(conflictsOf(restored)).toEqual([['brownsville', 'rollback']]);
    expect(conflictsOf(brownsville)).toEqual([['matamoros', 'rollback']]);
    for (const n of [11, 12, 13]) {
      await write(restored, n, n);
      await settle(hub, restored, brownsville);
    }
    expect(conflictsOf(restored)).toEqual([['brownsville', 'fork']]);
    expect(conflictsOf(brownsville)).toEqual([['matamoros', 'fork']]);
    expect(await restored.record.sealedSize()).toBe(4);
  });

  test.each([
    ['keys of a log named with a zero byte', nameKeys('cauce/\0', createSigningKey('ed25519'))],
    ['keys of a log named with half a character', nameKeys('cauce/\ud800', createSigningKey('ed25519'))],
    [
      'less than nothing as what it holds',
      '{"type":"not-cosigned","origin":"cauce/matamoros","code":"stale","held":-5}',
    ],
    ['less than nothing as what it signed', '{"type":"cosigned","origin":"cauce/matamoros","size":-1,"lines":""}'],
    [
      'a head with a zero byte',
      '{"type":"head","origin":"cauce/brownsville","request":"old 0\\n\\ncauce/\\u0000\\n1\\nAAAA\\n\\n"}',
    ],
    ['a word that is none', '{"type":"head","origin":"cauce/brownsville","request":"\\u0000"}'],
  ])('a partner says %s: the others go on, and it does once it speaks sense', async (_what, word) => {
    const hub = createHub();
    const matamoros = await openDesk(hub, SENDER, `odd_a_${hostile}`, drawKeys());
    const brownsville = await openDesk(hub, RECEIVER, `odd_b_${hostile++}`, drawKeys());
    await brownsville.log.append('odd', new TextEncoder().encode(word), true);
    await write(matamoros, 1, 3);
    await settle(hub, matamoros, brownsville);
    await write(matamoros, 4, 6);
    await settle(hub, matamoros, brownsville);
    expect(await matamoros.record.sealedSize()).toBe(6);
    expect([conflictsOf(matamoros), conflictsOf(brownsville)]).toEqual([[], []]);
  });

  test('nobody names keys for the log of another desk, nor for one’s own', async () => {
    const hub = createHub();
    const matamoros = await openDesk(hub, SENDER, 'owner_a', drawKeys());
    const brownsville = await openDesk(hub, RECEIVER, 'owner_b', drawKeys());
    await settle(hub, matamoros, brownsville);
    const third = hub.connect(OBSERVER.id, () => NIGHT);
    const key = createSigningKey('ed25519');
    for (const origin of ['cauce/matamoros', 'cauce/brownsville'])
      await third.append(`keys for ${origin}`, new TextEncoder().encode(nameKeys(origin, key)), true);
    // Nor another's key for its own log: then that desk's signatures would count as its own.
    const borrowed = brownsville.cosigning.partners()[0]!.cosignKeys[0]!;
    const ofItsOwn = nameKeys(`cauce/${OBSERVER.id}`, key, borrowed);
    await third.append('borrowed keys', new TextEncoder().encode(ofItsOwn), true);
    await write(brownsville, 1, 2);
    await settle(hub, matamoros, brownsville);
    expect(matamoros.cosigning.partners().map(({ desk }) => desk)).toEqual(['brownsville']);
    expect(brownsville.cosigning.partners().map(({ desk }) => desk)).toEqual(['matamoros']);
    expect(await brownsville.record.sealedSize()).toBe(2);
  });

  test('nor before the other desk has spoken: its log stays its own', async () => {
    const hub = createHub();
    const third = hub.connect(OBSERVER.id, () => NIGHT);
    const stolen = nameKeys('cauce/brownsville', createSigningKey('ed25519'));
    await third.append('stolen', new TextEncoder().encode(stolen), true);
    const matamoros = await openDesk(hub, SENDER, 'first_a', drawKeys());
    const brownsville = await openDesk(hub, RECEIVER, 'first_b', drawKeys());
    await write(brownsville, 1, 2);
    await settle(hub, matamoros, brownsville);
    expect(matamoros.cosigning.partners().map(({ desk }) => desk)).toEqual(['brownsville']);
    expect(await brownsville.record.sealedSize()).toBe(2);
  });

  test('a key named later does not take the place of the first', async () => {
    const hub = createHub();
    const matamoros = await openDesk(hub, SENDER, 'pinned_a', drawKeys());
    const brownsville = await openDesk(hub, RECEIVER, 'pinned_b', drawKeys());
    await settle(hub, matamoros, brownsville);
    const before = matamoros.cosigning.partners();
    expect(before.map(({ origin }) => origin)).toEqual(['cauce/brownsville']);
    const impostor = hub.connect(RECEIVER.id, () => NIGHT);
    // Nor as the log that a restored desk begins: that goes on under the key of the first.
    for (const origin of ['cauce/brownsville', 'cauce/brownsville/1780272000', 'cauce/brownsville-2'])
      await impostor.append(
        `keys again for ${origin}`,
        new TextEncoder().encode(nameKeys(origin, createSigningKey('ed25519'))),
        true,
      );
    await settle(hub, matamoros, brownsville);
    expect(matamoros.cosigning.partners()).toEqual(before);
  });
});
