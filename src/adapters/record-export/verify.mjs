#!/usr/bin/env node
// Checks an export of a Cauce record. One file, no packages, no network: Node.js 20 or newer.
//
//   node verify.mjs [FOLDER] [--policy FILE] [--json]     check the export (FOLDER: where this file lies)
//   node verify.mjs [FOLDER] --proof INDEX                print the proof of one record (c2sp.org/tlog-proof)
//
// In this order: every file against the manifests (RFC 8493); the signed head against the keys (c2sp.org/signed-note,
// tlog-checkpoint, tlog-cosignature, tlog-policy); every record's fields against its entry in the log; every entry against the
// head (RFC 6962). Exit 0: sound. Exit 1: not sound. Exit 2: could not be run.
// It shares no code with Cauce itself, so that each can be held against the other.

import * as crypto from 'node:crypto';
import { createReadStream, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

// —— Bytes and hashes

const NODE = Buffer.alloc(65, 1);
const digest = crypto.hash
  ? (bytes) => crypto.hash('sha256', bytes, 'buffer')
  : (bytes) => crypto.createHash('sha256').update(bytes).digest();
const hashLeaf = (bytes) => digest(Buffer.concat([Buffer.from([0]), bytes]));
const hashNode = (left, right) => {
  left.copy(NODE, 1);
  right.copy(NODE, 33);
  return digest(NODE);
};

/** Base64 that would be written again the same way, or null. */
function unbase64(text, length) {
  if (typeof text !== 'string') return null;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text && (length === undefined || bytes.length === length) ? bytes : null;
}

/** JSON Canonicalization Scheme (RFC 8785). */
function canonicalize(value) {
  if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('not text');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  const pairs = Object.keys(value)
    .sort()
    .map((name) => `${canonicalize(name)}:${canonicalize(value[name])}`);
  return `{${pairs.join(',')}}`;
}

// —— Findings

const MOST_FINDINGS = 100;
const findings = [];
let faults = 0;
function fault(code, file, record, message) {
  faults += 1;
  if (findings.length < MOST_FINDINGS) findings.push({ code, file, record, message });
}

// —— The bag

const FILES = ['bagit.txt', 'bag-info.txt', 'README.txt', 'verify.mjs', 'manifest-sha256.txt'];

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    );
}

// What lies behind a link or a pipe may have no end, and is not in the bag.
const isFile = (path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const MOST_FILE_BYTES = 256 * 1024 * 1024;
const readText = (path) =>
  isFile(path) && lstatSync(path).size <= MOST_FILE_BYTES ? readFileSync(path, 'utf8') : null;

function readManifest(folder, name) {
  const text = readText(join(folder, name));
  const lines = text === null || (text !== '' && !text.endsWith('\n')) ? null : text.split('\n').slice(0, -1);
  const found = lines?.map((line) => /^([0-9a-f]{64}) {2}([A-Za-z0-9._/-]+)$/.exec(line));
  const isSafe = (path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  const isSound = found?.every((line) => line !== null && isSafe(line[2]));
  const sums = new Map(isSound ? found.map(([, sum, path]) => [path, sum]) : []);
  if (isSound && sums.size === found.length) return sums;
  fault('manifest-malformed', name, null, 'The manifest is missing or cannot be read.');
  return new Map();
}

async function hashFile(path) {
  const hash = crypto.createHash('sha256');
  if (!isFile(path)) return '';
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch {
    return '';
  }
  return hash.digest('hex');
}

/** Proofs in files of their own are held against the manifest when they are read. */
const isProofFile = (present, path) => path.startsWith('data/proofs/') && !present.has('data/proofs.jsonl');

async function checkFiles(folder) {
  const present = new Set(listFiles(folder));
  const listed = new Map();
  for (const manifest of ['tagmanifest-sha256.txt', 'manifest-sha256.txt'])
    for (const [path, sum] of readManifest(folder, manifest))
      if (path.startsWith('data/') === (manifest === 'manifest-sha256.txt')) listed.set(path, sum);
      else fault('manifest-malformed', manifest, null, `${path} does not belong in this manifest.`);
  for (const [path, sum] of listed)
    if (!present.has(path)) fault('file-missing', path, null, 'The file is missing.');
    else if (!isProofFile(present, path) && (await hashFile(join(folder, path))) !== sum)
      fault('file-changed', path, null, 'The file is not the one that was exported.');
  for (const path of present)
    if (!listed.has(path) && path !== 'tagmanifest-sha256.txt')
      fault('file-unlisted', path, null, 'The file is in no manifest.');
  return { present, listed };
}

// —— Notes, checkpoints, keys

const MOST_NAME_BYTES = 255;
const isKeyName = (name) => /^[^\s+\p{Cc}\p{Cs}]+$/u.test(name) && Buffer.byteLength(name) <= MOST_NAME_BYTES;

/** A signed note: text, and lines of `— name base64(key id, signature)`. */
function readNote(note) {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return null;
  const signatures = note
    .slice(split + 2, -1)
    .split('\n')
    .map((line) => /^\u2014 (\S+) ([A-Za-z0-9+/=]+)$/u.exec(line))
    .map((found) => found && isKeyName(found[1]) && { name: found[1], bytes: unbase64(found[2]) });
  const isSound = signatures.length <= 64 && signatures.every((line) => line?.bytes && line.bytes.length >= 5);
  return isSound ? { text: note.slice(0, split + 1), signatures } : null;
}

function readHead(note) {
  const signed = note === null ? null : readNote(note);
  const [origin, size, root] = signed?.text.split('\n') ?? [];
  const hash = unbase64(root, 32);
  return origin && Buffer.byteLength(origin) <= MOST_NAME_BYTES && /^(0|[1-9]\d{0,15})$/.test(size) && hash
    ? { ...signed, note, origin, size: Number(size), root: hash }
    : null;
}

const KEY_TYPES = { 1: 'ed25519', 4: 'ed25519', 6: 'ml-dsa-44' };
const KEY_BYTES = { ed25519: 32, 'ml-dsa-44': 1312 };
// SubjectPublicKeyInfo up to the raw key: RFC 8410, RFC 9881.
const SPKI = {
  ed25519: '302a300506032b6570032100',
  'ml-dsa-44': '30820532300b06096086480165030403110382052100',
};

/** `name+id+base64(type, key)`; null where it is not one, or the id is not the key's. */
function readKey(text, types) {
  const [, name, id, blob] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text ?? '') ?? [];
  const bytes = unbase64(blob);
  if (!bytes || !isKeyName(name) || !types.includes(bytes[0])) return null;
  const own = digest(Buffer.concat([Buffer.from(`${name}\n`), bytes])).subarray(0, 4);
  return own.toString('hex') === id ? { name, id: own, type: bytes[0], key: bytes.subarray(1) } : null;
}

/** True, false, or null where this runtime cannot check such signatures. */
function verifySignature({ type, key }, message, signature) {
  const algorithm = KEY_TYPES[type];
  if (!canVerify(algorithm)) return null;
  if (key.length !== KEY_BYTES[algorithm]) return false;
  try {
    return crypto.verify(null, message, openKey(algorithm, key), signature);
  } catch {
    return false;
  }
}

const openKey = (algorithm, key) =>
  crypto.createPublicKey({
    key: Buffer.concat([Buffer.from(SPKI[algorithm], 'hex'), key]),
    format: 'der',
    type: 'spki',
  });

function canVerify(algorithm) {
  try {
    return Boolean(openKey(algorithm, Buffer.alloc(KEY_BYTES[algorithm])));
  } catch {
    return false;
  }
}

const signaturesBy = (head, key) =>
  head.signatures
    .filter(({ name, bytes }) => name === key.name && bytes.subarray(0, 4).equals(key.id))
    .map(({ bytes }) => bytes.subarray(4));

const isSignedBy = (head, key) =>
  key.name === head.origin &&
  signaturesBy(head, key).some((signature) => verifySignature(key, Buffer.from(head.text), signature) === true);

const uint64 = (value) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
};
const short = (text) => Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)]);

/** What a cosigner signs. c2sp.org/tlog-cosignature */
const cosignedMessage = (head, { type, name }, seconds) =>
  type === 4
    ? Buffer.from(`cosignature/v1\ntime ${seconds}\n${head.text}`)
    : Buffer.concat([
        Buffer.from('subtree/v1\n\0'),
        short(name),
        uint64(seconds),
        short(head.origin),
        uint64(0),
        uint64(head.size),
        head.root,
      ]);

function readCosignature(head, key) {
  if (!canVerify(KEY_TYPES[key.type])) return { state: 'not-checked', at: null };
  for (const signature of signaturesBy(head, key)) {
    if (signature.length < 9) continue;
    const seconds = Number(signature.readBigUInt64BE(0));
    if (!Number.isSafeInteger(seconds)) continue;
    if (verifySignature(key, cosignedMessage(head, key, seconds), signature.subarray(8)))
      return { state: 'valid', at: new Date(seconds * 1000).toISOString() };
  }
  return { state: 'missing', at: null };
}

/** Keys and rules. c2sp.org/tlog-policy; null where the text is not one. */
function readPolicy(text) {
  const policy = { logs: [], witnesses: new Map(), groups: new Map(), quorum: null };
  const placed = new Set();
  const isKnown = (name) => policy.witnesses.has(name) || policy.groups.has(name);
  for (const line of text.split('\n')) {
    const [word, name, ...rest] = line.split(/[ \t]+/).filter((part) => part !== '');
    if (word === undefined || word.startsWith('#')) continue;
    if (!readPolicyLine(policy, placed, isKnown, word, name, rest)) return null;
  }
  return policy.quorum === null ? null : policy;
}

function readPolicyLine(policy, placed, isKnown, word, name, rest) {
  if (word === 'log') {
    const key = readKey(name, [1]);
    return Boolean(key && policy.logs.push(key));
  }
  if (name === undefined) return false;
  if (word === 'quorum') {
    const isFirst = policy.quorum === null && (name === 'none' || isKnown(name));
    if (isFirst) policy.quorum = name;
    return isFirst;
  }
  if (name === 'none' || isKnown(name)) return false;
  if (word === 'witness') {
    const key = readKey(rest[0], [4, 6]);
    return Boolean(key && policy.witnesses.set(name, key));
  }
  const [least, ...members] = rest;
  const count = least === 'all' ? members.length : least === 'any' ? 1 : /^\d+$/.test(least ?? '') ? Number(least) : 0;
  const isRight =
    members.every((member) => isKnown(member) && !placed.has(member)) && new Set(members).size === members.length;
  if (word !== 'group' || !isRight || count < 1 || count > members.length) return false;
  for (const member of members) placed.add(member);
  policy.groups.set(name, { least: count, members });
  return true;
}

function readSeal(head, policy) {
  const cosigners = [...policy.witnesses].map(([label, key]) => ({ label, ...readCosignature(head, key) }));
  const valid = new Set(cosigners.filter(({ state }) => state === 'valid').map(({ label }) => label));
  const isMet = (name) => {
    const group = policy.groups.get(name);
    return group ? group.members.filter(isMet).length >= group.least : valid.has(name);
  };
  const signed = policy.logs.some((key) => isSignedBy(head, key));
  return { signed, sealed: signed && policy.quorum !== 'none' && isMet(policy.quorum), cosigners };
}

// —— Records

const NAME = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;
const FIELD = Buffer.from('cauce/field/v1\n');
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const hasNames = (value, names) => Object.keys(value).sort().join(' ') === names;

function readLine(text, names) {
  try {
    const line = JSON.parse(text);
    const isSound = isObject(line) && hasNames(line, names) && canonicalize(line) === text;
    return isSound && Number.isSafeInteger(line.index) && line.index >= 0 ? line : null;
  } catch {
    return null;
  }
}

function readRecord(text) {
  const line = readLine(text, 'entry index shown withheld');
  const entry = unbase64(line?.entry, 32);
  if (!entry || !isObject(line.shown) || !isObject(line.withheld)) return null;
  const isField = ([name, field]) =>
    NAME.test(name) && isObject(field) && hasNames(field, 'salt value') && typeof field.salt === 'string';
  const isDigest = ([name, text]) => NAME.test(name) && typeof text === 'string';
  const isSound = Object.entries(line.shown).every(isField) && Object.entries(line.withheld).every(isDigest);
  return isSound ? { ...line, entry } : null;
}

/** The bytes in the log that the fields lead to: the Merkle root over name, line feed and digest, in the order of the names. */
function entryOf({ shown, withheld }) {
  const digests = new Map(Object.entries(withheld).map(([name, text]) => [name, unbase64(text, 32)]));
  for (const [name, { salt, value }] of Object.entries(shown)) {
    const bytes = unbase64(salt, 16);
    if (!bytes || digests.has(name)) return null;
    digests.set(name, digest(Buffer.concat([FIELD, bytes, Buffer.from(canonicalize([name, value]))])));
  }
  if (digests.size === 0 || [...digests.values()].includes(null)) return null;
  let level = [...digests.keys()]
    .sort()
    .map((name) => hashLeaf(Buffer.concat([Buffer.from(`${name}\n`), digests.get(name)])));
  while (level.length > 1)
    level = level.flatMap((hash, at) =>
      at % 2 === 1 ? [] : [at + 1 < level.length ? hashNode(hash, level[at + 1]) : hash],
    );
  return level[0];
}

/** True where the hashes lead from the leaf to the root, and there is none too many. RFC 9162 §2.1.3.2 */
function isIncluded(index, leaf, hashes, { size, root }, seen) {
  if (index >= size) return false;
  let [at, last, hash, used, level] = [index, size - 1, leaf, 0, 0];
  const path = [];
  for (; last > 0; [at, last, level] = [Math.floor(at / 2), Math.floor(last / 2), level + 1]) {
    if (at === last && at % 2 === 0) continue;
    const sibling = hashes[used];
    used += 1;
    if (!sibling) return false;
    path.push([level, at % 2 === 0 ? at + 1 : at - 1, sibling]);
    const known = hash && seen.get(level, at);
    if (known) {
      // From here on an earlier record has shown the way; the rest must be the same.
      if (!known.equals(hash)) return false;
      hash = null;
    }
    if (hash === null) {
      if (!seen.get(level, at % 2 === 0 ? at + 1 : at - 1)?.equals(sibling)) return false;
    } else {
      path.push([level, at, hash]);
      hash = at % 2 === 0 ? hashNode(hash, sibling) : hashNode(sibling, hash);
    }
  }
  if (used !== hashes.length || (hash !== null && !hash.equals(root))) return false;
  for (const node of path) seen.put(...node);
  return true;
}

/** Nodes that are known to lead to the root: on each level the last pair under one parent. */
function openSeen() {
  const pairs = [];
  return {
    get: (level, at) => (pairs[level]?.parent === Math.floor(at / 2) ? pairs[level].nodes[at % 2] : undefined),
    put(level, at, hash) {
      const parent = Math.floor(at / 2);
      if (pairs[level]?.parent !== parent) pairs[level] = { parent, nodes: [] };
      pairs[level].nodes[at % 2] = hash;
    },
  };
}

const MOST_LINE_BYTES = 8 * 1024 * 1024;

async function* readLines(path) {
  if (!isFile(path)) throw new Error('it is no file of its own');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch {
      return '\0'; // not UTF-8, so not a line
    }
  };
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      yield decode(bytes.subarray(start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > MOST_LINE_BYTES) break;
  }
  if (rest.length > 0) yield '\0'; // the last line does not end
}

function readProofLine(text) {
  const line = readLine(text, 'hashes index');
  const hashes =
    Array.isArray(line?.hashes) && line.hashes.length <= 64 ? line.hashes.map((hash) => unbase64(hash, 32)) : [null];
  return hashes.includes(null) ? null : { index: line.index, hashes };
}

/** A `.tlog-proof` file; null where it is not one, or proves against another head. */
function readProofText(text, head) {
  const split = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(split, 0)).split('\n');
  if (lines[0]?.startsWith('extra ')) lines.shift();
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')?.[1];
  const hashes = lines.map((line) => unbase64(line, 32));
  const isSound =
    first === 'c2sp.org/tlog-proof@v1' && index !== undefined && !hashes.includes(null) && hashes.length <= 64;
  return isSound && text.slice(split + 2) === head.note ? { index: Number(index), hashes } : null;
}

const proofPath = (index) => `data/proofs/${String(index).padStart(9, '0')}.tlog-proof`;

/** Where the proofs come from: one file with a line per record, or a file per record. */
function openProofs(folder, { present, listed }, head) {
  if (present.has('data/proofs.jsonl')) {
    const lines = readLines(join(folder, 'data/proofs.jsonl'));
    return {
      async next() {
        const { done, value } = await lines.next();
        return done ? null : readProofLine(value);
      },
      async finish() {
        if (!(await lines.next()).done)
          fault('line-order', 'data/proofs.jsonl', null, 'There are more proofs than records.');
      },
    };
  }
  const unread = new Set([...listed.keys()].filter((path) => isProofFile(present, path) && present.has(path)));
  const read = (path, record) => {
    unread.delete(path);
    const text = readText(join(folder, path)) ?? '';
    if (digest(Buffer.from(text)).toString('hex') !== listed.get(path))
      fault('file-changed', path, record, 'The file is not the one that was exported.');
    return text;
  };
  return {
    async next(line) {
      const index = Number(/"index":(\d{1,15})/.exec(line)?.[1] ?? Number.NaN);
      return unread.has(proofPath(index)) ? readProofText(read(proofPath(index), index), head) : null;
    },
    async finish() {
      for (const path of unread) {
        read(path, null);
        fault('line-order', path, null, 'No record belongs to this proof.');
      }
    },
  };
}

const RECORDS = 'data/records.jsonl';

async function checkRecords(folder, bag, head) {
  const tally = { records: 0, erased: 0, withheldFields: 0 };
  if (!bag.present.has(RECORDS)) return tally;
  const proofs = openProofs(folder, bag, head);
  const seen = openSeen();
  const state = { last: -1, line: 0 };
  try {
    for await (const text of readLines(join(folder, RECORDS)))
      checkRecord(text, await proofs.next(text), head, seen, tally, state);
    await proofs.finish();
  } catch {
    fault('file-changed', RECORDS, null, 'The file breaks off.');
  }
  return tally;
}

function checkRecord(text, proof, head, seen, tally, state) {
  state.line += 1;
  const record = readRecord(text);
  if (!record) return fault('line-malformed', RECORDS, null, `Line ${state.line} is not a record in canonical JSON.`);
  const { index, entry } = record;
  if (index <= state.last)
    return fault('line-order', RECORDS, index, `Record ${index} comes after record ${state.last}.`);
  state.last = index;
  tally.records += 1;
  tally.withheldFields += Object.keys(record.withheld).length;
  if (Object.keys(record.shown).every((name) => name === 'kind' || name === 'at')) tally.erased += 1;
  if (!entryOf(record)?.equals(entry))
    return fault('content-changed', RECORDS, index, `The fields of record ${index} are not the ones that were logged.`);
  if (proof?.index !== index) return fault('proof-missing', RECORDS, index, `Record ${index} has no proof.`);
  if (!isIncluded(index, hashLeaf(entry), proof.hashes, head, seen))
    return fault(
      'proof-fails',
      RECORDS,
      index,
      `Record ${index} is not in the log at its place, or its proof was changed.`,
    );
}

// —— The whole

async function verify(folder, policyFile) {
  const bag = await checkFiles(folder);
  const head = readHead(readText(join(folder, 'data/checkpoint')));
  if (!head) fault('head-malformed', 'data/checkpoint', null, 'The signed head is missing or cannot be read.');
  const policy = readPolicy(
    policyFile === null ? (readText(join(folder, 'data/policy')) ?? '') : readFileSync(policyFile, 'utf8'),
  );
  if (!policy && policyFile !== null)
    fault('policy-malformed', 'your keys', null, 'What you gave holds no keys (c2sp.org/tlog-policy).');
  else if (!policy) fault('policy-malformed', 'data/policy', null, 'The keys are missing or cannot be read.');
  const seal = head && policy ? readSeal(head, policy) : { signed: false, sealed: false, cosigners: [] };
  if (head && policy && !seal.signed)
    fault('head-unsigned', 'data/checkpoint', null, 'No log key of the policy signed this head.');
  const tally = head ? await checkRecords(folder, bag, head) : { records: 0, erased: 0, withheldFields: 0 };
  return {
    sound: faults === 0,
    origin: head?.origin ?? '',
    size: head?.size ?? 0,
    root: head?.root.toString('base64') ?? '',
    signed: seal.signed,
    sealed: seal.sealed,
    keys: policyFile === null ? 'export' : 'reader',
    cosigners: seal.cosigners,
    ...tally,
    faults,
    findings,
  };
}

const STATES = { valid: 'cosigned at', missing: 'did not cosign', 'not-checked': 'not checked on this runtime' };

function describe(report) {
  const lines = [
    report.sound
      ? `Sound: ${report.records} records stand in the log ${report.origin}, which held ${report.size}.`
      : `NOT SOUND: ${report.faults} faults in the export of ${report.origin || 'an unknown log'}.`,
    ...report.findings.map(
      ({ file, record, message }) => `  ${file}${record === null ? '' : `, record ${record}`}: ${message}`,
    ),
    report.sealed ? 'Sealed: all sides have cosigned this head.' : 'Not sealed: a side has not cosigned this head.',
    ...report.cosigners.map(({ label, state, at }) => `  ${label}: ${STATES[state]} ${at ?? ''}`.trimEnd()),
    report.keys === 'reader'
      ? 'Keys: yours.'
      : 'Keys: from the export itself. Compare data/policy with the keys you were given, or check again with --policy FILE.',
    `Withheld: ${report.withheldFields} fields; ${report.erased} records show only their kind and time.`,
  ];
  return `${lines.join('\n')}\n`;
}

async function printProof(folder, index) {
  const head = readText(join(folder, 'data/checkpoint'));
  const single = readText(join(folder, proofPath(index)));
  if (single !== null || !isFile(join(folder, 'data/proofs.jsonl'))) return single;
  for await (const line of readLines(join(folder, 'data/proofs.jsonl'))) {
    const proof = readProofLine(line);
    if (proof?.index === index)
      return [
        'c2sp.org/tlog-proof@v1',
        `index ${index}`,
        ...proof.hashes.map((hash) => hash.toString('base64')),
        '',
        head,
      ].join('\n');
  }
  return null;
}

/** What was asked for; a text says what is wrong with it. */
function readArguments(words) {
  const options = { folder: dirname(fileURLToPath(import.meta.url)), policy: null, proof: null, json: false };
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === '--json') options.json = true;
    else if (words[at] === '--policy' || words[at] === '--proof') {
      options[words[at].slice(2)] = words[at + 1];
      at += 1;
    } else if (words[at].startsWith('--')) return `There is no ${words[at]}.`;
    else options.folder = words[at];
  }
  if (options.policy === undefined) return '--policy names the file with your keys.';
  if (options.proof === undefined) return '--proof names the number of a record.';
  if (!FILES.some((name) => existsSync(join(options.folder, name)))) return `${options.folder} is no export, unpacked.`;
  if (options.policy !== null && !existsSync(options.policy)) return `There is no file ${options.policy}.`;
  return options;
}

const options = readArguments(process.argv.slice(2));
if (typeof options === 'string') {
  process.stderr.write(
    `${options}\nUsage: node verify.mjs [FOLDER] [--policy FILE] [--json] [--proof INDEX]\nFOLDER is the folder of an export, unpacked.\n`,
  );
  process.exitCode = 2;
} else if (options.proof !== null) {
  const text = await printProof(options.folder, Number(options.proof));
  if (text === null) process.stderr.write('There is no such record in the export.\n');
  else process.stdout.write(text);
  process.exitCode = text === null ? 1 : 0;
} else {
  const report = await verify(options.folder, options.policy);
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : describe(report));
  process.exitCode = report.sound ? 0 : 1;
}
