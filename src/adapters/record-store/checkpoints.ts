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
    checkpoint: async (which) => (await findNote(pool, which))?.note ?? null,
    async requestFrom(size) {
      const newest = await findNote(pool, 'newest');
      if (newest === null || newest.size < size) return null;
      return { oldSize: size, proof: await openProver(pool, newest.size).proveConsistency(size), note: newest.note };
    },
    addCosignatures: (size, signatures) =>
      inTransaction(pool, (client) => addCosignatures(client, identity.policy, size, signatures)),
    sealedSize: async () => {
      const { rows } = await pool.query<{ size: string | null }>({
        name: 'record-sealed',
        text: 'select max(size) as size from record_checkpoint where sealed',
      });
      return Number(rows[0]!.size ?? 0);
    },
  };
}

interface NoteRow {
  readonly size: string;
  readonly note: string;
  readonly lines: readonly string[];
}

const SELECT_NOTE = `select size, note, array(select line from record_cosignature c where c.size = h.size order by key) as lines
  from record_checkpoint h`;

/** A signed head with every cosignature that has come in. */
const toNote = ({ note, lines }: NoteRow): SignedNote =>
  lines.flatMap((line) => parseSignatures(line) ?? []).reduce(addSignature, parseNote(note)!);

async function findNote(pool: Pool, which: 'newest' | 'sealed') {
  const { rows } = await pool.query<NoteRow>({
    name: `record-note-${which}`,
    text: `${SELECT_NOTE} ${which === 'sealed' ? 'where sealed' : ''} order by size desc limit 1`,
  });
  const [row] = rows;
  return row ? { size: Number(row.size), note: toNote(row) } : null;
}

async function loadNote(client: PoolClient, size: number): Promise<SignedNote | null> {
  const { rows } = await client.query<NoteRow>({
    name: 'record-note',
    text: `${SELECT_NOTE} where size = $1`,
    values: [size],
  });
  return rows[0] ? toNote(rows[0]) : null;
}

async function signHead(client: PoolClient, identity: LogIdentity, now: Instant): Promise<SignedNote | null> {
  await takeRecordLock(client);
  const head = await loadHead(client);
  if (head.size === 0) return null;
  const { rows } = await client.query<{ size: string; seconds: string }>({
    name: 'record-last',
    text: 'select size, seconds from record_checkpoint order by size desc limit 1',
  });
  const last = rows[0];
  if (Number(last?.size) === head.size) return loadNote(client, head.size);
  const seconds = Math.max(Math.floor(now / SECOND), Number(last?.seconds ?? 0));
  const { origin, policy } = identity;
  const note = signCheckpoint(sha256, { origin, size: head.size, root: rootOf(sha256, head) }, origin, identity.key);
  const own = identity.cosignKeys.map((key) => cosign(sha256, note, origin, key, seconds)).reduce(addSignature, note);
  await client.query({
    name: 'record-checkpoint',
    text: 'insert into record_checkpoint (size, note, seconds, sealed) values ($1, $2, $3, $4)',
    values: [head.size, formatNote(own), seconds, readSeal(sealPorts, policy, own).isSealed],
  });
  return own;
}

async function addCosignatures(
  client: PoolClient,
  policy: Policy,
  size: number,
  signatures: readonly NoteSignature[],
): Promise<SealReport | null> {
  const note = await loadNote(client, size);
  if (!note) return null;
  const valid = signatures.filter((signature) =>
    readSeal(sealPorts, policy, { ...note, signatures: [signature] }).cosigners.some(({ state }) => state === 'valid'),
  );
  if (valid.length > 0)
    await client.query({
      name: 'record-cosignatures',
      text: `insert into record_cosignature (size, key, line) select $1, * from unnest($2::text[], $3::text[])
             on conflict do nothing`,
      values: [
        size,
        valid.map(({ name, keyId }) => `${name}+${toHex(keyId)}`),
        valid.map((signature) => formatSignatures([signature])),
      ],
    });
  const seal = readSeal(sealPorts, policy, valid.reduce(addSignature, note));
  if (seal.isSealed)
    await client.query({
      name: 'record-seal',
      text: 'update record_checkpoint set sealed = true where size = $1',
      values: [size],
    });
  return seal;
}
