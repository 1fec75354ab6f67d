const LOOK_EVERY_MILLISECONDS = 400;
const AFTER_ERROR_MILLISECONDS = 1_000;
const TICK_EVERY_MILLISECONDS = 60_000;
/** While deliveries wait, folding may take this share of the time at most: a board that is seconds old serves better than words unread. */
const FOLDING_SHARE = 0.25;

/** What a desk does at its turn, whatever it answers. */
interface TurnedDesk {
  tick(): Promise<unknown>;
  catchUp(): Promise<unknown>;
}

export interface TurnPorts {
  /** Reads a batch of what waits; true where something did. Null for a desk without a line. */
  readonly digest: (() => Promise<boolean>) | null;
  readonly onError: (error: unknown) => void;
  /** Waits so long, or until something has come. */
  readonly rest: (milliseconds: number) => Promise<void>;
}

/**
 * Digests what waits, folds what changed, once a minute what time changed. Deliveries that cannot be read hold up themselves alone: the clock of a
 * referral, of an offer and of a late group runs on meanwhile.
 */
export async function turnUntil(signal: AbortSignal, desk: TurnedDesk, ports: TurnPorts): Promise<void> {
  let tickedAt = -TICK_EVERY_MILLISECONDS;
  let foldedAt = 0;
  let foldCost = 0;
  while (!signal.aborted) {
    const digested = await digestOnce(ports);
    try {
      const isIdle = digested !== 'some';
      const from = performance.now();
      if (isIdle || (from - foldedAt) * FOLDING_SHARE >= foldCost) {
        const isDue = from - tickedAt >= TICK_EVERY_MILLISECONDS;
        if (isDue) tickedAt = from;
        await (isDue ? desk.tick() : desk.catchUp());
        foldedAt = performance.now();
        foldCost = foldedAt - from;
      }
      if (isIdle) await ports.rest(digested === 'failed' ? AFTER_ERROR_MILLISECONDS : LOOK_EVERY_MILLISECONDS);
    } catch (error) {
      ports.onError(error);
      await ports.rest(AFTER_ERROR_MILLISECONDS);
    }
  }
}

async function digestOnce({ digest, onError }: TurnPorts): Promise<'some' | 'none' | 'failed'> {
  try {
    return (await digest?.()) ? 'some' : 'none';
  } catch (error) {
    onError(error);
    return 'failed';
  }
}
