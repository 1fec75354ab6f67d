/** What comes from `items`, as it comes; null each time nothing has for so long: a line that is silent cannot be told from one that is dead. */
export async function* withBeats<T>(items: AsyncGenerator<T>, milliseconds: number): AsyncGenerator<T | null> {
  try {
    for (let next = items.next(); ;) {
      const step = await orNull(next, milliseconds);
      if (step === null) yield null;
      else if (step.done) return;
      else {
        yield step.value;
        next = items.next();
      }
    }
  } finally {
    // Not waited for: it may be waiting for something to come.
    items.return(undefined).catch(() => undefined);
  }
}

/** What is waited for, or null once so long has passed. */
function orNull<T>(wanted: Promise<T>, milliseconds: number): Promise<T | null> {
  return new Promise((done, fail) => {
    const timer = setTimeout(done, milliseconds, null);
    wanted.then(done, fail).finally(() => clearTimeout(timer));
  });
}

/** Gives up what nothing has been heard of for so long; only while it is waited for. */
export interface Patience {
  readonly signal: AbortSignal;
  /** Something came, or the wait begins. @param more milliseconds that may pass beside */
  renew(more?: number): void;
  /** Nobody waits just now. */
  rest(): void;
}

export function openPatience(milliseconds: number): Patience {
  const over = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const rest = (): void => clearTimeout(timer);
  return {
    signal: over.signal,
    rest,
    renew: (more = 0) => {
      rest();
      timer = setTimeout(() => over.abort(), milliseconds + more);
    },
  };
}
