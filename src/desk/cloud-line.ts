import type { Channel, ChatKey, Instant, SourceClass, SourceKey } from '../model/index.ts';

/** The WhatsApp number of this desk: the tipline, and the announced groups it is a visible member of. */
export interface CloudLine {
  readonly tipline: Channel;
  readonly groups: ReadonlyMap<ChatKey, Channel>;
  readonly verifyToken: string;
  /** Class of a sender the desk has declared by number (its own officers, partner desks); null for everybody else. */
  readonly classOf: (source: SourceKey, at: Instant) => SourceClass | null;
}
