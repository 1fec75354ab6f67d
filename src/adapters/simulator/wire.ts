import type { DeskId, FlowEvent } from '../../model/index.ts';

/**
 * What stands between two desks' books: an event goes in at one and comes out at the others, in the relay's order. Plain here; the encrypted link
 * and the record plug in behind the same three functions.
 */
export interface Wire<Sealed = unknown> {
  /** Called again for a retry: an encrypted wire makes other bytes of the same event then. */
  seal(desk: DeskId, event: FlowEvent): Sealed | Promise<Sealed>;
  /** Null where a desk cannot open it: the entry is void for everybody. */
  open(desk: DeskId, sealed: Sealed): FlowEvent | null | Promise<FlowEvent | null>;
  /** An entry has had its turn in a desk's books: what a record would write down. */
  keep?(desk: DeskId, position: number, event: FlowEvent): void | Promise<void>;
}

/** Bytes, not objects: nothing is shared between desks by accident. */
export const plainWire = (): Wire<string> => ({
  seal: (_desk, event) => JSON.stringify(event),
  open: (_desk, sealed) => JSON.parse(sealed) as FlowEvent,
});
