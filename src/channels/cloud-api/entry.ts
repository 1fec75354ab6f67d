import type { Channel, Message, MessageId } from '../../model/index.ts';
import { type CloudRow, isRowUpdate, mergeUpdate } from './row.ts';
import type { SealedUpdate } from './sealed.ts';

/** What a row means for the evidence. */
export type CloudEntry =
  | { readonly kind: 'message'; readonly message: Message }
  /** Taken back by its sender: whatever was kept of it goes. */
  | { readonly kind: 'removed'; readonly id: MessageId }
  /** Its message has not come yet, or it is one of the desk's own. */
  | { readonly kind: 'waiting'; readonly id: MessageId };

/** A row as the house's `Message` in its newest wording. The id is a function of channel and platform id alone. */
export function enterCloud(row: CloudRow, channel: Channel): CloudEntry {
  const { key, first, edit, revoked } = row;
  if (revoked !== null) return { kind: 'removed', id: key };
  if (first === null) return { kind: 'waiting', id: key };
  const content = edit?.content ?? first.content;
  const message: Message = {
    id: key,
    channel: channel.id,
    channelKind: channel.kind,
    chat: first.chat,
    source: first.source,
    sourceClass: first.sourceClass ?? channel.sourceClass,
    sentAt: first.at,
    zone: channel.zone,
    kind: content.kind,
    text: content.text,
    edited: edit !== null,
    forwarded: first.forwarded,
    replyTo: first.replyTo,
    mediaHash: content.mediaHash ?? first.content.mediaHash,
    location: content.location ?? first.content.location,
    flags: [],
  };
  return { kind: 'message', message };
}

/** Everything a channel's deliveries have said so far. Rows by message; the rest once each. */
export interface CloudState {
  readonly rows: ReadonlyMap<MessageId, CloudRow>;
  readonly rest: ReadonlyMap<string, SealedUpdate>;
}

export const EMPTY_CLOUD: CloudState = { rows: new Map(), rest: new Map() };

/**
 * Folds updates into the state, in memory; a desk keeps the rows in its store and merges row by row instead (`mergeUpdate`).
 * Any duplication and any order of the same updates ends in the same state.
 */
export function foldUpdates(state: CloudState, updates: readonly SealedUpdate[]): CloudState {
  const rows = new Map(state.rows);
  const rest = new Map(state.rest);
  for (const update of updates) {
    if (isRowUpdate(update)) rows.set(update.key, mergeUpdate(rows.get(update.key) ?? null, update));
    else rest.set(JSON.stringify(update), update);
  }
  return { rows, rest };
}

/** The state as text, the same for the same knowledge: what tests and digests compare. */
export function printState(state: CloudState): string {
  const rows = [...state.rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return JSON.stringify({ rows, rest: [...state.rest.keys()].sort() });
}
