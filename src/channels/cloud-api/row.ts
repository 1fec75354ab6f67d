import { type MessageId, never, type SourceKey } from '../../model/index.ts';
import type { Revision, RowUpdate, SealedContent, SealedUpdate } from './sealed.ts';

type Opening = Omit<Extract<RowUpdate, { kind: 'message' }>, 'kind' | 'key'>;
/** Whose words: they may wait here for their message, and must be found where whoever wrote them leaves. */
type Edit = Revision & { readonly source: SourceKey; readonly content: SealedContent };
type Reaction = Revision & { readonly emoji: string | null };
type Status = Omit<Extract<RowUpdate, { kind: 'status' }>, 'kind' | 'key' | 'status'>;

/**
 * All that is known of one message of the platform. An edit, reaction or revoke that comes before its message waits here.
 * Rows form a join-semilattice: `joinRows` is commutative, associative and idempotent, so any order and duplication of
 * deliveries, split over any number of processes, ends in the same row.
 */
export interface CloudRow {
  readonly key: MessageId;
  readonly first: Opening | null;
  readonly edit: Edit | null;
  readonly revoked: Revision | null;
  readonly reactions: Readonly<Record<SourceKey, Reaction>>;
  /** Of messages the desk sent: first time of each status. */
  readonly statuses: Readonly<Record<string, Status>>;
}

/** The row an update belongs to; null where it concerns no single message. */
export function rowKeyOf(update: SealedUpdate): MessageId | null {
  return isRowUpdate(update) ? update.key : null;
}

export const isRowUpdate = (update: SealedUpdate): update is RowUpdate =>
  update.kind === 'message' ||
  update.kind === 'edit' ||
  update.kind === 'revoke' ||
  update.kind === 'reaction' ||
  update.kind === 'status';

/** Merges one update into the row of its message; null where there is no row yet. */
export const mergeUpdate = (row: CloudRow | null, update: RowUpdate): CloudRow =>
  row === null ? openRow(update) : joinRows(row, openRow(update));

function openRow(update: RowUpdate): CloudRow {
  const empty = { key: update.key, first: null, edit: null, revoked: null, reactions: {}, statuses: {} };
  switch (update.kind) {
    case 'message': {
      const { at, source, sourceClass, chat, forwarded, replyTo, content } = update;
      return { ...empty, first: { at, source, sourceClass, chat, forwarded, replyTo, content } };
    }
    case 'edit':
      return { ...empty, edit: { at: update.at, by: update.by, source: update.source, content: update.content } };
    case 'revoke':
      return { ...empty, revoked: { at: update.at, by: update.by } };
    case 'reaction':
      return { ...empty, reactions: { [update.source]: { at: update.at, by: update.by, emoji: update.emoji } } };
    case 'status':
      return { ...empty, statuses: { [update.status]: { at: update.at, errorCodes: update.errorCodes } } };
    default:
      return never(update);
  }
}

/** The least row that knows all that both know. A revoked message keeps none of its words. */
export function joinRows(a: CloudRow, b: CloudRow): CloudRow {
  const joined: CloudRow = {
    key: a.key,
    first: pick(a.first, b.first, compareOpenings),
    edit: pick(a.edit, b.edit, compareRevisions),
    revoked: pick(a.revoked, b.revoked, (x, y) => compareRevisions(y, x)),
    reactions: joinRecords(a.reactions, b.reactions, compareRevisions),
    statuses: joinRecords(a.statuses, b.statuses, (x, y) => y.at - x.at || compareText(y, x)),
  };
  return joined.revoked === null ? joined : eraseWords(joined);
}

type Compare<T> = (x: T, y: T) => number;

/** The greater of two; the platform never sends two versions of one thing, but a tie must not depend on the order. */
function pick<T>(a: T | null, b: T | null, compare: Compare<T>): T | null {
  if (a === null || b === null) return a ?? b;
  return compare(a, b) >= 0 ? a : b;
}

function joinRecords<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  compare: Compare<T>,
): Record<string, T> {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(names.map((name) => [name, pick(a[name] ?? null, b[name] ?? null, compare)!]));
}

const compareText = (x: unknown, y: unknown): number => {
  const [left, right] = [JSON.stringify(x), JSON.stringify(y)];
  return left < right ? -1 : Number(left > right);
};

const compareRevisions = (x: Revision, y: Revision): number =>
  x.at - y.at || compareText(x.by, y.by) || compareText(x, y);

/**
 * The earlier one wins: where the platform told no time, or one ahead, a message is of when it came first. Then compared without words: so
 * the same opening wins whether words were erased before or after.
 */
const compareOpenings: Compare<Opening> = (x, y) =>
  y.at - x.at || compareText(withoutWords(x), withoutWords(y)) || compareText(x, y);

const NO_WORDS: SealedContent = { kind: 'deleted', text: '', mediaHash: null, location: null };
const withoutWords = (opening: Opening): Opening => ({ ...opening, content: NO_WORDS });

/** The row without what was written, edits and reactions among it. */
export const eraseWords = (row: CloudRow): CloudRow => ({
  ...row,
  first: row.first && withoutWords(row.first),
  edit: null,
  reactions: {},
});

export const packRow = (row: CloudRow): string => JSON.stringify(row);
/** Reads what `packRow` wrote; inside the house it is trusted. */
export const unpackRow = (state: string): CloudRow => JSON.parse(state) as CloudRow;
