/** Waits for Ctrl-C or a polite kill, then stops what was started; a second Ctrl-C ends at once. */
export function stopOnSignal(stop: () => Promise<void>): Promise<void> {
  return new Promise((done) => {
    let isStopping = false;
    const onSignal = (): void => {
      if (isStopping) process.exit(130);
      isStopping = true;
      stop().then(done, (error: unknown) => {
        process.stderr.write(`cauce: stopping failed: ${(error as Error).message}\n`);
        process.exit(1);
      });
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  });
}
