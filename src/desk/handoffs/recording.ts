import { subjectOf } from '../../flow/index.ts';
import type { EventId, Instant } from '../../model/index.ts';
import { type RecordDraft, type RecordKind, recordFlowEvent } from '../../record/index.ts';
import type { SealView } from '../contract/index.ts';
import type { Turn } from './turn.ts';
import type { RecordPort } from './ports.ts';

/** Puts what the shared log decided on this desk's own record, and knows what the partner has signed of it. */
export interface Recorder {
  /** Takes turns in the order of the log; they are written at the next flush. */
  note(turns: readonly Turn[]): void;
  /**
   * Writes what waits and signs the head with it. True where a seal changed. A failure is tried again at the next flush.
   * @param mayBeSealed a partner may have signed since; else that is not asked for
   */
  flush(now: Instant, mayBeSealed?: boolean): Promise<boolean>;
  seal(event: EventId): SealView;
  indexOf(event: EventId): number | null;
  /** Records that both sides have signed. */
  sealedSize(): number;
  waiting(): number;
}

const FLOW_KINDS: readonly RecordKind[] = ['handoff', 'grant', 'hold'];
/** How far back the places of acts on the record are kept at hand. */
const INDICES_HELD = 5_000;
const BATCH = 500;

interface Memory {
  readonly record: RecordPort;
  readonly onError: (error: unknown) => void;
  readonly isAlone: boolean;
  readonly indices: Map<string, number>;
  queue: readonly RecordDraft[];
  readonly queued: Set<string>;
  /** Below this index nothing is at hand. */
  floor: number;
  /** The log is folded from its beginning and has not come to the records at hand yet: what passes was written long ago. */
  isReplaying: boolean;
  sealed: number;
}

/** A recorder for desks without a record: nothing is ever sealed. */
const UNRECORDED: Recorder = {
  note: () => undefined,
  flush: async () => false,
  seal: () => 'none',
  indexOf: () => null,
  sealedSize: () => 0,
  waiting: () => 0,
};

/**
 * Opens the recorder and learns what an earlier process has written already.
 * @param isAlone nobody else has to sign: what is written may be sealed with it
 */
export async function openRecorder(
  record: RecordPort | null,
  onError: (error: unknown) => void,
  isAlone: boolean,
): Promise<Recorder> {
  if (!record) return UNRECORDED;
  const { size } = await record.root();
  const floor = Math.max(0, size - INDICES_HELD);
  const held = await record.list({ kinds: FLOW_KINDS, first: floor, end: size, limit: INDICES_HELD });
  const memory: Memory = {
    record,
    onError,
    isAlone,
    indices: new Map(held.map(({ id, index }) => [id, index])),
    queue: [],
    queued: new Set(),
    floor,
    isReplaying: floor > 0 && held.length > 0,
    sealed: await record.sealedSize(),
  };
  return {
    note: (turns) => noteTurns(memory, turns),
    flush: (now, mayBeSealed = true) => flushQueue(memory, now, mayBeSealed),
    seal: (event) => sealOf(memory, event),
    indexOf: (event) => memory.indices.get(event) ?? null,
    sealedSize: () => memory.sealed,
    waiting: () => memory.queue.length,
  };
}

function noteTurns(memory: Memory, turns: readonly Turn[]): void {
  const all = turns.flatMap(draftTurn);
  const first = memory.isReplaying ? all.findIndex(({ id }) => memory.indices.has(id)) : 0;
  if (first < 0) return;
  memory.isReplaying = false;
  const drafts = all.slice(first).filter(({ id }) => !memory.indices.has(id) && !memory.queued.has(id));
  for (const { id } of drafts) memory.queued.add(id);
  memory.queue = [...memory.queue, ...drafts];
}

/** What one turn puts on the record: what the clock did ahead of it, then the act – or that it was void. A clock's tick decides nothing. */
export function draftTurn({ event, step: { clock, outcome } }: Turn): readonly RecordDraft[] {
  const facts = clock.flatMap(({ act, subject, at }): RecordDraft[] =>
    act === 'end'
      ? []
      : [
          {
            kind: 'handoff',
            id: `clock/${act}/${subject}/${at}`,
            at,
            desk: event.desk,
            by: 'shared clock',
            handoff: subject,
            act,
          },
        ],
  );
  if (outcome.kind === 'repeated' || event.kind === 'tick') return facts;
  if (outcome.kind === 'accepted') return [...facts, dropEmptyReason(recordFlowEvent(event)!)];
  if (event.kind === 'refused') return facts;
  const { id, at, desk, by, kind: act } = event;
  const refusal = outcome.refusal.code;
  return [...facts, { kind: 'handoff', id, at, desk, by, handoff: subjectOf(event), act, refusal }];
}

function dropEmptyReason(draft: RecordDraft): RecordDraft {
  if (!('reason' in draft) || draft.reason === undefined || draft.reason.trim() !== '') return draft;
  const { reason: _empty, ...rest } = draft;
  return rest as RecordDraft;
}

async function flushQueue(memory: Memory, now: Instant, mayBeSealed: boolean): Promise<boolean> {
  const hadMore = memory.queue.length > 0;
  while (memory.queue.length > 0) await writeBatch(memory, memory.queue.slice(0, BATCH), now);
  const isAsked = mayBeSealed || (hadMore && memory.isAlone);
  const sealed = isAsked ? await memory.record.sealedSize() : memory.sealed;
  const moved = hadMore || sealed !== memory.sealed;
  memory.sealed = sealed;
  return moved;
}

async function writeBatch(memory: Memory, batch: readonly RecordDraft[], now: Instant): Promise<void> {
  const written = await memory.record.append(batch, now);
  if (written.ok) batch.forEach(({ id }, at) => keepIndex(memory, id, written.value[at]!));
  else for (const draft of batch) await writeOne(memory, draft, now);
  const done = new Set(batch.map(({ id }) => id));
  memory.queue = memory.queue.filter(({ id }) => !done.has(id));
  for (const id of done) memory.queued.delete(id);
}

/** One record that is not sound must not keep back the others. */
async function writeOne(memory: Memory, draft: RecordDraft, now: Instant): Promise<void> {
  const written = await memory.record.append([draft], now);
  if (written.ok) keepIndex(memory, draft.id, written.value[0]!);
  else memory.onError(new Error(`not on the record: ${written.refusal.code} (${draft.kind} ${draft.id})`));
}

function keepIndex({ indices }: Memory, id: string, index: number): void {
  indices.set(id, index);
  if (indices.size > 2 * INDICES_HELD)
    for (const old of [...indices.keys()].slice(0, INDICES_HELD)) indices.delete(old);
}

function sealOf({ indices, queued, sealed, floor }: Memory, event: EventId): SealView {
  const index = indices.get(event);
  if (index !== undefined) return index < sealed ? 'both' : 'here';
  if (queued.has(event)) return 'none';
  // Older than what is at hand.
  return floor === 0 ? 'none' : floor <= sealed ? 'both' : 'here';
}
