import {
  asInstant,
  type DeskId,
  formatInstant,
  type Instant,
  ok,
  type Refusal,
  type Result,
  type Zone,
} from '../../model/index.ts';
import {
  discloseEntry,
  type EntryPorts,
  erasableIn,
  type Fields,
  formatNote,
  formatProof,
  formsOf,
  hashLeaf,
  type Json,
  type NamedKey,
  parseCheckpoint,
  type RecordKind,
  RecordKinds,
  retentionClassOf,
  type RetentionSchedule,
  type SignedNote,
  showInstant,
  type StoredRecord,
  verifyCosignature,
  type VerifySignature,
} from '../../record/index.ts';
import type {
  CheckpointView,
  CosignatureView,
  RecordExportRequest,
  RecordExportView,
  RecordPage,
  RecordQuery,
  RecordRow,
  RecordView,
} from '../contract/index.ts';
import { createCustodyDesk, CUSTODY_METHODS, type Custody, type CustodyDesk } from '../custody/index.ts';
import type { RecordPort } from './ports.ts';
import { refuseHandoff } from './refusals.ts';

/** Somebody whose signature on our log means something: a partner desk, or – `desk` null – a relay or an outside witness. */
export interface KnownCosigner {
  readonly desk: DeskId | null;
  readonly name: string;
  readonly keys: readonly NamedKey[];
}

/** What this desk has signed of a partner's log, and what it can hold against it. */
export interface Witnessed {
  readonly size: number;
  readonly at: Instant;
  readonly conflict: string | null;
}

export interface RecordDeskPorts extends EntryPorts {
  readonly record: RecordPort;
  readonly verify: VerifySignature;
  readonly cosigners: readonly KnownCosigner[];
  readonly witnessed: (desk: DeskId) => Promise<Witnessed | null>;
  /** A hand-off's label, so that a reader finds it. */
  readonly labelOf: (subject: string) => string | null;
  readonly exporter: RecordExporter;
  readonly custody: Custody;
  /** Days a class of records is kept at this desk. */
  readonly schedule: RetentionSchedule;
  readonly clock: () => Instant;
  readonly zone: Zone;
}

/** Which records leave, for whom, what of them is withheld and why. */
export interface RecordExportOrder {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly choice: {
    readonly kinds: readonly RecordKind[] | null;
    readonly from: Instant | null;
    readonly until: Instant | null;
  };
  readonly withhold: readonly string[];
  readonly reason: string | null;
  readonly head: 'sealed' | 'newest';
}

/** Writes exports where whoever asked may fetch them. */
export type RecordExporter = (
  order: RecordExportOrder,
) => Promise<Result<Pick<RecordExportView, 'records' | 'size' | 'root' | 'manifest'>>>;

/** The record as the HTTP routes see it. Refusals: `no-record`, `no-such-record`. */
export interface RecordDesk extends CustodyDesk {
  record(query: RecordQuery): Promise<Result<RecordView>>;
  recordPage(index: number): Promise<Result<RecordPage>>;
  checkpoint(): Promise<Result<CheckpointView>>;
  exportRecord(request: RecordExportRequest): Promise<Result<RecordExportView>>;
}

export const RECORD_METHODS = [
  'record',
  'recordPage',
  'checkpoint',
  'exportRecord',
  ...CUSTODY_METHODS,
] as const satisfies readonly (keyof RecordDesk)[];

type Answer<T> = Result<T, Refusal>;

/** Opens the record for readers; a desk without one refuses with `no-record`. */
export function createRecordDesk(ports: RecordDeskPorts | null): RecordDesk {
  const none = async (): Promise<Answer<never>> => refuseHandoff('no-record', 'This desk keeps no record.');
  if (!ports) return Object.fromEntries(RECORD_METHODS.map((name) => [name, none])) as unknown as RecordDesk;
  // One after the other: an export reads the whole log, and the desk goes on with its work beside it.
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...createCustodyDesk(ports),
    exportRecord: (request) => {
      const made = last.then(() => exportRecord(ports, request));
      last = made.catch(() => undefined);
      return made;
    },
    record: async (query) => ok(await viewRecord(ports, query)),
    recordPage: (index) => viewRecordPage(ports, index),
    checkpoint: async () => {
      const { size, root } = await ports.record.root();
      const note = await ports.record.checkpoint('newest');
      return ok({ size, root: toHex(root), note: note && formatNote(note) });
    },
  };
}

const toHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function viewRecord(ports: RecordDeskPorts, query: RecordQuery): Promise<RecordView> {
  const { record, clock, zone } = ports;
  const { size, root } = await record.root();
  const [newest, sealed] = [await record.checkpoint('newest'), await record.checkpoint('sealed')];
  const sealedSize = await record.sealedSize();
  const cosignatures = newest ? listCosignatures(ports, newest) : [];
  const older = sealed ? listCosignatures(ports, sealed) : [];
  const now = clock();
  return {
    asOf: formatInstant(now, zone),
    origin: record.origin,
    size,
    root: toHex(root),
    checkpoint: newest && {
      size: parseCheckpoint(newest.text)!.size,
      at: latest(cosignatures) ?? formatInstant(now, zone),
      note: formatNote(newest),
    },
    cosignatures,
    partners: await listPartners(ports, [...cosignatures, ...older], size),
    sealedSize,
    kinds: RecordKinds.map((kind) => ({ kind, fields: Object.keys(formsOf(kind)) })),
    page: await readPage(ports, query, { size, sealedSize }),
  };
}

const latest = (signatures: readonly CosignatureView[]): string | null =>
  signatures
    .map(({ at }) => at)
    .toSorted()
    .at(-1) ?? null;

/** Valid signatures by known keys; whoever else signed means nothing here. */
function listCosignatures({ sha256, verify, cosigners, zone }: RecordDeskPorts, note: SignedNote): CosignatureView[] {
  const { size } = parseCheckpoint(note.text)!;
  return cosigners.flatMap(({ desk, keys }) =>
    keys.flatMap((key): CosignatureView[] => {
      const seconds = verifyCosignature(sha256, verify, note, key);
      if (seconds === null) return [];
      const at = formatInstant(asInstant(seconds * 1_000), zone);
      return [{ name: key.name, desk, algorithm: key.algorithm, at, size }];
    }),
  );
}

async function listPartners(
  { cosigners, witnessed, zone }: RecordDeskPorts,
  signatures: readonly CosignatureView[],
  size: number,
): Promise<RecordView['partners']> {
  const partners: RecordView['partners'] = [];
  for (const { desk, name } of cosigners) {
    if (desk === null) continue;
    const signed = signatures.filter((one) => one.desk === desk).toSorted((one, other) => other.size - one.size)[0];
    const theirs = await witnessed(desk);
    partners.push({
      desk,
      name,
      signedSize: signed?.size ?? 0,
      signedAt: signed?.at ?? null,
      behind: size - (signed?.size ?? 0),
      ourSignatureOnTheirs: theirs && { size: theirs.size, at: formatInstant(theirs.at, zone) },
      conflict: theirs?.conflict ?? null,
    });
  }
  return partners;
}

const WINDOW = 2_000;

/** Newest first; where records are chosen by kind or subject the log is searched backwards, a window at a time. */
async function readPage(
  ports: RecordDeskPorts,
  { before, limit, kind, subject }: RecordQuery,
  { size, sealedSize }: { readonly size: number; readonly sealedSize: number },
): Promise<RecordView['page']> {
  const kinds = kind === undefined ? null : RecordKinds.filter((known) => known === kind);
  const isChosen = kinds !== null || subject !== undefined;
  if (kinds?.length === 0) return { records: [], before: null };
  let end = Math.min(before ?? size, size);
  const found: StoredRecord[] = [];
  while (end > 0 && found.length < limit) {
    const first = Math.max(0, end - (isChosen ? WINDOW : limit - found.length));
    const chosen = { kinds: kinds as readonly RecordKind[] | null, subject: subject ?? null };
    const window = await ports.record.list({ ...chosen, first, end, limit: WINDOW });
    found.push(...window.toReversed());
    end = first;
  }
  const records = found.slice(0, limit);
  const next = found.length > limit ? records.at(-1)!.index : end;
  return { records: records.map((stored) => viewRow(ports, stored, sealedSize)), before: next > 0 ? next : null };
}

const HEAD = new Set(['id', 'kind', 'at', 'desk', 'by']);

function viewRow(ports: RecordDeskPorts, stored: StoredRecord, sealedSize: number): RecordRow {
  const { index, id, kind, subject, content, entry, at } = stored;
  const fields = 'fields' in content ? content.fields : shownFields(content.remains);
  const withheld = 'fields' in content ? [] : Object.keys(content.remains.withheld);
  return {
    index,
    id,
    kind,
    at: showInstant(fields['at'], ports.zone) ?? formatInstant(at, ports.zone),
    desk: textOf(fields['desk']),
    by: textOf(fields['by']),
    subject,
    label: ports.labelOf(subject),
    fields: Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => !HEAD.has(name))
        .map(([name, value]) => [name, (isInstant(kind, name) && showInstant(value, ports.zone)) || flatten(value)]),
    ),
    withheld,
    erasable: retentionClassOf(kind) !== 'custody' && erasableIn(stored).length > 0,
    leafHash: toHex(hashLeaf(ports.sha256, entry)),
    sealed: index < sealedSize ? 'both' : 'here',
  };
}

const isInstant = (kind: RecordKind, name: string): boolean => formsOf(kind)[name]?.startsWith('instant') ?? false;

type Remains = Extract<StoredRecord['content'], { remains: unknown }>['remains'];
const shownFields = ({ shown }: Remains): Fields =>
  Object.fromEntries(Object.entries(shown).map(([name, { value }]) => [name, value]));

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const flatten = (value: Json): string | number | boolean => (typeof value === 'object' ? JSON.stringify(value) : value);

async function exportRecord(
  { exporter, clock, record }: RecordDeskPorts,
  request: RecordExportRequest,
): Promise<Answer<RecordExportView>> {
  const { id, by, purpose, recipient, withhold, reason, head } = request;
  const kinds = request.kinds && RecordKinds.filter((kind) => request.kinds!.includes(kind));
  const [from, until] = [request.from, request.until].map((at) => (at === null ? null : asInstant(Date.parse(at))));
  const at = clock();
  const written = await exporter({
    id,
    at,
    by,
    purpose,
    recipient,
    withhold,
    head,
    reason: withhold.length === 0 ? null : reason,
    choice: { kinds, from: from!, until: until! },
  });
  if (!written.ok) return written;
  // The export stands on the record now: the head with it goes to the partners like any other.
  await record.signHead(at);
  const { records, size, root, manifest } = written.value;
  return ok({ id, records, size, root, withheld: [...withhold], manifest });
}

async function viewRecordPage(ports: RecordDeskPorts, index: number): Promise<Answer<RecordPage>> {
  const { record } = ports;
  const [stored] = await record.list({ first: index, end: index + 1, limit: 1 });
  if (!stored) return refuseHandoff('no-such-record', 'There is no record with this number.');
  const proven = await prove(ports, index);
  return ok({
    record: viewRow(ports, stored, await record.sealedSize()),
    proof: proven?.proof ?? null,
    path: proven?.path ?? [],
    checkpointSize: proven?.size ?? null,
    entry: JSON.stringify(discloseStored(ports, stored)),
  });
}

/** Under the newest head that both have signed, where it holds the record; else under the newest of all. */
async function prove({ record }: RecordDeskPorts, index: number) {
  for (const which of ['sealed', 'newest'] as const) {
    const note = await record.checkpoint(which);
    const size = note ? parseCheckpoint(note.text)!.size : 0;
    if (!note || size <= index) continue;
    const hashes = await record.prover(size).proveInclusion(index);
    return { proof: formatProof({ index, hashes, note }), path: hashes.map(toHex), size };
  }
  return null;
}

const discloseStored = (ports: EntryPorts, { content }: StoredRecord) =>
  'fields' in content ? discloseEntry(ports, content.seed, content.fields, new Set()) : content.remains;
