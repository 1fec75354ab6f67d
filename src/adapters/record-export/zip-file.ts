import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file that has been written into the archive, as its directory lists it. */
interface ZipEntry {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

// Sizes and counts from here on need the 64-bit fields of ZIP64 (APPNOTE 4.3.14 to 4.5.3).
const MOST_32 = 0xffff_ffff;
const MOST_16 = 0xffff;
// 1980-01-01: when an export was made stands inside it; the same bag packs to the same bytes.
const DOS_DATE = 0x21;
const DEFLATE = 8;
const UTF8_NAMES = 0x0800;
const VERSION = 45;

/**
 * Packs files of a folder into a zip archive, of any size and number; where that fails, for want of room, nothing of it stays.
 * @param top folder inside the archive, as BagIt wants one (RFC 8493 §4)
 */
export async function packFolder(folder: string, paths: readonly string[], top: string, target: string): Promise<void> {
  const out = await open(target, 'wx');
  try {
    const entries: ZipEntry[] = [];
    let offset = 0;
    for (const path of paths) {
      const entry = await writeEntry(out, offset, join(folder, path), Buffer.from(`${top}/${path}`));
      entries.push(entry);
      offset += headerLength(entry.name) + entry.packed;
    }
    const directory = Buffer.concat(entries.map(directoryEntry));
    await writeAt(out, Buffer.concat([directory, directoryEnd(entries.length, directory.length, offset)]), offset);
    await out.sync();
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  } finally {
    await out.close();
  }
}

const LOCAL_BYTES = 30;
const LOCAL_EXTRA_BYTES = 20;
const headerLength = (name: Buffer): number => LOCAL_BYTES + name.length + LOCAL_EXTRA_BYTES;

async function writeEntry(out: FileHandle, offset: number, path: string, name: Buffer): Promise<ZipEntry> {
  const start = offset + headerLength(name);
  let [crc, packed] = [0, 0];
  const source = createReadStream(path);
  source.on('data', (chunk) => (crc = crc32(chunk, crc)));
  const deflate = createDeflateRaw({ level: 6 });
  source.on('error', (error) => deflate.destroy(error));
  for await (const chunk of source.pipe(deflate) as AsyncIterable<Buffer>) {
    await writeAt(out, chunk, start + packed);
    packed += chunk.length;
  }
  const entry = { name, crc, packed, size: (await stat(path)).size, offset };
  await writeAt(out, localHeader(entry), offset);
  return entry;
}

async function writeAt(out: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let at = 0; at < bytes.length;)
    at += (await out.write(bytes, at, bytes.length - at, position + at)).bytesWritten;
}

/** Local headers always carry their sizes in 64 bits: room must be left before the sizes are known. */
function localHeader({ name, crc, packed, size }: ZipEntry): Buffer {
  const header = Buffer.alloc(LOCAL_BYTES);
  header.writeUInt32LE(0x0403_4b50, 0);
  writeTraits(header, 4);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(MOST_32, 18);
  header.writeUInt32LE(MOST_32, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(LOCAL_EXTRA_BYTES, 28);
  return Buffer.concat([header, name, extra64([size, packed])]);
}

function writeTraits(header: Buffer, at: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(UTF8_NAMES, at + 2);
  header.writeUInt16LE(DEFLATE, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(DOS_DATE, at + 8);
}

function extra64(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * values.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * values.length, 2);
  for (const [at, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + 8 * at);
  return extra;
}

function directoryEntry({ name, crc, packed, size, offset }: ZipEntry): Buffer {
  const large = [size, packed, offset].filter((value) => value >= MOST_32);
  const extra = large.length === 0 ? Buffer.alloc(0) : extra64(large);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x0201_4b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeTraits(header, 6);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(Math.min(packed, MOST_32), 20);
  header.writeUInt32LE(Math.min(size, MOST_32), 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(Math.min(offset, MOST_32), 42);
  return Buffer.concat([header, name, extra]);
}

function directoryEnd(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(Math.min(count, MOST_16), 8);
  end.writeUInt16LE(Math.min(count, MOST_16), 10);
  end.writeUInt32LE(Math.min(length, MOST_32), 12);
  end.writeUInt32LE(Math.min(offset, MOST_32), 16);
  if (count < MOST_16 && length < MOST_32 && offset < MOST_32) return end;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x0606_4b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(VERSION, 12);
  end64.writeUInt16LE(VERSION, 14);
  for (const [at, value] of [count, count, length, offset].entries())
    end64.writeBigUInt64LE(BigInt(value), 24 + 8 * at);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x0706_4b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + length), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end]);
}
