/** One Ctrl-C comes twice: the terminal sends it to the launcher and to the command, and the launcher passes its own on. */
const SAME_PRESS_MS = 1_000;

/** Waits for Ctrl-C or a polite kill, then stops what was started; a second Ctrl-C, a second later or more, ends at once. */
export function stopOnSignal(stop: () => Promise<void>): Promise<void> {
  return new Promise((done) => {
    let stoppingSince: number | null = null;
    const onSignal = (): void => {
      if (stoppingSince !== null) {
        if (performance.now() - stoppingSince >= SAME_PRESS_MS) process.exit(130);
        return;
      }
      stoppingSince = performance.now();
      stop().then(done, (error: unknown) => {
        process.stderr.write(`cauce: stopping failed: ${(error as Error).message}\n`);
        process.exit(1);
      });
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  });
}
