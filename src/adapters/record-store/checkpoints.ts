import type { Pool, PoolClient } from 'pg';
import { type Instant, SECOND } from '../../model/index.ts';
import {
  addSignature,
  cosign,
  formatNote,
  formatSignatures,
  type NoteSignature,
  parseNote,
  parseSignatures,
  type Policy,
  readSeal,
  type RecordLog,
  rootOf,
  type SealReport,
  signCheckpoint,
  type SignedNote,
  type SigningKey,
  toHex,
} from '../../record/index.ts';
import { canVerify, sha256, verifySignature } from '../signing/keys.ts';
import { loadHead } from './rows.ts';
import { openProver } from './tile-rows.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { takeRecordLock } from './record-lock.ts';

/** Whose log it is, the keys it signs and cosigns with, and who has to cosign before a head counts as sealed. */
export interface LogIdentity {
  readonly origin: string;
  /** Ed25519: signs the heads. */
  readonly key: SigningKey;
  /** Cosign them in the desk's own name; the log's key among them is usual. */
  readonly cosignKeys: readonly SigningKey[];
  readonly policy: Policy;
}

type Checkpoints = Pick<RecordLog, 'signHead' | 'checkpoint' | 'requestFrom' | 'addCosignatures' | 'sealedSize'>;
const sealPorts = { sha256, verify: verifySignature, canVerify };

/** The signed heads of a log. A head is on disk before it is answered, so that a restart never signs another one. */
export function openCheckpoints(pool: Pool, identity: LogIdentity): Checkpoints {
  return {
    signHead: (now) => inTransaction(pool, (client) => signHead(client, identity, now)),
    checkpoint: async (which) => {
      const size = await findSize(pool, which);
      return size === null ? null : loadNote(pool, size);
    },
    async requestFrom(size) {
      const newest = await findSize(pool, 'newest');
      if (newest === null || newest < size) return null;
      const note = (await loadNote(pool, newest))!;
      return { oldSize: size, proof: await openProver(pool, newest).proveConsistency(size), note };
    },
    addCosignatures: (size, signatures) =>
      inTransaction(pool, (client) => addCosignatures(client, identity.policy, size, signatures)),
    sealedSize: async () => (await findSize(pool, 'sealed')) ?? 0,
  };
}

async function findSize(pool: Pick<Pool, 'query'>, which: 'newest' | 'sealed'): Promise<number | null> {
  const { rows } = await pool.query<{ size: string | null }>(
    which === 'sealed'
      ? { name: 'record-sealed', text: 'select max(size) as size from record_checkpoint where sealed' }
      : { name: 'record-newest', text: 'select max(size) as size from record_checkpoint' },
  );
  const size = rows[0]!.size;
  return size === null ? null : Number(size);
}

/** A signed head with every cosignature that has come in. */
async function loadNote(client: Pick<PoolClient, 'query'>, size: number): Promise<SignedNote | null> {
  const { rows } = await client.query<{ note: string; lines: string[] }>({
    name: 'record-note',
    text: `select note, array(select line from record_cosignature c where c.size = h.size order by key) as lines
           from record_checkpoint h where size = $1`,
    values: [size],
  });
  const [row] = rows;
  return row
    ? row.lines.flatMap((line) => parseSignatures(line) ?? []).reduce(addSignature, parseNote(row.note)!)
    : null;
}

async function signHead(client: PoolClient, identity: LogIdentity, now: Instant): Promise<SignedNote | null> {
  await takeRecordLock(client);
  const head = await loadHead(client);
  if (head.size === 0) return null;
  const known = await loadNote(client, head.size);
  if (known) return known;
  const { rows } = await client.query<{ last: string | null }>('select max(seconds) as last from record_checkpoint');
  const seconds = Math.max(Math.floor(now / SECOND), Number(rows[0]!.last ?? 0));
  const { origin } = identity;
  const note = signCheckpoint(sha256, { origin, size: head.size, root: rootOf(sha256, head) }, origin, identity.key);
  const own = identity.cosignKeys.map((key) => cosign(sha256, note, origin, key, seconds));
  await client.query('insert into record_checkpoint (size, note, seconds) values ($1, $2, $3)', [
    head.size,
    formatNote(own.reduce(addSignature, note)),
    seconds,
  ]);
  await markSealed(client, identity.policy, head.size);
  return loadNote(client, head.size);
}

async function addCosignatures(
  client: PoolClient,
  policy: Policy,
  size: number,
  signatures: readonly NoteSignature[],
): Promise<SealReport | null> {
  const note = await loadNote(client, size);
  if (!note) return null;
  for (const signature of signatures) {
    const alone = { ...note, signatures: [signature] };
    const isValid = readSeal(sealPorts, policy, alone).cosigners.some(({ state }) => state === 'valid');
    if (isValid)
      await client.query(
        'insert into record_cosignature (size, key, line) values ($1, $2, $3) on conflict do nothing',
        [size, `${signature.name}+${toHex(signature.keyId)}`, formatSignatures([signature])],
      );
  }
  return markSealed(client, policy, size);
}

async function markSealed(client: PoolClient, policy: Policy, size: number): Promise<SealReport> {
  const seal = readSeal(sealPorts, policy, (await loadNote(client, size))!);
  if (seal.isSealed) await client.query('update record_checkpoint set sealed = true where size = $1', [size]);
  return seal;
}
