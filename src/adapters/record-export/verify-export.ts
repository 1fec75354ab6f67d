import { createHash } from 'node:crypto';
import { ok, type Result } from '../../model/index.ts';
import {
  BAG_FILES,
  type Checkpoint,
  type ExportedProof,
  type ExportFault,
  type ExportFinding,
  type ExportReport,
  formatNote,
  openRecordChecker,
  parseManifest,
  parsePolicy,
  parseProof,
  parseProofLine,
  type Policy,
  proofPath,
  readSeal,
  readSignedCheckpoint,
  type RecordRefusal,
  refuseRecord,
  type RecordTally,
  type SealReport,
  type SignedNote,
} from '../../record/index.ts';
import { canVerify, hmacSha256, sha256, verifySignature } from '../signing/keys.ts';
import { type BagSource, openBag, readLines, readWhole } from './bag-source.ts';

const MOST_FINDINGS = 100;

/** Gathers findings; the first hundred are kept, all are counted. */
interface Findings {
  readonly report: (finding: ExportFinding) => void;
  readonly fault: (code: ExportFault, file: string, message: string) => void;
  readonly kept: readonly ExportFinding[];
  readonly count: () => number;
}

function openFindings(): Findings {
  const kept: ExportFinding[] = [];
  let count = 0;
  const report = (finding: ExportFinding): void => {
    count += 1;
    if (kept.length < MOST_FINDINGS) kept.push(finding);
  };
  return {
    report,
    fault: (code, file, message) => report({ code, file, record: null, message }),
    kept,
    count: () => count,
  };
}

interface SignedHead {
  readonly note: SignedNote;
  readonly checkpoint: Checkpoint;
}

/**
 * Checks an export, in a folder or a .zip file: every file against the manifests, the head against the keys, every record
 * against the head. What is wrong is in the report; only what cannot be opened at all is refused.
 * @param policyText keys and rules the reader brings along (c2sp.org/tlog-policy); null: those of the export
 */
export async function verifyExport(
  path: string,
  policyText: string | null = null,
): Promise<Result<ExportReport, RecordRefusal<'export-unreadable'>>> {
  const bag = await openBag(path);
  if (!bag.ok) return bag;
  try {
    // Any other folder would be told file by file as not sound.
    if (!Object.values(BAG_FILES).some((name) => bag.value.files.has(name)))
      return refuseRecord('export-unreadable', 'This is no export: nothing of one is in it.');
    return ok(await verifyBag(bag.value, policyText));
  } finally {
    bag.value.close();
  }
}

async function verifyBag(bag: BagSource, policyText: string | null): Promise<ExportReport> {
  const findings = openFindings();
  const sums = await checkFiles(bag, findings);
  const head = await readHead(bag, findings);
  const policy = await readPolicy(bag, policyText, findings);
  const seal = head && policy ? readSeal({ sha256, verify: verifySignature, canVerify }, policy, head.note) : UNSIGNED;
  if (head && policy && !seal.isSigned)
    findings.fault('head-unsigned', BAG_FILES.checkpoint, 'No log key of the policy signed this head.');
  const tally = head ? await checkRecords(bag, sums, head, findings) : NO_RECORDS;
  return {
    isSound: findings.count() === 0,
    origin: head?.checkpoint.origin ?? '',
    size: head?.checkpoint.size ?? 0,
    root: head?.checkpoint.root ?? new Uint8Array(),
    seal,
    keysFrom: policyText === null ? 'export' : 'reader',
    faults: findings.count(),
    findings: findings.kept,
    ...tally,
  };
}

const UNSIGNED: SealReport = { isSigned: false, isSealed: false, cosigners: [] };
const NO_RECORDS: RecordTally = { records: 0, withheldFields: 0, erased: 0 };

/** Proofs in files of their own are held against the manifest when they are read, so that each is opened once. */
const isProofFile = (bag: BagSource, path: string): boolean =>
  path.startsWith('data/proofs/') && !bag.files.has(BAG_FILES.proofs);

/** Every file against the manifest that lists it; answers the checksums of the payload. */
async function checkFiles(bag: BagSource, findings: Findings): Promise<ReadonlyMap<string, string>> {
  const listed = new Map<string, string>();
  for (const manifest of [BAG_FILES.tagManifest, BAG_FILES.manifest]) {
    const text = await readText(bag, manifest);
    const sums = text === null ? null : parseManifest(text);
    if (!sums) findings.fault('manifest-malformed', manifest, 'The manifest is missing or cannot be read.');
    const isPayload = manifest === BAG_FILES.manifest;
    for (const { path, sha256: sum } of sums ?? [])
      if (path.startsWith('data/') === isPayload) listed.set(path, sum);
      else findings.fault('manifest-malformed', manifest, `${path} does not belong in this manifest.`);
  }
  for (const [path, sum] of listed) {
    if (!bag.files.has(path)) findings.fault('file-missing', path, 'The file is missing.');
    else if (!isProofFile(bag, path) && (await hashFile(bag, path)) !== sum)
      findings.fault('file-changed', path, 'The file is not the one that was exported.');
  }
  for (const path of bag.files)
    if (!listed.has(path) && path !== BAG_FILES.tagManifest)
      findings.fault('file-unlisted', path, 'The file is in no manifest.');
  return listed;
}

async function hashFile(bag: BagSource, path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of bag.read(path)) hash.update(chunk);
  } catch {
    return ''; // a folder, a broken link, a damaged part of an archive
  }
  return hash.digest('hex');
}

async function readText(bag: BagSource, path: string): Promise<string | null> {
  if (!bag.files.has(path)) return null;
  try {
    return (await readWhole(bag.read(path))).toString();
  } catch {
    return null;
  }
}

async function readHead(bag: BagSource, findings: Findings): Promise<SignedHead | null> {
  const text = await readText(bag, BAG_FILES.checkpoint);
  const head = text === null ? null : readSignedCheckpoint(text);
  if (!head || formatNote(head.note) !== text) {
    findings.fault('head-malformed', BAG_FILES.checkpoint, 'The signed head is missing or cannot be read.');
    return null;
  }
  return head;
}

async function readPolicy(bag: BagSource, brought: string | null, findings: Findings): Promise<Policy | null> {
  const own = await readText(bag, BAG_FILES.policy);
  const policy = parsePolicy(sha256, brought ?? own ?? '');
  if (!policy && brought !== null)
    findings.fault('policy-malformed', 'your keys', 'What you gave holds no keys (c2sp.org/tlog-policy).');
  else if (!policy) findings.fault('policy-malformed', BAG_FILES.policy, 'The keys are missing or cannot be read.');
  return policy;
}

async function checkRecords(
  bag: BagSource,
  sums: ReadonlyMap<string, string>,
  head: SignedHead,
  findings: Findings,
): Promise<RecordTally> {
  const checker = openRecordChecker({ sha256, hmacSha256 }, head.checkpoint, BAG_FILES.records, findings.report);
  if (!bag.files.has(BAG_FILES.records)) return checker.tally();
  const proofs = bag.files.has(BAG_FILES.proofs)
    ? openProofLines(bag, findings)
    : openProofFiles(bag, sums, head, findings);
  try {
    for await (const line of readLines(bag.read(BAG_FILES.records))) checker.check(line, await proofs.next(line));
    await proofs.finish();
  } catch {
    findings.fault('file-changed', BAG_FILES.records, 'The file breaks off.');
  }
  return checker.tally();
}

/** Where the proofs come from, one for each record line in turn. */
interface ProofSource {
  next(line: string): Promise<ExportedProof | null>;
  /** Reports proofs that no record asked for. */
  finish(): Promise<void>;
}

function openProofLines(bag: BagSource, findings: Findings): ProofSource {
  const lines = readLines(bag.read(BAG_FILES.proofs));
  return {
    async next() {
      const next = await lines.next();
      return next.done ? null : parseProofLine(next.value);
    },
    async finish() {
      if (!(await lines.next()).done)
        findings.fault('line-order', BAG_FILES.proofs, 'There are more proofs than records.');
    },
  };
}

/** The index a record line claims, read without trusting it: the proof it leads to is held against the record afterwards. */
const claimedIndex = (line: string): number => Number(/"index":(\d{1,15})/.exec(line)?.[1] ?? Number.NaN);

function openProofFiles(
  bag: BagSource,
  sums: ReadonlyMap<string, string>,
  head: SignedHead,
  findings: Findings,
): ProofSource {
  const unread = new Set([...sums.keys()].filter((path) => isProofFile(bag, path) && bag.files.has(path)));
  const read = async (path: string, record: number | null): Promise<string> => {
    unread.delete(path);
    const text = (await readText(bag, path)) ?? '';
    if (createHash('sha256').update(text).digest('hex') !== sums.get(path))
      findings.report({
        code: 'file-changed',
        file: path,
        record,
        message: 'The file is not the one that was exported.',
      });
    return text;
  };
  const headText = formatNote(head.note);
  return {
    async next(line) {
      const index = claimedIndex(line);
      const path = proofPath(index);
      if (!unread.has(path)) return null;
      const proof = parseProof(await read(path, index));
      return proof && formatNote(proof.note) === headText ? { index: proof.index, hashes: proof.hashes } : null;
    },
    async finish() {
      for (const path of unread) {
        await read(path, null);
        findings.fault('line-order', path, 'No record belongs to this proof.');
      }
    },
  };
}
