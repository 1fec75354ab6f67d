import { LIMITS, ok, type Result } from '../model/index.ts';
import type { UtteranceKind } from './envelope.ts';
import { followedBy, type Held, keep, type SessionParts } from './held.ts';
import type { UtteranceId } from './identity.ts';
import type { Step } from './link-state.ts';
import type { LinkRefusal } from './refusals.ts';
import { queueUtterance, sealOutbox } from './speaking.ts';

/** Something to be said, and whom to tell what became of it. */
export interface Word {
  readonly id: UtteranceId;
  readonly kind: UtteranceKind;
  readonly payload: Uint8Array;
  readonly until: number | null;
  readonly answer: (said: Result<null, LinkRefusal>) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Keeps a step together with all that is to be said: one transaction for all of it. What cannot be sent now is sealed when it can, together.
 * @param isSealing it can be sent now
 */
export async function keepWith(
  parts: SessionParts,
  held: Held,
  words: readonly Word[],
  before: Step,
  isSealing: boolean,
): Promise<void> {
  try {
    let step = before;
    const answers = words.map(({ id, kind, payload, until }): Result<null, LinkRefusal> => {
      const queued = queueUtterance(step.link, id, kind, payload, until);
      if (queued.ok) step = followedBy(step, queued.value);
      return queued.ok ? ok(null) : queued;
    });
    await keep(parts, held, isSealing && isSealable(before) ? await seal(parts, step) : step);
    words.forEach(({ answer }, at) => answer(answers[at]!));
  } catch (error) {
    for (const { fail } of words) fail(error);
    throw error;
  }
}

/** What was unsealed, or put in front of all, is sealed in a later step. */
const isSealable = ({ events }: Step): boolean => !events.some(({ kind }) => kind === 'unsealed' || kind === 'queued');

const seal = async ({ ports }: SessionParts, step: Step): Promise<Step> =>
  followedBy(step, await sealOutbox(ports, step.link, LIMITS.LINK_BATCH_COUNT));
