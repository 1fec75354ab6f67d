import type { Refusal, Result } from '../../model/index.ts';
import type { LinkCarryOnRequest, LinkCompareRequest, LinkRemoveRequest, LinkView } from '../contract/index.ts';

/** What the desk asks of its link beside the order: how it stands, and the three steps by which two desks come together. */
export interface LinkPort {
  view(): Promise<LinkView>;
  /** An invitation in one line of text, to be handed to the other desk by whatever way. An observer must be invited by every desk. */
  invite(role: LinkView['partners'][number]['role']): Promise<Result<string, Refusal>>;
  /** Answers another desk's invitation; afterwards both compare the safety number. */
  accept(invitation: string): Promise<Result<null, Refusal>>;
  /** What a named person saw when the safety number was compared. With the same number on both sides the link opens by itself. */
  compare(request: LinkCompareRequest): Promise<Result<null, Refusal>>;
  /** Takes a desk or an observer out of the link; what it read it keeps. It comes back by a new invitation alone. */
  remove(request: LinkRemoveRequest): Promise<Result<null, Refusal>>;
  /** Carries the link on at a relay that does not know it, once a named person at every desk of it has said so. */
  carryOn(request: LinkCarryOnRequest): Promise<Result<null, Refusal>>;
}
