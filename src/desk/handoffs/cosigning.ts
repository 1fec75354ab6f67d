import { type DeskId, type Instant, type Result, SECOND } from '../../model/index.ts';
import {
  canonicalize,
  formatSignatures,
  formatVerifierKey,
  formatWitnessRequest,
  type Json,
  type NamedKey,
  type NoteSignature,
  parseCheckpoint,
  parseSignatures,
  parseVerifierKey,
  parseWitnessRequest,
  type RecordLog,
  type SeenHead,
  type Sha256,
  type SignedNote,
  toHex,
  type WitnessRefusal,
  type WitnessRequest,
} from '../../record/index.ts';
import { readJson } from './payload.ts';
import type { LogEntry, SharedLog } from './ports.ts';

/** What this desk holds of other desks' logs, and vouches for; the record room's witness does all of it. */
export interface WitnessPort {
  admit(origin: string, keys: readonly NamedKey[]): Promise<void>;
  answer(request: WitnessRequest, seconds: number): Promise<Result<readonly NoteSignature[], WitnessRefusal>>;
  seen(origin: string): Promise<SeenHead | null>;
}

export interface CosigningPorts {
  readonly desk: DeskId;
  readonly log: SharedLog;
  readonly record: Pick<RecordLog, 'origin' | 'newestHead' | 'requestFrom' | 'addCosignatures' | 'sealedSize'>;
  readonly witness: WitnessPort;
  /** The key that signs this desk's heads, and those it cosigns others' with. */
  readonly logKey: NamedKey;
  readonly cosignKeys: readonly NamedKey[];
  readonly sha256: Sha256;
  readonly clock: () => Instant;
  /** Milliseconds by a clock that only goes on. */
  readonly elapsed: () => number;
  /** So long a head waits for the answer to the one before it, then it goes on its way too; see {@link PAUSE_MILLISECONDS}. */
  readonly pauseMilliseconds?: number;
}

/** A partner's log and keys, as it has named them in the shared order. The first it named are pinned: the link vouches for who said it. */
export interface PartnerKeys {
  readonly desk: DeskId;
  readonly origin: string;
  readonly logKey: NamedKey;
  readonly cosignKeys: readonly NamedKey[];
}

/** A head of a partner that did not grow out of the one this desk has vouched for. */
export interface Conflict {
  readonly desk: DeskId;
  /** Whose log it is about; `ours`: the partner holds more of this desk's log than this desk does. */
  readonly whose: 'ours' | 'theirs';
  /** `rollback`: the log is shorter than what was signed of it. `fork`: another history was signed. */
  readonly code: 'rollback' | 'fork';
  readonly size: number;
  readonly held: number;
  readonly at: Instant;
}

export interface Cosigning {
  /** Takes in entries of the shared order, each once; what they mean is done at the next turn. Whoever folds the order hands them over. */
  note(entries: readonly LogEntry[]): void;
  /** Heeds what came, answers partners, takes the newest head to them. True where a head of this desk has got a cosignature. */
  turn(): Promise<boolean>;
  /** So long no partner is asked for the next head, unless it answers before: what is recorded meanwhile is vouched for with that one. */
  restMilliseconds(): number;
  partners(): readonly PartnerKeys[];
  /** What partners say of this desk's log, and this desk of theirs. */
  conflicts(): readonly Conflict[];
}

interface Memory {
  readonly ports: CosigningPorts;
  readonly partners: Map<DeskId, PartnerKeys>;
  readonly conflicts: Map<string, Conflict>;
  /** Heads of each partner whose answer does not stand in the order yet, oldest first. */
  readonly asked: Map<DeskId, Asked[]>;
  /** How far each partner has vouched for this desk's log. */
  readonly vouched: Map<DeskId, number>;
  /** This desk's own heads that some partner has not answered, oldest first. */
  heads: readonly Head[];
  /** When each partner was asked last, and when before that. */
  readonly askedAt: Map<DeskId, readonly [last: number, before: number]>;
  /** As far as this desk's own record is sealed already: what partners have said up to there is kept. */
  sealed: number | null;
  hasNamed: boolean;
  /** Entries that are for cosigning and were not heeded yet. */
  readonly heard: { readonly author: DeskId; readonly place: string; readonly word: Word }[];
  isReading: Promise<unknown>;
  seq: number;
  hasMoved: boolean;
}

interface Asked {
  /** Where it stands in the order: "7", or "7.1" for the second of its message. */
  readonly place: string;
  readonly request: string;
  isAnswered: boolean;
}

interface Head {
  readonly request: string;
  readonly size: number;
  readonly isOrdered: boolean;
  /** Partners that have not answered it. */
  readonly open: Set<DeskId>;
}

/** Heads to one partner that may be on their way at a time, each proven from the one before. */
const UNDER_WAY_COUNT = 4;
/**
 * A partner near by has answered by then, and a head that waited vouches for all that was written meanwhile: a busy desk signs seldomer. After
 * twice that without one, two may go at once: an acceptance does not wait until its offer is signed for.
 */
const PAUSE_MILLISECONDS = 60;

/**
 * Partner desks vouch for each other's records over the shared order: a head with its consistency proof one way, cosignatures back
 * (c2sp.org/tlog-witness, carried as payloads that the books pass over). The next head does not wait for the answer to the last one: it is
 * proven from that. A partner answers heads one by one in their order; where it refuses one it refuses those behind it too, and says what
 * it holds.
 */
export function createCosigning(ports: CosigningPorts): Cosigning {
  const memory: Memory = {
    ports,
    partners: new Map(),
    conflicts: new Map(),
    asked: new Map(),
    vouched: new Map(),
    heads: [],
    askedAt: new Map(),
    sealed: null,
    hasNamed: false,
    heard: [],
    isReading: Promise.resolve(),
    seq: 0,
    hasMoved: false,
  };
  return {
    note: (entries) => noteWords(memory, entries),
    turn: () => {
      const next = memory.isReading.catch(() => undefined).then(() => takeTurn(memory));
      memory.isReading = next;
      return next;
    },
    restMilliseconds: () => restOf(memory),
    partners: () => [...memory.partners.values()],
    conflicts: () => [...memory.conflicts.values()],
  };
}

async function takeTurn(memory: Memory): Promise<boolean> {
  memory.hasMoved = false;
  await heedAll(memory);
  if (memory.ports.log.health().state !== 'connected') return memory.hasMoved;
  await nameKeys(memory);
  await Promise.all([askAll(memory), ...[...memory.asked.keys()].map((desk) => answerAll(memory, desk))]);
  return memory.hasMoved;
}

function noteWords(memory: Memory, entries: readonly LogEntry[]): void {
  for (const { seq, author, payloads } of entries) {
    if (seq > memory.seq)
      for (const [part, payload] of payloads.entries()) {
        const word = readWord(payload);
        if (word) memory.heard.push({ author, place: part === 0 ? `${seq}` : `${seq}.${part}`, word });
      }
    memory.seq = Math.max(memory.seq, seq);
  }
}

/** A word leaves the line once it was heeded: where the database was away it comes again. */
async function heedAll(memory: Memory): Promise<void> {
  for (let next = memory.heard[0]; next; next = memory.heard[0]) {
    await heed(memory, next);
    memory.heard.shift();
  }
}

type Word =
  | { readonly type: 'record-keys'; readonly origin: string; readonly log: string; readonly cosign: readonly string[] }
  | { readonly type: 'head'; readonly origin: string; readonly request: string }
  | { readonly type: 'cosigned'; readonly origin: string; readonly size: number; readonly lines: string }
  | { readonly type: 'not-cosigned'; readonly origin: string; readonly code: string; readonly held: number };

const encoder = new TextEncoder();
const write = (word: Word): Uint8Array => encoder.encode(canonicalize(word as unknown as Json));

async function heed(memory: Memory, { author, place, word }: Memory['heard'][number]): Promise<void> {
  const isOwn = author === memory.ports.desk;
  switch (word.type) {
    case 'record-keys':
      if (isOwn) memory.hasNamed ||= word.origin === memory.ports.record.origin;
      else await pin(memory, author, word);
      return;
    case 'head':
      // Heads of a log that this desk had before it was restored wait for no answer any more.
      if (isOwn && word.origin === memory.ports.record.origin) noteOwnHead(memory, word.request);
      if (!isOwn) addTo(memory.asked, author, { place, request: word.request, isAnswered: false });
      return;
    case 'cosigned':
      if (isOwn) forget(memory, word.origin);
      else if (word.origin === memory.ports.record.origin) await heedCosigned(memory, author, word);
      return;
    case 'not-cosigned':
      if (isOwn) forget(memory, word.origin);
      else if (word.origin === memory.ports.record.origin) heedRefused(memory, author, word);
  }
}

const addTo = <K, T>(lists: Map<K, T[]>, key: K, item: T): unknown =>
  lists.get(key)?.push(item) ?? lists.set(key, [item]);

/** This desk's own answer to a partner's oldest head is in the order: it is answered, whatever happens to this process. */
function forget({ asked, partners }: Memory, origin: string): void {
  for (const { desk, origin: known } of partners.values()) if (known === origin) asked.get(desk)?.shift();
}

/** A head that this process has sent, or one before it; all partners will answer. What should stand in front of it and does not was a repeat. */
function noteOwnHead(memory: Memory, request: string): void {
  const { heads } = memory;
  const at = heads.findIndex((head) => !head.isOrdered && head.request === request);
  const ordered = heads.filter(({ isOrdered }) => isOrdered);
  const behind = at < 0 ? heads.filter(({ isOrdered }) => !isOrdered) : heads.slice(at + 1);
  memory.heads = [...ordered, openHead(memory, request, true), ...behind];
}

const openHead = ({ partners }: Memory, request: string, isOrdered: boolean): Head => ({
  request,
  size: sizeOf(parseWitnessRequest(request)),
  isOrdered,
  open: new Set(partners.keys()),
});

const sizeOf = (request: WitnessRequest | null): number => (request && parseCheckpoint(request.note.text)?.size) ?? 0;

/** A partner answers heads in their order. */
function settleHead(memory: Memory, desk: DeskId): void {
  memory.heads.find(({ isOrdered, open }) => isOrdered && open.has(desk))?.open.delete(desk);
  memory.heads = memory.heads.filter(({ open }) => open.size > 0);
}

async function pin(memory: Memory, desk: DeskId, word: Word & { type: 'record-keys' }): Promise<void> {
  const { ports, partners } = memory;
  const logKey = parseVerifierKey(ports.sha256, word.log, 'log');
  const cosignKeys = word.cosign.flatMap((text) => parseVerifierKey(ports.sha256, text, 'cosigner') ?? []);
  // A log is named after its desk: nobody names keys for another's, whoever speaks first.
  const isOfDesk = word.origin === `cauce/${desk}` || word.origin.startsWith(`cauce/${desk}/`);
  // Under its own name alone: a signature of this desk's cannot be passed off as the partner's.
  const isOwnName = [logKey, ...cosignKeys].every((key) => key?.name === word.origin);
  if (!isOfDesk || !logKey || !isOwnName || cosignKeys.length === 0) return;
  const known = partners.get(desk);
  if (known && !isNextLog(known, word.origin, logKey)) return;
  if (known) forgetLog(memory, desk);
  partners.set(desk, { desk, origin: word.origin, logKey, cosignKeys });
  await ports.witness.admit(word.origin, [logKey]);
}

/** A desk that was restored begins a new log, named after its first one and signed by the same key; the old one is over. */
const isNextLog = (known: PartnerKeys, origin: string, { publicKey }: NamedKey): boolean =>
  origin.startsWith(`${known.origin.split('/', 2).join('/')}/`) && toHex(publicKey) === toHex(known.logKey.publicKey);

function forgetLog({ asked, conflicts }: Memory, desk: DeskId): void {
  asked.delete(desk);
  conflicts.delete(`${desk} theirs`);
}

async function heedCosigned(memory: Memory, desk: DeskId, { size, lines }: Word & { type: 'cosigned' }): Promise<void> {
  const signatures = parseSignatures(lines);
  memory.sealed ??= await memory.ports.record.sealedSize();
  const isKept = size <= memory.sealed;
  // A head that was signed and is not here: this desk's database is an older one.
  const isHere =
    isKept || (signatures !== null && (await memory.ports.record.addCosignatures(size, signatures)) !== null);
  settleHead(memory, desk);
  if (signatures) memory.vouched.set(desk, Math.max(size, memory.vouched.get(desk) ?? 0));
  if (!isHere) return;
  memory.conflicts.delete(`${desk} ours`);
  memory.hasMoved ||= !isKept;
}

/** The partner holds another size: the next head is proven from there. Where it holds more than this desk has, this desk was set back. */
function heedRefused(memory: Memory, desk: DeskId, { code, held }: Word & { type: 'not-cosigned' }): void {
  settleHead(memory, desk);
  memory.vouched.set(desk, held);
  if (code === 'inconsistent') note(memory, { desk, whose: 'ours', code: 'fork', size: held, held });
}

/** The first of its kind stays; a fork takes the place of a rollback, which may still be an honest restore. */
const note = ({ conflicts, ports }: Memory, found: Omit<Conflict, 'at'>): void => {
  const key = `${found.desk} ${found.whose}`;
  const known = conflicts.get(key)?.code;
  if (known !== 'fork' && known !== found.code) conflicts.set(key, { ...found, at: ports.clock() });
};

async function nameKeys({ ports, hasNamed }: Memory): Promise<void> {
  if (hasNamed) return;
  const word: Word = {
    type: 'record-keys',
    origin: ports.record.origin,
    log: formatVerifierKey(ports.sha256, ports.logKey, 'log'),
    cosign: ports.cosignKeys.map((key) => formatVerifierKey(ports.sha256, key, 'cosigner')),
  };
  await ports.log.leave(`record-keys ${ports.record.origin}`, write(word));
}

async function answerAll(memory: Memory, desk: DeskId): Promise<void> {
  for (const asked of memory.asked.get(desk) ?? []) if (!asked.isAnswered) await answer(memory, desk, asked);
}

async function answer(memory: Memory, desk: DeskId, asked: Asked): Promise<void> {
  const { ports, partners } = memory;
  const partner = partners.get(desk);
  const request = parseWitnessRequest(asked.request);
  if (!partner || !request) return;
  const { origin } = partner;
  const size = sizeOf(request);
  const vouched = await ports.witness.answer(request, Math.floor(ports.clock() / SECOND));
  if (vouched.ok) memory.conflicts.delete(`${desk} theirs`);
  else noteConflict(memory, desk, vouched.refusal, size);
  const word: Word = vouched.ok
    ? { type: 'cosigned', origin, size, lines: formatSignatures(vouched.value) }
    : { type: 'not-cosigned', origin, code: vouched.refusal.code, held: vouched.refusal.size };
  asked.isAnswered = await ports.log.leave(`cosigned ${ports.desk} ${asked.place}`, write(word));
}

function noteConflict(memory: Memory, desk: DeskId, { code, size: held }: WitnessRefusal, size: number): void {
  if (code === 'inconsistent') note(memory, { desk, whose: 'theirs', code: 'fork', size, held });
  else if (size < held) note(memory, { desk, whose: 'theirs', code: 'rollback', size, held });
}

/** Nothing is proven to whoever has been shown all there is. */
async function askAll(memory: Memory): Promise<void> {
  const waiting = [...memory.partners.keys()].filter((desk) => mayAsk(memory, desk));
  if (waiting.length === 0) return;
  const newest = await memory.ports.record.newestHead();
  const size = newest ? (parseCheckpoint(newest.text)?.size ?? 0) : 0;
  for (const desk of waiting) {
    const from = memory.heads.findLast(({ open }) => open.has(desk))?.size ?? memory.vouched.get(desk) ?? 0;
    if (newest && size !== from) await ask(memory, desk, from, newest);
  }
}

const mayAsk = (memory: Memory, desk: DeskId): boolean =>
  countUnderWay(memory, desk) < UNDER_WAY_COUNT && pauseBefore(memory, desk) <= 0;

const countUnderWay = ({ heads }: Memory, desk: DeskId): number => heads.filter(({ open }) => open.has(desk)).length;

/** Milliseconds until the next head goes behind one that is not answered. */
function pauseBefore(memory: Memory, desk: DeskId): number {
  const { askedAt, ports } = memory;
  if (countUnderWay(memory, desk) === 0) return 0;
  const pause = ports.pauseMilliseconds ?? PAUSE_MILLISECONDS;
  const [last, before] = askedAt.get(desk) ?? NEVER;
  return Math.min(last + pause, before + 2 * pause) - ports.elapsed();
}

function restOf(memory: Memory): number {
  const pauses = [...memory.partners.keys()].map((desk) => pauseBefore(memory, desk));
  return pauses.length === 0 ? 0 : Math.max(0, Math.min(...pauses));
}

const NEVER = [-Infinity, -Infinity] as const;

async function ask(memory: Memory, desk: DeskId, from: number, newest: SignedNote): Promise<void> {
  const { ports } = memory;
  const proven = await ports.record.requestFrom(from, newest);
  if (!proven) return noticeSetBack(memory, desk, from);
  const { size, root } = parseCheckpoint(proven.note.text)!;
  if (size <= from) return;
  const request = formatWitnessRequest(proven);
  const head = openHead(memory, request, false);
  memory.heads = [...memory.heads, head];
  memory.askedAt.set(desk, [ports.elapsed(), memory.askedAt.get(desk)?.[0] ?? -Infinity]);
  const word: Word = { type: 'head', origin: ports.record.origin, request };
  const isKept = await ports.log.leave(`head ${ports.desk} ${desk} ${from} ${size} ${toHex(root)}`, write(word));
  if (!isKept) memory.heads = memory.heads.filter((known) => known !== head);
}

/** The partner has vouched for more than this desk holds: this desk's database is an older one, and the partner is shown its head. */
async function noticeSetBack(memory: Memory, desk: DeskId, held: number): Promise<void> {
  const { ports } = memory;
  const request = await ports.record.requestFrom(0);
  if (!request || held === 0) return;
  const { size } = parseCheckpoint(request.note.text)!;
  note(memory, { desk, whose: 'ours', code: 'rollback', size, held });
  const word: Word = { type: 'head', origin: ports.record.origin, request: formatWitnessRequest(request) };
  await ports.log.leave(`set back ${ports.desk} ${desk} ${held} ${size}`, write(word));
}

function readWord(bytes: Uint8Array): Word | null {
  if (bytes.length === 0) return null;
  const raw = readJson(bytes);
  if (typeof raw !== 'object' || raw === null) return null;
  const { type, origin, log, cosign, request, size, lines, code, held } = raw as Readonly<Record<string, unknown>>;
  if (typeof origin !== 'string') return null;
  if (type === 'record-keys' && typeof log === 'string' && isTexts(cosign)) return { type, origin, log, cosign };
  if (type === 'head' && typeof request === 'string') return { type, origin, request };
  if (type === 'cosigned' && isSize(size) && typeof lines === 'string') return { type, origin, size, lines };
  if (type === 'not-cosigned' && typeof code === 'string' && isSize(held)) return { type, origin, code, held };
  return null;
}

const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= 8 && value.every((text) => typeof text === 'string');
