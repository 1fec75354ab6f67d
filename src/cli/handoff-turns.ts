import type { Cosigning, Handoffs } from '../desk/index.ts';

export interface HandoffTurns {
  turn(): Promise<void>;
  /** Takes a turn after so long; false where there is nothing to wait for. */
  rest(milliseconds: number): boolean;
  /** Ends what is under way, then takes in what has come once more. */
  stop(): Promise<void>;
}

/** One turn at a time; who asks meanwhile gets the next one, the same for all. What is under way ends before anything is closed under it. */
export function openHandoffTurns(
  handoffs: Pick<Handoffs, 'catchUp'>,
  cosigning: Pick<Cosigning, 'turn'>,
  onError: (error: unknown) => void,
): HandoffTurns {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  let isStopped = false;
  let resting: NodeJS.Timeout | null = null;
  const take = async (): Promise<void> => {
    await handoffs.catchUp(false);
    // A head that has got a cosignature seals what stands below it.
    if (await cosigning.turn()) await handoffs.catchUp();
  };
  const turn = (): Promise<void> => {
    if (isStopped) return running;
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        running = take();
        return running;
      });
    return next;
  };
  return {
    turn,
    rest(milliseconds) {
      if (milliseconds <= 0 || isStopped) return false;
      resting ??= setTimeout(() => {
        resting = null;
        turn().catch(onError);
      }, milliseconds);
      return true;
    },
    async stop() {
      isStopped = true;
      if (resting) clearTimeout(resting);
      await Promise.allSettled([next, running]);
      await handoffs.catchUp();
    },
  };
}
