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
  /** The last place of what a step is reading just now; 0: nothing. */
  taking: number;
  /** How many ask the relay for what stands behind. */
  asking: number;
  /** Ends their asking: what had come before was let go, and they ask for what follows upon it. */
  astray: AbortController;
  /** Told when something has come. */
  readonly waiting: Set<() => void>;
}

export const gatherNothing = (): Gathered => ({
  words: [],
  early: [],
  taking: 0,
  asking: 0,
  astray: new AbortController(),
  waiting: new Set(),
});

/** What had come is let go with a step that failed; whoever waits for what follows upon it asks for it again. */
export function letGo(gathered: Gathered): void {
  gathered.early.length = 0;
  gathered.astray.abort();
  gathered.astray = new AbortController();
}

/** The last place of what has come, read or not. */
export const endOf = ({ link }: Held, { early, taking }: Gathered): number =>
  Math.max(link.state.cursor, early.at(-1)?.seq ?? 0, taking);

/** Waits a short while for what stands at `seq`, where somebody asks for it. */
export async function untilHeard(
  { pause }: SessionParts,
  held: () => Held,
  gathered: Gathered,
  seq: number,
): Promise<void> {
  const isHeard = (): boolean => endOf(held(), gathered) >= seq;
  if (gathered.asking === 0 || !held().isCaughtUp || isHeard()) return;
  const { waiting } = gathered;
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = (): void => {
    if (isHeard()) resolve();
  };
  waiting.add(look);
  await Promise.race([promise, pause()]);
  waiting.delete(look);
}

/** What came early, and behind it what came now. Where a step failed before, what followed upon it is let go: it comes again. */
export function takeEarly(gathered: Gathered, { link }: Held, now: readonly Delivery[]): readonly Delivery[] {
  const early = gathered.early.splice(0);
  const page = early.length > 0 && early[0]!.seq > link.state.cursor + 1 ? [] : [...early, ...now];
  gathered.taking = page.at(-1)?.seq ?? 0;
  return page;
}

/** Tells whoever wanted to say something that it was not kept. */
export function failWords({ words }: Gathered, said: readonly Word[], error: unknown): void {
  for (const { fail } of [...said, ...words.splice(0)]) fail(error);
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
  gathered: Gathered,
  read: readonly Delivery[] | Step,
  isSealing: boolean,
): Promise<void> {
  let said: readonly Word[] = [];
  try {
    const page = 'link' in read ? read : await readPage(parts, held, read);
    const before = followedBy(page, brokenPromises(held, page.link));
    said = gathered.words.splice(0);
    let step = before;
    const answers = said.map(({ id, kind, payload, until, isAwaited }): Result<null, LinkRefusal> => {
      const queued = queueUtterance(step.link, id, kind, payload, until, isAwaited);
      if (queued.ok) step = followedBy(step, queued.value);
      return queued.ok ? ok(null) : queued;
    });
    await keep(parts, held, isSealing && isSealable(before) ? await seal(parts, step) : step);
    said.forEach(({ answer }, at) => answer(answers[at]!));
  } catch (error) {
    failWords(gathered, said, error);
    throw error;
  } finally {
    gathered.taking = 0;
  }
}

/** What was unsealed, or put in front of all, is sealed in a later step. */
const isSealable = ({ events }: Step): boolean => !events.some(({ kind }) => kind === 'unsealed' || kind === 'queued');

const seal = async ({ ports }: SessionParts, step: Step): Promise<Step> =>
  followedBy(step, await sealOutbox(ports, step.link, LIMITS.LINK_BATCH_COUNT));
