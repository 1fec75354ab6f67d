/** What is told at most so often, the newest of it. */
export interface News<T> {
  /** @param make asked when it is told; of what comes close together only the last is */
  tell(make: () => T): void;
  stop(): void;
}

const PAUSE_MILLISECONDS = 100;
/** Making news takes this share of the time at most. */
const SHARE = 0.02;

/** Tells what is new at once, and what comes close behind it together: a board need not be drawn for every act of a busy minute. */
export function openNews<T>(publish: (news: T) => void): News<T> {
  let newest: (() => T) | null = null;
  let timer: NodeJS.Timeout | null = null;
  let quietUntil = 0;
  const say = (): void => {
    timer = null;
    const make = newest;
    newest = null;
    if (!make) return;
    const from = performance.now();
    publish(make());
    const now = performance.now();
    quietUntil = now + Math.max(PAUSE_MILLISECONDS, (now - from) / SHARE);
  };
  return {
    tell: (make) => {
      newest = make;
      timer ??= setTimeout(say, Math.max(0, quietUntil - performance.now()));
    },
    stop: () => {
      if (timer) clearTimeout(timer);
    },
  };
}
