import type { Pool, PoolClient } from 'pg';
import { ok, type Result } from '../../model/index.ts';
import {
  cosignSeen,
  decideWitness,
  formatNote,
  formatVerifierKey,
  type NamedKey,
  type NoteSignature,
  parseCheckpoint,
  parseVerifierKey,
  type SeenHead,
  type SigningKey,
  type WitnessedLog,
  type WitnessRefusal,
  type WitnessRequest,
} from '../../record/index.ts';
import { sha256, verifySignature } from '../signing/keys.ts';
import { migrateRecord } from './schema.ts';
import { atOnce, commitWith, withClient, type Write } from '../postgres/transaction.ts';

/** A cosigner – a partner desk, or the relay as a blind witness – that remembers the largest head of every log it knows. */
export interface WitnessStore {
  /** Lets a log in, or gives it other keys; both only after the keys were compared. */
  admit(origin: string, keys: readonly NamedKey[]): Promise<void>;
  /** Vouches for a head after a proof. What it vouched for is on disk before the answer leaves. */
  answer(request: WitnessRequest, seconds: number): Promise<Result<readonly NoteSignature[], WitnessRefusal>>;
  /** The largest head it has vouched for. */
  seen(origin: string): Promise<SeenHead | null>;
  /** Heads the log signed that did not grow out of the one held. */
  evidence(origin: string): Promise<readonly string[]>;
}

const ports = { sha256, verify: verifySignature };
const MOST_EVIDENCE = 16;

/**
 * A cosigner on PostgreSQL; several processes may share the tables.
 * @param name of the cosigner, as its keys were exchanged
 */
export async function openWitness(pool: Pool, name: string, keys: readonly SigningKey[]): Promise<WitnessStore> {
  await migrateRecord(pool);
  const held = new Map<string, HeldLog>();
  return {
    async admit(origin, logKeys) {
      held.delete(origin);
      await pool.query(
        'insert into record_witness (origin, keys) values ($1, $2) on conflict (origin) do update set keys = excluded.keys',
        [origin, logKeys.map((key) => formatVerifierKey(sha256, key, 'log')).join('\n')],
      );
    },
    async answer(request, seconds) {
      const seen =
        (await vouchHeld(pool, held, request, seconds)) ??
        (await withClient(pool, (client) => vouch(client, held, request, seconds)));
      return seen.ok ? ok(cosignSeen(sha256, seen.value, name, keys)) : seen;
    },
    seen: async (origin) => (await loadLog(pool, origin, ''))?.log.seen ?? null,
    async evidence(origin) {
      const { rows } = await pool.query<{ note: string }>('select note from record_evidence where origin = $1', [
        origin,
      ]);
      return rows.map(({ note }) => note);
    },
  };
}

/** A log as this process left it. Another process may have vouched for more since: the write finds out. */
interface HeldLog {
  readonly log: WitnessedLog;
  /** Its keys as they are kept. */
  readonly keys: string;
}

/** One statement, which writes nothing where the log is not as it was held; null where it is not, or there is nothing new to vouch for. */
async function vouchHeld(
  pool: Pool,
  held: Map<string, HeldLog>,
  request: WitnessRequest,
  seconds: number,
): Promise<Result<SeenHead, WitnessRefusal> | null> {
  const origin = originOf(request);
  const known = held.get(origin);
  const decided = known && decideWitness(ports, known.log, request, seconds);
  if (!decided?.ok || decided.value === known?.log.seen) return null;
  held.delete(origin);
  const { rowCount } = await pool.query(saveHeld(known!, decided.value));
  if (rowCount !== 1) return null;
  held.set(origin, { ...known!, log: { ...known!.log, seen: decided.value } });
  return decided;
}

const originOf = ({ note }: WitnessRequest): string => parseCheckpoint(note.text)?.origin ?? '';

async function vouch(
  client: PoolClient,
  held: Map<string, HeldLog>,
  request: WitnessRequest,
  seconds: number,
): Promise<Result<SeenHead, WitnessRefusal>> {
  const origin = originOf(request);
  // The row stays locked until the commit: of two requests at once the second sees what the first was told.
  const [, known] = await atOnce(
    client,
    () => client.query('begin'),
    () => loadLog(client, origin, 'for update'),
  );
  const decided = decideWitness(ports, known?.log ?? null, request, seconds);
  await commitWith(
    client,
    decided.ok ? [saveSeen(origin, decided.value)] : evidenceOf(origin, request, decided.refusal),
  );
  if (known && decided.ok) held.set(origin, { ...known, log: { ...known.log, seen: decided.value } });
  return decided;
}

interface WitnessRow {
  readonly keys: string;
  readonly size: string | null;
  readonly root: Buffer | null;
  readonly seconds: string | null;
  readonly note: string | null;
}

async function loadLog(
  client: Pick<PoolClient, 'query'>,
  origin: string,
  lock: '' | 'for update',
): Promise<HeldLog | null> {
  const { rows } = await client.query<WitnessRow>(
    `select keys, size, root, seconds, note from record_witness where origin = $1 ${lock}`,
    [origin],
  );
  const [row] = rows;
  if (!row) return null;
  const { keys, size, root, seconds, note } = row;
  const log = {
    origin,
    keys: keys.split('\n').map((key) => parseVerifierKey(sha256, key, 'log')!),
    seen: root && note !== null ? { size: Number(size), root, seconds: Number(seconds), note } : null,
  };
  return { log, keys };
}

const saveSeen = (origin: string, { size, root, seconds, note }: SeenHead): Write => ({
  name: 'record-seen',
  text: 'update record_witness set size = $2, root = $3, seconds = $4, note = $5 where origin = $1',
  values: [origin, size, root, seconds, note],
});

const saveHeld = ({ keys, log }: HeldLog, seen: SeenHead): Write => ({
  name: 'record-seen-held',
  text: `update record_witness set size = $2, root = $3, seconds = $4, note = $5
    where origin = $1 and keys = $6 and size is not distinct from $7 and root is not distinct from $8`,
  values: [
    log.origin,
    seen.size,
    seen.root,
    seen.seconds,
    seen.note,
    keys,
    log.seen?.size ?? null,
    log.seen?.root ?? null,
  ],
});

/** Kept up to a bound: one paper is proof enough, and a log must not be able to fill a disk with them. */
const evidenceOf = (origin: string, { note }: WitnessRequest, { code }: WitnessRefusal): readonly Write[] =>
  code !== 'inconsistent'
    ? []
    : [
        {
          text: `insert into record_evidence (origin, note) select $1, $2
     where (select count(*) from record_evidence where origin = $1) < ${MOST_EVIDENCE} on conflict do nothing`,
          values: [origin, formatNote(note)],
        },
      ];
