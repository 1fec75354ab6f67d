import { LIMITS } from '../model/index.ts';
import { placed } from './entries.ts';
import type { DeskAddress, Digest } from './identity.ts';
import type { Bearings } from './letters.ts';
import type { Link, LinkEvent, LinkState, Pending, Step } from './link-state.ts';
import type { KeptLink, KeptPending, LinkStore, Repeat } from './link-store.ts';
import type { LinkPorts } from './ports.ts';
import { firstHead, type RelayClient } from './relay-protocol.ts';

export interface SessionParts {
  readonly ports: LinkPorts;
  readonly store: LinkStore;
  readonly relay: RelayClient;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets a short while pass, in which what is to be said gathers. */
  readonly pause: () => Promise<void>;
  /** Told of everything that was kept, in order. */
  readonly onEvents: (link: LinkState, events: readonly LinkEvent[]) => void;
}

/** The link in memory, with what is known to be on disk. */
export interface Held {
  link: Link;
  version: number;
  base: Uint8Array | null;
  /** This process has seen the end of the order once: before that, nothing new is sealed. */
  isCaughtUp: boolean;
  /** The relay no longer has what this desk would read next. */
  isGone: boolean;
  /** The relay knows this link no more. */
  isUnknown: boolean;
  /** Where others have it whose relay knows it no more either, and where a person wants to carry on. */
  readonly bearings: Map<DeskAddress, Bearings>;
  /** The place behind which the relay was last found to leave a gap; -1: nowhere. */
  gapAt: number;
  /** Places the relay has promised, until they are seen; after a restart it is asked again. */
  readonly promised: Map<Digest, number>;
  /** What waits and was promised a place that something else stands at, as far as that was told. */
  readonly lies: Set<Digest>;
  readonly heads: Map<number, Digest>;
}

export function holdLink({ ports }: SessionParts, kept: KeptLink): Held {
  const pending = kept.pending && { ...kept.pending, next: ports.crypto.load(kept.pending.next) };
  const group = kept.group && ports.crypto.load(kept.group);
  const { cursor, head, link } = kept.state;
  return {
    link: { state: kept.state, group, outbox: kept.outbox, pending },
    version: kept.version,
    base: kept.group?.base ?? null,
    isCaughtUp: false,
    isGone: false,
    isUnknown: false,
    bearings: new Map(),
    gapAt: -1,
    promised: new Map(),
    lies: new Set(),
    heads: new Map([
      [0, firstHead(ports.sha256, link)],
      [cursor, head],
    ]),
  };
}

/** What was seen of the order stays seen: a reader that waits for more may wait long. Unless the store itself was set back. */
export function holdAgain(parts: SessionParts, before: Held, kept: KeptLink): Held {
  const isCaughtUp = before.isCaughtUp && kept.state.cursor >= before.link.state.cursor;
  const { gapAt, isUnknown, bearings } = before;
  return { ...holdLink(parts, kept), isCaughtUp, gapAt, isUnknown, bearings };
}

/** Keeps a step and, once it is on disk, makes it the state of this desk. */
export async function keep(parts: SessionParts, held: Held, { link, events }: Step, isForced = false): Promise<void> {
  if (link === held.link && events.length === 0 && !isForced) return;
  const { crypto } = parts.ports;
  const group = link.group && crypto.save(link.group);
  const pending = link.pending && restOf(parts.ports, link.pending);
  const isBaseNew = group !== null && group.base !== held.base;
  const change = { link: link.state.link, version: held.version, state: link.state, group, isBaseNew, pending, events };
  const repeats = await parts.store.keep(change);
  held.link = link;
  held.version += 1;
  held.base = group?.base ?? null;
  parts.onEvents(link.state, repeats.length === 0 ? events : events.map((event) => voidRepeat(event, repeats)));
}

function voidRepeat(event: LinkEvent, repeats: readonly Repeat[]): LinkEvent {
  if (event.kind !== 'placed' || event.entry.what !== 'said') return event;
  const { seq, hash, head, part, author } = event.entry;
  const isRepeat = repeats.some((repeat) => repeat.seq === seq && repeat.part === part);
  return isRepeat ? placed({ seq, hash, head, what: 'void', reason: 'repeat', from: author }) : event;
}

const restOf = ({ crypto }: LinkPorts, { next, ...pending }: Pending): KeptPending => ({
  ...pending,
  next: crypto.save(next),
});

export const followedBy = (first: Step, { link, events }: Step): Step => ({
  link,
  events: [...first.events, ...events],
});

export function remember({ heads }: Held, { cursor, head }: LinkState): void {
  heads.set(cursor, head);
  heads.delete(cursor - LIMITS.LINK_HEADS_HELD_COUNT);
}

export const headAt = async ({ store }: SessionParts, { heads, link }: Held, seq: number): Promise<Digest | null> =>
  heads.get(seq) ?? store.headAt(link.state.link, seq);
