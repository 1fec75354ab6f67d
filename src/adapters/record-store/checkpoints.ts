import type { Pool, PoolClient } from 'pg';
import { type Instant, SECOND } from '../../model/index.ts';
import {
  addSignature,
  cosign,
  formatNote,
  formatSignatures,
  type NoteSignature,
  parseCheckpoint,
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
import type { HeadSigner, Signing } from './append-records.ts';
import { atOnce, commitWith, withClient } from '../postgres/transaction.ts';
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

type Checkpoints = Pick<
  RecordLog,
  'signHead' | 'checkpoint' | 'newestHead' | 'requestFrom' | 'addCosignatures' | 'sealedSize'
>;
const sealPorts = { sha256, verify: verifySignature, canVerify };

/** The signed heads of a log. A head is on disk before it is answered, so that a restart never signs another one. */
export function openCheckpoints(pool: Pool, identity: LogIdentity): Checkpoints & { readonly signer: HeadSigner } {
  const heads = rememberHead(async () => (await findNote(pool, 'newest'))?.note ?? null);
  const signer = openSigner(identity, heads.signed);
  return {
    signer,
    signHead: (now) => signHead(pool, signer, now),
    newestHead: heads.newest,
    checkpoint: async (which) => (await findNote(pool, which))?.note ?? null,
    async requestFrom(from, known) {
      const note = known ?? (await findNote(pool, 'newest'))?.note;
      const size = note ? parseCheckpoint(note.text)!.size : 0;
      if (!note || size < from) return null;
      const proof = size === from ? [] : await openProver(pool, size).proveConsistency(from);
      return { oldSize: from, proof, note };
    },
    addCosignatures: (size, signatures) => addCosignatures(pool, identity, size, signatures),
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

async function loadNote(client: Pick<PoolClient, 'query'>, size: number): Promise<SignedNote | null> {
  const { rows } = await client.query<NoteRow>({
    name: 'record-note',
    text: `${SELECT_NOTE} where size = $1`,
    values: [size],
  });
  return rows[0] ? toNote(rows[0]) : null;
}

const HEAD_HELD_MILLISECONDS = 1_000;

/** The head that this process has signed or read last, for so long; another process may sign one too. */
function rememberHead(read: () => Promise<SignedNote | null>) {
  let held: { readonly note: SignedNote | null; readonly until: number } | null = null;
  const hold = (note: SignedNote | null): SignedNote | null => {
    held = { note, until: performance.now() + HEAD_HELD_MILLISECONDS };
    return note;
  };
  return {
    newest: async (): Promise<SignedNote | null> => {
      if (held && performance.now() < held.until) return held.note;
      const before = held;
      const note = await read();
      // What was signed while this looked is newer than what it saw.
      return held === before ? hold(note) : held!.note;
    },
    signed: (signing: Signing | null): void => void (signing && hold(signing.note)),
  };
}

/** Signs and cosigns heads in the desk's name; each stands for a later moment than the one before. */
const openSigner = (identity: LogIdentity, signed: HeadSigner['signed']): HeadSigner => ({
  signed,
  last: async (client) => {
    const { rows } = await client.query<{ size: string; seconds: string }>({
      name: 'record-last',
      text: 'select size, seconds from record_checkpoint order by size desc limit 1',
    });
    return rows[0] ? { size: Number(rows[0].size), seconds: Number(rows[0].seconds) } : null;
  },
  sign: (head, last, now) => {
    if (head.size === 0 || last?.size === head.size) return null;
    const { origin, policy } = identity;
    const seconds = Math.max(Math.floor(now / SECOND), last?.seconds ?? 0);
    const note = signCheckpoint(sha256, { origin, size: head.size, root: rootOf(sha256, head) }, origin, identity.key);
    const own = identity.cosignKeys.map((key) => cosign(sha256, note, origin, key, seconds)).reduce(addSignature, note);
    const text = 'insert into record_checkpoint (size, note, seconds, sealed) values ($1, $2, $3, $4)';
    // Every signature on it was made here and now.
    const { isSealed } = readSeal({ ...sealPorts, verify: () => true }, policy, own);
    const values = [head.size, formatNote(own), seconds, isSealed];
    return { note: own, write: { name: 'record-checkpoint', text, values } };
  },
});

const signHead = (pool: Pool, signer: HeadSigner, now: Instant): Promise<SignedNote | null> =>
  withClient(pool, async (client) => {
    const [, , head, last] = await atOnce(
      client,
      () => client.query('begin'),
      () => takeRecordLock(client),
      () => loadHead(client),
      () => signer.last(client),
    );
    const signing = signer.sign(head, last, now);
    await commitWith(client, signing ? [signing.write] : []);
    signer.signed(signing);
    return loadNote(client, head.size);
  });

const addCosignatures = (
  pool: Pool,
  identity: LogIdentity,
  size: number,
  signatures: readonly NoteSignature[],
): Promise<SealReport | null> =>
  withClient(pool, async (client) => {
    const { policy } = identity;
    const [, note] = await atOnce(
      client,
      () => client.query('begin'),
      () => loadNote(client, size),
    );
    const ports = { ...sealPorts, verify: verifyOnce(identity, note?.signatures ?? []) };
    const valid = note === null ? [] : signatures.filter((signature) => isByCosigner(ports, policy, note, signature));
    const seal = note && readSeal(ports, policy, valid.reduce(addSignature, note));
    const add = {
      name: 'record-cosignatures',
      text: `insert into record_cosignature (size, key, line) select $1, * from unnest($2::text[], $3::text[])
             on conflict do nothing`,
      values: [
        size,
        valid.map(({ name, keyId }) => `${name}+${toHex(keyId)}`),
        valid.map((signature) => formatSignatures([signature])),
      ],
    };
    const mark = {
      name: 'record-seal',
      text: 'update record_checkpoint set sealed = true where size = $1',
      values: [size],
    };
    await commitWith(client, [...(valid.length > 0 ? [add] : []), ...(seal?.isSealed ? [mark] : [])]);
    return seal;
  });

const isByCosigner = (ports: typeof sealPorts, policy: Policy, note: SignedNote, signature: NoteSignature): boolean =>
  readSeal(ports, policy, { ...note, signatures: [signature] }).cosigners.some(({ state }) => state === 'valid');

/** Checks each signature once, however often it is asked for. What this desk's own keys have signed, and is kept, was made here. */
function verifyOnce({ key, cosignKeys }: LogIdentity, kept: readonly NoteSignature[]): typeof verifySignature {
  const own = new Set([key, ...cosignKeys].map(({ publicKey }) => toHex(publicKey)));
  // In a cosignature the time stands in front of what the key has made.
  const made = new Set(kept.flatMap(({ signature }) => [toHex(signature), toHex(signature.subarray(8))]));
  const known = new Map<string, boolean>();
  return (algorithm, publicKey, message, signature) => {
    if (own.has(toHex(publicKey)) && made.has(toHex(signature))) return true;
    const name = [publicKey, message, signature].map(toHex).join();
    const isValid = known.get(name) ?? verifySignature(algorithm, publicKey, message, signature);
    known.set(name, isValid);
    return isValid;
  };
}
