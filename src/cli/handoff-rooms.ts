import { hash } from 'node:crypto';
import { drawId } from '../adapters/clock.ts';
import type { ExportShelf } from '../adapters/files/export-shelf.ts';
import { openPool } from '../adapters/postgres/pool.ts';
import { writeExport } from '../adapters/record-export/index.ts';
import { openRecordLog, openWitness, readOrigin, type WitnessStore } from '../adapters/record-store/index.ts';
import { openPostgresLog } from '../adapters/shared-log/index.ts';
import { Unusable } from '../adapters/unusable.ts';
import { deriveSigningKey, hmacSha256, sha256, verifySignature } from '../adapters/signing/keys.ts';
import {
  type Cosigning,
  createCosigning,
  createHandoffs,
  createRecordDesk,
  DECISION_KINDS,
  type DeskPorts,
  draftDecisionEvent,
  type EvidencePorts,
  type Handoffs,
  type LiveEvent,
  type LinkPort,
  readDecisionEvents,
  type RecordDesk,
  type SharedLog,
  type Witnessed,
} from '../desk/index.ts';
import {
  asDeskId,
  asHandoffId,
  asInstant,
  type Corridor,
  DAY,
  type DeskId,
  formatInstant,
  type Instant,
} from '../model/index.ts';
import {
  type NamedKey,
  type Policy,
  type RecordDraft,
  type RecordLog,
  sealingPolicy,
  type SigningKey,
} from '../record/index.ts';
import type { DeskFile } from './desk-settings.ts';
import { showFastClocks } from './link-alarms.ts';
import { openHandoffTurns } from './handoff-turns.ts';
import { openLinkRoom } from './link-room.ts';
import { openNews } from './news.ts';
import { deriveLogKey, openCustody } from './record-room.ts';

export interface HandoffRoomOptions {
  readonly file: DeskFile;
  readonly corridor: Corridor;
  readonly databaseUrl: string;
  readonly masterKey: Uint8Array;
  readonly evidence: EvidencePorts;
  readonly exports: Pick<ExportShelf, 'folder' | 'place'>;
  readonly clock: () => Instant;
  readonly publish: (event: LiveEvent) => void;
  readonly onError: (error: unknown) => void;
}

export interface HandoffRooms {
  readonly handoffs: Handoffs;
  readonly record: RecordDesk;
  readonly decisionRecord: NonNullable<DeskPorts['decisionRecord']>;
  readonly recordActs: DeskPorts['protection']['record'];
  readonly log: SharedLog;
  /** Takes in what was ordered, then has the record's head vouched for and vouches for the partners'. */
  turn(): Promise<void>;
  close(): Promise<void>;
}

const sha256Hex = (text: string): string => hash('sha256', text);

/** Opens shared order, record and hand-offs of one desk. */
export async function openHandoffRooms(options: HandoffRoomOptions): Promise<HandoffRooms> {
  const { file, corridor, clock, evidence, exports, onError } = options;
  const desk = { id: asDeskId(file.id), name: file.name };
  const partners = file.partners.map(({ id, name }) => ({ id: asDeskId(id), name }));
  const { log, link, close } = await openOrder(options);
  const { recordLog, policy, cosigning, witness, close: closeRecord } = await openRecord(options, log);
  const news = openNews(options.publish);
  const handoffs = await createHandoffs(
    { desk, partners, corridor },
    {
      log,
      record: recordLog,
      evidence,
      link: link && withAlarms(link, cosigning, () => handoffs.chronicle().books().clocks, options),
      clock,
      newId: drawId,
      sha256Hex,
      onEntries: cosigning.note,
      mayRecordLater: () => turns.rest(cosigning.restMilliseconds()),
      publish: news.tell,
      onError,
    },
  );
  const record = createRecordDesk({
    record: recordLog,
    sha256,
    hmacSha256,
    verify: verifySignature,
    cosigners: partners.map(({ id, name }) => ({
      desk: id,
      name,
      get keys() {
        return keysOf(cosigning, id)?.cosignKeys ?? [];
      },
    })),
    witnessed: (id) => lookAtTheirs(cosigning, witness, id),
    exporter: async (order) =>
      writeExport(recordLog, policy(), { ...order, desk: desk.id, proofs: 'one-file' }, await exports.place(order.id)),
    custody: openCustody(recordLog, exports.folder, clock),
    schedule: file.retention,
    labelOf: (subject) => handoffs.chronicle().passage(asHandoffId(subject))?.label ?? null,
    clock,
    zone: corridor.zone,
  });
  const turns = openHandoffTurns(handoffs, cosigning, onError);
  return {
    handoffs,
    record,
    log,
    turn: turns.turn,
    async close() {
      await turns.stop();
      news.stop();
      await close();
      await closeRecord();
    },
    decisionRecord: openDecisionRecord(recordLog, desk.id, clock),
    recordActs: (draft) => putOn(options, recordLog, draft(desk.id)),
  };
}

function openDecisionRecord(
  log: RecordLog,
  desk: DeskId,
  clock: HandoffRoomOptions['clock'],
): HandoffRooms['decisionRecord'] {
  return {
    async put(event, evidenceIds) {
      const drafts = draftDecisionEvent(event, desk, [...new Set(evidenceIds)].map(sha256Hex));
      const appended = await log.append(drafts, clock());
      // It is on the record, or it is not decided.
      if (!appended.ok) throw new Error(`${log.origin}: ${appended.refusal.code}`);
    },
    read: async () => readDecisionEvents(await log.list({ kinds: DECISION_KINDS, from: asInstant(clock() - DAY) })),
  };
}

/** Puts onto the record what the desk did by itself, and signs the head with it. */
async function putOn(
  { clock, onError }: HandoffRoomOptions,
  log: RecordLog,
  drafts: readonly RecordDraft[],
): Promise<void> {
  const appended = await log.append(drafts, clock());
  if (!appended.ok) onError(new Error(`${log.origin}: ${appended.refusal.code}`));
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

/**
 * The record's keys follow from the desk's own: one file to keep. A partner's keys are those it names over the link; until it has, nothing
 * of this record is sealed.
 */
async function openRecord({ file, databaseUrl, masterKey, clock }: HandoffRoomOptions, log: SharedLog) {
  const key = deriveLogKey(masterKey);
  const slow = deriveSigningKey('ml-dsa-44', masterKey, 'cauce record cosigning key v1');
  const pool = openPool({ url: databaseUrl, name: 'cauce record', most: 3, isPipelined: true });
  // After a restore the record goes on as a new log, under a name of its own.
  const origin = continuesLog(await readOrigin(pool), `cauce/${file.id}`);
  const own = nameKey(origin, key);
  const known: { cosigning: Cosigning | null } = { cosigning: null };
  const policy = (): Policy => policyOf(file, own, known.cosigning);
  const opened = await openRecordLog(pool, {
    origin,
    key,
    cosignKeys: [key],
    get policy() {
      return policy();
    },
  });
  if (!opened.ok) throw new Unusable(`${opened.refusal.message} Give each desk a database of its own.`);
  const recordLog: RecordLog = opened.value;
  const witness = await openWitness(pool, origin, [key, slow]);
  const cosigning = createCosigning({
    desk: asDeskId(file.id),
    log,
    record: recordLog,
    witness,
    logKey: own,
    cosignKeys: [own, nameKey(origin, slow)],
    sha256,
    clock,
    elapsed: () => performance.now(),
  });
  known.cosigning = cosigning;
  return { recordLog, origin, policy, cosigning, witness, close: () => pool.end() };
}

const continuesLog = (held: string | null, origin: string): string => (held?.startsWith(`${origin}/`) ? held : origin);

const nameKey = (name: string, { algorithm, publicKey }: SigningKey): NamedKey => ({ name, algorithm, publicKey });

/** Sealed is what this desk and every partner have signed. */
function policyOf(file: DeskFile, own: NamedKey, cosigning: Cosigning | null): Policy {
  const signing = file.partners.filter(({ role }) => role !== 'observer');
  const named = signing.length > 0 ? signing : [{ id: 'partner' }];
  const keys = cosigning?.partners() ?? [];
  const others = named.map(({ id }) => ({ label: id, keys: keys.find(({ desk }) => desk === id)?.cosignKeys ?? [] }));
  return sealingPolicy(own, [{ label: file.id, keys: [own] }, ...others]);
}

const keysOf = (cosigning: Cosigning, desk: DeskId) => cosigning.partners().find((known) => known.desk === desk);

/** What the records say against each other, and whose clock runs ahead, stands beside what the link itself has seen: nobody may overlook either. */
const withAlarms = (
  link: LinkPort,
  cosigning: Cosigning,
  clocks: () => Readonly<Record<string, Instant>>,
  { corridor: { zone }, clock }: HandoffRoomOptions,
): LinkPort => ({
  ...link,
  view: async () => {
    const view = await link.view();
    const conflicts = cosigning.conflicts().map(({ desk, whose, code, size, held, at }) => ({
      at: formatInstant(at, zone),
      code,
      partner: whose === 'ours' && code === 'rollback' ? view.us.desk : desk,
      figures: { size, held },
    }));
    const fast = showFastClocks(clocks(), view.us.desk, clock(), (at) => formatInstant(at, zone));
    const partners = view.partners.map((partner) => {
      const seconds = fast.find((alarm) => alarm.partner === partner.desk)?.figures['seconds'];
      return typeof seconds === 'number' ? { ...partner, clockSkewSeconds: seconds } : partner;
    });
    return { ...view, partners, alarms: [...conflicts, ...fast, ...view.alarms] };
  },
});

async function lookAtTheirs(cosigning: Cosigning, witness: WitnessStore, desk: DeskId): Promise<Witnessed | null> {
  const origin = keysOf(cosigning, desk)?.origin;
  const seen = origin === undefined ? null : await witness.seen(origin);
  const conflict = cosigning.conflicts().find((known) => known.desk === desk)?.code ?? null;
  return seen && { size: seen.size, at: asInstant(seen.seconds * 1_000), conflict };
}
