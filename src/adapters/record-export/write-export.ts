import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Instant, ok, type Result } from '../../model/index.ts';
import {
  BAG_FILES,
  BAGIT_TXT,
  type Checkpoint,
  discloseEntry,
  type DisclosedEntry,
  formatBagInfo,
  formatManifest,
  formatNote,
  formatPolicy,
  formatProof,
  formatProofLine,
  formatRecordLine,
  isFieldName,
  type Ordered,
  type Policy,
  proofPath,
  readSignedCheckpoint,
  type RecordDraft,
  type RecordKind,
  type RecordLog,
  type RecordQuery,
  type RecordRefusal,
  redactEntry,
  refuseRecord,
  type SignedNote,
  type StoredRecord,
  toHex,
  writeInstant,
} from '../../record/index.ts';
import { hmacSha256, sha256 } from '../signing/keys.ts';
import { type BagFolder, createBagFolder } from './bag-folder.ts';
import { packFolder } from './zip-file.ts';

/** Which records leave the desk, for whom, and what of them is withheld. */
export interface ExportRequest extends Ordered {
  readonly purpose: string;
  readonly recipient: string;
  readonly choice: Partial<Pick<RecordQuery, 'kinds' | 'subject' | 'from' | 'until'>>;
  /** Fields withheld in every record (`by`), or in those of one kind (`answer.text`). */
  readonly withhold: readonly string[];
  /** Why: it stands on the record and in the bag. Null where nothing is withheld. */
  readonly reason: string | null;
  /** The head to prove against: the newest that both sides cosigned, or the newest signed. */
  readonly head: 'sealed' | 'newest';
  /** All proofs in one file, or a `.tlog-proof` for each record. */
  readonly proofs: 'one-file' | 'separate';
}

export interface ExportSummary {
  readonly path: string;
  readonly records: number;
  /** Records in the log at the head; younger ones are not in the export. */
  readonly size: number;
  /** Root of the log at the head, in hex: the same whatever is withheld. */
  readonly root: string;
  /** SHA-256 of the tag manifest, which covers every file: what the record of the export names. */
  readonly manifest: string;
}

type ExportRefusal = RecordRefusal;
const ports = { sha256, hmacSha256 };

/**
 * Writes an export into a folder, or into one file where `target` ends in `.zip`. It appears at the target whole or not at
 * all, and only after the export itself stands on the record.
 * Refusals: `record-invalid` (a field that no record has: what was to be withheld would be shown), `export-exists`, `log-empty` (nothing
 * signed yet), `nothing-to-export`, and those of `append`.
 */
export async function writeExport(
  log: RecordLog,
  policy: Policy,
  request: ExportRequest,
  target: string,
): Promise<Result<ExportSummary, ExportRefusal>> {
  const stray = request.withhold.find((name) => !isFieldName(name));
  if (stray !== undefined) return refuseRecord('record-invalid', `No record has a field "${stray}" to withhold.`);
  if (await stat(target).catch(() => null)) return refuseRecord('export-exists', 'Something is at this path already.');
  const note = await log.checkpoint(request.head);
  const head = note && readSignedCheckpoint(formatNote(note));
  if (!head)
    return refuseRecord(
      'log-empty',
      request.head === 'sealed' ? 'No head has been cosigned yet.' : 'No head has been signed yet.',
    );
  const draft = `${target}.partial`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const bag = createBagFolder(draft);
  try {
    const written = await fillBag(log, policy, request, head, bag);
    if (!written.ok) return written;
    if (target.endsWith('.zip')) await packBag(draft, written.value.paths, target);
    else await rename(draft, target);
    const { records, manifest } = written.value;
    return ok({ path: target, records, size: head.checkpoint.size, root: toHex(head.checkpoint.root), manifest });
  } finally {
    await bag.abandon();
    await rm(draft, { recursive: true, force: true });
  }
}

async function packBag(draft: string, paths: readonly string[], target: string): Promise<void> {
  const partial = `${target}.partial-zip`;
  await rm(partial, { force: true });
  await packFolder(draft, paths, basename(target, '.zip'), partial);
  await rename(partial, target);
}

interface Head {
  readonly note: SignedNote;
  readonly checkpoint: Checkpoint;
}

async function fillBag(
  log: RecordLog,
  policy: Policy,
  request: ExportRequest,
  head: Head,
  bag: BagFolder,
): Promise<
  Result<{ readonly records: number; readonly manifest: string; readonly paths: readonly string[] }, ExportRefusal>
> {
  await bag.put(BAG_FILES.checkpoint, formatNote(head.note));
  await bag.put(BAG_FILES.policy, formatPolicy(sha256, policy));
  const records = await writeRecords(log, request, head, bag);
  if (records === 0) return refuseRecord('nothing-to-export', 'No record below this head is chosen.');
  await writeTags(bag, request, head, records);
  const tagManifest = formatManifest(bag.sums().filter(({ path }) => !path.startsWith('data/')));
  const manifest = toHex(sha256(Buffer.from(tagManifest)));
  const put = await log.append([recordExport(request, head, records, manifest)]);
  if (!put.ok) return put;
  await bag.put(BAG_FILES.tagManifest, tagManifest);
  return ok({ records, manifest, paths: bag.sums().map(({ path }) => path) });
}

/** What the log says about an export. */
const recordExport = (
  { id, at, desk, by, purpose, recipient, choice, withhold, reason }: ExportRequest,
  { checkpoint }: Head,
  records: number,
  manifest: string,
): RecordDraft => ({
  id,
  at,
  desk,
  by,
  kind: 'export',
  purpose,
  recipient,
  records,
  choice: {
    kinds: choice.kinds ?? null,
    subject: choice.subject ?? null,
    from: instantOrNull(choice.from),
    until: instantOrNull(choice.until),
  },
  withheld: [...withhold],
  ...(reason === null ? {} : { reason }),
  size: checkpoint.size,
  manifest,
});

const instantOrNull = (at: Instant | null | undefined): string | null =>
  at === null || at === undefined ? null : writeInstant(at);

const PAGE_RECORDS = 1_024;

/** Records and proofs in the order of the log; answers how many. */
async function writeRecords(log: RecordLog, request: ExportRequest, head: Head, bag: BagFolder): Promise<number> {
  const { size } = head.checkpoint;
  const prover = log.prover(size);
  const lines = await bag.open(BAG_FILES.records);
  const proofs = request.proofs === 'one-file' ? await bag.open(BAG_FILES.proofs) : null;
  let count = 0;
  for (let first = 0; ;) {
    const page = await log.list({ ...request.choice, first, end: size, limit: PAGE_RECORDS });
    for (const record of page) {
      const { index, entry } = record;
      await lines.write(`${formatRecordLine({ index, entry, content: disclose(record, request.withhold) })}\n`);
      const hashes = await prover.proveInclusion(index);
      if (proofs) await proofs.write(`${formatProofLine({ index, hashes })}\n`);
      else await bag.put(proofPath(index), formatProof({ index, hashes, note: head.note }), false);
    }
    count += page.length;
    if (page.length < PAGE_RECORDS) break;
    first = page.at(-1)!.index + 1;
  }
  await lines.close();
  await proofs?.close();
  return count;
}

function disclose({ kind, content }: StoredRecord, withhold: readonly string[]): DisclosedEntry {
  const names = new Set(withhold.flatMap((name) => withheldIn(kind, name)));
  return 'fields' in content
    ? discloseEntry(ports, content.seed, content.fields, names)
    : redactEntry(ports, content.remains, names);
}

/** `by` is withheld everywhere, `answer.text` in answers. */
function withheldIn(kind: RecordKind, name: string): readonly string[] {
  const [first = '', second] = name.split('.');
  if (second === undefined) return [first];
  return first === kind ? [second] : [];
}

const VERIFIER = fileURLToPath(new URL('./verify.mjs', import.meta.url));

async function writeTags(bag: BagFolder, request: ExportRequest, head: Head, records: number): Promise<void> {
  const { bytes, files } = bag.payload();
  await bag.put(BAG_FILES.declaration, BAGIT_TXT);
  await bag.put(
    BAG_FILES.info,
    formatBagInfo({
      'Source-Organization': head.checkpoint.origin,
      'Bag-Software-Agent': 'Cauce',
      'Bagging-Date': writeInstant(request.at).slice(0, 10),
      'External-Description': `${records} records of ${head.checkpoint.size}: ${request.purpose}`,
      'Internal-Sender-Identifier': request.id,
      ...(request.withhold.length > 0
        ? { 'Withheld-Fields': request.withhold.join(', '), 'Withheld-Because': request.reason ?? '' }
        : {}),
      'Payload-Oxum': `${bytes}.${files}`,
    }),
  );
  await bag.put(BAG_FILES.readme, README);
  await bag.put(BAG_FILES.verifier, await readFile(VERIFIER, 'utf8'));
  await bag.put(BAG_FILES.manifest, formatManifest(bag.sums().filter(({ path }) => path.startsWith('data/'))));
}

const README = `This folder is an export of a record kept with Cauce. It is a BagIt bag (RFC 8493).

Check it with Node.js 20 or newer, offline, nothing else needed:

    node verify.mjs                        with the keys that lie in data/policy
    node verify.mjs --policy my-keys.txt   with keys you were given another way: this proves more
    node verify.mjs --proof 17             prints the proof of record 17 by itself (c2sp.org/tlog-proof)

data/records.jsonl  one record a line. Under "shown" every field has its value and a salt; under "withheld" a field has a digest
                    only. Whether a field is shown or withheld changes nothing about the proof.
data/proofs.jsonl   for each record the hashes that lead from it to the head; or data/proofs/, one .tlog-proof file each.
data/checkpoint     the head of the log: name, number of records, Merkle root, signatures and cosignatures.
data/policy         keys of the log and of those who cosign it (c2sp.org/tlog-policy).

What a sound export proves: each record shown stood in the log, unchanged, when the head was signed.
What it does not prove: that no other record was left out of the export, or that what was written down was true.
`;
