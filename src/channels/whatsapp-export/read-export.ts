import { LIMITS, ok, type Result } from '../../model/index.ts';
import { createDecoder, type DecodeCounts } from './decode.ts';
import { createGrouper } from './groups.ts';
import { summarise } from './summary.ts';
import type { ExportMessage, ExportSummary, ReadOptions } from './export-message.ts';
import { judge, type Judgement } from './judge.ts';
import { decideOrder, type OrderDecision } from './order.ts';
import type { ByteSource } from './ports.ts';
import {
  type ExportRefusal,
  refuseBroken,
  refuseEmpty,
  refuseNotRecognised,
  refuseNotText,
  refuseTooLong,
} from './refusals.ts';
import { createScanner, joinBytes, type Scan } from './scan.ts';
import { findCandidates, learnShape, type Shape } from './shape.ts';

/** An export whose shape, order and index are known. */
export interface ExportReading {
  /** Entries in the file, system lines among them. */
  readonly count: number;
  /** Every name that writes in the file, for the door. */
  readonly senderNames: ReadonlySet<string>;
  /** Messages in file order, some thousand at a time; reads the source once more. */
  batches(): AsyncGenerator<readonly ExportMessage[]>;
  /** The same one by one; slower by the await each costs. */
  messages(): AsyncGenerator<ExportMessage>;
  /** Of the whole file. Counts of system lines, cut and broken texts are complete once the messages were read to the end. */
  summary(): ExportSummary;
}

/**
 * Reads a WhatsApp export: learns the shape of its headers, indexes it in one pass over the bytes, finds the day/month order
 * and what is doubtful, and then decodes messages on demand. Refuses what it cannot recognise and says what it saw.
 * Memory: 22 bytes per message and a few chunks of the file.
 */
export async function readExport(
  source: ByteSource,
  options: ReadOptions,
): Promise<Result<ExportReading, ExportRefusal>> {
  const guarded = guardSource(source);
  try {
    return await index(guarded, options);
  } catch (error) {
    if (error instanceof Error && error.name === SOURCE_FAILED) return refuseBroken();
    throw error;
  }
}

async function index(source: ByteSource, options: ReadOptions): Promise<Result<ExportReading, ExportRefusal>> {
  const learnt = await learn(source);
  if (!learnt.ok) return learnt;
  const scan = await scanAll(source, learnt.value, options);
  if (scan === 'too-long') return refuseTooLong(LIMITS.EXPORT_MESSAGES_COUNT);
  if (scan.entries.count() === 0) return refuseNotRecognised(scan.bytes, 0, learnt.value.picture);
  const decision = decideOrder(scan, options.order);
  const judgement = judge(scan, decision, options.zone);
  return ok(toReading(source, options, scan, decision, judgement));
}

const SOURCE_FAILED = 'export-source-failed';

/** Marks what the source throws (a damaged archive, a vanished disk), so that it can be told from our own faults. */
const guardSource = (source: ByteSource): ByteSource => ({
  sizeBytes: source.sizeBytes,
  async *open() {
    try {
      yield* source.open();
    } catch (cause) {
      throw Object.assign(new Error('The export broke off.', { cause }), { name: SOURCE_FAILED });
    }
  },
});

/** Bytes of an export that is already in memory, in one or more chunks. */
export const fromBytes = (...chunks: readonly Uint8Array[]): ByteSource => ({
  sizeBytes: chunks.reduce((sum, chunk) => sum + chunk.length, 0),
  open: () => chunks,
});

const SAMPLE_BYTES = 256 * 1024;
/** More lines of a sample tell nothing new. */
const SAMPLE_LINES = 300;
const LF = 10;
const CR = 13;
const lenient = new TextDecoder('utf-8');

/** Looks for the header's shape, one sample after the other, until one shows it. */
async function learn(source: ByteSource): Promise<Result<Shape, ExportRefusal>> {
  const seen = { bytes: 0, lines: 0, first: '' };
  for await (const sample of samplesOf(source)) {
    const binary = seen.bytes === 0 ? binaryKind(sample) : null;
    if (binary) return refuseNotText(binary);
    const lines = linesOf(sample);
    if (seen.bytes === 0) seen.first = lines[0] ?? '';
    seen.bytes += sample.length;
    seen.lines += lines.length;
    const shape = learnShape(findCandidates(lines), lines.length);
    if (shape) return ok(shape);
  }
  return seen.first === '' ? refuseEmpty() : refuseNotRecognised(seen.bytes, seen.lines, seen.first);
}

async function* samplesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array(0);
  for await (const chunk of source.open()) {
    held = joinBytes(held, chunk);
    if (held.length < SAMPLE_BYTES) continue;
    yield held;
    held = new Uint8Array(0);
  }
  if (held.length > 0) yield held;
}

/** Lines that are not empty; a line cut at the sample's end is left out unless it is all there is. */
function linesOf(sample: Uint8Array): readonly string[] {
  return lenient
    .decode(sample.subarray(0, SAMPLE_BYTES))
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
}

function binaryKind(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'it is UTF-16';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return 'it is a zip archive';
  if (bytes.subarray(0, 4_096).includes(0)) return 'it holds zero bytes';
  return isParted(bytes) ? 'its lines end in carriage returns alone' : null;
}

/** Without a line feed a whole chat would be one message of whoever writes first, with everybody's words and names in it. */
function isParted(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(CR);
  return at >= 0 && at < bytes.length - 1 && !bytes.includes(LF);
}

async function scanAll(source: ByteSource, shape: Shape, { onProgress }: ReadOptions): Promise<Scan | 'too-long'> {
  const scanner = createScanner(shape);
  let bytes = 0;
  for await (const chunk of source.open()) {
    scanner.take(chunk);
    bytes += chunk.length;
    if (scanner.count() > LIMITS.EXPORT_MESSAGES_COUNT) return 'too-long';
    onProgress?.({ pass: 'index', bytes, totalBytes: source.sizeBytes });
  }
  return scanner.finish();
}

function toReading(
  source: ByteSource,
  options: ReadOptions,
  scan: Scan,
  decision: OrderDecision,
  judgement: Judgement,
): ExportReading {
  let counts: DecodeCounts = { system: scan.withoutSender, cut: 0, notUtf8: 0 };
  const batches = async function* (): AsyncGenerator<readonly ExportMessage[]> {
    const decoder = createDecoder(scan, decision, options.sha256);
    const grouper = createGrouper(scan, decoder, options.sha256);
    let bytes = 0;
    for await (const chunk of source.open()) {
      yield* grouper.take(chunk);
      bytes += chunk.length;
      options.onProgress?.({ pass: 'messages', bytes, totalBytes: source.sizeBytes });
    }
    counts = decoder.counts;
  };
  return {
    count: scan.entries.count(),
    senderNames: new Set(Array.from({ length: scan.senders.count() }, (_, id) => scan.senders.nameOf(id))),
    batches,
    messages: async function* () {
      for await (const batch of batches()) yield* batch;
    },
    summary: () => summarise(scan, decision, judgement, counts),
  };
}
