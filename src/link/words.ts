import { LIMITS, ok, type Result } from '../model/index.ts';
import type { UtteranceKind } from './envelope.ts';
import { followedBy, type Held, keep, type SessionParts } from './held.ts';
import type { UtteranceId } from './identity.ts';
import type { Step } from './link-state.ts';
import { brokenPromises, readPage } from './pages.ts';
import type { LinkRefusal } from './refusals.ts';
import type { Delivery } from './relay-protocol.ts';
import { queueUtterance, sealOutbox } from './speaking.ts';

/** Something to be said, and whom to tell what became of it. */
export interface Word {
  readonly id: UtteranceId;
  readonly kind: UtteranceKind;
  readonly payload: Uint8Array;
  readonly until: number | null;
  readonly isAwaited: boolean;
  readonly answer: (said: Result<null, LinkRefusal>) => void;
  readonly fail: (error: unknown) => void;
}

/** What waits for the next step of a link: to be said, and what came and had no hurry. */
export interface Gathered {
  readonly words: Word[];
  readonly early: Delivery[];
}

/**
 * Keeps what was read together with all that was gathered: one transaction for all of it. What cannot be sent now is sealed when it can,
 * together.
 * @param read a page, or what it came to
 * @param isSealing it can be sent now
 */
export async function keepAll(
  parts: SessionParts,
  held: Held,
  { words, early }: Gathered,
  read: readonly Delivery[] | Step,
  isSealing: boolean,
): Promise<void> {
  const page = 'link' in read ? read : await readPage(parts, held, [...early.splice(0), ...read]);
  const before = followedBy(page, brokenPromises(held, page.link));
  const said = words.splice(0);
  try {
    let step = before;
    const answers = said.map(({ id, kind, payload, until, isAwaited }): Result<null, LinkRefusal> => {
      const queued = queueUtterance(step.link, id, kind, payload, until, isAwaited);
      if (queued.ok) step = followedBy(step, queued.value);
      return queued.ok ? ok(null) : queued;
    });
    await keep(parts, held, isSealing && isSealable(before) ? await seal(parts, step) : step);
    said.forEach(({ answer }, at) => answer(answers[at]!));
  } catch (error) {
    for (const { fail } of said) fail(error);
    throw error;
  }
}

/** What was unsealed, or put in front of all, is sealed in a later step. */
const isSealable = ({ events }: Step): boolean => !events.some(({ kind }) => kind === 'unsealed' || kind === 'queued');

const seal = async ({ ports }: SessionParts, step: Step): Promise<Step> =>
  followedBy(step, await sealOutbox(ports, step.link, LIMITS.LINK_BATCH_COUNT));
