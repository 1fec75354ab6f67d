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
import { openProver, type Tiles } from './tile-rows.ts';
import { type HeadSigner, headWrite, type Signing } from './append-records.ts';
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
export function openCheckpoints(
  pool: Pool,
  identity: LogIdentity,
  tiles: Tiles,
): Checkpoints & { readonly signer: HeadSigner } {
  const heads = rememberHead(async () => (await findNote(pool, 'newest'))?.note ?? null);
  const signer = openSigner(identity, heads.signed);
  const sealed = rememberSealed(pool);
  return {
    signer,
    signHead: (now) => signHead(pool, signer, now),
    newestHead: heads.newest,
    checkpoint: async (which) => (await findNote(pool, which))?.note ?? null,
    async requestFrom(from, known) {
      const note = known ?? (await findNote(pool, 'newest'))?.note;
      const size = note ? parseCheckpoint(note.text)!.size : 0;
      if (!note || size < from) return null;
      const proof = size === from ? [] : await openProver(tiles, size).proveConsistency(from);
      return { oldSize: from, proof, note };
    },
    addCosignatures: async (size, signatures) => {
      const seal =
        (await addToSigned(pool, identity, heads.own(size), signatures)) ??
        (await addCosignatures(pool, identity, size, signatures));
      if (seal?.isSealed) sealed.note(size);
      return seal;
    },
    sealedSize: sealed.size,
  };
}

/** How far the log is sealed, as this process has read it or brought it about last, for so long: another process may add cosignatures too. */
function rememberSealed(pool: Pool) {
  let held = { size: 0, until: 0 };
  return {
    note: (size: number): void => void (held = { ...held, size: Math.max(size, held.size) }),
    size: async (): Promise<number> => {
      if (performance.now() < held.until) return held.size;
      const { rows } = await pool.query<{ size: string | null }>({
        name: 'record-sealed',
        text: 'select max(size) as size from record_checkpoint where sealed',
      });
      held = {
        size: Math.max(Number(rows[0]!.size ?? 0), held.size),
        until: performance.now() + HEAD_HELD_MILLISECONDS,
      };
      return held.size;
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
/** Heads that wait for their cosignatures are few. */
const SIGNED_HELD = 64;

/** The head that this process has signed or read last, for so long; another process may sign one too. */
function rememberHead(read: () => Promise<SignedNote | null>) {
  let held: { readonly note: SignedNote | null; readonly until: number } | null = null;
  const own = new Map<number, Signing>();
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
    /** The head of this size, where this process has signed it. */
    own: (size: number): Signing | null => own.get(size) ?? null,
    signed: (signing: Signing | null): void => {
      if (!signing) return;
      hold(signing.note);
      own.set(signing.size, signing);
      if (own.size > SIGNED_HELD) own.delete(own.keys().next().value!);
    },
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
    // Every signature on it was made here and now.
    const { isSealed } = readSeal({ ...sealPorts, verify: () => true }, policy, own);
    return { size: head.size, seconds, note: own, text: formatNote(own), isSealed };
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
    await commitWith(client, signing ? [headWrite(signing)] : []);
    signer.signed(signing);
    return loadNote(client, head.size);
  });

/**
 * The same for a head that this process has signed, where it is sealed by these cosignatures alone: one statement. Null where it is not, or
 * the head is not there.
 */
async function addToSigned(
  pool: Pool,
  identity: LogIdentity,
  signing: Signing | null,
  signatures: readonly NoteSignature[],
): Promise<SealReport | null> {
  if (!signing) return null;
  const { valid, seal } = checkCosignatures(identity, signing.note, signatures);
  if (!seal.isSealed || valid.length === 0) return null;
  const { rowCount } = await pool.query({
    name: 'record-sealing',
    text: `with head as (update record_checkpoint set sealed = true where size = $1 and note = $4 returning size),
        added as (
          insert into record_cosignature (size, key, line)
          select head.size, line.* from head, unnest($2::text[], $3::text[]) as line on conflict do nothing)
      select from head`,
    values: [...cosignatureValues(signing.size, valid), signing.text],
  });
  return rowCount === 1 ? seal : null;
}

function checkCosignatures(identity: LogIdentity, note: SignedNote, signatures: readonly NoteSignature[]) {
  const { policy } = identity;
  const ports = { ...sealPorts, verify: verifyOnce(identity, note.signatures) };
  const valid = signatures.filter((signature) => isByCosigner(ports, policy, note, signature));
  return { valid, seal: readSeal(ports, policy, valid.reduce(addSignature, note)) };
}

const cosignatureValues = (size: number, valid: readonly NoteSignature[]): unknown[] => [
  size,
  valid.map(({ name, keyId }) => `${name}+${toHex(keyId)}`),
  valid.map((signature) => formatSignatures([signature])),
];

const addCosignatures = (
  pool: Pool,
  identity: LogIdentity,
  size: number,
  signatures: readonly NoteSignature[],
): Promise<SealReport | null> =>
  withClient(pool, async (client) => {
    const [, note] = await atOnce(
      client,
      () => client.query('begin'),
      () => loadNote(client, size),
    );
    const { valid, seal } = note ? checkCosignatures(identity, note, signatures) : { valid: [], seal: null };
    const add = {
      name: 'record-cosignatures',
      text: `insert into record_cosignature (size, key, line) select $1, * from unnest($2::text[], $3::text[])
             on conflict do nothing`,
      values: cosignatureValues(size, valid),
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
