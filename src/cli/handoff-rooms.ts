import { createHash, createHmac } from 'node:crypto';
import { Pool } from 'pg';
import { drawId } from '../adapters/clock.ts';
import { openRecordLog } from '../adapters/record-store/index.ts';
import { openPostgresLog } from '../adapters/shared-log/index.ts';
import { hmacSha256, loadSigningKey, sha256, verifySignature } from '../adapters/signing/keys.ts';
import {
  createHandoffs,
  createRecordDesk,
  type DeskPorts,
  draftDecisionEvent,
  type EvidencePorts,
  type Handoffs,
  type LiveEvent,
  type LinkPort,
  type RecordDesk,
  type SharedLog,
} from '../desk/index.ts';
import { asDeskId, asHandoffId, type Corridor, type Instant } from '../model/index.ts';
import { type NamedKey, type RecordLog, sealingPolicy } from '../record/index.ts';
import type { DeskFile } from './desk-settings.ts';
import { openLinkRoom } from './link-room.ts';

export interface HandoffRoomOptions {
  readonly file: DeskFile;
  readonly corridor: Corridor;
  readonly databaseUrl: string;
  readonly masterKey: Uint8Array;
  readonly evidence: EvidencePorts;
  readonly clock: () => Instant;
  readonly publish: (event: LiveEvent) => void;
  readonly onError: (error: unknown) => void;
}

export interface HandoffRooms {
  readonly handoffs: Handoffs;
  readonly record: RecordDesk;
  readonly recordDecision: DeskPorts['recordDecision'];
  readonly log: SharedLog;
  close(): Promise<void>;
}

const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Opens shared order, record and hand-offs of one desk.  */
export async function openHandoffRooms(options: HandoffRoomOptions): Promise<HandoffRooms> {
  const { file, corridor, clock, evidence, onError } = options;
  const desk = { id: asDeskId(file.id), name: file.name };
  const partners = file.partners.map(({ id, name }) => ({ id: asDeskId(id), name }));
  const { log, link, close } = await openOrder(options);
  const { recordLog, origin } = await openRecord(options);
  const publish = (event: LiveEvent): void => options.publish(event);
  const handoffs = await createHandoffs(
    { desk, partners, corridor },
    {
      log,
      record: recordLog,
      evidence,
      link,
      clock,
      newId: drawId,
      sha256Hex,
      publish,
      onError,
    },
  );
  const record = createRecordDesk({
    record: recordLog,
    sha256,
    hmacSha256,
    verify: verifySignature,
    cosigners: partners.map(({ id, name }) => ({ desk: id, name, keys: [] as NamedKey[] })),
    witnessed: async () => null,
    labelOf: (subject) => handoffs.chronicle().passage(asHandoffId(subject))?.label ?? null,
    clock,
    zone: corridor.zone,
  });
  return {
    handoffs,
    record,
    log,
    close,
    async recordDecision(event, evidenceIds) {
      const hashes = [...new Set(evidenceIds)].map(sha256Hex);
      const appended = await recordLog.append(draftDecisionEvent(event, desk.id, hashes));
      if (!appended.ok) onError(new Error(`${origin}: ${appended.refusal.code}`));
      await recordLog.signHead(clock());
    },
  };
}

interface SharedOrder {
  readonly log: SharedLog;
  readonly link: LinkPort | null;
  close(): Promise<void>;
}

/** The order that this desk shares: over its link, or in a table while it stands alone or shares a database. */
async function openOrder({
  file,
  corridor,
  databaseUrl,
  masterKey,
  clock,
  onError,
}: HandoffRoomOptions): Promise<SharedOrder> {
  if (file.link)
    return openLinkRoom({ file, zone: corridor.zone, relay: file.link, databaseUrl, masterKey, clock, onError });
  const log = await openPostgresLog({
    url: file.sharedLog ?? databaseUrl,
    log: 'hand-offs',
    desk: asDeskId(file.id),
    isAlone: file.partners.length === 0,
    clock,
  });
  return { log, link: null, close: log.close };
}

// PKCS #8 of an Ed25519 key up to its 32 bytes (RFC 8410).
const ED25519_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The record's key follows from the desk's own: one file to keep. A partner whose key is not known yet has signed nothing, so nothing is sealed. */
async function openRecord({ file, databaseUrl, masterKey }: HandoffRoomOptions) {
  const seed = createHmac('sha256', masterKey).update('cauce record log key v1').digest();
  const key = loadSigningKey('ed25519', Buffer.concat([ED25519_PREFIX, seed]));
  const origin = `cauce/${file.id}`;
  const own: NamedKey = { name: origin, algorithm: key.algorithm, publicKey: key.publicKey };
  const others = (file.partners.length > 0 ? file.partners : [{ id: 'partner' }]).map(({ id }) => ({
    label: id,
    keys: [],
  }));
  const policy = sealingPolicy(own, [{ label: file.id, keys: [own] }, ...others]);
  const opened = await openRecordLog(new Pool({ connectionString: databaseUrl, max: 3 }), {
    origin,
    key,
    cosignKeys: [key],
    policy,
  });
  if (!opened.ok) throw new Error(opened.refusal.message);
  return { recordLog: opened.value as RecordLog, origin };
}
